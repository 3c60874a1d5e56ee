//! What Chorus reads of an update. Everything else in it, known or not, is passed over.
//!
//! Types of our own rather than teloxide's: those refuse a whole message for one field they do not expect, one of them
//! panics on such a field, and none has the ephemeral ids of Bot API 10.2.

mod message;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

pub(crate) use self::message::{Message, TelegramPoll, Voice};

/// Telegram's id of the account that stands in for an administrator who posts as the group.
pub(super) const GROUP_ANONYMOUS_BOT: i64 = 1_087_968_824;

/// An update.
#[derive(Debug)]
pub(crate) struct Update {
    /// Telegram's number.
    pub(crate) id: i64,
    /// What happened; `None` for a kind that Chorus does not ask for.
    pub(crate) kind: Option<Kind>,
}

/// The kinds that Chorus asks for.
#[derive(Debug)]
pub(crate) enum Kind {
    Message(Box<Message>),
    CallbackQuery(Box<CallbackQuery>),
    MyChatMember(Box<ChatMemberUpdated>),
    ChatMember(Box<ChatMemberUpdated>),
}

#[derive(Deserialize)]
struct RawUpdate {
    update_id: u32,
    message: Option<Box<Message>>,
    callback_query: Option<Box<CallbackQuery>>,
    my_chat_member: Option<Box<ChatMemberUpdated>>,
    chat_member: Option<Box<ChatMemberUpdated>>,
}

/// A person or bot.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct User {
    #[serde(deserialize_with = "id")]
    pub(crate) id: i64,
    #[serde(default)]
    pub(crate) is_bot: bool,
    pub(crate) language_code: Option<String>,
}

/// A chat.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Chat {
    #[serde(deserialize_with = "id")]
    pub(crate) id: i64,
    #[serde(rename = "type")]
    pub(crate) kind: ChatKind,
}

/// What sort of chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ChatKind {
    Private,
    Group,
    Supergroup,
    #[serde(other)]
    Other,
}

impl Chat {
    /// Whether it is a group or supergroup.
    pub(crate) fn is_group(&self) -> bool {
        matches!(self.kind, ChatKind::Group | ChatKind::Supergroup)
    }
}

/// A press.
#[derive(Debug, Deserialize)]
pub(crate) struct CallbackQuery {
    pub(crate) id: String,
    pub(crate) from: User,
    pub(crate) message: Option<PressedMessage>,
    pub(crate) data: Option<String>,
}

/// The message whose button was pressed.
#[derive(Debug, Deserialize)]
pub(crate) struct PressedMessage {
    #[serde(default)]
    pub(crate) message_id: i64,
    pub(crate) ephemeral_message_id: Option<i64>,
    pub(crate) chat: Chat,
    pub(crate) message_thread_id: Option<i64>,
    #[serde(default)]
    pub(crate) is_topic_message: bool,
}

/// Somebody's membership changed.
#[derive(Debug, Deserialize)]
pub(crate) struct ChatMemberUpdated {
    pub(crate) chat: Chat,
    pub(crate) from: User,
    pub(crate) old_chat_member: Membership,
    pub(crate) new_chat_member: Membership,
}

/// A membership.
#[derive(Debug, Deserialize)]
pub(crate) struct Membership {
    pub(crate) status: String,
    #[serde(default)]
    pub(crate) is_member: bool,
}

impl Membership {
    /// Whether they are in the chat.
    pub(crate) fn is_present(&self) -> bool {
        match self.status.as_str() {
            "creator" | "administrator" | "member" => true,
            "restricted" => self.is_member,
            _ => false,
        }
    }
}

/// Reads the id of a person or a chat: Telegram's have at most 52 significant bits, so that what is more is none of them.
fn id<'de, D: Deserializer<'de>>(from: D) -> Result<i64, D::Error> {
    let id = i64::deserialize(from)?;
    if id.unsigned_abs() >> 52 == 0 { Ok(id) } else { Err(D::Error::custom("an id of more than 52 bits")) }
}

fn id_or_none<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
    #[derive(Deserialize)]
    struct Id(#[serde(deserialize_with = "id")] i64);
    Ok(Option::<Id>::deserialize(from)?.map(|Id(id)| id))
}

impl Update {
    /// Reads an update.
    ///
    /// # Errors
    /// When no type of ours can read it.
    pub(crate) fn parse(raw: &str) -> Result<Self, serde_json::Error> {
        let raw: RawUpdate = serde_json::from_str(raw)?;
        let kind = raw.message.map(Kind::Message);
        let kind = kind.or(raw.callback_query.map(Kind::CallbackQuery));
        let kind = kind.or(raw.my_chat_member.map(Kind::MyChatMember));
        let kind = kind.or(raw.chat_member.map(Kind::ChatMember));
        Ok(Self { id: raw.update_id.into(), kind })
    }

    /// Whose presses and messages must stay in order: a person, or a chat where nobody is named.
    pub(crate) fn lane(&self) -> i64 {
        match &self.kind {
            Some(Kind::Message(message)) => message.from.as_ref().map_or(message.chat.id, |from| from.id),
            Some(Kind::CallbackQuery(query)) => query.from.id,
            Some(Kind::MyChatMember(change) | Kind::ChatMember(change)) => change.chat.id,
            None => self.id,
        }
    }

    /// Whether it may not overtake, nor be overtaken: what is said in a group, and who is in it.
    pub(crate) fn waits_its_turn(&self) -> bool {
        match &self.kind {
            Some(Kind::Message(message)) => message.chat.is_group(),
            Some(Kind::MyChatMember(_) | Kind::ChatMember(_)) => true,
            Some(Kind::CallbackQuery(_)) | None => false,
        }
    }

    /// The press to apologise to, if it is one.
    pub(crate) fn press_id(&self) -> Option<&str> {
        match &self.kind {
            Some(Kind::CallbackQuery(query)) => Some(&query.id),
            _ => None,
        }
    }

    /// Its kind, for the log.
    pub(crate) fn kind_name(&self) -> &'static str {
        match self.kind {
            Some(Kind::Message(_)) => "message",
            Some(Kind::CallbackQuery(_)) => "callback_query",
            Some(Kind::MyChatMember(_)) => "my_chat_member",
            Some(Kind::ChatMember(_)) => "chat_member",
            None => "unknown",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_press_on_an_ephemeral_message_is_read() {
        let update = Update::parse(
            r#"{"update_id":5,"callback_query":{"id":"9","from":{"id":1,"is_bot":false,"first_name":"A"},
                "chat_instance":"x","data":"b:K7M2QX","message":{"message_id":0,"ephemeral_message_id":44,"date":0,
                "chat":{"id":-1001,"type":"supergroup","title":"G"},"brand_new_field":[1,{"a":null}]}}}"#,
        )
        .unwrap();
        let Some(Kind::CallbackQuery(query)) = update.kind else { panic!("a press") };
        assert_eq!(query.message.unwrap().ephemeral_message_id, Some(44));
    }

    #[test]
    fn a_kind_nobody_knows_is_passed_over() {
        let update = Update::parse(r#"{"update_id":5,"newest_thing":{"a":1}}"#).unwrap();
        assert!(update.kind.is_none());
    }
}
