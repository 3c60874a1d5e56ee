//! The main job, end to end: a group holds a poll in many languages, and its organiser takes the log home.

use chorus::practice::{SAM, SOUTHEND};

use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, LINH, NASRIN, on_both_engines};

const POLL: &str = "/poll When shall we meet?\nTuesday evening\nSaturday morning\nSunday afternoon";

on_both_engines!(a_poll_from_question_to_result, pressed_again_nothing_changes, the_count_is_all_that_shows);

async fn a_poll_from_question_to_result(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(POLL).await;
    let seen = chorus.seen(ANIA, card);
    assert!(
        seen.text.starts_with(
            "When shall we meet?\n\n1. Tuesday evening\n2. Saturday morning\n3. Sunday afternoon"
        )
    );
    // The command is gone: the bot may delete here.
    chorus
        .until("the command to go", |p| !p.view(ANIA, SOUTHEND).iter().any(|m| m.text.starts_with("/poll")))
        .await;

    // Ania answers on the card, in Polish; the first answer is an alert that says who can see it.
    let first = chorus.choose(ANIA, card, 2).await;
    assert!(first.show_alert, "{first:?}");
    assert!(first.text.contains("Saturday morning") && first.text.contains("Nikt"), "{first:?}");
    let changed = chorus.choose(ANIA, card, 1).await;
    assert!(!changed.show_alert && changed.text.contains("Tuesday evening"), "{changed:?}");

    // Imran answers on his ballot, in Urdu, which nobody else sees.
    let ballot = chorus.open_ballot(IMRAN, card).await;
    assert!(ballot.only_you && ballot.text.contains("صرف آپ"), "{}", ballot.text);
    assert!(!chorus.everything_in_group(&[IMRAN]).contains("صرف آپ"));
    chorus.press(IMRAN, SOUTHEND, &ballot, "3").await;
    chorus.until("the mark on the ballot", |_| chorus.ballot(IMRAN, card).text.contains('✅')).await;

    // Alex has set no language and Linh reads Vietnamese: both get the group's first language.
    assert!(chorus.choose(ALEX, card, 1).await.text.starts_with("Saved: "));
    assert!(chorus.choose(LINH, card, 1).await.text.starts_with("Saved: "));
    // Nasrin answers, then takes it back on her ballot.
    chorus.choose(NASRIN, card, 1).await;
    let ballot = chorus.open_ballot(NASRIN, card).await;
    let withdraw = ballot.keyboard[3][0].text.clone();
    chorus.press(NASRIN, SOUTHEND, &ballot, &withdraw).await;

    chorus
        .until_drawn("the count", |_| chorus.seen(ANIA, card).text.contains("4 people have answered"))
        .await;

    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus
        .until_drawn("the result", |_| {
            chorus.seen(ANIA, card).text.contains("This poll is closed. 4 people answered.")
        })
        .await;
    let result = chorus.seen(ANIA, card).text;
    assert!(result.contains("1. Tuesday evening\n3 people (75%) ▰▰▰▰▰▰▰▰"), "{result}");
    assert!(result.contains("2. Saturday morning\n0 people (0%)\n"), "{result}");
    assert!(result.contains("3. Sunday afternoon\n1 person (25%) ▰▰▰"), "{result}");
    let told = |p: &chorus::practice::Practice| {
        p.view(ANIA, SOUTHEND).iter().filter(|m| m.reply_to.is_some() && m.by_bot && !m.only_you).count()
    };
    chorus.until_drawn("the announcement", |p| told(p) == 1).await;

    // A late press is answered kindly and changes nothing.
    let late = chorus.forge(ANIA, SOUTHEND, card, &format!("a:{code}:3")).await;
    assert!(late.show_alert && !late.text.is_empty());
    // So is one on a ballot that was open at the close; the result takes its place.
    let open = chorus.ballot(IMRAN, card);
    assert!(chorus.press(IMRAN, SOUTHEND, &open, "1").await.show_alert);
    chorus.until("the result on the ballot", |_| chorus.ballot(IMRAN, card).text.contains("75")).await;
    // The result in Polish, to a member, in private.
    let again = chorus.say_privately(ANIA, &format!("/results {code}")).await;
    assert!(again.text.contains("(75") && again.text.contains("Tuesday evening"), "{}", again.text);
    chorus.clock.advance(60_000);
    chorus.settled().await;
    assert_eq!(told(&chorus.practice), 1);
}

async fn pressed_again_nothing_changes(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll Shall we start at ten?").await;
    assert!(chorus.seen(SAM, card).text.contains("1. Yes\n2. No\n3. Not sure"));
    chorus.choose(ANIA, card, 1).await;
    let same = chorus.choose(ANIA, card, 1).await;
    assert!(!same.show_alert);
    assert!(same.text.contains("Tak"), "ready-made answers stand in Polish: {same:?}");
    chorus.until_drawn("one answer", |_| chorus.seen(SAM, card).text.contains("1 person has answered")).await;
}

async fn the_count_is_all_that_shows(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(POLL).await;
    for person in [ANIA, IMRAN, NASRIN] {
        chorus.choose(person, card, 2).await;
    }
    chorus.until_drawn("the count", |_| chorus.seen(SAM, card).text.contains("3 people have answered")).await;
    let asked = chorus.say_privately(SAM, &format!("/results {code}")).await.text;
    assert!(asked.contains("still open") && asked.contains('3') && !asked.contains("Saturday"), "{asked}");
    for page in [chorus.everything_in_group(&[]), asked] {
        assert!(!page.contains('▰') && !page.contains('%'), "{page}");
    }
}
