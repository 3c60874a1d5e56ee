//! Responses: each person's current answer, and the history of answers.

use std::collections::{BTreeMap, HashMap};

use super::statements::{filled, insert, on_tx};
use super::{Result, Tx, corrupt};
use crate::domain::{Choice, Event, LanguageTag, PollCode, Via};

/// In place of the id of a group that was left and deleted, in the history of a poll that other groups have, too.
pub const GROUP_GONE: i64 = 0;

/// A person's standing in a poll.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// The current answer.
    pub chosen: Option<Choice>,
    /// How many events their history has: none, if they never answered.
    pub events: i64,
}

/// One row of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRow {
    /// The poll's pseudonym of the person.
    pub voter: String,
    /// `YYYY-MM-DD`.
    pub day: String,
    /// `cast`, `changed` or `withdrawn`.
    pub event: String,
    /// The options chosen; none when taken back.
    pub chosen: Option<Choice>,
    /// The language that the person was answered in.
    pub language: String,
    /// The group.
    pub group: i64,
    /// `card`, `ballot` or `private`.
    pub via: String,
}

/// What is written when an answer changes.
#[derive(Debug)]
pub struct Record {
    /// The poll.
    pub poll: PollCode,
    /// The poll's pseudonym of the person.
    pub voter: String,
    /// Its number in the person's history, from 1.
    pub seq: i64,
    /// What happened.
    pub event: Event,
    /// The answer from now on.
    pub chosen: Option<Choice>,
    /// The language that the person is answered in.
    pub language: LanguageTag,
    /// The group.
    pub group: i64,
    /// Where it was pressed.
    pub via: Via,
}

/// How many people answered in each language, on each day and in each group; each counted once, where they answered last.
#[derive(Debug, Default)]
pub struct Circumstances {
    /// By language.
    pub languages: BTreeMap<String, u64>,
    /// By day, `YYYY-MM-DD`.
    pub days: BTreeMap<String, u64>,
    /// By group.
    pub groups: BTreeMap<i64, u64>,
}

/// Where, when and in which language people answered.
pub async fn circumstances(tx: &mut Tx, poll: &PollCode) -> Result<Circumstances> {
    const SQL: &str = "SELECT l.language, l.day, l.group_id, COUNT(*) FROM response r \
        JOIN response_log l ON l.poll = r.poll AND l.voter = r.voter \
        WHERE r.poll = $1 AND r.option IS NOT NULL \
        AND l.seq = (SELECT MAX(m.seq) FROM response_log m WHERE m.poll = l.poll AND m.voter = l.voter) \
        GROUP BY l.language, l.day, l.group_id";
    let rows: Vec<(String, String, i64, i64)> =
        on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    let mut all = Circumstances::default();
    for (language, day, group, people) in rows {
        let people = people.cast_unsigned();
        *all.languages.entry(language).or_default() += people;
        *all.days.entry(day).or_default() += people;
        *all.groups.entry(group).or_default() += people;
    }
    Ok(all)
}

/// Where those of the voters stand who ever answered in their poll, by the polls' pseudonyms, which differ in every poll.
pub async fn standings(tx: &mut Tx, voters: &[(PollCode, String)]) -> Result<HashMap<String, Standing>> {
    let mut standings = HashMap::with_capacity(voters.len());
    for some in filled(voters) {
        let rows: Vec<(String, Option<i64>, Option<i64>)> = on_tx!(&mut *tx, t => {
            let mut query = sqlx::QueryBuilder::new("WITH asked (poll, voter) AS (");
            query.push_values(some, |mut row, (poll, voter)| {
                row.push_bind(poll.as_str()).push_bind(voter);
            });
            query.push(
                ") SELECT r.voter, r.option, \
                 (SELECT MAX(l.seq) FROM response_log l WHERE l.poll = r.poll AND l.voter = r.voter) \
                 FROM asked JOIN response r ON r.poll = asked.poll AND r.voter = asked.voter",
            );
            query.build_query_as().fetch_all(t).await
        })?;
        for (voter, option, events) in rows {
            let chosen = option.map(read_choice).transpose()?;
            standings.insert(voter, Standing { chosen, events: events.unwrap_or_default() });
        }
    }
    Ok(standings)
}

/// Where a person stands in a poll.
pub async fn standing(tx: &mut Tx, poll: &PollCode, voter: &str) -> Result<Standing> {
    let standings = standings(tx, &[(poll.clone(), voter.to_owned())]).await?;
    Ok(standings.get(voter).copied().unwrap_or_default())
}

/// Keeps answers and their rows in the history, each person's in order. `day` is today, `YYYY-MM-DD`. The caller bumps the
/// revision of the polls' cards.
pub async fn record(tx: &mut Tx, records: &[Record], day: &str) -> Result<()> {
    // What a person changed twice in one go is one row of answers, and no statement may touch a row twice.
    let last: HashMap<(&PollCode, &str), &Record> =
        records.iter().map(|record| ((&record.poll, &*record.voter), record)).collect();
    let last: Vec<&Record> = last.into_values().collect();
    insert!(
        tx,
        "INSERT INTO response (poll, voter, option) ",
        &last,
        |record| [record.poll.as_str(), &record.voter, record.chosen.map(Choice::packed)],
        " ON CONFLICT (poll, voter) DO UPDATE SET option = excluded.option"
    );
    insert!(
        tx,
        "INSERT INTO response_log (poll, voter, seq, day, event, option, language, group_id, via) ",
        records,
        |record| [
            record.poll.as_str(),
            &record.voter,
            record.seq,
            day,
            record.event.key(),
            record.chosen.map(Choice::packed),
            record.language.as_str(),
            record.group,
            record.via.key()
        ],
        ""
    );
    Ok(())
}

/// The history of a poll, by voter, each voter's events in order.
pub async fn log(tx: &mut Tx, poll: &PollCode) -> Result<Vec<LogRow>> {
    const SQL: &str = "SELECT voter, day, event, option, language, group_id, via FROM response_log \
        WHERE poll = $1 ORDER BY voter, seq";
    type Row = (String, String, String, Option<i64>, String, i64, String);
    let rows: Vec<Row> = on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    let read = |(voter, day, event, option, language, group, via): Row| {
        let chosen = option.map(read_choice).transpose()?;
        Ok(LogRow { voter, day, event, chosen, language, group, via })
    };
    rows.into_iter().map(read).collect()
}

/// A choice as the column `option` keeps it.
pub(super) fn read_choice(option: i64) -> Result<Choice> {
    Choice::from_packed(option).ok_or_else(|| corrupt("response"))
}
