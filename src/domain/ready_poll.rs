//! Polls that Chorus knows in every language: question and answers.

use super::{Kind, MAX_OPTIONS, ReadyAnswer};

/// A poll that an organiser can open as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReadyPoll {
    /// When shall we meet?
    When,
    /// In person, online or both?
    Where,
    /// What would make it possible for you to take part?
    TakePart,
    /// Which of these comes first?
    First,
    /// How do you feel about this idea?
    Feel,
    /// Did this meeting work for you?
    Meeting,
}

impl ReadyPoll {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::When, Self::Where, Self::TakePart, Self::First, Self::Feel, Self::Meeting];

    /// Its key in buttons and in the database.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::When => "when",
            Self::Where => "where",
            Self::TakePart => "part",
            Self::First => "first",
            Self::Feel => "feel",
            Self::Meeting => "meeting",
        }
    }

    /// The poll of that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ready| ready.key() == key)
    }

    /// What it asks of a person.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::When | Self::TakePart => Kind::at_most(MAX_OPTIONS),
            Self::First => Kind::Order,
            Self::Where | Self::Feel | Self::Meeting => Kind::One,
        }
    }

    /// Its answers, in order.
    #[must_use]
    pub fn answers(self) -> &'static [ReadyAnswer] {
        use ReadyAnswer as A;
        match self {
            Self::When => &[
                A::WeekdayMorning,
                A::WeekdayAfternoon,
                A::WeekdayEvening,
                A::SaturdayDaytime,
                A::SundayDaytime,
            ],
            Self::Where => &[A::InPerson, A::Online, A::BothWays],
            Self::TakePart => &[
                A::Childcare,
                A::Travel,
                A::Interpreter,
                A::TimeOfDay,
                A::Food,
                A::QuietSpace,
                A::NothingNeeded,
            ],
            Self::First => &[A::Childcare, A::Travel, A::Interpreter, A::TimeOfDay, A::Food, A::QuietSpace],
            Self::Feel => &[A::LikeVeryMuch, A::Like, A::NotSure, A::Dislike, A::Worried],
            Self::Meeting => &[A::Yes, A::Partly, A::No, A::WasNotThere],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::MIN_OPTIONS;
    use super::*;

    #[test]
    fn each_has_a_key_of_its_own_and_as_many_answers_as_a_poll_may_have() {
        for ready in ReadyPoll::ALL {
            assert_eq!(ReadyPoll::from_key(ready.key()), Some(ready));
            assert!((MIN_OPTIONS..=MAX_OPTIONS).contains(&ready.answers().len()));
        }
    }
}
