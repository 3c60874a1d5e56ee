//! Draws cards from the store: posts a new one, redraws one that shows an old revision, turns a closed one into its result
//! and tells the group of the close. A burst of answers costs one edit, and the last edit is exact.

use std::collections::HashSet;

use futures::future::join_all;
use tokio_util::sync::CancellationToken;

use super::Tick;
use crate::bot::api::{Called, Fault, Place};
use crate::bot::view::View;
use crate::bot::{Bot, views};
use crate::domain::{GroupLanguages, Poll, Tally, TimeZone};
use crate::store::cards::{self, Need, StaleCard};
use crate::store::{self, groups, polls};

/// The pause between two edits in a group, in milliseconds: 12 a minute, of the 20 messages and edits that Telegram allows.
const PACE_MILLIS: i64 = 5_000;
/// The longest pause between two looks, in milliseconds.
const LOOK_MILLIS: i64 = 60_000;
/// The pause after the database failed, in milliseconds.
const FAULT_PAUSE_MILLIS: i64 = 1_000;
/// How many cards are drawn side by side.
const AT_ONCE: i64 = 16;
/// The longest pause after faults in a row, in milliseconds.
const LONGEST_PAUSE_MILLIS: i64 = 60 * 60 * 1000;

/// Ticks whenever a card may need work, until the stop.
pub(crate) async fn run(bot: Bot, stop: CancellationToken) {
    while !stop.is_cancelled() {
        let due = match tick(&bot).await {
            Ok(Tick::Ran) => continue,
            Ok(Tick::Empty) => next_due(&bot).await,
            Err(error) => {
                tracing::error!(%error, "the database failed; cards are drawn later");
                bot.clock.now() + FAULT_PAUSE_MILLIS
            }
        };
        tokio::select! {
            () = bot.cards.notified() => {}
            () = bot.clock.sleep_until(due) => {}
            () = stop.cancelled() => {}
        }
    }
}

/// When to look again: when the next card is due, and once a minute, since another replica may want one drawn.
async fn next_due(bot: &Bot) -> i64 {
    let due = match bot.store.read().await {
        Ok(mut tx) => cards::next_due(&mut tx).await.ok().flatten(),
        Err(_) => None,
    };
    let soon = bot.clock.now() + LOOK_MILLIS;
    due.map_or(soon, |due| due.min(soon))
}

/// Does what cards need now: one card of a group at a time, groups side by side.
pub(crate) async fn tick(bot: &Bot) -> store::Result<Tick> {
    let mut stale = cards::stale(&mut bot.store.read().await?, bot.clock.now(), AT_ONCE).await?;
    let mut groups = HashSet::new();
    stale.retain(|card| groups.insert(card.group));
    if stale.is_empty() {
        return Ok(Tick::Empty);
    }
    join_all(stale.iter().map(|card| work(bot, card))).await.into_iter().collect::<store::Result<()>>()?;
    Ok(Tick::Ran)
}

async fn work(bot: &Bot, card: &StaleCard) -> store::Result<()> {
    let done = match card.need {
        Need::Drawing { wanted } => draw(bot, card, wanted).await?,
        Need::Announcing => announce(bot, card).await?,
    };
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    match done {
        Ok(()) => cards::pace(&mut tx, card.group, now + PACE_MILLIS).await?,
        Err(Fault::Migrated(new)) => groups::migrate(&mut tx, card.group, new).await?,
        Err(Fault::Closed(_)) => groups::leave(&mut tx, card.group).await?,
        Err(Fault::RetryAfter(pause)) => {
            let pause = i64::try_from(pause.as_millis()).unwrap_or(LONGEST_PAUSE_MILLIS);
            cards::pace(&mut tx, card.group, now + pause).await?;
        }
        Err(fault) => {
            tracing::warn!(%fault, poll = %card.poll, "a card could not be drawn");
            let pause = 1000 << card.faults.clamp(0, 20);
            cards::put_off(&mut tx, card, now + LONGEST_PAUSE_MILLIS.min(pause)).await?;
        }
    }
    tx.commit().await
}

/// Posts or redraws a card, and notes which revision the group sees.
async fn draw(bot: &Bot, card: &StaleCard, wanted: i64) -> store::Result<Called<()>> {
    let Some(Read { poll, tally, languages, zone }) = read(bot, card).await? else { return Ok(Ok(())) };
    let view = match poll.is_open() {
        true => views::card(&bot.texts, &poll, &languages, tally.people()),
        false => views::result(&bot.texts, &poll, &languages, &zone, &tally),
    };
    let message = match show(bot, card, &view, poll.is_open()).await {
        Ok(message) => message,
        Err(fault) => return Ok(Err(fault)),
    };
    let mut tx = bot.store.write().await?;
    cards::set_drawn(&mut tx, card, wanted, message).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// What a card is drawn from, read at one moment.
struct Read {
    poll: Poll,
    tally: Tally,
    languages: GroupLanguages,
    zone: TimeZone,
}

async fn read(bot: &Bot, card: &StaleCard) -> store::Result<Option<Read>> {
    let mut tx = bot.store.read().await?;
    let Some(poll) = polls::load(&mut tx, &card.poll).await? else { return Ok(None) };
    let tally = Tally::count(poll.options.len(), polls::counts(&mut tx, &card.poll).await?);
    let languages = groups::languages(&mut tx, card.group).await?;
    let source = poll.source.language.clone();
    let Some(languages) = languages.or_else(|| GroupLanguages::new([source])) else { return Ok(None) };
    let zone = groups::zone(&mut tx, card.group).await?;
    Ok(Some(Read { poll, tally, languages, zone }))
}

/// Shows a card, and gives the message that it stands in now; none where it was deleted.
async fn show(bot: &Bot, card: &StaleCard, view: &View, is_open: bool) -> Called<Option<i64>> {
    let place = Place { chat: card.group, thread: card.thread, reply_to: None };
    let Some(message) = card.message else { return bot.api.send(place, view).await.map(Some) };
    match bot.api.edit(card.group, message, view).await {
        Ok(()) => Ok(Some(message)),
        // Deleted in the group: an open poll is posted anew when somebody answers again, a result at once.
        Err(Fault::MessageGone) if is_open => Ok(None),
        Err(Fault::MessageGone) => bot.api.send(place, view).await.map(Some),
        Err(fault) => Err(fault),
    }
}

/// Tells the group of the close, once: it is noted as told before, and taken back only where the server surely did not
/// post it.
async fn announce(bot: &Bot, card: &StaleCard) -> store::Result<Called<()>> {
    let Some(Read { languages, .. }) = read(bot, card).await? else { return Ok(Ok(())) };
    let view = views::announcement(&bot.texts, &languages);
    let mut tx = bot.store.write().await?;
    cards::set_announced(&mut tx, card, true).await?;
    tx.commit().await?;
    let place = Place { chat: card.group, thread: card.thread, reply_to: card.message };
    let told = bot.api.send(place, &view).await.map(drop);
    if let Err(Fault::RetryAfter(_) | Fault::Migrated(_) | Fault::Refused(_)) = told {
        let mut tx = bot.store.write().await?;
        cards::set_announced(&mut tx, card, false).await?;
        tx.commit().await?;
    }
    Ok(told)
}
