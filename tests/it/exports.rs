//! The files of a closed poll: what they hold, what they withhold, and that other programs read them.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use chorus::practice::{SAM, SOUTHEND};

use crate::cli;
use crate::support::{ALEX, ANIA, Chorus, EVERYONE, Engine, IMRAN, MARIA, NASRIN, OLENA, on_both_engines};

on_both_engines!(
    a_workbook_in_the_readers_language,
    every_form_withholds_small_numbers,
    a_host_may_show_less,
    hostile_words_in_twelve_options
);

/// A sheet as rows of text.
fn sheet(bytes: &[u8], name: &str) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let range = book.worksheet_range(name).unwrap();
    range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
}

/// Closes the poll and gives its files: the workbook, the table of figures, the document.
async fn files(chorus: &Chorus, card: i64, code: &str) -> [Vec<u8>; 3] {
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("closed")).await;
    let book = chorus.exported(code, &format!("chorus-{code}.xlsx")).await;
    let summary = chorus.exported(code, &format!("chorus-{code}-summary.csv")).await;
    [book, summary, chorus.exported(code, &format!("chorus-{code}.json")).await]
}

async fn a_workbook_in_the_readers_language(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll Which day? | #days").await;
    for (person, option) in [(ANIA, 2), (IMRAN, 2), (NASRIN, 1), (ALEX, 4), (OLENA, 2), (MARIA, 1)] {
        chorus.choose(person, card, option).await;
    }
    let [book, ..] = files(&chorus, card, &code).await;
    let mut names: Xlsx<_> = Xlsx::new(Cursor::new(book.clone())).unwrap();
    assert_eq!(names.sheet_names(), ["Summary", "Options", "Answers", "Reach", "Texts", "Log"]);
    let summary = sheet(&book, "Summary");
    assert_eq!(summary[0], ["Question", "Which day?"]);
    assert_eq!(summary[1], ["Code", &code]);
    // Real types: a number is a number, a share a share, a day a day.
    let options = names.worksheet_range("Options").unwrap();
    assert_eq!(options.get_value((0, 2)), Some(&Data::String("People".to_owned())));
    assert_eq!(options.get_value((2, 1)), Some(&Data::String("Tuesday".to_owned())));
    assert_eq!(options.get_value((2, 2)), Some(&Data::Float(3.0)));
    assert_eq!(options.get_value((2, 3)), Some(&Data::Float(0.5)));
    let opened = names.worksheet_range("Summary").unwrap().get_value((3, 1)).cloned();
    assert!(matches!(opened, Some(Data::DateTime(_))), "{opened:?}");
    let answers = sheet(&book, "Answers");
    let numbers: Vec<&str> = answers[1..].iter().map(|row| row[0].as_str()).collect();
    assert_eq!(numbers, ["1", "1", "2", "2", "2", "4"], "sorted by what was chosen");
    // Each of six languages was used by one person: none is told, and the day of all six is.
    let reach = sheet(&book, "Reach");
    let languages: Vec<&str> =
        reach[1..].iter().filter(|r| r[0] == "Language").map(|r| r[2].as_str()).collect();
    assert_eq!(languages, ["too few to show"; 6]);
    assert!(reach.iter().any(|row| row[0] == "Day" && row[2] == "6"), "{reach:?}");
    let log = sheet(&book, "Log");
    assert_eq!(
        (log[1][2].as_str(), log[2][2].as_str()),
        ("it was opened.", "it was closed. People who answered: 6.")
    );
    // An organiser who reads Urdu has the same in Urdu, from right to left.
    chorus.practice.set_admin(IMRAN, SOUTHEND, true).unwrap();
    chorus.say_privately(IMRAN, &format!("/export {code}")).await;
    let sent = || {
        let documents = chorus.practice.view(IMRAN, IMRAN).into_iter().filter(|m| m.document.is_some());
        documents.filter_map(|m| chorus.practice.document(IMRAN, m.message_id)).next()
    };
    chorus.until("the file in Urdu", |_| sent().is_some()).await;
    let (_, urdu) = sent().unwrap();
    assert_eq!(sheet(&urdu, "خلاصہ")[0][0], "سوال");
    assert_eq!(sheet(&urdu, "جوابات کی فہرست")[2][1], "منگل");
    let unzipped = unzipped(&urdu, "xl/worksheets/sheet2.xml");
    assert!(unzipped.contains("rightToLeft=\"1\"") && unzipped.contains("state=\"frozen\""), "{unzipped}");
}

/// A part of a workbook.
fn unzipped(bytes: &[u8], part: &str) -> String {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("book.xlsx");
    std::fs::write(&path, bytes).unwrap();
    let program =
        "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))";
    let output = std::process::Command::new("python3").args(["-c", program]).arg(&path).arg(part).output();
    String::from_utf8(output.unwrap().stdout).unwrap()
}

/// The summary's rows: figure and key, with the value.
fn figures(summary: &[u8]) -> BTreeMap<(String, String), String> {
    let mut reader = csv::Reader::from_reader(summary);
    assert_eq!(reader.headers().unwrap(), vec!["poll", "figure", "key", "text", "value"]);
    reader
        .records()
        .map(Result::unwrap)
        .map(|r| ((r[1].to_owned(), r[2].to_owned()), r[4].to_owned()))
        .collect()
}

async fn every_form_withholds_small_numbers(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    for person in [ANIA, IMRAN, NASRIN, OLENA] {
        let choice = chorus.say_privately(person, "/language").await;
        chorus.press(person, person, &choice, "English").await;
    }
    let (card, code) = chorus.poll("/poll Where?\nhere\nthere").await;
    for person in [SAM, ANIA, IMRAN, NASRIN, OLENA] {
        chorus.choose(person, card, 1).await;
    }
    chorus.choose(MARIA, card, 2).await;
    let ballot = chorus.open_ballot(ANIA, card).await;
    assert!(ballot.text.contains("1. here"));
    chorus.turn_ballot(ANIA, card).await;
    chorus.press(ANIA, SOUTHEND, &chorus.ballot(ANIA, card), "❓ I don’t understand").await;
    let [_, summary, json] = files(&chorus, card, &code).await;
    let figures = figures(&summary);
    let value = |figure: &str, key: &str| figures[&(figure.to_owned(), key.to_owned())].as_str();
    // Totals are always told.
    assert_eq!((value("people", ""), value("option", "1"), value("option", "2")), ("6", "5", "1"));
    // Five who read English would tell of the one who does not.
    assert_eq!((value("language", "en"), value("language", "ro")), ("", ""));
    assert_eq!(value("concern", "unclear"), "");
    assert_eq!(value("day", "2026-11-22"), "6");
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(json["schema"], "chorus-poll/1");
    assert_eq!(json["log"][1]["done"], serde_json::json!({"event": "closed", "people": 6}));
    assert_eq!((&json["people"], &json["fewest_shown"]), (&6.into(), &5.into()));
    assert_eq!(json["answers"], serde_json::json!([[1], [1], [1], [1], [1], [2]]));
    assert_eq!(
        json["languages"],
        serde_json::json!([{"key": "en", "people": null}, {"key": "ro", "people": null}])
    );
    assert_eq!(json["concerns"], serde_json::json!({"unclear": null, "wrong_question": null}));
    assert_eq!(json["options"][1]["text"]["en"], "there");
}

async fn a_host_may_show_less(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll Where?\nhere\nthere").await;
    for person in [SAM, ALEX, ANIA, IMRAN, NASRIN, OLENA] {
        chorus.choose(person, card, 1).await;
    }
    files(&chorus, card, &code).await;
    let export = |fewest: &str| {
        let arguments = ["export", "--poll", &code, "--database", &chorus.engine.url, "--what", "summary"];
        let mut command = cli::chorus(&[&arguments[..], &["--fewest-shown", fewest]].concat());
        command.output().unwrap()
    };
    let day =
        |fewest: &str| figures(&export(fewest).stdout)[&("day".to_owned(), "2026-11-22".to_owned())].clone();
    assert_eq!((day("3").as_str(), day("6").as_str(), day("7").as_str()), ("6", "6", ""));
    let refused = export("2");
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("3..=100"), "{refused:?}");
}

async fn hostile_words_in_twelve_options(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let hostile = [
        "=HYPERLINK(\"http://x\")",
        "+1",
        "-1",
        "@sum",
        "<b>bold</b> &amp;",
        "اردو میں",
        "\"quoted\", with a comma",
        "👨‍👩‍👧‍👦 family",
        "\u{202E}turned",
        "zero\u{200B}width",
        "'apostrophe",
        "Zażółć gęślą jaźń",
    ];
    let (card, code) = chorus.poll(&format!("/poll =1+1?\n{}", hostile.join("\n"))).await;
    for (person, option) in EVERYONE.into_iter().zip(1..) {
        chorus.choose(person, card, option).await;
    }
    let [book, summary, json] = files(&chorus, card, &code).await;
    let options = sheet(&book, "Options");
    assert_eq!(options.len(), 13);
    let figures: Vec<csv::StringRecord> =
        csv::Reader::from_reader(&summary[..]).records().map(Result::unwrap).collect();
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    for (at, words) in hostile.iter().enumerate() {
        let words = words.replace('\u{202E}', "");
        assert_eq!(options[at + 1][1], words, "words are no formula in a workbook");
        assert_eq!(json["options"][at]["text"]["en"], words.as_str());
        let number = (at + 1).to_string();
        let row = figures.iter().find(|row| &row[1] == "option" && row[2] == number).unwrap();
        assert!(!row[3].starts_with(['=', '+', '-', '@']), "{row:?}");
        assert!(row[3] == words || row[3] == format!("'{words}"), "{row:?}");
    }
    assert_eq!(sheet(&book, "Summary")[0][1], "=1+1?");
}
