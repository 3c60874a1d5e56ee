//! Killed at random moments, the bot loses nothing that it confirmed and counts nothing twice.

use std::time::Duration;

use crate::support::outside::Outside;
use crate::support::{Engine, on_both_engines};

on_both_engines!(a_few_kills);

/// How much of it.
struct Scale {
    people: i64,
    polls: i64,
    presses: usize,
    kills: usize,
}

async fn a_few_kills(engine: Engine) {
    kill(engine, &Scale { people: 60, polls: 4, presses: 600, kills: 5 }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "long: 5,000 presses and 40 kills"]
async fn many_kills_on_sqlite() {
    kill(Engine::sqlite(), &Scale { people: 500, polls: 20, presses: 5_000, kills: 40 }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "long: 5,000 presses and 40 kills"]
async fn many_kills_on_postgres() {
    if let Some(engine) = Engine::postgres() {
        kill(engine, &Scale { people: 500, polls: 20, presses: 5_000, kills: 40 }).await;
    }
}

async fn kill(engine: Engine, scale: &Scale) {
    let mut outside = Outside::new(engine, scale.people, scale.polls).await;
    let mut bot = outside.start(&[]);
    outside.open_polls().await;
    let share = scale.presses / (scale.kills + 1);
    for _ in 0..scale.kills {
        // Presses go on while the bot is killed and while it is away; those of the last share wait for it.
        for _ in 0..share {
            outside.press();
            if outside.ledger.len() % 8 == 0 {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        }
        let pause = outside.pause(20, 600);
        tokio::time::sleep(pause).await;
        bot.kill();
        bot = outside.start(&[]);
    }
    while outside.ledger.len() < scale.presses {
        outside.press();
    }
    eprintln!("{} of {} presses were answered before the last start", outside.answered(), scale.presses);
    outside.all_taken(Duration::from_secs(120)).await;
    outside.check(Duration::from_secs(60)).await;
}
