//! What a press does to a person's response.

use super::{Choice, Kind, OptionNumber, Poll, PollState, Refusal};

/// What a person pressed on a card or ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// An option.
    Choose(OptionNumber),
    /// An option that is chosen, to take it away; of an order, the last one.
    Remove(OptionNumber),
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
    /// Other options, or in another order.
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
    First(Choice),
    /// An answer again, after one was taken back.
    Again(Choice),
    /// Another answer than before.
    Changed(Choice),
    /// The same answer as before: nothing changes.
    Same(Choice),
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

    /// The person's answer from now on.
    #[must_use]
    pub fn choice(self) -> Option<Choice> {
        match self {
            Self::First(choice) | Self::Again(choice) | Self::Changed(choice) | Self::Same(choice) => {
                Some(choice)
            }
            Self::Withdrawn | Self::NothingToWithdraw => None,
        }
    }
}

/// Decides what a press does, from the person's current choice and whether they ever answered in this poll.
///
/// # Errors
/// [`Refusal::PollClosed`], [`Refusal::MostChosen`], or [`Refusal::ButtonOutdated`] for an option that the poll does not have.
pub fn decide_press(
    poll: &Poll,
    current: Option<Choice>,
    answered_before: bool,
    press: Press,
    via: Via,
) -> Result<PressOutcome, Refusal> {
    match poll.state {
        // An open question has no buttons to answer with.
        PollState::Open { .. } if !poll.kind.has_options() => return Err(Refusal::ButtonOutdated),
        PollState::Open { .. } => {}
        PollState::Closed { .. } => return Err(Refusal::PollClosed),
        PollState::Draft => return Err(Refusal::ButtonOutdated),
    }
    Ok(match (current, after(poll, current, press, via)?) {
        (Some(before), Some(now)) if before == now => PressOutcome::Same(now),
        (Some(_), Some(now)) => PressOutcome::Changed(now),
        (None, Some(now)) if answered_before => PressOutcome::Again(now),
        (None, Some(now)) => PressOutcome::First(now),
        (Some(_), None) => PressOutcome::Withdrawn,
        (None, None) => PressOutcome::NothingToWithdraw,
    })
}

/// A person's answer after a press.
fn after(poll: &Poll, current: Option<Choice>, press: Press, via: Via) -> Result<Option<Choice>, Refusal> {
    let number = match press {
        Press::Withdraw => return Ok(None),
        Press::Choose(number) | Press::Remove(number) => number,
    };
    poll.option(number).ok_or(Refusal::ButtonOutdated)?;
    let has = current.is_some_and(|choice| choice.has(number));
    // The buttons of a card are the same for everybody: there, one of several is pressed again to take it away.
    let toggles = via == Via::Card && matches!(poll.kind, Kind::Several { .. });
    let removes = matches!(press, Press::Remove(_)) || (toggles && has);
    let Some(choice) = current else {
        return Ok((!removes).then(|| number.into()));
    };
    match poll.kind {
        // The last one only: a button that is pressed twice takes back one, not two.
        Kind::Order if removes && choice.last() != Some(number) => Ok(current),
        _ if removes => Ok(choice.without(number)),
        Kind::One | Kind::Open | Kind::Decision => Ok(Some(number.into())),
        Kind::Order => Ok(Some(choice.and(number))),
        Kind::Several { most } if !has && choice.count() >= usize::from(most) => {
            Err(Refusal::MostChosen { most })
        }
        Kind::Several { .. } => Ok(Some(choice.and(number).sorted())),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{LanguageTag, PollCode, QuickPoll};
    use super::*;

    fn poll(text: &str) -> Poll {
        let english = LanguageTag::parse("en").unwrap();
        let quick = QuickPoll::parse(text, |_| None).unwrap();
        quick.into_poll(PollCode::from_random(1), english).unwrap().open(None).unwrap()
    }

    fn number(n: usize) -> OptionNumber {
        OptionNumber::new(n).unwrap()
    }

    fn choice(numbers: &[usize]) -> Option<Choice> {
        Choice::of(numbers.iter().map(|n| number(*n)))
    }

    /// What a press makes of the answer with those numbers.
    fn press(poll: &Poll, current: &[usize], press: Press, via: Via) -> Result<PressOutcome, Refusal> {
        decide_press(poll, choice(current), true, press, via)
    }

    #[test]
    fn one_of_several_comes_and_goes() {
        let poll = poll("q\na\nb\nc\n#several 2");
        let changed = |numbers: &[usize]| Ok(PressOutcome::Changed(choice(numbers).unwrap()));
        let same = |numbers: &[usize]| Ok(PressOutcome::Same(choice(numbers).unwrap()));
        let most = Err(Refusal::MostChosen { most: 2 });
        for via in [Via::Ballot, Via::Private] {
            assert_eq!(
                press(&poll, &[3], Press::Choose(number(1)), via),
                changed(&[1, 3]),
                "in order of number"
            );
            assert_eq!(press(&poll, &[1, 3], Press::Choose(number(3)), via), same(&[1, 3]), "a double tap");
            assert_eq!(press(&poll, &[1, 3], Press::Choose(number(2)), via), most);
            assert_eq!(press(&poll, &[1, 3], Press::Remove(number(1)), via), changed(&[3]));
            assert_eq!(press(&poll, &[3], Press::Remove(number(1)), via), same(&[3]), "a double tap");
            assert_eq!(press(&poll, &[3], Press::Remove(number(3)), via), Ok(PressOutcome::Withdrawn));
            assert_eq!(press(&poll, &[], Press::Remove(number(3)), via), Ok(PressOutcome::NothingToWithdraw));
        }
        assert_eq!(press(&poll, &[1, 3], Press::Choose(number(2)), Via::Card), most);
        assert_eq!(press(&poll, &[1, 3], Press::Choose(number(1)), Via::Card), changed(&[3]));
        assert_eq!(press(&poll, &[3], Press::Choose(number(3)), Via::Card), Ok(PressOutcome::Withdrawn));
        assert_eq!(press(&poll, &[3], Press::Choose(number(4)), Via::Card), Err(Refusal::ButtonOutdated));
    }

    #[test]
    fn an_order_grows_and_shrinks_at_its_end() {
        let poll = poll("q\na\nb\nc\n#order");
        let changed = |numbers: &[usize]| Ok(PressOutcome::Changed(choice(numbers).unwrap()));
        let same = |numbers: &[usize]| Ok(PressOutcome::Same(choice(numbers).unwrap()));
        for via in [Via::Card, Via::Ballot, Via::Private] {
            assert_eq!(press(&poll, &[3], Press::Choose(number(1)), via), changed(&[3, 1]));
            assert_eq!(press(&poll, &[3, 1], Press::Choose(number(3)), via), same(&[3, 1]));
            assert_eq!(press(&poll, &[3, 1, 2], Press::Choose(number(2)), via), same(&[3, 1, 2]));
        }
        assert_eq!(press(&poll, &[3, 1], Press::Remove(number(1)), Via::Ballot), changed(&[3]));
        assert_eq!(press(&poll, &[3], Press::Remove(number(1)), Via::Ballot), same(&[3]), "a double tap");
        assert_eq!(
            press(&poll, &[3, 1], Press::Remove(number(3)), Via::Ballot),
            same(&[3, 1]),
            "not the last"
        );
        assert_eq!(press(&poll, &[3], Press::Remove(number(3)), Via::Ballot), Ok(PressOutcome::Withdrawn));
        assert_eq!(press(&poll, &[3, 1], Press::Withdraw, Via::Ballot), Ok(PressOutcome::Withdrawn));
    }
}
