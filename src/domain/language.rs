//! A language's tag, from anywhere: Telegram, a command, the database.

use std::fmt;

/// A BCP 47 language tag, lower-case, with `-` between its parts (`pl`, `pt-br`, `zh-hans`).
///
/// Telegram's `language_code` is a hint and sometimes not a valid tag; such a one parses to `None`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// Reads a tag; `None` unless it is a language of 2 or 3 letters followed by parts of 1 to 8 letters or digits,
    /// 35 characters in all at the most.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let tag = text.trim().replace('_', "-").to_ascii_lowercase();
        let mut parts = tag.split('-');
        let language = parts.next()?;
        let is_language =
            (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
        let rest_ok =
            parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        (is_language && rest_ok && tag.len() <= 35).then_some(Self(tag))
    }

    /// The tag itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first part alone: `pt` of `pt-br`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_as_telegram_sends_them() {
        assert_eq!(LanguageTag::parse("pt-br").unwrap().language(), "pt");
        assert_eq!(LanguageTag::parse("en_GB").unwrap().as_str(), "en-gb");
        for nonsense in ["", "x", "english please", "🇵🇱", "pl--pl", "12", "toolonglanguage", "pl-\u{202E}"]
        {
            assert_eq!(LanguageTag::parse(nonsense), None, "{nonsense:?}");
        }
    }
}
