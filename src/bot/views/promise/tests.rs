//! Promises as organisers write them and as families read them.

use super::super::tests::{drawn, tag};
use super::super::{MESSAGE_UNITS, principle};
use super::*;
use crate::domain::{GroupPromises, PromiseText};
use crate::text::Texts;

fn of(texts: &[(&str, &str)]) -> Promise {
    let text = |(language, text): &(&str, &str)| (tag(language), PromiseText::parse(text).unwrap());
    Promise::new(tag(texts[0].0), texts.iter().map(text).collect()).unwrap()
}

fn six() -> Principle {
    Principle::new(6).unwrap()
}

fn group(name: Option<&str>, promise: Promise) -> GroupPromises {
    GroupPromises { group: name.map(str::to_owned), promises: BTreeMap::from([(six(), promise)]) }
}

#[test]
fn every_view_of_a_promise() {
    let texts = Texts::built_in();
    let written = of(&[("en", "We meet <after> school"), ("pl", "Spotykamy się po szkole")]);
    let here = [group(None, written.clone())];
    let elsewhere =
        [group(Some("Leigh & Co"), written.clone()), group(Some("اردو"), of(&[("cs", "Po škole")]))];
    let none = BTreeMap::new();
    for speech in texts.all() {
        let named = [("Southend <Parents>".to_owned(), Button::Promises(-1001))];
        let all = [
            drawn("which", &promise_which(speech, &named)),
            drawn("no group", &promise_which(speech, &[])),
            drawn("list", &promises(speech, -1001, "Southend <Parents>", &here[0].promises)),
            drawn("empty list", &promises(speech, -1001, "Leigh", &none)),
            drawn("one", &promise(speech, -1001, six(), Some(&written))),
            drawn("none", &promise(speech, -1001, six(), None)),
            drawn("saved", &promise_saved(speech, -1001, six(), &written)),
            drawn("removed", &promise_removed(speech, -1001, six(), &written)),
            drawn("under its principle", &principle(&texts, speech, six(), &here)),
            drawn("under another", &principle(&texts, speech, six().next().unwrap(), &here)),
            drawn("in private, of two groups", &principle(&texts, speech, six(), &elsewhere)),
        ];
        if ["en", "pl", "ur"].contains(&speech.tag().as_str()) {
            insta::with_settings!({ omit_expression => true }, {
                insta::assert_snapshot!(format!("{}", speech.tag()), all.join("\n\n"));
            });
        }
    }
}

#[test]
fn the_longest_fits_into_a_message() {
    let texts = Texts::built_in();
    let long = "👍&".repeat(150);
    let promise = of(&["en", "pl", "ro", "uk", "bn", "ur", "ar", "cs"].map(|tag| (tag, long.as_str())));
    let many = vec![group(Some(&"<".repeat(128)), promise.clone()); 30];
    for speech in texts.all() {
        for view in [
            principle(&texts, speech, six(), &many),
            promise_saved(speech, -1001, six(), &promise),
            promise_removed(speech, -1001, six(), &promise),
        ] {
            assert!(view.text.units() <= MESSAGE_UNITS, "{}: {}", speech.tag(), view.text.units());
            assert!(view.text.as_str().contains("👍&amp;👍&amp;"), "{}", view.text.as_str());
        }
    }
}
