//! Voice messages that people record.

use super::super::entities::Rich;
use super::super::error::ActError;
use super::super::files::{FILE_MOST, FileInfo};
use super::super::handle::State;
use super::super::model::{Body, MediaKind, MessageRef};
use super::Manner;

impl State {
    /// A person sends a recording; returns where it stands. Clients record Ogg with Opus (Bot API, `sendVoice`): so it
    /// is called, whatever the bytes are.
    pub(crate) fn say_voice(
        &mut self,
        person: i64,
        chat: i64,
        (seconds, bytes): (u32, &[u8]),
        manner: Manner,
    ) -> Result<MessageRef, ActError> {
        if bytes.is_empty() || bytes.len() > FILE_MOST {
            return Err(ActError::BadVoice);
        }
        let body = |file_id| Body::Media { kind: MediaKind::Voice, file_id, caption: Rich::default() };
        let mut message = self.world.compose(person, chat, body(String::new()), manner)?;
        message.body = body(self.keep_file(recording(seconds, bytes.len()), bytes.to_vec()));
        let at = message.at();
        self.world.put(chat, message);
        Ok(at)
    }
}

fn recording(seconds: u32, size: usize) -> FileInfo {
    FileInfo {
        kind: MediaKind::Voice,
        name: "voice.ogg".to_owned(),
        mime: "audio/ogg".to_owned(),
        size,
        width: 0,
        height: 0,
        seconds,
        forgotten: false,
    }
}
