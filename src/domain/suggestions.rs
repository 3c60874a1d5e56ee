//! What became of all suggestions of a poll: what the group sees of them.

use std::collections::BTreeMap;

use super::{OptionNumber, Reason, SuggestionFate};

/// What became of each suggestion, in order, without who made it: everyone may know it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggestions(Vec<SuggestionFate>);

impl Suggestions {
    /// From what became of each.
    #[must_use]
    pub fn new(fates: Vec<SuggestionFate>) -> Self {
        Self(fates)
    }

    /// How many there are.
    #[must_use]
    pub fn came(&self) -> u64 {
        self.0.len() as u64
    }

    /// How many became an option.
    #[must_use]
    pub fn accepted(&self) -> u64 {
        self.count(|fate| matches!(fate, SuggestionFate::Accepted(_)))
    }

    /// How many are not decided.
    #[must_use]
    pub fn undecided(&self) -> u64 {
        self.count(|fate| matches!(fate, SuggestionFate::Waiting | SuggestionFate::Late))
    }

    /// How many did not become an option: declined, or set aside.
    #[must_use]
    pub fn declined(&self) -> u64 {
        self.count(|fate| matches!(fate, SuggestionFate::Declined(_) | SuggestionFate::SetAside))
    }

    /// How many said what an option says, by its number.
    #[must_use]
    pub fn same(&self) -> BTreeMap<OptionNumber, u64> {
        let mut same = BTreeMap::new();
        for fate in &self.0 {
            if let SuggestionFate::SameAs(number) = fate {
                *same.entry(*number).or_default() += 1;
            }
        }
        same
    }

    /// The reasons for which suggestions were declined, each once.
    #[must_use]
    pub fn reasons(&self) -> Vec<&Reason> {
        let mut reasons: Vec<&Reason> = Vec::new();
        for fate in &self.0 {
            if let SuggestionFate::Declined(reason) = fate
                && !reasons.contains(&reason)
            {
                reasons.push(reason);
            }
        }
        reasons
    }

    fn count(&self, which: impl Fn(&SuggestionFate) -> bool) -> u64 {
        self.0.iter().filter(|fate| which(fate)).count() as u64
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::suggestion::tests::any_fate;
    use super::*;

    proptest! {
        #[test]
        fn every_suggestion_is_counted_once(fates in proptest::collection::vec(any_fate(), 0..20)) {
            let all = Suggestions::new(fates);
            let same: u64 = all.same().values().sum();
            prop_assert_eq!(all.came(), all.accepted() + all.undecided() + all.declined() + same);
            prop_assert!(all.reasons().len() as u64 <= all.declined());
        }
    }
}
