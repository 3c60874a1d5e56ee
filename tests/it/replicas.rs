//! Three programs behind one webhook address and one PostgreSQL: one is killed, one is stopped, and the promises hold.

use std::time::Duration;

use chorus::practice::Practice;

use crate::support::Engine;
use crate::support::outside::{Outside, until};
use crate::support::web::{balancer, free_port};

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
