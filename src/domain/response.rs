//! What a press does to a person's response.

use super::{OptionNumber, Poll, PollState, Refusal};

/// What a person pressed on a card or ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// An option.
    Choose(OptionNumber),
    /// "Take back my answer".
    Withdraw,
}

/// Where it was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Via {
    /// The card in the group.
    Card,
    /// The ballot shown to one person in the group.
    Ballot,
    /// The ballot in the private chat.
    Private,
}

impl Via {
    /// As the response log and the export write it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Ballot => "ballot",
            Self::Private => "private",
        }
    }
}

/// What the response log records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// A first answer, or a new one after taking one back.
    Cast,
    /// Another option instead.
    Changed,
    /// Taken back.
    Withdrawn,
}

impl Event {
    /// As the response log and the export write it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Cast => "cast",
            Self::Changed => "changed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// What came of a press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PressOutcome {
    /// The person's first answer in this poll.
    First(OptionNumber),
    /// An answer again, after one was taken back.
    Again(OptionNumber),
    /// Another option than before.
    Changed(OptionNumber),
    /// The same option as before: nothing changes.
    Same(OptionNumber),
    /// The answer was taken back.
    Withdrawn,
    /// There was no answer to take back: nothing changes.
    NothingToWithdraw,
}

impl PressOutcome {
    /// What to write to the log; `None` when nothing changes.
    #[must_use]
    pub fn event(self) -> Option<Event> {
        match self {
            Self::First(_) | Self::Again(_) => Some(Event::Cast),
            Self::Changed(_) => Some(Event::Changed),
            Self::Withdrawn => Some(Event::Withdrawn),
            Self::Same(_) | Self::NothingToWithdraw => None,
        }
    }
}

/// Decides what a press does, from the person's current choice and whether they ever answered in this poll.
///
/// # Errors
/// [`Refusal::PollClosed`], or [`Refusal::ButtonOutdated`] for an option that the poll does not have.
pub fn decide_press(
    poll: &Poll,
    current: Option<OptionNumber>,
    answered_before: bool,
    press: Press,
) -> Result<PressOutcome, Refusal> {
    match poll.state {
        PollState::Open { .. } => {}
        PollState::Closed { .. } => return Err(Refusal::PollClosed),
        PollState::Draft => return Err(Refusal::ButtonOutdated),
    }
    Ok(match (press, current) {
        (Press::Choose(number), _) if poll.option(number).is_none() => return Err(Refusal::ButtonOutdated),
        (Press::Choose(number), Some(chosen)) if chosen == number => PressOutcome::Same(number),
        (Press::Choose(number), Some(_)) => PressOutcome::Changed(number),
        (Press::Choose(number), None) if answered_before => PressOutcome::Again(number),
        (Press::Choose(number), None) => PressOutcome::First(number),
        (Press::Withdraw, Some(_)) => PressOutcome::Withdrawn,
        (Press::Withdraw, None) => PressOutcome::NothingToWithdraw,
    })
}
