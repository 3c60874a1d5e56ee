//! What Chorus knows, with nothing from outside: no async, no database, no Telegram, no clock, no chance.
//!
//! Text is parsed once into these types; whoever holds one holds a valid one.

mod button;
mod clean;
mod command;
mod group;
mod language;
mod link;
mod poll;
mod principle;
mod quick_poll;
mod refusal;
mod response;
mod tally;

pub use button::{Back, BallotPass, Button};
pub use clean::{clean_line, same_text};
pub use command::Command;
pub use group::GroupLanguages;
pub use language::LanguageTag;
pub use link::StartLink;
pub use poll::{
    MAX_OPTION_CHARS, MAX_OPTIONS, MAX_QUESTION_CHARS, MIN_OPTIONS, OptionNumber, OptionText, Poll, PollCode,
    PollOption, PollState, Question, ReadyAnswer,
};
pub use principle::Principle;
pub use quick_poll::QuickPoll;
pub use refusal::Refusal;
pub use response::{Event, Press, PressOutcome, Via, decide_press};
pub use tally::{Tally, percent};
