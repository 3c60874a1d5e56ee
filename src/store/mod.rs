//! The only place with SQL. One file a table family; every function takes a [`Tx`].
//!
//! One SQL text serves SQLite and PostgreSQL: ids are made here, times are epoch milliseconds, `$1` placeholders,
//! `RETURNING`, no `NOW()`. SQLite writes begin with `BEGIN IMMEDIATE` on a pool of one connection, so that a writer never
//! fails half-way for a lock.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use anyhow::Context as _;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Executor as _, PgConnection, Postgres, Sqlite, Transaction};

pub mod awaited;
mod backup;
pub mod cards;
pub mod chats;
pub mod concerns;
pub mod decisions;
pub mod evidence;
pub mod facts;
pub mod followers;
pub mod groups;
pub mod health;
pub mod log;
mod migrations;
pub mod opened;
pub mod outbox;
pub mod people;
pub mod polls;
pub mod promises;
mod refused;
pub mod reminders;
pub mod report;
pub mod responses;
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

/// How a database is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opening {
    /// Made where it is not there, and migrated.
    Made,
    /// Migrated.
    Migrated,
    /// Left as it is.
    AsItIs,
}

impl Store {
    /// Opens the database that the address names, makes it if it is a file that is not there, and migrates it.
    ///
    /// # Errors
    /// When the address is no database's, the database can't be reached or read, or a migration fails.
    pub async fn open(url: &str) -> anyhow::Result<Self> {
        Self::open_with(url, Opening::Made).await
    }

    /// The same, for a database that must be there already: no file is made.
    ///
    /// # Errors
    /// As [`Self::open`], and when a SQLite file is not there.
    pub async fn open_existing(url: &str) -> anyhow::Result<Self> {
        Self::open_with(url, Opening::Migrated).await
    }

    /// The same, for who only looks: nothing is made and nothing is migrated, so its tables may be of another version
    /// ([`health::tables`]).
    ///
    /// # Errors
    /// As [`Self::open_existing`].
    pub async fn open_as_it_is(url: &str) -> anyhow::Result<Self> {
        Self::open_with(url, Opening::AsItIs).await
    }

    async fn open_with(url: &str, opening: Opening) -> anyhow::Result<Self> {
        let db = if url.starts_with("sqlite:") {
            Self::open_sqlite(url, opening).await?
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let options = PgConnectOptions::from_str(url).context(
                "DATABASE_URL is not an address of PostgreSQL. It looks like postgres://user@host/database.",
            )?;
            let pool = PgPoolOptions::new()
                .max_connections(16)
                .acquire_timeout(Duration::from_secs(10))
                .after_connect(|connection, _| Box::pin(fresh_plans(connection)))
                .connect_with(options)
                .await
                .map_err(|e| {
                    anyhow::anyhow!(
                        "The PostgreSQL database can't be reached ({e}). Check DATABASE_URL and that it runs."
                    )
                })?;
            if opening != Opening::AsItIs {
                migrations::postgres().run(&pool).await.map_err(not_migrated)?;
            }
            Db::Postgres(pool)
        } else {
            anyhow::bail!("DATABASE_URL must begin with sqlite:// or postgres://.");
        };
        Ok(Self { db })
    }

    async fn open_sqlite(url: &str, opening: Opening) -> anyhow::Result<Db> {
        let options = SqliteConnectOptions::from_str(url)
            .context("DATABASE_URL is not an address of SQLite. It looks like sqlite://chorus.db.")?
            .create_if_missing(opening == Opening::Made)
            .foreign_keys(true)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(10));
        // Freed pages are overwritten, so that what was deleted can't be read out of the file.
        let options = options.pragma("secure_delete", "ON");
        let pool = |size: u32| {
            SqlitePoolOptions::new().max_connections(size).acquire_timeout(Duration::from_secs(10))
        };
        let unreadable = |error: sqlx::Error| {
            anyhow::anyhow!(
                "The database {url} can't be opened ({error}). Check the path and who may read and write there."
            )
        };
        if opening == Opening::AsItIs {
            // The last connection that may write folds a log that a crash left into the file; one that may not would leave
            // an empty log behind where there was none.
            let mut log = options.get_filename().as_os_str().to_owned();
            log.push("-wal");
            let options = options.read_only(Path::new(&log).exists());
            let only = pool(1).connect_with(options).await.map_err(unreadable)?;
            return Ok(Db::Sqlite { writer: only.clone(), reader: only });
        }
        let options = options.journal_mode(SqliteJournalMode::Wal);
        let writer = pool(1).connect_with(options.clone()).await.map_err(unreadable)?;
        migrations::sqlite().run(&writer).await.map_err(not_migrated)?;
        let reader = pool(4).connect_with(options).await.map_err(unreadable)?;
        Ok(Db::Sqlite { writer, reader })
    }

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

/// PostgreSQL keeps the plan of a statement once it has run it five times; one that was made while a table was empty then reads all
/// of a table that fills, until the next ANALYZE. Planned each time, a thousand presses a second became three.
async fn fresh_plans(connection: &mut PgConnection) -> Result<()> {
    if let Err(error) = connection.execute("SET plan_cache_mode = force_custom_plan").await {
        // Another engine that speaks its protocol may not know the setting.
        tracing::debug!(%error, "plans are kept as the database likes");
    }
    Ok(())
}

fn not_migrated(error: sqlx::migrate::MigrateError) -> anyhow::Error {
    anyhow::anyhow!(
        "The database could not be brought up to date ({error}). Is it one of Chorus, and is this its newest version?"
    )
}

/// A stored value that this program can't have written: the database was changed by something else.
fn corrupt(what: &'static str) -> sqlx::Error {
    sqlx::Error::Decode(format!("the database holds a {what} that Chorus did not write").into())
}
