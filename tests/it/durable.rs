//! What was confirmed stays: stops and starts, updates delivered twice, a server in trouble.

use std::time::Duration;

use chorus::practice::{SAM, SOUTHEND};

use crate::support::{ANIA, Chorus, Engine, IMRAN, NASRIN, drawn, on_both_engines};

on_both_engines!(
    the_bot_starts_again_in_an_open_poll,
    the_same_update_twice_counts_once,
    a_crash_before_the_acknowledgement,
    the_server_has_trouble,
    a_deleted_card,
    an_unreadable_update_stops_nothing,
);

async fn the_bot_starts_again_in_an_open_poll(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    chorus.choose(ANIA, card, 1).await;
    let before = chorus.open_ballot(IMRAN, card).await;
    chorus.stop_bot().await;
    let press = chorus.practice.press(
        NASRIN,
        SOUTHEND,
        &chorus.seen(NASRIN, card),
        &chorus.seen(SAM, card).keyboard[0][0].data.clone().unwrap(),
    );
    chorus.start_bot().await;
    assert!(chorus.answer(&press.unwrap()).await.show_alert);
    // The old ballot's buttons still work.
    chorus.press(IMRAN, SOUTHEND, &before, "2").await;
    chorus
        .until_drawn("three answers", |_| chorus.seen(SAM, card).text.contains("3 people have answered"))
        .await;
    let polls = drawn(&chorus.practice.view(SAM, SOUTHEND)).matches("Poll code").count();
    assert_eq!(polls, 1, "the card was edited, not posted again");
}

async fn the_same_update_twice_counts_once(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.faults().deliver_twice(1);
    let (card, _) = chorus.poll("/poll q | a | b").await;
    chorus.settled().await;
    for option in [1, 2] {
        chorus.practice.faults().deliver_twice(1);
        chorus.choose(ANIA, card, option).await;
    }
    chorus.settled().await;
    chorus.until_drawn("one answer", |_| chorus.seen(SAM, card).text.contains("1 person has answered")).await;
    assert_eq!(drawn(&chorus.practice.view(SAM, SOUTHEND)).matches("Poll code").count(), 1);
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.seen(SAM, card).text.contains("closed")).await;
    assert!(
        chorus.seen(SAM, card).text.contains("2. b\n1 person (100%) ▰▰▰▰▰▰▰▰▰▰"),
        "{}",
        chorus.seen(SAM, card).text
    );
}

async fn a_crash_before_the_acknowledgement(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll q | a | b").await;
    chorus.settled().await;
    chorus.stop_bot().await;
    // A double tap, then a correction, all in one batch.
    let data = |option: usize| chorus.seen(ANIA, card).keyboard[0][option - 1].data.clone().unwrap();
    let press =
        |option| chorus.practice.press(ANIA, SOUTHEND, &chorus.seen(ANIA, card), &data(option)).unwrap();
    let queries = [press(1), press(1), press(2)];
    // The bot answers all three and dies before it asks for more, which is what would acknowledge them.
    chorus.practice.faults().delay("getUpdates", Duration::from_millis(700));
    chorus.start_bot().await;
    for query in &queries {
        chorus.answer(query).await;
    }
    chorus.crash_bot().await;
    assert_eq!(chorus.practice.pending_updates(), 3, "none was acknowledged");
    chorus.practice.faults().clear();
    chorus.start_bot().await;
    chorus.settled().await;
    let store = chorus::store::Store::open(&chorus.engine.url).await.unwrap();
    let code = chorus::domain::PollCode::parse(&code).unwrap();
    let log = chorus::store::responses::log(&mut store.read().await.unwrap(), &code).await.unwrap();
    let events: Vec<_> =
        log.iter().map(|row| (row.event.as_str(), row.chosen.map(|choice| choice.packed()))).collect();
    assert_eq!(
        events,
        [("cast", Some(1)), ("changed", Some(2))],
        "the last press stands, and nothing is written twice"
    );
}

async fn the_server_has_trouble(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    // Who organises is known by then, so that the trouble meets the card alone.
    chorus.poll("/poll before | a | b").await;
    // Asked too often: the card comes later, and it comes.
    chorus.practice.faults().too_many_requests(SOUTHEND, 3, 3);
    let before = chorus.practice.view(SAM, SOUTHEND).len();
    chorus.practice.say(SAM, SOUTHEND, "/poll q | a | b").unwrap();
    chorus.settled().await;
    let sends = || {
        let calls = chorus.practice.calls().into_iter();
        calls.filter(|c| c.method.eq_ignore_ascii_case("sendMessage") && !c.ok).count()
    };
    chorus.until_drawn("the refusal", |_| sends() >= 1).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    let refused = sends();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(sends(), refused, "nothing is tried before the time that the server asked for");
    chorus
        .until_drawn("the card after all", |p| {
            p.view(SAM, SOUTHEND).len() > before
                && drawn(&p.view(SAM, SOUTHEND)).matches("Poll code").count() == 2
        })
        .await;
    let card = chorus.last(SAM, SOUTHEND).message_id;
    // Answers to people are lost on the way: what they pressed still counts.
    chorus.practice.faults().drop_connection("answerCallbackQuery", 1);
    let data = chorus.seen(ANIA, card).keyboard[0][0].data.clone().unwrap();
    chorus.practice.press(ANIA, SOUTHEND, &chorus.seen(ANIA, card), &data).unwrap();
    chorus.settled().await;
    // The connection breaks while updates are asked for.
    chorus.practice.faults().drop_connection("getUpdates", 1);
    chorus.choose(IMRAN, card, 1).await;
    // An edit that fails is tried again.
    chorus.practice.faults().drop_connection("editMessageText", 1);
    chorus.practice.faults().delay("editMessageText", Duration::from_millis(20));
    chorus.choose(NASRIN, card, 2).await;
    chorus.until_drawn("all three", |_| chorus.seen(SAM, card).text.contains("3 people have answered")).await;
}

async fn a_deleted_card(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll q | a | b").await;
    // Somebody deletes the card in the group.
    let delete = format!("{}/bot{}/deleteMessage", chorus.address(), chorus.practice.token());
    let body = serde_json::json!({"chat_id": SOUTHEND, "message_id": card});
    assert!(reqwest::Client::new().post(delete).json(&body).send().await.unwrap().status().is_success());
    // The close brings the result all the same, and the announcement replies to it.
    chorus.practice.say(SAM, SOUTHEND, &format!("/close {code}")).unwrap();
    chorus
        .until_drawn("the result", |p| drawn(&p.view(ANIA, SOUTHEND)).contains("closed. Nobody answered."))
        .await;
    chorus
        .until_drawn("the announcement", |p| {
            p.view(ANIA, SOUTHEND)
                .iter()
                .any(|m| m.by_bot && m.reply_to.as_ref().is_some_and(|r| r.text.contains('q')))
        })
        .await;
}

async fn an_unreadable_update_stops_nothing(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    // The organisers can't be asked for: the command fails, is kept as failed, and the next update goes on.
    chorus.practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    chorus.settled().await;
    chorus.practice.faults().drop_answer("getChatAdministrators", 1);
    chorus.practice.say(ANIA, SOUTHEND, "/poll lost | a | b").unwrap();
    chorus.until("an apology, to her alone", |p| p.view(ANIA, SOUTHEND).iter().any(|m| m.only_you)).await;
    assert!(chorus.choose(IMRAN, card, 1).await.show_alert);
    let store = chorus::store::Store::open(&chorus.engine.url).await.unwrap();
    let failed = chorus::store::updates::failures(&mut store.read().await.unwrap()).await.unwrap();
    assert_eq!(failed.len(), 1);
}
