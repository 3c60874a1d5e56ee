//! Background work. Every job exposes one tick that says what it did; its loop and the tests both call it.

mod cards;
mod closing;
pub(crate) mod courier;
pub(crate) mod due;
pub(crate) mod housekeeping;
mod opening;
mod reminders;
pub(crate) mod retention;
mod reviews;
mod settle;

/// What a tick did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tick {
    /// It had work.
    Ran,
    /// There was nothing to do.
    Empty,
}
