//! `/help`, the help button of the welcome, and `/privacy`: to the asker alone.

use super::incoming::{CallbackQuery, Message, User};
use super::{Answer, Asked, Bot, Handled, views};
use crate::domain::StartLink;

/// Shows help.
pub(super) async fn on_help(bot: &Bot, message: &Message, user: &User) -> Handled {
    show(bot, user, Some(message.chat.id), Asked::by_message(message, user)).await
}

/// Shows help to the presser.
pub(super) async fn on_button(bot: &Bot, query: &CallbackQuery, asked: Asked) -> Handled {
    show(bot, &query.from, query.message.as_ref().map(|m| m.chat.id), asked).await
}

async fn show(bot: &Bot, user: &User, chat: Option<i64>, asked: Asked) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, chat).await?;
    Ok(vec![Answer::Alone { asked, view: views::help(speech), link: StartLink::Help }])
}

/// Says what is kept.
pub(super) async fn on_privacy(bot: &Bot, message: &Message, user: &User) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, Some(message.chat.id)).await?;
    let view = views::privacy(speech, &bot.host);
    Ok(vec![Answer::Alone { asked: Asked::by_message(message, user), view, link: StartLink::Privacy }])
}
