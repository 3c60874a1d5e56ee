//! The real app on the practice server, over HTTP, with a database of its own.

pub mod crowd;
mod files;
pub mod ledger;
pub mod outside;
pub mod postgres;
pub mod web;

use std::cell::Cell;
use std::path::Path;
use std::time::{Duration, Instant};

use chorus::clock::Clock;
use chorus::config::{
    Database, Host, Keeping, LawfulBasis, OwnTexts, Settings, Telegram, Translation, WebhookAddress,
};
use chorus::practice::{ApiVersion, CallbackAnswer, MessageRef, Practice, SAM, SOUTHEND, SeenMessage, World};
use secrecy::SecretString;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use url::Url;

use web::Replica;

pub const ANIA: i64 = 623_118_045;
pub const IMRAN: i64 = 701_552_936;
pub const NASRIN: i64 = 845_902_217;
pub const OLENA: i64 = 918_437_650;
pub const YOUSSEF: i64 = 1_034_882_196;
pub const MARIA: i64 = 1_287_615_403;
pub const PETRA: i64 = 1_466_093_728;
/// Reads a language that Chorus does not have.
pub const LINH: i64 = 5_120_774_369;
/// Has set no language.
pub const ALEX: i64 = 6_238_905_114;
pub const EVERYONE: [i64; 10] = [SAM, ANIA, IMRAN, NASRIN, OLENA, YOUSSEF, MARIA, PETRA, LINH, ALEX];

/// PostgreSQL need not survive the tests.
const FSYNC: &str = "off";

/// Runs a story on both engines. PostgreSQL's half is left out, aloud, where it is not installed.
macro_rules! on_both_engines {
    ($($story:ident),* $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $story() { super::$story($crate::support::Engine::sqlite()).await })*
        }
        mod on_postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $story() {
                if let Some(engine) = $crate::support::Engine::postgres() { super::$story(engine).await }
            })*
        }
    };
}
pub(crate) use on_both_engines;

/// A database of a test's own, and the folder that it lives in.
pub struct Engine {
    pub folder: TempDir,
    pub url: String,
}

impl Engine {
    pub fn sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        let url = format!("sqlite://{}", folder.path().join("chorus.db").display());
        Self { folder, url }
    }

    pub fn postgres() -> Option<Self> {
        let url = postgres::new_database()?;
        Some(Self { folder: TempDir::new().unwrap(), url })
    }

    pub fn database(&self) -> Database {
        Database::with_secret(self.url.clone(), SecretString::from("the secret of the tests"))
    }
}

/// The practice group with the bot at work in it.
pub struct Chorus {
    pub practice: Practice,
    pub engine: Engine,
    pub clock: Clock,
    /// The translation server; a bot started from now on uses it.
    pub machine: Option<Url>,
    /// Where the server posts updates; a bot started from now on asks for none.
    pub webhook: Option<Url>,
    /// The host's own texts.
    pub own_texts: OwnTexts,
    /// Where the pages of a bot started from now on are served: nowhere without.
    pub port: Option<u16>,
    server: JoinHandle<()>,
    address: String,
    running: Option<Replica>,
}

impl Chorus {
    /// The practice group of ten, the bot just added by Sam as an administrator.
    pub async fn start(engine: Engine) -> Self {
        let chorus = Self::start_in(engine, World::southend(), |_| {}).await;
        chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
        chorus.until("the welcome", |practice| practice.view(ANIA, SOUTHEND).iter().any(|m| m.by_bot)).await;
        chorus
    }

    /// Any world; `prepare` sets switches before the bot starts.
    pub async fn start_in(engine: Engine, world: World, prepare: impl FnOnce(&Practice)) -> Self {
        let mut chorus = Self::before_start(engine, world, prepare).await;
        chorus.start_bot().await;
        chorus
    }

    /// The same without the bot, for who sets more before it starts.
    pub async fn before_start(engine: Engine, world: World, prepare: impl FnOnce(&Practice)) -> Self {
        chorus::telemetry::init();
        let practice = Practice::new(world);
        prepare(&practice);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let router = practice.router();
        let server = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        // 2026-11-22 12:00 UTC; it moves only when a test moves it.
        let clock = Clock::manual(1_795_348_800_000);
        let (machine, webhook, port, running) = (None, None, None, None);
        let own_texts = OwnTexts::default();
        Self { practice, engine, clock, machine, webhook, own_texts, port, server, address, running }
    }

    /// What the bot is started with.
    pub fn started_with(&self) -> Settings {
        let telegram = Telegram {
            token: SecretString::from(self.practice.token()),
            server: Some(self.address.parse().unwrap()),
        };
        let host = Host {
            name: Some("Test House".to_owned()),
            contact: Some("test@example.org".to_owned()),
            lawful_basis: Some(LawfulBasis::Consent),
            keeping: Keeping::default(),
            ..Host::default()
        };
        let translation = Translation { url: self.machine.clone(), key: Some("a key".into()), seconds: 2 };
        let database = self.engine.database();
        let webhook = WebhookAddress { url: self.webhook.clone(), secret: None };
        Settings { telegram, database, host, translation, webhook, own_texts: self.own_texts.clone() }
    }

    /// Starts the bot, again after a stop.
    pub async fn start_bot(&mut self) {
        self.running = Some(Replica::start(&self.started_with(), &self.clock, self.port).await);
    }

    /// Stops the bot in order.
    pub async fn stop_bot(&mut self) {
        self.running.take().unwrap().stop().await;
    }

    /// Whether the bot is at work still.
    pub fn runs(&self) -> bool {
        self.running.as_ref().is_some_and(Replica::runs)
    }

    /// Ends the bot where it stands, as a crash would.
    pub async fn crash_bot(&mut self) {
        self.running.take().unwrap().crash().await;
    }

    /// The bot that runs.
    pub fn bot(&self) -> &Replica {
        self.running.as_ref().unwrap()
    }

    /// Waits until something holds, looking again at each change; fails after ten seconds.
    pub async fn until(&self, what: &str, holds: impl Fn(&Practice) -> bool) {
        let wait = async {
            while !holds(&self.practice) {
                // A change between the look and the wait is caught by the short limit.
                let _ = tokio::time::timeout(Duration::from_millis(50), self.practice.changed()).await;
            }
        };
        if tokio::time::timeout(Duration::from_secs(10), wait).await.is_err() {
            let failed: Vec<_> =
                self.practice.calls().into_iter().filter(|c| !c.ok).map(|c| (c.method, c.error)).collect();
            eprintln!("calls that failed: {failed:?}");
            panic!("waited in vain for {what}; Sam sees:\n{}", drawn(&self.practice.view(SAM, SOUTHEND)));
        }
    }

    /// The same for what a redrawn card shows: the clock moves with the looks, so that the pace of edits passes. Not with each: the
    /// changes of a moment (what is registered is over a hundred calls) would run out a lease while a call is under way.
    pub async fn until_drawn(&self, what: &str, holds: impl Fn(&Practice) -> bool) {
        let moved = Cell::new(None::<Instant>);
        self.until(what, |practice| {
            if moved.get().is_none_or(|at| at.elapsed() >= Duration::from_millis(20)) {
                self.clock.advance(5_000);
                moved.set(Some(Instant::now()));
            }
            holds(practice)
        })
        .await;
    }

    /// Waits until the bot has taken in everything that was sent to it.
    pub async fn settled(&self) {
        self.until("the updates to be taken", |practice| practice.pending_updates() == 0).await;
    }

    /// Sets the group's languages, as Sam, by the buttons of `/settings`. English is its language before.
    pub async fn set_languages(&self, languages: &[&str]) {
        let settings = self.settings("🌐 Languages").await;
        let shown = || self.settings_with("Done", settings);
        for name in languages {
            self.press(SAM, settings, &shown().unwrap(), name).await;
            let chosen =
                |m: SeenMessage| m.keyboard.iter().flatten().any(|b| b.text.ends_with(&format!("{name} ✅")));
            self.until("the language", |_| shown().is_some_and(chosen)).await;
        }
        self.press(SAM, settings, &shown().unwrap(), "Done").await;
        self.settled().await;
    }

    /// Waits until nothing waits to be sent in the background; the clock moves, so that the pace of each chat passes.
    pub async fn courier_done(&self) {
        self.settled().await;
        let store = chorus::store::Store::open(&self.engine.url).await.unwrap();
        for _ in 0..200 {
            let mut tx = store.read().await.unwrap();
            let depth = chorus::store::outbox::depth(&mut tx, self.clock.now()).await.unwrap();
            drop(tx);
            if depth.waiting == 0 {
                return;
            }
            self.clock.advance(5_000);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("something waits to be sent still");
    }

    /// Opens the settings as Sam, in the group where the server can show them to him alone, else in private; presses a button,
    /// waits for what comes in its place, and gives the chat.
    pub async fn settings(&self, button: &str) -> i64 {
        let chat = if self.practice.api_version() == ApiVersion::V10_3 { SOUTHEND } else { SAM };
        if chat == SAM {
            self.say_privately(SAM, "/start").await;
        }
        self.practice.say(SAM, chat, "/settings").unwrap();
        self.until("the settings", |_| self.settings_with(button, chat).is_some()).await;
        self.press(SAM, chat, &self.settings_with(button, chat).unwrap(), button).await;
        self.until("what is set", |_| self.settings_with(button, chat).is_none()).await;
        chat
    }

    /// The newest message to Sam with that button.
    pub fn settings_with(&self, button: &str, chat: i64) -> Option<SeenMessage> {
        self.practice.view(SAM, chat).into_iter().rfind(|m| m.by_bot && m.data_of(button).is_some())
    }

    /// Posts a poll as Sam where the group reads languages that it lacks, and gives the question that Sam alone gets.
    pub async fn ask_in_gap(&self, text: &str) -> SeenMessage {
        let newest = self.practice.view(SAM, SOUTHEND).iter().filter_map(|m| m.ephemeral_id).max();
        self.practice.say(SAM, SOUTHEND, text).unwrap();
        let asked = |m: &SeenMessage| m.ephemeral_id > newest && m.text.contains("Your poll");
        self.until("the question", |p| p.view(SAM, SOUTHEND).iter().any(asked)).await;
        self.practice.view(SAM, SOUTHEND).into_iter().rfind(asked).unwrap()
    }

    /// The newest card, once there is one more than before; and the poll's code.
    pub async fn new_card(&self, before: usize) -> (i64, String) {
        self.until_drawn("the card", |_| self.cards().len() > before).await;
        let card = self.cards().pop().unwrap();
        self.until_noted(card.message_id).await;
        let code = card.text.lines().last().unwrap().trim_end_matches('\u{2069}');
        (card.message_id, code[code.len() - 6..].to_owned())
    }

    /// Waits until the bot knows by which message a card was posted: a reply to it names no poll before.
    async fn until_noted(&self, message: i64) {
        let store = self.store().await;
        for _ in 0..1_000 {
            let mut tx = store.read().await.unwrap();
            let noted = chorus::store::cards::poll_of_message(&mut tx, SOUTHEND, message).await.unwrap();
            drop(tx);
            if noted.is_some() {
                return store.close().await;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the card's message is not noted");
    }

    /// How many cards stand in the group.
    pub fn card_count(&self) -> usize {
        self.cards().len()
    }

    /// Follows the link that a press was answered with, and gives what the private chat shows then.
    pub async fn follow(&self, person: i64, answer: &CallbackAnswer) -> SeenMessage {
        let before = self.practice.view(person, person).iter().filter(|m| m.by_bot).count();
        self.practice.open_link(person, answer.url.as_deref().expect("a link")).unwrap();
        self.until("an answer in private", |practice| {
            practice.view(person, person).iter().filter(|m| m.by_bot).count() > before
        })
        .await;
        self.last(person, person)
    }

    /// Presses a button of the last message in the private chat and gives what takes its place.
    pub async fn press_privately(&self, person: i64, label: &str) -> SeenMessage {
        let message = self.last(person, person);
        self.press(person, person, &message, label).await;
        let shown = |m: &SeenMessage| drawn(std::slice::from_ref(m));
        self.until("what the button leads to", |_| shown(&self.last(person, person)) != shown(&message))
            .await;
        self.last(person, person)
    }

    /// "More" on a ballot.
    pub async fn turn_ballot(&self, person: i64, card: i64) {
        self.press(person, SOUTHEND, &self.ballot(person, card), "⋯").await;
        let is_back = |p: &Practice| has_label(p, person, card, '✍') && !has_label(p, person, card, '⋯');
        self.until("the other side of the ballot", is_back).await;
    }

    /// The link to the editor of a poll, from "more" on the person's ballot in the group.
    pub async fn open_editor(&self, person: i64, card: i64) -> CallbackAnswer {
        self.open_ballot(person, card).await;
        self.turn_ballot(person, card).await;
        self.press(person, SOUTHEND, &self.ballot(person, card), "✍").await
    }

    /// Opens the editor of a poll at a language, in the private chat.
    pub async fn edit_language(&self, person: i64, card: i64, language: &str) -> SeenMessage {
        let link = self.open_editor(person, card).await;
        let entered = self.follow(person, &link).await;
        // Who reads a language that needs words is there at once.
        let is_list = entered.keyboard.iter().flatten().any(|b| b.text.starts_with(language));
        if is_list { self.press_privately(person, language).await } else { entered }
    }

    /// Posts a poll as Sam and waits for its card. Gives the card's message id and the poll's code.
    pub async fn poll(&self, text: &str) -> (i64, String) {
        let before = self.card_count();
        self.practice.say(SAM, SOUTHEND, text).unwrap();
        self.new_card(before).await
    }

    fn cards(&self) -> Vec<SeenMessage> {
        let is_card =
            |m: &SeenMessage| m.by_bot && !m.only_you && m.keyboard.iter().flatten().any(|b| b.text == "🌐");
        let has_code = |m: &SeenMessage| m.text.contains("Poll code");
        self.practice.view(SAM, SOUTHEND).into_iter().filter(|m| is_card(m) && has_code(m)).collect()
    }

    /// What everyone sees of a card, whoever has a ballot in its place.
    pub fn card(&self, message: i64) -> SeenMessage {
        let views = EVERYONE.iter().map(|person| self.practice.view(*person, SOUTHEND));
        views.flatten().find(|m| m.message_id == message).expect("the card is there")
    }

    /// What a person sees of one message in the group now.
    pub fn seen(&self, person: i64, message: i64) -> SeenMessage {
        let view = self.practice.view(person, SOUTHEND);
        view.into_iter().find(|m| m.message_id == message).expect("the message is there")
    }

    /// The last message of the bot that a person sees in a chat.
    pub fn last(&self, person: i64, chat: i64) -> SeenMessage {
        self.practice.view(person, chat).into_iter().rfind(|m| m.by_bot).expect("a message of the bot")
    }

    /// Presses the button whose label starts so, and waits for the answer.
    pub async fn press(&self, person: i64, chat: i64, message: &SeenMessage, label: &str) -> CallbackAnswer {
        let bare = |label: &str| label.trim_start_matches(['\u{200E}', '\u{200F}']).to_owned();
        let button = message.keyboard.iter().flatten().find(|b| bare(&b.text).starts_with(label));
        let button = button
            .unwrap_or_else(|| panic!("no button {label:?} on:\n{}", drawn(std::slice::from_ref(message))));
        let data = button.data.clone().expect("a button that the bot hears of");
        let query = self.practice.press(person, chat, message, &data).unwrap();
        self.answer(&query).await
    }

    /// Presses with any data, as no honest client would.
    pub async fn forge(&self, person: i64, chat: i64, message: i64, data: &str) -> CallbackAnswer {
        let query = self.practice.press_forged(person, chat, MessageRef::Message(message), data).unwrap();
        self.answer(&query).await
    }

    /// The answer to a press.
    pub async fn answer(&self, query: &str) -> CallbackAnswer {
        self.until("the answer to a press", |practice| practice.callback_answer(query).is_some()).await;
        self.practice.callback_answer(query).unwrap()
    }

    /// Presses an option of a card.
    pub async fn choose(&self, person: i64, card: i64, number: u8) -> CallbackAnswer {
        self.press(person, SOUTHEND, &self.seen(person, card), &format!("{number}")).await
    }

    /// Presses 🌐 and gives the ballot that the person alone sees. Where it stands there already, it is redrawn: there and back.
    pub async fn open_ballot(&self, person: i64, card: i64) -> SeenMessage {
        if self.practice.view(person, SOUTHEND).iter().any(|m| m.replaces == Some(card)) {
            if self.ballot(person, card).keyboard.iter().flatten().any(|b| b.text.starts_with('⋯')) {
                self.turn_ballot(person, card).await;
            }
            let back = self.ballot(person, card).keyboard.last().unwrap()[0].text.clone();
            self.press(person, SOUTHEND, &self.ballot(person, card), &back).await;
            let is_front = |p: &Practice| has_label(p, person, card, '⋯');
            self.until("the ballot", is_front).await;
            return self.ballot(person, card);
        }
        self.press(person, SOUTHEND, &self.seen(person, card), "🌐").await;
        self.until("the ballot", |practice| {
            practice.view(person, SOUTHEND).iter().any(|m| m.replaces == Some(card))
        })
        .await;
        self.ballot(person, card)
    }

    /// The ballot that a person sees in place of a card.
    pub fn ballot(&self, person: i64, card: i64) -> SeenMessage {
        self.practice.view(person, SOUTHEND).into_iter().find(|m| m.replaces == Some(card)).expect("a ballot")
    }

    /// Says something to the bot in private and waits for its answer.
    pub async fn say_privately(&self, person: i64, text: &str) -> SeenMessage {
        let before = self.practice.view(person, person).len();
        if before == 0 {
            self.practice
                .open_link(person, &format!("https://t.me/{}?start=help", self.practice.bot_username()))
                .unwrap();
            self.until("help", |practice| practice.view(person, person).iter().any(|m| m.by_bot)).await;
        }
        let before = self.practice.view(person, person).len();
        self.practice.say(person, person, text).unwrap();
        self.until("an answer in private", |practice| practice.view(person, person).len() > before + 1).await;
        self.last(person, person)
    }

    /// A page of what everyone sees in the group, for "nobody saw".
    pub fn everything_in_group(&self, but: &[i64]) -> String {
        let people = EVERYONE.iter().filter(|p| !but.contains(p));
        people.map(|p| drawn(&self.practice.view(*p, SOUTHEND))).collect::<Vec<_>>().join("\n")
    }

    /// The address of the practice server.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The path of the SQLite file.
    pub fn folder(&self) -> &Path {
        self.engine.folder.path()
    }
}

impl Drop for Chorus {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Whether the ballot that a person sees in place of a card has a button whose label starts so.
fn has_label(practice: &Practice, person: i64, card: i64, start: char) -> bool {
    let view = practice.view(person, SOUTHEND);
    let ballot = view.iter().find(|m| m.replaces == Some(card));
    ballot.is_some_and(|m| m.keyboard.iter().flatten().any(|b| b.text.starts_with(start)))
}

/// Messages as text, with their buttons.
pub fn drawn(messages: &[SeenMessage]) -> String {
    let one = |m: &SeenMessage| {
        let rows = m
            .keyboard
            .iter()
            .map(|row| row.iter().map(|b| format!("[ {} ]", b.text)).collect::<Vec<_>>().join(" "));
        std::iter::once(m.text.clone()).chain(rows).collect::<Vec<_>>().join("\n")
    };
    messages.iter().map(one).collect::<Vec<_>>().join("\n--\n")
}
