//! Updates posted by Telegram to an address of the host's, to this process or to another replica.

use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::api::Fault;
use super::incoming::Update;
use super::intake::{Intake, LONGEST_PAUSE, PAUSE};
use super::unreadable;
use crate::config::Webhook;

/// How long what waits at Telegram for the webhook is waited for, and the pause between two looks.
const BACKLOG_LIMIT: Duration = Duration::from_secs(5 * 60);
const BACKLOG_PAUSE: Duration = Duration::from_secs(1);

impl Intake {
    /// Takes one update that was posted to the webhook. What it changed is committed when this comes back.
    ///
    /// # Errors
    /// When the database can't be used now: the update must come again.
    pub(crate) async fn take(&self, posted: &[u8]) -> Result<(), sqlx::Error> {
        let Ok(raw) = std::str::from_utf8(posted) else {
            return self.record_unreadable(&String::from_utf8_lossy(posted), "not UTF-8").await;
        };
        match Update::parse(raw) {
            Ok(update) => self.once(&update).await,
            Err(error) => self.record_unreadable(raw, &unreadable::why(&error)).await,
        }
    }

    /// The same for one that was too long to be kept.
    pub(crate) async fn record_too_long(&self) -> Result<(), sqlx::Error> {
        self.record_unreadable("", "too long").await
    }

    /// Has Telegram post updates to the webhook, which stays set at the stop: what comes meanwhile waits there.
    pub(super) async fn listen(&self, webhook: &Webhook, stop: &CancellationToken) -> anyhow::Result<()> {
        let mut pause = PAUSE;
        loop {
            match self.bot.api.set_webhook(webhook).await {
                Ok(()) => break,
                Err(Fault::NotFound) => {
                    anyhow::bail!("Telegram does not know this token. Check TELOXIDE_TOKEN.")
                }
                Err(Fault::Refused(why)) => {
                    anyhow::bail!("Telegram does not take the webhook ({why}). Check CHORUS_WEBHOOK_URL.")
                }
                Err(fault) => tracing::warn!(%fault, "the webhook could not be set; trying again"),
            }
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = stop.cancelled() => return Ok(()),
            }
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
        self.heard.store(i64::MAX, Ordering::Relaxed);
        let backlog = async {
            while !matches!(self.bot.api.webhook_backlog().await, Ok(0)) {
                tokio::time::sleep(BACKLOG_PAUSE).await;
            }
        };
        tokio::select! {
            _ = tokio::time::timeout(BACKLOG_LIMIT, backlog) => {}
            () = stop.cancelled() => return Ok(()),
        }
        self.bot.drained.send_replace(true);
        stop.cancelled().await;
        Ok(())
    }
}
