//! What Chorus knows, with nothing from outside: no async, no database, no Telegram, no clock, no chance.
//!
//! Text is parsed once into these types; whoever holds one holds a valid one.

mod ballot_pass;
mod button;
mod choice;
mod clean;
mod closing;
mod command;
mod concern;
mod context;
mod decision;
mod disclosure;
mod evidence;
mod group;
mod group_setting;
mod kind;
mod language;
mod link;
pub mod log;
mod open_question;
mod option;
mod poll;
mod poll_code;
mod principle;
mod promise;
mod quick_poll;
mod quiet_hours;
mod ready_poll;
mod reason;
mod refusal;
mod region;
mod reminder;
mod report;
mod response;
mod sketch;
mod sketch_press;
mod suggestion;
mod suggestion_step;
mod suggestions;
mod tally;
mod time_zone;
mod translation;
mod wording;

pub use ballot_pass::BallotPass;
pub use button::{Back, Button};
pub use choice::Choice;
pub use clean::{clean_line, same_text};
pub use closing::{ClosingChoice, EndChange, parse_time, tomorrow_morning, until_line};
pub use command::Command;
pub use concern::{Concern, ConcernShare, Concerns, decide_concern};
pub use context::{Context, ContextField, ContextText, MAX_CONTEXT_CHARS};
pub use decision::{Decision, MAX_CITED, Outcome, ReviewChoice, parse_review, require_citable};
pub use disclosure::Fewest;
pub use evidence::{Evidence, FileForm, Reach, TextRecord};
pub use group::{GroupClock, GroupLanguages};
pub use group_setting::GroupSetting;
pub use kind::Kind;
pub use language::LanguageTag;
pub use link::{Pass, StartLink};
pub use open_question::{IdeaStep, OwnIdea, Vote, require_may_mark};
pub use option::{OptionNumber, PollOption, ReadyAnswer};
pub use poll::{MAX_OPTIONS, MIN_OPTIONS, Poll, PollState, PollText, PollVoice, Replaced};
pub use poll_code::PollCode;
pub use principle::Principle;
pub use promise::{GroupPromises, MAX_PROMISE_CHARS, Promise, PromiseRequest, PromiseText, PromiseWords};
pub use quick_poll::QuickPoll;
pub use quiet_hours::QuietHours;
pub use ready_poll::ReadyPoll;
pub use reason::{MAX_REASON_CHARS, Reason};
pub use refusal::Refusal;
pub use region::Region;
pub use reminder::{Reminding, remind_at, remind_person_at};
pub use report::{Report, ReportSpan, ReportedDecision, SuggestionFates};
pub use response::{Event, Press, PressOutcome, Via, decide_press};
pub use sketch::{Sketch, SketchQuestion, Step};
pub use sketch_press::{AnswerSet, SketchPress};
pub use suggestion::{
    MAX_OWN_SUGGESTIONS, MAX_OWN_WAITING, Suggestion, SuggestionDecision, SuggestionFate, SuggestionId,
    SuggestionsBefore, decide_suggestion, read_suggestion, require_may_suggest, require_undecided,
};
pub use suggestion_step::SuggestionStep;
pub use suggestions::Suggestions;
pub use tally::{Place, Spread, Tally, percent};
pub use time_zone::TimeZone;
pub use translation::{Checker, Checkers, MAX_VOICE_SECONDS, MAX_WAITING, Origin, TranslationId};
pub use wording::{MAX_OPTION_CHARS, MAX_QUESTION_CHARS, OptionText, Question, Wording};
