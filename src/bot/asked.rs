//! Where something was asked for, which says how it can be shown to the asker alone.

use super::incoming::{self, CallbackQuery, Message, User};

/// Where a person asked for something that is for them alone. A `query` is the press that still waits for its answer.
#[derive(Debug, Clone)]
pub(crate) enum Asked {
    /// In the private chat, by a message.
    Privately { user: i64 },
    /// In the private chat, by a button.
    ByPrivateButton { user: i64, message: i64, query: Option<String> },
    /// In a group, by a command.
    InGroup { user: i64, chat: i64, thread: Option<i64>, message: i64, ephemeral: Option<i64> },
    /// In a group, by a button of a message that everyone sees.
    ByGroupButton { user: i64, chat: i64, thread: Option<i64>, query: String },
    /// In a group, by a button of a message that they alone see.
    ByEphemeralButton { user: i64, chat: i64, thread: Option<i64>, ephemeral: i64, query: Option<String> },
    /// In a group, by an administrator who posts as the group: there is nobody to whom it could be shown alone.
    Anonymously { chat: i64, thread: Option<i64>, message: i64 },
}

impl Asked {
    /// Where a command was given.
    pub(crate) fn by_message(message: &Message, user: &User) -> Self {
        let thread = message.topic();
        match message.chat.is_group() {
            false => Self::Privately { user: user.id },
            true if user.id == incoming::GROUP_ANONYMOUS_BOT => {
                Self::Anonymously { chat: message.chat.id, thread, message: message.message_id }
            }
            true => Self::InGroup {
                user: user.id,
                chat: message.chat.id,
                thread,
                message: message.message_id,
                ephemeral: message.ephemeral_message_id,
            },
        }
    }

    /// Where a button was pressed; `None` where its message is not known any more.
    pub(crate) fn by_button(query: &CallbackQuery) -> Option<Self> {
        let message = query.message.as_ref()?;
        let (user, chat, id) = (query.from.id, message.chat.id, query.id.clone());
        let thread = message.message_thread_id.filter(|_| message.is_topic_message);
        Some(match (message.chat.is_group(), message.ephemeral_message_id) {
            (false, _) => Self::ByPrivateButton { user, message: message.message_id, query: Some(id) },
            (true, Some(ephemeral)) => {
                Self::ByEphemeralButton { user, chat, thread, ephemeral, query: Some(id) }
            }
            (true, None) => Self::ByGroupButton { user, chat, thread, query: id },
        })
    }

    /// The group that it was asked in.
    pub(crate) fn group(&self) -> Option<i64> {
        match self {
            Self::Privately { .. } | Self::ByPrivateButton { .. } => None,
            Self::InGroup { chat, .. }
            | Self::ByGroupButton { chat, .. }
            | Self::ByEphemeralButton { chat, .. }
            | Self::Anonymously { chat, .. } => Some(*chat),
        }
    }

    /// The press in a group that still waits for its answer, which may lead to the private chat.
    pub(crate) fn waiting_in_group(&self) -> Option<String> {
        match self {
            Self::ByGroupButton { query, .. } => Some(query.clone()),
            Self::ByEphemeralButton { query, .. } => query.clone(),
            _ => None,
        }
    }

    /// The same, once the press itself is answered by a text.
    pub(crate) fn answered(mut self) -> Self {
        if let Self::ByPrivateButton { query, .. } | Self::ByEphemeralButton { query, .. } = &mut self {
            *query = None;
        }
        self
    }
}
