//! Who is not there any more gets nothing more: a person who blocked the bot, a group that removed it, a group that became
//! another, a card that somebody deleted.

use chorus::domain::TimeZone;
use chorus::practice::{SAM, SOUTHEND};
use chorus::store::{groups, outbox, responses};

use crate::support::crowd::{SMALL, person};
use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, drawn, on_both_engines};

on_both_engines!(
    a_person_blocked_the_bot,
    a_group_removed_the_bot,
    a_group_removed_the_bot_while_it_was_away,
    a_group_became_a_supergroup,
    a_group_became_a_supergroup_while_the_bot_was_away,
    a_card_was_deleted,
);

async fn a_person_blocked_the_bot(engine: Engine) {
    let mut chorus = Chorus::start_among(engine, 0, &[SOUTHEND]).await;
    let store = chorus.store().await;
    // Ania never opened the private chat: the first try says so, and there is no second.
    chorus.stop_bot().await;
    chorus.post(&store, ANIA, "one").await;
    chorus.post(&store, ANIA, "two").await;
    chorus.start_bot().await;
    chorus.look(&store).await;
    chorus.look(&store).await;
    let tries = chorus.sent_to(ANIA);
    assert_eq!(tries.len(), 1);
    assert!(tries[0].error.as_deref().unwrap().starts_with("Forbidden"), "{tries:?}");
    // She opens it. What was meant for her before is gone; what comes now comes.
    chorus.say_privately(ANIA, "/start").await;
    chorus.post(&store, ANIA, "three").await;
    chorus.look(&store).await;
    let came = |text: &str| chorus.practice.view(ANIA, ANIA).iter().any(|m| m.text == text);
    assert!(came("three") && !came("one") && !came("two"), "{}", drawn(&chorus.practice.view(ANIA, ANIA)));
    // She blocks the bot while a message waits: it is not sent, nor is another, nor after a restart.
    chorus.post(&store, ANIA, "four").await;
    chorus.practice.block_bot(ANIA).unwrap();
    chorus.settled().await;
    let before = chorus.sent_to(ANIA).len();
    chorus.look(&store).await;
    chorus.look(&store).await;
    chorus.stop_bot().await;
    chorus.start_bot().await;
    chorus.look(&store).await;
    chorus.look(&store).await;
    assert_eq!(chorus.sent_to(ANIA).len(), before);
    // She starts it again: what is old does not come after her, what is new does.
    chorus.say_privately(ANIA, "/start").await;
    chorus.post(&store, ANIA, "five").await;
    chorus.look(&store).await;
    let came = |text: &str| chorus.practice.view(ANIA, ANIA).iter().any(|m| m.text == text);
    assert!(came("five") && !came("four"), "{}", drawn(&chorus.practice.view(ANIA, ANIA)));
}

async fn a_group_removed_the_bot(engine: Engine) {
    let chorus = Chorus::start_among(engine, 2, &[SOUTHEND]).await;
    let store = chorus.store().await;
    let (card, _) = chorus.poll_in(SOUTHEND, "/poll q | a | b").await;
    chorus.pass(&store, 5).await;
    chorus.all_saved(&[chorus.tap(person(0), SOUTHEND, &card, 0)]).await;
    chorus.courier_rests(&store).await;
    // The card was edited a moment ago: the next edit and a message wait for the group's pace when Sam removes the bot.
    chorus.all_saved(&[chorus.tap(person(1), SOUTHEND, &card, 0)]).await;
    chorus.post(&store, SOUTHEND, "too late").await;
    let before = chorus.sent_to(SOUTHEND).len();
    chorus.practice.remove_bot(SAM, SOUTHEND).unwrap();
    chorus.settled().await;
    chorus.look(&store).await;
    chorus.look(&store).await;
    assert_eq!(chorus.sent_to(SOUTHEND).len(), before, "nothing was even tried");
    // Added again, it greets, and the open poll's card is exact again.
    chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    let exact = || chorus.cards_in(SOUTHEND)[0].text.contains("2 people have answered");
    chorus.until_drawn("the card", |_| exact()).await;
    let seen = drawn(&chorus.practice.view(SAM, SOUTHEND));
    assert!(!seen.contains("too late"), "{seen}");
    assert_eq!(chorus.cards_in(SOUTHEND).len(), 1);
}

async fn a_group_removed_the_bot_while_it_was_away(engine: Engine) {
    let mut chorus = Chorus::start_among(engine, 0, &[SOUTHEND]).await;
    let store = chorus.store().await;
    chorus.poll_in(SOUTHEND, "/poll q | a | b").await;
    chorus.pass(&store, 5).await;
    chorus.stop_bot().await;
    chorus.post(&store, SOUTHEND, "too late").await;
    chorus.post(&store, SOUTHEND, "later still").await;
    chorus.practice.remove_bot(SAM, SOUTHEND).unwrap();
    // The news of it does not get through: the refusal is news enough.
    chorus.practice.faults().drop_connection("getUpdates", u32::MAX);
    let before = chorus.sent_to(SOUTHEND).len();
    chorus.start_bot().await;
    chorus.until("the refusal", |_| chorus.sent_to(SOUTHEND).len() > before).await;
    chorus.look(&store).await;
    chorus.look(&store).await;
    let tried = chorus.sent_to(SOUTHEND).split_off(before);
    assert_eq!(tried.len(), 1, "{tried:?}");
    assert_eq!(tried[0].error.as_deref(), Some("Forbidden: bot was kicked from the supergroup chat"));
}

async fn a_group_became_a_supergroup(engine: Engine) {
    let chorus = Chorus::start_among(engine, 0, &[SMALL]).await;
    let store = chorus.store().await;
    let mut tx = store.write().await.unwrap();
    groups::set_zone(&mut tx, SMALL, &TimeZone::parse("Asia/Dhaka").unwrap()).await.unwrap();
    tx.commit().await.unwrap();
    let (card, code) = chorus.poll_in(SMALL, "/poll q | a | b").await;
    chorus.pass(&store, 5).await;
    // The group has been asked to wait; an edit and two messages do.
    chorus.practice.faults().too_many_requests(SMALL, 30, 1);
    chorus.post(&store, SMALL, "first").await;
    chorus.post(&store, SMALL, "second").await;
    assert!(chorus.answer(&chorus.tap(ANIA, SMALL, &card, 0)).await.show_alert);
    chorus.courier_rests(&store).await;
    let new = chorus.practice.upgrade_to_supergroup(SMALL).unwrap();
    chorus.settled().await;
    let before = chorus.sent_to(SMALL).len();
    chorus.pass(&store, 30).await;
    assert_eq!(chorus.sent_to(SMALL).len(), before, "nothing goes to the old id");
    let texts: Vec<String> = chorus.sent_to(new).iter().map(|c| c.params["text"].to_string()).collect();
    assert!(texts[0].contains("first") && texts[1].contains("second") && texts[2].contains("q"), "{texts:?}");
    // The poll goes on in the new card, with what was answered before, and under the group's own clock.
    let card = chorus.cards_in(new).pop().unwrap();
    assert!(card.text.contains("1 person has answered"));
    assert!(chorus.answer(&chorus.tap(IMRAN, new, &card, 1)).await.show_alert);
    let mut tx = store.read().await.unwrap();
    assert_eq!(groups::clock(&mut tx, new).await.unwrap().zone.name(), "Asia/Dhaka");
    let log = responses::log(&mut tx, &code).await.unwrap();
    assert!(log.len() == 2 && log.iter().all(|row| row.group == new), "{log:?}");
    drop(tx);
    chorus.practice.say(SAM, new, &format!("/close {}", code.as_str())).unwrap();
    let told = || drawn(&chorus.practice.view(SAM, new));
    chorus.until_drawn("the result", |_| told().contains("2 people answered")).await;
    chorus.until_drawn("the announcement", |_| told().contains("Thank you for your answers")).await;
}

async fn a_group_became_a_supergroup_while_the_bot_was_away(engine: Engine) {
    let mut chorus = Chorus::start_among(engine, 0, &[SMALL]).await;
    let store = chorus.store().await;
    let (_, code) = chorus.poll_in(SMALL, "/poll q | a | b").await;
    chorus.pass(&store, 5).await;
    // The result is there; the announcement, a reply to it, waits for the group's pace when the bot is stopped.
    chorus.practice.say(SAM, SMALL, &format!("/close {}", code.as_str())).unwrap();
    chorus.until("the result", |p| drawn(&p.view(SAM, SMALL)).contains("Nobody answered")).await;
    chorus.courier_rests(&store).await;
    chorus.stop_bot().await;
    let before = chorus.sent_to(SMALL).len();
    let new = chorus.practice.upgrade_to_supergroup(SMALL).unwrap();
    // Messages are numbered anew there: what is said first gets the numbers that the old messages had.
    for n in 0..20 {
        chorus.practice.say(SAM, new, &format!("chat {n}")).unwrap();
    }
    chorus.practice.faults().drop_connection("getUpdates", u32::MAX);
    chorus.start_bot().await;
    chorus.look(&store).await;
    let refused = chorus.sent_to(SMALL).split_off(before);
    assert_eq!(refused.len(), 1, "{refused:?}");
    let view = chorus.practice.view(SAM, new);
    let told: Vec<_> = view.iter().filter(|m| m.text.contains("Thank you for your answers")).collect();
    assert_eq!(told.len(), 1, "{}", drawn(&view));
    assert!(told[0].reply_to.is_none(), "{:?}", told[0].reply_to);
    let depth = outbox::depth(&mut store.read().await.unwrap(), chorus.clock.now()).await.unwrap();
    assert_eq!((depth.waiting, depth.dead), (0, 0));
}

async fn a_card_was_deleted(engine: Engine) {
    let chorus = Chorus::start_among(engine, 0, &[SOUTHEND]).await;
    let store = chorus.store().await;
    let (card, _) = chorus.poll_in(SOUTHEND, "/poll q | a | b").await;
    let ballot = chorus.open_ballot(ALEX, card.message_id).await;
    chorus.pass(&store, 5).await;
    let mut choices = ["1", "2"].into_iter().cycle();
    for posted in [1, 0] {
        chorus.delete(SOUTHEND, chorus.cards_in(SOUTHEND)[0].message_id).await;
        chorus.look(&store).await;
        assert!(chorus.cards_in(SOUTHEND).is_empty(), "nobody has done anything");
        // The first answer on a ballot finds that the card is gone; the next one brings it back, but only once.
        for cards in [0, posted, posted, posted] {
            chorus.press(ALEX, SOUTHEND, &ballot, choices.next().unwrap()).await;
            chorus.look(&store).await;
            assert_eq!(chorus.cards_in(SOUTHEND).len(), cards);
        }
    }
}
