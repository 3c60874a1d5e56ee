//! Notes to a group's organisers, each in their own language and in their private chat with the bot. Who never opened that chat
//! gets none: they meet the same in the editor and in `/settings`.

use super::api::Place;
use super::ballot_box::Counted;
use super::view::View;
use super::{Bot, Trouble, views};
use crate::domain::{LanguageTag, Poll};
use crate::store::{chats, groups, outbox};
use crate::text::Speech;

/// A member's translation waits to be checked.
pub(super) async fn waiting(bot: &Bot, group: i64, poll: &Poll, language: &LanguageTag) {
    let name = bot.texts.name_of(language);
    let write = |speech: &Speech, title: &str, organiser: i64| {
        let pass = bot.vault.ballot_pass(&poll.code, organiser);
        views::notice_waiting(speech, poll, &pass, title, &name)
    };
    if let Err(error) = tell(bot, group, None, write).await {
        tracing::warn!(%error, "organisers are not told that a translation waits");
    }
}

/// People answer in a language that the group's list lacks. Told once: noted in the transaction that puts the notes in.
pub(super) async fn learned(bot: &Bot, counted: &Counted) {
    if !counted.is_language_learned {
        return;
    }
    let name = bot.texts.name_of(&counted.language);
    let write = |speech: &Speech, title: &str, _| views::notice_language(speech, title, &name);
    if let Err(error) = tell(bot, counted.group, Some(&counted.language), write).await {
        // The next first answer in that language brings it up again.
        tracing::warn!(%error, "organisers are not told of a language yet");
    }
}

async fn tell(
    bot: &Bot,
    group: i64,
    learned: Option<&LanguageTag>,
    write: impl Fn(&Speech, &str, i64) -> View,
) -> Result<(), Trouble> {
    let (organisers, title) = (bot.organisers_of(group).await?, bot.api.title(group).await?);
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    if let Some(language) = learned
        && !groups::note_language_told(&mut tx, group, language).await?
    {
        return Ok(());
    }
    for organiser in organisers {
        if chats::is_closed(&mut tx, &chats::key(&bot.vault, organiser)).await? {
            continue;
        }
        let speech = bot.speech_by_id(&mut tx, organiser, group).await?;
        let letter = write(speech, &title, organiser).letter(Place::chat(organiser), false);
        outbox::put(&mut tx, &bot.vault, &letter, now, None).await?;
    }
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(())
}
