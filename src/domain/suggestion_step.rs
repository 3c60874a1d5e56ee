//! What an organiser does about a suggestion, by the buttons under it.

use super::OptionNumber;

/// What an organiser does about a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SuggestionStep {
    /// Look at it.
    Show,
    /// It becomes an option.
    Accept,
    /// Choose the option that says the same.
    ChooseSame,
    /// It says what that option says.
    SameAs(OptionNumber),
    /// Decline it; the reason is written then.
    Decline,
    /// Be asked whether its author is to be silenced.
    AskSilence,
    /// Silence its author.
    Silence,
}

impl SuggestionStep {
    /// As a button writes it, after the suggestion.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Self::Show => String::new(),
            Self::Accept => ":a".to_owned(),
            Self::ChooseSame => ":s".to_owned(),
            Self::SameAs(number) => format!(":s:{number}"),
            Self::Decline => ":d".to_owned(),
            Self::AskSilence => ":q".to_owned(),
            Self::Silence => ":q:y".to_owned(),
        }
    }

    /// Reads what [`Self::encode`] wrote.
    #[must_use]
    pub fn decode(parts: &[&str]) -> Option<Self> {
        match parts {
            [] => Some(Self::Show),
            ["a"] => Some(Self::Accept),
            ["s"] => Some(Self::ChooseSame),
            ["s", number] => OptionNumber::new(number.parse().ok()?).map(Self::SameAs),
            ["d"] => Some(Self::Decline),
            ["q"] => Some(Self::AskSilence),
            ["q", "y"] => Some(Self::Silence),
            _ => None,
        }
    }
}
