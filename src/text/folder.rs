//! A host's own folder of texts, `<tag>/*.ftl`: whole languages, or single messages that take the place of ours. What is wrong
//! in it is found and left out, and the built-in words stand in its place.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer::serialize;
use icu_locale_core::Locale;

use super::l10n::{L10n, L10nLanguage};
use super::{Speech, Texts};
use crate::domain::LanguageTag;

mod check;
mod doubts;
mod entries;
mod finding;
mod pseudo;
mod render;

pub(crate) use finding::Finding;
pub(crate) use pseudo::Pseudo;

/// How much of a language is there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Written {
    /// Messages in the language's own words.
    pub(crate) written: usize,
    /// All that there are.
    pub(crate) all: usize,
    /// Those that a host's folder says.
    pub(crate) from_host: usize,
}

/// The longest tag: a button that chooses the language carries it, and has 64 bytes for everything.
const LONGEST_TAG: usize = 11;

/// A language of the folder.
struct Language {
    tag: LanguageTag,
    /// The folder, as it is named in what is found.
    folder: PathBuf,
    files: Vec<(PathBuf, String)>,
}

impl Texts {
    /// Every language, with what a host's folder adds and changes; and what is wrong in the folder.
    ///
    /// # Errors
    /// When the folder itself can't be read.
    pub(crate) fn with(folder: &Path) -> io::Result<(Self, Vec<Finding>)> {
        let mut texts = Self::built_in();
        let mut findings = Vec::new();
        for language in languages(folder, &mut findings)? {
            if let Some(speech) = texts.speech_of(&language, &mut findings) {
                texts.speeches.retain(|one| one.tag != speech.tag);
                texts.speeches.push(speech);
            }
        }
        texts.speeches.sort_by(|a, b| a.tag.cmp(&b.tag));
        findings.sort();
        Ok((texts, findings))
    }

    /// The language as it is with what the folder says; `None` where that can't be used at all.
    fn speech_of(&self, language: &Language, findings: &mut Vec<Finding>) -> Option<Speech> {
        // The same language, else the one that it is a kind of, else English.
        let base = self.find(&language.tag).unwrap_or_else(|| self.english());
        let is_new = base.tag != language.tag;
        let known = entries::Known::of(&base.source, L10n::En.source());
        let mut own = check::check(language, &known, findings);
        doubts::doubts(language, &known, &own, findings);
        let mut merged = entries::merge(&language.tag, &base.source, &base.tag, &own);
        let failing = render::check(&language.tag, &source(&merged), &mut own, findings);
        if failing {
            merged = entries::merge(&language.tag, &base.source, &base.tag, &own);
        }
        if is_new {
            findings.extend(doubts::missing(language, &known, &base.tag));
        }
        let source = source(&merged);
        match L10nLanguage::new_external(language.tag.as_str(), source.as_bytes()) {
            Ok(_) if render::fails(&language.tag, &source).is_none() => {
                let from_host = own.iter().filter(|one| matches!(one.entry, Entry::Message(_))).count();
                let lacks = if is_new { messages(&source) - from_host } else { 0 };
                Some(Speech { from_host, lacks, ..Speech::new(language.tag.clone(), Cow::Owned(source)) })
            }
            _ => {
                findings.push(Finding::wrong(
                    &language.folder,
                    None,
                    "these files can’t be used, because of a term (a name that begins with -) in them. Take the terms out, or \
                     write them as the built-in language has them."
                        .to_owned(),
                ));
                None
            }
        }
    }
}

impl Speech {
    /// How much of it is there.
    pub(crate) fn written(&self) -> Written {
        let all = messages(&self.source);
        Written { written: all - self.lacks, all, from_host: self.from_host }
    }
}

fn messages(source: &str) -> usize {
    entries::body(source).iter().filter(|entry| matches!(entry, Entry::Message(_))).count()
}

fn source(body: &[Entry<String>]) -> String {
    serialize(&Resource { body: body.to_vec() })
}

/// The languages of a folder, in order of name.
fn languages(root: &Path, findings: &mut Vec<Finding>) -> io::Result<Vec<Language>> {
    let mut languages = Vec::new();
    for path in entries_of(root)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !path.is_dir() {
            if path.extension().is_some_and(|end| end == "ftl") {
                let what = "this file is not in a folder. Put it into one that is named by the language’s tag, such as pl";
                findings.push(Finding::wrong(Path::new(&name), None, what.to_owned()));
            }
            continue;
        }
        let tag = LanguageTag::parse(&name).filter(|tag| {
            tag.as_str().len() <= LONGEST_TAG && tag.as_str().parse::<Locale>().is_ok() && !name.contains('_')
        });
        let Some(tag) = tag else {
            let what = format!(
                "a folder is named by the language’s tag, such as pl, ckb or pt-BR, with at most {LONGEST_TAG} \
                 characters; “{name}” is none"
            );
            findings.push(Finding::wrong(Path::new(&name), None, what));
            continue;
        };
        let mut files = Vec::new();
        for file in
            entries_of(&path)?.into_iter().filter(|file| file.extension().is_some_and(|end| end == "ftl"))
        {
            let short = Path::new(&name).join(file.file_name().unwrap_or_default());
            match fs::read(&file).map(String::from_utf8) {
                // Some editors put a mark before the text.
                Ok(Ok(text)) => {
                    files.push((short, text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n")))
                }
                Ok(Err(_)) => {
                    let what = "this file is not in UTF-8. Save it again and choose UTF-8";
                    findings.push(Finding::wrong(&short, None, what.to_owned()));
                }
                Err(error) => {
                    findings.push(Finding::wrong(&short, None, format!("this file can’t be read: {error}")));
                }
            }
        }
        languages.push(Language { tag, folder: PathBuf::from(name), files });
    }
    Ok(languages)
}

/// What is in a folder, in order of name, without what is hidden.
fn entries_of(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    found.retain(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')));
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests;
