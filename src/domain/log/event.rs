//! What can happen to a poll.

use serde::{Deserialize, Serialize};

use super::super::{FileForm, LanguageTag, OptionNumber, Outcome, PollCode};

/// What an organiser, a member or the bot did to a poll. Never who: an entry names nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum LogEvent {
    /// The group can answer it.
    Opened {
        /// When it was to close by itself, in epoch milliseconds.
        closes_at: Option<i64>,
        /// The poll whose place it takes.
        replaces: Option<String>,
    },
    /// It was asked again in other words.
    Reworded {
        /// The poll that took its place.
        by: String,
    },
    /// Its end was changed.
    Extended {
        /// When it closes by itself from then on, in epoch milliseconds; none: when an organiser closes it.
        closes_at: Option<i64>,
    },
    /// Words or a recording in a language can be read by all.
    Translated {
        /// The language's tag.
        language: String,
    },
    /// They were taken away.
    TranslationRemoved {
        /// The language's tag.
        language: String,
    },
    /// A suggestion became an option.
    OptionAdded {
        /// Its number.
        number: u8,
    },
    /// No more answers are taken.
    Closed {
        /// How many people had answered.
        people: u64,
    },
    /// The group was told the result.
    ResultPosted {},
    /// A decision was posted.
    Decided {
        /// The polls that it names.
        cites: Vec<String>,
    },
    /// Organisers said whether it happened.
    Outcome {
        /// `done`, `partly` or `not`.
        outcome: String,
    },
    /// An organiser took a file away.
    Exported {
        /// `xlsx`, `csv` or `json`.
        form: String,
    },
    /// All of it was deleted.
    Deleted {},
    /// The group got another id, as it does when it becomes a supergroup. It stands under no poll.
    Moved {
        /// The new one.
        group: i64,
    },
    /// The key was destroyed that told whose an answer is.
    KeyDestroyed {},
}

impl LogEvent {
    /// A poll was opened.
    #[must_use]
    pub fn opened(closes_at: Option<i64>, replaces: Option<&PollCode>) -> Self {
        Self::Opened { closes_at, replaces: replaces.map(ToString::to_string) }
    }

    /// A language can be read.
    #[must_use]
    pub fn translated(language: &LanguageTag) -> Self {
        Self::Translated { language: language.to_string() }
    }

    /// An option was added.
    #[must_use]
    pub fn option_added(number: OptionNumber) -> Self {
        Self::OptionAdded { number: number.get() }
    }

    /// A decision was posted.
    #[must_use]
    pub fn decided(cites: &[PollCode]) -> Self {
        Self::Decided { cites: cites.iter().map(ToString::to_string).collect() }
    }

    /// Organisers said whether it happened.
    #[must_use]
    pub fn outcome(outcome: Outcome) -> Self {
        Self::Outcome { outcome: outcome.key().to_owned() }
    }

    /// A file was taken away.
    #[must_use]
    pub fn exported(form: FileForm) -> Self {
        Self::Exported { form: form.key().to_owned() }
    }

    /// Whether the group is shown the mark of this entry, with the result or the decision.
    #[must_use]
    pub fn is_marked(&self) -> bool {
        matches!(self, Self::Closed { .. } | Self::Decided { .. } | Self::Outcome { .. })
    }

    /// As the log keeps it.
    #[must_use]
    pub fn to_text(&self) -> String {
        // There is nothing in it that JSON can't say.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads what [`Self::to_text`] wrote; `None` for anything else, also for what a later version writes.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let code = PollCode::from_random(7);
        let events = [
            LogEvent::opened(Some(1), Some(&code)),
            LogEvent::opened(None, None),
            LogEvent::Reworded { by: code.to_string() },
            LogEvent::Extended { closes_at: None },
            LogEvent::translated(&LanguageTag::parse("zh-Hans").unwrap()),
            LogEvent::TranslationRemoved { language: "pl".to_owned() },
            LogEvent::option_added(OptionNumber::new(12).unwrap()),
            LogEvent::Closed { people: 3 },
            LogEvent::ResultPosted {},
            LogEvent::decided(&[code.clone(), code]),
            LogEvent::outcome(Outcome::Partly),
            LogEvent::exported(FileForm::Xlsx),
            LogEvent::Deleted {},
            LogEvent::Moved { group: -1 },
            LogEvent::KeyDestroyed {},
        ];
        for event in events {
            assert_eq!(LogEvent::from_text(&event.to_text()), Some(event.clone()), "{event:?}");
        }
        assert_eq!(
            LogEvent::ResultPosted {}.to_text(),
            r#"{"event":"result_posted"}"#,
            "as docs/log.md says"
        );
        assert_eq!(LogEvent::from_text(r#"{"event":"sung"}"#), None);
    }
}
