//! What the disk allows: the same rows in the same tables of the same SQLite, a hundred presses a commit, and nothing else.

use std::path::Path;
use std::time::{Duration, Instant};

use chorus::store::Store;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{Connection as _, SqliteConnection};

const GROUP: i64 = 100;

/// Presses a second that could be stored at the most.
pub async fn commits(folder: &Path, time: Duration) -> f64 {
    let file = folder.join("raw.db");
    Store::open(&format!("sqlite://{}", file.display())).await.unwrap().close().await;
    let options = SqliteConnectOptions::new()
        .filename(&file)
        .foreign_keys(false)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON");
    let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
    let (began, mut stored) = (Instant::now(), 0);
    while began.elapsed() < time {
        let mut tx = connection.begin_with("BEGIN IMMEDIATE").await.unwrap();
        for _ in 0..GROUP {
            let voter = format!("{:032x}", rand::random::<u128>());
            sqlx::query("INSERT INTO response (poll, voter, option) VALUES ('RAWRAW', $1, 2)")
                .bind(&voter)
                .execute(&mut *tx)
                .await
                .unwrap();
            sqlx::query(
                "INSERT INTO response_log (poll, voter, seq, day, event, option, language, group_id, via) \
                 VALUES ('RAWRAW', $1, 1, '2026-03-14', 'cast', 2, 'pl', -1001000000101, 'card')",
            )
            .bind(&voter)
            .execute(&mut *tx)
            .await
            .unwrap();
            sqlx::query("INSERT INTO processed_update (bot_id, update_id, at) VALUES (1, $1, 1)")
                .bind(stored)
                .execute(&mut *tx)
                .await
                .unwrap();
            stored += 1;
        }
        tx.commit().await.unwrap();
    }
    let rate = stored as f64 / began.elapsed().as_secs_f64();
    connection.close().await.unwrap();
    rate
}
