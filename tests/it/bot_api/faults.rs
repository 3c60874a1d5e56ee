//! Faults on demand, and the log of calls.

use std::time::{Duration, Instant};

use chorus::practice::SOUTHEND;
use serde_json::json;

use super::support::*;

#[tokio::test]
async fn a_chat_can_be_flooded() {
    let api = Api::southend().await;
    api.practice.say(ANIA, ANIA, "/start").unwrap();
    api.practice.faults().too_many_requests(SOUTHEND, 7, 2);
    api.call("sendMessage", json!({ "chat_id": ANIA, "text": "x" })).await.ok();
    for _ in 0..2 {
        let refused = api.send(json!({})).await;
        refused.refused(429, "Too Many Requests: retry after 7");
        assert_eq!(refused.body["parameters"], json!({ "retry_after": 7 }));
    }
    api.send(json!({})).await.ok();
}

#[tokio::test]
async fn the_server_can_fail_and_be_slow() {
    let api = Api::southend().await;
    api.practice.faults().server_error("SendMessage", 1);
    api.call("getMe", json!({})).await.ok();
    api.send(json!({})).await.refused(500, "Internal Server Error");
    api.send(json!({})).await.ok();
    api.practice.faults().delay("getMe", Duration::from_millis(300));
    let began = Instant::now();
    api.call("getMe", json!({})).await.ok();
    assert!(began.elapsed() >= Duration::from_millis(300));
    api.practice.faults().clear();
    let began = Instant::now();
    api.call("getMe", json!({})).await.ok();
    assert!(began.elapsed() < Duration::from_millis(250));
}

#[tokio::test]
async fn a_connection_can_break_before_or_after() {
    let api = Api::southend().await;
    let send = || {
        let params = json!({ "chat_id": SOUTHEND, "text": "x" });
        api.http.post(api.url("sendMessage")).json(&params).send()
    };
    let count = || api.practice.view(ANIA, SOUTHEND).len();
    let before = count();
    api.practice.faults().drop_connection("sendMessage", 1);
    assert!(failed(send().await).await);
    assert_eq!(count(), before);
    api.practice.faults().drop_answer("sendMessage", 1);
    assert!(failed(send().await).await);
    assert_eq!(count(), before + 1, "done, but nobody was told");
    api.send(json!({})).await.ok();
}

async fn failed(sent: reqwest::Result<reqwest::Response>) -> bool {
    match sent {
        Ok(response) => response.bytes().await.is_err(),
        Err(_) => true,
    }
}

#[tokio::test]
async fn updates_can_come_twice() {
    let api = Api::southend().await;
    assert!(api.practice.say(ANIA, SOUTHEND, "x").unwrap() > 0);
    let first = api.drain().await;
    assert!(api.practice.faults().redeliver_last_update());
    assert_eq!(api.drain().await, first);
    assert!(api.drain().await.is_empty());
    api.practice.faults().deliver_twice(1);
    api.practice.say(ANIA, SOUTHEND, "y").unwrap();
    let batch = api.call("getUpdates", json!({})).await.ok();
    let next = batch[0]["update_id"].as_i64().unwrap() + 1;
    assert_eq!(api.call("getUpdates", json!({ "offset": next })).await.ok(), batch);
    assert_eq!(api.call("getUpdates", json!({ "offset": next })).await.ok(), json!([]));
}

#[tokio::test]
async fn calls_are_remembered_with_what_became_of_them() {
    let api = Api::southend().await;
    api.send(json!({ "reply_markup": keyboard("a", "b") })).await.ok();
    api.send(json!({ "text": "" })).await.refused(400, "Bad Request: message text is empty");
    let calls = api.practice.calls();
    let [good, bad] = &calls[calls.len() - 2..] else { panic!("two calls") };
    assert!(good.ok && good.method == "sendMessage");
    assert_eq!(good.params["reply_markup"], keyboard("a", "b"));
    assert_eq!(bad.error.as_deref(), Some("Bad Request: message text is empty"));
}

#[tokio::test]
async fn changes_can_be_waited_for() {
    let api = Api::southend().await;
    let practice = api.practice.clone();
    let waiting = tokio::spawn(async move { practice.changed().await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!waiting.is_finished());
    api.send(json!({})).await.ok();
    within(2, waiting).await.unwrap();
}
