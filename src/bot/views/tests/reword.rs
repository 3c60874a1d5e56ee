//! A question asked again in other words: what the organiser is asked, and both polls.

use super::*;

fn again(texts: &Texts, speech: &Speech) -> Vec<String> {
    let zone = TimeZone::default();
    let old = poll("When shall we meet?\nTuesday\nSaturday", "K7M2QX");
    let code = |code| PollCode::parse(code).unwrap();
    let reason = Reason::parse("Many did not <know> where", tag("cs")).ok();
    let mut new = poll("When shall we meet in the library?", "A00001");
    new.replaces = Some(Replaced { code: old.code.clone(), reason });
    let replaced =
        Poll { replaced_by: Some(code("A00001")), ..old.clone().close(1_795_809_600_000).unwrap() };
    let own = GroupLanguages::new([speech.tag().clone()]).unwrap();
    let pass = BallotPass::parse("0123456789abcdef").unwrap();
    let ballot = Ballot {
        reading: Reading::new(speech, &new),
        zone: &zone,
        chosen: Some(number(1).into()),
        pass: &pass,
        waiting: false,
        is_organiser: false,
        fewest: Fewest::default(),
        ideas: &[],
    };
    let tally = Tally::count(&replaced, [(number(1).into(), 5)]);
    vec![
        drawn("reword", &reword(texts, speech, &old)),
        drawn("why", &reword_why(speech, &new)),
        drawn("the new card", &card(texts, &new, &own, &zone, 0, false, &Suggestions::default())),
        drawn("the new ballot", &ballot.view(texts)),
        drawn(
            "the old result",
            &result(texts, &replaced, &own, &zone, &tally, Concerns::default(), &Suggestions::default()),
        ),
        drawn("the old close", &announcement(texts, &replaced, &own)),
        drawn("refused", &refusal(texts, speech, &Refusal::AlreadyReplaced { by: code("A00001") })),
    ]
}

#[test]
fn every_view_of_a_question_asked_again() {
    let texts = Texts::built_in();
    for language in ["en", "ur", "pl"] {
        let speech = texts.find(&tag(language)).unwrap();
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("reword_{language}"), again(&texts, speech).join("\n\n"));
        });
    }
}
