//! What a translator got wrong, by file and line, before anything is rendered.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::{ErrorKind, ParserError, parse};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::entries::{Known, Own, name, parts, pattern};
use super::{Finding, Language};
use crate::domain::LanguageTag;

/// How alike two names are, from 0 to 1, before one is taken for a slip of the other.
const ALIKE: f64 = 0.7;

/// The messages and terms of a language's files that can be used.
pub(super) fn check(language: &Language, known: Known, findings: &mut Vec<Finding>) -> Vec<Own> {
    let mut own: BTreeMap<String, Own> = BTreeMap::new();
    for (file, text) in &language.files {
        let body = match parse(text.clone()) {
            Ok(resource) => resource.body,
            Err((resource, errors)) => {
                let wrong = |error| Finding::wrong(file, line_of_mistake(text, error), said(error));
                findings.extend(errors.iter().map(wrong));
                resource.body
            }
        };
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for entry in body {
            let Some(name) = name(&entry) else { continue };
            let times = seen.entry(name.clone()).or_default();
            let line = line_of(text, &name, *times);
            *times += 1;
            if let Some(first) = own.get(&name) {
                let at = first.line.map_or(String::new(), |line| format!(", line {line}"));
                let what = format!("{name} is there already: {}{at}", first.file.display());
                findings.push(Finding::wrong(file, line, what));
                continue;
            }
            own.insert(name, Own { entry, file: file.clone(), line });
        }
    }
    let terms: BTreeSet<String> = own
        .keys()
        .filter_map(|name| name.strip_prefix('-'))
        .map(str::to_owned)
        .chain(known.terms.clone())
        .collect();
    let forms = forms(&language.tag);
    let mut good = Vec::new();
    for (name, one) in own {
        match mistake(&name, &one, &known, &terms) {
            Some(what) => findings.push(Finding::wrong(&one.file, one.line, what)),
            None => {
                findings.extend(
                    doubts(&name, &one, &known, forms.as_ref(), language)
                        .map(|what| Finding::look(&one.file, one.line, what)),
                );
                good.push(one);
            }
        }
    }
    good
}

/// Why a message or term can't be used.
fn mistake(name: &str, one: &Own, known: &Known, terms: &BTreeSet<String>) -> Option<String> {
    let has_attributes = match &one.entry {
        Entry::Message(message) => !message.attributes.is_empty(),
        Entry::Term(term) => !term.attributes.is_empty(),
        _ => false,
    };
    if has_attributes {
        return Some(format!(
            "{name} has a line that begins with a dot, which no text here needs. Take that line out"
        ));
    }
    let Some(pattern) = pattern(&one.entry) else {
        return Some(format!("{name} has no text"));
    };
    let parts = parts(pattern);
    if let Some(other) = parts.others.first() {
        return Some(format!(
            "{name} has {{ {other} }} in it, which can’t stand in a text here. Write the words themselves"
        ));
    }
    if let Some(term) = parts.terms.iter().find(|term| !terms.contains(*term)) {
        return Some(format!("{name} names {{ -{term} }}, and there is no -{term} = … in this language"));
    }
    if name.starts_with('-') {
        return match parts.terms.first() {
            Some(other) => {
                Some(format!("{name} has the other term -{other} in it. Write the words themselves"))
            }
            None => parts
                .variables
                .first()
                .map(|one| format!("{name} has {{ ${one} }} in it. A term has words alone")),
        };
    }
    let Some(variables) = known.messages.get(name) else {
        let alike = known.messages.keys().max_by(|a, b| {
            strsim::normalized_levenshtein(a, name).total_cmp(&strsim::normalized_levenshtein(b, name))
        });
        let hint = alike
            .filter(|alike| strsim::normalized_levenshtein(alike, name) >= ALIKE)
            .map_or(String::new(), |alike| format!(". Did you mean {alike}?"));
        return Some(format!("there is no message {name}{hint}"));
    };
    if let Some(unknown) = parts.variables.difference(variables).next() {
        let list: Vec<_> = variables.iter().map(|one| format!("{{ ${one} }}")).collect();
        let there = if list.is_empty() { "nothing in braces".to_owned() } else { list.join(", ") };
        return Some(format!("{name} has {{ ${unknown} }} in it; English has {there}"));
    }
    let left_out = variables.difference(&parts.variables).next()?;
    Some(format!("{name} leaves out {{ ${left_out} }}, which English has"))
}

/// What may be meant, and may be a slip.
fn doubts(
    name: &str,
    one: &Own,
    known: &Known,
    forms: Option<&BTreeSet<&'static str>>,
    language: &Language,
) -> impl Iterator<Item = String> {
    let pattern = pattern(&one.entry);
    let has_words = pattern.is_some_and(|pattern| {
        let is_text = |element: &PatternElement<String>| matches!(element, PatternElement::TextElement { value } if value.contains(char::is_alphabetic));
        pattern.elements.iter().any(is_text)
    });
    let same = has_words && pattern == known.english.get(name) && language.tag.language() != "en";
    let same = same.then(|| format!("{name} is the same as in English"));
    let missing = forms.zip(pattern).and_then(|(forms, pattern)| {
        let there = variants(pattern)?;
        let missing: Vec<_> =
            forms.iter().filter(|form| !there.contains(**form)).map(|form| format!("[{form}]")).collect();
        (!missing.is_empty()).then(|| format!("{name} lacks the form {} for numbers", missing.join(", ")))
    });
    same.into_iter().chain(missing)
}

/// The forms by which a pattern goes with a number, if it has such.
fn variants(pattern: &Pattern<String>) -> Option<BTreeSet<&str>> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => Some(
            variants
                .iter()
                .filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => Some(name.as_str()),
                    VariantKey::NumberLiteral { .. } => None,
                })
                .collect(),
        ),
        _ => None,
    })
}

/// The forms that a language has for numbers, by CLDR; `None` where it does not know the language.
fn forms(tag: &LanguageTag) -> Option<BTreeSet<&'static str>> {
    let language: LanguageIdentifier = tag.language().parse().ok()?;
    let rules = PluralRules::create(language, PluralRuleType::CARDINAL).ok()?;
    let whole = (0..=1000).filter_map(|number: u32| rules.select(number).ok());
    Some(whole.chain(rules.select(1.5).ok()).chain([PluralCategory::OTHER]).map(form).collect())
}

fn form(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// What a new language still lacks.
pub(super) fn missing(language: &Language, own: &[Own], base: &LanguageTag) -> Option<Finding> {
    let there: BTreeSet<_> = own.iter().filter_map(|one| name(&one.entry)).collect();
    let known = Known::of("", super::L10n::En.source());
    let missing: Vec<&str> =
        known.messages.keys().filter(|id| !there.contains(*id)).map(String::as_str).collect();
    let some = missing.iter().take(5).copied().collect::<Vec<_>>().join(", ");
    let rest = if missing.len() > 5 { ", …" } else { "" };
    let what = format!(
        "{} of {} messages are missing; “{base}” stands in for them: {some}{rest}",
        missing.len(),
        known.messages.len()
    );
    (!missing.is_empty()).then(|| Finding::look(&language.folder, None, what))
}

/// A mistake in the form of a file, for people who have not met the form before.
fn said(error: &ParserError) -> String {
    match &error.kind {
        ErrorKind::ExpectedToken('=') => {
            "this is no message. A message is its name, then =, then the text; further lines of the text begin with spaces".to_owned()
        }
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression => {
            "a { has no } that belongs to it, or something stands between them that can’t. Copy what English has in braces"
                .to_owned()
        }
        ErrorKind::UnbalancedClosingBrace => "a } has no { before it".to_owned(),
        ErrorKind::ExpectedMessageField { entry_id } => format!("{entry_id} has no text after the ="),
        ErrorKind::ExpectedTermField { entry_id } => format!("-{entry_id} has no text after the ="),
        ErrorKind::MissingValue => "a form in square brackets has no text after it".to_owned(),
        ErrorKind::MissingDefaultVariant => {
            "of the forms in square brackets, the last must begin with a star: *[other]".to_owned()
        }
        ErrorKind::MultipleDefaultVariants => "more than one form begins with a star; only *[other] may".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "a \" has no second one on the same line".to_owned(),
        ErrorKind::ExpectedCharRange { .. } => {
            "a name stands here that is none: names have the letters a to z, digits and -".to_owned()
        }
        other => format!("this can’t be read ({other}). Compare it with the English file"),
    }
}

/// The line of a mistake, from 1. A brace that is missing is missing where the text before ends, not where the next begins.
fn line_of_mistake(text: &str, error: &ParserError) -> usize {
    let before = text.get(..error.pos.start).unwrap_or(text);
    let before = match error.kind {
        ErrorKind::ExpectedToken('}') | ErrorKind::MissingDefaultVariant => before.trim_end(),
        _ => before,
    };
    before.matches('\n').count() + 1
}

/// The line on which a message begins for the nth time, counted from 0.
fn line_of(text: &str, name: &str, nth: usize) -> Option<usize> {
    let begins = |line: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().enumerate().filter(|(_, line)| begins(line)).nth(nth).map(|(at, _)| at + 1)
}
