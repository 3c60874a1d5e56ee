//! What a group promises under the principles, for its organisers: which promises there are, one of them, and the ways to change it.

use std::collections::BTreeMap;

use super::settings::{back, label};
use super::{fits, numbered_title};
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{Button, MAX_PROMISE_CHARS, Principle, Promise};
use crate::text::{Html, Speech, isolate};

/// The principle of the example.
const EXAMPLE: u8 = 6;

/// Which of an organiser's groups is meant: their names, and what choosing one does.
pub(crate) fn promise_which(speech: &Speech, groups: &[(String, Button)]) -> View {
    if groups.is_empty() {
        return View::text(Html::text(&speech.promise_no_group()));
    }
    let keys = groups.iter().map(|(title, button)| Key::press(label(title), button.clone()));
    View { text: Html::text(&speech.promise_which()), keyboard: Keyboard::rows_of(1, keys) }
}

/// How promises are written, and for which principles there are some.
pub(crate) fn promises(
    speech: &Speech,
    group: i64,
    title: &str,
    promises: &BTreeMap<Principle, Promise>,
) -> View {
    let there = match promises.is_empty() {
        true => Html::text(&speech.promise_not_yet()),
        false => Html::lines(
            std::iter::once(Html::text(&speech.promise_there()))
                .chain(promises.keys().map(|principle| Html::text(&numbered_title(speech, *principle)))),
        ),
    };
    let text = Html::paragraphs([
        Html::bold(&speech.promise_title(isolate(title))),
        Html::text(&speech.promise_how()),
        Html::typed(&example(speech, EXAMPLE)),
        Html::text(&speech.promise_languages()),
        there,
    ]);
    let keys = Principle::all().map(|principle| {
        let mark = if promises.contains_key(&principle) { " ✅" } else { "" };
        Key::press(format!("{}{mark}", principle.number()), Button::Promise(group, principle))
    });
    View { text, keyboard: Keyboard::rows_of(4, keys) }
}

/// The promise under a principle, to be changed or taken away; or how it is written.
pub(crate) fn promise(speech: &Speech, group: i64, principle: Principle, promise: Option<&Promise>) -> View {
    match promise {
        Some(promise) => there(speech, group, principle, promise, None),
        None => {
            let text = Html::paragraphs([
                Html::bold(&numbered_title(speech, principle)),
                Html::text(&speech.promise_none()),
                Html::text(&speech.promise_write(speech.number(MAX_PROMISE_CHARS as u64))),
                Html::typed(&example(speech, principle.number())),
                Html::text(&speech.promise_languages()),
            ]);
            View { text, keyboard: Keyboard::default().row([back(speech, Button::Promises(group))]) }
        }
    }
}

/// The same, once it is saved.
pub(crate) fn promise_saved(speech: &Speech, group: i64, principle: Principle, saved: &Promise) -> View {
    there(speech, group, principle, saved, Some(Html::text(&speech.promise_saved())))
}

/// The promise is taken away; its words come back to who did it.
pub(crate) fn promise_removed(speech: &Speech, group: i64, principle: Principle, removed: &Promise) -> View {
    let before = [Html::bold(&numbered_title(speech, principle)), Html::text(&speech.promise_removed())];
    let text = around_command(&before, removed, principle, &Html::default());
    View { text, keyboard: Keyboard::default().row([back(speech, Button::Promises(group))]) }
}

fn there(speech: &Speech, group: i64, principle: Principle, promise: &Promise, saved: Option<Html>) -> View {
    let title = Html::bold(&numbered_title(speech, principle));
    let before: Vec<Html> = saved.into_iter().chain([title, Html::text(&speech.promise_change())]).collect();
    let text = around_command(&before, promise, principle, &Html::text(&speech.promise_languages()));
    let remove = Button::RemovePromise(group, principle);
    let keyboard = Keyboard::default()
        .row([Key::press(format!("🗑 {}", speech.promise_remove_button()), remove)])
        .row([back(speech, Button::Promises(group))]);
    View { text, keyboard }
}

/// The command that writes a promise, with as many of its languages as fit into a message, the source first.
fn around_command(before: &[Html], promise: &Promise, principle: Principle, after: &Html) -> Html {
    let command = promise.to_command(principle);
    let mut lines: Vec<&str> = command.lines().collect();
    loop {
        let command = Html::typed(&lines.join("\n"));
        let text = Html::paragraphs(before.iter().chain([&command, after]).cloned());
        if fits(&text) || lines.pop().is_none() {
            return text;
        }
    }
}

fn example(speech: &Speech, number: u8) -> String {
    format!("/promise {number} {}", speech.promise_example())
}

#[cfg(test)]
mod tests;
