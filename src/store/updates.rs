//! Which updates were carried out, and which could not be.

use std::collections::HashSet;

use super::statements::{among, insert, on_tx, run};
use super::{Result, Tx};

/// An update's name: the bot that got it and Telegram's number, which is compared for equality only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateKey {
    /// The bot's user id.
    pub bot: i64,
    /// Telegram's `update_id`.
    pub update: i64,
}

/// How long an update is remembered, in milliseconds: twice as long as Telegram keeps one for delivery.
pub const REMEMBERED_MILLIS: i64 = 48 * 60 * 60 * 1000;

const HOUR_MILLIS: i64 = 60 * 60 * 1000;

/// Marks an update as carried out, in the transaction that carries it out. `false` when it was before: then the
/// caller changes nothing.
pub async fn begin(tx: &mut Tx, key: UpdateKey, now: i64) -> Result<bool> {
    const SQL: &str =
        "INSERT INTO processed_update (bot_id, update_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    let rows = run!(tx, SQL, key.bot, key.update, to_the_hour(now))?;
    Ok(rows == 1)
}

/// Marks many of the bot's updates as carried out: see [`begin`].
pub async fn begin_all(tx: &mut Tx, bot: i64, updates: &[i64], now: i64) -> Result<()> {
    let at = to_the_hour(now);
    insert!(
        tx,
        "INSERT INTO processed_update (bot_id, update_id, at) ",
        updates,
        |update| [bot, *update, at],
        " ON CONFLICT DO NOTHING"
    );
    Ok(())
}

fn to_the_hour(millis: i64) -> i64 {
    millis - millis.rem_euclid(HOUR_MILLIS)
}

/// Those of the bot's updates that were carried out before.
pub async fn done_among(tx: &mut Tx, bot: i64, updates: &[i64]) -> Result<HashSet<i64>> {
    let rows: Vec<(i64,)> = among!(
        tx,
        "SELECT update_id FROM processed_update WHERE update_id IN (",
        updates,
        ") AND bot_id = ",
        bot
    );
    Ok(rows.into_iter().map(|(update,)| update).collect())
}

/// Keeps that an update could not be carried out: its kind and the error, never what a person wrote.
pub async fn record_failure(tx: &mut Tx, key: UpdateKey, kind: &str, error: &str, now: i64) -> Result<()> {
    const SQL: &str = "INSERT INTO failed_update (bot_id, update_id, kind, error, at) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT DO NOTHING";
    run!(tx, SQL, key.bot, key.update, kind, error, now).map(drop)
}

/// An update that could not be carried out.
#[derive(Debug, Clone)]
pub struct Failure {
    /// Telegram's `update_id`.
    pub update: i64,
    /// What it was, as an update names it.
    pub kind: String,
    /// Why it could not.
    pub error: String,
}

/// The updates that could not be carried out, in no order.
pub async fn failures(tx: &mut Tx) -> Result<Vec<Failure>> {
    const SQL: &str = "SELECT update_id, kind, error FROM failed_update";
    let rows: Vec<(i64, String, String)> = on_tx!(tx, t => sqlx::query_as(SQL).fetch_all(t).await)?;
    Ok(rows.into_iter().map(|(update, kind, error)| Failure { update, kind, error }).collect())
}

/// Forgets what is older than [`REMEMBERED_MILLIS`].
pub async fn prune(tx: &mut Tx, now: i64) -> Result<u64> {
    const SQL: &str = "DELETE FROM processed_update WHERE at < $1";
    run!(tx, SQL, now - REMEMBERED_MILLIS)
}

/// Forgets what could not be carried out before that time.
pub async fn prune_failures(tx: &mut Tx, before: i64) -> Result<u64> {
    run!(tx, "DELETE FROM failed_update WHERE at < $1", before)
}
