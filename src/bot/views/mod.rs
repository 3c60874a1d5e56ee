//! What people see, from values alone: nothing here waits, asks the time or draws a random number.

mod ballot;
mod bell;
mod builder;
mod card;
mod closing;
mod context;
mod decision;
mod editor;
mod ending;
mod gap;
mod help;
mod kind;
mod language;
mod log;
mod open_question;
mod personal;
mod press;
mod principles;
mod promise;
mod report;
mod reword;
mod settings;
mod suggestion;
mod welcome;

pub(crate) use ballot::Ballot;
pub(crate) use bell::{Bell, News, bell_on, news_of_option, private_reminder};
pub(crate) use builder::{AskedIn, Builder};
pub(crate) use card::{by_group, card, in_other_languages, reminder, result, result_for_one, still_open};
pub(crate) use closing::{closing, closing_write};
pub(crate) use context::{context_saved, context_write};
pub(crate) use decision::{Cited, Decided, decision_told, decisions, review, review_why, with_decisions};
pub(crate) use editor::{EditedLanguage, Editor, notice_concerns, notice_language, notice_waiting};
pub(crate) use ending::{announcement, end_changed, picture_caption, why};
pub(crate) use gap::{gap, machine_done, machine_failed, opened};
pub(crate) use help::{help, privacy, start};
pub(crate) use language::{correction_thanks, correction_write, language_choice, language_saved, saved};
pub(crate) use log::{log, poll_log, with_mark};
pub(crate) use open_question::ideas;
pub(crate) use personal::{forget_ask, forgotten};
pub(crate) use press::press_answer;
pub(crate) use principles::{group_principles, principle, principles};
pub(crate) use promise::{promise, promise_removed, promise_saved, promise_which, promises};
pub(crate) use report::{report_span, report_which};
pub(crate) use reword::{reword, reword_why};
pub(crate) use settings::{
    SettingsOf, concern_share, group_languages, quiet, regions, settings, settings_which, zones,
};
pub(crate) use suggestion::{
    suggestion_decided, suggestion_heard, suggestion_in_private, suggestion_reason_write,
    suggestion_same_which, suggestion_silence_ask, suggestion_thanks, suggestion_thanks_in_group,
    suggestion_to_decide, suggestion_write, waiting_key,
};
pub(crate) use welcome::welcome;

use unicode_width::UnicodeWidthStr as _;

use super::view::{Key, View};
use crate::domain::{Button, OptionNumber, Origin, Poll, PollCode, Principle, Refusal, TimeZone};
use crate::text::{Html, Reading, SLOT, Speech, TIME_EXAMPLE, Texts, isolate, principle_title};

/// Telegram's limit for a message.
const MESSAGE_UNITS: usize = 4096;
/// The longest label of a button; a phone shows about so many columns. A Chinese character takes two, a vowel sign of Panjabi none.
const LABEL_COLUMNS: usize = 28;

/// The room that the mark of the log takes, in UTF-16 units, with the empty line before it.
const MARK_UNITS: usize = 80;

/// Whether a text fits into a message, with a mark of the log below it.
fn fits(text: &Html) -> bool {
    text.units() + MARK_UNITS <= MESSAGE_UNITS
}

/// A refusal as a message.
pub(crate) fn refusal(texts: &Texts, speech: &Speech, refusal: &Refusal) -> View {
    View::text(Html::text(&crate::text::refusal(texts, speech, refusal)))
}

/// Question and options, a line each.
fn words(reading: Reading<'_>) -> [Html; 2] {
    let options = reading.numbers().map(|number| Html::text(&reading.numbered(number)));
    [Html::bold(&reading.lined(reading.question())), Html::lines(options)]
}

/// Question and options as they were written, a line each, to be copied by a tap; with those that were suggested since.
fn lines(reading: Reading<'_>) -> Html {
    if reading.poll.suggested().next().is_none() {
        return Html::typed(&reading.text.wording.to_lines());
    }
    let options = reading.numbers().map(|number| reading.option(number));
    let lines: Vec<String> = std::iter::once(reading.question().to_owned()).chain(options).collect();
    Html::typed(&lines.join("\n"))
}

/// When a poll closes by itself, if it does.
fn closes(poll: &Poll, speech: &Speech, zone: &TimeZone) -> Html {
    match poll.closes_at() {
        Some(at) => Html::around(&speech.card_closes(SLOT), &speech.moment_html(at, zone)),
        None => Html::default(),
    }
}

/// Warns of words that a machine made and nobody checked.
fn machine_note(reading: Reading<'_>) -> Html {
    match reading.text.origin == Origin::Machine && !reading.text.checked {
        true => Html::text(&format!("🤖 {}", reading.speech.words_by_machine())),
        false => Html::default(),
    }
}

/// A button for an option: a mark if it has one, its number, and its text where that is short.
fn option_key(reading: Reading<'_>, number: OptionNumber, mark: Option<char>, button: Button) -> Key {
    let mark = mark.map(|mark| format!("{mark} ")).unwrap_or_default();
    let text = reading.option(number);
    match text.width() <= LABEL_COLUMNS {
        true => Key::press(reading.lined(&format!("{mark}{number}. {text}")), button),
        false => Key::press(format!("{mark}{number}"), button),
    }
}

/// How many option buttons stand in a row: very short ones and bare numbers together, others alone.
fn options_a_row(reading: Reading<'_>) -> usize {
    let widths = || reading.numbers().map(|number| reading.option(number).width());
    if widths().all(|columns| columns <= 4) {
        3
    } else if widths().all(|columns| columns > LABEL_COLUMNS) {
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
