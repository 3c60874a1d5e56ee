//! Rows in, bytes out: nothing here waits, asks the time or draws a random number.

mod answers;
mod cell;
mod chart;
mod csv;
mod group;
mod json;
mod my_data_page;
mod page;
mod principles_page;
#[cfg(test)]
mod secrecy;
mod workbook;
mod xlsx;

pub(crate) use self::chart::chart;
pub(crate) use self::csv::{answers_csv, summary_csv, texts_csv};
pub(crate) use self::group::GroupReport;
pub(crate) use self::json::poll_json;
pub(crate) use self::my_data_page::{MyData, my_data_page};
pub(crate) use self::principles_page::principles_page;
pub(crate) use self::xlsx::{GroupNames, poll_xlsx};
