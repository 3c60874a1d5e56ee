//! What the organiser who asked for a poll is asked, alone, before it opens: the group reads languages that it lacks.

use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{BallotPass, Button, Kind, LanguageTag, Poll, PollText};
use crate::text::{Html, Reading, Speech, Texts, isolate};

/// Open now, translate first, or let the machine translate, where there is one.
pub(crate) fn gap(
    texts: &Texts,
    speech: &Speech,
    poll: &Poll,
    lacking: &[LanguageTag],
    pass: &BallotPass,
    has_machine: bool,
) -> View {
    let names = speech.list(lacking.iter().map(|tag| isolate(&texts.name_of(tag))));
    let lacks = (!lacking.is_empty()).then(|| Html::text(&speech.gap_ask(lacking.len() as u64, names)));
    let text = Html::paragraphs([
        Html::text(&speech.gap_question(isolate(poll.source.wording.question.as_str()))),
        Html::lines(lacks.into_iter().chain([Html::text(&speech.gap_what())])),
    ]);
    let machine = Key::press(
        format!("🤖 {}", speech.gap_machine_button()),
        Button::MachineTranslate(poll.code.clone()),
    );
    let keyboard = Keyboard::default()
        .row([open_key(speech, poll)])
        .row([translate_key(speech.gap_translate_button(), poll, pass)])
        .row(has_machine.then_some(machine))
        .row([super::context::context_key(speech, poll)]);
    View { text, keyboard }
}

/// The poll is open.
pub(crate) fn opened(speech: &Speech, poll: &Poll, pass: &BallotPass) -> View {
    let help = translate_key(speech.ballot_translate_button(), poll, pass);
    if poll.kind == Kind::Decision {
        return View { text: Html::text(&speech.decide_posted()), keyboard: Keyboard::default().row([help]) };
    }
    let keyboard = Keyboard::default()
        .row([help])
        .row([super::closing::closing_key(speech, poll)])
        .row([super::context::context_key(speech, poll)]);
    View { text: Html::text(&speech.gap_opened()), keyboard }
}

/// The machine could not translate; the poll is open without it.
pub(crate) fn machine_failed(speech: &Speech, poll: &Poll, pass: &BallotPass) -> View {
    View { text: Html::text(&speech.gap_machine_failed()), ..opened(speech, poll, pass) }
}

/// What the machine made, before the poll opens. Where it is too long for the place, `made` is empty.
pub(crate) fn machine_done(
    texts: &Texts,
    speech: &Speech,
    poll: &Poll,
    made: &[&PollText],
    pass: &BallotPass,
) -> View {
    let note = Html::text(&format!("🤖 {}", speech.words_by_machine()));
    let blocks = made.iter().map(|text| {
        let reader = texts.negotiate([Some(&text.language)]);
        let [question, options] = super::words(Reading::new(reader, poll));
        Html::lines([Html::text(&format!("🌐 {}", reader.name())), question, options])
    });
    let keyboard = Keyboard::default().row([open_key(speech, poll)]).row([translate_key(
        speech.editor_title(),
        poll,
        pass,
    )]);
    View { text: Html::paragraphs([note].into_iter().chain(blocks)), keyboard }
}

pub(super) fn open_key(speech: &Speech, poll: &Poll) -> Key {
    Key::press(speech.gap_open_button(), Button::OpenPoll(poll.code.clone()))
}

fn translate_key(label: String, poll: &Poll, pass: &BallotPass) -> Key {
    Key::press(format!("✍ {label}"), Button::Editor(poll.code.clone(), pass.clone()))
}
