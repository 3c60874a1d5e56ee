//! A poll's message in the group: the card while it is open, the result when it is closed.
//!
//! It stands in the group's languages that the poll has, in their order, at most three; each language in a block of its own, so
//! that no line has two directions. Where that is too long for a message, the last language falls away first; options never do.

use super::context::context_more;
use super::ending::reason_in;
use super::reword::{replaced_by, replaces};
use super::suggestion::{card_key, card_lines, foreign_note, result_lines};
use super::{closes, code_line, fits, kind, machine_note, open_question, option_key, options_a_row, words};
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{
    Back, BallotPass, Button, Concern, Concerns, GroupLanguages, Kind, Poll, PollState, Suggestions, Tally,
    TimeZone,
};
use crate::text::{Html, Reading, SLOT, Speech, Texts, isolate};

/// How many languages stand on a card.
const MOST_LANGUAGES: usize = 3;
/// How many buttons with bare numbers stand in a row.
const NUMBERS_A_ROW: usize = 4;
/// How many blocks a full bar has.
const BAR_BLOCKS: u64 = 10;

/// How many of the group's languages are named; whoever reads another one finds it behind the same button.
const MOST_NAMED: usize = 8;

/// The card of an open poll. It shows how many people answered, never what; whether many have a concern, never how many; and how
/// many suggestions came.
pub(crate) fn card(
    texts: &Texts,
    poll: &Poll,
    languages: &GroupLanguages,
    zone: &TimeZone,
    people: u64,
    has_concerns: bool,
    suggestions: &Suggestions,
) -> View {
    let (shown, text) = in_languages(texts, poll, languages, |shown| {
        let blocks = shown.iter().map(|reading| {
            let notes = [foreign_note(texts, *reading), machine_note(*reading)];
            Html::paragraphs(words(*reading).into_iter().chain(notes))
        });
        // How to answer stands in the group's languages even where the poll does not: 🌐 leads on from there.
        let how = speeches(texts, languages).map(|speech| {
            let answered = kind::answered(speech, poll, people, suggestions);
            let how = Html::text(&format!("{answered} {}", kind::how_on_card(speech, poll)));
            let closes = poll.closes_at().map(|_| closes(poll, speech, zone));
            let concerns = has_concerns.then(|| Html::text(&format!("🔎 {}", speech.card_concerns())));
            let replaces = poll.replaces.as_ref().map(|replaced| replaces(speech, replaced));
            Html::lines(
                [how]
                    .into_iter()
                    .chain(closes)
                    .chain(concerns)
                    .chain(card_lines(speech, poll, suggestions))
                    .chain(context_more(speech, poll))
                    .chain(replaces),
            )
        });
        let first = texts.negotiate([Some(languages.first())]);
        let more = Html::text(&first.card_languages(named(texts, languages)));
        // How to answer an open question says it already.
        let suggest = poll.kind != Kind::Open && poll.takes_suggestions();
        let suggest = suggest.then(|| Html::text(&first.card_suggest()));
        let reason = poll.replaces.as_ref().and_then(|replaced| replaced.reason.as_ref());
        let reason = reason.map(|reason| reason_in(texts, languages.iter(), reason)).unwrap_or_default();
        let ways = Html::lines([more].into_iter().chain(suggest).chain([code_line(first, &poll.code)]));
        let (blocks, how): (Vec<Html>, Vec<Html>) = (blocks.collect(), how.collect());
        let with = |how: &[Html], reason: Html| {
            let how = Html::lines(how.iter().cloned());
            Html::paragraphs(blocks.iter().cloned().chain([how, reason, ways.clone()]))
        };
        // The reason is on the ballot, too: it falls away before a language does, and how to answer in further languages before an
        // option does.
        let whole = with(&how, reason);
        if fits(&whole) {
            return whole;
        }
        let short = with(&how, Html::default());
        if shown.len() > 1 || fits(&short) { short } else { with(&how[..1], Html::default()) }
    });
    let press = |number| Button::CardPress(poll.code.clone(), number);
    let numbers = shown[0].numbers();
    let keyboard = match &shown[..] {
        [only] => {
            let keys = numbers.map(|number| option_key(*only, number, None, press(number)));
            Keyboard::rows_of(options_a_row(*only), keys)
        }
        // A label has room for one language; the numbers are the same in all.
        _ => Keyboard::rows_of(NUMBERS_A_ROW, numbers.map(|n| Key::press(n.to_string(), press(n)))),
    };
    View { text, keyboard: keyboard.row([ballot_key(poll)].into_iter().chain(card_key(poll))) }
}

/// The result of a closed poll, in the group. Where it is too long, organisers' reasons fall away before a language does.
pub(crate) fn result(
    texts: &Texts,
    poll: &Poll,
    languages: &GroupLanguages,
    zone: &TimeZone,
    tally: &Tally,
    concerns: Concerns,
    suggestions: &Suggestions,
) -> View {
    let write = |reasons| {
        in_languages(texts, poll, languages, move |shown| {
            let blocks = shown
                .iter()
                .map(|reading| result_block(texts, *reading, zone, tally, concerns, (suggestions, reasons)));
            Html::paragraphs(blocks.chain([code_line(shown[0].speech, &poll.code)]))
        })
    };
    let (shown, text) = write(true);
    let text = match shown.len() == readings(texts, poll, languages).len() && fits(&text) {
        true => text,
        false => write(false).1,
    };
    View { text, keyboard: Keyboard::default().row([ballot_key(poll)]) }
}

/// The result of a closed poll, for one person.
pub(crate) fn result_for_one(
    texts: &Texts,
    reading: Reading<'_>,
    zone: &TimeZone,
    tally: &Tally,
    concerns: Concerns,
    suggestions: &Suggestions,
) -> View {
    let write = |reasons| {
        let code = code_line(reading.speech, &reading.poll.code);
        Html::paragraphs([result_block(texts, reading, zone, tally, concerns, (suggestions, reasons)), code])
    };
    let full = write(true);
    View::text(if fits(&full) { full } else { write(false) })
}

/// Under a result for one person: the way to every other language, and back to it.
pub(crate) fn in_other_languages(speech: &Speech, poll: &Poll, pass: &BallotPass) -> Keyboard {
    let back = Back::Ballot(poll.code.clone(), pass.clone());
    let key = Key::press(format!("🌐 {}", speech.name()), Button::ChooseLanguage(back));
    Keyboard::default().row([key])
}

/// How many people answered in each of several groups, to an organiser.
pub(crate) fn by_group(speech: &Speech, groups: &[(String, Option<u64>)]) -> Html {
    if groups.is_empty() {
        return Html::default();
    }
    let line = |(title, people): &(String, Option<u64>)| {
        let people = people.map_or_else(|| speech.group_few(), |people| speech.number(people));
        Html::text(&format!("{}: {people}", isolate(title)))
    };
    Html::lines([Html::bold(&speech.group_people())].into_iter().chain(groups.iter().map(line)))
}

/// The reply to the card that reminds the group of an open poll.
pub(crate) fn reminder(texts: &Texts, poll: &Poll, languages: &GroupLanguages, zone: &TimeZone) -> View {
    let told = speeches(texts, languages)
        .map(|speech| Html::lines([Html::text(&speech.reminder()), closes(poll, speech, zone)]));
    View::text(Html::paragraphs(told))
}

/// The languages that a group reads, by their own names, in order.
pub(super) fn named(texts: &Texts, languages: &GroupLanguages) -> String {
    let names = texts.names_of(languages.iter().take(MOST_NAMED));
    if languages.iter().count() > MOST_NAMED { format!("{names} · …") } else { names }
}

/// A message in as many languages as fit, and those.
pub(super) fn in_languages<'t>(
    texts: &'t Texts,
    poll: &'t Poll,
    languages: &GroupLanguages,
    write: impl Fn(&[Reading<'t>]) -> Html,
) -> (Vec<Reading<'t>>, Html) {
    let mut shown = readings(texts, poll, languages);
    loop {
        let text = write(&shown);
        if shown.len() == 1 || fits(&text) {
            return (shown, text);
        }
        shown.pop();
    }
}

/// The group's languages that the poll has; where it has none of them, the words that it was asked in, for the group's first.
/// Never empty.
fn readings<'t>(texts: &'t Texts, poll: &'t Poll, languages: &GroupLanguages) -> Vec<Reading<'t>> {
    let has = languages.iter().filter(|language| poll.text_in(language).is_some());
    let mut shown: Vec<Reading<'t>> =
        has.take(MOST_LANGUAGES).map(|tag| Reading::new(texts.negotiate([Some(tag)]), poll)).collect();
    if shown.is_empty() {
        shown.push(Reading::new(texts.negotiate([Some(languages.first())]), poll));
    }
    shown
}

/// The first of the group's languages.
pub(super) fn speeches<'t>(texts: &'t Texts, languages: &GroupLanguages) -> impl Iterator<Item = &'t Speech> {
    languages.iter().take(MOST_LANGUAGES).map(|tag| texts.negotiate([Some(tag)]))
}

/// How many people have which concern, a line each; nothing of too few.
pub(super) fn concern_lines(speech: &Speech, concerns: Concerns) -> Html {
    Html::lines(concerns.shown().map(|(concern, people)| {
        Html::text(&match concern {
            Concern::Unclear => speech.concern_unclear(people, speech.number(people)),
            Concern::WrongQuestion => speech.concern_wrong(people, speech.number(people)),
        })
    }))
}

/// How many have answered an open poll so far; and to an organiser, how many have which concern.
pub(crate) fn still_open(
    speech: &Speech,
    poll: &Poll,
    people: u64,
    concerns: Option<Concerns>,
    suggestions: &Suggestions,
) -> View {
    let open = match poll.kind {
        Kind::Open => open_question::still_open(speech, suggestions),
        Kind::One | Kind::Several { .. } | Kind::Order | Kind::Decision => {
            speech.result_still_open(people, speech.number(people))
        }
    };
    let told = concerns.map(|concerns| match concerns.shown().next() {
        Some(_) => concern_lines(speech, concerns),
        None => Html::text(&speech.few_concerns()),
    });
    View::text(Html::paragraphs([Html::text(&open)].into_iter().chain(told)))
}

/// With the organisers' reasons, or the words of ideas, where there is room for them.
fn result_block(
    texts: &Texts,
    reading: Reading<'_>,
    zone: &TimeZone,
    tally: &Tally,
    concerns: Concerns,
    (suggestions, has_room): (&Suggestions, bool),
) -> Html {
    let Reading { speech, poll, .. } = reading;
    let people = tally.people();
    let options = reading.numbers().map(|number| {
        let (words, share) = kind::option_result(reading, tally, number);
        Html::lines([
            Html::text(&reading.numbered(number)),
            Html::text(format!("{words} {}", bar(share)).trim_end()),
        ])
    });
    let answered = match poll.kind {
        Kind::Open if suggestions.people() > 0 => open_question::people(speech, suggestions),
        Kind::One | Kind::Several { .. } | Kind::Order | Kind::Open | Kind::Decision => {
            speech.result_answered(people, speech.number(people))
        }
    };
    let suggested = match poll.kind {
        Kind::Open => open_question::result_lines(speech, suggestions, has_room),
        Kind::One | Kind::Several { .. } | Kind::Order | Kind::Decision => {
            result_lines(texts, speech, suggestions, has_room)
        }
    };
    let foreign = foreign_note(texts, reading);
    let title = Html::text(&format!("{} {answered}", speech.result_title()));
    let counted = kind::counted(speech, poll).filter(|_| people > 0);
    let title = Html::lines([title].into_iter().chain(counted.map(|counted| Html::text(&counted))));
    let spread = kind::spread(speech, poll, tally).map(|spread| Html::text(&spread));
    let closed = match poll.state {
        PollState::Closed { at, .. } => {
            Html::around(&speech.result_closed(SLOT), &speech.moment_html(at, zone))
        }
        PollState::Draft | PollState::Open { .. } => Html::default(),
    };
    let few = if tally.is_few() {
        Html::text(&speech.few_answers(speech.number(tally.fewest().get())))
    } else {
        Html::default()
    };
    Html::paragraphs(
        [Html::bold(&reading.lined(reading.question())), title]
            .into_iter()
            .chain(options)
            .chain(spread)
            .chain([
                foreign,
                concern_lines(speech, concerns),
                few,
                suggested,
                closed,
                replaced_by(speech, poll).map(|by| Html::text(&by)).unwrap_or_default(),
                machine_note(reading),
            ]),
    )
}

fn ballot_key(poll: &Poll) -> Key {
    Key::press("🌐", Button::OpenBallot(poll.code.clone()))
}

/// A bar of up to ten blocks. Anything above nothing shows at least one. It follows the words, so that a screen reader
/// reads those first.
fn bar(share: u64) -> String {
    let blocks = (share * BAR_BLOCKS + 50) / 100;
    let blocks = if share > 0 { blocks.max(1) } else { 0 };
    (0..blocks).map(|_| '▰').collect()
}
