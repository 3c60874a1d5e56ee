//! Every "no", said in a person's language.

use super::{Speech, Texts, isolate};
use crate::domain::{
    ContextField, MAX_CITED, MAX_CONTEXT_CHARS, MAX_CORRECTION_CHARS, MAX_OPTION_CHARS, MAX_OPTIONS,
    MAX_OWN_WAITING, MAX_PROMISE_CHARS, MAX_QUESTION_CHARS, MAX_REASON_CHARS, MAX_VOICE_SECONDS, MIN_OPTIONS,
    Refusal,
};

/// A time as organisers write it.
pub(crate) const TIME_EXAMPLE: &str = "2026-11-27 20:00";

/// A day as organisers write it.
pub(crate) const DAY_EXAMPLE: &str = "2027-03-01";

/// What a refusal says.
pub(crate) fn refusal(texts: &Texts, speech: &Speech, refusal: &Refusal) -> String {
    let number = |n: usize| speech.number(n as u64);
    let name = |language| isolate(&texts.name_of(language));
    match refusal {
        Refusal::NotOrganiser => speech.refusal_not_organiser(),
        Refusal::GroupOnly => speech.refusal_group_only(),
        Refusal::NoSuchPoll => speech.refusal_no_such_poll(),
        Refusal::WhichPoll => speech.refusal_which_poll(),
        Refusal::ConcernClosed => speech.refusal_concern_closed(),
        Refusal::PollClosed => speech.refusal_poll_closed(),
        Refusal::MostChosen { most } => speech.refusal_most_chosen(number(usize::from(*most))),
        Refusal::SuggestionsOff => speech.refusal_suggestions_off(),
        Refusal::SuggestionClosed => speech.refusal_suggestion_closed(),
        Refusal::SuggestionsSilenced => speech.refusal_suggestions_silenced(),
        Refusal::SuggestionsMany { most } => speech.refusal_suggestions_many(number(*most)),
        Refusal::SuggestionsWaiting => speech.refusal_suggestions_waiting(number(MAX_OWN_WAITING)),
        Refusal::SuggestionEmpty => speech.refusal_suggestion_empty(),
        Refusal::SuggestionLong { chars } => {
            speech.refusal_suggestion_long(number(*chars), number(MAX_OPTION_CHARS))
        }
        Refusal::SuggestionKnown { number } => speech.refusal_suggestion_known(number.to_string()),
        Refusal::SuggestionTwice => speech.refusal_suggestion_twice(),
        Refusal::WordsOnly => speech.refusal_words_only(),
        Refusal::SuggestionDecided => speech.refusal_suggestion_decided(),
        Refusal::SuggestionLate => speech.refusal_suggestion_late(),
        Refusal::OptionsFull => speech.refusal_options_full(number(MAX_OPTIONS)),
        Refusal::OpenWithOptions => speech.refusal_open_with_options(),
        Refusal::IdeasFew => speech.refusal_ideas_few(number(MIN_OPTIONS)),
        Refusal::IdeasMany => speech.refusal_ideas_many(number(MAX_OPTIONS)),
        Refusal::IdeasGone => speech.refusal_ideas_gone(),
        Refusal::ExportOpen => speech.refusal_export_open(),
        Refusal::AlreadyOpen => speech.gap_opened_before(),
        Refusal::AlreadyClosed => speech.refusal_already_closed(),
        Refusal::AlreadyReplaced { by } => speech.refusal_already_replaced(isolate(by.as_str())),
        Refusal::PollOpen => speech.refusal_poll_open(),
        Refusal::NotMember => speech.refusal_not_member(),
        Refusal::LinkExpired => speech.refusal_link_expired(),
        Refusal::ButtonOutdated => speech.refusal_button_outdated(),
        Refusal::UnknownCommand => speech.refusal_unknown_command(),
        Refusal::LastLanguage => speech.languages_keep_one(),
        Refusal::UnknownLanguage { tag } => speech.refusal_unknown_language(isolate(tag)),
        Refusal::LanguageTwice { language } => speech.refusal_language_twice(name(language)),
        Refusal::OptionsDiffer { language, expected, found } => {
            speech.refusal_options_differ(name(language), number(*found), number(*expected))
        }
        Refusal::OptionsReady { language } => speech.refusal_options_ready(name(language)),
        Refusal::WordsFixed => speech.refusal_words_fixed(),
        Refusal::VoiceLong => {
            let minutes = u64::from(MAX_VOICE_SECONDS / 60);
            speech.refusal_voice_long(minutes, speech.number(minutes))
        }
        Refusal::VoiceNowhere => speech.refusal_voice_nowhere(),
        Refusal::OwnWords => speech.refusal_own_words(),
        Refusal::NotChecker => speech.refusal_not_checker(),
        Refusal::EnoughWaiting => speech.refusal_enough_waiting(),
        Refusal::SketchReady => speech.refusal_sketch_buttons(),
        Refusal::SketchGroup => speech.refusal_sketch_group(),
        Refusal::SketchGone => speech.refusal_sketch_gone(),
        Refusal::QuestionEmpty => speech.refusal_question_empty(),
        Refusal::QuestionLong { chars } => {
            speech.refusal_question_long(*chars as u64, number(*chars), number(MAX_QUESTION_CHARS))
        }
        // Option numbers are the digits 1 to 12 in every language.
        Refusal::OptionEmpty { number } => speech.refusal_option_empty(number.to_string()),
        Refusal::OptionLong { number: option, chars } => {
            speech.refusal_option_long(option.to_string(), number(*chars), number(MAX_OPTION_CHARS))
        }
        Refusal::OptionTwice { first, second } => {
            speech.refusal_option_twice(first.to_string(), second.to_string())
        }
        Refusal::OptionsFew => speech.refusal_options_few(),
        Refusal::MostUnreadable => speech.refusal_most_unreadable(),
        Refusal::TimeUnreadable => speech.refusal_time_unreadable(isolate(TIME_EXAMPLE)),
        Refusal::ContextUnreadable => {
            let [deciding, who, when, fixed] = ContextField::OF_POLL.map(|field| isolate(field.mark()));
            speech.refusal_context_unreadable(deciding, who, when, fixed)
        }
        Refusal::ContextLong { field, chars } => {
            speech.refusal_context_long(isolate(field.mark()), number(*chars), number(MAX_CONTEXT_CHARS))
        }
        Refusal::ReasonEmpty => speech.refusal_reason_empty(),
        Refusal::ReasonLong { chars } => speech.refusal_reason_long(number(*chars), number(MAX_REASON_CHARS)),
        Refusal::CorrectionLong { chars } => {
            speech.refusal_correction_long(number(*chars), number(MAX_CORRECTION_CHARS))
        }
        Refusal::CorrectionsMany => speech.refusal_corrections_many(),
        Refusal::NoNews => speech.refusal_no_news(),
        Refusal::WhichPrinciple => speech.refusal_which_principle(),
        Refusal::PromiseEmpty => speech.refusal_promise_empty(),
        Refusal::PromiseLong { chars } => {
            speech.refusal_decision_long(number(*chars), number(MAX_PROMISE_CHARS))
        }
        Refusal::PromiseGone => speech.refusal_promise_gone(),
        Refusal::TimePast => speech.refusal_time_past(),
        Refusal::TimeFar => speech.refusal_time_far(),
        Refusal::DayUnreadable => speech.refusal_day_unreadable(isolate(DAY_EXAMPLE)),
        Refusal::DayFar => speech.refusal_day_far(),
        Refusal::ReviewDone => speech.refusal_review_done(),
        Refusal::IsDecision => speech.refusal_is_decision(),
        Refusal::CitedOpen { poll } => speech.refusal_cited_open(isolate(poll.as_str())),
        Refusal::CitedMany => speech.refusal_cited_many(number(MAX_CITED)),
        Refusal::DecideAnonymous => speech.refusal_decide_anonymous(),
        Refusal::DecisionEmpty => speech.refusal_decision_empty(),
        Refusal::DecisionLong { chars, most } => speech.refusal_decision_long(number(*chars), number(*most)),
        Refusal::OptionsMany { count } => speech.refusal_options_many(number(*count), number(MAX_OPTIONS)),
    }
}
