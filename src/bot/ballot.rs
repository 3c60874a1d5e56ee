//! 🌐 on a card: a person's own ballot, or the result where the poll is closed, in their language, to them alone.

use std::sync::PoisonError;

use super::incoming::{CallbackQuery, User};
use super::{Answer, Asked, Bot, Handled, results, views};
use crate::domain::{PollCode, Refusal, StartLink};
use crate::store::{cards, polls, responses};

/// How long a ballot's deep link works, in seconds.
const LINK_SECONDS: u64 = 15 * 60;
/// A second press within so many milliseconds means that the first showed nothing.
const AGAIN_MILLIS: i64 = 60 * 1000;

/// A press on 🌐.
pub(super) async fn on_open(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    let group = asked.group().ok_or(Refusal::ButtonOutdated)?;
    let mut tx = bot.store.read().await?;
    if !cards::groups_of(&mut tx, code).await?.contains(&group) {
        return Err(Refusal::ButtonOutdated.into());
    }
    drop(tx);
    let asked = match asked {
        Asked::ByGroupButton { user, chat, query, .. } if bot.pressed_again(user, code) => {
            Asked::Unseen { chat, query }
        }
        asked => asked,
    };
    show(bot, &query.from, asked, code).await
}

/// Shows the ballot to a person whose right to it is proved: by a press in the group, or by a link made for them.
pub(super) async fn show(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    let mut tx = bot.store.read().await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let group = cards::groups_of(&mut tx, code).await?.first().copied();
    let speech = bot.speech(&mut tx, user, asked.group().or(group)).await?;
    let view = match poll.is_open() {
        true => {
            let voter = polls::voter_key(&mut tx, &bot.vault, code).await?.voter(user.id);
            let standing = responses::standing(&mut tx, code, &voter).await?;
            views::ballot(&bot.texts, speech, &poll, standing.chosen, &bot.vault.ballot_pass(code, user.id))
        }
        false => results::view(&mut tx, speech, &poll).await?,
    };
    Ok(vec![Answer::Alone { asked, view, link: bot.ballot_link(code, user.id) }])
}

impl Bot {
    /// A link that opens a person's ballot in the private chat, for them alone and for a quarter of an hour.
    pub(super) fn ballot_link(&self, code: &PollCode, user: i64) -> StartLink {
        let expires = u64::try_from(self.clock.now() / 1000).unwrap_or_default() + LINK_SECONDS;
        StartLink::Ballot { code: code.clone(), expires, mac: self.vault.link_mac(code, user, expires) }
    }

    /// Whether a person pressed 🌐 on this poll a moment ago; remembers that they did now.
    fn pressed_again(&self, user: i64, code: &PollCode) -> bool {
        let now = self.clock.now();
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        opened.retain(|_, at| now - *at < AGAIN_MILLIS);
        opened.insert((user, code.clone()), now).is_some()
    }
}
