//! The practice Bot API server, spoken to over raw HTTP: each limit and each error it imitates.

#![expect(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

mod support;

mod chats;
mod commands;
mod deleting;
mod editing;
mod entities;
mod ephemeral;
mod ephemeral_commands;
mod faults;
mod forms;
mod keyboards;
mod media;
mod membership;
mod page;
mod persistence;
mod presses;
mod privacy;
mod replies;
mod sending;
mod types;
mod updates;
mod voices;
mod webhooks;
