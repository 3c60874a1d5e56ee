//! Forgets updates that Telegram can't deliver again, and what was asked of people in vain.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::Tick;
use crate::bot::Bot;
use crate::clock::day;
use crate::store::{self, awaited, corrections, opened, outbox, sketches, updates};

/// How long a message that was given up stays, sealed, in milliseconds: two weeks.
const DEAD_MILLIS: i64 = 14 * 24 * 60 * 60 * 1000;
/// How long a poll that is not opened stays, sealed, after it was last looked at, in milliseconds: ninety days.
const SKETCH_MILLIS: i64 = 90 * 24 * 60 * 60 * 1000;
/// How long it is known that an update could not be carried out, in milliseconds: ninety days.
const FAILURE_MILLIS: i64 = 90 * 24 * 60 * 60 * 1000;
/// How long a correction waits for the host, in milliseconds: ninety days.
const CORRECTION_MILLIS: i64 = 90 * 24 * 60 * 60 * 1000;
const EVERY: Duration = Duration::from_secs(60 * 60);

/// Ticks once an hour until the stop.
pub(crate) async fn run(bot: Bot, stop: CancellationToken) {
    while !stop.is_cancelled() {
        if let Err(error) = tick(&bot).await {
            tracing::warn!(%error, "old updates could not be forgotten");
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = stop.cancelled() => {}
        }
    }
}

async fn tick(bot: &Bot) -> store::Result<Tick> {
    let mut tx = bot.store.write().await?;
    let now = bot.clock.now();
    let forgotten = updates::prune(&mut tx, now).await?
        + updates::prune_failures(&mut tx, now - FAILURE_MILLIS).await?
        + awaited::prune(&mut tx, now).await?
        + opened::prune(&mut tx, now).await?
        + corrections::prune(&mut tx, &day(now - CORRECTION_MILLIS)).await?
        + sketches::prune(&mut tx, now - SKETCH_MILLIS).await?
        + outbox::prune(&mut tx, now, now - DEAD_MILLIS).await?;
    tx.commit().await?;
    Ok(if forgotten > 0 { Tick::Ran } else { Tick::Empty })
}
