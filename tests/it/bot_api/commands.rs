//! Command lists and the bot's texts about itself.

use chorus::practice::SOUTHEND;
use serde_json::{Value, json};

use super::support::*;

fn list(commands: Value) -> Value {
    json!({ "commands": commands })
}

#[tokio::test]
async fn lists_are_kept_by_scope_and_language() {
    let api = Api::southend().await;
    let help = json!([{ "command": "help", "description": "Help" }]);
    let pomoc = json!([{ "command": "help", "description": "Pomoc" }]);
    api.call("setMyCommands", list(help.clone())).await.ok();
    let scopes = [
        json!({ "type": "all_private_chats" }),
        json!({ "type": "all_group_chats" }),
        json!({ "type": "all_chat_administrators" }),
        json!({ "type": "chat", "chat_id": SOUTHEND }),
        json!({ "type": "chat_administrators", "chat_id": SOUTHEND }),
        json!({ "type": "chat_member", "chat_id": SOUTHEND, "user_id": ANIA }),
    ];
    for scope in scopes {
        let place = json!({ "scope": scope, "language_code": "pl" });
        assert_eq!(api.call("getMyCommands", place.clone()).await.ok(), json!([]));
        let set = json!({ "scope": scope, "language_code": "pl", "commands": pomoc });
        api.call("setMyCommands", set).await.ok();
        assert_eq!(api.call("getMyCommands", place.clone()).await.ok(), pomoc);
        api.call("deleteMyCommands", place.clone()).await.ok();
        assert_eq!(api.call("getMyCommands", place).await.ok(), json!([]));
    }
    assert_eq!(api.call("getMyCommands", json!({})).await.ok(), help);
}

#[tokio::test]
async fn a_command_has_its_limits() {
    let api = Api::southend().await;
    let one = |name: &str, description: &str| list(json!([{ "command": name, "description": description }]));
    api.call("setMyCommands", one(&"a".repeat(32), &"é".repeat(256))).await.ok();
    let cases = [
        (one(&"a".repeat(33), "x"), "command length must not exceed 32"),
        (one("a", &"x".repeat(257)), "command description length must not exceed 256"),
        (one("", "x"), "command must be non-empty"),
        (one("a", " "), "command description must be non-empty"),
        (one("Help", "x"), "BOT_COMMAND_INVALID"),
        (one("he-lp", "x"), "BOT_COMMAND_INVALID"),
        (list(json!([{ "command": "a" }])), "can't parse BotCommand: Can't find field \"description\""),
        (list(json!(["a"])), "can't parse BotCommand: expected an Object"),
        (list(json!({})), "expected an Array of BotCommand"),
        (list(json!("[oops")), "can't parse commands JSON object"),
    ];
    for (params, why) in cases {
        api.call("setMyCommands", params).await.refused(400, &format!("Bad Request: {why}"));
    }
    let many = |count: usize| -> Value {
        (0..count).map(|n| json!({ "command": format!("c{n}"), "description": "x" })).collect()
    };
    api.call("setMyCommands", list(many(100))).await.ok();
    api.call("setMyCommands", list(many(101))).await.refused(400, "Bad Request: BOT_COMMANDS_TOO_MUCH");
}

#[tokio::test]
async fn languages_have_two_letters_and_scopes_are_known() {
    let api = Api::southend().await;
    for code in ["ckb", "PL", "p", "pl-PL"] {
        let params = json!({ "commands": [], "language_code": code });
        let got = api.call("setMyCommands", params).await;
        got.refused(400, "Bad Request: invalid language code specified");
    }
    let cases = [
        (json!({ "type": "galaxy" }), "can't parse BotCommandScope: Unsupported type specified"),
        (json!({ "type": "chat" }), "can't parse BotCommandScope: Empty chat_id specified"),
        (json!({ "type": "chat", "chat_id": 1 }), "chat not found"),
        (
            json!({ "type": "chat_member", "chat_id": SOUTHEND }),
            "can't parse BotCommandScope: Invalid user_id specified",
        ),
        (json!([]), "can't parse BotCommandScope: BotCommandScope must be an Object"),
    ];
    for (scope, why) in cases {
        let got = api.call("setMyCommands", json!({ "scope": scope, "commands": [] })).await;
        got.refused(400, &format!("Bad Request: {why}"));
    }
}

#[tokio::test]
async fn is_ephemeral_is_kept_by_a_server_that_knows_it() {
    let api = Api::southend().await;
    let commands = json!([{ "command": "mine", "description": "x", "is_ephemeral": true }]);
    api.call("setMyCommands", list(commands.clone())).await.ok();
    assert_eq!(api.call("getMyCommands", json!({})).await.ok(), commands);
    api.practice.set_api_version(chorus::practice::ApiVersion::V10_1);
    api.call("setMyCommands", list(commands)).await.ok();
    assert_eq!(api.call("getMyCommands", json!({})).await.ok()[0]["is_ephemeral"], Value::Null);
}

#[tokio::test]
async fn texts_about_the_bot_have_limits_and_languages() {
    let api = Api::southend().await;
    let cases = [
        ("Name", "name", 64, "BOT_TITLE_INVALID"),
        ("Description", "description", 512, "BOT_DESCRIPTION_TOO_LONG"),
        ("ShortDescription", "short_description", 120, "BOT_SHORT_DESCRIPTION_TOO_LONG"),
    ];
    for (method, field, most, why) in cases {
        let (set, get) = (format!("setMy{method}"), format!("getMy{method}"));
        let text = "é".repeat(most);
        api.call(&set, json!({ field: text, "language_code": "pl" })).await.ok();
        assert_eq!(api.call(&get, json!({ "language_code": "pl" })).await.ok()[field], text);
        assert_ne!(api.call(&get, json!({})).await.ok()[field], text);
        let refused = api.call(&set, json!({ field: "é".repeat(most + 1) })).await;
        refused.refused(400, &format!("Bad Request: {why}"));
        let refused = api.call(&set, json!({ field: "x", "language_code": "pol" })).await;
        refused.refused(400, "Bad Request: invalid language code specified");
        api.call(&set, json!({ field: "for all" })).await.ok();
        assert_eq!(api.call(&get, json!({ "language_code": "ur" })).await.ok()[field], "for all");
    }
}
