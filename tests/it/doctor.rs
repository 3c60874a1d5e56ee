//! `chorus doctor`: what it finds on a good day and on bad ones, and that it leaves everything as it was.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use chorus::practice::{Call, SAM, SOUTHEND, World};
use serde_json::json;
use tempfile::TempDir;

use crate::cli::chorus;
use crate::support::{ANIA, Chorus, Engine, IMRAN, on_both_engines};

const SECRET: &str = "the secret of the tests";

on_both_engines!(all_is_well, the_secret_is_another_one);

/// What the doctor said: a line a check, and the exit code.
struct Said {
    lines: Vec<String>,
    last: String,
    code: Option<i32>,
}

impl Said {
    /// The lines that begin so, with what they are about.
    fn that(&self, level: &str) -> Vec<&str> {
        let all = self.lines.iter().filter(|line| line.split_whitespace().next() == Some(level));
        all.map(|line| line[8..].as_ref()).collect()
    }

    /// Asserts that this, and nothing else, is a problem, and that the exit code says so.
    #[track_caller]
    fn problem(&self, about: &str, parts: &[&str]) {
        assert_eq!((self.that("problem").len(), self.code), (1, Some(1)), "{:#?}", self.lines);
        assert!(self.last.starts_with("There is 1 problem"), "{}", self.last);
        holds(self.that("problem")[0], about, parts);
    }

    /// Asserts that this, and nothing else, is worth a warning, and that no more comes of it.
    #[track_caller]
    fn warning(&self, about: &str, parts: &[&str]) {
        assert_eq!((self.that("warning").len(), self.code), (1, Some(0)), "{:#?}", self.lines);
        holds(self.that("warning")[0], about, parts);
    }

    #[track_caller]
    fn all_ok(&self) {
        assert_eq!((self.that("ok").len(), self.code), (self.lines.len(), Some(0)), "{:#?}", self.lines);
    }
}

#[track_caller]
fn holds(line: &str, about: &str, parts: &[&str]) {
    assert!(line.starts_with(&format!("{about}: ")), "{line}");
    for part in parts {
        assert!(line.contains(part), "{part:?} in {line:?}");
    }
}

/// Asks the doctor, beside the practice server's own work.
async fn ask(mut command: Command) -> Said {
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let last = String::from_utf8(output.stderr).unwrap();
    for secret in [SECRET, "AAPracticeOnly", "Southend Parent Champions", "hidden"] {
        assert!(!text.contains(secret) && !last.contains(secret), "{secret:?} in {text}{last}");
    }
    Said { lines: text.lines().map(str::to_owned).collect(), last, code: output.status.code() }
}

fn doctor(group: &Chorus, more: &[&str]) -> Command {
    let token = group.practice.token();
    let shared = ["doctor", "--token", &token, "--server", group.address(), "--database", &group.engine.url];
    chorus(&[&shared, more].concat())
}

async fn examine(group: &Chorus) -> Said {
    ask(doctor(group, &["--secret", SECRET])).await
}

/// The practice group with a poll that was answered, and the bot stopped.
async fn at_rest() -> Chorus {
    at_rest_on(Engine::sqlite()).await
}

async fn at_rest_on(engine: Engine) -> Chorus {
    let mut group = Chorus::start(engine).await;
    let (card, _) = group.poll("/poll q | a | b").await;
    group.choose(ANIA, card, 1).await;
    group.settled().await;
    // What is registered at the start has come to its end: a call that the stop cuts off would change something after it.
    let is_last = |c: &Call| c.ok && c.method.eq_ignore_ascii_case("setMyShortDescription");
    group.until("what is registered", |p| p.calls().iter().filter(|c| is_last(c)).count() == 24).await;
    group.stop_bot().await;
    group
}

async fn all_is_well(engine: Engine) {
    let mut group = at_rest_on(engine).await;
    let files = |folder: &Path| {
        let all = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let mut all: Vec<_> = all.map(|path| (path.clone(), fs::read(path).unwrap())).collect();
        all.sort();
        all
    };
    let (before, revision, calls) =
        (files(group.folder()), group.practice.revision(), group.practice.calls().len());
    let said = examine(&group).await;
    said.all_ok();
    let abouts: Vec<&str> = said.that("ok").iter().map(|line| line.split(": ").next().unwrap()).collect();
    let southend = format!("group {SOUTHEND}");
    assert_eq!(
        abouts,
        ["token", "privacy mode", "webhook", "updates", "clock", "database", "secret", &southend]
    );
    assert!(said.that("ok")[0].contains("@chorus_practice_bot"));
    assert!(said.that("ok")[7].contains("may delete messages"));
    assert!(said.last.is_empty(), "{}", said.last);
    // Nothing was changed, here or there.
    assert_eq!(files(group.folder()), before);
    assert_eq!(group.practice.revision(), revision);
    let asked = group.practice.calls().split_off(calls);
    assert!(asked.iter().all(|call| call.ok && call.method.to_lowercase().starts_with("get")), "{asked:?}");
    // Beside the bot at work it is the same.
    group.start_bot().await;
    examine(&group).await.all_ok();
    let (card, _) = group.poll("/poll still | at | work").await;
    group.choose(IMRAN, card, 1).await;
}

async fn the_secret_is_another_one(engine: Engine) {
    let group = at_rest_on(engine).await;
    let said = ask(doctor(&group, &["--secret", "another secret of some length"])).await;
    said.problem("secret", &["does not fit", "CHORUS_SECRET"]);
    ask(doctor(&group, &["--secret", "short"])).await.problem("secret", &["too short"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_crash_left_is_left_as_it_is() {
    let mut group = Chorus::start(Engine::sqlite()).await;
    let (card, _) = group.poll("/poll q | a | b").await;
    group.choose(ANIA, card, 1).await;
    group.settled().await;
    let crashed = Engine::sqlite();
    let names = ["chorus.db", "chorus.db-wal"];
    for name in names {
        fs::copy(group.folder().join(name), crashed.folder.path().join(name)).unwrap();
    }
    let files = |engine: &Engine| names.map(|name| fs::read(engine.folder.path().join(name)).unwrap());
    let before = files(&crashed);
    assert!(!before[1].is_empty(), "the log holds something");
    group.stop_bot().await;
    group.engine = crashed;
    examine(&group).await.all_ok();
    assert_eq!(files(&group.engine), before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_token_is_wrong_or_nobody_answers() {
    let group = at_rest().await;
    let with = |token: &str, server: &str| {
        let database = &group.engine.url;
        chorus(&["doctor", "--token", token, "--server", server, "--database", database, "--secret", SECRET])
    };
    let said = ask(with("123456:hidden", group.address())).await;
    said.problem("token", &["does not know it", "TELOXIDE_TOKEN"]);
    assert!(said.that("ok").iter().any(|line| line.starts_with("secret: ")), "what lies here is examined");
    let said = ask(with("123456:hidden", "http://127.0.0.1:9")).await;
    said.problem("token", &["can't be reached", "TELOXIDE_API_URL"]);
    // No token at all is wrong use.
    assert_eq!(ask(chorus(&["doctor"])).await.code, Some(2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn updates_go_another_way_than_was_set() {
    let group = at_rest().await;
    let wanted = async |url: &str| ask(doctor(&group, &["--secret", SECRET, "--webhook-url", url])).await;
    let url = "http://127.0.0.1:9/hidden/path";
    wanted(url).await.problem("webhook", &["CHORUS_WEBHOOK_URL is set", "posts no updates"]);

    let set = format!("{}/bot{}/setWebhook", group.address(), group.practice.token());
    let set = reqwest::Client::new().post(set).json(&json!({ "url": url })).send().await.unwrap();
    assert!(set.status().is_success());
    examine(&group).await.problem("webhook", &["posts this bot's updates to 127.0.0.1", "Start it again"]);
    wanted(url).await.all_ok();
    wanted("https://example.org/hidden").await.problem("webhook", &["to 127.0.0.1, not", "example.org"]);

    // 2027-01-15 08:00 UTC, when nobody listens there.
    group.practice.set_now(1_800_000_000);
    group.practice.say(ANIA, SOUTHEND, "/help").unwrap();
    let info = format!("{}/bot{}/getWebhookInfo", group.address(), group.practice.token());
    let failed = async || reqwest::get(&info).await.unwrap().text().await.unwrap().contains("last_error");
    while !failed().await {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let said = wanted(url).await;
    holds(said.that("warning")[0], "webhook", &["2027-01-15 08:00 UTC", "Connection refused"]);
    holds(said.that("warning")[1], "updates", &["1 wait", "`chorus serve` runs"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_takes_the_updates_and_privacy_mode_is_off() {
    let group = at_rest().await;
    group.practice.say(ANIA, SOUTHEND, "/help").unwrap();
    group.practice.say(ANIA, SOUTHEND, "/help").unwrap();
    examine(&group).await.warning("updates", &["2 wait", "`chorus serve` runs"]);
    let mut group = group;
    group.start_bot().await;
    group.settled().await;
    group.practice.set_privacy_mode(false);
    examine(&group).await.warning("privacy mode", &["off", "/setprivacy", "@BotFather"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_bot_may_not_do_everything_in_its_groups() {
    let small = -500_111_222;
    let mut world = World::southend();
    world.add_group(small, "Southend Parent Champions", SAM, &[ANIA]);
    let mut group = Chorus::start_in(Engine::sqlite(), world, |_| {}).await;
    group.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    group.practice.add_bot(SAM, small, false).unwrap();
    let greeted = |chat: &i64| group.practice.view(SAM, *chat).iter().any(|m| m.by_bot);
    group.until("both welcomes", |_| [SOUTHEND, small].iter().all(greeted)).await;
    group.stop_bot().await;
    let line = |said: &Said, group: i64| {
        let about = format!("group {group}: ");
        said.lines.iter().find_map(|line| line[8..].strip_prefix(&about).map(str::to_owned)).unwrap()
    };

    let said = examine(&group).await;
    said.all_ok();
    assert!(line(&said, small).contains("no administrator: commands stay in the group"));
    group.practice.promote_bot(SOUTHEND, &["can_manage_chat"]).unwrap();
    let said = examine(&group).await;
    assert!(line(&said, SOUTHEND).contains("may not delete messages"));
    assert_eq!(said.code, Some(0));

    group.practice.remove_bot(SAM, SOUTHEND).unwrap();
    let new = group.practice.upgrade_to_supergroup(small).unwrap();
    let said = examine(&group).await;
    assert!(line(&said, SOUTHEND).starts_with("it is not in there any more. Add it again"));
    assert!(line(&said, small).starts_with(&format!("it has become the supergroup {new}.")));
    assert_eq!((said.that("warning").len(), said.code), (3, Some(0)), "and updates wait");
    // Once the bot has heard of it, there is nothing to be said.
    group.start_bot().await;
    group.settled().await;
    let said = examine(&group).await;
    said.all_ok();
    assert!(line(&said, new).contains("no administrator"));
    assert!(!said.lines.iter().any(|line| line.contains(&SOUTHEND.to_string())));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_clocks_differ() {
    let group = at_rest().await;
    let now = SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs().cast_signed();
    group.practice.set_now(now - 100);
    examine(&group).await.warning("clock", &["ahead of Telegram's", "seconds", "Set it"]);
    group.practice.set_now(now + 3600);
    examine(&group).await.problem("clock", &["behind Telegram's", "Set it"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_secret_lies_where_it_should_not() {
    let group = at_rest().await;
    // Found by its name alone, as `chorus serve` would, and not made where it is missing.
    let beside = group.folder().join("chorus.secret");
    ask(doctor(&group, &[])).await.problem("secret", &["chorus.secret", "can't be read"]);
    assert!(!beside.exists());
    let keep = |path: &Path, mode: u32| {
        fs::write(path, SECRET).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    keep(&beside, 0o600);
    let said = ask(doctor(&group, &[])).await;
    said.warning("secret file", &["lies beside the database", "CHORUS_SECRET_FILE", "`chorus backup`"]);
    assert!(said.that("ok").iter().any(|line| line.contains("can't read")));

    let elsewhere = TempDir::new().unwrap();
    let elsewhere = elsewhere.path().join("secret of chorus");
    keep(&elsewhere, 0o644);
    let named = ["--secret-file", elsewhere.to_str().unwrap()];
    // The old file is still there.
    let said = ask(doctor(&group, &named)).await;
    assert_eq!((said.that("warning").len(), said.code), (2, Some(0)), "{:#?}", said.lines);
    holds(said.that("warning")[0], "secret file", &["every user", "chmod 600", "secret of chorus"]);
    holds(said.that("warning")[1], "secret file", &["lies beside the database"]);
    fs::remove_file(beside).unwrap();
    keep(&elsewhere, 0o600);
    ask(doctor(&group, &named)).await.all_ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_database_is_not_one_of_chorus() {
    let mut group = at_rest().await;
    let folder = TempDir::new().unwrap();
    let whole = fs::read(group.folder().join("chorus.db")).unwrap();
    let mut examine_file = async |name: &str, bytes: Option<&[u8]>| {
        let path = folder.path().join(name);
        if let Some(bytes) = bytes {
            fs::write(&path, bytes).unwrap();
        }
        group.engine.url = format!("sqlite://{}", path.display());
        let said = examine(&group).await;
        assert_eq!(fs::read(&path).ok().as_deref(), bytes, "left as it was");
        said
    };
    examine_file("none.db", None).await.problem("database", &["can't be opened", "`chorus serve` makes it"]);
    examine_file("empty.db", Some(b"")).await.problem("database", &["not one of Chorus", "DATABASE_URL"]);
    let text = b"this is no database, but it is long enough to be read as one";
    examine_file("text.db", Some(text)).await.problem("database", &["can't be opened", "not a database"]);
    // Cut short, as by a copy that was broken off.
    let cut = &whole[..whole.len() / 2];
    examine_file("cut.db", Some(cut)).await.problem("database", &["restore a backup"]);
    // A page that the disk has lost.
    let mut holed = whole.clone();
    holed[5 * 4096..6 * 4096].fill(0xA5);
    examine_file("holed.db", Some(&holed)).await.problem("database", &["restore a backup"]);
    examine_file("whole.db", Some(&whole)).await.all_ok();
    group.engine.url = "mysql://x".to_owned();
    examine(&group).await.problem("database", &["sqlite://", "postgres://"]);
}
