//! The log, for members to read, and the mark of it that stands with results and decisions.

use super::MESSAGE_UNITS;
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::log::{Entry, Mark};
use crate::domain::{Button, Poll, TimeZone};
use crate::text::{Html, Reading, Speech, Texts, isolate, log_entry};

/// A page of a group's log, the newest entry first. `newest`: the number of its last entry.
pub(crate) fn log(
    texts: &Texts,
    speech: &Speech,
    zone: &TimeZone,
    group: i64,
    entries: &[Entry],
    newest: i64,
    page: i64,
) -> View {
    if entries.is_empty() {
        return View::text(Html::text(&speech.log_none()));
    }
    let lines = entries.iter().map(|entry| {
        let what = log_entry(texts, speech, zone, entry);
        let what = match entry.poll.as_str() {
            "" => what,
            code => format!("{} {what}", speech.log_poll(isolate(code))),
        };
        Html::lines([head(speech, zone, entry), Html::text(&what)])
    });
    let first = entries.first().map_or(0, |entry| entry.number);
    let last = entries.last().map_or(0, |entry| entry.number);
    let older = (last > 1).then(|| Key::press(speech.log_older_button(), Button::Log(group, last)));
    let newer =
        (first < newest).then(|| Key::press(speech.log_newer_button(), Button::Log(group, first + page + 1)));
    let title = Html::bold(&speech.log_title());
    let text = Html::paragraphs([title].into_iter().chain(lines).chain([Html::text(&speech.log_how())]));
    View { text, keyboard: Keyboard::default().row(newer.into_iter().chain(older)) }
}

/// What was done to one poll, from the beginning; where that is too long, the last of it.
pub(crate) fn poll_log(
    texts: &Texts,
    speech: &Speech,
    zone: &TimeZone,
    poll: &Poll,
    entries: &[Entry],
) -> View {
    let question = Html::bold(&Reading::new(speech, poll).lined(Reading::new(speech, poll).question()));
    if entries.is_empty() {
        return View::text(Html::paragraphs([question, Html::text(&speech.log_none())]));
    }
    let write = |entries: &[Entry]| {
        let lines = entries.iter().map(|entry| {
            Html::lines([head(speech, zone, entry), Html::text(&log_entry(texts, speech, zone, entry))])
        });
        Html::paragraphs([question.clone()].into_iter().chain(lines).chain([Html::text(&speech.log_how())]))
    };
    let mut shown = entries;
    loop {
        let text = write(shown);
        if text.units() <= MESSAGE_UNITS || shown.len() == 1 {
            return View::text(text);
        }
        shown = &shown[1..];
    }
}

/// A result or a decision with the mark of its entry below it.
pub(crate) fn with_mark(view: View, speech: &Speech, mark: Option<&Mark>) -> View {
    let Some(mark) = mark else { return view };
    let line = Html::text(&speech.log_mark(isolate(&mark.to_string())));
    View { text: Html::paragraphs([view.text, line]), ..view }
}

fn head(speech: &Speech, zone: &TimeZone, entry: &Entry) -> Html {
    let number = entry.number.unsigned_abs();
    let when = speech.moment(entry.at, zone);
    Html::text(&format!("{}. {}", speech.number(number), isolate(&when)))
}
