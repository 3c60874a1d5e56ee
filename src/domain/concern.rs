//! Concerns: a person says that they don't understand a question, or that it is the wrong one.
//!
//! Each concern is weighed and shown alone. A sum of both, or a line that depends on it, would let the one be worked out from the
//! other.

use super::{Fewest, Poll, PollState, Refusal};

/// What a person has against a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Concern {
    /// "I don't understand this."
    Unclear,
    /// "This is the wrong question."
    WrongQuestion,
}

impl Concern {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Unclear, Self::WrongQuestion];

    /// As the database and buttons write it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Unclear => "u",
            Self::WrongQuestion => "w",
        }
    }

    /// Reads what [`Self::key`] wrote.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|concern| concern.key() == key)
    }
}

/// How many people have each concern.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Concerns {
    /// How many don't understand the question.
    pub unclear: u64,
    /// How many say that it is the wrong one.
    pub wrong_question: u64,
    /// From how many people on a number is told.
    pub fewest: Fewest,
}

impl Concerns {
    /// The same, told by what the host set.
    #[must_use]
    pub fn told(self, fewest: Fewest) -> Self {
        Self { fewest, ..self }
    }

    /// How many people have that one.
    #[must_use]
    pub fn of(self, concern: Concern) -> u64 {
        match concern {
            Concern::Unclear => self.unclear,
            Concern::WrongQuestion => self.wrong_question,
        }
    }

    /// Those that are shown, each with its number: too few people are nobody's to count.
    pub fn shown(self) -> impl Iterator<Item = (Concern, u64)> {
        Concern::ALL
            .into_iter()
            .map(move |concern| (concern, self.of(concern)))
            .filter(move |(_, people)| self.fewest.allows(*people))
    }
}

/// From which share of those who answered a group's card speaks of a concern, and its organisers are told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ConcernShare {
    /// From none.
    Off,
    /// One in ten.
    Tenth,
    /// One in four.
    #[default]
    Quarter,
    /// One in two.
    Half,
}

impl ConcernShare {
    /// All of them, the lowest first.
    pub const ALL: [Self; 4] = [Self::Tenth, Self::Quarter, Self::Half, Self::Off];

    /// As the database and buttons write it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Tenth => "tenth",
            Self::Quarter => "quarter",
            Self::Half => "half",
        }
    }

    /// Reads what [`Self::key`] wrote.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|share| share.key() == key)
    }

    /// Whether one concern alone has that share of those who answered, and enough people to be told of.
    #[must_use]
    pub fn is_reached(self, concerns: Concerns, answered: u64) -> bool {
        let one_in = match self {
            Self::Off => return false,
            Self::Tenth => 10,
            Self::Quarter => 4,
            Self::Half => 2,
        };
        concerns.shown().any(|(_, people)| people.saturating_mul(one_in) >= answered)
    }
}

/// What a press makes of a person's concern: another one takes its place, the same one again takes it back.
///
/// # Errors
/// [`Refusal::ConcernClosed`], or [`Refusal::ButtonOutdated`] for a draft.
pub fn decide_concern(
    poll: &Poll,
    current: Option<Concern>,
    pressed: Concern,
) -> Result<Option<Concern>, Refusal> {
    match poll.state {
        PollState::Open { .. } => Ok(Some(pressed).filter(|_| current != Some(pressed))),
        PollState::Closed { .. } => Err(Refusal::ConcernClosed),
        PollState::Draft => Err(Refusal::ButtonOutdated),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reached(share: ConcernShare, unclear: u64, wrong_question: u64, answered: u64) -> bool {
        share.is_reached(Concerns { unclear, wrong_question, ..Concerns::default() }, answered)
    }

    #[test]
    fn four_people_are_never_enough_and_five_are_of_twenty() {
        assert!(!reached(ConcernShare::Quarter, 4, 0, 0));
        assert!(reached(ConcernShare::Quarter, 5, 0, 0));
        assert!(reached(ConcernShare::Quarter, 0, 5, 20));
        assert!(!reached(ConcernShare::Quarter, 0, 5, 21));
        assert!(reached(ConcernShare::Quarter, 6, 0, 24));
    }

    #[test]
    fn each_share_has_its_own_edge() {
        assert!(reached(ConcernShare::Tenth, 5, 0, 50) && !reached(ConcernShare::Tenth, 5, 0, 51));
        assert!(reached(ConcernShare::Half, 5, 0, 10) && !reached(ConcernShare::Half, 5, 0, 11));
        assert!(!reached(ConcernShare::Off, 1_000, 1_000, 1));
    }

    #[test]
    fn both_together_say_nothing_of_either() {
        assert!(!reached(ConcernShare::Quarter, 4, 4, 8));
        let concerns = Concerns { unclear: 4, wrong_question: 6, ..Concerns::default() };
        assert_eq!(concerns.shown().collect::<Vec<_>>(), [(Concern::WrongQuestion, 6)]);
    }

    #[test]
    fn keys_are_read_back() {
        assert!(Concern::ALL.into_iter().all(|c| Concern::from_key(c.key()) == Some(c)));
        assert!(ConcernShare::ALL.into_iter().all(|s| ConcernShare::from_key(s.key()) == Some(s)));
    }
}
