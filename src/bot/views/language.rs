//! A person's choice of language.

use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{Back, Button};
use crate::text::{Html, Speech, Texts, isolate};

/// The keyboard of languages by their own names.
pub(crate) fn language_choice(texts: &Texts, speech: &Speech, back: &Back) -> View {
    let text = Html::paragraphs([
        Html::bold(&speech.language_choose()),
        Html::text(&speech.language_now(isolate(speech.name()))),
    ]);
    let keys = texts.all().map(|one| {
        let mark = if one.tag() == speech.tag() { " ✅" } else { "" };
        let button = Button::SetLanguage(one.tag().clone(), back.clone());
        Key::press(format!("{}{mark}", one.name()), button)
    });
    let follow = Key::press(speech.language_follow_button(), Button::FollowTelegram(back.clone()));
    View { text, keyboard: Keyboard::rows_of(2, keys).row([follow]) }
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
