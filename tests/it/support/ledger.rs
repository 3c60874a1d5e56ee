//! The ledger of all presses, compared with what the store holds.

use std::collections::HashMap;
use std::time::Duration;

use chorus::domain::{Choice, PollCode};
use chorus::store::{Store, Tx, Vault, polls, responses};
use secrecy::SecretString;

use super::outside::{KINDS, Outside, Pressed, SECRET, after, until};

impl Outside {
    /// Every press is in the store, confirmed or not: each person's answer is what their presses make of it, their log has an
    /// entry for each change and no other, and the cards show how many people answered.
    pub async fn check(&self, within: Duration) {
        let expected = self.changes(|_| true);
        let store = Store::open_existing(&self.engine.url).await.unwrap();
        let mut tx = store.read().await.unwrap();
        for (poll, (group, _, code)) in self.polls.iter().enumerate() {
            let mut log = Log::read(&mut tx, code).await;
            let mut counts: HashMap<&[usize], u64> = HashMap::new();
            let people = expected.iter().filter(|((p, _), _)| *p == poll);
            let mut answered = 0;
            for ((_, person), changes) in people {
                assert_eq!(log.take(*person).as_ref(), Some(changes), "poll {poll}, person {person}");
                if let Some(chosen) = changes.last().filter(|chosen| !chosen.is_empty()) {
                    *counts.entry(chosen).or_default() += 1;
                    answered += 1;
                }
            }
            assert!(log.changes.is_empty(), "nobody else is in the log of poll {poll}");
            let stored = polls::counts(&mut tx, code).await.unwrap();
            assert_eq!(stored.len(), counts.len(), "poll {poll}: {stored:?} against {counts:?}");
            for (choice, people) in &stored {
                let expected = counts.get(&*options(Some(*choice)));
                assert_eq!(expected, Some(people), "poll {poll}: {stored:?} against {counts:?}");
            }
            let shown = match answered {
                0 => "Nobody has answered".to_owned(),
                1 => "1 person has answered".to_owned(),
                n => format!("{n} people have answered"),
            };
            let card = || {
                let view = self.practice.view(Self::organiser(), *group);
                view.into_iter().filter(|m| m.by_bot && m.text.contains("Poll code")).collect::<Vec<_>>()
            };
            until("the exact card", within, || card().iter().any(|m| m.text.contains(&shown))).await;
            assert_eq!(card().len(), 1, "one card in the group");
        }
    }

    /// Whoever was told that their answer is saved is in the log with it, whatever waits still.
    pub async fn confirmed_are_stored(&self) {
        let confirmed = |pressed: &Pressed| self.practice.callback_answer(&pressed.query).is_some();
        let told = self.changes(confirmed);
        let store = Store::open_existing(&self.engine.url).await.unwrap();
        let mut tx = store.read().await.unwrap();
        for (poll, (_, _, code)) in self.polls.iter().enumerate() {
            let mut log = Log::read(&mut tx, code).await;
            for ((_, person), changes) in told.iter().filter(|((p, _), _)| *p == poll) {
                let stored = log.take(*person).unwrap_or_default();
                assert!(stored.starts_with(changes), "poll {poll}, {person}: {changes:?} in {stored:?}");
            }
        }
    }

    /// What each person's log of each poll must hold, by the presses of a kind: a press that changes nothing leaves no trace.
    fn changes(&self, counts: impl Fn(&Pressed) -> bool) -> HashMap<(usize, i64), Vec<Vec<usize>>> {
        let mut expected: HashMap<(usize, i64), Vec<Vec<usize>>> = HashMap::new();
        for pressed in self.ledger.iter().filter(|pressed| counts(pressed)) {
            let changes = expected.entry((pressed.poll, pressed.person)).or_default();
            let before = changes.last().map(Vec::as_slice).unwrap_or_default();
            let (kind, _) = KINDS[pressed.poll % KINDS.len()];
            let after = after(kind, before, pressed.option);
            if after != before {
                changes.push(after);
            }
        }
        expected
    }
}

/// A poll's log: what each person chose, one after the other, by the poll's name for the person.
struct Log {
    changes: HashMap<String, Vec<Vec<usize>>>,
    key: chorus::store::vault::VoterKey,
}

impl Log {
    async fn read(tx: &mut Tx, code: &PollCode) -> Self {
        let vault = Vault::new(&SecretString::from(SECRET)).unwrap();
        let key = polls::voter_key(tx, &vault, code).await.unwrap();
        let mut changes: HashMap<String, Vec<Vec<usize>>> = HashMap::new();
        for row in responses::log(tx, code).await.unwrap() {
            changes.entry(row.voter).or_default().push(options(row.chosen));
        }
        Self { changes, key }
    }

    fn take(&mut self, person: i64) -> Option<Vec<Vec<usize>>> {
        self.changes.remove(&self.key.voter(person))
    }
}

/// The options of a choice, counted from 0, in their order; none where it was taken back.
pub fn options(choice: Option<Choice>) -> Vec<usize> {
    choice.into_iter().flat_map(Choice::options).map(|number| usize::from(number.get()) - 1).collect()
}
