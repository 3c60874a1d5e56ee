//! The program itself: what it says when it can't go on, the export, and a kill in the middle of a poll.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use chorus::practice::{SAM, SOUTHEND};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{ANIA, Chorus, Engine, IMRAN, NASRIN, on_both_engines};

on_both_engines!(the_export_matches_the_presses);

/// The program, with nothing set but what is given.
pub fn chorus(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chorus"));
    let settings = [
        "TELOXIDE_TOKEN",
        "TELOXIDE_API_URL",
        "DATABASE_URL",
        "CHORUS_SECRET",
        "CHORUS_SECRET_FILE",
        "CHORUS_WEBHOOK_URL",
        "CHORUS_HOST",
        "CHORUS_CONTACT",
        "CHORUS_LAWFUL_BASIS",
        "CHORUS_KEEP_DAYS",
        "CHORUS_KEEP_LEFT_GROUP_DAYS",
        "CHORUS_NEW_SECRET_FILE",
        "CHORUS_LOCALES",
    ];
    for name in settings {
        command.env_remove(name);
    }
    // No port that another test, or a bot on this machine, may have.
    command.env("CHORUS_HTTP", "127.0.0.1:0").args(arguments).stdin(Stdio::null());
    command
}

/// Exit code 1, and one sentence that says all of this.
pub fn fails_plainly(output: &Output, parts: &[&str]) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(said.trim().lines().count(), 1, "one sentence: {said}");
    for part in parts {
        assert!(said.contains(part), "{part:?} in {said:?}");
    }
}

async fn the_export_matches_the_presses(engine: Engine) {
    let group = Chorus::start(engine).await;
    let (card, code) = group.poll("/poll Kiedy? ąć \"x\", y\nبدھ کو\n=2+3\nчетвер").await;
    let database = group.engine.url.clone();
    let secret = "the secret of the tests";
    let export = |more: &[&str]| {
        let arguments =
            [&["export", "--poll", &code, "--database", &database, "--secret", secret][..], more].concat();
        chorus(&arguments).output().unwrap()
    };
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("out.csv");
    let out = file.to_str().unwrap();
    group.choose(ANIA, card, 1).await;
    fails_plainly(&export(&["--out", out]), &["still open", "Close it first"]);
    assert!(!file.exists());

    group.choose(ANIA, card, 2).await;
    group.choose(IMRAN, card, 3).await;
    let ballot = group.open_ballot(NASRIN, card).await;
    group.press(NASRIN, SOUTHEND, &ballot, "1").await;
    group.until("the mark", |_| group.ballot(NASRIN, card).text.contains('✅')).await;
    let withdraw = group.ballot(NASRIN, card).keyboard[3][0].text.clone();
    group.press(NASRIN, SOUTHEND, &group.ballot(NASRIN, card), &withdraw).await;
    // While it is open, the organiser is refused too, in their words.
    assert!(group.say_privately(SAM, &format!("/export {code}")).await.text.contains("still open"));
    group.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    group.until_drawn("the result", |_| group.seen(SAM, card).text.contains("closed")).await;

    let bytes = group.exported(&code, &format!("chorus-{code}.csv")).await;
    assert!(export(&["--out", out]).status.success());
    assert_eq!(std::fs::read(&file).unwrap(), bytes, "the same file from the chat and from the command line");
    assert_eq!(export(&[]).stdout, bytes);
    for (what, name) in [("summary", "-summary.csv"), ("texts", "-texts.csv")] {
        assert_eq!(
            export(&["--what", what]).stdout,
            group.exported(&code, &format!("chorus-{code}{name}")).await
        );
    }

    let mut reader = csv::Reader::from_reader(&bytes[..]);
    assert_eq!(reader.headers().unwrap(), vec!["poll", "question", "options", "option_texts"]);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert!(rows.iter().all(|r| &r[1] == "Kiedy? ąć \"x\", y" && r[0] == *code));
    // Who took their answer back is in no row, and an answer that was changed is in one.
    let answers: Vec<(&str, &str)> = rows.iter().map(|r| (&r[2], &r[3])).collect();
    assert_eq!(answers, [("2", "'=2+3"), ("3", "четвер")]);
    // A parent gets a kind no.
    assert!(group.say_privately(ANIA, &format!("/export {code}")).await.document.is_none());
    // A code that nothing has: one sentence, exit 1, no file.
    let other = folder.path().join("other.csv");
    let output =
        chorus(&["export", "--poll", "ZZZZZZ", "--database", &database, "--out", other.to_str().unwrap()])
            .output();
    fails_plainly(&output.unwrap(), &["no poll with the code ZZZZZZ"]);
    assert!(!other.exists());
}

#[test]
fn what_stands_in_the_way_is_said_in_one_sentence() {
    let folder = TempDir::new().unwrap();
    let here = |arguments: &[&str]| chorus(arguments).current_dir(folder.path()).output().unwrap();
    // No token at all is wrong use.
    assert_eq!(here(&["serve"]).status.code(), Some(2));
    std::fs::write(
        folder.path().join("broken.db"),
        "this is no database, but it is long enough to be read as one",
    )
    .unwrap();
    let token = ["--token", "123456:abc", "--server", "http://127.0.0.1:9"];
    let serve = |database: &str| here(&[&["serve", "--database", database][..], &token].concat());
    fails_plainly(&serve("sqlite://broken.db"), &["broken.db", "can't be opened"]);
    fails_plainly(&serve("sqlite://no/such/folder/chorus.db"), &["can't be opened", "Check the path"]);
    fails_plainly(&serve("postgres://127.0.0.1:9/none"), &["PostgreSQL", "can't be reached"]);
    fails_plainly(&serve("mysql://x"), &["sqlite://", "postgres://"]);
    fails_plainly(&serve("sqlite://chorus.db"), &["can't be reached", "TELOXIDE_API_URL"]);
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    fails_plainly(&here(&["practice", "--port", &port]), &["is taken", "--port"]);
}

#[test]
fn families_must_be_able_to_learn_who_keeps_their_data() {
    let folder = TempDir::new().unwrap();
    let serve = |server: Option<&str>, more: &[&str]| {
        let server = server.map_or_else(Vec::new, |url| vec!["--server", url]);
        let arguments = [&["serve", "--token", "123456:abc"][..], &server, more].concat();
        chorus(&arguments).current_dir(folder.path()).output().unwrap()
    };
    let all = ["CHORUS_HOST", "CHORUS_CONTACT", "CHORUS_LAWFUL_BASIS"];
    fails_plainly(&serve(None, &[]), &all);
    fails_plainly(&serve(Some("https://api.telegram.org"), &[]), &all);
    let output = serve(None, &["--host", "A school", "--lawful-basis", "public-task"]);
    fails_plainly(&output, &["CHORUS_CONTACT"]);
    assert!(!String::from_utf8_lossy(&output.stderr).contains("CHORUS_HOST"));
    assert!(!folder.path().join("chorus.db").exists(), "nothing is made before");
    // A basis that the law does not know is wrong use.
    assert_eq!(serve(None, &["--lawful-basis", "because"]).status.code(), Some(2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_token_and_a_wrong_secret_are_said() {
    let group = Chorus::start(Engine::sqlite()).await;
    group.poll("/poll q | a | b").await;
    let serve = |token: &str, secret: &str| {
        let server = group.address().to_owned();
        chorus(&[
            "serve",
            "--token",
            token,
            "--server",
            &server,
            "--database",
            &group.engine.url,
            "--secret",
            secret,
        ])
        .output()
        .unwrap()
    };
    fails_plainly(
        &serve("123456:wrong", "the secret of the tests"),
        &["does not know this token", "TELOXIDE_TOKEN"],
    );
    fails_plainly(&serve(&group.practice.token(), "another secret of some length"), &["secret does not fit"]);
    fails_plainly(&serve(&group.practice.token(), "short"), &["too short"]);
}

/// The practice group in a process of its own.
struct Process {
    child: Child,
    address: String,
}

impl Process {
    async fn start(data: &Path, port: u16) -> Self {
        let child = chorus(&["practice", "--data", data.to_str().unwrap(), "--port", &port.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let process = Self { child, address: format!("http://127.0.0.1:{port}") };
        process
            .until(SAM, |view| {
                view.to_string().contains("inline_keyboard") || view.to_string().contains("Chorus")
            })
            .await;
        process
    }

    async fn get(&self, path: &str) -> Option<Value> {
        reqwest::get(format!("{}{path}", self.address)).await.ok()?.json().await.ok()
    }

    async fn post(&self, path: &str, body: Value) -> Value {
        let post = reqwest::Client::new().post(format!("{}{path}", self.address)).json(&body);
        post.send().await.unwrap().json().await.unwrap()
    }

    async fn until(&self, person: i64, holds: impl Fn(&Value) -> bool) -> Value {
        for _ in 0..300 {
            match self.get(&format!("/practice/view?as={person}")).await {
                Some(view) if holds(&view) => return view,
                _ => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
        panic!("waited in vain");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_in_an_open_poll_and_started_again() {
    let data = TempDir::new().unwrap();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut process = Process::start(data.path(), port).await;
    process.post("/practice/say", json!({"as": SAM, "chat": SOUTHEND, "text": "/poll q | a | b"})).await;
    process.until(SAM, |view| card(view).is_some()).await;
    press(&process, ANIA, 1).await;
    press(&process, IMRAN, 2).await;
    // SIGKILL: nothing is tidied up.
    process.child.kill().unwrap();
    process.child.wait().unwrap();
    drop(process);
    let process = Process::start(data.path(), port).await;
    press(&process, NASRIN, 2).await;
    press(&process, ANIA, 2).await;
    let view = process
        .until(SAM, |view| {
            card(view).is_some_and(|c| c["text"].to_string().contains("3 people have answered"))
        })
        .await;
    process
        .post(
            "/practice/say",
            json!({"as": SAM, "chat": SOUTHEND, "text": "/close", "reply_to": card(&view).unwrap()["at"]}),
        )
        .await;
    let whole = |view: &Value| view.to_string().contains("3 people (100%)");
    process.until(SAM, whole).await;
}

fn card(view: &Value) -> Option<Value> {
    let messages = view["group"]["messages"].as_array()?;
    messages.iter().rfind(|m| m["text"].as_str().is_some_and(|t| t.contains("Poll code"))).cloned()
}

async fn press(process: &Process, person: i64, option: usize) {
    let card = card(&process.get(&format!("/practice/view?as={person}")).await.unwrap()).unwrap();
    let data = &card["keyboard"][0][option - 1]["data"];
    let answer = json!({"as": person, "chat": SOUTHEND, "message": card["at"], "data": data});
    let answer = process.post("/practice/press", answer).await;
    assert!(answer.to_string().contains("show_alert"), "{answer}");
}
