//! Cards: where a poll stands in groups, and which revision of it each group sees.

use super::{Result, Tx, corrupt, on_tx, run};
use crate::domain::PollCode;

/// A card that needs work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaleCard {
    /// The poll.
    pub poll: PollCode,
    /// The group.
    pub group: i64,
    /// The forum topic of the command.
    pub thread: Option<i64>,
    /// The message, once posted.
    pub message: Option<i64>,
    /// Failed tries in a row.
    pub faults: i64,
    /// What it needs.
    pub need: Need,
}

/// What a card needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// To be posted or redrawn, at that revision.
    Drawing {
        /// The revision that the poll is at.
        wanted: i64,
    },
    /// It shows the result; the group must be told of the close.
    Announcing,
}

/// Wants a card for a new poll.
pub async fn insert(tx: &mut Tx, poll: &PollCode, group: i64, thread: Option<i64>) -> Result<()> {
    const SQL: &str = "INSERT INTO card (poll, group_id, thread_id, message_id, wanted, drawn, announced, next_at, faults) \
        VALUES ($1, $2, $3, NULL, 1, 0, $4, 0, 0)";
    run!(tx, SQL, poll.as_str(), group, thread, false).map(drop)
}

/// Wants every card of the poll redrawn.
pub async fn bump(tx: &mut Tx, poll: &PollCode) -> Result<()> {
    const SQL: &str = "UPDATE card SET wanted = wanted + 1 WHERE poll = $1";
    run!(tx, SQL, poll.as_str()).map(drop)
}

/// Cards that need work now, in groups that the bot is in, the longest waiting first.
pub async fn stale(tx: &mut Tx, now: i64, most: i64) -> Result<Vec<StaleCard>> {
    const SQL: &str = "SELECT c.poll, c.group_id, c.thread_id, c.message_id, c.wanted, c.drawn, c.faults FROM card c \
        JOIN chat_group g ON g.id = c.group_id JOIN poll p ON p.code = c.poll \
        WHERE c.next_at <= $1 AND g.active AND NOT p.draft AND (c.drawn < c.wanted OR (p.closed_at IS NOT NULL AND NOT c.announced)) \
        ORDER BY c.next_at LIMIT $2";
    type Row = (String, i64, Option<i64>, Option<i64>, i64, i64, i64);
    let rows: Vec<Row> = on_tx!(tx, t => sqlx::query_as(SQL).bind(now).bind(most).fetch_all(t).await)?;
    rows.into_iter()
        .map(|(poll, group, thread, message, wanted, drawn, faults)| {
            let poll = PollCode::parse(&poll).ok_or_else(|| corrupt("poll code"))?;
            let need = if drawn < wanted { Need::Drawing { wanted } } else { Need::Announcing };
            Ok(StaleCard { poll, group, thread, message, faults, need })
        })
        .collect()
}

/// When the next stale card is due, if there is one.
pub async fn next_due(tx: &mut Tx) -> Result<Option<i64>> {
    const SQL: &str = "SELECT MIN(c.next_at) FROM card c \
        JOIN chat_group g ON g.id = c.group_id JOIN poll p ON p.code = c.poll \
        WHERE g.active AND NOT p.draft AND (c.drawn < c.wanted OR (p.closed_at IS NOT NULL AND NOT c.announced))";
    on_tx!(tx, t => sqlx::query_scalar(SQL).fetch_one(t).await)
}

/// Notes that the group sees that revision, in that message.
pub async fn set_drawn(tx: &mut Tx, card: &StaleCard, wanted: i64, message: Option<i64>) -> Result<()> {
    const SQL: &str =
        "UPDATE card SET message_id = $3, drawn = $4, faults = 0 WHERE poll = $1 AND group_id = $2";
    run!(tx, SQL, card.poll.as_str(), card.group, message, wanted).map(drop)
}

/// Lets every card of a group wait: the group's share of messages and edits is one for all.
pub async fn pace(tx: &mut Tx, group: i64, next_at: i64) -> Result<()> {
    const SQL: &str = "UPDATE card SET next_at = $2 WHERE group_id = $1 AND next_at < $2";
    run!(tx, SQL, group, next_at).map(drop)
}

/// Puts a card off after a fault.
pub async fn put_off(tx: &mut Tx, card: &StaleCard, next_at: i64) -> Result<()> {
    const SQL: &str = "UPDATE card SET next_at = $3, faults = faults + 1 WHERE poll = $1 AND group_id = $2";
    run!(tx, SQL, card.poll.as_str(), card.group, next_at).map(drop)
}

/// Notes whether the close was told.
pub async fn set_announced(tx: &mut Tx, card: &StaleCard, announced: bool) -> Result<()> {
    const SQL: &str = "UPDATE card SET announced = $3 WHERE poll = $1 AND group_id = $2";
    run!(tx, SQL, card.poll.as_str(), card.group, announced).map(drop)
}

/// Wants the cards of a group's open polls redrawn, because its languages changed.
pub async fn bump_open(tx: &mut Tx, group: i64) -> Result<()> {
    const SQL: &str = "UPDATE card SET wanted = wanted + 1 WHERE group_id = $1 \
        AND poll IN (SELECT code FROM poll WHERE closed_at IS NULL)";
    run!(tx, SQL, group).map(drop)
}

/// The poll whose card is that message of that group.
pub async fn poll_of_message(tx: &mut Tx, group: i64, message: i64) -> Result<Option<PollCode>> {
    const SQL: &str = "SELECT poll FROM card WHERE group_id = $1 AND message_id = $2";
    let code: Option<String> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(group).bind(message).fetch_optional(t).await)?;
    code.map(|code| PollCode::parse(&code).ok_or_else(|| corrupt("poll code"))).transpose()
}

/// The groups that had the poll.
pub async fn groups_of(tx: &mut Tx, poll: &PollCode) -> Result<Vec<i64>> {
    const SQL: &str = "SELECT group_id FROM card WHERE poll = $1 ORDER BY group_id";
    on_tx!(tx, t => sqlx::query_scalar(SQL).bind(poll.as_str()).fetch_all(t).await)
}
