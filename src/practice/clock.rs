//! The practice server's own clock: the system's, until a test sets it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Milliseconds since 1970, as the system tells them shifted by `advance`, or as set.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clock {
    set_to: Option<i64>,
    skew: i64,
}

impl Clock {
    /// Milliseconds since 1970.
    pub(crate) fn now_ms(&self) -> i64 {
        self.set_to.unwrap_or_else(system_ms) + self.skew
    }

    /// Stops the clock at a Unix time in seconds.
    pub(crate) fn set(&mut self, unix: i64) {
        self.set_to = Some(unix * 1000);
        self.skew = 0;
    }

    /// Moves the clock forward, stopped or not.
    pub(crate) fn advance(&mut self, by: Duration) {
        self.skew += i64::try_from(by.as_millis()).unwrap_or(i64::MAX / 4);
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place where the practice server asks the system")]
fn system_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX / 4)
}
