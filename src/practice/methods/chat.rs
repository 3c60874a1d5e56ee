//! `getChat`, `getChatMember`, `getChatAdministrators`, `getChatMemberCount`, `leaveChat`.

use serde_json::{Value, json};

use super::super::error::{Answer, ApiError};
use super::super::model::{Chat, ChatKind, Status};
use super::super::params::Params;
use super::super::world::World;
use super::access;

const PERMISSIONS: [&str; 14] = [
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
];

/// `ChatFullInfo`.
pub(super) fn get(world: &World, params: &Params) -> Answer {
    let id = access::readable(world, params)?;
    let mut info = world.chat_json(id);
    let Some(chat) = world.chats.get(&id) else {
        return Err(ApiError::bad("chat not found"));
    };
    info["accent_color_id"] = json!(id.unsigned_abs() % 7);
    info["max_reaction_count"] = json!(11);
    let gifts = chat.kind == ChatKind::Private;
    info["accepted_gift_types"] = json!({
        "unlimited_gifts": gifts, "limited_gifts": gifts, "unique_gifts": gifts, "premium_subscription": gifts,
        "gifts_from_channels": gifts,
    });
    if chat.is_group() {
        let all = PERMISSIONS.iter().map(|name| ((*name).to_owned(), json!(true)));
        info["permissions"] = Value::Object(all.collect());
        info["permissions"]["can_send_photos"] = json!(!chat.photos_forbidden);
    }
    if let Some(linked) = chat.linked {
        info["linked_chat_id"] = json!(linked);
    }
    Ok(info)
}

/// Where members' lists are hidden only administrators may ask for others.
pub(super) fn member(world: &World, params: &Params) -> Answer {
    let chat = members_of(world, params)?;
    let Some(user) = params.int("user_id").filter(|user| *user > 0) else {
        return Err(ApiError::bad("invalid user_id specified"));
    };
    let known = user == world.bot.id || world.people.contains_key(&user);
    if !known {
        return Err(ApiError::bad("user not found"));
    }
    let bot = world.bot.id;
    if chat.hidden_members && user != bot && !chat.is_admin(bot) && !chat.is_admin(user) {
        return Err(ApiError::bad("CHAT_ADMIN_REQUIRED"));
    }
    Ok(world.member_json(chat, user))
}

/// Administrators that are no bots; the bot itself is among them if it is one.
pub(super) fn administrators(world: &World, params: &Params) -> Answer {
    let chat = members_of(world, params)?;
    if chat.kind == ChatKind::Private {
        return Err(ApiError::bad("there are no administrators in the private chat"));
    }
    let mut ids: Vec<i64> = chat.members.keys().copied().filter(|id| chat.is_admin(*id)).collect();
    ids.sort_by_key(|id| (chat.member(*id) != Status::Creator, *id));
    Ok(ids.into_iter().map(|id| world.member_json(chat, id)).collect())
}

pub(super) fn member_count(world: &World, params: &Params) -> Answer {
    let chat = members_of(world, params)?;
    let count = chat.members.values().filter(|member| member.status.is_in()).count();
    Ok(json!(if chat.kind == ChatKind::Private { 2 } else { count }))
}

/// Lists of members are closed in a group that was upgraded (Client.cpp, `AccessRights::ReadMembers`).
fn members_of<'a>(world: &'a World, params: &Params) -> Result<&'a Chat, ApiError> {
    let id = access::readable(world, params)?;
    let chat = world.chats.get(&id).ok_or_else(|| ApiError::bad("chat not found"))?;
    if chat.kind != ChatKind::Private {
        access::writable(world, params)?;
    }
    Ok(chat)
}

pub(super) fn leave(world: &mut World, params: &Params) -> Answer {
    let chat = access::writable(world, params)?;
    if world.chats.get(&chat).is_some_and(|chat| chat.kind == ChatKind::Private) {
        return Err(ApiError::bad("chat member status can't be changed in private chats"));
    }
    let bot = world.bot.id;
    world.change_member(chat, bot, bot, Status::Left);
    Ok(json!(true))
}
