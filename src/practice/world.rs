//! The whole state of the practice world: what is saved, and the small questions asked of it everywhere.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::commands::CommandList;
use super::files::FileInfo;
use super::model::{ApiVersion, Bot, Chat, ChatKind, Member, Message, MessageRef, Person, Press, Status};
use super::updates::Queue;

/// The rights of an administrator who is given all that a group has (Bot API, `ChatAdministratorRights`).
pub(crate) const RIGHTS: [&str; 13] = [
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
    "can_manage_tags",
];

/// People, chats, messages and the bot's queue. Make one with [`World::southend`] or [`World::bare`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct World {
    pub(crate) bot: Bot,
    pub(crate) version: ApiVersion,
    pub(crate) people: BTreeMap<i64, Person>,
    pub(crate) chats: BTreeMap<i64, Chat>,
    pub(crate) queue: Queue,
    /// By callback query id.
    pub(crate) presses: BTreeMap<String, Press>,
    /// When old presses were last forgotten.
    #[serde(skip)]
    pub(crate) swept_ms: i64,
    pub(crate) files: BTreeMap<String, FileInfo>,
    pub(crate) commands: Vec<CommandList>,
    /// `name`, `description`, `short_description`, each followed by `:` and a language code.
    pub(crate) profile: BTreeMap<String, String>,
    /// One counter for all that needs a number of its own.
    pub(crate) last_id: i64,
    /// Private chats and basic groups share one count of messages, as one account's do on Telegram.
    pub(crate) last_message: i64,
    /// Milliseconds since 1970; set from the server's clock before each use.
    #[serde(skip)]
    pub(crate) now_ms: i64,
    /// Seconds in which a press can be answered.
    pub(crate) answer_within: i64,
    /// Times of sends and edits by group (ms), where the group rate is enforced.
    #[serde(skip)]
    pub(crate) pace: Option<BTreeMap<i64, Vec<i64>>>,
}

impl World {
    /// Unix seconds.
    pub(crate) fn now(&self) -> i64 {
        self.now_ms.div_euclid(1000)
    }

    pub(crate) fn next_id(&mut self) -> i64 {
        self.last_id += 1;
        self.last_id
    }

    pub(crate) fn knows_ephemeral(&self) -> bool {
        self.version == ApiVersion::V10_3
    }

    pub(crate) fn bot_member(&self, chat: i64) -> Status {
        self.chats.get(&chat).map_or(Status::Left, |chat| chat.member(self.bot.id))
    }

    pub(crate) fn message(&self, chat: i64, at: MessageRef) -> Option<&Message> {
        self.chats.get(&chat)?.find(at)
    }

    /// Takes the next number of a chat's messages.
    pub(crate) fn next_message_id(&mut self, chat: i64) -> i64 {
        match self.chats.get_mut(&chat) {
            Some(chat) if matches!(chat.kind, ChatKind::Supergroup | ChatKind::Channel) => {
                chat.last_message += 1;
                chat.last_message
            }
            _ => {
                self.last_message += 1;
                self.last_message
            }
        }
    }

    /// Puts a message at the end of a chat.
    pub(crate) fn push(&mut self, chat: i64, message: Message) {
        if let Some(chat) = self.chats.get_mut(&chat) {
            chat.messages.push(message);
        }
    }

    /// The private chat with a person, opened if need be.
    pub(crate) fn open_private(&mut self, person: i64) {
        if let Some(known) = self.people.get_mut(&person) {
            known.started = true;
            let mut chat = new_chat(person, ChatKind::Private, &known.first_name);
            chat.username.clone_from(&known.username);
            chat.members.insert(self.bot.id, member(Status::Member));
            self.chats.entry(person).or_insert(chat);
        }
    }

    pub(crate) fn admin_rights() -> BTreeSet<String> {
        // A member who is made administrator with the client's defaults may not appoint others.
        RIGHTS
            .iter()
            .filter(|right| **right != "can_promote_members")
            .map(|right| (*right).to_owned())
            .collect()
    }
}

pub(crate) fn new_chat(id: i64, kind: ChatKind, title: &str) -> Chat {
    Chat {
        id,
        kind,
        title: title.to_owned(),
        username: None,
        topics: BTreeMap::new(),
        linked: None,
        members: BTreeMap::new(),
        upgraded_to: None,
        last_message: 0,
        messages: Vec::new(),
        hidden_members: false,
        photos_forbidden: false,
    }
}

pub(crate) fn member(status: Status) -> Member {
    Member { status }
}
