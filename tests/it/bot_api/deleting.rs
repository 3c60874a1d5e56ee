//! `deleteMessage`, `deleteMessages`.

use std::time::Duration;

use chorus::practice::SOUTHEND;
use serde_json::json;

use super::support::*;

async fn delete(api: &Api, id: i64) -> Got {
    api.call("deleteMessage", json!({ "chat_id": SOUTHEND, "message_id": id })).await
}

#[tokio::test]
async fn a_deleted_message_is_gone() {
    let api = Api::southend().await;
    let id = api.send(json!({})).await.ok()["message_id"].as_i64().unwrap();
    assert_eq!(delete(&api, id).await.ok(), json!(true));
    assert_eq!(api.seen(ANIA, id), None);
    delete(&api, id).await.refused(400, "Bad Request: message to delete not found");
    let nothing = api.call("deleteMessage", json!({ "chat_id": SOUTHEND })).await;
    nothing.refused(400, "Bad Request: message identifier is not specified");
}

#[tokio::test]
async fn others_messages_need_the_right() {
    let api = Api::plain_member().await;
    let theirs = api.practice.say(ANIA, SOUTHEND, "Hello").unwrap();
    let own = api.send(json!({})).await.ok()["message_id"].as_i64().unwrap();
    delete(&api, theirs).await.refused(400, "Bad Request: message can't be deleted");
    delete(&api, own).await.ok();
    api.practice.promote_bot(SOUTHEND, &["can_manage_chat"]).unwrap();
    delete(&api, theirs).await.refused(400, "Bad Request: message can't be deleted");
    api.practice.promote_bot(SOUTHEND, &["can_manage_chat", "can_delete_messages"]).unwrap();
    delete(&api, theirs).await.ok();
}

#[tokio::test]
async fn a_message_can_be_deleted_for_48_hours() {
    let api = Api::southend().await;
    let id = api.send(json!({})).await.ok()["message_id"].as_i64().unwrap();
    api.practice.advance(Duration::from_secs(48 * 3600));
    delete(&api, id).await.refused(400, "Bad Request: message can't be deleted for everyone");
    let id = api.send(json!({})).await.ok()["message_id"].as_i64().unwrap();
    api.practice.advance(Duration::from_secs(48 * 3600 - 1));
    delete(&api, id).await.ok();
}

#[tokio::test]
async fn many_are_deleted_at_once_and_missing_ones_skipped() {
    let api = Api::southend().await;
    let id = api.send(json!({})).await.ok()["message_id"].as_i64().unwrap();
    api.call("deleteMessages", json!({ "chat_id": SOUTHEND, "message_ids": [id, 9999] })).await.ok();
    assert_eq!(api.seen(ANIA, id), None);
    let ids: Vec<i64> = (1..=101).collect();
    let many = api.call("deleteMessages", json!({ "chat_id": SOUTHEND, "message_ids": ids })).await;
    many.refused(400, "Bad Request: too many message identifiers specified");
    let none = api.call("deleteMessages", json!({ "chat_id": SOUTHEND })).await;
    none.refused(400, "Bad Request: message identifiers are not specified");
}
