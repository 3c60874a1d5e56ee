use proptest::prelude::*;

use super::*;

fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

fn sketch() -> Sketch {
    Sketch::new(PollCode::from_random(1), tag("en"), vec![-1])
}

fn known(tag: &LanguageTag) -> Option<LanguageTag> {
    Some(tag.clone())
}

fn no_time(_: &str) -> Result<i64, Refusal> {
    Err(Refusal::TimePast)
}

fn ready(_: ReadyPoll) -> Vec<(LanguageTag, Question)> {
    let question = |text| Question::parse(text).unwrap();
    vec![(tag("ar"), question("متى؟")), (tag("en"), question("When?")), (tag("pl"), question("Kiedy?"))]
}

#[test]
fn question_answers_open_is_the_whole_way() {
    let mut sketch = sketch();
    sketch.write_question("When shall we meet?", known, no_time).unwrap();
    assert_eq!(sketch.step, Step::Answers);
    sketch.write_answers("When shall we meet?", "Tuesday | Saturday").unwrap();
    assert_eq!(sketch.step, Step::Preview);
    let poll = sketch.to_poll(ready).unwrap();
    assert_eq!(poll.source.wording.to_lines(), "When shall we meet?\nTuesday\nSaturday");
}

#[test]
fn a_question_for_peoples_own_words_needs_no_answers() {
    let mut sketch = sketch();
    sketch.write_question("What do you need?", known, no_time).unwrap();
    sketch.choose_kind(Kind::Open);
    assert_eq!(sketch.step, Step::Preview);
    let poll = sketch.to_poll(ready).unwrap();
    assert_eq!((poll.kind, poll.source.wording.to_lines().as_str()), (Kind::Open, "What do you need?"));
    assert_eq!(sketch.write_words(tag("pl"), "Czego?\na\nb", &poll), Err(Refusal::OpenWithOptions));
    sketch.write_words(tag("pl"), "Czego?", &poll).unwrap();
    // Its answers may be written after all.
    sketch.choose_kind(Kind::One);
    assert_eq!((sketch.step.clone(), sketch.to_poll(ready)), (Step::Answers, None));
    sketch.choose_kind(Kind::Open);
    sketch.write_answers("What do you need?", "Tea\nCake").unwrap();
    assert_eq!((sketch.kind, sketch.to_poll(ready).unwrap().options.len()), (Kind::One, 2));
}

#[test]
fn a_ready_made_poll_is_one_press_and_stands_in_every_language() {
    let mut sketch = sketch();
    sketch.choose_ready(ReadyPoll::When);
    assert_eq!((sketch.step.clone(), sketch.back()), (Step::Preview, Some(Step::Question)));
    let poll = sketch.to_poll(ready).unwrap();
    assert_eq!((poll.source.language.as_str(), poll.source.id), ("en", TranslationId(1)));
    assert_eq!(poll.translations.len(), 2);
    assert!(poll.lacks([tag("pl"), tag("ar")].iter()).is_empty());
}

#[test]
fn a_changed_ready_made_poll_needs_translation() {
    let mut sketch = sketch();
    sketch.choose_ready(ReadyPoll::First);
    sketch.write_answers("When?", "Rent\nHeating").unwrap();
    assert_eq!(sketch.to_poll(ready).unwrap().lacks([tag("pl")].iter()), [tag("pl")]);
    let mut sketch = self::sketch();
    sketch.choose_ready(ReadyPoll::Feel);
    sketch.write_question("How do you feel about the new café?", known, no_time).unwrap();
    assert_eq!(sketch.step, Step::Answers, "the answers were the other question's");
}

#[test]
fn a_whole_poll_is_taken_at_once() {
    let mut sketch = sketch();
    sketch
        .write_question("[pl] Kiedy?\nWt\nSb\n[en] When?\nTue\nSat\nuntil 2026-11-27 20:00", known, |_| Ok(7))
        .unwrap();
    assert_eq!((sketch.step.clone(), sketch.closes_at), (Step::Preview, Some(7)));
    assert_eq!(sketch.to_poll(ready).unwrap().translations.len(), 1);
}

#[test]
fn no_step_is_reached_before_what_it_needs() {
    let mut sketch = sketch();
    sketch.go(Step::Preview);
    assert_eq!(sketch.step, Step::Question);
    sketch.write_question("When?", known, no_time).unwrap();
    sketch.go(Step::Languages);
    assert_eq!(sketch.step, Step::Answers);
    assert_eq!(sketch.write_answers("When?", "one"), Err(Refusal::OptionsFew));
    assert_eq!(sketch.write_answers("When?", "\u{200B}"), Err(Refusal::OptionEmpty { number: 1 }));
    assert_eq!((sketch.step.clone(), sketch.to_poll(ready)), (Step::Answers, None));
    sketch.write_answers("When?", "#days").unwrap();
    assert_eq!(sketch.options.len(), 7);
}

#[test]
fn it_opens_before_it_closes_and_in_some_group() {
    let mut sketch = sketch();
    assert_eq!(sketch.require_openable(5), Ok(()));
    (sketch.opens_at, sketch.closes_at) = (Some(7), Some(8));
    assert_eq!(sketch.require_openable(5), Ok(()));
    assert_eq!(sketch.require_openable(8), Err(Refusal::TimePast));
    sketch.closes_at = Some(7);
    assert_eq!(sketch.require_openable(5), Err(Refusal::TimePast));
    sketch.groups.clear();
    assert_eq!(sketch.require_openable(5), Err(Refusal::SketchGroup));
}

#[test]
fn words_in_another_language_must_fit() {
    let mut sketch = sketch();
    sketch.write_question("When?\nTue\nSat", known, no_time).unwrap();
    let poll = sketch.to_poll(ready).unwrap();
    assert!(sketch.write_words(tag("pl"), "Kiedy?\nWt", &poll).is_err());
    sketch.write_words(tag("pl"), "Kiedy?\nWt\nSb", &poll).unwrap();
    assert!(sketch.to_poll(ready).unwrap().lacks([tag("pl")].iter()).is_empty());
    sketch.set_language(tag("pl"));
    assert!(sketch.to_poll(ready).unwrap().translations.is_empty(), "one text a language");
}

#[derive(Debug, Clone)]
enum Act {
    Write(String),
    Ready(usize),
    Answers,
    Go(Step),
    Back,
    Language(&'static str),
    Kind(Kind),
}

fn any_act() -> impl Strategy<Value = Act> {
    use Step::{Answers, Away, Context, Kind, Languages, Later, More, Preview, Question, Time, When};
    let steps = vec![Question, Answers, Preview, More, Kind, Context, Languages, When, Time, Later, Away];
    prop_oneof![
        "[a-z]{1,5}\\?|[a-z]{1,4}( ?[|\n] ?[a-z]{1,4}){1,4}|\\PC{0,20}".prop_map(Act::Write),
        (0..6usize).prop_map(Act::Ready),
        Just(Act::Answers),
        proptest::sample::select(steps).prop_map(Act::Go),
        Just(Act::Back),
        proptest::sample::select(vec!["en", "pl", "ar"]).prop_map(Act::Language),
        proptest::sample::select(vec![super::Kind::One, super::Kind::Order, super::Kind::Open])
            .prop_map(Act::Kind),
    ]
}

proptest! {
    /// Whatever its writer does, in any order: a preview shows a poll that can be asked, and back leads to the start.
    #[test]
    fn every_way_leads_to_a_poll_that_can_be_asked(acts in proptest::collection::vec(any_act(), 0..20)) {
        let mut sketch = sketch();
        for act in acts {
            match act {
                Act::Write(text) => drop(match sketch.step {
                    Step::Question => sketch.write_question(&text, known, no_time),
                    Step::Answers => sketch.write_answers("When?", &text),
                    _ => Ok(()),
                }),
                Act::Ready(i) => sketch.choose_ready(ReadyPoll::ALL[i]),
                Act::Answers => sketch.choose_answers(&ReadyAnswer::AGREE),
                Act::Go(step) => sketch.go(step),
                Act::Back => if let Some(step) = sketch.back() { sketch.go(step) },
                Act::Language(language) => sketch.set_language(tag(language)),
                Act::Kind(kind) => sketch.choose_kind(kind),
            }
            if !matches!(sketch.step, Step::Question | Step::Answers | Step::Away) {
                let poll = sketch.to_poll(ready).expect("a poll");
                let is_open = poll.kind == super::Kind::Open;
                let most = if is_open { 0..=0 } else { 2..=12 };
                prop_assert!(most.contains(&poll.options.len()));
                for text in poll.texts() {
                    prop_assert!(poll.require_fit(&text.language, &text.wording).is_ok());
                }
            }
            let mut back = sketch.clone();
            for _ in 0..5 {
                if let Some(step) = back.back() { back.go(step) }
            }
            prop_assert!(matches!(back.step, Step::Question | Step::Away));
        }
    }
}
