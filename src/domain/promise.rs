//! What a group promises under a principle: how it does this here, in its organisers' own words. `/promise 6 We meet after school`
//! writes it; `[pl]` before the words names their language, and each further line that begins with `[tag]` begins the same in another
//! language. `/promise 6` asks for the one that is there, `/promise` for all.

use std::collections::BTreeMap;

use super::quick_poll::blocks;
use super::{LanguageTag, Principle, Refusal, clean_line};

/// A promise's greatest length in one language, in characters.
pub const MAX_PROMISE_CHARS: usize = 300;

/// A promise in one language: one line of 1 to 300 characters, at least one of which can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseText(String);

impl PromiseText {
    /// Reads the words as they were typed; lines are joined.
    ///
    /// # Errors
    /// [`Refusal::PromiseEmpty`] or [`Refusal::PromiseLong`].
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let clean = clean_line(text);
        match clean.chars().count() {
            0 => Err(Refusal::PromiseEmpty),
            1..=MAX_PROMISE_CHARS => Ok(Self(clean)),
            chars => Err(Refusal::PromiseLong { chars }),
        }
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A promise: the words as they were written first, and the same in other languages, each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    source: (LanguageTag, PromiseText),
    translations: BTreeMap<LanguageTag, PromiseText>,
}

impl Promise {
    /// A promise in these languages; `None` unless the source is among them.
    #[must_use]
    pub fn new(source: LanguageTag, mut texts: BTreeMap<LanguageTag, PromiseText>) -> Option<Self> {
        let words = texts.remove(&source)?;
        Some(Self { source: (source, words), translations: texts })
    }

    /// The language that it was written in.
    #[must_use]
    pub fn source(&self) -> &LanguageTag {
        &self.source.0
    }

    /// The words in every language, the source first.
    pub fn texts(&self) -> impl Iterator<Item = (&LanguageTag, &PromiseText)> {
        std::iter::once((&self.source.0, &self.source.1)).chain(&self.translations)
    }

    /// The words for a reader of that language, else those of the source; and the language that they are in.
    #[must_use]
    pub fn for_reader(&self, reader: &LanguageTag) -> (&LanguageTag, &PromiseText) {
        self.translations.get_key_value(reader).unwrap_or((&self.source.0, &self.source.1))
    }

    /// The command that writes it, to be copied.
    #[must_use]
    pub fn to_command(&self, principle: Principle) -> String {
        let texts = self.texts().map(|(language, text)| format!("[{language}] {}", text.as_str()));
        let lines = texts.collect::<Vec<_>>().join("\n");
        format!("/promise {} {lines}", principle.number())
    }
}

/// What a group promises, by principle.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupPromises {
    /// The group's name, where it is to be said.
    pub group: Option<String>,
    /// The promises.
    pub promises: BTreeMap<Principle, Promise>,
}

/// What an organiser wrote after `/promise`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PromiseRequest {
    /// Which promises there are.
    List,
    /// The promise under that principle.
    Show(Principle),
    /// Words for it.
    Write(Principle, PromiseWords),
}

/// A promise as it was written: the words of the first language, which may not be named, then those of others, each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseWords {
    language: Option<LanguageTag>,
    first: PromiseText,
    others: BTreeMap<LanguageTag, PromiseText>,
}

impl PromiseRequest {
    /// Reads the text after the command. `known` gives the language that a tag stands for, if Chorus speaks it.
    ///
    /// # Errors
    /// The first thing that stands in the way, as a [`Refusal`].
    pub fn parse(text: &str, known: impl Fn(&LanguageTag) -> Option<LanguageTag>) -> Result<Self, Refusal> {
        let text = text.trim();
        if clean_line(text).is_empty() {
            return Ok(Self::List);
        }
        let (number, words) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        // "6." is how the principles themselves are numbered.
        let number = number.trim_end_matches(['.', ':', ')']);
        let principle = number.parse().ok().and_then(Principle::new).ok_or(Refusal::WhichPrinciple)?;
        match clean_line(words).is_empty() {
            true => Ok(Self::Show(principle)),
            false => Ok(Self::Write(principle, PromiseWords::parse(words, known)?)),
        }
    }
}

impl PromiseWords {
    fn parse(text: &str, known: impl Fn(&LanguageTag) -> Option<LanguageTag>) -> Result<Self, Refusal> {
        let mut blocks = blocks(text, &known)?.into_iter();
        let (language, first) = blocks.next().ok_or(Refusal::PromiseEmpty)?;
        let first = PromiseText::parse(&first)?;
        let mut others = BTreeMap::new();
        for (tag, text) in blocks {
            let Some(tag) = tag else { continue };
            if language.as_ref() == Some(&tag) || others.contains_key(&tag) {
                return Err(Refusal::LanguageTwice { language: tag });
            }
            others.insert(tag, PromiseText::parse(&text)?);
        }
        Ok(Self { language, first, others })
    }

    /// The promise that these words make of what was there before. Words that all name a language other than its source are added to
    /// it; otherwise they take its place, because its translations may not fit any more. `writer` is the language of words that name
    /// none.
    ///
    /// # Errors
    /// [`Refusal::LanguageTwice`] when that language comes again.
    pub fn into_promise(self, writer: LanguageTag, before: Option<Promise>) -> Result<Promise, Refusal> {
        let Self { language, first, mut others } = self;
        match (language, before) {
            (Some(language), Some(mut before))
                if language != before.source.0 && !others.contains_key(&before.source.0) =>
            {
                others.insert(language, first);
                before.translations.append(&mut others);
                Ok(before)
            }
            (language, _) => {
                let language = language.unwrap_or(writer);
                if others.contains_key(&language) {
                    return Err(Refusal::LanguageTwice { language });
                }
                Ok(Promise { source: (language, first), translations: others })
            }
        }
    }
}

#[cfg(test)]
mod tests;
