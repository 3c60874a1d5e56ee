//! Where updates come in. A batch is asked for, carried out and committed before the next is asked for, which is what tells
//! Telegram that it arrived: a crash at any moment means that the batch comes again, and `processed_update` makes that harmless.

use std::collections::{BTreeMap, HashMap};
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::FutureExt as _;
use futures::future::join_all;
use serde_json::value::RawValue;
use teloxide_core::types::AllowedUpdate;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::api::Fault;
use super::incoming::Update;
use super::{Answer, Bot, Trouble, answer, router};
use crate::store::updates;

/// How long Telegram holds a request for updates open.
const LONG_POLL: Duration = Duration::from_secs(30);
/// How many answers may be on their way at once.
const ANSWERS_AT_ONCE: usize = 64;
/// How long all answers to one update may take.
const ANSWER_LIMIT: Duration = Duration::from_secs(60);
/// How long the last call to Telegram may take.
const LAST_CALL: Duration = Duration::from_secs(2);
/// The pause after a fault, doubled each time up to the limit.
const PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

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
    bot: Bot,
    answers: TaskTracker,
    room: Arc<Semaphore>,
    /// What is under way to each person.
    last: Mutex<HashMap<i64, JoinHandle<()>>>,
}

impl Intake {
    /// An intake for a bot.
    pub(crate) fn new(bot: Bot) -> Self {
        Self {
            bot,
            answers: TaskTracker::new(),
            room: Arc::new(Semaphore::new(ANSWERS_AT_ONCE)),
            last: Mutex::default(),
        }
    }

    /// Asks for updates until told to stop, then waits for the answers that are under way, `drain` at the longest.
    ///
    /// # Errors
    /// When the token is wrong or another program runs the same bot: waiting would not help.
    pub(crate) async fn run(&self, stop: &CancellationToken, drain: Duration) -> anyhow::Result<()> {
        let outcome = self.poll(stop).await;
        self.answers.close();
        if tokio::time::timeout(drain, self.answers.wait()).await.is_err() {
            tracing::warn!("some answers were still under way at the end");
        }
        outcome
    }

    async fn poll(&self, stop: &CancellationToken) -> anyhow::Result<()> {
        if let Err(fault) = self.bot.api.delete_webhook().await {
            tracing::warn!(%fault, "a webhook of this bot may still be set");
        }
        let mut offset = None;
        let mut pause = PAUSE;
        while !stop.is_cancelled() {
            let asked = tokio::select! {
                asked = self.bot.api.updates(offset, LONG_POLL) => asked,
                () = stop.cancelled() => break,
            };
            match asked {
                Ok(batch) => {
                    pause = PAUSE;
                    let last = batch.iter().rev().find_map(|raw| Update::id_of(raw.get()));
                    if !self.carry_out(batch, stop).await {
                        return Ok(());
                    }
                    offset = last.map(|id| id + 1).or(offset);
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

    /// Carries out a batch. Comes back when all is committed; what the database could not take is tried again until it can.
    /// `false` when the stop came first.
    ///
    /// Presses and private messages of different people run side by side, each person's in order. What is said in a group
    /// (a close, for one) and who is in it waits for everything before it, and everything after it waits.
    async fn carry_out(&self, batch: Vec<Box<RawValue>>, stop: &CancellationToken) -> bool {
        let mut all = true;
        let mut lanes: BTreeMap<i64, Vec<Update>> = BTreeMap::new();
        for raw in batch {
            match Update::parse(raw.get()) {
                Ok(update) if update.waits_its_turn() => {
                    all &= self.side_by_side(std::mem::take(&mut lanes), stop).await;
                    all &= self.until_committed(&update, stop).await;
                }
                Ok(update) => lanes.entry(update.lane()).or_default().push(update),
                Err(error) => self.record_unreadable(&raw, &error).await,
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
    async fn once(&self, update: &Update) -> Result<(), sqlx::Error> {
        let handled = AssertUnwindSafe(router::route(&self.bot, update)).catch_unwind().await;
        let trouble = match handled {
            Ok(Ok(answers)) => {
                self.send(update.lane(), answers);
                return Ok(());
            }
            Ok(Err(Trouble::Storage(error))) => return Err(error),
            Ok(Err(trouble)) => trouble.to_string(),
            Err(_) => "the handler panicked".to_owned(),
        };
        self.record(update.id, update.kind_name(), &trouble).await?;
        self.send(update.lane(), router::apology(&self.bot, update).await);
        Ok(())
    }

    async fn record_unreadable(&self, raw: &RawValue, error: &serde_json::Error) {
        // Position and category alone: the message of a parse error may quote what a person wrote.
        let error = format!("unreadable: {:?} at column {}", error.classify(), error.column());
        let id = Update::id_of(raw.get()).unwrap_or_default();
        if let Err(error) = self.record(id, "unreadable", &error).await {
            tracing::error!(%error, "an unreadable update could not be recorded");
        }
    }

    async fn record(&self, update: i64, kind: &str, error: &str) -> Result<(), sqlx::Error> {
        tracing::error!(update, kind, error, "an update failed");
        let mut tx = self.bot.store.write().await?;
        // It failed for good: if it comes again, it is not carried out after the person has tried anew.
        updates::begin(&mut tx, self.bot.key(update), self.bot.clock.now()).await?;
        updates::record_failure(&mut tx, self.bot.key(update), kind, error, self.bot.clock.now()).await?;
        tx.commit().await
    }

    /// Sends answers in the background: a person's one after the other, so that the last ballot drawn is the last one sent.
    fn send(&self, lane: i64, answers: Vec<Answer>) {
        if answers.is_empty() {
            return;
        }
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        last.retain(|_, task| !task.is_finished());
        let before = last.remove(&lane);
        let (bot, room) = (self.bot.clone(), Arc::clone(&self.room));
        let task = self.answers.spawn(async move {
            if let Some(before) = before {
                let _ = before.await;
            }
            let _place = room.acquire().await;
            if tokio::time::timeout(ANSWER_LIMIT, answer::send_all(bot, answers)).await.is_err() {
                tracing::warn!("answers took too long and were given up");
            }
        });
        last.insert(lane, task);
    }
}
