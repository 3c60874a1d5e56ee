//! Seals everything anew with another secret, and gives people the names that it makes of them.
//!
//! A few rows a transaction. What opens with the new secret is done already, so after a crash all of it is gone through again and
//! only the rest is touched. Until the last transaction the database opens for nobody but this.

use std::collections::HashSet;

use serde_json::Value;

use super::secret::{self, Fit};
use super::statements::{on_tx, run};
use super::vault::Sealed;
use super::{Result, Store, Tx, Vault, corrupt};

/// What a step goes through.
#[derive(Debug, Clone, PartialEq, Eq)]
enum At {
    /// Polls after that code: their keys, translations, suggestions, followers.
    Polls(String),
    /// Rows of a table that stand under a person's name, after that name.
    People(usize, String),
    /// Messages after that number.
    Letters(i64),
    /// Corrections after that name.
    Corrections(String),
    /// Chats, all at once.
    Chats,
    /// Nothing any more.
    Done,
}

/// Why it can't begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotBegin {
    /// The database is not sealed with the old secret.
    WrongSecret,
    /// It was begun with another new secret, and is not done.
    BegunWithAnother,
    /// The database is sealed with the new secret already.
    IsDone,
}

/// A change of secret under way.
#[derive(Debug)]
pub struct Rotation {
    old: Vault,
    new: Vault,
    at: At,
    rows_at_once: usize,
    /// How many values were sealed anew.
    pub sealed: u64,
}

/// A table whose rows stand under a person's name: where to find the user id in what is sealed, the next names, a name's rows, a row's
/// change.
struct PeopleTable {
    kind: Sealed,
    id: &'static str,
    next: &'static str,
    rows: &'static str,
    update: &'static str,
}

const PEOPLE: [PeopleTable; 3] = [
    PeopleTable {
        kind: Sealed::Person,
        id: "id",
        next: "SELECT person FROM person WHERE person > $1 ORDER BY person LIMIT 1",
        rows: "SELECT '', sealed FROM person WHERE person = $1",
        update: "UPDATE person SET person = $3, sealed = $4 WHERE person = $1 AND $2 = ''",
    },
    PeopleTable {
        kind: Sealed::Awaited,
        id: "user",
        next: "SELECT person FROM awaited WHERE person > $1 ORDER BY person LIMIT 1",
        rows: "SELECT '', sealed FROM awaited WHERE person = $1",
        update: "UPDATE awaited SET person = $3, sealed = $4 WHERE person = $1 AND $2 = ''",
    },
    PeopleTable {
        kind: Sealed::Sketch,
        id: "user",
        next: "SELECT person FROM sketch WHERE person > $1 ORDER BY person LIMIT 1",
        rows: "SELECT code, sealed FROM sketch WHERE person = $1",
        update: "UPDATE sketch SET person = $3, sealed = $4 WHERE person = $1 AND code = $2",
    },
];

impl Rotation {
    /// Begins it, or goes on where an earlier one ended. `rows_at_once`: how many rows a transaction changes, about.
    ///
    /// # Errors
    /// Of the database. The inner one says why it can't begin.
    pub async fn begin(
        store: &Store,
        old: &Vault,
        new: &Vault,
        rows_at_once: usize,
    ) -> Result<std::result::Result<Self, CannotBegin>> {
        let mut tx = store.write().await?;
        match secret::fit(&mut tx, old).await? {
            Fit::Fits => secret::begin_change(&mut tx, old, new).await?,
            Fit::Other if secret::fit(&mut tx, new).await? == Fit::Fits => {
                return Ok(Err(CannotBegin::IsDone));
            }
            Fit::Other => return Ok(Err(CannotBegin::WrongSecret)),
            Fit::InChange => match secret::change(&mut tx, old, new).await? {
                (true, true) => {}
                (_, false) => return Ok(Err(CannotBegin::BegunWithAnother)),
                (false, true) => return Ok(Err(CannotBegin::WrongSecret)),
            },
        }
        tx.commit().await?;
        let at = At::Polls(String::new());
        Ok(Ok(Self { old: old.clone(), new: new.clone(), at, rows_at_once, sealed: 0 }))
    }

    /// Does a step, in a transaction; `false` when there is nothing left to do.
    ///
    /// # Errors
    /// Of the database; and when a value opens with neither secret.
    pub async fn step(&mut self, store: &Store) -> Result<bool> {
        let mut tx = store.write().await?;
        let at = match self.at.clone() {
            At::Polls(after) => self.polls(&mut tx, after).await?,
            At::People(table, after) => self.people(&mut tx, table, after).await?,
            At::Letters(after) => self.letters(&mut tx, after).await?,
            At::Corrections(after) => self.corrections(&mut tx, after).await?,
            At::Chats => {
                self.chats(&mut tx).await?;
                secret::end_change(&mut tx, &self.new).await?;
                At::Done
            }
            At::Done => return Ok(false),
        };
        tx.commit().await?;
        self.at = at;
        Ok(true)
    }

    /// What is sealed, sealed anew; none where it is already.
    fn anew(&mut self, kind: Sealed, sealed: &[u8]) -> Result<Option<Vec<u8>>> {
        if self.new.open(kind, sealed).is_ok() {
            return Ok(None);
        }
        let plain = self.old.open(kind, sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
        self.sealed += 1;
        Ok(Some(self.new.seal(kind, &plain)))
    }

    async fn polls(&mut self, tx: &mut Tx, after: String) -> Result<At> {
        const NEXT: &str = "SELECT code, voter_key FROM poll WHERE code > $1 ORDER BY code LIMIT 1";
        const KEY: &str = "UPDATE poll SET voter_key = $2 WHERE code = $1";
        let (mut after, begun) = (after, self.sealed);
        while self.sealed - begun < self.rows_at_once as u64 {
            let next: Option<(String, Vec<u8>)> =
                on_tx!(&mut *tx, t => sqlx::query_as(NEXT).bind(&after).fetch_optional(t).await)?;
            let Some((code, key)) = next else { return Ok(At::People(0, String::new())) };
            // A key that is destroyed stays so.
            if !key.is_empty()
                && let Some(key) = self.anew(Sealed::VoterKey, &key)?
            {
                run!(&mut *tx, KEY, &code, key)?;
            }
            self.in_poll(tx, &code).await?;
            after = code;
        }
        Ok(At::Polls(after))
    }

    async fn in_poll(&mut self, tx: &mut Tx, poll: &str) -> Result<()> {
        const NUMBERED: [(Sealed, &str, &str); 2] = [
            (
                Sealed::Translation,
                "SELECT id, sealed FROM translation WHERE poll = $1 AND sealed IS NOT NULL",
                "UPDATE translation SET sealed = $3 WHERE poll = $1 AND id = $2",
            ),
            (
                Sealed::Suggestion,
                "SELECT id, sealed FROM suggestion WHERE poll = $1 AND sealed IS NOT NULL",
                "UPDATE suggestion SET sealed = $3 WHERE poll = $1 AND id = $2",
            ),
        ];
        for (kind, select, update) in NUMBERED {
            let rows: Vec<(i64, Vec<u8>)> =
                on_tx!(&mut *tx, t => sqlx::query_as(select).bind(poll).fetch_all(t).await)?;
            for (id, sealed) in rows {
                if let Some(sealed) = self.anew(kind, &sealed)? {
                    run!(&mut *tx, update, poll, id, sealed)?;
                }
            }
        }
        const FOLLOWERS: &str = "SELECT person, sealed FROM follower WHERE poll = $1";
        const FOLLOWER: &str = "UPDATE follower SET sealed = $3 WHERE poll = $1 AND person = $2";
        let rows: Vec<(String, Vec<u8>)> =
            on_tx!(&mut *tx, t => sqlx::query_as(FOLLOWERS).bind(poll).fetch_all(t).await)?;
        for (person, sealed) in rows {
            if let Some(sealed) = self.anew(Sealed::Follower, &sealed)? {
                run!(&mut *tx, FOLLOWER, poll, person, sealed)?;
            }
        }
        Ok(())
    }

    async fn people(&mut self, tx: &mut Tx, table: usize, after: String) -> Result<At> {
        let Some(PeopleTable { kind, id, next, rows, update }) = PEOPLE.get(table) else {
            return Ok(At::Letters(i64::MIN));
        };
        let (mut after, begun) = (after, self.sealed);
        while self.sealed - begun < self.rows_at_once as u64 {
            let person: Option<String> =
                on_tx!(&mut *tx, t => sqlx::query_scalar(*next).bind(&after).fetch_optional(t).await)?;
            let Some(person) = person else { return Ok(At::People(table + 1, String::new())) };
            let rows: Vec<(String, Vec<u8>)> =
                on_tx!(&mut *tx, t => sqlx::query_as(*rows).bind(&person).fetch_all(t).await)?;
            for (code, sealed) in rows {
                let Some(anew) = self.anew(*kind, &sealed)? else { continue };
                match user_in(&self.new, *kind, &anew, id)? {
                    Some(user) => run!(&mut *tx, *update, &person, code, self.new.person(user), anew)?,
                    // Awaited before it was noted of whom: they are asked again.
                    None => run!(&mut *tx, "DELETE FROM awaited WHERE person = $1", &person)?,
                };
            }
            after = person;
        }
        Ok(At::People(table, after))
    }

    async fn corrections(&mut self, tx: &mut Tx, after: String) -> Result<At> {
        const NEXT: &str = "SELECT id, sealed FROM correction WHERE id > $1 ORDER BY id LIMIT $2";
        const UPDATE: &str = "UPDATE correction SET sealed = $2 WHERE id = $1";
        let most = i64::try_from(self.rows_at_once).unwrap_or(i64::MAX);
        let rows: Vec<(String, Vec<u8>)> =
            on_tx!(&mut *tx, t => sqlx::query_as(NEXT).bind(after).bind(most).fetch_all(t).await)?;
        let Some((last, _)) = rows.last().cloned() else { return Ok(At::Chats) };
        for (id, sealed) in rows {
            if let Some(sealed) = self.anew(Sealed::Correction, &sealed)? {
                run!(&mut *tx, UPDATE, id, sealed)?;
            }
        }
        Ok(At::Corrections(last))
    }

    async fn letters(&mut self, tx: &mut Tx, after: i64) -> Result<At> {
        const NEXT: &str = "SELECT id, sealed FROM outbox WHERE id > $1 ORDER BY id LIMIT $2";
        const UPDATE: &str =
            "UPDATE outbox SET chat = CASE WHEN chat = $2 THEN $3 ELSE chat END, sealed = $4 WHERE id = $1";
        let most = i64::try_from(self.rows_at_once).unwrap_or(i64::MAX);
        let rows: Vec<(i64, Vec<u8>)> =
            on_tx!(&mut *tx, t => sqlx::query_as(NEXT).bind(after).bind(most).fetch_all(t).await)?;
        let Some((last, _)) = rows.last().cloned() else { return Ok(At::Corrections(String::new())) };
        for (id, sealed) in rows {
            let Some(anew) = self.anew(Sealed::Letter, &sealed)? else { continue };
            let user =
                user_in(&self.new, Sealed::Letter, &anew, "chat")?.ok_or_else(|| corrupt("message"))?;
            // A group's chat stands under the group's id, whatever the secret.
            run!(&mut *tx, UPDATE, id, self.old.person(user), self.new.person(user), anew)?;
        }
        Ok(At::Letters(last))
    }

    /// Private chats have no more than a name that the old secret made. Those of people who are known by something that is sealed get
    /// their new one; the others are met anew when their people write again.
    async fn chats(&mut self, tx: &mut Tx) -> Result<()> {
        const SEALED: [(Sealed, &str, &str); 6] = [
            (Sealed::Person, "id", "SELECT sealed FROM person"),
            (Sealed::Awaited, "user", "SELECT sealed FROM awaited"),
            (Sealed::Sketch, "user", "SELECT sealed FROM sketch"),
            (Sealed::Letter, "chat", "SELECT sealed FROM outbox"),
            (Sealed::Follower, "id", "SELECT sealed FROM follower"),
            (Sealed::Suggestion, "user", "SELECT sealed FROM suggestion WHERE sealed IS NOT NULL"),
        ];
        let mut users = HashSet::new();
        for (kind, id, sql) in SEALED {
            let rows: Vec<Vec<u8>> = on_tx!(&mut *tx, t => sqlx::query_scalar(sql).fetch_all(t).await)?;
            for sealed in rows {
                users.extend(user_in(&self.new, kind, &sealed, id)?.filter(|user| *user > 0));
            }
        }
        let chats: Vec<String> =
            on_tx!(&mut *tx, t => sqlx::query_scalar("SELECT chat FROM chat_pace").fetch_all(t).await)?;
        let mut old: HashSet<String> =
            chats.into_iter().filter(|chat| chat.parse::<i64>().is_err()).collect();
        for user in users {
            let (before, after) = (self.old.person(user), self.new.person(user));
            if old.remove(&before) {
                run!(&mut *tx, "UPDATE chat_pace SET chat = $2 WHERE chat = $1", before, after)?;
            }
        }
        for chat in old {
            run!(&mut *tx, "DELETE FROM chat_pace WHERE chat = $1", chat)?;
        }
        Ok(())
    }
}

/// The user id in what is sealed, if there is one.
fn user_in(vault: &Vault, kind: Sealed, sealed: &[u8], id: &str) -> Result<Option<i64>> {
    let plain = vault.open(kind, sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
    let plain: Value = serde_json::from_slice(&plain).map_err(|_| corrupt("sealed value"))?;
    Ok(plain[id].as_i64())
}
