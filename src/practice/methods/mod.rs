//! What a bot may ask: one file a family of methods, and here the way to each.

mod access;
mod callback;
mod chat;
mod commands;
mod delete;
mod edit;
mod ephemeral;
mod media;
mod profile;
mod reply;
mod send;
mod webhook;

use super::State;
use super::error::{Answer, ApiError};
use super::params::Params;

/// Carries out a method (its name in small letters), or refuses as Telegram would.
pub(crate) fn call(state: &mut State, method: &str, params: &Params) -> Answer {
    let unknown = || ApiError::new(404, "Not Found: method not found");
    if method.contains("ephemeral") && !state.world.knows_ephemeral() {
        return Err(unknown());
    }
    let world = &mut state.world;
    match method {
        "getme" => profile::get_me(world),
        "setwebhook" => webhook::set(state, params),
        "deletewebhook" => webhook::delete(state, params),
        "getwebhookinfo" => webhook::info(world),
        "sendmessage" => send::message(state, params),
        "sendphoto" | "senddocument" | "sendvoice" => send::media(state, method, params),
        "sendchataction" => send::chat_action(world, params),
        "editmessagetext" => edit::text(state, params),
        "editmessagecaption" => edit::caption(state, params),
        "editmessagemedia" => edit::media(state, params),
        "editmessagereplymarkup" => edit::reply_markup(state, params),
        "editephemeralmessagetext" => ephemeral::edit_text(world, params),
        "editephemeralmessagereplymarkup" => ephemeral::edit_reply_markup(world, params),
        "deleteephemeralmessage" => ephemeral::delete(world, params),
        "deletemessage" => delete::one(world, params),
        "deletemessages" => delete::many(world, params),
        "answercallbackquery" => callback::answer(world, params),
        "setmessagereaction" => send::reaction(world, params),
        "getchat" => chat::get(world, params),
        "getchatmember" => chat::member(world, params),
        "getchatadministrators" => chat::administrators(world, params),
        "getchatmembercount" => chat::member_count(world, params),
        "leavechat" => chat::leave(world, params),
        "setmycommands" => commands::set(world, params),
        "getmycommands" => commands::get(world, params),
        "deletemycommands" => commands::delete(world, params),
        "setmyname" => profile::set(world, params, "name"),
        "getmyname" => profile::get(world, params, "name"),
        "setmydescription" => profile::set(world, params, "description"),
        "getmydescription" => profile::get(world, params, "description"),
        "setmyshortdescription" => profile::set(world, params, "short_description"),
        "getmyshortdescription" => profile::get(world, params, "short_description"),
        _ => Err(unknown()),
    }
}
