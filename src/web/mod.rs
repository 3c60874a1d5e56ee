//! What is served over HTTP: pages that anyone may open, how the bot is, and the webhook.

mod health;
mod principles;
mod webhook;

pub(crate) use health::router as health;
pub use principles::router as principles;
pub(crate) use principles::router_in as principles_in;
pub(crate) use webhook::router as webhook;
