//! The page of a group's report: HTML of its own, with nothing to fetch.

use maud::{Markup, html};

use super::super::page::page;
use super::super::workbook::Cell;
use super::GroupReport;
use crate::domain::{Evidence, Kind, ReportedDecision, percent};
use crate::text::isolate;

/// For A4, and for a phone.
const STYLE: &str = "
@page { size: A4; margin: 16mm; }
* { box-sizing: border-box; }
body { font: 11pt/1.45 'Noto Sans', 'Segoe UI', 'Noto Naskh Arabic', 'Noto Sans Bengali', sans-serif;
  color: #1a1a1a; max-width: 178mm; margin: 8mm auto; padding: 0 4mm; overflow-wrap: anywhere; }
h1 { font-size: 20pt; line-height: 1.25; margin: 0 0 1mm; color: #0b4f6c; }
h2 { font-size: 14pt; margin: 8mm 0 2mm; color: #0b4f6c; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 0 0 1mm; break-after: avoid; }
p { margin: 0 0 1mm; }
.quiet { color: #444; font-size: 9.5pt; }
table { border-collapse: collapse; width: 100%; }
td, th { text-align: start; vertical-align: top; padding: 1mm 2mm 1mm 0; border-top: 0.3mm solid #c9d6dc; }
td.count, th.count { text-align: end; white-space: nowrap; padding-inline-end: 0; font-variant-numeric: tabular-nums; }
section > div { break-inside: avoid; border-top: 0.3mm solid #c9d6dc; padding: 2.5mm 0; }
.bar { display: block; height: 2.2mm; background: #4a90ad; min-width: 0.6mm; print-color-adjust: exact;
  -webkit-print-color-adjust: exact; }
.bars td { border: 0; padding-block: 0.6mm; }
.bars td:first-child { width: 8mm; font-weight: bold; }
.bars td:nth-child(3) { width: 40%; padding-top: 1.8mm; }
footer { border-top: 0.3mm solid #c9d6dc; padding-top: 3mm; margin-top: 8mm; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
[dir=rtl] body { line-height: 1.6; }
";

impl GroupReport<'_> {
    /// The page.
    pub(crate) fn html(&self) -> String {
        let speech = self.speech;
        let title = speech.report_title(isolate(self.title));
        let body = html! {
            p { (self.period()) }
            h2 { (speech.report_numbers()) }
            table { @for (label, cell) in self.numbers() { (self.row(&label, &cell)) } }
            h2 { (speech.report_asked()) }
            @if self.report.polls.is_empty() { p { (speech.report_no_polls()) } }
            section { @for evidence in &self.report.polls { (self.poll(evidence)) } }
            h2 { (speech.report_came()) }
            @if self.report.decisions.is_empty() { p { (speech.report_no_decisions()) } }
            section { @for decided in &self.report.decisions { (self.decision(decided)) } }
            h2 { (speech.report_not_done()) }
            (self.not_done())
            h2 { (speech.report_suggestions()) }
            (self.counts(&self.suggestions(), None, &speech.report_no_suggestions()))
            @let reasons = self.reasons();
            @if !reasons.is_empty() {
                p { (speech.report_reasons()) ":" }
                ul { @for (code, reason) in reasons { li { bdi { (reason) } " (" (code) ")" } } }
            }
            h2 { (speech.report_barriers()) }
            (self.counts(&self.barriers(), Some(speech.report_most_in_one_poll()), &speech.report_no_barriers()))
            h2 { (speech.report_languages()) }
            (self.counts(&self.languages(), Some(speech.report_most_in_one_poll()), &speech.report_no_languages()))
            footer.quiet { @for note in self.notes() { p { (note) } } }
        };
        page(speech, &title, STYLE, &body)
    }

    fn row(&self, label: &str, cell: &Cell) -> Markup {
        let shown = match cell {
            Cell::Number(number) => self.speech.number(*number),
            Cell::Text(text) | Cell::Day(text) => text.clone(),
            Cell::Share(share) => share.to_string(),
        };
        html! { tr { td { bdi { (label) } } td.count { (shown) } } }
    }

    /// A label and a number a line, or why there is none.
    fn counts(&self, rows: &[(String, u64)], title: Option<String>, none: &str) -> Markup {
        html! {
            @if rows.is_empty() { p { (none) } } @else {
                table {
                    @if let Some(title) = title { tr { th {} th.count { (title) } } }
                    @for (label, count) in rows { (self.row(label, &Cell::Number(*count))) }
                }
            }
        }
    }

    fn poll(&self, evidence: &Evidence) -> Markup {
        let (speech, poll) = (self.speech, &evidence.poll);
        let reading = self.reading(poll);
        let longest = evidence.tally.counts().iter().copied().max().unwrap_or_default();
        html! {
            div {
                h3 { bdi { (reading.question()) } }
                p.quiet {
                    (speech.day(evidence.opened_at, self.zone)) " · "
                    (speech.summary_answered()) ": " (speech.number(self.answered(evidence))) " · "
                    (poll.code)
                }
                table.bars {
                    @for number in reading.numbers() {
                        @let count = evidence.tally.of(number);
                        tr {
                            td { (number) }
                            td { bdi { (reading.option(number)) } }
                            td { @if count > 0 { span.bar style={ "width:" (percent(count, longest)) "%" } {} } }
                            td.count {
                                (speech.number(count))
                                @if poll.kind == Kind::Order { " " (speech.column_points()) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn decision(&self, decided: &ReportedDecision) -> Markup {
        let speech = self.speech;
        let behind = decided.decision.cites.iter().map(|code| isolate(code.as_str()));
        html! {
            div {
                h3 { bdi { (self.reading(&decided.poll).question()) } }
                p.quiet { (speech.day(decided.posted_at, self.zone)) " · " (decided.poll.code) }
                @if decided.decision.cites.is_empty() { p { (speech.report_unshaped()) } } @else {
                    p { (speech.report_behind()) ": " (speech.list(behind)) }
                }
                @if let Some(days) = decided.days() { p { (speech.report_days()) ": " (speech.number(days)) } }
                @if let Some(who) = self.responsible(decided) { p { (speech.context_responsible(isolate(who))) } }
                @if let Some((outcome, more)) = self.outcome(decided) {
                    p { (speech.report_happened()) " " (outcome) @if let Some(more) = more { " – " bdi { (more) } } }
                }
            }
        }
    }

    fn not_done(&self) -> Markup {
        let speech = self.speech;
        html! {
            @if self.report.not_done().next().is_none() { p { (speech.report_none_not_done()) } } @else {
                ul {
                    @for decided in self.report.not_done() {
                        li {
                            bdi { (self.reading(&decided.poll).question()) }
                            @if let Some(cannot) = self.cannot(decided) { br; (speech.context_cannot(isolate(cannot))) }
                            @if let Some((outcome, more)) = self.outcome(decided) {
                                br; (speech.report_happened()) " " (outcome) @if let Some(more) = more { " – " bdi { (more) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
