//! What a poll asks of a person: one option, several, options put in order, their own words; or nothing, where it tells a decision.

use super::closing::ascii_digit;
use super::{MAX_OPTIONS, Refusal};

/// The kind of a poll.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// A person chooses one option.
    #[default]
    One,
    /// A person chooses several.
    Several {
        /// At most so many, 2 to 12. In a poll of no more options than that: as many as they like.
        most: u8,
    },
    /// A person puts options in order, the best one first; not all need a place.
    Order,
    /// A person answers in their own words; there are no options.
    Open,
    /// Nothing: it tells what was decided ([`super::Decision`]). In place of a question stands what will be done.
    Decision,
}

impl Kind {
    /// At most so many; one alone is [`Self::One`].
    #[must_use]
    pub fn at_most(most: usize) -> Self {
        match u8::try_from(most.min(MAX_OPTIONS)) {
            Ok(most @ 2..) => Self::Several { most },
            _ => Self::One,
        }
    }

    /// Whether people choose among options.
    #[must_use]
    pub fn has_options(self) -> bool {
        !matches!(self, Self::Open | Self::Decision)
    }

    /// As the database writes it: its key, and the most.
    #[must_use]
    pub fn key(self) -> (&'static str, Option<i64>) {
        match self {
            Self::One => ("one", None),
            Self::Several { most } => ("several", Some(i64::from(most))),
            Self::Order => ("order", None),
            Self::Open => ("open", None),
            Self::Decision => ("decision", None),
        }
    }

    /// Reads what [`Self::key`] wrote.
    #[must_use]
    pub fn from_key(key: &str, most: Option<i64>) -> Option<Self> {
        let kind = match (key, most) {
            ("one", None) => Self::One,
            ("several", Some(most)) => Self::at_most(usize::try_from(most).ok()?),
            ("order", None) => Self::Order,
            ("open", None) => Self::Open,
            ("decision", None) => Self::Decision,
            _ => return None,
        };
        (kind.key() == (key, most)).then_some(kind)
    }
}

/// The kind that a line of a quick poll stands for: `#several`, `#several 3`, `#order` or `#ideas`; `None` for any other line.
///
/// # Errors
/// [`Refusal::MostUnreadable`] where no number from 1 on follows `#several`.
pub(super) fn kind_line(line: &str) -> Result<Option<Kind>, Refusal> {
    let line = super::clean_line(line).to_ascii_lowercase();
    match line.split_once(char::is_whitespace).unwrap_or((&line, "")) {
        ("#order", "") => Ok(Some(Kind::Order)),
        ("#ideas", "") => Ok(Some(Kind::Open)),
        ("#several", "") => Ok(Some(Kind::at_most(MAX_OPTIONS))),
        ("#several", most) => match most.chars().map(ascii_digit).collect::<String>().parse() {
            Ok(0) | Err(_) => Err(Refusal::MostUnreadable),
            // More than there are options is no mistake: people may then choose all of them.
            Ok(most) => Ok(Some(Kind::at_most(most))),
        },
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stands_for_a_kind() {
        let any = Kind::Several { most: 12 };
        for (line, kind) in [
            ("#order", Some(Kind::Order)),
            (" #Order ", Some(Kind::Order)),
            ("#IDEAS", Some(Kind::Open)),
            ("#ideas 3", None),
            ("#several", Some(any)),
            ("#SEVERAL  3", Some(Kind::Several { most: 3 })),
            ("#several ৩", Some(Kind::Several { most: 3 })),
            ("#several 1", Some(Kind::One)),
            ("#several 12", Some(any)),
            ("#several 300", Some(any)),
            ("#orders", None),
            ("#order it", None),
            ("several", None),
            ("", None),
        ] {
            assert_eq!(kind_line(line), Ok(kind), "{line}");
        }
        for unreadable in ["#several 0", "#several two", "#several -1", "#several 2 3"] {
            assert_eq!(kind_line(unreadable), Err(Refusal::MostUnreadable), "{unreadable}");
        }
    }

    #[test]
    fn keys_are_read_back() {
        for kind in (2..=12).map(|most| Kind::Several { most }).chain([
            Kind::One,
            Kind::Order,
            Kind::Open,
            Kind::Decision,
        ]) {
            let (key, most) = kind.key();
            assert_eq!(Kind::from_key(key, most), Some(kind));
        }
        for (key, most) in
            [("several", None), ("several", Some(1)), ("several", Some(13)), ("one", Some(2)), ("", None)]
        {
            assert_eq!(Kind::from_key(key, most), None, "{key} {most:?}");
        }
    }
}
