//! What becomes of a text when it is said: whether it can be, and whether it fits where it stands.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Finding;
use super::entries::{Own, body, name, parts, pattern};
use crate::domain::LanguageTag;

/// Counts that between them need every form of every language.
const COUNTS: [u32; 12] = [0, 1, 2, 3, 5, 11, 12, 21, 22, 100, 101, 1000];

/// In place of a name or a person's words, isolated as those are.
const SAMPLE: &str = "\u{2068}12. abcdefghijklmnop\u{2069}";

/// The longest label of a button, and the room in it for a sign that stands before the words.
const LABEL: usize = 40;
const SIGN: usize = 3;

/// A language, to say its texts with any values.
pub(super) struct Sayer(FluentBundle<FluentResource>);

impl Sayer {
    pub(super) fn new(tag: &LanguageTag, source: &str) -> Self {
        let language: LanguageIdentifier = tag.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => bundle.add_resource_overriding(resource),
        }
        Self(bundle)
    }

    /// A message with every count, or once where it counts nothing; an error where it can't be said.
    pub(super) fn say(&self, id: &str, variables: &BTreeSet<String>) -> Result<BTreeSet<String>, String> {
        let counts = variables.contains("count") || variables.contains("minutes");
        let message = self.0.get_message(id).and_then(|message| message.value()).ok_or("it is not there")?;
        let mut said = BTreeSet::new();
        for count in &COUNTS[..if counts { COUNTS.len() } else { 1 }] {
            let mut args = FluentArgs::new();
            for variable in variables {
                let value = match variable.as_str() {
                    "count" | "minutes" => FluentValue::from(*count),
                    "shown" => FluentValue::from(count.to_string()),
                    _ => FluentValue::from(SAMPLE),
                };
                args.set(variable.clone(), value);
            }
            let mut errors = Vec::new();
            said.insert(self.0.format_pattern(message, Some(&args), &mut errors).into_owned());
            if let Some(error) = errors.first() {
                return Err(error.to_string());
            }
        }
        Ok(said)
    }
}

/// Takes out what can't be said or does not fit; whether there was such.
pub(super) fn check(
    tag: &LanguageTag,
    source: &str,
    own: &mut Vec<Own>,
    findings: &mut Vec<Finding>,
) -> bool {
    let sayer = Sayer::new(tag, source);
    let before = own.len();
    own.retain(|one| {
        let (Some(name), Some(pattern)) = (name(&one.entry), pattern(&one.entry)) else { return false };
        if name.starts_with('-') {
            return true;
        }
        let what = match sayer.say(&name, &parts(pattern).variables) {
            Err(error) => Some(format!("{name} can’t be said: {error}")),
            Ok(said) => said.iter().find_map(|text| unfit(&name, text)),
        };
        findings.extend(what.iter().map(|what| Finding::wrong(&one.file, one.line, what.clone())));
        what.is_none()
    });
    own.len() < before
}

/// A message that can't be said, if there is one.
pub(super) fn fails(tag: &LanguageTag, source: &str) -> Option<String> {
    let sayer = Sayer::new(tag, source);
    body(source).iter().find_map(|entry| {
        let (name, pattern) = (name(entry)?, pattern(entry)?);
        (!name.starts_with('-') && sayer.say(&name, &parts(pattern).variables).is_err()).then_some(name)
    })
}

/// Why a text can't stand where it would.
fn unfit(name: &str, text: &str) -> Option<String> {
    let has_value = text.contains(SAMPLE);
    let (has, most) = (text.encode_utf16().count(), most(name, has_value));
    if text.trim().is_empty() {
        return Some(format!("{name} says nothing"));
    }
    if has > most {
        let with = if has_value { ", with a value of 22 characters in place of each { … }" } else { "" };
        return Some(format!("{name} has {has} characters{with}; {most} is the most"));
    }
    if name.starts_with("sheet-") && text.contains(['[', ']', ':', '*', '?', '/', '\\']) {
        return Some(format!("{name} is the name of a sheet, which has none of [ ] : * ? / \\ in it"));
    }
    // Values bring their own.
    let own = text.replace(SAMPLE, "");
    let is_mark = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    if own.contains(is_mark) {
        return Some(format!(
            "{name} has a mark in it that turns the direction of the text. Take it out; it comes by itself"
        ));
    }
    own.contains(|c: char| c.is_control() && c != '\n')
        .then(|| format!("{name} has a character in it that can’t be seen. Write it anew"))
}

/// The most UTF-16 units that Telegram, or the room beside others, leaves for a message.
pub(super) fn most(id: &str, has_value: bool) -> usize {
    match id {
        "bot-description" => 512,
        "bot-short-description" => 120,
        _ if id.starts_with("sheet-") => 24,
        _ if id.starts_with("command-") => 256,
        // Values on buttons are shorter than the sample.
        _ if id.ends_with("-button") => LABEL - if has_value { 0 } else { SIGN },
        // Every refusal may be the answer to a press.
        _ if id.starts_with("refusal-") || id.starts_with("press-") || id == "sorry-failed" => 200,
        "concern-saved" | "concern-taken-back" | "languages-done" | "languages-keep-one" | "voice-gone" => {
            200
        }
        "gap-opened" | "gap-opened-before" | "gap-machine-working" => 200,
        "editor-checked" | "editor-removed" | "language-saved" | "language-following" => 200,
        // Captions of files and recordings.
        _ if id.contains("caption") || id == "voice-by-member" => 500,
        _ => 4096,
    }
}
