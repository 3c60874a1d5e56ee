//! `getMe`, `getChat`, `getChatMember`, `getChatAdministrators`.

use chorus::practice::{SAM, SOUTHEND};
use serde_json::json;

use super::support::*;

#[tokio::test]
async fn the_bot_knows_itself() {
    let api = Api::southend().await;
    let me = api.call("getMe", json!({})).await.ok();
    assert_eq!((&me["first_name"], &me["username"]), (&json!("Chorus"), &json!("chorus_practice_bot")));
    assert_eq!((&me["is_bot"], &me["can_read_all_group_messages"]), (&json!(true), &json!(false)));
}

#[tokio::test]
async fn a_chat_tells_what_it_is() {
    let api = Api::southend().await;
    let chat = api.call("getChat", json!({ "chat_id": SOUTHEND })).await.ok();
    assert_eq!((&chat["type"], &chat["title"]), (&json!("supergroup"), &json!("Southend Parent Champions")));
    assert_eq!(chat["permissions"]["can_send_messages"], true);
    assert_eq!(api.call("getChatMemberCount", json!({ "chat_id": SOUTHEND })).await.ok(), 11);
}

#[tokio::test]
async fn a_member_is_told_by_status() {
    let api = Api::southend().await;
    let member =
        async |user: i64| api.call("getChatMember", json!({ "chat_id": SOUTHEND, "user_id": user })).await;
    assert_eq!(member(SAM).await.ok()["status"], "creator");
    assert_eq!(
        member(ANIA).await.ok(),
        json!({
            "status": "member", "user": { "id": ANIA, "is_bot": false, "first_name": "Ania" },
        })
    );
    api.practice.leave(ANIA, SOUTHEND).unwrap();
    assert_eq!(member(ANIA).await.ok()["status"], "left");
    member(31_337).await.refused(400, "Bad Request: user not found");
    member(-1).await.refused(400, "Bad Request: invalid user_id specified");
}

#[tokio::test]
async fn hidden_members_are_told_to_administrators_only() {
    let api = Api::plain_member().await;
    let ask = |user: i64| json!({ "chat_id": SOUTHEND, "user_id": user });
    api.call("getChatMember", ask(ANIA)).await.ok();
    api.practice.change_world(|world| {
        world.hide_members(SOUTHEND);
    });
    api.call("getChatMember", ask(ANIA)).await.refused(400, "Bad Request: CHAT_ADMIN_REQUIRED");
    api.call("getChatMember", ask(SAM)).await.ok();
    api.practice.promote_bot(SOUTHEND, &["can_manage_chat"]).unwrap();
    api.call("getChatMember", ask(ANIA)).await.ok();
}

#[tokio::test]
async fn administrators_are_listed_for_a_plain_member() {
    let api = Api::plain_member().await;
    api.practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    let list = api.call("getChatAdministrators", json!({ "chat_id": SOUTHEND })).await.ok();
    let ids: Vec<_> = list.as_array().unwrap().iter().map(|member| member["user"]["id"].clone()).collect();
    assert_eq!(ids, [SAM, ANIA]);
    api.practice.say(ANIA, ANIA, "/start").unwrap();
    let refused = api.call("getChatAdministrators", json!({ "chat_id": ANIA })).await;
    refused.refused(400, "Bad Request: there are no administrators in the private chat");
}
