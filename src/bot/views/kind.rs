//! What a poll's kind makes different: how people are told to answer, how answers are marked, how the result reads.

use crate::domain::{Choice, Kind, OptionNumber, Poll, Spread, Suggestions, Tally, percent};
use crate::text::{Reading, Speech};

/// The places of an order. They are not the digits of options' numbers.
const PLACES: [char; 12] = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩', '⑪', '⑫'];

/// How many people have answered so far: of an open question, how many have sent ideas.
pub(super) fn answered(speech: &Speech, poll: &Poll, people: u64, suggestions: &Suggestions) -> String {
    match poll.kind {
        Kind::Open => super::open_question::people(speech, suggestions),
        Kind::One | Kind::Several { .. } | Kind::Order | Kind::Decision => {
            speech.card_answered(people, speech.number(people))
        }
    }
}

/// How to answer on a card.
pub(super) fn how_on_card(speech: &Speech, poll: &Poll) -> String {
    match (poll.kind, poll.most()) {
        (Kind::One | Kind::Decision, _) => speech.card_how(),
        (Kind::Several { .. }, None) => speech.card_several(),
        (Kind::Several { .. }, Some(most)) => speech.card_several_most(speech.number(most.into())),
        (Kind::Order, _) => speech.card_order(),
        (Kind::Open, _) => speech.ideas_card_how(),
    }
}

/// How to answer on a ballot.
pub(super) fn how_on_ballot(speech: &Speech, poll: &Poll) -> String {
    match (poll.kind, poll.most()) {
        (Kind::One | Kind::Decision, _) => speech.ballot_how(),
        (Kind::Several { .. }, None) => speech.ballot_several(),
        (Kind::Several { .. }, Some(most)) => speech.ballot_several_most(speech.number(most.into())),
        (Kind::Order, _) => speech.ballot_order_how(),
        (Kind::Open, _) => speech.ideas_ballot_how(),
    }
}

/// How a person's answer stands, with what they chose as it is named.
pub(super) fn standing(reading: Reading<'_>, named: Option<String>) -> String {
    match (named, reading.poll.kind) {
        (None, _) => reading.speech.ballot_not_chosen(),
        (Some(options), Kind::Order) => reading.speech.ballot_order(options),
        (Some(options), Kind::One | Kind::Several { .. } | Kind::Open | Kind::Decision) => {
            reading.speech.ballot_chosen(options)
        }
    }
}

/// The mark of an option that is chosen: of an order, its place.
pub(super) fn mark(poll: &Poll, chosen: Option<Choice>, number: OptionNumber) -> Option<char> {
    let place = chosen?.place(number)?;
    match poll.kind {
        Kind::One | Kind::Several { .. } | Kind::Open | Kind::Decision => Some('✅'),
        Kind::Order => PLACES.get(place - 1).copied(),
    }
}

/// How answers were counted, where it is not each person once.
pub(super) fn counted(speech: &Speech, poll: &Poll) -> Option<String> {
    match poll.kind {
        Kind::One | Kind::Open | Kind::Decision => None,
        Kind::Several { .. } => Some(speech.result_several()),
        Kind::Order => Some(speech.result_order(speech.number(poll.options.len() as u64))),
    }
}

/// What came of an option in words, and the length of its bar in per cent.
pub(super) fn option_result(reading: Reading<'_>, tally: &Tally, number: OptionNumber) -> (String, u64) {
    let Reading { speech, poll, .. } = reading;
    let (count, people) = (tally.of(number), tally.people());
    if poll.kind != Kind::Order {
        let share = percent(count, people);
        return (speech.result_option(count, speech.number(count), speech.number(share)), share);
    }
    let points = speech.result_points(count, speech.number(count));
    let place = tally.place(number);
    let words = match speech.number(place.number) {
        // Where nobody answered, all would come first.
        _ if people == 0 => points,
        shared if place.is_shared => format!("{points} · {}", speech.result_place_shared(shared)),
        own => format!("{points} · {}", speech.result_place(own)),
    };
    (words, percent(count, people * poll.options.len() as u64))
}

/// How far people agree, where a poll asks that and somebody answered.
pub(super) fn spread(speech: &Speech, poll: &Poll, tally: &Tally) -> Option<String> {
    let Spread { agree, middle, disagree } = tally.spread(poll).filter(|_| tally.people() > 0)?;
    let [agree, middle, disagree] = [agree, middle, disagree].map(|people| speech.number(people));
    Some(speech.result_spread(agree, middle, disagree))
}
