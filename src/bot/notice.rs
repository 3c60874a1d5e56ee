//! Notes to a group's organisers, each in their own language and in their private chat with the bot. Who never opened that chat
//! gets none: they meet the same in the editor and in `/settings`.

use super::api::Place;
use super::view::View;
use super::{Answer, Bot, Handled, views};
use crate::domain::{LanguageTag, Poll};
use crate::text::Speech;

/// A member's translation waits to be checked.
pub(super) async fn waiting(bot: &Bot, group: i64, poll: &Poll, language: &LanguageTag) -> Handled {
    let name = bot.texts.name_of(language);
    let write = |speech: &Speech, title: &str, organiser: i64| {
        let pass = bot.vault.ballot_pass(&poll.code, organiser);
        views::notice_waiting(speech, poll, &pass, title, &name)
    };
    tell(bot, group, write).await
}

/// People answer in a language that the group's list lacks.
pub(super) async fn language(bot: &Bot, group: i64, language: &LanguageTag) -> Handled {
    let name = bot.texts.name_of(language);
    tell(bot, group, |speech, title, _| views::notice_language(speech, title, &name)).await
}

async fn tell(bot: &Bot, group: i64, write: impl Fn(&Speech, &str, i64) -> View) -> Handled {
    // What made the note necessary is committed already; where Telegram does not say who the organisers are, there is no note.
    let (Ok(organisers), Ok(title)) = (bot.organisers_of(group).await, bot.api.title(group).await) else {
        return Ok(Vec::new());
    };
    let mut tx = bot.store.read().await?;
    let mut notes = Vec::new();
    for organiser in organisers {
        let speech = bot.speech_by_id(&mut tx, organiser, group).await?;
        let view = write(speech, &title, organiser);
        notes.push(Answer::Send { place: Place::chat(organiser), view });
    }
    Ok(notes)
}
