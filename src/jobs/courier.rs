//! The courier: whatever goes out in the background, at the pace of each chat. One replica at a time serves a chat, in order:
//! first the messages that wait for it, then its cards.
//!
//! What Telegram refuses for a chat ("retry after") holds up that chat alone. A fault is tried again, each time after a longer
//! pause; a message is given up in the end, a card never.

use std::time::Duration;

use futures::future::join_all;
use tokio_util::sync::CancellationToken;

use super::{Tick, cards};
use crate::bot::Bot;
use crate::bot::api::{Called, Fault};
use crate::store::outbox::{self, Due};
use crate::store::{self, Tx, chats, groups};

/// The pause between two messages or edits in a group, in milliseconds: 12 a minute, of the 20 that Telegram allows.
const GROUP_PACE_MILLIS: i64 = 5_000;
/// The same in a private chat: Telegram allows about one a second.
const PRIVATE_PACE_MILLIS: i64 = 1_000;
/// How long a replica may work on a chat, in milliseconds: longer than any call takes.
const LEASE_MILLIS: i64 = 45_000;
/// The longest pause between two looks, in milliseconds: another replica may have put something in.
const LOOK_MILLIS: i64 = 30_000;
/// The pause after the database failed, in milliseconds.
const FAULT_PAUSE_MILLIS: i64 = 1_000;
/// How many chats are served side by side.
const AT_ONCE: i64 = 16;
/// How often a message is tried before it is given up: with the pauses between, for about an hour.
const MOST_TRIES: i64 = 12;
/// The longest pause after faults in a row, in milliseconds.
const LONGEST_PAUSE_MILLIS: i64 = 15 * 60 * 1000;

/// What a chat gets next.
enum Work {
    Letter(Box<Due>),
    Card(Box<cards::Drawing>),
}

/// Ticks whenever something may have to go out, until the stop.
pub(crate) async fn run(bot: Bot, stop: CancellationToken) {
    while !stop.is_cancelled() {
        let due = match tick(&bot).await {
            Ok(Tick::Ran) => continue,
            Ok(Tick::Empty) => next_due(&bot).await,
            Err(error) => {
                tracing::error!(%error, "the database failed; what waits goes out later");
                bot.clock.now() + FAULT_PAUSE_MILLIS
            }
        };
        tokio::select! {
            () = bot.courier.notified() => {}
            () = bot.clock.sleep_until(due) => {}
            () = stop.cancelled() => {}
        }
    }
    // What was made necessary in the last moments, and may go out now.
    while matches!(tick(&bot).await, Ok(Tick::Ran)) {}
}

async fn next_due(bot: &Bot) -> i64 {
    let now = bot.clock.now();
    let due = match bot.store.read().await {
        Ok(mut tx) => chats::next_due(&mut tx, now).await.ok().flatten(),
        Err(_) => None,
    };
    due.map_or(now + LOOK_MILLIS, |due| due.clamp(now + 1, now + LOOK_MILLIS))
}

/// Serves every chat that may get something now once.
pub(crate) async fn tick(bot: &Bot) -> store::Result<Tick> {
    let now = bot.clock.now();
    let due = chats::due(&mut bot.store.read().await?, now, AT_ONCE).await?;
    if due.is_empty() {
        return Ok(Tick::Empty);
    }
    let mut tx = bot.store.write().await?;
    let mut leased = Vec::with_capacity(due.len());
    for chat in due {
        if chats::lease(&mut tx, &chat, now, now + LEASE_MILLIS).await? {
            leased.push(chat);
        }
    }
    tx.commit().await?;
    if leased.is_empty() {
        return Ok(Tick::Empty);
    }
    join_all(leased.iter().map(|chat| serve(bot, chat))).await.into_iter().collect::<store::Result<()>>()?;
    Ok(Tick::Ran)
}

async fn serve(bot: &Bot, chat: &str) -> store::Result<()> {
    let work = match next_work(bot, chat).await {
        Ok(Some(work)) => work,
        // Another replica was faster, or the database failed: nothing was sent, and it is looked at again in a moment.
        none => {
            let mut tx = bot.store.write().await?;
            chats::release(&mut tx, chat, bot.clock.now() + FAULT_PAUSE_MILLIS).await?;
            tx.commit().await?;
            return none.map(drop);
        }
    };
    bot.pace.until_ready().await;
    match work {
        Work::Letter(due) => {
            let sent = bot.api.send_letter(&due.letter).await.map(drop);
            settle_letter(bot, chat, &due, sent).await
        }
        Work::Card(drawing) => {
            let shown = drawing.show(&bot.api).await;
            settle_card(bot, chat, &drawing, shown).await
        }
    }
}

async fn next_work(bot: &Bot, chat: &str) -> store::Result<Option<Work>> {
    let now = bot.clock.now();
    let mut tx = bot.store.read().await?;
    if let Some(due) = outbox::next(&mut tx, &bot.vault, chat, now).await? {
        return Ok(Some(Work::Letter(Box::new(due))));
    }
    let Ok(group) = chat.parse() else { return Ok(None) };
    let drawing = cards::next(bot, &mut tx, group, now).await?;
    Ok(drawing.map(|drawing| Work::Card(Box::new(drawing))))
}

async fn settle_letter(bot: &Bot, chat: &str, due: &Due, sent: Called<()>) -> store::Result<()> {
    let mut tx = bot.store.write().await?;
    match sent {
        Ok(()) => outbox::remove(&mut tx, due.id).await?,
        Err(Fault::RetryAfter(_) | Fault::Migrated(_)) => {}
        // Nobody is there to get it.
        Err(Fault::Closed(_)) if due.letter.chat > 0 => outbox::empty(&mut tx, chat).await?,
        Err(Fault::Closed(_)) => {}
        // Tried again, it would be refused again.
        Err(Fault::Refused(_)) => outbox::bury(&mut tx, due.id).await?,
        Err(_) if due.tries + 1 >= MOST_TRIES => outbox::bury(&mut tx, due.id).await?,
        Err(_) => outbox::tried(&mut tx, due.id).await?,
    }
    settle(bot, &mut tx, chat, due.tries, &sent).await?;
    tx.commit().await
}

async fn settle_card(
    bot: &Bot,
    chat: &str,
    drawing: &cards::Drawing,
    shown: Called<i64>,
) -> store::Result<()> {
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    match &shown {
        Ok(message) => drawing.drawn(bot, &mut tx, *message, now).await?,
        Err(Fault::MessageGone) => drawing.lost(&mut tx).await?,
        Err(Fault::RetryAfter(_) | Fault::Migrated(_) | Fault::Closed(_)) => {}
        Err(fault) => {
            tracing::warn!(%fault, poll = %drawing.card.poll, "a card could not be drawn");
            store::cards::put_off(&mut tx, &drawing.card, now + pause(drawing.card.faults)).await?;
        }
    }
    // A card that fails holds up itself, not its group.
    settle(bot, &mut tx, chat, 0, &shown.map(drop)).await?;
    tx.commit().await
}

/// Gives the chat back: with a pause, or under its new id, or as one that the bot may not write to.
async fn settle(bot: &Bot, tx: &mut Tx, chat: &str, tries: i64, outcome: &Called<()>) -> store::Result<()> {
    let now = bot.clock.now();
    let group: Option<i64> = chat.parse().ok();
    let pace = if group.is_some() { GROUP_PACE_MILLIS } else { PRIVATE_PACE_MILLIS };
    match (outcome, group) {
        (Err(Fault::Migrated(new)), Some(old)) => groups::migrate(tx, old, *new).await,
        (Err(Fault::Closed(_)), Some(group)) => groups::leave(tx, group).await,
        (Err(Fault::Closed(_)), None) => chats::close(tx, chat).await,
        (Err(Fault::RetryAfter(pause)), _) => chats::release(tx, chat, now + millis(*pause).max(pace)).await,
        (Err(Fault::Unreachable(_)), _) => chats::release(tx, chat, now + pause(tries).max(pace)).await,
        _ => chats::release(tx, chat, now + pace).await,
    }
}

/// The pause after that many faults in a row, in milliseconds.
fn pause(faults: i64) -> i64 {
    LONGEST_PAUSE_MILLIS.min(1_000 << faults.clamp(0, 20))
}

fn millis(pause: Duration) -> i64 {
    i64::try_from(pause.as_millis()).unwrap_or(LONGEST_PAUSE_MILLIS)
}
