//! The log: what was done to polls, for members to read, and for anyone to check.

use chorus::domain::PollCode;
use chorus::domain::log::{Broken, LogEvent, Mark, Stored, verify};
use chorus::practice::{SAM, SOUTHEND};
use chorus::store::{Store, log};
use sqlx::AssertSqlSafe;

use crate::cli;
use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, MARIA, NASRIN, OLENA, drawn, on_both_engines};

on_both_engines!(
    everything_done_is_an_entry,
    members_read_it_page_by_page,
    a_change_in_the_database_is_found,
    a_log_that_was_cut_is_found_from_a_mark,
    many_at_once_leave_no_gap,
    what_is_deleted_leaves_the_chain_whole,
);

/// What the log of the group says, in order, by the poll.
async fn events(chorus: &Chorus) -> Vec<(String, LogEvent)> {
    let store = Store::open_existing(&chorus.engine.url).await.unwrap();
    let entries = log::chain(&mut store.read().await.unwrap(), SOUTHEND).await.unwrap();
    entries
        .into_iter()
        .map(|entry| (entry.poll, LogEvent::from_text(&entry.text.unwrap().event).unwrap()))
        .collect()
}

async fn check(chorus: &Chorus, marks: &[Mark]) -> Result<(), Broken> {
    let store = Store::open_existing(&chorus.engine.url).await.unwrap();
    let mut tx = store.snapshot().await.unwrap();
    let heads = log::heads(&mut tx).await.unwrap();
    let (chain, group, head) = heads.into_iter().find(|(chain, ..)| *chain == SOUTHEND).unwrap();
    let entries = log::chain(&mut tx, chain).await.unwrap();
    verify(Stored { chain, group, entries: &entries, head: head.as_ref() }, marks)
}

async fn close(chorus: &Chorus, card: i64) {
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("This poll is closed")).await;
}

/// The mark below a message.
fn mark(text: &str) -> Mark {
    let (_, mark) = text.split_once("Mark in the /log: ").unwrap_or_else(|| panic!("no mark in {text}"));
    Mark::parse(mark.lines().next().unwrap().trim_matches(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']))
        .unwrap()
}

async fn everything_done_is_an_entry(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll [en] When?\nTuesday\nSaturday\n[pl] Kiedy?\nwtorek\nsobota").await;
    for (person, option) in [(ANIA, 1), (IMRAN, 2), (NASRIN, 2)] {
        chorus.choose(person, card, option).await;
    }
    // Words by an organiser, an option by a member.
    chorus.edit_language(SAM, card, "polski").await;
    chorus.say_privately(SAM, "Kiedy?\nwe wtorek\nw sobotę").await;
    chorus.say_privately(OLENA, &format!("/suggest {code} Sunday")).await;
    chorus.until_drawn("the note", |_| chorus.last(SAM, SAM).text.contains("Sunday")).await;
    chorus.press_privately(SAM, "✅").await;
    chorus.until_drawn("the option", |_| chorus.card(card).text.contains("Sunday")).await;
    close(&chorus, card).await;
    chorus.courier_rests(&chorus.store().await).await;
    chorus.exported(&code, &format!("chorus-{code}.json")).await;
    chorus.say_privately(SAM, &format!("/decide {code}")).await;
    for words in ["We meet on Saturdays", "No bus", "Sam"] {
        chorus.say_privately(SAM, words).await;
    }
    chorus.press_privately(SAM, "Not again").await;
    chorus.press_privately(SAM, "✅ Post it").await;
    let told =
        || chorus.practice.view(ALEX, SOUTHEND).into_iter().rfind(|m| m.text.contains("This is decided"));
    chorus.until_drawn("the decision", |_| told().is_some()).await;
    chorus.courier_rests(&chorus.store().await).await;

    let all = events(&chorus).await;
    let of_poll: Vec<&LogEvent> =
        all.iter().filter(|(poll, _)| *poll == code).map(|(_, event)| event).collect();
    let expected = [
        LogEvent::Opened { closes_at: None, replaces: None },
        LogEvent::Translated { language: "pl".to_owned() },
        LogEvent::OptionAdded { number: 3 },
        LogEvent::Closed { people: 3 },
        LogEvent::ResultPosted {},
        LogEvent::Exported { form: "xlsx".to_owned() },
        LogEvent::Exported { form: "json".to_owned() },
    ];
    assert_eq!(of_poll, expected.iter().collect::<Vec<_>>());
    let others: Vec<&LogEvent> =
        all.iter().filter(|(poll, _)| *poll != code).map(|(_, event)| event).collect();
    assert_eq!(others, [&LogEvent::Decided { cites: vec![code.clone()] }]);
    // What the group sees proves it.
    let marks = [mark(&chorus.card(card).text), mark(&told().unwrap().text)];
    assert_eq!(check(&chorus, &marks).await, Ok(()));
    let shown = chorus.say_privately(ANIA, &format!("/results {code}")).await.text;
    assert!(shown.contains(&marks[0].to_string()), "{shown}");
}

async fn members_read_it_page_by_page(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let read = |person: i64, words: &'static str| {
        chorus.practice.view(person, SOUTHEND).into_iter().rfind(|m| m.only_you && m.text.contains(words))
    };
    chorus.practice.say(MARIA, SOUTHEND, "/log").unwrap();
    chorus.until("nothing yet", |_| read(MARIA, "Încă nu s-a făcut nimic").is_some()).await;
    let mut codes = Vec::new();
    for n in 0..10 {
        codes.push(chorus.poll(&format!("/poll Question {n}?\na\nb")).await.1);
    }
    chorus.practice.say(ALEX, SOUTHEND, "/log").unwrap();
    chorus.until("the log", |_| read(ALEX, "What was done").is_some()).await;
    let first = read(ALEX, "What was done").unwrap();
    assert!(first.text.contains(&codes[9]) && !first.text.contains(&codes[1]), "{}", first.text);
    chorus.press(ALEX, SOUTHEND, &first, "Older").await;
    chorus.until("the older ones", |_| read(ALEX, "What was done").unwrap().text.contains(&codes[1])).await;
    let second = read(ALEX, "What was done").unwrap();
    assert!(!second.text.contains(&codes[9]), "{}", second.text);
    chorus.press(ALEX, SOUTHEND, &second, "Newer").await;
    chorus.until("the newer ones", |_| read(ALEX, "What was done").unwrap().text.contains(&codes[9])).await;
    // Of one poll, in private, for who is in the group.
    let of_one = chorus.say_privately(ANIA, &format!("/log {}", codes[3])).await.text;
    assert!(of_one.contains("Question 3?") && of_one.contains("została otwarta"), "{of_one}");
    // The group itself hears nothing.
    assert!(!drawn(&chorus.practice.view(NASRIN, SOUTHEND)).contains("What was done"));
}

/// Runs a statement on the database, past the bot.
async fn meddle(chorus: &Chorus, sql: &str) {
    match chorus.engine.url.starts_with("sqlite") {
        true => {
            let pool = sqlx::SqlitePool::connect(&chorus.engine.url).await.unwrap();
            sqlx::query(AssertSqlSafe(sql)).execute(&pool).await.unwrap();
        }
        false => {
            let pool = sqlx::PgPool::connect(&chorus.engine.url).await.unwrap();
            sqlx::query(AssertSqlSafe(sql)).execute(&pool).await.unwrap();
        }
    }
}

/// What `chorus log verify` says, and whether it is content.
fn verified(chorus: &Chorus, more: &[&str]) -> (bool, String) {
    let arguments = ["log", "verify", "--database", &chorus.engine.url];
    let output = cli::chorus(&[&arguments[..], more].concat()).output().unwrap();
    (output.status.success(), String::from_utf8(output.stdout).unwrap())
}

async fn a_change_in_the_database_is_found(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll When?\na\nb").await;
    close(&chorus, card).await;
    chorus.courier_rests(&chorus.store().await).await;
    let (is_fine, said) = verified(&chorus, &[]);
    assert!(is_fine && said.contains(&format!("ok       group {SOUTHEND}: 3 entries")), "{said}");
    let changes = [
        (
            "UPDATE log_entry SET event = '{\"event\":\"closed\",\"people\":9}' WHERE number = 2",
            "what entry 2 says was changed",
        ),
        ("UPDATE log_entry SET event = NULL, salt = NULL WHERE number = 2", "what entry 2 said is gone"),
        ("UPDATE log_entry SET at = at + 1 WHERE number = 1", "entry 1 was changed"),
        ("UPDATE log_entry SET poll = 'A00000' WHERE number = 1", "entry 1 was changed"),
        ("UPDATE log_head SET group_id = -5", "not the log of this group"),
        ("DELETE FROM log_entry WHERE number = 2", "entry 2 is missing"),
        ("DELETE FROM log_entry WHERE number = 3", "it ends before entry 3"),
        ("DELETE FROM log_head", "entry 3 was changed"),
    ];
    for (sql, expected) in changes {
        meddle(&chorus, "CREATE TABLE kept_entry AS SELECT * FROM log_entry").await;
        meddle(&chorus, "CREATE TABLE kept_head AS SELECT * FROM log_head").await;
        meddle(&chorus, sql).await;
        let (is_fine, said) = verified(&chorus, &[]);
        assert!(!is_fine && said.contains(expected), "{sql}: {said}");
        for back in [
            "DELETE FROM log_entry",
            "DELETE FROM log_head",
            "INSERT INTO log_entry SELECT * FROM kept_entry",
            "INSERT INTO log_head SELECT * FROM kept_head",
            "DROP TABLE kept_entry",
            "DROP TABLE kept_head",
        ] {
            meddle(&chorus, back).await;
        }
    }
    assert!(verified(&chorus, &[]).0, "{code}");
}

async fn a_log_that_was_cut_is_found_from_a_mark(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll When?\na\nb").await;
    close(&chorus, card).await;
    let printed = mark(&chorus.card(card).text);
    chorus.courier_rests(&chorus.store().await).await;
    // Whoever has the database cuts the end off, and says that it always ended there.
    meddle(&chorus, "DELETE FROM log_entry WHERE number > 1").await;
    meddle(&chorus, "UPDATE log_head SET number = 1, hash = (SELECT hash FROM log_entry WHERE number = 1)")
        .await;
    assert!(verified(&chorus, &[]).0, "the log alone does not tell");
    let group = SOUTHEND.to_string();
    let (is_fine, said) = verified(&chorus, &["--group", &group, "--mark", &printed.to_string()]);
    assert!(!is_fine && said.contains("it ends before entry 2"), "{said}");
    let output = cli::chorus(&["log", "verify", "--group", &group, "--mark", "12"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

async fn many_at_once_leave_no_gap(engine: Engine) {
    const EACH: usize = 20;
    let chorus = Chorus::start(engine).await;
    let (_, code) = chorus.poll("/poll When?\na\nb").await;
    chorus.settled().await;
    let code = PollCode::parse(&code).unwrap();
    let tasks: Vec<_> = (0..4)
        .map(|_| {
            let (url, code) = (chorus.engine.url.clone(), code.clone());
            tokio::spawn(async move {
                // As replicas do: each with its own connections.
                let store = Store::open_existing(&url).await.unwrap();
                for n in 0..EACH {
                    let mut tx = store.write().await.unwrap();
                    log::append(&mut tx, &code, LogEvent::Closed { people: n as u64 }, 1).await.unwrap();
                    tx.commit().await.unwrap();
                }
            })
        })
        .collect();
    // Whoever checks meanwhile finds it whole.
    while tasks.iter().any(|task| !task.is_finished()) {
        assert_eq!(check(&chorus, &[]).await, Ok(()));
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(events(&chorus).await.len(), 1 + 4 * EACH);
    assert_eq!(check(&chorus, &[]).await, Ok(()));
}

async fn what_is_deleted_leaves_the_chain_whole(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll When?\na\nb").await;
    close(&chorus, card).await;
    chorus.courier_rests(&chorus.store().await).await;
    let store = Store::open_existing(&chorus.engine.url).await.unwrap();
    let poll = PollCode::parse(&code).unwrap();
    let mut tx = store.write().await.unwrap();
    log::delete(&mut tx, &poll, 1).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(check(&chorus, &[mark(&chorus.card(card).text)]).await, Ok(()));
    let shown = chorus.say_privately(ALEX, &format!("/log {code}")).await.text;
    assert!(shown.contains("what stood here was deleted") && shown.contains("it was deleted."), "{shown}");
}
