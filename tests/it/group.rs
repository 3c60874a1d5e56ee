//! What a group sees of the bot besides polls: the welcome, its languages, the principles; topics, channels, new ids.

use chorus::practice::{ApiVersion, SAM, SOUTHEND, World};

use crate::support::{ANIA, Chorus, Engine, IMRAN, NASRIN, YOUSSEF, drawn, on_both_engines};

on_both_engines!(
    the_welcome_speaks_two_languages,
    organisers_choose_languages,
    principles_for_all_and_for_one,
    a_group_becomes_a_supergroup,
    topics_anonymous_admins_and_channels,
    a_language_of_ones_own,
);

async fn the_welcome_speaks_two_languages(engine: Engine) {
    let mut world = World::bare();
    world.add_person(ANIA, "Ania", Some("pl")).add_person(SAM, "Sam", Some("en"));
    world.add_supergroup(SOUTHEND, "Grupa", ANIA, &[ANIA, SAM]);
    let chorus = Chorus::start_in(engine, world, |_| {}).await;
    chorus.practice.add_bot(ANIA, SOUTHEND, false).unwrap();
    chorus.until("the welcome", |p| p.view(SAM, SOUTHEND).iter().any(|m| m.by_bot)).await;
    let welcome = chorus.last(SAM, SOUTHEND);
    assert!(
        welcome.text.contains("Hello! I am Chorus.") && welcome.text.contains("Chorus"),
        "{}",
        welcome.text
    );
    assert!(welcome.text.find("Hello").unwrap() > 40, "Polish comes first: {}", welcome.text);
    assert_eq!(welcome.keyboard.len(), 3);
    // Removed and added again: it greets again, and the group's languages are still there.
    chorus.practice.remove_bot(ANIA, SOUTHEND).unwrap();
    chorus.practice.add_bot(ANIA, SOUTHEND, false).unwrap();
    let welcomes = |p: &chorus::practice::Practice| p.view(SAM, SOUTHEND).iter().filter(|m| m.by_bot).count();
    chorus.until_drawn("a second welcome", |p| welcomes(p) == 2).await;
}

async fn organisers_choose_languages(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let welcome = chorus.last(SAM, SOUTHEND).message_id;
    let no = chorus.press(ANIA, SOUTHEND, &chorus.seen(ANIA, welcome), "🌐").await;
    assert!(no.show_alert && !no.text.is_empty());
    chorus.press(SAM, SOUTHEND, &chorus.seen(SAM, welcome), "🌐").await;
    let settings = || chorus.settings_with("Done", SOUTHEND);
    chorus.until("the keyboard", |_| settings().is_some()).await;
    assert!(settings().unwrap().only_you, "the group's languages are chosen by organisers, alone");
    let labels = || drawn(&[settings().unwrap()]);
    assert!(labels().contains("[ 1. English ✅ ]"));
    for name in ["polski", "বাংলা", "română", "українська", "čeština", "العربية"]
    {
        assert!(labels().contains(&format!("[ {name} ]")), "{}", labels());
    }
    chorus.press(SAM, SOUTHEND, &settings().unwrap(), "اردو").await;
    chorus.until("two languages", |_| labels().contains("[ 2. اردو ✅ ]")).await;
    chorus.press(SAM, SOUTHEND, &settings().unwrap(), "polski").await;
    chorus.until("three languages", |_| labels().contains("[ 3. polski ✅ ]")).await;
    chorus.press(SAM, SOUTHEND, &settings().unwrap(), "1. English").await;
    chorus.until("English gone", |_| labels().contains("[ 1. اردو ✅ ]")).await;
    chorus.press(SAM, SOUTHEND, &settings().unwrap(), "2. polski").await;
    chorus.until("Urdu alone", |_| labels().contains("[ polski ]")).await;
    let last = chorus.press(SAM, SOUTHEND, &settings().unwrap(), "1. اردو").await;
    assert!(last.show_alert && last.text.contains("at least one language"));
    // Cards speak the group's first language now.
    let ask = chorus.ask_in_gap("/poll q | a | b").await;
    chorus.press(SAM, SOUTHEND, &ask, "Open it now").await;
    chorus.until_drawn("a card in Urdu", |p| drawn(&p.view(SAM, SOUTHEND)).contains("کسی")).await;
}

async fn principles_for_all_and_for_one(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.say(SAM, SOUTHEND, "/principles").unwrap();
    chorus.until("the card", |p| drawn(&p.view(ANIA, SOUTHEND)).contains("8. Put it in place")).await;
    let card = chorus.last(ANIA, SOUTHEND);
    assert!(!card.only_you && card.text.contains("A Better Start Southend (ABSS)"));
    assert_eq!(card.keyboard.iter().flatten().count(), 9);
    // A press shows one principle in the presser's language, to them alone; they can turn the pages.
    chorus.press(YOUSSEF, SOUTHEND, &card, "3").await;
    let third = |c: &Chorus| c.practice.view(YOUSSEF, SOUTHEND).into_iter().find(|m| m.only_you).unwrap();
    chorus
        .until("the third", |p| {
            p.view(YOUSSEF, SOUTHEND).iter().any(|m| m.only_you && m.text.starts_with("3. "))
        })
        .await;
    assert!(third(&chorus).text.contains("ABSS"));
    // Read from the right: the way forth is on the left.
    let next = third(&chorus).keyboard[0][0].text.clone();
    chorus.press(YOUSSEF, SOUTHEND, &third(&chorus), &next).await;
    chorus.until("the fourth", |_| third(&chorus).text.starts_with("4. ")).await;
    assert!(!chorus.everything_in_group(&[YOUSSEF]).contains("المساواة"));
    // From a parent: to her alone, at the principle named.
    chorus.practice.say(ANIA, SOUTHEND, "/principles 7").unwrap();
    chorus
        .until("the seventh", |p| {
            p.view(ANIA, SOUTHEND).iter().any(|m| m.only_you && m.text.starts_with("7. "))
        })
        .await;
    assert!(!chorus.everything_in_group(&[ANIA, YOUSSEF]).contains("7. F"));
    // In private: the list, then one, with a way back.
    let list = chorus.say_privately(ANIA, "/principles").await;
    chorus.press(ANIA, ANIA, &list, "1").await;
    chorus.until("the first", |_| chorus.last(ANIA, ANIA).text.starts_with("1. ")).await;
    assert!(
        chorus.last(ANIA, ANIA).keyboard[0][0].text.contains('▶'),
        "the first has no way back but to the list"
    );
}

async fn a_group_becomes_a_supergroup(engine: Engine) {
    let mut world = World::bare();
    world.add_person(SAM, "Sam", Some("en")).add_person(ANIA, "Ania", Some("pl"));
    world.add_group(-4001, "Small group", SAM, &[SAM, ANIA]);
    let chorus = Chorus::start_in(engine, world, |_| {}).await;
    chorus.practice.add_bot(SAM, -4001, true).unwrap();
    chorus.practice.say(SAM, -4001, "/poll q | a | b").unwrap();
    chorus.until_drawn("the card", |p| drawn(&p.view(SAM, -4001)).contains("Poll code")).await;
    chorus.press(ANIA, -4001, &chorus.last(ANIA, -4001), "1").await;
    let new = chorus.practice.upgrade_to_supergroup(-4001).unwrap();
    chorus
        .until_drawn("the card in the new group", |p| {
            drawn(&p.view(ANIA, new)).contains("1 person has answered")
        })
        .await;
    chorus.press(SAM, new, &chorus.last(SAM, new), "2").await;
    chorus
        .until_drawn("both answers", |p| drawn(&p.view(ANIA, new)).contains("2 people have answered"))
        .await;
}

async fn topics_anonymous_admins_and_channels(engine: Engine) {
    let mut world = World::southend();
    let topic = world.add_topic(SOUTHEND, "Polls");
    world.add_channel(-1009, "News", SAM, Some(SOUTHEND));
    let chorus = Chorus::start_in(engine, world, |_| {}).await;
    chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    chorus.practice.post_as_channel(-1009, SOUTHEND, "/poll from a channel | a | b").unwrap();
    chorus.practice.say_in_topic(SAM, SOUTHEND, topic, "/poll in a topic | a | b").unwrap();
    chorus
        .until_drawn("the card in the topic", |p| drawn(&p.view(ANIA, SOUTHEND)).contains("in a topic\n"))
        .await;
    let card = chorus.last(ANIA, SOUTHEND);
    assert_eq!(card.thread, Some(topic));
    chorus.practice.say_anonymously(SAM, SOUTHEND, "/poll asked by the group | a | b").unwrap();
    chorus
        .until_drawn("the group's own card", |p| {
            drawn(&p.view(ANIA, SOUTHEND)).contains("asked by the group\n")
        })
        .await;
    chorus.practice.say_anonymously(SAM, SOUTHEND, "/poll too few | a").unwrap();
    chorus.until("the answer", |p| drawn(&p.view(ANIA, SOUTHEND)).contains("at least 2 answers")).await;
    assert!(!drawn(&chorus.practice.view(ANIA, SOUTHEND)).contains("from a channel\n\n1."));
}

async fn a_language_of_ones_own(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    // From a ballot, the choice leads back to the ballot, in the language chosen.
    let (card, _) = chorus.poll("/poll first | a | b").await;
    let ballot = chorus.open_ballot(NASRIN, card).await;
    let globe = ballot.keyboard.last().unwrap()[0].text.clone();
    chorus.press(NASRIN, SOUTHEND, &ballot, &globe).await;
    chorus.until("the languages", |_| drawn(&[chorus.ballot(NASRIN, card)]).contains("čeština")).await;
    let saved = chorus.press(NASRIN, SOUTHEND, &chorus.ballot(NASRIN, card), "čeština").await;
    assert!(saved.text.contains("čeština"), "{saved:?}");
    chorus
        .until("the ballot in Czech", |_| drawn(&[chorus.ballot(NASRIN, card)]).contains("[ 🌐 čeština ]"))
        .await;
    chorus.press(NASRIN, SOUTHEND, &chorus.ballot(NASRIN, card), "2").await;
    let choice = chorus.say_privately(ANIA, "/language").await;
    chorus.press(ANIA, ANIA, &choice, "українська").await;
    chorus.until("Ukrainian", |_| chorus.last(ANIA, ANIA).text.contains("українська")).await;
    // The choice wins over Telegram's language, also in the group.
    let (card, _) = chorus.poll("/poll q | a | b").await;
    assert!(chorus.choose(ANIA, card, 1).await.text.contains("Збережено"));
    let saved = chorus.last(ANIA, ANIA);
    // Before the button to say what sounds wrong.
    let follow = saved.keyboard[saved.keyboard.len() - 2][0].text.clone();
    chorus.press(ANIA, ANIA, &saved, &follow).await;
    assert!(chorus.choose(ANIA, card, 2).await.text.contains("Zmienion"));
    // On a server without ephemeral messages the command in the group is answered in private, by a link or a message.
    chorus.practice.set_api_version(ApiVersion::V10_1);
    chorus.practice.say(IMRAN, SOUTHEND, "/language").unwrap();
    chorus
        .until("a way to the private chat", |p| {
            p.view(IMRAN, SOUTHEND).iter().any(|m| m.keyboard.iter().flatten().any(|b| b.url.is_some()))
        })
        .await;
    assert!(!chorus.everything_in_group(&[NASRIN]).contains("čeština"));
}
