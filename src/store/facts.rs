//! Single values, such as the hash of the commands last registered.

use super::statements::{on_tx, run};
use super::{Result, Tx};

/// The value of that name, if there is one.
pub async fn get(tx: &mut Tx, name: &str) -> Result<Option<String>> {
    on_tx!(tx, t => sqlx::query_scalar("SELECT value FROM fact WHERE name = $1").bind(name).fetch_optional(t).await)
}

/// Sets a value.
pub async fn set(tx: &mut Tx, name: &str, value: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO fact (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    run!(tx, SQL, name, value).map(drop)
}

/// Removes a value.
pub async fn remove(tx: &mut Tx, name: &str) -> Result<()> {
    run!(tx, "DELETE FROM fact WHERE name = $1", name).map(drop)
}
