//! What speakers say is wrong in Chorus's own words: sealed, for the host to read, and without who wrote it.

use super::statements::{on_tx, run};
use super::vault::{Sealed, random_name};
use super::{Result, Tx, Vault, corrupt};
use crate::domain::{Correction, LanguageTag};

/// A correction as the host sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Its random name.
    pub id: String,
    /// The language that it is about.
    pub language: LanguageTag,
    /// `YYYY-MM-DD`.
    pub day: String,
    /// The words.
    pub text: String,
}

/// Keeps a correction. `day` is today, `YYYY-MM-DD`.
pub async fn insert(
    tx: &mut Tx,
    vault: &Vault,
    language: &LanguageTag,
    correction: &Correction,
    day: &str,
) -> Result<()> {
    const SQL: &str = "INSERT INTO correction (id, language, day, sealed) VALUES ($1, $2, $3, $4)";
    let sealed = vault.seal(Sealed::Correction, correction.as_str().as_bytes());
    run!(tx, SQL, random_name(), language.as_str(), day, sealed).map(drop)
}

/// How many wait to be read, about a language.
pub async fn count(tx: &mut Tx, language: &LanguageTag) -> Result<usize> {
    const SQL: &str = "SELECT COUNT(*) FROM correction WHERE language = $1";
    let count: i64 = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(language.as_str()).fetch_one(t).await)?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// All of them, by language and day.
pub async fn all(tx: &mut Tx, vault: &Vault) -> Result<Vec<Received>> {
    const SQL: &str = "SELECT id, language, day, sealed FROM correction ORDER BY language, day, id";
    let rows: Vec<(String, String, String, Vec<u8>)> =
        on_tx!(tx, t => sqlx::query_as(SQL).fetch_all(t).await)?;
    rows.into_iter()
        .map(|(id, language, day, sealed)| {
            let plain = vault.open(Sealed::Correction, &sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
            let text = String::from_utf8(plain).map_err(|_| corrupt("correction"))?;
            let language = LanguageTag::parse(&language).ok_or_else(|| corrupt("language"))?;
            Ok(Received { id, language, day, text })
        })
        .collect()
}

/// Deletes one.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<()> {
    run!(tx, "DELETE FROM correction WHERE id = $1", id).map(drop)
}

/// Deletes all that were sent up to a day, `YYYY-MM-DD`, and says how many there were.
pub async fn prune(tx: &mut Tx, up_to: &str) -> Result<u64> {
    run!(tx, "DELETE FROM correction WHERE day <= $1", up_to)
}
