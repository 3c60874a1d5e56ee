//! After a full story, nothing in the database's files, its copies, its dump, the log or the metrics leads to a person.

use std::fs;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use chorus::practice::{SAM, SOUTHEND, World};
use tracing_subscriber::fmt::MakeWriter;

use crate::cli;
use crate::support::web::free_port;
use crate::support::{ALEX, ANIA, Chorus, EVERYONE, Engine, IMRAN, NASRIN, postgres};

/// Collects what is logged, at the finest level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

// One thread, so that everything that the story does is logged to the story's own log.
#[tokio::test]
async fn no_person_in_sqlite_nor_in_the_log() {
    let engine = Engine::sqlite();
    let chorus = story(engine).await;
    let copy = chorus.folder().join("copy.db");
    let backup = ["backup", copy.to_str().unwrap(), "--database", &chorus.engine.url];
    assert!(cli::chorus(&backup).output().unwrap().status.success());
    let mut searched = Vec::new();
    let mut names = Vec::new();
    for entry in fs::read_dir(chorus.folder()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        names_nobody(&path.display().to_string(), &bytes);
        names.push(path.file_name().unwrap().to_str().unwrap().to_owned());
        searched.extend(bytes);
    }
    for name in ["chorus.db", "chorus.db-wal", "copy.db"] {
        assert!(names.iter().any(|there| there == name), "{name} was not searched: {names:?}");
    }
    assert!(
        contains(&searched, b"Where?") && contains(&searched, b"in the hall"),
        "the search must not be blind"
    );
}

#[tokio::test]
async fn no_person_in_postgres() {
    let Some(engine) = Engine::postgres() else { return };
    let url = engine.url.clone();
    let _chorus = story(engine).await;
    let dump = postgres::dump(&url);
    assert!(contains(&dump, b"Where?"), "the search must not be blind");
    names_nobody("the dump", &dump);
}

/// Everything that people do with the bot, and some failures.
async fn story(engine: Engine) -> Chorus {
    let log = Log::default();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone()).finish();
    let _logging = tracing::subscriber::set_default(subscriber);
    let mut chorus = Chorus::before_start(engine, World::southend(), |_| {}).await;
    chorus.port = Some(free_port());
    chorus.start_bot().await;
    chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    chorus.until("the welcome", |p| p.view(ANIA, SOUTHEND).iter().any(|m| m.by_bot)).await;
    let (card, code) = chorus.poll("/poll Where? | here | there").await;
    for person in EVERYONE {
        chorus.choose(person, card, 1).await;
    }
    let choice = chorus.say_privately(ANIA, "/language").await;
    chorus.press(ANIA, ANIA, &choice, "română").await;
    chorus.say_privately(IMRAN, "a secret that was typed in private").await;
    chorus.say_privately(SAM, "/poll Wombats in the library?\nOf course\nNever ever").await;
    // Words that wait to be checked, a recording that waits, and what is awaited of somebody.
    chorus.edit_language(NASRIN, card, "বাংলা").await;
    chorus.say_privately(NASRIN, "unchecked words\nx\ny").await;
    let before = chorus.practice.view(NASRIN, NASRIN).len();
    chorus.press_privately(NASRIN, "বাংলা").await;
    chorus.practice.say_voice(NASRIN, NASRIN, 5, b"OggS a voice").unwrap();
    chorus.until("thanks", |p| p.view(NASRIN, NASRIN).len() > before + 1).await;
    chorus.press_privately(NASRIN, "বাংলা").await;
    chorus.practice.say(ANIA, SOUTHEND, "/poll not allowed | a | b").unwrap();
    chorus.until("a kind no", |p| p.view(ANIA, SOUTHEND).iter().any(|m| m.only_you)).await;
    chorus.practice.set_admin(IMRAN, SOUTHEND, true).unwrap();
    chorus.settled().await;
    chorus.practice.faults().drop_answer("getChatAdministrators", 1);
    chorus.practice.say(IMRAN, SOUTHEND, "/poll this fails | a | b").unwrap();
    chorus.until("an apology", |p| p.view(IMRAN, SOUTHEND).iter().any(|m| m.only_you)).await;
    // A reminder that is still to come.
    let (open, _) = chorus.poll("/poll When?\na\nb\nuntil 2026-11-25 20:00").await;
    chorus.open_ballot(NASRIN, open).await;
    chorus.turn_ballot(NASRIN, open).await;
    chorus.press(NASRIN, SOUTHEND, &chorus.ballot(NASRIN, open), "🔔").await;
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.seen(SAM, card).text.contains("closed")).await;
    chorus.say_privately(SAM, &format!("/export {code}")).await;
    // A decision that is posted, and one that is not yet.
    decide(&chorus, &code, ["We meet in the hall", "Nothing else", "The school"]).await;
    chorus.press_privately(SAM, "✅ Post it").await;
    let posted =
        |p: &chorus::practice::Practice| p.view(ALEX, SOUTHEND).iter().any(|m| m.text.contains("the hall"));
    chorus.until_drawn("the decision", posted).await;
    decide(&chorus, &code, ["A hidden deed", "An unsaid reason", "Somebody unnamed"]).await;
    // An idea that waits to be decided on, with the note of it to an organiser, and one that is awaited.
    let (_, open) = chorus.poll("/poll What else? | this | that").await;
    chorus.say_privately(ANIA, &format!("/suggest {open} a quiet idea")).await;
    chorus.say_privately(IMRAN, &format!("/suggest {open}")).await;
    // Ideas for an open question, which organisers see and nobody else, and a vote on them that is not open yet.
    let (_, question) = chorus.poll("/poll What would help?\n#ideas").await;
    chorus.say_privately(NASRIN, &format!("/suggest {question} a hushed idea")).await;
    chorus.say_privately(IMRAN, &format!("/suggest {question} a whispered idea")).await;
    chorus.say_privately(SAM, &format!("/results {question}")).await;
    for label in ["💡", "1", "2", "🗳"] {
        chorus.press_privately(SAM, label).await;
    }
    // One person takes their data away, another is forgotten.
    chorus.practice.say(IMRAN, IMRAN, "/mydata").unwrap();
    chorus.until("the file", |p| p.view(IMRAN, IMRAN).iter().any(|m| m.document.is_some())).await;
    chorus.say_privately(ANIA, "/forgetme").await;
    let ask = chorus.last(ANIA, ANIA);
    let yes = ask.keyboard[0][0].data.clone().unwrap();
    chorus.answer(&chorus.practice.press(ANIA, ANIA, &ask, &yes).unwrap()).await;
    chorus.settled().await;
    let (_, metrics) = chorus.bot().page("/metrics").await;
    assert!(contains(metrics.as_bytes(), b"chorus_"), "the search must not be blind");
    names_nobody("the metrics", metrics.as_bytes());
    let logged = log.0.lock().unwrap().clone();
    assert!(contains(&logged, b"an update failed"), "the search must not be blind");
    // The practice server and the HTTP libraries log what they carry; Chorus itself must not.
    let ours: Vec<&[u8]> = logged
        .split(|b| *b == b'\n')
        .filter(|line| contains(line, b"chorus::") && !contains(line, b"practice"))
        .collect();
    names_nobody("the log", &ours.join(&b'\n'));
    chorus
}

/// Writes a decision in private, as far as its preview.
async fn decide(chorus: &Chorus, code: &str, words: [&str; 3]) {
    let asked = ["What will you do?", "What can’t you do", "Who is responsible?", "When will you look"];
    let command = format!("/decide {code}");
    for (line, next) in std::iter::once(command.as_str()).chain(words).zip(asked) {
        chorus.practice.say(SAM, SAM, line).unwrap();
        // Notes to organisers may come in between.
        chorus.until(next, |_| chorus.last(SAM, SAM).text.starts_with(next)).await;
    }
    chorus.press_privately(SAM, "In a month").await;
}

/// Fails if a person of the story, or what they typed privately, stands in the bytes.
fn names_nobody(place: &str, bytes: &[u8]) {
    let mut names: Vec<String> = EVERYONE.iter().map(ToString::to_string).collect();
    let typed = [
        "typed in private",
        "not allowed",
        "this fails",
        "unchecked words",
        "Wombats",
        "Never ever",
        "quiet idea",
        "hushed idea",
        "whispered idea",
        "hidden deed",
        "unsaid reason",
        "Somebody unnamed",
    ];
    names.extend(["Sam Carter", "Ania", "Imran", "Nasrin"].iter().chain(&typed).map(ToString::to_string));
    for name in names {
        assert!(!contains(bytes, name.as_bytes()), "{name} stands in {place}");
    }
    // An id may also stand in a few bytes, as databases keep numbers.
    for id in EVERYONE {
        let number = id.to_be_bytes();
        let used = &number[number.iter().position(|b| *b != 0).unwrap()..];
        assert!(!contains(bytes, used), "{id} stands in {place} as a number");
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
