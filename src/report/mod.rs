//! Rows in, bytes out: nothing here waits, asks the time or draws a random number.

mod cell;
mod chart;
mod csv;
mod principles_page;

pub(crate) use self::chart::chart;
pub(crate) use self::csv::{ResponsesCsv, texts_csv};
pub(crate) use self::principles_page::principles_page;
