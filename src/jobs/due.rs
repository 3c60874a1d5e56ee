//! What falls due at a time: polls close and open, groups are reminded of those that soon close, and organisers of decisions to look at
//! again.

use tokio_util::sync::CancellationToken;

use super::{Tick, closing, opening, reminders, reviews};
use crate::bot::Bot;
use crate::store::{self, polls};

/// The longest pause between two looks, in milliseconds: another replica may have set a time.
const LOOK_MILLIS: i64 = 10_000;
/// The pause after the database failed, in milliseconds.
const FAULT_PAUSE_MILLIS: i64 = 1_000;

/// Ticks whenever something may be due, until the stop.
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
                tracing::error!(%error, "the database failed; what is due waits");
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

async fn tick(bot: &Bot) -> store::Result<Tick> {
    let ran = [
        closing::tick(bot).await?,
        reminders::tick(bot).await?,
        opening::tick(bot).await?,
        reviews::tick(bot).await?,
    ];
    Ok(if ran.contains(&Tick::Ran) { Tick::Ran } else { Tick::Empty })
}

async fn next_due(bot: &Bot) -> i64 {
    let now = bot.clock.now();
    let next = next(bot).await.ok().flatten();
    next.map_or(now + LOOK_MILLIS, |due| due.clamp(now, now + LOOK_MILLIS))
}

async fn next(bot: &Bot) -> store::Result<Option<i64>> {
    let mut tx = bot.store.read().await?;
    let times = [
        polls::next_close(&mut tx).await?,
        reminders::next(&mut tx).await?,
        opening::next(&mut tx).await?,
        reviews::next(&mut tx).await?,
    ];
    Ok(times.into_iter().flatten().min())
}
