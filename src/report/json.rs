//! A closed poll as one JSON document, of the schema `chorus-poll/1` that `docs/export.md` describes. What a later version adds
//! keeps the number; what it changes or takes away gets the next one.

use std::collections::BTreeMap;
use std::io;

use serde::{Serialize, Serializer};

use super::answers::{closed, concern_key, opened, rows};
use crate::domain::log::Entry;
use crate::domain::{Choice, Concern, Evidence, Kind, OptionNumber, PollCode, PollOption, TextRecord};
use crate::text::{Reading, Speech, Texts};

/// The name and version of the schema.
const SCHEMA: &str = "chorus-poll/1";

#[derive(Serialize)]
struct Document<'e> {
    schema: &'static str,
    poll: &'e str,
    kind: &'static str,
    /// How many options a person may choose, where that is more than one and not all.
    most: Option<u8>,
    source_language: &'e str,
    question: BTreeMap<&'e str, &'e str>,
    opened: String,
    closed: Option<String>,
    replaces: Option<&'e str>,
    replaced_by: Option<&'e str>,
    people: u64,
    options: Vec<OptionFigures<'e>>,
    concerns: BTreeMap<&'static str, Option<u64>>,
    suggestions: SuggestionFigures,
    /// Below so many people, a number of these three is null.
    fewest_shown: u64,
    languages: Vec<Cell<&'e str>>,
    days: Vec<Cell<&'e str>>,
    groups: Vec<Cell<i64>>,
    answers: Answers<'e>,
    texts: Vec<Text<'e>>,
    log: Vec<Done<'e>>,
}

#[derive(Serialize)]
struct OptionFigures<'e> {
    number: u8,
    /// By language; every language that Chorus speaks for a ready-made answer.
    text: BTreeMap<&'e str, String>,
    /// How many people chose it; null where options are put in order.
    people: Option<u64>,
    /// Its points, where options are put in order.
    points: Option<u64>,
}

#[derive(Serialize)]
struct SuggestionFigures {
    came: u64,
    became_options: u64,
    same_as_an_option: u64,
    declined: u64,
    undecided: u64,
}

/// How many people there are under a key; null where too few are.
#[derive(Serialize)]
struct Cell<K> {
    key: K,
    people: Option<u64>,
}

#[derive(Serialize)]
struct Text<'e> {
    text: u32,
    language: &'e str,
    kind: &'e str,
    origin: &'e str,
    checked_by: Option<&'e str>,
    state: &'e str,
    since: &'e str,
    question: Option<&'e str>,
    options: &'e [String],
}

/// What was done, as the log has it; null where it was deleted.
#[derive(Serialize)]
struct Done<'e> {
    number: i64,
    /// In epoch milliseconds.
    at: i64,
    done: Option<&'e serde_json::value::RawValue>,
}

/// A list of numbers for each person, written one by one: all at once could be more than a small server's memory.
struct Answers<'e>(&'e Evidence);

impl Serialize for Answers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(
            rows(self.0).map(|choice: Choice| choice.options().map(OptionNumber::get).collect::<Vec<u8>>()),
        )
    }
}

/// Writes the document.
pub(crate) fn poll_json(texts: &Texts, evidence: &Evidence, mut out: impl io::Write) -> io::Result<()> {
    let Evidence { poll, tally, concerns, suggestions, reach, .. } = evidence;
    let speeches: Vec<Speech> = texts.each_once().collect();
    let readings: Vec<Reading<'_>> = speeches.iter().map(|speech| Reading::new(speech, poll)).collect();
    let options = poll.numbered().map(|(number, _)| OptionFigures {
        number: number.get(),
        text: option_texts(evidence, &readings, number),
        people: (poll.kind != Kind::Order).then(|| tally.of(number)),
        points: (poll.kind == Kind::Order).then(|| tally.of(number)),
    });
    let shown: BTreeMap<_, _> =
        concerns.shown().map(|(concern, people)| (concern_key(concern), people)).collect();
    let concerns = Concern::ALL.map(concern_key).map(|key| (key, shown.get(key).copied()));
    let document = Document {
        schema: SCHEMA,
        poll: poll.code.as_str(),
        kind: poll.kind.key().0,
        most: poll.most(),
        source_language: poll.source.language.as_str(),
        question: poll.texts().map(|text| (text.language.as_str(), text.wording.question.as_str())).collect(),
        opened: opened(evidence),
        closed: closed(evidence),
        replaces: poll.replaces.as_ref().map(|replaced| replaced.code.as_str()),
        replaced_by: poll.replaced_by.as_ref().map(PollCode::as_str),
        people: tally.people(),
        options: options.collect(),
        concerns: concerns.into_iter().collect(),
        suggestions: SuggestionFigures {
            came: suggestions.came(),
            became_options: suggestions.accepted().len() as u64,
            same_as_an_option: suggestions.same().values().sum(),
            declined: suggestions.declined(),
            undecided: suggestions.undecided(),
        },
        fewest_shown: tally.fewest().get(),
        languages: reach
            .by_language
            .iter()
            .map(|(tag, people)| Cell { key: tag.as_str(), people: *people })
            .collect(),
        days: reach.by_day.iter().map(|(day, people)| Cell { key: day.as_str(), people: *people }).collect(),
        groups: reach.by_group.iter().map(|(group, people)| Cell { key: *group, people: *people }).collect(),
        answers: Answers(evidence),
        texts: evidence.texts.iter().map(text).collect(),
        log: evidence.log.iter().map(done).collect(),
    };
    serde_json::to_writer_pretty(&mut out, &document)?;
    out.write_all(b"\n")?;
    out.flush()
}

/// An option's words: as each wording has them, as it was suggested, or ready-made in every language.
fn option_texts<'e>(
    evidence: &'e Evidence,
    readings: &[Reading<'e>],
    number: OptionNumber,
) -> BTreeMap<&'e str, String> {
    let poll = &evidence.poll;
    let mut texts = BTreeMap::new();
    if matches!(poll.option(number), Some(PollOption::Ready(_))) {
        texts.extend(readings.iter().map(|reading| (reading.speech.tag().as_str(), reading.option(number))));
    }
    if let Some(PollOption::Suggested(suggested)) = poll.option(number) {
        texts.insert(suggested.language.as_str(), suggested.text.as_str().to_owned());
    }
    for text in poll.texts() {
        if let Some(written) = poll.option_text(text, number) {
            texts.insert(text.language.as_str(), written.as_str().to_owned());
        }
    }
    texts
}

fn done(entry: &Entry) -> Done<'_> {
    let event = entry.text.as_ref().and_then(|text| serde_json::from_str(&text.event).ok());
    Done { number: entry.number, at: entry.at, done: event }
}

fn text(row: &TextRecord) -> Text<'_> {
    let (question, options) = match row.texts.split_first() {
        Some((question, options)) => (Some(question.as_str()), options),
        None => (None, &[][..]),
    };
    Text {
        text: row.id.0,
        language: &row.language,
        kind: &row.kind,
        origin: &row.origin,
        checked_by: row.checked.as_deref(),
        state: &row.state,
        since: &row.day,
        question,
        options,
    }
}
