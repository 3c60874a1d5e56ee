//! The migrations of both engines, compiled in. Both folders hold the same versions; a test sees to it.

use sqlx::SqlSafeStr as _;
use sqlx::migrate::{Migration, MigrationType, Migrator};

/// Version, description, SQL for SQLite, SQL for PostgreSQL.
const ALL: [(i64, &str, &str, &str); 2] = [
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
