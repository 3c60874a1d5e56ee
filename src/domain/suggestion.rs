//! Suggestions: a person proposes another option for an open poll, an organiser decides on it, and the person hears of it.

use super::{Kind, LanguageTag, OptionNumber, OptionText, Poll, PollState, Reason, Refusal, Vote, same_text};

/// The most suggestions of one person in a poll that may wait at a time; of an open question, where all wait, their most ideas.
pub const MAX_OWN_WAITING: usize = 3;
/// The most suggestions of one person in a poll.
pub const MAX_OWN_SUGGESTIONS: usize = 10;

/// A suggestion's number in its poll, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SuggestionId(pub u32);

/// The words of a suggestion and the language of who made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The language.
    pub language: LanguageTag,
    /// The words, as they become an option's.
    pub text: OptionText,
}

/// What an organiser makes of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SuggestionDecision {
    /// It becomes an option.
    Accept,
    /// It says what that option says.
    SameAs(OptionNumber),
    /// It does not become an option, for a reason.
    Decline(Reason),
    /// It is set aside, and so is what else waits of its author, whose suggestions the poll takes no more.
    Silence,
}

/// What became of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SuggestionFate {
    /// An organiser has to decide.
    Waiting,
    /// It is that option.
    Accepted(OptionNumber),
    /// It says what that option says.
    SameAs(OptionNumber),
    /// It was declined.
    Declined(Reason),
    /// Its author is silenced.
    SetAside,
    /// The poll closed first.
    Late,
    /// It is an idea for an open question, and an option of another poll now.
    PutToVote(Vote),
}

/// What a poll's suggestions mean for one more by the same person.
#[derive(Debug, Clone, Default)]
pub struct SuggestionsBefore {
    /// The words of those that wait, whoever made them.
    pub waiting: Vec<OptionText>,
    /// How many of the person's own wait.
    pub own_waiting: usize,
    /// How many the person made, whatever became of them.
    pub own: usize,
    /// Whether the poll takes no more of the person.
    pub is_silenced: bool,
}

/// Goes on for a person who may suggest something now.
///
/// # Errors
/// [`Refusal::SuggestionClosed`], [`Refusal::SuggestionsOff`], [`Refusal::SuggestionsSilenced`], [`Refusal::SuggestionsMany`],
/// [`Refusal::SuggestionsWaiting`], or [`Refusal::NoSuchPoll`] for a draft.
pub fn require_may_suggest(poll: &Poll, before: &SuggestionsBefore) -> Result<(), Refusal> {
    let most = if poll.kind == Kind::Open { MAX_OWN_WAITING } else { MAX_OWN_SUGGESTIONS };
    match poll.state {
        PollState::Draft => Err(Refusal::NoSuchPoll),
        PollState::Closed { .. } => Err(Refusal::SuggestionClosed),
        PollState::Open { .. } if !poll.takes_suggestions() => Err(Refusal::SuggestionsOff),
        PollState::Open { .. } if before.is_silenced => Err(Refusal::SuggestionsSilenced),
        PollState::Open { .. } if before.own >= most => Err(Refusal::SuggestionsMany { most }),
        PollState::Open { .. } if before.own_waiting >= MAX_OWN_WAITING => Err(Refusal::SuggestionsWaiting),
        PollState::Open { .. } => Ok(()),
    }
}

/// Reads what a person suggests. `options`: what each option says, in every language in which it says something.
///
/// # Errors
/// As [`require_may_suggest`]; [`Refusal::SuggestionEmpty`], [`Refusal::SuggestionLong`], [`Refusal::SuggestionKnown`] or
/// [`Refusal::SuggestionTwice`].
pub fn read_suggestion<'o>(
    poll: &Poll,
    before: &SuggestionsBefore,
    options: impl IntoIterator<Item = (OptionNumber, &'o str)>,
    text: &str,
) -> Result<OptionText, Refusal> {
    require_may_suggest(poll, before)?;
    let text = OptionText::parse(1, text).map_err(|refusal| match refusal {
        Refusal::OptionLong { chars, .. } => Refusal::SuggestionLong { chars },
        _ => Refusal::SuggestionEmpty,
    })?;
    let same = |other: &str| same_text(other, text.as_str());
    if let Some((number, _)) = options.into_iter().find(|(_, option)| same(option)) {
        return Err(Refusal::SuggestionKnown { number });
    }
    match before.waiting.iter().any(|other| same(other.as_str())) {
        true => Err(Refusal::SuggestionTwice),
        false => Ok(text),
    }
}

/// Goes on for a suggestion that can still be decided on.
///
/// # Errors
/// [`Refusal::SuggestionLate`] after the close, [`Refusal::SuggestionDecided`], or [`Refusal::ButtonOutdated`] for a draft or an open question.
pub fn require_undecided(poll: &Poll, fate: &SuggestionFate) -> Result<(), Refusal> {
    match (poll.state, fate) {
        (PollState::Draft, _) => Err(Refusal::ButtonOutdated),
        // Ideas for an open question are no options of it.
        _ if poll.kind == Kind::Open => Err(Refusal::ButtonOutdated),
        (PollState::Closed { .. }, _) | (_, SuggestionFate::Late) => Err(Refusal::SuggestionLate),
        (PollState::Open { .. }, SuggestionFate::Waiting) => Ok(()),
        (PollState::Open { .. }, _) => Err(Refusal::SuggestionDecided),
    }
}

/// What a decision makes of a suggestion. Each is decided once.
///
/// # Errors
/// As [`require_undecided`]; [`Refusal::SuggestionsOff`], [`Refusal::OptionsFull`], or [`Refusal::ButtonOutdated`] for an option that the poll does not have.
pub fn decide_suggestion(
    poll: &Poll,
    fate: &SuggestionFate,
    decision: SuggestionDecision,
) -> Result<SuggestionFate, Refusal> {
    require_undecided(poll, fate)?;
    match decision {
        SuggestionDecision::Accept if !poll.takes_suggestions() => Err(Refusal::SuggestionsOff),
        SuggestionDecision::Accept => OptionNumber::new(poll.options.len() + 1)
            .map(SuggestionFate::Accepted)
            .ok_or(Refusal::OptionsFull),
        SuggestionDecision::SameAs(number) => {
            poll.option(number).map(|_| SuggestionFate::SameAs(number)).ok_or(Refusal::ButtonOutdated)
        }
        SuggestionDecision::Decline(reason) => Ok(SuggestionFate::Declined(reason)),
        SuggestionDecision::Silence => Ok(SuggestionFate::SetAside),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::super::{PollCode, QuickPoll};
    use super::*;

    fn poll(options: usize) -> Poll {
        let lines: Vec<String> = (1..=options).map(|n| format!("option {n}")).collect();
        let quick = QuickPoll::parse(&format!("q\n{}", lines.join("\n")), |tag| Some(tag.clone())).unwrap();
        let language = LanguageTag::parse("en").unwrap();
        quick.into_poll(PollCode::from_random(1), language).unwrap().open(None).unwrap()
    }

    fn reason(text: &str) -> Reason {
        Reason::parse(text, LanguageTag::parse("en").unwrap()).unwrap()
    }

    fn number(n: usize) -> OptionNumber {
        OptionNumber::new(n).unwrap()
    }

    pub(in crate::domain) fn any_fate() -> impl Strategy<Value = SuggestionFate> {
        let numbers = || (1usize..=12).prop_map(number);
        prop_oneof![
            Just(SuggestionFate::Waiting),
            numbers().prop_map(SuggestionFate::Accepted),
            numbers().prop_map(SuggestionFate::SameAs),
            "[a-c]{1}".prop_map(|text| SuggestionFate::Declined(reason(&text))),
            Just(SuggestionFate::SetAside),
            Just(SuggestionFate::Late),
            numbers().prop_map(|option| SuggestionFate::PutToVote(Vote {
                poll: PollCode::from_random(2),
                option,
                text: OptionText::parse(1, "tea").unwrap(),
            })),
        ]
    }

    fn any_decision() -> impl Strategy<Value = SuggestionDecision> {
        prop_oneof![
            Just(SuggestionDecision::Accept),
            (1usize..=12).prop_map(|n| SuggestionDecision::SameAs(number(n))),
            Just(SuggestionDecision::Decline(reason("no room"))),
            Just(SuggestionDecision::Silence),
        ]
    }

    #[test]
    fn what_is_there_already_is_said_by_its_number() {
        let (poll, before) = (poll(2), SuggestionsBefore::default());
        let options = [(number(1), "Tuesday"), (number(2), "Wtorek")];
        let read = |text: &str| read_suggestion(&poll, &before, options, text);
        assert_eq!(read(" tues\u{200B}day "), Err(Refusal::SuggestionKnown { number: number(1) }));
        assert_eq!(read("WTOREK"), Err(Refusal::SuggestionKnown { number: number(2) }));
        assert_eq!(read("\u{200B}\n "), Err(Refusal::SuggestionEmpty));
        assert_eq!(read(&"x".repeat(10_000)), Err(Refusal::SuggestionLong { chars: 10_000 }));
        assert_eq!(read("a\n b").unwrap().as_str(), "a b");
        let waiting = vec![OptionText::parse(1, "Friday").unwrap()];
        let before = SuggestionsBefore { waiting, ..before.clone() };
        assert_eq!(read_suggestion(&poll, &before, options, "FRIDAY"), Err(Refusal::SuggestionTwice));
    }

    #[test]
    fn a_scale_keeps_its_steps_and_an_organiser_may_want_no_more_options() {
        let scale = QuickPoll::parse("q | #agree", |tag| Some(tag.clone())).unwrap();
        let scale = scale.into_poll(PollCode::from_random(1), LanguageTag::parse("en").unwrap()).unwrap();
        let fixed = Poll { invites_suggestions: false, ..poll(2) };
        for poll in [scale.open(None).unwrap(), fixed] {
            assert!(!poll.takes_suggestions() && !poll.may_grow());
            let none = SuggestionsBefore::default();
            assert_eq!(require_may_suggest(&poll, &none), Err(Refusal::SuggestionsOff));
            // One from before that was known can still be declined.
            let decide = |decision| decide_suggestion(&poll, &SuggestionFate::Waiting, decision);
            assert_eq!(decide(SuggestionDecision::Accept), Err(Refusal::SuggestionsOff));
            assert!(decide(SuggestionDecision::Decline(reason("five steps"))).is_ok());
        }
        let open = Poll { kind: Kind::Open, invites_suggestions: false, options: Vec::new(), ..poll(2) };
        assert!(open.takes_suggestions() && !open.may_grow());
        assert!(poll(11).may_grow() && !poll(12).may_grow());
    }

    proptest! {
        #[test]
        fn a_person_has_three_that_wait_and_ten_in_all(own in 0usize..15, own_waiting in 0usize..5, is_silenced: bool) {
            let before = SuggestionsBefore { waiting: Vec::new(), own_waiting, own, is_silenced };
            let may = require_may_suggest(&poll(2), &before).is_ok();
            prop_assert_eq!(may, !is_silenced && own < 10 && own_waiting < 3);
            let closed = poll(2).close(1).unwrap();
            prop_assert_eq!(require_may_suggest(&closed, &before), Err(Refusal::SuggestionClosed));
            let open = Poll { kind: Kind::Open, options: Vec::new(), ..poll(2) };
            let before = SuggestionsBefore { own_waiting: own, ..before };
            prop_assert_eq!(require_may_suggest(&open, &before).is_ok(), !is_silenced && own < 3);
        }

        #[test]
        fn what_is_decided_stays_so(options in 2usize..=12, fate in any_fate(), decision in any_decision()) {
            let poll = poll(options);
            let outcome = decide_suggestion(&poll, &fate, decision.clone());
            match (&fate, &decision, &outcome) {
                (SuggestionFate::Late, _, outcome) => prop_assert_eq!(outcome, &Err(Refusal::SuggestionLate)),
                (SuggestionFate::Waiting, SuggestionDecision::Accept, Ok(now)) => {
                    prop_assert_eq!(now, &SuggestionFate::Accepted(number(options + 1)));
                }
                (SuggestionFate::Waiting, SuggestionDecision::Accept, refused) => {
                    prop_assert_eq!(refused, &Err(Refusal::OptionsFull));
                    prop_assert_eq!(options, 12);
                }
                (SuggestionFate::Waiting, SuggestionDecision::SameAs(n), outcome) => {
                    prop_assert_eq!(outcome.is_ok(), usize::from(n.get()) <= options);
                }
                (SuggestionFate::Waiting, _, outcome) => prop_assert!(outcome.is_ok()),
                (_, _, outcome) => prop_assert_eq!(outcome, &Err(Refusal::SuggestionDecided)),
            }
            if let Ok(now) = &outcome {
                prop_assert!(decide_suggestion(&poll, now, decision.clone()).is_err());
            }
            let closed = poll.close(1).unwrap();
            prop_assert_eq!(decide_suggestion(&closed, &fate, decision.clone()), Err(Refusal::SuggestionLate));
            let open = Poll { kind: Kind::Open, ..closed };
            prop_assert_eq!(decide_suggestion(&open, &fate, decision), Err(Refusal::ButtonOutdated));
        }
    }
}
