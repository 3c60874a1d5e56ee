//! Counting: how many people chose each option, or how many points an order gave it.
//!
//! Orders are counted by Borda: of n options the first place counts n points, the next one n-1, and so on; what a person leaves
//! out gets none.

use super::{Choice, Fewest, Kind, OptionNumber, Poll};

/// The totals of a poll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    people: u64,
    counts: Vec<u64>,
    fewest: Fewest,
}

/// Where an option comes by its points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// From 1: one more than there are options with more points.
    pub number: u64,
    /// Whether another option has as many points.
    pub is_shared: bool,
}

/// How far people agree, in one view of the five steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    /// How many agree, strongly or not.
    pub agree: u64,
    /// How many are in the middle.
    pub middle: u64,
    /// How many disagree, strongly or not.
    pub disagree: u64,
}

impl Tally {
    /// Counts the current answers to a poll, each with how many people gave it. A number beyond the poll's options counts nowhere.
    #[must_use]
    pub fn count(poll: &Poll, answers: impl IntoIterator<Item = (Choice, u64)>) -> Self {
        let mut tally = Self { people: 0, counts: vec![0; poll.options.len()], fewest: Fewest::default() };
        for (choice, people) in answers {
            tally.people += people;
            let points = (1..=poll.options.len() as u64).rev();
            for (option, points) in choice.options().zip(points) {
                let each = if poll.kind == Kind::Order { points } else { 1 };
                if let Some(count) = tally.counts.get_mut(usize::from(option.get()) - 1) {
                    *count += people * each;
                }
            }
        }
        tally
    }

    /// The same, told by what the host set.
    #[must_use]
    pub fn told(self, fewest: Fewest) -> Self {
        Self { fewest, ..self }
    }

    /// The fewest people of whom more than the totals is told.
    #[must_use]
    pub fn fewest(&self) -> Fewest {
        self.fewest
    }

    /// How many people answered.
    #[must_use]
    pub fn people(&self) -> u64 {
        self.people
    }

    /// Whether so few answered that nothing but the totals is shown of them. Of nobody there is nothing to show.
    #[must_use]
    pub fn is_few(&self) -> bool {
        self.fewest.is_few(self.people)
    }

    /// How many people chose each option, in the options' order; of an order, its points.
    #[must_use]
    pub fn counts(&self) -> &[u64] {
        &self.counts
    }

    /// How many people chose that option; of an order, its points.
    #[must_use]
    pub fn of(&self, number: OptionNumber) -> u64 {
        self.counts.get(usize::from(number.get()) - 1).copied().unwrap_or(0)
    }

    /// Where an option comes.
    #[must_use]
    pub fn place(&self, number: OptionNumber) -> Place {
        let own = self.of(number);
        let ahead = self.counts.iter().filter(|count| **count > own).count() as u64;
        let level = self.counts.iter().filter(|count| **count == own).count();
        Place { number: ahead + 1, is_shared: level > 1 }
    }

    /// How far people agree, where the poll asks that.
    #[must_use]
    pub fn spread(&self, poll: &Poll) -> Option<Spread> {
        match self.counts[..] {
            [strongly_agree, agree, middle, disagree, strongly_disagree] if poll.is_scale() => {
                Some(Spread { agree: strongly_agree + agree, middle, disagree: disagree + strongly_disagree })
            }
            _ => None,
        }
    }
}

/// A share in whole per cent, rounded half up; 0 of nobody.
#[must_use]
pub fn percent(part: u64, whole: u64) -> u64 {
    if whole == 0 { 0 } else { (part * 200 + whole) / (whole * 2) }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::super::*;
    use super::*;

    const OPTIONS: usize = 5;

    fn poll(kind: Kind) -> Poll {
        let quick = QuickPoll::parse("q\na\nb\nc\nd\ne", |_| None).unwrap();
        let english = LanguageTag::parse("en").unwrap();
        let poll = quick.into_poll(PollCode::from_random(1), english).unwrap().open(None).unwrap();
        Poll { kind, ..poll }
    }

    fn number(n: usize) -> OptionNumber {
        OptionNumber::new(n).unwrap()
    }

    fn any_kind() -> impl Strategy<Value = Kind> {
        prop_oneof![Just(Kind::One), Just(Kind::Order), (2..=12usize).prop_map(Kind::at_most)]
    }

    /// Who presses what, where.
    fn any_presses() -> impl Strategy<Value = Vec<(u8, Press, Via)>> {
        let option = || (1..=OPTIONS).prop_map(number);
        let press = prop_oneof![
            6 => option().prop_map(Press::Choose),
            2 => option().prop_map(Press::Remove),
            1 => Just(Press::Withdraw),
        ];
        let via = proptest::sample::select(vec![Via::Card, Via::Ballot, Via::Private]);
        proptest::collection::vec((0u8..8, press, via), 0..80)
    }

    /// Runs presses as the store does: each person's current choice, one after the other.
    fn run(poll: &Poll, presses: &[(u8, Press, Via)]) -> HashMap<u8, Choice> {
        let mut chosen = HashMap::new();
        for (person, press, via) in presses {
            let Ok(outcome) = decide_press(poll, chosen.get(person).copied(), false, *press, *via) else {
                continue;
            };
            match outcome.choice() {
                Some(choice) => drop(chosen.insert(*person, choice)),
                None => drop(chosen.remove(person)),
            }
        }
        chosen
    }

    fn tally(poll: &Poll, chosen: &HashMap<u8, Choice>) -> Tally {
        Tally::count(poll, chosen.values().map(|choice| (*choice, 1)))
    }

    /// Orders with how many people gave them.
    fn any_orders() -> impl Strategy<Value = Vec<(Choice, u64)>> {
        let all = Just((1..=OPTIONS).map(number).collect::<Vec<_>>()).prop_shuffle();
        let order =
            (all, 1..=OPTIONS).prop_map(|(all, most)| Choice::of(all.into_iter().take(most)).unwrap());
        proptest::collection::vec((order, 1..1_000u64), 0..20)
    }

    #[test]
    fn per_cent_rounds_half_up() {
        assert_eq!((percent(1, 3), percent(2, 3), percent(1, 8), percent(0, 0)), (33, 67, 13, 0));
    }

    #[test]
    fn options_of_as_many_points_share_a_place() {
        let order = |numbers: &[usize]| Choice::of(numbers.iter().map(|n| number(*n))).unwrap();
        let tally =
            Tally::count(&poll(Kind::Order), [(order(&[4, 2]), 1), (order(&[2, 4]), 1), (order(&[1]), 1)]);
        assert_eq!((tally.counts(), tally.people()), (&[5, 9, 0, 9, 0][..], 3));
        let places: Vec<(u64, bool)> =
            (1..=5).map(|n| tally.place(number(n))).map(|place| (place.number, place.is_shared)).collect();
        assert_eq!(places, [(3, false), (1, true), (4, true), (1, true), (4, true)]);
    }

    #[test]
    fn twelve_options_in_order() {
        let text = (1..=12).map(|i| format!("o{i}")).collect::<Vec<_>>().join("\n");
        let quick = QuickPoll::parse(&format!("q\n{text}\n#order"), |_| None).unwrap();
        let poll = quick.into_poll(PollCode::from_random(1), LanguageTag::parse("en").unwrap()).unwrap();
        let tally = Tally::count(&poll, [(Choice::of((1..=12).rev().map(number)).unwrap(), 1_000_000)]);
        let points: Vec<u64> = (1..=12).map(|points| points * 1_000_000).collect();
        assert_eq!(tally.counts(), points);
    }

    #[test]
    fn the_spread_is_that_of_the_five_steps_alone() {
        let counts =
            |poll: &Poll| Tally::count(poll, (1..=5).map(|n| (number(n).into(), n as u64))).spread(poll);
        let scale = Poll { options: ReadyAnswer::AGREE.map(PollOption::Ready).to_vec(), ..poll(Kind::One) };
        assert_eq!(counts(&scale), Some(Spread { agree: 3, middle: 3, disagree: 9 }));
        assert_eq!(counts(&Poll { kind: Kind::Order, ..scale }), None);
        assert_eq!(counts(&poll(Kind::One)), None);
    }

    proptest! {
        #[test]
        fn everyone_counts_once_where_they_pressed_last(presses in any_presses()) {
            let poll = poll(Kind::One);
            let tally = tally(&poll, &run(&poll, &presses));
            // The reference: each person's last choice, unless it was taken back after it.
            let mut last: HashMap<u8, Option<OptionNumber>> = HashMap::new();
            for (person, press, _) in &presses {
                let chosen = last.entry(*person).or_default();
                match press {
                    Press::Choose(n) => *chosen = Some(*n),
                    Press::Remove(n) => *chosen = chosen.filter(|chosen| chosen != n),
                    Press::Withdraw => *chosen = None,
                }
            }
            for n in (1..=OPTIONS).map(number) {
                let expected = last.values().filter(|chosen| **chosen == Some(n)).count();
                prop_assert_eq!(tally.of(n), expected as u64);
            }
            prop_assert_eq!(tally.people(), tally.counts().iter().sum::<u64>());
        }

        #[test]
        fn several_count_one_by_one(presses in any_presses(), most in 2..=12usize) {
            let poll = poll(Kind::at_most(most));
            let chosen = run(&poll, &presses);
            let tally = tally(&poll, &chosen);
            // The reference: a row of ticks for each person.
            let mut ticks: HashMap<u8, [bool; OPTIONS]> = HashMap::new();
            for (person, press, via) in &presses {
                let row = ticks.entry(*person).or_default();
                let free = row.iter().filter(|tick| **tick).count() < most;
                match press {
                    Press::Choose(n) => {
                        let tick = &mut row[usize::from(n.get()) - 1];
                        *tick = if *tick { *via != Via::Card } else { free };
                    }
                    Press::Remove(n) => row[usize::from(n.get()) - 1] = false,
                    Press::Withdraw => *row = [false; OPTIONS],
                }
            }
            for i in 0..OPTIONS {
                let expected = ticks.values().filter(|row| row[i]).count();
                prop_assert_eq!(tally.counts()[i], expected as u64);
            }
            let answered = ticks.values().filter(|row| row.contains(&true)).count();
            prop_assert_eq!(tally.people(), answered as u64);
            prop_assert!(chosen.values().all(|choice| choice.count() <= most && choice.sorted() == *choice));
        }

        /// An option wins against another where a person puts it before that one, or gives a place to it alone. Its points are
        /// its wins, and one for each person who gives it a place.
        #[test]
        fn points_agree_with_wins_in_pairs(orders in any_orders()) {
            let poll = poll(Kind::Order);
            let tally = Tally::count(&poll, orders.iter().copied());
            for one in (1..=OPTIONS).map(number) {
                let mut points = 0;
                for (order, people) in orders.iter().filter(|(order, _)| order.has(one)) {
                    let wins = (1..=OPTIONS).map(number).filter(|other| {
                        *other != one && order.place(*other).is_none_or(|place| order.place(one) < Some(place))
                    });
                    points += people * (wins.count() as u64 + 1);
                }
                prop_assert_eq!(tally.of(one), points);
            }
            prop_assert_eq!(tally.people(), orders.iter().map(|(_, people)| people).sum::<u64>());
            // Places are those of a list that is sorted by points.
            let mut sorted = tally.counts().to_vec();
            sorted.sort_unstable_by(|a, b| b.cmp(a));
            for n in (1..=OPTIONS).map(number) {
                let first = sorted.iter().position(|points| *points == tally.of(n)).unwrap();
                let is_shared = sorted.get(first + 1) == Some(&tally.of(n));
                prop_assert_eq!(tally.place(n), Place { number: first as u64 + 1, is_shared });
            }
        }

        #[test]
        fn the_order_of_different_people_does_not_matter(kind in any_kind(), presses in any_presses()) {
            let poll = poll(kind);
            let mut by_person = presses.clone();
            by_person.sort_by_key(|(person, ..)| *person);
            prop_assert_eq!(run(&poll, &presses), run(&poll, &by_person));
        }

        #[test]
        fn several_are_the_same_in_whatever_order_they_are_pressed(
            presses in Just((1..=OPTIONS).collect::<Vec<_>>()).prop_shuffle()
        ) {
            let poll = poll(Kind::at_most(12));
            let presses: Vec<_> = presses.into_iter().map(|n| (0, Press::Choose(number(n)), Via::Ballot)).collect();
            prop_assert_eq!(run(&poll, &presses)[&0], Choice::of((1..=OPTIONS).map(number)).unwrap());
        }

        #[test]
        fn what_is_taken_back_counts_nowhere(kind in any_kind(), presses in any_presses(), who in 0u8..8) {
            let poll = poll(kind);
            let mut taken_back = presses.clone();
            taken_back.push((who, Press::Withdraw, Via::Ballot));
            let without: Vec<_> = presses.iter().copied().filter(|(person, ..)| *person != who).collect();
            prop_assert_eq!(tally(&poll, &run(&poll, &taken_back)), tally(&poll, &run(&poll, &without)));
        }
    }
}
