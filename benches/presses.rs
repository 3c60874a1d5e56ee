//! From a press to its answer, end to end: the practice server stands in for Telegram over loopback HTTP, and the real bot is a
//! process of its own with a database of its own. Numbers are printed; nothing is asserted by the clock.
//!
//! `cargo bench --bench presses -- [--quick] [--only sqlite-empty,postgres-1m,raw,delay]`

#![allow(
    clippy::allow_attributes,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench prints, and stops where it goes wrong"
)]

mod support;

use std::time::Duration;

use clap::Parser;
use support::Engine;
use support::host::Host;
use support::{fill, raw};
use tempfile::TempDir;

/// Presses that wait for their answers at any moment while the bot is saturated.
const OUTSTANDING: usize = 1_000;
/// Presses a second at which the wait for an answer is measured.
const OFFERED: u32 = 200;
/// What each call to the Bot API costs where the way to Telegram is imitated.
const CALL: Duration = Duration::from_millis(50);
/// People in each closed poll of a store that is not empty.
const PEOPLE_A_POLL: u32 = 50_000;
/// How long the bot is left alone before its idle memory is read.
const SETTLING: Duration = Duration::from_secs(2);
/// How often the start is timed.
const STARTS: usize = 5;

/// How many responses are stored already.
const STORED: [(&str, u32); 3] = [("empty", 0), ("100k", 100_000), ("1m", 1_000_000)];

#[derive(Debug, Parser)]
struct Options {
    /// Less of everything, and empty stores only unless others are asked for
    #[arg(long)]
    quick: bool,
    /// What to measure: `raw`, `delay`, or an engine and a store such as `sqlite-1m`
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Given by cargo
    #[arg(long, hide = true)]
    bench: bool,
}

impl Options {
    fn wants(&self, name: &str) -> bool {
        match self.only.is_empty() {
            true => !self.quick || !name.ends_with('k') && !name.ends_with('m'),
            false => self.only.iter().any(|only| only == name),
        }
    }

    fn presses(&self) -> usize {
        if self.quick { 5_000 } else { 20_000 }
    }

    fn seconds(&self) -> u32 {
        if self.quick { 3 } else { 15 }
    }
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let options = Options::parse();
    let cores = std::thread::available_parallelism().unwrap();
    println!("{cores} cores for the bot, its database, the practice server and this bench together\n");
    if options.wants("raw") {
        let folder = TempDir::new().unwrap();
        let rate = raw::commits(folder.path(), Duration::from_secs(options.seconds().into())).await;
        println!("SQLite alone, 100 presses' rows a commit, full sync: {rate:.0} presses a second\n");
    }
    println!(
        "| store | presses/s | p50 ms | p99 ms | CPU s / 1,000 | peak MB | idle MB | start s (median of {STARTS}) |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for engine in [Engine::Sqlite, Engine::Postgres] {
        for (stored, responses) in STORED {
            let name = format!("{}-{stored}", engine.name());
            if options.wants(&name) {
                measure(&options, engine, &name, responses).await;
            }
        }
    }
    if options.wants("delay") {
        with_delay(&options).await;
    }
}

async fn measure(options: &Options, engine: Engine, name: &str, responses: u32) {
    let folder = TempDir::new().unwrap();
    let Some(database) = engine.new_database(folder.path()) else {
        println!("| {name} | PostgreSQL is not installed |");
        return;
    };
    let mut host = Host::new(&database).await;
    let closed = vec![PEOPLE_A_POLL; (responses / PEOPLE_A_POLL) as usize];
    fill::closed_polls(engine, &database, &closed).await;
    let mut starts = Vec::new();
    for _ in 1..STARTS {
        let (bot, start) = host.start(&database).await;
        starts.push(start);
        bot.stop();
    }
    let (bot, start) = host.start(&database).await;
    starts.push(start);
    starts.sort();
    tokio::time::sleep(SETTLING).await;
    let (idle, before) = (bot.resident(), bot.cpu_seconds());
    let took = host.saturate(options.presses(), OUTSTANDING).await;
    let cpu = (bot.cpu_seconds() - before) * 1000.0 / options.presses() as f64;
    let waited = host.offer(OFFERED, options.seconds()).await;
    let (p50, p99) = (waited[waited.len() / 2], waited[waited.len() * 99 / 100]);
    println!(
        "| {name} | {:.0} | {:.1} | {:.1} | {cpu:.2} | {:.0} | {idle:.0} | {:.2} |",
        options.presses() as f64 / took.as_secs_f64(),
        millis(p50),
        millis(p99),
        bot.peak(),
        starts[STARTS / 2].as_secs_f64(),
    );
}

async fn with_delay(options: &Options) {
    let folder = TempDir::new().unwrap();
    let database = Engine::Sqlite.new_database(folder.path()).unwrap();
    let mut host = Host::new(&database).await;
    fill::closed_polls(Engine::Sqlite, &database, &[]).await;
    let (_bot, _) = host.start(&database).await;
    host.practice.faults().delay("*", CALL);
    let took = host.saturate(options.presses(), OUTSTANDING).await;
    println!(
        "\nsqlite-empty, {} ms for every call to the Bot API: {:.0} presses a second",
        CALL.as_millis(),
        options.presses() as f64 / took.as_secs_f64()
    );
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
