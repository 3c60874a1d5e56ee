//! Reminds groups, and people who asked for it, of polls that close soon: once each, also with several replicas, and never in the quiet
//! hours. Who has answered is not reminded.

use super::Tick;
use crate::bot::api::Place;
use crate::bot::{Bot, bell, views};
use crate::domain::{Kind, PollState, Reminding};
use crate::store::followers::{self, Follower};
use crate::store::reminders::{self, Due};
use crate::store::{self, Tx, cards, chats, groups, outbox, polls, responses, suggestions};
use crate::text::Reading;

/// How many groups, and how many people, are reminded in one transaction.
const AT_ONCE: i64 = 16;

/// When the next reminder is due.
pub(super) async fn next(tx: &mut Tx) -> store::Result<Option<i64>> {
    let times = [reminders::next(tx).await?, followers::next(tx).await?];
    Ok(times.into_iter().flatten().min())
}

/// Reminds whom it is time for.
pub(super) async fn tick(bot: &Bot) -> store::Result<Tick> {
    let now = bot.clock.now();
    // Nobody else waits for a look that finds nothing.
    if next(&mut bot.store.read().await?).await?.is_none_or(|due| due > now) {
        return Ok(Tick::Empty);
    }
    let mut tx = bot.store.write().await?;
    let all_due = reminders::due(&mut tx, now, AT_ONCE).await?;
    for due in &all_due {
        let later = remind(bot, &mut tx, due, now).await?;
        reminders::set(&mut tx, &due.poll, due.group, later).await?;
    }
    let people = followers::due(&mut tx, &bot.vault, now, AT_ONCE).await?;
    for due in &people {
        let later = remind_person(bot, &mut tx, due, now).await?;
        followers::remind_one(&mut tx, due, later).await?;
    }
    tx.commit().await?;
    if all_due.is_empty() && people.is_empty() {
        return Ok(Tick::Empty);
    }
    bot.courier.notify_one();
    Ok(Tick::Ran)
}

/// Puts the reminder into the outbox where it is time for it; gives the later time for which it is kept.
async fn remind(bot: &Bot, tx: &mut Tx, due: &Due, now: i64) -> store::Result<Option<i64>> {
    let Some(poll) = polls::load(tx, &due.poll).await? else { return Ok(None) };
    let PollState::Open { closes_at: Some(closes_at) } = poll.state else { return Ok(None) };
    let (Some(languages), Some(message)) = (groups::languages(tx, due.group).await?, due.message) else {
        return Ok(None);
    };
    let clock = groups::clock(tx, due.group).await?;
    match Reminding::at(now, closes_at, &clock) {
        Reminding::Later(later) => Ok(Some(later)),
        Reminding::Never => Ok(None),
        Reminding::Now => {
            let place = Place { chat: due.group, thread: due.thread, reply_to: Some(message) };
            let view = views::reminder(&bot.texts, &poll, &languages, &clock.zone);
            outbox::put(tx, &bot.vault, &view.letter(place, false), now, None).await?;
            Ok(None)
        }
    }
}

/// The same for a person, who is not reminded once they have answered.
async fn remind_person(bot: &Bot, tx: &mut Tx, due: &Follower, now: i64) -> store::Result<Option<i64>> {
    let Some(poll) = polls::load(tx, &due.poll).await? else { return Ok(None) };
    let PollState::Open { closes_at: Some(closes_at) } = poll.state else { return Ok(None) };
    let Some(group) = cards::groups_of(tx, &due.poll).await?.first().copied() else { return Ok(None) };
    let key = polls::voter_key(tx, &bot.vault, &due.poll).await?;
    let has_answered = match poll.kind {
        Kind::Open => {
            !suggestions::own(tx, &bot.vault, &due.poll, &key.suggester(due.user)).await?.is_empty()
        }
        Kind::One | Kind::Several { .. } | Kind::Order | Kind::Decision => {
            responses::standing(tx, &due.poll, &key.voter(due.user)).await?.chosen.is_some()
        }
    };
    if has_answered || chats::is_closed(tx, &chats::key(&bot.vault, due.user)).await? {
        return Ok(None);
    }
    let clock = groups::clock(tx, group).await?;
    match Reminding::at(now, closes_at, &clock) {
        Reminding::Later(later) => Ok(Some(later)),
        Reminding::Never => Ok(None),
        Reminding::Now => {
            let reading = Reading::new(bell::speech(bot, tx, due, group).await?, &poll);
            let pass = bot.vault.ballot_pass(&due.poll, due.user);
            let view = views::private_reminder(reading, &clock.zone, &pass);
            let letter = view.letter(Place::chat(due.user), false);
            outbox::put(tx, &bot.vault, &letter, now, Some(closes_at)).await?;
            Ok(None)
        }
    }
}
