//! Groups: their languages, whether the bot is there, and what happens when one gets a new id.

use super::{Result, Tx, corrupt, on_tx, run};
use crate::domain::{Checkers, GroupLanguages, LanguageTag, PollCode, TimeZone};

/// The group's languages, if it has been seen before.
pub async fn languages(tx: &mut Tx, group: i64) -> Result<Option<GroupLanguages>> {
    const SQL: &str = "SELECT languages FROM chat_group WHERE id = $1";
    let text: Option<String> = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(group).fetch_optional(t).await)?;
    text.map(|text| GroupLanguages::from_text(&text).ok_or_else(|| corrupt("list of languages"))).transpose()
}

/// Keeps the group's languages, and that the bot is in the group.
pub async fn set_languages(tx: &mut Tx, group: i64, languages: &GroupLanguages) -> Result<()> {
    const SQL: &str = "INSERT INTO chat_group (id, languages, active) VALUES ($1, $2, $3) \
        ON CONFLICT (id) DO UPDATE SET languages = excluded.languages, active = excluded.active";
    run!(tx, SQL, group, languages.to_text(), true).map(drop)
}

/// Who may check what the group's members translate.
pub async fn checkers(tx: &mut Tx, group: i64) -> Result<Checkers> {
    const SQL: &str = "SELECT checkers FROM chat_group WHERE id = $1";
    let key: Option<String> = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(group).fetch_optional(t).await)?;
    key.map_or(Ok(Checkers::default()), |key| Checkers::from_key(&key).ok_or_else(|| corrupt("setting")))
}

/// Keeps who may check what the group's members translate.
pub async fn set_checkers(tx: &mut Tx, group: i64, checkers: Checkers) -> Result<()> {
    run!(tx, "UPDATE chat_group SET checkers = $2 WHERE id = $1", group, checkers.key()).map(drop)
}

/// The group's time zone.
pub async fn zone(tx: &mut Tx, group: i64) -> Result<TimeZone> {
    const SQL: &str = "SELECT zone FROM chat_group WHERE id = $1";
    let name: Option<String> = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(group).fetch_optional(t).await)?;
    name.map_or(Ok(TimeZone::default()), |name| TimeZone::parse(&name).ok_or_else(|| corrupt("time zone")))
}

/// Keeps the first languages of a group that was not seen before; a known group's stay, and it is active again.
pub async fn welcome(tx: &mut Tx, group: i64, languages: &GroupLanguages) -> Result<()> {
    const SQL: &str = "INSERT INTO chat_group (id, languages, active) VALUES ($1, $2, $3) \
        ON CONFLICT (id) DO UPDATE SET active = excluded.active";
    run!(tx, SQL, group, languages.to_text(), true).map(drop)
}

/// Notes that the bot was removed from the group: nothing is sent there any more.
pub async fn leave(tx: &mut Tx, group: i64) -> Result<()> {
    const SQL: &str = "UPDATE chat_group SET active = $2 WHERE id = $1";
    run!(tx, SQL, group, false).map(drop)
}

/// The groups that the bot is in.
pub async fn active(tx: &mut Tx) -> Result<Vec<i64>> {
    const SQL: &str = "SELECT id FROM chat_group WHERE active ORDER BY id";
    on_tx!(tx, t => sqlx::query_scalar(SQL).fetch_all(t).await)
}

/// How many people make a language one of a group's, as far as organisers are told.
const FEWEST_READERS: i64 = 5;

/// Whether organisers are to be told now, and never again, that people answer in a language that the group's list lacks:
/// five or more have, in this poll. People can't be counted across polls, since each has other pseudonyms.
pub async fn learn_language(
    tx: &mut Tx,
    group: i64,
    poll: &PollCode,
    language: &LanguageTag,
) -> Result<bool> {
    if languages(tx, group).await?.is_none_or(|listed| listed.place(language).is_some()) {
        return Ok(false);
    }
    const READERS: &str = "SELECT COUNT(DISTINCT voter) FROM response_log \
        WHERE poll = $1 AND group_id = $2 AND language = $3";
    let readers: i64 = on_tx!(&mut *tx, t => {
        sqlx::query_scalar(READERS).bind(poll.as_str()).bind(group).bind(language.as_str()).fetch_one(t).await
    })?;
    if readers < FEWEST_READERS {
        return Ok(false);
    }
    let told = format!("language-told:{group}:{language}");
    if super::facts::get(tx, &told).await?.is_some() {
        return Ok(false);
    }
    super::facts::set(tx, &told, "").await?;
    Ok(true)
}

/// Follows a group to its new id, everywhere the old one stands. Doing it twice is harmless.
pub async fn migrate(tx: &mut Tx, old: i64, new: i64) -> Result<()> {
    // The new id may have been seen before the news of the change came: the old row's languages win.
    run!(
        &mut *tx,
        "DELETE FROM chat_group WHERE id = $2 AND EXISTS (SELECT 1 FROM chat_group WHERE id = $1)",
        old,
        new
    )?;
    run!(&mut *tx, "UPDATE chat_group SET id = $2, active = $3 WHERE id = $1", old, new, true)?;
    // Message ids start anew in a supergroup, so the old cards can't be edited. Those still of use are posted again.
    run!(
        &mut *tx,
        "UPDATE card SET group_id = $2, thread_id = NULL, message_id = NULL, next_at = 0, \
         drawn = CASE WHEN announced THEN wanted ELSE 0 END WHERE group_id = $1",
        old,
        new
    )?;
    run!(tx, "UPDATE response_log SET group_id = $2 WHERE group_id = $1", old, new).map(drop)
}
