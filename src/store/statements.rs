//! How statements run: on whichever engine, one by one or for many rows at once.

use std::collections::HashMap;

use super::{Result, corrupt};
use crate::domain::PollCode;

/// Runs one expression on whichever engine the transaction stands: `on_tx!(tx, t => query.fetch_one(t).await)`.
macro_rules! on_tx {
    ($tx:expr, $t:ident => $body:expr) => {
        match $tx {
            $crate::store::Tx::Sqlite(inner) => {
                let $t = &mut **inner;
                $body
            }
            $crate::store::Tx::Postgres(inner) => {
                let $t = &mut **inner;
                $body
            }
        }
    };
}
pub(crate) use on_tx;

/// Runs a statement that returns no rows, with its values in order; gives the number of rows it touched.
macro_rules! run {
    ($tx:expr, $sql:expr $(, $value:expr)*) => {
        $crate::store::statements::on_tx!($tx, t => {
            sqlx::query($sql)$(.bind($value))*.execute(t).await.map(|done| done.rows_affected())
        })
    };
}
pub(crate) use run;

/// How many values a statement takes, of those that take many: a few SQL texts, which a database prepares once each.
const SIZES: [usize; 4] = [64, 16, 4, 1];

/// The rows of a query that looks for many values, a few queries in place of one each:
/// `among!(tx, "SELECT a FROM t WHERE b IN (", values, ") AND c = ", c)`. The value at the end may be left out.
macro_rules! among {
    ($tx:expr, $before:literal, $values:expr, $after:literal $(, $last:expr)?) => {{
        let mut rows = Vec::new();
        for values in $crate::store::statements::filled($values) {
            rows.append(&mut $crate::store::statements::on_tx!(&mut *$tx, t => {
                let mut query = sqlx::QueryBuilder::new($before);
                let mut list = query.separated(", ");
                for value in values {
                    list.push_bind(value);
                }
                query.push($after);
                $(query.push_bind($last);)?
                query.build_query_as().fetch_all(t).await
            })?);
        }
        rows
    }};
}
pub(crate) use among;

/// Inserts rows, many with one statement: `insert!(tx, "INSERT INTO t (a, b)", rows, |row| [row.a, row.b], "ON CONFLICT …")`.
macro_rules! insert {
    ($tx:expr, $into:literal, $rows:expr, |$row:ident| [$($value:expr),+ $(,)?], $then:literal) => {
        for rows in $crate::store::statements::batches($rows) {
            $crate::store::statements::on_tx!(&mut *$tx, t => {
                let mut query = sqlx::QueryBuilder::new($into);
                query.push_values(rows, |mut values, $row| {
                    values$(.push_bind($value))+;
                });
                query.push($then);
                query.build().execute(t).await.map(drop)
            })?;
        }
    };
}
pub(crate) use insert;

/// The values in portions of the greatest of [`SIZES`], the last one filled up by its last value to one of them.
pub(super) fn filled<T>(values: &[T]) -> impl Iterator<Item = impl Iterator<Item = &T>> {
    values.chunks(SIZES[0]).map(|some| {
        let size = SIZES.into_iter().filter(|size| *size >= some.len()).min().unwrap_or(some.len());
        some.iter().chain(some.last().into_iter().cycle()).take(size)
    })
}

/// The rows in portions of [`SIZES`].
pub(super) fn batches<T>(mut rows: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let size = SIZES.into_iter().find(|size| *size <= rows.len())?;
        let (batch, rest) = rows.split_at(size);
        rows = rest;
        Some(batch)
    })
}

/// Rows by the poll that each names first, in their order.
pub(super) fn by_poll<T>(
    rows: impl Iterator<Item = Result<(String, T)>>,
) -> Result<HashMap<PollCode, Vec<T>>> {
    let mut polls: HashMap<PollCode, Vec<T>> = HashMap::new();
    for row in rows {
        let (poll, row) = row?;
        let poll = PollCode::parse(&poll).ok_or_else(|| corrupt("poll code"))?;
        polls.entry(poll).or_default().push(row);
    }
    Ok(polls)
}

/// The codes as they are stored.
pub(super) fn codes(polls: &[PollCode]) -> Vec<&str> {
    polls.iter().map(PollCode::as_str).collect()
}
