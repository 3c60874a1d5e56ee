//! What changes translations. The caller holds the poll's row (`polls::load_locked`).

use std::slice;

use super::{CONTEXT_PART, Content, FileId, get, live_texts, translation_id};
use crate::domain::{
    Context, ContextField, LanguageTag, OptionText, Origin, PollCode, PollText, TranslationId, Wording,
};
use crate::store::statements::{on_tx, run};
use crate::store::vault::Sealed;
use crate::store::{Result, Tx, Vault, cards};

/// A translation as it is made.
#[derive(Debug)]
pub struct New<'n> {
    /// The language.
    pub language: &'n LanguageTag,
    /// What it is.
    pub content: &'n Content,
    /// Who made it.
    pub origin: Origin,
    /// The poll's pseudonym of who made it; none for a machine.
    pub author: Option<&'n str>,
    /// `YYYY-MM-DD`.
    pub day: &'n str,
}

/// Keeps words of a poll that is made just now.
pub(in crate::store) async fn insert_text(
    tx: &mut Tx,
    poll: &PollCode,
    text: &PollText,
    day: &str,
) -> Result<()> {
    insert(tx, poll, text.id, &text.language, ("words", "live"), text.origin, None, day, None).await?;
    insert_words(tx, poll, text.id, &text.wording).await
}

#[expect(clippy::too_many_arguments, reason = "a row")]
async fn insert(
    tx: &mut Tx,
    poll: &PollCode,
    id: TranslationId,
    language: &LanguageTag,
    (kind, state): (&str, &str),
    origin: Origin,
    author: Option<&str>,
    day: &str,
    sealed: Option<Vec<u8>>,
) -> Result<()> {
    const SQL: &str = "INSERT INTO translation (poll, id, language, kind, origin, state, checked, author, day, sealed) \
        VALUES ($1, $2, $3, $4, $5, $6, NULL, $7, $8, $9)";
    run!(
        tx,
        SQL,
        poll.as_str(),
        i64::from(id.0),
        language.as_str(),
        kind,
        origin.key(),
        state,
        author,
        day,
        sealed
    )
    .map(drop)
}

async fn insert_words(tx: &mut Tx, poll: &PollCode, id: TranslationId, wording: &Wording) -> Result<()> {
    const SQL: &str = "INSERT INTO translation_text (poll, id, part, body) VALUES ($1, $2, $3, $4)";
    let bodies =
        std::iter::once(wording.question.as_str()).chain(wording.options.iter().map(OptionText::as_str));
    let fields = (CONTEXT_PART..).zip(ContextField::ALL);
    let context = fields.filter_map(|(part, field)| Some((part, wording.context.get(field)?.as_str())));
    for (part, body) in (0_i64..).zip(bodies).chain(context) {
        run!(&mut *tx, SQL, poll.as_str(), i64::from(id.0), part, body)?;
    }
    Ok(())
}

/// Where a poll says something else of what it is about, takes that line out of the other languages: they say the old. They show the
/// source's line until somebody writes it anew.
async fn forget_old_context(
    tx: &mut Tx,
    poll: &PollCode,
    language: &LanguageTag,
    (before, after): (&Context, &Context),
) -> Result<()> {
    const OTHERS: &str = "DELETE FROM translation_text WHERE poll = $1 AND part = $2 AND id IN (SELECT t.id FROM translation t \
        JOIN poll p ON p.code = t.poll WHERE t.poll = $1 AND p.source = $3 AND t.language <> $3 AND t.state = 'live')";
    for (part, field) in (CONTEXT_PART..).zip(ContextField::ALL) {
        if before.get(field) != after.get(field) {
            run!(&mut *tx, OTHERS, poll.as_str(), part, language.as_str())?;
        }
    }
    Ok(())
}

/// Keeps a translation that is the poll's from now on. The one that was is kept as replaced.
pub async fn add_live(tx: &mut Tx, vault: &Vault, poll: &PollCode, new: &New<'_>) -> Result<TranslationId> {
    let id = add(tx, vault, poll, new).await?;
    go_live(tx, vault, poll, id, None).await?;
    Ok(id)
}

/// Keeps a translation that waits to be checked; an earlier one of the same author that waits makes room for it.
pub async fn add_waiting(
    tx: &mut Tx,
    vault: &Vault,
    poll: &PollCode,
    new: &New<'_>,
) -> Result<TranslationId> {
    const OWN: &str = "UPDATE translation SET state = 'declined', sealed = NULL \
        WHERE poll = $1 AND language = $2 AND kind = $3 AND author = $4 AND state = 'waiting'";
    run!(&mut *tx, OWN, poll.as_str(), new.language.as_str(), kind(new.content), new.author)?;
    add(tx, vault, poll, new).await
}

async fn add(tx: &mut Tx, vault: &Vault, poll: &PollCode, new: &New<'_>) -> Result<TranslationId> {
    const NEXT: &str = "SELECT COALESCE(MAX(id), 0) + 1 FROM translation WHERE poll = $1";
    let next: i64 = on_tx!(&mut *tx, t => sqlx::query_scalar(NEXT).bind(poll.as_str()).fetch_one(t).await)?;
    let id = translation_id(next)?;
    let sealed = seal(vault, new.content);
    let place = (kind(new.content), "waiting");
    insert(tx, poll, id, new.language, place, new.origin, new.author, new.day, Some(sealed)).await?;
    Ok(id)
}

/// Makes a translation that waits the poll's own. `checked` is who said that it is right.
pub async fn go_live(
    tx: &mut Tx,
    vault: &Vault,
    poll: &PollCode,
    id: TranslationId,
    checked: Option<&str>,
) -> Result<()> {
    let Some(translation) = get(tx, vault, poll, id).await?.filter(|t| t.is_waiting) else { return Ok(()) };
    let texts = live_texts(tx, slice::from_ref(poll)).await?.remove(poll).unwrap_or_default();
    let before = texts.into_iter().find(|text| text.language == translation.language);
    const OLD: &str = "UPDATE translation SET state = 'replaced' WHERE poll = $1 AND language = $2 AND kind = $3 \
        AND state = 'live'";
    run!(&mut *tx, OLD, poll.as_str(), translation.language.as_str(), kind(&translation.content))?;
    const LIVE: &str = "UPDATE translation SET state = 'live', checked = $3 WHERE poll = $1 AND id = $2";
    run!(&mut *tx, LIVE, poll.as_str(), i64::from(id.0), checked)?;
    if let Content::Words(wording) = &translation.content {
        insert_words(tx, poll, id, wording).await?;
        let before = before.map(|text| text.wording.context).unwrap_or_default();
        forget_old_context(tx, poll, &translation.language, (&before, &wording.context)).await?;
        const UNSEAL: &str = "UPDATE translation SET sealed = NULL WHERE poll = $1 AND id = $2";
        run!(&mut *tx, UNSEAL, poll.as_str(), i64::from(id.0))?;
    }
    cards::bump(tx, poll).await
}

/// Notes who said that a live translation is right.
pub async fn set_checked(tx: &mut Tx, poll: &PollCode, id: TranslationId, checked: &str) -> Result<()> {
    const SQL: &str = "UPDATE translation SET checked = $3 WHERE poll = $1 AND id = $2 AND checked IS NULL";
    run!(&mut *tx, SQL, poll.as_str(), i64::from(id.0), checked)?;
    cards::bump(tx, poll).await
}

/// Takes a translation away. What was never live is forgotten; words that were stay in the record. Its number is not used
/// again, so that no button means another one.
pub async fn remove(tx: &mut Tx, poll: &PollCode, id: TranslationId) -> Result<()> {
    const SQL: &str = "UPDATE translation SET sealed = NULL, \
        state = CASE WHEN state = 'waiting' THEN 'declined' ELSE 'removed' END \
        WHERE poll = $1 AND id = $2 AND state IN ('waiting', 'live')";
    run!(&mut *tx, SQL, poll.as_str(), i64::from(id.0))?;
    cards::bump(tx, poll).await
}

fn kind(content: &Content) -> &'static str {
    match content {
        Content::Words(_) => "words",
        Content::Voice(_) => "voice",
    }
}

fn seal(vault: &Vault, content: &Content) -> Vec<u8> {
    let plain = match content {
        Content::Words(wording) => wording.to_lines().into_bytes(),
        Content::Voice(FileId(file)) => file.clone().into_bytes(),
    };
    vault.seal(Sealed::Translation, &plain)
}
