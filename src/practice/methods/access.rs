//! Which chat a call means, and whether the bot may do there what it wants (Client.cpp, `check_chat_access`).

use super::super::error::ApiError;
use super::super::keyboard::Place;
use super::super::model::{ChatKind, Status};
use super::super::params::Params;
use super::super::world::World;

/// 20 messages and edits a minute in a group (TELEGRAM.md).
const GROUP_RATE: usize = 20;
const MINUTE_MS: i64 = 60_000;

/// The chat that `chat_id` names, for reading.
pub(super) fn readable(world: &World, params: &Params) -> Result<i64, ApiError> {
    let id = named(world, params)?;
    let chat = world.chats.get(&id);
    match (chat.map(|chat| chat.kind), world.bot_member(id)) {
        (Some(ChatKind::Supergroup | ChatKind::Channel), status) if !status.is_in() => {
            Err(outside(world, id))
        }
        (Some(ChatKind::Group), _) if chat.is_some_and(|chat| chat.upgraded_to.is_some()) => Ok(id),
        _ => Ok(id),
    }
}

/// The chat that `chat_id` names, for sending to and changing.
pub(super) fn writable(world: &World, params: &Params) -> Result<i64, ApiError> {
    let id = named(world, params)?;
    check_writable(world, id)?;
    Ok(id)
}

fn check_writable(world: &World, id: i64) -> Result<(), ApiError> {
    let Some(chat) = world.chats.get(&id) else {
        return Err(ApiError::forbidden("bot can't initiate conversation with a user"));
    };
    if chat.kind == ChatKind::Private {
        let blocked = world.people.get(&id).is_some_and(|person| person.blocked);
        return if blocked { Err(ApiError::forbidden("bot was blocked by the user")) } else { Ok(()) };
    }
    if let Some(to) = chat.upgraded_to {
        return Err(ApiError::upgraded(to));
    }
    if !chat.member(world.bot.id).is_in() {
        return Err(outside(world, id));
    }
    if chat.kind == ChatKind::Channel && !chat.is_admin(world.bot.id) {
        return Err(ApiError::bad("need administrator rights in the channel chat"));
    }
    Ok(())
}

/// Whether the bot may send photos there (TDLib, `MessagesManager::can_send_message_content`).
pub(super) fn photos_allowed(world: &World, id: i64) -> Result<(), ApiError> {
    match world.chats.get(&id) {
        Some(chat) if chat.photos_forbidden && !chat.is_admin(world.bot.id) => {
            Err(ApiError::bad("not enough rights to send photos to the chat"))
        }
        _ => Ok(()),
    }
}

fn outside(world: &World, id: i64) -> ApiError {
    let kind = match world.chats.get(&id).map(|chat| chat.kind) {
        Some(ChatKind::Channel) => "channel",
        Some(ChatKind::Supergroup) => "supergroup",
        _ => "group",
    };
    match world.bot_member(id) {
        Status::Kicked => ApiError::forbidden(format!("bot was kicked from the {kind} chat")),
        _ => ApiError::forbidden(format!("bot is not a member of the {kind} chat")),
    }
}

/// A chat that the bot can know of; a person counts once they share a group with it or have written to it.
fn named(world: &World, params: &Params) -> Result<i64, ApiError> {
    let text = params.text("chat_id");
    if text.is_empty() {
        return Err(ApiError::bad("chat_id is empty"));
    }
    let not_found = || ApiError::bad("chat not found");
    if let Some(username) = text.strip_prefix('@') {
        let found = world.chats.values().find(|chat| {
            chat.kind != ChatKind::Private
                && chat.username.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(username))
        });
        return found.map(|chat| chat.id).ok_or_else(not_found);
    }
    let id = params.int("chat_id").ok_or_else(not_found)?;
    if world.chats.contains_key(&id) {
        return Ok(id);
    }
    let met = world
        .chats
        .values()
        .any(|chat| chat.members.contains_key(&id) && chat.members.contains_key(&world.bot.id));
    if world.people.contains_key(&id) && met { Ok(id) } else { Err(not_found()) }
}

/// Where a keyboard would stand in that chat.
pub(super) fn place(world: &World, chat: i64) -> Place {
    let private = world.chats.get(&chat).is_some_and(|chat| chat.kind == ChatKind::Private);
    if private { Place::Private } else { Place::Shared }
}

/// Counts a send or edit towards the group's rate, where that is enforced.
pub(super) fn count_towards_rate(world: &mut World, chat: i64) -> Result<(), ApiError> {
    let now = world.now_ms;
    if !world.chats.get(&chat).is_some_and(super::super::model::Chat::is_group) {
        return Ok(());
    }
    let Some(pace) = &mut world.pace else {
        return Ok(());
    };
    let times = pace.entry(chat).or_default();
    times.retain(|time| now - *time < MINUTE_MS);
    if times.len() >= GROUP_RATE {
        let wait = (times[0] + MINUTE_MS - now + 999) / 1000;
        return Err(ApiError::too_many(wait.max(1).unsigned_abs()));
    }
    times.push(now);
    Ok(())
}
