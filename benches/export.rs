//! A big poll's answers as a file of each form: how much memory `chorus export` takes above what it takes for a poll of one answer,
//! and how many rows a second it writes, beside the `sqlite3` program on the same database. Nothing is asserted.
//!
//! `cargo bench --bench export -- [--quick] [--postgres]`

#![allow(
    clippy::allow_attributes,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench prints, and stops where it goes wrong"
)]

mod support;

use std::path::Path;
use std::process::{Command, Stdio};

use clap::Parser;
use support::Engine;
use support::fill;
use support::host::Host;
use support::process::{Process, chorus};
use tempfile::TempDir;

/// How often each is done.
const TIMES: usize = 3;

#[derive(Debug, Parser)]
struct Options {
    /// A tenth of the rows
    #[arg(long)]
    quick: bool,
    /// On PostgreSQL
    #[arg(long)]
    postgres: bool,
    /// Given by cargo
    #[arg(long, hide = true)]
    bench: bool,
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let options = Options::parse();
    let engine = if options.postgres { Engine::Postgres } else { Engine::Sqlite };
    let rows = if options.quick { 100_000 } else { 1_000_000 };
    let folder = TempDir::new().unwrap();
    let Some(database) = engine.new_database(folder.path()) else {
        println!("PostgreSQL is not installed");
        return;
    };
    // The bot makes the database, and a poll that the others are made like.
    drop(Host::new(&database).await);
    let codes = fill::closed_polls(engine, &database, &[1, rows]).await;
    let [small, big] = &codes[..] else { unreachable!("two polls") };
    let out = folder.path().join("out.csv");
    let export = |code: &str, form: &str| {
        let file = out.to_str().unwrap();
        chorus(&["export", "--poll", code, "--format", form, "--database", &database, "--out", file])
    };
    println!("{rows} rows on {}, {TIMES} times\n", engine.name());
    println!("| program | rows/s | peak MB | above idle MB | file MB |\n|---|---|---|---|---|");
    for form in ["csv", "json", "xlsx"] {
        for _ in 0..TIMES {
            let (_, idle) = Process::spawn(export(small.as_str(), form)).finish();
            measure(&format!("chorus export, {form}"), export(big.as_str(), form), rows, idle, &out);
        }
    }
    if engine == Engine::Sqlite {
        beside(&folder.path().join("chorus.db"), big.as_str(), rows, &out);
    }
}

/// The same rows by SQLite's own program, which knows nothing of the poll's words.
fn beside(database: &Path, code: &str, rows: u32, out: &Path) {
    if Command::new("sqlite3").arg("-version").stdout(Stdio::null()).status().is_err() {
        println!("\nThe sqlite3 program is not installed.");
        return;
    }
    let sqlite3 = |sql: &str| {
        let mut command = Command::new("sqlite3");
        command.arg("-csv").arg(database).arg(sql).stdout(std::fs::File::create(out).unwrap());
        command
    };
    let answers = format!(
        "SELECT poll, option FROM response WHERE poll = '{code}' AND option IS NOT NULL ORDER BY option"
    );
    for _ in 0..TIMES {
        let (_, idle) = Process::spawn(sqlite3("SELECT 1")).finish();
        measure("sqlite3 -csv", sqlite3(&answers), rows, idle, out);
    }
}

fn measure(name: &str, command: Command, rows: u32, idle: f64, out: &Path) {
    let (took, peak) = Process::spawn(command).finish();
    println!(
        "| {name} | {:.0} | {peak:.0} | {:.0} | {} |",
        f64::from(rows) / took.as_secs_f64(),
        peak - idle,
        std::fs::metadata(out).unwrap().len() / 1_000_000
    );
}
