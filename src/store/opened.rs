//! Who opened a ballot a moment ago: again within a minute means that they saw nothing.

use super::statements::{on_tx, run};
use super::{Result, Tx};
use crate::domain::PollCode;

/// How long it is remembered, in milliseconds.
pub const AGAIN_MILLIS: i64 = 60 * 1000;

/// Notes that a person opened a ballot, and tells whether they did a moment ago. `opener` is the poll's name for them.
pub async fn again(tx: &mut Tx, poll: &PollCode, opener: &str, now: i64) -> Result<bool> {
    // Nobody's presses are kept for longer than this needs them.
    prune(&mut *tx, now).await?;
    const BEFORE: &str = "SELECT COUNT(*) FROM ballot_opened WHERE poll = $1 AND opener = $2";
    let before: i64 = on_tx!(&mut *tx, t => sqlx::query_scalar(BEFORE).bind(poll.as_str()).bind(opener).fetch_one(t).await)?;
    const NOW: &str = "INSERT INTO ballot_opened (poll, opener, at) VALUES ($1, $2, $3) \
        ON CONFLICT (poll, opener) DO UPDATE SET at = excluded.at";
    run!(tx, NOW, poll.as_str(), opener, now)?;
    Ok(before > 0)
}

/// Forgets whoever opened one longer ago.
pub async fn prune(tx: &mut Tx, now: i64) -> Result<u64> {
    run!(tx, "DELETE FROM ballot_opened WHERE at <= $1", now - AGAIN_MILLIS)
}
