//! Coming, going, rights, and groups that become supergroups.

use chorus::practice::{ActError, Practice, SAM, SOUTHEND, World};
use serde_json::json;

use super::support::*;

const SMALL: i64 = -500_111_222;

#[tokio::test]
async fn the_bot_hears_that_it_was_added_promoted_and_removed() {
    let api = Api::serve(Practice::new(World::southend())).await;
    let outside = "Forbidden: bot is not a member of the supergroup chat";
    api.send(json!({})).await.refused(403, outside);
    api.call("getChat", json!({ "chat_id": SOUTHEND })).await.refused(403, outside);
    assert_eq!(api.practice.add_bot(ANIA, SOUTHEND, true), Err(ActError::NotAllowed));
    api.practice.add_bot(ANIA, SOUTHEND, false).unwrap();
    let updates = api.drain().await;
    let change = &updates[0]["my_chat_member"];
    assert_eq!(
        (&change["old_chat_member"]["status"], &change["new_chat_member"]["status"]),
        (&json!("left"), &json!("member"))
    );
    assert_eq!((&change["from"]["id"], &change["chat"]["id"]), (&json!(ANIA), &json!(SOUTHEND)));
    let added = &updates[1]["message"];
    assert_eq!(added["new_chat_members"][0]["username"], json!(api.practice.bot_username()));
    api.practice.promote_bot(SOUTHEND, &["can_manage_chat", "can_pin_messages"]).unwrap();
    let change = api.drain().await[0]["my_chat_member"]["new_chat_member"].clone();
    assert_eq!((&change["status"], &change["can_pin_messages"]), (&json!("administrator"), &json!(true)));
    assert_eq!(change["can_delete_messages"], false);
    assert_eq!(api.practice.remove_bot(ANIA, SOUTHEND), Err(ActError::NotAllowed));
    api.practice.remove_bot(SAM, SOUTHEND).unwrap();
    let updates = api.drain().await;
    assert_eq!(updates.len(), 1);
    assert_eq!(updates[0]["my_chat_member"]["new_chat_member"]["status"], "kicked");
    api.send(json!({})).await.refused(403, "Forbidden: bot was kicked from the supergroup chat");
}

#[tokio::test]
async fn blocking_is_told_in_the_private_chat() {
    let api = Api::southend().await;
    api.practice.say(ANIA, ANIA, "/start").unwrap();
    api.drain().await;
    api.practice.block_bot(ANIA).unwrap();
    let change = api.drain().await[0]["my_chat_member"].clone();
    assert_eq!(
        (&change["chat"]["id"], &change["new_chat_member"]["status"]),
        (&json!(ANIA), &json!("kicked"))
    );
    api.practice.say(ANIA, ANIA, "/start").unwrap();
    let updates = api.drain().await;
    assert_eq!(updates[0]["my_chat_member"]["new_chat_member"]["status"], "member");
    assert_eq!(updates[1]["message"]["text"], "/start");
}

#[tokio::test]
async fn a_group_becomes_a_supergroup_with_another_id() {
    let mut world = World::southend();
    world.add_group(SMALL, "Small", SAM, &[ANIA, IMRAN]);
    let api = Api::serve(Practice::new(world)).await;
    let to_small = json!({ "chat_id": SMALL, "text": "x" });
    api.call("sendMessage", to_small.clone())
        .await
        .refused(403, "Forbidden: bot is not a member of the group chat");
    api.practice.add_bot(SAM, SMALL, false).unwrap();
    let id = api.call("sendMessage", to_small.clone()).await.ok()["message_id"].clone();
    api.drain().await;
    let new = api.practice.upgrade_to_supergroup(SMALL).unwrap();
    let updates = api.drain().await;
    assert_eq!(updates[0]["message"]["migrate_to_chat_id"], new);
    assert_eq!(updates[0]["message"]["chat"]["id"], SMALL);
    assert_eq!(updates[1]["message"]["migrate_from_chat_id"], SMALL);
    assert_eq!(updates[1]["message"]["chat"], json!({ "id": new, "title": "Small", "type": "supergroup" }));
    let upgraded = "Bad Request: group chat was upgraded to a supergroup chat";
    let refused = api.call("sendMessage", to_small).await;
    refused.refused(400, upgraded);
    assert_eq!(refused.body["parameters"], json!({ "migrate_to_chat_id": new }));
    let edit = json!({ "chat_id": SMALL, "message_id": id, "text": "y" });
    api.call("editMessageText", edit).await.refused(400, upgraded);
    api.call("getChatAdministrators", json!({ "chat_id": SMALL })).await.refused(400, upgraded);
    api.call("sendMessage", json!({ "chat_id": new, "text": "x" })).await.ok();
    assert_eq!(api.practice.say(ANIA, SMALL, "x"), Err(ActError::NotMember(ANIA)));
}

#[tokio::test]
async fn others_changes_are_told_to_administrators_that_ask() {
    let api = Api::plain_member().await;
    api.call("getUpdates", json!({ "allowed_updates": ["chat_member"] })).await.ok();
    api.practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    assert!(api.drain().await.is_empty(), "no administrator");
    api.practice.promote_bot(SOUTHEND, &["can_manage_chat"]).unwrap();
    api.practice.set_admin(ANIA, SOUTHEND, false).unwrap();
    let updates = api.drain().await;
    assert_eq!(updates.len(), 1);
    assert_eq!(updates[0]["chat_member"]["old_chat_member"]["status"], "administrator");
}

#[tokio::test]
async fn leaving_is_for_groups() {
    let api = Api::southend().await;
    api.practice.say(ANIA, ANIA, "/start").unwrap();
    let refused = api.call("leaveChat", json!({ "chat_id": ANIA })).await;
    refused.refused(400, "Bad Request: chat member status can't be changed in private chats");
    api.call("leaveChat", json!({ "chat_id": SOUTHEND })).await.ok();
    api.send(json!({})).await.refused(403, "Forbidden: bot is not a member of the supergroup chat");
}

#[tokio::test]
async fn nobody_can_do_what_they_could_not() {
    let api = Api::southend().await;
    let practice = &api.practice;
    let nowhere = -999;
    assert_eq!(practice.set_admin(SAM, SOUTHEND, false), Err(ActError::NotAllowed));
    assert_eq!(practice.join(1, SOUTHEND), Err(ActError::NoPerson(1)));
    assert_eq!(practice.join(ANIA, nowhere), Err(ActError::NoChat(nowhere)));
    assert_eq!(practice.open_link(1, "t.me/chorus_practice_bot"), Err(ActError::NoPerson(1)));
    assert_eq!(practice.press_forged(1, SOUTHEND, 2, "x"), Err(ActError::NoPerson(1)));
    assert_eq!(practice.press_forged(ANIA, nowhere, 2, "x"), Err(ActError::NoChat(nowhere)));
    assert_eq!(practice.post_as_channel(SOUTHEND, SOUTHEND, "x"), Err(ActError::NoChat(SOUTHEND)));
    let channel = -1_001_000_000_777;
    practice.change_world(|world| {
        world.add_channel(channel, "News", SAM, None);
    });
    assert_eq!(practice.post_as_channel(channel, nowhere, "x"), Err(ActError::NoChat(nowhere)));
    let said = practice.say(ANIA, SOUTHEND, "mine").unwrap();
    assert_eq!(practice.edit(IMRAN, SOUTHEND, said, "yours"), Err(ActError::NotAllowed));
    assert!(practice.bot_is_in(SOUTHEND));
    practice.remove_bot(SAM, SOUTHEND).unwrap();
    assert!(!practice.bot_is_in(SOUTHEND));
    assert!(matches!(practice.promote_bot(SOUTHEND, &["can_manage_chat"]), Err(ActError::NotMember(_))));
}
