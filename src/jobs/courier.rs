//! The courier: whatever goes out in the background, at the pace of each chat. One replica at a time serves a chat, in order:
//! first the messages that wait for it, then its cards.
//!
//! What Telegram refuses for a chat ("retry after") holds up that chat alone, and so does a call that takes long: each chat is
//! served by a task of its own. A fault is tried again, each time after a longer pause; a message is given up in the end, a card
//! never. What was sent is noted however long the database takes, or it would be sent again.

use std::collections::HashMap;

use tokio::task::{Id, JoinSet};
use tokio_util::sync::CancellationToken;

use super::{Tick, cards, settle};
use crate::bot::Bot;
use crate::store::outbox::{self, Due};
use crate::store::{self, chats};

/// How long a replica may work on a chat, in milliseconds: longer than a call takes, and a second one where a picture was
/// refused.
const LEASE_MILLIS: i64 = 45_000;
/// The longest pause between two looks, in milliseconds: another replica may have put something in.
const LOOK_MILLIS: i64 = 30_000;
/// The shortest pause between two looks while chats are being served, in milliseconds.
const BUSY_LOOK_MILLIS: i64 = 50;
/// The pause after the database failed, in milliseconds.
const FAULT_PAUSE_MILLIS: i64 = 1_000;
/// How many chats are served side by side.
const AT_ONCE: usize = 16;
/// How often a message is tried with its picture, before it goes out without: a slow line may never get it through.
const PICTURE_TRIES: i64 = 3;

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
            Ok(Tick::Empty) => next_due(&bot, &at_work).await,
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

async fn next_due(bot: &Bot, at_work: &AtWork) -> i64 {
    let now = bot.clock.now();
    let due = match bot.store.read().await {
        Ok(mut tx) => chats::next_due(&mut tx, now).await.ok().flatten(),
        Err(_) => None,
    };
    // What is due may be what is being served.
    let soonest = if at_work.tasks.is_empty() { 0 } else { BUSY_LOOK_MILLIS };
    due.map_or(now + LOOK_MILLIS, |due| due.clamp(now + soonest, now + LOOK_MILLIS))
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
                Work::Letter(due) if due.tries >= PICTURE_TRIES => bot.api.send_text(&due.letter).await,
                Work::Letter(due) => bot.api.send_letter(&due.letter).await,
                Work::Card(drawing) => drawing.show(&bot.api).await,
            })
        }
    };
    loop {
        let settled = match (&work, &sent) {
            (Some(Work::Letter(due)), Some(sent)) => settle::letter(bot, chat, due, sent).await,
            (Some(Work::Card(drawing)), Some(shown)) => settle::card(bot, chat, drawing, shown).await,
            _ => settle::rest(bot, chat, FAULT_PAUSE_MILLIS).await,
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
