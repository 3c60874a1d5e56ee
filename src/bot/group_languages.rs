//! A group's languages: the button of the welcome, and `/settings` in the group. Organisers only.

use super::api::Place;
use super::incoming::{CallbackQuery, Message, PressedMessage, User};
use super::{Answer, Bot, Handled, Trouble, views};
use crate::domain::{GroupLanguages, LanguageTag, Refusal};
use crate::store::{Tx, cards, groups, updates};

/// `/settings` in a group.
pub(super) async fn on_command(bot: &Bot, message: &Message, user: &User) -> Handled {
    if !message.chat.is_group() {
        return Err(Refusal::GroupOnly.into());
    }
    let chat = message.chat.id;
    bot.require_organiser(chat, user).await?;
    let mut tx = bot.store.read().await?;
    let languages = languages_of(bot, &mut tx, chat).await?;
    let checkers = groups::checkers(&mut tx, chat).await?;
    let speech = bot.group_speech(&mut tx, chat).await?;
    let view = views::group_languages(&bot.texts, speech, &languages, checkers);
    let place = Place { chat, thread: message.topic(), reply_to: None };
    Ok(vec![Answer::Send { place, view }, Answer::Delete { chat, message: message.message_id }])
}

/// The button of the welcome: the keyboard takes its place.
pub(super) async fn on_open(bot: &Bot, query: &CallbackQuery) -> Handled {
    let message = allowed(bot, query).await?;
    let mut tx = bot.store.read().await?;
    let languages = languages_of(bot, &mut tx, message.chat.id).await?;
    redraw(bot, &mut tx, query, message, &languages).await
}

/// Adds a language or takes it away.
pub(super) async fn on_toggle(bot: &Bot, update: i64, query: &CallbackQuery, tag: &LanguageTag) -> Handled {
    let message = allowed(bot, query).await?;
    if bot.texts.find(tag).is_none_or(|speech| speech.tag() != tag) {
        return Err(Refusal::ButtonOutdated.into());
    }
    let chat = message.chat.id;
    let mut tx = bot.store.write().await?;
    let mut languages = languages_of(bot, &mut tx, chat).await?;
    // A press that is delivered again must not undo itself.
    if updates::begin(&mut tx, bot.key(update), bot.clock.now()).await? {
        languages = languages.toggle(tag)?;
        groups::set_languages(&mut tx, chat, &languages).await?;
        cards::bump_open(&mut tx, chat).await?;
    }
    let answers = redraw(bot, &mut tx, query, message, &languages).await?;
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(answers)
}

/// Changes who may check what members translate.
pub(super) async fn on_checkers(bot: &Bot, update: i64, query: &CallbackQuery) -> Handled {
    let message = allowed(bot, query).await?;
    let chat = message.chat.id;
    let mut tx = bot.store.write().await?;
    let languages = languages_of(bot, &mut tx, chat).await?;
    if updates::begin(&mut tx, bot.key(update), bot.clock.now()).await? {
        let other = groups::checkers(&mut tx, chat).await?.other();
        groups::set_languages(&mut tx, chat, &languages).await?;
        groups::set_checkers(&mut tx, chat, other).await?;
    }
    let answers = redraw(bot, &mut tx, query, message, &languages).await?;
    tx.commit().await?;
    Ok(answers)
}

/// The welcome stands in its place again.
pub(super) async fn on_done(bot: &Bot, query: &CallbackQuery) -> Handled {
    let message = allowed(bot, query).await?;
    let mut tx = bot.store.read().await?;
    let first = bot.group_speech(&mut tx, message.chat.id).await?;
    let speech = bot.speech(&mut tx, &query.from, Some(message.chat.id)).await?;
    Ok(vec![
        Answer::Press { id: query.id.clone(), text: Some(speech.languages_done()), alert: false },
        Answer::Edit { chat: message.chat.id, message: message.message_id, view: views::welcome(&[first]) },
    ])
}

/// The message in a group whose button an organiser pressed.
async fn allowed<'q>(bot: &Bot, query: &'q CallbackQuery) -> Result<&'q PressedMessage, Trouble> {
    let in_group = |m: &&PressedMessage| m.chat.is_group() && m.ephemeral_message_id.is_none();
    let message = query.message.as_ref().filter(in_group).ok_or(Refusal::ButtonOutdated)?;
    bot.require_organiser(message.chat.id, &query.from).await?;
    Ok(message)
}

async fn languages_of(bot: &Bot, tx: &mut Tx, group: i64) -> Result<GroupLanguages, Trouble> {
    let known = groups::languages(tx, group).await?;
    let english = || GroupLanguages::new([bot.texts.english().tag().clone()]);
    known.or_else(english).ok_or_else(|| Trouble::Failed("a group without languages".to_owned()))
}

async fn redraw(
    bot: &Bot,
    tx: &mut Tx,
    query: &CallbackQuery,
    message: &PressedMessage,
    languages: &GroupLanguages,
) -> Handled {
    // The keyboard speaks the presser's language: it is there for organisers.
    let speech = bot.speech(tx, &query.from, Some(message.chat.id)).await?;
    let checkers = groups::checkers(tx, message.chat.id).await?;
    let view = views::group_languages(&bot.texts, speech, languages, checkers);
    Ok(vec![
        Answer::Edit { chat: message.chat.id, message: message.message_id, view },
        Answer::Press { id: query.id.clone(), text: None, alert: false },
    ])
}
