//! The response log of a closed poll as CSV: UTF-8, a header, one row an event.
//!
//! Every poll is secret, so the file shows the day only, voters by the poll's random pseudonym and sorted by it, and no
//! language that fewer than five people used.

use std::collections::{HashMap, HashSet};
use std::io;

use super::cell::defused;
use crate::domain::Poll;
use crate::store::responses::LogRow;
use crate::text::{Texts, option_text};

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
    let speech = texts.negotiate([Some(&poll.source)]);
    let question = defused(poll.question.as_str());
    let mut csv = ::csv::Writer::from_writer(out);
    csv.write_record(HEADER)?;
    for row in rows {
        let number = row.option.map(|n| n.to_string()).unwrap_or_default();
        let text =
            row.option.and_then(|n| poll.option(n)).map(|o| option_text(speech, o)).unwrap_or_default();
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
