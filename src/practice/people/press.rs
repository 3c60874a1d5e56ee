//! Presses of buttons, and links that open the bot.

use serde_json::{Value, json};
use url::Url;

use super::super::error::ActError;
use super::super::model::{MessageRef, Press};
use super::super::world::World;
use super::Manner;

/// Presses are remembered this long (ms), for what asks after their answers.
const REMEMBERED_MS: i64 = 3_600_000;
/// How often old ones are looked for (ms): at each press, thousands of presses would cost millions of looks.
const SWEEP_MS: i64 = 60_000;

impl World {
    /// A person presses a button that they see.
    pub(crate) fn press(
        &mut self,
        person: i64,
        chat: i64,
        at: MessageRef,
        data: &str,
    ) -> Result<String, ActError> {
        self.check_in(person, chat)?;
        let message = self.view_one(person, chat, at).ok_or(ActError::NoMessage)?;
        let shown = message.keyboard.iter().flatten().any(|button| button.data.as_deref() == Some(data));
        if !shown {
            return Err(ActError::NoButton);
        }
        self.press_forged(person, chat, at, data)
    }

    /// A client of its own making sends a press, whatever is shown.
    pub(crate) fn press_forged(
        &mut self,
        person: i64,
        chat: i64,
        at: MessageRef,
        data: &str,
    ) -> Result<String, ActError> {
        if !self.people.contains_key(&person) {
            return Err(ActError::NoPerson(person));
        }
        if !self.chats.contains_key(&chat) {
            return Err(ActError::NoChat(chat));
        }
        self.forget_presses();
        let id = ((person << 31) + self.next_id()).to_string();
        self.presses
            .insert(id.clone(), Press { person, chat, message: at, at_ms: self.now_ms, answer: None });
        let message = match self.message(chat, at) {
            Some(message) => self.message_json(chat, message),
            None => inaccessible(self.chat_json(chat), at),
        };
        let query = json!({
            "id": id,
            "from": self.actor_json(person),
            "message": message,
            // The same for all messages of a chat, and no chat's id can be read from it.
            "chat_instance": chat.wrapping_mul(0x5851_f42d_4c95_7f2d).to_string(),
            "data": data,
        });
        if self.bot_member(chat).is_in() {
            self.notify("callback_query", query);
        }
        Ok(id)
    }

    fn forget_presses(&mut self) {
        if self.now_ms - self.swept_ms < SWEEP_MS {
            return;
        }
        self.swept_ms = self.now_ms;
        let old = self.now_ms - REMEMBERED_MS;
        self.presses.retain(|_, press| press.at_ms > old);
    }

    /// A person follows a link to the bot: their private chat opens and `/start` is sent, with the payload.
    pub(crate) fn open_link(&mut self, person: i64, url: &str) -> Result<MessageRef, ActError> {
        if !self.people.contains_key(&person) {
            return Err(ActError::NoPerson(person));
        }
        let text = match start_payload(url, &self.bot.username) {
            Some(payload) => format!("/start {payload}"),
            None if points_at(url, &self.bot.username).is_some_and(|url| url.query().is_none()) => {
                "/start".to_owned()
            }
            None => return Err(ActError::NotOurLink),
        };
        self.say(person, person, &text, Manner::default())
    }
}

/// A message that is there no more (Bot API, `InaccessibleMessage`).
fn inaccessible(chat: Value, at: MessageRef) -> Value {
    let (MessageRef::Message(id) | MessageRef::Ephemeral(id)) = at;
    json!({ "chat": chat, "message_id": id, "date": 0 })
}

/// The payload of `t.me/<bot>?start=<payload>`: 1 to 64 of `A-Za-z0-9_-` (core.telegram.org/api/links).
pub(crate) fn start_payload(url: &str, bot: &str) -> Option<String> {
    let url = points_at(url, bot)?;
    let (_, payload) = url.query_pairs().find(|(name, _)| name == "start")?;
    let good = (1..=64).contains(&payload.len())
        && payload.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    good.then(|| payload.into_owned())
}

fn points_at(url: &str, bot: &str) -> Option<Url> {
    let full = if url.contains("://") { url.to_owned() } else { format!("https://{url}") };
    let url = Url::parse(&full).ok()?;
    let named = match (url.scheme(), url.host_str()) {
        ("http" | "https", Some("t.me" | "telegram.me" | "telegram.dog")) => {
            url.path().trim_matches('/').to_owned()
        }
        ("tg", Some("resolve")) => url.query_pairs().find(|(name, _)| name == "domain")?.1.into_owned(),
        _ => return None,
    };
    named.eq_ignore_ascii_case(bot).then_some(url)
}
