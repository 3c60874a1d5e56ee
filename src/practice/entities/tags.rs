//! Reading tags, attributes and character references of `parse_mode` HTML, byte by byte as TDLib does.

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

/// Where the reading stands.
pub(super) struct Reader<'a> {
    html: &'a str,
    bytes: &'a [u8],
    pub(super) at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(html: &'a str) -> Reader<'a> {
        Reader { html, bytes: html.as_bytes(), at: 0 }
    }

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
    pub(super) fn character_reference(&mut self) -> Option<char> {
        let rest = &self.html[self.at + 1..];
        let (code, length) = if let Some(number) = rest.strip_prefix('#') {
            let (digits, radix, skip) = match number.strip_prefix('x') {
                Some(hex) => (hex, 16, 2),
                None => (number, 10, 1),
            };
            let end = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
            (u32::from_str_radix(&digits[..end], radix).ok().filter(|c| *c != 0)?, skip + end)
        } else {
            let end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
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

    pub(super) fn end_tag(&mut self) -> Result<String, String> {
        let begin = self.at;
        self.at += 2;
        let name = self.take(|c| !c.is_ascii_whitespace() && c != b'>').to_ascii_lowercase();
        self.skip_space();
        if self.byte() != b'>' {
            return Err(format!("Unclosed end tag at byte offset {begin}"));
        }
        self.at += 1;
        Ok(name)
    }

    /// The tag, its argument and, for `tg-time`, its time.
    pub(super) fn start_tag(&mut self) -> Result<(String, String, i64), String> {
        let begin = self.at;
        self.at += 1;
        let tag = self.take(|c| !c.is_ascii_whitespace() && c != b'>').to_ascii_lowercase();
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
                return Err(format!("Empty attribute name in the tag \"{tag}\" at byte offset {begin}"));
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
                ("tg-time", "unix", Some(v)) => unix = v.parse::<i32>().map_or(0, i64::from),
                _ => {}
            }
        }
        self.at += 1;
        if tag == "span" && argument != "spoiler" {
            return Err(format!("Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"));
        }
        Ok((tag, argument, unix))
    }

    fn attribute_value(&mut self) -> Result<String, String> {
        let quote = self.byte();
        if quote != b'"' && quote != b'\'' {
            let from = self.at;
            let token =
                self.take(|c| c.is_ascii_alphanumeric() || c == b'.' || c == b'-').to_ascii_lowercase();
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
