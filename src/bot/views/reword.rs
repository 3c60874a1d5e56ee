//! A question asked again in other words: what the organiser is asked, and what the polls say of each other.

use super::lines;
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{Button, MAX_REASON_CHARS, Poll, Replaced};
use crate::text::{Html, Reading, Speech, Texts, isolate};

/// Asks the organiser for the words.
pub(crate) fn reword(texts: &Texts, speech: &Speech, old: &Poll) -> View {
    let now = lines(Reading::new(texts.negotiate([Some(&old.source.language)]), old));
    View::text(Html::paragraphs([
        Html::bold(&speech.reword_ask()),
        Html::lines([Html::text(&speech.reword_what()), Html::text(&speech.refusal_poll_how())]),
        Html::lines([Html::text(&speech.editor_now()), now]),
    ]))
}

/// Asks why, once the words are there.
pub(crate) fn reword_why(speech: &Speech, draft: &Poll) -> View {
    let without = Key::press(speech.reason_without_button(), Button::RewordWithoutReason(draft.code.clone()));
    View {
        text: Html::paragraphs([
            Html::text(&speech.gap_question(isolate(draft.source.wording.question.as_str()))),
            Html::lines([Html::bold(&speech.reword_why()), Html::text(&speech.reason_seen())]),
            Html::text(&speech.reason_write(speech.number(MAX_REASON_CHARS as u64))),
        ]),
        keyboard: Keyboard::default().row([without]),
    }
}

/// A button that leads an organiser to [`reword`].
pub(super) fn reword_key(speech: &Speech, poll: &Poll) -> Key {
    Key::press(format!("🔁 {}", speech.reword_button()), Button::Reword(poll.code.clone()))
}

/// On a card and a ballot: the poll whose place this one takes.
pub(super) fn replaces(speech: &Speech, replaced: &Replaced) -> Html {
    Html::text(&format!("🔁 {}", speech.replaces(isolate(replaced.code.as_str()))))
}

/// On a result: the poll that took this one's place.
pub(super) fn replaced_by(speech: &Speech, poll: &Poll) -> Option<String> {
    poll.replaced_by.as_ref().map(|by| format!("🔁 {}", speech.replaced_by(isolate(by.as_str()))))
}
