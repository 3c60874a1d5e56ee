//! A server that does not know ephemeral messages, or refuses them: no private text ever appears in the group.

use chorus::practice::{ApiVersion, Practice, SAM, SOUTHEND, SeenMessage, World};

use crate::support::{ANIA, Chorus, Engine, IMRAN, drawn, on_both_engines};

on_both_engines!(
    nothing_private_in_the_group,
    a_draft_is_asked_about_in_private,
    a_server_that_forgets_is_noticed,
    a_refused_or_unseen_ballot_opens_in_private,
    a_link_is_for_one_person_and_a_while,
);

async fn old(engine: Engine) -> Chorus {
    let chorus =
        Chorus::start_in(engine, World::southend(), |p: &Practice| p.set_api_version(ApiVersion::V10_1))
            .await;
    chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    chorus.until("the welcome", |p| p.view(SAM, SOUTHEND).iter().any(|m| m.by_bot)).await;
    chorus
}

/// Opens the link that a press was answered with.
fn follow(chorus: &Chorus, person: i64, url: Option<String>) {
    chorus.practice.open_link(person, &url.expect("a link to the private chat")).unwrap();
}

async fn nothing_private_in_the_group(engine: Engine) {
    let chorus = old(engine).await;
    let (card, code) = chorus.poll("/poll q | first answer | second answer").await;
    let pressed = chorus.press(ANIA, SOUTHEND, &chorus.seen(ANIA, card), "🌐").await;
    follow(&chorus, ANIA, pressed.url);
    chorus.until("the ballot in private", |p| drawn(&p.view(ANIA, ANIA)).contains("2. second answer")).await;
    let ballot = chorus.last(ANIA, ANIA);
    let saved = chorus.press(ANIA, ANIA, &ballot, "2").await;
    assert!(saved.show_alert && saved.text.contains("second answer"));
    chorus.until("the mark", |_| chorus.last(ANIA, ANIA).text.contains('✅')).await;
    for command in
        ["/help", "/language", "/privacy", "/principles 2", "/poll broken |", &format!("/results {code}")]
    {
        for person in [ANIA, IMRAN] {
            chorus.practice.say(person, SOUTHEND, command).unwrap();
        }
    }
    chorus.practice.say(SAM, SOUTHEND, "/principles").unwrap();
    chorus.until("the principles", |p| drawn(&p.view(SAM, SOUTHEND)).contains("8. Put it in place")).await;
    let is_list = |m: &SeenMessage| m.text.contains("8. Put it in place");
    let principles = chorus.practice.view(IMRAN, SOUTHEND).into_iter().rfind(is_list).unwrap();
    follow(&chorus, IMRAN, chorus.press(IMRAN, SOUTHEND, &principles, "5").await.url);
    chorus.until("the fifth", |p| p.view(IMRAN, IMRAN).iter().any(|m| m.text.starts_with("5. "))).await;
    chorus.settled().await;
    chorus.until("Ania's answers", |p| p.view(ANIA, ANIA).len() >= 8).await;
    let sent = chorus
        .practice
        .calls()
        .into_iter()
        .filter(|c| c.params.get("ephemeral_message_parameters").is_some());
    assert_eq!(sent.count(), 0, "an old server is never sent a private message for a group");
    for person in [SAM, ANIA, IMRAN] {
        for message in chorus.practice.view(person, SOUTHEND).iter().filter(|m| m.by_bot) {
            let public = ["Chorus", "Poll code", "eight non-negotiables", "tell you alone"];
            assert!(public.iter().any(|p| message.text.contains(p)), "in the group: {}", message.text);
            assert!(!message.text.contains('✅') && !message.text.contains("Czym jest"), "{}", message.text);
        }
    }
}

async fn a_draft_is_asked_about_in_private(engine: Engine) {
    let chorus = old(engine).await;
    let store = chorus::store::Store::open(&chorus.engine.url).await.unwrap();
    let mut tx = store.write().await.unwrap();
    let languages = chorus::domain::GroupLanguages::from_text("en,pl").unwrap();
    chorus::store::groups::set_languages(&mut tx, SOUTHEND, &languages).await.unwrap();
    tx.commit().await.unwrap();
    chorus.practice.say(SAM, SOUTHEND, "/poll When shall we meet?\nTue\nSat").unwrap();
    // Sam never opened the private chat: the group sees a button that leads there, and not a word of the draft.
    let waiting = |p: &Practice| {
        p.view(ANIA, SOUTHEND).into_iter().rfind(|m| m.by_bot && m.text.contains("tell you alone"))
    };
    chorus.until("the button", |p| waiting(p).is_some()).await;
    let posted =
        drawn(&chorus.practice.view(ANIA, SOUTHEND).into_iter().filter(|m| m.by_bot).collect::<Vec<_>>());
    assert!(!posted.contains("When shall we meet?"), "{posted}");
    follow(&chorus, SAM, waiting(&chorus.practice).unwrap().keyboard[0][0].url.clone());
    chorus.until("the question", |p| drawn(&p.view(SAM, SAM)).contains("Your poll: ")).await;
    chorus.press(SAM, SAM, &chorus.last(SAM, SAM), "Open it now").await;
    let (card, _) = chorus.new_card(0).await;
    assert!(chorus.card(card).text.contains("When shall we meet?"));
}

async fn a_server_that_forgets_is_noticed(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    // Another machine behind the same address: it proved nothing, and posts to all.
    chorus.practice.set_api_version(ApiVersion::V10_1);
    let pressed = chorus.press(IMRAN, SOUTHEND, &chorus.seen(IMRAN, card), "🌐").await;
    follow(&chorus, IMRAN, pressed.url);
    chorus.until("the ballot in private", |p| p.view(IMRAN, IMRAN).iter().any(|m| m.by_bot)).await;
    assert!(!drawn(&chorus.practice.view(SAM, SOUTHEND)).contains("صرف آپ"), "what was posted is taken back");
    let before = chorus.practice.calls().len();
    let pressed = chorus.press(ANIA, SOUTHEND, &chorus.seen(ANIA, card), "🌐").await;
    assert!(pressed.url.is_some());
    let since = chorus.practice.calls().split_off(before);
    assert!(
        since.iter().all(|c| c.params.get("ephemeral_message_parameters").is_none()),
        "and never tried again"
    );
}

async fn a_refused_or_unseen_ballot_opens_in_private(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    chorus.practice.faults().refuse_ephemeral(1);
    assert!(chorus.press(ANIA, SOUTHEND, &chorus.seen(ANIA, card), "🌐").await.url.is_some());
    // Imran sees the ballot but presses the card's button again: he saw nothing.
    chorus.open_ballot(IMRAN, card).await;
    let open = chorus.seen(SAM, card).keyboard.last().unwrap()[0].data.clone().unwrap();
    assert!(chorus.forge(IMRAN, SOUTHEND, card, &open).await.url.is_some());
}

async fn a_link_is_for_one_person_and_a_while(engine: Engine) {
    let chorus = old(engine).await;
    let (card, _) = chorus.poll("/poll a question | a | b").await;
    let url = chorus.press(ANIA, SOUTHEND, &chorus.seen(ANIA, card), "🌐").await.url.unwrap();
    // Passed on, it opens nothing.
    follow(&chorus, IMRAN, Some(url.clone()));
    chorus.until("a kind no", |p| p.view(IMRAN, IMRAN).iter().any(|m| m.by_bot)).await;
    assert!(!chorus.last(IMRAN, IMRAN).text.contains("a question"));
    // Tampered with, neither.
    let last = url.chars().last().unwrap();
    let tampered = format!("{}{}", &url[..url.len() - 1], if last == '0' { '1' } else { '0' });
    follow(&chorus, ANIA, Some(tampered));
    chorus.until("a kind no", |p| p.view(ANIA, ANIA).iter().any(|m| m.by_bot)).await;
    assert!(!chorus.last(ANIA, ANIA).text.contains("a question"));
    // In time it opens, later not.
    follow(&chorus, ANIA, Some(url.clone()));
    chorus.until("the ballot", |_| chorus.last(ANIA, ANIA).text.contains("a question")).await;
    chorus.clock.advance(16 * 60 * 1000);
    let before = chorus.practice.view(ANIA, ANIA).len();
    follow(&chorus, ANIA, Some(url));
    chorus.until("a kind no", |p| p.view(ANIA, ANIA).len() >= before + 2).await;
    assert!(!chorus.last(ANIA, ANIA).text.contains("a question"));
}
