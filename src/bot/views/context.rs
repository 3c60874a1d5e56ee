//! What a poll is about: on the ballot and the card, and what an organiser is asked.

use crate::bot::view::{Key, View};
use crate::domain::{Button, ContextField, Poll};
use crate::text::{Html, Reading, Speech, Texts, isolate};

/// On a ballot, under the question: a line each, with its language's own name where it is not the reader's.
pub(super) fn context(texts: &Texts, reading: Reading<'_>) -> Html {
    let speech = reading.speech;
    Html::lines(ContextField::ALL.into_iter().filter_map(|field| {
        let (text, language) = reading.context(field)?;
        let words = isolate(text.as_str());
        let line = match field {
            ContextField::Deciding => speech.context_deciding(words),
            ContextField::Who => speech.context_who(words),
            ContextField::When => speech.context_when(words),
            ContextField::Fixed => speech.context_fixed(words),
            ContextField::Cannot => speech.context_cannot(words),
            ContextField::Responsible => speech.context_responsible(words),
        };
        Some(Html::text(&match language == speech.tag() {
            true => line,
            false => format!("{line} (🌐 {})", isolate(&texts.name_of(language))),
        }))
    }))
}

/// On a card: the ballot says more.
pub(super) fn context_more(speech: &Speech, poll: &Poll) -> Option<Html> {
    let has_context = !poll.source.wording.context.is_empty();
    has_context.then(|| Html::text(&format!("ℹ️ {}", speech.context_more())))
}

/// Asks an organiser for the lines, with those that there are, or an empty line each, to copy.
pub(crate) fn context_write(texts: &Texts, speech: &Speech, poll: &Poll) -> View {
    let language = isolate(&texts.name_of(&poll.source.language));
    let context = &poll.source.wording.context;
    let template = ContextField::OF_POLL.map(|field| {
        let text = context.get(field).map(|text| text.as_str()).unwrap_or_default();
        format!("{} {text}", field.mark())
    });
    let [deciding, who, when, fixed] = ContextField::OF_POLL.map(|field| isolate(field.mark()));
    View::text(Html::paragraphs([
        Html::lines([Html::bold(&speech.context_ask()), Html::text(poll.source.wording.question.as_str())]),
        Html::lines([
            Html::text(&speech.context_write(language)),
            Html::text(&speech.context_marks(deciding, who, when, fixed)),
        ]),
        Html::typed(&template.join("\n")),
    ]))
}

/// The lines are kept, or taken away.
pub(crate) fn context_saved(speech: &Speech, poll: &Poll) -> View {
    let lines: Vec<String> = poll.source.wording.context.lines().collect();
    View::text(match lines.is_empty() {
        true => Html::text(&speech.editor_removed()),
        false => Html::paragraphs([Html::text(&speech.context_saved()), Html::typed(&lines.join("\n"))]),
    })
}

/// A button that leads an organiser to [`context_write`].
pub(super) fn context_key(speech: &Speech, poll: &Poll) -> Key {
    Key::press(format!("ℹ️ {}", speech.context_button()), Button::Context(poll.code.clone()))
}
