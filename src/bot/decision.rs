//! Decisions: `/decide` begins one, in reply to a result or with polls' codes, and the builder goes on with it; posted, it stands in the
//! group as a poll's card does. On the day of the review organisers are asked in private what came of it, and the group is told.
//! `/decisions` lists them for any member.

use super::incoming::{CallbackQuery, GROUP_ANONYMOUS_BOT, Message, User};
use super::view::View;
use super::views::{Cited, Decided};
use super::{Answer, Asked, Bot, Handled, Trouble, ballot, builder, close, ending, notice, views};
use crate::domain::{
    Decision, EndChange, Kind, Outcome, Poll, PollCode, Refusal, Sketch, StartLink, Suggestions, Tally,
    require_citable,
};
use crate::store::{self, Tx, cards, decisions, groups, log, polls, suggestions};
use crate::text::Speech;

/// How long "ask me later" waits, in milliseconds.
const LATER_MILLIS: i64 = 7 * 24 * 60 * 60 * 1000;
/// When organisers are asked again where none of them could be, in milliseconds.
const NOBODY_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// The same where Telegram does not say who they are.
const PUT_OFF_MILLIS: i64 = 60_000;
/// How many decisions are listed.
const MOST_LISTED: i64 = 20;
/// How many closed polls of a group are offered to be named.
const MOST_CITABLE: i64 = 12;

/// `/decide`: what follows are polls' codes, then what will be done, both of which may be left out.
pub(super) async fn on_command(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    arguments: &str,
) -> Handled {
    let here = message.chat.is_group().then_some(message.chat.id);
    if let Some(group) = here {
        bot.require_organiser(group, user).await?;
        if user.id == GROUP_ANONYMOUS_BOT {
            return Err(Refusal::DecideAnonymous.into());
        }
    }
    let (cites, words) = named(bot, message, arguments).await?;
    let mut group = here;
    for code in &cites {
        let mut tx = bot.store.read().await?;
        let groups = cards::groups_of(&mut tx, code).await?;
        let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
        drop(tx);
        match here {
            Some(here) if !groups.contains(&here) => return Err(Refusal::NoSuchPoll.into()),
            Some(_) => {}
            None => {
                close::require_organiser_of_one(bot, &groups, user).await?;
                for one in groups {
                    if group.is_none() && bot.is_organiser(one, user).await? {
                        group = Some(one);
                    }
                }
            }
        }
        require_citable(&poll)?;
    }
    let asked = Asked::by_message(message, user);
    let mut answers = builder::begin_decision(bot, update, user, asked, group, cites, words).await?;
    if here.is_some() {
        answers.push(Answer::Delete { chat: message.chat.id, message: message.message_id });
    }
    Ok(answers)
}

/// The polls that a command names: by their codes, or by the card that it replies to; and the words that follow.
async fn named<'a>(
    bot: &Bot,
    message: &Message,
    arguments: &'a str,
) -> Result<(Vec<PollCode>, &'a str), Trouble> {
    let mut tx = bot.store.read().await?;
    let (mut cites, mut words): (Vec<PollCode>, _) = (Vec::new(), arguments.trim());
    while let (first, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""))
        && let Some(code) = PollCode::parse(first)
        && !cards::groups_of(&mut tx, &code).await?.is_empty()
    {
        if !cites.contains(&code) {
            cites.push(code);
        }
        words = rest.trim_start();
    }
    if cites.is_empty()
        && let Some(reply) = &message.reply_to_message
        && let Some(code) = cards::poll_of_message(&mut tx, message.chat.id, reply.message_id).await?
    {
        cites.push(code);
    }
    match cites.is_empty() && PollCode::parse(words).is_some() {
        true => Err(Refusal::NoSuchPoll.into()),
        false => Ok((cites, words)),
    }
}

/// Keeps what a new decision has besides its words; the results of the polls that it names say so from now on.
pub(super) async fn post(tx: &mut Tx, sketch: &Sketch, poll: &Poll) -> Result<(), Trouble> {
    let named = polls::load_all_locked(tx, &sketch.cites).await?;
    for code in &sketch.cites {
        require_citable(named.get(code).ok_or(Refusal::NoSuchPoll)?)?;
        let groups = cards::groups_of(tx, code).await?;
        if !sketch.groups.iter().any(|group| groups.contains(group)) {
            return Err(Refusal::NoSuchPoll.into());
        }
    }
    let decision = Decision { cites: sketch.cites.clone(), review_at: sketch.review_at, outcome: None };
    decisions::insert(tx, &poll.code, &decision).await?;
    Ok(cards::bump_all(tx, &sketch.cites).await?)
}

/// The closed polls that a decision in those groups may name, the newest first, and those that it names.
pub(super) async fn citable(tx: &mut Tx, sketch: &Sketch) -> store::Result<Vec<Poll>> {
    let mut codes = sketch.cites.clone();
    for group in &sketch.groups {
        for code in polls::closed_in_group(tx, *group, MOST_CITABLE).await? {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    let mut loaded = polls::load_all(tx, &codes).await?;
    Ok(codes.iter().filter_map(|code| loaded.remove(code)).filter(|p| require_citable(p).is_ok()).collect())
}

/// The polls that a decision names, with their results.
pub(crate) async fn cited(tx: &mut Tx, cites: &[PollCode]) -> store::Result<Vec<Cited>> {
    let mut loaded = polls::load_all(tx, cites).await?;
    let mut cited = Vec::new();
    for code in cites {
        let Some(poll) = loaded.remove(code) else { continue };
        let tally = Tally::count(&poll, polls::counts(tx, code).await?);
        let suggestions = match poll.kind {
            Kind::Open => suggestions::all(tx, code).await?,
            _ => Suggestions::default(),
        };
        cited.push(Cited { poll, tally, suggestions });
    }
    Ok(cited)
}

/// A decision for one person, with times as that group's clock shows them.
pub(super) async fn for_one(
    bot: &Bot,
    tx: &mut Tx,
    user: &User,
    speech: &Speech,
    poll: &Poll,
    group: Option<i64>,
) -> Result<View, Trouble> {
    let decision = decisions::get(tx, &poll.code).await?.unwrap_or_default();
    let cited = cited(tx, &decision.cites).await?;
    let zone = ballot::clock(tx, group).await?.zone;
    let pass = bot.vault.ballot_pass(&poll.code, user.id);
    let decided = Decided { poll, decision: &decision, cited: &cited, zone: &zone };
    let mark = match group {
        Some(group) => log::mark(tx, &poll.code, group).await?,
        None => None,
    };
    Ok(views::with_mark(decided.for_one(&bot.texts, speech, &pass), speech, mark.as_ref()))
}

/// `/decisions`, in a group, by any member.
pub(super) async fn on_list(bot: &Bot, message: &Message, user: &User) -> Handled {
    if !message.chat.is_group() {
        return Err(Refusal::GroupOnly.into());
    }
    let group = message.chat.id;
    let mut tx = bot.store.read().await?;
    let codes = decisions::in_group(&mut tx, group, MOST_LISTED).await?;
    let mut loaded = polls::load_all(&mut tx, &codes).await?;
    let mut all = decisions::all(&mut tx, &codes).await?;
    let listed: Vec<(Poll, Decision)> =
        codes.iter().filter_map(|code| Some((loaded.remove(code)?, all.remove(code)?))).collect();
    let speech = bot.speech(&mut tx, user, Some(group)).await?;
    let zone = groups::clock(&mut tx, group).await?.zone;
    let view = views::decisions(speech, &zone, &listed);
    Ok(vec![Answer::Alone { asked: Asked::by_message(message, user), view, link: StartLink::Help }])
}

/// What came of it, by a button under the note in private: in words, if they like, and then the group is told.
pub(super) async fn on_outcome(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    outcome: Outcome,
) -> Handled {
    bot.require_organiser_of_poll(code, &query.from).await?;
    Ok(vec![ending::ask(bot, &query.from, asked, code, EndChange::Outcome(outcome)).await?])
}

/// "Ask me again in a week".
pub(super) async fn on_later(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    bot.require_organiser_of_poll(code, &query.from).await?;
    let mut tx = bot.store.write().await?;
    decisions::put_off(&mut tx, code, bot.clock.now() + LATER_MILLIS).await?;
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    tx.commit().await?;
    bot.closing.notify_one();
    Ok(vec![Answer::Press { id: query.id.clone(), text: Some(speech.review_put_off()), alert: false }])
}

/// Asks the organisers of one decision whose day has come. `false` where there is none.
///
/// # Errors
/// Of the database.
pub(crate) async fn ask_due(bot: &Bot) -> store::Result<bool> {
    let now = bot.clock.now();
    let Some(code) = decisions::due(&mut bot.store.read().await?, now).await? else { return Ok(false) };
    match ask(bot, &code, now).await {
        Ok(()) => {}
        Err(Trouble::Storage(error)) => return Err(error),
        Err(trouble) => {
            tracing::warn!(%trouble, "organisers could not be asked about a decision; they are asked later");
            let mut tx = bot.store.write().await?;
            decisions::put_off(&mut tx, &code, now + PUT_OFF_MILLIS).await?;
            tx.commit().await?;
        }
    }
    Ok(true)
}

async fn ask(bot: &Bot, code: &PollCode, now: i64) -> Result<(), Trouble> {
    let groups = cards::groups_of(&mut bot.store.read().await?, code).await?;
    let organisers = notice::Organisers::of_all(bot, &groups).await?;
    let mut tx = bot.store.write().await?;
    // Another replica may have been first.
    if !decisions::ask_again(&mut tx, code, now, None).await? {
        return Ok(());
    }
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let mut told = 0;
    for group in &organisers {
        told += group.put(bot, &mut tx, |speech, title, _| views::review(speech, &poll, title)).await?;
    }
    if told == 0 {
        decisions::put_off(&mut tx, code, now + NOBODY_MILLIS).await?;
    }
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(())
}
