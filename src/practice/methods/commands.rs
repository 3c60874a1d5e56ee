//! `setMyCommands`, `getMyCommands`, `deleteMyCommands` (words: TDLib, `BotCommand.cpp`).

use serde_json::{Value, json};

use super::super::commands::{BotCommand, CommandList, Scope};
use super::super::error::{Answer, ApiError};
use super::super::model::ChatKind;
use super::super::params::Params;
use super::super::world::World;

const MOST: usize = 100;
const NAME_MOST: usize = 32;
const DESCRIPTION_MOST: usize = 256;

pub(super) fn set(world: &mut World, params: &Params) -> Answer {
    let scope = scope(world, params)?;
    let language = language(params)?;
    let given = match params.json("commands") {
        None => Vec::new(),
        Some(Value::Array(list)) => list,
        Some(Value::String(_)) => return Err(ApiError::bad("can't parse commands JSON object")),
        Some(_) => return Err(ApiError::bad("expected an Array of BotCommand")),
    };
    let knows = world.knows_ephemeral();
    let mut commands = given.iter().map(command).collect::<Result<Vec<_>, _>>()?;
    if commands.len() > MOST {
        return Err(ApiError::bad("BOT_COMMANDS_TOO_MUCH"));
    }
    for command in &mut commands {
        command.is_ephemeral &= knows;
    }
    world.commands.retain(|list| list.scope != scope || list.language != language);
    if !commands.is_empty() {
        world.commands.push(CommandList { scope, language, commands });
    }
    Ok(json!(true))
}

pub(super) fn get(world: &World, params: &Params) -> Answer {
    let scope = scope(world, params)?;
    let language = language(params)?;
    let list = world.commands.iter().find(|list| list.scope == scope && list.language == language);
    Ok(list.map_or_else(|| json!([]), |list| json!(list.commands)))
}

pub(super) fn delete(world: &mut World, params: &Params) -> Answer {
    let scope = scope(world, params)?;
    let language = language(params)?;
    world.commands.retain(|list| list.scope != scope || list.language != language);
    Ok(json!(true))
}

fn command(given: &Value) -> Result<BotCommand, ApiError> {
    let unparsable = |why: &str| ApiError::bad(format!("can't parse BotCommand: {why}"));
    if !given.is_object() {
        return Err(unparsable("expected an Object"));
    }
    let field = |name: &str| {
        given[name].as_str().map(str::trim).ok_or_else(|| unparsable(&format!("Can't find field \"{name}\"")))
    };
    let name = field("command")?;
    let name = name.strip_prefix('/').unwrap_or(name);
    let description = field("description")?;
    if name.is_empty() {
        return Err(ApiError::bad("command must be non-empty"));
    }
    if name.chars().count() > NAME_MOST {
        return Err(ApiError::bad(format!("command length must not exceed {NAME_MOST}")));
    }
    if description.is_empty() {
        return Err(ApiError::bad("command description must be non-empty"));
    }
    if description.chars().count() > DESCRIPTION_MOST {
        return Err(ApiError::bad(format!("command description length must not exceed {DESCRIPTION_MOST}")));
    }
    if !name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_') {
        return Err(ApiError::bad("BOT_COMMAND_INVALID"));
    }
    let is_ephemeral = given["is_ephemeral"] == json!(true);
    Ok(BotCommand { command: name.to_owned(), description: description.to_owned(), is_ephemeral })
}

/// A two-letter language code, or none.
pub(super) fn language(params: &Params) -> Result<String, ApiError> {
    let code = params.text("language_code");
    let good = code.is_empty() || (code.len() == 2 && code.chars().all(|c| c.is_ascii_lowercase()));
    if good { Ok(code) } else { Err(ApiError::bad("invalid language code specified")) }
}

fn scope(world: &World, params: &Params) -> Result<Scope, ApiError> {
    let Some(given) = params.json("scope") else {
        return Ok(Scope::Default);
    };
    let unparsable = |why: &str| ApiError::bad(format!("can't parse BotCommandScope: {why}"));
    if !given.is_object() {
        return Err(unparsable("BotCommandScope must be an Object"));
    }
    let chat = || {
        let id = match &given["chat_id"] {
            Value::Null => return Err(unparsable("Empty chat_id specified")),
            Value::String(text) => text.parse().ok(),
            other => other.as_i64(),
        };
        let known = id.and_then(|id| world.chats.get(&id)).ok_or_else(|| ApiError::bad("chat not found"))?;
        match known.kind {
            ChatKind::Private if given["type"] != "chat" => {
                Err(ApiError::bad("can't use specified scope in private chats"))
            }
            ChatKind::Channel => Err(ApiError::bad("can't change commands in channel chats")),
            _ => Ok(known.id),
        }
    };
    match given["type"].as_str().unwrap_or_default() {
        "default" => Ok(Scope::Default),
        "all_private_chats" => Ok(Scope::AllPrivateChats),
        "all_group_chats" => Ok(Scope::AllGroupChats),
        "all_chat_administrators" => Ok(Scope::AllChatAdministrators),
        "chat" => chat().map(Scope::Chat),
        "chat_administrators" => chat().map(Scope::ChatAdministrators),
        "chat_member" => match given["user_id"].as_i64() {
            Some(user) => Ok(Scope::ChatMember(chat()?, user)),
            None => Err(unparsable("Invalid user_id specified")),
        },
        _ => Err(unparsable("Unsupported type specified")),
    }
}
