//! "Ask it in other words": an organiser writes the question anew in private, and why if they like. The new poll takes the old one's
//! place in the same groups and starts from zero; the old one closes when the new one opens.
//!
//! The words are a draft as soon as they are sent, so that nothing that was typed is lost. Where the groups read languages that they
//! lack, the organiser is asked as for every new poll.

use super::incoming::{CallbackQuery, Message, User};
use super::{Answer, Asked, Bot, Handled, Trouble, closing, gap, poll, suggestion, views};
use crate::domain::log::LogEvent;
use crate::domain::{Kind, Poll, PollCode, PollState, Reason, Refusal, Replaced, StartLink, parse_time};
use crate::store::awaited::{self, Awaited};
use crate::store::{Tx, cards, log, polls, updates};

/// The button; in the group it opens the private chat, where there is room to write.
pub(super) async fn on_press(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    bot.require_organiser_of_poll(code, &query.from).await?;
    match asked.waiting_in_group() {
        Some(id) => {
            let link = StartLink::Reword(bot.pass(code, query.from.id));
            Ok(vec![Answer::OpenPrivate { query: id, link }])
        }
        None => ask(bot, &query.from, asked, code).await,
    }
}

/// Asks for the words.
pub(super) async fn ask(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    bot.require_organiser_of_poll(code, user).await?;
    let mut tx = bot.store.write().await?;
    let old = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    require_rewordable(&old)?;
    let awaited = Awaited::Reword { poll: code.clone() };
    awaited::set(&mut tx, &bot.vault, user.id, &awaited, bot.clock.now()).await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    tx.commit().await?;
    let view = views::reword(&bot.texts, speech, &old);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Reword(bot.pass(code, user.id)) }])
}

/// The words. They are kept as a draft, and the organiser is asked why.
pub(super) async fn on_text(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    code: &PollCode,
    text: &str,
) -> Handled {
    bot.require_organiser_of_poll(code, user).await?;
    let mut quick = match poll::read(bot, text) {
        Ok(quick) => quick,
        Err(refusal) => return poll::refuse(bot, message, user, &refusal).await,
    };
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    if !updates::begin(&mut tx, bot.key(update), now).await? {
        return Ok(Vec::new());
    }
    let speech = bot.speech(&mut tx, user, None).await?;
    let old = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    quick.keep_kind(old.kind);
    let zone = closing::clock(&mut tx, code).await?.zone;
    let until = quick.until.as_deref().map(|time| parse_time(time, now, &zone)).transpose();
    let drafted =
        require_rewordable(&old).and(until).and_then(|until| Ok((until, poll::draft(bot, quick, speech)?)));
    let (until, mut draft) = match drafted {
        Ok(drafted) => drafted,
        Err(refusal) => return poll::refuse(bot, message, user, &refusal).await,
    };
    draft.invites_suggestions = old.invites_suggestions;
    draft.replaces = Some(Replaced { code: code.clone(), reason: None });
    // What was to be decided by a time still is.
    poll::keep(bot, &mut tx, &mut draft, until.or(old.closes_at())).await?;
    cards::insert_like(&mut tx, &draft.code, code).await?;
    let awaited = Awaited::RewordReason { poll: draft.code.clone() };
    awaited::set(&mut tx, &bot.vault, user.id, &awaited, now).await?;
    tx.commit().await?;
    let view = views::reword_why(speech, &draft);
    Ok(vec![Answer::Alone { asked: Asked::by_message(message, user), view, link: StartLink::Help }])
}

/// The reason, as the organiser wrote it. One that can't be taken is awaited still.
pub(super) async fn on_reason(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    draft: &PollCode,
    text: &str,
) -> Handled {
    bot.require_organiser_of_poll(draft, user).await?;
    let mut tx = bot.store.write().await?;
    let reason = Reason::parse(text, bot.speech(&mut tx, user, None).await?.tag().clone())?;
    let poll = polls::load_locked(&mut tx, draft).await?.ok_or(Refusal::NoSuchPoll)?;
    if updates::begin(&mut tx, bot.key(update), bot.clock.now()).await? && poll.state == PollState::Draft {
        polls::set_replaces_reason(&mut tx, draft, &reason).await?;
        tx.commit().await?;
    }
    go_on(bot, user, Asked::by_message(message, user), draft).await
}

/// "Without a reason".
pub(super) async fn on_without(bot: &Bot, query: &CallbackQuery, asked: Asked, draft: &PollCode) -> Handled {
    bot.require_organiser_of_poll(draft, &query.from).await?;
    go_on(bot, &query.from, asked, draft).await
}

/// Opens the draft, or asks about the languages that it lacks.
async fn go_on(bot: &Bot, user: &User, asked: Asked, draft: &PollCode) -> Handled {
    let mut tx = bot.store.write().await?;
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    let poll = polls::load(&mut tx, draft).await?.ok_or(Refusal::NoSuchPoll)?;
    let lacking = gap::lacking(&mut tx, &poll).await?;
    tx.commit().await?;
    if poll.state == PollState::Draft && !lacking.is_empty() {
        return Ok(vec![gap::ask(bot, speech, asked, user, &poll, &lacking)]);
    }
    let poll = gap::open(bot, draft).await?;
    Ok(vec![gap::opened(bot, speech, asked, user, &poll)])
}

/// Closes the poll whose place another takes, which opens in the same transaction; its card says which. One that closed meanwhile
/// stays as it is, but for that. The caller holds the poll, and notes in the log what is given back.
pub(super) async fn replace(
    bot: &Bot,
    tx: &mut Tx,
    old: Poll,
    by: &PollCode,
    now: i64,
) -> Result<Vec<(PollCode, LogEvent)>, Trouble> {
    old.require_not_replaced()?;
    let code = old.code.clone();
    let mut events = Vec::new();
    if old.is_open() {
        polls::set_closed(tx, &code, now, None).await?;
        suggestion::close(bot, tx, &code).await?;
        events.push((code.clone(), log::closed(tx, &code).await?));
    }
    polls::set_replaced_by(tx, &code, by).await?;
    cards::bump(tx, &code).await?;
    events.push((code, LogEvent::Reworded { by: by.to_string() }));
    Ok(events)
}

fn require_rewordable(old: &Poll) -> Result<(), Refusal> {
    if old.kind == Kind::Decision {
        return Err(Refusal::IsDecision);
    }
    old.require_not_replaced()?;
    if old.is_open() { Ok(()) } else { Err(Refusal::AlreadyClosed) }
}
