//! People who chose a language. All that is kept of them is sealed.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::statements::{among, on_tx, run};
use super::vault::Sealed;
use super::{Result, Tx, Vault, corrupt};
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
    let chosen = sealed.map(|sealed| open(vault, &sealed)).transpose()?;
    Ok(chosen.and_then(|person| LanguageTag::parse(&person.language)))
}

/// The languages that those of the people chose who did.
pub async fn languages(tx: &mut Tx, vault: &Vault, users: &[i64]) -> Result<HashMap<i64, LanguageTag>> {
    let names: Vec<String> = users.iter().map(|user| vault.person(*user)).collect();
    let rows: Vec<(Vec<u8>,)> = among!(tx, "SELECT sealed FROM person WHERE person IN (", &names, ")");
    let mut languages = HashMap::with_capacity(rows.len());
    for (sealed,) in rows {
        let person = open(vault, &sealed)?;
        languages.extend(LanguageTag::parse(&person.language).map(|tag| (person.id, tag)));
    }
    Ok(languages)
}

fn open(vault: &Vault, sealed: &[u8]) -> Result<Person> {
    let plain = vault.open(Sealed::Person, sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
    serde_json::from_slice(&plain).map_err(|_| corrupt("person"))
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

/// Forgets the language that a person chose; gives how many rows that were.
pub async fn forget_language(tx: &mut Tx, vault: &Vault, user: i64) -> Result<u64> {
    run!(tx, "DELETE FROM person WHERE person = $1", vault.person(user))
}
