//! What a poll is about: written with the poll or later, translated like the question, shown on the ballot.

use chorus::practice::{SAM, SOUTHEND, SeenMessage};

use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, drawn, on_both_engines};

on_both_engines!(
    written_with_the_poll_in_two_languages,
    said_later_and_changed,
    a_translator_keeps_the_marks,
    said_of_a_draft,
    what_can_not_be_read_changes_nothing,
);

/// The question for the lines, in Sam's private chat, from "more" on his ballot.
async fn ask(chorus: &Chorus, card: i64) -> SeenMessage {
    chorus.open_ballot(SAM, card).await;
    chorus.turn_ballot(SAM, card).await;
    let link = chorus.press(SAM, SOUTHEND, &chorus.ballot(SAM, card), "ℹ️").await;
    chorus.follow(SAM, &link).await
}

async fn written_with_the_poll_in_two_languages(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus
        .poll("/poll When?\n#deciding The day of the club\nTue\nSat\n#who The head\n[pl] Kiedy?\n#WHO dyrekcja\nWt\nSb")
        .await;
    assert!(chorus.card(card).text.contains("ℹ️ Press 🌐 to read more"), "{}", chorus.card(card).text);
    assert!(!chorus.card(card).text.contains("The head"), "the card stays short");
    let english = chorus.open_ballot(ALEX, card).await.text;
    let lines = "When?\n\nWhat is decided: \u{2068}The day of the club\u{2069}\nWho decides: \u{2068}The head\u{2069}\n\n1. Tue";
    assert!(english.contains(lines), "{english}");
    // A line that the translation lacks stands in the words of the source, and says so.
    let polish = chorus.open_ballot(ANIA, card).await.text;
    assert!(polish.contains("Kto decyduje: \u{2068}dyrekcja\u{2069}\n"), "{polish}");
    assert!(polish.contains("\u{2068}The day of the club\u{2069} (🌐 \u{2068}English\u{2069})"), "{polish}");
    // Pressing an answer keeps it in sight.
    chorus.press(ALEX, SOUTHEND, &chorus.ballot(ALEX, card), "2").await;
    chorus.until("the answer", |_| chorus.ballot(ALEX, card).text.contains("Your answer")).await;
    assert!(chorus.ballot(ALEX, card).text.contains("The day of the club"));
}

async fn said_later_and_changed(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll [en] When?\nTue\nSat\n[pl] Kiedy?\nWt\nSb").await;
    let asked = ask(&chorus, card).await;
    assert!(asked.text.contains("#deciding \n#who \n#when \n#fixed"), "{}", asked.text);
    chorus.settled().await;
    chorus.crash_bot().await;
    chorus.start_bot().await;
    chorus.settled().await;
    chorus.practice.faults().deliver_twice(1);
    let saved = chorus.say_privately(SAM, "#who The head\n#fixed It costs 5 pounds").await;
    assert!(saved.text.contains("Saved.") && saved.text.contains("#fixed It costs"), "{}", saved.text);
    chorus.until_drawn("the card says so", |_| chorus.card(card).text.contains("ℹ️")).await;
    assert!(
        chorus.open_ballot(ALEX, card).await.text.contains("What can’t change: \u{2068}It costs 5 pounds")
    );
    // Ania puts it into Polish; an organiser is needed to check, so Sam does it.
    chorus.edit_language(SAM, card, "polski").await;
    chorus.say_privately(SAM, "Kiedy?\nWt\nSb\n#who dyrekcja\n#fixed kosztuje 5 funtów").await;
    let polish = chorus.open_ballot(ANIA, card).await.text;
    assert!(polish.contains("kosztuje 5 funtów") && !polish.contains("(🌐"), "{polish}");
    // One line changes: its translation is out of date, the other one is not.
    ask_again(&chorus, &code).await;
    chorus.say_privately(SAM, "#fixed It costs 6 pounds").await;
    let polish = chorus.open_ballot(ANIA, card).await.text;
    assert!(polish.contains("dyrekcja") && !polish.contains("5 funtów"), "{polish}");
    assert!(polish.contains("It costs 6 pounds\u{2069} (🌐"), "{polish}");
    // Both are taken away.
    ask_again(&chorus, &code).await;
    chorus.say_privately(SAM, "#who\n#fixed").await;
    chorus.until_drawn("the card says so", |_| !chorus.card(card).text.contains("ℹ️")).await;
    let polish = chorus.open_ballot(ANIA, card).await.text;
    assert!(!polish.contains("dyrekcja"), "{polish}");
}

async fn ask_again(chorus: &Chorus, code: &str) {
    let last = chorus.last(SAM, SAM).message_id;
    chorus.forge(SAM, SAM, last, &format!("C:{code}")).await;
    chorus
        .until("the question", |_| chorus.last(SAM, SAM).text.contains("What is this question about?"))
        .await;
}

async fn a_translator_keeps_the_marks(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll When?\n#who The head\nTue\nSat").await;
    let editor = chorus.edit_language(ANIA, card, "polski").await;
    assert!(editor.text.contains("Tue\nSat\n#who The head"), "{}", editor.text);
    assert!(editor.text.contains("Słowo po znaku #"), "{}", editor.text);
    chorus.say_privately(ANIA, "Kiedy?\nWt\nSb\n#who dyrekcja").await;
    // What waits is checked as a whole.
    let waiting = chorus.edit_language(SAM, card, "polski").await;
    assert!(waiting.text.contains("#who dyrekcja"), "{}", waiting.text);
    chorus.press(SAM, SAM, &waiting, "✅").await;
    assert!(chorus.open_ballot(ANIA, card).await.text.contains("Kto decyduje: \u{2068}dyrekcja\u{2069}\n"));
    // Who mends the question alone keeps the rest.
    chorus.edit_language(SAM, card, "polski").await;
    chorus.say_privately(SAM, "Kiedy się spotkamy?\nWt\nSb").await;
    let polish = chorus.open_ballot(ANIA, card).await.text;
    assert!(polish.contains("Kiedy się spotkamy?") && polish.contains("dyrekcja"), "{polish}");
}

async fn said_of_a_draft(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.set_languages(&["polski"]).await;
    let gap = chorus.ask_in_gap("/poll When?\nTue\nSat").await;
    let link = chorus.press(SAM, SOUTHEND, &gap, "ℹ️").await;
    chorus.follow(SAM, &link).await;
    let still = chorus.say_privately(SAM, "#when Before May").await;
    assert!(still.text.contains("Open the poll now"), "{}", still.text);
    chorus.press(SAM, SAM, &still, "Open it now").await;
    let (card, _) = chorus.new_card(0).await;
    assert!(chorus.open_ballot(ALEX, card).await.text.contains("By when: \u{2068}Before May"));
}

async fn what_can_not_be_read_changes_nothing(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.say(SAM, SOUTHEND, &format!("/poll q\na\nb\n#who {}", "x".repeat(201))).unwrap();
    chorus.until("the refusal", |p| drawn(&p.view(SAM, SOUTHEND)).contains("201 characters, and 200")).await;
    let long = format!("#who {}", "x".repeat(4_000));
    let (card, code) = chorus.poll("/poll q | a | b").await;
    // Members have no button, and a forged one does nothing.
    chorus.open_ballot(IMRAN, card).await;
    chorus.turn_ballot(IMRAN, card).await;
    assert!(!drawn(&[chorus.ballot(IMRAN, card)]).contains('ℹ'));
    assert!(chorus.forge(IMRAN, SOUTHEND, card, &format!("C:{code}")).await.show_alert);
    ask(&chorus, card).await;
    assert!(chorus.say_privately(SAM, "It is about the club").await.text.contains("Please begin each line"));
    assert!(chorus.say_privately(SAM, &long).await.text.contains("4,000 characters"));
    assert!(!chorus.card(card).text.contains("ℹ️"));
    // The poll closes meanwhile.
    chorus.practice.say(SAM, SOUTHEND, &format!("/close {code}")).unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("This poll is closed")).await;
    assert!(chorus.say_privately(SAM, "#who The head").await.text.contains("its words stay as they are"));
}
