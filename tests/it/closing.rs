//! A poll closes by itself: chosen by a button, written in the command or in private, once, also after a downtime.

use std::time::Duration;

use chorus::practice::{SAM, SOUTHEND};

use crate::support::crowd::said;
use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, drawn, on_both_engines};

on_both_engines!(
    an_organiser_chooses_an_evening,
    the_command_says_until,
    a_time_written_in_private,
    what_waited_counts_before_the_close,
    settings_hold_the_clock,
);

/// Twelve o'clock at the start, until eight in the evening.
const EIGHT_HOURS: i64 = 8 * 60 * 60 * 1000;

async fn an_organiser_chooses_an_evening(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    chorus.choose(ANIA, card, 1).await;
    // Only an organiser finds the button.
    let ballot = chorus.open_ballot(IMRAN, card).await;
    let more = ballot.keyboard.last().unwrap().last().unwrap().text.clone();
    chorus.press(IMRAN, SOUTHEND, &ballot, &more).await;
    assert!(!drawn(&chorus.practice.view(IMRAN, SOUTHEND)).contains('🕗'));
    let ballot = chorus.open_ballot(SAM, card).await;
    chorus.press(SAM, SOUTHEND, &ballot, "⋯ More").await;
    let with = |button: &str| chorus.settings_with(button, SOUTHEND);
    chorus.until("the button", |_| with("🕗 When it closes").is_some()).await;
    let menu = with("🕗 When it closes").unwrap();
    let forged =
        chorus.practice.press_forged(IMRAN, SOUTHEND, &menu, menu.data_of("🕗 When it closes").unwrap());
    assert!(forged.is_err() || chorus.answer(&forged.unwrap()).await.show_alert, "organisers alone choose");
    chorus.press(SAM, SOUTHEND, &menu, "🕗 When it closes").await;
    chorus.until("the choices", |_| with("This evening").is_some()).await;
    let said = chorus.press(SAM, SOUTHEND, &with("This evening").unwrap(), "This evening").await;
    assert_eq!(said.text, "Saved. The poll closes: Sunday, 22 November 2026 at 20:00");
    chorus.until_drawn("the card says so", |_| chorus.card(card).text.contains("Closes: Sunday, 22")).await;
    // A millisecond before, an answer counts; at the time, the poll is closed and the group is told once.
    let now = chorus.clock.now();
    chorus.clock.advance(1_795_348_800_000 + EIGHT_HOURS - 1 - now);
    assert!(chorus.choose(ALEX, card, 2).await.text.contains("Saved"));
    chorus.clock.advance(1);
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("2 people answered")).await;
    chorus
        .until_drawn("the announcement", |p| drawn(&p.view(ANIA, SOUTHEND)).contains("Thank you for your"))
        .await;
    assert_eq!(drawn(&chorus.practice.view(ANIA, SOUTHEND)).matches("Thank you for your").count(), 1);
    // At eight it is not the quiet hours yet.
    assert_eq!(announced(&chorus).await["disable_notification"], "false");
}

/// How the group was told of the close.
async fn announced(chorus: &Chorus) -> serde_json::Value {
    let told = || {
        let mut calls = chorus.practice.calls().into_iter();
        calls.rfind(|c| said(c).contains("Thank you for your"))
    };
    chorus.until("the call", |_| told().is_some()).await;
    told().unwrap().params
}

async fn the_command_says_until(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    for (time, says) in [
        ("2026-11-22 11:59", "This time is over"),
        ("2026-13-01 20:00", "can’t read"),
        ("2030-01-01 00:00", "a year"),
    ] {
        chorus.practice.say(SAM, SOUTHEND, &format!("/poll q\na\nb\nuntil {time}")).unwrap();
        chorus.until("the refusal", |p| drawn(&p.view(SAM, SOUTHEND)).contains(says)).await;
    }
    assert!(!chorus.everything_in_group(&[ANIA]).contains("Poll code"));
    let (card, _) = chorus.poll("/poll q\na\nb\nuntil 2026-11-23 23:30").await;
    assert!(chorus.card(card).text.contains("Closes: Monday, 23 November 2026 at 23:30"));
    // In the quiet hours the group is told without a sound.
    chorus.clock.advance(36 * 60 * 60 * 1000);
    chorus
        .until_drawn("the announcement", |p| drawn(&p.view(ANIA, SOUTHEND)).contains("Thank you for your"))
        .await;
    assert_eq!(announced(&chorus).await["disable_notification"], "true");
}

async fn a_time_written_in_private(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    let ballot = chorus.open_ballot(SAM, card).await;
    chorus.press(SAM, SOUTHEND, &ballot, "⋯ More").await;
    chorus.until("the button", |_| chorus.settings_with("🕗 When it closes", SOUTHEND).is_some()).await;
    let menu = chorus.settings_with("🕗 When it closes", SOUTHEND).unwrap();
    chorus.press(SAM, SOUTHEND, &menu, "🕗 When it closes").await;
    chorus.until("the choices", |_| chorus.settings_with("Another time", SOUTHEND).is_some()).await;
    let choices = chorus.settings_with("Another time", SOUTHEND).unwrap();
    let url = chorus.press(SAM, SOUTHEND, &choices, "Another time").await.url.unwrap();
    chorus.practice.open_link(SAM, &url).unwrap();
    chorus.until("the question", |p| drawn(&p.view(SAM, SAM)).contains("in this city: ")).await;
    // What can't be read is asked for again, after a restart as well.
    assert!(chorus.say_privately(SAM, "tomorrow, I think").await.text.contains("can’t read this time"));
    chorus.stop_bot().await;
    chorus.start_bot().await;
    assert!(chorus.say_privately(SAM, "2026-11-22 09:00").await.text.contains("This time is over"));
    assert!(chorus.say_privately(SAM, "2026-11-25 18:15").await.text.contains("25 November 2026 at 18:15"));
    chorus.until_drawn("the card says so", |_| chorus.card(card).text.contains("at 18:15")).await;
    // It can stay open after all.
    let choices = chorus.settings_with("When I close it", SAM).unwrap();
    chorus.press(SAM, SAM, &choices, "When I close it").await;
    chorus.until("the question why", |_| chorus.settings_with("Without a reason", SAM).is_some()).await;
    chorus.press(SAM, SAM, &chorus.settings_with("Without a reason", SAM).unwrap(), "Without a reason").await;
    chorus.until_drawn("no time any more", |_| !chorus.card(card).text.contains("Closes")).await;
}

async fn what_waited_counts_before_the_close(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q\na\nb\nuntil 2026-11-22 20:00").await;
    chorus.settled().await;
    chorus.stop_bot().await;
    // While the bot is away, a hundred and twenty presses wait at the server, and the time passes.
    let data = |option: usize| chorus.card(card).keyboard[0][option].data.clone().unwrap();
    let seen = chorus.seen(ANIA, card);
    for n in 0..120 {
        chorus.practice.press(ANIA, SOUTHEND, &seen, &data(n % 2)).unwrap();
    }
    chorus.practice.press(IMRAN, SOUTHEND, &chorus.seen(IMRAN, card), &data(0)).unwrap();
    chorus.clock.advance(EIGHT_HOURS + 1);
    chorus.practice.faults().delay("getUpdates", Duration::from_millis(100));
    chorus.start_bot().await;
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("2 people answered")).await;
    assert!(chorus.card(card).text.contains("1. a\n1 person (50%)"), "{}", chorus.card(card).text);
}

async fn settings_hold_the_clock(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let chat = chorus.settings("🕗 Time").await;
    let with = |button: &str| chorus.settings_with(button, chat);
    chorus.until("the regions", |_| with("Asia").is_some()).await;
    chorus.press(SAM, chat, &with("Asia").unwrap(), "Asia").await;
    chorus.until("the cities", |_| with("Dhaka").is_some()).await;
    chorus.press(SAM, chat, &with("Dhaka").unwrap(), "Dhaka").await;
    chorus.until("home", |_| with("🌙 Quiet hours").is_some()).await;
    assert!(with("🌙 Quiet hours").unwrap().text.contains("Time: as in \u{2068}Dhaka"));
    chorus.press(SAM, chat, &with("🌙 Quiet hours").unwrap(), "🌙 Quiet hours").await;
    chorus.until("the hours", |_| with("22:00–07:00").is_some()).await;
    assert!(with("21:00–08:00 ✅").is_some(), "the group's own are marked");
    chorus.press(SAM, chat, &with("22:00–07:00").unwrap(), "22:00–07:00").await;
    chorus.until("home", |_| with("🌐 Languages").is_some()).await;
    assert!(with("🌐 Languages").unwrap().text.contains("22:00"));
    // Eight in the evening in Dhaka is two in the afternoon in London.
    let (card, _) = chorus.poll("/poll q\na\nb\nuntil 2026-11-22 20:00").await;
    let now = chorus.clock.now();
    chorus.clock.advance(1_795_348_800_000 + 2 * 60 * 60 * 1000 - now);
    chorus.until_drawn("the close", |_| chorus.card(card).text.contains("This poll is closed")).await;
    // In private the same is there, for whoever organises the group.
    chorus.say_privately(SAM, "/start").await;
    assert!(chorus.say_privately(SAM, "/settings").await.text.contains("Dhaka"));
    assert!(chorus.say_privately(ANIA, "/settings").await.text.contains("/settings"));
}
