//! An option of a poll: its number, and what stands under it.

use std::fmt;

use super::{MAX_OPTIONS, Suggestion};

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

/// What stands under a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PollOption {
    /// An answer that Chorus knows in every language, where no wording has words of its own for it.
    Ready(ReadyAnswer),
    /// As each wording has it.
    Written,
    /// As a person suggested it, where a wording is older than that and has no words for it.
    Suggested(Suggestion),
}

/// An answer that Chorus itself knows in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ReadyAnswer {
    Yes,
    No,
    NotSure,
    StronglyAgree,
    Agree,
    InTheMiddle,
    Disagree,
    StronglyDisagree,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    Morning,
    Afternoon,
    Evening,
    WeekdayMorning,
    WeekdayAfternoon,
    WeekdayEvening,
    SaturdayDaytime,
    SundayDaytime,
    InPerson,
    Online,
    BothWays,
    Childcare,
    Travel,
    Interpreter,
    TimeOfDay,
    Food,
    QuietSpace,
    NothingNeeded,
    LikeVeryMuch,
    Like,
    Dislike,
    Worried,
    Partly,
    WasNotThere,
}

impl ReadyAnswer {
    /// Whether it names something without which a person can't take part.
    #[must_use]
    pub fn is_barrier(self) -> bool {
        use ReadyAnswer as A;
        matches!(self, A::Childcare | A::Travel | A::Interpreter | A::TimeOfDay | A::Food | A::QuietSpace)
    }

    /// All of them, in order.
    pub const ALL: [Self; 39] = [
        Self::Yes,
        Self::No,
        Self::NotSure,
        Self::StronglyAgree,
        Self::Agree,
        Self::InTheMiddle,
        Self::Disagree,
        Self::StronglyDisagree,
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
        Self::Morning,
        Self::Afternoon,
        Self::Evening,
        Self::WeekdayMorning,
        Self::WeekdayAfternoon,
        Self::WeekdayEvening,
        Self::SaturdayDaytime,
        Self::SundayDaytime,
        Self::InPerson,
        Self::Online,
        Self::BothWays,
        Self::Childcare,
        Self::Travel,
        Self::Interpreter,
        Self::TimeOfDay,
        Self::Food,
        Self::QuietSpace,
        Self::NothingNeeded,
        Self::LikeVeryMuch,
        Self::Like,
        Self::Dislike,
        Self::Worried,
        Self::Partly,
        Self::WasNotThere,
    ];
    /// The answers of a poll that was asked without any, in order.
    pub const DEFAULT: [Self; 3] = [Self::Yes, Self::No, Self::NotSure];
    /// How far somebody agrees.
    pub const AGREE: [Self; 5] =
        [Self::StronglyAgree, Self::Agree, Self::InTheMiddle, Self::Disagree, Self::StronglyDisagree];
    /// The days of the week.
    pub const DAYS: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];
    /// The parts of the day.
    pub const TIMES: [Self; 3] = [Self::Morning, Self::Afternoon, Self::Evening];

    /// The answers that a word written in place of answers stands for.
    #[must_use]
    pub fn set(word: &str) -> Option<&'static [Self]> {
        match word.to_ascii_lowercase().as_str() {
            "#agree" => Some(&Self::AGREE),
            "#days" => Some(&Self::DAYS),
            "#times" => Some(&Self::TIMES),
            _ => None,
        }
    }

    /// Its key in the database.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotSure => "not-sure",
            Self::StronglyAgree => "strongly-agree",
            Self::Agree => "agree",
            Self::InTheMiddle => "in-the-middle",
            Self::Disagree => "disagree",
            Self::StronglyDisagree => "strongly-disagree",
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Sunday => "sunday",
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
            Self::WeekdayMorning => "weekday-morning",
            Self::WeekdayAfternoon => "weekday-afternoon",
            Self::WeekdayEvening => "weekday-evening",
            Self::SaturdayDaytime => "saturday-daytime",
            Self::SundayDaytime => "sunday-daytime",
            Self::InPerson => "in-person",
            Self::Online => "online",
            Self::BothWays => "both-ways",
            Self::Childcare => "childcare",
            Self::Travel => "travel",
            Self::Interpreter => "interpreter",
            Self::TimeOfDay => "time-of-day",
            Self::Food => "food",
            Self::QuietSpace => "quiet-space",
            Self::NothingNeeded => "nothing-needed",
            Self::LikeVeryMuch => "like-very-much",
            Self::Like => "like",
            Self::Dislike => "dislike",
            Self::Worried => "worried",
            Self::Partly => "partly",
            Self::WasNotThere => "was-not-there",
        }
    }

    /// The answer of that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.key() == key)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::ReadyPoll;
    use super::*;

    #[test]
    fn every_ready_answer_has_a_key_of_its_own() {
        let keys: HashSet<&str> = ReadyAnswer::ALL.into_iter().map(ReadyAnswer::key).collect();
        assert_eq!(keys.len(), ReadyAnswer::ALL.len());
        assert!(
            ReadyAnswer::ALL.into_iter().all(|answer| ReadyAnswer::from_key(answer.key()) == Some(answer))
        );
    }

    #[test]
    fn every_answer_that_is_offered_is_one_of_all() {
        let sets = [&ReadyAnswer::DEFAULT[..], &ReadyAnswer::AGREE, &ReadyAnswer::DAYS, &ReadyAnswer::TIMES];
        let of_polls = ReadyPoll::ALL.into_iter().map(ReadyPoll::answers);
        let offered: HashSet<ReadyAnswer> = sets.into_iter().chain(of_polls).flatten().copied().collect();
        assert_eq!(offered, ReadyAnswer::ALL.into_iter().collect());
    }
}
