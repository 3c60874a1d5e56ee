//! Button presses: what the bot is told, and how it may answer.

use std::time::Duration;

use chorus::practice::{ActError, CallbackAnswer, SOUTHEND};
use serde_json::{Value, json};

use super::support::*;

const TOO_OLD: &str = "Bad Request: query is too old and response timeout expired or query ID is invalid";

async fn answer(api: &Api, id: &str, more: Value) -> Got {
    let mut params = json!({ "callback_query_id": id });
    for (name, value) in more.as_object().unwrap() {
        params[name] = value.clone();
    }
    api.call("answerCallbackQuery", params).await
}

#[tokio::test]
async fn a_press_tells_who_where_and_what() {
    let api = Api::plain_member().await;
    let (message, id) = api.pressed(ANIA).await;
    let updates = api.drain().await;
    let query = &updates[0]["callback_query"];
    assert_eq!(query["id"], json!(id));
    let ania = json!({ "id": ANIA, "is_bot": false, "first_name": "Ania", "language_code": "pl" });
    assert_eq!(query["from"], ania);
    assert_eq!(query["data"], "go");
    assert_eq!(query["message"]["message_id"], message);
    assert_eq!(query["message"]["chat"]["id"], SOUTHEND);
    let (_, _) = api.pressed(IMRAN).await;
    let other = &api.drain().await[0]["callback_query"];
    assert_eq!(other["chat_instance"], query["chat_instance"]);
}

#[tokio::test]
async fn only_what_is_shown_can_be_pressed_unless_forged() {
    let api = Api::southend().await;
    let (message, _) = api.pressed(ANIA).await;
    assert_eq!(api.practice.press(ANIA, SOUTHEND, message, "stop"), Err(ActError::NoButton));
    assert_eq!(api.practice.press(ANIA, SOUTHEND, 999, "go"), Err(ActError::NoMessage));
    assert_eq!(api.practice.press(1, SOUTHEND, message, "go"), Err(ActError::NoPerson(1)));
    api.practice.press_forged(ANIA, SOUTHEND, message, "stop").unwrap();
    api.practice.press_forged(ANIA, SOUTHEND, 999, "go").unwrap();
    let updates = api.drain().await;
    assert_eq!(updates[1]["callback_query"]["data"], "stop");
    let gone = &updates[2]["callback_query"]["message"];
    assert_eq!((&gone["message_id"], &gone["date"], &gone["text"]), (&json!(999), &json!(0), &Value::Null));
}

#[tokio::test]
async fn a_press_is_answered_once() {
    let api = Api::southend().await;
    let (_, id) = api.pressed(ANIA).await;
    assert_eq!(api.practice.callback_answer(&id), None);
    answer(&api, &id, json!({ "text": "Saved", "show_alert": true })).await.ok();
    let shown = CallbackAnswer { text: "Saved".to_owned(), show_alert: true, url: None };
    assert_eq!(api.practice.callback_answer(&id), Some(shown));
    answer(&api, &id, json!({ "text": "Again" })).await.refused(400, TOO_OLD);
    answer(&api, "12345", json!({})).await.refused(400, TOO_OLD);
}

#[tokio::test]
async fn a_press_can_be_answered_for_fifteen_seconds() {
    let api = Api::southend().await;
    let (_, id) = api.pressed(ANIA).await;
    api.practice.advance(Duration::from_millis(15_001));
    answer(&api, &id, json!({})).await.refused(400, TOO_OLD);
    let (_, id) = api.pressed(ANIA).await;
    api.practice.advance(Duration::from_secs(15));
    answer(&api, &id, json!({})).await.ok();
}

#[tokio::test]
async fn an_answer_has_200_characters_at_the_most() {
    let api = Api::southend().await;
    let (_, id) = api.pressed(ANIA).await;
    answer(&api, &id, json!({ "text": "é".repeat(201) })).await.refused(400, "Bad Request: MESSAGE_TOO_LONG");
    answer(&api, &id, json!({ "text": "é".repeat(200) })).await.ok();
}

#[tokio::test]
async fn an_answers_link_opens_this_bot_with_a_payload_of_64() {
    let api = Api::southend().await;
    let (_, id) = api.pressed(ANIA).await;
    let payload = "aZ_-".repeat(16);
    let wrong = [
        "https://example.org".to_owned(),
        "https://t.me/other_bot?start=x".to_owned(),
        "https://t.me/chorus_practice_bot".to_owned(),
        "https://t.me/chorus_practice_bot?start=".to_owned(),
        "https://t.me/chorus_practice_bot?start=a.b".to_owned(),
        format!("https://t.me/chorus_practice_bot?start={payload}x"),
    ];
    for url in wrong {
        answer(&api, &id, json!({ "url": url })).await.refused(400, "Bad Request: URL_INVALID");
    }
    let url = format!("t.me/chorus_practice_bot?start={payload}");
    answer(&api, &id, json!({ "url": url })).await.ok();
    api.practice.open_link(ANIA, &url).unwrap();
    let updates = api.drain().await;
    let message = &updates.last().unwrap()["message"];
    assert_eq!(message["text"], format!("/start {payload}"));
    assert_eq!(message["chat"]["id"], ANIA);
    assert_eq!(api.practice.open_link(ANIA, "https://t.me/other?start=x"), Err(ActError::NotOurLink));
}

#[tokio::test]
async fn a_press_waits_150_seconds_and_a_message_a_day() {
    let api = Api::southend().await;
    api.pressed(ANIA).await;
    api.practice.say(ANIA, SOUTHEND, "/help").unwrap();
    api.practice.advance(Duration::from_secs(149));
    assert_eq!(api.call("getUpdates", json!({})).await.ok().as_array().unwrap().len(), 2);
    api.practice.advance(Duration::from_secs(1));
    let left = api.call("getUpdates", json!({})).await.ok();
    assert_eq!(left.as_array().unwrap().len(), 1);
    assert_eq!(left[0]["message"]["text"], "/help");
    api.practice.advance(Duration::from_secs(86_400 - 150));
    assert_eq!(api.call("getUpdates", json!({})).await.ok(), json!([]));
}
