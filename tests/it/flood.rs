//! Thousands press at once: each is told that their answer is saved, the group sees a handful of edits, and no other group waits.

use std::collections::HashMap;

use chorus::domain::OptionNumber;
use chorus::practice::SOUTHEND;
use chorus::store::{Store, polls};

use crate::support::crowd::{LEIGH, person};
use crate::support::{Chorus, Engine, on_both_engines};

on_both_engines!(hundreds_press);

/// What may be edited in a group: one message in five seconds.
const PACE_MILLIS: i64 = 5_000;
/// How long the flood lasts, in seconds.
const FLOOD: usize = 10;
const OPTIONS: usize = 3;

async fn hundreds_press(engine: Engine) {
    flood(engine, 300).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "long: 3,000 presses"]
async fn thousands_press_on_sqlite() {
    flood(Engine::sqlite(), 3_000).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "long: 3,000 presses"]
async fn thousands_press_on_postgres() {
    if let Some(engine) = Engine::postgres() {
        flood(engine, 3_000).await;
    }
}

async fn flood(engine: Engine, presses: usize) {
    let chorus = Chorus::start_among(engine, presses + 2, &[SOUTHEND, LEIGH]).await;
    let store = chorus.store().await;
    let (card, code) = chorus.poll_in(SOUTHEND, "/poll q | a | b | c").await;
    let (quiet, _) = chorus.poll_in(LEIGH, "/poll q | a | b | c").await;
    chorus.pass(&store, PACE_MILLIS / 1000).await;
    let (start, before) = (chorus.clock.now(), chorus.sent_to(SOUTHEND).len());
    let mut edits = Vec::new();
    let mut answers: HashMap<i64, usize> = HashMap::new();
    for second in 0..FLOOD {
        let share: Vec<String> = (presses * second / FLOOD..presses * (second + 1) / FLOOD)
            .map(|n| {
                // Every tenth press corrects the one before.
                let (who, option) =
                    if n % 10 == 9 { (n - 1, (n + 1) % OPTIONS) } else { (n, (n * 7 + 1) % OPTIONS) };
                answers.insert(person(who), option);
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
    for option in 0..OPTIONS {
        let people = answers.values().filter(|chosen| **chosen == option).count();
        let number = OptionNumber::new(option + 1).unwrap();
        assert!(counts.contains(&(number.into(), u64::try_from(people).unwrap())), "{counts:?}");
    }
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
