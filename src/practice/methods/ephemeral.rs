//! Ephemeral messages (Bot API 10.2 and 10.3): who may get one, and how they change.
//!
//! Telegram's own words for most refusals here are not documented; those with capitals and underscores are stand-ins.

use serde_json::{Value, json};

use super::super::error::{Answer, ApiError};
use super::super::keyboard::Place;
use super::super::model::{Body, Ephemeral, Message, MessageRef, Sender};
use super::super::params::Params;
use super::super::world::World;
use super::{access, edit, send};

/// Milliseconds in which a press or an ephemeral command may be answered by a bot that is no administrator.
const WITHIN_MS: i64 = 15_000;
/// Characters of an edit: a known fault of August 2026 (TELEGRAM.md).
const EDIT_MOST: usize = 1024;

/// Whether a message to be sent shall be ephemeral, and may.
pub(super) fn wish(
    world: &World,
    chat: i64,
    params: &Params,
    answers: Option<i64>,
) -> Result<Option<Ephemeral>, ApiError> {
    // An older server does not know the field, and a server never minds fields that it does not know.
    let Some(given) = params.json("ephemeral_message_parameters").filter(|_| world.knows_ephemeral()) else {
        // Whether Telegram would take the receiver from the message that is answered is not documented; it must not
        // work here by luck and stand before all there.
        return match answers {
            Some(_) => Err(ApiError::bad("message to be replied not found")),
            None => Ok(None),
        };
    };
    if !given.is_object() {
        return Err(ApiError::bad("can't parse ephemeral message parameters JSON object"));
    }
    let known = world.chats.get(&chat).filter(|chat| chat.is_group());
    let known = known
        .ok_or_else(|| ApiError::bad("ephemeral messages can be sent to groups and supergroups only"))?;
    let Some(person) = given["receiver_user_id"].as_i64() else {
        return Err(ApiError::bad("invalid receiver_user_id specified"));
    };
    if !known.member(person).is_in() || !world.people.contains_key(&person) {
        return Err(ApiError::bad("USER_NOT_PARTICIPANT"));
    }
    let press = match &given["callback_query_id"] {
        Value::Null => None,
        id => {
            let id = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
            let press = world.presses.get(&id).filter(|press| {
                press.person == person && press.chat == chat && world.now_ms - press.at_ms <= WITHIN_MS
            });
            Some(press.ok_or_else(ApiError::query_too_old)?)
        }
    };
    let replaces = match (given["replace_callback_query_message"] == json!(true), press) {
        (false, _) => None,
        (true, None) => return Err(ApiError::bad("CALLBACK_QUERY_ID_REQUIRED")),
        (true, Some(press)) => match press.message {
            MessageRef::Message(id) => Some(id),
            MessageRef::Ephemeral(_) => return Err(ApiError::bad("REPLACE_EPHEMERAL_MESSAGE_INVALID")),
        },
    };
    if !known.is_admin(world.bot.id) && press.is_none() {
        let answered = answers.map(|id| answer_to(world, chat, id)).transpose()?;
        if answered.is_none_or(|answered| answered.person != person) {
            return Err(ApiError::bad("EPHEMERAL_MESSAGE_FORBIDDEN"));
        }
    }
    Ok(Some(Ephemeral { id: 0, person, replaces }))
}

/// An answer to an ephemeral message goes to its one person.
fn answer_to(world: &World, chat: i64, id: i64) -> Result<Ephemeral, ApiError> {
    let answered = world.message(chat, MessageRef::Ephemeral(id));
    let admin = world.chats.get(&chat).is_some_and(|chat| chat.is_admin(world.bot.id));
    match answered {
        Some(Message { ephemeral: Some(known), sender, date, .. }) => {
            let incoming = matches!(sender, Sender::Person(_));
            let fresh = world.now_ms - date * 1000 <= WITHIN_MS;
            if !(admin || incoming && fresh) {
                return Err(ApiError::bad("EPHEMERAL_MESSAGE_FORBIDDEN"));
            }
            Ok(Ephemeral { id: 0, person: known.person, replaces: None })
        }
        _ => Err(ApiError::bad("message to be replied not found")),
    }
}

pub(super) fn edit_text(world: &mut World, params: &Params) -> Answer {
    let (chat, before) = named(world, params, "edit")?;
    let text = send::text(params)?;
    if !matches!(before.body, Body::Text(_)) {
        return Err(ApiError::bad("there is no text in the message to edit"));
    }
    if text.chars() > EDIT_MOST {
        return Err(ApiError::bad("MEDIA_CAPTION_TOO_LONG"));
    }
    let keyboard = edit::new_keyboard(params, Place::Ephemeral)?;
    let after = Message { body: Body::Text(text), keyboard, ..before.clone() };
    save(world, chat, &before, after)
}

pub(super) fn edit_reply_markup(world: &mut World, params: &Params) -> Answer {
    let (chat, before) = named(world, params, "edit")?;
    let keyboard = edit::new_keyboard(params, Place::Ephemeral)?;
    let after = Message { keyboard, ..before.clone() };
    save(world, chat, &before, after)
}

pub(super) fn delete(world: &mut World, params: &Params) -> Answer {
    let (chat, message) = named(world, params, "delete")?;
    if let Some(chat) = world.chats.get_mut(&chat) {
        chat.messages.retain(|kept| kept.at() != message.at());
    }
    Ok(json!(true))
}

/// The ephemeral message that chat, receiver and number name together.
fn named(world: &World, params: &Params, what: &str) -> Result<(i64, Message), ApiError> {
    let chat = access::writable(world, params)?;
    let Some(person) = params.int("receiver_user_id") else {
        return Err(ApiError::bad("invalid receiver_user_id specified"));
    };
    let id = params.int("ephemeral_message_id").unwrap_or(0);
    let message = world.message(chat, MessageRef::Ephemeral(id)).filter(|message| message.visible_to(person));
    let message = message.ok_or_else(|| ApiError::bad(format!("message to {what} not found")))?;
    if what == "edit" && message.sender != Sender::Bot {
        return Err(ApiError::bad("message can't be edited"));
    }
    Ok((chat, message.clone()))
}

fn save(world: &mut World, chat: i64, before: &Message, mut after: Message) -> Answer {
    if *before == after {
        return Err(ApiError::not_modified());
    }
    after.edited = Some(world.now());
    if let Some(kept) = world.chats.get_mut(&chat).and_then(|chat| chat.find_mut(before.at())) {
        *kept = after;
    }
    Ok(json!(true))
}
