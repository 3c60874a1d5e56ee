//! What there is in the practice world: people, chats, members, messages. Plain data, no rules.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::entities::Rich;

/// The user that an anonymous administrator's messages come from (Bot API, `Message.from`).
pub const GROUP_ANONYMOUS_BOT: i64 = 1_087_968_824;
/// The user that automatic forwards from a linked channel come from.
pub(crate) const TELEGRAM: i64 = 777_000;
/// The user that other channels' messages in a group come from.
pub(crate) const CHANNEL_BOT: i64 = 136_817_688;

/// Which Bot API the server speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ApiVersion {
    /// Knows nothing of ephemeral messages: unknown methods are refused, unknown fields ignored.
    V10_1,
    /// Knows ephemeral messages and commands.
    #[default]
    V10_3,
}

/// The bot's account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Bot {
    pub(crate) id: i64,
    pub(crate) token: String,
    pub(crate) name: String,
    pub(crate) username: String,
    /// Privacy mode is off: it is told of every message of its groups.
    #[serde(default)]
    pub(crate) reads_all: bool,
}

/// A person's account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Person {
    pub(crate) id: i64,
    pub(crate) first_name: String,
    pub(crate) last_name: Option<String>,
    pub(crate) username: Option<String>,
    pub(crate) language_code: Option<String>,
    /// Has opened a private chat with the bot at some time.
    pub(crate) started: bool,
    pub(crate) blocked: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ChatKind {
    Private,
    Group,
    Supergroup,
    Channel,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Chat {
    pub(crate) id: i64,
    pub(crate) kind: ChatKind,
    pub(crate) title: String,
    pub(crate) username: Option<String>,
    /// Forum topics by thread id; a supergroup with any is a forum.
    pub(crate) topics: BTreeMap<i64, String>,
    /// A channel's discussion group, or a group's channel.
    pub(crate) linked: Option<i64>,
    pub(crate) members: BTreeMap<i64, Member>,
    pub(crate) upgraded_to: Option<i64>,
    /// Supergroups and channels count their own messages; all else shares the account's counter.
    pub(crate) last_message: i64,
    pub(crate) messages: Vec<Message>,
    /// Non-administrators can't ask for other members.
    pub(crate) hidden_members: bool,
    /// Non-administrators can't send photos.
    #[serde(default)]
    pub(crate) photos_forbidden: bool,
}

impl Chat {
    pub(crate) fn is_group(&self) -> bool {
        matches!(self.kind, ChatKind::Group | ChatKind::Supergroup)
    }

    pub(crate) fn member(&self, user: i64) -> Status {
        self.members.get(&user).map_or(Status::Left, |member| member.status.clone())
    }

    pub(crate) fn is_admin(&self, user: i64) -> bool {
        matches!(self.member(user), Status::Creator | Status::Administrator { .. })
    }

    pub(crate) fn has_right(&self, user: i64, right: &str) -> bool {
        match self.member(user) {
            Status::Creator => true,
            Status::Administrator { rights } => rights.contains(right),
            _ => false,
        }
    }

    pub(crate) fn find(&self, at: MessageRef) -> Option<&Message> {
        self.messages.iter().rev().find(|m| m.is(at))
    }

    pub(crate) fn find_mut(&mut self, at: MessageRef) -> Option<&mut Message> {
        self.messages.iter_mut().rev().find(|m| m.is(at))
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Member {
    pub(crate) status: Status,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Status {
    Creator,
    Administrator { rights: BTreeSet<String> },
    Member,
    Left,
    Kicked,
}

impl Status {
    pub(crate) fn is_in(&self) -> bool {
        !matches!(self, Status::Left | Status::Kicked)
    }
}

/// Which message of a chat: the two kinds are numbered apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageRef {
    /// `message_id`.
    Message(i64),
    /// `ephemeral_message_id`.
    Ephemeral(i64),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Sender {
    Bot,
    Person(i64),
    /// An administrator who posts as the group.
    Group,
    /// A channel: in itself, in its discussion group (`forwarded`), or in any group.
    Channel {
        id: i64,
        forwarded: bool,
    },
}

/// Seen by one person alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Ephemeral {
    pub(crate) id: i64,
    /// The one person who sees it; the sender, where a person typed an ephemeral command.
    pub(crate) person: i64,
    /// The message in whose place it stands, for that person.
    pub(crate) replaces: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum MediaKind {
    Photo,
    Document,
    Voice,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Body {
    Text(Rich),
    Media {
        kind: MediaKind,
        file_id: String,
        caption: Rich,
    },
    /// A poll of Telegram's own, as the API gives it.
    Poll(Value),
    /// Fields of a service message, as the API gives them.
    Service(Value),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Message {
    /// 0 for an ephemeral one.
    pub(crate) id: i64,
    pub(crate) ephemeral: Option<Ephemeral>,
    /// Unix seconds.
    pub(crate) date: i64,
    pub(crate) edited: Option<i64>,
    pub(crate) sender: Sender,
    pub(crate) thread: Option<i64>,
    pub(crate) reply_to: Option<MessageRef>,
    pub(crate) body: Body,
    /// `InlineKeyboardMarkup`, as the API gives it.
    pub(crate) keyboard: Option<Value>,
    /// One emoji a user.
    pub(crate) reactions: BTreeMap<i64, String>,
    pub(crate) link_preview: Option<Value>,
}

impl Message {
    pub(crate) fn at(&self) -> MessageRef {
        match &self.ephemeral {
            Some(ephemeral) => MessageRef::Ephemeral(ephemeral.id),
            None => MessageRef::Message(self.id),
        }
    }

    fn is(&self, at: MessageRef) -> bool {
        self.at() == at
    }

    pub(crate) fn visible_to(&self, person: i64) -> bool {
        self.ephemeral.as_ref().is_none_or(|e| e.person == person)
    }

    pub(crate) fn rich(&self) -> Option<&Rich> {
        match &self.body {
            Body::Text(rich) | Body::Media { caption: rich, .. } => Some(rich),
            Body::Poll(_) | Body::Service(_) => None,
        }
    }
}

/// A button press on its way to the bot, and what came back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Press {
    pub(crate) person: i64,
    pub(crate) chat: i64,
    pub(crate) message: MessageRef,
    /// Milliseconds since 1970.
    pub(crate) at_ms: i64,
    pub(crate) answer: Option<CallbackAnswer>,
}

/// What `answerCallbackQuery` showed the person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CallbackAnswer {
    /// The notification; empty shows nothing.
    pub text: String,
    /// A dialog rather than a toast.
    pub show_alert: bool,
    /// A link that the client opens.
    pub url: Option<String>,
}
