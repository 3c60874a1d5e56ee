//! A private reminder before a poll ends: its button on the back of a ballot, and the message.

use super::closes;
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{BallotPass, Button, TimeZone};
use crate::text::{Html, Reading};

/// What the back of a ballot offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bell {
    /// To be reminded.
    Offered,
    /// Not to be reminded any more.
    Set,
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

/// The message; its button leads to the ballot.
pub(crate) fn private_reminder(reading: Reading<'_>, zone: &TimeZone, pass: &BallotPass) -> View {
    let Reading { speech, poll, .. } = reading;
    let open = Button::TurnToBallot(poll.code.clone(), pass.clone());
    View {
        text: Html::paragraphs([
            Html::text(&format!("🔔 {}", speech.bell_reminder())),
            Html::bold(&reading.lined(reading.question())),
            closes(poll, speech, zone),
        ]),
        keyboard: Keyboard::default().row([Key::press(speech.bell_open_button(), open)]),
    }
}
