//! What is found in a host's texts.

use std::fmt;
use std::path::{Path, PathBuf};

/// Something in a host's texts that a translator should look at.
/// They stand in the order of files and lines.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    file: PathBuf,
    /// From 1; none where it is about the whole file.
    line: Option<usize>,
    /// Whether the words are not used because of it.
    pub(crate) is_wrong: bool,
    what: String,
}

impl Finding {
    /// Something because of which words are not used.
    pub(super) fn wrong(file: &Path, line: impl Into<Option<usize>>, what: String) -> Self {
        Self { file: file.to_owned(), line: line.into(), is_wrong: true, what }
    }

    /// Something to look at; the words are used.
    pub(super) fn look(file: &Path, line: impl Into<Option<usize>>, what: String) -> Self {
        Self { file: file.to_owned(), line: line.into(), is_wrong: false, what }
    }
}

/// "pl/help.ftl, line 12: wrong: …"
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        write!(f, ": {}: {}", if self.is_wrong { "wrong" } else { "look" }, self.what)
    }
}
