//! What the fuzz targets call of what is not public, and what must hold of it. Compiled for them alone.

use crate::bot::incoming::{Kind, Update};
use crate::bot::unreadable::{Unreadable, next_offset};

/// Reads an update strictly, as far as handlers do before they look anything up, and leniently.
pub fn update(raw: &str) {
    let lenient = Unreadable::read(raw);
    let _ = lenient.lane();
    // An array can pass for an object where all is read in order; no update is one.
    let Some(update) = Update::parse(raw).ok().filter(|_| raw.trim_start().starts_with('{')) else { return };
    assert_eq!(lenient.id, Some(update.id), "what the strict reading reads, the lenient one does");
    assert_eq!(next_offset([raw], None), Some(update.id + 1));
    let _ = (update.lane(), update.waits_its_turn(), update.press_id(), update.kind_name());
    match &update.kind {
        Some(Kind::Message(message)) => {
            let _ = (message.author(), message.topic(), message.migration(), message.chat.is_group());
        }
        Some(Kind::MyChatMember(change) | Kind::ChatMember(change)) => {
            let _ = (change.old_chat_member.is_present(), change.new_chat_member.is_present());
        }
        Some(Kind::CallbackQuery(_)) | None => {}
    }
}
