//! A host's own texts: a language is added in a folder, by the program that is there, and spoken in the group.

use std::fs;
use std::path::Path;

use chorus::config::OwnTexts;
use chorus::practice::{SAM, SOUTHEND, World};
use tempfile::TempDir;

use crate::cli::{chorus, fails_plainly};
use crate::support::{Chorus, Engine, IMRAN, LINH, on_both_engines};

on_both_engines!(a_language_of_the_hosts_is_spoken);

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let root = TempDir::new().unwrap();
    for (path, text) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

fn locales(arguments: &[&str]) -> std::process::Output {
    chorus(&[&["locales"][..], arguments].concat()).output().unwrap()
}

fn path(folder: &TempDir) -> &str {
    folder.path().to_str().unwrap()
}

async fn a_language_of_the_hosts_is_spoken(engine: Engine) {
    let welsh = "language-name = Cymraeg\nlanguage-review = Siân Evans\nprinciples-title = Yr wyth peth di-ildio\nprinciple-1-title = Dim byd amdanom ni hebom ni\n\
        answer-yes = Ie\nballot-secret { $oops }\nlanguage-choose = Pa iaith?\n";
    let texts =
        folder(&[("cy/chorus.ftl", welsh), ("ur/official.ftl", "principle-1-title = سرکاری الفاظ\n")]);
    let mut chorus = Chorus::before_start(engine, World::southend(), |_| {}).await;
    chorus.own_texts = OwnTexts { folder: Some(texts.path().to_owned()) };
    chorus.start_bot().await;
    chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    chorus.until("the welcome", |p| p.view(LINH, SOUTHEND).iter().any(|m| m.by_bot)).await;

    chorus.say_privately(LINH, "/language").await;
    let chosen = chorus.press_privately(LINH, "Cymraeg").await;
    let labels: Vec<_> = chosen.keyboard.iter().flatten().map(|key| key.text.as_str()).collect();
    assert!(labels.contains(&"Cymraeg ✅"), "its speaker has reviewed it: {labels:?}");
    let principles = chorus.say_privately(LINH, "/principles").await;
    assert!(principles.text.contains("Yr wyth peth di-ildio"), "{}", principles.text);
    assert!(principles.text.contains("1. Dim byd amdanom ni hebom ni"), "{}", principles.text);
    // What the language lacks is said in English, and the message with the mistake, too.
    assert!(principles.text.contains("2. Flexibility"), "{}", principles.text);
    let urdu = chorus.say_privately(IMRAN, "/principles").await;
    assert!(urdu.text.contains("سرکاری الفاظ"), "{}", urdu.text);

    // A poll in the group's languages is answered in it.
    let (card, _) = chorus.poll("/poll Shall we meet? | Yes | No").await;
    chorus.open_ballot(LINH, card).await;
    assert!(chorus.ballot(LINH, card).text.contains("1. Ie"), "{}", chorus.ballot(LINH, card).text);

    // The folder is lost: the bot starts, and speaks English with who chose the language.
    chorus.stop_bot().await;
    let gone = texts.path().to_owned();
    drop(texts);
    assert!(!gone.exists());
    chorus.start_bot().await;
    let principles = chorus.say_privately(LINH, "/principles").await;
    assert!(principles.text.contains("1. Nothing done for us without us"), "{}", principles.text);
}

#[test]
fn the_check_names_file_line_and_mistake() {
    let good = folder(&[("cy/chorus.ftl", "language-name = Cymraeg\nanswer-yes = Ie\n")]);
    let output = locales(&["check", path(&good)]);
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("messages are not there yet") && said.contains("Nothing is wrong."), "{said}");

    let bad = folder(&[("cy/chorus.ftl", "language-name = Cymraeg\n\nclosing-now = Mae’n cau: { $pryd }\n")]);
    let output = locales(&["check", path(&bad)]);
    fails_plainly(&output, &["Wrong: 1."]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        said.contains("cy/chorus.ftl, line 3: wrong: closing-now has { $pryd } in it; English has { $when }"),
        "{said}"
    );
    fails_plainly(&locales(&["check", "/nowhere/at/all"]), &["can't be read", "Check the path"]);
}

#[test]
fn the_table_shows_every_language_with_the_hosts() {
    let texts = folder(&[
        ("cy/chorus.ftl", "language-name = Cymraeg\nanswer-yes = Ie\n"),
        ("ur/own.ftl", "answer-yes = ہاں\n"),
    ]);
    let output = locales(&["--locales", path(&texts)]);
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8(output.stdout).unwrap();
    let line = |tag: &str| {
        let line = said.lines().find(|line| line.split_whitespace().next() == Some(tag));
        line.unwrap_or_else(|| panic!("{tag} in {said}")).split_whitespace().collect::<Vec<_>>()
    };
    let all = line("en")[4].to_owned();
    assert_eq!(line("en"), ["en", "ltr", &all, "of", &all, "source", "English"]);
    assert_eq!(line("ur"), ["ur", "rtl", &all, "of", &all, "draft", "اردو", "(1", "of", "them", "yours)"]);
    assert_eq!(line("cy"), ["cy", "ltr", "2", "of", &all, "draft", "Cymraeg", "(2", "of", "them", "yours)"]);
    let built_in = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).unwrap().count();
    assert_eq!(said.lines().count(), 1 + built_in + 1);
}

#[test]
fn pseudo_languages_can_be_printed_and_put_into_a_folder() {
    let printed = String::from_utf8(locales(&["pseudo"]).stdout).unwrap();
    assert!(
        printed.contains("answer-yes = Yééš\n") && printed.contains("answer-yes = \u{200F}Yes\n"),
        "{printed}"
    );
    let root = TempDir::new().unwrap();
    assert!(locales(&["pseudo", "--out", path(&root)]).status.success());
    assert!(locales(&["check", path(&root)]).status.success());
    for tag in ["en-XA", "ar-XB"] {
        assert!(root.path().join(tag).join("pseudo.ftl").is_file());
    }
}
