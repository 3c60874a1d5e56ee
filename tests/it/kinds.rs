//! Several answers, an order, five steps: on the card and on the ballot, counted, shown, taken home, and none of it lost.

use chorus::domain::PollCode;
use chorus::practice::{ApiVersion, Practice, SAM, SOUTHEND, SeenMessage, World};
use chorus::store::{Store, responses};

use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, MARIA, NASRIN, drawn, on_both_engines};

on_both_engines!(
    several_come_and_go,
    one_too_many_does_not_count_when_it_is_delivered_again,
    an_order_grows_and_shrinks,
    an_order_goes_on_after_a_crash,
    points_places_and_ties,
    twelve_in_order,
    five_steps,
    nobody_answered,
    the_close_comes_while_a_ballot_is_open,
    what_cannot_be_read_comes_back,
    a_draft_keeps_its_kind,
    in_the_private_chat_it_is_the_same,
);

const ABC: &str = "/poll q\nApple\nBanana\nCherry";

/// What a press on the ballot in the group makes of it: its text, and its buttons.
async fn tap(chorus: &Chorus, person: i64, card: i64, label: &str) -> (String, SeenMessage) {
    let before = chorus.ballot(person, card);
    let said = chorus.press(person, SOUTHEND, &before, label).await.text;
    let drawn_ballot = |m: &SeenMessage| drawn(std::slice::from_ref(m));
    let is_new = |_: &Practice| drawn_ballot(&chorus.ballot(person, card)) != drawn_ballot(&before);
    chorus.until("the ballot", is_new).await;
    (said, chorus.ballot(person, card))
}

/// The data of a button whose label starts so.
fn data(message: &SeenMessage, label: &str) -> String {
    let mut buttons = message.keyboard.iter().flatten();
    buttons.find(|b| b.text.starts_with(label)).and_then(|b| b.data.clone()).expect("the button")
}

/// Presses with data that a button had.
async fn again(chorus: &Chorus, person: i64, card: i64, data: &str) -> String {
    let ballot = chorus.ballot(person, card);
    chorus.answer(&chorus.practice.press_forged(person, SOUTHEND, ballot.at, data).unwrap()).await.text
}

/// Closes a poll and gives its result.
async fn closed(chorus: &Chorus, card: i64) -> String {
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("This poll is closed")).await;
    chorus.card(card).text
}

/// The numbers that a poll's log has for each event, in order.
async fn log(chorus: &Chorus, code: &str) -> Vec<(String, Option<i64>)> {
    let store = Store::open_existing(&chorus.engine.url).await.unwrap();
    let code = PollCode::parse(code).unwrap();
    let log = responses::log(&mut store.read().await.unwrap(), &code).await.unwrap();
    log.into_iter().map(|row| (row.event, row.chosen.map(|choice| choice.packed()))).collect()
}

/// The file of a poll's answers: what each person chose, by number and in words.
async fn exported(chorus: &Chorus, code: &str) -> Vec<(String, String)> {
    let bytes = chorus.exported(code, &format!("chorus-{code}.csv")).await;
    let mut csv = csv::Reader::from_reader(&bytes[..]);
    csv.records().map(Result::unwrap).map(|row| (row[2].to_owned(), row[3].to_owned())).collect()
}

async fn several_come_and_go(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(&format!("{ABC}\n#several 2")).await;
    assert!(chorus.card(card).text.contains("You can choose up to 2 of them."));
    assert!(!chorus.card(card).text.contains("#several"));
    // On the card, an answer comes and goes.
    assert!(chorus.choose(ALEX, card, 3).await.show_alert);
    let said = chorus.choose(ALEX, card, 1).await.text;
    assert!(said.contains("1. Apple") && said.contains(" and ") && said.contains("3. Cherry"), "{said}");
    let full = chorus.choose(ALEX, card, 2).await;
    assert!(
        full.show_alert && full.text == "You can choose 2 at most. Please take one away first.",
        "{full:?}"
    );
    assert!(!chorus.choose(ALEX, card, 3).await.text.contains("Cherry"));
    assert!(chorus.choose(ALEX, card, 1).await.text.contains("taken back"));
    chorus.choose(ALEX, card, 2).await;
    // On the ballot, a button that is pressed twice is pressed once.
    let first = chorus.open_ballot(ALEX, card).await;
    assert!(first.text.contains("2. Banana ✅") && first.text.contains("Choose up to 2 of them"));
    let (add, remove) = (data(&first, "3. Cherry"), data(&first, "✅ 2. Banana"));
    let (_, both) = tap(&chorus, ALEX, card, "3. Cherry").await;
    assert!(both.text.contains("2. Banana ✅") && both.text.contains("3. Cherry ✅"), "{}", both.text);
    assert!(again(&chorus, ALEX, card, &add).await.contains("already your answer"));
    assert!(again(&chorus, ALEX, card, &data(&both, "1. Apple")).await.contains("You can choose 2 at most"));
    let (_, one) = tap(&chorus, ALEX, card, "✅ 2").await;
    assert!(one.text.contains("2. Banana\n") && one.text.contains("3. Cherry ✅"), "{}", one.text);
    assert!(again(&chorus, ALEX, card, &remove).await.contains("already your answer"));
    let (said, none) = tap(&chorus, ALEX, card, "✅ 3").await;
    assert!(said.contains("taken back") && none.text.contains("You have not answered yet"), "{said}");
    let numbers: Vec<_> = log(&chorus, &code).await.into_iter().map(|(_, numbers)| numbers).collect();
    let expected = [Some(3), Some(0x31), Some(1), None, Some(2), Some(0x32), Some(3), None];
    assert_eq!(numbers, expected);
    // A person counts once, whatever they chose.
    for (person, option) in [(ANIA, 1), (ANIA, 3), (IMRAN, 3), (NASRIN, 2), (NASRIN, 3)] {
        chorus.choose(person, card, option).await;
    }
    let result = closed(&chorus, card).await;
    assert!(result.contains("3 people answered.\nPeople could choose more than one answer."), "{result}");
    assert!(result.contains("1. Apple\n1 person (33%)") && result.contains("3. Cherry\n3 people (100%)"));
    let rows = exported(&chorus, &code).await;
    let words = [("3", "Cherry"), ("1 3", "Apple | Cherry"), ("2 3", "Banana | Cherry")];
    assert_eq!(rows, words.map(|(numbers, words)| (numbers.to_owned(), words.to_owned())));
}

async fn one_too_many_does_not_count_when_it_is_delivered_again(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(&format!("{ABC}\n#several 2")).await;
    chorus.settled().await;
    chorus.stop_bot().await;
    let seen = chorus.seen(ALEX, card);
    let press = |option: usize| {
        let data = seen.keyboard[option - 1][0].data.clone().unwrap();
        chorus.practice.press(ALEX, SOUTHEND, &seen, &data).unwrap()
    };
    let queries = [press(1), press(2), press(3), press(2)];
    // The bot answers all and dies before it asks for more, which is what would acknowledge them.
    chorus.practice.faults().delay("getUpdates", std::time::Duration::from_millis(700));
    chorus.start_bot().await;
    for query in &queries {
        chorus.answer(query).await;
    }
    chorus.crash_bot().await;
    assert_eq!(chorus.practice.pending_updates(), 4, "none was acknowledged");
    chorus.practice.faults().clear();
    chorus.start_bot().await;
    chorus.settled().await;
    let numbers: Vec<_> = log(&chorus, &code).await.into_iter().map(|(_, numbers)| numbers).collect();
    assert_eq!(numbers, [Some(1), Some(0x21), Some(1)]);
}

async fn an_order_grows_and_shrinks(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(&format!("{ABC}\n#order")).await;
    assert!(chorus.card(card).text.contains("press the best one first"));
    chorus.choose(ALEX, card, 3).await;
    let said = chorus.choose(ALEX, card, 1).await;
    assert!(!said.show_alert && said.text.starts_with("Saved. Your order is now: "), "{said:?}");
    assert!(said.text.find("3. Cherry") < said.text.find("1. Apple"), "{said:?}");
    let same = chorus.choose(ALEX, card, 3).await.text;
    assert!(same.starts_with("Nothing has changed. Your order is: ") && same.contains("1. Apple"), "{same}");
    let ballot = chorus.open_ballot(ALEX, card).await;
    assert!(ballot.text.contains("1. Apple ②\n2. Banana\n3. Cherry ①"), "{}", ballot.text);
    let undo = data(&ballot, "Take back the last one");
    let (_, third) = tap(&chorus, ALEX, card, "2. Banana").await;
    assert!(third.text.contains("2. Banana ③"), "{}", third.text);
    // "Undo" twice takes back one. So does an old one, or a button that is in the order.
    let (said, two) = tap(&chorus, ALEX, card, "Take back the last one").await;
    assert!(said.contains("Your order is now") && two.text.contains("2. Banana\n"), "{said}");
    assert!(again(&chorus, ALEX, card, &data(&third, "Take back the last one")).await.contains("Nothing"));
    assert!(again(&chorus, ALEX, card, &data(&two, "① 3")).await.contains("Nothing"));
    let (_, one) = tap(&chorus, ALEX, card, "Take back the last one").await;
    assert!(one.text.contains("1. Apple\n2. Banana\n3. Cherry ①"), "{}", one.text);
    assert!(again(&chorus, ALEX, card, &undo).await.contains("Nothing has changed"));
    tap(&chorus, ALEX, card, "2. Banana").await;
    let (said, none) = tap(&chorus, ALEX, card, "Take back my answer").await;
    assert!(said.contains("taken back") && none.text.contains("You have not answered yet"), "{said}");
    tap(&chorus, ALEX, card, "2. Banana").await;
    let numbers: Vec<_> = log(&chorus, &code).await.into_iter().map(|(_, numbers)| numbers).collect();
    let expected = [Some(3), Some(0x13), Some(0x213), Some(0x13), Some(3), Some(0x23), None, Some(2)];
    assert_eq!(numbers, expected);
}

async fn an_order_goes_on_after_a_crash(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(&format!("{ABC}\n#order")).await;
    chorus.open_ballot(ALEX, card).await;
    tap(&chorus, ALEX, card, "3. Cherry").await;
    tap(&chorus, ALEX, card, "1. Apple").await;
    chorus.crash_bot().await;
    chorus.start_bot().await;
    let (said, all) = tap(&chorus, ALEX, card, "2. Banana").await;
    assert!(said.contains("3. Cherry") && said.contains("1. Apple") && said.contains("2. Banana"), "{said}");
    assert!(all.text.contains("1. Apple ②\n2. Banana ③\n3. Cherry ①"), "{}", all.text);
    // Half of it taken back, it counts as it stands.
    tap(&chorus, ALEX, card, "Take back the last one").await;
    tap(&chorus, ALEX, card, "Take back the last one").await;
    let result = closed(&chorus, card).await;
    assert!(result.contains("3. Cherry\n3 points · place 1 "), "{result}");
    let rows = exported(&chorus, &code).await;
    assert_eq!(rows, [("3".to_owned(), "Cherry".to_owned())]);
}

async fn points_places_and_ties(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(&format!("{ABC}\nDate\n#order")).await;
    let orders: [(i64, &[u8]); 3] = [(ALEX, &[3, 1]), (ANIA, &[1, 3, 2]), (IMRAN, &[2])];
    for (person, order) in orders {
        for option in order {
            chorus.choose(person, card, *option).await;
        }
    }
    let result = closed(&chorus, card).await;
    assert!(result.contains("3 people answered.\nPoints for a first place: 4."), "{result}");
    // Options stand by number; 7, 6, 7 and no points.
    assert!(result.contains("1. Apple\n7 points · shared place 1 ▰▰▰▰▰▰\n"), "{result}");
    assert!(result.contains("2. Banana\n6 points · place 3 ▰▰▰▰▰\n"), "{result}");
    assert!(result.contains("3. Cherry\n7 points · shared place 1 ▰▰▰▰▰▰\n"), "{result}");
    assert!(result.contains("4. Date\n0 points · place 4\n"), "{result}");
    let told = |p: &Practice| p.view(SAM, SOUTHEND).into_iter().find(|m| m.photo.is_some());
    chorus.until_drawn("the picture", |p| told(p).is_some()).await;
    assert!(told(&chorus.practice).unwrap().text.contains("The numbers beside the bars are points."));
    let again = chorus.say_privately(ANIA, &format!("/results {code}")).await.text;
    assert!(again.contains("7 punktów · wspólne miejsce 1"), "{again}");
}

async fn twelve_in_order(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let options: Vec<String> = (1..=12).map(|n| format!("o{n}")).collect();
    let (card, code) = chorus.poll(&format!("/poll q\n{}\n#order", options.join("\n"))).await;
    let seen = chorus.seen(ALEX, card);
    for option in (1..=12).rev() {
        let said = chorus.press(ALEX, SOUTHEND, &seen, &format!("{option}. o{option}")).await.text;
        assert!(said.contains(&option.to_string()), "{said}");
    }
    let ballot = chorus.open_ballot(ALEX, card).await.text;
    assert!(ballot.contains("1. o1 ⑫") && ballot.contains("12. o12 ①"), "{ballot}");
    assert!(closed(&chorus, card).await.contains("12. o12\n12 points · place 1 ▰▰▰▰▰▰▰▰▰▰\n"));
    let last = log(&chorus, &code).await.pop().unwrap();
    assert_eq!(last, ("changed".to_owned(), Some(0x1234_5678_9ABC)));
    let rows = exported(&chorus, &code).await;
    assert!(rows.iter().any(|(numbers, _)| numbers == "12 11 10 9 8 7 6 5 4 3 2 1"), "{rows:?}");
}

async fn five_steps(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll Are we ready? | #agree").await;
    for (person, option) in [(ALEX, 1), (ANIA, 2), (IMRAN, 2), (NASRIN, 3), (MARIA, 5)] {
        chorus.choose(person, card, option).await;
    }
    let result = closed(&chorus, card).await;
    assert!(result.contains("2. Agree\n2 people (40%)"), "{result}");
    assert!(
        result.contains("Put together: 3 on the side of “agree”, 1 in the middle, 1 on the side"),
        "{result}"
    );
}

async fn nobody_answered(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    for (kind, line) in [("#several", "2. Banana\n0 people (0%)\n"), ("#order", "2. Banana\n0 points\n")] {
        let (card, _) = chorus.poll(&format!("{ABC}\n{kind}")).await;
        // What was taken back is nobody's.
        chorus.choose(ALEX, card, 2).await;
        chorus.open_ballot(ALEX, card).await;
        tap(&chorus, ALEX, card, "Take back my answer").await;
        let result = closed(&chorus, card).await;
        assert!(result.contains("Nobody answered.\n\n1.") && result.contains(line), "{result}");
        assert!(!result.contains("place"), "{result}");
    }
}

async fn the_close_comes_while_a_ballot_is_open(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll(&format!("{ABC}\n#order")).await;
    chorus.open_ballot(ALEX, card).await;
    let (_, open) = tap(&chorus, ALEX, card, "3. Cherry").await;
    closed(&chorus, card).await;
    let late = chorus.press(ALEX, SOUTHEND, &open, "Take back the last one").await;
    assert!(late.show_alert && !late.text.is_empty(), "{late:?}");
    chorus.until("the result", |_| chorus.ballot(ALEX, card).text.contains("3 points · place 1")).await;
}

async fn what_cannot_be_read_comes_back(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.say(SAM, SOUTHEND, &format!("{ABC}\n#several lots")).unwrap();
    let refused = |p: &Practice| drawn(&p.view(SAM, SOUTHEND)).contains("can’t read the line with #several");
    chorus.until("the refusal", refused).await;
    assert!(drawn(&chorus.practice.view(SAM, SOUTHEND)).contains("Cherry"), "the text is given back");
    // More than there are is as many as one likes; one is one.
    let (card, _) = chorus.poll(&format!("{ABC}\n#several 9")).await;
    assert!(chorus.card(card).text.contains("as many as you like"));
    let (card, _) = chorus.poll(&format!("{ABC}\n#several 1")).await;
    assert!(chorus.card(card).text.contains("Press a number to answer."));
}

async fn a_draft_keeps_its_kind(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    chorus.set_languages(&["polski"]).await;
    let before = chorus.card_count();
    let asked = chorus.ask_in_gap("/poll [en] q\nApple\nBanana\n#order").await;
    chorus.stop_bot().await;
    chorus.start_bot().await;
    chorus.press(SAM, SOUTHEND, &asked, "Open it now").await;
    let (card, _) = chorus.new_card(before).await;
    assert!(chorus.card(card).text.contains("Put the answers in order"), "{}", chorus.card(card).text);
    assert!(chorus.card(card).text.contains("Ułóż odpowiedzi po kolei"), "{}", chorus.card(card).text);
}

async fn in_the_private_chat_it_is_the_same(engine: Engine) {
    let old = |p: &Practice| p.set_api_version(ApiVersion::V10_1);
    let chorus = Chorus::start_in(engine, World::southend(), old).await;
    chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    chorus.until("the welcome", |p| p.view(SAM, SOUTHEND).iter().any(|m| m.by_bot)).await;
    let (card, _) = chorus.poll(&format!("{ABC}\n#order")).await;
    let pressed = chorus.press(ALEX, SOUTHEND, &chorus.seen(ALEX, card), "🌐").await;
    chorus.follow(ALEX, &pressed).await;
    chorus.press_privately(ALEX, "3. Cherry").await;
    let two = chorus.press_privately(ALEX, "1. Apple").await;
    assert!(two.text.contains("1. Apple ②\n2. Banana\n3. Cherry ①"), "{}", two.text);
    let one = chorus.press_privately(ALEX, "Take back the last one").await;
    assert!(one.text.contains("1. Apple\n2. Banana\n3. Cherry ①"), "{}", one.text);
    chorus.until_drawn("the count", |_| chorus.card(card).text.contains("1 person has answered")).await;
}
