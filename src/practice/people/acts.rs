//! The acts of people on [`Practice`]: each is saved, and who waits is told, before it returns.

use super::super::error::ActError;
use super::super::handle::Practice;
use super::super::model::MessageRef;
use super::super::view::SeenMessage;
use super::super::world::World;
use super::Manner;

/// `message_id`: 0 for what only the bot and the person see.
fn number(at: MessageRef) -> i64 {
    match at {
        MessageRef::Message(id) => id,
        MessageRef::Ephemeral(_) => 0,
    }
}

impl Practice {
    /// Changes the world as no person could: new people, groups, channels, topics.
    pub fn change_world<R>(&self, change: impl FnOnce(&mut World) -> R) -> R {
        self.inner.act(|state| change(&mut state.world))
    }

    /// A person writes in a chat (their own id for the private chat, which it opens). Returns the `message_id`,
    /// which is 0 for an ephemeral command.
    pub fn say(&self, person: i64, chat: i64, text: &str) -> Result<i64, ActError> {
        self.inner.act(|state| state.world.say(person, chat, text, Manner::default())).map(number)
    }

    /// A person answers a message.
    pub fn reply(
        &self,
        person: i64,
        chat: i64,
        to: impl Into<MessageRef>,
        text: &str,
    ) -> Result<i64, ActError> {
        let manner = Manner { reply_to: Some(to.into()), ..Manner::default() };
        self.inner.act(|state| state.world.say(person, chat, text, manner)).map(number)
    }

    /// A person sends a voice message of so many seconds. Returns the `message_id`.
    pub fn say_voice(&self, person: i64, chat: i64, seconds: u32, bytes: &[u8]) -> Result<i64, ActError> {
        let recording = (seconds, bytes);
        self.inner.act(|state| state.say_voice(person, chat, recording, Manner::default())).map(number)
    }

    /// A person answers a message by voice.
    pub fn reply_by_voice(
        &self,
        person: i64,
        chat: i64,
        to: impl Into<MessageRef>,
        seconds: u32,
        bytes: &[u8],
    ) -> Result<i64, ActError> {
        let manner = Manner { reply_to: Some(to.into()), ..Manner::default() };
        self.inner.act(|state| state.say_voice(person, chat, (seconds, bytes), manner)).map(number)
    }

    /// A person makes a poll with Telegram's own composer. Returns the `message_id`.
    pub fn say_poll(
        &self,
        person: i64,
        chat: i64,
        question: &str,
        options: &[&str],
    ) -> Result<i64, ActError> {
        self.inner.act(|state| state.world.say_poll(person, chat, question, options)).map(number)
    }

    /// A person writes in a forum topic.
    pub fn say_in_topic(&self, person: i64, chat: i64, thread: i64, text: &str) -> Result<i64, ActError> {
        let manner = Manner { thread: Some(thread), ..Manner::default() };
        self.inner.act(|state| state.world.say(person, chat, text, manner)).map(number)
    }

    /// An administrator writes as the group: from GroupAnonymousBot, with `sender_chat`.
    pub fn say_anonymously(&self, person: i64, chat: i64, text: &str) -> Result<i64, ActError> {
        let manner = Manner { as_group: true, ..Manner::default() };
        self.inner.act(|state| state.world.say(person, chat, text, manner)).map(number)
    }

    /// A channel posts in itself (and by automatic forward in its discussion group) or in another group.
    pub fn post_as_channel(&self, channel: i64, chat: i64, text: &str) -> Result<i64, ActError> {
        self.inner.act(|state| state.world.post_as_channel(channel, chat, text))
    }

    /// A person mends a message of theirs.
    pub fn edit(&self, person: i64, chat: i64, message_id: i64, text: &str) -> Result<(), ActError> {
        self.inner.act(|state| state.world.edit_said(person, chat, message_id, text))
    }

    /// A person presses a button; refused unless it is shown to that person there. Returns the callback query's id.
    pub fn press(
        &self,
        person: i64,
        chat: i64,
        message: impl Into<MessageRef>,
        data: &str,
    ) -> Result<String, ActError> {
        self.inner.act(|state| state.world.press(person, chat, message.into(), data))
    }

    /// A press that no honest client would send: on any message, with any data.
    pub fn press_forged(
        &self,
        person: i64,
        chat: i64,
        message: impl Into<MessageRef>,
        data: &str,
    ) -> Result<String, ActError> {
        self.inner.act(|state| state.world.press_forged(person, chat, message.into(), data))
    }

    /// A person follows `t.me/<bot>?start=payload`: the private chat opens and `/start payload` is sent there.
    pub fn open_link(&self, person: i64, url: &str) -> Result<i64, ActError> {
        self.inner.act(|state| state.world.open_link(person, url)).map(number)
    }

    /// Whether the bot is in a chat; for a private chat, whether that person has begun it and not blocked it.
    pub fn bot_is_in(&self, chat: i64) -> bool {
        self.inner.lock().world.bot_member(chat).is_in()
    }

    /// A member adds the bot to a group; as administrator only if they are one.
    pub fn add_bot(&self, by: i64, group: i64, admin: bool) -> Result<(), ActError> {
        self.inner.act(|state| state.world.add_bot(by, group, admin))
    }

    /// An administrator removes the bot from a group.
    pub fn remove_bot(&self, by: i64, group: i64) -> Result<(), ActError> {
        self.inner.act(|state| state.world.remove_bot(by, group))
    }

    /// The creator gives the bot rights such as `can_delete_messages`; none makes it a plain member.
    pub fn promote_bot(&self, group: i64, rights: &[&str]) -> Result<(), ActError> {
        self.inner.act(|state| state.world.promote_bot(group, rights))
    }

    /// The creator makes a person an administrator, or a plain member again.
    pub fn set_admin(&self, person: i64, group: i64, admin: bool) -> Result<(), ActError> {
        self.inner.act(|state| state.world.set_admin(person, group, admin))
    }

    /// A person joins a group.
    pub fn join(&self, person: i64, group: i64) -> Result<(), ActError> {
        self.inner.act(|state| state.world.join(person, group))
    }

    /// A person leaves a group.
    pub fn leave(&self, person: i64, group: i64) -> Result<(), ActError> {
        self.inner.act(|state| state.world.leave(person, group))
    }

    /// A basic group becomes a supergroup; returns its new id.
    pub fn upgrade_to_supergroup(&self, group: i64) -> Result<i64, ActError> {
        self.inner.act(|state| state.world.upgrade(group))
    }

    /// A person blocks the bot.
    pub fn block_bot(&self, person: i64) -> Result<(), ActError> {
        self.inner.act(|state| state.world.block(person))
    }

    /// A person unblocks the bot.
    pub fn unblock_bot(&self, person: i64) {
        self.inner.act(|state| state.world.unblock(person));
    }

    /// A chat exactly as a person sees it, in order; empty where they are no member.
    pub fn view(&self, person: i64, chat: i64) -> Vec<SeenMessage> {
        self.inner.lock().world.view(person, chat)
    }
}

impl From<i64> for MessageRef {
    fn from(message_id: i64) -> MessageRef {
        MessageRef::Message(message_id)
    }
}
