//! 🔔 on the back of a ballot: news of an open poll in private. There is one message when it gets another option, and one before it ends
//! for who has not answered by then. The same press again takes it back.
//!
//! The bot may write to a person only once they opened its private chat: where they did not, the button leads there.

use super::api::Place;
use super::incoming::{CallbackQuery, User};
use super::view::View;
use super::views::{Bell, News};
use super::{Answer, Asked, Bot, Handled, Trouble, ballot, closing, views};
use crate::domain::{BallotPass, OptionNumber, Poll, PollCode, Refusal, StartLink, remind_person_at};
use crate::store::followers::{self, Follower};
use crate::store::vault::VoterKey;
use crate::store::{self, Tx, cards, chats, groups, outbox, polls, updates};
use crate::text::{Html, Reading, Speech};

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
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    let follower = follower(bot, &mut tx, &poll, query.from.id, speech).await?;
    if !poll.is_open() {
        // The ballot was open when the poll closed: they are told, and the result takes its place.
        drop(tx);
        let text = Some(crate::text::refusal(&bot.texts, speech, &Refusal::AlreadyClosed));
        let told = Answer::Press { id: query.id.clone(), text, alert: true };
        let result = ballot::show(bot, &query.from, asked.answered(), code).await?;
        return Ok(std::iter::once(told).chain(result).collect());
    }
    let was_set = followers::contains(&mut tx, code, &follower.person).await?;
    let is_new = updates::begin(&mut tx, bot.key(update), bot.clock.now()).await?;
    let said = match (is_new, was_set) {
        (true, true) => {
            followers::remove(&mut tx, code, &follower.person).await?;
            speech.bell_off()
        }
        (true, false) => views::bell_on(speech, follow(bot, &mut tx, &poll, &follower).await?),
        (false, true) => views::bell_on(speech, news(bot, &mut tx, &poll).await?.0),
        (false, false) => speech.bell_off(),
    };
    tx.commit().await?;
    bot.closing.notify_one();
    let told = Answer::Press { id: query.id.clone(), text: Some(said), alert: false };
    let back = ballot::show_back(bot, &query.from, asked.answered(), code).await?;
    Ok(std::iter::once(told).chain(back).collect())
}

/// The way in from the group: the private chat is open now.
pub(super) async fn enter(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    let mut tx = bot.store.write().await?;
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let speech = bot.speech(&mut tx, user, None).await?;
    let follower = follower(bot, &mut tx, &poll, user.id, speech).await?;
    let news = follow(bot, &mut tx, &poll, &follower).await?;
    tx.commit().await?;
    bot.closing.notify_one();
    let view = View::text(Html::text(&views::bell_on(speech, news)));
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Bell(bot.pass(code, user.id)) }])
}

/// What the back of a person's ballot offers. Who has answered needs no reminder.
pub(super) async fn offered(
    bot: &Bot,
    tx: &mut Tx,
    poll: &Poll,
    (user, key): (i64, &VoterKey),
    has_answered: bool,
) -> Result<Option<Bell>, Trouble> {
    if followers::contains(tx, &poll.code, &key.follower(user)).await? {
        return Ok(Some(Bell::Set));
    }
    let (news, _) = news(bot, tx, poll).await?;
    Ok((news.options || news.end && !has_answered).then_some(Bell::Offered))
}

/// Tells all who asked for news that a poll has another option, in the transaction that adds it; but for who suggested it, who hears of
/// that by itself. Where it is night in the poll's group, it makes no sound.
pub(super) async fn tell_of_option(
    bot: &Bot,
    tx: &mut Tx,
    poll: &Poll,
    number: OptionNumber,
    suggested_by: Option<i64>,
) -> store::Result<()> {
    let Some(group) = cards::groups_of(tx, &poll.code).await?.first().copied() else { return Ok(()) };
    let now = bot.clock.now();
    let is_quiet = groups::clock(tx, group).await?.is_quiet(now);
    for follower in followers::all(tx, &bot.vault, &poll.code).await? {
        let user = follower.user;
        if suggested_by == Some(user) || chats::is_closed(tx, &chats::key(&bot.vault, user)).await? {
            continue;
        }
        let reading = Reading::new(speech(bot, tx, &follower, group).await?, poll);
        let view = views::news_of_option(reading, number, &bot.vault.ballot_pass(&poll.code, user));
        outbox::put(tx, &bot.vault, &view.letter(Place::chat(user), is_quiet), now, poll.closes_at()).await?;
    }
    Ok(())
}

/// What a follower reads.
pub(crate) async fn speech<'b>(
    bot: &'b Bot,
    tx: &mut Tx,
    follower: &Follower,
    group: i64,
) -> store::Result<&'b Speech> {
    let language_code = follower.language.as_ref().map(ToString::to_string);
    let person = User { id: follower.user, is_bot: false, language_code };
    bot.speech(tx, &person, Some(group)).await
}

async fn follower(
    bot: &Bot,
    tx: &mut Tx,
    poll: &Poll,
    user: i64,
    speech: &Speech,
) -> Result<Follower, Trouble> {
    let person = polls::voter_key(tx, &bot.vault, &poll.code).await?.follower(user);
    Ok(Follower { poll: poll.code.clone(), person, user, language: Some(speech.tag().clone()) })
}

/// Keeps who is to have news, and gives which they can have.
async fn follow(bot: &Bot, tx: &mut Tx, poll: &Poll, follower: &Follower) -> Result<News, Trouble> {
    if !poll.is_open() {
        return Err(Refusal::AlreadyClosed.into());
    }
    let (news, remind_at) = news(bot, tx, poll).await?;
    if !news.options && !news.end {
        return Err(Refusal::NoNews.into());
    }
    followers::insert(tx, &bot.vault, follower, remind_at).await?;
    Ok(news)
}

/// Which news there can be of a poll, and when who asks for it now is reminded.
async fn news(bot: &Bot, tx: &mut Tx, poll: &Poll) -> Result<(News, Option<i64>), Trouble> {
    let remind_at = match poll.closes_at() {
        Some(closes_at) => {
            let clock = closing::clock(tx, &poll.code).await?;
            remind_person_at(bot.clock.now(), closes_at, &clock)
        }
        None => None,
    };
    Ok((News { options: poll.may_grow(), end: remind_at.is_some() }, remind_at))
}
