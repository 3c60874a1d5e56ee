//! What a press is answered with: at most 200 characters, in the presser's language.

use crate::domain::{OptionNumber, Poll, PressOutcome};
use crate::text::{Speech, fit, option_text};

/// Telegram's limit for an answer to a press, in characters.
const PRESS_CHARS: usize = 200;

/// The text, and whether it is an alert that the person must close: at their first answer, which also says who can see it.
pub(crate) fn press_answer(speech: &Speech, poll: &Poll, outcome: PressOutcome) -> (String, bool) {
    let with = |number: OptionNumber, message: &dyn Fn(&str) -> String| {
        let option = poll.option(number).map(|option| option_text(speech, option)).unwrap_or_default();
        fit(PRESS_CHARS, &format!("{number}. {option}"), message)
    };
    match outcome {
        PressOutcome::First(number) => {
            let message = |option: &str| format!("{}\n{}", speech.press_saved(option), speech.press_secret());
            (with(number, &message), true)
        }
        PressOutcome::Again(number) => (with(number, &|option| speech.press_saved(option)), false),
        PressOutcome::Changed(number) => (with(number, &|option| speech.press_changed(option)), false),
        PressOutcome::Same(number) => (with(number, &|option| speech.press_same(option)), false),
        PressOutcome::Withdrawn => (speech.press_withdrawn(), false),
        PressOutcome::NothingToWithdraw => (speech.press_nothing_to_withdraw(), false),
    }
}
