//! The state file: the world as JSON, rewritten whole and renamed into place; files' bytes beside it, one a file.
//!
//! Calls that come together share one rewriting: whoever holds the lock saves for all that changed before.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context as _;

use super::handle::Inner;
use super::world::World;

pub(crate) struct Saved {
    path: PathBuf,
    /// The revision on disk.
    done: Mutex<u64>,
}

type Read = (World, BTreeMap<String, Arc<Vec<u8>>>);

impl Saved {
    pub(crate) fn open(path: &Path) -> anyhow::Result<(Saved, Option<Read>)> {
        let saved = Saved { path: path.to_owned(), done: Mutex::new(0) };
        std::fs::create_dir_all(saved.folder())
            .with_context(|| format!("can't make {}", saved.folder().display()))?;
        if !path.exists() {
            return Ok((saved, None));
        }
        let text = std::fs::read_to_string(path).with_context(|| format!("can't read {}", path.display()))?;
        let world: World = serde_json::from_str(&text).with_context(|| {
            format!("{} is no practice state; move it away to begin anew", path.display())
        })?;
        let mut bytes = BTreeMap::new();
        for id in world.files.keys() {
            if let Ok(read) = std::fs::read(saved.folder().join(id)) {
                bytes.insert(id.clone(), Arc::new(read));
            }
        }
        Ok((saved, Some((world, bytes))))
    }

    fn folder(&self) -> PathBuf {
        self.path.with_extension("files")
    }

    /// Returns when `revision` is on disk. A disk that refuses is logged: practice goes on in memory.
    pub(crate) fn flush(&self, inner: &Inner, revision: u64) {
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        if *done >= revision {
            return;
        }
        let (text, bytes, now) = {
            let state = inner.lock();
            (serde_json::to_string(&state.world), state.bytes.clone(), state.revision)
        };
        let written = text.map_err(anyhow::Error::from).and_then(|text| self.write(&text, &bytes));
        match written {
            Ok(()) => *done = now,
            Err(why) => tracing::error!("can't save the practice state: {why:#}"),
        }
    }

    fn write(&self, text: &str, bytes: &BTreeMap<String, Arc<Vec<u8>>>) -> anyhow::Result<()> {
        for (id, content) in bytes {
            let file = self.folder().join(id);
            if !file.exists() {
                std::fs::write(&file, content.as_slice())?;
            }
        }
        let new = self.path.with_extension("new");
        std::fs::write(&new, text)?;
        std::fs::rename(&new, &self.path)?;
        Ok(())
    }
}
