//! The log: what was done to the polls of a group, for its members to read, and in a form in which nobody can change it unseen.

mod chain;
mod event;

pub use chain::{Broken, Entry, Fault, HASH_BYTES, Link, Mark, Stored, Text, verify};
pub use event::LogEvent;
