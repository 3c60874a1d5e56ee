//! What came of it: noted in one transaction with when the chat may get more.

use std::time::Duration;

use super::cards;
use crate::bot::Bot;
use crate::bot::api::{Called, Fault};
use crate::domain::log::LogEvent;
use crate::store::cards::StaleCard;
use crate::store::outbox::{self, Due};
use crate::store::{self, Tx, chats, groups, log};

/// The pause between two messages or edits in a group, in milliseconds: 12 a minute, of the 20 that Telegram allows.
const GROUP_PACE_MILLIS: i64 = 5_000;
/// The same in a private chat: Telegram allows about one a second.
const PRIVATE_PACE_MILLIS: i64 = 1_000;
/// How often a message is tried before it is given up: with the pauses between, for about half an hour.
const MOST_TRIES: i64 = 12;
/// The longest pause after faults in a row, in milliseconds.
const LONGEST_PAUSE_MILLIS: i64 = 15 * 60 * 1000;

/// Nothing was sent: another replica was faster, or the database failed. The chat is looked at again in a moment.
pub(super) async fn rest(bot: &Bot, chat: &str, pause: i64) -> store::Result<()> {
    let mut tx = bot.store.write().await?;
    chats::release(&mut tx, chat, bot.clock.now() + pause).await?;
    tx.commit().await
}

/// A message was sent, or could not be.
pub(super) async fn letter(bot: &Bot, chat: &str, due: &Due, sent: &Called<i64>) -> store::Result<()> {
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
    give_back(bot, &mut tx, chat, faults, sent).await?;
    tx.commit().await
}

/// A card was shown, or could not be.
pub(super) async fn card(
    bot: &Bot,
    chat: &str,
    drawing: &cards::Drawing,
    shown: &Called<i64>,
) -> store::Result<()> {
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    let mut is_told = false;
    match shown {
        Ok(message) => is_told = drawing.drawn(bot, &mut tx, *message, now).await?,
        Err(Fault::MessageGone) => drawing.lost(&mut tx).await?,
        Err(Fault::RetryAfter(_) | Fault::Migrated(_) | Fault::Closed(_)) => {}
        Err(fault) => {
            tracing::warn!(%fault, poll = %drawing.card.poll, "a card could not be drawn");
            store::cards::put_off(&mut tx, &drawing.card, now + pause(drawing.card.faults)).await?;
        }
    }
    // A card that fails holds up itself, not its group.
    give_back(bot, &mut tx, chat, 0, shown).await?;
    if is_told {
        let StaleCard { group, poll, .. } = &drawing.card;
        log::append_in(&mut tx, *group, poll.as_str(), &LogEvent::ResultPosted {}, now).await?;
    }
    tx.commit().await
}

/// Gives the chat back: with a pause, or under its new id, or as one that the bot may not write to.
async fn give_back(
    bot: &Bot,
    tx: &mut Tx,
    chat: &str,
    faults: i64,
    outcome: &Called<i64>,
) -> store::Result<()> {
    let now = bot.clock.now();
    let group: Option<i64> = chat.parse().ok();
    let pace = if group.is_some() { GROUP_PACE_MILLIS } else { PRIVATE_PACE_MILLIS };
    match (outcome, group) {
        (Err(Fault::Migrated(new)), Some(old)) => groups::migrate(tx, old, *new, now).await,
        (Err(Fault::Closed(_)), Some(group)) => groups::leave(tx, group, now).await,
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
