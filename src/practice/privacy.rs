//! Which messages of a group the bot is told of ("Privacy mode", core.telegram.org/bots/features).

use serde_json::Value;

use super::commands::command_of;
use super::model::{Body, ChatKind, Message, Sender};
use super::world::World;

impl World {
    /// Tells the bot of a message that was just put into a chat, if it may know.
    pub(crate) fn announce(&mut self, chat: i64, message: &Message) {
        if self.bot_sees(chat, message) {
            let channel = self.chats.get(&chat).is_some_and(|chat| chat.kind == ChatKind::Channel);
            let payload = self.message_json(chat, message);
            self.notify(if channel { "channel_post" } else { "message" }, payload);
        }
    }

    /// Tells the bot of a message that was edited, if it may know.
    pub(crate) fn announce_edit(&mut self, chat: i64, message: &Message) {
        if self.bot_sees(chat, message) {
            let channel = self.chats.get(&chat).is_some_and(|chat| chat.kind == ChatKind::Channel);
            let payload: Value = self.message_json(chat, message);
            self.notify(if channel { "edited_channel_post" } else { "edited_message" }, payload);
        }
    }

    fn bot_sees(&self, chat: i64, message: &Message) -> bool {
        let Some(known) = self.chats.get(&chat) else {
            return false;
        };
        if known.kind == ChatKind::Private {
            return true;
        }
        if message.sender == Sender::Bot || !known.member(self.bot.id).is_in() {
            return false;
        }
        let all = self.bot.reads_all || known.is_admin(self.bot.id);
        if known.kind == ChatKind::Channel || all || message.ephemeral.is_some() {
            return true;
        }
        match &message.body {
            Body::Service(_) => true,
            Body::Poll(_) => false,
            Body::Text(rich) | Body::Media { caption: rich, .. } => {
                let to_bot = command_of(&rich.text)
                    .is_some_and(|(_, to)| to.is_none_or(|to| to.eq_ignore_ascii_case(&self.bot.username)));
                let answers_bot = message
                    .reply_to
                    .and_then(|at| known.find(at))
                    .is_some_and(|answered| answered.sender == Sender::Bot);
                to_bot || answers_bot
            }
        }
    }
}
