//! What is deleted once its time is over: the keys of closed polls, and all that is kept of a group that the bot left.

use chorus::practice::{SAM, SOUTHEND};

use crate::personal::names_in;
use crate::support::crowd::{LEIGH, code_of};
use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, LINH, NASRIN, drawn, on_both_engines};

on_both_engines!(
    a_key_is_destroyed_and_the_totals_stay,
    a_left_group_is_deleted_with_a_decision_open,
    a_group_that_has_the_bot_back_keeps_its_polls,
);

const DAY: i64 = 24 * 60 * 60 * 1000;
const KEYS: &str = "SELECT COUNT(*) FROM poll WHERE LENGTH(voter_key) > 0";
const GROUPS: &str = "SELECT COUNT(*) FROM chat_group";

async fn close(chorus: &Chorus, card: i64) {
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("This poll is closed")).await;
}

async fn a_key_is_destroyed_and_the_totals_stay(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll Where? | here | there").await;
    chorus.choose(ANIA, card, 1).await;
    chorus.choose(IMRAN, card, 2).await;
    // A recording and words that nobody looked at, and an idea.
    chorus.edit_language(NASRIN, card, "বাংলা").await;
    chorus.say_privately(NASRIN, "কোথায়?\nএখানে\nওখানে").await;
    let before = chorus.practice.view(NASRIN, NASRIN).len();
    chorus.press_privately(NASRIN, "বাংলা").await;
    chorus.practice.say_voice(NASRIN, NASRIN, 5, b"OggS a voice").unwrap();
    chorus.until("thanks", |p| p.view(NASRIN, NASRIN).len() > before + 1).await;
    const SEALED: &str = "SELECT COUNT(*) FROM translation WHERE sealed IS NOT NULL OR author IS NOT NULL";
    assert_eq!(chorus.counted(SEALED).await, 2);
    close(&chorus, card).await;
    let (voters, ania) = names_in(&chorus, &code, ANIA).await;
    assert!(voters.contains(&ania));
    // Two days later another one is closed.
    chorus.clock.advance(2 * DAY);
    let (later, _) = chorus.poll("/poll When? | now | then").await;
    chorus.choose(ANIA, later, 1).await;
    close(&chorus, later).await;
    chorus.clock.advance(88 * DAY + DAY / 2);
    chorus.until_counted(KEYS, 1).await;
    let (voters, ania) = names_in(&chorus, &code, ANIA).await;
    assert!(voters.len() == 2 && !voters.contains(&ania), "nobody is known by a key that is destroyed");
    assert_eq!(chorus.counted(SEALED).await, 0);
    let result = chorus.say_privately(ALEX, &format!("/results {code}")).await.text;
    assert!(result.contains("2 people answered") && result.contains("1 person (50%)"), "{result}");
    // The file is the same but for nothing that it ever had of people; the bot starts, and opens and closes polls as before.
    chorus.settled().await;
    chorus.stop_bot().await;
    chorus.start_bot().await;
    chorus.clock.advance(2 * DAY);
    chorus.until_counted(KEYS, 0).await;
    let (_, next) = chorus.poll("/poll Who? | you | me").await;
    assert!(chorus.say_privately(SAM, &format!("/results {next}")).await.text.contains("still open"));
    let ballot = chorus.open_ballot(ALEX, later).await;
    assert!(ballot.text.contains("closed"), "{}", ballot.text);
}

/// Asks in both groups, in private.
async fn ask_in_both(chorus: &Chorus) {
    let count = |group| chorus.cards_in(group).len();
    let before = (count(SOUTHEND), count(LEIGH));
    chorus.say_privately(SAM, "/poll Tea?\nGreen\nBlack").await;
    for label in ["The groups", "Southend", "Leigh", "◀", "◀", "✅"] {
        chorus.press_privately(SAM, label).await;
    }
    chorus.until_drawn("both cards", |_| count(SOUTHEND) > before.0 && count(LEIGH) > before.1).await;
}

async fn a_left_group_is_deleted_with_a_decision_open(engine: Engine) {
    let chorus = Chorus::start_among(engine, 0, &[SOUTHEND, LEIGH]).await;
    chorus.say_privately(SAM, "/start").await;
    let (card, code) = chorus.poll("/poll Where? | here | there").await;
    chorus.choose(ANIA, card, 1).await;
    close(&chorus, card).await;
    chorus.say_privately(SAM, &format!("/decide {code}")).await;
    for words in ["We meet here", "Nothing there", "Sam"] {
        chorus.say_privately(SAM, words).await;
    }
    chorus.press_privately(SAM, "In a month").await;
    chorus.press_privately(SAM, "✅ Post it").await;
    let posted = |_: &_| drawn(&chorus.practice.view(ALEX, SOUTHEND)).contains("This is decided");
    chorus.until_drawn("the decision", posted).await;
    // One poll in both groups, one in the other group alone.
    ask_in_both(&chorus).await;
    let (here, there) = (chorus.cards_in(SOUTHEND).pop().unwrap(), chorus.cards_in(LEIGH).pop().unwrap());
    chorus.all_saved(&[chorus.tap(ALEX, SOUTHEND, &here, 0), chorus.tap(LINH, LEIGH, &there, 1)]).await;
    let (other, _) = chorus.poll_in(LEIGH, "/poll Coffee? | yes | no").await;
    chorus.all_saved(&[chorus.tap(LINH, LEIGH, &other, 0)]).await;
    assert_eq!((chorus.counted("SELECT COUNT(*) FROM poll").await, chorus.counted(GROUPS).await), (4, 2));
    chorus.practice.remove_bot(SAM, SOUTHEND).unwrap();
    chorus.settled().await;
    chorus.clock.advance(29 * DAY);
    chorus.poll_in(LEIGH, "/poll Cake? | yes | no").await;
    assert_eq!(chorus.counted(GROUPS).await, 2, "it is not time yet");
    // The decision was to be looked at again in between: there is nobody to ask.
    chorus.clock.advance(2 * DAY);
    chorus.until_counted(GROUPS, 1).await;
    chorus.until_counted("SELECT COUNT(*) FROM poll", 3).await;
    for (sql, rows) in [
        ("SELECT COUNT(*) FROM decision", 0),
        ("SELECT COUNT(*) FROM decision_poll", 0),
        ("SELECT COUNT(*) FROM card WHERE group_id = -1001000000001", 0),
        ("SELECT COUNT(*) FROM response_log WHERE group_id = -1001000000001", 0),
        ("SELECT COUNT(*) FROM chat_pace WHERE chat = '-1001000000001'", 0),
        ("SELECT COUNT(*) FROM response", 3),
        ("SELECT COUNT(*) FROM translation_text WHERE body IN ('Where?', 'We meet here')", 0),
        ("SELECT COUNT(*) FROM translation_text WHERE body = 'Tea?'", 1),
    ] {
        assert_eq!(chorus.counted(sql).await, rows, "{sql}");
    }
    // The poll of both groups goes on, with all its answers.
    chorus.practice.reply(SAM, LEIGH, there.message_id, "/close").unwrap();
    let closed =
        |_: &_| chorus.cards_in(LEIGH).iter().any(|m| m.text.contains("is closed. 2 people answered"));
    chorus.until_drawn("the result", closed).await;
    let shared = code_of(&there);
    assert!(
        chorus.say_privately(SAM, &format!("/results {shared}")).await.text.contains("2 people answered")
    );
    assert!(!chorus.say_privately(SAM, &format!("/results {code}")).await.text.contains("people"));
}

async fn a_group_that_has_the_bot_back_keeps_its_polls(engine: Engine) {
    let chorus = Chorus::start_among(engine, 0, &[SOUTHEND, LEIGH]).await;
    chorus.poll_in(SOUTHEND, "/poll q | a | b").await;
    chorus.poll_in(LEIGH, "/poll q | a | b").await;
    for group in [SOUTHEND, LEIGH] {
        chorus.practice.remove_bot(SAM, group).unwrap();
    }
    chorus.settled().await;
    chorus.clock.advance(29 * DAY);
    chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    chorus.settled().await;
    chorus.clock.advance(2 * DAY);
    chorus.until_counted(GROUPS, 1).await;
    chorus.until_counted("SELECT COUNT(*) FROM poll", 1).await;
    assert_eq!(chorus.cards_in(SOUTHEND).len(), 1);
    assert_eq!(chorus.counted("SELECT COUNT(*) FROM chat_group WHERE active AND left_at IS NULL").await, 1);
}
