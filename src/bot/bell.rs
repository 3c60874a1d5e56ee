//! 🔔 on the back of a ballot: one private message before the poll ends, for who has not answered by then. The same press again takes it
//! back.
//!
//! The bot may write to a person only once they opened its private chat: where they did not, the button leads there.

use super::incoming::{CallbackQuery, User};
use super::view::View;
use super::views::Bell;
use super::{Answer, Asked, Bot, Handled, Trouble, ballot, closing};
use crate::domain::{BallotPass, Choice, Poll, PollCode, Refusal, StartLink, remind_person_at};
use crate::store::private_reminders::{self as reminders, Due};
use crate::store::vault::VoterKey;
use crate::store::{Tx, chats, polls, updates};
use crate::text::Html;

/// The button; the ballot is redrawn.
pub(super) async fn on_press(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    let mut tx = bot.store.write().await?;
    let chat = chats::key(&bot.vault, query.from.id);
    if let Some(id) = asked.waiting_in_group()
        && !chats::is_open(&mut tx, &chat).await?
    {
        let link = StartLink::Bell(bot.pass(code, query.from.id));
        return Ok(vec![Answer::OpenPrivate { query: id, link }]);
    }
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::ButtonOutdated)?;
    let person = polls::voter_key(&mut tx, &bot.vault, code).await?.reminded(query.from.id);
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    if !poll.is_open() {
        // The ballot was open when the poll closed: they are told, and the result takes its place.
        drop(tx);
        let text = Some(crate::text::refusal(&bot.texts, speech, &Refusal::AlreadyClosed));
        let told = Answer::Press { id: query.id.clone(), text, alert: true };
        let result = ballot::show(bot, &query.from, asked.answered(), code).await?;
        return Ok(std::iter::once(told).chain(result).collect());
    }
    let was_set = reminders::is_set(&mut tx, code, &person).await?;
    let is_new = updates::begin(&mut tx, bot.key(update), bot.clock.now()).await?;
    match (is_new, was_set) {
        (true, true) => reminders::forget(&mut tx, code, &person).await?,
        (true, false) => set(bot, &mut tx, &poll, query.from.id, person).await?,
        (false, _) => {}
    }
    tx.commit().await?;
    bot.closing.notify_one();
    let said = if was_set == is_new { speech.bell_off() } else { speech.bell_on() };
    let told = Answer::Press { id: query.id.clone(), text: Some(said), alert: false };
    let back = ballot::show_back(bot, &query.from, asked.answered(), code).await?;
    Ok(std::iter::once(told).chain(back).collect())
}

/// The way in from the group: the private chat is open now.
pub(super) async fn enter(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    let mut tx = bot.store.write().await?;
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let person = polls::voter_key(&mut tx, &bot.vault, code).await?.reminded(user.id);
    set(bot, &mut tx, &poll, user.id, person).await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    tx.commit().await?;
    bot.closing.notify_one();
    let view = View::text(Html::text(&speech.bell_on()));
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Bell(bot.pass(code, user.id)) }])
}

/// What the back of a person's ballot offers. Who has answered needs no reminder.
pub(super) async fn offered(
    bot: &Bot,
    tx: &mut Tx,
    poll: &Poll,
    (user, key): (i64, &VoterKey),
    chosen: Option<Choice>,
) -> Result<Option<Bell>, Trouble> {
    if reminders::is_set(tx, &poll.code, &key.reminded(user)).await? {
        return Ok(Some(Bell::Set));
    }
    let can_come = chosen.is_none() && due_at(bot, tx, poll).await?.is_some();
    Ok(can_come.then_some(Bell::Offered))
}

async fn set(bot: &Bot, tx: &mut Tx, poll: &Poll, user: i64, person: String) -> Result<(), Trouble> {
    if !poll.is_open() {
        return Err(Refusal::AlreadyClosed.into());
    }
    let at = due_at(bot, tx, poll).await?.ok_or(Refusal::ReminderLate)?;
    let due = Due { poll: poll.code.clone(), person, user };
    Ok(reminders::set(tx, &bot.vault, &due, at).await?)
}

async fn due_at(bot: &Bot, tx: &mut Tx, poll: &Poll) -> Result<Option<i64>, Trouble> {
    let Some(closes_at) = poll.closes_at() else { return Ok(None) };
    let clock = closing::clock(tx, &poll.code).await?;
    Ok(remind_person_at(bot.clock.now(), closes_at, &clock))
}
