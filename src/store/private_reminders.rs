//! Who asked to be reminded of a poll before it ends: a name of the poll's for the person that is not the one they answer under, and
//! their private chat, sealed. The time is that of the poll's end, the same for all who asked.

use serde::{Deserialize, Serialize};

use super::statements::{on_tx, run};
use super::vault::Sealed;
use super::{Result, Tx, Vault, corrupt};
use crate::domain::PollCode;

/// What is sealed.
#[derive(Serialize, Deserialize)]
struct Address {
    id: i64,
}

/// A reminder whose time has come.
#[derive(Debug, Clone)]
pub struct Due {
    /// The poll.
    pub poll: PollCode,
    /// The poll's name for the person.
    pub person: String,
    /// The person's private chat.
    pub user: i64,
}

/// Whether a person is to be reminded of a poll.
pub async fn is_set(tx: &mut Tx, poll: &PollCode, person: &str) -> Result<bool> {
    const SQL: &str = "SELECT COUNT(*) FROM private_reminder WHERE poll = $1 AND person = $2";
    let set: i64 =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(poll.as_str()).bind(person).fetch_one(t).await)?;
    Ok(set > 0)
}

/// Keeps that a person is to be reminded, and when.
pub async fn set(tx: &mut Tx, vault: &Vault, due: &Due, at: i64) -> Result<()> {
    const SQL: &str = "INSERT INTO private_reminder (poll, person, sealed, at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (poll, person) DO UPDATE SET at = excluded.at";
    let plain = serde_json::to_vec(&Address { id: due.user }).map_err(|e| sqlx::Error::Encode(e.into()))?;
    run!(tx, SQL, due.poll.as_str(), due.person.as_str(), vault.seal(Sealed::Reminder, &plain), at).map(drop)
}

/// Forgets that a person was to be reminded.
pub async fn forget(tx: &mut Tx, poll: &PollCode, person: &str) -> Result<()> {
    run!(tx, "DELETE FROM private_reminder WHERE poll = $1 AND person = $2", poll.as_str(), person).map(drop)
}

/// Keeps when all who asked are reminded of a poll, whose end is another one now; none: they are not.
pub async fn plan(tx: &mut Tx, poll: &PollCode, at: Option<i64>) -> Result<()> {
    match at {
        Some(at) => run!(tx, "UPDATE private_reminder SET at = $2 WHERE poll = $1", poll.as_str(), at),
        None => run!(tx, "DELETE FROM private_reminder WHERE poll = $1", poll.as_str()),
    }
    .map(drop)
}

/// Reminders whose time has come; those that another replica has in hand are left out.
pub async fn due(tx: &mut Tx, vault: &Vault, now: i64, most: i64) -> Result<Vec<Due>> {
    const DUE: &str =
        "SELECT poll, person, sealed FROM private_reminder WHERE at <= $1 ORDER BY poll, person LIMIT $2";
    const CLAIMED: &str = "SELECT poll, person, sealed FROM private_reminder WHERE at <= $1 ORDER BY poll, person LIMIT $2 \
        FOR UPDATE SKIP LOCKED";
    let rows: Vec<(String, String, Vec<u8>)> = match tx {
        Tx::Sqlite(t) => sqlx::query_as(DUE).bind(now).bind(most).fetch_all(&mut **t).await?,
        Tx::Postgres(t) => sqlx::query_as(CLAIMED).bind(now).bind(most).fetch_all(&mut **t).await?,
    };
    rows.into_iter()
        .map(|(poll, person, sealed)| {
            let poll = PollCode::parse(&poll).ok_or_else(|| corrupt("poll code"))?;
            let plain = vault.open(Sealed::Reminder, &sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
            let Address { id } = serde_json::from_slice(&plain).map_err(|_| corrupt("reminder"))?;
            Ok(Due { poll, person, user: id })
        })
        .collect()
}

/// When the next one is due.
pub async fn next(tx: &mut Tx) -> Result<Option<i64>> {
    on_tx!(tx, t => sqlx::query_scalar("SELECT MIN(at) FROM private_reminder").fetch_one(t).await)
}
