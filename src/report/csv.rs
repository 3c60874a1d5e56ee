//! The response log of a closed poll as CSV: UTF-8, a header, one row an event.
//!
//! Every poll is secret, so the file shows the day only, voters by the poll's random pseudonym and sorted by it, and no
//! language that fewer than five people used.

use std::collections::HashSet;
use std::io;

use super::cell::defused;
use crate::domain::{Choice, OptionNumber, Poll};
use crate::store::responses::LogRow;
use crate::store::translations::TextRow;
use crate::text::{Reading, Texts};

/// The columns, in order. Scripts rely on them.
const HEADER: [&str; 10] =
    ["poll", "question", "at", "voter", "event", "options", "option_texts", "language", "group", "via"];

/// What stands between the texts of several options, as in a quick poll.
const TEXTS_BETWEEN: &str = " | ";

/// How much is written at once.
const BUFFER_BYTES: usize = 64 * 1024;

/// The file of a poll's answers, which is written a row at a time.
pub(crate) struct ResponsesCsv<W: io::Write> {
    csv: ::csv::Writer<W>,
    code: String,
    question: String,
    /// The options' texts, in order.
    options: Vec<String>,
    /// The languages that are named.
    shown: HashSet<String>,
}

impl<W: io::Write> ResponsesCsv<W> {
    /// Begins the file. `shown`: the languages that enough people used.
    pub(crate) fn begin(texts: &Texts, poll: &Poll, shown: HashSet<String>, out: W) -> io::Result<Self> {
        let reading = Reading::new(texts.negotiate([Some(&poll.source.language)]), poll);
        let mut csv = ::csv::WriterBuilder::new().buffer_capacity(BUFFER_BYTES).from_writer(out);
        csv.write_record(HEADER)?;
        Ok(Self {
            csv,
            code: poll.code.to_string(),
            question: defused(reading.question()),
            options: reading.numbers().map(|number| defused(&reading.option(number))).collect(),
            shown,
        })
    }

    /// Writes one row. They must come sorted by voter, each voter's events in order.
    pub(crate) fn write_row(&mut self, row: &LogRow) -> io::Result<()> {
        let chosen: Vec<OptionNumber> = row.chosen.into_iter().flat_map(Choice::options).collect();
        let numbers: Vec<String> = chosen.iter().map(OptionNumber::to_string).collect();
        let texts = chosen.iter().filter_map(|number| self.options.get(usize::from(number.get()) - 1));
        let texts: Vec<&str> = texts.map(String::as_str).collect();
        let language = if self.shown.contains(&row.language) { row.language.as_str() } else { "" };
        self.csv.write_record([
            self.code.as_str(),
            &self.question,
            &row.day,
            &row.voter,
            &row.event,
            &numbers.join(" "),
            &texts.join(TEXTS_BETWEEN),
            language,
            &row.group.to_string(),
            &row.via,
        ])?;
        Ok(())
    }

    /// Ends the file.
    pub(crate) fn end(mut self) -> io::Result<()> {
        self.csv.flush()
    }
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
