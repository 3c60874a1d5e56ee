//! How many people answered in each of the groups that a poll was asked in, as far as it may be told.

use super::FEWEST_SHOWN;

/// What is told of each count: nothing of fewer people than [`FEWEST_SHOWN`]. As the total is known, one that is held back alone could be
/// worked out: the smallest of the others is then held back too.
#[must_use]
pub fn tellable(counts: &[u64]) -> Vec<Option<u64>> {
    let mut told: Vec<Option<u64>> =
        counts.iter().map(|count| Some(*count).filter(|count| *count >= FEWEST_SHOWN)).collect();
    if told.contains(&None)
        && let Some(smallest) = told.iter_mut().filter(|count| count.is_some()).min()
    {
        *smallest = None;
    }
    told
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_could_be_worked_out_is_held_back() {
        assert_eq!(tellable(&[12, 7]), [Some(12), Some(7)]);
        assert_eq!(tellable(&[12, 7, 4]), [Some(12), None, None]);
        assert_eq!(tellable(&[12, 4]), [None, None]);
        assert_eq!(tellable(&[0, 9, 9]), [None, None, Some(9)]);
    }

    proptest! {
        #[test]
        fn the_total_gives_nothing_away(counts in proptest::collection::vec(0u64..20, 0..6)) {
            let told = tellable(&counts);
            prop_assert!(told.iter().flatten().all(|count| *count >= FEWEST_SHOWN));
            let held: Vec<u64> =
                counts.iter().zip(&told).filter(|(_, told)| told.is_none()).map(|(count, _)| *count).collect();
            // A small one stands beside a greater one, or nothing at all is told.
            prop_assert!(held.is_empty() || held.iter().any(|count| *count >= FEWEST_SHOWN) || held.len() == counts.len());
        }
    }
}
