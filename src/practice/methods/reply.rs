//! What a message to be sent answers (`reply_parameters`), and in which topic it stands (`message_thread_id`).

use serde_json::{Value, json};

use super::super::error::ApiError;
use super::super::model::MessageRef;
use super::super::params::Params;
use super::super::world::World;

/// The forum topic to send to.
pub(super) fn thread(world: &World, chat: i64, params: &Params) -> Result<Option<i64>, ApiError> {
    let Some(thread) = params.int("message_thread_id").filter(|thread| *thread != 0) else {
        return Ok(None);
    };
    let known = world.chats.get(&chat).is_some_and(|chat| chat.topics.contains_key(&thread));
    if known { Ok(Some(thread)) } else { Err(ApiError::bad("message thread not found")) }
}

/// What the message answers, and the ephemeral message it answers.
pub(super) fn answered(
    world: &World,
    chat: i64,
    params: &Params,
) -> Result<(Option<MessageRef>, Option<i64>), ApiError> {
    let given = match params.json("reply_parameters") {
        Some(given) if given.is_object() => given,
        Some(Value::String(_)) => return Err(ApiError::bad("can't parse reply parameters JSON object")),
        Some(_) => return Err(ApiError::bad("object expected as reply parameters")),
        None => match params.int("reply_to_message_id") {
            Some(id) => json!({
                "message_id": id, "allow_sending_without_reply": params.truth("allow_sending_without_reply"),
            }),
            None => return Ok((None, None)),
        },
    };
    if given.as_object().is_some_and(serde_json::Map::is_empty) {
        return Ok((None, None));
    }
    let not_found = || {
        if given["allow_sending_without_reply"] == json!(true) {
            return Ok((None, None));
        }
        Err(ApiError::bad("message to be replied not found"))
    };
    if let Some(id) = given["ephemeral_message_id"].as_i64().filter(|_| world.knows_ephemeral()) {
        let at = MessageRef::Ephemeral(id);
        return match world.message(chat, at) {
            Some(_) => Ok((Some(at), Some(id))),
            None => not_found(),
        };
    }
    let Some(id) = given["message_id"].as_i64() else {
        return Err(ApiError::bad("can't find field \"message_id\""));
    };
    let at = MessageRef::Message(id);
    let elsewhere = given["chat_id"].as_i64().is_some_and(|other| other != chat);
    if id > 0 && !elsewhere && world.message(chat, at).is_some() { Ok((Some(at), None)) } else { not_found() }
}
