//! Polls: their texts, their options, their state.

use super::vault::VoterKey;
use super::{Result, Tx, Vault, corrupt, on_tx, run};
use crate::domain::{
    LanguageTag, OptionNumber, OptionText, Poll, PollCode, PollOption, PollState, Question, ReadyAnswer,
};

/// Keeps a new poll. `false`, and nothing is kept, when the code is taken.
pub async fn insert(tx: &mut Tx, vault: &Vault, poll: &Poll, opened_at: i64) -> Result<bool> {
    const POLL: &str = "INSERT INTO poll (code, source, voter_key, opened_at, closed_at) VALUES ($1, $2, $3, $4, NULL) \
        ON CONFLICT DO NOTHING";
    let key = VoterKey::random().seal(vault);
    let rows = run!(&mut *tx, POLL, poll.code.as_str(), poll.source.as_str(), key, opened_at)?;
    if rows == 0 {
        return Ok(false);
    }
    insert_text(tx, poll, 0, poll.question.as_str()).await?;
    for (number, option) in poll.numbered() {
        let ready = match option {
            PollOption::Ready(ready) => Some(ready.key()),
            PollOption::Written(text) => {
                insert_text(tx, poll, number.get().into(), text.as_str()).await?;
                None
            }
        };
        const OPTION: &str = "INSERT INTO poll_option (poll, number, ready) VALUES ($1, $2, $3)";
        run!(&mut *tx, OPTION, poll.code.as_str(), i64::from(number.get()), ready)?;
    }
    Ok(true)
}

async fn insert_text(tx: &mut Tx, poll: &Poll, part: i64, body: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO poll_text (poll, language, part, body) VALUES ($1, $2, $3, $4)";
    run!(tx, SQL, poll.code.as_str(), poll.source.as_str(), part, body).map(drop)
}

/// The poll of that code.
pub async fn load(tx: &mut Tx, code: &PollCode) -> Result<Option<Poll>> {
    const POLL: &str = "SELECT source, closed_at FROM poll WHERE code = $1";
    let row: Option<(String, Option<i64>)> =
        on_tx!(&mut *tx, t => sqlx::query_as(POLL).bind(code.as_str()).fetch_optional(t).await)?;
    let Some((source, closed_at)) = row else {
        return Ok(None);
    };
    const TEXT: &str = "SELECT body FROM poll_text WHERE poll = $1 AND language = $2 AND part = 0";
    let question: String =
        on_tx!(&mut *tx, t => sqlx::query_scalar(TEXT).bind(code.as_str()).bind(&source).fetch_one(t).await)?;
    const OPTIONS: &str = "SELECT o.ready, p.body FROM poll_option o LEFT JOIN poll_text p \
        ON p.poll = o.poll AND p.part = o.number AND p.language = $2 WHERE o.poll = $1 ORDER BY o.number";
    let rows: Vec<(Option<String>, Option<String>)> =
        on_tx!(tx, t => sqlx::query_as(OPTIONS).bind(code.as_str()).bind(&source).fetch_all(t).await)?;
    let options = rows.into_iter().enumerate().map(|(i, row)| match row {
        (Some(key), _) => ReadyAnswer::from_key(&key).map(PollOption::Ready),
        (None, Some(body)) => OptionText::parse(i + 1, &body).ok().map(PollOption::Written),
        (None, None) => None,
    });
    Ok(Some(Poll {
        code: code.clone(),
        source: LanguageTag::parse(&source).ok_or_else(|| corrupt("language"))?,
        question: Question::parse(&question).map_err(|_| corrupt("question"))?,
        options: options.collect::<Option<_>>().ok_or_else(|| corrupt("option"))?,
        state: closed_at.map_or(PollState::Open, |at| PollState::Closed { at }),
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
