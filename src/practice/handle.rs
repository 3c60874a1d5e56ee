//! [`Practice`]: the handle by which tests and `chorus practice` hold the server.

use std::collections::{BTreeMap, VecDeque};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::watch;

use super::clock::Clock;
use super::faults::{FaultControl, Faults};
use super::model::{ApiVersion, CallbackAnswer};
use super::persist::Saved;
use super::world::World;

/// Calls remembered.
const CALLS_KEPT: usize = 10_000;

/// One call of a method, as it was answered.
#[derive(Clone, Debug)]
pub struct Call {
    /// As in the documentation's spelling or the caller's: compare without regard to case.
    pub method: String,
    /// All parameters; nested ones as JSON, files by name and size.
    pub params: Value,
    /// Whether it succeeded.
    pub ok: bool,
    /// The error's description.
    pub error: Option<String>,
}

/// All that one lock guards.
pub(crate) struct State {
    pub(crate) world: World,
    pub(crate) clock: Clock,
    pub(crate) faults: Faults,
    pub(crate) calls: VecDeque<Call>,
    /// Files' bytes by file id; on disk too, where the state is.
    pub(crate) bytes: BTreeMap<String, Arc<Vec<u8>>>,
    /// Rises with every change.
    pub(crate) revision: u64,
    /// The long poll that waits, if one does: a newer one takes its place.
    pub(crate) poll: u64,
    pub(crate) poll_ended_by_webhook: bool,
}

pub(crate) struct Inner {
    pub(crate) state: Mutex<State>,
    pub(crate) changed: watch::Sender<u64>,
    pub(crate) saved: Option<Saved>,
    pub(crate) webhook_runs: std::sync::atomic::AtomicBool,
}

impl Inner {
    /// The state, with its world's time set to now.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.world.now_ms = state.clock.now_ms();
        state
    }

    /// Changes the state, saves it, and tells who waits.
    pub(crate) fn act<R>(&self, change: impl FnOnce(&mut State) -> R) -> R {
        let (result, revision) = {
            let mut state = self.lock();
            let result = change(&mut state);
            state.revision += 1;
            (result, state.revision)
        };
        self.settle(revision);
        result
    }

    /// Saves a revision, if it is not yet, and tells who waits.
    pub(crate) fn settle(&self, revision: u64) {
        if let Some(saved) = &self.saved {
            saved.flush(self, revision);
        }
        self.changed.send_if_modified(|last| {
            let newer = revision > *last;
            *last = revision.max(*last);
            newer
        });
    }
}

/// A practice server. Cheap to clone; all clones are the same server.
#[derive(Clone)]
pub struct Practice {
    pub(crate) inner: Arc<Inner>,
}

impl Practice {
    /// A server whose state lives in memory alone.
    pub fn new(world: World) -> Practice {
        Practice::with(world, BTreeMap::new(), None)
    }

    /// A server whose state is in a file: read if it is there, else made from `world`. Whatever was answered has been
    /// written before, so that killing the process loses none of it (power loss may: nothing is synced to disk).
    pub fn open(path: &Path, world: impl FnOnce() -> World) -> anyhow::Result<Practice> {
        let (saved, read) = Saved::open(path)?;
        let (world, bytes) = match read {
            Some(read) => read,
            None => (world(), BTreeMap::new()),
        };
        let practice = Practice::with(world, bytes, Some(saved));
        practice.inner.act(|_| ());
        Ok(practice)
    }

    fn with(world: World, bytes: BTreeMap<String, Arc<Vec<u8>>>, saved: Option<Saved>) -> Practice {
        let state = State {
            world,
            clock: Clock::default(),
            faults: Faults::default(),
            calls: VecDeque::new(),
            bytes,
            revision: 0,
            poll: 0,
            poll_ended_by_webhook: false,
        };
        Practice {
            inner: Arc::new(Inner {
                state: Mutex::new(state),
                changed: watch::Sender::new(0),
                saved,
                webhook_runs: false.into(),
            }),
        }
    }

    /// The bot's token.
    pub fn token(&self) -> String {
        self.inner.lock().world.bot.token.clone()
    }

    /// The bot's username, without `@`.
    pub fn bot_username(&self) -> String {
        self.inner.lock().world.bot.username.clone()
    }

    /// What `answerCallbackQuery` showed for a press; `None` while it is unanswered.
    pub fn callback_answer(&self, callback_query_id: &str) -> Option<CallbackAnswer> {
        self.inner.lock().world.presses.get(callback_query_id)?.answer.clone()
    }

    /// The last 10,000 calls, oldest first; `getUpdates` only where it was refused.
    pub fn calls(&self) -> Vec<Call> {
        self.inner.lock().calls.iter().cloned().collect()
    }

    /// Updates that the bot has not confirmed.
    pub fn pending_updates(&self) -> usize {
        self.inner.lock().world.queue.waiting.len()
    }

    /// Rises with every change of the state.
    pub fn revision(&self) -> u64 {
        self.inner.lock().revision
    }

    /// Resolves upon the next change of the state. To miss none, take [`Practice::watch`] before looking.
    pub async fn changed(&self) {
        let mut watch = self.watch();
        watch.mark_unchanged();
        // The sender lives as long as self does.
        let _ = watch.changed().await;
    }

    /// The revision, to wait on.
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.inner.changed.subscribe()
    }

    /// Which Bot API the server speaks.
    pub fn api_version(&self) -> ApiVersion {
        self.inner.lock().world.version
    }

    /// Which Bot API the server speaks from now on.
    pub fn set_api_version(&self, version: ApiVersion) {
        self.inner.act(|state| state.world.version = version);
    }

    /// Switches the bot's privacy mode, as its owner does with @BotFather's `/setprivacy`. It is on at first. On Telegram
    /// a group follows once the bot is added anew; here every group does at once.
    pub fn set_privacy_mode(&self, on: bool) {
        self.inner.act(|state| state.world.bot.reads_all = !on);
    }

    /// Orders faults.
    pub fn faults(&self) -> FaultControl {
        FaultControl { inner: self.inner.clone() }
    }

    /// Enforces Telegram's 20 messages and edits a minute in a group.
    pub fn enforce_group_rate(&self, on: bool) {
        self.inner.act(|state| state.world.pace = on.then(BTreeMap::new));
    }

    /// Seconds in which a press can be answered and used; 15 at first.
    pub fn set_answer_within(&self, seconds: i64) {
        self.inner.act(|state| state.world.answer_within = seconds);
    }

    /// Stops the server's clock at a Unix time.
    pub fn set_now(&self, unix_seconds: i64) {
        self.inner.act(|state| state.clock.set(unix_seconds));
    }

    /// Moves the server's clock forward.
    pub fn advance(&self, by: Duration) {
        self.inner.act(|state| state.clock.advance(by));
    }
}

impl State {
    pub(crate) fn log(&mut self, call: Call) {
        if self.calls.len() == CALLS_KEPT {
            self.calls.pop_front();
        }
        self.calls.push_back(call);
    }
}
