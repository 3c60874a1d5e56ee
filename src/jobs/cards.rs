//! A card, drawn from the store: posted anew, redrawn where it shows an old revision, turned into the result where the poll is
//! closed. A burst of answers costs one edit, and the last edit is exact. When is the courier's business.

use crate::bot::api::{Api, Called, Place};
use crate::bot::view::View;
use crate::bot::{Bot, decision, views};
use crate::domain::{GroupClock, GroupLanguages, Kind, Outcome, Poll, Tally};
use crate::store::cards::{self, StaleCard};
use crate::store::outbox::{self, Letter, Picture};
use crate::store::{self, Tx, concerns, decisions, groups, log, polls, suggestions};

/// A card as its group is to see it, read at one moment.
pub(super) struct Drawing {
    pub(super) card: StaleCard,
    poll: Poll,
    view: View,
    tally: Tally,
    languages: GroupLanguages,
    clock: GroupClock,
    /// Of a decision: what came of it.
    outcome: Option<Outcome>,
    /// The card that a new one replies to: of the poll whose place it takes, or that led to the decision.
    reply_to: Option<i64>,
}

/// The card of a group that is next to be drawn.
pub(super) async fn next(bot: &Bot, tx: &mut Tx, group: i64, now: i64) -> store::Result<Option<Drawing>> {
    let Some(card) = cards::stale(tx, group, now).await? else { return Ok(None) };
    let Some(poll) = polls::load(tx, &card.poll).await? else { return Ok(None) };
    let tally = Tally::count(&poll, polls::counts(tx, &card.poll).await?).told(bot.fewest);
    let languages = groups::languages(tx, group).await?;
    let Some(languages) = languages.or_else(|| GroupLanguages::new([poll.source.language.clone()])) else {
        return Ok(None);
    };
    let clock = groups::clock(tx, group).await?;
    let concerns = concerns::count(tx, &card.poll).await?.told(bot.fewest);
    let has_concerns = groups::concern_share(tx, group).await?.is_reached(concerns, tally.people());
    let suggestions = suggestions::all(tx, &card.poll).await?;
    let (texts, zone) = (&bot.texts, &clock.zone);
    let decision = match poll.kind {
        Kind::Decision => decisions::get(tx, &card.poll).await?,
        _ => None,
    };
    // An open poll has none, and its card is drawn most often.
    let mark = match decision.is_none() && poll.is_open() {
        true => None,
        false => log::mark(tx, &card.poll, group).await?,
    };
    let first = texts.negotiate([Some(languages.first())]);
    let view = match &decision {
        Some(decision) => {
            let cited = decision::cited(tx, &decision.cites).await?;
            let view = views::Decided { poll: &poll, decision, cited: &cited, zone }.card(texts, &languages);
            views::with_mark(view, first, mark.as_ref())
        }
        None if poll.is_open() => {
            views::card(texts, &poll, &languages, zone, tally.people(), has_concerns, &suggestions)
        }
        None => {
            let view = views::result(texts, &poll, &languages, zone, &tally, concerns, &suggestions);
            let view = views::with_mark(view, first, mark.as_ref());
            views::with_decisions(view, first, &decisions::naming(tx, &card.poll).await?)
        }
    };
    let led_to = decision.as_ref().and_then(|decision| decision.cites.first());
    let before = poll.replaces.as_ref().map(|replaced| &replaced.code).or(led_to);
    let reply_to = match (before, card.message) {
        (Some(before), None) => cards::message_of(tx, before, group).await?,
        _ => None,
    };
    let outcome = decision.and_then(|decision| decision.outcome);
    Ok(Some(Drawing { card, poll, view, tally, languages, clock, outcome, reply_to }))
}

impl Drawing {
    /// Shows it, and gives the message that it stands in.
    pub(super) async fn show(&self, api: &Api) -> Called<i64> {
        match self.card.message {
            Some(message) => api.edit(self.card.group, message, &self.view).await.map(|()| message),
            None => {
                let place =
                    Place { chat: self.card.group, thread: self.card.thread, reply_to: self.reply_to };
                api.send(place, &self.view).await
            }
        }
    }

    /// Notes what the group sees. The first time that it is the result, the group is told; gives whether it is
    /// told a result now.
    pub(super) async fn drawn(&self, bot: &Bot, tx: &mut Tx, message: i64, now: i64) -> store::Result<bool> {
        cards::set_drawn(tx, &self.card, message, now).await?;
        if self.poll.is_open() || !cards::set_announced(tx, &self.card).await? {
            return Ok(false);
        }
        let place = Place { chat: self.card.group, thread: self.card.thread, reply_to: Some(message) };
        let view = match self.outcome {
            Some(outcome) => views::decision_told(&bot.texts, &self.poll, &self.languages, outcome),
            None => views::announcement(&bot.texts, &self.poll, &self.languages),
        };
        let caption = views::picture_caption(&bot.texts, &self.poll, &self.languages).as_str().to_owned();
        // There are no bars to draw of ideas.
        let picture =
            self.poll.kind.has_options().then(|| Picture { counts: self.tally.counts().to_vec(), caption });
        let letter = Letter { picture, ..view.letter(place, self.clock.is_quiet(now)) };
        outbox::put(tx, &bot.vault, &letter, now, None).await?;
        Ok(self.outcome.is_none())
    }

    /// Notes that the message was deleted in the group.
    pub(super) async fn lost(&self, tx: &mut Tx) -> store::Result<()> {
        cards::set_lost(tx, &self.card, self.poll.is_open()).await
    }
}
