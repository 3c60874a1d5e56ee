//! A message, and who wrote it.

use serde::Deserialize;

use super::{Chat, GROUP_ANONYMOUS_BOT, User, id_or_none};

/// A message.
#[derive(Debug, Deserialize)]
pub(crate) struct Message {
    #[serde(default)]
    pub(crate) message_id: i64,
    pub(crate) ephemeral_message_id: Option<i64>,
    pub(crate) chat: Chat,
    pub(crate) from: Option<User>,
    pub(crate) sender_chat: Option<Chat>,
    pub(crate) message_thread_id: Option<i64>,
    #[serde(default)]
    pub(crate) is_topic_message: bool,
    pub(crate) text: Option<String>,
    pub(crate) voice: Option<Voice>,
    pub(crate) poll: Option<TelegramPoll>,
    pub(crate) reply_to_message: Option<Reply>,
    #[serde(default, deserialize_with = "id_or_none")]
    pub(crate) migrate_to_chat_id: Option<i64>,
    #[serde(default, deserialize_with = "id_or_none")]
    pub(crate) migrate_from_chat_id: Option<i64>,
}

impl Message {
    /// The old and the new id, if the message tells that a group became a supergroup.
    pub(crate) fn migration(&self) -> Option<(i64, i64)> {
        match (self.migrate_from_chat_id, self.migrate_to_chat_id) {
            (Some(old), _) => Some((old, self.chat.id)),
            (None, Some(new)) => Some((self.chat.id, new)),
            (None, None) => None,
        }
    }

    /// Whether it stands in a group for everyone to read.
    pub(crate) fn is_public(&self) -> bool {
        self.chat.is_group() && self.ephemeral_message_id.is_none()
    }

    /// The forum topic that it stands in.
    pub(crate) fn topic(&self) -> Option<i64> {
        self.message_thread_id.filter(|_| self.is_topic_message)
    }

    /// Who wrote it, as far as the bot deals with them: a person, or the account that stands in for an administrator
    /// who posts as this group. Channels and other bots are nobody.
    pub(crate) fn author(&self) -> Option<&User> {
        let from = self.from.as_ref()?;
        let as_this_group = self.sender_chat.as_ref().is_some_and(|sender| sender.id == self.chat.id);
        match &self.sender_chat {
            None if !from.is_bot => Some(from),
            Some(_) if as_this_group && from.id == GROUP_ANONYMOUS_BOT => Some(from),
            _ => None,
        }
    }
}

/// A voice message.
#[derive(Debug, Deserialize)]
pub(crate) struct Voice {
    pub(crate) file_id: String,
    /// Seconds.
    pub(crate) duration: u32,
}

/// A poll that was made with Telegram's own composer.
#[derive(Debug, Deserialize)]
pub(crate) struct TelegramPoll {
    pub(crate) question: String,
    pub(crate) options: Vec<TelegramOption>,
    #[serde(default)]
    pub(crate) allows_multiple_answers: bool,
}

/// An option of such a poll.
#[derive(Debug, Deserialize)]
pub(crate) struct TelegramOption {
    pub(crate) text: String,
}

/// The message replied to.
#[derive(Debug, Deserialize)]
pub(crate) struct Reply {
    #[serde(default)]
    pub(crate) message_id: i64,
}
