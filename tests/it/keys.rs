//! The secret is changed: everything is sealed anew, whatever crashes in between, and nobody notices but who has the old one.

use std::process::Output;

use chorus::config::Database;
use chorus::practice::{SAM, SOUTHEND};
use chorus::store::rotation::{CannotBegin, Rotation};
use chorus::store::secret::{self, Fit};
use chorus::store::{Store, Vault, corrections, held};
use secrecy::SecretString;

use crate::cli::{chorus, fails_plainly};
use crate::support::web::Replica;
use crate::support::{ALEX, ANIA, Chorus, EVERYONE, Engine, IMRAN, LINH, NASRIN, on_both_engines};

on_both_engines!(a_crash_after_every_step, the_command_says_what_to_do);

const NEW: &str = "another secret of the tests";

fn vault(secret: &str) -> Vault {
    Vault::new(&SecretString::from(secret)).unwrap()
}

/// Everything that is sealed, or stands under a name that the secret makes.
async fn story(engine: Engine) -> (Chorus, i64) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll Where? | here | there").await;
    chorus.choose(ANIA, card, 1).await;
    chorus.choose(ALEX, card, 2).await;
    for (person, language) in [(ANIA, "română"), (ALEX, "English")] {
        chorus.say_privately(person, "/language").await;
        chorus.press_privately(person, language).await;
    }
    chorus.edit_language(NASRIN, card, "বাংলা").await;
    chorus.say_privately(NASRIN, "কোথায়?\nএখানে\nওখানে").await;
    chorus.open_ballot(ALEX, card).await;
    chorus.turn_ballot(ALEX, card).await;
    chorus.press(ALEX, SOUTHEND, &chorus.ballot(ALEX, card), "🔔").await;
    chorus.say_privately(ALEX, &format!("/suggest {code} a quiet idea")).await;
    chorus.say_privately(IMRAN, &format!("/suggest {code}")).await;
    chorus.say_privately(ANIA, "/language").await;
    chorus.press_privately(ANIA, "✎").await;
    chorus.say_privately(ANIA, "a word that sounds wrong").await;
    chorus.say_privately(SAM, "/poll Wombats in the library?\nOf course\nNever ever").await;
    chorus.say_privately(SAM, "/poll And quokkas?\nOf course\nNever ever").await;
    chorus.settled().await;
    (chorus, card)
}

/// What is held about everyone, as a text.
async fn all_held(store: &Store, vault: &Vault) -> Vec<String> {
    let mut tx = store.read().await.unwrap();
    let mut all = Vec::new();
    for person in EVERYONE {
        all.push(format!("{person} {:?}", held::about(&mut tx, vault, person).await.unwrap()));
    }
    all
}

async fn fits(store: &Store, secret: &str) -> Fit {
    secret::fit(&mut store.read().await.unwrap(), &vault(secret)).await.unwrap()
}

async fn a_crash_after_every_step(engine: Engine) {
    let (mut chorus, card) = story(engine).await;
    let (old, new) = (chorus.vault(), vault(NEW));
    chorus.stop_bot().await;
    let store = chorus.store().await;
    // Messages that wait: one for a person whose chat is open, one for the group, one for somebody who is known by nothing else.
    for chat in [ANIA, SOUTHEND, LINH] {
        chorus.post(&store, chat, "a message that waits").await;
    }
    let before = all_held(&store, &old).await;
    assert!(
        before.iter().any(|one| one.contains("a quiet idea"))
            && before.iter().any(|one| one.contains("Wombats"))
    );
    let mut steps = 0;
    loop {
        let mut rotation = match Rotation::begin(&store, &old, &new, 1).await.unwrap() {
            Ok(rotation) => rotation,
            Err(cannot) => panic!("{cannot:?}"),
        };
        // Each step of it is done, and then it crashes; the next one begins from the start.
        let mut sealed = 0;
        while sealed == 0 && rotation.step(&store).await.unwrap() {
            sealed = rotation.sealed;
        }
        steps += 1;
        if sealed == 0 {
            break;
        }
        for secret in ["the secret of the tests", NEW] {
            assert_eq!(fits(&store, secret).await, Fit::InChange);
        }
        let other = Rotation::begin(&store, &old, &vault("a third secret of tests"), 1).await.unwrap();
        assert_eq!(other.unwrap_err(), CannotBegin::BegunWithAnother);
        let other = Rotation::begin(&store, &vault("a third secret of tests"), &new, 1).await.unwrap();
        assert_eq!(other.unwrap_err(), CannotBegin::WrongSecret);
    }
    assert!(steps > 8, "{steps} steps only: was everything there?");
    assert_eq!(fits(&store, "the secret of the tests").await, Fit::Other);
    assert_eq!(fits(&store, NEW).await, Fit::Fits);
    let again = Rotation::begin(&store, &old, &new, 1).await.unwrap();
    assert_eq!(again.unwrap_err(), CannotBegin::IsDone);
    // Everyone is known as before, but for the private chats of people of whom nothing else is kept.
    let after = all_held(&store, &new).await;
    let but_chats = |held: &[String]| -> Vec<String> {
        held.iter().map(|one| one.replace("Some(true)", "None")).collect()
    };
    assert_eq!(but_chats(&after), but_chats(&before));
    for (person, held) in EVERYONE.iter().zip(&after) {
        if [ANIA, ALEX, IMRAN, SAM].contains(person) {
            assert!(held.contains("chat_is_open: Some(true)"), "{held}");
        }
    }
    // Nothing opens with the old secret any more, and nobody is found by it.
    let mut tx = store.read().await.unwrap();
    assert!(held::in_polls(&mut tx, &old, ANIA).await.is_err());
    assert!(chorus::store::people::language(&mut tx, &old, ANIA).await.unwrap().is_none());
    assert!(corrections::all(&mut tx, &old).await.is_err());
    assert_eq!(corrections::all(&mut tx, &new).await.unwrap()[0].text, "a word that sounds wrong");
    assert!(chorus::store::sketches::all(&mut tx, &old, SAM).await.unwrap().is_empty());
    drop(tx);
    store.close().await;
    // The bot goes on with the new one: who changes an answer still counts once, and what waited goes out.
    let mut settings = chorus.started_with();
    settings.database = Database::with_secret(chorus.engine.url.clone(), SecretString::from(NEW));
    let bot = Replica::start(&settings, &chorus.clock, None).await;
    chorus.choose(ANIA, card, 2).await;
    chorus.until_drawn("both answers", |_| chorus.card(card).text.contains("2 people have answered")).await;
    chorus
        .until_drawn("what waited", |p| p.view(ANIA, ANIA).iter().any(|m| m.text == "a message that waits"))
        .await;
    let shown = || {
        chorus
            .practice
            .view(SAM, SAM)
            .iter()
            .filter(|m| m.by_bot && (m.text.contains("quokkas") || m.text.contains("Wombats")))
            .count()
    };
    let before = shown();
    chorus.say_privately(SAM, "/poll").await;
    chorus.until("the sketch", |_| shown() > before).await;
    bot.stop().await;
}

async fn the_command_says_what_to_do(engine: Engine) {
    let (mut group, _) = story(engine).await;
    let file = group.folder().join("new.secret");
    let (url, server, token) = (group.engine.url.clone(), group.address().to_owned(), group.practice.token());
    let rotate = |secret: &str| -> Output {
        let file = file.to_str().unwrap();
        let database = ["--database", &url, "--secret", secret];
        chorus(&[&["keys", "rotate", "--new-secret-file", file][..], &database].concat()).output().unwrap()
    };
    let start = |secret: &str| -> Output {
        let at = ["serve", "--token", &token, "--server", &server, "--database", &url, "--secret", secret];
        chorus(&at).output().unwrap()
    };
    let old = "the secret of the tests";
    fails_plainly(&rotate(old), &["Another program has the database open", "Stop every bot"]);
    assert!(!file.exists(), "no secret is made before");
    group.stop_bot().await;
    fails_plainly(&rotate("some other secret"), &["does not fit", "CHORUS_SECRET"]);
    let done = rotate(old);
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(
        done.status.success() && said.contains("new.secret") && said.contains("CHORUS_SECRET_FILE"),
        "{said}"
    );
    fails_plainly(&start(old), &["does not fit", "keys rotate", "the new one"]);
    // Once more does no harm.
    assert!(rotate(old).status.success());
    let new = std::fs::read_to_string(&file).unwrap();
    let store = group.store().await;
    assert_eq!(fits(&store, &new).await, Fit::Fits);
    // One that was begun and is not done: no secret will do.
    let mut tx = store.write().await.unwrap();
    chorus::store::facts::set(&mut tx, "secret-next", &vault(NEW).check()).await.unwrap();
    tx.commit().await.unwrap();
    store.close().await;
    for secret in [old, &new, NEW] {
        fails_plainly(&start(secret), &["was begun and is not done", "keys rotate"]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_secret_is_not_replaced() {
    let group = Chorus::start(Engine::sqlite()).await;
    group.poll("/poll q | a | b").await;
    let beside = group.folder().join("chorus.secret");
    let (token, server) = (group.practice.token(), group.address().to_owned());
    let arguments = ["serve", "--token", &token, "--server", &server, "--database", &group.engine.url];
    let output = chorus(&arguments).output().unwrap();
    fails_plainly(&output, &["chorus.secret", "can't be read", "put your copy of it there"]);
    assert!(!beside.exists(), "a new one would hide that the old one is lost");
}
