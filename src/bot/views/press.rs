//! What a press is answered with: at most 200 characters, in the presser's language.

use crate::domain::{OptionNumber, PressOutcome};
use crate::text::{Reading, fit};

/// Telegram's limit for an answer to a press, in characters.
const PRESS_CHARS: usize = 200;

/// The text, and whether it is an alert that the person must close: at their first answer, which also says who can see it.
pub(crate) fn press_answer(reading: Reading<'_>, outcome: PressOutcome) -> (String, bool) {
    let speech = reading.speech;
    let with = |number: OptionNumber, message: &dyn Fn(&str) -> String| {
        fit(PRESS_CHARS, &reading.numbered(number), message)
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
