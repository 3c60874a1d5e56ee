//! The time, from outside: the system's, or one that tests move by hand.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::watch;

/// Where the time comes from.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that stands still until it is moved; epoch milliseconds.
    Manual(Arc<watch::Sender<i64>>),
}

impl Clock {
    /// A clock that stands at that many epoch milliseconds.
    #[must_use]
    pub fn manual(millis: i64) -> Self {
        Self::Manual(Arc::new(watch::Sender::new(millis)))
    }

    /// Now, in epoch milliseconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        match self {
            Self::System => {
                #[expect(clippy::disallowed_methods, reason = "the one place where the time comes in")]
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
            }
            Self::Manual(now) => *now.borrow(),
        }
    }

    /// Waits until the clock stands at that time, in epoch milliseconds, or later.
    pub async fn sleep_until(&self, millis: i64) {
        match self {
            Self::System => {
                let wait = millis.saturating_sub(self.now()).max(0).unsigned_abs();
                tokio::time::sleep(Duration::from_millis(wait)).await;
            }
            Self::Manual(now) => {
                // The sender lives as long as this clock, so there is nothing to fail.
                let _ = now.subscribe().wait_for(|now| *now >= millis).await;
            }
        }
    }

    /// Moves a manual clock forward; the system's clock is left alone.
    pub fn advance(&self, millis: i64) {
        if let Self::Manual(now) = self {
            now.send_modify(|now| *now += millis);
        }
    }
}

/// The day of a time, as `YYYY-MM-DD` in UTC.
#[must_use]
pub fn day(millis: i64) -> String {
    let time = jiff::Timestamp::from_millisecond(millis).unwrap_or_default();
    jiff::tz::TimeZone::UTC.to_datetime(time).date().to_string()
}
