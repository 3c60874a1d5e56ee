//! The world as the Bot API shows it: JSON of users, chats, members and messages.

use serde_json::{Value, json};

use super::entities::Rich;
use super::model::{
    Body, CHANNEL_BOT, Chat, ChatKind, GROUP_ANONYMOUS_BOT, MediaKind, Message, Sender, Status, TELEGRAM,
};
use super::world::{RIGHTS, World};

impl World {
    /// A `User`, without what only its own messages and presses tell.
    pub(crate) fn user_json(&self, id: i64) -> Value {
        let known = |name: &str, username: &str| json!({ "id": id, "is_bot": true, "first_name": name, "username": username });
        match id {
            GROUP_ANONYMOUS_BOT => return known("Group", "GroupAnonymousBot"),
            CHANNEL_BOT => return known("Channel", "Channel_Bot"),
            TELEGRAM => return json!({ "id": id, "is_bot": false, "first_name": "Telegram" }),
            _ if id == self.bot.id => return known(self.profile_name(""), &self.bot.username),
            _ => {}
        }
        let mut user = json!({ "id": id, "is_bot": false, "first_name": "" });
        if let Some(person) = self.people.get(&id) {
            user["first_name"] = json!(person.first_name);
            set(&mut user, "last_name", person.last_name.as_ref());
            set(&mut user, "username", person.username.as_ref());
        }
        user
    }

    /// A `User` who acts: with `language_code`, where they have one.
    pub(crate) fn actor_json(&self, id: i64) -> Value {
        let mut user = self.user_json(id);
        let language = self.people.get(&id).and_then(|person| person.language_code.as_ref());
        set(&mut user, "language_code", language);
        user
    }

    /// The bot's name in a language, or without one.
    pub(crate) fn profile_name(&self, language: &str) -> &str {
        let named = self.profile.get(&format!("name:{language}")).or_else(|| self.profile.get("name:"));
        named.filter(|name| !name.is_empty()).unwrap_or(&self.bot.name)
    }

    /// A `Chat`.
    pub(crate) fn chat_json(&self, id: i64) -> Value {
        let Some(chat) = self.chats.get(&id) else {
            return json!({ "id": id, "type": "private" });
        };
        let mut out = json!({ "id": id });
        match chat.kind {
            ChatKind::Private => {
                if let Some(person) = self.people.get(&id) {
                    out["first_name"] = json!(person.first_name);
                    set(&mut out, "last_name", person.last_name.as_ref());
                    set(&mut out, "username", person.username.as_ref());
                }
                out["type"] = json!("private");
            }
            kind => {
                out["title"] = json!(chat.title);
                set(&mut out, "username", chat.username.as_ref());
                out["type"] = json!(kind_name(kind));
                if !chat.topics.is_empty() {
                    out["is_forum"] = json!(true);
                }
            }
        }
        out
    }

    /// A `ChatMember`.
    pub(crate) fn member_json(&self, chat: &Chat, user: i64) -> Value {
        let who = self.user_json(user);
        match chat.member(user) {
            Status::Creator => json!({ "user": who, "status": "creator", "is_anonymous": false }),
            Status::Administrator { rights } => {
                let mut out = json!({
                    "user": who, "status": "administrator", "can_be_edited": false, "is_anonymous": false,
                });
                for right in RIGHTS {
                    let only_super = matches!(right, "can_manage_topics");
                    if !only_super || chat.kind == ChatKind::Supergroup {
                        out[right] = json!(rights.contains(right));
                    }
                }
                out
            }
            Status::Member => json!({ "user": who, "status": "member" }),
            Status::Left => json!({ "user": who, "status": "left" }),
            Status::Kicked => json!({ "user": who, "status": "kicked", "until_date": 0 }),
        }
    }

    /// A `Message`, with the message it answers.
    pub(crate) fn message_json(&self, chat: i64, message: &Message) -> Value {
        let mut out = self.bare_message_json(chat, message);
        if let Some(answered) = message.reply_to.and_then(|at| self.message(chat, at)) {
            out["reply_to_message"] = self.bare_message_json(chat, answered);
        }
        out
    }

    fn bare_message_json(&self, chat: i64, message: &Message) -> Value {
        let mut out = json!({ "message_id": message.id, "date": message.date, "chat": self.chat_json(chat) });
        if let Some(ephemeral) = &message.ephemeral {
            out["ephemeral_message_id"] = json!(ephemeral.id);
            let receiver = if message.sender == Sender::Bot { ephemeral.person } else { self.bot.id };
            out["receiver_user"] = self.user_json(receiver);
        }
        self.sender_json(chat, message, &mut out);
        if let Some(thread) = message.thread {
            out["message_thread_id"] = json!(thread);
            out["is_topic_message"] = json!(true);
        }
        set(&mut out, "edit_date", message.edited.as_ref());
        set(&mut out, "reply_markup", message.keyboard.as_ref());
        set(&mut out, "link_preview_options", message.link_preview.as_ref());
        match &message.body {
            Body::Text(rich) => put_text(&mut out, "text", "entities", rich),
            Body::Media { kind, file_id, caption } => {
                self.put_file(&mut out, *kind, file_id);
                if !caption.text.is_empty() {
                    put_text(&mut out, "caption", "caption_entities", caption);
                }
            }
            Body::Poll(poll) => out["poll"] = poll.clone(),
            Body::Service(fields) => {
                for (name, value) in fields.as_object().into_iter().flatten() {
                    out[name] = value.clone();
                }
            }
        }
        out
    }

    fn sender_json(&self, chat: i64, message: &Message, out: &mut Value) {
        match &message.sender {
            Sender::Bot => out["from"] = self.user_json(self.bot.id),
            Sender::Person(id) => out["from"] = self.actor_json(*id),
            Sender::Group => {
                out["from"] = self.user_json(GROUP_ANONYMOUS_BOT);
                out["sender_chat"] = self.chat_json(chat);
            }
            Sender::Channel { id, .. } if *id == chat => out["sender_chat"] = self.chat_json(chat),
            Sender::Channel { id, forwarded } => {
                out["from"] = self.user_json(if *forwarded { TELEGRAM } else { CHANNEL_BOT });
                out["sender_chat"] = self.chat_json(*id);
                if *forwarded {
                    out["is_automatic_forward"] = json!(true);
                    out["forward_origin"] = json!({
                        "type": "channel", "chat": self.chat_json(*id), "message_id": 1, "date": message.date,
                    });
                }
            }
        }
    }

    fn put_file(&self, out: &mut Value, kind: MediaKind, file_id: &str) {
        let Some(file) = self.files.get(file_id) else {
            return;
        };
        let unique = format!("u{}", &file_id[1..]);
        let mut one = json!({ "file_id": file_id, "file_unique_id": unique, "file_size": file.size });
        match kind {
            MediaKind::Photo => {
                one["width"] = json!(file.width);
                one["height"] = json!(file.height);
                out["photo"] = json!([one]);
            }
            MediaKind::Document => {
                one["file_name"] = json!(file.name);
                one["mime_type"] = json!(file.mime);
                out["document"] = one;
            }
            MediaKind::Voice => {
                one["duration"] = json!(file.seconds);
                one["mime_type"] = json!(file.mime);
                out["voice"] = one;
            }
        }
    }
}

fn put_text(out: &mut Value, text: &str, entities: &str, rich: &Rich) {
    out[text] = json!(rich.text);
    if !rich.entities.is_empty() {
        out[entities] = json!(rich.entities);
    }
}

pub(crate) fn kind_name(kind: ChatKind) -> &'static str {
    match kind {
        ChatKind::Private => "private",
        ChatKind::Group => "group",
        ChatKind::Supergroup => "supergroup",
        ChatKind::Channel => "channel",
    }
}

fn set(out: &mut Value, name: &str, value: Option<impl serde::Serialize>) {
    if let Some(value) = value {
        out[name] = json!(value);
    }
}
