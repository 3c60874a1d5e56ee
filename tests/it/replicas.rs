//! Several bots behind one webhook address and one PostgreSQL: one is killed, one is stopped, a reminder and a close are due for two
//! at the same moment, and the promises hold.

use std::time::Duration;

use chorus::practice::{Practice, SAM, SOUTHEND};

use crate::support::crowd::{self, person, said};
use crate::support::outside::{Outside, until};
use crate::support::web::{Replica, balancer, free_port};
use crate::support::{Chorus, Engine};

const REPLICAS: usize = 3;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_replicas() {
    if let Some(engine) = Engine::postgres() {
        replicas(engine, 60, 4, 400).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "long: 5,000 presses over three replicas"]
async fn three_replicas_and_many_presses() {
    if let Some(engine) = Engine::postgres() {
        replicas(engine, 500, 20, 5_000).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_replicas_at_the_same_moment() {
    if let Some(engine) = Engine::postgres() {
        at_the_same_moment(engine, 300).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "long: 3,000 presses over two replicas"]
async fn two_replicas_and_many_presses() {
    if let Some(engine) = Engine::postgres() {
        at_the_same_moment(engine, 3_000).await;
    }
}

/// Two bots share one clock: whatever falls due falls due for both at once.
async fn at_the_same_moment(engine: Engine, presses: usize) {
    let mut chorus = Chorus::before_start(engine, crowd::world(presses / 2), |_| {}).await;
    let ports = [free_port(), free_port()];
    chorus.port = Some(ports[0]);
    chorus.webhook = Some(format!("{}/hook", balancer(ports.to_vec()).await).parse().unwrap());
    chorus.start_bot().await;
    let other = Replica::start(&chorus.started_with(), &chorus.clock, Some(ports[1])).await;
    chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    let (card, _) = chorus.poll_in(SOUTHEND, "/poll q\na\nb\nuntil 2026-11-22 20:00").await;
    // Everybody presses, and changes their mind.
    let start = chorus.sent_to(SOUTHEND).len();
    for option in [0, 1] {
        let taps: Vec<_> = (0..presses / 2).map(|n| chorus.tap(person(n), SOUTHEND, &card, option)).collect();
        chorus.all_saved(&taps).await;
    }
    let mut sum = 0;
    for bot in [chorus.bot(), &other] {
        let counted = bot.count("chorus_presses_confirmed_total").await;
        assert!(counted > 0, "each had a share");
        sum += counted;
    }
    assert_eq!(sum, presses, "each press counted once");
    let edits = chorus.sent_to(SOUTHEND).len() - start;
    assert!(edits <= 1, "one pace for both: {edits} edits while the clock stood still");
    // It is five o'clock, for both, and then eight.
    let at = |hour: i64| {
        chorus.clock.advance(1_795_348_800_000 + (hour - 12) * 60 * 60 * 1000 - chorus.clock.now())
    };
    at(17);
    let reminded =
        |p: &Practice| p.view(SAM, SOUTHEND).iter().any(|m| m.text.contains("There is still time"));
    let store = chorus.store().await;
    // The clock stands still while something is under way: no lease runs out.
    while !reminded(&chorus.practice) {
        chorus.pass(&store, 1).await;
    }
    chorus.courier_rests(&store).await;
    at(20);
    let closed = |p: &Practice| p.view(SAM, SOUTHEND).iter().any(|m| m.text.contains("This poll is closed."));
    while !closed(&chorus.practice) {
        chorus.pass(&store, 1).await;
    }
    chorus.pass(&store, 60).await;
    let sent = chorus.sent_to(SOUTHEND);
    let having = |words: &str| sent.iter().filter(|c| said(c).contains(words)).count();
    assert_eq!((having("This poll is closed."), having("Thank you for your answers")), (2, 1), "{sent:#?}");
    assert_eq!(having("There is still time to answer."), 1, "{sent:#?}");
    assert_eq!(sent.iter().filter(|c| !c.ok).count(), 0, "{sent:#?}");
    let result = &chorus.cards_in(SOUTHEND);
    let all = if presses == 300 { "150 people answered" } else { "1,500 people answered" };
    assert!(result.len() == 1 && result[0].text.contains(all), "{result:?}");
    other.stop().await;
}

async fn replicas(engine: Engine, people: i64, polls: i64, presses: usize) {
    let mut outside = Outside::new(engine, people, polls).await;
    let ports: Vec<u16> = (0..REPLICAS).map(|_| free_port()).collect();
    let address = balancer(ports.clone()).await;
    let start = |outside: &Outside, port: u16| {
        outside.start(&[
            ("CHORUS_WEBHOOK_URL", format!("{address}/hook")),
            ("CHORUS_HTTP", format!("127.0.0.1:{port}")),
        ])
    };
    let mut bots: Vec<_> = ports.iter().map(|port| start(&outside, *port)).collect();
    outside.open_polls().await;
    let third = presses / 3;
    for _ in 0..third {
        outside.press();
    }
    // One is killed in the middle of it, a second one stopped in order.
    until("some answers", Duration::from_secs(30), || outside.answered() > third / 4).await;
    bots[0].kill();
    for _ in 0..third {
        outside.press();
    }
    until("more answers", Duration::from_secs(60), || outside.answered() > third).await;
    let id = bots[1].id().to_string();
    assert!(std::process::Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    while outside.ledger.len() < presses {
        outside.press();
    }
    assert_eq!(bots[1].exit_code(), Some(0), "stopped in order");
    outside.all_taken(Duration::from_secs(120)).await;
    outside.check(Duration::from_secs(120)).await;
    // All come back, and every poll is closed once: one result, told once.
    for stopped in 0..2 {
        bots[stopped] = start(&outside, ports[stopped]);
    }
    outside.close_polls().await;
    for (group, ..) in &outside.polls {
        let told = || told(&outside.practice, *group);
        until("the group is told", Duration::from_secs(60), || told() > 0).await;
    }
    tokio::time::sleep(Duration::from_secs(6)).await;
    for (group, ..) in &outside.polls {
        assert_eq!(told(&outside.practice, *group), 1, "told once");
    }
}

fn told(practice: &Practice, group: i64) -> usize {
    let view = practice.view(Outside::organiser(), group);
    view.iter().filter(|m| m.by_bot && m.text.contains("Thank you for your answers")).count()
}
