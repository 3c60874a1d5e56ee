//! What one person sees of a chat: others' ephemeral messages left out, theirs in place of what they replace.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use serde_json::Value;

use super::entities::Entity;
use super::model::{Body, MediaKind, Message, MessageRef, Sender};
use super::world::World;

/// A message as one person sees it.
#[derive(Clone, Debug, Serialize)]
pub struct SeenMessage {
    /// Which message it is: for replies and presses.
    pub at: MessageRef,
    /// 0 for an ephemeral one.
    pub message_id: i64,
    /// For an ephemeral one.
    pub ephemeral_id: Option<i64>,
    /// The message in whose place it stands.
    pub replaces: Option<i64>,
    /// Who it shows as its sender.
    pub from: String,
    /// The sender's id: a user's, or a chat's.
    pub from_id: i64,
    /// Sent by the bot.
    pub by_bot: bool,
    /// Unix seconds.
    pub date: i64,
    /// Marked as edited.
    pub edited: bool,
    /// Shown to this person alone.
    pub only_you: bool,
    /// Text or caption.
    pub text: String,
    /// Of the text or caption.
    pub entities: Vec<Entity>,
    /// Rows of buttons.
    pub keyboard: Vec<Vec<Button>>,
    /// The message it answers.
    pub reply_to: Option<Answered>,
    /// A picture.
    pub photo: Option<Attachment>,
    /// A file.
    pub document: Option<Attachment>,
    /// A voice message.
    pub voice: Option<Attachment>,
    /// One emoji a user.
    pub reactions: Vec<String>,
    /// A service message's fields, as the API gives them.
    pub service: Option<Value>,
    /// The forum topic.
    pub thread: Option<i64>,
}

/// A button of an inline keyboard.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Button {
    /// Its label.
    pub text: String,
    /// `callback_data`.
    pub data: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `copy_text`.
    pub copy: Option<String>,
}

/// The message that a message answers.
#[derive(Clone, Debug, Serialize)]
pub struct Answered {
    /// Which.
    pub at: MessageRef,
    /// Its sender.
    pub from: String,
    /// Its first characters, at most 80; a file's name where it has none.
    pub text: String,
}

/// A file of a message.
#[derive(Clone, Debug, Serialize)]
pub struct Attachment {
    /// To fetch it by.
    pub file_id: String,
    /// As it was uploaded.
    pub name: String,
    /// Bytes.
    pub size: usize,
    /// How long it plays; for voice messages.
    pub seconds: Option<u32>,
}

impl SeenMessage {
    /// The data of the button with that label.
    pub fn data_of(&self, label: &str) -> Option<&str> {
        self.keyboard.iter().flatten().find(|button| button.text == label)?.data.as_deref()
    }
}

impl From<&SeenMessage> for MessageRef {
    fn from(seen: &SeenMessage) -> MessageRef {
        seen.at
    }
}

impl World {
    pub(crate) fn view(&self, person: i64, chat: i64) -> Vec<SeenMessage> {
        let Some(known) = self.chats.get(&chat) else {
            return Vec::new();
        };
        if chat != person && !known.member(person).is_in() {
            return Vec::new();
        }
        let mine: Vec<&Message> =
            known.messages.iter().filter(|message| message.visible_to(person)).collect();
        // The last to stand in a message's place is the one that is seen there.
        let stand_ins: HashMap<i64, &Message> = mine
            .iter()
            .filter_map(|message| Some((message.ephemeral.as_ref()?.replaces?, *message)))
            .collect();
        let there: HashSet<i64> =
            mine.iter().filter(|message| message.ephemeral.is_none()).map(|message| message.id).collect();
        let mut seen = Vec::new();
        for message in &mine {
            match &message.ephemeral {
                Some(ephemeral) if ephemeral.replaces.is_some_and(|id| there.contains(&id)) => {}
                None => seen.push(self.seen(chat, stand_ins.get(&message.id).unwrap_or(message))),
                Some(_) => seen.push(self.seen(chat, message)),
            }
        }
        seen
    }

    /// One message of that view, without drawing all of it.
    pub(crate) fn view_one(&self, person: i64, chat: i64, at: MessageRef) -> Option<SeenMessage> {
        let message = self.message(chat, at).filter(|message| message.visible_to(person))?;
        let place = match &message.ephemeral {
            Some(ephemeral) => ephemeral.replaces,
            None => Some(message.id),
        };
        let stands_for = |other: &&Message| {
            other.visible_to(person)
                && other.ephemeral.as_ref().is_some_and(|e| e.replaces.is_some() && e.replaces == place)
        };
        let last = self.chats.get(&chat)?.messages.iter().rev().find(stands_for);
        last.is_none_or(|last| last.at() == at).then(|| self.seen(chat, message))
    }

    fn seen(&self, chat: i64, message: &Message) -> SeenMessage {
        let (from, from_id) = self.shown_sender(chat, message);
        let rich = message.rich().cloned().unwrap_or_default();
        let mut seen = SeenMessage {
            at: message.at(),
            message_id: message.id,
            ephemeral_id: message.ephemeral.as_ref().map(|e| e.id),
            replaces: message.ephemeral.as_ref().and_then(|e| e.replaces),
            from,
            from_id,
            by_bot: message.sender == Sender::Bot,
            date: message.date,
            edited: message.edited.is_some(),
            only_you: message.ephemeral.is_some(),
            text: rich.text,
            entities: rich.entities,
            keyboard: buttons(message.keyboard.as_ref()),
            reply_to: message.reply_to.and_then(|at| self.answered(chat, at)),
            photo: None,
            document: None,
            voice: None,
            reactions: message.reactions.values().cloned().collect(),
            service: None,
            thread: message.thread,
        };
        match &message.body {
            Body::Text(_) | Body::Poll(_) => {}
            Body::Service(fields) => seen.service = Some(fields.clone()),
            Body::Media { kind, file_id, .. } => {
                let file = self.files.get(file_id).map(|file| Attachment {
                    file_id: file_id.clone(),
                    name: file.name.clone(),
                    size: file.size,
                    seconds: (*kind == MediaKind::Voice).then_some(file.seconds),
                });
                match kind {
                    MediaKind::Photo => seen.photo = file,
                    MediaKind::Document => seen.document = file,
                    MediaKind::Voice => seen.voice = file,
                }
            }
        }
        seen
    }

    fn answered(&self, chat: i64, at: MessageRef) -> Option<Answered> {
        let message = self.message(chat, at)?;
        let mut text: String =
            message.rich().map(|rich| rich.text.chars().take(80).collect()).unwrap_or_default();
        if let Body::Media { file_id, .. } = &message.body
            && text.is_empty()
        {
            text = self.files.get(file_id).map(|file| file.name.clone()).unwrap_or_default();
        }
        Some(Answered { at, from: self.shown_sender(chat, message).0, text })
    }

    fn shown_sender(&self, chat: i64, message: &Message) -> (String, i64) {
        let title = |id: i64| self.chats.get(&id).map(|chat| chat.title.clone()).unwrap_or_default();
        match message.sender {
            Sender::Bot => (self.profile_name("").to_owned(), self.bot.id),
            Sender::Group => (title(chat), chat),
            Sender::Channel { id, .. } => (title(id), id),
            Sender::Person(id) => {
                let name = self.people.get(&id).map(|person| match &person.last_name {
                    Some(last) => format!("{} {last}", person.first_name),
                    None => person.first_name.clone(),
                });
                (name.unwrap_or_default(), id)
            }
        }
    }
}

fn buttons(keyboard: Option<&Value>) -> Vec<Vec<Button>> {
    let rows = keyboard.and_then(|keyboard| keyboard["inline_keyboard"].as_array());
    let text = |value: &Value| value.as_str().map(str::to_owned);
    rows.into_iter()
        .flatten()
        .map(|row| {
            let buttons = row.as_array().into_iter().flatten();
            let button = |b: &Value| Button {
                text: text(&b["text"]).unwrap_or_default(),
                data: text(&b["callback_data"]),
                url: text(&b["url"]),
                copy: text(&b["copy_text"]["text"]),
            };
            buttons.map(button).collect()
        })
        .collect()
}
