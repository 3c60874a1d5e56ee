//! Closes polls whose time has come, once each: also after a downtime, when the presses that waited meanwhile are carried out
//! first, and with several replicas, of which one gets each poll.

use super::Tick;
use crate::bot::{Bot, suggestion};
use crate::store::{self, cards, log, polls};

/// How many polls are closed in one transaction.
const AT_ONCE: i64 = 16;

/// Closes what is due.
pub(crate) async fn tick(bot: &Bot) -> store::Result<Tick> {
    let now = bot.clock.now();
    // Nobody else waits for a look that finds nothing.
    if polls::next_close(&mut bot.store.read().await?).await?.is_none_or(|due| due > now) {
        return Ok(Tick::Empty);
    }
    let mut tx = bot.store.write().await?;
    let due = polls::due_to_close(&mut tx, now, AT_ONCE).await?;
    let mut events = Vec::with_capacity(due.len());
    for code in &due {
        polls::set_closed(&mut tx, code, now, None).await?;
        suggestion::close(bot, &mut tx, code).await?;
        cards::bump(&mut tx, code).await?;
        events.push((code.clone(), log::closed(&mut tx, code).await?));
    }
    log::append_all(&mut tx, &events, now).await?;
    tx.commit().await?;
    if due.is_empty() {
        return Ok(Tick::Empty);
    }
    bot.courier.notify_one();
    Ok(Tick::Ran)
}
