//! Small numbers: what may be told of a figure that few people stand behind.
//!
//! The totals of a poll are always told: how many people answered, and how many chose each option. Everything finer is a
//! breakdown, and goes through here.

/// The fewest people of whom a breakdown tells a number. A host may raise it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fewest(u64);

impl Default for Fewest {
    fn default() -> Self {
        Self(5)
    }
}

impl Fewest {
    /// The lowest that a host may set.
    pub const LOWEST: u64 = 3;
    /// The highest: a number that hides more than it protects is a slip of the hand.
    pub const HIGHEST: u64 = 100;

    /// That many people; `None` below [`Self::LOWEST`] or above [`Self::HIGHEST`].
    #[must_use]
    pub fn new(people: u64) -> Option<Self> {
        (Self::LOWEST..=Self::HIGHEST).contains(&people).then_some(Self(people))
    }

    /// How many people that is.
    #[must_use]
    pub fn get(self) -> u64 {
        self.0
    }

    /// Whether so many people are enough to be told of.
    #[must_use]
    pub fn allows(self, people: u64) -> bool {
        people >= self.0
    }

    /// Whether there are people, and too few to tell of. Of nobody there is nothing to tell.
    #[must_use]
    pub fn is_few(self, people: u64) -> bool {
        (1..self.0).contains(&people)
    }

    /// What is told of each count of a breakdown whose total is known, each person being counted once: nothing of a small one. As one
    /// that is held back alone could be worked out from the total, the largest of the others are held back with it, until those
    /// leave room for every small number.
    #[must_use]
    pub fn tellable(self, counts: &[u64]) -> Vec<Option<u64>> {
        let mut told: Vec<Option<u64>> =
            counts.iter().map(|count| Some(*count).filter(|count| self.allows(*count))).collect();
        if !told.contains(&None) {
            return told;
        }
        let total: u64 = counts.iter().sum();
        while let Some(at) = (0..told.len()).filter(|at| told[*at].is_some()).max_by_key(|at| told[*at]) {
            told[at] = None;
            let held = total - told.iter().flatten().sum::<u64>();
            let largest_told = told.iter().flatten().max().copied().unwrap_or(self.0);
            // Whatever the small one is, the others could still be as large as they must be.
            if held >= largest_told + self.0 {
                break;
            }
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_host_may_raise_it_and_not_lower_it_below_three() {
        assert_eq!(Fewest::default().get(), 5);
        assert_eq!(
            [2, 3, 100, 101].map(|n| Fewest::new(n).map(Fewest::get)),
            [None, Some(3), Some(100), None]
        );
    }

    #[test]
    fn what_could_be_worked_out_is_held_back() {
        let told = |counts: &[u64]| Fewest::default().tellable(counts);
        assert_eq!(told(&[12, 7]), [Some(12), Some(7)]);
        assert_eq!(told(&[12, 7, 4]), [None, Some(7), None]);
        assert_eq!(told(&[12, 4]), [None, None]);
        assert_eq!(told(&[0, 9, 9, 9]), [None, Some(9), None, None]);
        assert_eq!(told(&[]), []);
    }

    /// Every breakdown of four counts there is, up to a bound; what is told of it; and for each small count all that it may be, to
    /// one who knows the rule.
    #[test]
    fn who_knows_the_rule_and_the_total_cannot_work_out_a_small_number() {
        let fewest = Fewest::new(3).unwrap();
        let counts = || 0..=9u64;
        let mut same: BTreeMap<_, Vec<[u64; 4]>> = BTreeMap::new();
        for a in counts() {
            for b in counts() {
                for c in counts() {
                    for d in counts() {
                        let all = [a, b, c, d];
                        let told = fewest.tellable(&all);
                        same.entry((all.iter().sum::<u64>(), told)).or_default().push(all);
                    }
                }
            }
        }
        for ((total, told), all) in &same {
            // Where nothing is told, the total alone is known.
            if told.iter().all(Option::is_none) {
                continue;
            }
            // A sum near the bound has neighbours beyond it.
            if *total > 18 {
                continue;
            }
            for at in (0..4).filter(|at| told[*at].is_none()) {
                let may_be: BTreeSet<u64> = all.iter().map(|counts| counts[at]).collect();
                assert!(may_be.len() > 1, "{told:?} of {total} gives {at} away: {may_be:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn nothing_small_is_told_and_nothing_stands_alone(
            counts in proptest::collection::vec(0u64..40, 0..9),
            fewest in Fewest::LOWEST..9,
        ) {
            let fewest = Fewest::new(fewest).unwrap();
            let told = fewest.tellable(&counts);
            prop_assert!(told.iter().flatten().all(|count| fewest.allows(*count)));
            prop_assert!(told.iter().zip(&counts).all(|(told, count)| told.is_none_or(|told| told == *count)));
            let held = told.iter().filter(|told| told.is_none()).count();
            prop_assert!(held != 1 || counts.len() == 1);
        }
    }
}
