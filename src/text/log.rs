//! Words for what was done to a poll.

use super::html::isolate;
use super::{Speech, Texts};
use crate::domain::log::{Entry, LogEvent};
use crate::domain::{LanguageTag, Outcome, TimeZone};

/// What an entry says. One that was deleted, or that a later version wrote, says so.
pub(crate) fn log_entry(texts: &Texts, speech: &Speech, zone: &TimeZone, entry: &Entry) -> String {
    let Some(text) = &entry.text else { return speech.log_erased() };
    let Some(event) = LogEvent::from_text(&text.event) else { return speech.log_unreadable() };
    let language = |tag: &str| {
        isolate(&LanguageTag::parse(tag).map_or_else(|| tag.to_owned(), |tag| texts.name_of(&tag)))
    };
    match event {
        LogEvent::Opened { replaces: Some(code), .. } => speech.log_opened_again(isolate(&code)),
        LogEvent::Opened { .. } => speech.log_opened(),
        LogEvent::Reworded { by } => speech.log_reworded(isolate(&by)),
        LogEvent::Extended { closes_at: Some(at) } => speech.log_extended(isolate(&speech.moment(at, zone))),
        LogEvent::Extended { closes_at: None } => speech.log_extended_open(),
        LogEvent::Translated { language: tag } => speech.log_translated(language(&tag)),
        LogEvent::TranslationRemoved { language: tag } => speech.log_translation_removed(language(&tag)),
        LogEvent::OptionAdded { number } => speech.log_option_added(number.to_string()),
        LogEvent::Closed { people } => speech.log_closed(speech.number(people)),
        LogEvent::ResultPosted {} => speech.log_result_posted(),
        LogEvent::Decided { cites } if cites.is_empty() => speech.log_decided_without(),
        LogEvent::Decided { cites } => {
            speech.log_decided(speech.list(cites.iter().map(|code| isolate(code))))
        }
        LogEvent::Outcome { outcome } => {
            let outcome = match Outcome::from_key(&outcome) {
                Some(Outcome::Done) => speech.review_done_button(),
                Some(Outcome::Partly) => speech.review_partly_button(),
                Some(Outcome::NotDone) => speech.review_not_button(),
                None => return speech.log_unreadable(),
            };
            speech.log_outcome(outcome)
        }
        LogEvent::Exported { form } => speech.log_exported(isolate(&form.to_uppercase())),
        LogEvent::Deleted {} => speech.log_deleted(),
        LogEvent::Moved { .. } => speech.log_moved(),
        LogEvent::KeyDestroyed {} => speech.log_key_destroyed(),
    }
}
