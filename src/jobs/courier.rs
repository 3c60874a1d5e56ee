//! The courier: whatever goes out in the background, at the pace of each chat. One replica at a time serves a chat, in order:
//! first the messages that wait for it, then its cards.
//!
//! What Telegram refuses for a chat ("retry after") holds up that chat alone, and so does a call that takes long: each chat is
//! served by a task of its own. A fault is tried again, each time after a longer pause; a message is given up in the end, a card
//! never. What was sent is noted however long the database takes, or it would be sent again.

use std::collections::HashMap;
use std::time::Duration;

use tokio::task::{Id, JoinSet};
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
const AT_ONCE: usize = 16;
/// How often a message is tried before it is given up: with the pauses between, for about half an hour.
const MOST_TRIES: i64 = 12;
/// The longest pause after faults in a row, in milliseconds.
const LONGEST_PAUSE_MILLIS: i64 = 15 * 60 * 1000;

/// What a chat gets next.
enum Work {
    Letter(Box<Due>),
    Card(Box<cards::Drawing>),
}

/// The chats that this replica serves now, each by a task.
#[derive(Default)]
struct AtWork {
    tasks: JoinSet<()>,
    chats: HashMap<Id, String>,
}

/// Ticks whenever something may have to go out, until the stop.
pub(crate) async fn run(bot: Bot, stop: CancellationToken) {
    let mut at_work = AtWork::default();
    while !stop.is_cancelled() {
        let due = match tick(&bot, &mut at_work).await {
            Ok(Tick::Ran) => continue,
            Ok(Tick::Empty) => next_due(&bot).await,
            Err(error) => {
                tracing::error!(%error, "the database failed; what waits goes out later");
                bot.clock.now() + FAULT_PAUSE_MILLIS
            }
        };
        tokio::select! {
            () = at_work.one_done() => {}
            () = bot.courier.notified() => {}
            () = bot.clock.sleep_until(due) => {}
            () = stop.cancelled() => {}
        }
    }
    // What was made necessary in the last moments, and may go out now.
    while !at_work.tasks.is_empty() || matches!(tick(&bot, &mut at_work).await, Ok(Tick::Ran)) {
        at_work.one_done().await;
    }
}

impl AtWork {
    /// Waits until a chat has been served; for ever where none is.
    async fn one_done(&mut self) {
        match self.tasks.join_next_with_id().await {
            Some(Ok((id, ()))) => drop(self.chats.remove(&id)),
            // It panicked. Its lease runs out, and the chat is served again.
            Some(Err(error)) => drop(self.chats.remove(&error.id())),
            None => std::future::pending().await,
        }
    }

    fn serve(&mut self, bot: &Bot, chat: String) {
        let (bot, served) = (bot.clone(), chat.clone());
        let task = self.tasks.spawn(async move { serve(&bot, &served).await });
        self.chats.insert(task.id(), chat);
    }

    fn has(&self, chat: &str) -> bool {
        self.chats.values().any(|served| served == chat)
    }
}

async fn next_due(bot: &Bot) -> i64 {
    let now = bot.clock.now();
    let due = match bot.store.read().await {
        Ok(mut tx) => chats::next_due(&mut tx, now).await.ok().flatten(),
        Err(_) => None,
    };
    due.map_or(now + LOOK_MILLIS, |due| due.clamp(now + 1, now + LOOK_MILLIS))
}

/// Begins to serve every chat that may get something now, as many as there is room for.
async fn tick(bot: &Bot, at_work: &mut AtWork) -> store::Result<Tick> {
    let now = bot.clock.now();
    let room = AT_ONCE.saturating_sub(at_work.chats.len());
    let mut due = chats::due(&mut bot.store.read().await?, now, AT_ONCE as i64).await?;
    // A lease may run out while the database can't be told what was sent.
    due.retain(|chat| !at_work.has(chat));
    due.truncate(room);
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
    for chat in leased {
        at_work.serve(bot, chat);
    }
    Ok(Tick::Ran)
}

/// Gives a leased chat what is next there.
async fn serve(bot: &Bot, chat: &str) {
    let work = match next_work(bot, chat).await {
        Ok(work) => work,
        Err(error) => {
            tracing::error!(%error, "the database failed; what waits goes out later");
            None
        }
    };
    let sent = match &work {
        None => None,
        Some(work) => {
            bot.pace.until_ready().await;
            Some(match work {
                Work::Letter(due) => bot.api.send_letter(&due.letter).await,
                Work::Card(drawing) => drawing.show(&bot.api).await,
            })
        }
    };
    loop {
        let settled = match (&work, &sent) {
            (Some(Work::Letter(due)), Some(sent)) => settle_letter(bot, chat, due, sent).await,
            (Some(Work::Card(drawing)), Some(shown)) => settle_card(bot, chat, drawing, shown).await,
            _ => rest(bot, chat).await,
        };
        match settled {
            // Closed, it never comes back: the program ends.
            Ok(()) | Err(sqlx::Error::PoolClosed) => return,
            Err(error) => tracing::error!(%error, "the database failed; what was sent is noted later"),
        }
        bot.clock.sleep_until(bot.clock.now() + FAULT_PAUSE_MILLIS).await;
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

/// Nothing was sent: another replica was faster, or the database failed. The chat is looked at again in a moment.
async fn rest(bot: &Bot, chat: &str) -> store::Result<()> {
    let mut tx = bot.store.write().await?;
    chats::release(&mut tx, chat, bot.clock.now() + FAULT_PAUSE_MILLIS).await?;
    tx.commit().await
}

async fn settle_letter(bot: &Bot, chat: &str, due: &Due, sent: &Called<i64>) -> store::Result<()> {
    let mut tx = bot.store.write().await?;
    let mut faults = due.tries;
    match sent {
        Ok(_) => outbox::remove(&mut tx, due.id).await?,
        Err(Fault::RetryAfter(_) | Fault::Migrated(_)) => {}
        // Nobody is there to get it.
        Err(Fault::Closed(_)) if due.letter.chat > 0 => outbox::empty(&mut tx, chat).await?,
        Err(Fault::Closed(_)) => {}
        // Tried again, it would be refused again.
        Err(Fault::Refused(_)) => outbox::bury(&mut tx, due.id).await?,
        Err(_) if due.tries + 1 >= MOST_TRIES => {
            outbox::bury(&mut tx, due.id).await?;
            // The one behind it has done nothing wrong.
            faults = 0;
        }
        Err(_) => outbox::tried(&mut tx, due.id).await?,
    }
    settle(bot, &mut tx, chat, faults, sent).await?;
    tx.commit().await
}

async fn settle_card(
    bot: &Bot,
    chat: &str,
    drawing: &cards::Drawing,
    shown: &Called<i64>,
) -> store::Result<()> {
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    match shown {
        Ok(message) => drawing.drawn(bot, &mut tx, *message, now).await?,
        Err(Fault::MessageGone) => drawing.lost(&mut tx).await?,
        Err(Fault::RetryAfter(_) | Fault::Migrated(_) | Fault::Closed(_)) => {}
        Err(fault) => {
            tracing::warn!(%fault, poll = %drawing.card.poll, "a card could not be drawn");
            store::cards::put_off(&mut tx, &drawing.card, now + pause(drawing.card.faults)).await?;
        }
    }
    // A card that fails holds up itself, not its group.
    settle(bot, &mut tx, chat, 0, shown).await?;
    tx.commit().await
}

/// Gives the chat back: with a pause, or under its new id, or as one that the bot may not write to.
async fn settle(bot: &Bot, tx: &mut Tx, chat: &str, faults: i64, outcome: &Called<i64>) -> store::Result<()> {
    let now = bot.clock.now();
    let group: Option<i64> = chat.parse().ok();
    let pace = if group.is_some() { GROUP_PACE_MILLIS } else { PRIVATE_PACE_MILLIS };
    match (outcome, group) {
        (Err(Fault::Migrated(new)), Some(old)) => groups::migrate(tx, old, *new).await,
        (Err(Fault::Closed(_)), Some(group)) => groups::leave(tx, group).await,
        (Err(Fault::Closed(_)), None) => chats::close(tx, chat).await,
        (Err(Fault::RetryAfter(pause)), _) => chats::release(tx, chat, now + millis(*pause).max(pace)).await,
        (Err(Fault::Unreachable(_)), _) => chats::release(tx, chat, now + pause(faults).max(pace)).await,
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
