//! A database in trouble: nobody is told "saved" who isn't, and the bot recovers by itself.

use std::io::Write as _;
use std::process::Command;
use std::time::Duration;

use chorus::practice::{SAM, SOUTHEND};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, SqliteConnection};

use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, NASRIN, YOUSSEF};

/// Each presses an option of their own; gives the presses.
fn all_press(chorus: &Chorus, card: i64, turn: usize) -> Vec<String> {
    let press = |(n, person): (usize, &i64)| {
        let option = (n + turn) % 3;
        let data = chorus.card(card).keyboard[0][option].data.clone().unwrap();
        chorus.practice.press(*person, SOUTHEND, &chorus.seen(*person, card), &data).unwrap()
    };
    [SAM, ANIA, IMRAN, NASRIN, YOUSSEF, ALEX].iter().enumerate().map(press).collect()
}

fn answered(chorus: &Chorus, presses: &[String]) -> usize {
    presses.iter().filter(|press| chorus.practice.callback_answer(press).is_some()).count()
}

/// How many events the log of the only poll has.
async fn events(chorus: &Chorus, code: &str) -> usize {
    let store = chorus::store::Store::open_existing(&chorus.engine.url).await.unwrap();
    let code = chorus::domain::PollCode::parse(code).unwrap();
    chorus::store::responses::log(&mut store.read().await.unwrap(), &code).await.unwrap().len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_program_locks_the_file() {
    let chorus = Chorus::start(Engine::sqlite()).await;
    let (card, code) = chorus.poll("/poll q | a | b | c").await;
    for press in all_press(&chorus, card, 0) {
        chorus.answer(&press).await;
    }
    let mut other = SqliteConnection::connect(&chorus.engine.url).await.unwrap();
    other.execute("BEGIN IMMEDIATE").await.unwrap();
    let presses = all_press(&chorus, card, 1);
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(answered(&chorus, &presses), 0, "nothing is saved, so nobody is told so");
    other.execute("ROLLBACK").await.unwrap();
    for press in &presses {
        chorus.answer(press).await;
    }
    assert_eq!(events(&chorus, &code).await, 12, "each answer, and each change of it, once");
    chorus.until_drawn("the card", |_| chorus.card(card).text.contains("6 people have answered")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_cuts_every_connection_and_takes_no_new_one() {
    let Some(engine) = Engine::postgres() else { return };
    let (server, name) = engine.url.rsplit_once('/').unwrap();
    let (server, name) = (format!("{server}/postgres"), name.to_owned());
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll q | a | b | c").await;
    for press in all_press(&chorus, card, 0) {
        chorus.answer(&press).await;
    }
    let mut host = PgConnection::connect(&server).await.unwrap();
    let allow = |yes: bool| AssertSqlSafe(format!("ALTER DATABASE {name} ALLOW_CONNECTIONS {yes}"));
    let cut = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
    host.execute(sqlx::query(allow(false))).await.unwrap();
    host.execute(sqlx::query(AssertSqlSafe(cut))).await.unwrap();
    let presses = all_press(&chorus, card, 1);
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(answered(&chorus, &presses), 0, "nothing is saved, so nobody is told so");
    host.execute(sqlx::query(allow(true))).await.unwrap();
    for press in &presses {
        chorus.answer(press).await;
    }
    assert_eq!(events(&chorus, &code).await, 12, "each answer, and each change of it, once");
    chorus.until_drawn("the card", |_| chorus.card(card).text.contains("6 people have answered")).await;
}

/// A file system of a few megabytes in memory, for as long as this lives.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// None where this user may not mount one.
    fn mount() -> Option<Self> {
        let folder = tempfile::TempDir::new().unwrap();
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=16m", "tmpfs"])
            .arg(folder.path())
            .status();
        mount.is_ok_and(|status| status.success()).then_some(Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_disk_is_full() {
    let Some(disk) = SmallDisk::mount() else {
        // Past the capture of a test's output, so that it is heard though nothing fails.
        let _ = writeln!(std::io::stderr(), "\nno small disk can be mounted here: a full disk is LEFT OUT\n");
        return;
    };
    let url = format!("sqlite://{}", disk.0.path().join("chorus.db").display());
    let chorus = Chorus::start(Engine { folder: tempfile::TempDir::new().unwrap(), url }).await;
    let (card, code) = chorus.poll("/poll q | a | b | c").await;
    for press in all_press(&chorus, card, 0) {
        chorus.answer(&press).await;
    }
    // Somebody else's file takes all that is left.
    let filler = disk.0.path().join("filler");
    let mut file = std::fs::File::create(&filler).unwrap();
    while file.write_all(&[0; 4096]).is_ok() {}
    // What fits into pages that are there already is saved all the same, so presses go on until there is no room.
    let mut presses = Vec::new();
    for turn in 1..40 {
        presses.extend(all_press(&chorus, card, turn));
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    let before = answered(&chorus, &presses);
    assert!(before < presses.len(), "the disk is full");
    drop(file);
    std::fs::remove_file(&filler).unwrap();
    for press in &presses {
        chorus.answer(press).await;
    }
    assert_eq!(events(&chorus, &code).await, 6 * 40, "each answer, and each change of it, once");
    chorus.until_drawn("the card", |_| chorus.card(card).text.contains("6 people have answered")).await;
}
