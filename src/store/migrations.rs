//! The migrations of both engines, compiled in. Both folders hold the same versions; a test sees to it.

use sqlx::SqlSafeStr as _;
use sqlx::migrate::{Migration, MigrationType, Migrator};

/// Version, description, SQL for SQLite, SQL for PostgreSQL.
const ALL: [(i64, &str, &str, &str); 17] = [
    (
        1,
        "first poll",
        include_str!("../../migrations/sqlite/0001_first_poll.sql"),
        include_str!("../../migrations/postgres/0001_first_poll.sql"),
    ),
    (
        2,
        "translations",
        include_str!("../../migrations/sqlite/0002_translations.sql"),
        include_str!("../../migrations/postgres/0002_translations.sql"),
    ),
    (
        3,
        "times",
        include_str!("../../migrations/sqlite/0003_times.sql"),
        include_str!("../../migrations/postgres/0003_times.sql"),
    ),
    (
        4,
        "outbox",
        include_str!("../../migrations/sqlite/0004_outbox.sql"),
        include_str!("../../migrations/postgres/0004_outbox.sql"),
    ),
    (
        5,
        "reminders",
        include_str!("../../migrations/sqlite/0005_reminders.sql"),
        include_str!("../../migrations/postgres/0005_reminders.sql"),
    ),
    (
        6,
        "concerns",
        include_str!("../../migrations/sqlite/0006_concerns.sql"),
        include_str!("../../migrations/postgres/0006_concerns.sql"),
    ),
    (
        7,
        "kinds",
        include_str!("../../migrations/sqlite/0007_kinds.sql"),
        include_str!("../../migrations/postgres/0007_kinds.sql"),
    ),
    (
        8,
        "suggestions",
        include_str!("../../migrations/sqlite/0008_suggestions.sql"),
        include_str!("../../migrations/postgres/0008_suggestions.sql"),
    ),
    (
        9,
        "timing",
        include_str!("../../migrations/sqlite/0009_timing.sql"),
        include_str!("../../migrations/postgres/0009_timing.sql"),
    ),
    (
        10,
        "sketches",
        include_str!("../../migrations/sqlite/0010_sketches.sql"),
        include_str!("../../migrations/postgres/0010_sketches.sql"),
    ),
    (
        11,
        "open question",
        include_str!("../../migrations/sqlite/0011_open_question.sql"),
        include_str!("../../migrations/postgres/0011_open_question.sql"),
    ),
    (
        12,
        "news",
        include_str!("../../migrations/sqlite/0012_news.sql"),
        include_str!("../../migrations/postgres/0012_news.sql"),
    ),
    (
        13,
        "log",
        include_str!("../../migrations/sqlite/0013_log.sql"),
        include_str!("../../migrations/postgres/0013_log.sql"),
    ),
    (
        14,
        "keeping",
        include_str!("../../migrations/sqlite/0014_keeping.sql"),
        include_str!("../../migrations/postgres/0014_keeping.sql"),
    ),
    (
        15,
        "decisions",
        include_str!("../../migrations/sqlite/0015_decisions.sql"),
        include_str!("../../migrations/postgres/0015_decisions.sql"),
    ),
    (
        16,
        "promises",
        include_str!("../../migrations/sqlite/0016_promises.sql"),
        include_str!("../../migrations/postgres/0016_promises.sql"),
    ),
    (
        17,
        "corrections",
        include_str!("../../migrations/sqlite/0017_corrections.sql"),
        include_str!("../../migrations/postgres/0017_corrections.sql"),
    ),
];

/// The versions compiled in, in order.
#[must_use]
pub fn versions() -> Vec<i64> {
    ALL.iter().map(|(version, ..)| *version).collect()
}

pub(super) fn sqlite() -> Migrator {
    migrator(|(.., sqlite, _)| sqlite)
}

pub(super) fn postgres() -> Migrator {
    migrator(|(.., postgres)| postgres)
}

fn migrator(sql: fn((i64, &'static str, &'static str, &'static str)) -> &'static str) -> Migrator {
    Migrator::with_migrations(
        ALL.into_iter()
            .map(|all| {
                Migration::new(all.0, all.1.into(), MigrationType::Simple, sql(all).into_sql_str(), false)
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use sqlx::Connection as _;
    use sqlx::sqlite::SqliteConnection;

    use super::*;
    use crate::domain::{Choice, Kind, OptionNumber};

    #[tokio::test]
    async fn polls_of_the_first_version_keep_their_words_and_answers() {
        let mut db = SqliteConnection::connect("sqlite::memory:").await.unwrap();
        let migrations: Vec<Migration> = sqlite().iter().cloned().collect();
        Migrator::with_migrations(migrations[..1].to_vec()).run(&mut db).await.unwrap();
        for sql in [
            "INSERT INTO poll VALUES ('AAAAAA', 'en', X'00', 1795348800000, NULL)",
            "INSERT INTO poll_option VALUES ('AAAAAA', 1, NULL), ('AAAAAA', 2, 'no')",
            "INSERT INTO poll_text VALUES ('AAAAAA', 'en', 0, 'When?'), ('AAAAAA', 'en', 1, 'Today')",
            "INSERT INTO response VALUES ('AAAAAA', 'v', 2)",
        ] {
            sqlx::query(sql).execute(&mut db).await.unwrap();
        }
        sqlite().run(&mut db).await.unwrap();
        let texts: Vec<(String, i64, String, String)> = sqlx::query_as(
            "SELECT t.language, x.part, x.body, t.day FROM translation t \
             JOIN translation_text x ON x.poll = t.poll AND x.id = t.id WHERE t.state = 'live' ORDER BY x.part",
        )
        .fetch_all(&mut db)
        .await
        .unwrap();
        let row = |part, body: &str| ("en".to_owned(), part, body.to_owned(), "2026-11-22".to_owned());
        assert_eq!(texts, [row(0, "When?"), row(1, "Today")]);
        const ANSWER: &str = "SELECT p.kind, p.most, r.option FROM poll p JOIN response r ON r.poll = p.code";
        let (kind, most, option): (String, Option<i64>, i64) =
            sqlx::query_as(ANSWER).fetch_one(&mut db).await.unwrap();
        assert_eq!(Kind::from_key(&kind, most), Some(Kind::One));
        assert_eq!(Choice::from_packed(option), OptionNumber::new(2).map(Choice::from));
    }
}
