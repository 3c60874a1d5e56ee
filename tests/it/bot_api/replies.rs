//! `reply_parameters` and `message_thread_id`.

use chorus::practice::{SAM, SOUTHEND};
use serde_json::{Value, json};

use super::support::*;

#[tokio::test]
async fn a_reply_shows_what_it_answers_one_level_deep() {
    let api = Api::southend().await;
    let first = api.send(json!({ "text": "first" })).await.ok()["message_id"].clone();
    let second =
        api.send(json!({ "text": "second", "reply_parameters": { "message_id": first } })).await.ok();
    assert_eq!(second["reply_to_message"]["text"], "first");
    let third = json!({ "text": "third", "reply_parameters": { "message_id": second["message_id"] } });
    let third = api.send(third).await.ok();
    assert_eq!(third["reply_to_message"]["text"], "second");
    assert_eq!(third["reply_to_message"]["reply_to_message"], Value::Null);
    let old_form = api.send(json!({ "reply_to_message_id": first })).await.ok();
    assert_eq!(old_form["reply_to_message"]["text"], "first");
}

#[tokio::test]
async fn what_is_answered_must_be_there() {
    let api = Api::southend().await;
    let missing = "Bad Request: message to be replied not found";
    api.send(json!({ "reply_parameters": { "message_id": 999 } })).await.refused(400, missing);
    api.send(json!({ "reply_parameters": { "message_id": 0 } })).await.refused(400, missing);
    let lenient = json!({ "reply_parameters": { "message_id": 999, "allow_sending_without_reply": true } });
    assert_eq!(api.send(lenient).await.ok()["reply_to_message"], Value::Null);
    let no_id = api.send(json!({ "reply_parameters": { "quote": "x" } })).await;
    no_id.refused(400, "Bad Request: can't find field \"message_id\"");
    let broken = api.send(json!({ "reply_parameters": "{oops" })).await;
    broken.refused(400, "Bad Request: can't parse reply parameters JSON object");
    let list = api.send(json!({ "reply_parameters": [1] })).await;
    list.refused(400, "Bad Request: object expected as reply parameters");
    api.send(json!({ "reply_parameters": {} })).await.ok();
}

#[tokio::test]
async fn topics_are_those_of_the_forum() {
    let api = Api::southend().await;
    let missing = "Bad Request: message thread not found";
    api.send(json!({ "message_thread_id": 1 })).await.refused(400, missing);
    let topic = api.practice.change_world(|world| world.add_topic(SOUTHEND, "Ideas"));
    let sent = api.send(json!({ "message_thread_id": topic })).await.ok();
    assert_eq!((&sent["message_thread_id"], &sent["is_topic_message"]), (&json!(topic), &json!(true)));
    assert_eq!(sent["chat"]["is_forum"], true);
    api.send(json!({ "message_thread_id": topic + 100 })).await.refused(400, missing);
    api.practice.say_in_topic(SAM, SOUTHEND, topic, "/help").unwrap();
    let updates = api.drain().await;
    assert_eq!(updates[0]["message"]["message_thread_id"], topic);
}
