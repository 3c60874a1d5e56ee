//! The workbook of a group's report.

use std::io;

use rust_xlsxwriter::XlsxError;

use super::super::answers::closed;
use super::super::workbook::{Cell, Column, Workbook, io_error};
use super::GroupReport;
use crate::clock::day;
use crate::domain::{Kind, PollCode, ReportedDecision};

impl GroupReport<'_> {
    /// Writes the workbook.
    pub(crate) fn xlsx(&self, out: impl io::Write + Send) -> io::Result<()> {
        self.book(out).map_err(io_error)
    }

    fn book(&self, out: impl io::Write + Send) -> Result<(), XlsxError> {
        let speech = self.speech;
        let mut book = Workbook::new(speech.is_right_to_left());
        let title = (speech.report_title(self.title), Cell::Text(self.period()));
        book.page(&speech.sheet_summary(), [title].into_iter().chain(self.numbers()), self.notes())?;
        let columns = [
            Column::of_words(speech.summary_code(), 12.0),
            Column::of_words(speech.summary_opened(), 12.0),
            Column::of_words(speech.summary_closed(), 12.0),
            Column::of_words(speech.column_question(), 50.0),
            Column::of_numbers(speech.summary_answered(), 14.0),
            Column::of_numbers(speech.column_number(), 10.0),
            Column::of_words(speech.column_option(), 40.0),
            Column::of_numbers(speech.column_people(), 12.0),
            Column::of_numbers(speech.column_points(), 12.0),
        ];
        book.table(&speech.sheet_polls(), &columns, self.poll_rows())?;
        let two =
            |what: String, count: String| [Column::of_words(what, 50.0), Column::of_numbers(count, 20.0)];
        let counted = |rows: Vec<(String, u64)>| {
            rows.into_iter().map(|(label, count)| vec![Cell::Text(label), Cell::Number(count)])
        };
        let most = || speech.report_most_in_one_poll();
        book.table(
            &speech.sheet_languages(),
            &two(speech.column_language(), most()),
            counted(self.languages()),
        )?;
        book.table(
            &speech.sheet_suggestions(),
            &two(speech.report_suggestions(), speech.column_number()),
            counted(self.suggestions()),
        )?;
        book.table(
            &speech.sheet_barriers(),
            &two(speech.report_barriers(), most()),
            counted(self.barriers()),
        )?;
        let columns = [
            Column::of_words(speech.summary_code(), 12.0),
            Column::of_words(speech.column_day(), 12.0),
            Column::of_words(speech.report_came(), 50.0),
            Column::of_words(speech.report_behind(), 20.0),
            Column::of_numbers(speech.report_days(), 16.0),
            Column::of_words(speech.report_not_done(), 40.0),
            Column::of_words(speech.decide_responsible_button(), 24.0),
            Column::of_words(speech.report_happened(), 16.0),
            Column::of_words(speech.report_reasons(), 40.0),
        ];
        book.table(&speech.report_decisions(), &columns, self.decision_rows())?;
        book.save(out)
    }

    fn poll_rows(&self) -> Vec<Vec<Cell>> {
        let mut rows = Vec::new();
        for evidence in &self.report.polls {
            let poll = &evidence.poll;
            let closed = closed(evidence).map_or(Cell::text(""), Cell::Day);
            let head = vec![
                Cell::text(poll.code.as_str()),
                Cell::Day(day(evidence.opened_at)),
                closed,
                Cell::text(self.reading(poll).question()),
                Cell::Number(self.answered(evidence)),
            ];
            if poll.options.is_empty() {
                rows.push(head.clone());
            }
            for (number, _) in poll.numbered() {
                let count = Cell::Number(evidence.tally.of(number));
                let counts = match poll.kind {
                    Kind::Order => [Cell::text(""), count],
                    _ => [count, Cell::text("")],
                };
                let option =
                    [Cell::Number(u64::from(number.get())), Cell::text(self.reading(poll).option(number))];
                rows.push(head.iter().cloned().chain(option).chain(counts).collect());
            }
        }
        rows
    }

    fn decision_rows(&self) -> Vec<Vec<Cell>> {
        let row = |decided: &ReportedDecision| {
            let ReportedDecision { poll, posted_at, decision, .. } = decided;
            let behind: Vec<&str> = decision.cites.iter().map(PollCode::as_str).collect();
            let (outcome, more) = self.outcome(decided).unwrap_or_default();
            vec![
                Cell::text(poll.code.as_str()),
                Cell::Day(day(*posted_at)),
                Cell::text(self.reading(poll).question()),
                Cell::text(if behind.is_empty() { self.speech.report_unshaped() } else { behind.join(" ") }),
                decided.days().map_or(Cell::text(""), Cell::Number),
                Cell::text(self.cannot(decided).unwrap_or_default()),
                Cell::text(self.responsible(decided).unwrap_or_default()),
                Cell::Text(outcome),
                Cell::text(more.unwrap_or_default()),
            ]
        };
        self.report.decisions.iter().map(row).collect()
    }
}
