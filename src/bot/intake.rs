//! Where updates come in: asked for in batches, or posted one by one to the webhook.
//!
//! Telegram is told that an update arrived only once what it changed is committed: by asking for the next batch, or by the
//! answer 200. A crash at any moment means that it comes again, and `processed_update` makes that harmless.

use std::collections::{BTreeMap, HashMap};
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use futures::FutureExt as _;
use futures::future::join_all;
use serde_json::value::RawValue;
use teloxide_core::types::AllowedUpdate;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::incoming::Update;
use super::unreadable::{self, Unreadable};
use super::{Answer, Bot, Trouble, answer, router};
use crate::config::Webhook;
use crate::store::updates;

/// How many answers may be on their way at once.
const ANSWERS_AT_ONCE: usize = 256;
/// How long all answers to one update may take.
const ANSWER_LIMIT: Duration = Duration::from_secs(60);
/// How long the intake may hear nothing from Telegram before it is taken for dead, in milliseconds.
const SILENCE_MILLIS: i64 = 90_000;
/// The pause after a fault, doubled each time up to the limit.
pub(super) const PAUSE: Duration = Duration::from_millis(500);
pub(super) const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// The kinds of update that Chorus reads.
pub(super) fn allowed_updates() -> Vec<AllowedUpdate> {
    vec![
        AllowedUpdate::Message,
        AllowedUpdate::CallbackQuery,
        AllowedUpdate::MyChatMember,
        AllowedUpdate::ChatMember,
    ]
}

/// Carries out updates and sends what they are answered with.
pub(crate) struct Intake {
    pub(super) bot: Bot,
    answers: TaskTracker,
    room: Arc<Semaphore>,
    /// What is under way to each person.
    last: Mutex<HashMap<i64, JoinHandle<()>>>,
    /// When Telegram was last heard of, in epoch milliseconds; not at all with a webhook, which is silent while nothing happens.
    pub(super) heard: AtomicI64,
}

impl Intake {
    /// An intake for a bot.
    pub(crate) fn new(bot: Bot) -> Self {
        Self {
            bot,
            answers: TaskTracker::new(),
            room: Arc::new(Semaphore::new(ANSWERS_AT_ONCE)),
            last: Mutex::default(),
            heard: AtomicI64::new(i64::MIN),
        }
    }

    /// Takes updates in until told to stop, then waits for the answers that are under way, `drain` at the longest.
    ///
    /// # Errors
    /// When the token is wrong or another program runs the same bot: waiting would not help.
    pub(crate) async fn run(
        &self,
        webhook: Option<&Webhook>,
        stop: &CancellationToken,
        drain: Duration,
    ) -> anyhow::Result<()> {
        let outcome = match webhook {
            Some(webhook) => self.listen(webhook, stop).await,
            None => self.poll(stop).await,
        };
        self.answers.close();
        if tokio::time::timeout(drain, self.answers.wait()).await.is_err() {
            tracing::warn!("some answers were still under way at the end");
        }
        outcome
    }

    /// Whether updates come in, as far as can be known.
    pub(crate) fn is_alive(&self) -> bool {
        match self.heard.load(Ordering::Relaxed) {
            i64::MAX => true,
            heard => self.bot.clock.now().saturating_sub(heard) < SILENCE_MILLIS,
        }
    }

    /// Carries out a batch. Comes back when all is committed; what the database could not take is tried again until it can.
    /// `false` when the stop came first.
    ///
    /// Presses and private messages of different people run side by side, each person's in order. What is said in a group
    /// (a close, for one) and who is in it waits for everything before it, and everything after it waits.
    pub(super) async fn carry_out(&self, batch: Vec<Box<RawValue>>, stop: &CancellationToken) -> bool {
        let mut all = true;
        let mut lanes: BTreeMap<i64, Vec<Update>> = BTreeMap::new();
        for raw in batch {
            match Update::parse(raw.get()) {
                Ok(update) if update.waits_its_turn() => {
                    all &= self.side_by_side(std::mem::take(&mut lanes), stop).await;
                    all &= self.until_committed(&update, stop).await;
                }
                Ok(update) => lanes.entry(update.lane()).or_default().push(update),
                Err(error) => all &= self.until_recorded(raw.get(), &unreadable::why(&error), stop).await,
            }
        }
        all & self.side_by_side(lanes, stop).await
    }

    async fn side_by_side(&self, lanes: BTreeMap<i64, Vec<Update>>, stop: &CancellationToken) -> bool {
        let lanes = lanes.into_values().map(|lane| async move {
            let mut all = true;
            for update in lane {
                all &= self.until_committed(&update, stop).await;
            }
            all
        });
        join_all(lanes).await.into_iter().all(|done| done)
    }

    async fn until_committed(&self, update: &Update, stop: &CancellationToken) -> bool {
        let mut pause = PAUSE;
        while let Err(error) = self.once(update).await {
            tracing::error!(%error, "the database failed; the update is tried again");
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = stop.cancelled() => return false,
            }
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
        true
    }

    /// Carries out one update. Only a fault of the database is an error.
    pub(super) async fn once(&self, update: &Update) -> Result<(), sqlx::Error> {
        let came = Instant::now();
        self.bot.metrics.update(update.kind_name());
        let handled = AssertUnwindSafe(router::route(&self.bot, update)).catch_unwind().await;
        let trouble = match handled {
            Ok(Ok(answers)) => {
                self.send(update.lane(), answers, update.press_id().map(|_| came));
                return Ok(());
            }
            Ok(Err(Trouble::Storage(error))) => return Err(error),
            Ok(Err(trouble)) => trouble.to_string(),
            Err(_) => "the handler panicked".to_owned(),
        };
        self.record(Some(update.id), update.kind_name(), &trouble).await?;
        self.send(update.lane(), router::apology(&self.bot, update).await, None);
        Ok(())
    }

    async fn until_recorded(&self, raw: &str, why: &str, stop: &CancellationToken) -> bool {
        let mut pause = PAUSE;
        while let Err(error) = self.record_unreadable(raw, why).await {
            tracing::error!(%error, "the database failed; an unreadable update is recorded later");
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = stop.cancelled() => return false,
            }
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
        true
    }

    /// Keeps that an update can't be read, and tells its person. `why` quotes nothing of it.
    pub(super) async fn record_unreadable(&self, raw: &str, why: &str) -> Result<(), sqlx::Error> {
        let update = Unreadable::read(raw);
        self.record(update.id, update.kind, &format!("unreadable: {why}")).await?;
        self.send(update.lane(), update.apology(&self.bot).await, None);
        Ok(())
    }

    async fn record(&self, update: Option<i64>, kind: &'static str, error: &str) -> Result<(), sqlx::Error> {
        tracing::error!(update, kind, error, "an update failed");
        self.bot.metrics.failure(kind);
        // One without a number can't be told from another.
        let Some(update) = update else { return Ok(()) };
        let mut tx = self.bot.store.write().await?;
        // It failed for good: if it comes again, it is not carried out after the person has tried anew.
        updates::begin(&mut tx, self.bot.key(update), self.bot.clock.now()).await?;
        updates::record_failure(&mut tx, self.bot.key(update), kind, error, self.bot.clock.now()).await?;
        tx.commit().await
    }

    /// Sends answers in the background: a person's one after the other, so that the last ballot drawn is the last one sent.
    /// `came`: when the press came in that they answer.
    fn send(&self, lane: i64, answers: Vec<Answer>, came: Option<Instant>) {
        if answers.is_empty() {
            return;
        }
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        last.retain(|_, task| !task.is_finished());
        let before = last.remove(&lane);
        let (bot, room, metrics) = (self.bot.clone(), Arc::clone(&self.room), Arc::clone(&self.bot.metrics));
        let task = self.answers.spawn(async move {
            if let Some(before) = before {
                let _ = before.await;
            }
            let _place = room.acquire().await;
            if tokio::time::timeout(ANSWER_LIMIT, answer::send_all(bot, answers)).await.is_err() {
                tracing::warn!("answers took too long and were given up");
            } else if let Some(came) = came {
                metrics.answered(came.elapsed());
            }
        });
        last.insert(lane, task);
    }
}
