//! Privacy mode: which of a group's messages a bot that is no administrator is told of.

use chorus::practice::{SAM, SOUTHEND};
use serde_json::json;

use super::support::*;

#[tokio::test]
async fn a_plain_member_hears_commands_answers_and_service_messages() {
    let api = Api::plain_member().await;
    let own = api.send(json!({})).await.ok()["message_id"].as_i64().unwrap();
    let theirs = api.practice.say(IMRAN, SOUTHEND, "chat").unwrap();
    api.practice.reply(ANIA, SOUTHEND, theirs, "more chat").unwrap();
    api.practice.say(ANIA, SOUTHEND, "/help@other_bot").unwrap();
    api.practice.say(ANIA, SOUTHEND, "see /help").unwrap();
    assert!(api.drain().await.is_empty());
    api.practice.say(ANIA, SOUTHEND, "/help").unwrap();
    api.practice.say(ANIA, SOUTHEND, "/help@Chorus_practice_bot now").unwrap();
    api.practice.reply(ANIA, SOUTHEND, own, "yes").unwrap();
    api.practice.leave(ANIA, SOUTHEND).unwrap();
    api.practice.join(ANIA, SOUTHEND).unwrap();
    let updates = api.drain().await;
    let texts: Vec<_> = updates.iter().map(|u| u["message"]["text"].as_str().unwrap_or("service")).collect();
    assert_eq!(texts, ["/help", "/help@Chorus_practice_bot now", "yes", "service", "service"]);
    assert_eq!(updates[2]["message"]["reply_to_message"]["message_id"], own);
    assert_eq!(updates[3]["message"]["left_chat_member"]["id"], ANIA);
    assert_eq!(updates[4]["message"]["new_chat_members"][0]["id"], ANIA);
}

#[tokio::test]
async fn without_privacy_mode_a_plain_member_hears_all() {
    let api = Api::plain_member().await;
    let told = async || api.call("getMe", json!({})).await.ok()["can_read_all_group_messages"].clone();
    assert_eq!(told().await, false);
    api.practice.set_privacy_mode(false);
    assert_eq!(told().await, true);
    api.practice.say(IMRAN, SOUTHEND, "chat").unwrap();
    assert_eq!(api.drain().await[0]["message"]["text"], "chat");
    api.practice.set_privacy_mode(true);
    api.practice.say(IMRAN, SOUTHEND, "chat").unwrap();
    assert!(api.drain().await.is_empty());
}

#[tokio::test]
async fn an_administrator_hears_all() {
    let api = Api::southend().await;
    let id = api.practice.say(ANIA, SOUTHEND, "chat").unwrap();
    api.practice.edit(ANIA, SOUTHEND, id, "chatter").unwrap();
    let updates = api.drain().await;
    assert_eq!(updates[0]["message"]["text"], "chat");
    assert_eq!(updates[1]["edited_message"]["text"], "chatter");
    assert_eq!(updates[1]["edited_message"]["edit_date"], NOON);
}

#[tokio::test]
async fn an_anonymous_administrator_shows_the_group_as_sender() {
    let api = Api::southend().await;
    api.practice.say_anonymously(SAM, SOUTHEND, "/poll").unwrap();
    let message = api.drain().await[0]["message"].clone();
    assert_eq!(message["from"]["id"], chorus::practice::GROUP_ANONYMOUS_BOT);
    assert_eq!(message["from"]["username"], "GroupAnonymousBot");
    assert_eq!(message["sender_chat"]["id"], SOUTHEND);
    assert!(api.practice.say_anonymously(ANIA, SOUTHEND, "/poll").is_err(), "no administrator");
}

#[tokio::test]
async fn a_linked_channel_posts_into_its_group() {
    let api = Api::southend().await;
    let channel = -1_001_000_000_777;
    api.practice.change_world(|world| {
        world.add_channel(channel, "News", SAM, Some(SOUTHEND));
    });
    api.practice.post_as_channel(channel, channel, "Welcome").unwrap();
    let updates = api.drain().await;
    assert_eq!(updates.len(), 1, "the bot is not in the channel: {updates:?}");
    let message = &updates[0]["message"];
    assert_eq!((&message["from"]["id"], &message["is_automatic_forward"]), (&json!(777_000), &json!(true)));
    assert_eq!(message["sender_chat"], json!({ "id": channel, "title": "News", "type": "channel" }));
    api.practice.add_bot(SAM, channel, true).unwrap();
    api.drain().await;
    api.practice.post_as_channel(channel, channel, "Again").unwrap();
    let post = &api.drain().await[0]["channel_post"];
    assert_eq!((&post["text"], &post["from"]), (&json!("Again"), &json!(null)));
    let sent = api.call("sendMessage", json!({ "chat_id": channel, "text": "x" })).await.ok();
    assert_eq!(sent["sender_chat"]["id"], channel);
    api.practice.promote_bot(channel, &[]).unwrap();
    let refused = api.call("sendMessage", json!({ "chat_id": channel, "text": "x" })).await;
    refused.refused(400, "Bad Request: need administrator rights in the channel chat");
}
