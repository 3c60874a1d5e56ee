//! The webhook: who may post, what 200 means, and what is told of the bot over HTTP.

use chorus::practice::{SAM, SOUTHEND, World};
use serde_json::json;

use crate::support::web::free_port;
use crate::support::{ANIA, Chorus, Engine, IMRAN, on_both_engines};

on_both_engines!(updates_are_posted, only_who_knows_the_secret, the_bot_says_how_it_is);

/// The bot with a webhook of its own, in the practice group.
async fn posted_to(engine: Engine) -> Chorus {
    let mut chorus = Chorus::before_start(engine, World::southend(), |_| {}).await;
    let port = free_port();
    chorus.port = Some(port);
    chorus.webhook = Some(format!("http://127.0.0.1:{port}/hook").parse().unwrap());
    chorus.start_bot().await;
    chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    chorus.until("the welcome", |p| p.view(ANIA, SOUTHEND).iter().any(|m| m.by_bot)).await;
    chorus
}

fn secret(chorus: &Chorus) -> String {
    let mut calls = chorus.practice.calls().into_iter();
    let set = calls.rfind(|call| call.method.eq_ignore_ascii_case("setWebhook")).unwrap();
    set.params["secret_token"].as_str().unwrap().to_owned()
}

async fn updates_are_posted(engine: Engine) {
    let mut chorus = posted_to(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    assert!(chorus.choose(ANIA, card, 1).await.text.contains('1'));
    // Posted again, an update changes nothing and is answered.
    chorus.practice.faults().deliver_twice(1);
    chorus.choose(IMRAN, card, 2).await;
    chorus.settled().await;
    chorus.until_drawn("two answers", |_| chorus.card(card).text.contains("2 people have answered")).await;
    // The webhook stays at the stop: what is pressed meanwhile waits there, and is posted to whoever comes next.
    chorus.stop_bot().await;
    let data = chorus.card(card).keyboard[0][1].data.clone().unwrap();
    let query = chorus.practice.press(ANIA, SOUTHEND, &chorus.seen(ANIA, card), &data).unwrap();
    assert_eq!(chorus.practice.pending_updates(), 1);
    chorus.start_bot().await;
    assert!(chorus.answer(&query).await.text.contains('2'));
}

async fn only_who_knows_the_secret(engine: Engine) {
    let chorus = posted_to(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    let data = chorus.card(card).keyboard[0][0].data.clone().unwrap();
    let press = json!({"update_id": 5, "callback_query": {"id": "9", "data": data, "chat_instance": "x",
        "from": {"id": IMRAN, "is_bot": false, "first_name": "I"},
        "message": {"message_id": card, "date": 0, "chat": {"id": SOUTHEND, "type": "supergroup", "title": "G"}}}});
    let secret = secret(&chorus);
    for wrong in [None, Some(""), Some("wrong"), Some(&secret[..63])] {
        assert_eq!(chorus.bot().post(wrong, press.to_string()).await, 401);
    }
    assert_eq!(chorus.bot().post(Some(&secret), "x".repeat(5 * 1024 * 1024)).await, 413, "too much");
    for nonsense in [&b"\xff\xfe"[..], b"", b"[]", b"{}", b"null", b"{\"update_id\":true}"] {
        let status = chorus.bot().post(Some(&secret), nonsense.to_vec()).await;
        assert!([200, 400].contains(&status), "nothing is worth sending again: {status}");
    }
    assert!(chorus.card(card).text.contains("Nobody has answered"));
    // Whoever knows it is Telegram; the same number again changes nothing.
    for _ in 0..2 {
        assert_eq!(chorus.bot().post(Some(&secret), press.to_string()).await, 200);
    }
    chorus.until_drawn("one answer", |_| chorus.card(card).text.contains("1 person has answered")).await;
}

async fn the_bot_says_how_it_is(engine: Engine) {
    let chorus = posted_to(engine).await;
    let (card, code) = chorus.poll("/poll Where shall we meet? | a | b").await;
    chorus.choose(ANIA, card, 1).await;
    chorus.practice.faults().too_many_requests(SOUTHEND, 1, 1);
    chorus.choose(IMRAN, card, 1).await;
    chorus.until_drawn("two answers", |_| chorus.card(card).text.contains("2 people have answered")).await;
    assert_eq!(chorus.bot().page("/healthz").await, (200, "alive\n".to_owned()));
    assert_eq!(chorus.bot().page("/readyz").await, (200, "ready\n".to_owned()));
    let (status, metrics) = chorus.bot().page("/metrics").await;
    assert_eq!(status, 200);
    for line in [
        "chorus_presses_confirmed_total 2",
        "chorus_outbox_depth 0",
        "chorus_outbox_dead 0",
        "chorus_updates_total{kind=\"callback_query\"} 2",
        "chorus_calls_total{method=\"EditMessageText\",outcome=\"retry_after\"} 1",
        "chorus_press_seconds_count 2",
    ] {
        assert!(metrics.lines().any(|l| l == line), "{line} in:\n{metrics}");
    }
    // No label leads to a person, a group or a poll.
    let group = SOUTHEND.to_string()[1..].to_owned();
    for private in [ANIA.to_string(), IMRAN.to_string(), SAM.to_string(), group, code] {
        assert!(!metrics.contains(&private), "{private} in:\n{metrics}");
    }
    assert!(!metrics.contains("meet") && !metrics.contains("Ania"), "{metrics}");
}
