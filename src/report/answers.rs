//! What the files of a poll have in common: rows of people, days, the keys that scripts read.
//!
//! A row is one person, and says what they chose; nothing else. Whatever more it said (a day, a language, a group, a pseudonym), those
//! who know the group would know somebody by it.

use crate::clock::day;
use crate::domain::{Choice, Concern, Evidence, OptionNumber, PollState};

/// What each person chose, in order of what was chosen.
pub(super) fn rows(evidence: &Evidence) -> impl Iterator<Item = Choice> {
    let each = |(choice, people): &(Choice, u64)| {
        std::iter::repeat_n(*choice, usize::try_from(*people).unwrap_or(usize::MAX))
    };
    evidence.answers.iter().flat_map(each)
}

/// "3 1": the options of an answer by number; of an order, the best one first.
pub(super) fn numbers(choice: Choice) -> String {
    let numbers: Vec<String> = choice.options().map(|number: OptionNumber| number.to_string()).collect();
    numbers.join(" ")
}

/// The days on which the poll was opened and closed, `YYYY-MM-DD` in UTC.
pub(super) fn opened(evidence: &Evidence) -> String {
    day(evidence.opened_at)
}

/// See [`opened`].
pub(super) fn closed(evidence: &Evidence) -> Option<String> {
    match evidence.poll.state {
        PollState::Closed { at, .. } => Some(day(at)),
        PollState::Draft | PollState::Open { .. } => None,
    }
}

/// A concern, as scripts read it.
pub(super) fn concern_key(concern: Concern) -> &'static str {
    match concern {
        Concern::Unclear => "unclear",
        Concern::WrongQuestion => "wrong_question",
    }
}
