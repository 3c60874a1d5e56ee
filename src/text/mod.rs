//! Everything that people read: which language, which words, how numbers look, and how it becomes safe HTML.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::OnceLock;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;

use crate::domain::LanguageTag;

mod folder;
mod html;
mod l10n;
mod log;
mod moment;
mod poll;
mod promise;
mod refusal;

pub(crate) use folder::Pseudo;
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

/// One language: its messages as functions (through `Deref`), and its way of writing numbers, lists and times. It is read when it
/// is first spoken: most groups use few of the languages, and each takes memory.
pub(crate) struct Speech {
    tag: LanguageTag,
    name: String,
    review: String,
    /// How many messages a host's folder says, and how many another language says for this one.
    from_host: usize,
    lacks: usize,
    source: Cow<'static, str>,
    words: OnceLock<L10nLanguage>,
    formats: OnceLock<Formats>,
}

/// How a language writes numbers, lists and times.
struct Formats {
    decimal: DecimalFormatter,
    list: ListFormatter,
    moments: Moments,
}

impl Texts {
    /// Every language that was compiled in.
    pub(crate) fn built_in() -> Self {
        let speeches = L10n::iter().filter_map(|language| {
            Some(Speech::new(LanguageTag::parse(language)?, Cow::Borrowed(language.source())))
        });
        Self { speeches: speeches.collect() }
    }

    /// Every language, in order of tag.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Speech> {
        self.speeches.iter()
    }

    /// Every language as it is wanted for a moment: what was not read before is not kept.
    pub(crate) fn each_once(&self) -> impl Iterator<Item = Speech> {
        self.all().map(Speech::unread)
    }

    /// The language of that tag, or the one that shares its first part (`pl` for `pl-pl`, `zh-hans` for `zh`).
    pub(crate) fn find(&self, tag: &LanguageTag) -> Option<&Speech> {
        let language = match tag.language() {
            // CLDR has the one for the other; Telegram's apps say either.
            "fil" => "tl",
            other => other,
        };
        let find = |is_it: &dyn Fn(&LanguageTag) -> bool| self.all().find(|speech| is_it(&speech.tag));
        find(&|one| one == tag)
            .or_else(|| find(&|one| one.as_str() == language))
            .or_else(|| find(&|one| one.language() == language))
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
        self.find(tag).map_or_else(|| tag.to_string(), |speech| speech.name.clone())
    }

    /// Languages by their own names, each isolated, in order.
    pub(crate) fn names_of<'t>(&self, tags: impl Iterator<Item = &'t LanguageTag>) -> String {
        tags.map(|tag| isolate(&self.name_of(tag))).collect::<Vec<_>>().join(" · ")
    }
}

impl Speech {
    fn new(tag: LanguageTag, source: Cow<'static, str>) -> Self {
        let name = value(&source, "language-name").unwrap_or(tag.as_str()).to_owned();
        let review = value(&source, "language-review").unwrap_or("draft").to_owned();
        let (words, formats) = (OnceLock::new(), OnceLock::new());
        Self { tag, name, review, from_host: 0, lacks: 0, source, words, formats }
    }

    /// The same, not yet read.
    fn unread(&self) -> Self {
        let (words, formats) = (OnceLock::new(), OnceLock::new());
        let (tag, name, review) = (self.tag.clone(), self.name.clone(), self.review.clone());
        Self { tag, name, review, source: self.source.clone(), words, formats, ..*self }
    }

    /// Its tag.
    pub(crate) fn tag(&self) -> &LanguageTag {
        &self.tag
    }

    /// How it calls itself.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Whether no native speaker has reviewed it yet.
    pub(crate) fn is_draft(&self) -> bool {
        self.review == "draft"
    }

    /// Who has checked it: "source", "draft", or a native speaker's name.
    pub(crate) fn review(&self) -> &str {
        &self.review
    }

    /// Whether it is written from right to left.
    pub(crate) fn is_right_to_left(&self) -> bool {
        self.name.chars().any(html::is_right_to_left)
    }

    /// A whole number as readers of the language write it.
    pub(crate) fn number(&self, number: u64) -> String {
        self.formats().decimal.format(&Decimal::from(number)).to_string()
    }

    /// "A, B and C".
    pub(crate) fn list(&self, items: impl Iterator<Item = String>) -> String {
        self.formats().list.format(items.collect::<Vec<_>>().iter()).to_string()
    }

    fn formats(&self) -> &Formats {
        self.formats.get_or_init(|| Formats::load(&self.tag))
    }
}

impl Deref for Speech {
    type Target = L10nLanguage;

    fn deref(&self) -> &L10nLanguage {
        self.words.get_or_init(|| {
            L10nLanguage::new(self.tag.as_str(), self.source.as_bytes())
                .expect("texts are checked before a language is made of them")
        })
    }
}

impl Formats {
    fn load(tag: &LanguageTag) -> Self {
        let name = match tag.as_str() {
            // Parent groups in Britain: "A, B and C", without the comma of American English.
            "en" => "en-GB",
            // CLDR's name for it.
            "tl" => "fil",
            other => other,
        };
        let locale = name.parse().unwrap_or(Locale::UNKNOWN);
        let known = "the data that is compiled in has something for every language";
        Self {
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).expect(known),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).expect(known),
            moments: Moments::load(&locale).expect(known),
        }
    }
}

/// What a message says that is a line of plain text.
fn value<'s>(source: &'s str, message: &str) -> Option<&'s str> {
    source.lines().find_map(|line| line.strip_prefix(message)?.trim_start().strip_prefix('=').map(str::trim))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(s: &str) -> LanguageTag {
        LanguageTag::parse(s).unwrap()
    }

    #[test]
    fn own_choice_then_telegram_then_group_then_english() {
        let texts = Texts::built_in();
        let pick = |own: Option<&str>, telegram: Option<&str>, group: Option<&str>| {
            let wishes = [own, telegram, group].map(|w| w.and_then(LanguageTag::parse));
            texts.negotiate(wishes.iter().map(Option::as_ref)).tag().to_string()
        };
        assert_eq!(pick(Some("ur"), Some("pl"), Some("ro")), "ur");
        assert_eq!(pick(None, Some("pl-PL"), Some("ro")), "pl");
        assert_eq!(pick(None, Some("vi"), Some("ro")), "ro");
        assert_eq!(pick(None, Some("not a tag"), None), "en");
        assert_eq!(pick(None, Some("en-BR"), Some("ro")), "en");
        assert_eq!(pick(None, Some("vi"), None), "en");
    }

    #[test]
    fn numbers_look_as_readers_write_them() {
        let texts = Texts::built_in();
        let number = |t: &str, n| texts.find(&tag(t)).unwrap().number(n);
        assert_eq!(number("en", 1234), "1,234");
        assert_eq!(number("pl", 12345), "12\u{a0}345");
        assert_eq!(number("bn", 12), "১২");
    }
}
