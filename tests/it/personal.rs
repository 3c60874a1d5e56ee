//! People's data in their own hands: `/mydata` is all of it, `/forgetme` leaves totals and nobody in them.

use chorus::domain::PollCode;
use chorus::practice::{SAM, SOUTHEND, SeenMessage};
use chorus::store::held::{self, Held};
use chorus::store::{polls, responses};

use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, NASRIN, drawn, on_both_engines};

on_both_engines!(
    all_that_is_held_comes_as_a_file,
    in_the_group_it_leads_to_the_private_chat,
    forgotten_totals_stay_and_nobody_is_in_them,
    in_the_middle_of_an_order,
    an_organiser_is_forgotten_and_organises_on,
    to_be_forgotten_is_no_way_around_a_no,
    a_crash_in_the_middle,
);

/// The file that a person gets.
async fn my_data(chorus: &Chorus, person: i64) -> String {
    chorus.say_privately(person, "/start").await;
    let files = || chorus.practice.view(person, person).into_iter().filter(|m| m.document.is_some());
    let before = files().count();
    chorus.practice.say(person, person, "/mydata").unwrap();
    chorus.until("the file", |_| files().count() > before).await;
    let (name, bytes) = chorus.practice.document(person, files().next_back().unwrap().message_id).unwrap();
    assert_eq!(name, "chorus-mydata.html");
    String::from_utf8(bytes).unwrap()
}

/// All that the database has of a person.
async fn held(chorus: &Chorus, person: i64) -> Held {
    let store = chorus.store().await;
    let mut tx = store.read().await.unwrap();
    held::about(&mut tx, &chorus.vault(), person).await.unwrap()
}

async fn forget(chorus: &Chorus, person: i64) -> SeenMessage {
    let ask = chorus.say_privately(person, "/forgetme").await;
    assert!(ask.text.starts_with("Shall we delete what we keep about you?"), "{}", ask.text);
    chorus.press_privately(person, "Yes, delete it").await
}

/// Asks where the group reads Polish as well, which the poll lacks.
async fn poll(chorus: &Chorus, text: &str) -> (i64, String) {
    let before = chorus.card_count();
    let ask = chorus.ask_in_gap(text).await;
    chorus.press(SAM, SOUTHEND, &ask, "Open it now").await;
    chorus.new_card(before).await
}

async fn close(chorus: &Chorus, card: i64) {
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("This poll is closed")).await;
}

/// Rings the bell on a ballot, and gives the poll's card.
async fn ring(chorus: &Chorus, person: i64, card: i64) {
    chorus.open_ballot(person, card).await;
    chorus.turn_ballot(person, card).await;
    chorus.press(person, SOUTHEND, &chorus.ballot(person, card), "🔔").await;
}

async fn all_that_is_held_comes_as_a_file(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.set_languages(&["polski"]).await;
    let (card, code) = poll(&chorus, "/poll Where <b>shall</b> we meet? | here & now | there").await;
    let (other, _) = poll(&chorus, "/poll When? | now | then").await;
    chorus.choose(ANIA, other, 1).await;
    // Alex does all that leaves something behind.
    chorus.say_privately(ALEX, "/language").await;
    chorus.press_privately(ALEX, "English").await;
    chorus.choose(ALEX, card, 1).await;
    chorus.choose(ALEX, card, 2).await;
    ring(&chorus, ALEX, card).await;
    chorus.press(ALEX, SOUTHEND, &chorus.ballot(ALEX, card), "❓ I don’t understand this").await;
    chorus.say_privately(ALEX, &format!("/suggest {code} a quiet idea")).await;
    chorus.say_privately(IMRAN, &format!("/suggest {code} a hushed idea")).await;
    chorus.edit_language(ALEX, card, "polski").await;
    chorus.say_privately(ALEX, "Gdzie?\ntutaj\ntam").await;
    chorus.say_privately(ALEX, &format!("/suggest {code}")).await;
    let page = my_data(&chorus, ALEX).await;
    for words in [
        "lang=\"en\" dir=\"ltr\"",
        "This file is from \u{2068}2026-11-22\u{2069}",
        &format!("in locked form: {ALEX}"),
        "in locked form: English",
        "You have opened a private chat",
        &format!("message from you about this poll: {code}"),
        "Southend",
        "-1001000000001",
        "Where &lt;b&gt;shall&lt;/b&gt; we meet?",
        "Your answer: \u{2068}1. here &amp; now\u{2069}",
        "Your new answer: \u{2068}2. there\u{2069}",
        "Under the poll",
        "You said: I don’t understand this",
        "Your idea, in locked form: \u{2068}a quiet idea",
        "You asked for news of this poll.",
        "You wrote the words of this poll. Language: polski. Day: \u{2068}2026-11-22\u{2069}.",
        "Gdzie?\ntutaj\ntam",
    ] {
        assert!(page.contains(words), "{words:?} in {page}");
    }
    // Of others nothing, and nothing to fetch.
    for words in ["hushed idea", "When?", "http", "src="] {
        assert!(!page.contains(words), "{words:?} in {page}");
    }
    // Who only opened the chat: in her language, from right to left where that is so.
    let page = my_data(&chorus, NASRIN).await;
    assert!(page.contains("lang=\"bn\"") && !page.contains(&code), "{page}");
    let page = my_data(&chorus, IMRAN).await;
    assert!(page.contains("lang=\"ur\" dir=\"rtl\"") && page.contains("hushed idea"), "{page}");
    // An organiser's: what they write, and what waits for them.
    chorus.say_privately(SAM, "/poll Wombats in the library?\nOf course\nNever ever").await;
    let page = my_data(&chorus, SAM).await;
    assert!(
        page.contains("Polls that you are writing") && page.contains("Wombats in the library?\nOf course"),
        "{page}"
    );
}

async fn in_the_group_it_leads_to_the_private_chat(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    for (command, shown) in [("/mydata", None), ("/forgetme", Some("Shall we delete"))] {
        let before = chorus.practice.view(ALEX, ALEX).iter().filter(|m| m.by_bot).count();
        chorus.practice.say(ALEX, SOUTHEND, command).unwrap();
        let link = || {
            let view = chorus.practice.view(ALEX, SOUTHEND).into_iter().rfind(|m| m.only_you)?;
            let url = view.keyboard.iter().flatten().find_map(|key| key.url.clone())?;
            url.contains(&command[1..]).then_some(url)
        };
        chorus.until("the way to the private chat", |_| link().is_some()).await;
        chorus.practice.open_link(ALEX, &link().unwrap()).unwrap();
        chorus
            .until("the answer there", |p| p.view(ALEX, ALEX).iter().filter(|m| m.by_bot).count() > before)
            .await;
        let last = chorus.last(ALEX, ALEX);
        match shown {
            Some(words) => assert!(last.text.contains(words), "{}", last.text),
            None => assert!(last.document.is_some()),
        }
    }
    assert!(!chorus.everything_in_group(&[ALEX]).contains("Shall we delete"));
}

async fn forgotten_totals_stay_and_nobody_is_in_them(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.set_languages(&["polski"]).await;
    let (closed, closed_code) = poll(&chorus, "/poll Where? | here | there").await;
    let (open, open_code) = poll(&chorus, "/poll When? | now | then").await;
    for card in [closed, open] {
        chorus.choose(ALEX, card, 1).await;
        chorus.choose(ANIA, card, 2).await;
        chorus.open_ballot(ALEX, card).await;
        chorus.turn_ballot(ALEX, card).await;
        chorus.press(ALEX, SOUTHEND, &chorus.ballot(ALEX, card), "❓ I don’t understand this").await;
    }
    chorus.say_privately(ALEX, "/language").await;
    chorus.press_privately(ALEX, "English").await;
    ring(&chorus, ALEX, open).await;
    for code in [&closed_code, &open_code] {
        chorus.say_privately(ALEX, &format!("/suggest {code} a quiet idea")).await;
    }
    chorus.edit_language(ALEX, open, "polski").await;
    chorus.say_privately(ALEX, "Kiedy?\nteraz\npotem").await;
    close(&chorus, closed).await;
    let result = chorus.card(closed).text;
    assert!(result.contains("2 people answered"), "{result}");
    let names = names_in(&chorus, &closed_code, ALEX).await;
    assert!(names.0.contains(&names.1));
    // A no deletes nothing.
    let before = format!("{:?}", held(&chorus, ALEX).await);
    chorus.say_privately(ALEX, "/forgetme").await;
    let kept = chorus.press_privately(ALEX, "No, keep it").await;
    assert!(kept.text.starts_with("Nothing is deleted"), "{}", kept.text);
    assert_eq!(format!("{:?}", held(&chorus, ALEX).await), before);
    let done = forget(&chorus, ALEX).await.text;
    for words in [
        "taken back in open polls: 1",
        "any more are yours: 1",
        "about questions, taken back or no longer tied to you: 2",
        "Ideas, taken back or no longer tied to you: 2",
        "deleted or no longer tied to you: 1",
        "no more news: 1",
        "Your language and your private chat are forgotten.",
    ] {
        assert!(done.contains(words), "{words:?} in {done}");
    }
    let left = held(&chorus, ALEX).await;
    assert!(left.polls.is_empty() && left.language.is_none() && left.chat_is_open.is_none(), "{left:?}");
    // Totals of closed polls are as they were; those of open ones are without the person.
    let names = names_in(&chorus, &closed_code, ALEX).await;
    assert!(names.0.len() == 2 && !names.0.contains(&names.1));
    chorus.until_drawn("one answer less", |_| chorus.card(open).text.contains("1 person has answered")).await;
    assert_eq!(chorus.card(closed).text, result);
    for (sql, rows) in [
        ("SELECT COUNT(*) FROM concern", 1),
        ("SELECT COUNT(*) FROM follower", 0),
        ("SELECT COUNT(*) FROM translation WHERE author IS NOT NULL OR sealed IS NOT NULL", 0),
        ("SELECT COUNT(*) FROM suggestion WHERE sealed IS NOT NULL", 0),
        // The history keeps what happened: two answers in each, and one that was taken back.
        ("SELECT COUNT(*) FROM response_log", 5),
    ] {
        assert_eq!(chorus.counted(sql).await, rows, "{sql}");
    }
    assert!(my_data_says_nothing(&chorus).await);
    // Twice is fine; and whoever was forgotten may answer again, once.
    chorus.say_privately(ALEX, "/start").await;
    let again = forget(&chorus, ALEX).await.text;
    assert!(again.contains("private chat are forgotten") && !again.contains("polls"), "{again}");
    assert!(forget(&chorus, ALEX).await.text.contains("nothing left to delete"));
    let ballot = chorus.open_ballot(ALEX, open).await;
    assert!(!ballot.text.contains('✅'), "{}", ballot.text);
    chorus.press(ALEX, SOUTHEND, &ballot, "2").await;
    chorus.until_drawn("both", |_| chorus.card(open).text.contains("2 people have answered")).await;
}

/// The file of somebody who was forgotten; asking for it leaves nothing behind.
async fn my_data_says_nothing(chorus: &Chorus) -> bool {
    let files = || chorus.practice.view(ALEX, ALEX).into_iter().filter(|m| m.document.is_some());
    let before = files().count();
    chorus.practice.say(ALEX, ALEX, "/mydata").unwrap();
    chorus.until("the file", |_| files().count() > before).await;
    let (_, bytes) = chorus.practice.document(ALEX, files().next_back().unwrap().message_id).unwrap();
    String::from_utf8(bytes).unwrap().contains("We keep nothing about you.")
}

/// Under which names people answered a poll, and the name that its key makes of a person.
pub async fn names_in(chorus: &Chorus, code: &str, person: i64) -> (Vec<String>, String) {
    let code = PollCode::parse(code).unwrap();
    let store = chorus.store().await;
    let mut tx = store.read().await.unwrap();
    let rows = responses::log(&mut tx, &code).await.unwrap();
    let key = polls::voter_key(&mut tx, &chorus.vault(), &code).await.unwrap();
    (rows.into_iter().map(|row| row.voter).collect(), key.voter(person))
}

async fn in_the_middle_of_an_order(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll What first?\nApple\nBanana\nCherry\n#order").await;
    let ballot = chorus.open_ballot(ALEX, card).await;
    chorus.press(ALEX, SOUTHEND, &ballot, "2").await;
    chorus.until("the first", |_| chorus.ballot(ALEX, card).text.contains("Banana")).await;
    let ballot = chorus.ballot(ALEX, card);
    assert!(forget(&chorus, ALEX).await.text.contains("open polls: 1"));
    // The old ballot goes on from the beginning.
    let third =
        ballot.keyboard.iter().flatten().find(|b| b.text.starts_with('3')).unwrap().data.clone().unwrap();
    let said = {
        let query = chorus.practice.press(ALEX, SOUTHEND, &ballot, &third).unwrap();
        chorus.answer(&query).await
    };
    assert!(said.text.contains("Your order is now") && !said.text.contains("Banana"), "{said:?}");
    close(&chorus, card).await;
    let result = chorus.card(card).text;
    assert!(result.contains("1 person answered") && result.contains("3 points"), "{result}");
}

async fn an_organiser_is_forgotten_and_organises_on(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll Where? | here | there").await;
    chorus.choose(SAM, card, 1).await;
    chorus.say_privately(SAM, "/poll Wombats in the library?\nOf course\nNever ever").await;
    let done = forget(&chorus, SAM).await.text;
    assert!(done.contains("were writing, deleted: 1") && done.contains("open polls: 1"), "{done}");
    assert!(held(&chorus, SAM).await.sketches.is_empty());
    // The poll is the group's, and Sam still its organiser.
    chorus.until_drawn("nobody", |_| !chorus.card(card).text.contains("1 person has answered")).await;
    chorus.choose(ANIA, card, 1).await;
    close(&chorus, card).await;
    assert!(chorus.say_privately(SAM, &format!("/results {code}")).await.text.contains("1 person answered"));
}

async fn to_be_forgotten_is_no_way_around_a_no(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    let (card, code) = chorus.poll("/poll Where? | here | there").await;
    let store = chorus.store().await;
    let silenced = PollCode::parse(&code).unwrap();
    let mut tx = store.write().await.unwrap();
    let author = polls::voter_key(&mut tx, &chorus.vault(), &silenced).await.unwrap().suggester(ALEX);
    chorus::store::suggestions::silence(&mut tx, &silenced, &author).await.unwrap();
    tx.commit().await.unwrap();
    let refused = chorus.say_privately(ALEX, &format!("/suggest {code} once more")).await.text;
    forget(&chorus, ALEX).await;
    assert_eq!(chorus.say_privately(ALEX, &format!("/suggest {code} once more")).await.text, refused);
    assert_eq!(chorus.counted("SELECT COUNT(*) FROM suggestion").await, 0);
    // They may do all else; and once the poll is closed, that goes too.
    chorus.choose(ALEX, card, 1).await;
    close(&chorus, card).await;
    forget(&chorus, ALEX).await;
    assert_eq!(chorus.counted("SELECT COUNT(*) FROM suggestion_silenced").await, 0);
}

async fn a_crash_in_the_middle(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let mut cards = Vec::new();
    for question in ["one", "two", "three"] {
        let (card, code) = chorus.poll(&format!("/poll {question} | a | b")).await;
        chorus.choose(ALEX, card, 1).await;
        chorus.choose(ANIA, card, 2).await;
        cards.push((card, PollCode::parse(&code).unwrap()));
    }
    // One poll was done when it crashed.
    let store = chorus.store().await;
    let mut tx = store.write().await.unwrap();
    let poll = polls::load_locked(&mut tx, &cards[0].1).await.unwrap().unwrap();
    let key = polls::voter_key(&mut tx, &chorus.vault(), &cards[0].1).await.unwrap();
    held::forget_in_poll(&mut tx, &poll, &key, ALEX, "2026-11-22").await.unwrap();
    tx.commit().await.unwrap();
    let ask = chorus.say_privately(ALEX, "/forgetme").await;
    chorus.settled().await;
    chorus.crash_bot().await;
    // Pressed while it is away, and carried out once it is back; delivered twice, it is as done once.
    let yes = ask.keyboard[0][0].data.clone().unwrap();
    chorus.practice.press(ALEX, ALEX, &ask, &yes).unwrap();
    chorus.start_bot().await;
    chorus.until("what was done", |_| chorus.last(ALEX, ALEX).text.contains("open polls: 2")).await;
    let seen = drawn(&chorus.practice.view(ALEX, ALEX));
    assert!(!seen.contains("open polls: 3"), "{seen}");
    assert!(held(&chorus, ALEX).await.polls.is_empty());
    for (card, _) in cards {
        chorus.until_drawn("Ania alone", |_| chorus.card(card).text.contains("1 person has answered")).await;
    }
}
