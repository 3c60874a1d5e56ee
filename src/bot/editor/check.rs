//! Translations are checked: "this is right", or "take it away".

use super::{Visitor, answer, one_language, require_changeable, require_member, visitor};
use crate::bot::close::require_organiser_of_one;
use crate::bot::incoming::CallbackQuery;
use crate::bot::view::View;
use crate::bot::{Answer, Asked, Bot, Handled, Trouble};
use crate::domain::log::LogEvent;
use crate::domain::{
    BallotPass, Checker, Checkers, LanguageTag, PollCode, PollState, Refusal, TranslationId,
};
use crate::store::{Tx, groups, log, polls, translations, updates};

/// "This is right".
pub(in crate::bot) async fn on_check(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
    id: TranslationId,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    let visitor = visitor(bot, &query.from, code).await?;
    require_member(bot, &visitor).await?;
    let mut tx = bot.store.write().await?;
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::ButtonOutdated)?;
    let translation = translations::get(&mut tx, &bot.vault, code, id).await?;
    let translation = translation.ok_or(Refusal::ButtonOutdated)?;
    let is_new = updates::begin(&mut tx, bot.key(update), bot.clock.now()).await?;
    let goes_live = is_new && translation.is_waiting;
    if is_new {
        require_changeable(&poll)?;
        let checker = checker(bot, &mut tx, &visitor, code, translation.author.as_deref()).await?;
        if !checker.may_check(&translation.language, rule(&mut tx, &visitor).await?) {
            let refusal = if checker.is_author { Refusal::OwnWords } else { Refusal::NotChecker };
            return Err(refusal.into());
        }
        match translation.is_waiting {
            true => translations::go_live(&mut tx, &bot.vault, code, id, Some(checker.key())).await?,
            false => translations::set_checked(&mut tx, code, id, checker.key()).await?,
        }
    }
    let view = one_language(bot, &mut tx, &visitor, code, &translation.language).await?;
    if goes_live && poll.state != PollState::Draft {
        log::append(&mut tx, code, LogEvent::translated(&translation.language), bot.clock.now()).await?;
    }
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(pressed(bot, &visitor, query, asked, code, visitor.speech.editor_checked(), view))
}

/// "Take it away": organisers only, and never the words that the poll was asked in.
pub(in crate::bot) async fn on_remove(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
    id: TranslationId,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    let visitor = visitor(bot, &query.from, code).await?;
    require_organiser_of_one(bot, &visitor.groups, &query.from).await?;
    let mut tx = bot.store.write().await?;
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::ButtonOutdated)?;
    let translation = translations::get(&mut tx, &bot.vault, code, id).await?;
    let translation = translation.filter(|_| id != poll.source.id).ok_or(Refusal::ButtonOutdated)?;
    let is_new = updates::begin(&mut tx, bot.key(update), bot.clock.now()).await?;
    if is_new {
        require_changeable(&poll)?;
        translations::remove(&mut tx, code, id).await?;
    }
    let view = one_language(bot, &mut tx, &visitor, code, &translation.language).await?;
    if is_new && !translation.is_waiting && poll.state != PollState::Draft {
        let event = LogEvent::TranslationRemoved { language: translation.language.to_string() };
        log::append(&mut tx, code, event, bot.clock.now()).await?;
    }
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(pressed(bot, &visitor, query, asked, code, visitor.speech.editor_removed(), view))
}

/// Whether a visitor may say that a translation into a language is right.
pub(super) async fn may_check(
    bot: &Bot,
    tx: &mut Tx,
    visitor: &Visitor<'_>,
    code: &PollCode,
    language: &LanguageTag,
    author: Option<&str>,
) -> Result<bool, Trouble> {
    let rule = rule(tx, visitor).await?;
    Ok(checker(bot, tx, visitor, code, author).await?.may_check(language, rule))
}

async fn checker<'c>(
    bot: &Bot,
    tx: &mut Tx,
    visitor: &Visitor<'c>,
    code: &PollCode,
    author: Option<&str>,
) -> Result<Checker<'c>, Trouble> {
    let own = polls::voter_key(tx, &bot.vault, code).await?.author(visitor.user.id);
    let is_author = author == Some(own.as_str());
    Ok(Checker { is_organiser: visitor.is_organiser, reads: visitor.speech.tag(), is_author })
}

/// Who may check in the poll's group.
pub(super) async fn rule(tx: &mut Tx, visitor: &Visitor<'_>) -> Result<Checkers, Trouble> {
    match visitor.groups.first() {
        Some(group) => Ok(groups::checkers(tx, *group).await?),
        None => Ok(Default::default()),
    }
}

fn pressed(
    bot: &Bot,
    visitor: &Visitor<'_>,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    said: String,
    view: View,
) -> Vec<Answer> {
    let said = Answer::Press { id: query.id.clone(), text: Some(said), alert: false };
    vec![said, answer(bot, visitor, asked.answered(), code, view)]
}
