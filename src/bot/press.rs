//! A press on a card or on a ballot: stored first, then answered.

use super::incoming::CallbackQuery;
use super::{Answer, Asked, Bot, Handled, Trouble, ballot, notice, views};
use crate::clock::day;
use crate::domain::{
    BallotPass, LanguageTag, OptionNumber, Poll, PollCode, Press, PressOutcome, Refusal, StartLink, Via,
    decide_press,
};
use crate::store::responses::{Record, Standing, record, standing};
use crate::store::{Tx, cards, groups, polls, updates};
use crate::text::{Reading, Speech};

/// What came of a press, for the answer.
struct Pressed<'b> {
    poll: Poll,
    outcome: PressOutcome,
    chosen: Option<OptionNumber>,
    speech: &'b Speech,
    /// Whether a translation into the person's language waits to be checked.
    waiting: bool,
    /// A language of the group's people that its list lacks, found by this press.
    learned: Option<LanguageTag>,
    group: i64,
}

/// A press on a card in a group.
pub(super) async fn on_card(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    code: &PollCode,
    number: OptionNumber,
) -> Handled {
    let group = query.message.as_ref().map(|m| m.chat.id).ok_or(Refusal::ButtonOutdated)?;
    let pressed = store(bot, update, query, code, Press::Choose(number), Via::Card, Some(group)).await?;
    let mut answers = vec![answer(query, &pressed)];
    answers.extend(learned(bot, &pressed).await?);
    Ok(answers)
}

/// A press on a ballot, in the group or in the private chat; the ballot is redrawn.
pub(super) async fn on_ballot(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    press: Press,
    pass: &BallotPass,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    let (via, group) = match asked.group() {
        Some(group) => (Via::Ballot, Some(group)),
        None => (Via::Private, None),
    };
    let pressed = match store(bot, update, query, code, press, via, group).await {
        // The ballot was open when the poll closed: they are told, and the result takes its place.
        Err(Trouble::Refused(Refusal::PollClosed)) => return closed(bot, query, asked, code).await,
        outcome => outcome?,
    };
    let reading = Reading::new(pressed.speech, &pressed.poll);
    let ballot = views::Ballot { reading, chosen: pressed.chosen, pass, waiting: pressed.waiting };
    let link = StartLink::Ballot(bot.pass(code, query.from.id));
    // The answer to the press comes first: it says "saved" and stops the button from turning.
    let view = ballot.view(&bot.texts);
    let mut answers = vec![answer(query, &pressed), Answer::Alone { asked: asked.answered(), view, link }];
    answers.extend(learned(bot, &pressed).await?);
    Ok(answers)
}

/// Tells the organisers, once, of a language that people answer in and that the group's list lacks.
async fn learned(bot: &Bot, pressed: &Pressed<'_>) -> Handled {
    match &pressed.learned {
        Some(language) => notice::language(bot, pressed.group, language).await,
        None => Ok(Vec::new()),
    }
}

async fn closed(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    let text = Some(crate::text::refusal(&bot.texts, speech, &Refusal::PollClosed));
    let told = Answer::Press { id: query.id.clone(), text, alert: true };
    let result = ballot::show(bot, &query.from, asked.answered(), code).await?;
    Ok(std::iter::once(told).chain(result).collect())
}

fn answer(query: &CallbackQuery, pressed: &Pressed<'_>) -> Answer {
    let (text, alert) = views::press_answer(Reading::new(pressed.speech, &pressed.poll), pressed.outcome);
    Answer::Press { id: query.id.clone(), text: Some(text), alert }
}

/// Decides and stores a press in one transaction. One that was stored before changes nothing and is still answered.
async fn store<'b>(
    bot: &'b Bot,
    update: i64,
    query: &CallbackQuery,
    code: &PollCode,
    press: Press,
    via: Via,
    pressed_in: Option<i64>,
) -> Result<Pressed<'b>, Trouble> {
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::ButtonOutdated)?;
    let group = group_of(&mut tx, code, pressed_in).await?;
    let speech = bot.speech(&mut tx, &query.from, Some(group)).await?;
    let voter = polls::voter_key(&mut tx, &bot.vault, code).await?.voter(query.from.id);
    let Standing { chosen, answered_before } = standing(&mut tx, code, &voter).await?;
    let waiting = ballot::is_waiting(&mut tx, &poll, speech).await?;
    // Delivered again: nothing changes, whatever was pressed since, and the person is told how it stands.
    if !updates::begin(&mut tx, bot.key(update), now).await? {
        let outcome = chosen.map_or(PressOutcome::Withdrawn, PressOutcome::Again);
        return Ok(Pressed { poll, outcome, chosen, speech, waiting, learned: None, group });
    }
    let outcome = decide_press(&poll, chosen, answered_before, press)?;
    let chosen = match press {
        Press::Choose(number) => Some(number),
        Press::Withdraw => None,
    };
    let event = outcome.event();
    if let Some(event) = event {
        let (day, language) = (day(now), speech.tag());
        let row =
            Record { poll: code, voter: &voter, event, option: chosen, day: &day, language, group, via };
        record(&mut tx, &row).await?;
    }
    let learned = match outcome {
        PressOutcome::First(_) => groups::learn_language(&mut tx, group, code, speech.tag()).await?,
        _ => false,
    };
    tx.commit().await?;
    if event.is_some() {
        bot.cards.notify_one();
    }
    let learned = learned.then(|| speech.tag().clone());
    Ok(Pressed { poll, outcome, chosen, speech, waiting, learned, group })
}

/// The group that an answer counts for: the one it was pressed in, which must have had the poll; else the poll's first.
async fn group_of(tx: &mut Tx, code: &PollCode, pressed_in: Option<i64>) -> Result<i64, Trouble> {
    let groups = cards::groups_of(tx, code).await?;
    let group = match pressed_in {
        Some(group) => groups.contains(&group).then_some(group),
        None => groups.first().copied(),
    };
    Ok(group.ok_or(Refusal::ButtonOutdated)?)
}
