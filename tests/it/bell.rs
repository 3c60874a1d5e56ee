//! News of an open poll in private, only to who asked: of another option, and once before the end to who has not answered, never at
//! night.

use std::time::Duration;

use chorus::practice::{CallbackAnswer, Practice, SAM, SOUTHEND, SeenMessage};

use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, OLENA, YOUSSEF, drawn, on_both_engines};

on_both_engines!(
    once_to_who_has_not_answered,
    not_to_who_answered_or_took_it_back,
    gone_with_the_poll,
    it_follows_another_end,
    not_at_night_nor_too_late,
    nothing_is_left_of_it,
    another_answer_is_told_once_to_who_asked,
);

const HOUR: i64 = 60 * 60 * 1000;
const REMINDED: &str = "It ends soon, and there is no answer from you yet";

fn reminders(practice: &Practice, person: i64) -> Vec<SeenMessage> {
    practice.view(person, person).into_iter().filter(|m| m.by_bot && m.text.contains(REMINDED)).collect()
}

/// The back of a person's ballot in the group.
async fn back(chorus: &Chorus, person: i64, card: i64) -> SeenMessage {
    chorus.open_ballot(person, card).await;
    chorus.turn_ballot(person, card).await;
    chorus.ballot(person, card)
}

/// Presses the bell, set or not.
async fn ring(chorus: &Chorus, person: i64, card: i64, mark: &str) -> CallbackAnswer {
    let back = back(chorus, person, card).await;
    chorus.press(person, SOUTHEND, &back, &format!("{mark} Send me news")).await
}

/// Lets so much time pass, and everything that it brings happen.
async fn pass(chorus: &Chorus, millis: i64) {
    let store = chorus.store().await;
    chorus.clock.advance(millis);
    chorus.pass(&store, 60).await;
}

async fn once_to_who_has_not_answered(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    // It is noon.
    let (card, _) = chorus.poll("/poll Where?\na\nb\nuntil 2026-11-22 20:00").await;
    // Alex never wrote to the bot: the press leads there, and then it is set.
    let link = ring(&chorus, ALEX, card, "🔔").await;
    assert!(chorus.follow(ALEX, &link).await.text.contains("I will write to you in private"));
    let shown = back(&chorus, ALEX, card).await;
    assert!(drawn(&[shown]).contains("✅ Send me news"));
    pass(&chorus, 4 * HOUR).await;
    assert!(reminders(&chorus.practice, ALEX).is_empty());
    chorus.crash_bot().await;
    chorus.start_bot().await;
    pass(&chorus, HOUR).await;
    chorus.until("the reminder", |p| !reminders(p, ALEX).is_empty()).await;
    let reminder = reminders(&chorus.practice, ALEX).remove(0);
    assert!(
        reminder.text.contains("Where?") && reminder.text.contains("Closes: Sunday, 22"),
        "{}",
        reminder.text
    );
    chorus.press(ALEX, ALEX, &reminder, "Open the poll").await;
    chorus.until("the ballot", |p| drawn(&p.view(ALEX, ALEX)).contains("You have not answered yet")).await;
    // It is gone with that, also for a bot that starts anew.
    chorus.crash_bot().await;
    chorus.start_bot().await;
    pass(&chorus, HOUR).await;
    assert!(reminders(&chorus.practice, ALEX).is_empty(), "the ballot took its place, and no other came");
    assert!(reminders(&chorus.practice, ANIA).is_empty(), "nobody else is reminded");
}

async fn not_to_who_answered_or_took_it_back(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(ALEX, "/start").await;
    chorus.say_privately(SAM, "/start").await;
    let (card, code) = chorus.poll("/poll Where?\na\nb\nuntil 2026-11-22 20:00").await;
    assert!(ring(&chorus, ALEX, card, "🔔").await.text.contains("I will write to you in private"));
    // In the group it is a switch; a press that comes twice turns it once.
    chorus.settled().await;
    chorus.practice.faults().deliver_twice(1);
    assert!(ring(&chorus, SAM, card, "🔔").await.text.contains("I will write"));
    chorus.settled().await;
    assert!(ring(&chorus, SAM, card, "✅").await.text.contains("Taken back"));
    // Alex answers in the meantime. Nobody else can press for them.
    let front = chorus.open_ballot(ALEX, card).await;
    chorus.press(ALEX, SOUTHEND, &front, "1").await;
    let forged = chorus.forge(ANIA, SOUTHEND, card, &format!("B:{code}:0123456789abcdef")).await;
    assert!(forged.show_alert);
    pass(&chorus, 6 * HOUR).await;
    assert!(reminders(&chorus.practice, ALEX).is_empty() && reminders(&chorus.practice, SAM).is_empty());
}

async fn gone_with_the_poll(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(ALEX, "/start").await;
    let (card, code) = chorus.poll("/poll Where?\na\nb\nuntil 2026-11-22 20:00").await;
    ring(&chorus, ALEX, card, "🔔").await;
    let set = back(&chorus, ALEX, card).await;
    chorus.practice.say(SAM, SOUTHEND, &format!("/close {code} we know it")).unwrap();
    chorus.until_drawn("the result", |_| chorus.seen(ANIA, card).text.contains("This poll is closed")).await;
    // The ballot was open at the close: it becomes the result.
    chorus.press(ALEX, SOUTHEND, &set, "✅ Send me news").await;
    chorus.until("the result", |_| chorus.ballot(ALEX, card).text.contains("is closed")).await;
    pass(&chorus, 6 * HOUR).await;
    assert!(reminders(&chorus.practice, ALEX).is_empty());
}

async fn it_follows_another_end(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(ALEX, "/start").await;
    chorus.say_privately(SAM, "/start").await;
    let (card, code) = chorus.poll("/poll Where?\na\nb\nuntil 2026-11-22 20:00").await;
    ring(&chorus, ALEX, card, "🔔").await;
    chorus.say_privately(SAM, &format!("/close {code}")).await;
    chorus.press_privately(SAM, "Leave it").await;
    chorus.press_privately(SAM, "Tomorrow evening").await;
    chorus.press_privately(SAM, "Without a reason").await;
    pass(&chorus, 6 * HOUR).await;
    assert!(reminders(&chorus.practice, ALEX).is_empty(), "not by the old end");
    pass(&chorus, 23 * HOUR).await;
    chorus.until("the reminder", |p| reminders(p, ALEX).len() == 1).await;
}

async fn not_at_night_nor_too_late(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(ALEX, "/start").await;
    // Three hours before ten in the morning is night; at eight there are two hours left.
    let (late, _) = chorus.poll("/poll Where?\na\nb\nuntil 2026-11-23 10:00").await;
    ring(&chorus, ALEX, late, "🔔").await;
    pass(&chorus, 19 * HOUR + HOUR / 2).await;
    assert!(reminders(&chorus.practice, ALEX).is_empty());
    pass(&chorus, HOUR / 2).await;
    chorus.until("the reminder", |p| reminders(p, ALEX).len() == 1).await;
    // Where no more answers can come, and the end is in two hours or never, there is no news.
    for text in ["/poll p\n#agree\nuntil 2026-11-23 10:30", "/poll p\n#agree"] {
        let (card, _) = chorus.poll(text).await;
        assert!(!drawn(&[back(&chorus, ANIA, card).await]).contains('🔔'), "{text}");
    }
}

async fn nothing_is_left_of_it(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(ALEX, "/start").await;
    let (card, _) = chorus.poll("/poll Where?\na\nb\nuntil 2026-11-22 20:00").await;
    ring(&chorus, ALEX, card, "🔔").await;
    let store = chorus.store().await;
    let due = async || {
        let mut tx = store.read().await.unwrap();
        chorus::store::followers::next(&mut tx).await.unwrap()
    };
    // The time is the poll's, to the minute: it says nothing of when somebody asked.
    assert_eq!(due().await.unwrap(), 1_795_348_800_000 + 5 * HOUR);
    pass(&chorus, 9 * HOUR).await;
    // The poll ends then, and what is due comes after the clock.
    for _ in 0..500 {
        if due().await.is_none() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("somebody is still to be told");
}

async fn another_answer_is_told_once_to_who_asked(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    for person in [SAM, ALEX, IMRAN, OLENA, YOUSSEF] {
        chorus.say_privately(person, "/start").await;
    }
    // It never ends by itself: another answer is all that there can be news of.
    let (card, code) = chorus.poll("/poll What shall we bring?\nBread\nSalad").await;
    chorus.choose(IMRAN, card, 1).await;
    for person in [ALEX, IMRAN, OLENA, YOUSSEF] {
        let back = back(&chorus, person, card).await;
        let bell = back.keyboard.iter().flatten().find(|key| key.text.starts_with('🔔')).unwrap();
        let told = chorus.press(person, SOUTHEND, &back, &bell.text).await.text;
        assert!(
            person != ALEX
                || told
                    == "I will write to you in private when there is a new answer. To take it back, press it again.",
            "{told}"
        );
    }
    assert!(ring(&chorus, ALEX, card, "✅").await.text.contains("Taken back"));
    // Olena has the idea. She hears of it as who had it, and of nothing else.
    chorus.say_privately(OLENA, &format!("/suggest {code} Борщ")).await;
    chorus.until("the note", |p| drawn(&p.view(SAM, SAM)).contains("Борщ")).await;
    chorus.press_privately(SAM, "✅ Make it an answer").await;
    let heard = |p: &Practice, person: i64| {
        p.view(person, person).into_iter().filter(|m| m.by_bot && m.text.contains("Борщ")).collect::<Vec<_>>()
    };
    chorus
        .until("the news", |p| {
            [IMRAN, YOUSSEF].iter().all(|person| !heard(p, *person).is_empty()) && !heard(p, OLENA).is_empty()
        })
        .await;
    chorus.settled().await;
    chorus.courier_rests(&chorus.store().await).await;
    chorus.crash_bot().await;
    chorus.start_bot().await;
    pass(&chorus, HOUR).await;
    let news = heard(&chorus.practice, IMRAN);
    assert_eq!(news.len(), 1, "once, also for a bot that starts anew");
    assert!(news[0].text.contains("نیا جواب شامل") && news[0].text.contains("3. "), "{}", news[0].text);
    assert_eq!(heard(&chorus.practice, YOUSSEF).len(), 1);
    assert!(heard(&chorus.practice, ALEX).is_empty(), "Alex took it back");
    let own = drawn(&heard(&chorus.practice, OLENA));
    assert!(!own.contains("новин"), "{own}");
    // Its button leads to the ballot with that answer.
    let open = news[0].keyboard[0][0].text.clone();
    chorus.press(IMRAN, IMRAN, &news[0], &open).await;
    chorus.until("the ballot", |p| drawn(&p.view(IMRAN, IMRAN)).contains("[ 3. ")).await;
}
