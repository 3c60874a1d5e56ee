//! The tests leave nothing behind, however they end.

use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::Engine;
use crate::support::postgres::folder;

/// Some test that lasts, on PostgreSQL.
const TEST: &str = "storage::postgres_cuts_every_connection_and_takes_no_new_one";

#[test]
fn a_run_that_is_killed() {
    if Engine::postgres().is_none() {
        return;
    }
    let mut run = Command::new(std::env::current_exe().unwrap());
    let mut run = run.args(["--exact", TEST]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let folder = folder(run.id());
    until("a server", || folder.join("data/postmaster.pid").exists());
    run.kill().unwrap();
    run.wait().unwrap();
    until("no folder", || !folder.exists());
}

fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..600 {
        if holds() {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("waited in vain for {what}");
}
