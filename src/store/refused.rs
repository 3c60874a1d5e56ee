//! Which errors are the data's fault and which are the database's.

use sqlx::Error;
use sqlx::sqlite::SqliteError;

/// What PostgreSQL's codes begin with where the data is at fault: it is no value of its type, breaks a rule of the tables, or is
/// too big (its manual's appendix "PostgreSQL Error Codes").
const CLASSES: [&str; 3] = ["22", "23", "54"];

/// Why the database refused what it was given, or found what it should not hold; `None` where it failed, so that the same may
/// succeed later. No value stands in it: some messages quote one.
pub(crate) fn refused(error: &Error) -> Option<String> {
    match error {
        Error::Decode(_) | Error::ColumnDecode { .. } | Error::Encode(_) => Some(error.to_string()),
        Error::Database(refusal) => {
            let code = refusal.code()?;
            let is_refusal = match refusal.try_downcast_ref::<SqliteError>() {
                // SQLITE_TOOBIG, SQLITE_CONSTRAINT, SQLITE_MISMATCH; the higher bytes say more (sqlite.org/rescode.html).
                Some(_) => code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 18..=20)),
                None => CLASSES.iter().any(|class| code.starts_with(class)),
            };
            let rule = refusal.constraint().or(refusal.table()).unwrap_or("no rule with a name");
            is_refusal.then(|| format!("the database refused it: error {code}, {rule}"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sqlx::{Connection as _, Executor as _, SqliteConnection};

    #[tokio::test]
    async fn only_what_the_data_is_at_fault_for_is_a_refusal() {
        let mut db = SqliteConnection::connect("sqlite::memory:").await.unwrap();
        db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT CHECK (v <> 'kestrel'))").await.unwrap();
        db.execute("CREATE TRIGGER g BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'kestrel'); END")
            .await
            .unwrap();
        db.execute("INSERT INTO t VALUES (1, 'a')").await.unwrap();
        for (sql, code) in [
            ("INSERT INTO t VALUES (1, 'b')", "1555"),
            ("INSERT INTO t VALUES (2, 'kestrel')", "275"),
            ("INSERT INTO t VALUES ('kestrel', 'b')", "20"),
            ("INSERT INTO t VALUES (3, zeroblob(2000000000))", "18"),
            ("DELETE FROM t", "1811"),
        ] {
            let said = refused(&db.execute(sql).await.unwrap_err()).expect(sql);
            assert!(said.contains(&format!("error {code},")) && !said.contains("kestrel"), "{sql}: {said}");
        }
        db.execute("PRAGMA query_only = ON").await.unwrap();
        for sql in ["INSERT INTO away VALUES (1)", "INSERT INTO t VALUES (4, 'b')"] {
            assert_eq!(refused(&db.execute(sql).await.unwrap_err()), None, "{sql}");
        }
        for fault in [Error::PoolTimedOut, Error::PoolClosed, Error::WorkerCrashed] {
            assert_eq!(refused(&fault), None);
        }
    }
}
