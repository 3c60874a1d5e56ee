//! Everything that people read: which language, which words, how numbers look, and how it becomes safe HTML.

use std::ops::Deref;

use anyhow::Context as _;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;

use crate::domain::LanguageTag;

mod html;
#[expect(
    unreachable_pub,
    dead_code,
    clippy::allow_attributes,
    clippy::derivable_impls,
    clippy::unwrap_used,
    reason = "generated from locales/ by fluent-typed, whose build checks what the accessors unwrap"
)]
mod l10n {
    include!(concat!(env!("OUT_DIR"), "/l10n.rs"));
}
mod log;
mod moment;
mod poll;
mod promise;
mod refusal;

pub(crate) use html::{Html, SLOT, directed, fit, isolate};
use l10n::{L10n, L10nLanguage};
pub(crate) use log::log_entry;
use moment::Moments;
pub(crate) use poll::{
    Reading, every_option, know_ready_answers, principle_text, principle_title, ready_answer, ready_question,
};
pub(crate) use promise::promised;
pub(crate) use refusal::{DAY_EXAMPLE, TIME_EXAMPLE, refusal};

/// All languages that Chorus speaks.
pub(crate) struct Texts {
    speeches: Vec<Speech>,
}

/// One language: its messages as functions (through `Deref`), and its way of writing numbers, lists and times.
pub(crate) struct Speech {
    tag: LanguageTag,
    words: L10nLanguage,
    decimal: DecimalFormatter,
    list: ListFormatter,
    moments: Moments,
}

impl Texts {
    /// Loads every language that was compiled in.
    pub(crate) fn load() -> anyhow::Result<Self> {
        let speeches = L10n::iter().map(|language| {
            let tag: &str = language.as_ref();
            // Parent groups in Britain: "A, B and C", without the comma of American English.
            let formats = if tag == "en" { "en-GB" } else { tag };
            let locale: Locale =
                formats.parse().with_context(|| format!("locales/{tag} is not named by a language tag"))?;
            Ok(Speech {
                tag: LanguageTag::parse(tag)
                    .with_context(|| format!("locales/{tag} is not named by a language tag"))?,
                words: language.load(),
                decimal: DecimalFormatter::try_new((&locale).into(), Default::default())?,
                list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())?,
                moments: Moments::load(&locale)?,
            })
        });
        Ok(Self { speeches: speeches.collect::<anyhow::Result<_>>()? })
    }

    /// Every language, in order of tag.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Speech> {
        self.speeches.iter()
    }

    /// The language of that tag, or the one that shares its first part (`pl` for `pl-pl`).
    pub(crate) fn find(&self, tag: &LanguageTag) -> Option<&Speech> {
        let exact = self.speeches.iter().find(|speech| speech.tag == *tag);
        exact.or_else(|| self.speeches.iter().find(|speech| speech.tag.as_str() == tag.language()))
    }

    /// The first of the wishes that Chorus speaks, else English.
    pub(crate) fn negotiate<'w>(&self, wishes: impl IntoIterator<Item = Option<&'w LanguageTag>>) -> &Speech {
        wishes.into_iter().flatten().find_map(|tag| self.find(tag)).unwrap_or_else(|| self.english())
    }

    /// English.
    pub(crate) fn english(&self) -> &Speech {
        self.speeches.iter().find(|speech| speech.tag.as_str() == "en").unwrap_or(&self.speeches[0])
    }

    /// How a language calls itself; its tag where Chorus does not know it.
    pub(crate) fn name_of(&self, tag: &LanguageTag) -> String {
        self.find(tag).map_or_else(|| tag.to_string(), |speech| speech.language_name())
    }

    /// Languages by their own names, each isolated, in order.
    pub(crate) fn names_of<'t>(&self, tags: impl Iterator<Item = &'t LanguageTag>) -> String {
        tags.map(|tag| isolate(&self.name_of(tag))).collect::<Vec<_>>().join(" · ")
    }
}

impl Speech {
    /// Its tag.
    pub(crate) fn tag(&self) -> &LanguageTag {
        &self.tag
    }

    /// Whether no native speaker has reviewed it yet.
    pub(crate) fn is_draft(&self) -> bool {
        self.language_review() == "draft"
    }

    /// Whether it is written from right to left.
    pub(crate) fn is_right_to_left(&self) -> bool {
        self.language_name().chars().any(html::is_right_to_left)
    }

    /// A whole number as readers of the language write it.
    pub(crate) fn number(&self, number: u64) -> String {
        self.decimal.format(&Decimal::from(number)).to_string()
    }

    /// "A, B and C".
    pub(crate) fn list(&self, items: impl Iterator<Item = String>) -> String {
        self.list.format(items.collect::<Vec<_>>().iter()).to_string()
    }
}

impl Deref for Speech {
    type Target = L10nLanguage;

    fn deref(&self) -> &L10nLanguage {
        &self.words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(s: &str) -> LanguageTag {
        LanguageTag::parse(s).unwrap()
    }

    #[test]
    fn own_choice_then_telegram_then_group_then_english() {
        let texts = Texts::load().unwrap();
        let pick = |own: Option<&str>, telegram: Option<&str>, group: Option<&str>| {
            let wishes = [own, telegram, group].map(|w| w.and_then(LanguageTag::parse));
            texts.negotiate(wishes.iter().map(Option::as_ref)).tag().to_string()
        };
        assert_eq!(pick(Some("ur"), Some("pl"), Some("ro")), "ur");
        assert_eq!(pick(None, Some("pl-PL"), Some("ro")), "pl");
        assert_eq!(pick(None, Some("vi"), Some("ro")), "ro");
        assert_eq!(pick(None, Some("not a tag"), None), "en");
        assert_eq!(pick(None, Some("en-BR"), Some("ro")), "en");
        assert_eq!(pick(None, Some("pt-br"), None), "en");
    }

    #[test]
    fn numbers_look_as_readers_write_them() {
        let texts = Texts::load().unwrap();
        let number = |t: &str, n| texts.find(&tag(t)).unwrap().number(n);
        assert_eq!(number("en", 1234), "1,234");
        assert_eq!(number("pl", 12345), "12\u{a0}345");
        assert_eq!(number("bn", 12), "১২");
    }
}
