//! `/promise`: under each principle a group can say how it does this, for its organisers to write and for everyone to read.
//! `/promise 6 We meet after school`, with more languages as `/poll` takes them, writes it; `/promise 6` shows it with a way to take it
//! away; `/promise` alone says how, and which there are. In private, who organises several groups chooses one; what they wrote
//! waits for that. Each step asks anew whether they organise the group.

use futures::future::join_all;

use super::incoming::{CallbackQuery, Message, User};
use super::{Answer, Asked, Bot, Handled, Trouble, settings, views};
use crate::domain::{
    Button, GroupPromises, Principle, Promise, PromiseRequest, PromiseWords, Refusal, StartLink,
};
use crate::store::awaited::{self, Awaited};
use crate::store::{groups, promises, updates};

/// How many groups are looked at for one person.
const MOST_GROUPS: usize = 30;

/// `/promise`.
pub(super) async fn on_command(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    arguments: &str,
) -> Handled {
    let asked = Asked::by_message(message, user);
    if !message.chat.is_group() {
        let request = read(bot, arguments)?;
        let organised = bot.groups_of_organiser(user, MOST_GROUPS).await?;
        return match organised[..] {
            [group] => carry_out(bot, update, user, asked, group, request).await,
            _ => which(bot, user, asked, &organised, &request, arguments).await,
        };
    }
    let group = message.chat.id;
    bot.require_organiser(group, user).await?;
    let mut answers = carry_out(bot, update, user, asked, group, read(bot, arguments)?).await?;
    answers.push(Answer::Delete { chat: group, message: message.message_id });
    Ok(answers)
}

/// The promises of the one group that a person organises, or the choice of one.
pub(super) async fn enter(bot: &Bot, user: &User, asked: Asked) -> Handled {
    let organised = bot.groups_of_organiser(user, MOST_GROUPS).await?;
    match organised[..] {
        [group] => list(bot, user, asked, group).await,
        _ => which(bot, user, asked, &organised, &PromiseRequest::List, "").await,
    }
}

/// A group's promises, chosen among several groups; or back to them.
pub(super) async fn on_list(bot: &Bot, query: &CallbackQuery, asked: Asked, group: i64) -> Handled {
    bot.require_organiser(group, &query.from).await?;
    list(bot, &query.from, asked, group).await
}

/// A group's promise under one principle.
pub(super) async fn on_one(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    group: i64,
    principle: Principle,
) -> Handled {
    bot.require_organiser(group, &query.from).await?;
    show(bot, &query.from, asked, group, principle).await
}

/// What was written before its group was chosen.
pub(super) async fn on_group(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    group: i64,
) -> Handled {
    let user = &query.from;
    bot.require_organiser(group, user).await?;
    let mut tx = bot.store.read().await?;
    let awaited = awaited::get(&mut tx, &bot.vault, user.id, bot.clock.now()).await?;
    drop(tx);
    match awaited {
        Some(Awaited::Promise { text }) => {
            carry_out(bot, update, user, asked, group, read(bot, &text)?).await
        }
        _ => Err(Refusal::ButtonOutdated.into()),
    }
}

/// Takes a promise away. Its words are given back, so that a slip of the finger costs nothing.
pub(super) async fn on_remove(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    group: i64,
    principle: Principle,
) -> Handled {
    let user = &query.from;
    bot.require_organiser(group, user).await?;
    let mut tx = bot.store.write().await?;
    if !updates::begin(&mut tx, bot.key(update), bot.clock.now()).await? {
        drop(tx);
        return show(bot, user, asked, group, principle).await;
    }
    let promise = promises::in_group(&mut tx, group).await?.remove(&principle);
    let promise = promise.ok_or(Refusal::PromiseGone)?;
    if !promises::remove(&mut tx, group, principle).await? {
        return Err(Refusal::PromiseGone.into());
    }
    let speech = bot.speech(&mut tx, user, Some(group)).await?;
    tx.commit().await?;
    let view = views::promise_removed(speech, group, principle, &promise);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Promises }])
}

/// What a reader's group promises: the one that they ask in, else each that they are in, of the first so many groups that promise
/// anything.
pub(super) async fn for_reader(
    bot: &Bot,
    user: &User,
    group: Option<i64>,
) -> Result<Vec<GroupPromises>, Trouble> {
    let mut tx = bot.store.read().await?;
    if let Some(group) = group {
        let promises = promises::in_group(&mut tx, group).await?;
        return Ok(vec![GroupPromises { group: None, promises }]);
    }
    let groups = promises::groups(&mut tx, MOST_GROUPS).await?;
    drop(tx);
    // All are asked at once. Where Telegram does not say that they are in it, they are not.
    let is_in = join_all(groups.iter().map(|group| bot.api.is_member(*group, user.id))).await;
    let own: Vec<i64> = groups
        .into_iter()
        .zip(is_in)
        .filter(|(_, is_in)| matches!(is_in, Ok(true)))
        .map(|(g, _)| g)
        .collect();
    let titles = bot.titles(&own).await;
    let mut tx = bot.store.read().await?;
    let mut all = Vec::new();
    for (group, title) in own.into_iter().zip(titles) {
        let promises = promises::in_group(&mut tx, group).await?;
        all.push(GroupPromises { group: Some(title), promises });
    }
    Ok(all)
}

fn read(bot: &Bot, arguments: &str) -> Result<PromiseRequest, Refusal> {
    PromiseRequest::parse(arguments, |tag| bot.texts.find(tag).map(|speech| speech.tag().clone()))
}

/// Which of several groups is meant. What was written is kept until that is known.
async fn which(
    bot: &Bot,
    user: &User,
    asked: Asked,
    organised: &[i64],
    request: &PromiseRequest,
    text: &str,
) -> Handled {
    let titles = bot.titles(organised).await;
    let mut tx = bot.store.write().await?;
    if matches!(request, PromiseRequest::Write(..)) && !organised.is_empty() {
        let awaited = Awaited::Promise { text: text.to_owned() };
        awaited::set(&mut tx, &bot.vault, user.id, &awaited, bot.clock.now()).await?;
    }
    let speech = bot.speech(&mut tx, user, None).await?;
    tx.commit().await?;
    let button = |group: i64| match request {
        PromiseRequest::List => Button::Promises(group),
        PromiseRequest::Show(principle) => Button::Promise(group, *principle),
        PromiseRequest::Write(..) => Button::PromiseIn(group),
    };
    let named: Vec<(String, Button)> =
        titles.into_iter().zip(organised.iter().map(|group| button(*group))).collect();
    let view = views::promise_which(speech, &named);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Promises }])
}

async fn carry_out(
    bot: &Bot,
    update: i64,
    user: &User,
    asked: Asked,
    group: i64,
    request: PromiseRequest,
) -> Handled {
    match request {
        PromiseRequest::List => list(bot, user, asked, group).await,
        PromiseRequest::Show(principle) => show(bot, user, asked, group, principle).await,
        PromiseRequest::Write(principle, words) => {
            let saved = write(bot, update, user, group, principle, words).await?;
            let Some(saved) = saved else { return show(bot, user, asked, group, principle).await };
            let mut tx = bot.store.read().await?;
            let speech = bot.speech(&mut tx, user, Some(group)).await?;
            let view = views::promise_saved(speech, group, principle, &saved);
            Ok(vec![Answer::Alone { asked, view, link: StartLink::Promises }])
        }
    }
}

/// Keeps what was written; `None` where the same was kept before.
async fn write(
    bot: &Bot,
    update: i64,
    user: &User,
    group: i64,
    principle: Principle,
    words: PromiseWords,
) -> Result<Option<Promise>, Trouble> {
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    if !updates::begin(&mut tx, bot.key(update), now).await? {
        return Ok(None);
    }
    // A group that was joined before this database began is met here. Its row is held, so that of two who add a language neither is
    // lost.
    let languages = settings::languages_of(bot, &mut tx, group).await?;
    groups::welcome(&mut tx, group, &languages).await?;
    let before = promises::in_group(&mut tx, group).await?.remove(&principle);
    let speech = bot.speech(&mut tx, user, Some(group)).await?;
    let promise = words.into_promise(speech.tag().clone(), before)?;
    promises::put(&mut tx, group, principle, &promise).await?;
    if let Some(Awaited::Promise { .. }) = awaited::get(&mut tx, &bot.vault, user.id, now).await? {
        awaited::clear(&mut tx, &bot.vault, user.id).await?;
    }
    tx.commit().await?;
    Ok(Some(promise))
}

async fn list(bot: &Bot, user: &User, asked: Asked, group: i64) -> Handled {
    let title = bot.titles(&[group]).await.pop().unwrap_or_default();
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, Some(group)).await?;
    let view = views::promises(speech, group, &title, &promises::in_group(&mut tx, group).await?);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Promises }])
}

async fn show(bot: &Bot, user: &User, asked: Asked, group: i64, principle: Principle) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, Some(group)).await?;
    let promise = promises::in_group(&mut tx, group).await?.remove(&principle);
    let view = views::promise(speech, group, principle, promise.as_ref());
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Promises }])
}
