use proptest::prelude::*;

use super::*;

fn known(tag: &LanguageTag) -> Option<LanguageTag> {
    LanguageTag::parse(tag.language()).filter(|tag| ["en", "pl", "ur"].contains(&tag.as_str()))
}

fn parse(text: &str) -> Result<QuickPoll, Refusal> {
    QuickPoll::parse(text, known)
}

fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

fn options(text: &str) -> Vec<String> {
    parse(text).unwrap().wording.options.iter().map(|text| text.as_str().to_owned()).collect()
}

#[test]
fn one_line_or_many() {
    assert_eq!(options("When? | Tue | Sat"), ["Tue", "Sat"]);
    assert_eq!(options("When?\nTue | early\n\n  Sat  \n"), ["Tue | early", "Sat"]);
    assert_eq!(options("\n  When?\r\nTue\r\nSat"), ["Tue", "Sat"]);
    for bare in ["Is that fine?", "Is that fine? |", "[en] Is that fine?"] {
        let poll = parse(bare).unwrap();
        assert_eq!(poll.options, ReadyAnswer::DEFAULT.map(PollOption::Ready));
        assert!(poll.wording.options.is_empty());
    }
}

#[test]
fn ready_made_answers_have_a_word() {
    assert_eq!(parse("When?\n#days").unwrap().options, ReadyAnswer::DAYS.map(PollOption::Ready));
    assert_eq!(parse("Fine? | #AGREE").unwrap().options, ReadyAnswer::AGREE.map(PollOption::Ready));
    assert_eq!(parse("When? | #never"), Err(Refusal::OptionsFew));
    assert_eq!(options("Which tag?\n#days\n#times"), ["#days", "#times"]);
}

#[test]
fn what_it_is_about_may_be_written_in_each_language() {
    let poll =
        parse("When? | Tue | Sat\n#who the head\n[pl] Kiedy?\n#who dyrekcja\nWt\nSb\n#when maj").unwrap();
    let lines = |wording: &Wording| wording.context.lines().collect::<Vec<_>>();
    assert_eq!(lines(&poll.wording), ["#who the head"]);
    assert_eq!(lines(&poll.translations[0].1), ["#who dyrekcja", "#when maj"]);
    assert_eq!(poll.options.len(), 2);
    assert_eq!(parse("When?\n#fixed the day\n#days").unwrap().options.len(), 7);
    assert_eq!(lines(&parse("When? | Tue | #who the head | Sat").unwrap().wording), ["#who the head"]);
    assert_eq!(parse("#who the head"), Err(Refusal::QuestionEmpty));
}

#[test]
fn the_close_may_be_written() {
    let poll = parse("When?\nTue\nSat\nuntil 2026-11-27 20:00").unwrap();
    assert_eq!((poll.until.as_deref(), poll.options.len()), (Some("2026-11-27 20:00"), 2));
    let poll = parse("When? | Tue | Sat | until 27.11. 8pm").unwrap();
    assert_eq!((poll.until.as_deref(), poll.options.len()), (Some("27.11. 8pm"), 2));
    let poll = parse("[en] Fine?\n[pl] Dobrze?\nUntil 2026-11-27 20:00").unwrap();
    assert_eq!((poll.until.as_deref(), poll.translations.len()), (Some("2026-11-27 20:00"), 1));
    assert_eq!(parse("How long?\nuntil we meet\nuntil noon").unwrap().until, None);
}

#[test]
fn the_kind_may_be_written() {
    let kind = |text: &str| parse(text).map(|poll| (poll.kind, poll.options.len()));
    let (any, two) = (Kind::Several { most: 12 }, Kind::Several { most: 2 });
    assert_eq!(kind("When?\nTue\nSat"), Ok((Kind::One, 2)));
    assert_eq!(kind("When?\nTue\n#several 2\nSat\nSun"), Ok((two, 3)));
    assert_eq!(kind("#order\nWhen?\nTue\nSat\nuntil 2026-11-27 20:00"), Ok((Kind::Order, 2)));
    assert_eq!(kind("When? | Tue | Sat | #order | until 2026-11-27 20:00"), Ok((Kind::Order, 2)));
    assert_eq!(kind("When? | Tue | Sat | until 2026-11-27 20:00 | #order"), Ok((Kind::Order, 2)));
    assert_eq!(kind("When?\n#days\n#several"), Ok((any, 7)));
    assert_eq!(kind("Fine?\n#several"), Ok((any, 3)));
    assert_eq!(kind("[en] When?\nTue\nSat\n#order\n[pl] Kiedy? | Wt | Sb | #order"), Ok((Kind::Order, 2)));
    assert_eq!(kind("When?\nTue\nSat\n#several\n#order"), Ok((Kind::Order, 2)), "the last one counts");
    assert_eq!(kind("When?\nTue\nSat\n#several lots"), Err(Refusal::MostUnreadable));
    assert_eq!(kind("#order"), Err(Refusal::QuestionEmpty));
    assert_eq!(kind("What do you need?\n#ideas"), Ok((Kind::Open, 0)));
    assert_eq!(kind("What do you need? | #ideas | until 2026-11-27 20:00"), Ok((Kind::Open, 0)));
    assert_eq!(kind("[en] What?\n[pl] Co?\n#ideas"), Ok((Kind::Open, 0)));
    for with_options in
        ["What?\nTea\nCake\n#ideas", "What?\n#days\n#ideas", "[en] What?\n[pl] Co?\nHerbata\nSok\n#ideas"]
    {
        assert_eq!(kind(with_options), Err(Refusal::OpenWithOptions), "{with_options}");
    }
    // Twelve options and a kind are twelve options; more than there are may be chosen, too.
    let twelve = (1..=12).map(|i| i.to_string()).collect::<Vec<_>>().join("\n");
    assert_eq!(kind(&format!("q\n{twelve}\n#several 9")), Ok((Kind::Several { most: 9 }, 12)));
    let poll = parse("q\na\nb\nc\n#several 9").unwrap().into_poll(PollCode::from_random(1), tag("en"));
    assert_eq!(poll.unwrap().most(), None);
}

#[test]
fn the_language_may_be_named() {
    let poll = parse("[pl] Kiedy? | Wtorek | Sobota").unwrap();
    assert_eq!(poll.language, Some(tag("pl")));
    assert_eq!(poll.wording.question.as_str(), "Kiedy?");
    assert_eq!(parse("[draft 2] When?").unwrap().wording.question.as_str(), "[draft 2] When?");
    assert_eq!(parse("[!!] When?"), Err(Refusal::UnknownLanguage { tag: "!!".to_owned() }));
    assert_eq!(parse("[xx] When?"), Err(Refusal::UnknownLanguage { tag: "xx".to_owned() }));
}

#[test]
fn one_poll_in_many_languages() {
    let poll = parse("[en] When?\nTue\nSat\n\n[pl-PL] Kiedy? | Wt | Sb\n[ur] کب؟\nمنگل\nہفتہ").unwrap();
    assert_eq!(poll.options, [PollOption::Written, PollOption::Written]);
    let languages: Vec<&str> = poll.translations.iter().map(|(tag, _)| tag.as_str()).collect();
    assert_eq!(languages, ["pl", "ur"]);
    assert_eq!(poll.translations[0].1.options[1].as_str(), "Sb");
    assert!(parse("When?\n#days\n[pl] Kiedy?\n#days").unwrap().translations[0].1.options.is_empty());
    assert!(parse("Fine?\n[pl] Dobrze?").is_ok());
}

#[test]
fn languages_must_fit_together() {
    let differ = |expected, found| Refusal::OptionsDiffer { language: tag("pl"), expected, found };
    assert_eq!(parse("[en] When?\nTue\nSat\n[pl] Kiedy?\nWt"), Err(differ(2, 1)));
    assert_eq!(parse("When?\nTue\nSat\n[pl] Kiedy?"), Err(differ(2, 0)));
    assert_eq!(parse("Fine?\n[pl] Dobrze?\nTak\nNie"), Err(Refusal::OptionsReady { language: tag("pl") }));
    assert_eq!(parse("[en] a?\n[en] b?"), Err(Refusal::LanguageTwice { language: tag("en") }));
    assert_eq!(parse("[en] a?\n[pl] b?\n[pl-pl] c?"), Err(Refusal::LanguageTwice { language: tag("pl") }));
    assert_eq!(parse("[en] a?\n[xx] b?"), Err(Refusal::UnknownLanguage { tag: "xx".to_owned() }));
    assert_eq!(parse("[en] a?\n[pl]"), Err(Refusal::QuestionEmpty));
}

#[test]
fn what_stands_in_the_way_is_named() {
    assert_eq!(parse("  \n "), Err(Refusal::QuestionEmpty));
    assert_eq!(parse(" | a | b"), Err(Refusal::QuestionEmpty));
    assert_eq!(parse("q | a"), Err(Refusal::OptionsFew));
    assert_eq!(parse("q | a | | b"), Err(Refusal::OptionEmpty { number: 2 }));
    assert_eq!(parse("q | a | b | A"), Err(Refusal::OptionTwice { first: 1, second: 3 }));
    let many = (1..=13).map(|i| i.to_string()).collect::<Vec<_>>().join("\n");
    assert_eq!(parse(&format!("q\n{many}")), Err(Refusal::OptionsMany { count: 13 }));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,400}|(?s).{0,200}|((\\[(en|pl|xx)\\]|#several|#order|#ideas)? ?[0-9a-z]{0,3}[\n|]){0,9}") {
        if let Ok(poll) = parse(&text) {
            let is_open = poll.kind == Kind::Open;
            prop_assert_eq!(is_open, poll.options.is_empty());
            prop_assert!(is_open || (MIN_OPTIONS..=super::super::MAX_OPTIONS).contains(&poll.options.len()));
            for wording in std::iter::once(&poll.wording).chain(poll.translations.iter().map(|(_, w)| w)) {
                prop_assert!(wording.question.as_str().chars().count() <= super::super::MAX_QUESTION_CHARS);
                prop_assert!(wording.options.is_empty() || wording.options.len() == poll.options.len());
            }
        }
    }

    #[test]
    fn what_is_written_plainly_is_read_as_written(
        question in "[a-zż]{1,20}\\?", options in proptest::collection::hash_set("[a-ząć]{1,30}", 2..=12)
    ) {
        let options: Vec<String> = options.into_iter().collect();
        let lines = parse(&format!("{question}\n{}", options.join("\n"))).unwrap();
        let bars = parse(&format!("{question} | {}", options.join(" | "))).unwrap();
        prop_assert_eq!(&lines, &bars);
        prop_assert_eq!(lines.options.len(), options.len());
    }
}

#[test]
fn other_words_ask_for_the_same_kind_of_answer() {
    let kept = |text: &str, before| {
        let mut quick = QuickPoll::parse(text, |tag| Some(tag.clone())).unwrap();
        quick.keep_kind(before);
        (quick.kind, quick.options.len())
    };
    let two = Kind::Several { most: 2 };
    assert_eq!(kept("q\na\nb", two), (two, 2));
    assert_eq!(kept("q\na\nb", Kind::Order), (Kind::Order, 2));
    assert_eq!(kept("q\na\nb\n#order", two), (Kind::Order, 2));
    assert_eq!(kept("q\n#agree", two), (Kind::One, 5));
    assert_eq!(kept("q", Kind::Open), (Kind::Open, 0));
    assert_eq!(kept("q\na\nb", Kind::Open), (Kind::One, 2));
    assert_eq!(kept("q\n#ideas", Kind::One), (Kind::Open, 0));
    assert_eq!(kept("q", Kind::One), (Kind::One, 3));
}
