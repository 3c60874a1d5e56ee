//! Organisers decide on suggestions, in their private chats: each once, whoever is first.

use super::hear;
use crate::bot::close::require_organiser_of_one;
use crate::bot::incoming::{CallbackQuery, Message, User};
use crate::bot::view::View;
use crate::bot::{Answer, Asked, Bot, Handled, Trouble, bell, open_question, poll, views};
use crate::domain::log::LogEvent;
use crate::domain::{
    IdeaStep, Kind, Poll, PollCode, PollOption, Reason, Refusal, StartLink, SuggestionDecision,
    SuggestionFate, SuggestionId, SuggestionStep, decide_suggestion, require_undecided, same_text,
};
use crate::store::awaited::{self, Awaited};
use crate::store::suggestions::{self, Waiting};
use crate::store::{Tx, cards, log, polls, updates};
use crate::text::{Html, Reading, every_option};

/// "Ideas that wait" on an organiser's ballot: in the group it opens the private chat.
pub(in crate::bot) async fn on_list(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
) -> Handled {
    match asked.group() {
        None => list(bot, &query.from, asked, code).await,
        Some(_) => {
            require_organiser(bot, &query.from, code).await?;
            let link = StartLink::Suggestions(bot.pass(code, query.from.id));
            Ok(vec![Answer::OpenPrivate { query: query.id.clone(), link }])
        }
    }
}

/// The suggestion that waits longest, to an organiser; of an open question, all ideas.
pub(in crate::bot) async fn list(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    let group = require_organiser(bot, user, code).await?;
    let mut tx = bot.store.read().await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    if poll.kind == Kind::Open {
        return open_question::list(bot, &mut tx, user, (asked, group), &poll, IdeaStep::Page(0)).await;
    }
    drop(tx);
    let title = bot.api.title(group).await?;
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, Some(group)).await?;
    let waiting = suggestions::waiting(&mut tx, &bot.vault, code).await?;
    let view = match waiting.first() {
        Some(first) => views::suggestion_to_decide(&bot.texts, speech, &poll, first, &title),
        None => View::text(Html::text(&speech.suggestion_none_waits())),
    };
    Ok(vec![answer(bot, user, asked, code, view)])
}

/// A button under a suggestion.
pub(in crate::bot) async fn on_step(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    id: SuggestionId,
    step: SuggestionStep,
) -> Handled {
    let decision = match step {
        SuggestionStep::Accept => SuggestionDecision::Accept,
        SuggestionStep::SameAs(number) => SuggestionDecision::SameAs(number),
        SuggestionStep::Silence => SuggestionDecision::Silence,
        SuggestionStep::Show
        | SuggestionStep::ChooseSame
        | SuggestionStep::Decline
        | SuggestionStep::AskSilence => return look(bot, &query.from, asked, code, id, step).await,
    };
    let view = decide(bot, update, &query.from, code, id, decision).await?;
    Ok(vec![answer(bot, &query.from, asked, code, view)])
}

/// The steps that decide nothing yet.
async fn look(
    bot: &Bot,
    user: &User,
    asked: Asked,
    code: &PollCode,
    id: SuggestionId,
    step: SuggestionStep,
) -> Handled {
    let group = require_organiser(bot, user, code).await?;
    let title = bot.api.title(group).await?;
    let mut tx = bot.store.write().await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::ButtonOutdated)?;
    let one = undecided(bot, &mut tx, &poll, id).await?;
    let text = &one.suggestion.text;
    let speech = bot.speech(&mut tx, user, Some(group)).await?;
    let view = match step {
        SuggestionStep::ChooseSame => views::suggestion_same_which(Reading::new(speech, &poll), text, id),
        SuggestionStep::AskSilence => views::suggestion_silence_ask(speech, &poll, text, id),
        SuggestionStep::Decline => {
            let awaited = Awaited::DeclineReason { poll: code.clone(), id };
            awaited::set(&mut tx, &bot.vault, user.id, &awaited, bot.clock.now()).await?;
            views::suggestion_reason_write(speech, text)
        }
        _ => views::suggestion_to_decide(&bot.texts, speech, &poll, &one, &title),
    };
    tx.commit().await?;
    Ok(vec![answer(bot, user, asked, code, view)])
}

/// The reason for which a suggestion is declined, as an organiser wrote it in private. One that can't be taken is awaited still.
pub(in crate::bot) async fn on_reason(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    (code, id): (&PollCode, SuggestionId),
    text: &str,
) -> Handled {
    let asked = Asked::by_message(message, user);
    let language = bot.speech(&mut bot.store.read().await?, user, None).await?.tag().clone();
    let decided = match Reason::parse(text, language) {
        Ok(reason) => decide(bot, update, user, code, id, SuggestionDecision::Decline(reason)).await,
        Err(refusal) => Err(refusal.into()),
    };
    let refusal = match decided {
        Ok(view) => return Ok(vec![answer(bot, user, asked, code, view)]),
        Err(Trouble::Refused(refusal)) => refusal,
        Err(trouble) => return Err(trouble),
    };
    let mut tx = bot.store.write().await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    if !refusal.is_about_words() {
        awaited::clear(&mut tx, &bot.vault, user.id).await?;
        tx.commit().await?;
    }
    let why = Html::text(&crate::text::refusal(&bot.texts, speech, &refusal));
    let views = poll::give_back(speech, [why], text);
    Ok(views.into_iter().map(|view| answer(bot, user, asked.clone(), code, view)).collect())
}

/// Decides, and gives what the organiser sees then. Delivered again, nothing changes.
async fn decide(
    bot: &Bot,
    update: i64,
    user: &User,
    code: &PollCode,
    id: SuggestionId,
    decision: SuggestionDecision,
) -> Result<View, Trouble> {
    let group = require_organiser(bot, user, code).await?;
    let mut tx = bot.store.write().await?;
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::ButtonOutdated)?;
    let speech = bot.speech(&mut tx, user, Some(group)).await?;
    let is_new = updates::begin(&mut tx, bot.key(update), bot.clock.now()).await?;
    if is_new {
        let fate = suggestions::fate(&mut tx, code, id).await?.ok_or(Refusal::ButtonOutdated)?;
        let fate = decide_suggestion(&poll, &fate, decision)?;
        settle(bot, &mut tx, &poll, id, &fate).await?;
        awaited::clear(&mut tx, &bot.vault, user.id).await?;
        cards::bump(&mut tx, code).await?;
    }
    let more_waits = !suggestions::waiting(&mut tx, &bot.vault, code).await?.is_empty();
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(views::suggestion_decided(speech, &poll, more_waits))
}

/// Keeps what becomes of a suggestion; its author is told, and of a new option whoever asked for news.
async fn settle(
    bot: &Bot,
    tx: &mut Tx,
    poll: &Poll,
    id: SuggestionId,
    fate: &SuggestionFate,
) -> Result<(), Trouble> {
    let waiting = suggestions::waiting(tx, &bot.vault, &poll.code).await?;
    let one = waiting.iter().find(|one| one.id == id).ok_or(Refusal::ButtonOutdated)?;
    let settled: Vec<&Waiting> = match fate {
        SuggestionFate::SetAside => waiting.iter().filter(|other| other.author == one.author).collect(),
        _ => vec![one],
    };
    match fate {
        SuggestionFate::SetAside => suggestions::silence(tx, &poll.code, &one.author).await?,
        SuggestionFate::Accepted(number) => {
            require_new(bot, poll, one)?;
            let option = PollOption::Suggested(one.suggestion.clone());
            polls::insert_option(tx, &poll.code, *number, &option).await?;
            let mut poll = poll.clone();
            poll.options.push(option);
            bell::tell_of_option(bot, tx, &poll, *number, one.user).await?;
        }
        _ => {}
    }
    for one in &settled {
        suggestions::settle(tx, &poll.code, one.id, fate).await?;
    }
    hear::tell(bot, tx, poll, &settled, fate).await?;
    if let SuggestionFate::Accepted(number) = fate {
        log::append(tx, &poll.code, LogEvent::option_added(*number), bot.clock.now()).await?;
    }
    Ok(())
}

/// Goes on for a suggestion that says what no option says by now: words of the poll may have changed since.
fn require_new(bot: &Bot, poll: &Poll, one: &Waiting) -> Result<(), Refusal> {
    let same = |words: &str| same_text(words, one.suggestion.text.as_str());
    match every_option(&bot.texts, poll).into_iter().find(|(_, words)| same(words)) {
        Some((number, _)) => Err(Refusal::SuggestionKnown { number }),
        None => Ok(()),
    }
}

/// A suggestion that can still be decided on.
async fn undecided(bot: &Bot, tx: &mut Tx, poll: &Poll, id: SuggestionId) -> Result<Waiting, Trouble> {
    let fate = suggestions::fate(tx, &poll.code, id).await?.ok_or(Refusal::ButtonOutdated)?;
    require_undecided(poll, &fate)?;
    let waiting = suggestions::waiting(tx, &bot.vault, &poll.code).await?;
    Ok(waiting.into_iter().find(|one| one.id == id).ok_or(Refusal::ButtonOutdated)?)
}

/// Goes on for an organiser of a group that has the poll, and gives its first group.
pub(in crate::bot) async fn require_organiser(
    bot: &Bot,
    user: &User,
    code: &PollCode,
) -> Result<i64, Trouble> {
    let groups = cards::groups_of(&mut bot.store.read().await?, code).await?;
    require_organiser_of_one(bot, &groups, user).await?;
    Ok(*groups.first().ok_or(Refusal::NoSuchPoll)?)
}

fn answer(bot: &Bot, user: &User, asked: Asked, code: &PollCode, view: View) -> Answer {
    Answer::Alone { asked, view, link: StartLink::Suggestions(bot.pass(code, user.id)) }
}
