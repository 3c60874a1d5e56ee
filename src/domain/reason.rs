//! Why a poll ends early or at another time, or is asked again: a line in an organiser's own words.

use super::{LanguageTag, Refusal, clean_line};

/// A reason's greatest length, in characters.
pub const MAX_REASON_CHARS: usize = 200;

/// A reason: one line of 1 to 200 characters, at least one of which can be seen, and the language of who wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    text: String,
    language: LanguageTag,
}

impl Reason {
    /// Reads a reason as it was typed; lines are joined.
    ///
    /// # Errors
    /// [`Refusal::ReasonEmpty`] or [`Refusal::ReasonLong`].
    pub fn parse(text: &str, language: LanguageTag) -> Result<Self, Refusal> {
        let text = clean_line(text);
        match text.chars().count() {
            0 => Err(Refusal::ReasonEmpty),
            1..=MAX_REASON_CHARS => Ok(Self { text, language }),
            chars => Err(Refusal::ReasonLong { chars }),
        }
    }

    /// The words.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The language of who wrote them.
    #[must_use]
    pub fn language(&self) -> &LanguageTag {
        &self.language
    }

    /// As the database keeps it: the language, a blank, the words.
    #[must_use]
    pub fn to_stored(&self) -> String {
        format!("{} {}", self.language, self.text)
    }

    /// Reads what [`Self::to_stored`] wrote.
    #[must_use]
    pub fn from_stored(stored: &str) -> Option<Self> {
        let (language, text) = stored.split_once(' ')?;
        Self::parse(text, LanguageTag::parse(language)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str) -> Result<Reason, Refusal> {
        Reason::parse(text, LanguageTag::parse("pl").unwrap())
    }

    #[test]
    fn a_reason_is_one_short_line_that_can_be_seen() {
        assert_eq!(parse(" our venue\n answered ").unwrap().text(), "our venue answered");
        assert_eq!(parse("\u{200B}\u{202E}"), Err(Refusal::ReasonEmpty));
        assert!(parse(&"ж".repeat(200)).is_ok());
        assert_eq!(parse(&"x".repeat(10_000)), Err(Refusal::ReasonLong { chars: 10_000 }));
    }

    proptest! {
        #[test]
        fn what_is_stored_reads_back(text in "\\PC{1,150}") {
            if let Ok(reason) = parse(&text) {
                prop_assert_eq!(Reason::from_stored(&reason.to_stored()), Some(reason));
            }
        }
    }
}
