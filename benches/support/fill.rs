//! A store with years of answers in it: closed polls, each with its responses and their history.

use chorus::domain::PollCode;
use sqlx::{AssertSqlSafe, PgPool, SqlitePool};

use super::Engine;

/// Runs statements, whichever the database.
pub async fn run(url: &str, statements: impl IntoIterator<Item = String>) {
    if url.starts_with("sqlite") {
        let pool = SqlitePool::connect(url).await.unwrap();
        for sql in statements {
            sqlx::raw_sql(AssertSqlSafe(sql)).execute(&pool).await.unwrap();
        }
        pool.close().await;
    } else {
        let pool = PgPool::connect(url).await.unwrap();
        for sql in statements {
            sqlx::raw_sql(AssertSqlSafe(sql)).execute(&pool).await.unwrap();
        }
        pool.close().await;
    }
}

/// Adds closed polls like the one that is open, each with as many people's answers as are given. Gives their codes.
///
/// Groups list the languages that their people read from then on, as organisers do who were told of them.
pub async fn closed_polls(engine: Engine, url: &str, people: &[u32]) -> Vec<PollCode> {
    run(url, ["UPDATE chat_group SET languages = 'en,pl,ur,bn,uk,ar,ro,cs,vi'".to_owned()]).await;
    let mut codes = Vec::new();
    for (number, people) in (0..).zip(people) {
        let code = PollCode::from_random(number);
        run(url, closed_poll(engine, &code, *people)).await;
        codes.push(code);
    }
    if engine == Engine::Postgres {
        // As the autovacuum would have done long ago.
        run(url, ["VACUUM ANALYZE".to_owned()]).await;
    }
    codes
}

fn closed_poll(engine: Engine, code: &PollCode, people: u32) -> Vec<String> {
    let voter = match engine {
        Engine::Sqlite => "lower(hex(randomblob(16)))",
        Engine::Postgres => "md5(random()::text)",
    };
    let open = "(SELECT MIN(code) FROM poll WHERE closed_at IS NULL)";
    let like = |table: &str, columns: &str, values: &str, key: &str| {
        format!(
            "INSERT INTO {table} ({key}, {columns}) SELECT '{code}', {values} FROM {table} WHERE {key} = {open}"
        )
    };
    let poll = "source, voter_key, opened_at, draft, closed_at";
    let translation = "id, language, kind, origin, state, day";
    let card = "group_id, wanted, drawn, announced, next_at, faults";
    vec![
        like("poll", poll, "source, voter_key, opened_at, FALSE, opened_at + 1", "code"),
        like("poll_option", "number, ready", "number, ready", "poll"),
        like("translation", translation, translation, "poll"),
        like("translation_text", "id, part, body", "id, part, body", "poll"),
        like("card", card, "group_id, 1, 1, TRUE, next_at, 0", "poll"),
        format!(
            "INSERT INTO response (poll, voter, option) \
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {people}) \
             SELECT '{code}', {voter}, 1 + i % 4 FROM n"
        ),
        format!(
            "INSERT INTO response_log (poll, voter, seq, day, event, option, language, group_id, via) \
             SELECT r.poll, r.voter, 1, '2026-03-14', 'cast', r.option, \
             CASE r.option WHEN 1 THEN 'en' WHEN 2 THEN 'pl' WHEN 3 THEN 'ur' ELSE 'bn' END, c.group_id, 'card' \
             FROM response r JOIN card c ON c.poll = r.poll WHERE r.poll = '{code}'"
        ),
    ]
}
