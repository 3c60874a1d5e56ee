//! When a poll closes by itself, as an organiser is asked.

use super::TIME_EXAMPLE;
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{Button, ClosingChoice, Poll, TimeZone};
use crate::text::{Html, SLOT, Speech, isolate};

/// How it stands with an open poll, and the choices that are still to come.
pub(crate) fn closing(speech: &Speech, poll: &Poll, zone: &TimeZone, now: i64) -> View {
    when(speech, poll.closes_at(), zone, now, |choice| match choice {
        Some(choice) => Button::CloseAt(poll.code.clone(), choice),
        None => Button::CloseAtOther(poll.code.clone()),
    })
}

/// When a poll closes now, and what `press` does for each choice that is still to come, and for another time.
pub(super) fn when(
    speech: &Speech,
    closes_at: Option<i64>,
    zone: &TimeZone,
    now: i64,
    press: impl Fn(Option<ClosingChoice>) -> Button,
) -> View {
    let standing = match closes_at {
        Some(at) => Html::around(&speech.closing_now(SLOT), &speech.moment_html(at, zone)),
        None => Html::text(&speech.closing_open_end()),
    };
    let possible = ClosingChoice::ALL.into_iter().filter(|choice| choice.time(now, zone).is_ok());
    let keys = possible.map(|choice| {
        let label = match choice {
            ClosingChoice::ThisEvening => speech.closing_evening_button(),
            ClosingChoice::TomorrowEvening => speech.closing_tomorrow_button(),
            ClosingChoice::ThreeDays => speech.closing_days_button(),
            ClosingChoice::Week => speech.closing_week_button(),
            ClosingChoice::Never => speech.closing_never_button(),
        };
        Key::press(label, press(Some(choice)))
    });
    let other = Key::press(speech.closing_other_button(), press(None));
    View {
        text: Html::paragraphs([Html::bold(&speech.closing_ask()), standing]),
        keyboard: Keyboard::rows_of(1, keys).row([other]),
    }
}

/// The organiser is to write the time.
pub(crate) fn closing_write(speech: &Speech, zone: &TimeZone) -> View {
    let city = isolate(&speech.city(zone));
    View::text(Html::text(&speech.closing_write(isolate(TIME_EXAMPLE), city)))
}

/// A button that leads to the question.
pub(super) fn closing_key(speech: &Speech, poll: &Poll) -> Key {
    Key::press(format!("🕗 {}", speech.closing_button()), Button::Closing(poll.code.clone()))
}
