//! The eight non-negotiables: the list in the group, the list for one person, and one principle.

use super::{fits, numbered_title};
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{Back, Button, GroupPromises, Principle};
use crate::text::{Html, Speech, Texts, principle_text, promised};

/// The card in a group: eight titles in its first language; a press shows one to the presser alone.
pub(crate) fn group_principles(speech: &Speech) -> View {
    let keys = Principle::all().map(|p| Key::press(p.number().to_string(), Button::ShowPrinciple(p)));
    View {
        text: list(speech),
        keyboard: Keyboard::rows_of(4, keys).row([Key::press("🌐", Button::ShowPrinciples)]),
    }
}

/// The list for one person.
pub(crate) fn principles(speech: &Speech) -> View {
    let keys = Principle::all().map(|p| Key::press(p.number().to_string(), Button::TurnToPrinciple(p)));
    View {
        text: list(speech),
        keyboard: Keyboard::rows_of(4, keys)
            .row([Key::press(format!("🖨 {}", speech.principles_print_button()), Button::PrintPrinciples)])
            .row([language_key(speech, Back::Principles)]),
    }
}

/// One principle, for one person, with what their groups promise, as far as it fits.
pub(crate) fn principle(
    texts: &Texts,
    speech: &Speech,
    principle: Principle,
    promises: &[GroupPromises],
) -> View {
    let title = Html::bold(&numbered_title(speech, principle));
    let says = Html::text(&principle_text(speech, principle));
    let credit = Html::text(&speech.principles_credit());
    let mut promised: Vec<Html> = promises
        .iter()
        .filter_map(|of| promised(texts, speech, of, principle))
        .map(|(said, language)| {
            Html::lines(std::iter::once(said).chain(language).map(|line| Html::text(&line)))
        })
        .collect();
    let text = loop {
        let parts = [&title, &says].into_iter().chain(&promised).chain([&credit]);
        let text = Html::paragraphs(parts.cloned());
        if fits(&text) || promised.pop().is_none() {
            break text;
        }
    };
    let turn = |label: String, to: Principle| Key::press(label, Button::TurnToPrinciple(to));
    // Arrows and their order follow the way the language is read.
    let (back, forth) = if speech.is_right_to_left() { ("▶", "◀") } else { ("◀", "▶") };
    let previous =
        principle.previous().map(|p| turn(format!("{back} {}", speech.principles_previous_button()), p));
    let next = principle.next().map(|p| turn(format!("{} {forth}", speech.principles_next_button()), p));
    let turns = if speech.is_right_to_left() { [next, previous] } else { [previous, next] };
    let keyboard = Keyboard::default().row(turns.into_iter().flatten()).row([
        Key::press(speech.principles_list_button(), Button::TurnToPrinciples),
        language_key(speech, Back::Principle(principle)),
    ]);
    View { text, keyboard }
}

fn list(speech: &Speech) -> Html {
    let titles = Principle::all().map(|p| Html::text(&numbered_title(speech, p)));
    Html::paragraphs([
        Html::bold(&speech.principles_title()),
        Html::lines(titles),
        Html::text(&speech.principles_how()),
        Html::text(&speech.principles_credit()),
    ])
}

fn language_key(speech: &Speech, back: Back) -> Key {
    Key::press(format!("🌐 {}", speech.name()), Button::ChooseLanguage(back))
}
