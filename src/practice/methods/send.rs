//! `sendMessage`, `sendPhoto`, `sendDocument`, `sendVoice`, `sendChatAction`, `setMessageReaction`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::State;
use super::super::entities::{Rich, formatted};
use super::super::error::{Answer, ApiError};
use super::super::keyboard::{Place, inline_keyboard};
use super::super::model::{Body, ChatKind, Ephemeral, MediaKind, Message, MessageRef, Sender};
use super::super::params::Params;
use super::super::world::World;
use super::{access, ephemeral, media, reply};

/// Characters of a message after entities parsing, and of a caption (Bot API, `sendMessage`, `sendPhoto`).
const TEXT_MOST: usize = 4096;
const CAPTION_MOST: usize = 1024;

pub(super) fn message(state: &mut State, params: &Params) -> Answer {
    let chat = access::writable(&state.world, params)?;
    let text = text(params)?;
    let mut sent = prepare(state, chat, params, Body::Text(text))?;
    sent.link_preview = params.json("link_preview_options").filter(Value::is_object);
    finish(state, chat, sent)
}

pub(super) fn media(state: &mut State, method: &str, params: &Params) -> Answer {
    let chat = access::writable(&state.world, params)?;
    let (kind, name) = match method {
        "sendphoto" => (MediaKind::Photo, "photo"),
        "senddocument" => (MediaKind::Document, "document"),
        _ => (MediaKind::Voice, "voice"),
    };
    if kind == MediaKind::Photo {
        access::photos_allowed(&state.world, chat)?;
    }
    let caption = caption(params)?;
    let draft = Body::Media { kind, file_id: String::new(), caption: caption.clone() };
    let mut sent = prepare(state, chat, params, draft)?;
    let file_id = media::file(state, params, kind, name, &params.json(name))?;
    sent.body = Body::Media { kind, file_id, caption };
    finish(state, chat, sent)
}

/// `text` with its entities, within the limits.
pub(super) fn text(params: &Params) -> Result<Rich, ApiError> {
    let text = params.text("text");
    if text.is_empty() {
        return Err(ApiError::bad("message text is empty"));
    }
    let mode = params.text("parse_mode");
    let rich = formatted(&text, Some(&mode), params.json("entities").as_ref())?;
    if rich.text.is_empty() {
        return Err(ApiError::bad("text must be non-empty"));
    }
    if rich.chars() > TEXT_MOST {
        return Err(ApiError::bad("message is too long"));
    }
    Ok(rich)
}

/// `caption` with its entities, within the limits; may be empty.
pub(super) fn caption(params: &Params) -> Result<Rich, ApiError> {
    let mode = params.text("parse_mode");
    checked_caption(&params.text("caption"), &mode, params.json("caption_entities").as_ref())
}

pub(super) fn checked_caption(text: &str, mode: &str, entities: Option<&Value>) -> Result<Rich, ApiError> {
    let rich = formatted(text, Some(mode), entities)?;
    if rich.chars() > CAPTION_MOST {
        return Err(ApiError::bad("message caption is too long"));
    }
    Ok(rich)
}

/// A message that may be sent, with all that every kind of message has.
fn prepare(state: &mut State, chat: i64, params: &Params, body: Body) -> Result<Message, ApiError> {
    let world = &mut state.world;
    let thread = reply::thread(world, chat, params)?;
    let (reply_to, answered) = reply::answered(world, chat, params)?;
    let wish = ephemeral::wish(world, chat, params, answered)?;
    let place = if wish.is_some() { Place::Ephemeral } else { access::place(world, chat) };
    let keyboard = inline_keyboard(params.json("reply_markup").as_ref(), place)?;
    if wish.is_none() {
        access::count_towards_rate(world, chat)?;
    } else if state.faults.refuse_ephemeral > 0 {
        state.faults.refuse_ephemeral -= 1;
        return Err(ApiError::bad("EPHEMERAL_MESSAGE_REFUSED"));
    }
    Ok(Message {
        id: 0,
        ephemeral: wish,
        date: world.now(),
        edited: None,
        sender: if is_channel(world, chat) {
            Sender::Channel { id: chat, forwarded: false }
        } else {
            Sender::Bot
        },
        thread,
        reply_to,
        body,
        keyboard,
        reactions: BTreeMap::new(),
        link_preview: None,
    })
}

fn is_channel(world: &World, chat: i64) -> bool {
    world.chats.get(&chat).is_some_and(|chat| chat.kind == ChatKind::Channel)
}

/// Numbers a message and puts it into its chat.
fn finish(state: &mut State, chat: i64, mut message: Message) -> Answer {
    let world = &mut state.world;
    match &mut message.ephemeral {
        Some(Ephemeral { id, .. }) => *id = world.next_id(),
        None => message.id = world.next_message_id(chat),
    }
    world.push(chat, message.clone());
    Ok(world.message_json(chat, &message))
}

const ACTIONS: [&str; 13] = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "record_audio",
    "upload_audio",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

pub(super) fn chat_action(world: &World, params: &Params) -> Answer {
    if !ACTIONS.contains(&params.text("action").to_lowercase().as_str()) {
        return Err(ApiError::bad("wrong parameter action in request"));
    }
    access::writable(world, params)?;
    Ok(json!(true))
}

pub(super) fn reaction(world: &mut World, params: &Params) -> Answer {
    let chat = access::readable(world, params)?;
    let bot = world.bot.id;
    let at = MessageRef::Message(params.int("message_id").unwrap_or(0));
    let given = params.json("reaction").unwrap_or(json!([]));
    let Some(list) = given.as_array() else {
        return Err(ApiError::bad("expected an Array of ReactionType"));
    };
    let message = world.chats.get_mut(&chat).and_then(|chat| chat.find_mut(at));
    let Some(message) = message.filter(|m| m.id > 0) else {
        return Err(ApiError::bad("message to react not found"));
    };
    match &list[..] {
        [] => drop(message.reactions.remove(&bot)),
        [one] => {
            let emoji = one["emoji"].as_str().unwrap_or_default();
            // The documentation's list has 73; any one short emoji passes here, words do not.
            if one["type"] != "emoji" || emoji.is_empty() || emoji.chars().count() > 4 || emoji.is_ascii() {
                return Err(ApiError::bad("REACTION_INVALID"));
            }
            message.reactions.insert(bot, emoji.to_owned());
        }
        _ => return Err(ApiError::bad("REACTIONS_TOO_MANY")),
    }
    Ok(json!(true))
}
