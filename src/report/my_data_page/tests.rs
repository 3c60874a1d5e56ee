use super::*;
use crate::domain::{Choice, OptionNumber, QuickPoll};
use crate::store::held::Idea;

fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

fn poll() -> Poll {
    let quick = QuickPoll::parse("Where <i>now</i>?\nHere\nاتوار", |_| None).unwrap();
    quick.into_poll(PollCode::parse("K7M2QX").unwrap(), tag("en")).unwrap().open(None).unwrap()
}

fn row(event: &str, chosen: Option<usize>, via: &str) -> LogRow {
    let chosen = chosen.and_then(OptionNumber::new).map(Choice::from);
    let (voter, day, language) = ("v".to_owned(), "2026-11-22".to_owned(), "ur".to_owned());
    LogRow { voter, day, event: event.to_owned(), chosen, language, group: -7, via: via.to_owned() }
}

fn everything() -> Held {
    let made = |is_voice, line: &str| Made {
        language: "pl".to_owned(),
        day: "2026-11-22".to_owned(),
        is_voice,
        lines: vec![line.to_owned()],
    };
    let idea = |text: Option<&str>| Idea { text: text.map(str::to_owned), day: "2026-11-22".to_owned() };
    let in_poll = InPoll {
        events: vec![
            row("cast", Some(1), "card"),
            row("changed", Some(2), "ballot"),
            row("withdrawn", None, "private"),
        ],
        concern: Some(Concern::WrongQuestion),
        ideas: vec![idea(Some("A </p><script>picnic</script>")), idea(None)],
        is_silenced: true,
        follows: true,
        opened: true,
        translations: BTreeMap::from([(2, made(false, "Gdzie?")), (3, made(true, "AwACAgQ"))]),
    };
    let code = PollCode::parse("K7M2QX").unwrap();
    Held {
        language: Some(tag("ur")),
        chat_is_open: Some(true),
        awaited: Some(Awaited::Suggestion { poll: code.clone() }),
        polls: BTreeMap::from([(code, in_poll)]),
        some_are_destroyed: true,
        ..Held::default()
    }
}

#[test]
fn all_of_it_in_every_language() {
    let texts = Texts::built_in();
    let (held, poll) = (everything(), poll());
    let polls = HashMap::from([(poll.code.clone(), poll)]);
    let groups = BTreeMap::from([(-7, "Families <3".to_owned())]);
    let data = MyData { user: 77, held: &held, polls: &polls, groups: &groups };
    for speech in texts.all() {
        let page = my_data_page(&texts, speech, &data, "2026-11-23");
        assert!(!page.contains("<script") && !page.contains("<i>") && !page.contains("<3"), "{page}");
        for shown in ["K7M2QX", "اتوار", "picnic", "Gdzie?", "AwACAgQ", "77", "(<bdi>-7</bdi>)"] {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        let body = &page[page.find("<body>").unwrap()..];
        let lines = body.replace("><", ">\n<").replace(['\u{2068}', '\u{2069}'], "");
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("mydata_{}", speech.tag()), lines);
        });
    }
}

#[test]
fn nothing_is_said_to_be_nothing() {
    let texts = Texts::built_in();
    let (held, polls, groups) = (Held::default(), HashMap::new(), BTreeMap::new());
    let data = MyData { user: 77, held: &held, polls: &polls, groups: &groups };
    let page = my_data_page(&texts, texts.english(), &data, "2026-11-23");
    assert!(page.contains("We keep nothing about you.") && !page.contains("77"), "{page}");
}
