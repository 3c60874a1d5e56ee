//! Which secret the database is sealed with: a keyed hash says so, from which nothing of the secret can be learned.

use super::statements::on_tx;
use super::vault::Sealed;
use super::{Result, Tx, Vault, facts};

/// The check of the secret that the database is sealed with.
const NOW: &str = "secret";
/// The check of the secret that it is being sealed with anew; there only while that is not done.
const NEXT: &str = "secret-next";

/// How a secret and a database go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// The database is sealed with it, or with none yet.
    Fits,
    /// The database is sealed with another one.
    Other,
    /// The database is being sealed anew, and that is not done.
    InChange,
}

/// Whether the secret fits the database.
pub async fn fit(tx: &mut Tx, vault: &Vault) -> Result<Fit> {
    if facts::get(tx, NEXT).await?.is_some() {
        return Ok(Fit::InChange);
    }
    let fits = match facts::get(tx, NOW).await? {
        Some(check) => check == vault.check(),
        None => opens(tx, vault).await?.unwrap_or(true),
    };
    Ok(if fits { Fit::Fits } else { Fit::Other })
}

/// Whether anything in the database may be sealed already.
pub async fn is_used(tx: &mut Tx) -> Result<bool> {
    Ok(facts::get(tx, NOW).await?.is_some() || some_sealed(tx).await?.is_some())
}

/// Notes with which secret the database is sealed from now on, if that is not noted yet.
pub async fn note(tx: &mut Tx, vault: &Vault) -> Result<()> {
    match facts::get(tx, NOW).await? {
        Some(_) => Ok(()),
        None => facts::set(tx, NOW, &vault.check()).await,
    }
}

/// Notes that a change from a secret that fits to another one begins.
pub(super) async fn begin_change(tx: &mut Tx, old: &Vault, new: &Vault) -> Result<()> {
    facts::set(tx, NOW, &old.check()).await?;
    facts::set(tx, NEXT, &new.check()).await
}

/// Whether the change that is under way is from that secret, and whether it is to that one.
pub(super) async fn change(tx: &mut Tx, old: &Vault, new: &Vault) -> Result<(bool, bool)> {
    let (now, next) = (facts::get(tx, NOW).await?, facts::get(tx, NEXT).await?);
    Ok((now == Some(old.check()), next == Some(new.check())))
}

/// Ends a change: the database is sealed with the new secret.
pub(super) async fn end_change(tx: &mut Tx, new: &Vault) -> Result<()> {
    facts::set(tx, NOW, &new.check()).await?;
    facts::remove(tx, NEXT).await
}

/// Whether a sealed value opens with the secret, in a database that is older than the note of it; none where nothing is sealed.
async fn opens(tx: &mut Tx, vault: &Vault) -> Result<Option<bool>> {
    Ok(some_sealed(tx).await?.map(|(kind, sealed)| vault.open(kind, &sealed).is_ok()))
}

/// Something that is sealed, of what the very first version sealed already.
async fn some_sealed(tx: &mut Tx) -> Result<Option<(Sealed, Vec<u8>)>> {
    const KEY: &str = "SELECT voter_key FROM poll WHERE LENGTH(voter_key) > 0 LIMIT 1";
    const PERSON: &str = "SELECT sealed FROM person LIMIT 1";
    for (kind, sql) in [(Sealed::VoterKey, KEY), (Sealed::Person, PERSON)] {
        let sealed: Option<Vec<u8>> = on_tx!(&mut *tx, t => sqlx::query_scalar(sql).fetch_optional(t).await)?;
        if let Some(sealed) = sealed {
            return Ok(Some((kind, sealed)));
        }
    }
    Ok(None)
}
