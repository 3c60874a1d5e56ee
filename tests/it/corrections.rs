//! What sounds wrong: a speaker says it in private, the host reads it, and nobody is kept with it.

use chorus::domain::MAX_CORRECTIONS;
use chorus::practice::SOUTHEND;
use chorus::store::corrections::{self, Received};

use crate::cli::chorus;
use crate::support::{ANIA, Chorus, Engine, IMRAN, drawn, on_both_engines};

on_both_engines!(
    a_speaker_says_what_sounds_wrong_and_the_host_reads_it,
    from_the_group_it_leads_to_the_private_chat,
    a_flood_ends_and_old_ones_go,
);

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;

async fn received(chorus: &Chorus) -> Vec<Received> {
    let store = chorus.store().await;
    let mut tx = store.read().await.unwrap();
    corrections::all(&mut tx, &chorus.vault()).await.unwrap()
}

/// The host's command, and what it prints.
fn suggestions(chorus_: &Chorus, more: &[&str]) -> String {
    let (database, secret) = (chorus_.engine.url.clone(), "the secret of the tests");
    let arguments =
        [&["locales", "suggestions", "--database", &database, "--secret", secret][..], more].concat();
    let output = chorus(&arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

async fn a_speaker_says_what_sounds_wrong_and_the_host_reads_it(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let choice = chorus.say_privately(ANIA, "/language").await;
    let labels: Vec<_> = choice.keyboard.iter().flatten().map(|key| key.text.as_str()).collect();
    assert!(labels.contains(&"polski ✎ ✅") && labels.contains(&"English"), "{labels:?}");
    assert!(choice.text.contains('✎'), "{}", choice.text);
    let ask = chorus.press_privately(ANIA, "✎ Napisz").await;
    assert!(ask.text.contains("polski") && ask.text.contains("1000"), "{}", ask.text);

    // What is on the way is told by /mydata; what is too long is awaited still.
    let refused = chorus.say_privately(ANIA, &"ź".repeat(1001)).await;
    assert!(refused.text.contains("1001"), "{}", refused.text);
    let thanks = chorus.say_privately(ANIA, "Nie „odpowiedz”,\n<b>lecz</b> „odpowiedź” =1+1").await;
    assert!(thanks.text.contains("Dziękujemy!"), "{}", thanks.text);
    // It is done: the next text is not for it.
    chorus.say_privately(ANIA, "I jeszcze coś").await;
    chorus.settled().await;
    let text = "Nie „odpowiedz”, <b>lecz</b> „odpowiedź” =1+1";
    let there = received(&chorus).await;
    assert_eq!(there.len(), 1);
    assert_eq!((there[0].language.as_str(), there[0].text.as_str()), ("pl", text));
    // Nothing of it is the person's.
    let held = chorus.say_privately(ANIA, "/mydata").await;
    let (_, bytes) = chorus.practice.document(ANIA, held.message_id).unwrap();
    assert!(!String::from_utf8(bytes).unwrap().contains("odpowiedź”"));

    assert_eq!(suggestions(&chorus, &[]), format!("pl  2026-11-22  {text}\n"));
    assert_eq!(suggestions(&chorus, &["--delete"]), format!("pl  2026-11-22  {text}\n"));
    assert_eq!(suggestions(&chorus, &[]), "");
    assert_eq!(received(&chorus).await, []);
}

async fn from_the_group_it_leads_to_the_private_chat(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.say(IMRAN, SOUTHEND, "/language").unwrap();
    let own = || chorus.practice.view(IMRAN, SOUTHEND).into_iter().rfind(|m| m.only_you && m.by_bot);
    chorus.until("the languages", |_| own().is_some()).await;
    let link = chorus.press(IMRAN, SOUTHEND, &own().unwrap(), "✎ بتائیں").await;
    let ask = chorus.follow(IMRAN, &link).await;
    assert!(ask.text.contains("اردو"), "{}", ask.text);
    // To think better of it is one press.
    let cancel = ask.keyboard[0][0].text.clone();
    chorus.press_privately(IMRAN, &cancel).await;
    chorus.say_privately(IMRAN, "کچھ اور").await;
    chorus.settled().await;
    assert_eq!(received(&chorus).await, []);
    assert!(!drawn(&chorus.practice.view(ANIA, SOUTHEND)).contains("کچھ اور"));
}

async fn a_flood_ends_and_old_ones_go(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let store = chorus.store().await;
    let mut tx = store.write().await.unwrap();
    let polish = chorus::domain::LanguageTag::parse("pl").unwrap();
    let one = chorus::domain::Correction::parse("a flood").unwrap();
    for _ in 0..MAX_CORRECTIONS {
        corrections::insert(&mut tx, &chorus.vault(), &polish, &one, "2026-11-22").await.unwrap();
    }
    tx.commit().await.unwrap();
    for (person, button, thanked) in [(ANIA, "✎ Napisz", false), (IMRAN, "✎ بتائیں", true)] {
        chorus.say_privately(person, "/language").await;
        chorus.press_privately(person, button).await;
        let answer = chorus.say_privately(person, "text").await.text;
        assert_eq!(answer.contains("شکریہ") && !answer.contains("چند دن"), thanked, "{answer}");
    }
    chorus.settled().await;
    assert_eq!(received(&chorus).await.len(), MAX_CORRECTIONS + 1);
    // Ninety days later they are gone.
    chorus.stop_bot().await;
    chorus.clock.advance(90 * DAY_MILLIS);
    chorus.start_bot().await;
    let mut left = MAX_CORRECTIONS;
    for _ in 0..200 {
        left = received(&chorus).await.len();
        if left == 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(left, 0);
}
