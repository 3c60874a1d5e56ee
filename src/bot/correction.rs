//! "Tell us what sounds wrong": a speaker of a language says in private what is wrong in Chorus's words in it. The host reads it
//! (`chorus locales suggestions`), and nobody sees who wrote it.

use super::incoming::{CallbackQuery, Message, User};
use super::{Answer, Asked, Bot, Handled, views};
use crate::clock::day;
use crate::domain::{Correction, LanguageTag, MAX_CORRECTIONS, Refusal, StartLink};
use crate::store::awaited::{self, Awaited};
use crate::store::{corrections, updates};

/// The button; in the group it opens the private chat, where there is room to write.
pub(super) async fn on_press(bot: &Bot, query: &CallbackQuery, asked: Asked) -> Handled {
    match asked.waiting_in_group() {
        Some(id) => Ok(vec![Answer::OpenPrivate { query: id, link: StartLink::Correct }]),
        None => ask(bot, &query.from, asked).await,
    }
}

/// Asks a person in private to write, about the language that they are spoken to in.
pub(super) async fn ask(bot: &Bot, user: &User, asked: Asked) -> Handled {
    let mut tx = bot.store.write().await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    let awaited = Awaited::Correction { language: speech.tag().clone() };
    awaited::set(&mut tx, &bot.vault, user.id, &awaited, bot.clock.now()).await?;
    tx.commit().await?;
    Ok(vec![Answer::Alone { asked, view: views::correction_write(speech), link: StartLink::Correct }])
}

/// What a person wrote. Where it is too long, other words are awaited still.
pub(super) async fn on_text(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    language: &LanguageTag,
    text: &str,
) -> Handled {
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    if !updates::begin(&mut tx, bot.key(update), now).await? {
        return Ok(Vec::new());
    }
    let correction = Correction::parse(text)?;
    if corrections::count(&mut tx, language).await? >= MAX_CORRECTIONS {
        return Err(Refusal::CorrectionsMany.into());
    }
    corrections::insert(&mut tx, &bot.vault, language, &correction, &day(now)).await?;
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    tx.commit().await?;
    let asked = Asked::by_message(message, user);
    Ok(vec![Answer::Alone { asked, view: views::correction_thanks(speech), link: StartLink::Language }])
}
