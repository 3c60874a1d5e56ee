//! Faults on demand: what Telegram does on a bad day, switched on by tests and by the page.

use std::sync::{Arc, MutexGuard, PoisonError};
use std::time::Duration;

use super::Inner;
use super::error::ApiError;

/// What is still to go wrong.
#[derive(Clone, Debug, Default)]
pub(crate) struct Faults {
    too_many: Vec<(i64, u64, u32)>,
    server_error: Vec<(String, u32)>,
    drop_before: Vec<(String, u32)>,
    drop_after: Vec<(String, u32)>,
    delays: Vec<(String, Duration)>,
    pub(crate) refuse_ephemeral: u32,
    pub(crate) deliver_twice: u32,
}

/// What happens to one call instead of, or around, what it asks.
#[derive(Debug, Default)]
pub(crate) struct Fate {
    pub(crate) delay: Option<Duration>,
    pub(crate) drop_before: bool,
    pub(crate) drop_after: bool,
    pub(crate) refusal: Option<ApiError>,
}

impl Faults {
    /// The fate of a call of a method (in small letters), spending what it spends.
    pub(crate) fn fate(&mut self, method: &str, chat: Option<i64>) -> Fate {
        let delay = self.delays.iter().find(|(m, _)| m == method || m == "*").map(|(_, delay)| *delay);
        let mut fate = Fate { delay, ..Fate::default() };
        if spend(&mut self.drop_before, method) {
            fate.drop_before = true;
        } else if spend(&mut self.server_error, method) {
            fate.refusal = Some(ApiError::new(500, "Internal Server Error"));
        } else if let Some(at) = self.too_many.iter().position(|(c, _, left)| Some(*c) == chat && *left > 0) {
            self.too_many[at].2 -= 1;
            fate.refusal = Some(ApiError::too_many(self.too_many[at].1));
        } else {
            fate.drop_after = spend(&mut self.drop_after, method);
        }
        fate
    }
}

fn spend(list: &mut [(String, u32)], method: &str) -> bool {
    let Some(one) = list.iter_mut().find(|(m, left)| *left > 0 && (m == method || m == "*")) else {
        return false;
    };
    one.1 -= 1;
    true
}

/// Orders faults. A method's name is in any case; `*` stands for every method.
#[derive(Clone)]
pub struct FaultControl {
    pub(crate) inner: Arc<Inner>,
}

impl FaultControl {
    fn with<R>(&self, order: impl FnOnce(&mut Faults) -> R) -> R {
        let mut state: MutexGuard<'_, _> = self.inner.state.lock().unwrap_or_else(PoisonError::into_inner);
        order(&mut state.faults)
    }

    /// The next `times` calls that name this chat are refused with 429 and these seconds to wait.
    pub fn too_many_requests(&self, chat: i64, retry_after_secs: u64, times: u32) {
        self.with(|faults| faults.too_many.push((chat, retry_after_secs, times)));
    }

    /// The next `times` calls fail with 500, nothing done.
    pub fn server_error(&self, method: &str, times: u32) {
        self.with(|faults| faults.server_error.push((method.to_lowercase(), times)));
    }

    /// The next `times` calls lose their connection before anything is done.
    pub fn drop_connection(&self, method: &str, times: u32) {
        self.with(|faults| faults.drop_before.push((method.to_lowercase(), times)));
    }

    /// The next `times` calls are carried out, and their answer is lost.
    pub fn drop_answer(&self, method: &str, times: u32) {
        self.with(|faults| faults.drop_after.push((method.to_lowercase(), times)));
    }

    /// Every call waits this long before anything is done; zero ends it.
    pub fn delay(&self, method: &str, by: Duration) {
        let method = method.to_lowercase();
        self.with(|faults| {
            faults.delays.retain(|(m, _)| *m != method);
            if !by.is_zero() {
                faults.delays.push((method, by));
            }
        });
    }

    /// The next `times` ephemeral messages are refused with 400.
    pub fn refuse_ephemeral(&self, times: u32) {
        self.with(|faults| faults.refuse_ephemeral = times);
    }

    /// The next `updates` updates that the bot confirms are delivered once more.
    pub fn deliver_twice(&self, updates: u32) {
        self.with(|faults| faults.deliver_twice = updates);
    }

    /// Delivers the last confirmed update once more, whatever the offset. False if there was none.
    pub fn redeliver_last_update(&self) -> bool {
        self.inner.act(|state| {
            let Some(last) = state.world.queue.last_confirmed.clone() else {
                return false;
            };
            state.world.queue.again.push_back(last);
            true
        })
    }

    /// Ends every fault ordered so far.
    pub fn clear(&self) {
        self.with(|faults| *faults = Faults::default());
    }
}
