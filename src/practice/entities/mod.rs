//! Text with entities: what `parse_mode` or `entities` make of it, and what Telegram finds by itself.

mod find;
mod html;
mod tags;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::error::ApiError;
pub(crate) use find::find_entities;
pub(crate) use html::{link, parse_html};

/// One entity; offset and length in UTF-16 code units (Bot API, `MessageEntity`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    /// `bold`, `text_link`, `date_time`, …
    #[serde(rename = "type")]
    pub kind: String,
    /// UTF-16 code units from the start of the text.
    pub offset: usize,
    /// UTF-16 code units.
    pub length: usize,
    /// For `text_link`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// For `text_mention`: a `User`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<Value>,
    /// For `pre`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// For `custom_emoji`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_emoji_id: Option<String>,
    /// For `date_time`: seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unix_time: Option<i64>,
    /// For `date_time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_time_format: Option<String>,
}

/// A text and its entities.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Rich {
    pub(crate) text: String,
    pub(crate) entities: Vec<Entity>,
}

impl Rich {
    pub(crate) fn plain(text: &str) -> Rich {
        Rich { text: text.to_owned(), entities: Vec::new() }.finished()
    }

    /// Characters as Telegram's limits count them: code points (TDLib, `utf8_length` in `MessageContent.cpp`).
    pub(crate) fn chars(&self) -> usize {
        self.text.chars().count()
    }

    /// Trims the text as Telegram does, keeps entities within it, and adds what Telegram finds by itself.
    fn finished(mut self) -> Rich {
        let start = self.text.len() - self.text.trim_start().len();
        let cut: usize = self.text[..start].encode_utf16().count();
        self.text = self.text.trim().to_owned();
        let end = self.text.encode_utf16().count();
        for entity in &mut self.entities {
            let from = entity.offset.saturating_sub(cut).min(end);
            let to = (entity.offset + entity.length).saturating_sub(cut).min(end);
            (entity.offset, entity.length) = (from, to.saturating_sub(from));
        }
        self.entities.retain(|entity| entity.length > 0);
        find_entities(&mut self);
        self.entities.sort_by_key(|e| (e.offset, usize::MAX - e.length));
        self
    }
}

/// What a method's text, `parse_mode` and `entities` give.
pub(crate) fn formatted(text: &str, mode: Option<&str>, given: Option<&Value>) -> Result<Rich, ApiError> {
    // Client.cpp, get_formatted_text: bytes, before parsing.
    if text.len() > 1 << 15 {
        return Err(ApiError::bad("text is too long"));
    }
    let mode = mode.unwrap_or_default().to_ascii_lowercase();
    let rich = match mode.as_str() {
        "" | "none" => Rich { text: text.to_owned(), entities: given_entities(given)? },
        "html" => parse_html(text).map_err(|why| ApiError::bad(format!("can't parse entities: {why}")))?,
        "markdown" | "markdownv2" => {
            return Err(ApiError::bad("can't parse entities: the practice server reads HTML only"));
        }
        _ => return Err(ApiError::bad("unsupported parse_mode")),
    };
    Ok(rich.finished())
}

fn given_entities(given: Option<&Value>) -> Result<Vec<Entity>, ApiError> {
    let Some(given) = given else { return Ok(Vec::new()) };
    let list: Vec<Value> = match given {
        Value::Array(list) => list.clone(),
        _ => return Ok(Vec::new()),
    };
    let mut entities = Vec::new();
    for one in list {
        let entity: Entity = serde_json::from_value(one)
            .map_err(|why| ApiError::bad(format!("can't parse MessageEntity: {why}")))?;
        match entity.kind.as_str() {
            // Telegram finds these by itself and ignores them here (Client.cpp, get_text_entity_type).
            "mention" | "hashtag" | "cashtag" | "bot_command" | "url" | "email" | "phone_number"
            | "bank_card_number" => {}
            "bold"
            | "italic"
            | "underline"
            | "strikethrough"
            | "spoiler"
            | "code"
            | "pre"
            | "text_link"
            | "text_mention"
            | "custom_emoji"
            | "blockquote"
            | "expandable_blockquote" => entities.push(entity),
            "date_time" => {
                check_date(&entity)?;
                entities.push(entity);
            }
            _ => {
                return Err(ApiError::bad("can't parse MessageEntity: unsupported type specified"));
            }
        }
    }
    Ok(entities)
}

/// A date that is given, not written as a tag, must be one (Client.cpp, `get_text_entity_type`; TDLib, `FormattedDate`).
fn check_date(entity: &Entity) -> Result<(), ApiError> {
    let Some(unix) = entity.unix_time else {
        return Err(ApiError::bad("can't parse MessageEntity: Can't find field \"unix_time\""));
    };
    if !html::is_date_format(entity.date_time_format.as_deref().unwrap_or_default()) {
        return Err(ApiError::bad("can't parse MessageEntity: Invalid date-time format specified"));
    }
    if !(1..=i64::from(i32::MAX)).contains(&unix) {
        return Err(ApiError::bad("invalid date specified"));
    }
    Ok(())
}
