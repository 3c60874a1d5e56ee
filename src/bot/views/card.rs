//! A poll's message in the group: the card while it is open, the result when it is closed.

use super::{code_line, numbered, option_key, options_a_row};
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{Button, GroupLanguages, Poll, Tally, percent};
use crate::text::{Html, Speech, Texts};

/// How many blocks a full bar has.
const BAR_BLOCKS: u64 = 10;

/// The card of an open poll. It shows how many people answered, never what.
pub(crate) fn card(
    texts: &Texts,
    speech: &Speech,
    poll: &Poll,
    languages: &GroupLanguages,
    people: u64,
) -> View {
    let options = poll.numbered().map(|(number, option)| Html::text(&numbered(speech, number, option)));
    let text = Html::paragraphs([
        Html::bold(poll.question.as_str()),
        Html::lines(options),
        Html::lines([
            Html::text(&speech.card_answered(people, speech.number(people))),
            Html::text(&speech.card_how()),
            Html::text(&speech.card_languages(texts.names_of(languages.iter()))),
        ]),
        code_line(speech, &poll.code),
    ]);
    let keys = poll.numbered().map(|(number, option)| {
        option_key(speech, number, option, false, Button::CardPress(poll.code.clone(), number))
    });
    let keyboard = Keyboard::rows_of(options_a_row(speech, &poll.options), keys)
        .row([Key::press("🌐", Button::OpenBallot(poll.code.clone()))]);
    View { text, keyboard }
}

/// The result of a closed poll, in the group or for one person.
pub(crate) fn result(speech: &Speech, poll: &Poll, tally: &Tally) -> View {
    let people = tally.people();
    let options = poll.numbered().map(|(number, option)| {
        let count = tally.of(number);
        let share = percent(count, people);
        let words = speech.result_option(count, speech.number(count), speech.number(share));
        Html::lines([
            Html::text(&numbered(speech, number, option)),
            Html::text(format!("{words} {}", bar(share)).trim_end()),
        ])
    });
    let text = Html::paragraphs(
        [
            Html::bold(poll.question.as_str()),
            Html::text(&format!(
                "{} {}",
                speech.result_title(),
                speech.result_answered(people, speech.number(people))
            )),
        ]
        .into_iter()
        .chain(options)
        .chain([code_line(speech, &poll.code)]),
    );
    let keyboard = Keyboard::default().row([Key::press("🌐", Button::OpenBallot(poll.code.clone()))]);
    View { text, keyboard }
}

/// The reply to the card that tells the group of the close.
pub(crate) fn announcement(speech: &Speech) -> View {
    View::text(Html::text(&speech.result_announced()))
}

/// A bar of up to ten blocks. Anything above nothing shows at least one. It follows the words, so that a screen reader
/// reads those first.
fn bar(share: u64) -> String {
    let blocks = (share * BAR_BLOCKS + 50) / 100;
    let blocks = if share > 0 { blocks.max(1) } else { 0 };
    (0..blocks).map(|_| '▰').collect()
}
