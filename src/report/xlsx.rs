//! A closed poll as a workbook in a reader's language: a summary, the options, the answers, whom the poll reached, the texts, what was
//! done to the poll.

use std::io;

use rust_xlsxwriter::XlsxError;

use super::answers::{closed, numbers, opened, rows};
use super::workbook::{Cell, Column, Workbook, io_error};
use crate::domain::{Choice, Concern, Evidence, Kind, LanguageTag, OptionNumber, TextRecord, percent};
use crate::text::{Reading, Speech, Texts, log_entry};

/// The names of groups, by their Telegram ids, where they are known.
pub(crate) type GroupNames = std::collections::HashMap<i64, String>;

/// Writes the workbook. The words are those of the reading.
pub(crate) fn poll_xlsx(
    texts: &Texts,
    evidence: &Evidence,
    reading: Reading<'_>,
    groups: &GroupNames,
    out: impl io::Write + Send,
) -> io::Result<()> {
    write(texts, evidence, reading, groups, out).map_err(io_error)
}

fn write(
    texts: &Texts,
    evidence: &Evidence,
    reading: Reading<'_>,
    groups: &GroupNames,
    out: impl io::Write + Send,
) -> Result<(), XlsxError> {
    let speech = reading.speech;
    let mut book = Workbook::new(speech.is_right_to_left());
    book.page(&speech.sheet_summary(), summary(texts, evidence, reading), notes(speech, evidence))?;
    let counted = match evidence.poll.kind {
        Kind::Order => speech.column_points(),
        _ => speech.column_people(),
    };
    let mut columns = vec![
        Column::of_numbers(speech.column_number(), 10.0),
        Column::of_words(speech.column_option(), 60.0),
        Column::of_numbers(counted, 12.0),
    ];
    if evidence.poll.kind != Kind::Order {
        columns.push(Column::of_numbers(speech.column_share(), 12.0));
    }
    book.table(&speech.sheet_options(), &columns, options(evidence, reading))?;
    book.table(
        &speech.sheet_answers(),
        &[Column::of_numbers(speech.column_number(), 14.0), Column::of_words(speech.column_option(), 80.0)],
        rows(evidence).map(|choice| answer(evidence, reading, choice)),
    )?;
    book.table(
        &speech.sheet_reach(),
        &[
            Column::of_words(speech.column_by(), 16.0),
            Column::of_words(String::new(), 40.0),
            Column::of_numbers(speech.column_people(), 16.0),
        ],
        reach(texts, evidence, speech, groups),
    )?;
    let texts_columns: Vec<Column> = [
        (speech.column_language(), 16.0),
        (speech.column_words_by(), 16.0),
        (speech.column_checked_by(), 16.0),
        (speech.column_state(), 14.0),
        (speech.column_since(), 12.0),
        (speech.column_question(), 50.0),
    ]
    .into_iter()
    .map(|(title, width)| Column::of_words(title, width))
    .chain(reading.numbers().map(|number| Column::of_words(number.to_string(), 24.0)))
    .collect();
    book.table(&speech.sheet_texts(), &texts_columns, text_rows(texts, evidence, speech))?;
    let columns = [
        Column::of_numbers(speech.column_number(), 10.0),
        Column::of_words(speech.column_day(), 40.0),
        Column::of_words(speech.column_done(), 80.0),
    ];
    let done = evidence.log.iter().map(|entry| {
        let number = Cell::Number(entry.number.unsigned_abs());
        let when = Cell::Text(speech.moment(entry.at, &evidence.zone));
        vec![number, when, Cell::Text(log_entry(texts, speech, &evidence.zone, entry))]
    });
    book.table(&speech.sheet_log(), &columns, done)?;
    book.save(out)
}

fn summary(texts: &Texts, evidence: &Evidence, reading: Reading<'_>) -> Vec<(String, Cell)> {
    let (speech, poll) = (reading.speech, &evidence.poll);
    let concerns = evidence.concerns.shown().map(|(concern, people)| {
        let label = match concern {
            Concern::Unclear => speech.concern_unclear_button(),
            Concern::WrongQuestion => speech.concern_wrong_button(),
        };
        (label, Cell::Number(people))
    });
    let suggestions = &evidence.suggestions;
    let suggestions = [
        (speech.summary_suggested(), suggestions.came()),
        (speech.summary_became_options(), suggestions.accepted().len() as u64),
        (speech.summary_same(), suggestions.same().values().sum()),
        (speech.summary_declined(), suggestions.declined()),
        (speech.summary_undecided(), suggestions.undecided()),
    ];
    let suggestions = suggestions.into_iter().filter(|(_, count)| *count > 0);
    [
        (speech.column_question(), Cell::text(reading.question())),
        (speech.summary_code(), Cell::text(poll.code.as_str())),
        (speech.summary_asked_in(), Cell::text(texts.name_of(&poll.source.language))),
        (speech.summary_opened(), Cell::Day(opened(evidence))),
    ]
    .into_iter()
    .chain(closed(evidence).map(|day| (speech.summary_closed(), Cell::Day(day))))
    .chain([(speech.summary_answered(), Cell::Number(evidence.tally.people()))])
    .chain(concerns)
    .chain(suggestions.map(|(label, count)| (label, Cell::Number(count))))
    .chain(poll.replaces.iter().map(|by| (speech.summary_replaces(), Cell::text(by.code.as_str()))))
    .chain(poll.replaced_by.iter().map(|by| (speech.summary_replaced_by(), Cell::text(by.as_str()))))
    .collect()
}

fn notes(speech: &Speech, evidence: &Evidence) -> [String; 2] {
    [speech.summary_nobody(), speech.summary_few(speech.number(evidence.tally.fewest().get()))]
}

fn options(evidence: &Evidence, reading: Reading<'_>) -> Vec<Vec<Cell>> {
    let people = evidence.tally.people();
    let row = |number| {
        let count = evidence.tally.of(number);
        let mut cells = vec![
            Cell::Number(u64::from(OptionNumber::get(number))),
            Cell::text(reading.option(number)),
            Cell::Number(count),
        ];
        if evidence.poll.kind != Kind::Order {
            cells.push(Cell::Share(percent(count, people) as f64 / 100.0));
        }
        cells
    };
    reading.numbers().map(row).collect()
}

fn answer(evidence: &Evidence, reading: Reading<'_>, choice: Choice) -> Vec<Cell> {
    let number = match (evidence.poll.kind, choice.last()) {
        (Kind::One, Some(only)) => Cell::Number(u64::from(only.get())),
        _ => Cell::text(numbers(choice)),
    };
    let words: Vec<String> = choice.options().map(|number| reading.option(number)).collect();
    vec![number, Cell::text(words.join(" | "))]
}

fn reach(texts: &Texts, evidence: &Evidence, speech: &Speech, names: &GroupNames) -> Vec<Vec<Cell>> {
    let told = |people: Option<u64>| people.map_or_else(|| Cell::Text(speech.group_few()), Cell::Number);
    let reach = &evidence.reach;
    let languages = reach.by_language.iter().map(|(tag, people)| {
        vec![Cell::Text(speech.column_language()), Cell::Text(texts.name_of(tag)), told(*people)]
    });
    let days = reach
        .by_day
        .iter()
        .map(|(day, people)| vec![Cell::Text(speech.column_day()), Cell::Day(day.clone()), told(*people)]);
    let groups = reach.by_group.iter().map(|(group, people)| {
        let name = names.get(group).cloned().unwrap_or_else(|| group.to_string());
        vec![Cell::Text(speech.column_group()), Cell::Text(name), told(*people)]
    });
    languages.chain(days).chain(groups).collect()
}

fn text_rows(texts: &Texts, evidence: &Evidence, speech: &Speech) -> Vec<Vec<Cell>> {
    let who = |key: &str| match key {
        "organiser" => speech.text_organiser(),
        "member" => speech.text_member(),
        "reader" => speech.text_reader(),
        "machine" => speech.text_machine(),
        _ => speech.text_ready(),
    };
    let row = |text: &TextRecord| {
        let language = LanguageTag::parse(&text.language)
            .map_or_else(|| text.language.clone(), |tag| texts.name_of(&tag));
        let state = match text.state.as_str() {
            "live" => speech.text_live(),
            "replaced" => speech.text_replaced(),
            _ => speech.text_removed(),
        };
        let checked = text.checked.as_deref().map(who).unwrap_or_default();
        let words = match text.texts.is_empty() {
            true => vec![Cell::Text(speech.text_recording())],
            false => text.texts.iter().map(Cell::text).collect(),
        };
        let mut cells = vec![
            Cell::Text(language),
            Cell::Text(who(&text.origin)),
            Cell::Text(checked),
            Cell::Text(state),
            Cell::Day(text.day.clone()),
        ];
        cells.extend(words);
        cells
    };
    evidence.texts.iter().map(row).collect()
}
