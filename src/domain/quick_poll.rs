//! The quick poll: `/poll Question? | Option | Option`, or the question on the first line and an option on each line
//! after it. `[pl]` before the question names the language that it is written in, and each further line that begins with
//! `[tag]` begins the same poll in another language. `#agree`, `#days` or `#times` in place of options stands for answers
//! that Chorus knows in every language. Lines that begin with `#deciding`, `#who`, `#when` or `#fixed` say what it is about. A line (or
//! a last part) such as `until 2026-11-27 20:00` says when the poll closes; `#several`, `#several 3`, `#order` or `#ideas`, what it asks
//! of a person.

use super::kind::kind_line;
use super::poll::require_fit;
use super::{
    Kind, LanguageTag, MIN_OPTIONS, Origin, Poll, PollCode, PollOption, PollState, PollText, ReadyAnswer,
    Refusal, TranslationId, Wording, clean_line, until_line,
};

/// What an organiser wrote after `/poll`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickPoll {
    /// The language named, if one was.
    pub language: Option<LanguageTag>,
    /// The words of the first language.
    pub wording: Wording,
    /// What it asks of a person.
    pub kind: Kind,
    /// 2 to 12 options, the ready-made ones if none were written; of an open question none.
    pub options: Vec<PollOption>,
    /// When it is to close, as it was written.
    pub until: Option<String>,
    /// The same in other languages, each once.
    pub translations: Vec<(LanguageTag, Wording)>,
}

impl QuickPoll {
    /// Reads the text after the command. `known` gives the language that a tag stands for, if Chorus speaks it.
    ///
    /// # Errors
    /// The first thing that stands in the way, as a [`Refusal`].
    pub fn parse(text: &str, known: impl Fn(&LanguageTag) -> Option<LanguageTag>) -> Result<Self, Refusal> {
        let (text, kind) = split_kind(text)?;
        let (text, until) = split_until(&text);
        let mut blocks = blocks(&text, &known)?.into_iter();
        let (language, first) = blocks.next().ok_or(Refusal::QuestionEmpty)?;
        let mut wording = Wording::parse(&first)?;
        let options = match &wording.options[..] {
            [] if kind == Kind::Open => Vec::new(),
            _ if kind == Kind::Open => return Err(Refusal::OpenWithOptions),
            [] => ReadyAnswer::DEFAULT.map(PollOption::Ready).to_vec(),
            [only] => match ReadyAnswer::set(only.as_str()) {
                Some(set) => set.iter().copied().map(PollOption::Ready).collect(),
                None => return Err(Refusal::OptionsFew),
            },
            written => vec![PollOption::Written; written.len()],
        };
        if wording.options.len() < MIN_OPTIONS {
            wording.options.clear();
        }
        let mut translations: Vec<(LanguageTag, Wording)> = Vec::new();
        for (tag, text) in blocks {
            let Some(tag) = tag else { continue };
            if language.as_ref() == Some(&tag) || translations.iter().any(|(earlier, _)| *earlier == tag) {
                return Err(Refusal::LanguageTwice { language: tag });
            }
            let mut translation = Wording::parse(&text)?;
            // "#days" again, as in the first language.
            if matches!(&translation.options[..], [only] if ReadyAnswer::set(only.as_str()).is_some()) {
                translation.options.clear();
            }
            require_fit(&options, &wording, &tag, &translation)?;
            translations.push((tag, translation));
        }
        Ok(Self { language, wording, kind, options, until, translations })
    }

    /// Asks of a person what a poll asks whose place it takes, unless it says otherwise, or what it offers does: the question alone
    /// is an open one again, and a scale is answered once.
    pub fn keep_kind(&mut self, before: Kind) {
        let offers_nothing =
            self.wording.options.is_empty() && self.options == ReadyAnswer::DEFAULT.map(PollOption::Ready);
        let is_scale = self.options == ReadyAnswer::AGREE.map(PollOption::Ready);
        match (self.kind, before) {
            (Kind::One, Kind::Open) if offers_nothing => {
                self.kind = before;
                self.options.clear();
            }
            (Kind::One, Kind::Several { .. } | Kind::Order) if !is_scale => self.kind = before,
            _ => {}
        }
    }

    /// The draft of a poll. `source` is the language of the first words, where they name none.
    ///
    /// # Errors
    /// [`Refusal::LanguageTwice`] when that language comes again.
    pub fn into_poll(self, code: PollCode, source: LanguageTag) -> Result<Poll, Refusal> {
        let source = self.language.unwrap_or(source);
        if self.translations.iter().any(|(language, _)| *language == source) {
            return Err(Refusal::LanguageTwice { language: source });
        }
        let all = std::iter::once((source, self.wording)).chain(self.translations);
        let mut texts = (1..).zip(all).map(|(id, (language, wording))| PollText {
            id: TranslationId(id),
            language,
            wording,
            origin: Origin::Organiser,
            checked: true,
        });
        let source = texts.next().ok_or(Refusal::QuestionEmpty)?;
        let translations = texts.collect();
        Ok(Poll {
            code,
            kind: self.kind,
            options: self.options,
            source,
            translations,
            voices: Vec::new(),
            invites_suggestions: true,
            state: PollState::Draft,
            close_reason: None,
            replaces: None,
            replaced_by: None,
        })
    }
}

/// Takes the kind out of the text: lines that name one, or parts between bars. The last of them counts; each language may have
/// it again.
fn split_kind(text: &str) -> Result<(String, Kind), Refusal> {
    let mut kind = Kind::default();
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut parts = Vec::new();
        for part in line.split('|') {
            match kind_line(part)? {
                Some(named) => kind = named,
                None => parts.push(part),
            }
        }
        if !parts.is_empty() {
            lines.push(parts.join("|"));
        }
    }
    Ok((lines.join("\n"), kind))
}

/// Takes the time of the close out of the text: the last line that is one, or the last part between bars.
fn split_until(text: &str) -> (String, Option<String>) {
    let mut lines: Vec<&str> = text.trim().lines().collect();
    if let Some(at) = lines.iter().rposition(|line| until_line(line).is_some()) {
        let time = until_line(lines.remove(at)).map(str::to_owned);
        return (lines.join("\n"), time);
    }
    match text.rsplit_once('|') {
        Some((rest, last)) if until_line(last).is_some() => {
            (rest.to_owned(), until_line(last).map(str::to_owned))
        }
        _ => (text.to_owned(), None),
    }
}

/// The parts of the text, each with the language that it names. The first may name none.
pub(super) fn blocks(
    text: &str,
    known: &impl Fn(&LanguageTag) -> Option<LanguageTag>,
) -> Result<Vec<(Option<LanguageTag>, String)>, Refusal> {
    let mut blocks: Vec<(Option<LanguageTag>, String)> = Vec::new();
    for line in text.trim().lines() {
        match (language_line(line, known)?, blocks.last_mut()) {
            (Some((tag, rest)), _) => blocks.push((Some(tag), rest.to_owned())),
            (None, Some((_, text))) => {
                text.push('\n');
                text.push_str(line);
            }
            (None, None) => blocks.push((None, line.to_owned())),
        }
    }
    Ok(blocks)
}

/// Splits `[tag]` off the front of a line; `None` for a line without it.
fn language_line<'l>(
    line: &'l str,
    known: &impl Fn(&LanguageTag) -> Option<LanguageTag>,
) -> Result<Option<(LanguageTag, &'l str)>, Refusal> {
    let Some((tag, rest)) = line.trim_start().strip_prefix('[').and_then(|l| l.split_once(']')) else {
        return Ok(None);
    };
    // A line may begin with a bracket: "[Draft] Where shall we meet?" No language's short name is that long.
    match LanguageTag::parse(tag) {
        Some(parsed) => match known(&parsed) {
            Some(language) => Ok(Some((language, rest))),
            None => Err(Refusal::UnknownLanguage { tag: parsed.to_string() }),
        },
        None if tag.chars().count() <= 3 => Err(Refusal::UnknownLanguage { tag: clean_line(tag) }),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests;
