//! `deleteMessage`, `deleteMessages`: who may, and until when.

use serde_json::{Value, json};

use super::super::error::{Answer, ApiError};
use super::super::model::{ChatKind, Message, MessageRef, Sender};
use super::super::params::Params;
use super::super::world::World;
use super::access;

/// Seconds after which a message can't be deleted (Bot API, `deleteMessage`).
const DELETABLE: i64 = 48 * 3600;
/// Messages of one `deleteMessages`.
const MANY_MOST: usize = 100;

pub(super) fn one(world: &mut World, params: &Params) -> Answer {
    let chat = access::writable(world, params)?;
    if !params.has("message_id") {
        return Err(ApiError::bad("message identifier is not specified"));
    }
    let id = params.int("message_id").unwrap_or(0);
    let message = world.message(chat, MessageRef::Message(id)).filter(|_| id > 0);
    let message = message.ok_or_else(|| ApiError::bad("message to delete not found"))?;
    check(world, chat, message)?;
    remove(world, chat, id);
    Ok(json!(true))
}

pub(super) fn many(world: &mut World, params: &Params) -> Answer {
    let chat = access::writable(world, params)?;
    let given = params.json("message_ids");
    let Some(ids) = given.as_ref().and_then(Value::as_array) else {
        return Err(ApiError::bad("message identifiers are not specified"));
    };
    if ids.len() > MANY_MOST {
        return Err(ApiError::bad("too many message identifiers specified"));
    }
    let ids: Vec<i64> = ids.iter().filter_map(Value::as_i64).collect();
    // Those that can't be found are skipped (Bot API, deleteMessages).
    for id in &ids {
        if let Some(message) = world.message(chat, MessageRef::Message(*id)) {
            check(world, chat, message)?;
        }
    }
    for id in ids {
        remove(world, chat, id);
    }
    Ok(json!(true))
}

fn check(world: &World, chat: i64, message: &Message) -> Result<(), ApiError> {
    let Some(known) = world.chats.get(&chat) else {
        return Ok(());
    };
    let bot = world.bot.id;
    let may = match known.kind {
        ChatKind::Private => true,
        ChatKind::Group => message.sender == Sender::Bot || known.is_admin(bot),
        ChatKind::Supergroup => message.sender == Sender::Bot || known.has_right(bot, "can_delete_messages"),
        ChatKind::Channel => known.is_admin(bot),
    };
    if !may {
        return Err(ApiError::bad("message can't be deleted"));
    }
    if world.now() - message.date >= DELETABLE {
        return Err(ApiError::bad("message can't be deleted for everyone"));
    }
    Ok(())
}

fn remove(world: &mut World, chat: i64, id: i64) {
    if let Some(chat) = world.chats.get_mut(&chat) {
        chat.messages.retain(|message| message.at() != MessageRef::Message(id));
    }
}
