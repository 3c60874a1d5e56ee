//! What the server says when it refuses: Telegram's code, Telegram's words, and the parameters some refusals carry.
//!
//! Words are those of the public Bot API server (`telegram-bot-api/Client.cpp`) and of TDLib, read in May and July 2026.

use serde_json::value::RawValue;
use serde_json::{Value, json};

/// A refusal as a Bot API client reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiError {
    /// HTTP status and `error_code`: 400 to 599.
    pub code: u16,
    /// `description`, prefix included, such as `Bad Request: chat not found`.
    pub description: String,
    /// `parameters`: `migrate_to_chat_id` or `retry_after` (seconds).
    pub parameters: Option<Value>,
}

impl ApiError {
    pub(crate) fn new(code: u16, description: impl Into<String>) -> ApiError {
        ApiError { code, description: description.into(), parameters: None }
    }

    /// 400 with the words of Telegram after `Bad Request: `.
    pub(crate) fn bad(words: impl AsRef<str>) -> ApiError {
        ApiError::new(400, format!("Bad Request: {}", words.as_ref()))
    }

    /// 403 with the words of Telegram after `Forbidden: `.
    pub(crate) fn forbidden(words: impl AsRef<str>) -> ApiError {
        ApiError::new(403, format!("Forbidden: {}", words.as_ref()))
    }

    /// 409 with the words of Telegram after `Conflict: `.
    pub(crate) fn conflict(words: impl AsRef<str>) -> ApiError {
        ApiError::new(409, format!("Conflict: {}", words.as_ref()))
    }

    /// 429 with `retry_after` in seconds.
    pub(crate) fn too_many(retry_after: u64) -> ApiError {
        ApiError {
            code: 429,
            description: format!("Too Many Requests: retry after {retry_after}"),
            parameters: Some(json!({ "retry_after": retry_after })),
        }
    }

    /// 400 that names the supergroup which a group has become.
    pub(crate) fn upgraded(to: i64) -> ApiError {
        ApiError {
            parameters: Some(json!({ "migrate_to_chat_id": to })),
            ..ApiError::bad("group chat was upgraded to a supergroup chat")
        }
    }

    pub(crate) fn query_too_old() -> ApiError {
        ApiError::bad("query is too old and response timeout expired or query ID is invalid")
    }

    pub(crate) fn not_modified() -> ApiError {
        ApiError::bad(
            "message is not modified: specified new message content and reply markup are exactly the same \
             as a current content and reply markup of the message",
        )
    }

    /// The body of the answer.
    pub(crate) fn body(&self) -> Value {
        let mut body = json!({ "ok": false, "error_code": self.code, "description": self.description });
        if let Some(parameters) = &self.parameters {
            body["parameters"] = parameters.clone();
        }
        body
    }
}

/// What a method answers.
pub(crate) type Answer = Result<Value, ApiError>;

/// The same as text, since what is delivered need not fit into a tree.
pub(crate) type RawAnswer = Result<Box<RawValue>, ApiError>;

/// Why a person could not do something: the practice group's own words, never Telegram's.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ActError {
    /// No such person.
    #[error("there is no person {0}")]
    NoPerson(i64),
    /// No such chat.
    #[error("there is no chat {0}")]
    NoChat(i64),
    /// The person (or the bot) is not in that chat.
    #[error("{0} is not a member of that chat")]
    NotMember(i64),
    /// No such message, or not visible to that person.
    #[error("that person sees no such message")]
    NoMessage,
    /// No button with that data is shown to that person there.
    #[error("that person sees no such button")]
    NoButton,
    /// The link is not one that opens this bot.
    #[error("that link does not open this bot")]
    NotOurLink,
    /// The person may not do that, as being no administrator.
    #[error("that person may not do that")]
    NotAllowed,
    /// An empty text, or one over 4096 characters.
    #[error("a message has 1 to 4096 characters")]
    BadText,
    /// A recording without a byte, or over 50 MB.
    #[error("a voice message has 1 byte to 50 MB")]
    BadVoice,
}
