//! Thousands press at once: each is told that their answer is saved, the group sees a handful of edits, and no other group waits.

use std::collections::HashMap;

use chorus::domain::Kind;
use chorus::practice::SOUTHEND;
use chorus::store::{Store, polls};

use crate::support::crowd::{LEIGH, person};
use crate::support::ledger::options;
use crate::support::outside::{KINDS, after};
use crate::support::{Chorus, Engine, on_both_engines};

on_both_engines!(hundreds_press, hundreds_choose_several, hundreds_put_in_order);

/// What may be edited in a group: one message in five seconds.
const PACE_MILLIS: i64 = 5_000;
/// How long the flood lasts, in seconds.
const FLOOD: usize = 10;
const OPTIONS: usize = 3;

async fn hundreds_press(engine: Engine) {
    flood(engine, 300, KINDS[0]).await;
}

async fn hundreds_choose_several(engine: Engine) {
    flood(engine, 300, KINDS[1]).await;
}

async fn hundreds_put_in_order(engine: Engine) {
    flood(engine, 300, KINDS[2]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "long: 3,000 presses"]
async fn thousands_press_on_sqlite() {
    flood(Engine::sqlite(), 3_000, KINDS[0]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "long: 3,000 presses"]
async fn thousands_press_on_postgres() {
    if let Some(engine) = Engine::postgres() {
        flood(engine, 3_000, KINDS[0]).await;
    }
}

async fn flood(engine: Engine, presses: usize, (kind, line): (Kind, &str)) {
    let chorus = Chorus::start_among(engine, presses + 2, &[SOUTHEND, LEIGH]).await;
    let store = chorus.store().await;
    let (card, code) = chorus.poll_in(SOUTHEND, &format!("/poll q\na\nb\nc{line}")).await;
    let (quiet, _) = chorus.poll_in(LEIGH, "/poll q | a | b | c").await;
    chorus.pass(&store, PACE_MILLIS / 1000).await;
    let (start, before) = (chorus.clock.now(), chorus.sent_to(SOUTHEND).len());
    let mut edits = Vec::new();
    let mut answers: HashMap<i64, Vec<usize>> = HashMap::new();
    for second in 0..FLOOD {
        let share: Vec<String> = (presses * second / FLOOD..presses * (second + 1) / FLOOD)
            .map(|n| {
                // Every tenth press is the second one of whoever pressed before.
                let (who, option) =
                    if n % 10 == 9 { (n - 1, (n + 1) % OPTIONS) } else { (n, (n * 7 + 1) % OPTIONS) };
                let chosen = answers.entry(person(who)).or_default();
                *chosen = after(kind, chosen, option);
                chorus.tap(person(who), SOUTHEND, &card, option)
            })
            .collect();
        if second == 2 || second == 7 {
            // In the quiet group a card is drawn at once, in the middle of it: the clock stands still.
            let (who, shown) = match second {
                2 => (presses, "1 person has answered"),
                _ => (presses + 1, "2 people have answered"),
            };
            chorus.all_saved(&[chorus.tap(person(who), LEIGH, &quiet, 0)]).await;
            chorus.until("the quiet group's card", |_| chorus.cards_in(LEIGH)[0].text.contains(shown)).await;
        }
        chorus.all_saved(&share).await;
        note_edits(&chorus, &store, before, &mut edits).await;
        chorus.clock.advance(1_000);
    }
    let bound = 1 + (chorus.clock.now() - start) / PACE_MILLIS;
    note_edits(&chorus, &store, before, &mut edits).await;
    assert!(i64::try_from(edits.len()).unwrap() <= bound, "edited at {edits:?}");
    assert!(edits.windows(2).all(|pair| pair[1] - pair[0] >= PACE_MILLIS), "edited at {edits:?}");
    let drawn = edits.len();
    // The next edit that the pace permits is the last one, and exact.
    let next = edits.last().unwrap() + PACE_MILLIS - chorus.clock.now();
    chorus.clock.advance(next.max(0));
    note_edits(&chorus, &store, before, &mut edits).await;
    let shown = match answers.len() {
        people @ 1_000.. => format!("{},{:03} people have answered", people / 1_000, people % 1_000),
        people => format!("{people} people have answered"),
    };
    assert!(chorus.cards_in(SOUTHEND)[0].text.contains(&shown), "{}", chorus.cards_in(SOUTHEND)[0].text);
    let counts = polls::counts(&mut store.read().await.unwrap(), &code).await.unwrap();
    for (choice, people) in &counts {
        let chosen = options(Some(*choice));
        let expected = answers.values().filter(|answer| **answer == chosen).count();
        assert_eq!(*people, u64::try_from(expected).unwrap(), "{counts:?}");
    }
    assert_eq!(counts.iter().map(|(_, people)| people).sum::<u64>(), u64::try_from(answers.len()).unwrap());
    // Nothing is left over.
    chorus.pass(&store, 30).await;
    note_edits(&chorus, &store, before, &mut edits).await;
    eprintln!("{presses} presses in {FLOOD} s: {drawn} edits by then, {} in all", edits.len());
}

/// Notes the time of the clock for each edit since the last look; it stood still meanwhile.
async fn note_edits(chorus: &Chorus, store: &Store, before: usize, edits: &mut Vec<i64>) {
    chorus.courier_rests(store).await;
    let sent = chorus.sent_to(SOUTHEND).len() - before;
    edits.resize(sent, chorus.clock.now());
}
