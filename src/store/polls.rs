//! Polls: their texts, their options, their state.

use super::vault::VoterKey;
use super::{Result, Tx, Vault, corrupt, on_tx, run, translations};
use crate::domain::{LanguageTag, OptionNumber, Poll, PollCode, PollOption, PollState, ReadyAnswer};

/// Keeps a new poll, a draft with the time that it is to close at. `false`, and nothing is kept, when the code is taken. `day` is today, `YYYY-MM-DD`.
pub async fn insert(
    tx: &mut Tx,
    vault: &Vault,
    poll: &Poll,
    closes_at: Option<i64>,
    now: i64,
    day: &str,
) -> Result<bool> {
    const POLL: &str = "INSERT INTO poll (code, source, voter_key, opened_at, closed_at, draft, closes_at) \
        VALUES ($1, $2, $3, $4, NULL, $5, $6) ON CONFLICT DO NOTHING";
    let (code, key) = (poll.code.as_str(), VoterKey::random().seal(vault));
    let is_draft = poll.state == PollState::Draft;
    let rows = run!(&mut *tx, POLL, code, poll.source.language.as_str(), key, now, is_draft, closes_at)?;
    if rows == 0 {
        return Ok(false);
    }
    for (number, option) in poll.numbered() {
        let ready = match option {
            PollOption::Ready(ready) => Some(ready.key()),
            PollOption::Written => None,
        };
        const OPTION: &str = "INSERT INTO poll_option (poll, number, ready) VALUES ($1, $2, $3)";
        run!(&mut *tx, OPTION, code, i64::from(number.get()), ready)?;
    }
    for text in poll.texts() {
        translations::insert_text(tx, &poll.code, text, day).await?;
    }
    Ok(true)
}

/// The poll of that code.
pub async fn load(tx: &mut Tx, code: &PollCode) -> Result<Option<Poll>> {
    const POLL: &str = "SELECT source, closed_at, draft, closes_at FROM poll WHERE code = $1";
    let row: Option<(String, Option<i64>, bool, Option<i64>)> =
        on_tx!(&mut *tx, t => sqlx::query_as(POLL).bind(code.as_str()).fetch_optional(t).await)?;
    let Some((source, closed_at, is_draft, closes_at)) = row else {
        return Ok(None);
    };
    const OPTIONS: &str = "SELECT ready FROM poll_option WHERE poll = $1 ORDER BY number";
    let ready: Vec<Option<String>> =
        on_tx!(&mut *tx, t => sqlx::query_scalar(OPTIONS).bind(code.as_str()).fetch_all(t).await)?;
    let options = ready.into_iter().map(|ready| match ready {
        Some(key) => ReadyAnswer::from_key(&key).map(PollOption::Ready),
        None => Some(PollOption::Written),
    });
    let source = LanguageTag::parse(&source).ok_or_else(|| corrupt("language"))?;
    let mut texts = translations::live_texts(tx, code).await?;
    let first = texts.iter().position(|text| text.language == source).ok_or_else(|| corrupt("poll"))?;
    Ok(Some(Poll {
        code: code.clone(),
        options: options.collect::<Option<_>>().ok_or_else(|| corrupt("option"))?,
        source: texts.remove(first),
        translations: texts,
        voices: translations::live_voices(tx, code).await?,
        state: match closed_at {
            Some(at) => PollState::Closed { at },
            None if is_draft => PollState::Draft,
            None => PollState::Open { closes_at },
        },
    }))
}

/// The same, holding the poll's row until the transaction ends: answers and the close queue up behind one another.
pub async fn load_locked(tx: &mut Tx, code: &PollCode) -> Result<Option<Poll>> {
    // SQLite's writer is alone already.
    if let Tx::Postgres(inner) = tx {
        sqlx::query("SELECT 1 FROM poll WHERE code = $1 FOR UPDATE")
            .bind(code.as_str())
            .execute(&mut **inner)
            .await?;
    }
    load(tx, code).await
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

/// Keeps that the poll is closed.
pub async fn set_closed(tx: &mut Tx, code: &PollCode, at: i64) -> Result<()> {
    const SQL: &str = "UPDATE poll SET closed_at = $2 WHERE code = $1";
    run!(tx, SQL, code.as_str(), at).map(drop)
}

/// The key that makes the poll's pseudonyms.
pub async fn voter_key(tx: &mut Tx, vault: &Vault, code: &PollCode) -> Result<VoterKey> {
    const SQL: &str = "SELECT voter_key FROM poll WHERE code = $1";
    let sealed: Vec<u8> = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(code.as_str()).fetch_one(t).await)?;
    VoterKey::open(vault, &sealed).map_err(|e| sqlx::Error::Decode(e.into()))
}

/// Whether any poll's key opens with this secret; `true` where there is no poll yet.
pub async fn secret_fits(tx: &mut Tx, vault: &Vault) -> Result<bool> {
    const SQL: &str = "SELECT voter_key FROM poll LIMIT 1";
    let sealed: Option<Vec<u8>> = on_tx!(tx, t => sqlx::query_scalar(SQL).fetch_optional(t).await)?;
    Ok(sealed.is_none_or(|sealed| VoterKey::open(vault, &sealed).is_ok()))
}

/// The closed polls of a group, newest first, at most that many.
pub async fn closed_in_group(tx: &mut Tx, group: i64, most: i64) -> Result<Vec<PollCode>> {
    const SQL: &str = "SELECT p.code FROM poll p JOIN card c ON c.poll = p.code \
        WHERE c.group_id = $1 AND p.closed_at IS NOT NULL ORDER BY p.closed_at DESC LIMIT $2";
    let codes: Vec<String> =
        on_tx!(tx, t => sqlx::query_scalar(SQL).bind(group).bind(most).fetch_all(t).await)?;
    Ok(codes.iter().filter_map(|code| PollCode::parse(code)).collect())
}

/// How many people chose each option now.
pub async fn counts(tx: &mut Tx, code: &PollCode) -> Result<Vec<(OptionNumber, u64)>> {
    const SQL: &str =
        "SELECT option, COUNT(*) FROM response WHERE poll = $1 AND option IS NOT NULL GROUP BY option";
    let rows: Vec<(i64, i64)> = on_tx!(tx, t => sqlx::query_as(SQL).bind(code.as_str()).fetch_all(t).await)?;
    rows.into_iter()
        .map(|(number, people)| {
            let number = usize::try_from(number).ok().and_then(OptionNumber::new);
            number.zip(u64::try_from(people).ok()).ok_or_else(|| corrupt("response"))
        })
        .collect()
}
