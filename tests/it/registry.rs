//! What is registered is what is there: commands at Telegram, migrations of both engines.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chorus::practice::Practice;

use crate::support::{Chorus, Engine};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_are_registered_in_every_language_and_only_when_they_change() {
    let mut chorus = Chorus::start(Engine::sqlite()).await;
    let count = |p: &Practice, method: &str| {
        p.calls().iter().filter(|c| c.method.eq_ignore_ascii_case(method) && c.ok).count()
    };
    // Three scopes and two descriptions, in each language with a code of two letters (Sorani has none) and once for everyone else.
    chorus.until("all lists", |p| count(p, "setMyCommands") == 3 * 24).await;
    chorus.until("all descriptions", |p| count(p, "setMyShortDescription") == 24).await;
    let calls = chorus.practice.calls();
    let lists: Vec<_> = calls.iter().filter(|c| c.method.eq_ignore_ascii_case("setMyCommands")).collect();
    let scopes: BTreeSet<String> =
        lists.iter().map(|c| c.params["scope"]["type"].as_str().unwrap().to_owned()).collect();
    assert_eq!(
        scopes.into_iter().collect::<Vec<_>>(),
        ["all_chat_administrators", "all_group_chats", "all_private_chats"]
    );
    for list in lists {
        for command in list.params["commands"].as_array().unwrap() {
            let name = command["command"].as_str().unwrap();
            assert!(chorus::domain::Command::ALL.iter().any(|c| c.name() == name), "{name} has no handler");
        }
    }
    let store = chorus::store::Store::open(&chorus.engine.url).await.unwrap();
    let bot = chorus.practice.token().split(':').next().unwrap().to_owned();
    let kept = async || {
        chorus::store::facts::get(&mut store.read().await.unwrap(), &format!("registered:{bot}"))
            .await
            .unwrap()
    };
    while kept().await.is_none() {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    chorus.stop_bot().await;
    chorus.start_bot().await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    chorus.choose(crate::support::ANIA, card, 1).await;
    assert_eq!(
        count(&chorus.practice, "setMyCommands"),
        3 * 24,
        "nothing changed, so nothing is registered again"
    );
}

#[test]
fn both_engines_have_the_same_migrations() {
    let names = |engine: &str| -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
        fs::read_dir(folder).unwrap().map(|f| f.unwrap().file_name().into_string().unwrap()).collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
    let versions: Vec<i64> = names("sqlite").iter().map(|name| name[..4].parse().unwrap()).collect();
    assert_eq!(versions, chorus::store::migration_versions());
}
