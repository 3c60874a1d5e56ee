//! Cards: where a poll stands in groups, and which revision of it each group sees.

use std::collections::HashMap;
use std::slice;

use super::statements::{among, by_poll, codes, on_tx, run};
use super::{Result, Tx, corrupt};
use crate::domain::{GroupLanguages, PollCode};

/// A card that shows an old revision of its poll, or is not posted yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaleCard {
    /// The poll.
    pub poll: PollCode,
    /// The group.
    pub group: i64,
    /// The forum topic of the command.
    pub thread: Option<i64>,
    /// The message, once posted.
    pub message: Option<i64>,
    /// The revision that the poll is at.
    pub wanted: i64,
    /// Failed tries in a row.
    pub faults: i64,
}

/// Wants a card for a new poll.
pub async fn insert(tx: &mut Tx, poll: &PollCode, group: i64, thread: Option<i64>) -> Result<()> {
    const SQL: &str = "INSERT INTO card (poll, group_id, thread_id, message_id, wanted, drawn, announced, next_at, faults) \
        VALUES ($1, $2, $3, NULL, 1, 0, $4, 0, 0)";
    run!(&mut *tx, SQL, poll.as_str(), group, thread, false)?;
    super::chats::know(tx, &group.to_string()).await
}

/// Wants a card for a new poll wherever another has one.
pub async fn insert_like(tx: &mut Tx, poll: &PollCode, like: &PollCode) -> Result<()> {
    const SQL: &str = "INSERT INTO card (poll, group_id, thread_id, message_id, wanted, drawn, announced, next_at, faults) \
        SELECT $1, group_id, thread_id, NULL, 1, 0, $3, 0, 0 FROM card WHERE poll = $2";
    run!(tx, SQL, poll.as_str(), like.as_str(), false).map(drop)
}

/// The message of a poll's card in a group.
pub async fn message_of(tx: &mut Tx, poll: &PollCode, group: i64) -> Result<Option<i64>> {
    Ok(posted(tx, poll).await?.into_iter().find(|posted| posted.group == group).map(|posted| posted.message))
}

/// Wants every card of the poll redrawn.
pub async fn bump(tx: &mut Tx, poll: &PollCode) -> Result<()> {
    bump_all(tx, slice::from_ref(poll)).await
}

/// Wants every card of the polls redrawn.
pub async fn bump_all(tx: &mut Tx, polls: &[PollCode]) -> Result<()> {
    let _: Vec<(i64,)> = among!(
        tx,
        "UPDATE card SET wanted = wanted + 1 WHERE poll IN (",
        &codes(polls),
        ") RETURNING wanted"
    );
    Ok(())
}

/// The card of a group that has waited longest to be drawn, if one is due.
pub async fn stale(tx: &mut Tx, group: i64, now: i64) -> Result<Option<StaleCard>> {
    const SQL: &str = "SELECT c.poll, c.thread_id, c.message_id, c.wanted, c.faults FROM card c \
        JOIN poll p ON p.code = c.poll \
        WHERE c.group_id = $1 AND c.next_at <= $2 AND c.drawn < c.wanted AND c.lost < 2 AND NOT p.draft \
        ORDER BY c.next_at, p.opened_at LIMIT 1";
    type Row = (String, Option<i64>, Option<i64>, i64, i64);
    let row: Option<Row> =
        on_tx!(tx, t => sqlx::query_as(SQL).bind(group).bind(now).fetch_optional(t).await)?;
    row.map(|(poll, thread, message, wanted, faults)| {
        let poll = PollCode::parse(&poll).ok_or_else(|| corrupt("poll code"))?;
        Ok(StaleCard { poll, group, thread, message, wanted, faults })
    })
    .transpose()
}

/// Notes that the group sees that revision, in that message. `now` puts it behind the group's other cards.
pub async fn set_drawn(tx: &mut Tx, card: &StaleCard, message: i64, now: i64) -> Result<()> {
    const SQL: &str = "UPDATE card SET message_id = $3, drawn = $4, faults = 0, next_at = $5 \
        WHERE poll = $1 AND group_id = $2";
    run!(tx, SQL, card.poll.as_str(), card.group, message, card.wanted, now).map(drop)
}

/// Notes that the card's message was deleted. The first time it is posted anew, for a closed poll at once, for an open one when
/// somebody acts on it; after that it is left.
pub async fn set_lost(tx: &mut Tx, card: &StaleCard, is_open: bool) -> Result<()> {
    const SQL: &str = "UPDATE card SET message_id = NULL, lost = lost + 1, drawn = $3 \
        WHERE poll = $1 AND group_id = $2 AND message_id = $4";
    let drawn = if is_open { card.wanted } else { 0 };
    run!(tx, SQL, card.poll.as_str(), card.group, drawn, card.message).map(drop)
}

/// Puts a card off after a fault.
pub async fn put_off(tx: &mut Tx, card: &StaleCard, next_at: i64) -> Result<()> {
    const SQL: &str = "UPDATE card SET next_at = $3, faults = faults + 1 WHERE poll = $1 AND group_id = $2";
    run!(tx, SQL, card.poll.as_str(), card.group, next_at).map(drop)
}

/// Notes that the group is told of the close. `false` when it was before.
pub async fn set_announced(tx: &mut Tx, card: &StaleCard) -> Result<bool> {
    const SQL: &str = "UPDATE card SET announced = $3 WHERE poll = $1 AND group_id = $2 AND NOT announced";
    Ok(run!(tx, SQL, card.poll.as_str(), card.group, true)? == 1)
}

/// Wants the cards of a group's open polls redrawn, because its languages changed.
pub async fn bump_open(tx: &mut Tx, group: i64) -> Result<()> {
    const SQL: &str = "UPDATE card SET wanted = wanted + 1 WHERE group_id = $1 \
        AND poll IN (SELECT code FROM poll WHERE closed_at IS NULL)";
    run!(tx, SQL, group).map(drop)
}

/// The poll whose card is that message of that group.
pub async fn poll_of_message(tx: &mut Tx, group: i64, message: i64) -> Result<Option<PollCode>> {
    const SQL: &str = "SELECT poll FROM card WHERE group_id = $1 AND message_id = $2";
    let code: Option<String> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(group).bind(message).fetch_optional(t).await)?;
    code.map(|code| PollCode::parse(&code).ok_or_else(|| corrupt("poll code"))).transpose()
}

/// The groups that had each of the polls, with their languages where they are known.
pub async fn groups_and_languages(
    tx: &mut Tx,
    polls: &[PollCode],
) -> Result<HashMap<PollCode, Vec<(i64, Option<GroupLanguages>)>>> {
    let rows: Vec<(String, i64, Option<String>)> = among!(
        tx,
        "SELECT c.poll, c.group_id, g.languages FROM card c LEFT JOIN chat_group g ON g.id = c.group_id WHERE c.poll IN (",
        &codes(polls),
        ") ORDER BY c.group_id"
    );
    by_poll(rows.into_iter().map(|(poll, group, languages)| {
        let languages = languages
            .map(|text| GroupLanguages::from_text(&text).ok_or_else(|| corrupt("list of languages")));
        Ok((poll, (group, languages.transpose()?)))
    }))
}

/// Where a card stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posted {
    /// The group.
    pub group: i64,
    /// The forum topic.
    pub thread: Option<i64>,
    /// The message.
    pub message: i64,
}

/// Where the poll's cards stand, but for those that are not posted yet or were deleted.
pub async fn posted(tx: &mut Tx, poll: &PollCode) -> Result<Vec<Posted>> {
    const SQL: &str = "SELECT group_id, thread_id, message_id FROM card \
        WHERE poll = $1 AND message_id IS NOT NULL ORDER BY group_id";
    let rows: Vec<(i64, Option<i64>, i64)> =
        on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    Ok(rows.into_iter().map(|(group, thread, message)| Posted { group, thread, message }).collect())
}

/// The groups that had the poll.
pub async fn groups_of(tx: &mut Tx, poll: &PollCode) -> Result<Vec<i64>> {
    const SQL: &str = "SELECT group_id FROM card WHERE poll = $1 ORDER BY group_id";
    on_tx!(tx, t => sqlx::query_scalar(SQL).bind(poll.as_str()).fetch_all(t).await)
}
