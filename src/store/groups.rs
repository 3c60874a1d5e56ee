//! Groups: their languages, whether the bot is there, and what happens when one gets a new id.

use super::statements::{on_tx, run};
use super::{Result, Tx, chats, corrupt, outbox};
use crate::domain::{
    Checkers, ConcernShare, Fewest, GroupClock, GroupLanguages, LanguageTag, PollCode, QuietHours, TimeZone,
};

/// The group's languages, if it has been seen before.
pub async fn languages(tx: &mut Tx, group: i64) -> Result<Option<GroupLanguages>> {
    const SQL: &str = "SELECT languages FROM chat_group WHERE id = $1";
    let text: Option<String> = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(group).fetch_optional(t).await)?;
    text.map(|text| GroupLanguages::from_text(&text).ok_or_else(|| corrupt("list of languages"))).transpose()
}

/// Keeps the group's languages, and that the bot is in the group.
pub async fn set_languages(tx: &mut Tx, group: i64, languages: &GroupLanguages) -> Result<()> {
    const SQL: &str = "INSERT INTO chat_group (id, languages, active) VALUES ($1, $2, $3) \
        ON CONFLICT (id) DO UPDATE SET languages = excluded.languages, active = excluded.active, left_at = NULL";
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

/// The group's time zone and quiet hours.
pub async fn clock(tx: &mut Tx, group: i64) -> Result<GroupClock> {
    const SQL: &str = "SELECT zone, quiet FROM chat_group WHERE id = $1";
    let row: Option<(String, String)> =
        on_tx!(tx, t => sqlx::query_as(SQL).bind(group).fetch_optional(t).await)?;
    let Some((zone, quiet)) = row else { return Ok(GroupClock::default()) };
    let zone = TimeZone::parse(&zone).ok_or_else(|| corrupt("time zone"))?;
    Ok(GroupClock { zone, quiet: QuietHours::from_text(&quiet) })
}

/// Keeps the group's time zone.
pub async fn set_zone(tx: &mut Tx, group: i64, zone: &TimeZone) -> Result<()> {
    run!(tx, "UPDATE chat_group SET zone = $2 WHERE id = $1", group, zone.name()).map(drop)
}

/// Keeps the group's quiet hours.
pub async fn set_quiet(tx: &mut Tx, group: i64, quiet: Option<QuietHours>) -> Result<()> {
    let text = quiet.map_or_else(String::new, QuietHours::to_text);
    run!(tx, "UPDATE chat_group SET quiet = $2 WHERE id = $1", group, text).map(drop)
}

/// From which share of those who answered the group's card speaks of concerns.
pub async fn concern_share(tx: &mut Tx, group: i64) -> Result<ConcernShare> {
    const SQL: &str = "SELECT concern_share FROM chat_group WHERE id = $1";
    let key: Option<String> = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(group).fetch_optional(t).await)?;
    key.map_or(Ok(ConcernShare::default()), |key| {
        ConcernShare::from_key(&key).ok_or_else(|| corrupt("setting"))
    })
}

/// Keeps that share.
pub async fn set_concern_share(tx: &mut Tx, group: i64, share: ConcernShare) -> Result<()> {
    run!(tx, "UPDATE chat_group SET concern_share = $2 WHERE id = $1", group, share.key()).map(drop)
}

/// Keeps the first languages of a group that was not seen before; a known group's stay, and it is active again.
pub async fn welcome(tx: &mut Tx, group: i64, languages: &GroupLanguages) -> Result<()> {
    const SQL: &str = "INSERT INTO chat_group (id, languages, active) VALUES ($1, $2, $3) \
        ON CONFLICT (id) DO UPDATE SET active = excluded.active, left_at = NULL";
    run!(&mut *tx, SQL, group, languages.to_text(), true)?;
    chats::know(&mut *tx, &group.to_string()).await?;
    chats::reopen(tx, &group.to_string()).await
}

/// Notes that the bot was removed from the group: nothing is sent there any more.
pub async fn leave(tx: &mut Tx, group: i64, now: i64) -> Result<()> {
    const SQL: &str = "UPDATE chat_group SET active = $2, left_at = COALESCE(left_at, $3) WHERE id = $1";
    run!(&mut *tx, SQL, group, false, now)?;
    chats::close(&mut *tx, &group.to_string()).await?;
    outbox::empty(tx, &group.to_string()).await
}

/// The groups that the bot is in.
pub async fn active(tx: &mut Tx) -> Result<Vec<i64>> {
    const SQL: &str = "SELECT id FROM chat_group WHERE active ORDER BY id";
    on_tx!(tx, t => sqlx::query_scalar(SQL).fetch_all(t).await)
}

/// Whether organisers are to be told now that people answer in a language, which the group's list lacks: enough people have, in
/// this poll, and nobody was told before. People can't be counted across polls, since each has other pseudonyms.
pub async fn learn_language(
    tx: &mut Tx,
    group: i64,
    poll: &PollCode,
    language: &LanguageTag,
    fewest: Fewest,
) -> Result<bool> {
    const READERS: &str = "SELECT COUNT(DISTINCT voter) FROM response_log \
        WHERE poll = $1 AND group_id = $2 AND language = $3";
    let readers: i64 = on_tx!(&mut *tx, t => {
        sqlx::query_scalar(READERS).bind(poll.as_str()).bind(group).bind(language.as_str()).fetch_one(t).await
    })?;
    if !fewest.allows(readers.cast_unsigned()) {
        return Ok(false);
    }
    Ok(super::facts::get(tx, &language_told(group, language)).await?.is_none())
}

/// Notes that organisers are told of a language. `false` when they were before.
pub async fn note_language_told(tx: &mut Tx, group: i64, language: &LanguageTag) -> Result<bool> {
    let told = language_told(group, language);
    if super::facts::get(tx, &told).await?.is_some() {
        return Ok(false);
    }
    super::facts::set(tx, &told, "").await?;
    Ok(true)
}

fn language_told(group: i64, language: &LanguageTag) -> String {
    format!("language-told:{group}:{language}")
}

/// Follows a group to its new id, everywhere the old one stands. Doing it twice is harmless. `now`: in epoch
/// milliseconds.
pub async fn migrate(tx: &mut Tx, old: i64, new: i64, now: i64) -> Result<()> {
    if old == new {
        return Ok(());
    }
    // The new id may have been seen before the news of the change came: the old row's languages win.
    run!(
        &mut *tx,
        "DELETE FROM chat_group WHERE id = $2 AND EXISTS (SELECT 1 FROM chat_group WHERE id = $1)",
        old,
        new
    )?;
    run!(
        &mut *tx,
        "UPDATE chat_group SET id = $2, active = $3, left_at = NULL WHERE id = $1",
        old,
        new,
        true
    )?;
    // Message ids start anew in a supergroup, so the old cards can't be edited. Those still of use are posted again.
    run!(
        &mut *tx,
        "UPDATE card SET group_id = $2, thread_id = NULL, message_id = NULL, next_at = 0, \
         drawn = CASE WHEN announced THEN wanted ELSE 0 END, lost = 0 WHERE group_id = $1",
        old,
        new
    )?;
    run!(&mut *tx, "UPDATE outbox SET chat = $2 WHERE chat = $1", old.to_string(), new.to_string())?;
    run!(&mut *tx, "DELETE FROM chat_pace WHERE chat = $1", old.to_string())?;
    chats::know(&mut *tx, &new.to_string()).await?;
    chats::reopen(&mut *tx, &new.to_string()).await?;
    run!(&mut *tx, "UPDATE response_log SET group_id = $2 WHERE group_id = $1", old, new)?;
    super::log::migrate(tx, old, new, now).await
}
