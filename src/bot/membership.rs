//! Where the bot is: it was added to a group or removed, let in by a person or blocked, and groups that became supergroups.

use super::incoming::ChatMemberUpdated;
use super::{Bot, Handled, welcome};
use crate::store::{chats, groups, outbox, updates};

/// The bot came to a chat, or left it.
pub(super) async fn on_own(bot: &Bot, update: i64, change: &ChatMemberUpdated) -> Handled {
    if !change.chat.is_group() {
        return on_private(bot, change).await;
    }
    bot.forget_organisers(change.chat.id);
    match (change.old_chat_member.is_present(), change.new_chat_member.is_present()) {
        (false, true) => welcome::on_added(bot, update, change).await,
        (true, false) => {
            let mut tx = bot.store.write().await?;
            if updates::begin(&mut tx, bot.key(update), bot.clock.now()).await? {
                groups::leave(&mut tx, change.chat.id, bot.clock.now()).await?;
                tx.commit().await?;
            }
            Ok(Vec::new())
        }
        _ => Ok(Vec::new()),
    }
}

/// A person blocked the bot, or let it in again: what waited for them does not come after them then. Doing it twice is harmless.
async fn on_private(bot: &Bot, change: &ChatMemberUpdated) -> Handled {
    let chat = chats::key(&bot.vault, change.chat.id);
    let mut tx = bot.store.write().await?;
    match change.new_chat_member.is_present() {
        true => chats::reopen(&mut tx, &chat).await?,
        false => {
            chats::close(&mut tx, &chat).await?;
            outbox::empty(&mut tx, &chat).await?;
        }
    }
    tx.commit().await?;
    Ok(Vec::new())
}

/// A group became a supergroup: it has another id from now on.
pub(super) async fn migrate(bot: &Bot, update: i64, old: i64, new: i64) -> Handled {
    let mut tx = bot.store.write().await?;
    if updates::begin(&mut tx, bot.key(update), bot.clock.now()).await? {
        groups::migrate(&mut tx, old, new, bot.clock.now()).await?;
        tx.commit().await?;
        bot.courier.notify_one();
    }
    Ok(Vec::new())
}
