//! What is deleted once its time is over: the keys of closed polls, and all that is kept of groups that the bot left.
//!
//! A group gives its polls away one by one, and goes then; a poll that no group has any more goes after it, its answers in portions. So
//! each step is a short transaction of its own, and a crash between two of them leaves nothing that the next look does not find.

use super::responses::GROUP_GONE;
use super::statements::{on_tx, run};
use super::{Result, Tx, corrupt};
use crate::domain::PollCode;

/// What is to be done next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// The key of a closed poll is to be destroyed.
    Key(PollCode),
    /// Groups were left, and when is not noted.
    Unnoted,
    /// A group was left, and its time is over.
    Group(i64),
    /// A poll has no group any more, and no poll or decision of a group refers to it.
    Orphan(PollCode),
}

/// What is to be done next, with polls that were closed by the one time and groups that were left by the other, in epoch milliseconds.
pub async fn next(tx: &mut Tx, closed_by: i64, left_by: i64) -> Result<Option<Due>> {
    const KEY: &str =
        "SELECT code FROM poll WHERE closed_at <= $1 AND LENGTH(voter_key) > 0 ORDER BY code LIMIT 1";
    const UNNOTED: &str = "SELECT COUNT(*) FROM chat_group WHERE NOT active AND left_at IS NULL";
    const GROUP: &str = "SELECT id FROM chat_group WHERE NOT active AND left_at <= $1 ORDER BY id LIMIT 1";
    let key: Option<String> =
        on_tx!(&mut *tx, t => sqlx::query_scalar(KEY).bind(closed_by).fetch_optional(t).await)?;
    if let Some(code) = key {
        return read_code(&code).map(Due::Key).map(Some);
    }
    let unnoted: i64 = on_tx!(&mut *tx, t => sqlx::query_scalar(UNNOTED).fetch_one(t).await)?;
    if unnoted > 0 {
        return Ok(Some(Due::Unnoted));
    }
    let group: Option<i64> =
        on_tx!(&mut *tx, t => sqlx::query_scalar(GROUP).bind(left_by).fetch_optional(t).await)?;
    match group {
        Some(group) => Ok(Some(Due::Group(group))),
        None => Ok(orphan(tx, "%").await?.map(Due::Orphan)),
    }
}

/// Destroys the key of a closed poll, and what of the poll leads to a person without it: recordings, words and ideas that nobody
/// looked at. Totals, and words that are the poll's own, stay.
pub async fn destroy_key(tx: &mut Tx, poll: &PollCode) -> Result<()> {
    const KEY: &str = "UPDATE poll SET voter_key = $2 WHERE code = $1";
    const TRANSLATIONS: &str = "UPDATE translation SET author = NULL, sealed = NULL, state = CASE \
        WHEN state = 'waiting' THEN 'declined' WHEN kind = 'voice' AND state = 'live' THEN 'removed' ELSE state END \
        WHERE poll = $1";
    const IDEAS: &str = "UPDATE suggestion SET sealed = NULL, state = CASE \
        WHEN state = 'waiting' THEN 'late' ELSE state END WHERE poll = $1";
    let poll = poll.as_str();
    run!(&mut *tx, KEY, poll, Vec::<u8>::new())?;
    run!(&mut *tx, TRANSLATIONS, poll)?;
    run!(&mut *tx, IDEAS, poll)?;
    run!(&mut *tx, "DELETE FROM suggestion_silenced WHERE poll = $1", poll)?;
    run!(&mut *tx, "DELETE FROM follower WHERE poll = $1", poll)?;
    run!(tx, "DELETE FROM ballot_opened WHERE poll = $1", poll).map(drop)
}

/// Notes the time for groups that were left before it was noted: theirs begins now.
pub async fn note_left(tx: &mut Tx, now: i64) -> Result<()> {
    run!(tx, "UPDATE chat_group SET left_at = $1 WHERE NOT active AND left_at IS NULL", now).map(drop)
}

/// Takes the next poll away from a group that was left; `false` when it has none any more. What the group's people answered stays in a
/// poll that stays, without the group.
pub async fn take_poll(tx: &mut Tx, group: i64) -> Result<bool> {
    const NEXT: &str = "SELECT poll FROM card WHERE group_id = $1 ORDER BY poll LIMIT 1";
    let poll: Option<String> =
        on_tx!(&mut *tx, t => sqlx::query_scalar(NEXT).bind(group).fetch_optional(t).await)?;
    let Some(poll) = poll else { return Ok(false) };
    run!(&mut *tx, "DELETE FROM card WHERE poll = $1 AND group_id = $2", &poll, group)?;
    if orphan(tx, &poll).await?.is_none() {
        const ANSWERS: &str = "UPDATE response_log SET group_id = $3 WHERE poll = $1 AND group_id = $2";
        run!(tx, ANSWERS, &poll, group, GROUP_GONE)?;
    }
    Ok(true)
}

/// Deletes what is kept of a group that has no polls any more.
pub async fn delete_group(tx: &mut Tx, group: i64) -> Result<()> {
    let chat = group.to_string();
    run!(&mut *tx, "DELETE FROM outbox WHERE chat = $1", &chat)?;
    run!(&mut *tx, "DELETE FROM chat_pace WHERE chat = $1", &chat)?;
    run!(&mut *tx, "DELETE FROM fact WHERE name LIKE $1", format!("language-told:{group}:%"))?;
    run!(tx, "DELETE FROM chat_group WHERE id = $1", group).map(drop)
}

/// A poll that no group has any more, and that no poll or decision of a group refers to; of those whose code is like that.
async fn orphan(tx: &mut Tx, like: &str) -> Result<Option<PollCode>> {
    const SQL: &str = "SELECT p.code FROM poll p WHERE p.code LIKE $1 \
        AND NOT EXISTS (SELECT 1 FROM card c WHERE c.poll = p.code) \
        AND NOT EXISTS (SELECT 1 FROM decision_poll d JOIN card c ON c.poll = d.decision WHERE d.poll = p.code) \
        AND NOT EXISTS (SELECT 1 FROM suggestion s JOIN card c ON c.poll = s.poll WHERE s.vote = p.code) \
        AND NOT EXISTS (SELECT 1 FROM poll q JOIN card c ON c.poll = q.code \
            WHERE q.replaces = p.code OR q.replaced_by = p.code) \
        ORDER BY p.code LIMIT 1";
    let code: Option<String> = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(like).fetch_optional(t).await)?;
    code.map(|code| read_code(&code)).transpose()
}

/// Deletes answers of a poll, with their history, of that many people at most; `false` when there were none any more.
pub async fn delete_answers(tx: &mut Tx, poll: &PollCode, people: i64) -> Result<bool> {
    const UP_TO: &str = "SELECT MAX(voter) FROM (SELECT voter FROM response WHERE poll = $1 ORDER BY voter LIMIT $2) AS first";
    let last: Option<String> =
        on_tx!(&mut *tx, t => sqlx::query_scalar(UP_TO).bind(poll.as_str()).bind(people).fetch_one(t).await)?;
    let Some(last) = last else { return Ok(false) };
    run!(&mut *tx, "DELETE FROM response_log WHERE poll = $1 AND voter <= $2", poll.as_str(), &last)?;
    run!(tx, "DELETE FROM response WHERE poll = $1 AND voter <= $2", poll.as_str(), &last)?;
    Ok(true)
}

/// Deletes a poll that no group has any more, and whose answers are deleted.
pub async fn delete_poll(tx: &mut Tx, poll: &PollCode) -> Result<()> {
    // What refers to it is without a group as well, and goes when its own turn comes.
    const STATEMENTS: [&str; 14] = [
        "UPDATE poll SET replaces = NULL WHERE replaces = $1",
        "UPDATE poll SET replaced_by = NULL WHERE replaced_by = $1",
        "UPDATE suggestion SET state = 'late', option = NULL, vote = NULL WHERE vote = $1",
        "DELETE FROM decision_poll WHERE decision = $1 OR poll = $1",
        "DELETE FROM decision WHERE poll = $1",
        "DELETE FROM translation_text WHERE poll = $1",
        "DELETE FROM translation WHERE poll = $1",
        "DELETE FROM suggestion_silenced WHERE poll = $1",
        "DELETE FROM suggestion WHERE poll = $1",
        "DELETE FROM concern WHERE poll = $1",
        "DELETE FROM follower WHERE poll = $1",
        "DELETE FROM ballot_opened WHERE poll = $1",
        "DELETE FROM poll_option WHERE poll = $1",
        "DELETE FROM poll WHERE code = $1",
    ];
    for sql in STATEMENTS {
        run!(&mut *tx, sql, poll.as_str())?;
    }
    Ok(())
}

fn read_code(code: &str) -> Result<PollCode> {
    PollCode::parse(code).ok_or_else(|| corrupt("poll code"))
}
