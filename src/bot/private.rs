//! The private chat, for what was asked for in a group and can't be shown there to one person alone. Where that chat was never
//! opened, it waits for that.

use super::Bot;
use super::api::{Called, Fault, Place};
use super::view::{Key, Keyboard, View};
use crate::domain::StartLink;
use crate::store::outbox::{self, Letter};
use crate::store::{self, chats};
use crate::text::Html;

/// How long a message waits for a person's private chat to be opened, in milliseconds, and how many may.
const WAITING_MILLIS: i64 = 15 * 60 * 1000;
const MOST_WAITING: i64 = 8;

/// Sends to the private chat what was asked for by a command in the group. Where that chat was never started, the group
/// gets a button that opens it, and nothing else.
pub(super) async fn show(bot: &Bot, user: i64, place: Place, view: &View, link: &StartLink) -> Called<()> {
    match bot.api.send(Place::chat(user), view).await {
        Ok(_) => {
            react(bot, place).await;
            Ok(())
        }
        Err(Fault::Closed(_)) => {
            let first =
                keep_waiting(bot, user, view, link).await.map_err(|e| Fault::Unreachable(e.to_string()))?;
            // One notice is enough for all that waits.
            if !first {
                return Ok(());
            }
            let speech = match bot.store.read().await {
                Ok(mut tx) => {
                    bot.group_speech(&mut tx, place.chat).await.unwrap_or_else(|_| bot.texts.english())
                }
                Err(_) => bot.texts.english(),
            };
            let open = Key::open(speech.private_open_button(), bot.start_url(link));
            let text = Html::text(&speech.private_waiting());
            bot.api.send(place, &View { text, keyboard: Keyboard::default().row([open]) }).await.map(drop)
        }
        Err(fault) => Err(fault),
    }
}

/// Keeps a message for a person whose private chat is not open, for a quarter of an hour: the courier sends it once they open
/// it. `true` if it is the first that waits there: then they must be told.
async fn keep_waiting(bot: &Bot, user: i64, view: &View, link: &StartLink) -> store::Result<bool> {
    let now = bot.clock.now();
    let chat = chats::key(&bot.vault, user);
    let mut tx = bot.store.write().await?;
    chats::close(&mut tx, &chat).await?;
    let waiting = outbox::waiting_until(&mut tx, &chat, now, now + WAITING_MILLIS).await?;
    if waiting < MOST_WAITING {
        let letter = Letter { link: Some(link.encode()), ..view.letter(Place::chat(user), false) };
        outbox::put(&mut tx, &bot.vault, &letter, now, Some(now + WAITING_MILLIS)).await?;
    }
    tx.commit().await?;
    Ok(waiting == 0)
}

/// Marks a command whose answer went to the private chat, so that its writer knows that it was heard.
async fn react(bot: &Bot, place: Place) {
    if let Some(message) = place.reply_to
        && let Err(fault) = bot.api.react(place.chat, message, "👀").await
    {
        tracing::debug!(%fault, "no reaction");
    }
}
