//! Who asked for news of an open poll: a name of the poll's for the person that is not the one they answer under, and their private
//! chat, sealed. When they are reminded goes by the poll's end, and is the same for all who asked.

use serde::{Deserialize, Serialize};

use super::statements::{on_tx, run};
use super::vault::Sealed;
use super::{Result, Tx, Vault, corrupt};
use crate::domain::{LanguageTag, PollCode};

/// What is sealed.
#[derive(Serialize, Deserialize)]
struct Address {
    id: i64,
    /// Not there in rows that are older than it.
    #[serde(default)]
    language: Option<String>,
}

/// A person who asked for news of a poll.
#[derive(Debug, Clone)]
pub struct Follower {
    /// The poll.
    pub poll: PollCode,
    /// The poll's name for the person.
    pub person: String,
    /// The person's private chat.
    pub user: i64,
    /// The language that they were spoken to in, for who has chosen none.
    pub language: Option<LanguageTag>,
}

/// Whether a person is to have news of a poll.
pub async fn contains(tx: &mut Tx, poll: &PollCode, person: &str) -> Result<bool> {
    const SQL: &str = "SELECT COUNT(*) FROM follower WHERE poll = $1 AND person = $2";
    let set: i64 =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(poll.as_str()).bind(person).fetch_one(t).await)?;
    Ok(set > 0)
}

/// Keeps that a person is to have news, and when they are reminded, if they are.
pub async fn insert(tx: &mut Tx, vault: &Vault, follower: &Follower, remind_at: Option<i64>) -> Result<()> {
    const SQL: &str = "INSERT INTO follower (poll, person, sealed, remind_at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (poll, person) DO NOTHING";
    let Follower { poll, person, user, language } = follower;
    let address = Address { id: *user, language: language.as_ref().map(ToString::to_string) };
    let plain = serde_json::to_vec(&address).map_err(|e| sqlx::Error::Encode(e.into()))?;
    let sealed = vault.seal(Sealed::Follower, &plain);
    run!(tx, SQL, poll.as_str(), person.as_str(), sealed, remind_at).map(drop)
}

/// Forgets that a person was to have news.
pub async fn remove(tx: &mut Tx, poll: &PollCode, person: &str) -> Result<()> {
    run!(tx, "DELETE FROM follower WHERE poll = $1 AND person = $2", poll.as_str(), person).map(drop)
}

/// Forgets all who were to have news of a poll.
pub async fn clear(tx: &mut Tx, poll: &PollCode) -> Result<()> {
    run!(tx, "DELETE FROM follower WHERE poll = $1", poll.as_str()).map(drop)
}

/// All who are to have news of a poll.
pub async fn all(tx: &mut Tx, vault: &Vault, poll: &PollCode) -> Result<Vec<Follower>> {
    const SQL: &str = "SELECT poll, person, sealed FROM follower WHERE poll = $1 ORDER BY person";
    let rows: Vec<Row> = on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    rows.into_iter().map(|row| read(vault, row)).collect()
}

/// Keeps when one of them is reminded; none: not any more.
pub async fn remind_one(tx: &mut Tx, follower: &Follower, at: Option<i64>) -> Result<()> {
    const SQL: &str = "UPDATE follower SET remind_at = $3 WHERE poll = $1 AND person = $2";
    run!(tx, SQL, follower.poll.as_str(), follower.person.as_str(), at).map(drop)
}

/// Keeps when all of them are reminded of a poll, whose end is another one now.
pub async fn remind_all(tx: &mut Tx, poll: &PollCode, at: Option<i64>) -> Result<()> {
    run!(tx, "UPDATE follower SET remind_at = $2 WHERE poll = $1", poll.as_str(), at).map(drop)
}

/// Who is to be reminded by now; those that another replica has in hand are left out.
pub async fn due(tx: &mut Tx, vault: &Vault, now: i64, most: i64) -> Result<Vec<Follower>> {
    const DUE: &str =
        "SELECT poll, person, sealed FROM follower WHERE remind_at <= $1 ORDER BY poll, person LIMIT $2";
    const CLAIMED: &str = "SELECT poll, person, sealed FROM follower WHERE remind_at <= $1 ORDER BY poll, person LIMIT $2 \
        FOR UPDATE SKIP LOCKED";
    let rows: Vec<Row> = match tx {
        Tx::Sqlite(t) => sqlx::query_as(DUE).bind(now).bind(most).fetch_all(&mut **t).await?,
        Tx::Postgres(t) => sqlx::query_as(CLAIMED).bind(now).bind(most).fetch_all(&mut **t).await?,
    };
    rows.into_iter().map(|row| read(vault, row)).collect()
}

/// When the next reminder is due.
pub async fn next(tx: &mut Tx) -> Result<Option<i64>> {
    on_tx!(tx, t => sqlx::query_scalar("SELECT MIN(remind_at) FROM follower").fetch_one(t).await)
}

/// Poll, person, what is sealed.
type Row = (String, String, Vec<u8>);

fn read(vault: &Vault, (poll, person, sealed): Row) -> Result<Follower> {
    let poll = PollCode::parse(&poll).ok_or_else(|| corrupt("poll code"))?;
    let plain = vault.open(Sealed::Follower, &sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
    let Address { id, language } = serde_json::from_slice(&plain).map_err(|_| corrupt("follower"))?;
    Ok(Follower { poll, person, user: id, language: language.as_deref().and_then(LanguageTag::parse) })
}
