//! Decisions: which polls they name, when they are looked at again, what came of them. Their words are polls'.

use std::collections::HashMap;
use std::slice;

use super::statements::{among, by_poll, codes, on_tx, run};
use super::{Result, Tx, corrupt};
use crate::domain::{Decision, Outcome, PollCode};

/// Keeps what a decision has besides its words.
pub async fn insert(tx: &mut Tx, poll: &PollCode, decision: &Decision) -> Result<()> {
    const DECISION: &str =
        "INSERT INTO decision (poll, review_at, ask_at, outcome) VALUES ($1, $2, $2, NULL)";
    const CITED: &str = "INSERT INTO decision_poll (decision, poll, place) VALUES ($1, $2, $3)";
    run!(&mut *tx, DECISION, poll.as_str(), decision.review_at)?;
    for (place, cited) in (0_i64..).zip(&decision.cites) {
        run!(&mut *tx, CITED, poll.as_str(), cited.as_str(), place)?;
    }
    Ok(())
}

/// The decision whose words that poll has.
pub async fn get(tx: &mut Tx, poll: &PollCode) -> Result<Option<Decision>> {
    Ok(all(tx, slice::from_ref(poll)).await?.remove(poll))
}

/// The same of many.
pub async fn all(tx: &mut Tx, polls: &[PollCode]) -> Result<HashMap<PollCode, Decision>> {
    let cited: Vec<(String, String)> = among!(
        tx,
        "SELECT decision, poll FROM decision_poll WHERE decision IN (",
        &codes(polls),
        ") ORDER BY place"
    );
    let mut cited = by_poll(cited.into_iter().map(|(decision, poll)| Ok((decision, code(&poll)?))))?;
    let rows: Vec<(String, Option<i64>, Option<String>)> =
        among!(tx, "SELECT poll, review_at, outcome FROM decision WHERE poll IN (", &codes(polls), ")");
    rows.into_iter()
        .map(|(poll, review_at, outcome)| {
            let poll = code(&poll)?;
            let outcome =
                outcome.map(|key| Outcome::from_key(&key).ok_or_else(|| corrupt("outcome"))).transpose()?;
            let cites = cited.remove(&poll).unwrap_or_default();
            Ok((poll, Decision { cites, review_at, outcome }))
        })
        .collect()
}

/// A group's decisions, newest first, at most that many.
pub async fn in_group(tx: &mut Tx, group: i64, most: i64) -> Result<Vec<PollCode>> {
    const SQL: &str = "SELECT d.poll FROM decision d JOIN poll p ON p.code = d.poll JOIN card c ON c.poll = d.poll \
        WHERE c.group_id = $1 ORDER BY p.opened_at DESC, d.poll LIMIT $2";
    let polls: Vec<String> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(group).bind(most).fetch_all(t).await)?;
    polls.iter().map(|poll| code(poll)).collect()
}

/// The decisions that name a poll, the oldest first.
pub async fn naming(tx: &mut Tx, poll: &PollCode) -> Result<Vec<PollCode>> {
    const SQL: &str = "SELECT d.decision FROM decision_poll d JOIN poll p ON p.code = d.decision \
        WHERE d.poll = $1 ORDER BY p.opened_at, d.decision";
    let polls: Vec<String> = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    polls.iter().map(|poll| code(poll)).collect()
}

/// A decision whose organisers are to be asked now what came of it.
pub async fn due(tx: &mut Tx, now: i64) -> Result<Option<PollCode>> {
    const SQL: &str =
        "SELECT poll FROM decision WHERE ask_at <= $1 AND outcome IS NULL ORDER BY ask_at, poll LIMIT 1";
    let poll: Option<String> = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(now).fetch_optional(t).await)?;
    poll.map(|poll| code(&poll)).transpose()
}

/// When the next ones are.
pub async fn next(tx: &mut Tx) -> Result<Option<i64>> {
    on_tx!(tx, t => sqlx::query_scalar("SELECT MIN(ask_at) FROM decision WHERE outcome IS NULL").fetch_one(t).await)
}

/// Keeps when they are asked next, in place of a time that was due at `now`; `false` where another replica was first.
pub async fn ask_again(tx: &mut Tx, poll: &PollCode, now: i64, ask_at: Option<i64>) -> Result<bool> {
    const SQL: &str = "UPDATE decision SET ask_at = $3 WHERE poll = $1 AND ask_at <= $2";
    Ok(run!(tx, SQL, poll.as_str(), now, ask_at)? == 1)
}

/// Keeps when they are asked next, whatever was kept before.
pub async fn put_off(tx: &mut Tx, poll: &PollCode, ask_at: i64) -> Result<()> {
    run!(tx, "UPDATE decision SET ask_at = $2 WHERE poll = $1 AND outcome IS NULL", poll.as_str(), ask_at)
        .map(drop)
}

/// Keeps what came of it; nobody is asked any more.
pub async fn set_outcome(tx: &mut Tx, poll: &PollCode, outcome: Outcome) -> Result<()> {
    const SQL: &str = "UPDATE decision SET outcome = $2, ask_at = NULL WHERE poll = $1";
    run!(tx, SQL, poll.as_str(), outcome.key()).map(drop)
}

fn code(stored: &str) -> Result<PollCode> {
    PollCode::parse(stored).ok_or_else(|| corrupt("poll code"))
}
