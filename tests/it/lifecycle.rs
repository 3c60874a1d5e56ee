//! How the program stops: in order at the first signal, at once at the second.

use std::process::Command;
use std::time::Duration;

use crate::support::outside::{Outside, until};
use crate::support::{Engine, on_both_engines};

on_both_engines!(a_signal_stops_it_in_order);

fn signal(id: u32, name: &str) {
    assert!(Command::new("kill").args([name, &id.to_string()]).status().unwrap().success());
}

async fn a_signal_stops_it_in_order(engine: Engine) {
    let mut outside = Outside::new(engine, 20, 2).await;
    let mut bot = outside.start(&[]);
    outside.open_polls().await;
    for _ in 0..100 {
        outside.press();
    }
    until("some answers", Duration::from_secs(30), || outside.answered() > 10).await;
    signal(bot.id(), "-TERM");
    assert_eq!(bot.exit_code(), Some(0), "in order");
    // What was confirmed before the stop and what waits for the next start are all of it.
    let mut bot = outside.start(&[]);
    outside.all_taken(Duration::from_secs(60)).await;
    assert_eq!(outside.answered(), 100, "a stop in order leaves nobody without an answer");
    outside.check(Duration::from_secs(60)).await;
    // An answer that takes long holds up the stop; the second signal does not wait for it.
    outside.practice.faults().delay("answerCallbackQuery", Duration::from_secs(9));
    outside.press();
    until("the press to be taken", Duration::from_secs(30), || outside.practice.pending_updates() == 0).await;
    signal(bot.id(), "-INT");
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(bot.is_running(), "it finishes what is in hand");
    signal(bot.id(), "-INT");
    assert_eq!(bot.exit_code(), Some(1), "at once");
    assert_eq!(outside.answered(), 100, "before the last answer could have come");
}
