//! The practice server in the bench's own process: 500 people of ten languages in 20 groups, with an open poll in each.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use chorus::practice::{MessageRef, Practice, SAM, World};
use tokio::net::TcpListener;

use super::process::Process;

const PEOPLE: i64 = 500;
const GROUPS: i64 = 20;
const OPTIONS: usize = 4;
const FIRST_PERSON: i64 = 700_000_001;
const FIRST_GROUP: i64 = -1_001_000_000_101;
const LANGUAGES: [Option<&str>; 10] = [
    Some("en"),
    Some("pl"),
    Some("ur"),
    Some("bn"),
    Some("uk"),
    Some("ar"),
    Some("ro"),
    Some("cs"),
    Some("vi"),
    None,
];
/// How often a crowd of presses is looked through for answers: often enough to keep the bot busy, seldom enough to leave it
/// the processor.
const LOOK: Duration = Duration::from_millis(10);
/// A bot that answers nothing for so long has failed.
const PATIENCE: Duration = Duration::from_secs(60);

/// An open poll.
struct Open {
    group: i64,
    card: MessageRef,
    /// The data of its options' buttons.
    buttons: Vec<String>,
}

/// The practice server, its people and polls.
pub struct Host {
    pub practice: Practice,
    pub address: String,
    polls: Vec<Open>,
    /// How many presses there were.
    pressed: i64,
}

impl Host {
    /// Serves on a free port, has a bot join the groups and open the polls; the bot is stopped again.
    pub async fn new(database: &str) -> Self {
        let mut world = World::bare();
        let people: Vec<i64> = (0..PEOPLE).map(|n| FIRST_PERSON + n).collect();
        world.add_person(SAM, "Sam Carter", Some("en"));
        for (n, person) in people.iter().enumerate() {
            world.add_person(*person, &format!("Parent {n}"), LANGUAGES[n % LANGUAGES.len()]);
        }
        for n in 0..GROUPS {
            world.add_supergroup(FIRST_GROUP - n, &format!("Parents of School {n}"), SAM, &people);
        }
        let practice = Practice::new(world);
        // A press is measured however late its answer comes.
        practice.set_answer_within(3600);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let router = practice.router();
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        let mut host = Self { practice, address, polls: Vec::new(), pressed: 0 };
        let (bot, _) = host.start(database).await;
        host.open_polls().await;
        bot.stop();
        host
    }

    /// Starts the bot; with it comes the time until it was ready.
    pub async fn start(&self, database: &str) -> (Process, Duration) {
        Process::bot(&self.address, &self.practice.token(), database).await
    }

    async fn open_polls(&mut self) {
        let groups = (0..GROUPS).map(|n| FIRST_GROUP - n);
        for group in groups.clone() {
            self.practice.add_bot(SAM, group, true).unwrap();
            let poll = "/poll What should the summer picnic be?\nA walk\nGames in the park\nA shared meal\nNo picnic";
            self.practice.say(SAM, group, poll).unwrap();
        }
        let began = Instant::now();
        for group in groups {
            let poll = loop {
                if let Some(poll) = self.card(group) {
                    break poll;
                }
                assert!(began.elapsed() < PATIENCE, "a poll has no card");
                tokio::time::sleep(LOOK).await;
            };
            self.polls.push(poll);
        }
    }

    fn card(&self, group: i64) -> Option<Open> {
        let is_option = |data: &String| data.starts_with("a:");
        self.practice.view(SAM, group).into_iter().find_map(|message| {
            let data = message.keyboard.iter().flatten().filter_map(|button| button.data.clone());
            let buttons: Vec<String> = data.filter(is_option).collect();
            (buttons.len() == OPTIONS).then_some(Open { group, card: message.at, buttons })
        })
    }

    /// The next press: people in turn, each on another poll than the one before; whoever comes to a poll again changes their
    /// answer.
    fn press(&mut self) -> String {
        let (person, round) = (self.pressed % PEOPLE, self.pressed / PEOPLE);
        let poll = &self.polls[usize::try_from((person + round) % GROUPS).unwrap()];
        let option = usize::try_from(round / GROUPS).unwrap() % OPTIONS;
        self.pressed += 1;
        let data = &poll.buttons[option];
        // Unchecked: the server need not draw the group for each press.
        self.practice.press_forged(FIRST_PERSON + person, poll.group, poll.card, data).unwrap()
    }

    /// Presses so often, always with so many unanswered, and gives the time until the last was answered.
    pub async fn saturate(&mut self, presses: usize, outstanding: usize) -> Duration {
        let (began, mut left) = (Instant::now(), presses);
        let (mut waiting, mut heard): (Vec<String>, _) = (Vec::with_capacity(outstanding), began);
        while left > 0 || !waiting.is_empty() {
            let before = waiting.len();
            waiting.retain(|query| self.practice.callback_answer(query).is_none());
            if waiting.len() < before {
                heard = Instant::now();
            }
            assert!(heard.elapsed() < PATIENCE, "{} presses are not answered", waiting.len());
            let more = left.min(outstanding - waiting.len());
            waiting.extend((0..more).map(|_| self.press()));
            left -= more;
            tokio::time::sleep(LOOK).await;
        }
        began.elapsed()
    }

    /// Presses so many times a second, however fast the answers come, and gives how long each press waited, in order.
    pub async fn offer(&mut self, a_second: u32, seconds: u32) -> Vec<Duration> {
        let (began, mut changes) = (Instant::now(), self.practice.watch());
        let (mut waiting, mut waited) = (VecDeque::new(), Vec::new());
        let mut sent = 0;
        while sent < a_second * seconds || !waiting.is_empty() {
            let due = began + Duration::from_secs(1) * sent / a_second;
            if sent < a_second * seconds && due <= Instant::now() {
                waiting.push_back((due, self.press()));
                sent += 1;
                continue;
            }
            waiting.retain(|(pressed, query)| {
                let is_answered = self.practice.callback_answer(query).is_some();
                if is_answered {
                    waited.push(pressed.elapsed());
                }
                !is_answered
            });
            assert!(began.elapsed() < PATIENCE * 2, "{} presses are not answered", waiting.len());
            let pause = due.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
            let _ = tokio::time::timeout(pause, changes.changed()).await;
        }
        waited.sort();
        waited
    }
}
