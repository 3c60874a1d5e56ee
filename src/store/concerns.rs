//! Concerns: who has which, by a name of the poll's that is not the one they answer under, and whether organisers were told.
//!
//! The caller holds the poll's row (`polls::load_locked`). No time is kept, and what is taken back is gone.

use super::statements::{on_tx, run};
use super::{Result, Tx, corrupt};
use crate::domain::{Concern, Concerns, PollCode};

/// A person's concern, if they have one.
pub async fn of(tx: &mut Tx, poll: &PollCode, person: &str) -> Result<Option<Concern>> {
    const SQL: &str = "SELECT concern FROM concern WHERE poll = $1 AND person = $2";
    let key: Option<String> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(poll.as_str()).bind(person).fetch_optional(t).await)?;
    key.map(|key| Concern::from_key(&key).ok_or_else(|| corrupt("concern"))).transpose()
}

/// Keeps a person's concern, or that they have none any more.
pub async fn set(tx: &mut Tx, poll: &PollCode, person: &str, concern: Option<Concern>) -> Result<()> {
    const KEEP: &str = "INSERT INTO concern (poll, person, concern) VALUES ($1, $2, $3) \
        ON CONFLICT (poll, person) DO UPDATE SET concern = excluded.concern";
    const FORGET: &str = "DELETE FROM concern WHERE poll = $1 AND person = $2";
    match concern {
        Some(concern) => run!(tx, KEEP, poll.as_str(), person, concern.key()),
        None => run!(tx, FORGET, poll.as_str(), person),
    }
    .map(drop)
}

/// How many people have each.
pub async fn count(tx: &mut Tx, poll: &PollCode) -> Result<Concerns> {
    const SQL: &str = "SELECT concern, COUNT(*) FROM concern WHERE poll = $1 GROUP BY concern";
    let rows: Vec<(String, i64)> =
        on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    let mut concerns = Concerns::default();
    for (key, people) in rows {
        let people = u64::try_from(people).map_err(|_| corrupt("concern"))?;
        match Concern::from_key(&key).ok_or_else(|| corrupt("concern"))? {
            Concern::Unclear => concerns.unclear = people,
            Concern::WrongQuestion => concerns.wrong_question = people,
        }
    }
    Ok(concerns)
}

/// Whether organisers were told that people have concerns.
pub async fn is_told(tx: &mut Tx, poll: &PollCode) -> Result<bool> {
    const SQL: &str = "SELECT concerns_told FROM poll WHERE code = $1";
    let told: Option<bool> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(poll.as_str()).fetch_optional(t).await)?;
    Ok(told.unwrap_or(true))
}

/// Notes that organisers are told. `false` when they were before.
pub async fn note_told(tx: &mut Tx, poll: &PollCode) -> Result<bool> {
    const SQL: &str = "UPDATE poll SET concerns_told = $2 WHERE code = $1 AND NOT concerns_told";
    Ok(run!(tx, SQL, poll.as_str(), true)? == 1)
}
