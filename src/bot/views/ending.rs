//! A poll ends, now or at another time: what an organiser is asked, and what the group is told.

use super::card::speeches;
use super::closes;
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{
    Button, EndChange, GroupLanguages, Kind, LanguageTag, MAX_REASON_CHARS, Poll, Reason, TimeZone,
};
use crate::text::{Html, SLOT, Speech, Texts, isolate};

/// Telegram's limit for what stands under a picture, in UTF-16 units.
const CAPTION_UNITS: usize = 1024;

/// Asks an organiser why. In private they write it; in the group a button leads there.
pub(crate) fn why(
    speech: &Speech,
    poll: &Poll,
    zone: &TimeZone,
    change: EndChange,
    is_private: bool,
) -> View {
    let planned = poll.closes_at().map(|at| speech.moment_html(at, zone)).unwrap_or_default();
    let asked = match change {
        EndChange::Now => speech.reason_ask_close(),
        EndChange::At(_) => speech.reason_ask_change(),
        EndChange::Outcome(outcome) => return super::review_why(speech, poll, outcome),
    };
    let how = match is_private {
        true => speech.reason_write(speech.number(MAX_REASON_CHARS as u64)),
        false => String::new(),
    };
    let code = || poll.code.clone();
    let write =
        Key::press(format!("✏️ {}", speech.reason_write_button()), Button::WriteReason(code(), change));
    let without = Key::press(speech.reason_without_button(), Button::WithoutReason(code(), change));
    let keep = Key::press(speech.reason_keep_button(), Button::Closing(code()));
    View {
        text: Html::paragraphs([
            Html::lines([
                Html::around(&speech.closing_now(SLOT), &planned),
                Html::bold(&asked),
                Html::text(&speech.reason_seen()),
            ]),
            Html::text(&how),
        ]),
        keyboard: Keyboard::default().row((!is_private).then_some(write)).row([without]).row([keep]),
    }
}

/// The reply to the card that tells the group of the close.
pub(crate) fn announcement(texts: &Texts, poll: &Poll, languages: &GroupLanguages) -> View {
    let told = speeches(texts, languages).map(|speech| Html::text(&told_of_close(speech, poll)));
    View::text(Html::paragraphs(told.chain(reason_line(texts, languages, poll.close_reason.as_ref()))))
}

/// What [`announcement`] says, under a picture of the result, for those who don't see it as well: the message above says all that
/// it shows. In as many languages as fit; the reason always does.
pub(crate) fn picture_caption(texts: &Texts, poll: &Poll, languages: &GroupLanguages) -> Html {
    let numbers = |speech: &Speech| match poll.kind {
        Kind::One | Kind::Several { .. } | Kind::Open | Kind::Decision => speech.result_picture(),
        Kind::Order => format!("{} {}", speech.result_picture(), speech.result_picture_points()),
    };
    let mut told: Vec<Html> = speeches(texts, languages)
        .map(|speech| Html::text(&format!("{} {}", told_of_close(speech, poll), numbers(speech))))
        .collect();
    let reason = reason_line(texts, languages, poll.close_reason.as_ref());
    loop {
        let caption = Html::paragraphs(told.iter().cloned().chain(reason.clone()));
        if told.len() <= 1 || caption.units() <= CAPTION_UNITS {
            return caption;
        }
        told.pop();
    }
}

fn told_of_close(speech: &Speech, poll: &Poll) -> String {
    let replaced = super::reword::replaced_by(speech, poll);
    let early = (poll.was_closed_early() && replaced.is_none()).then(|| speech.closed_early());
    let why = poll.close_reason.as_ref().map(|_| speech.reason_follows());
    sentences([Some(speech.result_announced()), replaced, early, why])
}

/// The reply to the card that tells the group of another end.
pub(crate) fn end_changed(
    texts: &Texts,
    poll: &Poll,
    languages: &GroupLanguages,
    zone: &TimeZone,
    reason: Option<&Reason>,
) -> View {
    let told = speeches(texts, languages).map(|speech| {
        let why = reason.map(|_| speech.reason_follows());
        match poll.closes_at() {
            Some(_) => {
                let changed = sentences([Some(speech.end_changed()), why]);
                Html::lines([Html::text(&changed), closes(poll, speech, zone)])
            }
            None => Html::text(&sentences([Some(speech.end_taken_away()), why])),
        }
    });
    View::text(Html::paragraphs(told.chain(reason_line(texts, languages, reason))))
}

fn reason_line(texts: &Texts, languages: &GroupLanguages, reason: Option<&Reason>) -> Option<Html> {
    reason.map(|reason| reason_in(texts, languages.iter(), reason))
}

/// A reason as it was written, with its language's own name unless that is the only one that its readers read.
pub(super) fn reason_in<'l>(
    texts: &Texts,
    languages: impl IntoIterator<Item = &'l LanguageTag>,
    reason: &Reason,
) -> Html {
    let words = isolate(reason.text());
    Html::text(&match languages.into_iter().all(|language| language == reason.language()) {
        true => format!("💬 {words}"),
        false => format!("💬 {}: {words}", isolate(&texts.name_of(reason.language()))),
    })
}

fn sentences<const N: usize>(said: [Option<String>; N]) -> String {
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
