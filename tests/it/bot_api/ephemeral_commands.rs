//! Ephemeral commands, and a server of 10.1 that knows nothing of anything ephemeral.

use std::time::Duration;

use chorus::practice::{ApiVersion, MessageRef, SAM, SOUTHEND};
use serde_json::json;

use super::ephemeral::{FORBIDDEN, edit, to};
use super::support::*;

#[tokio::test]
async fn an_ephemeral_command_stays_between_the_two() {
    let api = Api::plain_member().await;
    let commands = json!([
        { "command": "mine", "description": "x", "is_ephemeral": true },
        { "command": "help", "description": "x" },
    ]);
    let set = json!({ "commands": commands, "scope": { "type": "all_group_chats" } });
    api.call("setMyCommands", set).await.ok();
    // In a language of their own the list that applies has the command openly.
    let open = json!({
        "commands": [{ "command": "mine", "description": "x" }], "scope": { "type": "all_group_chats" },
        "language_code": "ur",
    });
    api.call("setMyCommands", open).await.ok();
    assert_eq!(api.practice.say(ANIA, SOUTHEND, "/mine please").unwrap(), 0);
    let message = api.drain().await[0]["message"].clone();
    assert_eq!((&message["message_id"], &message["from"]["id"]), (&json!(0), &json!(ANIA)));
    let id = message["ephemeral_message_id"].as_i64().unwrap();
    assert!(api.seen(ANIA, MessageRef::Ephemeral(id)).is_some());
    assert!(api.seen(SAM, MessageRef::Ephemeral(id)).is_none());
    edit(&api, ANIA, id, "x").await.refused(400, "Bad Request: message can't be edited");
    assert!(api.practice.say(ANIA, SOUTHEND, "/help").unwrap() > 0);
    assert!(api.practice.say(IMRAN, SOUTHEND, "/mine").unwrap() > 0);
    assert!(api.practice.say(ANIA, SOUTHEND, "/mine@other_bot").unwrap() > 0);
    // Such a command entitles the bot to answer, to that person and for 15 seconds.
    let answer = |person: i64| {
        let mut params = to(person, json!({}));
        params["reply_parameters"] = json!({ "ephemeral_message_id": id });
        params
    };
    let sent = api.send(answer(ANIA)).await.ok();
    assert_eq!(sent["reply_to_message"]["ephemeral_message_id"], id);
    api.send(answer(IMRAN)).await.refused(400, FORBIDDEN);
    let without_receiver = json!({ "reply_parameters": { "ephemeral_message_id": id } });
    api.send(without_receiver).await.refused(400, "Bad Request: message to be replied not found");
    api.practice.advance(Duration::from_millis(15_001));
    api.send(answer(ANIA)).await.refused(400, FORBIDDEN);
}

#[tokio::test]
async fn a_server_of_10_1_posts_it_to_all_and_knows_no_such_method() {
    let api = Api::southend().await;
    let commands = json!([{ "command": "mine", "description": "x", "is_ephemeral": true }]);
    api.call("setMyCommands", json!({ "commands": commands })).await.ok();
    api.practice.set_api_version(ApiVersion::V10_1);
    let sent = api.send(to(ANIA, json!({}))).await.ok();
    let id = sent["message_id"].as_i64().unwrap();
    assert!(id > 0 && sent["ephemeral_message_id"].is_null());
    assert!(api.seen(IMRAN, id).is_some(), "everybody reads it");
    for method in ["deleteEphemeralMessage", "editEphemeralMessageText", "editEphemeralMessageReplyMarkup"] {
        api.call(method, json!({})).await.refused(404, "Not Found: method not found");
    }
    assert!(api.practice.say(ANIA, SOUTHEND, "/mine").unwrap() > 0);
    api.practice.set_api_version(ApiVersion::V10_3);
    let probe = api.call("deleteEphemeralMessage", json!({})).await;
    probe.refused(400, "Bad Request: chat_id is empty");
}
