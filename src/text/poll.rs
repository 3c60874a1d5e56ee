//! Words for what the domain names by number: options and principles.

use super::Speech;
use crate::domain::{PollOption, Principle, ReadyAnswer};

/// An option's text for a reader: ready-made answers in their language, written ones as written.
pub(crate) fn option_text(speech: &Speech, option: &PollOption) -> String {
    match option {
        PollOption::Ready(ReadyAnswer::Yes) => speech.answer_yes(),
        PollOption::Ready(ReadyAnswer::No) => speech.answer_no(),
        PollOption::Ready(ReadyAnswer::NotSure) => speech.answer_not_sure(),
        PollOption::Written(text) => text.as_str().to_owned(),
    }
}

/// A principle's name.
pub(crate) fn principle_title(speech: &Speech, principle: Principle) -> String {
    match principle.number() {
        1 => speech.principle_1_title(),
        2 => speech.principle_2_title(),
        3 => speech.principle_3_title(),
        4 => speech.principle_4_title(),
        5 => speech.principle_5_title(),
        6 => speech.principle_6_title(),
        7 => speech.principle_7_title(),
        _ => speech.principle_8_title(),
    }
}

/// What a principle says, in our words.
pub(crate) fn principle_text(speech: &Speech, principle: Principle) -> String {
    match principle.number() {
        1 => speech.principle_1_text(),
        2 => speech.principle_2_text(),
        3 => speech.principle_3_text(),
        4 => speech.principle_4_text(),
        5 => speech.principle_5_text(),
        6 => speech.principle_6_text(),
        7 => speech.principle_7_text(),
        _ => speech.principle_8_text(),
    }
}
