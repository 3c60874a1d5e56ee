//! What a group sees when the bot comes, and the choice of its languages.

use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{Button, Checkers, GroupLanguages};
use crate::text::{Html, Speech, Texts};

/// The first message in a group, in one or two languages; the buttons speak the first.
pub(crate) fn welcome(speeches: &[&Speech]) -> View {
    let texts = speeches.iter().map(|speech| {
        Html::lines([
            Html::bold(&speech.welcome_title()),
            Html::text(&speech.welcome_ask()),
            Html::text(&speech.welcome_each()),
        ])
    });
    let keyboard = speeches.first().map_or_else(Keyboard::default, |speech| {
        Keyboard::rows_of(
            1,
            [
                Key::press(speech.welcome_principles_button(), Button::ShowPrinciples),
                Key::press(format!("🌐 {}", speech.welcome_languages_button()), Button::GroupLanguages),
                Key::press(speech.welcome_help_button(), Button::Help),
            ],
        )
    });
    View { text: Html::paragraphs(texts), keyboard }
}

/// The keyboard of languages by their own names; the group's carry their place in the order.
pub(crate) fn group_languages(
    texts: &Texts,
    speech: &Speech,
    languages: &GroupLanguages,
    checkers: Checkers,
) -> View {
    let checked = match checkers {
        Checkers::Readers => speech.languages_check_readers(),
        Checkers::Organisers => speech.languages_check_organisers(),
    };
    let text = Html::paragraphs([
        Html::bold(&speech.languages_title()),
        Html::text(&speech.languages_how()),
        Html::text(&speech.languages_now(texts.names_of(languages.iter()))),
        Html::text(&checked),
    ]);
    let keys = texts.all().map(|one| {
        let name = one.language_name();
        let label = languages.place(one.tag()).map_or(name.clone(), |place| format!("{place}. {name} ✅"));
        Key::press(label, Button::ToggleGroupLanguage(one.tag().clone()))
    });
    let keyboard = Keyboard::rows_of(2, keys)
        .row([Key::press(speech.languages_check_button(), Button::ChangeCheckers)])
        .row([Key::press(speech.languages_done_button(), Button::GroupLanguagesDone)]);
    View { text, keyboard }
}
