//! A workbook for spreadsheet programs: sheets with a header that stays in sight, written a row at a time.

use std::io::Write;

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook as Book, Worksheet, XlsxError};

/// How many rows a sheet has below its header; more go on in another one.
const MOST_ROWS: u32 = 1_048_575;
/// A4, as printers know it.
const A4: u8 = 9;

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
}

/// A column: its title and its width, in characters.
pub(super) struct Column {
    pub(super) title: String,
    pub(super) width: f64,
}

/// A workbook in one language.
pub(super) struct Workbook {
    book: Book,
    is_right_to_left: bool,
    header: Format,
    label: Format,
    text: Format,
    number: Format,
    share: Format,
    day: Format,
}

impl Workbook {
    pub(super) fn new(is_right_to_left: bool) -> Self {
        let cell = || Format::new().set_align(FormatAlign::Top).set_text_wrap();
        let bold = || cell().set_bold();
        Self {
            book: Book::new(),
            is_right_to_left,
            header: bold().set_background_color(HEADER_COLOUR),
            label: bold(),
            text: cell(),
            number: cell().set_num_format("#,##0"),
            share: cell().set_num_format("0%"),
            day: cell().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
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
        for (at, column) in (0..).zip(columns) {
            sheet.write_string_with_format(0, at, &column.title, &self.header)?;
        }
        for (row, cells) in (1..).zip(rows) {
            for (at, cell) in (0..).zip(cells) {
                match cell {
                    Cell::Text(text) => sheet.write_string_with_format(row, at, text, &self.text)?,
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
        sheet.set_column_width(0, 28)?.set_column_width(1, 64)?;
        let mut next = 0;
        for (label, cell) in rows {
            sheet.write_string_with_format(next, 0, label, &self.label)?;
            // Beside words, a number stands at the same edge as they do.
            match cell {
                Cell::Text(text) => sheet.write_string_with_format(next, 1, text, &self.text)?,
                Cell::Number(n) => sheet.write_number_with_format(next, 1, n as f64, &left(&self.number))?,
                Cell::Share(share) => sheet.write_number_with_format(next, 1, share, &left(&self.share))?,
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
            sheet.write_string_with_format(next, 1, note, &self.text)?;
            next += 1;
        }
        Ok(())
    }

    pub(super) fn save(mut self, out: impl Write + Send) -> Result<(), XlsxError> {
        self.book.save_to_writer(out)
    }
}

fn left(format: &Format) -> Format {
    format.clone().set_align(FormatAlign::Left)
}

fn set_up(sheet: &mut Worksheet, name: &str, is_right_to_left: bool) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    sheet.set_right_to_left(is_right_to_left);
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}
