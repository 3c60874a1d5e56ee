//! A decision from its first step to what came of it.

use super::super::builder::{AskedIn, Builder};
use super::super::tests::{drawn, poll, tag, tally};
use super::*;
use crate::domain::{ContextField, PollOption, Reason, ReviewChoice, Sketch, Step};

const NOON: i64 = 1_795_780_800_000;

fn cited(text: &str, code: &str, people: &[u64]) -> Cited {
    let poll = poll(text, code).close(NOON).unwrap();
    let tally = tally(&poll, people);
    Cited { poll, tally, suggestions: Suggestions::default() }
}

fn sketch(speech: &Speech) -> Sketch {
    let code = PollCode::parse("D00001").unwrap();
    let cites = ["K7M2QX", "A00001"].map(|code| PollCode::parse(code).unwrap());
    let mut sketch = Sketch::new(code, speech.tag().clone(), vec![-1001]).of_decision(cites.to_vec());
    sketch.write_decision("We meet on <Saturdays>,\nin the library").unwrap();
    sketch.tell(ContextField::Cannot, "No bus: the council has no money for it").unwrap();
    sketch.tell(ContextField::Responsible, "Sam, at school").unwrap();
    sketch.set_review(ReviewChoice::ThreeMonths.time(NOON, &TimeZone::default()).unwrap());
    sketch
}

fn decided(texts: &Texts, speech: &Speech) -> Vec<String> {
    let zone = TimeZone::default();
    let sketch = sketch(speech);
    let words = sketch.to_poll(|_| Vec::new()).unwrap().open(None).unwrap();
    let polls = [
        cited("When shall we meet?\nTuesday\nSaturday\nSunday\nFriday", "K7M2QX", &[1, 9, 0, 9]),
        cited("Shall we have <tea>?", "A00001", &[]),
    ];
    let mut decision = Decision { cites: sketch.cites.clone(), review_at: sketch.review_at, outcome: None };
    let pass = BallotPass::parse("0123456789abcdef").unwrap();
    let own = GroupLanguages::new([speech.tag().clone()]).unwrap();
    let three = GroupLanguages::from_text("en,pl,ur").unwrap();
    let asked = AskedIn {
        titles: vec!["Southend <Parents>".to_owned()],
        languages: three.clone(),
        lacking: words.lacks(three.iter()),
        zone: zone.clone(),
    };
    let builder = |sketch| Builder { texts, speech, sketch };
    let whole = Decided { poll: &words, decision: &decision, cited: &polls, zone: &zone };
    let mut empty = Sketch::new(sketch.code.clone(), speech.tag().clone(), vec![]).of_decision(Vec::new());
    empty.step = Step::Question;
    let closed: Vec<Poll> = polls.iter().map(|cited| cited.poll.clone()).collect();
    let mut all = vec![
        drawn("in the group", &builder(&empty).group_step("https://t.me/b?start=x".to_owned())),
        drawn("what", &builder(&empty).question_step()),
        drawn("what, again", &builder(&sketch).question_step()),
        drawn("cannot", &builder(&sketch).tell_step(ContextField::Cannot)),
        drawn("responsible", &builder(&empty).tell_step(ContextField::Responsible)),
        drawn("review", &builder(&sketch).review_step(&zone)),
        drawn("preview", &builder(&sketch).decision_preview(&whole, &asked)),
        drawn("polls", &builder(&sketch).cites_step(&closed)),
        drawn("no polls", &builder(&empty).cites_step(&[])),
        drawn("more", &builder(&sketch).more(&words)),
        drawn("away", &builder(&sketch).away()),
        drawn("unfinished", &builder(&sketch).unfinished()),
        drawn("groups", &builder(&sketch).groups_step(&[(-1001, "Southend".to_owned())])),
        drawn("posted", &super::super::opened(speech, &words, &pass)),
        drawn("card", &whole.card(texts, &own)),
        drawn("for one", &whole.for_one(texts, speech, &pass)),
        drawn("asked on the day", &review(speech, &words, "Southend <Parents>")),
        drawn("asked for more", &review_why(speech, &words, Outcome::Partly)),
    ];
    let reason = Reason::parse("The <library> closed", tag("cs")).ok();
    let told = Poll { close_reason: reason, ..words.clone().close(NOON).unwrap() };
    decision.outcome = Some(Outcome::Partly);
    let after = Decided { poll: &told, decision: &decision, cited: &polls, zone: &zone };
    let without = Decision::default();
    all.extend([
        drawn("card, what came of it", &after.card(texts, &own)),
        drawn("told", &decision_told(texts, &told, &own, Outcome::Partly)),
        drawn(
            "not shaped by families",
            &Decided { poll: &words, decision: &without, cited: &[], zone: &zone }.card(texts, &own),
        ),
        drawn(
            "list",
            &decisions(speech, &zone, &[(told.clone(), decision.clone()), (words.clone(), without)]),
        ),
        drawn("empty list", &decisions(speech, &zone, &[])),
        drawn(
            "on a result",
            &with_decisions(View::text(Html::text("…")), speech, std::slice::from_ref(&words.code)),
        ),
    ]);
    all
}

#[test]
fn every_view_of_a_decision() {
    let texts = Texts::built_in();
    for speech in texts.all() {
        let all = decided(&texts, speech).join("\n\n");
        if ["en", "ur", "pl"].contains(&speech.tag().as_str()) {
            insta::with_settings!({ omit_expression => true }, {
                insta::assert_snapshot!(format!("decision_{}", speech.tag()), all);
            });
        }
    }
}

#[test]
fn the_longest_fits_into_a_message_in_any_three_languages() {
    let texts = Texts::built_in();
    let long = |mark: &str| {
        let options: Vec<String> = (1..=12).map(|n| format!("{n}{}", mark.repeat(98))).collect();
        format!("{}\n{}", mark.repeat(300), options.join("\n"))
    };
    let codes = ["A00001", "A00002", "A00003", "A00004", "A00005", "A00006"];
    let polls: Vec<Cited> = codes.iter().map(|code| cited(&long("&"), code, &[10; 12])).collect();
    let zone = TimeZone::default();
    for speech in texts.all() {
        let mut sketch = sketch(speech);
        sketch.write_decision(&"ж".repeat(300)).unwrap();
        sketch.tell(ContextField::Cannot, &"👍".repeat(200)).unwrap();
        sketch.tell(ContextField::Responsible, &"<".repeat(200)).unwrap();
        let words = sketch.to_poll(|_| Vec::new()).unwrap().open(None).unwrap();
        assert!(words.options.iter().all(|option| *option == PollOption::Written));
        let cites = polls.iter().map(|cited| cited.poll.code.clone()).collect();
        let decision = Decision { cites, review_at: Some(NOON), outcome: None };
        let decided = Decided { poll: &words, decision: &decision, cited: &polls, zone: &zone };
        let languages = GroupLanguages::new([speech.tag().clone(), tag("en"), tag("ur")]).unwrap();
        let card = decided.card(&texts, &languages);
        assert!(fits(&card.text), "{}: {}", speech.tag(), card.text.units());
        for code in codes {
            assert!(card.text.as_str().contains(code), "{}: {code}", speech.tag());
        }
        let pass = BallotPass::parse("0123456789abcdef").unwrap();
        assert!(fits(&decided.for_one(&texts, speech, &pass).text));
    }
}
