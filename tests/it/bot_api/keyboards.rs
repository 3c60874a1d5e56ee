//! Inline keyboards: what a button may be.

use serde_json::{Value, json};

use super::support::*;

fn one(button: Value) -> Value {
    json!({ "reply_markup": { "inline_keyboard": [[button]] } })
}

#[tokio::test]
async fn callback_data_has_1_to_64_bytes() {
    let api = Api::southend().await;
    api.send(one(json!({ "text": "a", "callback_data": "x".repeat(64) }))).await.ok();
    let refused = api.send(one(json!({ "text": "a", "callback_data": "x".repeat(65) }))).await;
    refused.refused(400, "Bad Request: BUTTON_DATA_INVALID");
    // Bytes, not characters.
    let refused = api.send(one(json!({ "text": "a", "callback_data": "é".repeat(33) }))).await;
    refused.refused(400, "Bad Request: BUTTON_DATA_INVALID");
    let empty = api.send(one(json!({ "text": "a", "callback_data": "" }))).await;
    empty.refused(
        400,
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    );
}

#[tokio::test]
async fn a_button_has_a_text_and_one_action() {
    let api = Api::southend().await;
    let unparsable = "Bad Request: can't parse inline keyboard button: ";
    let cases = [
        (json!({ "text": "a" }), format!("{unparsable}Text buttons are unallowed in the inline keyboard")),
        (json!({ "callback_data": "a" }), format!("{unparsable}Can't find field \"text\"")),
        (json!("a"), format!("{unparsable}InlineKeyboardButton must be an Object")),
        (
            json!({ "text": " ", "callback_data": "a" }),
            "Bad Request: inline keyboard button text must be non-empty".to_owned(),
        ),
        (
            json!({ "text": "a", "callback_data": "a", "url": "https://a.org" }),
            format!("{unparsable}exactly one of the optional fields must be used"),
        ),
        (
            json!({ "text": "a", "callback_data": "a", "style": "loud" }),
            format!("{unparsable}invalid button style specified"),
        ),
        (
            json!({ "text": "a", "url": "not a link" }),
            "Bad Request: inline keyboard button URL 'not a link' is invalid: Wrong HTTP URL".to_owned(),
        ),
        (
            json!({ "text": "a", "url": "ftp://a.org" }),
            "Bad Request: inline keyboard button URL 'ftp://a.org' is invalid: Wrong HTTP URL".to_owned(),
        ),
        (
            json!({ "text": "a", "copy_text": { "text": "" } }),
            "Bad Request: BUTTON_COPY_TEXT_INVALID".to_owned(),
        ),
    ];
    for (button, why) in cases {
        api.send(one(button)).await.refused(400, &why);
    }
    for good in [
        json!({ "text": "a", "url": "t.me/chorus_practice_bot?start=x" }),
        json!({ "text": "a", "url": "tg://user?id=1" }),
        json!({ "text": "a", "callback_data": "a", "style": "primary" }),
        json!({ "text": "a", "switch_inline_query_current_chat": "" }),
        json!({ "text": "a", "copy_text": { "text": "x" } }),
    ] {
        api.send(one(good)).await.ok();
    }
}

#[tokio::test]
async fn web_apps_open_from_private_chats_only() {
    let api = Api::southend().await;
    let button = json!({ "text": "a", "web_app": { "url": "https://a.org" } });
    api.send(one(button.clone())).await.refused(400, "Bad Request: BUTTON_TYPE_INVALID");
    api.practice.say(ANIA, ANIA, "/start").unwrap();
    let mut to_ania = one(button);
    to_ania["chat_id"] = json!(ANIA);
    api.send(to_ania).await.ok();
}

#[tokio::test]
async fn a_markup_must_have_the_shape_of_one() {
    let api = Api::southend().await;
    let cases = [
        (
            json!({ "inline_keyboard": "a" }),
            "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
        ),
        (
            json!({ "inline_keyboard": [{ "text": "a" }] }),
            "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
        ),
        (json!("{oops"), "can't parse reply keyboard markup JSON object"),
        (json!([]), "object expected as reply markup"),
    ];
    for (markup, why) in cases {
        api.send(json!({ "reply_markup": markup })).await.refused(400, &format!("Bad Request: {why}"));
    }
    // A hundred buttons and eight a row are advice, not limits of the documentation.
    let row: Vec<Value> = (0..9).map(|n| json!({ "text": "a", "callback_data": format!("{n}") })).collect();
    api.send(json!({ "reply_markup": { "inline_keyboard": vec![row; 12] } })).await.ok();
}
