//! The bot as a program of its own, at work in many groups, with a driver that keeps a ledger of every confirmation. What a
//! person was told is compared with what the store holds, whatever happened to the program in between.

use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use chorus::clock::Clock;
use chorus::domain::{Kind, PollCode};
use chorus::practice::{Practice, SeenMessage, World};
use chorus::store::{Store, polls};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use tokio::net::TcpListener;

use super::Engine;

pub const SECRET: &str = "the secret of the tests";
/// Who organises every group.
const ORGANISER: i64 = 700_001;
const FIRST_PERSON: i64 = 800_001;
const FIRST_GROUP: i64 = -1_002_000_000_001;
/// What the polls ask, one after the other, and the line that says so.
pub const KINDS: [(Kind, &str); 3] =
    [(Kind::One, ""), (Kind::Several { most: 2 }, "\n#several 2"), (Kind::Order, "\n#order")];

/// A running program. It ends with the test, however that ends.
pub struct Program(Child);

impl Program {
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Ends it where it stands.
    pub fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    /// Whether it runs still.
    pub fn is_running(&mut self) -> bool {
        self.0.try_wait().unwrap().is_none()
    }

    /// Waits for its end, and gives the exit code.
    pub fn exit_code(&mut self) -> Option<i32> {
        self.0.wait().unwrap().code()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A press, and where it was made.
pub struct Pressed {
    pub person: i64,
    pub poll: usize,
    pub option: usize,
    /// The press's id at the server.
    pub query: String,
}

/// A server with so many groups, a poll in each, and everybody in all of them.
pub struct Outside {
    pub practice: Practice,
    pub address: String,
    pub engine: Engine,
    /// Group, card as everyone sees it, code.
    pub polls: Vec<(i64, SeenMessage, PollCode)>,
    people: i64,
    groups: Vec<i64>,
    chance: StdRng,
    /// Every press, in the order in which it was made.
    pub ledger: Vec<Pressed>,
}

impl Outside {
    /// The server, not yet with a bot.
    pub async fn new(engine: Engine, people: i64, groups: i64) -> Self {
        let mut world = World::bare();
        world.add_person(ORGANISER, "Sam", Some("en"));
        let members: Vec<i64> = (0..people).map(|n| FIRST_PERSON + n).collect();
        for person in &members {
            world.add_person(*person, &format!("P{person}"), Some("en"));
        }
        let groups: Vec<i64> = (0..groups).map(|n| FIRST_GROUP - n).collect();
        for group in &groups {
            let everyone: Vec<i64> = [ORGANISER].into_iter().chain(members.iter().copied()).collect();
            world.add_supergroup(*group, "Group", ORGANISER, &everyone);
        }
        let practice = Practice::new(world);
        // A press must outlive the time in which the bot is away.
        practice.set_answer_within(3_600);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let router = practice.router();
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        let chance = StdRng::seed_from_u64(7);
        Self { practice, address, engine, polls: Vec::new(), people, groups, chance, ledger: Vec::new() }
    }

    /// Starts the program.
    pub fn start(&self, more: &[(&str, String)]) -> Program {
        let mut command = crate::cli::chorus(&["serve"]);
        command
            .env("TELOXIDE_TOKEN", self.practice.token())
            .env("TELOXIDE_API_URL", &self.address)
            .env("DATABASE_URL", &self.engine.url)
            .env("CHORUS_SECRET", SECRET)
            .env("RUST_LOG", "error")
            .stderr(Stdio::null())
            .stdout(Stdio::null());
        for (name, value) in more {
            command.env(name, value);
        }
        Program(command.spawn().unwrap())
    }

    /// Adds the bot to every group and posts a poll in each.
    pub async fn open_polls(&mut self) {
        let groups = self.groups.clone();
        for (group, (_, kind)) in groups.iter().zip(KINDS.iter().cycle()) {
            self.practice.add_bot(ORGANISER, *group, true).unwrap();
            self.practice.say(ORGANISER, *group, &format!("/poll q?\none\ntwo\nthree\nfour{kind}")).unwrap();
        }
        for group in groups {
            let card = || {
                let view = self.practice.view(ORGANISER, group);
                view.into_iter().rfind(|m| m.by_bot && m.text.contains("Poll code"))
            };
            until("the card", Duration::from_secs(60), || card().is_some()).await;
            let card = card().unwrap();
            let code: String =
                card.text.lines().last().unwrap().chars().filter(char::is_ascii_alphanumeric).collect();
            let code = PollCode::parse(&code[code.len() - 6..]).unwrap();
            self.polls.push((group, card, code));
        }
    }

    /// Somebody presses something; every other time whoever pressed last corrects themselves.
    pub fn press(&mut self) {
        let (person, poll) = match self.ledger.last() {
            Some(last) if self.chance.random_bool(0.5) => (last.person, last.poll),
            _ => {
                let person = FIRST_PERSON + self.chance.random_range(0..self.people);
                (person, self.chance.random_range(0..self.polls.len()))
            }
        };
        let option = self.chance.random_range(0..4);
        let (group, card, _) = &self.polls[poll];
        let data = card.keyboard.iter().flatten().nth(option).unwrap().data.clone().unwrap();
        let query = self.practice.press(person, *group, card.at, &data).unwrap();
        self.ledger.push(Pressed { person, poll, option, query });
    }

    /// Who organises every group.
    pub fn organiser() -> i64 {
        ORGANISER
    }

    /// Has every poll close by itself, all at the same moment, a few seconds from now.
    pub async fn close_polls(&self) {
        let store = Store::open_existing(&self.engine.url).await.unwrap();
        let mut tx = store.write().await.unwrap();
        for (_, _, code) in &self.polls {
            polls::set_closes_at(&mut tx, code, Some(Clock::System.now() + 2_000)).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    /// A pause between two of those lengths, in milliseconds.
    pub fn pause(&mut self, shortest: u64, longest: u64) -> Duration {
        Duration::from_millis(self.chance.random_range(shortest..longest))
    }

    /// How many presses have their answer.
    pub fn answered(&self) -> usize {
        self.ledger.iter().filter(|pressed| self.practice.callback_answer(&pressed.query).is_some()).count()
    }

    /// Waits until every press was taken in, and its answer had its time. What a program that was killed had committed, but not
    /// yet answered, stays without an answer where Telegram was told already that it arrived: counted, but not confirmed.
    pub async fn all_taken(&self, within: Duration) {
        until("every press to be taken", within, || self.practice.pending_updates() == 0).await;
        let answered = || self.answered();
        let mut before = usize::MAX;
        while before != answered() && before != self.ledger.len() {
            before = answered();
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        eprintln!("{} of {} presses were confirmed", answered(), self.ledger.len());
        for answer in self.ledger.iter().filter_map(|pressed| self.practice.callback_answer(&pressed.query)) {
            let said = [
                "Saved",
                "Changed",
                "This is already",
                "Nothing has changed",
                "Your answer is taken back",
                "You can choose 2",
            ];
            assert!(
                said.iter().any(|said| answer.text.starts_with(said)),
                "every press was to an open poll: {}",
                answer.text
            );
        }
    }
}

/// What a press on a card makes of the options that a person chose, counted from 0.
pub fn after(kind: Kind, chosen: &[usize], option: usize) -> Vec<usize> {
    let mut chosen = chosen.to_vec();
    match (kind, chosen.iter().position(|earlier| *earlier == option)) {
        (Kind::One, _) => return vec![option],
        (Kind::Several { .. }, Some(at)) => drop(chosen.remove(at)),
        (Kind::Several { most }, None) if chosen.len() < usize::from(most) => {
            chosen.push(option);
            chosen.sort_unstable();
        }
        (Kind::Order, None) => chosen.push(option),
        (Kind::Several { .. } | Kind::Order, _) => {}
        (Kind::Open | Kind::Decision, _) => unreachable!("it has no options"),
    }
    chosen
}

/// Waits for a condition of another process.
pub async fn until(what: &str, within: Duration, holds: impl Fn() -> bool) {
    let started = Instant::now();
    while !holds() {
        assert!(started.elapsed() < within, "waited in vain for {what}");
        Clock::System.sleep_until(Clock::System.now() + 20).await;
    }
}
