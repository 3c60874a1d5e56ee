//! Every step of the builder as its reader sees it.

use super::super::tests::{drawn, tag};
use super::*;
use crate::domain::{PollCode, Question};
use crate::text::know_ready_answers;

fn written(speech: &Speech) -> Sketch {
    let mut sketch = Sketch::new(PollCode::parse("K7M2QX").unwrap(), speech.tag().clone(), vec![-1001]);
    sketch
        .write_question(
            "When shall we <b>meet</b>?\nTuesday evening\nاتوار\nuntil 2026-11-27 20:00",
            |tag| Some(tag.clone()),
            |_| Ok(1_795_809_600_000),
        )
        .unwrap();
    sketch
}

fn poll_of(texts: &Texts, sketch: &Sketch) -> Poll {
    let ready = |ready| {
        let question = |speech: &Speech| Question::parse(&ready_question(speech, ready)).unwrap();
        texts.all().map(|speech| (speech.tag().clone(), question(speech))).collect()
    };
    let mut poll = sketch.to_poll(ready).unwrap();
    know_ready_answers(texts.negotiate([Some(&sketch.language)]), &mut poll);
    poll.open(sketch.closes_at).unwrap()
}

fn steps(texts: &Texts, speech: &Speech) -> Vec<String> {
    let sketch = written(speech);
    let empty = Sketch::new(sketch.code.clone(), speech.tag().clone(), Vec::new());
    let at = |step| {
        let mut sketch = sketch.clone();
        sketch.step = step;
        sketch
    };
    let builder = |sketch| Builder { texts, speech, sketch };
    let poll = poll_of(texts, &sketch);
    let languages = GroupLanguages::new([speech.tag().clone(), tag("pl"), tag("ur")]).unwrap();
    let asked = |titles: &[&str]| AskedIn {
        titles: titles.iter().map(ToString::to_string).collect(),
        lacking: poll.lacks(languages.iter()),
        languages: languages.clone(),
        zone: TimeZone::default(),
    };
    let one = asked(&["Southend <Parents>"]);
    let url = "https://t.me/chorus_bot?start=sketch-K7M2QX".to_owned();
    let mut ready = empty.clone();
    ready.choose_ready(ReadyPoll::TakePart);
    let ready_poll = poll_of(texts, &ready);
    let none = AskedIn { lacking: Vec::new(), ..asked(&[]) };
    let mut fixed = at(Step::More);
    fixed.invites_suggestions = false;
    let groups = [(-1001, "Southend <Parents>".to_owned()), (-1002, "Leigh".to_owned())];
    let now = 1_795_348_800_000;
    vec![
        drawn("in the group", &builder(&empty).group_step(url)),
        drawn("question", &builder(&empty).question_step()),
        drawn("question, written", &builder(&at(Step::Question)).question_step()),
        drawn("answers", &builder(&at(Step::Answers)).answers_step()),
        drawn("preview", &builder(&sketch).preview(&poll, &one)),
        drawn("preview, ready-made, no group yet", &builder(&ready).preview(&ready_poll, &none)),
        drawn("more", &builder(&at(Step::More)).more(&poll)),
        drawn("more, fixed answers", &builder(&fixed).more(&poll_of(texts, &fixed))),
        drawn("preview, fixed answers", &builder(&fixed).preview(&poll_of(texts, &fixed), &one)),
        drawn("context", &builder(&at(Step::Context)).context_step(&poll)),
        drawn("kind", &builder(&at(Step::Kind)).kind_step()),
        drawn("languages", &builder(&at(Step::Languages)).languages_step(&poll, &one, true, true)),
        drawn(
            "languages of many groups",
            &builder(&at(Step::Languages)).languages_step(&poll, &asked(&["A", "B"]), false, false),
        ),
        drawn("source", &builder(&at(Step::Source)).source_step()),
        drawn("words", &builder(&at(Step::Words(tag("ro")))).words_step(&poll, &tag("ro"))),
        drawn("when", &builder(&at(Step::When)).when_step(&TimeZone::default(), now)),
        drawn("later", &builder(&at(Step::Later)).later_step(&TimeZone::default())),
        drawn("scheduled", &builder(&at(Step::Scheduled)).scheduled(now, &TimeZone::default())),
        drawn("not opened", &builder(&sketch).not_opened(None)),
        drawn("not opened, ideas gone", &builder(&sketch).not_opened(Some(&Refusal::IdeasGone))),
        drawn("time", &builder(&at(Step::Time)).time_step(&TimeZone::default())),
        drawn("groups", &builder(&at(Step::Groups)).groups_step(&groups)),
        drawn("away", &builder(&at(Step::Away)).away()),
        drawn("unfinished", &builder(&sketch).unfinished()),
    ]
}

#[test]
fn every_step() {
    let texts = Texts::built_in();
    for speech in texts.all() {
        let drawn = steps(&texts, speech).join("\n\n");
        if ["en", "ur", "pl"].contains(&speech.tag().as_str()) {
            insta::with_settings!({ omit_expression => true }, {
                insta::assert_snapshot!(format!("{}", speech.tag()), drawn);
            });
        }
    }
}

#[test]
fn ready_made_polls_are_polls_in_every_language() {
    let texts = Texts::built_in();
    for speech in texts.all() {
        for ready in ReadyPoll::ALL {
            let mut sketch = Sketch::new(PollCode::from_random(1), speech.tag().clone(), Vec::new());
            sketch.choose_ready(ready);
            let poll = poll_of(&texts, &sketch);
            assert!(poll.lacks(texts.all().map(Speech::tag)).is_empty());
            assert!(ready_name(speech, ready).encode_utf16().count() <= 40);
        }
    }
}

#[test]
fn the_longest_poll_can_be_looked_at() {
    let texts = Texts::built_in();
    let options: Vec<String> = (0..12).map(|i| format!("{}{i:02}", "👍".repeat(98))).collect();
    for speech in texts.all() {
        let mut sketch = Sketch::new(PollCode::from_random(1), speech.tag().clone(), vec![-1]);
        let text = format!("{}\n{}", "👍".repeat(300), options.join("\n"));
        sketch.write_question(&text, |tag| Some(tag.clone()), |_| Ok(1)).unwrap();
        let other = if speech.tag() == &tag("ro") { tag("pl") } else { tag("ro") };
        sketch.write_words(other.clone(), &text, &poll_of(&texts, &sketch)).unwrap();
        let poll = poll_of(&texts, &sketch);
        let languages = GroupLanguages::new(texts.all().map(|speech| speech.tag().clone())).unwrap();
        let lacking = poll.lacks(languages.iter());
        let titles = vec!["x".repeat(128); 20];
        let asked = AskedIn { titles, languages, lacking, zone: TimeZone::default() };
        let builder = Builder { texts: &texts, speech, sketch: &sketch };
        for view in [
            builder.question_step(),
            builder.answers_step(),
            builder.preview(&poll, &asked),
            builder.words_step(&poll, &other),
            builder.unfinished(),
        ] {
            assert!(view.text.as_str().encode_utf16().count() <= 4096, "{}", speech.tag());
            assert!(!view.text.as_str().is_empty());
        }
    }
}
