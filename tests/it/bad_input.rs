//! Texts and presses that nobody should send: a clear answer in the person's language, and nothing lost.

use chorus::practice::{SAM, SOUTHEND};

use crate::support::{ANIA, Chorus, Engine, IMRAN, drawn, on_both_engines};

on_both_engines!(
    what_cannot_be_a_poll_comes_back,
    hostile_text_is_shown_as_typed,
    forged_and_outdated_buttons,
    others_commands
);

/// The last thing that Sam alone sees in the group.
fn told_alone(chorus: &Chorus) -> String {
    let view = chorus.practice.view(SAM, SOUTHEND);
    let last = view.iter().rfind(|m| m.by_bot).unwrap();
    assert!(last.only_you, "{}", drawn(&view));
    last.text.clone()
}

async fn what_cannot_be_a_poll_comes_back(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let many = (1..=13).map(|i| format!("answer {i}")).collect::<Vec<_>>().join("\n");
    let cases = [
        ("/poll \u{200B}\u{2060} | a | b".to_owned(), "no question"),
        ("/poll q | only".to_owned(), "at least 2 answers"),
        (format!("/poll q\n{many}"), "You wrote 13 answers. A poll can have 12 at most."),
        ("/poll q | a | \u{200B} | b".to_owned(), "Answer 2 is empty"),
        ("/poll q | Yes | no | YES".to_owned(), "Answers 1 and 3 are the same"),
        (
            format!("/poll {} | a | b", "x".repeat(301)),
            "The question has 301 characters. It can have 300 at most.",
        ),
        (
            format!("/poll q | a | {}", "ж".repeat(101)),
            "Answer 2 is too long. It has 101 characters, and 100 is the most.",
        ),
        ("/poll [xx] q | a | b".to_owned(), "I don’t know the language “\u{2068}xx\u{2069}”"),
        (
            "/poll [en] q\na\nb\n[pl] p\nc".to_owned(),
            "Number of answers in \u{2068}polski\u{2069}: 1. In the poll: 2.",
        ),
        ("/poll [en] q\na\nb\n[xx] p\nc\nd".to_owned(), "I don’t know the language “\u{2068}xx\u{2069}”"),
        ("/poll q\na\nb\n[en] p\nc\nd".to_owned(), "There are words in \u{2068}English\u{2069} twice"),
    ];
    for (text, expected) in cases {
        let before = chorus.practice.view(SAM, SOUTHEND).len();
        let typed = chorus.practice.say(SAM, SOUTHEND, &text).unwrap();
        chorus.until(expected, |p| p.view(SAM, SOUTHEND).len() >= before + 2).await;
        let told = told_alone(&chorus);
        assert!(told.contains(expected), "{told}");
        assert!(
            told.contains("Nothing is lost") && told.contains(text.trim()),
            "the text comes back: {told}"
        );
        assert!(chorus.seen(ANIA, typed).text.contains("/poll"), "the command stays");
    }
    assert!(!chorus.everything_in_group(&[SAM]).contains("Nothing is lost"));
    // As long as Telegram lets a message be: all of it comes back, in pieces.
    let long = format!("/poll {}", "<&>".repeat(1_360));
    let before = chorus.practice.view(SAM, SAM).len();
    chorus
        .practice
        .open_link(SAM, &format!("https://t.me/{}?start=help", chorus.practice.bot_username()))
        .unwrap();
    chorus.practice.say(SAM, SOUTHEND, &long).unwrap();
    chorus.until("all pieces", |p| p.view(SAM, SAM).len() >= before + 4).await;
    let pieces: String = chorus.practice.view(SAM, SAM).iter().map(|m| m.text.clone()).collect();
    assert_eq!(pieces.matches("<&>").count(), 1_360, "nothing of it is lost");
}

async fn hostile_text_is_shown_as_typed(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus
        .poll("/poll <b>Where</b> &amp; \u{202E}when\u{202C}?\n<script>alert(1)</script>\n👩\u{200D}👧 👍\n=HYPERLINK(\"x\")\nمیں اور Anna")
        .await;
    let text = chorus.seen(ANIA, card).text;
    let expected = "<b>Where</b> &amp; when?\n\n1. <script>alert(1)</script>\n2. 👩\u{200D}👧 👍\n3. =HYPERLINK(\"x\")\n\u{200E}4. میں اور Anna";
    assert!(text.starts_with(expected), "{text}");
    // An option of the greatest length still fits into the alert.
    let (card, _) =
        chorus.poll(&format!("/poll {}\n{}\n{}", "q".repeat(300), "👍".repeat(100), "ж".repeat(100))).await;
    for person in [ANIA, IMRAN] {
        let alert = chorus.choose(person, card, 1).await;
        assert!(alert.text.encode_utf16().count() <= 200 && alert.text.contains("👍…"), "{}", alert.text);
        assert!(alert.text.contains('\n'), "the notice is whole: {}", alert.text);
    }
}

async fn forged_and_outdated_buttons(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll q | a | b").await;
    let forged = [
        "".to_owned(),
        "nonsense".to_owned(),
        format!("a:{code}:3"),
        format!("a:{code}:0"),
        "a:ZZZZZZ:1".to_owned(),
        // A ballot's button without the pass that was made for this person.
        format!("v:{code}:0123456789abcdef:1"),
        format!("w:{code}:0123456789abcdef"),
        "l:xx".to_owned(),
        "\u{202E}".to_owned(),
    ];
    for data in forged {
        let answer = chorus.forge(ANIA, SOUTHEND, card, &data).await;
        assert!(answer.show_alert && answer.text.contains("Ten przycisk"), "{data:?}: {answer:?}");
    }
    chorus.choose(IMRAN, card, 1).await;
    chorus
        .until_drawn("one answer alone", |_| chorus.seen(SAM, card).text.contains("1 person has answered"))
        .await;
    // Another person's ballot is not hers.
    let ballot = chorus.open_ballot(IMRAN, card).await;
    let data = ballot.keyboard[0][0].data.clone().unwrap();
    assert!(chorus.forge(ANIA, SOUTHEND, card, &data).await.text.contains("Ten przycisk"));
}

async fn others_commands(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    // A command for another bot, a word that is no command of ours, small talk: left alone.
    for text in ["/poll@other_bot q | a | b", "/dance", "good morning"] {
        chorus.practice.say(SAM, SOUTHEND, text).unwrap();
    }
    chorus.settled().await;
    // A parent may not open a poll; the kind no is hers alone, in Polish.
    chorus.practice.say(ANIA, SOUTHEND, "/poll q | a | b").unwrap();
    chorus.until("a kind no", |p| p.view(ANIA, SOUTHEND).iter().any(|m| m.only_you)).await;
    assert!(chorus.last(ANIA, SOUTHEND).text.contains("grup"), "{}", chorus.last(ANIA, SOUTHEND).text);
    assert!(!drawn(&chorus.practice.view(SAM, SOUTHEND)).contains("Poll code"));
    // In private, what is not understood is said, and polls belong in groups.
    assert!(chorus.say_privately(ANIA, "/dance").await.text.contains("/help"));
    assert!(chorus.say_privately(ANIA, "dzień dobry").await.text.contains("/help"));
    assert!(!chorus.say_privately(ANIA, "/poll q | a | b").await.text.is_empty());
    assert!(!chorus.say_privately(ANIA, "/start ballot-ABCDEF-ffffffff-00").await.text.is_empty());
}
