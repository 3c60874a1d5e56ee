//! Responses: each person's current answer, and the history of answers.

use std::collections::{HashMap, HashSet};

use futures::TryStreamExt as _;

use super::{Result, Tx, among, corrupt, on_tx, run};
use crate::domain::{Event, LanguageTag, OptionNumber, PollCode, Via};

/// A person's standing in a poll.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// The current answer.
    pub chosen: Option<OptionNumber>,
    /// How many events their history has: none, if they never answered.
    pub events: i64,
}

/// One row of the history, as the export needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRow {
    /// The poll's pseudonym of the person.
    pub voter: String,
    /// `YYYY-MM-DD`.
    pub day: String,
    /// `cast`, `changed` or `withdrawn`.
    pub event: String,
    /// The option chosen; none when taken back.
    pub option: Option<OptionNumber>,
    /// The language that the person was answered in.
    pub language: String,
    /// The group.
    pub group: i64,
    /// `card`, `ballot` or `private`.
    pub via: String,
}

/// What is written when an answer changes.
#[derive(Debug)]
pub struct Record<'a> {
    /// The poll.
    pub poll: &'a PollCode,
    /// The poll's pseudonym of the person.
    pub voter: &'a str,
    /// Its number in the person's history, from 1.
    pub seq: i64,
    /// What happened.
    pub event: Event,
    /// The answer from now on.
    pub option: Option<OptionNumber>,
    /// `YYYY-MM-DD`.
    pub day: &'a str,
    /// The language that the person is answered in.
    pub language: &'a LanguageTag,
    /// The group.
    pub group: i64,
    /// Where it was pressed.
    pub via: Via,
}

/// Where those of the people stand in a poll who ever answered in it, by the poll's pseudonyms.
pub async fn standings(tx: &mut Tx, poll: &PollCode, voters: &[String]) -> Result<HashMap<String, Standing>> {
    const SQL: &str = "SELECT r.voter, r.option, \
        (SELECT MAX(l.seq) FROM response_log l WHERE l.poll = r.poll AND l.voter = r.voter) \
        FROM response r WHERE r.poll = $1 AND r.voter IN (\
        $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33\
        )";
    let rows: Vec<(String, Option<i64>, Option<i64>)> = among!(tx, SQL, [poll.as_str()], voters);
    rows.into_iter()
        .map(|(voter, option, events)| {
            let chosen = option.map(option_number).transpose()?;
            Ok((voter, Standing { chosen, events: events.unwrap_or_default() }))
        })
        .collect()
}

/// Where a person stands in a poll.
pub async fn standing(tx: &mut Tx, poll: &PollCode, voter: &str) -> Result<Standing> {
    let standings = standings(tx, poll, &[voter.to_owned()]).await?;
    Ok(standings.get(voter).copied().unwrap_or_default())
}

/// Keeps an answer and its row in the history. The caller bumps the revision of the poll's cards.
pub async fn record(tx: &mut Tx, record: &Record<'_>) -> Result<()> {
    let (poll, option) = (record.poll.as_str(), record.option.map(|n| i64::from(n.get())));
    const RESPONSE: &str = "INSERT INTO response (poll, voter, option) VALUES ($1, $2, $3) \
        ON CONFLICT (poll, voter) DO UPDATE SET option = excluded.option";
    run!(&mut *tx, RESPONSE, poll, record.voter, option)?;
    const LOG: &str = "INSERT INTO response_log (poll, voter, seq, day, event, option, language, group_id, via) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    run!(
        &mut *tx,
        LOG,
        poll,
        record.voter,
        record.seq,
        record.day,
        record.event.key(),
        option,
        record.language.as_str(),
        record.group,
        record.via.key()
    )
    .map(drop)
}

/// Hands over the history of a poll, by voter, each voter's events in order, a row at a time: all at once could be more than a
/// small server's memory.
pub async fn each_log_row<E: From<sqlx::Error>>(
    tx: &mut Tx,
    poll: &PollCode,
    mut take: impl FnMut(LogRow) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    const SQL: &str = "SELECT voter, day, event, option, language, group_id, via FROM response_log \
        WHERE poll = $1 ORDER BY voter, seq";
    type Row = (String, String, String, Option<i64>, String, i64, String);
    on_tx!(tx, t => {
        let mut rows = sqlx::query_as(SQL).bind(poll.as_str()).fetch(t);
        while let Some(row) = rows.try_next().await? {
            let (voter, day, event, option, language, group, via): Row = row;
            let option = option.map(option_number).transpose()?;
            take(LogRow { voter, day, event, option, language, group, via })?;
        }
    });
    Ok(())
}

/// The history of a small poll.
pub async fn log(tx: &mut Tx, poll: &PollCode) -> Result<Vec<LogRow>> {
    let mut rows = Vec::new();
    each_log_row(tx, poll, |row| {
        rows.push(row);
        Result::Ok(())
    })
    .await?;
    Ok(rows)
}

/// The languages in which at least so many people were answered.
pub async fn common_languages(tx: &mut Tx, poll: &PollCode, people: i64) -> Result<HashSet<String>> {
    const SQL: &str = "SELECT language FROM response_log WHERE poll = $1 \
        GROUP BY language HAVING COUNT(DISTINCT voter) >= $2";
    let languages: Vec<String> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(poll.as_str()).bind(people).fetch_all(t).await)?;
    Ok(languages.into_iter().collect())
}

fn option_number(stored: i64) -> Result<OptionNumber> {
    usize::try_from(stored).ok().and_then(OptionNumber::new).ok_or_else(|| corrupt("response"))
}
