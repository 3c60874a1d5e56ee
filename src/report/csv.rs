//! A closed poll as CSV: UTF-8, a header, and the columns that `docs/export.md` lists. Three tables: the answers, the figures, the
//! texts.

use std::io;

use super::answers::{closed, concern_key, numbers, opened, rows};
use super::cell::defused;
use crate::domain::{Concern, Evidence, Kind};
use crate::text::Reading;

/// The columns of the answers, in order. Scripts rely on them.
const ANSWERS: [&str; 4] = ["poll", "question", "options", "option_texts"];
/// The columns of the figures.
const SUMMARY: [&str; 5] = ["poll", "figure", "key", "text", "value"];
/// The columns of the texts, before the options.
const TEXTS: [&str; 9] =
    ["poll", "text", "language", "kind", "origin", "checked_by", "state", "since", "question"];

/// What stands between the texts of several options, as in a quick poll.
const TEXTS_BETWEEN: &str = " | ";

/// How much is written at once.
const BUFFER_BYTES: usize = 64 * 1024;

/// A row for each person who answered. The words are those of the reading.
pub(crate) fn answers_csv(evidence: &Evidence, reading: Reading<'_>, out: impl io::Write) -> io::Result<()> {
    let mut csv = writer(out);
    csv.write_record(ANSWERS)?;
    let (code, question) = (evidence.poll.code.to_string(), defused(reading.question()));
    let options: Vec<String> = reading.numbers().map(|number| defused(&reading.option(number))).collect();
    for choice in rows(evidence) {
        let texts = choice.options().filter_map(|number| options.get(usize::from(number.get()) - 1));
        let texts: Vec<&str> = texts.map(String::as_str).collect();
        csv.write_record([code.as_str(), &question, &numbers(choice), &texts.join(TEXTS_BETWEEN)])?;
    }
    csv.flush()
}

/// A row for each figure; `value` is empty where too few people stand behind it.
pub(crate) fn summary_csv(evidence: &Evidence, reading: Reading<'_>, out: impl io::Write) -> io::Result<()> {
    let Evidence { poll, tally, concerns, suggestions, reach, .. } = evidence;
    let mut csv = writer(out);
    csv.write_record(SUMMARY)?;
    let code = poll.code.to_string();
    let mut write = |figure: &str, key: &str, text: &str, value: String| {
        csv.write_record([code.as_str(), figure, key, &defused(text), &value])
    };
    let told = |people: Option<u64>| people.map(|people| people.to_string()).unwrap_or_default();
    write("question", poll.source.language.as_str(), reading.question(), String::new())?;
    write("opened", "", "", opened(evidence))?;
    write("closed", "", "", closed(evidence).unwrap_or_default())?;
    write("people", "", "", tally.people().to_string())?;
    let counted = if poll.kind == Kind::Order { "points" } else { "option" };
    for number in reading.numbers() {
        write(counted, &number.to_string(), &reading.option(number), tally.of(number).to_string())?;
    }
    for concern in Concern::ALL {
        let shown = concerns.shown().find(|(shown, _)| *shown == concern).map(|(_, people)| people);
        write("concern", concern_key(concern), "", told(shown))?;
    }
    for (key, count) in [
        ("came", suggestions.came()),
        ("became_options", suggestions.accepted().len() as u64),
        ("same_as_an_option", suggestions.same().values().sum()),
        ("declined", suggestions.declined()),
        ("undecided", suggestions.undecided()),
    ] {
        write("suggestions", key, "", count.to_string())?;
    }
    for (language, people) in &reach.by_language {
        write("language", language.as_str(), "", told(*people))?;
    }
    for (day, people) in &reach.by_day {
        write("day", day, "", told(*people))?;
    }
    for (group, people) in &reach.by_group {
        write("group", &group.to_string(), "", told(*people))?;
    }
    csv.flush()
}

/// A row for every text that the poll has or had: whose words they are, who checked them, whether they were replaced. People are
/// not named.
pub(crate) fn texts_csv(evidence: &Evidence, out: impl io::Write) -> io::Result<()> {
    let mut csv = writer(out);
    let options = (1..=evidence.poll.options.len()).map(|number| format!("option_{number}"));
    csv.write_record(TEXTS.into_iter().map(str::to_owned).chain(options))?;
    let columns = 1 + evidence.poll.options.len();
    for row in &evidence.texts {
        let (code, id) = (evidence.poll.code.to_string(), row.id.0.to_string());
        let checked = row.checked.clone().unwrap_or_default();
        let known = [code, id, row.language.clone(), row.kind.clone(), row.origin.clone(), checked];
        // Ready-made answers have no words here: Chorus says them in the reader's language.
        let texts =
            row.texts.iter().map(|text| defused(text)).chain(std::iter::repeat_n(String::new(), columns));
        let texts = texts.take(columns);
        csv.write_record(known.into_iter().chain([row.state.clone(), row.day.clone()]).chain(texts))?;
    }
    csv.flush()
}

fn writer<W: io::Write>(out: W) -> ::csv::Writer<W> {
    ::csv::WriterBuilder::new().buffer_capacity(BUFFER_BYTES).from_writer(out)
}
