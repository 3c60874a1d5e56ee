//! A question asked again in other words: the new poll takes the old one's place, once, and says so.

use chorus::practice::{MessageRef, SAM, SOUTHEND, SeenMessage};

use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, PETRA, drawn, on_both_engines};

on_both_engines!(
    the_new_poll_takes_the_old_one_s_place,
    languages_are_asked_about_and_the_draft_survives,
    words_that_cannot_be_read_come_back,
    once_and_by_organisers_only,
    a_poll_that_closed_meanwhile_still_says_what_took_its_place,
    it_shows_every_answer_and_asks_for_the_same_kind,
);

const TAKES_PLACE: &str = "This question takes the place of poll \u{2068}";
const ASKED_AGAIN: &str = "asked again in other words, as poll \u{2068}";

/// How many cards the group has, as one sees it who opens no ballot.
fn card_count(chorus: &Chorus) -> usize {
    chorus.practice.view(PETRA, SOUTHEND).iter().filter(|m| m.text.contains("Poll code")).count()
}

/// Opens the private chat at the question for the words, from "more" on Sam's ballot.
async fn reword(chorus: &Chorus, card: i64) -> SeenMessage {
    chorus.open_ballot(SAM, card).await;
    chorus.turn_ballot(SAM, card).await;
    let link = chorus.press(SAM, SOUTHEND, &chorus.ballot(SAM, card), "🔁").await;
    chorus.follow(SAM, &link).await
}

async fn the_new_poll_takes_the_old_one_s_place(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (old, old_code) = chorus.poll("/poll Where?\nhere\nthere\nuntil 2026-11-25 20:00").await;
    chorus.choose(ANIA, old, 1).await;
    let asked = reword(&chorus, old).await;
    assert!(
        asked.text.contains("in other words") && asked.text.contains("Where?\nhere\nthere"),
        "{}",
        asked.text
    );
    let why = chorus.say_privately(SAM, "Where shall we meet?\nin the hall\nin the park\nat school").await;
    assert!(why.text.contains("Why do you ask again?"), "{}", why.text);
    assert_eq!(card_count(&chorus), 1, "nothing has changed yet");
    // A reason that can't be taken is asked for again; the draft and the question outlive the process.
    assert!(chorus.say_privately(SAM, &"x".repeat(4_000)).await.text.contains("too long"));
    // What is delivered again would be refused again.
    chorus.settled().await;
    chorus.crash_bot().await;
    chorus.start_bot().await;
    assert!(chorus.say_privately(SAM, "Many asked which place").await.text.contains("The poll is open"));
    let (new, new_code) = chorus.new_card(0).await;
    let card = chorus.card(new);
    // It links to the first, says why, starts from zero, and ends when the first was to.
    assert_eq!(card.reply_to.as_ref().unwrap().at, MessageRef::Message(old));
    for words in [
        &format!("{TAKES_PLACE}{old_code}"),
        "💬 \u{2068}Many asked which place",
        "Nobody has answered yet",
        "Closes: Wednesday, 25",
        "3. at school",
    ] {
        assert!(card.text.contains(words), "{words}: {}", card.text);
    }
    let ballot = chorus.open_ballot(ALEX, new).await.text;
    assert!(ballot.contains(TAKES_PLACE) && ballot.contains("Many asked which place"), "{ballot}");
    chorus.until_drawn("the old result", |_| chorus.card(old).text.contains(ASKED_AGAIN)).await;
    let result = chorus.card(old).text;
    assert!(result.contains("1 person answered") && result.contains(&new_code), "{result}");
    let told = || drawn(&chorus.practice.view(IMRAN, SOUTHEND));
    chorus.until_drawn("the close to be told", |_| told().contains("Thank you for your answers")).await;
    let again = chorus.say_privately(ALEX, &format!("/results {old_code}")).await.text;
    assert!(again.contains(&new_code), "{again}");
    assert!(!told().contains("earlier than planned"));
    assert!(chorus.choose(ANIA, new, 2).await.text.contains("Zapisano"));
}

async fn languages_are_asked_about_and_the_draft_survives(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (old, _) = chorus.poll("/poll Where?\nhere\nthere").await;
    chorus.set_languages(&["polski"]).await;
    reword(&chorus, old).await;
    chorus.say_privately(SAM, "In which place?\nhall\npark").await;
    let gap = chorus.press_privately(SAM, "Without a reason").await;
    assert!(gap.text.contains("polski") && gap.text.contains("Open the poll now"), "{}", gap.text);
    chorus.crash_bot().await;
    chorus.start_bot().await;
    assert!(chorus.choose(ANIA, old, 1).await.text.contains("Zapisano"), "the old one is open until then");
    chorus.settled().await;
    chorus.practice.faults().deliver_twice(1);
    chorus.press(SAM, SAM, &gap, "Open it now").await;
    let (new, _) = chorus.new_card(0).await;
    let card = chorus.card(new).text;
    assert!(card.contains(TAKES_PLACE) && card.contains("To pytanie zastępuje ankietę"), "{card}");
    assert!(!card.contains("💬"), "{card}");
    chorus.until_drawn("the old result", |_| chorus.card(old).text.contains(ASKED_AGAIN)).await;
    chorus.courier_done().await;
    assert_eq!(card_count(&chorus), 2);
}

async fn words_that_cannot_be_read_come_back(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (old, _) = chorus.poll("/poll Where?\nhere\nthere").await;
    reword(&chorus, old).await;
    for (text, says) in [
        ("In which place?\nhall", "at least 2 answers"),
        ("In which place?\nhall\npark\nuntil 2026-11-22 11:00", "This time is over"),
        (&"x".repeat(2_900), "2,900 characters"),
    ] {
        chorus.say_privately(SAM, text).await;
        let all = drawn(&chorus.practice.view(SAM, SAM));
        assert!(all.contains(says) && all.contains("Nothing is lost"), "{says}: {all}");
    }
    // It is awaited still.
    assert!(chorus.say_privately(SAM, "In which place?").await.text.contains("Why do you ask again?"));
    assert!(chorus.press_privately(SAM, "Without a reason").await.text.contains("The poll is open"));
    chorus.until_drawn("the new card", |_| card_count(&chorus) == 2).await;
}

async fn once_and_by_organisers_only(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    let (old, code) = chorus.poll("/poll Where?\nhere\nthere").await;
    // Who is no organiser has no button, and a forged one does nothing.
    chorus.open_ballot(IMRAN, old).await;
    chorus.turn_ballot(IMRAN, old).await;
    assert!(!drawn(&[chorus.ballot(IMRAN, old)]).contains('🔁'));
    assert!(chorus.forge(IMRAN, SOUTHEND, old, &format!("R:{code}")).await.show_alert);
    // Two organisers at once: the first to open it has asked again.
    reword(&chorus, old).await;
    let first = chorus.say_privately(SAM, "In which place?").await;
    chorus.say_privately(ANIA, "/start").await;
    chorus.say_privately(ANIA, "/language").await;
    chorus.press_privately(ANIA, "English").await;
    let link = chorus.forge(ANIA, SOUTHEND, old, &format!("R:{code}")).await;
    chorus.follow(ANIA, &link).await;
    let second = chorus.say_privately(ANIA, "At which place?").await;
    chorus.press(SAM, SAM, &first, "Without a reason").await;
    chorus.until_drawn("the new card", |_| card_count(&chorus) == 2).await;
    let late = chorus.press(ANIA, ANIA, &second, "Without a reason").await;
    assert!(late.show_alert && late.text.contains("asked again already"), "{late:?}");
    // A double tap opens nothing twice.
    let without = first.data_of("Without a reason").unwrap();
    let twice = chorus.forge(SAM, SAM, first.message_id, without).await;
    assert!(twice.show_alert && twice.text.contains("open already"), "{twice:?}");
    // Who lost the role meanwhile opens nothing.
    chorus.practice.set_admin(ANIA, SOUTHEND, false).unwrap();
    chorus.clock.advance(5 * 60 * 1000);
    let without = second.data_of("Without a reason").unwrap();
    let denied = chorus.forge(ANIA, ANIA, second.message_id, without).await;
    assert!(denied.text.contains("Only organisers"), "{denied:?}");
    chorus.courier_done().await;
    assert_eq!(card_count(&chorus), 2);
}

async fn a_poll_that_closed_meanwhile_still_says_what_took_its_place(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (old, code) = chorus.poll("/poll Where?\nhere\nthere").await;
    chorus.choose(ANIA, old, 1).await;
    reword(&chorus, old).await;
    chorus.say_privately(SAM, "In which place?").await;
    let draft = chorus.last(SAM, SAM);
    chorus.practice.say(SAM, SOUTHEND, &format!("/close {code}")).unwrap();
    chorus.until_drawn("the result", |_| chorus.card(old).text.contains("This poll is closed")).await;
    assert!(!chorus.card(old).text.contains(ASKED_AGAIN));
    chorus.press(SAM, SAM, &draft, "Without a reason").await;
    chorus.until_drawn("the new card", |_| card_count(&chorus) == 2).await;
    chorus.until_drawn("the old result", |_| chorus.card(old).text.contains(ASKED_AGAIN)).await;
    // To ask a closed question again takes a new poll.
    let late = chorus.forge(SAM, SAM, draft.message_id, &format!("R:{code}")).await;
    assert!(late.show_alert && late.text.contains("asked again already"), "{late:?}");
}

async fn it_shows_every_answer_and_asks_for_the_same_kind(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    let (old, code) = chorus.poll("/poll What do you need?\nFood\nTravel\n#several").await;
    chorus.say_privately(IMRAN, &format!("/suggest {code} مترجم")).await;
    chorus.until("the note", |p| drawn(&p.view(SAM, SAM)).contains("مترجم")).await;
    chorus.press_privately(SAM, "✅ Make it an answer").await;
    chorus.until_drawn("the answer", |_| chorus.card(old).text.contains("مترجم")).await;
    let asked = reword(&chorus, old).await;
    assert!(asked.text.contains("Food\nTravel\nمترجم"), "{}", asked.text);
    chorus.say_privately(SAM, "What would help you come?\nA meal\nA lift\nAn interpreter").await;
    chorus.press_privately(SAM, "Without a reason").await;
    let (new, _) = chorus.new_card(0).await;
    assert!(chorus.card(new).text.contains("as many as you like"), "{}", chorus.card(new).text);
}
