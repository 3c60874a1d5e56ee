//! Messages that are sent in the background: written in the transaction that made them necessary, sent by the courier.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::statements::{on_tx, run};
use super::vault::Sealed;
use super::{Result, Tx, Vault, chats, corrupt};

/// A message, sealed while it waits: it may name a person's chat, and hold what was written in private.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    /// The chat.
    pub chat: i64,
    /// The forum topic.
    pub thread: Option<i64>,
    /// The message to reply to.
    pub reply_to: Option<i64>,
    /// The text, in Telegram's HTML.
    pub text: String,
    /// The buttons, as Telegram takes them.
    pub markup: Option<Value>,
    /// Whether it makes no sound.
    pub is_silent: bool,
    /// The payload of the deep link that a person was given to come and read it, where their chat was not open.
    pub link: Option<String>,
    /// A picture that goes with it.
    pub picture: Option<Picture>,
}

/// A picture of a result. It is drawn when it is sent: the numbers are small, and sealed like the rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// How many people chose each option, in the options' order.
    pub counts: Vec<u64>,
    /// What stands under it instead of the message's text, which goes out alone where the picture can't. In Telegram's HTML.
    pub caption: String,
}

/// A message that is next in its chat.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// Its number.
    pub id: i64,
    /// The message.
    pub letter: Letter,
    /// How often it was tried in vain.
    pub tries: i64,
}

/// How the outbox stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Depth {
    /// Messages that wait.
    pub waiting: i64,
    /// When the oldest of them was put in, in epoch milliseconds.
    pub oldest: Option<i64>,
    /// Messages that were given up.
    pub dead: i64,
}

/// Puts a message in. `until`: not to be sent after.
pub async fn put(tx: &mut Tx, vault: &Vault, letter: &Letter, now: i64, until: Option<i64>) -> Result<()> {
    const SQL: &str =
        "INSERT INTO outbox (id, chat, sealed, at, until, tries, dead) VALUES ($1, $2, $3, $4, $5, 0, $6)";
    let chat = chats::key(vault, letter.chat);
    chats::know(&mut *tx, &chat).await?;
    let plain = serde_json::to_vec(letter).map_err(|e| sqlx::Error::Encode(e.into()))?;
    // In the order of time; what one transaction puts into one chat keeps its order only by chance, so none puts in two.
    let id = (now << 20) | i64::from(rand::random::<u32>() >> 12);
    run!(tx, SQL, id, chat, vault.seal(Sealed::Letter, &plain), now, until, false).map(drop)
}

/// The oldest message of a chat.
pub async fn next(tx: &mut Tx, vault: &Vault, chat: &str, now: i64) -> Result<Option<Due>> {
    const SQL: &str = "SELECT id, sealed, tries FROM outbox \
        WHERE chat = $1 AND NOT dead AND (until IS NULL OR until > $2) ORDER BY id LIMIT 1";
    let row: Option<(i64, Vec<u8>, i64)> =
        on_tx!(tx, t => sqlx::query_as(SQL).bind(chat).bind(now).fetch_optional(t).await)?;
    row.map(|(id, sealed, tries)| {
        let mut letter = open(vault, &sealed)?;
        if let Ok(group) = chat.parse()
            && group != letter.chat
        {
            // The group has another id by now, and numbers its messages anew there.
            letter = Letter { chat: group, thread: None, reply_to: None, ..letter };
        }
        Ok(Due { id, letter, tries })
    })
    .transpose()
}

/// Every message that is kept for a chat, also one that was given up.
pub async fn all(tx: &mut Tx, vault: &Vault, chat: &str) -> Result<Vec<Letter>> {
    const SQL: &str = "SELECT sealed FROM outbox WHERE chat = $1 ORDER BY id";
    let sealed: Vec<Vec<u8>> = on_tx!(tx, t => sqlx::query_scalar(SQL).bind(chat).fetch_all(t).await)?;
    sealed.iter().map(|sealed| open(vault, sealed)).collect()
}

/// Deletes every message that is kept for a chat; gives how many they were.
pub async fn forget(tx: &mut Tx, chat: &str) -> Result<u64> {
    run!(tx, "DELETE FROM outbox WHERE chat = $1", chat)
}

/// How many messages wait in a chat that are not sent after `until`.
pub async fn waiting_until(tx: &mut Tx, chat: &str, now: i64, until: i64) -> Result<i64> {
    const SQL: &str =
        "SELECT COUNT(*) FROM outbox WHERE chat = $1 AND NOT dead AND until > $2 AND until <= $3";
    on_tx!(tx, t => sqlx::query_scalar(SQL).bind(chat).bind(now).bind(until).fetch_one(t).await)
}

/// A message was sent, or nobody needs it any more.
pub async fn remove(tx: &mut Tx, id: i64) -> Result<()> {
    run!(tx, "DELETE FROM outbox WHERE id = $1", id).map(drop)
}

/// A message was tried in vain.
pub async fn tried(tx: &mut Tx, id: i64) -> Result<()> {
    run!(tx, "UPDATE outbox SET tries = tries + 1 WHERE id = $1", id).map(drop)
}

/// A message is given up. It stays, sealed, for the host to see that there was one.
pub async fn bury(tx: &mut Tx, id: i64) -> Result<()> {
    run!(tx, "UPDATE outbox SET dead = $2, tries = tries + 1 WHERE id = $1", id, true).map(drop)
}

/// Nothing more is sent to a chat.
pub async fn empty(tx: &mut Tx, chat: &str) -> Result<()> {
    run!(tx, "DELETE FROM outbox WHERE chat = $1 AND NOT dead AND until IS NULL", chat).map(drop)
}

/// How the outbox stands.
pub async fn depth(tx: &mut Tx, now: i64) -> Result<Depth> {
    const WAITING: &str = "SELECT COUNT(*), MIN(o.at) FROM outbox o JOIN chat_pace p ON p.chat = o.chat \
        WHERE NOT o.dead AND NOT p.closed AND (o.until IS NULL OR o.until > $1)";
    let (waiting, oldest) = on_tx!(&mut *tx, t => sqlx::query_as(WAITING).bind(now).fetch_one(t).await)?;
    const DEAD: &str = "SELECT COUNT(*) FROM outbox WHERE dead";
    let dead = on_tx!(tx, t => sqlx::query_scalar(DEAD).fetch_one(t).await)?;
    Ok(Depth { waiting, oldest, dead })
}

/// Forgets what came too late, and what was given up before that time.
pub async fn prune(tx: &mut Tx, now: i64, dead_before: i64) -> Result<u64> {
    let late = run!(&mut *tx, "DELETE FROM outbox WHERE until <= $1", now)?;
    Ok(late + run!(tx, "DELETE FROM outbox WHERE dead AND at < $1", dead_before)?)
}

fn open(vault: &Vault, sealed: &[u8]) -> Result<Letter> {
    let plain = vault.open(Sealed::Letter, sealed).map_err(|e| sqlx::Error::Decode(e.into()))?;
    serde_json::from_slice(&plain).map_err(|_| corrupt("message"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_waits_since_before_there_were_pictures_is_read() {
        let old =
            r#"{"chat":-1,"thread":null,"reply_to":7,"text":"t","markup":null,"is_silent":true,"link":null}"#;
        let letter: Letter = serde_json::from_str(old).unwrap();
        assert_eq!((letter.reply_to, letter.picture), (Some(7), None));
    }
}
