//! What the server sends is what a Bot API library reads: every kind of update and answer, parsed by one.

use chorus::practice::{MessageRef, SAM, SOUTHEND, World};
use serde_json::json;
use teloxide_core::types::{ChatFullInfo, ChatMember, Me, Message, Update, UpdateKind, WebhookInfo};

use super::support::*;

#[tokio::test]
async fn a_library_reads_every_update() {
    let mut world = World::southend();
    world.add_group(-500, "Small", SAM, &[ANIA]);
    world.add_channel(-1_001_000_000_777, "News", SAM, Some(SOUTHEND));
    let api = Api::serve(chorus::practice::Practice::new(world)).await;
    let practice = &api.practice;
    api.call(
        "getUpdates",
        json!({ "allowed_updates": [
        "message", "edited_message", "channel_post", "callback_query", "my_chat_member", "chat_member",
    ] }),
    )
    .await
    .ok();
    practice.add_bot(SAM, SOUTHEND, true).unwrap();
    practice.add_bot(SAM, -500, false).unwrap();
    practice.add_bot(SAM, -1_001_000_000_777, true).unwrap();
    let said = practice.say(ANIA, SOUTHEND, "/help @sam_c").unwrap();
    practice.edit(ANIA, SOUTHEND, said, "/help").unwrap();
    practice.reply(IMRAN, SOUTHEND, said, "why?").unwrap();
    practice.say_anonymously(SAM, SOUTHEND, "/poll").unwrap();
    practice.post_as_channel(-1_001_000_000_777, -1_001_000_000_777, "News").unwrap();
    practice.open_link(ANIA, "https://t.me/chorus_practice_bot?start=abc").unwrap();
    practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    api.pressed(ANIA).await;
    let id = api.ephemeral(ANIA, json!({ "reply_markup": keyboard("Yes", "yes") })).await;
    practice.press(ANIA, SOUTHEND, MessageRef::Ephemeral(id), "yes").unwrap();
    practice.press_forged(ANIA, SOUTHEND, 999, "yes").unwrap();
    practice.upgrade_to_supergroup(-500).unwrap();
    practice.leave(IMRAN, SOUTHEND).unwrap();
    practice.block_bot(ANIA).unwrap();
    practice.remove_bot(SAM, SOUTHEND).unwrap();
    let updates = api.drain().await;
    assert!(updates.len() >= 20, "{}", updates.len());
    for update in updates {
        // From text: from a Value teloxide makes an error of everything.
        let text = update.to_string();
        let parsed: Update = serde_json::from_str(&text).unwrap();
        assert!(!matches!(parsed.kind, UpdateKind::Error(_)), "{text}");
    }
}

#[tokio::test]
async fn a_library_reads_every_answer() {
    let api = Api::southend().await;
    let read = async |method: &str, params| api.call(method, params).await.ok().to_string();
    let group = json!({ "chat_id": SOUTHEND });
    api.practice.say(ANIA, ANIA, "/start").unwrap();
    let _: Me = serde_json::from_str(&read("getMe", json!({})).await).unwrap();
    let _: WebhookInfo = serde_json::from_str(&read("getWebhookInfo", json!({})).await).unwrap();
    let _: ChatFullInfo = serde_json::from_str(&read("getChat", group.clone()).await).unwrap();
    let _: ChatFullInfo = serde_json::from_str(&read("getChat", json!({ "chat_id": ANIA })).await).unwrap();
    let _: Vec<ChatMember> = serde_json::from_str(&read("getChatAdministrators", group).await).unwrap();
    let ania = json!({ "chat_id": SOUTHEND, "user_id": ANIA });
    let _: ChatMember = serde_json::from_str(&read("getChatMember", ania).await).unwrap();
    let html = "<b>a</b> <tg-time unix=\"1764000000\" format=\"wDT\">x</tg-time> <blockquote expandable>q</blockquote>";
    let sent = api
        .send(json!({ "text": html, "parse_mode": "HTML", "reply_markup": keyboard("a", "b") }))
        .await
        .ok();
    let _ = sent;
    let sent = api.send(json!({ "text": "<i>a</i> /help", "parse_mode": "HTML" })).await.ok();
    let message: Message = serde_json::from_str(&sent.to_string()).unwrap();
    assert_eq!(message.text(), Some("a /help"));
}
