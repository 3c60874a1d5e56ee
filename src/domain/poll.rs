//! A poll: its code, its question, its options, its state.

use std::fmt;

use super::{LanguageTag, Refusal};

/// A question's greatest length, in characters (Telegram's own limit for polls).
pub const MAX_QUESTION_CHARS: usize = 300;
/// An option's greatest length, in characters (Telegram's own limit for polls).
pub const MAX_OPTION_CHARS: usize = 100;
/// The fewest options of a poll.
pub const MIN_OPTIONS: usize = 2;
/// The most options of a poll.
pub const MAX_OPTIONS: usize = 12;

/// A poll's code: six characters of an alphabet without look-alikes. It names the poll for people and for the database.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PollCode(String);

impl PollCode {
    const ALPHABET: &'static [u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const LENGTH: usize = 6;

    /// The code that a random number stands for. It begins with a letter, so that no spreadsheet takes it for a number.
    #[must_use]
    pub fn from_random(random: u32) -> Self {
        let letters = &Self::ALPHABET[10..];
        let first = letters[(random >> 25) as usize % letters.len()];
        let rest = (0..Self::LENGTH - 1).map(|i| Self::ALPHABET[(random >> (5 * i)) as usize & 31]);
        Self(std::iter::once(first).chain(rest).map(char::from).collect())
    }

    /// Reads a code as people type it: any case, `O` for `0`, `I` and `L` for `1`, blanks and hyphens ignored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut code = String::with_capacity(Self::LENGTH);
        for c in text.trim().chars().filter(|c| !matches!(c, ' ' | '-')) {
            let c = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            if !c.is_ascii() || !Self::ALPHABET.contains(&(c as u8)) || code.len() == Self::LENGTH {
                return None;
            }
            code.push(c);
        }
        (code.len() == Self::LENGTH).then_some(Self(code))
    }

    /// The code itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PollCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An option's number, 1 to 12. It is the same in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OptionNumber(u8);

impl OptionNumber {
    /// The number, if a poll can have that many options.
    #[must_use]
    pub fn new(number: usize) -> Option<Self> {
        (1..=MAX_OPTIONS).contains(&number).then(|| Self(u8::try_from(number).unwrap_or(u8::MAX)))
    }

    /// As a number, 1 to 12.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}

impl fmt::Display for OptionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A question: one line of 1 to 300 characters, at least one of which can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question(String);

impl Question {
    /// # Errors
    /// [`Refusal::QuestionEmpty`] or [`Refusal::QuestionLong`].
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let clean = super::clean_line(text);
        match clean.chars().count() {
            0 => Err(Refusal::QuestionEmpty),
            1..=MAX_QUESTION_CHARS => Ok(Self(clean)),
            chars => Err(Refusal::QuestionLong { chars }),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An option's text: one line of 1 to 100 characters, at least one of which can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionText(String);

impl OptionText {
    /// Reads the text of the option of that number (from 1).
    ///
    /// # Errors
    /// [`Refusal::OptionEmpty`] or [`Refusal::OptionLong`].
    pub fn parse(number: usize, text: &str) -> Result<Self, Refusal> {
        let clean = super::clean_line(text);
        match clean.chars().count() {
            0 => Err(Refusal::OptionEmpty { number }),
            1..=MAX_OPTION_CHARS => Ok(Self(clean)),
            chars => Err(Refusal::OptionLong { number, chars }),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An answer that Chorus itself knows in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReadyAnswer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    NotSure,
}

impl ReadyAnswer {
    /// The answers of a poll that was asked without any, in order.
    pub const DEFAULT: [Self; 3] = [Self::Yes, Self::No, Self::NotSure];

    /// Its key in the database.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotSure => "not-sure",
        }
    }

    /// The answer of that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::DEFAULT.into_iter().find(|answer| answer.key() == key)
    }
}

/// What stands under a number: an answer known in every language, or a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PollOption {
    /// Known in every language.
    Ready(ReadyAnswer),
    /// As the organiser wrote it, in the poll's source language.
    Written(OptionText),
}

/// Where a poll stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PollState {
    /// Answers are taken.
    Open,
    /// Answers are final.
    Closed {
        /// When, in epoch milliseconds.
        at: i64,
    },
}

/// A poll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poll {
    /// Its code.
    pub code: PollCode,
    /// The language in which it was written.
    pub source: LanguageTag,
    /// What is asked.
    pub question: Question,
    /// 2 to 12 options; number n stands at n-1.
    pub options: Vec<PollOption>,
    /// Open or closed.
    pub state: PollState,
}

impl Poll {
    /// Whether answers are taken.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == PollState::Open
    }

    /// The options with their numbers, in order.
    pub fn numbered(&self) -> impl Iterator<Item = (OptionNumber, &PollOption)> {
        self.options.iter().enumerate().filter_map(|(i, o)| OptionNumber::new(i + 1).map(|n| (n, o)))
    }

    /// The option of that number, if the poll has it.
    #[must_use]
    pub fn option(&self, number: OptionNumber) -> Option<&PollOption> {
        self.options.get(usize::from(number.get()) - 1)
    }

    /// Goes on for a closed poll only: while it is open, its answers are nobody's to take away.
    ///
    /// # Errors
    /// [`Refusal::PollOpen`].
    pub fn require_closed(&self) -> Result<(), Refusal> {
        if self.is_open() { Err(Refusal::PollOpen) } else { Ok(()) }
    }

    /// The poll, closed.
    ///
    /// # Errors
    /// [`Refusal::AlreadyClosed`].
    pub fn close(mut self, at: i64) -> Result<Self, Refusal> {
        match self.state {
            PollState::Open => {
                self.state = PollState::Closed { at };
                Ok(self)
            }
            PollState::Closed { .. } => Err(Refusal::AlreadyClosed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_survives_being_read_aloud() {
        let code = PollCode::from_random(0x1234_5678);
        assert_eq!(PollCode::parse(&format!(" {} ", code.as_str().to_lowercase())), Some(code));
        assert_eq!(PollCode::parse("o1l-abc").unwrap().as_str(), "011ABC");
        for bad in ["", "ABC", "ABCDEFG", "ABCDE!", "ABCDÉF", "АBCDEF"] {
            assert_eq!(PollCode::parse(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn limits_stand_at_the_character() {
        assert!(Question::parse(&"ж".repeat(300)).is_ok());
        assert_eq!(Question::parse(&"ж".repeat(301)), Err(Refusal::QuestionLong { chars: 301 }));
        assert!(OptionText::parse(1, &"👍".repeat(100)).is_ok());
        assert_eq!(
            OptionText::parse(2, &"x".repeat(101)),
            Err(Refusal::OptionLong { number: 2, chars: 101 })
        );
        assert_eq!(OptionText::parse(3, "\u{200B}"), Err(Refusal::OptionEmpty { number: 3 }));
    }
}
