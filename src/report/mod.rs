//! Rows in, bytes out: nothing here waits, asks the time or draws a random number.

mod cell;
mod csv;

pub(crate) use self::csv::responses_csv;
