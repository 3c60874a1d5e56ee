//! `reply_markup`: what an inline keyboard may hold, and Telegram's words for what it may not.

use serde_json::{Map, Value, json};

use super::entities::link;
use super::error::ApiError;

const ACTIONS: [&str; 11] = [
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "request_poll",
];

/// Where a keyboard is to stand; some buttons stand in some places only.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Place {
    Private,
    Shared,
    Ephemeral,
}

/// The inline keyboard of a `reply_markup` as Telegram keeps it; `None` for no or another markup.
pub(crate) fn inline_keyboard(markup: Option<&Value>, place: Place) -> Result<Option<Value>, ApiError> {
    let Some(markup) = markup else { return Ok(None) };
    let markup = match markup {
        Value::Object(fields) => fields,
        Value::String(text) if text.is_empty() => return Ok(None),
        Value::String(_) => return Err(ApiError::bad("can't parse reply keyboard markup JSON object")),
        _ => return Err(ApiError::bad("object expected as reply markup")),
    };
    let Some(rows) = markup.get("inline_keyboard") else {
        return Ok(None);
    };
    let not_rows =
        || ApiError::bad("field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays");
    let mut kept = Vec::new();
    for row in rows.as_array().ok_or_else(not_rows)? {
        let mut buttons = Vec::new();
        for one in row.as_array().ok_or_else(not_rows)? {
            buttons.push(button(one, place)?);
        }
        if !buttons.is_empty() {
            kept.push(buttons);
        }
    }
    Ok((!kept.is_empty()).then(|| json!({ "inline_keyboard": kept })))
}

/// Whether a markup is one that only messages themselves may carry.
pub(crate) fn is_other_markup(markup: Option<&Value>) -> bool {
    let has = |name: &str| markup.is_some_and(|m| m.get(name).is_some());
    has("keyboard") || has("force_reply") || has("remove_keyboard")
}

fn button(given: &Value, place: Place) -> Result<Value, ApiError> {
    let unparsable = |why: &str| ApiError::bad(format!("can't parse inline keyboard button: {why}"));
    let Some(fields) = given.as_object() else {
        return Err(unparsable("InlineKeyboardButton must be an Object"));
    };
    let Some(text) = fields.get("text") else {
        return Err(unparsable("Can't find field \"text\""));
    };
    let text = text.as_str().ok_or_else(|| unparsable("Field \"text\" must be of type String"))?;
    let style = fields.get("style").and_then(Value::as_str).unwrap_or_default();
    if !["", "default", "primary", "danger", "success"].contains(&style) {
        return Err(unparsable("invalid button style specified"));
    }
    // An empty url or callback_data counts as none (Client.cpp, get_inline_keyboard_button_type).
    let empty = |value: &Value| value.is_null() || value.as_str().is_some_and(str::is_empty);
    let actions: Vec<&str> = ACTIONS
        .into_iter()
        .filter(|name| {
            fields.get(*name).is_some_and(|v| name.starts_with("switch") && !v.is_null() || !empty(v))
        })
        .collect();
    let [action] = actions[..] else {
        return Err(match actions[..] {
            [] => unparsable("Text buttons are unallowed in the inline keyboard"),
            // Telegram quietly takes the first; the documentation asks for exactly one.
            _ => unparsable("exactly one of the optional fields must be used"),
        });
    };
    if text.trim().is_empty() {
        return Err(ApiError::bad("inline keyboard button text must be non-empty"));
    }
    check_action(action, &fields[action], place)?;
    let mut kept = Map::new();
    for name in ["text", "style", "icon_custom_emoji_id", action] {
        if let Some(value) = fields.get(name) {
            kept.insert(name.to_owned(), value.clone());
        }
    }
    Ok(Value::Object(kept))
}

fn check_action(action: &str, value: &Value, place: Place) -> Result<(), ApiError> {
    match action {
        "callback_data" => match value.as_str() {
            Some(data) if data.len() <= 64 => Ok(()),
            _ => Err(ApiError::bad("BUTTON_DATA_INVALID")),
        },
        "url" => checked_url(value.as_str().unwrap_or_default()),
        "web_app" if place != Place::Private => Err(ApiError::bad("BUTTON_TYPE_INVALID")),
        "request_poll" => Err(ApiError::bad("BUTTON_TYPE_INVALID")),
        "login_url" if place == Place::Ephemeral => Err(ApiError::bad("BUTTON_TYPE_INVALID")),
        "web_app" | "login_url" => checked_url(value["url"].as_str().unwrap_or_default()),
        "copy_text" => {
            let length = value["text"].as_str().map_or(0, |text| text.chars().count());
            if (1..=256).contains(&length) { Ok(()) } else { Err(ApiError::bad("BUTTON_COPY_TEXT_INVALID")) }
        }
        _ => Ok(()),
    }
}

fn checked_url(url: &str) -> Result<(), ApiError> {
    if link(url).is_some() {
        return Ok(());
    }
    Err(ApiError::bad(format!("inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")))
}
