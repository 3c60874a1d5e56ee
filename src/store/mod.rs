//! The only place with SQL. One file a table family; every function takes a [`Tx`].
//!
//! One SQL text serves SQLite and PostgreSQL: ids are made here, times are epoch milliseconds, `$1` placeholders,
//! `RETURNING`, no `NOW()`. SQLite writes begin with `BEGIN IMMEDIATE` on a pool of one connection, so that a writer never
//! fails half-way for a lock.

use sqlx::postgres::PgPool;
use sqlx::sqlite::SqlitePool;
use sqlx::{Postgres, Sqlite, Transaction};

pub mod awaited;
mod backup;
pub mod cards;
pub mod chats;
pub mod concerns;
pub mod corrections;
pub mod decisions;
pub mod evidence;
pub mod facts;
pub mod followers;
pub mod groups;
pub mod health;
pub mod held;
pub mod log;
mod migrations;
mod open;
pub mod opened;
pub mod outbox;
pub mod people;
pub mod polls;
pub mod promises;
mod refused;
pub mod reminders;
pub mod report;
pub mod responses;
pub mod retention;
pub mod rotation;
pub mod secret;
pub mod sketches;
mod statements;
pub mod suggestions;
pub mod translations;
pub mod updates;
pub mod vault;

pub use migrations::versions as migration_versions;
pub(crate) use refused::refused;
pub use vault::Vault;

/// What a query can fail of.
pub type Result<T> = std::result::Result<T, sqlx::Error>;

/// The database: a SQLite file, or PostgreSQL.
#[derive(Debug, Clone)]
pub struct Store {
    db: Db,
}

#[derive(Debug, Clone)]
enum Db {
    Sqlite { writer: SqlitePool, reader: SqlitePool },
    Postgres(PgPool),
}

/// An open transaction. Dropped without [`Tx::commit`], it leaves no trace.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

impl Store {
    /// Whether this process alone writes to the database: a SQLite file is one bot's.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        matches!(self.db, Db::Sqlite { .. })
    }

    /// Begins a transaction that only reads.
    pub async fn read(&self) -> Result<Tx> {
        Ok(match &self.db {
            Db::Sqlite { reader, .. } => Tx::Sqlite(reader.begin().await?),
            Db::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Begins a transaction that only reads, and sees the same moment to its end, whatever others commit meanwhile.
    pub async fn snapshot(&self) -> Result<Tx> {
        let mut tx = self.read().await?;
        if let Tx::Postgres(tx) = &mut tx {
            sqlx::query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ").execute(&mut **tx).await?;
        }
        Ok(tx)
    }

    /// Begins a transaction that writes.
    pub async fn write(&self) -> Result<Tx> {
        Ok(match &self.db {
            Db::Sqlite { writer, .. } => Tx::Sqlite(begin_immediate(writer).await?),
            Db::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Closes all connections; a SQLite file is then whole without its log.
    pub async fn close(&self) {
        match &self.db {
            Db::Sqlite { writer, reader } => {
                reader.close().await;
                writer.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// Makes everything done in it permanent.
    pub async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(inner) => inner.commit().await,
            Self::Postgres(inner) => inner.commit().await,
        }
    }
}

/// A full disk makes SQLite end a transaction by itself. sqlx, whose own end of it then fails, counts it as open for ever: such a
/// connection is given up for a new one.
async fn begin_immediate(writer: &SqlitePool) -> Result<Transaction<'static, Sqlite>> {
    match writer.begin_with("BEGIN IMMEDIATE").await {
        Err(sqlx::Error::InvalidSavePointStatement) => {
            writer.acquire().await?.close().await?;
            writer.begin_with("BEGIN IMMEDIATE").await
        }
        begun => begun,
    }
}

/// A stored value that this program can't have written: the database was changed by something else.
fn corrupt(what: &'static str) -> sqlx::Error {
    sqlx::Error::Decode(format!("the database holds a {what} that Chorus did not write").into())
}
