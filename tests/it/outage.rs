//! The database goes away while people press, and comes back: whoever was told "saved" is in it, every press counts in the end,
//! and nobody had to restart the bot.

use std::time::Duration;

use chorus::store::Store;
use sqlx::{Connection as _, Executor as _, SqliteConnection};
use tempfile::TempDir;

use crate::support::Engine;
use crate::support::outside::Outside;
use crate::support::postgres::Cluster;

/// How much of it.
struct Scale {
    people: i64,
    polls: i64,
    presses: usize,
    outages: usize,
    lasting: Duration,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "long: locks that outlast the ten seconds in which the database is patient"]
async fn the_file_is_locked_for_long() {
    let lasting = Duration::from_secs(13);
    let scale = Scale { people: 300, polls: 10, presses: 3_000, outages: 3, lasting };
    let engine = Engine::sqlite();
    drop(Store::open(&engine.url).await.unwrap());
    let other = SqliteConnection::connect(&engine.url).await.unwrap();
    outages(engine, Trouble::Locked(other), &scale).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_is_restarted() {
    let lasting = Duration::from_millis(800);
    restarted(&Scale { people: 40, polls: 3, presses: 200, outages: 1, lasting }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "long: ten crashes of PostgreSQL"]
async fn postgres_is_restarted_often() {
    restarted(&Scale {
        people: 300,
        polls: 10,
        presses: 4_000,
        outages: 10,
        lasting: Duration::from_secs(2),
    })
    .await;
}

async fn restarted(scale: &Scale) {
    let folder = TempDir::new().unwrap();
    let Some(cluster) = Cluster::new(folder.path().to_owned()) else { return };
    let engine = Engine { folder: TempDir::new().unwrap(), url: cluster.new_database() };
    outages(engine, Trouble::Down(cluster), scale).await;
}

/// What keeps the bot from its data.
enum Trouble {
    /// Another program writes and does not come to an end.
    Locked(SqliteConnection),
    /// The server has crashed.
    Down(Cluster),
}

impl Trouble {
    async fn begin(&mut self) {
        match self {
            Self::Locked(other) => drop(other.execute("BEGIN EXCLUSIVE").await.unwrap()),
            Self::Down(cluster) => cluster.stop_at_once(),
        }
    }

    async fn end(&mut self) {
        match self {
            Self::Locked(other) => drop(other.execute("ROLLBACK").await.unwrap()),
            Self::Down(cluster) => cluster.start(),
        }
    }
}

async fn outages(engine: Engine, mut trouble: Trouble, scale: &Scale) {
    let mut outside = Outside::new(engine, scale.people, scale.polls).await;
    let mut bot = outside.start(&[]);
    outside.open_polls().await;
    let share = scale.presses / (2 * scale.outages + 1);
    for _ in 0..scale.outages {
        press(&mut outside, share).await;
        trouble.begin().await;
        press(&mut outside, share).await;
        // Answers to what was committed before are on their way still; after that nobody is told anything.
        tokio::time::sleep(Duration::from_millis(200)).await;
        let told = outside.answered();
        assert!(told < outside.ledger.len(), "some wait");
        tokio::time::sleep(scale.lasting).await;
        assert_eq!(outside.answered(), told, "nothing is saved, so nobody is told so");
        trouble.end().await;
        outside.confirmed_are_stored().await;
    }
    let rest = scale.presses - outside.ledger.len();
    press(&mut outside, rest).await;
    outside.all_taken(Duration::from_secs(120)).await;
    assert_eq!(outside.answered(), scale.presses, "everybody is told in the end");
    outside.check(Duration::from_secs(60)).await;
    assert!(bot.is_running(), "it recovered by itself");
}

async fn press(outside: &mut Outside, presses: usize) {
    for n in 0..presses {
        outside.press();
        if n % 8 == 0 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
}
