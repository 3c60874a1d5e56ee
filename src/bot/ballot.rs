//! 🌐 on a card: a person's own ballot, or the result where the poll is closed, in their language, to them alone.

use super::close::is_organiser_of_one;
use super::incoming::{CallbackQuery, User};
use super::results::Shown;
use super::views::Ballot;
use super::{Answer, Asked, Bot, Handled, bell, decision, results};
use crate::domain::{BallotPass, GroupClock, Kind, Poll, PollCode, PollState, Refusal, StartLink};
use crate::store::{self, Tx, cards, concerns, groups, opened, polls, responses, suggestions, translations};
use crate::text::{Reading, Speech};

/// What is shown of a ballot.
#[derive(Clone, Copy)]
enum Side {
    /// The buttons to answer.
    Front,
    /// The buttons for everything else.
    Back,
}

/// A press on 🌐.
pub(super) async fn on_open(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    let group = asked.group().ok_or(Refusal::ButtonOutdated)?;
    let mut tx = bot.store.read().await?;
    if !cards::groups_of(&mut tx, code).await?.contains(&group) {
        return Err(Refusal::ButtonOutdated.into());
    }
    let opener = polls::voter_key(&mut tx, &bot.vault, code).await?.opener(query.from.id);
    drop(tx);
    let mut tx = bot.store.write().await?;
    let is_again = opened::again(&mut tx, code, &opener, bot.clock.now()).await?;
    tx.commit().await?;
    match asked {
        // They saw nothing the first time.
        Asked::ByGroupButton { user, query, .. } if is_again => {
            Ok(vec![Answer::OpenPrivate { query, link: StartLink::Ballot(bot.pass(code, user)) }])
        }
        asked => show(bot, &query.from, asked, code).await,
    }
}

/// Shows the ballot to a person whose right to it is proved: by a press in the group, or by a link made for them.
pub(super) async fn show(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    show_side(bot, user, asked, code, Side::Front).await
}

/// "More" on a ballot, and the way back.
pub(super) async fn on_more(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    show_side(bot, &query.from, asked, code, Side::Back).await
}

/// Shows the other side of the ballot again, to a person whose right to it is proved.
pub(super) async fn show_back(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    show_side(bot, user, asked, code, Side::Back).await
}

/// Back to the ballot.
pub(super) async fn on_back(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    show(bot, &query.from, asked, code).await
}

async fn show_side(bot: &Bot, user: &User, asked: Asked, code: &PollCode, side: Side) -> Handled {
    let is_organiser = match side {
        Side::Front => false,
        Side::Back => {
            let groups = cards::groups_of(&mut bot.store.read().await?, code).await?;
            is_organiser_of_one(bot, &groups, user).await?
        }
    };
    let mut tx = bot.store.read().await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let group = cards::groups_of(&mut tx, code).await?.first().copied();
    let speech = bot.speech(&mut tx, user, asked.group().or(group)).await?;
    let link = StartLink::Ballot(bot.pass(code, user.id));
    let view = match poll.state {
        PollState::Draft => return Err(Refusal::ButtonOutdated.into()),
        PollState::Open { .. } | PollState::Closed { .. } if poll.kind == Kind::Decision => {
            decision::for_one(bot, &mut tx, user, speech, &poll, asked.group().or(group)).await?
        }
        PollState::Open { .. } => {
            let key = polls::voter_key(&mut tx, &bot.vault, code).await?;
            let chosen = responses::standing(&mut tx, code, &key.voter(user.id)).await?.chosen;
            let waiting = is_waiting(&mut tx, &poll, speech).await?;
            let pass = &bot.vault.ballot_pass(code, user.id);
            let zone = &clock(&mut tx, asked.group().or(group)).await?.zone;
            let ideas = match poll.kind {
                Kind::Open => suggestions::own(&mut tx, &bot.vault, code, &key.suggester(user.id)).await?,
                Kind::One | Kind::Several { .. } | Kind::Order | Kind::Decision => Vec::new(),
            };
            let reading = Reading::new(speech, &poll);
            let ballot = Ballot {
                reading,
                zone,
                chosen,
                pass,
                waiting,
                is_organiser,
                fewest: bot.fewest,
                ideas: &ideas,
            };
            match side {
                Side::Front => ballot.view(&bot.texts),
                Side::Back => {
                    let concern = concerns::of(&mut tx, code, &key.concerned(user.id)).await?;
                    let has_answered = chosen.is_some() || !ideas.is_empty();
                    let bell = bell::offered(bot, &mut tx, &poll, (user.id, &key), has_answered).await?;
                    ballot.more(&bot.texts, concern, bell)
                }
            }
        }
        PollState::Closed { .. } => {
            let shown = Shown { group: asked.group().or(group), ..Shown::default() };
            results::view(bot, &mut tx, user, speech, &poll, shown).await?
        }
    };
    Ok(vec![Answer::Alone { asked, view, link }])
}

/// The clock of the group that a poll is read in.
pub(super) async fn clock(tx: &mut Tx, group: Option<i64>) -> store::Result<GroupClock> {
    match group {
        Some(group) => groups::clock(tx, group).await,
        None => Ok(GroupClock::default()),
    }
}

/// Whether a translation into a language waits to be checked.
pub(super) async fn is_waiting(tx: &mut Tx, poll: &Poll, speech: &Speech) -> store::Result<bool> {
    Ok(translations::waiting_languages(tx, &poll.code).await?.contains(speech.tag()))
}

impl Bot {
    /// Goes on for the person that a ballot was made for: nobody else's press counts on it.
    pub(super) fn require_own(&self, pass: &BallotPass, code: &PollCode, user: &User) -> Result<(), Refusal> {
        match self.vault.ballot_pass_is(pass, code, user.id) {
            true => Ok(()),
            false => Err(Refusal::ButtonOutdated),
        }
    }
}
