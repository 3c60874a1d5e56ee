//! Asks organisers about decisions on the day when they wanted to look at them again.

use super::Tick;
use crate::bot::{Bot, decision};
use crate::store::{self, decisions};

pub(super) use decisions::next;

/// Asks about what is due.
pub(super) async fn tick(bot: &Bot) -> store::Result<Tick> {
    Ok(if decision::ask_due(bot).await? { Tick::Ran } else { Tick::Empty })
}
