//! People who chose a language. All that is kept of them is sealed.

use serde::{Deserialize, Serialize};

use super::vault::Sealed;
use super::{Result, Tx, Vault, corrupt, on_tx, run};
use crate::domain::LanguageTag;

/// What is sealed of a person.
#[derive(Serialize, Deserialize)]
struct Person {
    id: i64,
    language: String,
}

/// The language that a person chose, if they did.
pub async fn language(tx: &mut Tx, vault: &Vault, user: i64) -> Result<Option<LanguageTag>> {
    const SQL: &str = "SELECT sealed FROM person WHERE person = $1";
    let sealed: Option<Vec<u8>> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(vault.person(user)).fetch_optional(t).await)?;
    let Some(sealed) = sealed else { return Ok(None) };
    let plain = vault.open(Sealed::Person, &sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
    let person: Person = serde_json::from_slice(&plain).map_err(|_| corrupt("person"))?;
    Ok(LanguageTag::parse(&person.language))
}

/// Keeps the language that a person chose.
pub async fn set_language(tx: &mut Tx, vault: &Vault, user: i64, language: &LanguageTag) -> Result<()> {
    const SQL: &str = "INSERT INTO person (person, sealed) VALUES ($1, $2) \
        ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed";
    let person = Person { id: user, language: language.as_str().to_owned() };
    let plain = serde_json::to_vec(&person).map_err(|e| sqlx::Error::Encode(e.into()))?;
    let sealed = vault.seal(Sealed::Person, &plain);
    run!(tx, SQL, vault.person(user), sealed).map(drop)
}

/// Forgets the language that a person chose.
pub async fn forget_language(tx: &mut Tx, vault: &Vault, user: i64) -> Result<()> {
    const SQL: &str = "DELETE FROM person WHERE person = $1";
    run!(tx, SQL, vault.person(user)).map(drop)
}
