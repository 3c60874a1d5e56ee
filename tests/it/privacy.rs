//! docs/privacy.md says of every column what it is and why it is there, and of nothing else.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chorus::store::Tx;

use crate::support::{Chorus, Engine};

/// The columns that the document has, as `table.column`, each with what is said of it.
fn documented() -> Vec<(String, Vec<String>)> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/privacy.md");
    let text = fs::read_to_string(file).unwrap();
    let mut table = None;
    let mut columns = Vec::new();
    for line in text.lines() {
        if line.starts_with("## ") {
            table = None;
        }
        if let Some(rest) = line.strip_prefix("### `") {
            table = rest.split('`').next();
        }
        let cells: Vec<String> = line.split('|').map(|cell| cell.trim().to_owned()).collect();
        let column = cells.get(1).and_then(|cell| cell.strip_prefix('`')?.strip_suffix('`'));
        if let (Some(table), Some(column)) = (table, column) {
            columns.push((format!("{table}.{column}"), cells[2..cells.len() - 1].to_vec()));
        }
    }
    columns
}

#[tokio::test]
async fn every_column_has_its_reason() {
    let chorus = Chorus::start(Engine::sqlite()).await;
    const SQL: &str = "SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
        WHERE m.type = 'table' AND m.name <> '_sqlx_migrations'";
    let columns: Vec<String> = match &mut chorus.store().await.read().await.unwrap() {
        Tx::Sqlite(tx) => sqlx::query_scalar(SQL).fetch_all(&mut **tx).await.unwrap(),
        Tx::Postgres(_) => unreachable!(),
    };
    let there: BTreeSet<String> = columns.into_iter().collect();
    let documented = documented();
    let named: BTreeSet<String> = documented.iter().map(|(column, _)| column.clone()).collect();
    let missing: Vec<_> = there.difference(&named).collect();
    assert!(missing.is_empty(), "docs/privacy.md says nothing of {missing:?}");
    let gone: Vec<_> = named.difference(&there).collect();
    assert!(gone.is_empty(), "docs/privacy.md speaks of what is not there: {gone:?}");
    assert_eq!(named.len(), documented.len(), "a column is there twice");
    for (column, said) in documented {
        // What a key leads to needs no reason of its own.
        let is_key = said[0].starts_with("the ") || said[0].starts_with("as in");
        assert!(
            said.len() == 2 && !said[0].is_empty() && (is_key || !said[1].is_empty()),
            "{column}: {said:?}"
        );
    }
}
