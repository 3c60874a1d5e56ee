//! Opens polls that organisers wrote to be opened later.

use super::Tick;
use crate::bot::{Bot, builder};
use crate::store::{self, sketches};

pub(super) use sketches::next;

/// Opens what is due.
pub(super) async fn tick(bot: &Bot) -> store::Result<Tick> {
    Ok(if builder::open_due(bot).await? { Tick::Ran } else { Tick::Empty })
}
