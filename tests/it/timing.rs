//! What is shown of few people; a poll that ends early or at another time, with a reason; a private reminder before the end.

use chorus::practice::{Call, MessageRef, SAM, SOUTHEND, SeenMessage};

use crate::support::crowd::said;
use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, MARIA, NASRIN, PETRA, drawn, on_both_engines};

on_both_engines!(
    of_fewer_than_five_only_the_totals_are_shown,
    closed_early_with_the_reason_in_the_command,
    closed_early_the_organiser_is_asked_first,
    closed_early_without_a_reason,
    another_end_is_told_with_the_reason,
    in_the_quiet_hours_another_end_makes_no_sound,
    who_organises_no_more_changes_nothing,
);

async fn of_fewer_than_five_only_the_totals_are_shown(engine: Engine) {
    const FEW: &str = "Fewer than 5 people answered. That is too few to show more.";
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    for people in [&[ANIA, IMRAN, NASRIN, MARIA][..], &[ANIA, IMRAN, NASRIN, MARIA, PETRA]] {
        let (card, code) = chorus.poll("/poll q | a | b").await;
        // Before the first tap the ballot says what will be shown; after it, there is no need to.
        let ballot = chorus.open_ballot(ALEX, card).await;
        assert!(ballot.text.contains("Nothing else is shown about fewer than 5 people"), "{}", ballot.text);
        for person in people {
            chorus.choose(*person, card, 1).await;
        }
        let open = chorus.say_privately(SAM, &format!("/results {code}")).await.text;
        assert!(open.contains("Trouble with the question: too few people to show."), "{open}");
        let open = chorus.say_privately(ALEX, &format!("/results {code}")).await.text;
        assert!(!open.contains("Trouble"), "{open}");
        chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
        chorus.until_drawn("the result", |_| chorus.card(card).text.contains("This poll is closed")).await;
        let result = chorus.card(card).text;
        assert!(result.contains(&format!("1. a\n{} people (100%)", people.len())), "{result}");
        assert_eq!(result.contains(FEW), people.len() < 5, "{result}");
        let again = chorus.say_privately(ALEX, &format!("/results {code}")).await.text;
        assert_eq!(again.contains(FEW), people.len() < 5, "{again}");
    }
}

const HOUR: i64 = 60 * 60 * 1000;

/// Ania answers, and the card says so: the bot knows by then where it stands.
async fn answered(chorus: &Chorus, card: i64) {
    chorus.choose(ANIA, card, 1).await;
    chorus.until_drawn("the count", |_| chorus.card(card).text.contains("1 person has answered")).await;
}

/// What the bot told the group of an end, as one person sees it.
fn told(chorus: &Chorus, words: &str) -> Vec<SeenMessage> {
    let view = chorus.practice.view(ANIA, SOUTHEND).into_iter();
    view.filter(|m| m.by_bot && m.replaces.is_none() && m.text.contains(words)).collect()
}

/// The question why, as Sam alone gets it in the group.
async fn asked_why(chorus: &Chorus) -> SeenMessage {
    chorus.until("the question", |_| chorus.settings_with("Without a reason", SOUTHEND).is_some()).await;
    chorus.settings_with("Without a reason", SOUTHEND).unwrap()
}

async fn closed_early_with_the_reason_in_the_command(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.set_languages(&["polski"]).await;
    let gap = chorus.ask_in_gap("/poll q\na\nb\nuntil 2026-11-25 20:00").await;
    chorus.press(SAM, SOUTHEND, &gap, "Open it now").await;
    let (card, _) = chorus.new_card(0).await;
    answered(&chorus, card).await;
    chorus.practice.reply(SAM, SOUTHEND, card, "/close School answered\nfor us & <all>").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("This poll is closed")).await;
    chorus.until_drawn("the announcement", |_| !told(&chorus, "Thank you for your answers").is_empty()).await;
    let note = told(&chorus, "Thank you for your answers").remove(0);
    assert_eq!(note.reply_to.as_ref().unwrap().at, MessageRef::Message(card));
    for words in [
        "It was closed earlier than planned. An organiser says why, below.",
        "Ankietę zakończono wcześniej",
        "\u{2068}English\u{2069}: \u{2068}School answered for us & <all>\u{2069}",
    ] {
        assert!(note.text.contains(words), "{words}: {}", note.text);
    }
}

async fn closed_early_the_organiser_is_asked_first(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll q\na\nb\nuntil 2026-11-25 20:00").await;
    answered(&chorus, card).await;
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    let why = asked_why(&chorus).await;
    assert!(why.text.contains("Closes") || why.text.contains("Now it closes: "), "{}", why.text);
    assert!(
        !drawn(&chorus.practice.view(ANIA, SOUTHEND)).contains("Why does it close"),
        "Sam alone is asked"
    );
    assert!(chorus.choose(ALEX, card, 2).await.text.contains("Saved"), "it is open still");
    // Nobody else's press counts, and what Sam writes in private before the press on "Write" is no reason.
    let without = why.data_of("Without a reason").unwrap().to_owned();
    assert!(chorus.forge(IMRAN, SOUTHEND, card, &without).await.show_alert);
    assert!(chorus.say_privately(SAM, "hello").await.text.contains("/help"));
    let link = chorus.press(SAM, SOUTHEND, &why, "✏️").await;
    assert!(chorus.follow(SAM, &link).await.text.contains("Send me the reason now"));
    assert!(chorus.say_privately(SAM, &"x".repeat(4_000)).await.text.contains("4,000 characters, and 200"));
    assert!(chorus.say_privately(SAM, "\u{200B}").await.text.contains("can’t read a reason"));
    chorus.stop_bot().await;
    chorus.start_bot().await;
    assert!(chorus.card(card).text.contains("Closes"));
    assert!(chorus.say_privately(SAM, "The venue answered").await.text.contains("The poll is closed"));
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("2 people answered")).await;
    chorus
        .until_drawn("the announcement", |_| !told(&chorus, "💬 \u{2068}The venue answered").is_empty())
        .await;
    // It is over: the old button says so.
    let late = chorus.forge(SAM, SOUTHEND, card, &without).await;
    assert!(late.show_alert && late.text.contains("already closed"), "{late:?}");
    chorus.practice.say(SAM, SOUTHEND, &format!("/close {code}")).unwrap();
    chorus.until("a no", |p| drawn(&p.view(SAM, SOUTHEND)).contains("already closed")).await;
}

async fn closed_early_without_a_reason(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll q\na\nb\nuntil 2026-11-25 20:00").await;
    // In private it is the same, and can be left.
    chorus.say_privately(SAM, "/start").await;
    assert!(
        chorus.say_privately(SAM, &format!("/close {code}")).await.text.contains("Send me the reason now")
    );
    chorus.press_privately(SAM, "Leave it").await;
    assert!(chorus.say_privately(SAM, "the venue answered").await.text.contains("/help"));
    chorus.say_privately(SAM, &format!("/close {code}")).await;
    let why = chorus.last(SAM, SAM);
    chorus.settled().await;
    // A double tap, and a crash behind it, close it once.
    chorus.practice.faults().deliver_twice(1);
    chorus.press(SAM, SAM, &why, "Without a reason").await;
    // Between Telegram's answer and its own commit a crash would send a note again.
    chorus.courier_rests(&chorus.store().await).await;
    chorus.crash_bot().await;
    chorus.start_bot().await;
    let store = chorus.store().await;
    chorus.settled().await;
    chorus.pass(&store, 60).await;
    assert!(chorus.card(card).text.contains("This poll is closed"));
    let notes = told(&chorus, "closed earlier than planned");
    assert_eq!(notes.len(), 1);
    assert!(!notes[0].text.contains("💬") && !notes[0].text.contains("says why"), "{}", notes[0].text);
}

async fn another_end_is_told_with_the_reason(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q\na\nb\nuntil 2026-11-22 20:00").await;
    let with = |button: &str| chorus.settings_with(button, SOUTHEND);
    chorus.open_ballot(SAM, card).await;
    chorus.turn_ballot(SAM, card).await;
    chorus.press(SAM, SOUTHEND, &chorus.ballot(SAM, card), "🕗").await;
    chorus.until("the choices", |_| with("In a week").is_some()).await;
    // The same end again is no change.
    let same = chorus.press(SAM, SOUTHEND, &with("This evening").unwrap(), "This evening").await;
    assert!(same.text.contains("Saved"), "{same:?}");
    chorus.press(SAM, SOUTHEND, &with("In a week").unwrap(), "In a week").await;
    let why = asked_why(&chorus).await;
    assert!(chorus.card(card).text.contains("22 November"), "nothing has changed yet");
    let link = chorus.press(SAM, SOUTHEND, &why, "✏️").await;
    chorus.follow(SAM, &link).await;
    chorus.settled().await;
    chorus.practice.faults().deliver_twice(1);
    let now = chorus.say_privately(SAM, "More families are back then").await;
    assert!(now.text.contains("29 November"), "{}", now.text);
    // Between Telegram's answer and its own commit a crash would send a note again.
    chorus.courier_rests(&chorus.store().await).await;
    chorus.crash_bot().await;
    chorus.start_bot().await;
    let store = chorus.store().await;
    chorus.settled().await;
    chorus.pass(&store, 60).await;
    let notes = told(&chorus, "closes at another time");
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].reply_to.as_ref().unwrap().at, MessageRef::Message(card));
    assert!(notes[0].text.contains("Closes: Sunday, 29 November 2026 at 20:00"), "{}", notes[0].text);
    assert!(notes[0].text.contains("💬 \u{2068}More families are back then"), "{}", notes[0].text);
    // The old button would do it again; it changes nothing and tells nobody.
    chorus.press(SAM, SOUTHEND, &why, "Without a reason").await;
    chorus.courier_done().await;
    assert_eq!(told(&chorus, "closes at another time").len(), 1);
}

async fn in_the_quiet_hours_another_end_makes_no_sound(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (_, code) = chorus.poll("/poll q\na\nb\nuntil 2026-11-25 20:00").await;
    chorus.clock.advance(10 * HOUR);
    chorus.say_privately(SAM, "/start").await;
    chorus.say_privately(SAM, &format!("/close {code}")).await;
    chorus.press_privately(SAM, "Leave it").await;
    chorus.press_privately(SAM, "When I close it").await;
    chorus.press_privately(SAM, "Without a reason").await;
    chorus.until_drawn("the note", |_| !told(&chorus, "until an organiser closes it").is_empty()).await;
    let silent = |c: &Call| c.params["chat_id"] == SOUTHEND && c.params["disable_notification"] == true;
    let is_told = |c: &Call| silent(c) && said(c).contains("until an organiser closes it");
    chorus.until("the call, without a sound", |p| p.calls().iter().any(is_told)).await;
    // Without an end, a close needs no reason.
    assert!(chorus.say_privately(SAM, &format!("/close {code}")).await.text.contains("The poll is closed"));
}

async fn who_organises_no_more_changes_nothing(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    let (card, code) = chorus.poll("/poll q\na\nb\nuntil 2026-11-25 20:00").await;
    chorus.say_privately(ANIA, "/start").await;
    chorus.say_privately(ANIA, "/language").await;
    chorus.press_privately(ANIA, "English").await;
    assert!(chorus.say_privately(ANIA, &format!("/close {code}")).await.text.contains("Send me the reason"));
    chorus.practice.set_admin(ANIA, SOUTHEND, false).unwrap();
    chorus.clock.advance(5 * 60 * 1000);
    let why = chorus.last(ANIA, ANIA);
    assert!(chorus.press(ANIA, ANIA, &why, "Without").await.text.contains("Only organisers"));
    assert!(chorus.say_privately(ANIA, "the venue answered").await.text.contains("Only organisers"));
    assert!(chorus.card(card).text.contains("Closes"));
}
