//! `parse_mode` HTML: tags to entities, with Telegram's own words for what it can't read.
//!
//! A port of the rules of TDLib's `parse_html` (`td/telegram/MessageEntity.cpp`, July 2026); byte offsets count from 0.

use super::{Entity, Rich};

const TAGS: [&str; 17] = [
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "tg-spoiler",
    "tg-emoji",
    "tg-time",
    "span",
    "pre",
    "code",
    "blockquote",
];

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
    let mut reader = Reader { bytes, html, at: 0 };
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
            open.push(Open {
                tag,
                argument,
                unix,
                offset: utf16,
                byte: rich.text.len(),
            });
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
        return Err(format!(
            "Can't find end tag corresponding to start tag \"{}\"",
            last.tag
        ));
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
    let mut entity = Entity {
        offset: done.offset,
        length: utf16 - done.offset,
        ..Entity::default()
    };
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
            checked_format(&done.argument)?;
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
    let full = if url.contains("://") || url.starts_with("tg:") {
        url.to_owned()
    } else {
        format!("http://{url}")
    };
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

/// Refuses a date-time format with letters beyond `r`, or `w d D t T` each of a kind once (TDLib, FormattedDate).
pub(crate) fn checked_format(format: &str) -> Result<(), String> {
    let good = matches!(format, "" | "r" | "R")
        || format
            .chars()
            .all(|c| matches!(c, 'w' | 'W' | 'd' | 'D' | 't' | 'T'));
    if good {
        Ok(())
    } else {
        Err("Invalid date-time format specified".to_owned())
    }
}

struct Reader<'a> {
    html: &'a str,
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn byte(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn skip_space(&mut self) {
        while self.byte().is_ascii_whitespace() {
            self.at += 1;
        }
    }

    fn take(&mut self, keep: impl Fn(u8) -> bool) -> &str {
        let from = self.at;
        while self.byte() != 0 && keep(self.byte()) {
            self.at += 1;
        }
        &self.html[from..self.at]
    }

    /// `&lt;`, `&#1234;`, `&#x4d2;`; anything else stays as it stands.
    fn character_reference(&mut self) -> Option<char> {
        let rest = &self.html[self.at + 1..];
        let (code, length) = if let Some(number) = rest.strip_prefix('#') {
            let (digits, radix, skip) = match number.strip_prefix('x') {
                Some(hex) => (hex, 16, 2),
                None => (number, 10, 1),
            };
            let end = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
            (
                u32::from_str_radix(&digits[..end], radix)
                    .ok()
                    .filter(|c| *c != 0)?,
                skip + end,
            )
        } else {
            let end = rest
                .find(|c: char| !c.is_ascii_alphabetic())
                .unwrap_or(rest.len());
            let code = match &rest[..end] {
                "lt" => '<',
                "gt" => '>',
                "amp" => '&',
                "quot" => '"',
                _ => return None,
            };
            (u32::from(code), end)
        };
        if length >= 9 {
            return None;
        }
        let decoded = char::from_u32(code)?;
        self.at += 1 + length;
        if self.byte() == b';' {
            self.at += 1;
        }
        Some(decoded)
    }

    fn end_tag(&mut self) -> Result<String, String> {
        let begin = self.at;
        self.at += 2;
        let name = self
            .take(|c| !c.is_ascii_whitespace() && c != b'>')
            .to_ascii_lowercase();
        self.skip_space();
        if self.byte() != b'>' {
            return Err(format!("Unclosed end tag at byte offset {begin}"));
        }
        self.at += 1;
        Ok(name)
    }

    /// The tag, its argument and, for `tg-time`, its time.
    fn start_tag(&mut self) -> Result<(String, String, i64), String> {
        let begin = self.at;
        self.at += 1;
        let tag = self
            .take(|c| !c.is_ascii_whitespace() && c != b'>')
            .to_ascii_lowercase();
        let unclosed = |tag: &str| format!("Unclosed start tag \"{tag}\" at byte offset {begin}");
        if self.byte() == 0 {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        if !TAGS.contains(&tag.as_str()) {
            return Err(format!("Unsupported start tag \"{tag}\" at byte offset {begin}"));
        }
        let (mut argument, mut unix) = (String::new(), 0);
        loop {
            self.skip_space();
            if self.byte() == b'>' {
                break;
            }
            let name = self
                .take(|c| !c.is_ascii_whitespace() && !matches!(c, b'=' | b'>' | b'/' | b'"' | b'\''))
                .to_owned();
            if name.is_empty() {
                return Err(format!(
                    "Empty attribute name in the tag \"{tag}\" at byte offset {begin}"
                ));
            }
            self.skip_space();
            let mut value = None;
            if self.byte() == b'=' {
                self.at += 1;
                self.skip_space();
                if self.byte() == 0 {
                    return Err(unclosed(&tag));
                }
                value = Some(self.attribute_value()?);
            }
            if self.byte() == 0 {
                return Err(if value.is_some() {
                    format!("Unclosed start tag at byte offset {begin}")
                } else {
                    unclosed(&tag)
                });
            }
            match (tag.as_str(), name.as_str(), value) {
                ("blockquote", "expandable", _) => argument = "1".to_owned(),
                ("a", "href", Some(v))
                | ("tg-emoji", "emoji-id", Some(v))
                | ("tg-time", "format", Some(v)) => argument = v,
                ("code", "class", Some(v)) if v.starts_with("language-") => argument = v[9..].to_owned(),
                ("span", "class", Some(v)) if v.starts_with("tg-") => argument = v[3..].to_owned(),
                ("tg-time", "unix", Some(v)) => unix = v.parse().unwrap_or(0),
                _ => {}
            }
        }
        self.at += 1;
        if tag == "span" && argument != "spoiler" {
            return Err(format!(
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"
            ));
        }
        Ok((tag, argument, unix))
    }

    fn attribute_value(&mut self) -> Result<String, String> {
        let quote = self.byte();
        if quote != b'"' && quote != b'\'' {
            let from = self.at;
            let token = self
                .take(|c| c.is_ascii_alphanumeric() || c == b'.' || c == b'-')
                .to_ascii_lowercase();
            if !self.byte().is_ascii_whitespace() && self.byte() != b'>' {
                return Err(format!("Unexpected end of name token at byte offset {from}"));
            }
            return Ok(token);
        }
        self.at += 1;
        let mut value = String::new();
        while let Some(c) = self.html[self.at..].chars().next() {
            if c == char::from(quote) {
                self.at += 1;
                break;
            }
            match (c == '&').then(|| self.character_reference()).flatten() {
                Some(decoded) => value.push(decoded),
                None => {
                    value.push(c);
                    self.at += c.len_utf8();
                }
            }
        }
        Ok(value)
    }
}
