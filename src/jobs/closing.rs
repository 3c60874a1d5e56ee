//! Closes polls whose time has come, once each: also after a downtime, when the presses that waited meanwhile are carried out
//! first, and with several replicas, of which one gets each poll.

use tokio_util::sync::CancellationToken;

use super::Tick;
use crate::bot::Bot;
use crate::store::{self, cards, polls};

/// The longest pause between two looks, in milliseconds: another replica may have set a time.
const LOOK_MILLIS: i64 = 10_000;
/// The pause after the database failed, in milliseconds.
const FAULT_PAUSE_MILLIS: i64 = 1_000;
/// How many polls are closed in one transaction.
const AT_ONCE: i64 = 16;

/// Ticks whenever a poll may be due, until the stop.
pub(crate) async fn run(bot: Bot, stop: CancellationToken) {
    let mut drained = bot.drained.subscribe();
    while !stop.is_cancelled() {
        tokio::select! {
            _ = drained.wait_for(|drained| *drained) => {}
            () = stop.cancelled() => return,
        }
        let due = match tick(&bot).await {
            Ok(Tick::Ran) => continue,
            Ok(Tick::Empty) => next_due(&bot).await,
            Err(error) => {
                tracing::error!(%error, "the database failed; polls are closed later");
                bot.clock.now() + FAULT_PAUSE_MILLIS
            }
        };
        tokio::select! {
            () = bot.closing.notified() => {}
            () = bot.clock.sleep_until(due) => {}
            () = stop.cancelled() => {}
        }
    }
}

async fn next_due(bot: &Bot) -> i64 {
    let now = bot.clock.now();
    let due = match bot.store.read().await {
        Ok(mut tx) => polls::next_close(&mut tx).await.ok().flatten(),
        Err(_) => None,
    };
    due.map_or(now + LOOK_MILLIS, |due| due.clamp(now, now + LOOK_MILLIS))
}

/// Closes what is due.
pub(crate) async fn tick(bot: &Bot) -> store::Result<Tick> {
    let now = bot.clock.now();
    // Nobody else waits for a look that finds nothing.
    if polls::next_close(&mut bot.store.read().await?).await?.is_none_or(|due| due > now) {
        return Ok(Tick::Empty);
    }
    let mut tx = bot.store.write().await?;
    let due = polls::due_to_close(&mut tx, now, AT_ONCE).await?;
    for code in &due {
        polls::set_closed(&mut tx, code, now).await?;
        cards::bump(&mut tx, code).await?;
    }
    tx.commit().await?;
    if due.is_empty() {
        return Ok(Tick::Empty);
    }
    bot.courier.notify_one();
    Ok(Tick::Ran)
}
