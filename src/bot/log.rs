//! `/log`: what was done to the polls of a group, for any of its members, alone; or to one poll, by its code or in reply to it.

use super::close::named_poll;
use super::incoming::{CallbackQuery, Message, User};
use super::{Answer, Asked, Bot, Handled, results, views};
use crate::domain::{PollCode, Refusal, StartLink};
use crate::store::{cards, groups, log, polls};

/// How many entries stand on a page.
const PAGE: i64 = 8;

/// `/log`.
pub(super) async fn on_command(bot: &Bot, message: &Message, user: &User, arguments: &str) -> Handled {
    let asked = Asked::by_message(message, user);
    let names_poll = !arguments.trim().is_empty() || message.reply_to_message.is_some();
    if !names_poll {
        return match message.chat.is_group() {
            true => page(bot, user, asked, message.chat.id, i64::MAX).await,
            false => Err(Refusal::WhichPoll.into()),
        };
    }
    let mut tx = bot.store.read().await?;
    let code = named_poll(&mut tx, message, arguments).await?;
    drop(tx);
    of_poll(bot, user, asked, message.chat.is_group().then_some(message.chat.id), &code).await
}

/// "Older" or "newer". A button can be sent by anyone: the log is for members.
pub(super) async fn on_page(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    group: i64,
    below: i64,
) -> Handled {
    if asked.group() != Some(group) {
        results::require_member_of_one(bot, &[group], &query.from).await?;
    }
    page(bot, &query.from, asked, group, below).await
}

async fn page(bot: &Bot, user: &User, asked: Asked, group: i64, below: i64) -> Handled {
    let mut tx = bot.store.read().await?;
    let entries = log::page(&mut tx, group, below, PAGE).await?;
    let newest = log::page(&mut tx, group, i64::MAX, 1).await?.first().map_or(0, |entry| entry.number);
    let speech = bot.speech(&mut tx, user, Some(group)).await?;
    let zone = groups::clock(&mut tx, group).await?.zone;
    let view = views::log(&bot.texts, speech, &zone, group, &entries, newest, PAGE);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Help }])
}

async fn of_poll(bot: &Bot, user: &User, asked: Asked, inside: Option<i64>, code: &PollCode) -> Handled {
    let mut tx = bot.store.read().await?;
    let has = cards::groups_of(&mut tx, code).await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    drop(tx);
    match inside {
        Some(group) if has.contains(&group) => {}
        Some(_) => return Err(Refusal::NoSuchPoll.into()),
        None => results::require_member_of_one(bot, &has, user).await?,
    }
    let mut tx = bot.store.read().await?;
    let group = inside.or(has.first().copied());
    let entries = match group {
        Some(group) => log::of_poll(&mut tx, group, code).await?,
        None => Vec::new(),
    };
    let speech = bot.speech(&mut tx, user, group).await?;
    let zone = super::ballot::clock(&mut tx, group).await?.zone;
    let view = views::poll_log(&bot.texts, speech, &zone, &poll, &entries);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Help }])
}
