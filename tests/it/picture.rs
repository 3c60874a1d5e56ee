//! The result as a picture: once, as a reply to the card; as text where no picture can be sent.

use chorus::practice::{MessageRef, SAM, SOUTHEND, SeenMessage};
use chorus::store::outbox;
use resvg::tiny_skia::Pixmap;

use crate::support::crowd::{self, LEIGH};
use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, MARIA, NASRIN, on_both_engines};

on_both_engines!(
    it_replies_to_the_card_once,
    a_crash_before_it_is_sent,
    a_group_that_allows_no_photos_gets_text,
    a_picture_that_never_gets_through_gives_way_to_text,
);

/// The messages that tell of a close.
fn told(chorus: &Chorus, group: i64) -> Vec<SeenMessage> {
    let view = chorus.practice.view(SAM, group);
    view.into_iter().filter(|m| m.by_bot && m.text.contains("Thank you for your answers")).collect()
}

async fn told_once(chorus: &Chorus, group: i64, card: i64) -> SeenMessage {
    chorus.until_drawn("the close is told", |_| !told(chorus, group).is_empty()).await;
    let store = chorus.store().await;
    chorus.pass(&store, 60).await;
    let depth = outbox::depth(&mut store.read().await.unwrap(), chorus.clock.now()).await.unwrap();
    assert_eq!((depth.waiting, depth.dead), (0, 0));
    let all = told(chorus, group);
    assert_eq!(all.len(), 1, "{all:?}");
    assert_eq!(all[0].reply_to.as_ref().unwrap().at, MessageRef::Message(card));
    all[0].clone()
}

/// How long the bars of the group's picture are, in pixels, from above: whatever is blue and long, a run of lines each.
fn bars(chorus: &Chorus, group: i64, message: &SeenMessage) -> Vec<u32> {
    let (_, png) = chorus.practice.document(group, message.message_id).unwrap();
    let picture = Pixmap::decode_png(&png).unwrap();
    let is_bar = |x, y| {
        let colour = picture.pixel(x, y).unwrap();
        assert_eq!(colour.alpha(), 255, "opaque, for any theme");
        i32::from(colour.blue()) - i32::from(colour.red()) > 50
    };
    let lengths =
        (0..picture.height()).map(|y| (0..picture.width()).filter(|x| is_bar(*x, y)).count() as u32);
    let mut bars: Vec<u32> = lengths.collect();
    bars.dedup_by(|a, b| a.abs_diff(*b) <= 2);
    bars.retain(|length| *length > 2);
    bars
}

async fn it_replies_to_the_card_once(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.set_languages(&["polski", "اردو"]).await;
    let before = chorus.card_count();
    let asked = chorus.ask_in_gap("/poll [en] q\na\nb\nc").await;
    chorus.press(SAM, SOUTHEND, &asked, "Open it now").await;
    let (card, code) = chorus.new_card(before).await;
    for (person, option) in [(ANIA, 2), (IMRAN, 2), (NASRIN, 2), (MARIA, 2), (ALEX, 1)] {
        chorus.choose(person, card, option).await;
    }
    chorus.practice.say(SAM, SOUTHEND, &format!("/close {code}")).unwrap();
    let message = told_once(&chorus, SOUTHEND, card).await;
    // In the group's languages, short, with where the whole result is and that the picture says no more.
    for words in ["in the message above", "The picture shows the same result.", "Obrazek", "تصویر"] {
        assert!(message.text.contains(words), "{words}: {}", message.text);
    }
    assert!(message.photo.is_some());
    let sent = chorus.practice.calls().into_iter().filter(|c| c.method.eq_ignore_ascii_case("sendPhoto"));
    assert_eq!(sent.count(), 1);
    let bars = bars(&chorus, SOUTHEND, &message);
    assert!(bars.len() == 2 && bars[1] > 800 && bars[0].abs_diff(bars[1] / 4) <= 2, "{bars:?}");
    assert!(chorus.card(card).text.contains("4 people (80%)"), "the card has the numbers too");
}

async fn a_crash_before_it_is_sent(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll q | a | b").await;
    chorus.choose(ANIA, card, 1).await;
    chorus.choose(IMRAN, card, 2).await;
    let store = chorus.store().await;
    chorus.pass(&store, 15).await;
    chorus.practice.say(SAM, SOUTHEND, &format!("/close {code}")).unwrap();
    // The result stands; what tells of it is committed with it, and waits for the group's pace.
    chorus.until("the result", |_| chorus.card(card).text.contains("2 people answered")).await;
    chorus.courier_rests(&store).await;
    let depth = outbox::depth(&mut store.read().await.unwrap(), chorus.clock.now()).await.unwrap();
    assert_eq!(depth.waiting, 1);
    chorus.crash_bot().await;
    assert!(told(&chorus, SOUTHEND).is_empty());
    chorus.start_bot().await;
    let message = told_once(&chorus, SOUTHEND, card).await;
    let bars = bars(&chorus, SOUTHEND, &message);
    assert!(bars.len() == 2 && bars[0].abs_diff(bars[1]) <= 2, "{bars:?}");
}

async fn a_group_that_allows_no_photos_gets_text(engine: Engine) {
    let mut world = crowd::world(0);
    world.forbid_photos(LEIGH);
    let chorus = Chorus::start_in(engine, world, |_| {}).await;
    chorus.practice.add_bot(SAM, LEIGH, false).unwrap();
    chorus.until("the welcome", |p| p.view(SAM, LEIGH).iter().any(|m| m.by_bot)).await;
    let (card, code) = chorus.poll_in(LEIGH, "/poll q | a | b").await;
    chorus.practice.say(SAM, LEIGH, &format!("/close {}", code.as_str())).unwrap();
    let message = told_once(&chorus, LEIGH, card.message_id).await;
    assert!(message.photo.is_none() && !message.text.contains("picture"), "{message:?}");
    let refused =
        chorus.practice.calls().into_iter().filter(|c| !c.ok && c.method.eq_ignore_ascii_case("sendPhoto"));
    assert_eq!(refused.count(), 1, "tried once");
}

async fn a_picture_that_never_gets_through_gives_way_to_text(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll q | a | b").await;
    chorus.practice.faults().drop_connection("sendPhoto", u32::MAX);
    chorus.practice.say(SAM, SOUTHEND, &format!("/close {code}")).unwrap();
    let message = told_once(&chorus, SOUTHEND, card).await;
    assert!(message.photo.is_none() && !message.text.contains("picture"), "{message:?}");
}
