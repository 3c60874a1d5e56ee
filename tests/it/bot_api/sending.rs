//! `sendMessage`: text, its limits, where it may go; reactions and chat actions.

use std::time::Duration;

use chorus::practice::{SAM, SOUTHEND};
use serde_json::json;

use super::support::*;

#[tokio::test]
async fn a_message_stands_in_the_group_and_comes_back_whole() {
    let api = Api::southend().await;
    let sent = api.send(json!({ "text": "Hello", "reply_markup": keyboard("Go", "go") })).await.ok();
    assert_eq!(sent["text"], "Hello");
    assert_eq!(
        sent["chat"],
        json!({ "id": SOUTHEND, "title": "Southend Parent Champions", "type": "supergroup" })
    );
    assert_eq!(sent["from"]["username"], json!(api.practice.bot_username()));
    assert_eq!(sent["date"], NOON);
    assert_eq!(sent["reply_markup"], keyboard("Go", "go"));
    let seen = api.practice.view(SAM, SOUTHEND);
    assert_eq!(seen.last().unwrap().data_of("Go"), Some("go"));
}

#[tokio::test]
async fn an_empty_text_is_refused() {
    let api = Api::southend().await;
    api.send(json!({ "text": "" })).await.refused(400, "Bad Request: message text is empty");
    api.call("sendMessage", json!({ "chat_id": SOUTHEND }))
        .await
        .refused(400, "Bad Request: message text is empty");
    api.send(json!({ "text": " \n " })).await.refused(400, "Bad Request: text must be non-empty");
    api.send(json!({ "text": "<b></b>", "parse_mode": "HTML" }))
        .await
        .refused(400, "Bad Request: text must be non-empty");
}

#[tokio::test]
async fn a_text_has_4096_characters_at_the_most_after_parsing() {
    let api = Api::southend().await;
    let too_long = "Bad Request: message is too long";
    api.send(json!({ "text": "x".repeat(4096) })).await.ok();
    api.send(json!({ "text": "x".repeat(4097) })).await.refused(400, too_long);
    // Tags and references do not count; a character beyond the first plane counts once.
    let marked = format!("<b>{}</b>&amp;", "x".repeat(4095));
    api.send(json!({ "text": marked, "parse_mode": "HTML" })).await.ok();
    api.send(json!({ "text": "😀".repeat(4096) })).await.ok();
    api.send(json!({ "text": "😀".repeat(4097) })).await.refused(400, too_long);
    api.send(json!({ "text": "x".repeat(32_769) })).await.refused(400, "Bad Request: text is too long");
}

#[tokio::test]
async fn a_text_is_trimmed() {
    let api = Api::southend().await;
    let sent = api.send(json!({ "text": " \n<b> Hi</b> there \n", "parse_mode": "HTML" })).await.ok();
    assert_eq!(sent["text"], "Hi there");
    assert_eq!(sent["entities"], json!([{ "type": "bold", "offset": 0, "length": 2 }]));
}

#[tokio::test]
async fn only_chats_it_can_know_can_be_written_to() {
    let api = Api::southend().await;
    let to = |chat: serde_json::Value| json!({ "chat_id": chat, "text": "x" });
    api.call("sendMessage", to(json!(-1_009_999_999_999_i64)))
        .await
        .refused(400, "Bad Request: chat not found");
    api.call("sendMessage", to(json!(424_242))).await.refused(400, "Bad Request: chat not found");
    api.call("sendMessage", to(json!("@nobody"))).await.refused(400, "Bad Request: chat not found");
    api.call("sendMessage", json!({ "text": "x" })).await.refused(400, "Bad Request: chat_id is empty");
}

#[tokio::test]
async fn a_person_must_have_begun_and_not_have_blocked() {
    let api = Api::southend().await;
    let to_ania = json!({ "chat_id": ANIA, "text": "x" });
    let refused = api.call("sendMessage", to_ania.clone()).await;
    refused.refused(403, "Forbidden: bot can't initiate conversation with a user");
    api.practice.say(ANIA, ANIA, "/start").unwrap();
    let sent = api.call("sendMessage", to_ania.clone()).await.ok();
    assert_eq!(sent["chat"], json!({ "id": ANIA, "first_name": "Ania", "type": "private" }));
    api.practice.block_bot(ANIA).unwrap();
    let refused = api.call("sendMessage", to_ania.clone()).await;
    refused.refused(403, "Forbidden: bot was blocked by the user");
    api.practice.unblock_bot(ANIA);
    api.call("sendMessage", to_ania).await.ok();
}

#[tokio::test]
async fn private_chats_share_one_count_and_each_supergroup_has_its_own() {
    let api = Api::southend().await;
    let first = api.practice.say(ANIA, ANIA, "/start").unwrap();
    let second = api.practice.say(IMRAN, IMRAN, "/start").unwrap();
    assert_eq!(second, first + 1);
    assert_eq!(api.send(json!({})).await.ok()["message_id"], 2, "the first is that the bot was added");
}

#[tokio::test]
async fn link_preview_options_are_kept() {
    let api = Api::southend().await;
    let options = json!({ "is_disabled": true });
    let sent = api.send(json!({ "link_preview_options": options })).await.ok();
    assert_eq!(sent["link_preview_options"], options);
}

#[tokio::test]
async fn the_group_rate_is_twenty_sends_and_edits_a_minute_where_enforced() {
    let api = Api::southend().await;
    for _ in 0..25 {
        api.send(json!({})).await.ok();
    }
    api.practice.enforce_group_rate(true);
    let id = api.send(json!({})).await.ok()["message_id"].clone();
    for n in 0..19 {
        api.call("editMessageText", json!({ "chat_id": SOUTHEND, "message_id": id, "text": format!("{n}") }))
            .await
            .ok();
    }
    let refused = api.send(json!({})).await;
    refused.refused(429, "Too Many Requests: retry after 60");
    assert_eq!(refused.body["parameters"], json!({ "retry_after": 60 }));
    let last = json!({ "chat_id": SOUTHEND, "message_id": id, "text": "last" });
    api.call("editMessageText", last.clone()).await.refused(429, "Too Many Requests: retry after 60");
    api.practice.advance(Duration::from_secs(59));
    api.send(json!({})).await.refused(429, "Too Many Requests: retry after 1");
    api.practice.advance(Duration::from_secs(1));
    api.call("editMessageText", last).await.ok();
    // Private chats and answers to presses are not counted.
    api.practice.say(ANIA, ANIA, "/start").unwrap();
    for _ in 0..25 {
        api.call("sendMessage", json!({ "chat_id": ANIA, "text": "x" })).await.ok();
    }
}

#[tokio::test]
async fn reactions_are_one_emoji_at_the_most() {
    let api = Api::southend().await;
    let id = api.practice.say(ANIA, SOUTHEND, "/help").unwrap();
    let react = |list: serde_json::Value| json!({ "chat_id": SOUTHEND, "message_id": id, "reaction": list });
    let thumb = json!({ "type": "emoji", "emoji": "👍" });
    api.call("setMessageReaction", react(json!([thumb]))).await.ok();
    assert_eq!(api.practice.view(ANIA, SOUTHEND).last().unwrap().reactions, ["👍"]);
    let two = api.call("setMessageReaction", react(json!([thumb, thumb]))).await;
    two.refused(400, "Bad Request: REACTIONS_TOO_MANY");
    let word = api.call("setMessageReaction", react(json!([{ "type": "emoji", "emoji": "ok" }]))).await;
    word.refused(400, "Bad Request: REACTION_INVALID");
    api.call("setMessageReaction", react(json!([]))).await.ok();
    assert!(api.practice.view(ANIA, SOUTHEND).last().unwrap().reactions.is_empty());
    let nowhere = json!({ "chat_id": SOUTHEND, "message_id": 9999, "reaction": [thumb] });
    api.call("setMessageReaction", nowhere).await.refused(400, "Bad Request: message to react not found");
}

#[tokio::test]
async fn chat_actions_are_those_of_the_documentation() {
    let api = Api::southend().await;
    api.call("sendChatAction", json!({ "chat_id": SOUTHEND, "action": "typing" })).await.ok();
    let wrong = api.call("sendChatAction", json!({ "chat_id": SOUTHEND, "action": "thinking" })).await;
    wrong.refused(400, "Bad Request: wrong parameter action in request");
}
