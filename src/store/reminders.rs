//! When groups are to be reminded of open polls.

use super::statements::{on_tx, run};
use super::{Result, Tx, cards, corrupt, followers, groups};
use crate::domain::{GroupClock, PollCode, remind_at, remind_person_at};

/// A reminder whose time has come.
#[derive(Debug, Clone)]
pub struct Due {
    /// The poll.
    pub poll: PollCode,
    /// The group.
    pub group: i64,
    /// The forum topic of the card.
    pub thread: Option<i64>,
    /// The card's message, while there is one.
    pub message: Option<i64>,
}

/// Sets when the poll's groups are reminded of it, each by its own clock, and who asked for it by the first one's, now that it closes at
/// another time or by nobody's watch.
pub async fn plan(tx: &mut Tx, poll: &PollCode, closes_at: Option<i64>, now: i64) -> Result<()> {
    let groups = cards::groups_of(tx, poll).await?;
    for group in &groups {
        let clock = groups::clock(tx, *group).await?;
        let at = closes_at.and_then(|closes_at| remind_at(now, closes_at, &clock));
        set(tx, poll, *group, at).await?;
    }
    let clock = match groups.first() {
        Some(group) => groups::clock(tx, *group).await?,
        None => GroupClock::default(),
    };
    let at = closes_at.and_then(|closes_at| remind_person_at(now, closes_at, &clock));
    followers::remind_all(tx, poll, at).await
}

/// Keeps when a group is reminded of a poll.
pub async fn set(tx: &mut Tx, poll: &PollCode, group: i64, at: Option<i64>) -> Result<()> {
    const SQL: &str = "UPDATE card SET remind_at = $3 WHERE poll = $1 AND group_id = $2";
    run!(tx, SQL, poll.as_str(), group, at).map(drop)
}

/// Reminders whose time has come; those that another replica has in hand are left out.
pub async fn due(tx: &mut Tx, now: i64, most: i64) -> Result<Vec<Due>> {
    const DUE: &str = "SELECT poll, group_id, thread_id, message_id FROM card WHERE remind_at <= $1 \
        ORDER BY poll, group_id LIMIT $2";
    const CLAIMED: &str = "SELECT poll, group_id, thread_id, message_id FROM card WHERE remind_at <= $1 \
        ORDER BY poll, group_id LIMIT $2 FOR UPDATE SKIP LOCKED";
    type Row = (String, i64, Option<i64>, Option<i64>);
    let rows: Vec<Row> = match tx {
        Tx::Sqlite(t) => sqlx::query_as(DUE).bind(now).bind(most).fetch_all(&mut **t).await?,
        Tx::Postgres(t) => sqlx::query_as(CLAIMED).bind(now).bind(most).fetch_all(&mut **t).await?,
    };
    rows.into_iter()
        .map(|(poll, group, thread, message)| {
            let poll = PollCode::parse(&poll).ok_or_else(|| corrupt("poll code"))?;
            Ok(Due { poll, group, thread, message })
        })
        .collect()
}

/// When the next reminder is due.
pub async fn next(tx: &mut Tx) -> Result<Option<i64>> {
    on_tx!(tx, t => sqlx::query_scalar("SELECT MIN(remind_at) FROM card").fetch_one(t).await)
}
