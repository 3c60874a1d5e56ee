//! Chats that something is sent to: when each may get more, which replica works on it, and whether it is closed to the bot.
//!
//! A chat is leased as a whole, so that one replica at a time writes there, in order; its next permitted time is here, so that
//! all replicas share one pace.

use super::statements::{on_tx, run};
use super::{Result, Tx, Vault};

/// A chat's name in the database: a group's id, and for a private chat, whose id is a person's, a keyed hash.
#[must_use]
pub fn key(vault: &Vault, chat: i64) -> String {
    match chat < 0 {
        true => chat.to_string(),
        false => vault.person(chat),
    }
}

/// Makes sure that a chat has its row.
pub async fn know(tx: &mut Tx, chat: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO chat_pace (chat, next_at, leased_until, closed) VALUES ($1, 0, 0, $2) \
        ON CONFLICT DO NOTHING";
    run!(tx, SQL, chat, false).map(drop)
}

/// Chats that may get something now and for which there is something: messages, or cards to draw. The longest waiting first.
pub async fn due(tx: &mut Tx, now: i64, most: i64) -> Result<Vec<String>> {
    const SQL: &str = "SELECT p.chat FROM chat_pace p WHERE p.next_at <= $1 AND p.leased_until <= $1 AND NOT p.closed \
        AND (p.chat IN (SELECT o.chat FROM outbox o WHERE NOT o.dead AND (o.until IS NULL OR o.until > $1)) \
            OR p.chat IN (SELECT CAST(c.group_id AS TEXT) FROM card c JOIN poll q ON q.code = c.poll \
                WHERE c.drawn < c.wanted AND c.next_at <= $1 AND c.lost < 2 AND NOT q.draft)) \
        ORDER BY p.next_at LIMIT $2";
    on_tx!(tx, t => sqlx::query_scalar(SQL).bind(now).bind(most).fetch_all(t).await)
}

/// When the next chat with something to send may get it, if there is one.
pub async fn next_due(tx: &mut Tx, now: i64) -> Result<Option<i64>> {
    const LETTERS: &str = "SELECT MIN(CASE WHEN p.leased_until > p.next_at THEN p.leased_until ELSE p.next_at END) \
        FROM chat_pace p WHERE NOT p.closed \
        AND p.chat IN (SELECT o.chat FROM outbox o WHERE NOT o.dead AND (o.until IS NULL OR o.until > $1))";
    let letters: Option<i64> =
        on_tx!(&mut *tx, t => sqlx::query_scalar(LETTERS).bind(now).fetch_one(t).await)?;
    const CARDS: &str = "SELECT MIN(CASE WHEN p.leased_until > p.next_at AND p.leased_until > c.next_at THEN p.leased_until \
            WHEN p.next_at > c.next_at THEN p.next_at ELSE c.next_at END) \
        FROM card c JOIN poll q ON q.code = c.poll JOIN chat_pace p ON p.chat = CAST(c.group_id AS TEXT) \
        WHERE NOT p.closed AND c.drawn < c.wanted AND c.lost < 2 AND NOT q.draft";
    let cards: Option<i64> = on_tx!(tx, t => sqlx::query_scalar(CARDS).fetch_one(t).await)?;
    Ok(letters.into_iter().chain(cards).min())
}

/// Leases a chat until then, if nobody else has and it may get something now.
pub async fn lease(tx: &mut Tx, chat: &str, now: i64, until: i64) -> Result<bool> {
    // Another replica that is at it keeps it: this one goes on to the next. SQLite's writer is alone already.
    const FREE: &str = "SELECT COUNT(*) FROM chat_pace WHERE chat = $1 AND next_at <= $2 AND leased_until <= $2 AND NOT closed";
    const CLAIMED: &str = "SELECT COUNT(*) FROM (SELECT 1 FROM chat_pace \
        WHERE chat = $1 AND next_at <= $2 AND leased_until <= $2 AND NOT closed FOR UPDATE SKIP LOCKED) AS claimed";
    let free: i64 = match &mut *tx {
        Tx::Sqlite(t) => sqlx::query_scalar(FREE).bind(chat).bind(now).fetch_one(&mut **t).await?,
        Tx::Postgres(t) => sqlx::query_scalar(CLAIMED).bind(chat).bind(now).fetch_one(&mut **t).await?,
    };
    if free == 0 {
        return Ok(false);
    }
    run!(tx, "UPDATE chat_pace SET leased_until = $2 WHERE chat = $1", chat, until)?;
    Ok(true)
}

/// Gives every lease back: for a database that no other process writes to, at the start.
pub async fn release_all(tx: &mut Tx) -> Result<()> {
    run!(tx, "UPDATE chat_pace SET leased_until = 0 WHERE leased_until > 0").map(drop)
}

/// Gives a lease back; the chat gets nothing before `next_at`.
pub async fn release(tx: &mut Tx, chat: &str, next_at: i64) -> Result<()> {
    run!(tx, "UPDATE chat_pace SET leased_until = 0, next_at = $2 WHERE chat = $1", chat, next_at).map(drop)
}

/// Notes that the bot may not write there, and gives the lease back.
pub async fn close(tx: &mut Tx, chat: &str) -> Result<()> {
    know(&mut *tx, chat).await?;
    run!(tx, "UPDATE chat_pace SET closed = $2, leased_until = 0 WHERE chat = $1", chat, true).map(drop)
}

/// Notes that the bot may write there again.
pub async fn reopen(tx: &mut Tx, chat: &str) -> Result<()> {
    run!(tx, "UPDATE chat_pace SET closed = $2 WHERE chat = $1 AND closed", chat, false).map(drop)
}

/// Whether the bot may write there, as far as is known.
pub async fn is_open(tx: &mut Tx, chat: &str) -> Result<bool> {
    Ok(known(tx, chat).await? == Some(true))
}

/// Whether the bot may write there; none where it knows nothing of the chat.
pub async fn known(tx: &mut Tx, chat: &str) -> Result<Option<bool>> {
    const SQL: &str = "SELECT closed FROM chat_pace WHERE chat = $1";
    let closed: Option<bool> = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(chat).fetch_optional(t).await)?;
    Ok(closed.map(|closed| !closed))
}

/// Whether the bot may not write there, as far as is known.
pub async fn is_closed(tx: &mut Tx, chat: &str) -> Result<bool> {
    Ok(known(tx, chat).await? == Some(false))
}

/// Forgets a chat; gives how many rows that were.
pub async fn forget(tx: &mut Tx, chat: &str) -> Result<u64> {
    run!(tx, "DELETE FROM chat_pace WHERE chat = $1", chat)
}
