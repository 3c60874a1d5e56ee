//! `editMessageText`, `editMessageCaption`, `editMessageMedia`, `editMessageReplyMarkup`.

use serde_json::{Value, json};

use super::super::State;
use super::super::error::{Answer, ApiError};
use super::super::keyboard::{Place, inline_keyboard, is_other_markup};
use super::super::model::{Body, MediaKind, Message, MessageRef, Sender};
use super::super::params::Params;
use super::super::world::World;
use super::{access, media as files, send};

pub(super) fn text(state: &mut State, params: &Params) -> Answer {
    let (chat, before) = editable(&state.world, params)?;
    let text = send::text(params)?;
    if !matches!(before.body, Body::Text(_)) {
        return Err(ApiError::bad("there is no text in the message to edit"));
    }
    let mut after = with_keyboard(&state.world, chat, params, &before)?;
    after.body = Body::Text(text);
    after.link_preview = params.json("link_preview_options").filter(Value::is_object);
    save(&mut state.world, chat, &before, after)
}

pub(super) fn caption(state: &mut State, params: &Params) -> Answer {
    let (chat, before) = editable(&state.world, params)?;
    let caption = send::caption(params)?;
    let Body::Media { kind, file_id, .. } = before.body.clone() else {
        return Err(ApiError::bad("there is no caption in the message to edit"));
    };
    let mut after = with_keyboard(&state.world, chat, params, &before)?;
    after.body = Body::Media { kind, file_id, caption };
    save(&mut state.world, chat, &before, after)
}

pub(super) fn media(state: &mut State, params: &Params) -> Answer {
    let (chat, before) = editable(&state.world, params)?;
    let Some(given) = params.json("media").filter(Value::is_object) else {
        return Err(ApiError::bad("can't parse input media JSON object"));
    };
    let kind = match given["type"].as_str() {
        Some("photo") => MediaKind::Photo,
        Some("document") => MediaKind::Document,
        _ => return Err(ApiError::bad("can't parse InputMedia: unsupported media type")),
    };
    let part = |name: &str| given[name].as_str().unwrap_or_default();
    let caption = send::checked_caption(part("caption"), part("parse_mode"), given.get("caption_entities"))?;
    let mut after = with_keyboard(&state.world, chat, params, &before)?;
    let file_id = files::file(state, params, kind, "media", &given.get("media").cloned())?;
    after.body = Body::Media { kind, file_id, caption };
    after.link_preview = None;
    save(&mut state.world, chat, &before, after)
}

pub(super) fn reply_markup(state: &mut State, params: &Params) -> Answer {
    let (chat, before) = editable(&state.world, params)?;
    let after = with_keyboard(&state.world, chat, params, &before)?;
    save(&mut state.world, chat, &before, after)
}

/// The bot's own message that a call names.
fn editable(world: &World, params: &Params) -> Result<(i64, Message), ApiError> {
    if params.has("inline_message_id") {
        return Err(ApiError::bad("MESSAGE_ID_INVALID"));
    }
    if !params.has("message_id") {
        return Err(ApiError::bad("message identifier is not specified"));
    }
    let chat = access::writable(world, params)?;
    let id = params.int("message_id").unwrap_or(0);
    let message = world.message(chat, MessageRef::Message(id)).filter(|_| id > 0);
    let message = message.ok_or_else(|| ApiError::bad("message to edit not found"))?;
    let own = matches!(message.sender, Sender::Bot)
        || matches!(message.sender, Sender::Channel { id, .. } if id == chat);
    if !own || matches!(message.body, Body::Service(_)) {
        return Err(ApiError::bad("message can't be edited"));
    }
    Ok((chat, message.clone()))
}

/// The message with the keyboard of this call; without one the old keyboard goes, as on Telegram.
fn with_keyboard(world: &World, chat: i64, params: &Params, before: &Message) -> Result<Message, ApiError> {
    Ok(Message { keyboard: new_keyboard(params, access::place(world, chat))?, ..before.clone() })
}

/// The inline keyboard of an edit; other markups can't be edited in.
pub(super) fn new_keyboard(params: &Params, place: Place) -> Result<Option<Value>, ApiError> {
    let markup = params.json("reply_markup");
    if is_other_markup(markup.as_ref()) {
        return Err(ApiError::bad("inline keyboard expected"));
    }
    inline_keyboard(markup.as_ref(), place)
}

fn save(world: &mut World, chat: i64, before: &Message, mut after: Message) -> Answer {
    if *before == after {
        return Err(ApiError::not_modified());
    }
    access::count_towards_rate(world, chat)?;
    if before.body != after.body {
        after.edited = Some(world.now());
    }
    if let Some(kept) = world.chats.get_mut(&chat).and_then(|chat| chat.find_mut(before.at())) {
        kept.clone_from(&after);
    }
    let shown = world.message_json(chat, &after);
    Ok(if shown.is_null() { json!(true) } else { shown })
}
