//! Deletes what was kept for long enough: some days after a poll's closing its key, which alone ties people to their answers; some days
//! after the bot left a group all that is kept of the group. What was deleted is logged.
//!
//! A tick is one step in one short transaction, so that nobody waits for it and a crash leaves nothing half done.

use tokio_util::sync::CancellationToken;

use super::Tick;
use crate::bot::Bot;
use crate::domain::log::LogEvent;
use crate::store::retention::{self, Due};
use crate::store::{self, log};

/// The pause between two looks that find nothing, in milliseconds.
const EVERY_MILLIS: i64 = 60 * 60 * 1000;
const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// Of how many people the answers are deleted at once.
const PEOPLE_AT_ONCE: i64 = 500;

/// Ticks until nothing is due, and again an hour later, until the stop.
pub(crate) async fn run(bot: Bot, stop: CancellationToken) {
    while !stop.is_cancelled() {
        let looked_at = bot.clock.now();
        match tick(&bot).await {
            Ok(Tick::Ran) => continue,
            Ok(Tick::Empty) => {}
            Err(error) => {
                tracing::warn!(%error, "what is due could not be deleted; the next look tries again")
            }
        }
        tokio::select! {
            () = bot.clock.sleep_until(looked_at + EVERY_MILLIS) => {}
            () = stop.cancelled() => {}
        }
    }
}

/// Does the next step, if one is due.
async fn tick(bot: &Bot) -> store::Result<Tick> {
    let now = bot.clock.now();
    let days_ago = |days: u16| now - i64::from(days) * DAY_MILLIS;
    let keeping = bot.host.keeping;
    let (closed_by, left_by) = (days_ago(keeping.days), days_ago(keeping.left_group_days));
    // Nobody else waits for a look that finds nothing.
    if retention::next(&mut bot.store.read().await?, closed_by, left_by).await?.is_none() {
        return Ok(Tick::Empty);
    }
    let mut tx = bot.store.write().await?;
    let Some(due) = retention::next(&mut tx, closed_by, left_by).await? else { return Ok(Tick::Empty) };
    match due {
        Due::Key(poll) => {
            retention::destroy_key(&mut tx, &poll).await?;
            log::append(&mut tx, &poll, LogEvent::KeyDestroyed {}, now).await?;
            tx.commit().await?;
            tracing::info!(%poll, "the key of poll {poll} is destroyed: nobody can tell any more who answered what");
        }
        Due::Unnoted => {
            retention::note_left(&mut tx, now).await?;
            tx.commit().await?;
        }
        Due::Group(group) => {
            let had_poll = retention::take_poll(&mut tx, group).await?;
            if !had_poll {
                retention::delete_group(&mut tx, group).await?;
            }
            tx.commit().await?;
            if !had_poll {
                tracing::info!(group, "what was kept of group {group}, which the bot left, is deleted");
            }
        }
        Due::Orphan(poll) => {
            let had_answers = retention::delete_answers(&mut tx, &poll, PEOPLE_AT_ONCE).await?;
            if !had_answers {
                retention::delete_poll(&mut tx, &poll).await?;
                log::delete(&mut tx, &poll, now).await?;
            }
            tx.commit().await?;
            if !had_answers {
                tracing::info!(%poll, "poll {poll}, which no group has any more, is deleted");
            }
        }
    }
    Ok(Tick::Ran)
}
