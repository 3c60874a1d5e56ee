//! What a message is made of: its text and its buttons.

use serde_json::{Value, json};

use super::api::Place;
use crate::domain::Button;
use crate::store::outbox::Letter;
use crate::text::Html;

/// A message, ready to be sent or to take another's place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct View {
    /// Its text.
    pub(crate) text: Html,
    /// Its buttons.
    pub(crate) keyboard: Keyboard,
}

/// Rows of buttons.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Keyboard(pub(crate) Vec<Vec<Key>>);

/// A button: its label, and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key {
    label: String,
    action: Action,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Action {
    Press(Button),
    Open(String),
}

impl View {
    /// Text without buttons.
    pub(crate) fn text(text: Html) -> Self {
        Self { text, keyboard: Keyboard::default() }
    }

    /// The message to a place, as it waits in the outbox.
    pub(crate) fn letter(&self, place: Place, is_silent: bool) -> Letter {
        Letter {
            chat: place.chat,
            thread: place.thread,
            reply_to: place.reply_to,
            text: self.text.as_str().to_owned(),
            markup: self.keyboard.to_markup(),
            is_silent,
            link: None,
            picture: None,
        }
    }
}

impl Key {
    /// A button that the bot hears of.
    pub(crate) fn press(label: impl Into<String>, button: Button) -> Self {
        Self { label: label.into(), action: Action::Press(button) }
    }

    /// A button that opens an address.
    pub(crate) fn open(label: impl Into<String>, url: String) -> Self {
        Self { label: label.into(), action: Action::Open(url) }
    }
}

impl Keyboard {
    /// Buttons in rows of that many.
    pub(crate) fn rows_of(size: usize, keys: impl IntoIterator<Item = Key>) -> Self {
        let keys: Vec<Key> = keys.into_iter().collect();
        Self(keys.chunks(size).map(<[Key]>::to_vec).collect())
    }

    /// One more row; an empty one is left out.
    pub(crate) fn row(mut self, keys: impl IntoIterator<Item = Key>) -> Self {
        let keys: Vec<Key> = keys.into_iter().collect();
        if !keys.is_empty() {
            self.0.push(keys);
        }
        self
    }

    /// As Telegram wants it; nothing for no buttons.
    pub(super) fn to_markup(&self) -> Option<Value> {
        (!self.0.is_empty()).then(|| self.to_edited_markup())
    }

    /// As Telegram wants it for an edit, where no buttons must be said.
    pub(crate) fn to_edited_markup(&self) -> Value {
        let key = |key: &Key| match &key.action {
            Action::Press(button) => json!({"text": key.label, "callback_data": button.encode()}),
            Action::Open(url) => json!({"text": key.label, "url": url}),
        };
        let rows: Vec<Vec<Value>> = self.0.iter().map(|row| row.iter().map(key).collect()).collect();
        json!({"inline_keyboard": rows})
    }

    /// The buttons as people see them, a row a line: what snapshots show.
    #[cfg(test)]
    pub(crate) fn drawn(&self) -> String {
        let row =
            |row: &Vec<Key>| row.iter().map(|key| format!("[ {} ]", key.label)).collect::<Vec<_>>().join(" ");
        self.0.iter().map(row).collect::<Vec<_>>().join("\n")
    }
}
