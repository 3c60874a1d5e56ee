//! Translations: words and recordings of polls, live ones, those that wait to be checked, and those that were replaced.
//!
//! Words are sealed until they are live: until then they are a text that somebody wrote in private. A recording's file is
//! always sealed. The caller holds the poll's row (`polls::load_locked`) where it writes.

mod change;

use std::collections::HashMap;
use std::slice;

use super::statements::{among, by_poll, codes, on_tx};
use super::vault::Sealed;
use super::{Result, Tx, Vault, corrupt};
use crate::domain::{
    Context, ContextField, ContextText, LanguageTag, OptionText, Origin, PollCode, PollText, PollVoice,
    Question, TextRecord, TranslationId, Wording,
};

pub(super) use change::insert_text;
pub use change::{New, add_live, add_waiting, go_live, remove, set_checked};

/// The part of a poll's words that says what it is about, and the five after it; before them are the question and the options.
const CONTEXT_PART: i64 = 101;

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
    let texts = live_texts(tx, slice::from_ref(poll)).await?.remove(poll).unwrap_or_default();
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
    Ok(all_waiting_languages(tx, slice::from_ref(poll)).await?.remove(poll).unwrap_or_default())
}

/// The same of many polls.
pub async fn all_waiting_languages(
    tx: &mut Tx,
    polls: &[PollCode],
) -> Result<HashMap<PollCode, Vec<LanguageTag>>> {
    let rows: Vec<(String, String)> = among!(
        tx,
        "SELECT poll, language FROM translation WHERE poll IN (",
        &codes(polls),
        ") AND state = 'waiting'"
    );
    by_poll(rows.into_iter().map(|(poll, language)| Ok((poll, language_tag(&language)?))))
}

/// The words that the polls have now, a language each.
pub(super) async fn live_texts(tx: &mut Tx, polls: &[PollCode]) -> Result<HashMap<PollCode, Vec<PollText>>> {
    type Row = (String, i64, String, String, Option<String>, i64, String);
    let rows: Vec<Row> = among!(
        tx,
        "SELECT t.poll, t.id, t.language, t.origin, t.checked, x.part, x.body FROM translation t \
         JOIN translation_text x ON x.poll = t.poll AND x.id = t.id WHERE t.poll IN (",
        &codes(polls),
        ") AND t.kind = 'words' AND t.state = 'live' ORDER BY t.id, x.part"
    );
    let parts = rows.into_iter().map(|(poll, id, language, origin, checked, part, body)| {
        Ok((poll, (translation_id(id)?, language, origin, checked, part, body)))
    });
    by_poll(parts)?
        .into_iter()
        .map(|(poll, parts)| {
            let mut texts: Vec<PollText> = Vec::new();
            for (id, language, origin, checked, part, body) in parts {
                match texts.last_mut().filter(|text| text.id == id) {
                    Some(text) if part >= CONTEXT_PART => {
                        let field = (CONTEXT_PART..).zip(ContextField::ALL).find(|(at, _)| *at == part);
                        let field = field.ok_or_else(|| corrupt("context"))?.1;
                        let said = ContextText::parse(field, &body).map_err(|_| corrupt("context"))?;
                        text.wording.context.set(field, said);
                    }
                    Some(text) => {
                        let number = text.wording.options.len() + 1;
                        let option = OptionText::parse(number, &body).map_err(|_| corrupt("option"))?;
                        text.wording.options.push(option);
                    }
                    None => {
                        let question = Question::parse(&body).map_err(|_| corrupt("question"))?;
                        let wording = Wording { question, options: Vec::new(), context: Context::default() };
                        let (language, origin) = (language_tag(&language)?, parse_origin(&origin)?);
                        let is_vouched_for = matches!(origin, Origin::Organiser | Origin::Ready);
                        let checked = checked.is_some() || is_vouched_for;
                        texts.push(PollText { id, language, wording, origin, checked });
                    }
                }
            }
            Ok((poll, texts))
        })
        .collect()
}

/// The recordings that the polls have now, a language each.
pub(super) async fn live_voices(
    tx: &mut Tx,
    polls: &[PollCode],
) -> Result<HashMap<PollCode, Vec<PollVoice>>> {
    let rows: Vec<(String, i64, String, String)> = among!(
        tx,
        "SELECT poll, id, language, origin FROM translation WHERE poll IN (",
        &codes(polls),
        ") AND kind = 'voice' AND state = 'live' ORDER BY id"
    );
    by_poll(rows.into_iter().map(|(poll, id, language, origin)| {
        let (id, language) = (translation_id(id)?, language_tag(&language)?);
        Ok((poll, PollVoice { id, language, origin: parse_origin(&origin)? }))
    }))
}

/// Everything that was ever the poll's, in order.
pub async fn record(tx: &mut Tx, poll: &PollCode) -> Result<Vec<TextRecord>> {
    const SQL: &str = "SELECT t.id, t.language, t.kind, t.origin, t.checked, t.state, t.day, x.body FROM translation t \
        LEFT JOIN translation_text x ON x.poll = t.poll AND x.id = t.id AND x.part <= 12 \
        WHERE t.poll = $1 AND t.state IN ('live', 'replaced', 'removed') ORDER BY t.id, x.part";
    type Row = (i64, String, String, String, Option<String>, String, String, Option<String>);
    let rows: Vec<Row> = on_tx!(tx, t => sqlx::query_as(SQL).bind(poll.as_str()).fetch_all(t).await)?;
    let mut record: Vec<TextRecord> = Vec::new();
    for (id, language, kind, origin, checked, state, day, body) in rows {
        let id = translation_id(id)?;
        match record.last_mut().filter(|row| row.id == id) {
            Some(row) => row.texts.extend(body),
            None => {
                let texts = body.into_iter().collect();
                record.push(TextRecord { id, language, kind, origin, checked, state, day, texts });
            }
        }
    }
    Ok(record)
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
