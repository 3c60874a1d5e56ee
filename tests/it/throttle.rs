//! Telegram asks to wait, fails, or loses the connection: whom it concerns waits, nobody else does, and nothing is lost but what
//! was tried for half an hour in vain.

use std::time::Duration;

use chorus::practice::{SAM, SOUTHEND};
use chorus::store::{chats, outbox};

use crate::support::crowd::{LEIGH, leased, person};
use crate::support::{Chorus, Engine, on_both_engines};

on_both_engines!(one_group_is_asked_to_wait, a_slow_call_holds_up_nobody_else, connections_break);

/// How often a message is tried.
const TRIES: u32 = 12;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "long: a dozen internal server errors, each of which the client library takes ten seconds over"]
async fn the_server_fails_on_sqlite() {
    in_vain(Engine::sqlite(), |chorus| chorus.practice.faults().server_error("sendMessage", TRIES)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "long: a dozen internal server errors, each of which the client library takes ten seconds over"]
async fn the_server_fails_on_postgres() {
    if let Some(engine) = Engine::postgres() {
        in_vain(engine, |chorus| chorus.practice.faults().server_error("sendMessage", TRIES)).await;
    }
}

async fn one_group_is_asked_to_wait(engine: Engine) {
    let chorus = Chorus::start_among(engine, 3, &[SOUTHEND, LEIGH]).await;
    let store = chorus.store().await;
    let (card, _) = chorus.poll_in(SOUTHEND, "/poll q | a | b").await;
    let (other, _) = chorus.poll_in(LEIGH, "/poll q | a | b").await;
    chorus.pass(&store, 5).await;
    let before = chorus.sent_to(SOUTHEND).len();
    chorus.practice.faults().too_many_requests(SOUTHEND, 30, 1);
    for text in ["first", "second", "third"] {
        chorus.post(&store, SOUTHEND, text).await;
    }
    chorus.all_saved(&[chorus.tap(person(0), SOUTHEND, &card, 0)]).await;
    chorus.courier_rests(&store).await;
    let asked = chorus.sent_to(SOUTHEND).split_off(before);
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].error.as_deref(), Some("Too Many Requests: retry after 30"));
    // The other group notices nothing: its card and its messages come while the clock stands still.
    chorus.all_saved(&[chorus.tap(person(1), LEIGH, &other, 0)]).await;
    let first = |text: &str| chorus.cards_in(LEIGH)[0].text.contains(text);
    chorus.until("the other group's card", |_| first("1 person has answered")).await;
    chorus.pass(&store, 10).await;
    chorus.practice.say(SAM, LEIGH, "/poll another | a | b").unwrap();
    chorus.until("the other group's new card", |_| chorus.cards_in(LEIGH).len() == 2).await;
    chorus.pass(&store, 10).await;
    chorus.all_saved(&[chorus.tap(person(2), LEIGH, &other, 0)]).await;
    chorus.until("the other group's card", |_| first("2 people have answered")).await;
    // Not a second too early, and then everything, in order, at the group's pace.
    chorus.pass(&store, 9).await;
    assert_eq!(chorus.sent_to(SOUTHEND).len(), before + 1, "29 seconds have passed");
    let mut came = Vec::new();
    for second in 30..60 {
        chorus.pass(&store, 1).await;
        let calls = chorus.sent_to(SOUTHEND).split_off(before + 1 + came.len());
        assert!(calls.iter().all(|call| call.ok), "{calls:?}");
        came.extend(calls.iter().map(|call| (second, call.params["text"].as_str().unwrap().to_owned())));
    }
    let texts: Vec<_> = came.iter().map(|(second, text)| (*second, text.lines().next().unwrap())).collect();
    assert_eq!(texts, [(30, "first"), (35, "second"), (40, "third"), (45, "<b>q</b>")]);
    assert!(chorus.cards_in(SOUTHEND)[0].text.contains("1 person has answered"));
}

async fn a_slow_call_holds_up_nobody_else(engine: Engine) {
    let chorus = Chorus::start_among(engine, 1, &[SOUTHEND, LEIGH]).await;
    let store = chorus.store().await;
    let (card, _) = chorus.poll_in(LEIGH, "/poll q | a | b").await;
    chorus.pass(&store, 5).await;
    // Telegram takes its time over a message to one group.
    chorus.practice.faults().delay("sendMessage", Duration::from_secs(15));
    chorus.post(&store, SOUTHEND, "a letter").await;
    chorus.clock.advance(30_000);
    while leased(&mut store.read().await.unwrap(), chorus.clock.now()).await == 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    chorus.all_saved(&[chorus.tap(person(0), LEIGH, &card, 0)]).await;
    let drawn = || chorus.cards_in(LEIGH)[0].text.contains("1 person has answered");
    chorus.until("the other group's card", |_| drawn()).await;
    assert!(chorus.practice.view(SAM, SOUTHEND).iter().all(|m| m.text != "a letter"), "it is on its way");
}

async fn connections_break(engine: Engine) {
    in_vain(engine, |chorus| chorus.practice.faults().drop_connection("sendMessage", TRIES)).await;
}

/// A message that can't be sent is tried after longer and longer pauses, and given up; the one behind it goes out.
async fn in_vain(engine: Engine, trouble: impl Fn(&Chorus)) {
    let chorus = Chorus::start_among(engine, 1, &[LEIGH]).await;
    let store = chorus.store().await;
    let (card, _) = chorus.poll_in(LEIGH, "/poll q | a | b").await;
    chorus.say_privately(SAM, "/start").await;
    chorus.pass(&store, 5).await;
    trouble(&chorus);
    chorus.post(&store, SAM, "in vain").await;
    chorus.post(&store, SAM, "behind it").await;
    let key = chats::key(&chorus.vault(), SAM);
    let mut tried_at = Vec::new();
    loop {
        let mut tx = store.read().await.unwrap();
        let next = outbox::next(&mut tx, &chorus.vault(), &key, chorus.clock.now()).await.unwrap().unwrap();
        if next.letter.text == "behind it" {
            break;
        }
        let due = chats::next_due(&mut tx, chorus.clock.now()).await.unwrap().unwrap();
        drop(tx);
        chorus.clock.advance((due - chorus.clock.now()).max(30_000 * i64::from(tried_at.is_empty())));
        chorus.courier_rests(&store).await;
        tried_at.push(chorus.clock.now());
    }
    assert_eq!(tried_at.len(), TRIES as usize);
    let pauses: Vec<i64> = tried_at.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(pauses[0], 1_000);
    assert!(pauses.windows(2).all(|pair| pair[1] > pair[0]), "each longer than the one before: {pauses:?}");
    assert!(*pauses.last().unwrap() <= 15 * 60 * 1000, "{pauses:?}");
    let depth = outbox::depth(&mut store.read().await.unwrap(), chorus.clock.now()).await.unwrap();
    assert_eq!((depth.waiting, depth.dead), (1, 1), "given up, and kept for the host to see");
    // The one behind it has done nothing wrong: it goes out at the chat's pace.
    chorus.pass(&store, 1).await;
    let texts: Vec<String> = chorus.practice.view(SAM, SAM).into_iter().map(|m| m.text).collect();
    assert!(texts.iter().any(|text| text == "behind it") && texts.iter().all(|text| text != "in vain"));
    // A card that can't be edited is tried until it can.
    chorus.practice.faults().drop_connection("editMessageText", 3);
    chorus.all_saved(&[chorus.tap(person(0), LEIGH, &card, 0)]).await;
    chorus
        .until_drawn("the card", |_| chorus.cards_in(LEIGH)[0].text.contains("1 person has answered"))
        .await;
    eprintln!("given up after {} minutes", (tried_at.last().unwrap() - tried_at[0]) / 60_000);
}
