//! `parse_mode` HTML: tags to entities, with Telegram's own words for what it can't read.
//!
//! A port of the rules of TDLib's `parse_html` (`td/telegram/MessageEntity.cpp`, July 2026); byte offsets count from 0.

use super::tags::Reader;
use super::{Entity, Rich};

struct Open {
    tag: String,
    argument: String,
    unix: i64,
    offset: usize,
    byte: usize,
}

/// Text and entities, or what comes after `can't parse entities: `.
pub(crate) fn parse_html(html: &str) -> Result<Rich, String> {
    let bytes = html.as_bytes();
    let mut reader = Reader::new(html);
    let mut rich = Rich::default();
    let mut open: Vec<Open> = Vec::new();
    let mut utf16 = 0;
    while let Some(c) = html[reader.at..].chars().next() {
        if c == '&'
            && let Some(decoded) = reader.character_reference()
        {
            rich.text.push(decoded);
            utf16 += decoded.len_utf16();
        } else if c != '<' {
            rich.text.push(c);
            utf16 += c.len_utf16();
            reader.at += c.len_utf8();
        } else if bytes.get(reader.at + 1) != Some(&b'/') {
            let (tag, argument, unix) = reader.start_tag()?;
            open.push(Open { tag, argument, unix, offset: utf16, byte: rich.text.len() });
        } else {
            let begin = reader.at;
            let Some(last) = open.last() else {
                return Err(format!("Unexpected end tag at byte offset {begin}"));
            };
            let end = reader.end_tag()?;
            if !end.is_empty() && end != last.tag {
                let tag = &last.tag;
                return Err(format!(
                    "Unmatched end tag at byte offset {begin}, expected \"</{tag}>\", found \"</{end}>\""
                ));
            }
            if let Some(done) = open.pop() {
                close(&mut rich, done, utf16)?;
            }
        }
    }
    if let Some(last) = open.last() {
        return Err(format!("Can't find end tag corresponding to start tag \"{}\"", last.tag));
    }
    for entity in rich.entities.iter_mut().filter(|e| e.kind == "code") {
        entity.language = None;
    }
    Ok(rich)
}

fn close(rich: &mut Rich, done: Open, utf16: usize) -> Result<(), String> {
    if utf16 <= done.offset {
        return Ok(());
    }
    let some = |argument: String| (!argument.is_empty()).then_some(argument);
    let mut entity = Entity { offset: done.offset, length: utf16 - done.offset, ..Entity::default() };
    let around = |kind: &str, rich: &Rich| {
        rich.entities
            .last()
            .is_some_and(|e| e.kind == kind && e.offset == done.offset && e.length == utf16 - done.offset)
    };
    entity.kind = match done.tag.as_str() {
        "i" | "em" => "italic",
        "b" | "strong" => "bold",
        "s" | "strike" | "del" => "strikethrough",
        "u" | "ins" => "underline",
        "tg-spoiler" | "span" => "spoiler",
        "blockquote" if done.argument.is_empty() => "blockquote",
        "blockquote" => "expandable_blockquote",
        "tg-emoji" => {
            if done.argument.parse::<i64>().unwrap_or(0) == 0 {
                return Err("Invalid custom emoji identifier specified".to_owned());
            }
            entity.custom_emoji_id = some(done.argument);
            "custom_emoji"
        }
        "tg-time" => {
            if !is_date_format(&done.argument) {
                return Err("Invalid date format used".to_owned());
            }
            if done.unix <= 0 {
                return Ok(());
            }
            entity.unix_time = Some(done.unix);
            entity.date_time_format = some(done.argument);
            "date_time"
        }
        "a" => {
            let url = some(done.argument).unwrap_or_else(|| rich.text[done.byte..].to_owned());
            match link(&url) {
                Some(url) => entity.url = Some(url),
                None => return Ok(()),
            }
            "text_link"
        }
        "pre" | "code" => {
            let other = if done.tag == "pre" { "code" } else { "pre" };
            if around(other, rich)
                && let Some(last) = rich.entities.last_mut()
                && (last.language.is_some() || !done.argument.is_empty())
            {
                last.kind = "pre".to_owned();
                last.language = last.language.take().or(some(done.argument));
                return Ok(());
            }
            entity.language = some(done.argument);
            if done.tag == "pre" { "pre" } else { "code" }
        }
        _ => return Ok(()),
    }
    .to_owned();
    rich.entities.push(entity);
    Ok(())
}

/// A link as Telegram keeps it: a scheme is added, one that is no link is dropped.
pub(crate) fn link(url: &str) -> Option<String> {
    let url = url.trim();
    let full =
        if url.contains("://") || url.starts_with("tg:") { url.to_owned() } else { format!("http://{url}") };
    let parsed = url::Url::parse(&full).ok()?;
    match parsed.scheme() {
        "tg" | "ton" | "tonsite" => Some(full),
        "http" | "https" => {
            let host = parsed.host_str()?;
            (host.contains('.') || host.contains(':') || host == "localhost").then(|| parsed.to_string())
        }
        _ => None,
    }
}

/// Whether a date-time format is `r|w?[dD]?[tT]?` (Bot API, "Date-time entity formatting"). TDLib reads more, such as
/// other orders and doubled letters; what the documentation does not promise is refused here.
pub(super) fn is_date_format(format: &str) -> bool {
    let day = format.strip_prefix('w').unwrap_or(format);
    let time = day.strip_prefix(['d', 'D']).unwrap_or(day);
    format == "r" || time.strip_prefix(['t', 'T']).unwrap_or(time).is_empty()
}
