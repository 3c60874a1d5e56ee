//! What a press is answered with: at most 200 characters, in the presser's language.

use crate::domain::{Choice, Kind, PressOutcome};
use crate::text::{Reading, fit};

/// Telegram's limit for an answer to a press, in characters.
const PRESS_CHARS: usize = 200;

/// The text, and whether it is an alert that the person must close: at their first answer, which also says who can see it.
pub(crate) fn press_answer(reading: Reading<'_>, outcome: PressOutcome) -> (String, bool) {
    let speech = reading.speech;
    let is_order = reading.poll.kind == Kind::Order;
    let saved = |chosen: &str| match is_order {
        true => speech.press_order(chosen),
        false => speech.press_saved(chosen),
    };
    let text = match outcome {
        PressOutcome::First(choice) => {
            let secret = |chosen: &str| format!("{}\n{}", saved(chosen), speech.press_secret());
            return (with(reading, choice, &secret), true);
        }
        PressOutcome::Again(choice) => with(reading, choice, &saved),
        PressOutcome::Changed(order) if is_order => with(reading, order, &saved),
        PressOutcome::Changed(choice) => with(reading, choice, &|chosen| speech.press_changed(chosen)),
        PressOutcome::Same(order) if is_order => {
            with(reading, order, &|order| speech.press_order_same(order))
        }
        PressOutcome::Same(choice) => with(reading, choice, &|chosen| speech.press_same(chosen)),
        PressOutcome::Withdrawn => speech.press_withdrawn(),
        PressOutcome::NothingToWithdraw => speech.press_nothing_to_withdraw(),
    };
    (text, false)
}

/// A message with what was chosen: with all its words where there is room; else one option's first words, or the numbers of many.
fn with(reading: Reading<'_>, choice: Choice, message: &dyn Fn(&str) -> String) -> String {
    let whole = message(&reading.chosen(choice));
    let mut options = choice.options();
    match (options.next(), options.next()) {
        _ if whole.encode_utf16().count() <= PRESS_CHARS => whole,
        (Some(only), None) => fit(PRESS_CHARS, &reading.numbered(only), message),
        _ => message(&reading.chosen_numbers(choice)),
    }
}
