//! News of an open poll in private: the button on the back of a ballot, and the messages.

use super::closes;
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{BallotPass, Button, OptionNumber, TimeZone};
use crate::text::{Html, Reading, Speech};

/// What the back of a ballot offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bell {
    /// To have news.
    Offered,
    /// To have no more news.
    Set,
}

/// Which news there can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct News {
    /// That there is another option.
    pub(crate) options: bool,
    /// That it ends soon.
    pub(crate) end: bool,
}

/// The button.
pub(super) fn bell_key(reading: Reading<'_>, pass: &BallotPass, bell: Bell) -> Key {
    let mark = match bell {
        Bell::Offered => "🔔",
        Bell::Set => "✅",
    };
    let label = format!("{mark} {}", reading.speech.bell_button());
    Key::press(label, Button::Bell(reading.poll.code.clone(), pass.clone()))
}

/// What is said to who pressed it: what they will hear of.
pub(crate) fn bell_on(speech: &Speech, news: News) -> String {
    let options = news.options.then(|| speech.bell_options());
    let end = news.end.then(|| speech.bell_end());
    let parts: Vec<String> = options.into_iter().chain(end).chain([speech.bell_again()]).collect();
    parts.join(" ")
}

/// The message that a poll has another option.
pub(crate) fn news_of_option(reading: Reading<'_>, number: OptionNumber, pass: &BallotPass) -> View {
    let option = Html::text(&reading.numbered(number));
    news(reading, &reading.speech.bell_option(), option, pass)
}

/// The message before a poll ends.
pub(crate) fn private_reminder(reading: Reading<'_>, zone: &TimeZone, pass: &BallotPass) -> View {
    news(reading, &reading.speech.bell_reminder(), closes(reading.poll, reading.speech, zone), pass)
}

/// Its button leads to the ballot.
fn news(reading: Reading<'_>, title: &str, what: Html, pass: &BallotPass) -> View {
    let open = Button::TurnToBallot(reading.poll.code.clone(), pass.clone());
    View {
        text: Html::paragraphs([
            Html::text(&format!("🔔 {title}")),
            Html::bold(&reading.lined(reading.question())),
            what,
        ]),
        keyboard: Keyboard::default().row([Key::press(reading.speech.bell_open_button(), open)]),
    }
}
