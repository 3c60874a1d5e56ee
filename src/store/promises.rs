//! What groups promise under the principles. It is for everyone, so it is kept in the clear; it goes with its group.

use std::collections::BTreeMap;

use super::statements::{insert, on_tx, run};
use super::{Result, Tx, corrupt};
use crate::domain::{LanguageTag, Principle, Promise, PromiseText};

/// What a group promises, by principle.
pub async fn in_group(tx: &mut Tx, group: i64) -> Result<BTreeMap<Principle, Promise>> {
    const SQL: &str = "SELECT p.principle, p.source, t.language, t.body FROM promise p \
        JOIN promise_text t ON t.group_id = p.group_id AND t.principle = p.principle WHERE p.group_id = $1";
    let rows: Vec<(i64, String, String, String)> =
        on_tx!(tx, t => sqlx::query_as(SQL).bind(group).fetch_all(t).await)?;
    let mut all: BTreeMap<Principle, (LanguageTag, BTreeMap<LanguageTag, PromiseText>)> = BTreeMap::new();
    for (number, source, tag, body) in rows {
        let principle = u8::try_from(number).ok().and_then(Principle::new);
        let principle = principle.ok_or_else(|| corrupt("principle"))?;
        let body = PromiseText::parse(&body).map_err(|_| corrupt("promise"))?;
        let (_, texts) = all.entry(principle).or_insert((language(&source)?, BTreeMap::new()));
        texts.insert(language(&tag)?, body);
    }
    all.into_iter()
        .map(|(principle, (source, texts))| {
            Ok((principle, Promise::new(source, texts).ok_or_else(|| corrupt("promise"))?))
        })
        .collect()
}

/// The groups that the bot is in and that promise something, at most that many.
pub async fn groups(tx: &mut Tx, most: usize) -> Result<Vec<i64>> {
    const SQL: &str = "SELECT id FROM chat_group WHERE active AND id IN (SELECT group_id FROM promise) ORDER BY id LIMIT $1";
    on_tx!(tx, t => sqlx::query_scalar(SQL).bind(i64::try_from(most).unwrap_or(i64::MAX)).fetch_all(t).await)
}

/// Keeps what a group that is known promises under a principle, in place of what it promised before.
pub async fn put(tx: &mut Tx, group: i64, principle: Principle, promise: &Promise) -> Result<()> {
    const SQL: &str = "INSERT INTO promise (group_id, principle, source) VALUES ($1, $2, $3) \
        ON CONFLICT (group_id, principle) DO UPDATE SET source = excluded.source";
    const OLD: &str = "DELETE FROM promise_text WHERE group_id = $1 AND principle = $2";
    let number = i64::from(principle.number());
    run!(&mut *tx, SQL, group, number, promise.source().as_str())?;
    run!(&mut *tx, OLD, group, number)?;
    let texts: Vec<_> = promise.texts().collect();
    insert!(
        tx,
        "INSERT INTO promise_text (group_id, principle, language, body) ",
        &texts,
        |text| [group, number, text.0.as_str(), text.1.as_str()],
        ""
    );
    Ok(())
}

/// Deletes what a group promises under a principle. `false` where there is nothing.
pub async fn remove(tx: &mut Tx, group: i64, principle: Principle) -> Result<bool> {
    const SQL: &str = "DELETE FROM promise WHERE group_id = $1 AND principle = $2";
    Ok(run!(tx, SQL, group, i64::from(principle.number()))? == 1)
}

fn language(tag: &str) -> Result<LanguageTag> {
    LanguageTag::parse(tag).ok_or_else(|| corrupt("language"))
}
