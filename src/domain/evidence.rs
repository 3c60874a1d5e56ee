//! What a closed poll has to show: all that its files hold, and the forms in which they come.

use super::log::Entry;
use super::{Choice, Concerns, LanguageTag, Poll, Suggestions, Tally, TimeZone, TranslationId};

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileForm {
    /// A workbook for a spreadsheet program.
    Xlsx,
    /// Plain tables, for any program.
    Csv,
    /// One document, for other programs.
    Json,
}

impl FileForm {
    /// All of them, the one for people first.
    pub const ALL: [Self; 3] = [Self::Xlsx, Self::Csv, Self::Json];

    /// Its key, which is what a file's name ends with.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// The form of that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.key() == key)
    }
}

/// What a closed poll has to show. Nobody is named, and no number of few people is told beside the totals.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// The poll.
    pub poll: Poll,
    /// When it was opened, in epoch milliseconds.
    pub opened_at: i64,
    /// What people chose, each with how many chose just that, in order of the choice: not of time, nor of people.
    pub answers: Vec<(Choice, u64)>,
    /// The totals.
    pub tally: Tally,
    /// How many people had trouble with the question.
    pub concerns: Concerns,
    /// What became of suggestions.
    pub suggestions: Suggestions,
    /// Whom the poll reached.
    pub reach: Reach,
    /// Every text that it has or had.
    pub texts: Vec<TextRecord>,
    /// What was done to it, by the log of the first group that was asked.
    pub log: Vec<Entry>,
    /// The time zone of that group.
    pub zone: TimeZone,
}

/// How many people answered, each counted once, where they answered last; `None` for a number that is not told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// In each language.
    pub by_language: Vec<(LanguageTag, Option<u64>)>,
    /// On each day, `YYYY-MM-DD` in UTC.
    pub by_day: Vec<(String, Option<u64>)>,
    /// In each group, by its Telegram id; of a poll that was asked in one, that one.
    pub by_group: Vec<(i64, Option<u64>)>,
}

/// A text that a poll has or had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRecord {
    /// Its number in the poll.
    pub id: TranslationId,
    /// The language.
    pub language: String,
    /// `words` or `voice`.
    pub kind: String,
    /// `organiser`, `member`, `machine` or `ready`.
    pub origin: String,
    /// `organiser`, `reader`, or none.
    pub checked: Option<String>,
    /// `live`, `replaced` or `removed`.
    pub state: String,
    /// `YYYY-MM-DD`.
    pub day: String,
    /// The question, then the options; empty for a recording.
    pub texts: Vec<String>,
}
