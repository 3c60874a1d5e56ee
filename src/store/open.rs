//! How a database is opened: made, migrated, looked at, or had alone.

use std::path::Path;
use std::str::FromStr as _;
use std::time::Duration;

use anyhow::Context as _;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqliteLockingMode, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Executor as _, PgConnection};

use super::{Db, Result, Store, migrations};

/// Said where one must be alone with the database, and is not.
const IN_USE: &str = "Another program has the database open. Stop every bot that uses it, and try again.";

/// How a database is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opening {
    /// Made where it is not there, and migrated.
    Made,
    /// Migrated.
    Migrated,
    /// Migrated, and nobody else's as long as it is open.
    Alone,
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
    /// ([`super::health::tables`]).
    ///
    /// # Errors
    /// As [`Self::open_existing`].
    pub async fn open_as_it_is(url: &str) -> anyhow::Result<Self> {
        Self::open_with(url, Opening::AsItIs).await
    }

    /// The same as [`Self::open_existing`], for who must be alone with the database.
    ///
    /// # Errors
    /// As there, and when another program has it open.
    pub async fn open_alone(url: &str) -> anyhow::Result<Self> {
        let store = Self::open_with(url, Opening::Alone).await?;
        if let Db::Postgres(pool) = &store.db {
            require_alone(pool).await?;
        }
        Ok(store)
    }

    async fn open_with(url: &str, opening: Opening) -> anyhow::Result<Self> {
        let db = if url.starts_with("sqlite:") {
            Self::open_sqlite(url, opening).await?
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let options = PgConnectOptions::from_str(url).context(
                "DATABASE_URL is not an address of PostgreSQL. It looks like postgres://user@host/database.",
            )?;
            let pool = PgPoolOptions::new()
                .max_connections(if opening == Opening::Alone { 1 } else { 16 })
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
        if opening == Opening::Alone {
            // Another program's lock on the file ends this after a moment.
            let options =
                options.locking_mode(SqliteLockingMode::Exclusive).busy_timeout(Duration::from_secs(1));
            let only = pool(1).connect_with(options).await.map_err(|error| match is_busy(&error) {
                true => anyhow::anyhow!(IN_USE),
                false => unreadable(error),
            })?;
            migrations::sqlite().run(&only).await.map_err(not_migrated)?;
            return Ok(Db::Sqlite { writer: only.clone(), reader: only });
        }
        let writer = pool(1).connect_with(options.clone()).await.map_err(unreadable)?;
        migrations::sqlite().run(&writer).await.map_err(not_migrated)?;
        let reader = pool(4).connect_with(options).await.map_err(unreadable)?;
        Ok(Db::Sqlite { writer, reader })
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

/// Goes on where no other program is connected to the database. One that ended a moment ago may be so still.
async fn require_alone(pool: &PgPool) -> anyhow::Result<()> {
    const OTHERS: &str = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() \
        AND pid <> pg_backend_pid() AND backend_type = 'client backend'";
    for _ in 0..10 {
        let others: i64 = sqlx::query_scalar(OTHERS).fetch_one(pool).await?;
        if others == 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    anyhow::bail!(IN_USE)
}

/// SQLite's code for a file that somebody else has locked, whatever more it says.
fn is_busy(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|e| e.code());
    code.and_then(|code| code.parse::<i32>().ok()).is_some_and(|code| code & 0xFF == 5)
}

fn not_migrated(error: sqlx::migrate::MigrateError) -> anyhow::Error {
    anyhow::anyhow!(
        "The database could not be brought up to date ({error}). Is it one of Chorus, and is this its newest version?"
    )
}
