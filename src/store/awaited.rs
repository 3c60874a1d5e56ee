//! What a person was asked to send in private: durable, so that a restart in between loses nothing.

use serde::{Deserialize, Serialize};

use super::statements::{on_tx, run};
use super::vault::Sealed;
use super::{Result, Tx, Vault, corrupt};
use crate::domain::{LanguageTag, PollCode, SuggestionId};

/// How long something is awaited, in milliseconds.
pub const AWAITED_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// What a person was asked to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Awaited {
    /// Words or a recording of a poll in a language.
    Translation {
        /// The poll.
        poll: PollCode,
        /// The language.
        language: LanguageTag,
    },
    /// The time at which a poll closes.
    Closing {
        /// The poll.
        poll: PollCode,
    },
    /// A suggestion for a poll.
    Suggestion {
        /// The poll.
        poll: PollCode,
    },
    /// Why a suggestion is declined.
    Reason {
        /// The poll.
        poll: PollCode,
        /// The suggestion.
        id: SuggestionId,
    },
}

#[derive(Serialize, Deserialize)]
struct Plain {
    poll: String,
    /// Words or a recording in it.
    language: Option<String>,
    /// What is awaited if no language is: none, the time at which it closes.
    #[serde(default)]
    about: Option<About>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum About {
    Suggestion,
    Reason(u32),
}

/// Awaits something of a person, in place of what was awaited before.
pub async fn set(tx: &mut Tx, vault: &Vault, user: i64, awaited: &Awaited, now: i64) -> Result<()> {
    const SQL: &str = "INSERT INTO awaited (person, sealed, until) VALUES ($1, $2, $3) \
        ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed, until = excluded.until";
    let (poll, language, about) = match awaited {
        Awaited::Translation { poll, language } => (poll, Some(language.to_string()), None),
        Awaited::Closing { poll } => (poll, None, None),
        Awaited::Suggestion { poll } => (poll, None, Some(About::Suggestion)),
        Awaited::Reason { poll, id } => (poll, None, Some(About::Reason(id.0))),
    };
    let plain = Plain { poll: poll.to_string(), language, about };
    let plain = serde_json::to_vec(&plain).map_err(|e| sqlx::Error::Encode(e.into()))?;
    let sealed = vault.seal(Sealed::Awaited, &plain);
    run!(tx, SQL, vault.person(user), sealed, now + AWAITED_MILLIS).map(drop)
}

/// What is awaited of a person now.
pub async fn get(tx: &mut Tx, vault: &Vault, user: i64, now: i64) -> Result<Option<Awaited>> {
    const SQL: &str = "SELECT sealed FROM awaited WHERE person = $1 AND until > $2";
    let sealed: Option<Vec<u8>> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(vault.person(user)).bind(now).fetch_optional(t).await)?;
    let Some(sealed) = sealed else { return Ok(None) };
    let plain = vault.open(Sealed::Awaited, &sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
    let plain: Plain = serde_json::from_slice(&plain).map_err(|_| corrupt("what is awaited"))?;
    let wrong = || corrupt("what is awaited");
    let poll = PollCode::parse(&plain.poll).ok_or_else(wrong)?;
    Ok(Some(match (plain.language, plain.about) {
        (Some(tag), _) => {
            Awaited::Translation { poll, language: LanguageTag::parse(&tag).ok_or_else(wrong)? }
        }
        (None, None) => Awaited::Closing { poll },
        (None, Some(About::Suggestion)) => Awaited::Suggestion { poll },
        (None, Some(About::Reason(id))) => Awaited::Reason { poll, id: SuggestionId(id) },
    }))
}

/// Awaits nothing of a person any more.
pub async fn clear(tx: &mut Tx, vault: &Vault, user: i64) -> Result<()> {
    run!(tx, "DELETE FROM awaited WHERE person = $1", vault.person(user)).map(drop)
}

/// Forgets what was awaited in vain.
pub async fn prune(tx: &mut Tx, now: i64) -> Result<u64> {
    run!(tx, "DELETE FROM awaited WHERE until <= $1", now)
}
