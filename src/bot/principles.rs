//! `/principles`: from an organiser in a group, a card for everyone; otherwise, and at every press, to one person alone.

use super::api::Place;
use super::incoming::{CallbackQuery, Message, User};
use super::{Answer, Asked, Bot, Handled, promise, views};
use crate::domain::{Principle, StartLink};
use crate::report;

/// `/principles` or `/principles 3`.
pub(super) async fn on_command(bot: &Bot, message: &Message, user: &User, arguments: &str) -> Handled {
    let asked = Asked::by_message(message, user);
    if let Some(principle) = arguments.trim().parse().ok().and_then(Principle::new) {
        return show_one(bot, user, asked, principle).await;
    }
    let chat = message.chat.id;
    if message.chat.is_group()
        && message.ephemeral_message_id.is_none()
        && bot.is_organiser(chat, user).await?
    {
        let mut tx = bot.store.read().await?;
        let view = views::group_principles(bot.group_speech(&mut tx, chat).await?);
        let place = Place { chat, thread: message.topic(), reply_to: None };
        return Ok(vec![Answer::Send { place, view }, Answer::Delete { chat, message: message.message_id }]);
    }
    show_list(bot, user, asked).await
}

/// A press on the card, or on "all eight".
pub(super) async fn on_list(bot: &Bot, query: &CallbackQuery, asked: Asked) -> Handled {
    show_list(bot, &query.from, asked).await
}

/// A press on a number, on "back" or on "next".
pub(super) async fn on_one(bot: &Bot, query: &CallbackQuery, asked: Asked, principle: Principle) -> Handled {
    show_one(bot, &query.from, asked, principle).await
}

/// "Print all eight": a file, in the private chat.
pub(super) async fn on_print(bot: &Bot, query: &CallbackQuery, asked: Asked) -> Handled {
    if asked.group().is_some() {
        return Ok(vec![Answer::OpenPrivate { query: query.id.clone(), link: StartLink::PrintPrinciples }]);
    }
    let mut answers = print(bot, &query.from).await?;
    answers.push(Answer::Press { id: query.id.clone(), text: None, alert: false });
    Ok(answers)
}

/// Sends the page for paper to the private chat.
pub(super) async fn print(bot: &Bot, user: &User) -> Handled {
    let promises = promise::for_reader(bot, user, None).await?;
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    Ok(vec![Answer::File {
        chat: user.id,
        name: format!("principles-{}.html", speech.tag()),
        bytes: report::principles_page(&bot.texts, speech, &promises).into_bytes(),
        caption: speech.principles_print_caption(),
    }])
}

/// Shows the list to one person.
pub(super) async fn show_list(bot: &Bot, user: &User, asked: Asked) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, asked.group()).await?;
    Ok(vec![Answer::Alone { asked, view: views::principles(speech), link: StartLink::Principles }])
}

/// Shows one principle to one person, with what their groups promise.
pub(super) async fn show_one(bot: &Bot, user: &User, asked: Asked, principle: Principle) -> Handled {
    let promises = promise::for_reader(bot, user, asked.group()).await?;
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, asked.group()).await?;
    let view = views::principle(&bot.texts, speech, principle, &promises);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Principle(principle) }])
}
