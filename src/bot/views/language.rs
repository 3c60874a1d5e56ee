//! A person's choice of language.

use super::suggestion::nothing_key;
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{Back, Button, MAX_CORRECTION_CHARS};
use crate::text::{Html, Speech, Texts, isolate};

/// Stands on the buttons of languages that no native speaker has checked.
const DRAFT: &str = "✎";

/// The keyboard of languages by their own names.
pub(crate) fn language_choice(texts: &Texts, speech: &Speech, back: &Back) -> View {
    let text = Html::paragraphs([
        Html::bold(&speech.language_choose()),
        Html::text(&speech.language_now(isolate(speech.name()))),
        Html::text(&speech.language_draft_sign()),
    ]);
    let keys = texts.all().map(|one| {
        let draft = if one.is_draft() { format!(" {DRAFT}") } else { String::new() };
        let mark = if one.tag() == speech.tag() { " ✅" } else { "" };
        let button = Button::SetLanguage(one.tag().clone(), back.clone());
        Key::press(format!("{}{draft}{mark}", one.name()), button)
    });
    let follow = Key::press(speech.language_follow_button(), Button::FollowTelegram(back.clone()));
    let correct = Key::press(format!("{DRAFT} {}", speech.language_correct_button()), Button::Correct);
    View { text, keyboard: Keyboard::rows_of(2, keys).row([follow]).row([correct]) }
}

/// Asks what sounds wrong in a person's language.
pub(crate) fn correction_write(speech: &Speech) -> View {
    let most = speech.number(MAX_CORRECTION_CHARS as u64);
    let text = Html::text(&speech.language_correct_write(isolate(speech.name()), most));
    View { text, keyboard: Keyboard::default().row([nothing_key(speech)]) }
}

/// To who wrote it.
pub(crate) fn correction_thanks(speech: &Speech) -> View {
    View::text(Html::text(&speech.language_correct_thanks()))
}

/// What is said once a language was chosen, where the person came from nowhere in particular.
pub(crate) fn language_saved(texts: &Texts, speech: &Speech, followed: bool) -> View {
    let note = if speech.is_draft() { Html::text(&speech.language_draft_note()) } else { Html::default() };
    let mut view = language_choice(texts, speech, &Back::Nowhere);
    view.text = Html::paragraphs([Html::text(&saved(speech, followed)), note]);
    view
}

/// That a language was chosen; `followed` when it is Telegram's. Short enough for the answer to a press.
pub(crate) fn saved(speech: &Speech, followed: bool) -> String {
    match followed {
        true => speech.language_following(),
        false => speech.language_saved(isolate(speech.name())),
    }
}
