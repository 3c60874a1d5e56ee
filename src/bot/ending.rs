//! A poll ends now, or at another time than was said: an organiser is asked why before it does, and the groups are told.
//!
//! The reason is written in private, or after `/close`; "Without a reason" is a button. Until one of them comes, nothing changes. A
//! poll that has no end yet, or whose end has come, wants no reason.

use super::api::Place;
use super::incoming::{CallbackQuery, Message, User};
use super::view::View;
use super::{Answer, Asked, Bot, Handled, Trouble, closing, suggestion, views};
use crate::domain::log::LogEvent;
use crate::domain::{EndChange, Poll, PollCode, Reason, Refusal, StartLink};
use crate::store::awaited::{self, Awaited};
use crate::store::{Tx, cards, decisions, groups, log, outbox, polls, reminders, updates};
use crate::text::Html;

/// Asks why; in private, what the organiser writes from now on is the reason.
pub(super) async fn ask(
    bot: &Bot,
    user: &User,
    asked: Asked,
    code: &PollCode,
    change: EndChange,
) -> Result<Answer, Trouble> {
    let mut tx = bot.store.write().await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    change.require_for(poll.kind)?;
    if !poll.is_open() {
        return Err(match change {
            EndChange::Outcome(_) => Refusal::ReviewDone.into(),
            EndChange::Now | EndChange::At(_) => Refusal::AlreadyClosed.into(),
        });
    }
    let is_private = asked.group().is_none();
    if is_private {
        await_reason(bot, &mut tx, user, code, change).await?;
    }
    let speech = bot.speech(&mut tx, user, asked.group()).await?;
    let zone = closing::clock(&mut tx, code).await?.zone;
    tx.commit().await?;
    let view = views::why(speech, &poll, &zone, change, is_private);
    Ok(Answer::Alone { asked, view, link: StartLink::Closing(bot.pass(code, user.id)) })
}

/// "Write the reason", in the group: it leads to the private chat.
pub(super) async fn on_write(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    change: EndChange,
) -> Handled {
    bot.require_organiser_of_poll(code, &query.from).await?;
    let mut tx = bot.store.write().await?;
    await_reason(bot, &mut tx, &query.from, code, change).await?;
    tx.commit().await?;
    match asked.waiting_in_group() {
        Some(id) => {
            let link = StartLink::Reason(bot.pass(code, query.from.id));
            Ok(vec![Answer::OpenPrivate { query: id, link }])
        }
        None => Ok(vec![ask(bot, &query.from, asked, code, change).await?]),
    }
}

/// The way in from the group: the change is what was pressed there.
pub(super) async fn enter(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    bot.require_organiser_of_poll(code, user).await?;
    let awaited = awaited::get(&mut bot.store.read().await?, &bot.vault, user.id, bot.clock.now()).await?;
    match awaited {
        Some(Awaited::EndReason { poll, change }) if poll == *code => {
            Ok(vec![ask(bot, user, asked, code, change).await?])
        }
        _ => Err(Refusal::LinkExpired.into()),
    }
}

/// The reason, as an organiser wrote it in private. One that can't be taken is awaited still.
pub(super) async fn on_text(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    (code, change): (&PollCode, EndChange),
    text: &str,
) -> Handled {
    bot.require_organiser_of_poll(code, user).await?;
    let mut tx = bot.store.read().await?;
    let language = bot.speech(&mut tx, user, None).await?.tag().clone();
    drop(tx);
    let reason = Reason::parse(text, language)?;
    end(bot, update, user, code, change, Some(&reason)).await?;
    Ok(vec![ended(bot, user, Asked::by_message(message, user), code, change).await?])
}

/// "Without a reason".
pub(super) async fn on_without(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    change: EndChange,
) -> Handled {
    bot.require_organiser_of_poll(code, &query.from).await?;
    end(bot, update, &query.from, code, change, None).await?;
    Ok(vec![ended(bot, &query.from, asked, code, change).await?])
}

/// Carries the change out. The group hears of a close from the card, and of another end by a reply to it.
pub(super) async fn end(
    bot: &Bot,
    update: i64,
    user: &User,
    code: &PollCode,
    change: EndChange,
    reason: Option<&Reason>,
) -> Result<(), Trouble> {
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    if !updates::begin(&mut tx, bot.key(update), now).await? {
        return Ok(());
    }
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    change.require_for(poll.kind)?;
    let had_end = poll.ends_after(now);
    let event = match change {
        EndChange::Now => {
            let poll = poll.close(now)?;
            polls::set_closed(&mut tx, &poll.code, now, reason).await?;
            suggestion::close(bot, &mut tx, &poll.code).await?;
            cards::bump(&mut tx, &poll.code).await?;
            Some(log::closed(&mut tx, code).await?)
        }
        EndChange::At(closes_at) if poll.closes_at() != closes_at => {
            change.require_possible(now)?;
            let poll = poll.close_at(closes_at)?;
            polls::set_closes_at(&mut tx, code, closes_at).await?;
            reminders::plan(&mut tx, code, closes_at, now).await?;
            cards::bump(&mut tx, code).await?;
            if had_end {
                tell(bot, &mut tx, &poll, reason).await?;
            }
            Some(LogEvent::Extended { closes_at })
        }
        EndChange::Outcome(_) if !poll.is_open() => return Err(Refusal::ReviewDone.into()),
        EndChange::Outcome(outcome) => {
            polls::set_closed(&mut tx, code, now, reason).await?;
            decisions::set_outcome(&mut tx, code, outcome).await?;
            cards::bump(&mut tx, code).await?;
            Some(LogEvent::outcome(outcome))
        }
        // It ends then already: a press came twice.
        EndChange::At(closes_at) => {
            poll.close_at(closes_at)?;
            None
        }
    };
    // What is awaited of the organiser for something else still is.
    let awaited = awaited::get(&mut tx, &bot.vault, user.id, now).await?;
    if matches!(awaited, Some(Awaited::EndReason { poll, .. } | Awaited::Closing { poll }) if poll == *code) {
        awaited::clear(&mut tx, &bot.vault, user.id).await?;
    }
    if let Some(event) = event {
        log::append(&mut tx, code, event, now).await?;
    }
    tx.commit().await?;
    bot.courier.notify_one();
    bot.closing.notify_one();
    Ok(())
}

/// Tells the groups of a poll's other end.
async fn tell(bot: &Bot, tx: &mut Tx, poll: &Poll, reason: Option<&Reason>) -> Result<(), Trouble> {
    let now = bot.clock.now();
    for posted in cards::posted(tx, &poll.code).await? {
        let Some(languages) = groups::languages(tx, posted.group).await? else { continue };
        let clock = groups::clock(tx, posted.group).await?;
        let place = Place { chat: posted.group, thread: posted.thread, reply_to: Some(posted.message) };
        let view = views::end_changed(&bot.texts, poll, &languages, &clock.zone, reason);
        outbox::put(tx, &bot.vault, &view.letter(place, clock.is_quiet(now)), now, None).await?;
    }
    Ok(())
}

/// What the organiser sees then.
async fn ended(
    bot: &Bot,
    user: &User,
    asked: Asked,
    code: &PollCode,
    change: EndChange,
) -> Result<Answer, Trouble> {
    if let EndChange::At(_) = change {
        return closing::show(bot, user, asked, code).await;
    }
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, asked.group()).await?;
    let done = match change {
        EndChange::Outcome(_) => speech.review_told(),
        EndChange::Now | EndChange::At(_) => speech.close_done(),
    };
    Ok(Answer::Alone { asked, view: View::text(Html::text(&done)), link: StartLink::Help })
}

async fn await_reason(
    bot: &Bot,
    tx: &mut Tx,
    user: &User,
    code: &PollCode,
    change: EndChange,
) -> Result<(), Trouble> {
    let awaited = Awaited::EndReason { poll: code.clone(), change };
    Ok(awaited::set(tx, &bot.vault, user.id, &awaited, bot.clock.now()).await?)
}
