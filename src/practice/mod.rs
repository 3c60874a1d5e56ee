//! A Bot API server on loopback and a page that shows a practice group: everything a bot meets, without Telegram.
//!
//! It imitates Telegram as strictly as the documentation says (Bot API 10.1, and what 10.2 and 10.3 added), in Telegram's
//! own words. Where the documentation is silent it follows the public Bot API server and TDLib; where those are silent
//! too, its own choice is marked as such at that place. It knows nothing of any bot: they meet over HTTP only.
//!
//! In reading order: [`World`] is what there is, `people` what persons do in it, `methods` what the bot may ask,
//! `updates` what the bot is told, `server` the HTTP of it, `view` and `page` what a person sees.

mod clock;
mod commands;
mod control;
mod entities;
mod error;
mod faults;
mod files;
mod handle;
mod keyboard;
mod methods;
mod model;
mod page;
mod params;
mod people;
mod persist;
mod polling;
mod privacy;
mod render;
mod server;
mod southend;
mod switches;
mod updates;
mod view;
mod webhook;
mod words;
mod world;

pub use entities::Entity;
pub use error::{ActError, ApiError};
pub use faults::FaultControl;
pub use handle::{Call, Practice};
pub(crate) use handle::{Inner, State};
pub use model::{ApiVersion, CallbackAnswer, GROUP_ANONYMOUS_BOT, MessageRef};
pub use southend::{SAM, SOUTHEND};
pub use view::{Answered, Attachment, Button, SeenMessage};
pub use world::World;
