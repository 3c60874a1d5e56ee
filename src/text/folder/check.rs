//! What a translator got wrong, by file and line, before anything is rendered.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{ErrorKind, ParserError, parse};

use super::entries::{Known, Own, name, parts, pattern};
use super::{Finding, Language};

/// How alike two names are, from 0 to 1, before one is taken for a slip of the other.
const ALIKE: f64 = 0.7;

/// The messages and terms of a language's files that can be used.
pub(super) fn check(language: &Language, known: &Known, findings: &mut Vec<Finding>) -> Vec<Own> {
    let mut own: BTreeMap<String, Own> = BTreeMap::new();
    for (file, text) in &language.files {
        let body = match parse(text.clone()) {
            Ok(resource) => resource.body,
            Err((resource, errors)) => {
                let wrong = |error| mistake_of_form(file, text, error);
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
    let mut good = Vec::new();
    for (name, one) in own {
        match mistake(&name, &one, known, &terms) {
            Some(what) => findings.push(Finding::wrong(&one.file, one.line, what)),
            None => good.push(one),
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
    let Some(english) = known.messages.get(name) else {
        let alike = known.messages.keys().max_by(|a, b| {
            strsim::normalized_levenshtein(a, name).total_cmp(&strsim::normalized_levenshtein(b, name))
        });
        let hint = alike
            .filter(|alike| strsim::normalized_levenshtein(alike, name) >= ALIKE)
            .map_or(String::new(), |alike| format!(". Did you mean {alike}?"));
        return Some(format!("there is no message {name}{hint}"));
    };
    if let Some(unknown) = parts.variables.difference(&english.variables).next() {
        let list: Vec<_> = english.variables.iter().map(|one| format!("{{ ${one} }}")).collect();
        let there = if list.is_empty() { "nothing in braces".to_owned() } else { list.join(", ") };
        return Some(format!("{name} has {{ ${unknown} }} in it; English has {there}"));
    }
    let left_out = english.said.difference(&parts.variables).next()?;
    Some(format!("{name} leaves out {{ ${left_out} }}, which English has"))
}

/// A mistake in the form of a file, by the message that it is in.
fn mistake_of_form(file: &std::path::Path, text: &str, error: &ParserError) -> Finding {
    let line = line_of_mistake(text, error);
    let name = text.lines().take(line).filter_map(named).last();
    let at = match (&error.kind, name) {
        // These name it, or there is none.
        (
            ErrorKind::ExpectedToken('=')
            | ErrorKind::ExpectedMessageField { .. }
            | ErrorKind::ExpectedTermField { .. },
            _,
        )
        | (_, None) => String::new(),
        (_, Some(name)) => format!("{name}: "),
    };
    Finding::wrong(file, line, format!("{at}{}", said(error)))
}

/// The message that a line begins.
pub(super) fn named(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (!name.is_empty() && name.chars().all(is_name)).then_some(name)
}

/// The same for people who have not met the form before.
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
            "something stands here that is no name: names have the letters a to z, digits and -. A line of a text that is to begin \
             with [ needs { \"[\" } in its place"
                .to_owned()
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
    text.lines().enumerate().filter(|(_, line)| named(line) == Some(name)).nth(nth).map(|(at, _)| at + 1)
}
