//! Reminds groups of polls that close soon: once each, also with several replicas, and never in the quiet hours.

use super::Tick;
use crate::bot::api::Place;
use crate::bot::{Bot, views};
use crate::domain::{PollState, Reminding};
use crate::store::reminders::{self, Due};
use crate::store::{self, Tx, groups, outbox, polls};

/// How many groups are reminded in one transaction.
const AT_ONCE: i64 = 16;

pub(super) use reminders::next;

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
    tx.commit().await?;
    if all_due.is_empty() {
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
