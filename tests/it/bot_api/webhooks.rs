//! `setWebhook`: updates are posted in order with the secret, and again until taken.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::http::{HeaderMap, StatusCode};
use chorus::practice::SOUTHEND;
use serde_json::{Value, json};

use super::support::*;

type Taken = Arc<Mutex<Vec<(String, Value)>>>;

/// A place to post to, which refuses the first `refusals` posts.
async fn receiver(mut refusals: u32) -> (String, Taken) {
    let taken = Taken::default();
    let kept = taken.clone();
    let refusals = Arc::new(Mutex::new(std::mem::take(&mut refusals)));
    let take = move |headers: HeaderMap, axum::Json(update): axum::Json<Value>| async move {
        let mut left = refusals.lock().unwrap();
        if *left > 0 {
            *left -= 1;
            return StatusCode::INTERNAL_SERVER_ERROR;
        }
        let secret = headers.get("X-Telegram-Bot-Api-Secret-Token").map(|v| v.to_str().unwrap().to_owned());
        kept.lock().unwrap().push((secret.unwrap_or_default(), update));
        StatusCode::OK
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let router = axum::Router::new().route("/hook", axum::routing::post(take));
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    (url, taken)
}

async fn until(api: &Api, count: usize, taken: &Taken) {
    let done = async {
        while taken.lock().unwrap().len() < count || api.practice.pending_updates() > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    within(10, done).await;
}

#[tokio::test]
async fn updates_are_posted_in_order_and_again_until_taken() {
    let api = Api::southend().await;
    let (url, taken) = receiver(2).await;
    api.practice.say(ANIA, SOUTHEND, "before").unwrap();
    api.call("setWebhook", json!({ "url": url, "secret_token": "s3cret_-" })).await.ok();
    api.practice.say(ANIA, SOUTHEND, "after").unwrap();
    until(&api, 2, &taken).await;
    let taken = taken.lock().unwrap();
    let texts: Vec<&Value> = taken.iter().map(|(_, update)| &update["message"]["text"]).collect();
    assert_eq!(texts, ["before", "after"]);
    assert!(taken.iter().all(|(secret, _)| secret == "s3cret_-"));
}

#[tokio::test]
async fn a_webhook_shuts_out_polling_and_tells_its_last_error() {
    let api = Api::southend().await;
    let (url, taken) = receiver(1).await;
    let poll = api.call("getUpdates", json!({ "timeout": 50 }));
    let set = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        api.call("setWebhook", json!({ "url": url, "max_connections": 7 })).await.ok()
    };
    let (poll, _) = within(5, async { tokio::join!(poll, set) }).await;
    poll.refused(409, "Conflict: terminated by setWebhook request");
    api.call("getUpdates", json!({})).await.refused(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
    api.practice.say(ANIA, SOUTHEND, "x").unwrap();
    until(&api, 1, &taken).await;
    let info = api.call("getWebhookInfo", json!({})).await.ok();
    assert_eq!((&info["url"], &info["max_connections"]), (&json!(url), &json!(7)));
    assert_eq!(info["last_error_message"], "Wrong response from the webhook: 500");
    api.call("deleteWebhook", json!({})).await.ok();
    assert_eq!(api.call("getWebhookInfo", json!({})).await.ok()["url"], "");
    api.practice.say(ANIA, SOUTHEND, "y").unwrap();
    assert_eq!(api.drain().await.len(), 1);
}

#[tokio::test]
async fn pending_updates_can_be_dropped() {
    let api = Api::southend().await;
    api.practice.say(ANIA, SOUTHEND, "x").unwrap();
    api.call("deleteWebhook", json!({})).await.ok();
    assert_eq!(api.practice.pending_updates(), 1);
    api.call("deleteWebhook", json!({ "drop_pending_updates": true })).await.ok();
    assert_eq!(api.practice.pending_updates(), 0);
}

#[tokio::test]
async fn what_is_no_webhook_is_refused() {
    let api = Api::southend().await;
    let url = "http://127.0.0.1:9/hook";
    let cases = [
        (json!({ "url": "no url" }), "invalid webhook URL specified"),
        (
            json!({ "url": "https://example.org/x" }),
            "bad webhook: the practice server posts to http on loopback only",
        ),
        (json!({ "url": url, "secret_token": "a b" }), "secret token contains unallowed characters"),
        (json!({ "url": url, "secret_token": "a".repeat(257) }), "secret token is too long"),
    ];
    for (params, why) in cases {
        api.call("setWebhook", params).await.refused(400, &format!("Bad Request: {why}"));
    }
}
