//! What went wrong with a call to the Bot API, as far as it matters to us.

use std::time::Duration;

use teloxide_core::{ApiError, RequestError};

/// Why a call failed.
#[derive(Debug, Clone, thiserror::Error)]
pub(crate) enum Fault {
    /// The message already looks like that.
    #[error("message is not modified")]
    NotModified,
    /// The message to edit or delete is not there, or not ours.
    #[error("the message is gone")]
    MessageGone,
    /// Telegram does not have the file any more, or never had it for this bot.
    #[error("the file is gone")]
    FileGone,
    /// The bot may not write there: removed, blocked, or the private chat was never started.
    #[error("the bot may not write there: {0}")]
    Closed(String),
    /// The group has a new id.
    #[error("the group has become a supergroup")]
    Migrated(i64),
    /// Too many calls for this chat.
    #[error("too many calls; again in {0:?}")]
    RetryAfter(Duration),
    /// The token is wrong, or the server does not know the method: Telegram says "Not Found" to both.
    #[error("the server knows no such method or token")]
    NotFound,
    /// Another program asks for the same bot's updates.
    #[error("another program already runs this bot")]
    Conflict,
    /// The server refused for another reason.
    #[error("the server refused: {0}")]
    Refused(String),
    /// The server can't be reached, or answers nonsense.
    #[error("the server can't be reached: {0}")]
    Unreachable(String),
}

/// The outcome of a call.
pub(crate) type Called<T> = Result<T, Fault>;

impl From<RequestError> for Fault {
    fn from(error: RequestError) -> Self {
        match error {
            RequestError::RetryAfter(seconds) => Self::RetryAfter(seconds.duration()),
            RequestError::MigrateToChatId(id) => Self::Migrated(id.0),
            RequestError::Api(ApiError::InvalidToken) => Self::NotFound,
            RequestError::Api(ApiError::MessageNotModified) => Self::NotModified,
            RequestError::Api(error) => Self::from_description(&match error {
                ApiError::Unknown(text) => text,
                known => known.to_string(),
            }),
            RequestError::Network(error) => Self::Unreachable(error.to_string()),
            // Category and place alone: the message of a parse error may quote what a person wrote.
            RequestError::InvalidJson { source, .. } => Self::Unreachable(format!(
                "{:?} at column {} of its answer",
                source.classify(),
                source.column()
            )),
            RequestError::Io(error) => Self::Unreachable(error.to_string()),
        }
    }
}

impl Fault {
    /// Its kind, for the metrics.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "not_modified",
            Self::MessageGone => "message_gone",
            Self::FileGone => "file_gone",
            Self::Closed(_) => "closed",
            Self::Migrated(_) => "migrated",
            Self::RetryAfter(_) => "retry_after",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::Refused(_) => "refused",
            Self::Unreachable(_) => "unreachable",
        }
    }

    fn from_description(text: &str) -> Self {
        let has = |part: &str| text.contains(part);
        if has("message is not modified") {
            Self::NotModified
        } else if has("wrong file identifier") || has("FILE_REFERENCE_EXPIRED") || has("wrong remote file") {
            Self::FileGone
        } else if text.starts_with("Not Found") {
            Self::NotFound
        } else if has("message to edit not found")
            || has("message to delete not found")
            || has("can't be edited")
        {
            Self::MessageGone
        } else if !text.starts_with("Bad Request") && !text.starts_with("Forbidden") && !has("kicked") {
            // "Internal Server Error", "Bad Gateway": the server did not deal with the call at all.
            Self::Unreachable(text.to_owned())
        } else if text.starts_with("Forbidden") || has("kicked") || has("chat not found") {
            Self::Closed(text.to_owned())
        } else {
            Self::Refused(text.to_owned())
        }
    }
}
