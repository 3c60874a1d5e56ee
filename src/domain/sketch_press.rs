//! What an organiser presses under a sketch, as buttons write it.

use super::{
    ClosingChoice, ContextField, Kind, LanguageTag, PollCode, ReadyAnswer, ReadyPoll, ReviewChoice, Step,
};

/// A set of answers that Chorus knows in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerSet {
    /// Yes, no, not sure.
    YesNo,
    /// How far somebody agrees, in five steps.
    Agree,
    /// The days of the week.
    Days,
    /// The parts of the day.
    Times,
}

impl AnswerSet {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::YesNo, Self::Agree, Self::Days, Self::Times];

    /// Its answers, in order.
    #[must_use]
    pub fn answers(self) -> &'static [ReadyAnswer] {
        match self {
            Self::YesNo => &ReadyAnswer::DEFAULT,
            Self::Agree => &ReadyAnswer::AGREE,
            Self::Days => &ReadyAnswer::DAYS,
            Self::Times => &ReadyAnswer::TIMES,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::YesNo => "y",
            Self::Agree => "a",
            Self::Days => "d",
            Self::Times => "t",
        }
    }
}

/// A press.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SketchPress {
    /// To a step.
    Go(Step),
    /// Take a ready-made poll.
    Ready(ReadyPoll),
    /// Take ready-made answers.
    Answers(AnswerSet),
    /// How people answer.
    Kind(Kind),
    /// Let people suggest further options, or not.
    Suggestions(bool),
    /// Add a language to the group, or take it away.
    Language(LanguageTag),
    /// The poll is written in that language.
    Source(LanguageTag),
    /// When it closes.
    Close(ClosingChoice),
    /// Ask it in a group, or not.
    Group(i64),
    /// Let the machine put it into the languages that it lacks.
    Machine,
    /// It opens tomorrow morning by itself, or (`false`) when its writer opens it.
    OpenTomorrow(bool),
    /// Of a decision: leave out the line that is asked for.
    Nothing,
    /// Of a decision: when it is looked at again.
    Review(ReviewChoice),
    /// Of a decision: name a poll, or do so no more.
    Cite(PollCode),
    /// Open it, now or at its time.
    Open,
}

impl SketchPress {
    /// Whether it can be pressed under a decision, or under a poll.
    #[must_use]
    pub fn is_for(&self, is_decision: bool) -> bool {
        match self {
            Self::Ready(_)
            | Self::Answers(_)
            | Self::Kind(_)
            | Self::Suggestions(_)
            | Self::Close(_)
            | Self::OpenTomorrow(_) => !is_decision,
            Self::Nothing | Self::Review(_) | Self::Cite(_) => is_decision,
            Self::Go(_)
            | Self::Language(_)
            | Self::Source(_)
            | Self::Group(_)
            | Self::Machine
            | Self::Open => true,
        }
    }

    /// As it stands in callback data.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Self::Go(Step::Words(tag)) => format!("w:{tag}"),
            Self::Go(step) => step_key(step).to_owned(),
            Self::Ready(ready) => format!("r:{}", ready.key()),
            Self::Answers(set) => format!("n:{}", set.key()),
            Self::Kind(Kind::One) => "k:1".to_owned(),
            Self::Kind(Kind::Several { most }) => format!("k:{most}"),
            Self::Kind(Kind::Order) => "k:o".to_owned(),
            Self::Kind(Kind::Open) => "k:i".to_owned(),
            // No button makes a decision of a poll.
            Self::Kind(Kind::Decision) => "k".to_owned(),
            Self::Suggestions(invited) => format!("u:{}", u8::from(*invited)),
            Self::Language(tag) => format!("l:{tag}"),
            Self::Source(tag) => format!("s:{tag}"),
            Self::Close(choice) => format!("z:{}", choice.key()),
            Self::Group(group) => format!("g:{group}"),
            Self::Machine => "i".to_owned(),
            Self::OpenTomorrow(true) => "d:1".to_owned(),
            Self::OpenTomorrow(false) => "d:0".to_owned(),
            Self::Nothing => "0".to_owned(),
            Self::Review(choice) => format!("v:{}", choice.key()),
            Self::Cite(poll) => format!("y:{poll}"),
            Self::Open => "o".to_owned(),
        }
    }

    /// Reads what [`Self::encode`] wrote.
    #[must_use]
    pub fn decode(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["w", tag] => Self::Go(Step::Words(LanguageTag::parse(tag)?)),
            ["r", key] => Self::Ready(ReadyPoll::from_key(key)?),
            ["n", key] => Self::Answers(AnswerSet::ALL.into_iter().find(|set| set.key() == *key)?),
            ["k", "o"] => Self::Kind(Kind::Order),
            ["k", "i"] => Self::Kind(Kind::Open),
            ["k", most] => Self::Kind(Kind::at_most(most.parse().ok()?)),
            ["u", "1"] => Self::Suggestions(true),
            ["u", "0"] => Self::Suggestions(false),
            ["l", tag] => Self::Language(LanguageTag::parse(tag)?),
            ["s", tag] => Self::Source(LanguageTag::parse(tag)?),
            ["z", key] => Self::Close(ClosingChoice::from_key(key)?),
            ["g", group] => Self::Group(group.parse().ok()?),
            ["i"] => Self::Machine,
            ["d", "1"] => Self::OpenTomorrow(true),
            ["d", "0"] => Self::OpenTomorrow(false),
            ["0"] => Self::Nothing,
            ["v", key] => Self::Review(ReviewChoice::from_key(key)?),
            ["y", poll] => Self::Cite(PollCode::parse(poll)?),
            ["o"] => Self::Open,
            [key] => Self::Go(STEPS.into_iter().find(|step| step_key(step) == *key)?),
            _ => return None,
        })
    }
}

/// The steps that a button leads to by name.
const STEPS: [Step; 18] = [
    Step::Question,
    Step::Answers,
    Step::Preview,
    Step::More,
    Step::Kind,
    Step::Context,
    Step::Tell(ContextField::Cannot),
    Step::Tell(ContextField::Responsible),
    Step::Review,
    Step::Cites,
    Step::Languages,
    Step::Source,
    Step::When,
    Step::Time,
    Step::Later,
    Step::Scheduled,
    Step::Groups,
    Step::Away,
];

fn step_key(step: &Step) -> &'static str {
    match step {
        Step::Question => "q",
        Step::Answers => "a",
        Step::Preview => "p",
        Step::More => "m",
        Step::Kind => "k",
        Step::Context => "e",
        Step::Tell(ContextField::Cannot) => "1",
        Step::Tell(_) => "2",
        Step::Review => "v",
        Step::Cites => "y",
        Step::Languages => "l",
        Step::Source => "s",
        Step::Words(_) => "w",
        Step::When => "h",
        Step::Time => "t",
        Step::Later => "b",
        Step::Scheduled => "c",
        Step::Groups => "g",
        Step::Away => "x",
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(in super::super) fn any_press() -> impl Strategy<Value = SketchPress> {
        let tag = || "[a-z]{2,3}(-[a-z0-9]{1,8}){0,3}".prop_map(|t| LanguageTag::parse(&t).unwrap());
        prop_oneof![
            proptest::sample::select(STEPS.to_vec()).prop_map(SketchPress::Go),
            tag().prop_map(|tag| SketchPress::Go(Step::Words(tag))),
            (0..6usize).prop_map(|i| SketchPress::Ready(ReadyPoll::ALL[i])),
            (0..4usize).prop_map(|i| SketchPress::Answers(AnswerSet::ALL[i])),
            (0..=12usize).prop_map(|most| SketchPress::Kind(Kind::at_most(most))),
            Just(SketchPress::Kind(Kind::Order)),
            Just(SketchPress::Kind(Kind::Open)),
            any::<bool>().prop_map(SketchPress::Suggestions),
            tag().prop_map(SketchPress::Language),
            tag().prop_map(SketchPress::Source),
            (0..5usize).prop_map(|i| SketchPress::Close(ClosingChoice::ALL[i])),
            (-(1i64 << 52)..0).prop_map(SketchPress::Group),
            Just(SketchPress::Machine),
            any::<bool>().prop_map(SketchPress::OpenTomorrow),
            Just(SketchPress::Nothing),
            (0..4usize).prop_map(|i| SketchPress::Review(ReviewChoice::ALL[i])),
            any::<u32>().prop_map(|random| SketchPress::Cite(PollCode::from_random(random))),
            Just(SketchPress::Open),
        ]
    }
}
