//! Updates asked for: a long poll after the other, each of which tells Telegram that the batch before it is committed.

use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::api::Fault;
use super::intake::{Intake, LONGEST_PAUSE, PAUSE};
use super::unreadable::next_offset;

/// How long Telegram holds a request for updates open.
const LONG_POLL: Duration = Duration::from_secs(30);
/// How long the last call to Telegram may take.
const LAST_CALL: Duration = Duration::from_secs(2);
/// The most updates that one answer brings.
const BATCH: usize = 100;
/// Asks for the newest and has Telegram forget all that is before them (Bot API, `getUpdates`: a negative offset). Fewer than a
/// batch, so that what comes next is in it.
const NEWEST: i64 = -99;

impl Intake {
    /// Asks until the stop.
    pub(super) async fn poll(&self, stop: &CancellationToken) -> anyhow::Result<()> {
        if let Err(fault) = self.bot.api.delete_webhook().await {
            tracing::warn!(%fault, "a webhook of this bot may still be set");
        }
        let (mut offset, mut skip) = (None, None);
        let mut pause = PAUSE;
        while !stop.is_cancelled() {
            // While a backlog may be there, an answer without it must not take long.
            let wait = if *self.bot.drained.borrow() { LONG_POLL } else { Duration::ZERO };
            let asked = tokio::select! {
                asked = self.bot.api.updates(offset.or(skip), wait) => asked,
                () = stop.cancelled() => break,
            };
            match asked {
                Ok(batch) => {
                    pause = PAUSE;
                    self.heard.store(self.bot.clock.now(), Ordering::Relaxed);
                    let next = next_offset(batch.iter().map(|raw| raw.get()), offset);
                    let (is_all, is_stuck) = (batch.len() < BATCH, next.is_none() && !batch.is_empty());
                    if !self.carry_out(batch, stop).await {
                        return Ok(());
                    }
                    offset = next;
                    // A whole batch without a number: none that has one is ever seen behind it.
                    skip = (is_stuck && !is_all).then_some(NEWEST);
                    if is_stuck {
                        // There is no number to ask from yet, so the same comes again until one with a number follows it.
                        tokio::select! {
                            () = tokio::time::sleep(PAUSE) => {}
                            () = stop.cancelled() => break,
                        }
                    }
                    self.bot
                        .drained
                        .send_if_modified(|drained| !std::mem::replace(drained, is_all) && is_all);
                }
                Err(Fault::NotFound) => {
                    anyhow::bail!("Telegram does not know this token. Check TELOXIDE_TOKEN.")
                }
                Err(Fault::Conflict) => {
                    anyhow::bail!(
                        "Another program already runs this bot. Stop it first, then start Chorus again."
                    )
                }
                Err(fault) => {
                    tracing::warn!(%fault, "no updates; trying again");
                    // What is pressed meanwhile waits at Telegram.
                    self.bot.drained.send_replace(false);
                    tokio::select! {
                        () = tokio::time::sleep(pause) => {}
                        () = stop.cancelled() => break,
                    }
                    pause = (pause * 2).min(LONGEST_PAUSE);
                }
            }
        }
        // A last call tells Telegram what arrived; where it fails, the batch comes again and changes nothing.
        let _ = tokio::time::timeout(LAST_CALL, self.bot.api.updates(offset, Duration::ZERO)).await;
        Ok(())
    }
}
