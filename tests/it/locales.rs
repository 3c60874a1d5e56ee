//! Every message of every language, rendered from the files themselves: in its own letters, said somewhere, truthfully reviewed. That
//! they are complete and keep the limits is checked where a host's own are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Counts that between them need every plural form of every language here.
const COUNTS: [u32; 12] = [0, 1, 2, 3, 5, 11, 12, 21, 22, 100, 101, 1000];

pub struct Locale {
    tag: String,
    resources: Vec<FluentResource>,
    bundle: FluentBundle<FluentResource>,
}

fn locales() -> Vec<Locale> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut folders: Vec<_> = fs::read_dir(root).unwrap().map(|f| f.unwrap().path()).collect();
    folders.sort();
    folders.iter().map(|folder| load(folder)).collect()
}

/// English alone.
pub fn english() -> Locale {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en"))
}

fn load(folder: &Path) -> Locale {
    let tag = folder.file_name().unwrap().to_str().unwrap().to_owned();
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    let mut resources = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let resource = |text| FluentResource::try_new(text).expect("a file without errors");
        bundle.add_resource(resource(text.clone())).expect("no message twice");
        resources.push(resource(text));
    }
    Locale { tag, resources, bundle }
}

impl Locale {
    /// Every message with its pattern.
    pub fn messages(&self) -> BTreeMap<&str, &Pattern<&str>> {
        let entries = self.resources.iter().flat_map(FluentResource::entries);
        let messages = entries.filter_map(|entry| match entry {
            Entry::Message(message) => message.value.as_ref().map(|value| (message.id.name, value)),
            Entry::Junk { content } => panic!("{}: {content}", self.tag),
            _ => None,
        });
        messages.collect()
    }

    /// A message with every count, or once where it counts nothing.
    pub fn render(&self, id: &str, pattern: &Pattern<&str>, sample: &str) -> BTreeSet<String> {
        let variables = variables(pattern);
        let counts = variables.contains("count") || variables.contains("minutes");
        let counts = if counts { &COUNTS[..] } else { &COUNTS[..1] };
        let render = |count: &u32| {
            let mut args = FluentArgs::new();
            for variable in &variables {
                let value = match *variable {
                    "count" | "minutes" => FluentValue::from(*count),
                    "shown" => FluentValue::from(count.to_string()),
                    _ => FluentValue::from(sample),
                };
                args.set(variable.to_string(), value);
            }
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            assert!(errors.is_empty(), "{} {id}: {errors:?}", self.tag);
            text
        };
        counts.iter().map(render).collect()
    }
}

/// The variables of a message, in selectors and in all variants.
fn variables<'p>(pattern: &'p Pattern<&'p str>) -> BTreeSet<&'p str> {
    fn inline<'p>(expression: &'p InlineExpression<&'p str>, found: &mut BTreeSet<&'p str>) {
        match expression {
            InlineExpression::VariableReference { id } => drop(found.insert(id.name)),
            InlineExpression::Placeable { expression: inner } => expression_of(inner, found),
            _ => {}
        }
    }
    fn expression_of<'p>(expression: &'p Expression<&'p str>, found: &mut BTreeSet<&'p str>) {
        match expression {
            Expression::Inline(one) => inline(one, found),
            Expression::Select { selector, variants } => {
                inline(selector, found);
                for variant in variants {
                    walk(&variant.value, found);
                }
            }
        }
    }
    fn walk<'p>(pattern: &'p Pattern<&'p str>, found: &mut BTreeSet<&'p str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                expression_of(expression, found);
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(pattern, &mut found);
    found
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[test]
fn these_are_the_languages() {
    let tags: Vec<_> = locales().into_iter().map(|locale| locale.tag).collect();
    assert_eq!(
        tags,
        [
            "ar", "bg", "bn", "ckb", "cs", "en", "es", "fa", "fr", "hu", "it", "lt", "pa", "pl", "pt", "ro",
            "sk", "so", "sq", "tl", "tr", "uk", "ur", "zh-Hans"
        ]
    );
}

#[test]
fn every_message_is_in_its_own_letters() {
    let script = |tag: &str, c: char| match tag {
        "ar" | "ckb" | "fa" | "ur" => ('\u{600}'..='\u{6FF}').contains(&c),
        "bn" => ('\u{980}'..='\u{9FF}').contains(&c),
        "bg" | "uk" => ('\u{400}'..='\u{4FF}').contains(&c),
        "pa" => ('\u{A00}'..='\u{A7F}').contains(&c),
        "zh-Hans" => ('\u{4E00}'..='\u{9FFF}').contains(&c),
        _ => c.is_ascii_alphabetic() || ('\u{C0}'..='\u{24F}').contains(&c),
    };
    for locale in locales() {
        let mixed = ["language-review", "help-example-languages"];
        for (id, pattern) in locale.messages().into_iter().filter(|(id, _)| !mixed.contains(id)) {
            for text in locale.render(id, pattern, "7") {
                // Names, commands and tags are in Latin letters everywhere.
                let mut words = text.replace("A Better Start Southend (ABSS)", "");
                for name in [
                    "Chorus",
                    "Telegram",
                    "ABSS",
                    "/help",
                    "/settings",
                    "en, pl",
                    "ur",
                    "[pl]",
                    "#days",
                    "#times",
                    "#agree",
                    "#several",
                    "#order",
                ] {
                    words = words.replace(name, "");
                }
                let words: String = words.split_whitespace().filter(|word| !word.starts_with('/')).collect();
                let own = words.chars().filter(|c| script(&locale.tag, *c)).count();
                let foreign = words.chars().filter(|c| c.is_alphabetic() && !script(&locale.tag, *c)).count();
                assert!(
                    own > 0 && own > foreign * 4,
                    "{} {id}: {own} letters of its own, {foreign} others: {text}",
                    locale.tag
                );
            }
        }
    }
}

#[test]
fn the_first_answer_has_room_for_what_was_chosen() {
    for locale in locales() {
        let messages = locale.messages();
        // The first answer in a poll: what was saved, who can see it, and room for at least 30 units of the option.
        let saved = locale.render("press-saved", messages["press-saved"], "");
        let secret = locale.render("press-secret", messages["press-secret"], "");
        let both = units(saved.first().unwrap()) + 1 + units(secret.first().unwrap());
        assert!(both <= 168, "{} leaves {} units", locale.tag, 200 - both);
    }
}

#[test]
fn every_language_says_truthfully_who_reviewed_it() {
    for locale in locales() {
        let review = locale.render("language-review", locale.messages()["language-review"], "");
        let expected = if locale.tag == "en" { "source" } else { "draft" };
        assert_eq!(
            review.first().unwrap(),
            expected,
            "{}: a review needs its reviewer's name here, too",
            locale.tag
        );
    }
}

#[test]
fn every_message_is_said_somewhere() {
    fn sources(folder: &Path, found: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => sources(&path, found),
                false => found.push_str(&fs::read_to_string(path).unwrap()),
            }
        }
    }
    let mut code = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut code);
    let english = english();
    // What a language is called, and who checked it, is read from its file.
    let read = ["language-name", "language-review"];
    for id in english.messages().keys().filter(|id| !read.contains(id)) {
        assert!(code.contains(&format!(".{}(", id.replace('-', "_"))), "{id} is never said");
    }
}
