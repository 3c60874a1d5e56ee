//! The editor of a poll's words in other languages: buttons and messages in the private chat. "Help translate" on a ballot leads
//! here, and "Translate it first" before a poll opens.
//!
//! What an organiser sends is the poll's at once. What another member sends waits until an organiser, or (where the group lets
//! them) another person who reads the language, has checked it. Nothing that was sent takes another's place unread: each
//! person's waits beside the others', and what is replaced stays in the record.

mod check;
mod write;

use super::close::{require_organiser_of_one, require_still_member};
use super::incoming::{CallbackQuery, User};
use super::view::View;
use super::views::{EditedLanguage, Editor};
use super::{Answer, Asked, Bot, Handled, Trouble};
use crate::domain::{BallotPass, LanguageTag, Poll, PollCode, PollState, Refusal, StartLink};
use crate::store::awaited::{self, Awaited};
use crate::store::{Tx, cards, groups, polls, translations};
use crate::text::{Html, Speech};

pub(super) use check::{on_check, on_remove};
pub(super) use write::{on_text, on_voice};

/// Who opened the editor.
struct Visitor<'v> {
    user: &'v User,
    speech: &'v Speech,
    is_organiser: bool,
    groups: Vec<i64>,
}

/// "Help translate": in the group it opens the private chat, where there is room to write.
pub(super) async fn on_open(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    if asked.group().is_some() {
        let link = StartLink::Translate(bot.pass(code, query.from.id));
        return Ok(vec![Answer::OpenPrivate { query: query.id.clone(), link }]);
    }
    show(bot, &query.from, asked, code).await
}

/// The way in from the group: to the person's own language, where its words are missing or unchecked; an organiser, and who has
/// nothing to mend, gets the list.
pub(super) async fn enter(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    let visitor = visitor(bot, user, code).await?;
    let mut tx = bot.store.read().await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    drop(tx);
    let language = visitor.speech.tag();
    match poll.text_in(language) {
        Some(text) if text.checked && poll.is_whole_in(language) => show(bot, user, asked, code).await,
        _ if visitor.is_organiser => show(bot, user, asked, code).await,
        _ => show_language(bot, &visitor, asked, code, language).await,
    }
}

/// The list of languages, for a person whose right to it is proved.
async fn show(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    let visitor = visitor(bot, user, code).await?;
    let mut tx = bot.store.write().await?;
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    let view = list(bot, &mut tx, &visitor, code, None).await?;
    tx.commit().await?;
    Ok(vec![answer(bot, &visitor, asked, code, view)])
}

/// One language; what the person sends from now on is for it.
pub(super) async fn on_language(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
    language: &LanguageTag,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    if bot.texts.find(language).is_none_or(|speech| speech.tag() != language) {
        return Err(Refusal::ButtonOutdated.into());
    }
    let visitor = visitor(bot, &query.from, code).await?;
    show_language(bot, &visitor, asked, code, language).await
}

async fn show_language(
    bot: &Bot,
    visitor: &Visitor<'_>,
    asked: Asked,
    code: &PollCode,
    language: &LanguageTag,
) -> Handled {
    let mut tx = bot.store.write().await?;
    let awaited = Awaited::Translation { poll: code.clone(), language: language.clone() };
    awaited::set(&mut tx, &bot.vault, visitor.user.id, &awaited, bot.clock.now()).await?;
    let view = one_language(bot, &mut tx, visitor, code, language).await?;
    tx.commit().await?;
    Ok(vec![answer(bot, visitor, asked, code, view)])
}

/// "Done": nothing is awaited any more.
pub(super) async fn on_done(bot: &Bot, query: &CallbackQuery, asked: Asked) -> Handled {
    let mut tx = bot.store.write().await?;
    awaited::clear(&mut tx, &bot.vault, query.from.id).await?;
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    tx.commit().await?;
    let view = View::text(Html::text(&speech.editor_done()));
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Help }])
}

async fn visitor<'v>(bot: &'v Bot, user: &'v User, code: &PollCode) -> Result<Visitor<'v>, Trouble> {
    let mut tx = bot.store.read().await?;
    let groups = cards::groups_of(&mut tx, code).await?;
    let speech = bot.speech(&mut tx, user, groups.first().copied()).await?;
    drop(tx);
    let is_organiser = match require_organiser_of_one(bot, &groups, user).await {
        Ok(()) => true,
        Err(Trouble::Refused(_)) => false,
        Err(trouble) => return Err(trouble),
    };
    Ok(Visitor { user, speech, is_organiser, groups })
}

/// The list of the group's languages, the poll's, those in which something waits, and the visitor's own.
async fn list(
    bot: &Bot,
    tx: &mut Tx,
    visitor: &Visitor<'_>,
    code: &PollCode,
    said: Option<String>,
) -> Result<View, Trouble> {
    let poll = polls::load(tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let mut languages: Vec<LanguageTag> = Vec::new();
    for group in &visitor.groups {
        languages.extend(groups::languages(tx, *group).await?.iter().flat_map(|all| all.iter().cloned()));
    }
    languages.extend(poll.texts().map(|text| text.language.clone()));
    let waiting = translations::waiting_languages(tx, code).await?;
    languages.extend(waiting.iter().cloned());
    languages.push(visitor.speech.tag().clone());
    let mut listed: Vec<LanguageTag> = Vec::new();
    languages.retain(|language| {
        !listed.contains(language) && {
            listed.push(language.clone());
            true
        }
    });
    let editor = Editor {
        speech: visitor.speech,
        poll: &poll,
        pass: &bot.vault.ballot_pass(code, visitor.user.id),
        languages: &listed,
        waiting: &waiting,
        is_organiser: visitor.is_organiser,
    };
    Ok(editor.view(&bot.texts, said))
}

async fn one_language(
    bot: &Bot,
    tx: &mut Tx,
    visitor: &Visitor<'_>,
    code: &PollCode,
    language: &LanguageTag,
) -> Result<View, Trouble> {
    let poll = polls::load(tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let waiting = translations::standing(tx, &bot.vault, code).await?;
    let waiting = waiting.iter().find(|one| one.is_waiting && one.language == *language);
    let pass = &bot.vault.ballot_pass(code, visitor.user.id);
    let author = waiting.and_then(|translation| translation.author.as_deref());
    let may_check = check::may_check(bot, tx, visitor, code, language, author).await?;
    let is_organiser = visitor.is_organiser;
    let edited = EditedLanguage {
        speech: visitor.speech,
        poll: &poll,
        pass,
        language,
        waiting,
        may_check,
        is_organiser,
    };
    Ok(edited.view(&bot.texts))
}

/// Words of a closed poll are what was answered.
pub(super) fn require_changeable(poll: &Poll) -> Result<(), Refusal> {
    match poll.state {
        PollState::Draft | PollState::Open { .. } => Ok(()),
        PollState::Closed { .. } => Err(Refusal::WordsFixed),
    }
}

fn answer(bot: &Bot, visitor: &Visitor<'_>, asked: Asked, code: &PollCode, view: View) -> Answer {
    Answer::Alone { asked, view, link: StartLink::Translate(bot.pass(code, visitor.user.id)) }
}

/// Goes on for a member of the poll's group.
async fn require_member(bot: &Bot, visitor: &Visitor<'_>) -> Result<(), Trouble> {
    match visitor.is_organiser {
        true => Ok(()),
        false => require_still_member(bot, &visitor.groups, visitor.user).await,
    }
}
