//! `getUpdates`: what confirms, what waits, who is sent away.

use std::time::{Duration, Instant};

use chorus::practice::SOUTHEND;
use serde_json::{Value, json};

use super::support::*;

async fn texts(api: &Api, params: Value) -> Vec<String> {
    let batch = api.call("getUpdates", params).await.ok();
    let text = |update: &Value| update["message"]["text"].as_str().unwrap_or_default().to_owned();
    batch.as_array().unwrap().iter().map(text).collect()
}

async fn four() -> (Api, i64) {
    let api = Api::southend().await;
    for text in ["a", "b", "c", "d"] {
        api.practice.say(ANIA, SOUTHEND, text).unwrap();
    }
    let first = api.call("getUpdates", json!({ "limit": 1 })).await.ok()[0]["update_id"].as_i64().unwrap();
    (api, first)
}

#[tokio::test]
async fn nothing_is_confirmed_but_by_a_higher_offset() {
    let (api, first) = four().await;
    assert_eq!(texts(&api, json!({})).await, ["a", "b", "c", "d"]);
    assert_eq!(texts(&api, json!({ "offset": first })).await, ["a", "b", "c", "d"]);
    assert_eq!(texts(&api, json!({ "offset": first + 2 })).await, ["c", "d"]);
    assert_eq!(texts(&api, json!({})).await, ["c", "d"]);
    assert_eq!(api.practice.pending_updates(), 2);
    assert_eq!(texts(&api, json!({ "offset": first + 4 })).await, [""; 0]);
}

#[tokio::test]
async fn a_negative_offset_keeps_the_last() {
    let (api, _) = four().await;
    assert_eq!(texts(&api, json!({ "offset": -2 })).await, ["c", "d"]);
    assert_eq!(api.practice.pending_updates(), 2);
}

#[tokio::test]
async fn the_limit_is_1_to_100() {
    let (api, _) = four().await;
    for n in 0..110 {
        api.practice.say(ANIA, SOUTHEND, &n.to_string()).unwrap();
    }
    assert_eq!(texts(&api, json!({ "limit": 3 })).await.len(), 3);
    assert_eq!(texts(&api, json!({ "limit": 0 })).await.len(), 1);
    assert_eq!(texts(&api, json!({ "limit": 500 })).await.len(), 100);
    assert_eq!(texts(&api, json!({})).await.len(), 100);
}

#[tokio::test]
async fn a_long_poll_waits_for_something_and_no_longer() {
    let api = Api::southend().await;
    let began = Instant::now();
    assert_eq!(texts(&api, json!({ "timeout": 1 })).await, [""; 0]);
    assert!(began.elapsed() >= Duration::from_millis(900));
    let poll = api.call("getUpdates", json!({ "timeout": 50 }));
    let speak = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        api.practice.say(ANIA, SOUTHEND, "now").unwrap();
    };
    let (batch, ()) = within(5, async { tokio::join!(poll, speak) }).await;
    assert_eq!(batch.ok()[0]["message"]["text"], "now");
}

#[tokio::test]
async fn a_second_poller_ends_the_first() {
    let api = Api::southend().await;
    let first = api.call("getUpdates", json!({ "timeout": 50 }));
    let second = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        api.call("getUpdates", json!({ "timeout": 1 })).await.ok()
    };
    let (first, _) = within(5, async { tokio::join!(first, second) }).await;
    first.refused(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    );
}

#[tokio::test]
async fn the_default_leaves_out_three_kinds_and_a_choice_persists() {
    let api = Api::southend().await;
    api.practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    assert!(api.drain().await.is_empty(), "chat_member only on request");
    let asked = json!({ "allowed_updates": ["chat_member", "nonsense"] });
    assert_eq!(api.call("getUpdates", asked).await.ok(), json!([]));
    api.practice.set_admin(ANIA, SOUTHEND, false).unwrap();
    api.practice.say(ANIA, SOUTHEND, "/help").unwrap();
    let updates = api.drain().await;
    assert_eq!(updates.len(), 1, "{updates:?}");
    assert_eq!(updates[0]["chat_member"]["new_chat_member"]["status"], "member");
    // An empty list is the default again.
    api.call("getUpdates", json!({ "allowed_updates": [] })).await.ok();
    api.practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    api.practice.say(ANIA, SOUTHEND, "/help").unwrap();
    assert_eq!(api.drain().await.len(), 1);
}

#[tokio::test]
async fn the_token_must_be_right_and_the_method_known() {
    let api = Api::southend().await;
    let wrong = api.http.get(format!("{}/bot123:abc/getMe", api.base)).send().await.unwrap();
    got(wrong).await.refused(401, "Unauthorized");
    api.call("sendTelepathy", json!({})).await.refused(404, "Not Found: method not found");
    let nowhere = api.http.get(format!("{}/nowhere", api.base)).send().await.unwrap();
    got(nowhere).await.refused(404, "Not Found");
}
