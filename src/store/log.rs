//! The log of what was done to a group's polls: a chain of entries for each group, which can be read by all its members and changed by nobody
//! unseen.
//!
//! An entry is the last thing that a transaction writes: it holds the end of the chain, and who waits for that should wait for nothing else.

use super::statements::{on_tx, run};
use super::{Result, Tx};
use crate::domain::PollCode;
use crate::domain::log::{Entry, HASH_BYTES, Link, LogEvent, Mark, Text};

type Row = (i64, i64, i64, String, Option<String>, Option<Vec<u8>>, Vec<u8>, Vec<u8>);

/// Notes in the log of every group that has the poll what was done to it. `now`: in epoch milliseconds.
pub async fn append(tx: &mut Tx, poll: &PollCode, event: LogEvent, now: i64) -> Result<()> {
    append_all(tx, &[(poll.clone(), event)], now).await
}

/// The same of several polls.
pub async fn append_all(tx: &mut Tx, events: &[(PollCode, LogEvent)], now: i64) -> Result<()> {
    let mut entries = Vec::new();
    for (poll, event) in events {
        let groups = super::cards::groups_of(tx, poll).await?;
        entries.extend(groups.into_iter().map(|group| (group, poll, event)));
    }
    // The ends of chains are held in one order: two who note something for the same groups wait, and neither for ever.
    entries.sort_by_key(|(group, ..)| *group);
    for (group, poll, event) in entries {
        append_in(tx, group, poll.as_str(), event, now).await?;
    }
    Ok(())
}

/// That a poll was closed, with how many people had answered; of an open question, how many had sent ideas.
pub async fn closed(tx: &mut Tx, poll: &PollCode) -> Result<LogEvent> {
    const SQL: &str = "SELECT CASE kind WHEN 'open' \
        THEN (SELECT COUNT(DISTINCT author) FROM suggestion WHERE poll = $1 AND state <> 'taken_back') \
        ELSE (SELECT COUNT(*) FROM response WHERE poll = $1 AND option IS NOT NULL) END FROM poll WHERE code = $1";
    let people: i64 = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(poll.as_str()).fetch_one(t).await)?;
    Ok(LogEvent::Closed { people: people.cast_unsigned() })
}

/// Notes in the log of one group what was done to a poll.
pub async fn append_in(tx: &mut Tx, group: i64, poll: &str, event: &LogEvent, now: i64) -> Result<()> {
    const BEGIN: &str =
        "INSERT INTO log_head (chain, group_id, number, hash) VALUES ($1, $1, 0, $2) ON CONFLICT DO NOTHING";
    const HOLD: &str = "UPDATE log_head SET number = number WHERE group_id = $1 \
         OR (chain = $1 AND NOT EXISTS (SELECT 1 FROM log_head WHERE group_id = $1)) RETURNING chain, number, hash";
    const ENTRY: &str = "INSERT INTO log_entry (chain, number, at, poll, event, salt, commitment, hash) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    const HEAD: &str = "UPDATE log_head SET number = $2, hash = $3 WHERE chain = $1";
    const MARK: &str = "UPDATE card SET marked_entry = $3 WHERE poll = $1 AND group_id = $2";
    run!(&mut *tx, BEGIN, group, Vec::<u8>::new())?;
    let (chain, number, hash): (i64, i64, Vec<u8>) =
        on_tx!(&mut *tx, t => sqlx::query_as(HOLD).bind(group).fetch_one(t).await)?;
    let before = (number > 0).then_some(Link { number, hash });
    let salt: [u8; HASH_BYTES] = rand::random();
    let text = Text { event: event.to_text(), salt: salt.to_vec() };
    let entry = Entry::after(before.as_ref(), chain, now, poll.to_owned(), text.clone());
    let (Text { event: said, salt }, Entry { number, commitment, hash, .. }) = (text, entry);
    run!(&mut *tx, ENTRY, chain, number, now, poll, said, salt, commitment, hash.clone())?;
    run!(&mut *tx, HEAD, chain, number, hash)?;
    if event.is_marked() {
        run!(&mut *tx, MARK, poll, group, number)?;
    }
    Ok(())
}

/// The entries of a group's log below a number, the newest first.
pub async fn page(tx: &mut Tx, group: i64, below: i64, most: i64) -> Result<Vec<Entry>> {
    const SQL: &str = "SELECT e.chain, e.number, e.at, e.poll, e.event, e.salt, e.commitment, e.hash \
        FROM log_entry e JOIN log_head h ON h.chain = e.chain \
        WHERE h.group_id = $1 AND e.number < $2 ORDER BY e.number DESC LIMIT $3";
    let rows: Vec<Row> =
        on_tx!(tx, t => sqlx::query_as(SQL).bind(group).bind(below).bind(most).fetch_all(t).await)?;
    Ok(rows.into_iter().map(entry).collect())
}

/// What a poll's entries say in a group's log, the oldest first.
pub async fn of_poll(tx: &mut Tx, group: i64, poll: &PollCode) -> Result<Vec<Entry>> {
    const SQL: &str = "SELECT e.chain, e.number, e.at, e.poll, e.event, e.salt, e.commitment, e.hash \
        FROM log_entry e JOIN log_head h ON h.chain = e.chain WHERE h.group_id = $1 AND e.poll = $2 ORDER BY e.number";
    let rows: Vec<Row> =
        on_tx!(tx, t => sqlx::query_as(SQL).bind(group).bind(poll.as_str()).fetch_all(t).await)?;
    Ok(rows.into_iter().map(entry).collect())
}

/// A log: its name, the group that it is kept for now, and where it ends; the last two are missing where somebody took them away.
pub type Head = (i64, Option<i64>, Option<Link>);

/// All logs.
pub async fn heads(tx: &mut Tx) -> Result<Vec<Head>> {
    const SQL: &str = "SELECT c.chain, h.group_id, h.number, h.hash FROM \
        (SELECT chain FROM log_head UNION SELECT chain FROM log_entry) c LEFT JOIN log_head h ON h.chain = c.chain ORDER BY c.chain";
    type Row = (i64, Option<i64>, Option<i64>, Option<Vec<u8>>);
    let rows: Vec<Row> = on_tx!(tx, t => sqlx::query_as(SQL).fetch_all(t).await)?;
    let head = |(chain, group, number, hash): Row| {
        (chain, group, number.zip(hash).map(|(number, hash)| Link { number, hash }))
    };
    Ok(rows.into_iter().map(head).collect())
}

/// A whole log, in order.
pub async fn chain(tx: &mut Tx, chain: i64) -> Result<Vec<Entry>> {
    const SQL: &str = "SELECT chain, number, at, poll, event, salt, commitment, hash FROM log_entry \
        WHERE chain = $1 ORDER BY number";
    let rows: Vec<Row> = on_tx!(tx, t => sqlx::query_as(SQL).bind(chain).fetch_all(t).await)?;
    Ok(rows.into_iter().map(entry).collect())
}

/// The mark that stands with a poll's result in a group, or with a decision.
pub async fn mark(tx: &mut Tx, poll: &PollCode, group: i64) -> Result<Option<Mark>> {
    const SQL: &str = "SELECT e.number, e.hash FROM card c JOIN log_head h ON h.group_id = c.group_id \
        JOIN log_entry e ON e.chain = h.chain AND e.number = c.marked_entry \
        WHERE c.poll = $1 AND c.group_id = $2";
    let row: Option<(i64, Vec<u8>)> =
        on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).bind(group).fetch_optional(t).await)?;
    Ok(row.map(|(number, hash)| Mark::of(&Link { number, hash })))
}

/// Deletes what the entries of a deleted poll say, with the salt, so that nobody can find it again, and notes that. The chains stay
/// whole.
pub async fn delete(tx: &mut Tx, poll: &PollCode, now: i64) -> Result<()> {
    const GROUPS: &str = "SELECT DISTINCT h.group_id FROM log_entry e JOIN log_head h ON h.chain = e.chain \
        WHERE e.poll = $1 ORDER BY h.group_id";
    run!(&mut *tx, "UPDATE log_entry SET event = NULL, salt = NULL WHERE poll = $1", poll.as_str())?;
    let groups: Vec<i64> =
        on_tx!(&mut *tx, t => sqlx::query_scalar(GROUPS).bind(poll.as_str()).fetch_all(t).await)?;
    for group in groups {
        append_in(tx, group, poll.as_str(), &LogEvent::Deleted {}, now).await?;
    }
    Ok(())
}

/// Leads to a group's log under its new id, and notes that; where that has begun one already, it goes on with its own.
pub async fn migrate(tx: &mut Tx, old: i64, new: i64, now: i64) -> Result<()> {
    const SQL: &str = "UPDATE log_head SET group_id = $2 WHERE group_id = $1 \
        AND NOT EXISTS (SELECT 1 FROM log_head WHERE group_id = $2)";
    match run!(&mut *tx, SQL, old, new)? {
        0 => Ok(()),
        _ => append_in(tx, new, "", &LogEvent::Moved { group: new }, now).await,
    }
}

fn entry((chain, number, at, poll, event, salt, commitment, hash): Row) -> Entry {
    let text = match (event, salt) {
        (None, None) => None,
        // One without the other is no text that was ever written: the check of the chain says so.
        (event, salt) => Some(Text { event: event.unwrap_or_default(), salt: salt.unwrap_or_default() }),
    };
    Entry { chain, number, at, poll, text, commitment, hash }
}
