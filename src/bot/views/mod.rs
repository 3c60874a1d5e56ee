//! What people see, from values alone: nothing here waits, asks the time or draws a random number.

mod ballot;
mod card;
mod group;
mod help;
mod language;
mod press;
mod principles;

pub(crate) use ballot::ballot;
pub(crate) use card::{announcement, card, result};
pub(crate) use group::{group_languages, welcome};
pub(crate) use help::{help, privacy, start};
pub(crate) use language::{language_choice, language_saved, saved};
pub(crate) use press::press_answer;
pub(crate) use principles::{group_principles, principle, principles};

use super::view::{Key, View};
use crate::domain::{Button, OptionNumber, PollCode, PollOption, Principle, Refusal};
use crate::text::{Html, Speech, isolate, option_text, principle_title};

/// The longest label of a button, in UTF-16 units; a phone shows about so many.
const LABEL_UNITS: usize = 28;

/// A refusal as a message.
pub(crate) fn refusal(speech: &Speech, refusal: &Refusal) -> View {
    View::text(Html::text(&crate::text::refusal(speech, refusal)))
}

/// "2. Tuesday": an option as people speak of it. The number is the same in every language.
fn numbered(speech: &Speech, number: OptionNumber, option: &PollOption) -> String {
    format!("{number}. {}", option_text(speech, option))
}

/// A button for an option: its number, and its text where that is short.
fn option_key(
    speech: &Speech,
    number: OptionNumber,
    option: &PollOption,
    chosen: bool,
    button: Button,
) -> Key {
    let mark = if chosen { "✅ " } else { "" };
    let text = option_text(speech, option);
    match text.encode_utf16().count() <= LABEL_UNITS {
        true => Key::press(format!("{mark}{number}. {text}"), button),
        false => Key::press(format!("{mark}{number}"), button),
    }
}

/// How many option buttons stand in a row: very short ones and bare numbers together, others alone.
fn options_a_row(speech: &Speech, options: &[PollOption]) -> usize {
    let lengths = || options.iter().map(|o| option_text(speech, o).encode_utf16().count());
    if lengths().all(|units| units <= 4) {
        3
    } else if lengths().all(|units| units > LABEL_UNITS) {
        4
    } else {
        1
    }
}

/// "3. Equal value".
fn numbered_title(speech: &Speech, principle: Principle) -> String {
    format!("{}. {}", principle.number(), principle_title(speech, principle))
}

fn code_line(speech: &Speech, code: &PollCode) -> Html {
    Html::text(&speech.card_code(isolate(code.as_str())))
}

#[cfg(test)]
mod tests;
