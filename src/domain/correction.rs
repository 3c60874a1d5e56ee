//! What a speaker of a language says is wrong in Chorus's own words.

use super::{Refusal, clean_line};

/// A correction's greatest length, in characters.
pub const MAX_CORRECTION_CHARS: usize = 1000;

/// How many corrections of one language wait for the host at the most: more are a flood, not help.
pub const MAX_CORRECTIONS: usize = 200;

/// A correction: one line of 1 to 1000 characters, at least one of which can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction(String);

impl Correction {
    /// Reads a correction as it was typed; lines are joined.
    ///
    /// # Errors
    /// [`Refusal::WordsOnly`] where nothing can be seen, or [`Refusal::CorrectionLong`].
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let text = clean_line(text);
        match text.chars().count() {
            0 => Err(Refusal::WordsOnly),
            1..=MAX_CORRECTION_CHARS => Ok(Self(text)),
            chars => Err(Refusal::CorrectionLong { chars }),
        }
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_correction_is_a_line_that_can_be_seen() {
        let parse = Correction::parse;
        assert_eq!(
            parse("not: odpowiedz\nbut:  odpowiedź").unwrap().as_str(),
            "not: odpowiedz but: odpowiedź"
        );
        assert_eq!(parse("\u{200B}\n\u{202E}"), Err(Refusal::WordsOnly));
        assert!(parse(&"ж".repeat(1000)).is_ok());
        assert_eq!(parse(&"x".repeat(10_000)), Err(Refusal::CorrectionLong { chars: 10_000 }));
    }
}
