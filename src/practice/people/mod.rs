//! What people do in the practice world; each act queues the updates that Telegram would.

mod acts;
mod membership;
mod press;
mod telegram_poll;
mod voice;

pub(crate) use press::start_payload;

use std::collections::BTreeMap;

use super::entities::Rich;
use super::error::ActError;
use super::model::{Body, ChatKind, Ephemeral, Message, MessageRef, Sender};
use super::world::World;

/// Characters of a message.
const TEXT_MOST: usize = 4096;

/// How something is said.
#[derive(Clone, Copy, Default)]
pub(crate) struct Manner {
    pub(crate) reply_to: Option<MessageRef>,
    pub(crate) thread: Option<i64>,
    pub(crate) as_group: bool,
}

impl World {
    /// A person writes; returns where it stands.
    pub(crate) fn say(
        &mut self,
        person: i64,
        chat: i64,
        text: &str,
        manner: Manner,
    ) -> Result<MessageRef, ActError> {
        let rich = Rich::plain(text);
        if rich.text.is_empty() || rich.chars() > TEXT_MOST {
            return Err(ActError::BadText);
        }
        let message = self.compose(person, chat, Body::Text(rich), manner)?;
        let at = message.at();
        self.put(chat, message);
        Ok(at)
    }

    /// A person's message, numbered and checked, but not yet in its chat.
    fn compose(&mut self, person: i64, chat: i64, body: Body, manner: Manner) -> Result<Message, ActError> {
        self.check_in(person, chat)?;
        if manner.as_group && !self.chats.get(&chat).is_some_and(|chat| chat.is_admin(person)) {
            return Err(ActError::NotAllowed);
        }
        let answered = match manner.reply_to {
            Some(at) => {
                let message = self.message(chat, at).filter(|message| message.visible_to(person));
                Some(message.ok_or(ActError::NoMessage)?)
            }
            None => None,
        };
        let thread = manner.thread.or(answered.and_then(|message| message.thread));
        // Clients send ephemeral commands, and answers to ephemeral messages, to the bot alone (TDLib, sendEphemeralMessage).
        let command =
            matches!(&body, Body::Text(rich) if self.is_ephemeral_command(person, chat, &rich.text));
        let alone =
            !manner.as_group && (command || answered.is_some_and(|message| message.ephemeral.is_some()));
        let ephemeral = alone.then(|| Ephemeral { id: self.next_id(), person, replaces: None });
        let sender = if manner.as_group { Sender::Group } else { Sender::Person(person) };
        let id = if ephemeral.is_some() { 0 } else { self.next_message_id(chat) };
        Ok(Message { ephemeral, thread, reply_to: manner.reply_to, ..self.new_message(id, sender, body) })
    }

    /// A person mends what they wrote.
    pub(crate) fn edit_said(&mut self, person: i64, chat: i64, id: i64, text: &str) -> Result<(), ActError> {
        let now = self.now();
        let rich = Rich::plain(text);
        let known = self.chats.get_mut(&chat).ok_or(ActError::NoChat(chat))?;
        let message = known.find_mut(MessageRef::Message(id)).ok_or(ActError::NoMessage)?;
        if message.sender != Sender::Person(person) || !matches!(message.body, Body::Text(_)) {
            return Err(ActError::NotAllowed);
        }
        message.body = Body::Text(rich);
        message.edited = Some(now);
        let message = message.clone();
        self.announce_edit(chat, &message);
        Ok(())
    }

    /// A channel posts: in itself, and by automatic forward in its discussion group; in another group as a member may.
    pub(crate) fn post_as_channel(&mut self, channel: i64, chat: i64, text: &str) -> Result<i64, ActError> {
        let known = self.chats.get(&channel).filter(|known| known.kind == ChatKind::Channel);
        let linked = known.ok_or(ActError::NoChat(channel))?.linked;
        if !self.chats.contains_key(&chat) {
            return Err(ActError::NoChat(chat));
        }
        let id = self.next_message_id(chat);
        let body = Body::Text(Rich::plain(text));
        let message = self.new_message(id, Sender::Channel { id: channel, forwarded: false }, body.clone());
        self.put(chat, message);
        if chat == channel
            && let Some(group) = linked
        {
            let id = self.next_message_id(group);
            let forward = self.new_message(id, Sender::Channel { id: channel, forwarded: true }, body);
            self.put(group, forward);
        }
        Ok(id)
    }

    /// Puts a message into a chat and tells the bot, if it may know.
    fn put(&mut self, chat: i64, message: Message) {
        self.push(chat, message.clone());
        self.announce(chat, &message);
    }

    fn new_message(&self, id: i64, sender: Sender, body: Body) -> Message {
        Message {
            id,
            ephemeral: None,
            date: self.now(),
            edited: None,
            sender,
            thread: None,
            reply_to: None,
            body,
            keyboard: None,
            reactions: BTreeMap::new(),
            link_preview: None,
        }
    }

    /// Checks that a person may write in a chat; their private chat opens by writing in it.
    fn check_in(&mut self, person: i64, chat: i64) -> Result<(), ActError> {
        if !self.people.contains_key(&person) {
            return Err(ActError::NoPerson(person));
        }
        if chat == person {
            self.unblock(person);
            self.open_private(person);
            return Ok(());
        }
        let known = self.chats.get(&chat).ok_or(ActError::NoChat(chat))?;
        if known.upgraded_to.is_some() || !known.member(person).is_in() {
            return Err(ActError::NotMember(person));
        }
        Ok(())
    }
}
