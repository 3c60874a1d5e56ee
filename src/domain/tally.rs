//! Counting: how many people chose each option.

use super::OptionNumber;

/// The totals of a poll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    counts: Vec<u64>,
}

impl Tally {
    /// Counts the current responses of a poll with that many options. A number beyond them counts nowhere.
    #[must_use]
    pub fn count(options: usize, chosen: impl IntoIterator<Item = (OptionNumber, u64)>) -> Self {
        let mut counts = vec![0; options];
        for (number, people) in chosen {
            if let Some(count) = counts.get_mut(usize::from(number.get()) - 1) {
                *count += people;
            }
        }
        Self { counts }
    }

    /// How many people answered.
    #[must_use]
    pub fn people(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// How many chose each option, in the options' order.
    #[must_use]
    pub fn counts(&self) -> &[u64] {
        &self.counts
    }

    /// How many chose that option.
    #[must_use]
    pub fn of(&self, number: OptionNumber) -> u64 {
        self.counts.get(usize::from(number.get()) - 1).copied().unwrap_or(0)
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

    fn poll(options: usize) -> Poll {
        let text = (1..=options).map(|i| format!("o{i}")).collect::<Vec<_>>().join("\n");
        let quick = QuickPoll::parse(&format!("q\n{text}"), |_| None).unwrap();
        let english = LanguageTag::parse("en").unwrap();
        quick.into_poll(PollCode::from_random(1), english).unwrap().open(None).unwrap()
    }

    /// Runs presses as the store does: each person's current choice, one after the other.
    fn run(poll: &Poll, presses: &[(u8, Option<usize>)]) -> HashMap<u8, OptionNumber> {
        let mut chosen = HashMap::new();
        for (person, press) in presses {
            let press = press.map_or(Press::Withdraw, |n| Press::Choose(OptionNumber::new(n).unwrap()));
            match decide_press(poll, chosen.get(person).copied(), false, press) {
                Ok(PressOutcome::First(n) | PressOutcome::Again(n) | PressOutcome::Changed(n)) => {
                    chosen.insert(*person, n);
                }
                Ok(PressOutcome::Withdrawn) => {
                    chosen.remove(person);
                }
                Ok(PressOutcome::Same(_) | PressOutcome::NothingToWithdraw) | Err(_) => {}
            }
        }
        chosen
    }

    #[test]
    fn per_cent_rounds_half_up() {
        assert_eq!((percent(1, 3), percent(2, 3), percent(1, 8), percent(0, 0)), (33, 67, 13, 0));
    }

    proptest! {
        #[test]
        fn everyone_counts_once_where_they_pressed_last(
            presses in proptest::collection::vec((0u8..8, proptest::option::of(1usize..=4)), 0..60)
        ) {
            let poll = poll(4);
            let chosen = run(&poll, &presses);
            let tally = Tally::count(4, chosen.values().map(|n| (*n, 1)));
            prop_assert_eq!(tally.people(), chosen.len() as u64);
            // The reference: each person's last press alone.
            let mut last = HashMap::new();
            for (person, press) in &presses {
                last.insert(*person, *press);
            }
            for number in 1..=4usize {
                let expected = last.values().filter(|press| **press == Some(number)).count() as u64;
                prop_assert_eq!(tally.of(OptionNumber::new(number).unwrap()), expected);
            }
        }

        #[test]
        fn the_order_of_different_people_does_not_matter(
            presses in proptest::collection::vec((0u8..8, proptest::option::of(1usize..=4)), 0..60)
        ) {
            let poll = poll(4);
            let mut by_person = presses.clone();
            by_person.sort_by_key(|(person, _)| *person);
            prop_assert_eq!(run(&poll, &presses), run(&poll, &by_person));
        }
    }
}
