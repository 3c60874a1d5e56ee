//! Messages and terms: what stands in them, and how a host's take the place of ours.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use crate::domain::LanguageTag;

/// How English words are called beside those of a language that lacks some messages: its own `-poll` may stand in none of them.
const STAND_IN: &str = "english-";

/// A host's message or term, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Own {
    pub(super) entry: Entry<String>,
    pub(super) file: std::path::PathBuf,
    pub(super) line: Option<usize>,
}

/// What can stand in a message.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) variables: BTreeSet<String>,
    /// Those of them that are said, and do not only choose between forms.
    pub(super) said: BTreeSet<String>,
    pub(super) terms: BTreeSet<String>,
    /// Other messages, attributes or functions, which no text of ours needs.
    pub(super) others: BTreeSet<String>,
}

/// What a host's texts are measured against.
pub(super) struct Known {
    /// What stands in each message, from English.
    pub(super) messages: BTreeMap<String, Parts>,
    /// The terms of the language that the host's words are put into.
    pub(super) terms: BTreeSet<String>,
    /// What each message says in English.
    pub(super) english: BTreeMap<String, Pattern<String>>,
}

impl Known {
    pub(super) fn of(base: &str, english: &str) -> Self {
        let english: BTreeMap<_, _> = body(english)
            .into_iter()
            .filter_map(|entry| match entry {
                Entry::Message(message) => Some((message.id.name, message.value?)),
                _ => None,
            })
            .collect();
        let messages = english.iter().map(|(id, pattern)| (id.clone(), parts(pattern))).collect();
        let terms = body(base).into_iter().filter_map(|entry| match entry {
            Entry::Term(term) => Some(term.id.name),
            _ => None,
        });
        Self { messages, terms: terms.collect(), english }
    }
}

/// What a text of ours, which is free of mistakes, is made of.
pub(super) fn body(source: &str) -> Vec<Entry<String>> {
    match parse(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource.body,
    }
}

/// The name of a message or term, terms with their `-`.
pub(super) fn name(entry: &Entry<String>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.clone()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// What a message or term says.
pub(super) fn pattern(entry: &Entry<String>) -> Option<&Pattern<String>> {
    match entry {
        Entry::Message(message) => message.value.as_ref(),
        Entry::Term(term) => Some(&term.value),
        _ => None,
    }
}

/// All that stands in a pattern, in whichever form.
pub(super) fn parts(pattern: &Pattern<String>) -> Parts {
    let mut parts = Parts::default();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            parts.take(expression);
        }
    }
    parts
}

impl Parts {
    fn take(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.take_inline(inline),
            Expression::Select { selector, variants } => {
                let mut choice = Self::default();
                choice.take_inline(selector);
                self.variables.extend(choice.variables);
                self.others.extend(choice.others);
                for variant in variants {
                    let within = parts(&variant.value);
                    self.variables.extend(within.variables);
                    self.said.extend(within.said);
                    self.terms.extend(within.terms);
                    self.others.extend(within.others);
                }
            }
        }
    }

    fn take_inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
                self.said.insert(id.name.clone());
            }
            InlineExpression::TermReference { id, attribute: None, .. } => {
                self.terms.insert(id.name.clone());
            }
            InlineExpression::TermReference { id, .. } => drop(self.others.insert(format!("-{}", id.name))),
            InlineExpression::Placeable { expression } => self.take(expression),
            InlineExpression::FunctionReference { id, .. }
            | InlineExpression::MessageReference { id, .. } => {
                self.others.insert(id.name.clone());
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// A language as a host's words make it: theirs, and those of the base for the rest.
pub(super) fn merge(
    tag: &LanguageTag,
    base: &str,
    base_tag: &LanguageTag,
    own: &[Own],
) -> Vec<Entry<String>> {
    let mut rest = body(base);
    if base_tag != tag {
        for entry in &mut rest {
            stand_in(entry, tag);
        }
    }
    let names: BTreeSet<_> = own.iter().filter_map(|one| name(&one.entry)).collect();
    rest.retain(|entry| name(entry).is_some_and(|name| !names.contains(&name)));
    rest.extend(own.iter().map(|one| one.entry.clone()));
    rest
}

/// Words of another language in the place of some that are missing: they keep their own terms, and say nothing of the language.
fn stand_in(entry: &mut Entry<String>, tag: &LanguageTag) {
    match entry {
        Entry::Message(message) => {
            if let Some(value) = &mut message.value {
                let said = match message.id.name.as_str() {
                    "language-name" => Some(tag.to_string()),
                    "language-review" => Some("draft".to_owned()),
                    _ => None,
                };
                match said {
                    Some(value_of) => value.elements = vec![PatternElement::TextElement { value: value_of }],
                    None => rename(value),
                }
            }
        }
        Entry::Term(term) => {
            term.id.name.insert_str(0, STAND_IN);
            rename(&mut term.value);
        }
        _ => {}
    }
}

fn rename(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            rename_in(expression);
        }
    }
}

fn rename_in(expression: &mut Expression<String>) {
    match expression {
        Expression::Inline(InlineExpression::TermReference { id, .. }) => id.name.insert_str(0, STAND_IN),
        Expression::Inline(InlineExpression::Placeable { expression }) => rename_in(expression),
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|v| rename(&mut v.value)),
    }
}
