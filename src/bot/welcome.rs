//! The bot is added to a group: one message, in the adder's language and English.

use super::api::Place;
use super::incoming::ChatMemberUpdated;
use super::{Bot, Handled, views};
use crate::domain::GroupLanguages;
use crate::store::{groups, outbox, updates};

/// Keeps the group, and greets it once.
pub(super) async fn on_added(bot: &Bot, update: i64, change: &ChatMemberUpdated) -> Handled {
    let mut tx = bot.store.write().await?;
    if !updates::begin(&mut tx, bot.key(update), bot.clock.now()).await? {
        return Ok(Vec::new());
    }
    let adder = bot.speech(&mut tx, &change.from, None).await?;
    let english = bot.texts.english();
    if let Some(languages) = GroupLanguages::new([adder.tag().clone(), english.tag().clone()]) {
        groups::welcome(&mut tx, change.chat.id, &languages).await?;
    }
    let mut speeches = vec![adder];
    if adder.tag() != english.tag() {
        speeches.push(english);
    }
    let letter = views::welcome(&speeches).letter(Place::chat(change.chat.id), false);
    outbox::put(&mut tx, &bot.vault, &letter, bot.clock.now(), None).await?;
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(Vec::new())
}
