//! 🌐 on a card: a person's own ballot, or the result where the poll is closed, in their language, to them alone.

use std::sync::PoisonError;

use super::incoming::{CallbackQuery, User};
use super::views::Ballot;
use super::{Answer, Asked, Bot, Handled, results};
use crate::domain::{BallotPass, Poll, PollCode, PollState, Refusal, StartLink};
use crate::store::{self, Tx, cards, polls, responses, translations};
use crate::text::{Reading, Speech};

/// A second press within so many milliseconds means that the first showed nothing.
const AGAIN_MILLIS: i64 = 60 * 1000;

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
    drop(tx);
    match asked {
        // They saw nothing the first time.
        Asked::ByGroupButton { user, query, .. } if bot.pressed_again(user, code) => {
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
    let mut tx = bot.store.read().await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let group = cards::groups_of(&mut tx, code).await?.first().copied();
    let speech = bot.speech(&mut tx, user, asked.group().or(group)).await?;
    let link = StartLink::Ballot(bot.pass(code, user.id));
    let view = match poll.state {
        PollState::Draft => return Err(Refusal::ButtonOutdated.into()),
        PollState::Open => {
            let voter = polls::voter_key(&mut tx, &bot.vault, code).await?.voter(user.id);
            let chosen = responses::standing(&mut tx, code, &voter).await?.chosen;
            let waiting = is_waiting(&mut tx, &poll, speech).await?;
            let pass = &bot.vault.ballot_pass(code, user.id);
            let ballot = Ballot { reading: Reading::new(speech, &poll), chosen, pass, waiting };
            match side {
                Side::Front => ballot.view(&bot.texts),
                Side::Back => ballot.more(&bot.texts),
            }
        }
        PollState::Closed { .. } => results::view(&mut tx, speech, &poll, asked.group().or(group)).await?,
    };
    Ok(vec![Answer::Alone { asked, view, link }])
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

    /// Whether a person pressed 🌐 on this poll a moment ago; remembers that they did now.
    fn pressed_again(&self, user: i64, code: &PollCode) -> bool {
        let now = self.clock.now();
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        opened.retain(|_, at| now - *at < AGAIN_MILLIS);
        opened.insert((user, code.clone()), now).is_some()
    }
}
