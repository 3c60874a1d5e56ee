//! The response log of a closed poll as CSV: UTF-8, a header, one row an event.
//!
//! Every poll is secret, so the file shows the day only, voters by the poll's random pseudonym and sorted by it, and no
//! language that fewer than five people used.

use std::collections::{HashMap, HashSet};
use std::io;

use super::cell::defused;
use crate::domain::Poll;
use crate::store::responses::LogRow;
use crate::store::translations::TextRow;
use crate::text::{Reading, Texts};

/// The columns, in order. Scripts rely on them.
const HEADER: [&str; 10] =
    ["poll", "question", "at", "voter", "event", "options", "option_texts", "language", "group", "via"];

/// A language is named only where at least so many people used it.
const FEWEST_NAMED: usize = 5;

/// Writes the file. The rows must come sorted by voter, each voter's events in order.
pub(crate) fn responses_csv(
    texts: &Texts,
    poll: &Poll,
    rows: &[LogRow],
    out: impl io::Write,
) -> io::Result<()> {
    let shown = common_languages(rows);
    let speech = texts.negotiate([Some(&poll.source.language)]);
    let reading = Reading::new(speech, poll);
    let question = defused(reading.question());
    let mut csv = ::csv::Writer::from_writer(out);
    csv.write_record(HEADER)?;
    for row in rows {
        let number = row.option.map(|n| n.to_string()).unwrap_or_default();
        let text = row.option.map(|number| reading.option(number)).unwrap_or_default();
        let language = if shown.contains(row.language.as_str()) { row.language.as_str() } else { "" };
        csv.write_record([
            poll.code.as_str(),
            &question,
            &row.day,
            &row.voter,
            &row.event,
            &number,
            &defused(&text),
            language,
            &row.group.to_string(),
            &row.via,
        ])?;
    }
    csv.flush()
}

/// The columns of the texts before the options, in order. Scripts rely on them.
const TEXT_HEADER: [&str; 9] =
    ["poll", "text", "language", "kind", "origin", "checked_by", "state", "since", "question"];

/// Writes every text that the poll has or had: whose words they are, who checked them, whether they were replaced. People are
/// not named.
pub(crate) fn texts_csv(poll: &Poll, rows: &[TextRow], out: impl io::Write) -> io::Result<()> {
    let mut csv = ::csv::Writer::from_writer(out);
    let options = (1..=poll.options.len()).map(|number| format!("option_{number}"));
    csv.write_record(TEXT_HEADER.into_iter().map(str::to_owned).chain(options))?;
    for row in rows {
        let (code, id) = (poll.code.to_string(), row.id.0.to_string());
        let checked = row.checked.clone().unwrap_or_default();
        let known = [code, id, row.language.clone(), row.kind.clone(), row.origin.clone(), checked];
        // Ready-made answers have no words here: Chorus says them in the reader's language.
        let texts = row.texts.iter().map(|text| defused(text)).chain(std::iter::repeat_n(String::new(), 13));
        let texts = texts.take(1 + poll.options.len());
        csv.write_record(known.into_iter().chain([row.state.clone(), row.day.clone()]).chain(texts))?;
    }
    csv.flush()
}

fn common_languages(rows: &[LogRow]) -> HashSet<&str> {
    let mut people: HashMap<&str, HashSet<&str>> = HashMap::new();
    for row in rows {
        people.entry(&row.language).or_default().insert(&row.voter);
    }
    people
        .into_iter()
        .filter(|(_, voters)| voters.len() >= FEWEST_NAMED)
        .map(|(language, _)| language)
        .collect()
}
