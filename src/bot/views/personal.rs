//! Being forgotten: what is asked before, and what is told after.

use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{Button, Forgotten};
use crate::text::{Html, Speech};

/// What will be done, and the two ways from there.
pub(crate) fn forget_ask(speech: &Speech) -> View {
    let text = Html::paragraphs([
        Html::bold(&speech.forgetme_ask_title()),
        Html::text(&speech.forgetme_ask()),
        Html::text(&speech.forgetme_ask_stays()),
        Html::text(&speech.forgetme_ask_again()),
    ]);
    let keys = [
        Key::press(speech.forgetme_yes_button(), Button::ForgetMe),
        Key::press(speech.forgetme_no_button(), Button::KeepMe),
    ];
    View { text, keyboard: Keyboard::rows_of(1, keys) }
}

/// What was done, a line for each kind of which there was something.
pub(crate) fn forgotten(speech: &Speech, done: &Forgotten) -> View {
    if done.is_nothing() {
        return View::text(Html::text(&speech.forgetme_nothing()));
    }
    let counted = [
        (done.withdrawn, speech.forgetme_withdrawn(speech.number(done.withdrawn))),
        (done.untied, speech.forgetme_untied(speech.number(done.untied))),
        (done.concerns, speech.forgetme_concerns(speech.number(done.concerns))),
        (done.ideas, speech.forgetme_ideas(speech.number(done.ideas))),
        (done.translations, speech.forgetme_translations(speech.number(done.translations))),
        (done.reminders, speech.forgetme_reminders(speech.number(done.reminders))),
        (done.sketches, speech.forgetme_sketches(speech.number(done.sketches))),
        (done.letters, speech.forgetme_letters(speech.number(done.letters))),
        (done.settings, speech.forgetme_settings()),
    ];
    let lines = counted.iter().filter(|(count, _)| *count > 0).map(|(_, line)| Html::text(line));
    View::text(Html::paragraphs([Html::bold(&speech.forgetme_done_title()), Html::lines(lines)]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Texts;

    #[test]
    fn only_what_there_was_is_told() {
        let texts = Texts::built_in();
        let told = |done: Forgotten| forgotten(texts.english(), &done).text.as_str().to_owned();
        assert_eq!(told(Forgotten::default()), "There was nothing left to delete.");
        let some = told(Forgotten { withdrawn: 2, sketches: 1, ..Forgotten::default() });
        assert!(some.contains("open polls: 2") && some.contains("were writing, deleted: 1"), "{some}");
        assert!(!some.contains("closed polls") && !some.contains("language"), "{some}");
    }
}
