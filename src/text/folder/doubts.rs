//! What a translator may have meant, and may have overlooked. The words are used.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::check::named;
use super::entries::{Known, Own, name, pattern};
use super::{Finding, Language};
use crate::domain::LanguageTag;

/// How many messages that are the same as in English are named one by one.
const FEW: usize = 10;

/// What to look at in words that can be used.
pub(super) fn doubts(language: &Language, known: &Known, own: &[Own], findings: &mut Vec<Finding>) {
    let forms = forms(&language.tag);
    let mut same = Vec::new();
    for one in own {
        let (Some(name), Some(pattern)) = (name(&one.entry), pattern(&one.entry)) else { continue };
        let Some(english) = known.english.get(&name) else { continue };
        if pattern == english && has_words(pattern) && language.tag.language() != "en" {
            same.push((name.clone(), one));
        }
        let wrong_forms = forms.as_ref().and_then(|forms| unlike(variants(pattern)?, forms));
        let untyped = untyped(english, pattern);
        let doubts = wrong_forms.into_iter().chain(untyped);
        findings.extend(doubts.map(|what| Finding::look(&one.file, one.line, format!("{name} {what}"))));
    }
    if same.len() > FEW {
        let what = format!(
            "{} messages are still the same as in English: {}",
            same.len(),
            some(same.iter().map(|(name, _)| name.as_str()))
        );
        findings.push(Finding::look(&language.folder, None, what));
        return;
    }
    findings.extend(
        same.into_iter().map(|(name, one)| {
            Finding::look(&one.file, one.line, format!("{name} is the same as in English"))
        }),
    );
}

/// What a new language does not have yet, of which nothing was said.
pub(super) fn missing(language: &Language, known: &Known, base: &LanguageTag) -> Option<Finding> {
    let there: BTreeSet<&str> =
        language.files.iter().flat_map(|(_, text)| text.lines().filter_map(named)).collect();
    let missing: Vec<&str> =
        known.messages.keys().map(String::as_str).filter(|id| !there.contains(id)).collect();
    let what = format!(
        "{} of {} messages are not there yet; “{base}” stands in for them: {}",
        missing.len(),
        known.messages.len(),
        some(missing.iter().copied())
    );
    (!missing.is_empty()).then(|| Finding::look(&language.folder, None, what))
}

/// The first few of many.
fn some<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let mut names: Vec<&str> = names.take(6).collect();
    if names.len() > 5 {
        names[5] = "…";
    }
    names.join(", ")
}

fn has_words(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains(char::is_alphabetic),
        PatternElement::Placeable { .. } => false,
    })
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

/// Which forms a language has and the message lacks, or the other way round.
fn unlike(there: BTreeSet<&str>, forms: &BTreeSet<&'static str>) -> Option<String> {
    let list = |forms: Vec<&str>| forms.iter().map(|form| format!("[{form}]")).collect::<Vec<_>>().join(", ");
    let missing: Vec<&str> = forms.iter().copied().filter(|form| !there.contains(form)).collect();
    if !missing.is_empty() {
        return Some(format!("lacks the form {} for numbers", list(missing)));
    }
    let more: Vec<&str> = there.into_iter().filter(|form| !forms.contains(form)).collect();
    (!more.is_empty()).then(|| format!("has the form {}, which this language does not use", list(more)))
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

/// What people type and the translation has not: `/poll`, `#days`.
fn untyped(english: &Pattern<String>, own: &Pattern<String>) -> Option<String> {
    let own = typed(own);
    let gone: Vec<_> = typed(english).into_iter().filter(|word| !own.contains(word)).collect();
    (!gone.is_empty()).then(|| format!("does not say {}, which people type as it is", gone.join(", ")))
}

fn typed(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        let text = match element {
            PatternElement::TextElement { value } => value,
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => value,
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                found.extend(variants.iter().flat_map(|variant| typed(&variant.value)));
                continue;
            }
            PatternElement::Placeable { .. } => continue,
        };
        for (at, sign) in text.char_indices().filter(|(_, c)| matches!(c, '/' | '#')) {
            let word: String = text[at + 1..].chars().take_while(char::is_ascii_lowercase).collect();
            if !word.is_empty() {
                found.insert(format!("{sign}{word}"));
            }
        }
    }
    found
}
