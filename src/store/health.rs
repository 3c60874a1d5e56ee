//! What a host may want to know of a database, without changing anything in it.

use std::cmp::Ordering;

use super::statements::on_tx;
use super::{Result, Tx, migrations};

/// How a database's tables compare with those that this program knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tables {
    /// The same.
    Current,
    /// An earlier version's: the next start of the bot brings them up to date.
    Earlier,
    /// A later version's.
    Later,
    /// No version's.
    Foreign,
}

/// Whose tables the database has.
pub async fn tables(tx: &mut Tx) -> Result<Tables> {
    const SQL: &str = "SELECT version, checksum FROM _sqlx_migrations ORDER BY version";
    let known = match tx {
        Tx::Sqlite(_) => migrations::sqlite(),
        Tx::Postgres(_) => migrations::postgres(),
    };
    let applied: Vec<(i64, Vec<u8>)> = match on_tx!(tx, t => sqlx::query_as(SQL).fetch_all(t).await) {
        Ok(applied) => applied,
        Err(error) if is_missing_table(&error) => return Ok(Tables::Foreign),
        Err(error) => return Err(error),
    };
    let pairs = || applied.iter().zip(known.iter());
    let agree = pairs().all(|(has, knows)| has.0 == knows.version && has.1 == *knows.checksum);
    Ok(match applied.len().cmp(&known.iter().count()) {
        _ if !agree || applied.is_empty() => Tables::Foreign,
        Ordering::Less => Tables::Earlier,
        Ordering::Equal => Tables::Current,
        Ordering::Greater => Tables::Later,
    })
}

/// Whether a SQLite file is whole; it is read from end to end. PostgreSQL looks after itself.
pub async fn is_whole(tx: &mut Tx) -> Result<bool> {
    match tx {
        Tx::Sqlite(inner) => {
            let said: String = sqlx::query_scalar("PRAGMA quick_check(1)").fetch_one(&mut **inner).await?;
            Ok(said == "ok")
        }
        Tx::Postgres(_) => Ok(true),
    }
}

/// SQLite says so by its general code, in answer to a query that can't fail otherwise; PostgreSQL by a code for it.
fn is_missing_table(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|e| e.code());
    matches!(code.as_deref(), Some("1" | "42P01"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;
    use crate::store::statements::run;

    #[tokio::test]
    async fn other_versions_are_told_apart_and_left_alone() {
        let folder = tempfile::TempDir::new().unwrap();
        let url = format!("sqlite://{}", folder.path().join("chorus.db").display());
        assert!(Store::open_as_it_is(&url).await.is_err(), "no file is made");
        let store = Store::open(&url).await.unwrap();
        let seen = async || {
            let store = Store::open_as_it_is(&url).await.unwrap();
            let tables = tables(&mut store.read().await.unwrap()).await.unwrap();
            store.close().await;
            tables
        };
        assert_eq!(seen().await, Tables::Current);
        const NEWER: &str = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
            VALUES (999, '', TRUE, X'00', 0)";
        const BACK: &str = "DELETE FROM _sqlx_migrations WHERE version >= (SELECT MAX(version) - 1 FROM \
            _sqlx_migrations WHERE version < 999)";
        const CHANGED: &str = "UPDATE _sqlx_migrations SET checksum = X'00' WHERE version = 1";
        const GONE: &str = "DROP TABLE _sqlx_migrations";
        let steps = [
            (NEWER, Tables::Later),
            (BACK, Tables::Earlier),
            (CHANGED, Tables::Foreign),
            (GONE, Tables::Foreign),
        ];
        for (sql, expected) in steps {
            let mut tx = store.write().await.unwrap();
            run!(&mut tx, sql).unwrap();
            tx.commit().await.unwrap();
            assert_eq!((seen().await, seen().await), (expected, expected), "{sql}");
        }
    }
}
