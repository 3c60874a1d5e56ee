//! What a person was asked to send in private: durable, so that a restart in between loses nothing.

use serde::{Deserialize, Serialize};

use super::statements::{on_tx, run};
use super::vault::Sealed;
use super::{Result, Tx, Vault};
use crate::domain::{EndChange, LanguageTag, PollCode, SuggestionId};

/// How long something is awaited, in milliseconds.
pub const AWAITED_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// What a person was asked to send, as it is sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Awaited {
    /// Words or a recording of a poll in a language.
    Translation {
        /// The poll.
        #[serde(with = "code")]
        poll: PollCode,
        /// The language.
        #[serde(with = "language")]
        language: LanguageTag,
    },
    /// The time at which a poll closes.
    Closing {
        /// The poll.
        #[serde(with = "code")]
        poll: PollCode,
    },
    /// Why a poll ends now or at another time.
    EndReason {
        /// The poll.
        #[serde(with = "code")]
        poll: PollCode,
        /// What becomes of its end.
        #[serde(with = "change")]
        change: EndChange,
    },
    /// A poll's question in other words.
    Reword {
        /// The poll.
        #[serde(with = "code")]
        poll: PollCode,
    },
    /// What a poll is about.
    Context {
        /// The poll.
        #[serde(with = "code")]
        poll: PollCode,
    },
    /// Why a poll takes another's place.
    RewordReason {
        /// The draft in other words.
        #[serde(with = "code")]
        poll: PollCode,
    },
    /// A suggestion for a poll.
    Suggestion {
        /// The poll.
        #[serde(with = "code")]
        poll: PollCode,
    },
    /// Why a suggestion is declined.
    DeclineReason {
        /// The poll.
        #[serde(with = "code")]
        poll: PollCode,
        /// The suggestion.
        #[serde(with = "suggestion")]
        id: SuggestionId,
    },
    /// What sounds wrong in a language.
    Correction {
        /// The language.
        #[serde(with = "language")]
        language: LanguageTag,
    },
    /// Nothing in words: a promise was written, and which of several groups makes it is to be chosen.
    Promise {
        /// What followed the command.
        text: String,
    },
}

/// What is sealed.
#[derive(Serialize)]
struct Plain<'p> {
    /// Of whom it is awaited: a Telegram user id.
    user: i64,
    #[serde(flatten)]
    awaited: &'p Awaited,
}

/// How a value of the domain is sealed: by its own text.
macro_rules! by_text {
    ($name:ident, $type:ty, $write:expr, $read:expr) => {
        mod $name {
            use serde::{Deserialize as _, Deserializer, Serializer, de};

            use super::*;

            pub(super) fn serialize<S: Serializer>(
                value: &$type,
                to: S,
            ) -> std::result::Result<S::Ok, S::Error> {
                to.serialize_str(&$write(value))
            }

            pub(super) fn deserialize<'d, D: Deserializer<'d>>(
                from: D,
            ) -> std::result::Result<$type, D::Error> {
                let text = String::deserialize(from)?;
                $read(&text).ok_or_else(|| de::Error::custom(stringify!($name)))
            }
        }
    };
}

by_text!(code, PollCode, PollCode::to_string, PollCode::parse);
by_text!(language, LanguageTag, LanguageTag::to_string, LanguageTag::parse);
by_text!(suggestion, SuggestionId, |id: &SuggestionId| id.0.to_string(), |id: &str| id
    .parse()
    .ok()
    .map(SuggestionId));
by_text!(change, EndChange, |change: &EndChange| change.key(), EndChange::from_key);

/// Awaits something of a person, in place of what was awaited before.
pub async fn set(tx: &mut Tx, vault: &Vault, user: i64, awaited: &Awaited, now: i64) -> Result<()> {
    const SQL: &str = "INSERT INTO awaited (person, sealed, until) VALUES ($1, $2, $3) \
        ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed, until = excluded.until";
    let plain = serde_json::to_vec(&Plain { user, awaited }).map_err(|e| sqlx::Error::Encode(e.into()))?;
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
    // What an older version awaited is asked for again.
    Ok(serde_json::from_slice(&plain).ok())
}

/// Awaits nothing of a person any more; gives how many rows that were.
pub async fn clear(tx: &mut Tx, vault: &Vault, user: i64) -> Result<u64> {
    run!(tx, "DELETE FROM awaited WHERE person = $1", vault.person(user))
}

/// Forgets what was awaited in vain.
pub async fn prune(tx: &mut Tx, now: i64) -> Result<u64> {
    run!(tx, "DELETE FROM awaited WHERE until <= $1", now)
}
