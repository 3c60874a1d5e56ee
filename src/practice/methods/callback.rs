//! `answerCallbackQuery`: once, in time, and with a link to this bot alone.

use serde_json::json;

use super::super::error::{Answer, ApiError};
use super::super::model::CallbackAnswer;
use super::super::params::Params;
use super::super::people::start_payload;
use super::super::world::World;

/// Characters (Bot API, `answerCallbackQuery`).
const TEXT_MOST: usize = 200;

pub(super) fn answer(world: &mut World, params: &Params) -> Answer {
    let id = params.text("callback_query_id");
    let text = params.text("text");
    let url = Some(params.text("url")).filter(|url| !url.is_empty());
    let age = world.presses.get(&id).map(|press| (world.now_ms - press.at_ms, press.answer.is_some()));
    match age {
        Some((age, false)) if age <= world.answer_within * 1000 => {}
        _ => return Err(ApiError::query_too_old()),
    }
    if text.chars().count() > TEXT_MOST {
        return Err(ApiError::bad("MESSAGE_TOO_LONG"));
    }
    if let Some(url) = &url
        && start_payload(url, &world.bot.username).is_none()
    {
        return Err(ApiError::bad("URL_INVALID"));
    }
    let answer = CallbackAnswer { text, show_alert: params.truth("show_alert"), url };
    if let Some(press) = world.presses.get_mut(&id) {
        press.answer = Some(answer);
    }
    Ok(json!(true))
}
