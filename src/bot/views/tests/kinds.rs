//! Polls in which several options are chosen, or put in order, and the five steps.

use super::*;
use crate::domain::Choice;

fn choice(numbers: &[usize]) -> Choice {
    Choice::of(numbers.iter().map(|n| number(*n))).unwrap()
}

/// When shall we meet, in the language itself, so that its direction is seen.
fn meeting(speech: &Speech, kind: &str) -> Poll {
    let words = match speech.tag().as_str() {
        "ur" => "[ur] ہم کب ملیں؟\nمنگل کی شام\nہفتے کی صبح، پارک کے پاس لائبریری میں\nChorus",
        "pl" => "[pl] Kiedy się spotkamy?\nWtorek wieczorem\nSobota rano, w bibliotece koło parku\nاتوار",
        _ => "[en] When shall we meet?\nTuesday evening\nSaturday morning, in the library by the park\nاتوار",
    };
    poll(&format!("{words}\n{kind}"), "K7M2QX")
}

fn everything(texts: &Texts, speech: &Speech, kind: &str, answers: &[(&[usize], u64)]) -> Vec<String> {
    let poll = meeting(speech, kind);
    let own = GroupLanguages::new([speech.tag().clone()]).unwrap();
    let pass = BallotPass::parse("0123456789abcdef").unwrap();
    let zone = TimeZone::default();
    let reading = Reading::new(speech, &poll);
    let ballot = |chosen| {
        Ballot {
            reading,
            zone: &zone,
            chosen,
            pass: &pass,
            waiting: false,
            is_organiser: false,
            fewest: Fewest::default(),
            ideas: &[],
        }
        .view(texts)
    };
    let [two, three] = match poll.kind {
        Kind::Order => [choice(&[3, 1]), choice(&[3, 1, 2])],
        Kind::One | Kind::Several { .. } | Kind::Open | Kind::Decision => {
            [choice(&[1, 3]), choice(&[1, 2, 3])]
        }
    };
    let closed = poll.clone().close(1_795_809_600_000).unwrap();
    let tally = Tally::count(&poll, answers.iter().map(|(numbers, people)| (choice(numbers), *people)));
    let result =
        |tally| result(texts, &closed, &own, &zone, tally, Concerns::default(), &Suggestions::default());
    let mut all = vec![
        drawn("card", &card(texts, &poll, &own, &zone, 22, false, &Suggestions::default())),
        drawn("ballot, no answer yet", &ballot(None)),
        drawn("ballot, two chosen", &ballot(Some(two))),
        drawn("result", &result(&tally)),
        drawn("result, nobody", &result(&Tally::count(&poll, []))),
        drawn("picture", &View::text(picture_caption(texts, &poll, &own))),
    ];
    for outcome in [
        PressOutcome::First(choice(&[3])),
        PressOutcome::Again(choice(&[3])),
        PressOutcome::Changed(two),
        PressOutcome::Changed(three),
        PressOutcome::Same(two),
    ] {
        let (text, alert) = press_answer(reading, outcome);
        let shown = text.replace('\u{2068}', "⟨").replace('\u{2069}', "⟩");
        all.push(format!("## press, {:?}, alert: {alert}\n{shown}", outcome.choice().unwrap().packed()));
    }
    all
}

fn shown(name: &str, draw: impl Fn(&Texts, &Speech) -> Vec<String>) {
    let texts = Texts::built_in();
    for tag in ["en", "ur", "pl"] {
        let speech = texts.find(&super::tag(tag)).unwrap();
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("{name}_{tag}"), draw(&texts, speech).join("\n\n"));
        });
    }
}

#[test]
fn several() {
    let answers: [(&[usize], u64); 3] = [(&[1, 2], 5), (&[1, 2, 3], 1), (&[2], 4)];
    shown("several", |texts, speech| {
        let mut all = everything(texts, speech, "#several", &answers);
        all.push("# At most two".to_owned());
        all.extend(everything(texts, speech, "#several 2", &answers).drain(..2));
        for refused in [Refusal::MostChosen { most: 2 }, Refusal::MostUnreadable] {
            all.push(drawn(&format!("{refused:?}"), &refusal(texts, speech, &refused)));
        }
        all
    });
}

#[test]
fn order() {
    let answers: [(&[usize], u64); 3] = [(&[1, 2, 3], 2), (&[2, 1], 2), (&[3], 2)];
    shown("order", |texts, speech| everything(texts, speech, "#order", &answers));
}

#[test]
fn scale() {
    shown("scale", |texts, speech| {
        let poll = poll("Are we ready? | #agree", "A00001").close(1_795_809_600_000).unwrap();
        let own = GroupLanguages::new([speech.tag().clone()]).unwrap();
        [&[2, 10, 3, 1, 4][..], &[]]
            .map(|people| {
                let tally = tally(&poll, people);
                drawn(
                    "result",
                    &result(
                        texts,
                        &poll,
                        &own,
                        &TimeZone::default(),
                        &tally,
                        Concerns::default(),
                        &Suggestions::default(),
                    ),
                )
            })
            .to_vec()
    });
}

#[test]
fn a_press_is_answered_within_its_limit_whatever_was_chosen() {
    let texts = Texts::built_in();
    for (option, kind) in
        [("👍".repeat(97), "#order"), ("ж".repeat(97), "#several"), ("x".to_owned(), "#order")]
    {
        let options: Vec<String> = (1..=12).map(|n| format!("{option}{n}")).collect();
        let poll = poll(&format!("q\n{}\n{kind}", options.join("\n")), "K7M2QX");
        let all = choice(&(1..=12).rev().collect::<Vec<_>>());
        for speech in texts.all() {
            for chosen in [choice(&[12]), choice(&[12, 11]), all] {
                for outcome in
                    [PressOutcome::First, PressOutcome::Again, PressOutcome::Changed, PressOutcome::Same]
                {
                    if chosen == all && outcome(chosen) == PressOutcome::First(chosen) {
                        // A first answer is one option.
                        continue;
                    }
                    let (text, _) = press_answer(Reading::new(speech, &poll), outcome(chosen));
                    let units = text.encode_utf16().count();
                    assert!(units <= 200, "{} has {units}: {text}", speech.tag());
                    let named = chosen.options().all(|number| text.contains(&number.to_string()));
                    assert!(named, "{}: {text}", speech.tag());
                }
            }
        }
    }
}

#[test]
fn the_longest_poll_of_any_kind_fits_into_a_message() {
    let texts = Texts::built_in();
    let options: Vec<String> = (0..12).map(|i| format!("{}{i:02}", "👍".repeat(98))).collect();
    let languages = GroupLanguages::new(texts.all().map(|speech| speech.tag().clone())).unwrap();
    let zone = TimeZone::default();
    let pass = BallotPass::parse("0123456789abcdef").unwrap();
    let many = Concerns { unclear: 1_000_000, wrong_question: 1_000_000, ..Concerns::default() };
    for kind in ["#several", "#several 11", "#order"] {
        let mut poll = poll(&format!("{}\n{}\n{kind}", "👍".repeat(300), options.join("\n")), "K7M2QX");
        let all = choice(&(1..=12).rev().collect::<Vec<_>>());
        let tally = Tally::count(&poll, [(all, 1_000_000)]);
        for speech in texts.all() {
            poll.source.language = speech.tag().clone();
            for view in [
                card(&texts, &poll, &languages, &zone, 12_000_000, true, &Suggestions::default()),
                result(&texts, &poll, &languages, &zone, &tally, many, &Suggestions::default()),
            ] {
                let units = view.text.units();
                assert!(units <= 4096, "{} {kind}: {units}", speech.tag());
            }
            let reading = Reading::new(speech, &poll);
            let ballot = Ballot {
                reading,
                zone: &zone,
                chosen: Some(all),
                pass: &pass,
                waiting: true,
                is_organiser: false,
                fewest: Fewest::default(),
                ideas: &[],
            };
            let units = ballot.view(&texts).text.units();
            assert!(units <= 4096, "{} {kind}: a ballot of {units}", speech.tag());
        }
    }
}

#[test]
fn a_ballot_that_begins_in_the_group_stays_there() {
    let texts = Texts::built_in();
    let zone = TimeZone::default();
    let pass = BallotPass::parse("0123456789abcdef").unwrap();
    let (one, all) = (choice(&[12]), choice(&(1..=12).rev().collect::<Vec<_>>()));
    // How much longer all twelve numbers are than "not answered yet", in any language.
    const NUMBERS: usize = 64;
    let mut seen = [false; 2];
    for kind in ["", "#several", "#order"] {
        for length in (10..=90).step_by(4) {
            let options: Vec<String> = (0..12).map(|i| format!("{}{i}", "x".repeat(length))).collect();
            let poll = poll(&format!("q\n{}\n{kind}", options.join("\n")), "K7M2QX");
            for speech in texts.all() {
                let reading = Reading::new(speech, &poll);
                let ballot = |chosen| {
                    Ballot {
                        reading,
                        zone: &zone,
                        chosen,
                        pass: &pass,
                        waiting: false,
                        is_organiser: false,
                        fewest: Fewest::default(),
                        ideas: &[],
                    }
                    .view(&texts)
                    .text
                    .units()
                };
                if ballot(None) + NUMBERS > 1024 {
                    continue;
                }
                let chosen = if kind.is_empty() { one } else { all };
                assert!(ballot(Some(chosen)) <= 1024, "{} {kind} {length}", speech.tag());
                seen[usize::from(ballot(Some(chosen)) > ballot(None) + NUMBERS)] = true;
            }
        }
    }
    assert_eq!(seen, [true; 2], "some are long and some are not");
}
