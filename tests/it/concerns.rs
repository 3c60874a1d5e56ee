//! "I don't understand this" and "this is the wrong question": one a person, never in numbers under five, told once.

use chorus::practice::{ApiVersion, CallbackAnswer, Practice, SAM, SOUTHEND, SeenMessage, World};

use crate::support::{
    ALEX, ANIA, Chorus, Engine, IMRAN, LINH, MARIA, NASRIN, OLENA, PETRA, YOUSSEF, drawn, on_both_engines,
};

on_both_engines!(
    one_a_person_kept_replaced_and_taken_back,
    a_press_delivered_twice_does_not_undo_itself,
    from_five_people_on_the_card_says_so_and_organisers_are_told_once,
    five_of_ten_reach_a_half,
    numbers_under_five_are_never_shown,
    a_closed_poll_takes_no_concern,
    in_the_private_chat_it_is_the_same,
    the_group_sets_the_share,
);

const UNCLEAR: &str = ":u";
const WRONG: &str = ":w";
const CROWD: [i64; 9] = [ANIA, IMRAN, NASRIN, OLENA, YOUSSEF, MARIA, PETRA, LINH, ALEX];
const LOOKED_AT: &str = "It is being looked at";

/// The button of a concern on the back of a ballot.
fn key<'m>(message: &'m SeenMessage, concern: &str) -> Option<(&'m str, &'m str)> {
    let keys = message.keyboard.iter().flatten();
    keys.filter_map(|b| Some((b.text.as_str(), b.data.as_deref()?)))
        .find(|(_, data)| data.starts_with("q:") && data.ends_with(concern))
}

fn back_of(chorus: &Chorus, person: i64, card: i64) -> Option<SeenMessage> {
    let view = chorus.practice.view(person, SOUTHEND);
    view.into_iter().find(|m| m.replaces == Some(card) && key(m, UNCLEAR).is_some())
}

/// Presses a concern on the back of the person's ballot in the group.
async fn tap(chorus: &Chorus, person: i64, card: i64, concern: &str) -> CallbackAnswer {
    if back_of(chorus, person, card).is_none() {
        chorus.open_ballot(person, card).await;
        chorus.turn_ballot(person, card).await;
    }
    let back = back_of(chorus, person, card).unwrap();
    let (_, data) = key(&back, concern).unwrap();
    let answer = chorus.answer(&chorus.practice.press(person, SOUTHEND, &back, data).unwrap()).await;
    chorus
        .until("the ballot to be redrawn", |_| {
            back_of(chorus, person, card).is_some_and(|b| drawn(&[b]) != drawn(std::slice::from_ref(&back)))
        })
        .await;
    answer
}

/// Which of the two is marked.
fn marked(chorus: &Chorus, person: i64, card: i64) -> [bool; 2] {
    let back = back_of(chorus, person, card).unwrap();
    [UNCLEAR, WRONG].map(|concern| key(&back, concern).unwrap().0.contains('✅'))
}

fn notes(chorus: &Chorus) -> Vec<String> {
    let private = chorus.practice.view(SAM, SAM).into_iter();
    private.map(|m| m.text).filter(|text| text.contains("some people have trouble")).collect()
}

async fn one_a_person_kept_replaced_and_taken_back(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    let said = tap(&chorus, ALEX, card, UNCLEAR).await;
    assert!(!said.show_alert && said.text.contains("You are counted"), "{said:?}");
    assert_eq!(marked(&chorus, ALEX, card), [true, false]);
    assert!(back_of(&chorus, ALEX, card).unwrap().text.contains("only from 5 people up"));
    tap(&chorus, ALEX, card, WRONG).await;
    assert_eq!(marked(&chorus, ALEX, card), [false, true]);
    assert!(tap(&chorus, ALEX, card, WRONG).await.text.contains("Taken back"));
    assert_eq!(marked(&chorus, ALEX, card), [false, false]);
    // It has nothing to do with the answer.
    assert!(chorus.card(card).text.contains("Nobody has answered yet"));
    // Nobody else's press counts.
    let back = back_of(&chorus, ALEX, card).unwrap();
    let (_, data) = key(&back, WRONG).unwrap();
    assert!(chorus.forge(ANIA, SOUTHEND, card, data).await.show_alert);
}

async fn a_press_delivered_twice_does_not_undo_itself(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    let (card, code) = chorus.poll("/poll q | a | b").await;
    for person in &CROWD[..5] {
        chorus.open_ballot(*person, card).await;
        chorus.turn_ballot(*person, card).await;
        chorus.settled().await;
        chorus.practice.faults().deliver_twice(1);
        tap(&chorus, *person, card, UNCLEAR).await;
        chorus.settled().await;
    }
    chorus.until("the note", |_| !notes(&chorus).is_empty()).await;
    let open = chorus.say_privately(SAM, &format!("/results {code}")).await.text;
    assert!(open.contains("5 people do not understand"), "{open}");
}

async fn from_five_people_on_the_card_says_so_and_organisers_are_told_once(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    let (card, code) = chorus.poll("/poll q | a | b").await;
    for person in &CROWD[..4] {
        tap(&chorus, *person, card, WRONG).await;
    }
    chorus.courier_done().await;
    assert!(!chorus.card(card).text.contains(LOOKED_AT) && notes(&chorus).is_empty());
    tap(&chorus, CROWD[4], card, WRONG).await;
    chorus.until_drawn("the line", |_| chorus.card(card).text.contains(LOOKED_AT)).await;
    chorus.courier_done().await;
    chorus.until("the note", |_| !notes(&chorus).is_empty()).await;
    let note = notes(&chorus).remove(0);
    assert!(note.contains("5 people say that this is the wrong question"), "{note}");
    assert!(note.contains("ask in other words") && note.contains(&code), "{note}");
    // Under the share the line goes; over it again, after a restart, it comes back, and organisers are not told again.
    tap(&chorus, CROWD[4], card, WRONG).await;
    chorus.until_drawn("no line", |_| !chorus.card(card).text.contains(LOOKED_AT)).await;
    chorus.stop_bot().await;
    chorus.start_bot().await;
    tap(&chorus, CROWD[5], card, WRONG).await;
    chorus.until_drawn("the line", |_| chorus.card(card).text.contains(LOOKED_AT)).await;
    chorus.courier_done().await;
    assert_eq!(notes(&chorus).len(), 1);
    assert!(chorus.press_privately(SAM, "🔁").await.text.contains("Send me the question in other words now"));
}

async fn five_of_ten_reach_a_half(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    set_share(&chorus, "From 1 in 2 people").await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    for person in CROWD {
        chorus.choose(person, card, 1).await;
    }
    chorus.choose(SAM, card, 2).await;
    for person in &CROWD[..4] {
        tap(&chorus, *person, card, UNCLEAR).await;
    }
    chorus.courier_done().await;
    assert!(!chorus.card(card).text.contains(LOOKED_AT));
    // Five of ten.
    tap(&chorus, CROWD[4], card, UNCLEAR).await;
    chorus.until_drawn("the line", |_| chorus.card(card).text.contains(LOOKED_AT)).await;
}

async fn set_share(chorus: &Chorus, label: &str) {
    const OPEN: &str = "🔎 Trouble with a question";
    let chat = match chorus.settings_with(OPEN, SOUTHEND) {
        None => chorus.settings(OPEN).await,
        Some(home) => {
            chorus.press(SAM, SOUTHEND, &home, OPEN).await;
            SOUTHEND
        }
    };
    chorus.until("the shares", |_| chorus.settings_with(label, chat).is_some()).await;
    chorus.press(SAM, chat, &chorus.settings_with(label, chat).unwrap(), label).await;
    chorus.until("home", |_| chorus.settings_with("🌐 Languages", chat).is_some()).await;
    assert!(chorus.settings_with("🌐 Languages", chat).unwrap().text.contains(label));
}

async fn numbers_under_five_are_never_shown(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    let (card, code) = chorus.poll("/poll q | a | b").await;
    for person in &CROWD[..4] {
        tap(&chorus, *person, card, UNCLEAR).await;
    }
    for person in &CROWD[4..] {
        tap(&chorus, *person, card, WRONG).await;
    }
    chorus.until("the note", |_| !notes(&chorus).is_empty()).await;
    // Organisers see what is enough; nobody else sees any of it before the close.
    let organiser = chorus.say_privately(SAM, &format!("/results {code}")).await.text;
    assert!(organiser.contains("5 people say that this is the wrong"), "{organiser}");
    assert!(!organiser.contains("understand"), "{organiser}");
    let member = chorus.say_privately(ALEX, &format!("/results {code}")).await.text;
    assert!(member.contains("still open") && !member.contains("wrong question"), "{member}");
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("This poll is closed")).await;
    let result = chorus.card(card).text;
    assert!(result.contains("5 people say that this is the wrong") && !result.contains("understand"));
    let again = chorus.say_privately(ALEX, &format!("/results {code}")).await.text;
    assert!(again.contains("5 people say that this is the wrong") && !again.contains("understand"));
}

async fn a_closed_poll_takes_no_concern(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    chorus.open_ballot(ALEX, card).await;
    chorus.turn_ballot(ALEX, card).await;
    let back = back_of(&chorus, ALEX, card).unwrap();
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("This poll is closed")).await;
    let (_, data) = key(&back, UNCLEAR).unwrap();
    let late = chorus.answer(&chorus.practice.press(ALEX, SOUTHEND, &back, data).unwrap()).await;
    assert!(late.show_alert && late.text.contains("please tell an organiser"), "{late:?}");
    chorus.until("the result on the ballot", |_| chorus.ballot(ALEX, card).text.contains("is closed")).await;
}

async fn in_the_private_chat_it_is_the_same(engine: Engine) {
    let old = |p: &Practice| p.set_api_version(ApiVersion::V10_1);
    let chorus = Chorus::start_in(engine, World::southend(), old).await;
    chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    chorus.until("the welcome", |p| p.view(SAM, SOUTHEND).iter().any(|m| m.by_bot)).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    let pressed = chorus.press(ALEX, SOUTHEND, &chorus.seen(ALEX, card), "🌐").await;
    chorus.follow(ALEX, &pressed).await;
    chorus.press_privately(ALEX, "⋯").await;
    let marked = chorus.press_privately(ALEX, "❓ I don’t understand").await;
    assert!(key(&marked, UNCLEAR).unwrap().0.contains('✅'));
    let free = chorus.press_privately(ALEX, "✅ I don’t understand").await;
    assert!(key(&free, UNCLEAR).unwrap().0.contains('❓'));
    let front = chorus.press_privately(ALEX, "◀").await;
    assert!(key(&front, UNCLEAR).is_none());
    assert!(!drawn(&chorus.practice.view(ANIA, SOUTHEND)).contains('❓'));
}

async fn the_group_sets_the_share(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    set_share(&chorus, "Never").await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    for person in &CROWD[..5] {
        tap(&chorus, *person, card, UNCLEAR).await;
    }
    chorus.courier_done().await;
    assert!(!chorus.card(card).text.contains(LOOKED_AT) && notes(&chorus).is_empty());
    // Set anew, it counts for the polls that are open.
    set_share(&chorus, "From 1 in 10 people").await;
    chorus.until_drawn("the line", |_| chorus.card(card).text.contains(LOOKED_AT)).await;
}
