use proptest::prelude::*;

use super::*;

fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

fn parse(text: &str) -> Result<PromiseRequest, Refusal> {
    PromiseRequest::parse(text, |tag| {
        LanguageTag::parse(tag.language()).filter(|tag| ["en", "pl", "ur"].contains(&tag.as_str()))
    })
}

fn six() -> Principle {
    Principle::new(6).unwrap()
}

/// The promise that a text makes, written by somebody who reads English.
fn written(text: &str, before: Option<Promise>) -> Result<Promise, Refusal> {
    match parse(text)? {
        PromiseRequest::Write(principle, words) if principle == six() => {
            words.into_promise(tag("en"), before)
        }
        other => panic!("{other:?}"),
    }
}

fn shown(promise: &Promise) -> String {
    let text = |(tag, text): (&LanguageTag, &PromiseText)| format!("{tag}: {}", text.as_str());
    promise.texts().map(text).collect::<Vec<_>>().join("; ")
}

#[test]
fn what_is_asked_for() {
    for nothing in ["", "  ", "\n\u{200B}"] {
        assert_eq!(parse(nothing), Ok(PromiseRequest::List), "{nothing:?}");
    }
    for six_alone in ["6", " 6 ", "6\n", "6.", "6: \u{200B}\n"] {
        assert_eq!(parse(six_alone), Ok(PromiseRequest::Show(six())), "{six_alone:?}");
    }
    for no_principle in ["0", "9 We meet", "six", "-6", "6We meet", "256 x", "[pl] 6 x", "6.5 x", "We meet"] {
        assert_eq!(parse(no_principle), Err(Refusal::WhichPrinciple), "{no_principle:?}");
    }
}

#[test]
fn words_in_one_language_or_more() {
    let shown = |text| shown(&written(text, None).unwrap());
    assert_eq!(shown("6 We meet\n  after\t school"), "en: We meet after school");
    assert_eq!(shown("6. We meet"), "en: We meet");
    assert_eq!(shown("6 [pl] Spotkanie"), "pl: Spotkanie");
    assert_eq!(shown("6\n[pl-PL] Spotkanie\n[en] We meet\n[ur] ہم"), "pl: Spotkanie; en: We meet; ur: ہم");
    assert_eq!(shown("6 We meet\n[pl] Spotkanie\npo szkole"), "en: We meet; pl: Spotkanie po szkole");
    assert_eq!(shown("6 [Draft] we meet"), "en: [Draft] we meet");
    assert_eq!(shown("6 <b>a\u{202E}b</b>"), "en: <b>ab</b>");
}

#[test]
fn what_stands_in_the_way() {
    let refused = |text| written(text, None).unwrap_err();
    for empty in ["6 [pl]", "6\n[pl]\n[en]", "6 We meet\n[pl] \u{200B}", "6 [pl]\n[en] We meet"] {
        assert_eq!(refused(empty), Refusal::PromiseEmpty, "{empty:?}");
    }
    for twice in ["6 We meet\n[en] We meet", "6 [pl] a\n[pl] b", "6 a\n[pl] b\n[pl-pl] c"] {
        assert!(matches!(refused(twice), Refusal::LanguageTwice { .. }), "{twice:?}");
    }
    assert_eq!(refused("6 We meet\n[xx] a"), Refusal::UnknownLanguage { tag: "xx".to_owned() });
    assert!(written(&format!("6 {}", "ж".repeat(300)), None).is_ok());
    assert_eq!(refused(&format!("6 a\n[pl] {}", "👍".repeat(301))), Refusal::PromiseLong { chars: 301 });
}

#[test]
fn other_languages_are_added_and_new_words_take_the_place_of_all() {
    let before = written("6 We meet\n[pl] Spotkanie", None).unwrap();
    let after = |text| shown(&written(text, Some(before.clone())).unwrap());
    assert_eq!(after("6 [ur] ہم"), "en: We meet; pl: Spotkanie; ur: ہم");
    assert_eq!(after("6 [pl] Po szkole\n[ur] ہم"), "en: We meet; pl: Po szkole; ur: ہم");
    assert_eq!(after("6 We eat"), "en: We eat");
    assert_eq!(after("6 [en] We eat"), "en: We eat");
    assert_eq!(after("6 [pl] Jemy\n[en] We eat"), "pl: Jemy; en: We eat");
}

#[test]
fn a_reader_gets_their_own_language_or_the_source() {
    let promise = written("6 We meet\n[pl] Spotkanie", None).unwrap();
    let read = |reader| promise.for_reader(&tag(reader)).1.as_str();
    assert_eq!((read("pl"), read("ur"), read("en")), ("Spotkanie", "We meet", "We meet"));
    assert_eq!(promise.for_reader(&tag("ur")).0, &tag("en"));
}

proptest! {
    #[test]
    fn the_command_writes_the_same_again(text in "(\\[(en|pl|ur)\\] ?)?\\PC{0,60}(\n\\PC{0,60}){0,2}(\n\\[(pl|ur)\\] \\PC{0,60}){0,2}") {
        if let Ok(promise) = written_any(&text) {
            let command = promise.to_command(six());
            let again = written(command.strip_prefix("/promise ").unwrap(), None);
            prop_assert_eq!(again, Ok(promise));
        }
    }
}

fn written_any(text: &str) -> Result<Promise, Refusal> {
    PromiseWords::parse(text, |tag| Some(tag.clone()).filter(|t| ["en", "pl", "ur"].contains(&t.as_str())))?
        .into_promise(tag("en"), None)
}
