//! Ephemeral messages (10.2, 10.3): who gets one, what stands in whose place, how they change.

use std::time::Duration;

use chorus::practice::{MessageRef, SAM, SOUTHEND};
use serde_json::{Value, json};

use super::support::*;

pub(super) const FORBIDDEN: &str = "Bad Request: EPHEMERAL_MESSAGE_FORBIDDEN";
const TOO_OLD: &str = "Bad Request: query is too old and response timeout expired or query ID is invalid";

pub(super) fn to(person: i64, more: Value) -> Value {
    let mut parameters = json!({ "receiver_user_id": person });
    for (name, value) in more.as_object().unwrap() {
        parameters[name] = value.clone();
    }
    json!({ "text": "Only you", "ephemeral_message_parameters": parameters })
}

pub(super) async fn edit(api: &Api, person: i64, id: i64, text: &str) -> Got {
    let params = json!({
        "chat_id": SOUTHEND, "receiver_user_id": person, "ephemeral_message_id": id, "text": text,
    });
    api.call("editEphemeralMessageText", params).await
}

#[tokio::test]
async fn one_person_sees_it_and_no_other() {
    let api = Api::southend().await;
    let sent = api.send(to(ANIA, json!({}))).await.ok();
    assert_eq!(sent["message_id"], 0);
    assert_eq!(sent["receiver_user"]["id"], ANIA);
    let id = MessageRef::Ephemeral(sent["ephemeral_message_id"].as_i64().unwrap());
    assert_eq!(api.seen(ANIA, id).as_deref(), Some("Only you"));
    assert!(api.practice.view(ANIA, SOUTHEND).last().unwrap().only_you);
    assert_eq!((api.seen(IMRAN, id), api.seen(SAM, id)), (None, None));
}

#[tokio::test]
async fn the_receiver_is_a_member_of_a_group() {
    let api = Api::southend().await;
    api.practice.leave(ANIA, SOUTHEND).unwrap();
    api.send(to(ANIA, json!({}))).await.refused(400, "Bad Request: USER_NOT_PARTICIPANT");
    let broken = api.send(json!({ "ephemeral_message_parameters": "x" })).await;
    broken.refused(400, "Bad Request: can't parse ephemeral message parameters JSON object");
    let nobody = json!({ "text": "x", "ephemeral_message_parameters": {} });
    api.send(nobody).await.refused(400, "Bad Request: invalid receiver_user_id specified");
    api.practice.say(IMRAN, IMRAN, "/start").unwrap();
    let mut private = to(IMRAN, json!({}));
    private["chat_id"] = json!(IMRAN);
    let refused = api.send(private).await;
    refused.refused(400, "Bad Request: ephemeral messages can be sent to groups and supergroups only");
}

#[tokio::test]
async fn a_plain_member_needs_a_press_of_that_person_within_15_seconds() {
    let api = Api::plain_member().await;
    api.send(to(ANIA, json!({}))).await.refused(400, FORBIDDEN);
    let (_, press) = api.pressed(ANIA).await;
    api.send(to(ANIA, json!({ "callback_query_id": press }))).await.ok();
    api.send(to(IMRAN, json!({ "callback_query_id": press }))).await.refused(400, TOO_OLD);
    api.send(to(ANIA, json!({ "callback_query_id": "77" }))).await.refused(400, TOO_OLD);
    api.practice.advance(Duration::from_millis(15_001));
    api.send(to(ANIA, json!({ "callback_query_id": press }))).await.refused(400, TOO_OLD);
}

#[tokio::test]
async fn it_can_stand_in_place_of_the_message_that_was_pressed() {
    let api = Api::southend().await;
    let (card, press) = api.pressed(ANIA).await;
    let after = api.send(json!({ "text": "after" })).await.ok()["message_id"].as_i64().unwrap();
    let in_place = json!({ "callback_query_id": press, "replace_callback_query_message": true });
    let ballot = api.send(to(ANIA, in_place)).await.ok()["ephemeral_message_id"].as_i64().unwrap();
    let view = api.practice.view(ANIA, SOUTHEND);
    let refs: Vec<MessageRef> = view.iter().skip(1).map(|message| message.at).collect();
    assert_eq!(refs, [MessageRef::Ephemeral(ballot), MessageRef::Message(after)]);
    assert_eq!(view[1].replaces, Some(card));
    assert!(api.seen(IMRAN, card).is_some() && api.seen(ANIA, card).is_none());
    assert!(api.practice.press(ANIA, SOUTHEND, card, "go").is_err(), "it is not shown to her");
    // Without a press there is nothing to replace.
    let refused = api.send(to(ANIA, json!({ "replace_callback_query_message": true }))).await;
    refused.refused(400, "Bad Request: CALLBACK_QUERY_ID_REQUIRED");
    let gone = json!({ "chat_id": SOUTHEND, "receiver_user_id": ANIA, "ephemeral_message_id": ballot });
    api.call("deleteEphemeralMessage", gone).await.ok();
    assert!(api.seen(ANIA, card).is_some(), "what it replaced shows again");
}

#[tokio::test]
async fn a_press_on_one_names_it_and_can_not_be_replaced() {
    let api = Api::southend().await;
    let id = api.ephemeral(ANIA, json!({ "reply_markup": keyboard("Yes", "yes") })).await;
    assert!(api.practice.press(IMRAN, SOUTHEND, MessageRef::Ephemeral(id), "yes").is_err());
    let press = api.practice.press(ANIA, SOUTHEND, MessageRef::Ephemeral(id), "yes").unwrap();
    let query = api.drain().await[0]["callback_query"].clone();
    assert_eq!(
        (&query["message"]["message_id"], &query["message"]["ephemeral_message_id"]),
        (&json!(0), &json!(id))
    );
    assert_eq!(query["message"]["chat"]["id"], SOUTHEND);
    let in_place = json!({ "callback_query_id": press, "replace_callback_query_message": true });
    let refused = api.send(to(ANIA, in_place)).await;
    refused.refused(400, "Bad Request: REPLACE_EPHEMERAL_MESSAGE_INVALID");
    api.send(to(ANIA, json!({ "callback_query_id": press, "replace_callback_query_message": false })))
        .await
        .ok();
}

#[tokio::test]
async fn an_edit_answers_true_and_has_1024_characters_at_the_most() {
    let api = Api::southend().await;
    let id = api.ephemeral(ANIA, json!({})).await;
    assert_eq!(edit(&api, ANIA, id, "Changed").await.ok(), json!(true));
    assert_eq!(api.seen(ANIA, MessageRef::Ephemeral(id)).as_deref(), Some("Changed"));
    edit(&api, ANIA, id, "Changed").await.refused(400, NOT_MODIFIED);
    edit(&api, ANIA, id, &"x".repeat(1024)).await.ok();
    edit(&api, ANIA, id, &"x".repeat(1025)).await.refused(400, "Bad Request: MEDIA_CAPTION_TOO_LONG");
    edit(&api, IMRAN, id, "x").await.refused(400, "Bad Request: message to edit not found");
    edit(&api, ANIA, id + 50, "x").await.refused(400, "Bad Request: message to edit not found");
    let markup = |keyboard: Value| {
        json!({
            "chat_id": SOUTHEND, "receiver_user_id": ANIA, "ephemeral_message_id": id, "reply_markup": keyboard,
        })
    };
    let method = "editEphemeralMessageReplyMarkup";
    assert_eq!(api.call(method, markup(keyboard("a", "a"))).await.ok(), json!(true));
    api.call(method, markup(keyboard("a", "a"))).await.refused(400, NOT_MODIFIED);
    // By message_id 0 it can be reached by no ordinary method.
    let plain = json!({ "chat_id": SOUTHEND, "message_id": 0, "text": "x" });
    api.call("editMessageText", plain).await.refused(400, "Bad Request: message to edit not found");
}

#[tokio::test]
async fn a_deleted_one_is_gone() {
    let api = Api::southend().await;
    let id = api.ephemeral(ANIA, json!({})).await;
    let named = json!({ "chat_id": SOUTHEND, "receiver_user_id": ANIA, "ephemeral_message_id": id });
    assert_eq!(api.call("deleteEphemeralMessage", named.clone()).await.ok(), json!(true));
    assert_eq!(api.seen(ANIA, MessageRef::Ephemeral(id)), None);
    let again = api.call("deleteEphemeralMessage", named).await;
    again.refused(400, "Bad Request: message to delete not found");
}

#[tokio::test]
async fn login_buttons_are_not_for_them() {
    let api = Api::southend().await;
    let markup = json!({ "inline_keyboard": [[{ "text": "a", "login_url": { "url": "https://a.org" } }]] });
    api.send(json!({ "reply_markup": markup })).await.ok();
    let mut private = to(ANIA, json!({}));
    private["reply_markup"] = markup;
    api.send(private).await.refused(400, "Bad Request: BUTTON_TYPE_INVALID");
}

#[tokio::test]
async fn one_can_be_refused_on_demand() {
    let api = Api::southend().await;
    api.practice.faults().refuse_ephemeral(1);
    api.send(json!({})).await.ok();
    api.send(to(ANIA, json!({}))).await.refused(400, "Bad Request: EPHEMERAL_MESSAGE_REFUSED");
    api.send(to(ANIA, json!({}))).await.ok();
}
