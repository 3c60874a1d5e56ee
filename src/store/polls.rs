//! Polls: their texts, their options, their state.

use std::collections::HashMap;
use std::slice;

use super::responses::read_choice;
use super::statements::{among, by_poll, codes, on_tx, run};
use super::vault::VoterKey;
use super::{Result, Tx, Vault, corrupt, followers, translations};
use crate::domain::{
    Choice, Kind, LanguageTag, OptionNumber, OptionText, Poll, PollCode, PollOption, PollState, ReadyAnswer,
    Reason, Replaced, Suggestion,
};

/// Keeps a new poll, a draft with the time that it is to close at. `false`, and nothing is kept, when the code is taken. `day` is today, `YYYY-MM-DD`.
pub async fn insert(
    tx: &mut Tx,
    vault: &Vault,
    poll: &Poll,
    closes_at: Option<i64>,
    now: i64,
    day: &str,
) -> Result<bool> {
    const POLL: &str = "INSERT INTO poll \
        (code, source, voter_key, opened_at, closed_at, draft, closes_at, kind, most, replaces, suggestions) \
        VALUES ($1, $2, $3, $4, NULL, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";
    let (code, key) = (poll.code.as_str(), VoterKey::random().seal(vault));
    let is_draft = poll.state == PollState::Draft;
    let (source, (kind, most)) = (poll.source.language.as_str(), poll.kind.key());
    let replaces = poll.replaces.as_ref().map(|replaced| replaced.code.as_str());
    let invites = poll.invites_suggestions;
    let rows =
        run!(&mut *tx, POLL, code, source, key, now, is_draft, closes_at, kind, most, replaces, invites)?;
    if rows == 0 {
        return Ok(false);
    }
    for (number, option) in poll.numbered() {
        insert_option(tx, &poll.code, number, option).await?;
    }
    for text in poll.texts() {
        translations::insert_text(tx, &poll.code, text, day).await?;
    }
    Ok(true)
}

/// Keeps an option of a poll. Of a poll that is open, the caller holds its row ([`load_locked`]).
pub async fn insert_option(
    tx: &mut Tx,
    poll: &PollCode,
    number: OptionNumber,
    option: &PollOption,
) -> Result<()> {
    const SQL: &str =
        "INSERT INTO poll_option (poll, number, ready, language, body) VALUES ($1, $2, $3, $4, $5)";
    let (ready, language, body) = match option {
        PollOption::Ready(ready) => (Some(ready.key()), None, None),
        PollOption::Written => (None, None, None),
        PollOption::Suggested(Suggestion { language, text }) => {
            (None, Some(language.as_str()), Some(text.as_str()))
        }
    };
    run!(tx, SQL, poll.as_str(), i64::from(number.get()), ready, language, body).map(drop)
}

/// The poll of that code.
pub async fn load(tx: &mut Tx, code: &PollCode) -> Result<Option<Poll>> {
    Ok(load_all(tx, slice::from_ref(code)).await?.remove(code))
}

/// The polls of those codes, but for codes that no poll has.
pub async fn load_all(tx: &mut Tx, polls: &[PollCode]) -> Result<HashMap<PollCode, Poll>> {
    type Text = Option<String>;
    type Row =
        (String, String, Option<i64>, bool, Option<i64>, String, Option<i64>, Text, Text, Text, Text, bool);
    let rows: Vec<Row> = among!(
        tx,
        "SELECT code, source, closed_at, draft, closes_at, kind, most, close_reason, replaces, replaces_reason, replaced_by, \
         suggestions \
         FROM poll WHERE code IN (",
        &codes(polls),
        ")"
    );
    type OptionRow = (String, Option<String>, Option<String>, Option<String>);
    let options: Vec<OptionRow> = among!(
        tx,
        "SELECT poll, ready, language, body FROM poll_option WHERE poll IN (",
        &codes(polls),
        ") ORDER BY number"
    );
    let mut options = by_poll(options.into_iter().map(|(poll, ready, language, body)| {
        let option = match (ready, language, body) {
            (Some(key), ..) => ReadyAnswer::from_key(&key).map(PollOption::Ready),
            (None, Some(language), Some(body)) => suggested(&language, &body).map(PollOption::Suggested),
            (None, ..) => Some(PollOption::Written),
        };
        Ok((poll, option.ok_or_else(|| corrupt("option"))?))
    }))?;
    let mut texts = translations::live_texts(tx, polls).await?;
    let mut voices = translations::live_voices(tx, polls).await?;
    rows.into_iter()
        .map(|row| {
            let (
                code,
                source,
                closed_at,
                is_draft,
                closes_at,
                kind,
                most,
                close_reason,
                replaces,
                why,
                replaced_by,
                invites_suggestions,
            ) = row;
            let code = stored_code(&code)?;
            let mut texts = texts.remove(&code).unwrap_or_default();
            let first = texts.iter().position(|text| text.language.as_str() == source);
            let poll = Poll {
                code: code.clone(),
                kind: Kind::from_key(&kind, most).ok_or_else(|| corrupt("poll"))?,
                options: options.remove(&code).unwrap_or_default(),
                source: texts.remove(first.ok_or_else(|| corrupt("poll"))?),
                translations: texts,
                voices: voices.remove(&code).unwrap_or_default(),
                invites_suggestions,
                state: match closed_at {
                    Some(at) => PollState::Closed { at, planned: closes_at },
                    None if is_draft => PollState::Draft,
                    None => PollState::Open { closes_at },
                },
                close_reason: stored_reason(close_reason.as_deref())?,
                replaces: match replaces {
                    Some(replaced) => Some(Replaced {
                        code: stored_code(&replaced)?,
                        reason: stored_reason(why.as_deref())?,
                    }),
                    None => None,
                },
                replaced_by: replaced_by.as_deref().map(stored_code).transpose()?,
            };
            Ok((code, poll))
        })
        .collect()
}

fn suggested(language: &str, text: &str) -> Option<Suggestion> {
    Some(Suggestion { language: LanguageTag::parse(language)?, text: OptionText::parse(1, text).ok()? })
}

/// The same, holding the poll's row until the transaction ends: answers and the close queue up behind one another.
pub async fn load_locked(tx: &mut Tx, code: &PollCode) -> Result<Option<Poll>> {
    Ok(load_all_locked(tx, slice::from_ref(code)).await?.remove(code))
}

/// The same of many polls, held in the order of their codes: who else holds several does so in the same order.
pub async fn load_all_locked(tx: &mut Tx, polls: &[PollCode]) -> Result<HashMap<PollCode, Poll>> {
    let mut in_order = codes(polls);
    in_order.sort_unstable();
    // SQLite's writer is alone already.
    if matches!(tx, Tx::Postgres(_)) {
        let _: Vec<(i32,)> =
            among!(tx, "SELECT 1 FROM poll WHERE code IN (", &in_order, ") ORDER BY code FOR UPDATE");
    }
    load_all(tx, polls).await
}

/// The time that a draft is to close at, once it is open.
pub async fn planned_close(tx: &mut Tx, code: &PollCode) -> Result<Option<i64>> {
    const SQL: &str = "SELECT closes_at FROM poll WHERE code = $1";
    let planned: Option<Option<i64>> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(code.as_str()).fetch_optional(t).await)?;
    Ok(planned.flatten())
}

/// Keeps when the poll closes by itself.
pub async fn set_closes_at(tx: &mut Tx, code: &PollCode, closes_at: Option<i64>) -> Result<()> {
    run!(tx, "UPDATE poll SET closes_at = $2 WHERE code = $1", code.as_str(), closes_at).map(drop)
}

/// Open polls whose time has come, in the order of their codes; those that another replica is closing are left out.
pub async fn due_to_close(tx: &mut Tx, now: i64, most: i64) -> Result<Vec<PollCode>> {
    const DUE: &str = "SELECT code FROM poll WHERE closes_at <= $1 AND closed_at IS NULL AND NOT draft ORDER BY code LIMIT $2";
    const CLAIMED: &str = "SELECT code FROM poll WHERE closes_at <= $1 AND closed_at IS NULL AND NOT draft ORDER BY code LIMIT $2 \
        FOR UPDATE SKIP LOCKED";
    let codes: Vec<String> = match tx {
        Tx::Sqlite(t) => sqlx::query_scalar(DUE).bind(now).bind(most).fetch_all(&mut **t).await?,
        Tx::Postgres(t) => sqlx::query_scalar(CLAIMED).bind(now).bind(most).fetch_all(&mut **t).await?,
    };
    codes.iter().map(|code| PollCode::parse(code).ok_or_else(|| corrupt("poll code"))).collect()
}

/// When the next open poll closes by itself.
pub async fn next_close(tx: &mut Tx) -> Result<Option<i64>> {
    const SQL: &str = "SELECT MIN(closes_at) FROM poll WHERE closed_at IS NULL AND NOT draft";
    on_tx!(tx, t => sqlx::query_scalar(SQL).fetch_one(t).await)
}

/// Keeps that the poll is open from now on.
pub async fn set_open(tx: &mut Tx, code: &PollCode, at: i64) -> Result<()> {
    const SQL: &str = "UPDATE poll SET draft = $3, opened_at = $2 WHERE code = $1";
    run!(tx, SQL, code.as_str(), at, false).map(drop)
}

/// Keeps that the poll is closed, and why where an organiser said so. There is no more news of it.
pub async fn set_closed(tx: &mut Tx, code: &PollCode, at: i64, reason: Option<&Reason>) -> Result<()> {
    const SQL: &str = "UPDATE poll SET closed_at = $2, close_reason = $3 WHERE code = $1";
    run!(&mut *tx, SQL, code.as_str(), at, reason.map(Reason::to_stored))?;
    followers::clear(tx, code).await
}

/// Keeps why a poll takes another's place.
pub async fn set_replaces_reason(tx: &mut Tx, code: &PollCode, reason: &Reason) -> Result<()> {
    run!(tx, "UPDATE poll SET replaces_reason = $2 WHERE code = $1", code.as_str(), reason.to_stored())
        .map(drop)
}

/// Keeps which poll took another's place.
pub async fn set_replaced_by(tx: &mut Tx, code: &PollCode, by: &PollCode) -> Result<()> {
    run!(tx, "UPDATE poll SET replaced_by = $2 WHERE code = $1", code.as_str(), by.as_str()).map(drop)
}

fn stored_code(stored: &str) -> Result<PollCode> {
    PollCode::parse(stored).ok_or_else(|| corrupt("poll code"))
}

fn stored_reason(stored: Option<&str>) -> Result<Option<Reason>> {
    stored.map(|stored| Reason::from_stored(stored).ok_or_else(|| corrupt("reason"))).transpose()
}

/// When a poll was opened, in epoch milliseconds; of a draft, when it was written.
pub async fn opened_at(tx: &mut Tx, code: &PollCode) -> Result<i64> {
    const SQL: &str = "SELECT opened_at FROM poll WHERE code = $1";
    on_tx!(tx, t => sqlx::query_scalar(SQL).bind(code.as_str()).fetch_one(t).await)
}

/// The key that makes the poll's pseudonyms.
pub async fn voter_key(tx: &mut Tx, vault: &Vault, code: &PollCode) -> Result<VoterKey> {
    voter_keys(tx, vault, slice::from_ref(code)).await?.remove(code).ok_or(sqlx::Error::RowNotFound)
}

/// The same of many polls. A key that was destroyed is read as a new random one: nobody is known under it.
pub async fn voter_keys(
    tx: &mut Tx,
    vault: &Vault,
    polls: &[PollCode],
) -> Result<HashMap<PollCode, VoterKey>> {
    let rows: Vec<(String, Vec<u8>)> =
        among!(tx, "SELECT code, voter_key FROM poll WHERE code IN (", &codes(polls), ")");
    rows.into_iter()
        .map(|(code, sealed)| {
            let code = PollCode::parse(&code).ok_or_else(|| corrupt("poll code"))?;
            let key = match sealed.is_empty() {
                true => VoterKey::random(),
                false => VoterKey::open(vault, &sealed).map_err(|e| sqlx::Error::Decode(e.into()))?,
            };
            Ok((code, key))
        })
        .collect()
}

/// The closed polls of a group, newest first, at most that many.
pub async fn closed_in_group(tx: &mut Tx, group: i64, most: i64) -> Result<Vec<PollCode>> {
    const SQL: &str = "SELECT p.code FROM poll p JOIN card c ON c.poll = p.code \
        WHERE c.group_id = $1 AND p.closed_at IS NOT NULL ORDER BY p.closed_at DESC LIMIT $2";
    let codes: Vec<String> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(group).bind(most).fetch_all(t).await)?;
    Ok(codes.iter().filter_map(|code| PollCode::parse(code)).collect())
}

/// The answers that stand now, each with how many people gave it.
pub async fn counts(tx: &mut Tx, code: &PollCode) -> Result<Vec<(Choice, u64)>> {
    const SQL: &str =
        "SELECT option, COUNT(*) FROM response WHERE poll = $1 AND option IS NOT NULL GROUP BY option";
    let rows: Vec<(i64, i64)> = on_tx!(tx, t => sqlx::query_as(SQL).bind(code.as_str()).fetch_all(t).await)?;
    rows.into_iter()
        .map(|(option, people)| {
            Ok((read_choice(option)?, u64::try_from(people).map_err(|_| corrupt("response"))?))
        })
        .collect()
}
