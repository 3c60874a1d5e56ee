//! Files as Telegram keeps them: each upload under a `file_id` of its own, by which it can be sent again.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::handle::{Practice, State};
use super::model::{Body, MediaKind, MessageRef};

/// Bytes of a file (Bot API, "Sending files").
pub(crate) const FILE_MOST: usize = 50 << 20;

/// A file as it was uploaded; its bytes are kept beside the state.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct FileInfo {
    pub(crate) kind: MediaKind,
    pub(crate) name: String,
    pub(crate) mime: String,
    /// Bytes.
    pub(crate) size: usize,
    /// Pixels, for photos.
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// For voice messages, as their sender says (Bot API, `Voice`).
    #[serde(default)]
    pub(crate) seconds: u32,
    /// Can't be sent again; messages that carry it keep it.
    #[serde(default)]
    pub(crate) forgotten: bool,
}

impl State {
    /// Keeps a file; returns its `file_id`.
    pub(crate) fn keep_file(&mut self, info: FileInfo, bytes: Vec<u8>) -> String {
        let id = format!("f{}", self.world.next_id());
        self.world.files.insert(id.clone(), info);
        self.bytes.insert(id.clone(), Arc::new(bytes));
        id
    }
}

impl Practice {
    /// Name and bytes of the file that a message carries.
    pub fn document(&self, chat: i64, message_id: i64) -> Option<(String, Vec<u8>)> {
        let state = self.inner.lock();
        let message = state.world.message(chat, MessageRef::Message(message_id))?;
        let Body::Media { file_id, .. } = &message.body else {
            return None;
        };
        let name = state.world.files.get(file_id)?.name.clone();
        Some((name, state.bytes.get(file_id)?.to_vec()))
    }

    /// Telegram knows this `file_id` no more: whoever sends by it is refused. Messages that show the file go on doing so.
    pub fn forget_file(&self, file_id: &str) {
        self.inner.act(|state| {
            if let Some(file) = state.world.files.get_mut(file_id) {
                file.forgotten = true;
            }
        });
    }
}
