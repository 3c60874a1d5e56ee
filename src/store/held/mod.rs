//! What is held about one person, wherever it stands.
//!
//! In a poll a person has names that only the poll's key makes. So each poll whose key is there is asked for them, many polls at
//! once; where a key is destroyed, nobody can tell any more whether the person is in the poll.

mod forget;

use std::collections::BTreeMap;

use super::responses::{LogRow, read_choice};
use super::statements::{batches, on_tx};
use super::vault::{Sealed, VoterKey};
use super::{Result, Tx, Vault, awaited, chats, corrupt, outbox, people, sketches, suggestions};
use crate::domain::{Concern, LanguageTag, PollCode, Sketch};

pub use forget::{forget_elsewhere, forget_in_poll};

/// How many polls are asked at once.
const POLLS_AT_ONCE: i64 = 64;

/// All that is held about a person.
#[derive(Debug, Default)]
pub struct Held {
    /// The language that they chose.
    pub language: Option<LanguageTag>,
    /// Whether the bot may write to them in private, as far as is known.
    pub chat_is_open: Option<bool>,
    /// What they were asked to send.
    pub awaited: Option<awaited::Awaited>,
    /// What they have in polls, in the order of the polls' codes.
    pub polls: BTreeMap<PollCode, InPoll>,
    /// The polls that they write.
    pub sketches: Vec<Sketch>,
    /// Messages that wait for them.
    pub letters: Vec<outbox::Letter>,
    /// Whether there are polls whose keys are destroyed.
    pub some_are_destroyed: bool,
}

/// What is held about a person in one poll.
#[derive(Debug, Default)]
pub struct InPoll {
    /// The history of their answer.
    pub events: Vec<LogRow>,
    /// What they have against the question.
    pub concern: Option<Concern>,
    /// Their suggestions or ideas.
    pub ideas: Vec<Idea>,
    /// Whether the poll takes no more of them.
    pub is_silenced: bool,
    /// Whether they are to have news of it.
    pub follows: bool,
    /// Whether they opened its ballot a moment ago.
    pub opened: bool,
    /// What they made of it in other languages.
    pub translations: BTreeMap<i64, Made>,
}

/// A suggestion or an idea.
#[derive(Debug)]
pub struct Idea {
    /// Its words, while they are kept with the person.
    pub text: Option<String>,
    /// `YYYY-MM-DD`.
    pub day: String,
}

/// A translation or a recording.
#[derive(Debug)]
pub struct Made {
    /// The language, as a tag.
    pub language: String,
    /// `YYYY-MM-DD`.
    pub day: String,
    /// Whether it is a recording.
    pub is_voice: bool,
    /// Its words, a line each; of a recording, Telegram's name for the file.
    pub lines: Vec<String>,
}

/// All that is held about a person.
pub async fn about(tx: &mut Tx, vault: &Vault, user: i64) -> Result<Held> {
    const DESTROYED: &str = "SELECT COUNT(*) FROM poll WHERE LENGTH(voter_key) = 0";
    let destroyed: i64 = on_tx!(&mut *tx, t => sqlx::query_scalar(DESTROYED).fetch_one(t).await)?;
    let chat = chats::key(vault, user);
    Ok(Held {
        language: people::language(tx, vault, user).await?,
        chat_is_open: chats::known(tx, &chat).await?,
        // Whatever the time is: it is there until it is deleted.
        awaited: awaited::get(tx, vault, user, i64::MIN).await?,
        polls: in_polls(tx, vault, user).await?,
        sketches: sketches::all(tx, vault, user).await?,
        letters: outbox::all(tx, vault, &chat).await?,
        some_are_destroyed: destroyed > 0,
    })
}

/// The polls in which anything is held about a person, with what it is.
pub async fn in_polls(tx: &mut Tx, vault: &Vault, user: i64) -> Result<BTreeMap<PollCode, InPoll>> {
    const SQL: &str =
        "SELECT code, voter_key FROM poll WHERE code > $1 AND LENGTH(voter_key) > 0 ORDER BY code LIMIT $2";
    let (mut held, mut after) = (BTreeMap::new(), String::new());
    loop {
        let rows: Vec<(String, Vec<u8>)> = on_tx!(&mut *tx, t => {
            sqlx::query_as(SQL).bind(&after).bind(POLLS_AT_ONCE).fetch_all(t).await
        })?;
        let Some((last, _)) = rows.last() else { return Ok(held) };
        after.clone_from(last);
        let keys = rows.into_iter().map(|(code, sealed)| {
            let key = VoterKey::open(vault, &sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
            Ok((code, key))
        });
        let keys = keys.collect::<Result<Vec<_>>>()?;
        look(tx, vault, user, &keys, &mut held).await?;
    }
}

/// Rows that stand under a person's name in one of some polls, a few queries for many polls.
macro_rules! named {
    ($tx:expr, $names:expr, $sql:literal) => {{
        let names = $names;
        let mut rows = Vec::new();
        for some in batches(&names) {
            rows.append(&mut on_tx!(&mut *$tx, t => {
                let mut query = sqlx::QueryBuilder::new("WITH own (poll, name) AS (");
                query.push_values(some, |mut row, (poll, name)| {
                    row.push_bind(*poll).push_bind(name);
                });
                query.push($sql);
                query.build_query_as().fetch_all(t).await
            })?);
        }
        rows
    }};
}

/// Looks for a person in some polls.
async fn look(
    tx: &mut Tx,
    vault: &Vault,
    user: i64,
    keys: &[(String, VoterKey)],
    held: &mut BTreeMap<PollCode, InPoll>,
) -> Result<()> {
    let names = |name: fn(&VoterKey, i64) -> String| -> Vec<(&str, String)> {
        keys.iter().map(|(poll, key)| (poll.as_str(), name(key, user))).collect()
    };
    type Event = (String, String, String, String, Option<i64>, String, i64, String);
    let events: Vec<Event> = named!(
        tx,
        names(VoterKey::voter),
        ") SELECT l.poll, l.voter, l.day, l.event, l.option, l.language, l.group_id, l.via FROM own \
         JOIN response_log l ON l.poll = own.poll AND l.voter = own.name ORDER BY l.poll, l.seq"
    );
    for (poll, voter, day, event, option, language, group, via) in events {
        let chosen = option.map(read_choice).transpose()?;
        at(held, &poll)?.events.push(LogRow { voter, day, event, chosen, language, group, via });
    }
    let concerns: Vec<(String, String)> = named!(
        tx,
        names(VoterKey::concerned),
        ") SELECT c.poll, c.concern FROM own JOIN concern c ON c.poll = own.poll AND c.person = own.name"
    );
    for (poll, concern) in concerns {
        at(held, &poll)?.concern = Some(Concern::from_key(&concern).ok_or_else(|| corrupt("concern"))?);
    }
    let ideas: Vec<(String, String, Option<Vec<u8>>)> = named!(
        tx,
        names(VoterKey::suggester),
        ") SELECT s.poll, s.day, s.sealed FROM own JOIN suggestion s ON s.poll = own.poll AND s.author = own.name \
         ORDER BY s.poll, s.id"
    );
    for (poll, day, sealed) in ideas {
        let text = sealed.map(|sealed| suggestions::words(vault, &sealed)).transpose()?;
        at(held, &poll)?.ideas.push(Idea { text, day });
    }
    let silenced: Vec<(String,)> = named!(
        tx,
        names(VoterKey::suggester),
        ") SELECT s.poll FROM own JOIN suggestion_silenced s ON s.poll = own.poll AND s.author = own.name"
    );
    for (poll,) in silenced {
        at(held, &poll)?.is_silenced = true;
    }
    let follows: Vec<(String,)> = named!(
        tx,
        names(VoterKey::follower),
        ") SELECT f.poll FROM own JOIN follower f ON f.poll = own.poll AND f.person = own.name"
    );
    for (poll,) in follows {
        at(held, &poll)?.follows = true;
    }
    let opened: Vec<(String,)> = named!(
        tx,
        names(VoterKey::opener),
        ") SELECT b.poll FROM own JOIN ballot_opened b ON b.poll = own.poll AND b.opener = own.name"
    );
    for (poll,) in opened {
        at(held, &poll)?.opened = true;
    }
    type Row = (String, i64, String, String, String, Option<Vec<u8>>, Option<String>);
    let made: Vec<Row> = named!(
        tx,
        names(VoterKey::author),
        ") SELECT t.poll, t.id, t.language, t.kind, t.day, t.sealed, x.body FROM own \
         JOIN translation t ON t.poll = own.poll AND t.author = own.name \
         LEFT JOIN translation_text x ON x.poll = t.poll AND x.id = t.id ORDER BY t.poll, t.id, x.part"
    );
    for (poll, id, language, kind, day, sealed, body) in made {
        let is_voice = kind == "voice";
        let made = at(held, &poll)?.translations.entry(id);
        let made = made.or_insert(Made { language, day, is_voice, lines: Vec::new() });
        if let Some(sealed) = sealed {
            let plain =
                vault.open(Sealed::Translation, &sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
            made.lines.extend(String::from_utf8_lossy(&plain).lines().map(str::to_owned));
        }
        made.lines.extend(body);
    }
    Ok(())
}

fn at<'h>(held: &'h mut BTreeMap<PollCode, InPoll>, poll: &str) -> Result<&'h mut InPoll> {
    Ok(held.entry(PollCode::parse(poll).ok_or_else(|| corrupt("poll code"))?).or_default())
}
