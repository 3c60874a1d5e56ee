//! A group is reminded of a poll that closes soon: once, in its languages, and not at night.

use chorus::practice::{MessageRef, SAM, SOUTHEND, SeenMessage};

use crate::support::{ANIA, Chorus, Engine, on_both_engines};

on_both_engines!(
    once_and_in_the_group_s_languages,
    not_at_night,
    not_of_what_is_closed_or_has_no_end,
    not_at_the_last_moment_after_a_downtime,
);

const HOUR: i64 = 60 * 60 * 1000;

fn reminders(chorus: &Chorus) -> Vec<SeenMessage> {
    let view = chorus.practice.view(ANIA, SOUTHEND);
    view.into_iter().filter(|m| m.by_bot && m.text.contains("There is still time to answer.")).collect()
}

/// Lets so much time pass, and everything that it brings happen.
async fn pass(chorus: &Chorus, millis: i64) {
    let store = chorus.store().await;
    chorus.clock.advance(millis);
    chorus.pass(&store, 60).await;
}

async fn once_and_in_the_group_s_languages(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    // It is noon. The poll closes the evening after tomorrow, so a day before that is tomorrow evening.
    let (card, _) = chorus.poll("/poll q\na\nb\nuntil 2026-11-24 20:00").await;
    chorus.set_languages(&["polski"]).await;
    pass(&chorus, 31 * HOUR).await;
    assert!(reminders(&chorus).is_empty());
    chorus.stop_bot().await;
    chorus.start_bot().await;
    pass(&chorus, HOUR).await;
    chorus.until_drawn("the reminder", |_| !reminders(&chorus).is_empty()).await;
    let reminder = reminders(&chorus).remove(0);
    assert_eq!(reminder.reply_to.as_ref().unwrap().at, MessageRef::Message(card));
    for words in ["Closes: Tuesday, 24 November 2026 at 20:00", "Jest jeszcze czas", "24 listopada 2026"] {
        assert!(reminder.text.contains(words), "{words}: {}", reminder.text);
    }
    chorus.crash_bot().await;
    chorus.start_bot().await;
    pass(&chorus, 20 * HOUR).await;
    assert_eq!(reminders(&chorus).len(), 1);
}

async fn not_at_night(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.poll("/poll q\na\nb\nuntil 2026-11-24 23:00").await;
    // A day before the end is eleven at night, when the group wants no sound; it wakes at eight.
    pass(&chorus, 43 * HOUR).await;
    assert!(reminders(&chorus).is_empty());
    pass(&chorus, HOUR).await;
    chorus.until_drawn("the reminder", |_| reminders(&chorus).len() == 1).await;
}

async fn not_of_what_is_closed_or_has_no_end(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (_, closed) = chorus.poll("/poll q\na\nb\nuntil 2026-11-22 20:00").await;
    let (card, _) = chorus.poll("/poll p\na\nb\nuntil 2026-11-22 20:00").await;
    chorus.practice.say(SAM, SOUTHEND, &format!("/close {closed} we know it")).unwrap();
    let ballot = chorus.open_ballot(SAM, card).await;
    chorus.press(SAM, SOUTHEND, &ballot, "⋯ More").await;
    let with = |button: &str| chorus.settings_with(button, SOUTHEND);
    chorus.until("the button", |_| with("🕗 When it closes").is_some()).await;
    chorus.press(SAM, SOUTHEND, &with("🕗 When it closes").unwrap(), "🕗 When it closes").await;
    chorus.until("the choices", |_| with("When I close it").is_some()).await;
    chorus.press(SAM, SOUTHEND, &with("When I close it").unwrap(), "When I close it").await;
    chorus.until("the question why", |_| with("Without a reason").is_some()).await;
    chorus.press(SAM, SOUTHEND, &with("Without a reason").unwrap(), "Without a reason").await;
    chorus.until_drawn("no time any more", |_| !chorus.card(card).text.contains("Closes")).await;
    pass(&chorus, 5 * HOUR).await;
    pass(&chorus, HOUR).await;
    assert!(reminders(&chorus).is_empty());
}

async fn not_at_the_last_moment_after_a_downtime(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q\na\nb\nuntil 2026-11-22 20:00").await;
    chorus.settled().await;
    chorus.stop_bot().await;
    chorus.clock.advance(7 * HOUR + HOUR / 2);
    chorus.start_bot().await;
    pass(&chorus, 0).await;
    assert!(chorus.card(card).text.contains("Closes"));
    assert!(reminders(&chorus).is_empty(), "half an hour is left");
}
