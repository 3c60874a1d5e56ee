//! More than the practice group: a crowd in it, a second group, and the courier watched at its work.

use std::time::Duration;

use chorus::domain::PollCode;
use chorus::practice::{Call, SAM, SOUTHEND, SeenMessage, World};
use chorus::store::outbox::{self, Letter};
use chorus::store::{Store, Tx, Vault, chats};
use secrecy::SecretString;
use serde_json::json;
use sqlx::Executor as _;

use super::{Chorus, EVERYONE, Engine};

/// A second group, with the same people in it.
pub const LEIGH: i64 = -1_001_000_000_002;
/// A basic group of Sam, Ania and Imran.
pub const SMALL: i64 = -500_111_222;
const FIRST_PERSON: i64 = 8_000_000_001;

/// The practice group with so many more people, and the other two groups; the bot is in none of them.
pub fn world(more: usize) -> World {
    let mut world = World::southend();
    let all: Vec<i64> = EVERYONE.into_iter().chain((0..more).map(person)).collect();
    for person in &all[EVERYONE.len()..] {
        world.add_person(*person, &format!("P{person}"), Some("en"));
    }
    world.add_supergroup(SOUTHEND, "Southend Parent Champions", SAM, &all);
    world.add_supergroup(LEIGH, "Leigh", SAM, &all);
    world.add_group(SMALL, "Small", SAM, &[super::ANIA, super::IMRAN]);
    world
}

/// One of the crowd.
pub fn person(number: usize) -> i64 {
    FIRST_PERSON + i64::try_from(number).unwrap()
}

/// What a call says: its text, or what stands under its picture.
pub fn said(call: &Call) -> &str {
    call.params["text"].as_str().or(call.params["caption"].as_str()).unwrap_or_default()
}

impl Chorus {
    /// That world with the bot in these groups, which it has greeted.
    pub async fn start_among(engine: Engine, more: usize, groups: &[i64]) -> Self {
        let chorus = Self::start_in(engine, world(more), |_| {}).await;
        for group in groups {
            chorus.practice.add_bot(SAM, *group, true).unwrap();
            chorus.until("the welcome", |p| p.view(SAM, *group).iter().any(|m| m.by_bot)).await;
        }
        chorus
    }

    /// Posts a poll as Sam in any group, and gives the card as Sam sees it, and the code.
    pub async fn poll_in(&self, group: i64, text: &str) -> (SeenMessage, PollCode) {
        let before = self.cards_in(group).len();
        self.practice.say(SAM, group, text).unwrap();
        self.until_drawn("the card", |_| self.cards_in(group).len() > before).await;
        let card = self.cards_in(group).pop().unwrap();
        let code = code_of(&card);
        (card, code)
    }

    /// The open cards of a group, as Sam sees them.
    pub fn cards_in(&self, group: i64) -> Vec<SeenMessage> {
        let view = self.practice.view(SAM, group);
        view.into_iter().filter(|m| m.by_bot && !m.only_you && m.text.contains("Poll code")).collect()
    }

    /// Presses an option of a card; gives the press's id.
    pub fn tap(&self, person: i64, group: i64, card: &SeenMessage, option: usize) -> String {
        let data = card.keyboard.iter().flatten().nth(option).unwrap().data.clone().unwrap();
        self.practice.press(person, group, card.at, &data).unwrap()
    }

    /// Waits until every one of these presses has its answer, and each says in English that it is saved.
    pub async fn all_saved(&self, queries: &[String]) {
        let answered = |query: &String| self.practice.callback_answer(query);
        self.until("every answer", |_| queries.iter().all(|query| answered(query).is_some())).await;
        for answer in queries.iter().filter_map(answered) {
            let saved = ["Saved", "Changed"].iter().any(|said| answer.text.starts_with(said));
            assert!(saved, "{answer:?}");
        }
    }

    /// Somebody deletes a message of the bot.
    pub async fn delete(&self, chat: i64, message: i64) {
        let url = format!("{}/bot{}/deleteMessage", self.address(), self.practice.token());
        let body = serde_json::json!({"chat_id": chat, "message_id": message});
        let done = reqwest::Client::new().post(url).json(&body).send().await.unwrap();
        assert!(done.status().is_success());
    }

    /// What the bot asked the server to send to a chat or to edit there, so far, for all to see.
    pub fn sent_to(&self, chat: i64) -> Vec<Call> {
        // A call with a file is a form, which knows text only.
        let ids = [json!(chat), json!(chat.to_string())];
        let is_sent = |c: &Call| {
            ["sendmessage", "sendphoto", "editmessagetext"].contains(&c.method.to_lowercase().as_str())
                && ids.contains(&c.params["chat_id"])
                && c.params.get("ephemeral_message_parameters").is_none()
        };
        self.practice.calls().into_iter().filter(is_sent).collect()
    }

    /// The database, beside the bot.
    pub async fn store(&self) -> Store {
        Store::open_existing(&self.engine.url).await.unwrap()
    }

    /// Somebody changes the tables.
    pub async fn alter(&self, sql: &'static str) {
        let mut tx = self.store().await.write().await.unwrap();
        match &mut tx {
            Tx::Sqlite(t) => drop(t.execute(sql).await.unwrap()),
            Tx::Postgres(t) => drop(t.execute(sql).await.unwrap()),
        }
        tx.commit().await.unwrap();
    }

    /// How many rows the tables have, as a query counts them.
    pub async fn counted(&self, sql: &'static str) -> i64 {
        let store = self.store().await;
        let counted = match &mut store.read().await.unwrap() {
            Tx::Sqlite(t) => sqlx::query_scalar(sql).fetch_one(&mut **t).await.unwrap(),
            Tx::Postgres(t) => sqlx::query_scalar(sql).fetch_one(&mut **t).await.unwrap(),
        };
        store.close().await;
        counted
    }

    /// Waits until a query counts that many rows.
    pub async fn until_counted(&self, sql: &'static str, rows: i64) {
        for _ in 0..1_000 {
            if self.counted(sql).await == rows {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{} rows, not {rows}: {sql}", self.counted(sql).await);
    }

    /// The keys of the bot.
    pub fn vault(&self) -> Vault {
        Vault::new(&SecretString::from("the secret of the tests")).unwrap()
    }

    /// Puts a message into the outbox as the bot would. The courier hears nothing of it before it looks again.
    pub async fn post(&self, store: &Store, chat: i64, text: &str) {
        let (thread, reply_to, markup, link, picture) = (None, None, None, None, None);
        let (text, is_silent) = (text.to_owned(), false);
        let letter = Letter { chat, thread, reply_to, text, markup, is_silent, link, picture };
        let mut tx = store.write().await.unwrap();
        outbox::put(&mut tx, &self.vault(), &letter, self.clock.now(), None).await.unwrap();
        tx.commit().await.unwrap();
        // Messages of one millisecond have no order.
        self.clock.advance(1);
    }

    /// Waits until the courier has nothing that it may do at this time of the clock, and is not at work.
    pub async fn courier_rests(&self, store: &Store) {
        for _ in 0..3_000 {
            let mut tx = moment(store).await;
            let due = chats::due(&mut tx, self.clock.now(), 1).await.unwrap();
            if due.is_empty() && leased(&mut tx, self.clock.now()).await == 0 {
                return;
            }
            drop(tx);
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the courier does not come to rest");
    }

    /// Moves the clock on until the courier looks for what nobody told it of.
    pub async fn look(&self, store: &Store) {
        self.clock.advance(30_000);
        self.courier_rests(store).await;
    }

    /// Moves the clock on, a second at a time so that nothing is late, and lets the courier do what it may each time.
    pub async fn pass(&self, store: &Store, seconds: i64) {
        self.courier_rests(store).await;
        for _ in 0..seconds {
            self.clock.advance(1_000);
            self.courier_rests(store).await;
        }
    }
}

/// The poll's code, the last word of its card.
pub fn code_of(card: &SeenMessage) -> PollCode {
    let last: String =
        card.text.lines().last().unwrap().chars().filter(char::is_ascii_alphanumeric).collect();
    PollCode::parse(&last[last.len() - 6..]).unwrap()
}

/// The database as it is at one moment: on PostgreSQL each question would see another one otherwise.
async fn moment(store: &Store) -> Tx {
    let mut tx = store.read().await.unwrap();
    if let Tx::Postgres(t) = &mut tx {
        t.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ").await.unwrap();
    }
    tx
}

/// How many chats a courier is at work on.
pub async fn leased(tx: &mut Tx, now: i64) -> i64 {
    const SQL: &str = "SELECT COUNT(*) FROM chat_pace WHERE leased_until > $1";
    match tx {
        Tx::Sqlite(t) => sqlx::query_scalar(SQL).bind(now).fetch_one(&mut **t).await.unwrap(),
        Tx::Postgres(t) => sqlx::query_scalar(SQL).bind(now).fetch_one(&mut **t).await.unwrap(),
    }
}
