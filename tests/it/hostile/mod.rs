//! Updates as Telegram should never send them: each is passed over or kept as failed, and people's own go on.

mod holes;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use chorus::practice::{Practice, SAM, SOUTHEND};
use chorus::store::updates::{Failure, failures};
use chorus::store::{Store, Tx};
use serde_json::Value;

use self::holes::{MARK, filled, kind, lines, numbered, oddities};
use crate::support::{ANIA, Chorus, Engine, IMRAN, NASRIN, drawn, on_both_engines};

on_both_engines!(
    every_field_of_every_kind,
    what_no_description_leads_to,
    text_without_measure_where_it_is_kept,
    a_first_batch_without_numbers,
    more_without_numbers_than_a_batch,
    what_can_not_be_kept_is_not_acknowledged,
);

/// What the bot says to who is let down, in the language of the practice group.
const SORRY: &str = "something went wrong";

/// How many are under way at once: the huge ones fill the memory.
const AT_ONCE: usize = 1_000;

/// An update that was sent.
struct Sent {
    id: i64,
    kind: String,
    /// As it was before its hole was filled.
    line: Value,
}

async fn every_field_of_every_kind(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll(&format!("/poll {MARK}? | a | b")).await;
    chorus.say_privately(ANIA, "/help").await;
    chorus.settled().await;
    let before = chorus.everything_in_group(&[]);
    let mut sent = Vec::new();
    for line in lines() {
        for update in filled(line) {
            let write = |id: i64| {
                update.replacen("\"@id\"", &id.to_string(), 1).replacen("@press", &format!("press-{id}"), 1)
            };
            let id = chorus.practice.inject(write).unwrap();
            sent.push(Sent { id, kind: kind(line).to_owned(), line: serde_json::from_str(line).unwrap() });
            if sent.len() % AT_ONCE == 0 {
                drained(&chorus).await;
            }
        }
    }
    drained(&chorus).await;
    let failed = failed(&chorus).await;
    let kinds: BTreeMap<i64, &str> = sent.iter().map(|sent| (sent.id, sent.kind.as_str())).collect();
    for failure in failed.values() {
        assert_eq!(kinds.get(&failure.update), Some(&failure.kind.as_str()), "{failure:?}");
    }
    for kind in ["message", "callback_query", "my_chat_member", "chat_member"] {
        assert!(failed.values().any(|failure| failure.kind == kind), "some {kind} can't be read");
    }
    people_are_told(&chorus, &sent, &failed).await;
    assert_eq!(chorus.everything_in_group(&[]), before, "nothing is said in the group");
    // A press among all that counts as ever.
    assert!(chorus.choose(IMRAN, card, 1).await.show_alert);
    chorus.until_drawn("one answer", |_| chorus.seen(SAM, card).text.contains("1 person has answered")).await;
    assert!(chorus.runs());
}

/// Every press is answered, and every text in private that could not be read.
async fn people_are_told(chorus: &Chorus, sent: &[Sent], failed: &BTreeMap<i64, Failure>) {
    let answers = || -> BTreeMap<String, String> {
        let calls = chorus.practice.calls().into_iter();
        let answers = calls.filter(|call| call.method.eq_ignore_ascii_case("answerCallbackQuery"));
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        answers.map(|call| (text(&call.params["callback_query_id"]), text(&call.params["text"]))).collect()
    };
    let presses = || sent.iter().filter(|sent| sent.line["callback_query"]["id"] == "@press");
    chorus.until("an answer to each press", |_| answers().len() >= presses().count()).await;
    let answers = answers();
    for press in presses() {
        let answer = answers.get(&format!("press-{}", press.id)).expect("an answer");
        assert_eq!(answer.contains(SORRY), failed.contains_key(&press.id), "{}: {answer}", press.line);
    }
    let in_private = |sent: &&Sent| {
        let message = &sent.line["message"];
        let is_hers = message["chat"]["id"] == ANIA && message["from"]["id"] == ANIA;
        is_hers && message["chat"]["type"] == "private" && failed.contains_key(&sent.id)
    };
    let expected = sent.iter().filter(in_private).count();
    let apologies = |practice: &Practice| {
        practice.view(ANIA, ANIA).iter().filter(|m| m.by_bot && m.text.contains(SORRY)).count()
    };
    chorus.until("an apology to each text", |practice| apologies(practice) >= expected).await;
    assert!(expected > 0);
    assert_eq!(apologies(&chorus.practice), expected, "and no more of them");
}

async fn what_no_description_leads_to(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    chorus.say_privately(ANIA, "/help").await;
    chorus.settled().await;
    let before = chorus.everything_in_group(&[]);
    for odd in oddities() {
        chorus.practice.inject(|id| numbered(&odd, id)).unwrap();
        // Each stands once at the end of what was delivered, where nothing after it confirms it.
        drained(&chorus).await;
    }
    for odd in oddities() {
        chorus.practice.inject(|id| numbered(&odd, id)).unwrap();
    }
    drained(&chorus).await;
    failed(&chorus).await;
    assert_eq!(chorus.everything_in_group(&[]), before);
    assert!(chorus.choose(IMRAN, card, 1).await.show_alert);
    assert!(chorus.runs());
}

async fn text_without_measure_where_it_is_kept(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    for person in [ANIA, SAM] {
        chorus.say_privately(person, "/help").await;
    }
    let says = |person: i64, chat: i64, body: &str| {
        let kind = if chat == person { "private" } else { "supergroup" };
        let message = format!(
            r#"{{"message_id":1,"chat":{{"id":{chat},"type":"{kind}"}},"from":{{"id":{person},"language_code":"\u0000"}},{body}}}"#
        );
        let update = format!(r#"{{"update_id":%,"message":{message}}}"#);
        chorus.practice.inject(|id| numbered(&update, id)).unwrap()
    };
    // A character that PostgreSQL keeps in no text.
    says(SAM, SOUTHEND, r#""text":"/poll Where\u0000? | here\u0000 | there""#);
    chorus.until_drawn("the card", |p| drawn(&p.view(ANIA, SOUTHEND)).contains("Where?\n\n1. here")).await;
    // What is too long for a poll comes back, as much of it as Telegram lets a person type.
    let before = chorus.practice.view(SAM, SAM).len();
    says(SAM, SOUTHEND, r##""text":"/poll #""##);
    chorus.until("the text to come back", |p| drawn(&p.view(SAM, SAM)).contains("Nothing is lost")).await;
    chorus.courier_done().await;
    assert!(chorus.practice.view(SAM, SAM).len() <= before + 4);
    // Words and recordings that are waited for.
    for body in [
        r##""text":"#""##,
        r##""text":"#\na\nb""##,
        r##""voice":{"file_id":"#\u0000","duration":1}"##,
        r#""voice":{"file_id":"","duration":4294967295}"#,
        r#""text":"Gdzie\u0000?\nx\ny""#,
    ] {
        chorus.edit_language(ANIA, card, "polski").await;
        says(ANIA, ANIA, body);
        chorus.settled().await;
    }
    assert!(failed(&chorus).await.is_empty());
    assert!(chorus.choose(NASRIN, card, 1).await.show_alert);
}

async fn a_first_batch_without_numbers(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    chorus.settled().await;
    chorus.stop_bot().await;
    for _ in 0..3 {
        chorus.practice.inject(|_| "null".to_owned()).unwrap();
    }
    chorus.start_bot().await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(chorus.practice.pending_updates(), 3, "there is no number to confirm them by");
    assert!(chorus.choose(NASRIN, card, 1).await.show_alert);
    chorus.settled().await;
    assert!(failed(&chorus).await.is_empty());
}

async fn more_without_numbers_than_a_batch(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    chorus.settled().await;
    chorus.stop_bot().await;
    for _ in 0..150 {
        chorus.practice.inject(|_| "null".to_owned()).unwrap();
    }
    chorus.start_bot().await;
    assert!(chorus.choose(NASRIN, card, 1).await.show_alert);
    chorus.settled().await;
}

async fn what_can_not_be_kept_is_not_acknowledged(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    chorus.settled().await;
    rename(&chorus, "ALTER TABLE failed_update RENAME TO away").await;
    let id = chorus.practice.inject(|id| format!(r#"{{"update_id":{id},"message":"{MARK}"}}"#)).unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(chorus.practice.pending_updates(), 1, "it is not acknowledged");
    rename(&chorus, "ALTER TABLE away RENAME TO failed_update").await;
    assert!(chorus.choose(NASRIN, card, 1).await.show_alert);
    assert!(failed(&chorus).await.contains_key(&id));
}

async fn rename(chorus: &Chorus, sql: &'static str) {
    let mut tx = Store::open(&chorus.engine.url).await.unwrap().write().await.unwrap();
    match &mut tx {
        Tx::Sqlite(tx) => drop(sqlx::query(sql).execute(&mut **tx).await.unwrap()),
        Tx::Postgres(tx) => drop(sqlx::query(sql).execute(&mut **tx).await.unwrap()),
    }
    tx.commit().await.unwrap();
}

/// Waits until the bot has taken in everything, however long that takes, as long as it goes on.
async fn drained(chorus: &Chorus) {
    loop {
        let waiting = chorus.practice.pending_updates();
        if waiting == 0 {
            return;
        }
        chorus.until("fewer updates to wait", |practice| practice.pending_updates() < waiting).await;
    }
}

/// What was kept as failed, by number. No text that was sent stands in it.
async fn failed(chorus: &Chorus) -> BTreeMap<i64, Failure> {
    let store = Store::open(&chorus.engine.url).await.unwrap();
    let failed = failures(&mut store.read().await.unwrap()).await.unwrap();
    let said: BTreeSet<&str> = failed.iter().map(|failure| failure.error.as_str()).collect();
    assert!(!said.iter().any(|error| error.contains(MARK)), "{said:?}");
    failed.into_iter().map(|failure| (failure.update, failure)).collect()
}
