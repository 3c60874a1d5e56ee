//! A person's private view of a poll, in their language.

use super::{numbered, option_key, options_a_row};
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{Back, BallotPass, Button, OptionNumber, Poll, Press};
use crate::text::{Html, Speech, Texts, isolate};

/// The ballot of an open poll; `chosen` is the person's answer so far.
pub(crate) fn ballot(
    texts: &Texts,
    speech: &Speech,
    poll: &Poll,
    chosen: Option<OptionNumber>,
    pass: &BallotPass,
) -> View {
    let is_chosen = |number| chosen == Some(number);
    let options = poll.numbered().map(|(number, option)| {
        let line = numbered(speech, number, option);
        if is_chosen(number) { Html::bold(&format!("{line} ✅")) } else { Html::text(&line) }
    });
    let standing = match chosen.and_then(|number| poll.option(number).map(|option| (number, option))) {
        Some((number, option)) => speech.ballot_chosen(isolate(&numbered(speech, number, option))),
        None => speech.ballot_not_chosen(),
    };
    let text = Html::paragraphs([
        Html::bold(poll.question.as_str()),
        Html::lines(options),
        foreign_note(texts, speech, poll),
        Html::lines([Html::text(&standing), Html::text(&speech.ballot_how())]),
    ]);
    let press = |press| Button::BallotPress(poll.code.clone(), press, pass.clone());
    let keys = poll.numbered().map(|(number, option)| {
        option_key(speech, number, option, is_chosen(number), press(Press::Choose(number)))
    });
    let withdraw = chosen.map(|_| Key::press(speech.ballot_withdraw_button(), press(Press::Withdraw)));
    let keyboard =
        Keyboard::rows_of(options_a_row(speech, &poll.options), keys).row(withdraw).row([Key::press(
            format!("🌐 {}", speech.language_name()),
            Button::ChooseLanguage(Back::Ballot(poll.code.clone(), pass.clone())),
        )]);
    View { text, keyboard }
}

/// Says in which language a poll was written, to a reader of another one.
fn foreign_note(texts: &Texts, speech: &Speech, poll: &Poll) -> Html {
    match poll.source.language() == speech.tag().language() {
        true => Html::default(),
        false => Html::text(&speech.ballot_written_in(isolate(&texts.name_of(&poll.source)))),
    }
}
