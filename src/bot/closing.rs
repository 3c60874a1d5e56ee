//! When a poll closes by itself: an organiser chooses an evening, or writes the time in the private chat.

use super::incoming::{CallbackQuery, Message, User};
use super::{Answer, Asked, Bot, Handled, Trouble, ballot, ending, views};
use crate::domain::{ClosingChoice, EndChange, GroupClock, PollCode, Refusal, StartLink, parse_time};
use crate::store::awaited::{self, Awaited};
use crate::store::{Tx, cards, polls};

/// How it stands, and the choices. Who was to write a time or a reason writes none any more.
pub(super) async fn on_open(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    bot.require_organiser_of_poll(code, &query.from).await?;
    let mut tx = bot.store.write().await?;
    awaited::clear(&mut tx, &bot.vault, query.from.id).await?;
    tx.commit().await?;
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
    bot.require_organiser_of_poll(code, &query.from).await?;
    let now = bot.clock.now();
    let mut tx = bot.store.read().await?;
    let zone = clock(&mut tx, code).await?.zone;
    let closes_at = choice.time(now, &zone)?;
    if wants_reason(&mut tx, code, closes_at, now).await? {
        return Ok(vec![ending::ask(bot, &query.from, asked, code, EndChange::At(closes_at)).await?]);
    }
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    drop(tx);
    ending::end(bot, update, &query.from, code, EndChange::At(closes_at), None).await?;
    let text = match closes_at {
        Some(at) => speech.closing_set(speech.moment(at, &zone)),
        None => speech.closing_unset(),
    };
    let told = Answer::Press { id: query.id.clone(), text: Some(text), alert: false };
    Ok(vec![told, show(bot, &query.from, asked.answered(), code).await?])
}

/// "Another time": it is written in the private chat.
pub(super) async fn on_other(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    bot.require_organiser_of_poll(code, &query.from).await?;
    match asked.waiting_in_group() {
        Some(id) => {
            let link = StartLink::Closing(bot.pass(code, query.from.id));
            Ok(vec![Answer::OpenPrivate { query: id, link }])
        }
        None => ask(bot, &query.from, asked, code).await,
    }
}

/// Asks an organiser in private to write the time.
pub(super) async fn ask(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    bot.require_organiser_of_poll(code, user).await?;
    let mut tx = bot.store.write().await?;
    let clock = clock(&mut tx, code).await?;
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
    bot.require_organiser_of_poll(code, user).await?;
    let now = bot.clock.now();
    let mut tx = bot.store.read().await?;
    let closes_at = Some(parse_time(text, now, &clock(&mut tx, code).await?.zone)?);
    let is_asked_why = wants_reason(&mut tx, code, closes_at, now).await?;
    drop(tx);
    let asked = Asked::by_message(message, user);
    if is_asked_why {
        return Ok(vec![ending::ask(bot, user, asked, code, EndChange::At(closes_at)).await?]);
    }
    ending::end(bot, update, user, code, EndChange::At(closes_at), None).await?;
    Ok(vec![show(bot, user, asked, code).await?])
}

/// Whether an organiser is to say why: the poll has an end still to come, and is to have another one.
async fn wants_reason(
    tx: &mut Tx,
    code: &PollCode,
    closes_at: Option<i64>,
    now: i64,
) -> Result<bool, Trouble> {
    let poll = polls::load(tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    Ok(poll.ends_after(now) && poll.closes_at() != closes_at)
}

/// How it stands, and the choices.
pub(super) async fn show(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Result<Answer, Trouble> {
    let mut tx = bot.store.read().await?;
    let clock = clock(&mut tx, code).await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    if !poll.is_open() {
        return Err(Refusal::AlreadyClosed.into());
    }
    let speech = bot.speech(&mut tx, user, asked.group()).await?;
    let view = views::closing(speech, &poll, &clock.zone, bot.clock.now());
    Ok(Answer::Alone { asked, view, link: StartLink::Closing(bot.pass(code, user.id)) })
}

/// The clock of the poll's first group.
pub(super) async fn clock(tx: &mut Tx, code: &PollCode) -> Result<GroupClock, Trouble> {
    let group = cards::groups_of(tx, code).await?.first().copied();
    Ok(ballot::clock(tx, group).await?)
}
