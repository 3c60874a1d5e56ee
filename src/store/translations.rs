//! Translations: words and recordings of polls, live ones, those that wait to be checked, and those that were replaced.
//!
//! Words are sealed until they are live: until then they are a text that somebody wrote in private. A recording's file is
//! always sealed. The caller holds the poll's row (`polls::load_locked`) where it writes.

use super::vault::Sealed;
use super::{Result, Tx, Vault, corrupt, on_tx, run};
use crate::domain::{
    LanguageTag, OptionText, Origin, PollCode, PollText, PollVoice, Question, TranslationId, Wording,
};

/// What a translation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A question and options.
    Words(Wording),
    /// A recording.
    Voice(FileId),
}

/// Telegram's `file_id` of a voice message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileId(pub String);

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

/// A translation that is live or waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// Its number in the poll.
    pub id: TranslationId,
    /// The language.
    pub language: LanguageTag,
    /// What it is.
    pub content: Content,
    /// Who made it.
    pub origin: Origin,
    /// The poll's pseudonym of who made it.
    pub author: Option<String>,
    /// Whether it waits to be checked.
    pub is_waiting: bool,
}

/// One row of the record of a poll's texts, as the export needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRow {
    /// Its number in the poll.
    pub id: TranslationId,
    /// The language.
    pub language: String,
    /// `words` or `voice`.
    pub kind: String,
    /// `organiser`, `member` or `machine`.
    pub origin: String,
    /// `organiser`, `reader`, or none.
    pub checked: Option<String>,
    /// `live`, `replaced` or `removed`.
    pub state: String,
    /// `YYYY-MM-DD`.
    pub day: String,
    /// The question, then the options; empty for a recording.
    pub texts: Vec<String>,
}

/// Keeps words of a poll that is made just now.
pub(super) async fn insert_text(tx: &mut Tx, poll: &PollCode, text: &PollText, day: &str) -> Result<()> {
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
    for (part, body) in (0_i64..).zip(bodies) {
        run!(&mut *tx, SQL, poll.as_str(), i64::from(id.0), part, body)?;
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
    const OLD: &str = "UPDATE translation SET state = 'replaced' WHERE poll = $1 AND language = $2 AND kind = $3 \
        AND state = 'live'";
    run!(&mut *tx, OLD, poll.as_str(), translation.language.as_str(), kind(&translation.content))?;
    const LIVE: &str = "UPDATE translation SET state = 'live', checked = $3 WHERE poll = $1 AND id = $2";
    run!(&mut *tx, LIVE, poll.as_str(), i64::from(id.0), checked)?;
    if let Content::Words(wording) = &translation.content {
        insert_words(tx, poll, id, wording).await?;
        const UNSEAL: &str = "UPDATE translation SET sealed = NULL WHERE poll = $1 AND id = $2";
        run!(&mut *tx, UNSEAL, poll.as_str(), i64::from(id.0))?;
    }
    super::cards::bump(tx, poll).await
}

/// Notes who said that a live translation is right.
pub async fn set_checked(tx: &mut Tx, poll: &PollCode, id: TranslationId, checked: &str) -> Result<()> {
    const SQL: &str = "UPDATE translation SET checked = $3 WHERE poll = $1 AND id = $2 AND checked IS NULL";
    run!(&mut *tx, SQL, poll.as_str(), i64::from(id.0), checked)?;
    super::cards::bump(tx, poll).await
}

/// Takes a translation away. What was never live is forgotten; words that were stay in the record. Its number is not used
/// again, so that no button means another one.
pub async fn remove(tx: &mut Tx, poll: &PollCode, id: TranslationId) -> Result<()> {
    const SQL: &str = "UPDATE translation SET sealed = NULL, \
        state = CASE WHEN state = 'waiting' THEN 'declined' ELSE 'removed' END \
        WHERE poll = $1 AND id = $2 AND state IN ('waiting', 'live')";
    run!(&mut *tx, SQL, poll.as_str(), i64::from(id.0))?;
    super::cards::bump(tx, poll).await
}

/// The translation of that number, if it is live or waits.
pub async fn get(
    tx: &mut Tx,
    vault: &Vault,
    poll: &PollCode,
    id: TranslationId,
) -> Result<Option<Translation>> {
    Ok(standing(tx, vault, poll).await?.into_iter().find(|translation| translation.id == id))
}

/// Every translation of a poll that is live or waits, in order.
pub async fn standing(tx: &mut Tx, vault: &Vault, poll: &PollCode) -> Result<Vec<Translation>> {
    const SQL: &str = "SELECT id, language, kind, origin, state, author, sealed FROM translation \
        WHERE poll = $1 AND state IN ('live', 'waiting') ORDER BY id";
    type Row = (i64, String, String, String, String, Option<String>, Option<Vec<u8>>);
    let rows: Vec<Row> = on_tx!(&mut *tx, t => sqlx::query_as(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    let texts = live_texts(tx, poll).await?;
    rows.into_iter()
        .map(|(id, language, kind, origin, state, author, sealed)| {
            let id = translation_id(id)?;
            let content = match sealed {
                Some(sealed) => open(vault, &kind, &sealed)?,
                None => {
                    let text =
                        texts.iter().find(|text| text.id == id).ok_or_else(|| corrupt("translation"))?;
                    Content::Words(text.wording.clone())
                }
            };
            let language = language_tag(&language)?;
            let (origin, is_waiting) = (parse_origin(&origin)?, state == "waiting");
            Ok(Translation { id, language, content, origin, author, is_waiting })
        })
        .collect()
}

/// The languages in which something of a poll waits to be checked, once for each translation that does.
pub async fn waiting_languages(tx: &mut Tx, poll: &PollCode) -> Result<Vec<LanguageTag>> {
    const SQL: &str = "SELECT language FROM translation WHERE poll = $1 AND state = 'waiting'";
    let rows: Vec<String> = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    rows.iter().map(|tag| language_tag(tag)).collect()
}

/// The words that a poll has now, a language each.
pub(super) async fn live_texts(tx: &mut Tx, poll: &PollCode) -> Result<Vec<PollText>> {
    const SQL: &str = "SELECT t.id, t.language, t.origin, t.checked, x.body FROM translation t \
        JOIN translation_text x ON x.poll = t.poll AND x.id = t.id \
        WHERE t.poll = $1 AND t.kind = 'words' AND t.state = 'live' ORDER BY t.id, x.part";
    type Row = (i64, String, String, Option<String>, String);
    let rows: Vec<Row> = on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    let mut texts: Vec<PollText> = Vec::new();
    for (id, language, origin, checked, body) in rows {
        let id = translation_id(id)?;
        match texts.last_mut().filter(|text| text.id == id) {
            Some(text) => {
                let number = text.wording.options.len() + 1;
                let option = OptionText::parse(number, &body).map_err(|_| corrupt("option"))?;
                text.wording.options.push(option);
            }
            None => {
                let question = Question::parse(&body).map_err(|_| corrupt("question"))?;
                let wording = Wording { question, options: Vec::new() };
                let (language, origin) = (language_tag(&language)?, parse_origin(&origin)?);
                let checked = checked.is_some() || origin == Origin::Organiser;
                texts.push(PollText { id, language, wording, origin, checked });
            }
        }
    }
    Ok(texts)
}

/// The recordings that a poll has now, a language each.
pub(super) async fn live_voices(tx: &mut Tx, poll: &PollCode) -> Result<Vec<PollVoice>> {
    const SQL: &str = "SELECT id, language, origin FROM translation \
        WHERE poll = $1 AND kind = 'voice' AND state = 'live' ORDER BY id";
    let rows: Vec<(i64, String, String)> =
        on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    rows.into_iter()
        .map(|(id, language, origin)| {
            let (id, language) = (translation_id(id)?, language_tag(&language)?);
            Ok(PollVoice { id, language, origin: parse_origin(&origin)? })
        })
        .collect()
}

/// Everything that was ever the poll's, in order.
pub async fn record(tx: &mut Tx, poll: &PollCode) -> Result<Vec<TextRow>> {
    const SQL: &str = "SELECT t.id, t.language, t.kind, t.origin, t.checked, t.state, t.day, x.body FROM translation t \
        LEFT JOIN translation_text x ON x.poll = t.poll AND x.id = t.id \
        WHERE t.poll = $1 AND t.state IN ('live', 'replaced', 'removed') ORDER BY t.id, x.part";
    type Row = (i64, String, String, String, Option<String>, String, String, Option<String>);
    let rows: Vec<Row> = on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    let mut record: Vec<TextRow> = Vec::new();
    for (id, language, kind, origin, checked, state, day, body) in rows {
        let id = translation_id(id)?;
        match record.last_mut().filter(|row| row.id == id) {
            Some(row) => row.texts.extend(body),
            None => {
                let texts = body.into_iter().collect();
                record.push(TextRow { id, language, kind, origin, checked, state, day, texts });
            }
        }
    }
    Ok(record)
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

fn open(vault: &Vault, kind: &str, sealed: &[u8]) -> Result<Content> {
    let plain = vault.open(Sealed::Translation, sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
    let plain = String::from_utf8(plain).map_err(|_| corrupt("translation"))?;
    match kind {
        "voice" => Ok(Content::Voice(FileId(plain))),
        _ => Wording::from_lines(&plain).map(Content::Words).map_err(|_| corrupt("translation")),
    }
}

fn translation_id(stored: i64) -> Result<TranslationId> {
    u32::try_from(stored).map(TranslationId).map_err(|_| corrupt("translation"))
}

fn language_tag(stored: &str) -> Result<LanguageTag> {
    LanguageTag::parse(stored).ok_or_else(|| corrupt("language"))
}

fn parse_origin(stored: &str) -> Result<Origin> {
    Origin::from_key(stored).ok_or_else(|| corrupt("origin"))
}
