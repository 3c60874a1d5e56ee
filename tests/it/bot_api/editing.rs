//! `editMessageText` and `editMessageReplyMarkup`: whose, what, and what is no change.

use std::time::Duration;

use chorus::practice::SOUTHEND;
use serde_json::{Value, json};

use super::support::*;

async fn edit(api: &Api, id: &Value, text: &str, more: Value) -> Got {
    let mut params = json!({ "chat_id": SOUTHEND, "message_id": id, "text": text });
    for (name, value) in more.as_object().unwrap() {
        params[name] = value.clone();
    }
    api.call("editMessageText", params).await
}

#[tokio::test]
async fn an_edit_shows_and_drops_a_keyboard_that_is_not_given_again() {
    let api = Api::southend().await;
    let id = api.send(json!({ "reply_markup": keyboard("Go", "go") })).await.ok()["message_id"].clone();
    api.practice.advance(Duration::from_secs(5));
    let edited = edit(&api, &id, "Bye", json!({})).await.ok();
    assert_eq!((&edited["text"], &edited["edit_date"]), (&json!("Bye"), &json!(NOON + 5)));
    assert_eq!(edited["reply_markup"], Value::Null);
    let seen = api.practice.view(ANIA, SOUTHEND);
    let seen = seen.last().unwrap();
    assert!(seen.edited && seen.keyboard.is_empty() && seen.text == "Bye");
}

#[tokio::test]
async fn what_is_the_same_is_no_edit() {
    let api = Api::southend().await;
    let id = api.send(json!({ "reply_markup": keyboard("Go", "go") })).await.ok()["message_id"].clone();
    edit(&api, &id, "Hello", json!({ "reply_markup": keyboard("Go", "go") }))
        .await
        .refused(400, NOT_MODIFIED);
    edit(&api, &id, "Hello", json!({ "reply_markup": keyboard("Go", "on") })).await.ok();
    let bold = json!({ "reply_markup": keyboard("Go", "on"), "parse_mode": "HTML" });
    edit(&api, &id, "<b>Hello</b>", bold.clone()).await.ok();
    edit(&api, &id, "<b>Hello</b>", bold).await.refused(400, NOT_MODIFIED);
    let markup = json!({ "chat_id": SOUTHEND, "message_id": id, "reply_markup": keyboard("Go", "on") });
    api.call("editMessageReplyMarkup", markup).await.refused(400, NOT_MODIFIED);
    let none = json!({ "chat_id": SOUTHEND, "message_id": id });
    assert_eq!(api.call("editMessageReplyMarkup", none).await.ok()["reply_markup"], Value::Null);
}

#[tokio::test]
async fn only_the_bots_own_messages_can_be_edited() {
    let api = Api::southend().await;
    let theirs = api.practice.say(ANIA, SOUTHEND, "/help").unwrap();
    edit(&api, &json!(theirs), "x", json!({})).await.refused(400, "Bad Request: message can't be edited");
    edit(&api, &json!(1), "x", json!({})).await.refused(400, "Bad Request: message can't be edited");
    for missing in [9999, 0, -1] {
        let got = edit(&api, &json!(missing), "x", json!({})).await;
        got.refused(400, "Bad Request: message to edit not found");
    }
    let nothing = api.call("editMessageText", json!({ "chat_id": SOUTHEND, "text": "x" })).await;
    nothing.refused(400, "Bad Request: message identifier is not specified");
    let inline = json!({ "inline_message_id": "abc", "chat_id": SOUTHEND, "message_id": 2, "text": "x" });
    api.call("editMessageText", inline).await.refused(400, "Bad Request: MESSAGE_ID_INVALID");
}

#[tokio::test]
async fn an_edit_has_the_limits_of_a_message() {
    let api = Api::southend().await;
    let id = api.send(json!({})).await.ok()["message_id"].clone();
    edit(&api, &id, "", json!({})).await.refused(400, "Bad Request: message text is empty");
    edit(&api, &id, &"x".repeat(4097), json!({})).await.refused(400, "Bad Request: message is too long");
    let data = json!({ "reply_markup": keyboard("Go", &"x".repeat(65)) });
    edit(&api, &id, "y", data).await.refused(400, "Bad Request: BUTTON_DATA_INVALID");
    let other = json!({ "reply_markup": { "keyboard": [["a"]] } });
    edit(&api, &id, "y", other).await.refused(400, "Bad Request: inline keyboard expected");
    let caption = json!({ "chat_id": SOUTHEND, "message_id": id, "caption": "x" });
    let refused = api.call("editMessageCaption", caption).await;
    refused.refused(400, "Bad Request: there is no caption in the message to edit");
}
