//! One poll in several groups: one tally, the result in all at once, and numbers by group for organisers alone.

use chorus::practice::{SAM, SOUTHEND, SeenMessage};

use crate::support::crowd::{LEIGH, code_of, person};
use crate::support::{ALEX, ANIA, Chorus, Engine, LINH, on_both_engines};

on_both_engines!(
    one_poll_in_two_groups,
    numbers_by_group_are_for_organisers_and_never_under_five,
    a_result_in_every_language,
);

async fn tap(chorus: &Chorus, label: &str) -> SeenMessage {
    chorus.press_privately(SAM, label).await
}

/// Asks in both groups; gives the cards.
async fn ask_in_both(chorus: &Chorus) -> (SeenMessage, SeenMessage) {
    let count = |group| chorus.cards_in(group).len();
    let before = (count(SOUTHEND), count(LEIGH));
    chorus.say_privately(SAM, "/poll Tea?\nGreen\nBlack").await;
    tap(chorus, "The groups").await;
    tap(chorus, "Southend").await;
    tap(chorus, "Leigh").await;
    tap(chorus, "◀").await;
    tap(chorus, "◀").await;
    tap(chorus, "✅").await;
    chorus.until_drawn("both cards", |_| count(SOUTHEND) > before.0 && count(LEIGH) > before.1).await;
    both(chorus)
}

/// The newest card of each.
fn both(chorus: &Chorus) -> (SeenMessage, SeenMessage) {
    let newest = |group| chorus.cards_in(group).pop().unwrap();
    (newest(SOUTHEND), newest(LEIGH))
}

async fn one_poll_in_two_groups(engine: Engine) {
    let chorus = Chorus::start_among(engine, 0, &[SOUTHEND, LEIGH]).await;
    let preview = chorus.say_privately(SAM, "/poll Milk?\nYes\nNo").await;
    assert!(preview.data_of("✅ Open it").is_none(), "where it goes is not known yet");
    let (here, there) = ask_in_both(&chorus).await;
    // Who is in both counts once, and the last answer counts.
    chorus.all_saved(&[chorus.tap(ALEX, SOUTHEND, &here, 0), chorus.tap(LINH, LEIGH, &there, 0)]).await;
    chorus.all_saved(&[chorus.tap(ALEX, LEIGH, &there, 1)]).await;
    let two = |(a, b): (SeenMessage, SeenMessage)| a.text.contains("2 people") && b.text.contains("2 people");
    chorus.until_drawn("two people in both", |_| two(both(&chorus))).await;
    chorus.practice.reply(SAM, LEIGH, there.message_id, "/close").unwrap();
    let closed = |m: &SeenMessage| {
        m.text.contains("is closed. 2 people answered") && m.text.contains("1 person (50%)")
    };
    let both_closed = || {
        let (a, b) = both(&chorus);
        closed(&a) && closed(&b)
    };
    chorus.until_drawn("the result in both", |_| both_closed()).await;
}

async fn numbers_by_group_are_for_organisers_and_never_under_five(engine: Engine) {
    let chorus = Chorus::start_among(engine, 12, &[SOUTHEND, LEIGH]).await;
    let (here, there) = ask_in_both(&chorus).await;
    let code = code_of(&here);
    let answer = async |who: std::ops::Range<usize>, group, card: &SeenMessage| {
        let queries: Vec<String> = who.map(|n| chorus.tap(person(n), group, card, n % 2)).collect();
        chorus.all_saved(&queries).await;
    };
    answer(0..7, SOUTHEND, &here).await;
    answer(7..11, LEIGH, &there).await;
    chorus.practice.reply(SAM, SOUTHEND, here.message_id, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(here.message_id).text.contains("is closed")).await;
    let asked = async |who: i64| chorus.say_privately(who, &format!("/results {code}")).await.text;
    // Four in one: the seven of the other would tell of them.
    let few = asked(SAM).await;
    assert!(few.contains("by group") && few.matches("too few to show").count() == 2, "{few}");
    assert!(!asked(ALEX).await.contains("by group"));

    let (here, there) = ask_in_both(&chorus).await;
    let code = code_of(&here);
    answer(0..7, SOUTHEND, &here).await;
    answer(7..12, LEIGH, &there).await;
    chorus.practice.reply(SAM, SOUTHEND, here.message_id, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(here.message_id).text.contains("is closed")).await;
    let told = chorus.say_privately(SAM, &format!("/results {code}")).await.text;
    let plain: String = told.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect();
    assert!(plain.contains("Southend Parent Champions: 7") && plain.contains("Leigh: 5"), "{told}");
}

async fn a_result_in_every_language(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll Shall we start at ten?").await;
    chorus.choose(ANIA, card, 1).await;
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.seen(SAM, card).text.contains("is closed")).await;
    assert!(chorus.say_privately(ALEX, &format!("/results {code}")).await.text.contains("1. Yes"));
    chorus.press_privately(ALEX, "🌐").await;
    let polish = chorus.press_privately(ALEX, "polski").await;
    assert!(polish.text.contains("1. Tak") && polish.text.contains("(100"), "{}", polish.text);
    chorus.press_privately(ALEX, "🌐 polski").await;
    assert!(chorus.press_privately(ALEX, "اردو").await.text.contains("1. ہاں"));
}
