//! A press on a card or on a ballot: into the ballot box first, then answered.

use super::ballot_box::{Counted, Paper};
use super::incoming::CallbackQuery;
use super::{Answer, Asked, Bot, Handled, Trouble, ballot, notice, views};
use crate::domain::{BallotPass, OptionNumber, PollCode, Press, PressOutcome, Refusal, StartLink, Via};
use crate::text::Reading;

/// A press on a card in a group.
pub(super) async fn on_card(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    code: &PollCode,
    number: OptionNumber,
) -> Handled {
    let group = query.message.as_ref().map(|m| m.chat.id).ok_or(Refusal::ButtonOutdated)?;
    let paper = Paper {
        update,
        user: query.from.clone(),
        code: code.clone(),
        press: Press::Choose(number),
        via: Via::Card,
        group: Some(group),
    };
    let counted = bot.cast(paper).await?;
    notice::learned(bot, &counted).await;
    Ok(vec![answer(bot, query, &counted)])
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
    let group = asked.group();
    let via = if group.is_some() { Via::Ballot } else { Via::Private };
    let paper = Paper { update, user: query.from.clone(), code: code.clone(), press, via, group };
    let counted = match bot.cast(paper).await {
        // The ballot is behind: the poll closed meanwhile, or more is chosen than it shows. They are told, and it is drawn anew.
        Err(Trouble::Refused(refusal @ (Refusal::PollClosed | Refusal::MostChosen { .. }))) => {
            return refused(bot, query, asked, code, &refusal).await;
        }
        counted => counted?,
    };
    notice::learned(bot, &counted).await;
    if counted.outcome == PressOutcome::Withdrawn {
        // Of fewer who answered, the same concerns are a larger share.
        notice::concerned(bot, code).await;
    }
    let link = StartLink::Ballot(bot.pass(code, query.from.id));
    let view = {
        let clock = ballot::clock(&mut bot.store.read().await?, Some(counted.group)).await?;
        let reading = Reading::new(bot.texts.negotiate([Some(&counted.language)]), &counted.poll);
        let ballot = views::Ballot {
            reading,
            zone: &clock.zone,
            chosen: counted.chosen,
            pass,
            waiting: counted.is_waiting,
            is_organiser: false,
            fewest: bot.fewest,
            ideas: &[],
        };
        ballot.view(&bot.texts)
    };
    // The answer to the press comes first: it says "saved" and stops the button from turning.
    Ok(vec![answer(bot, query, &counted), Answer::Alone { asked: asked.answered(), view, link }])
}

async fn refused(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    refusal: &Refusal,
) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    let text = Some(crate::text::refusal(&bot.texts, speech, refusal));
    let told = Answer::Press { id: query.id.clone(), text, alert: true };
    let anew = ballot::show(bot, &query.from, asked.answered(), code).await?;
    Ok(std::iter::once(told).chain(anew).collect())
}

fn answer(bot: &Bot, query: &CallbackQuery, counted: &Counted) -> Answer {
    let speech = bot.texts.negotiate([Some(&counted.language)]);
    let (text, alert) = views::press_answer(Reading::new(speech, &counted.poll), counted.outcome);
    Answer::Press { id: query.id.clone(), text: Some(text), alert }
}
