//! What is found in a host's texts.

use std::fmt;
use std::path::{Path, PathBuf};

/// Something in a host's texts that a translator should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    file: PathBuf,
    /// From 1; 0 where it is about the whole file.
    line: usize,
    /// Whether the words are not used because of it.
    pub(crate) is_wrong: bool,
    what: String,
}

impl Finding {
    /// Something because of which words are not used.
    pub(super) fn wrong(file: &Path, line: usize, what: String) -> Self {
        Self { file: file.to_owned(), line, is_wrong: true, what }
    }

    /// Something to look at; the words are used.
    pub(super) fn look(file: &Path, line: usize, what: String) -> Self {
        Self { file: file.to_owned(), line, is_wrong: false, what }
    }
}

/// "pl/help.ftl, line 12: wrong: …"
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if self.line > 0 {
            write!(f, ", line {}", self.line)?;
        }
        write!(f, ": {}: {}", if self.is_wrong { "wrong" } else { "look" }, self.what)
    }
}
