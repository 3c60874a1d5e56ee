//! What the benches share: the practice server with its people, the real bot as a process, databases with something in them.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::allow_attributes,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench that goes wrong should stop where it does; each bench uses a part of this"
)]

pub mod fill;
pub mod host;
#[path = "../../tests/it/support/postgres.rs"]
pub mod postgres;
pub mod process;
pub mod raw;

/// PostgreSQL writes through to the disk, as it does for a host.
const FSYNC: &str = "on";

/// Which database a bench stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    pub fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }

    /// The address of a new database; none where PostgreSQL is not installed.
    pub fn new_database(self, folder: &std::path::Path) -> Option<String> {
        match self {
            Self::Sqlite => Some(format!("sqlite://{}", folder.join("chorus.db").display())),
            Self::Postgres => postgres::new_database(),
        }
    }
}
