//! What a group sees when the bot comes.

use crate::bot::view::{Key, Keyboard, View};
use crate::domain::Button;
use crate::text::{Html, Speech};

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
