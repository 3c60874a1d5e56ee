//! When a poll closes by itself: an organiser chooses an evening, or writes the time in the private chat.

use super::close::require_organiser_of_one;
use super::incoming::{CallbackQuery, Message, User};
use super::{Answer, Asked, Bot, Handled, Trouble, ballot, views};
use crate::domain::{ClosingChoice, GroupClock, PollCode, Refusal, StartLink, parse_time};
use crate::store::awaited::{self, Awaited};
use crate::store::{Tx, cards, polls, reminders, updates};

/// How it stands, and the choices.
pub(super) async fn on_open(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    require_organiser(bot, &query.from, code).await?;
    Ok(vec![show(bot, &query.from, asked, code).await?])
}

/// One of the choices.
pub(super) async fn on_choose(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    choice: ClosingChoice,
) -> Handled {
    require_organiser(bot, &query.from, code).await?;
    let clock = clock(bot, code).await?;
    let closes_at = choice.time(bot.clock.now(), &clock.zone)?;
    let text = set(bot, update, &query.from, code, closes_at, &clock).await?;
    let told = Answer::Press { id: query.id.clone(), text: Some(text), alert: false };
    Ok(vec![told, show(bot, &query.from, asked.answered(), code).await?])
}

/// "Another time": it is written in the private chat.
pub(super) async fn on_other(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    require_organiser(bot, &query.from, code).await?;
    match asked {
        Asked::ByGroupButton { query: id, .. } | Asked::ByEphemeralButton { query: Some(id), .. } => {
            let link = StartLink::Closing(bot.pass(code, query.from.id));
            Ok(vec![Answer::OpenPrivate { query: id, link }])
        }
        asked => ask(bot, &query.from, asked, code).await,
    }
}

/// Asks an organiser in private to write the time.
pub(super) async fn ask(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    require_organiser(bot, user, code).await?;
    let clock = clock(bot, code).await?;
    let mut tx = bot.store.write().await?;
    let awaited = Awaited::Closing { poll: code.clone() };
    awaited::set(&mut tx, &bot.vault, user.id, &awaited, bot.clock.now()).await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    tx.commit().await?;
    let view = views::closing_write(speech, &clock.zone);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Closing(bot.pass(code, user.id)) }])
}

/// The time, as an organiser wrote it in private. One that can't be taken is awaited still.
pub(super) async fn on_text(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    code: &PollCode,
    text: &str,
) -> Handled {
    require_organiser(bot, user, code).await?;
    let clock = clock(bot, code).await?;
    let closes_at = parse_time(text, bot.clock.now(), &clock.zone)?;
    set(bot, update, user, code, Some(closes_at), &clock).await?;
    Ok(vec![show(bot, user, Asked::by_message(message, user), code).await?])
}

/// Keeps the time, and gives the words that say so.
async fn set(
    bot: &Bot,
    update: i64,
    user: &User,
    code: &PollCode,
    closes_at: Option<i64>,
    clock: &GroupClock,
) -> Result<String, Trouble> {
    let mut tx = bot.store.write().await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    if updates::begin(&mut tx, bot.key(update), bot.clock.now()).await? {
        let poll =
            polls::load_locked(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?.close_at(closes_at)?;
        polls::set_closes_at(&mut tx, &poll.code, closes_at).await?;
        reminders::plan(&mut tx, &poll.code, closes_at, bot.clock.now()).await?;
        cards::bump(&mut tx, &poll.code).await?;
        awaited::clear(&mut tx, &bot.vault, user.id).await?;
        tx.commit().await?;
        bot.courier.notify_one();
        bot.closing.notify_one();
    }
    Ok(match closes_at {
        Some(at) => speech.closing_set(speech.moment(at, &clock.zone)),
        None => speech.closing_unset(),
    })
}

async fn show(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Result<Answer, Trouble> {
    let clock = clock(bot, code).await?;
    let mut tx = bot.store.read().await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    if !poll.is_open() {
        return Err(Refusal::AlreadyClosed.into());
    }
    let speech = bot.speech(&mut tx, user, asked.group()).await?;
    let view = views::closing(speech, &poll, &clock.zone, bot.clock.now());
    Ok(Answer::Alone { asked, view, link: StartLink::Closing(bot.pass(code, user.id)) })
}

/// The clock of the poll's first group.
async fn clock(bot: &Bot, code: &PollCode) -> Result<GroupClock, Trouble> {
    let mut tx: Tx = bot.store.read().await?;
    let group = cards::groups_of(&mut tx, code).await?.first().copied();
    Ok(ballot::clock(&mut tx, group).await?)
}

async fn require_organiser(bot: &Bot, user: &User, code: &PollCode) -> Result<(), Trouble> {
    let groups = cards::groups_of(&mut bot.store.read().await?, code).await?;
    require_organiser_of_one(bot, &groups, user).await
}
