//! `getMe`; the bot's name, description and short description by language.

use serde_json::json;

use super::super::error::{Answer, ApiError};
use super::super::params::Params;
use super::super::world::World;
use super::commands::language;

pub(super) fn get_me(world: &World) -> Answer {
    let mut me = world.user_json(world.bot.id);
    me["can_join_groups"] = json!(true);
    me["can_read_all_group_messages"] = json!(world.bot.reads_all);
    let absent = [
        "supports_inline_queries",
        "can_connect_to_business",
        "has_main_web_app",
        "supports_guest_queries",
        "has_topics_enabled",
        "allows_users_to_create_topics",
        "can_manage_bots",
        "supports_join_request_queries",
    ];
    for name in absent {
        me[name] = json!(false);
    }
    Ok(me)
}

/// Sets a text; characters: name 64, description 512, short description 120 (Bot API).
pub(super) fn set(world: &mut World, params: &Params, what: &str) -> Answer {
    let language = language(params)?;
    let text = params.text(what);
    // Telegram's words for these three are not documented.
    let (most, refusal) = match what {
        "name" => (64, "BOT_TITLE_INVALID"),
        "description" => (512, "BOT_DESCRIPTION_TOO_LONG"),
        _ => (120, "BOT_SHORT_DESCRIPTION_TOO_LONG"),
    };
    if text.chars().count() > most {
        return Err(ApiError::bad(refusal));
    }
    let key = format!("{what}:{language}");
    if text.is_empty() {
        world.profile.remove(&key);
    } else {
        world.profile.insert(key, text);
    }
    Ok(json!(true))
}

/// A text in a language; without one of its own, the text for all.
pub(super) fn get(world: &World, params: &Params, what: &str) -> Answer {
    let language = language(params)?;
    if what == "name" {
        return Ok(json!({ "name": world.profile_name(&language) }));
    }
    let text =
        world.profile.get(&format!("{what}:{language}")).or_else(|| world.profile.get(&format!("{what}:")));
    Ok(json!({ what: text.map(String::as_str).unwrap_or_default() }))
}
