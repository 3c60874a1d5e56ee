//! A workbook for spreadsheet programs: sheets with a header that stays in sight, written a row at a time.

use std::io::{self, Write};

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook as Book, Worksheet, XlsxError};

/// How many rows a sheet has below its header; more go on in another one.
const MOST_ROWS: u32 = 1_048_575;
/// A4, as printers know it.
const A4: u8 = 9;

/// The height of a line, in points.
const LINE_POINTS: f64 = 15.0;
/// The most lines that a row grows to: the rest of a longer text is there all the same.
const MOST_LINES: usize = 12;
/// The widths of a page's two columns, in characters.
const PAGE_WIDTHS: [f64; 2] = [36.0, 72.0];

const HEADER_COLOUR: u32 = 0xDD_E7_EC;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    /// Words. Never a formula, whatever they begin with.
    Text(String),
    /// A whole number.
    Number(u64),
    /// A share of 1.
    Share(f64),
    /// A day, `YYYY-MM-DD`.
    Day(String),
}

impl Cell {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// How many lines it takes in a column of that width.
    fn lines(&self, width: f64) -> usize {
        match self {
            Self::Text(text) => lines(text, width),
            Self::Number(_) | Self::Share(_) | Self::Day(_) => 1,
        }
    }
}

/// How many lines a text takes in a column of that width, in characters. Programs break lines between words, so that some room is lost.
fn lines(text: &str, width: f64) -> usize {
    let (width, room) = (width as usize, (width * 0.85).max(1.0) as usize);
    let of_one = |characters: usize| if characters <= width { 1 } else { characters.div_ceil(room) };
    text.lines().map(|line| of_one(line.chars().count())).sum::<usize>().clamp(1, MOST_LINES)
}

/// A column: its title and its width, in characters.
pub(super) struct Column {
    title: String,
    width: f64,
    is_number: bool,
}

impl Column {
    /// One of words.
    pub(super) fn of_words(title: String, width: f64) -> Self {
        Self { title, width, is_number: false }
    }

    /// One of numbers, which stand at its end, as does its title.
    pub(super) fn of_numbers(title: String, width: f64) -> Self {
        Self { title, width, is_number: true }
    }
}

/// A workbook in one language.
pub(super) struct Workbook {
    book: Book,
    is_right_to_left: bool,
    header: Format,
    header_of_numbers: Format,
    label: Format,
    text: Format,
    text_for_number: Format,
    number: Format,
    number_of_page: Format,
    share: Format,
    day: Format,
}

impl Workbook {
    pub(super) fn new(is_right_to_left: bool) -> Self {
        let cell = || Format::new().set_align(FormatAlign::Top).set_text_wrap();
        let bold = || cell().set_bold();
        let (start, end) = match is_right_to_left {
            true => (FormatAlign::Right, FormatAlign::Left),
            false => (FormatAlign::Left, FormatAlign::Right),
        };
        Self {
            book: Book::new(),
            is_right_to_left,
            header: bold().set_background_color(HEADER_COLOUR),
            header_of_numbers: cell().set_bold().set_background_color(HEADER_COLOUR).set_align(end),
            label: bold(),
            text: cell(),
            // Where a number would stand: away from a name before it that runs the other way.
            text_for_number: cell().set_align(end),
            // A blank behind a number keeps it away from words that follow.
            number: cell().set_num_format("#,##0_)").set_align(end),
            number_of_page: cell().set_num_format("#,##0").set_align(start),
            share: cell().set_num_format("0%_)").set_align(end),
            day: cell().set_num_format("yyyy-mm-dd").set_align(start),
        }
    }

    /// A table. Its rows are written as they come, and none is kept.
    pub(super) fn table(
        &mut self,
        name: &str,
        columns: &[Column],
        rows: impl IntoIterator<Item = Vec<Cell>>,
    ) -> Result<(), XlsxError> {
        let mut rows = rows.into_iter().peekable();
        for number in 1.. {
            let name = if number == 1 { name.to_owned() } else { format!("{name} {number}") };
            self.sheet(&name, columns, rows.by_ref().take(MOST_ROWS as usize))?;
            if rows.peek().is_none() {
                break;
            }
        }
        Ok(())
    }

    fn sheet(
        &mut self,
        name: &str,
        columns: &[Column],
        rows: impl Iterator<Item = Vec<Cell>>,
    ) -> Result<(), XlsxError> {
        let sheet = self.book.add_worksheet_with_constant_memory()?;
        set_up(sheet, name, self.is_right_to_left)?;
        sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
        for (at, column) in (0..).zip(columns) {
            sheet.set_column_width(at, column.width)?;
        }
        let titles = columns.iter().map(|column| lines(&column.title, column.width));
        grow(sheet, 0, titles.max())?;
        for (at, column) in (0..).zip(columns) {
            let format = if column.is_number { &self.header_of_numbers } else { &self.header };
            sheet.write_string_with_format(0, at, &column.title, format)?;
        }
        for (row, cells) in (1..).zip(rows) {
            grow(sheet, row, cells.iter().zip(columns).map(|(cell, column)| cell.lines(column.width)).max())?;
            for ((at, cell), column) in (0..).zip(cells).zip(columns) {
                let text_format = if column.is_number { &self.text_for_number } else { &self.text };
                match cell {
                    Cell::Text(text) => sheet.write_string_with_format(row, at, text, text_format)?,
                    Cell::Number(number) => {
                        sheet.write_number_with_format(row, at, number as f64, &self.number)?
                    }
                    Cell::Share(share) => sheet.write_number_with_format(row, at, share, &self.share)?,
                    Cell::Day(day) => sheet.write_datetime_with_format(
                        row,
                        at,
                        &ExcelDateTime::parse_from_str(&day)?,
                        &self.day,
                    )?,
                };
            }
        }
        Ok(())
    }

    /// A page of labels with what stands beside each, and notes below.
    pub(super) fn page(
        &mut self,
        name: &str,
        rows: impl IntoIterator<Item = (String, Cell)>,
        notes: impl IntoIterator<Item = String>,
    ) -> Result<(), XlsxError> {
        let sheet = self.book.add_worksheet_with_constant_memory()?;
        set_up(sheet, name, self.is_right_to_left)?;
        sheet.set_column_width(0, PAGE_WIDTHS[0])?.set_column_width(1, PAGE_WIDTHS[1])?;
        let mut next = 0;
        for (label, cell) in rows {
            let tall = lines(&label, PAGE_WIDTHS[0]).max(cell.lines(PAGE_WIDTHS[1]));
            grow(sheet, next, Some(tall))?;
            sheet.write_string_with_format(next, 0, label, &self.label)?;
            // Beside words, a number stands at the same edge as they do.
            match cell {
                Cell::Text(text) => sheet.write_string_with_format(next, 1, text, &self.text)?,
                Cell::Number(n) => sheet.write_number_with_format(next, 1, n as f64, &self.number_of_page)?,
                Cell::Share(share) => sheet.write_number_with_format(next, 1, share, &self.share)?,
                Cell::Day(day) => sheet.write_datetime_with_format(
                    next,
                    1,
                    &ExcelDateTime::parse_from_str(&day)?,
                    &self.day,
                )?,
            };
            next += 1;
        }
        next += 1;
        for note in notes {
            grow(sheet, next, Some(lines(&note, PAGE_WIDTHS[1])))?;
            sheet.write_string_with_format(next, 1, note, &self.text)?;
            next += 1;
        }
        Ok(())
    }

    pub(super) fn save(mut self, out: impl Write + Send) -> Result<(), XlsxError> {
        self.book.save_to_writer(out)
    }
}

/// What went wrong, as whoever writes a file knows it.
pub(super) fn io_error(error: XlsxError) -> io::Error {
    match error {
        XlsxError::IoError(error) => error,
        other => io::Error::other(other),
    }
}

/// Makes a row as high as its lines need: not every program does that by itself.
fn grow(sheet: &mut Worksheet, row: u32, lines: Option<usize>) -> Result<(), XlsxError> {
    if let Some(lines @ 2..) = lines {
        sheet.set_row_height(row, LINE_POINTS * lines as f64)?;
    }
    Ok(())
}

fn set_up(sheet: &mut Worksheet, name: &str, is_right_to_left: bool) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    sheet.set_right_to_left(is_right_to_left);
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}
