//! What became of all suggestions of a poll: what the group sees of them.

use std::collections::BTreeMap;

use super::{OptionNumber, Reason, SuggestionFate, Vote};

/// What became of each suggestion, in order, without who made it: everyone may know it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggestions {
    fates: Vec<SuggestionFate>,
    people: u64,
}

impl Suggestions {
    /// From what became of each, and how many people made them.
    #[must_use]
    pub fn new(fates: Vec<SuggestionFate>, people: u64) -> Self {
        Self { fates, people }
    }

    /// How many people made them.
    #[must_use]
    pub fn people(&self) -> u64 {
        self.people
    }

    /// How many there are.
    #[must_use]
    pub fn came(&self) -> u64 {
        self.fates.len() as u64
    }

    /// The options that suggestions became, in order.
    #[must_use]
    pub fn accepted(&self) -> Vec<OptionNumber> {
        let accepted = self.fates.iter().filter_map(|fate| match fate {
            SuggestionFate::Accepted(number) => Some(*number),
            _ => None,
        });
        let mut accepted: Vec<OptionNumber> = accepted.collect();
        accepted.sort_unstable();
        accepted
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
        for fate in &self.fates {
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
        for fate in &self.fates {
            if let SuggestionFate::Declined(reason) = fate
                && !reasons.contains(&reason)
            {
                reasons.push(reason);
            }
        }
        reasons
    }

    /// Where ideas for an open question were put to a vote: by poll, in the order of its options.
    #[must_use]
    pub fn votes(&self) -> Vec<&Vote> {
        let mut votes: Vec<&Vote> = self
            .fates
            .iter()
            .filter_map(|fate| match fate {
                SuggestionFate::PutToVote(vote) => Some(vote),
                _ => None,
            })
            .collect();
        votes.sort_by_key(|vote| (vote.poll.as_str(), vote.option));
        votes
    }

    fn count(&self, which: impl Fn(&SuggestionFate) -> bool) -> u64 {
        self.fates.iter().filter(|fate| which(fate)).count() as u64
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
            let all = Suggestions::new(fates, 1);
            let same: u64 = all.same().values().sum();
            prop_assert_eq!(all.came(), all.accepted().len() as u64 + all.undecided() + all.declined() + same + all.votes().len() as u64);
            prop_assert!(all.reasons().len() as u64 <= all.declined());
        }
    }
}
