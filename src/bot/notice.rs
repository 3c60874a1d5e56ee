//! Notes to a group's organisers, each in their own language and in their private chat with the bot. Who never opened that chat
//! gets none: they meet the same in the editor and in `/settings`.

use std::collections::HashSet;

use super::api::Place;
use super::ballot_box::Counted;
use super::concern::Thresholds;
use super::view::View;
use super::{Bot, Trouble, views};
use crate::domain::{LanguageTag, Poll, PollCode};
use crate::store::{Tx, chats, concerns, groups, outbox, polls};
use crate::text::Speech;

/// A member's translation waits to be checked.
pub(super) async fn waiting(bot: &Bot, group: i64, poll: &Poll, language: &LanguageTag) {
    let name = bot.texts.name_of(language);
    let write = |speech: &Speech, title: &str, organiser: i64| {
        let pass = bot.vault.ballot_pass(&poll.code, organiser);
        views::notice_waiting(speech, poll, &pass, title, &name)
    };
    if let Err(error) = tell(bot, group, Once::No, write).await {
        tracing::warn!(%error, "organisers are not told that a translation waits");
    }
}

/// People answer in a language that the group's list lacks. Told once: noted in the transaction that puts the notes in.
pub(super) async fn learned(bot: &Bot, counted: &Counted) {
    if !counted.is_language_learned {
        return;
    }
    let name = bot.texts.name_of(&counted.language);
    let write = |speech: &Speech, title: &str, _| views::notice_language(speech, title, &name, bot.fewest);
    if let Err(error) = tell(bot, counted.group, Once::Language(&counted.language), write).await {
        // The next first answer in that language brings it up again.
        tracing::warn!(%error, "organisers are not told of a language yet");
    }
}

/// Many have a concern about a question. Told once a poll: noted in the transaction that puts the notes in.
pub(super) async fn concerned(bot: &Bot, code: &PollCode) {
    if let Err(error) = tell_concerns(bot, code).await {
        // The next concern, and the next answer that is taken back, brings it up again.
        tracing::warn!(%error, poll = %code, "organisers are not told of concerns yet");
    }
}

async fn tell_concerns(bot: &Bot, code: &PollCode) -> Result<(), Trouble> {
    let mut tx = bot.store.read().await?;
    if concerns::is_told(&mut tx, code).await? {
        return Ok(());
    }
    let counts = concerns::count(&mut tx, code).await?.told(bot.fewest);
    let Some(group) = Thresholds::load(&mut tx, code).await?.reached(counts).next() else { return Ok(()) };
    let Some(poll) = polls::load(&mut tx, code).await?.filter(Poll::is_open) else { return Ok(()) };
    drop(tx);
    let write = |speech: &Speech, title: &str, _| views::notice_concerns(speech, &poll, counts, title);
    tell(bot, group, Once::Concerns(code), write).await
}

/// Whether a note is sent once only, and for what.
#[derive(Clone, Copy)]
enum Once<'o> {
    No,
    Language(&'o LanguageTag),
    Concerns(&'o PollCode),
}

impl Once<'_> {
    /// Notes that it is told. `false` when it was before.
    async fn note(self, tx: &mut Tx, group: i64) -> Result<bool, Trouble> {
        Ok(match self {
            Self::No => true,
            Self::Language(language) => groups::note_language_told(tx, group, language).await?,
            Self::Concerns(code) => concerns::note_told(tx, code).await?,
        })
    }
}

/// A group's organisers, who are asked for before a transaction that tells them something.
pub(super) struct Organisers {
    group: i64,
    title: String,
    people: Vec<i64>,
}

impl Organisers {
    /// Those of a group.
    pub(super) async fn of(bot: &Bot, group: i64) -> Result<Self, Trouble> {
        let (people, title) = (bot.organisers_of(group).await?, bot.api.title(group).await?);
        Ok(Self { group, title, people })
    }

    /// Those of several groups, each person once. A group that the bot is not in any more has none.
    pub(super) async fn of_all(bot: &Bot, groups: &[i64]) -> Result<Vec<Self>, Trouble> {
        let (mut all, mut seen) = (Vec::new(), HashSet::new());
        for group in groups {
            let mut people = bot.organisers_of(*group).await?;
            people.retain(|person| seen.insert(*person));
            if !people.is_empty() {
                all.push(Self { group: *group, title: bot.api.title(*group).await?, people });
            }
        }
        Ok(all)
    }

    /// Puts a note for each into the outbox: in their language, from the group's title and their user id. Gives to how many: who
    /// never opened the private chat gets none.
    pub(super) async fn put(
        &self,
        bot: &Bot,
        tx: &mut Tx,
        write: impl Fn(&Speech, &str, i64) -> View,
    ) -> Result<usize, Trouble> {
        let now = bot.clock.now();
        let mut told = 0;
        for organiser in &self.people {
            if chats::is_closed(tx, &chats::key(&bot.vault, *organiser)).await? {
                continue;
            }
            let speech = bot.speech_by_id(tx, *organiser, self.group).await?;
            let letter = write(speech, &self.title, *organiser).letter(Place::chat(*organiser), false);
            outbox::put(tx, &bot.vault, &letter, now, None).await?;
            told += 1;
        }
        Ok(told)
    }
}

async fn tell(
    bot: &Bot,
    group: i64,
    once: Once<'_>,
    write: impl Fn(&Speech, &str, i64) -> View,
) -> Result<(), Trouble> {
    let organisers = Organisers::of(bot, group).await?;
    let mut tx = bot.store.write().await?;
    if !once.note(&mut tx, group).await? {
        return Ok(());
    }
    organisers.put(bot, &mut tx, write).await?;
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(())
}
