//! `chorus backup`: a copy that is taken while people answer, and a bot that goes on with it in another place.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output};

use chorus::domain::PollCode;
use chorus::practice::SOUTHEND;
use chorus::store::responses::LogRow;
use chorus::store::{Store, polls, responses};
use tempfile::TempDir;

use crate::cli::{chorus, fails_plainly};
use crate::support::{ANIA, Chorus, Engine, IMRAN, MARIA, NASRIN, OLENA, PETRA, YOUSSEF, postgres};

const SECRET: &str = "the secret of the tests";

/// Runs a program beside the bot's own work.
async fn run(mut command: Command) -> Output {
    tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

fn backup(engine: &Engine, file: &Path) -> Command {
    chorus(&["backup", file.to_str().unwrap(), "--database", &engine.url, "--secret", SECRET])
}

/// A poll's history, and how many people chose each option.
async fn answers(url: &str, code: &str) -> (Vec<LogRow>, BTreeMap<i64, u64>) {
    let store = Store::open_as_it_is(url).await.unwrap();
    let mut tx = store.read().await.unwrap();
    let code = PollCode::parse(code).unwrap();
    let log = responses::log(&mut tx, &code).await.unwrap();
    let counts = polls::counts(&mut tx, &code).await.unwrap();
    drop(tx);
    store.close().await;
    (log, counts.into_iter().map(|(choice, people)| (choice.packed(), people)).collect())
}

/// Answers come in while `copy` runs; gives the poll's code, its card, and a ballot that stands open.
async fn answer_while(group: &Chorus, copy: Command) -> (String, i64) {
    let (card, code) = group.poll("/poll When? | Tuesday | Saturday | Sunday").await;
    group.choose(ANIA, card, 1).await;
    group.choose(IMRAN, card, 2).await;
    group.open_ballot(NASRIN, card).await;
    group.settled().await;
    let copying = tokio::spawn(run(copy));
    let mut rounds = 0;
    while !copying.is_finished() || rounds == 0 {
        for person in [OLENA, YOUSSEF, MARIA, PETRA] {
            group.choose(person, card, 1 + rounds % 3).await;
        }
        rounds += 1;
    }
    let output = copying.await.unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("The secret is not in the copy"), "{said}");
    assert!(said.contains("the one that you set") && !said.contains(SECRET), "{said}");
    (code, card)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_is_taken_while_people_answer_and_the_bot_goes_on_with_it_elsewhere() {
    let mut group = Chorus::start(Engine::sqlite()).await;
    let place = TempDir::new().unwrap();
    // A name that would end a string in SQL, or be an address, if it were put in as it is.
    let file = place.path().join("it's \"the\" copy?mode=memory.db");
    let (code, card) = answer_while(&group, backup(&group.engine, &file)).await;
    group.settled().await;
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let names: Vec<_> = fs::read_dir(place.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert_eq!(names, [file.file_name().unwrap()], "nothing else is copied, nothing is left over");

    let (live, _) = answers(&group.engine.url, &code).await;
    let restored = Engine::sqlite();
    let database = restored.folder.path().join("chorus.db");
    fs::copy(&file, &database).unwrap();
    let (copied, counts) = answers(&restored.url, &code).await;
    agrees(&copied, &counts);
    assert!(copied.iter().all(|row| live.contains(row)), "the same pseudonyms, the same events");
    let people = |log: &[LogRow]| log.iter().map(|row| row.voter.clone()).collect::<BTreeSet<_>>().len();
    assert!(people(&copied) >= 2, "what was there before the copy began is in it");

    // Without the secret it is of no use, and nothing is lost by trying.
    let token = group.practice.token();
    let serve = ["serve", "--token", &token, "--server", group.address(), "--database", &restored.url];
    fails_plainly(&run(chorus(&serve)).await, &["chorus.secret can't be read", "put your copy of it there"]);
    assert!(!restored.folder.path().join("chorus.secret").exists(), "a new one would hide that it is lost");

    // The old place is gone; the bot goes on in the new one.
    group.stop_bot().await;
    group.engine = restored;
    group.start_bot().await;
    let ballot = group.ballot(NASRIN, card);
    group.press(NASRIN, SOUTHEND, &ballot, "3").await;
    group.until("the mark", |_| group.ballot(NASRIN, card).text.contains('✅')).await;
    group.choose(ANIA, card, 3).await;
    group.settled().await;
    let (log, counts) = answers(&group.engine.url, &code).await;
    agrees(&log, &counts);
    assert_eq!(people(&log), people(&copied) + 1, "Ania is who she was, Nasrin is new");
    let everyone = format!("{} people have answered", people(&log));
    group.until_drawn("the card", |_| group.seen(IMRAN, card).text.contains(&everyone)).await;
}

/// The history and the answers are of one moment.
fn agrees(log: &[LogRow], counts: &BTreeMap<i64, u64>) {
    let last: BTreeMap<&str, i64> =
        log.iter().filter_map(|row| Some((row.voter.as_str(), row.chosen?.packed()))).collect();
    let mut counted = BTreeMap::new();
    for option in last.into_values() {
        *counted.entry(option).or_insert(0) += 1;
    }
    assert_eq!(&counted, counts);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_can_not_be_copied_is_said_and_nothing_is_left_over() {
    let mut group = Chorus::start(Engine::sqlite()).await;
    group.poll("/poll q | a | b").await;
    let place = TempDir::new().unwrap();
    let file = place.path().join("copy.db");
    fs::write(&file, "yesterday's").unwrap();
    fails_plainly(&run(backup(&group.engine, &file)).await, &["copy.db is there already", "another name"]);
    assert_eq!(fs::read(&file).unwrap(), b"yesterday's");
    fs::remove_file(&file).unwrap();
    // A link that leads nowhere is there, too.
    std::os::unix::fs::symlink("nowhere", &file).unwrap();
    fails_plainly(&run(backup(&group.engine, &file)).await, &["is there already"]);
    fs::remove_file(&file).unwrap();

    let nowhere = place.path().join("no/such/folder/copy.db");
    fails_plainly(&run(backup(&group.engine, &nowhere)).await, &["can't be written", "Check the path"]);
    group.engine.url = format!("sqlite://{}", place.path().join("none.db").display());
    fails_plainly(&run(backup(&group.engine, &file)).await, &["none.db", "can't be opened"]);
    fs::write(place.path().join("none.db"), "").unwrap();
    fails_plainly(&run(backup(&group.engine, &file)).await, &["not one of Chorus", "DATABASE_URL"]);
    fs::remove_file(place.path().join("none.db")).unwrap();
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
    // No file at all is wrong use.
    assert_eq!(run(chorus(&["backup"])).await.status.code(), Some(2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_secret_stays_where_it_is() {
    let mut group = Chorus::start(Engine::sqlite()).await;
    group.poll("/poll q | a | b").await;
    group.stop_bot().await;
    let database = group.folder().join("chorus.db");
    let here = |arguments: &[&str]| {
        let mut command = chorus(arguments);
        command.current_dir(group.folder());
        run(command)
    };
    // As it is without any setting: the database and the secret in the working folder.
    fs::write(group.folder().join("chorus.secret"), SECRET).unwrap();
    let output = here(&["backup", "copy.db"]).await;
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("copied to copy.db") && said.contains("it is in chorus.secret"), "{said}");
    let copy = fs::read(group.folder().join("copy.db")).unwrap();
    assert!(!copy.windows(SECRET.len()).any(|part| part == SECRET.as_bytes()));
    let output = here(&["backup", "other.db", "--secret-file", "/elsewhere/secret"]).await;
    assert!(String::from_utf8(output.stdout).unwrap().contains("it was not found in /elsewhere/secret"));
    assert!(database.exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_is_copied_with_the_command_that_is_said() {
    let Some(engine) = Engine::postgres() else { return };
    let mut group = Chorus::start(engine).await;
    let (card, code) = group.poll("/poll q | a | b").await;
    group.choose(ANIA, card, 1).await;
    let ballot = group.open_ballot(IMRAN, card).await;
    group.settled().await;
    group.stop_bot().await;
    let place = TempDir::new().unwrap();
    let file = place.path().join("it's the copy");
    // The cluster of the tests asks for no password; one that is given must not be shown.
    group.engine.url = group.engine.url.replace("postgres@", "postgres:hidden@") + "?password=hidden";
    let output = run(backup(&group.engine, &file)).await;
    fails_plainly(&output, &["pg_dump", "asks for the password"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!said.contains("hidden") && output.stdout.is_empty() && !file.exists(), "{said}");

    let dump = said.trim().split_once(": ").unwrap().1;
    assert!(postgres::shell(dump).status.success(), "{dump}");
    let restored = Engine::postgres().unwrap();
    let restore = format!("pg_restore --no-owner --dbname='{}' \"{}\"", restored.url, file.display());
    assert!(postgres::shell(&restore).status.success(), "{restore}");
    group.engine = restored;
    group.start_bot().await;
    group.press(IMRAN, SOUTHEND, &ballot, "2").await;
    group.settled().await;
    let (log, counts) = answers(&group.engine.url, &code).await;
    agrees(&log, &counts);
    assert_eq!(counts, BTreeMap::from([(1, 1), (2, 1)]));
}
