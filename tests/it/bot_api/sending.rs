//! `sendMessage`: text, its limits, where it may go.

use chorus::practice::{SAM, SOUTHEND};
use serde_json::json;

use super::support::*;

#[tokio::test]
async fn a_message_stands_in_the_group_and_comes_back_whole() {
    let api = Api::southend().await;
    let sent = api
        .send(json!({ "text": "Hello", "reply_markup": keyboard("Go", "go") }))
        .await
        .ok();
    assert_eq!(sent["text"], "Hello");
    assert_eq!(
        sent["chat"],
        json!({ "id": SOUTHEND, "title": "Southend Parent Champions", "type": "supergroup" })
    );
    assert_eq!(sent["from"]["username"], json!(api.practice.bot_username()));
    assert_eq!(sent["date"], NOON);
    assert_eq!(sent["reply_markup"], keyboard("Go", "go"));
    let seen = api.practice.view(SAM, SOUTHEND);
    assert_eq!(seen.last().unwrap().data_of("Go"), Some("go"));
}
