//! Suggestions: from an idea in any language to an option of the poll, or to the reason why not; nobody learns who it was.

use std::time::Duration;

use chorus::practice::{ApiVersion, CallbackAnswer, Practice, SAM, SOUTHEND, SeenMessage, World};

use crate::support::{
    ALEX, ANIA, Chorus, Engine, IMRAN, LINH, NASRIN, OLENA, YOUSSEF, drawn, on_both_engines,
};

on_both_engines!(
    an_idea_written_in_private_becomes_an_answer,
    in_the_group_by_a_reply_and_by_the_command,
    on_an_older_server_the_command_goes_and_the_thanks_are_private,
    the_same_is_said_by_the_number,
    a_reason_is_needed_and_reaches_the_person_and_the_result,
    silenced_without_a_name,
    the_same_twice_at_once,
    two_organisers_at_once_and_one_who_is_none_any_more,
    what_can_not_be_taken_comes_back,
    twenty_in_a_minute,
    the_close_settles_what_waits_once,
    twelve_answers_are_the_most,
    a_crash_between_the_decision_and_its_news,
    translations_have_words_for_it,
    who_never_opened_the_private_chat_hears_of_it_there,
);

/// What was told to a person in private, oldest first.
fn told(chorus: &Chorus, person: i64) -> Vec<String> {
    chorus.practice.view(person, person).into_iter().filter(|m| m.by_bot).map(|m| m.text).collect()
}

/// Posts a poll, and waits until the bot knows the message of its card, so that a reply to it is one.
async fn poll(chorus: &Chorus, text: &str) -> (i64, String) {
    let (card, code) = chorus.poll(text).await;
    let store = chorus::store::Store::open(&chorus.engine.url).await.unwrap();
    for _ in 0..500 {
        let mut tx = store.read().await.unwrap();
        if chorus::store::cards::poll_of_message(&mut tx, SOUTHEND, card).await.unwrap().is_some() {
            return (card, code);
        }
        drop(tx);
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the card is not noted");
}

/// How often a person was told something in private.
fn times_told(chorus: &Chorus, person: i64, what: &str) -> usize {
    told(chorus, person).iter().filter(|text| text.contains(what)).count()
}

/// Presses 💡 on the card and follows the link to the private chat.
async fn bulb(chorus: &Chorus, person: i64, card: i64) -> SeenMessage {
    let link = chorus.press(person, SOUTHEND, &chorus.seen(person, card), "💡").await;
    chorus.follow(person, &link).await
}

/// Suggests something in private, and waits for the note to Sam.
async fn suggest(chorus: &Chorus, person: i64, card: i64, text: &str) -> SeenMessage {
    bulb(chorus, person, card).await;
    chorus.say_privately(person, text).await;
    note(chorus, SAM, text).await
}

/// The note of a suggestion to an organiser, with its buttons.
async fn note(chorus: &Chorus, organiser: i64, text: &str) -> SeenMessage {
    let find = || {
        let view = chorus.practice.view(organiser, organiser);
        view.into_iter().rfind(|m| m.text.lines().any(|line| line == text) && key(m, ":a").is_some())
    };
    chorus.until_drawn("the note", |_| find().is_some()).await;
    find().unwrap()
}

fn key<'m>(message: &'m SeenMessage, step: &str) -> Option<&'m str> {
    let keys = message.keyboard.iter().flatten().filter_map(|b| b.data.as_deref());
    keys.filter(|data| data.starts_with("i:")).find(|data| data.ends_with(step))
}

/// Presses a button of a note, as somebody who sees it.
async fn step(chorus: &Chorus, organiser: i64, note: &SeenMessage, step: &str) -> CallbackAnswer {
    let data =
        key(note, step).unwrap_or_else(|| panic!("no {step} on {}", drawn(std::slice::from_ref(note))));
    chorus.answer(&chorus.practice.press(organiser, organiser, note, data).unwrap()).await
}

/// What stands where a message stood.
fn now_there(chorus: &Chorus, person: i64, message: &SeenMessage) -> SeenMessage {
    let view = chorus.practice.view(person, person);
    view.into_iter().find(|m| m.message_id == message.message_id).expect("the message is there")
}

/// A group whose organiser Sam gets notes.
async fn start(engine: Engine) -> Chorus {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    chorus
}

async fn an_idea_written_in_private_becomes_an_answer(engine: Engine) {
    let chorus = start(engine).await;
    let (card, code) = poll(&chorus, "/poll What shall we bring?\nBread\nSalad").await;
    assert!(chorus.card(card).text.contains("Press 💡"));
    let ballot_before = chorus.open_ballot(ANIA, card).await;
    let asked = bulb(&chorus, IMRAN, card).await;
    assert!(
        asked.text.contains("What shall we bring?") && asked.text.contains("کسی بھی زبان میں"),
        "{}",
        asked.text
    );
    let thanks = chorus.say_privately(IMRAN, "میٹھے پکوان").await;
    assert!(thanks.text.contains("شکریہ"), "{}", thanks.text);
    let note = note(&chorus, SAM, "میٹھے پکوان").await;
    assert!(note.text.contains("Language: ") && note.text.contains("اردو"), "{}", note.text);
    assert!(!drawn(std::slice::from_ref(&note)).contains("Imran"));
    chorus.until_drawn("the number", |_| chorus.card(card).text.contains("Ideas from the group: 1.")).await;
    assert!(!chorus.everything_in_group(&[]).contains("میٹھے"), "nobody reads it before it is accepted");
    // A number that is not there yet is no answer.
    let early = chorus.forge(ALEX, SOUTHEND, card, &format!("a:{code}:3")).await;
    assert!(early.show_alert && !early.text.contains("Saved"), "{early:?}");
    step(&chorus, SAM, &note, ":a").await;
    chorus.until_drawn("the answer", |_| chorus.card(card).text.contains("3. میٹھے پکوان")).await;
    let card_text = chorus.card(card).text;
    assert!(
        card_text.contains("✨ New: answer 3.") && card_text.contains("Became an answer: 1."),
        "{card_text}"
    );
    assert!(card_text.contains("Written in \u{2068}اردو\u{2069}: answer 3."), "{card_text}");
    chorus.until_drawn("the news", |_| times_told(&chorus, IMRAN, "اس کا نمبر 3 ہے") == 1).await;
    // It counts, from the card and from a ballot that was open before.
    assert!(chorus.choose(ALEX, card, 3).await.text.contains("میٹھے پکوان"));
    chorus.press(ANIA, SOUTHEND, &ballot_before, "1").await;
    let has_three =
        |_: &Practice| chorus.ballot(ANIA, card).keyboard.iter().flatten().any(|b| b.text.contains("3. "));
    chorus.until("three options on the ballot", has_three).await;
    chorus.press(ANIA, SOUTHEND, &chorus.ballot(ANIA, card), "3").await;
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    let counted = "3. میٹھے پکوان\n2 people (100%)";
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains(counted)).await;
    assert!(chorus.card(card).text.contains("Became an answer: 1."));
    let result = chorus.say_privately(ANIA, &format!("/results {code}")).await.text;
    assert!(result.contains("Pomysły z grupy: 1."), "{result}");
}

async fn in_the_group_by_a_reply_and_by_the_command(engine: Engine) {
    let chorus = start(engine).await;
    let (card, code) = poll(&chorus, "/poll What shall we bring?\nBread\nSalad").await;
    let said = chorus.practice.reply(ANIA, SOUTHEND, card, "Ciasto").unwrap();
    let thanked = |person: i64, word: &'static str| {
        move |p: &Practice| p.view(person, SOUTHEND).iter().any(|m| m.only_you && m.text.contains(word))
    };
    chorus.until("thanks", thanked(ANIA, "Dziękujemy")).await;
    note(&chorus, SAM, "Ciasto").await;
    assert_eq!(chorus.seen(ALEX, said).text, "Ciasto", "what somebody said to the group stays there");
    // An ephemeral command is between its sender and the bot.
    chorus.practice.reply(ALEX, SOUTHEND, card, "/suggest Fruit").unwrap();
    note(&chorus, SAM, "Fruit").await;
    chorus.until("thanks", thanked(ALEX, "Thank you")).await;
    chorus.practice.say(OLENA, SOUTHEND, &format!("/suggest {code} Вареники")).unwrap();
    note(&chorus, SAM, "Вареники").await;
    // Without words it leads to the private chat.
    chorus.practice.reply(NASRIN, SOUTHEND, card, "/suggest").unwrap();
    let leads =
        |p: &Practice| p.view(NASRIN, SOUTHEND).iter().any(|m| m.only_you && m.text.contains("ব্যক্তিগত"));
    chorus.until("the way", leads).await;
    // In private it takes the code.
    let asked = chorus.say_privately(YOUSSEF, &format!("/suggest {code}")).await;
    assert!(asked.text.contains("What shall we bring?"), "{}", asked.text);
    chorus.say_privately(YOUSSEF, "تمر").await;
    note(&chorus, SAM, "تمر").await;
    chorus.say_privately(LINH, &format!("/suggest {} Bánh mì", code.to_lowercase())).await;
    let vietnamese = note(&chorus, SAM, "Bánh mì").await;
    assert!(vietnamese.text.contains("vi"), "the language is kept also where Chorus does not speak it");
    chorus.until_drawn("five", |_| chorus.card(card).text.contains("Ideas from the group: 5.")).await;
    // What is for others is left alone: another message, another bot's command, a card that is closed.
    let notes = times_told(&chorus, SAM, "has an idea");
    chorus.practice.reply(ANIA, SOUTHEND, said, "Tak!").unwrap();
    chorus.practice.reply(ANIA, SOUTHEND, card, "/suggest@other_bot Sok").unwrap();
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("This poll is closed")).await;
    chorus.practice.reply(ANIA, SOUTHEND, card, "Szkoda").unwrap();
    chorus.courier_done().await;
    assert_eq!(times_told(&chorus, SAM, "has an idea"), notes);
    chorus.say_privately(ALEX, &format!("/suggest {code} Tea")).await;
    let late = |text: &String| text.contains("This poll is closed") && text.contains("Nothing is lost");
    chorus.until("a kind no", |_| told(&chorus, ALEX).iter().any(late)).await;
}

async fn on_an_older_server_the_command_goes_and_the_thanks_are_private(engine: Engine) {
    let old = |p: &Practice| p.set_api_version(ApiVersion::V10_1);
    let chorus = Chorus::start_in(engine, World::southend(), old).await;
    chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    chorus.say_privately(SAM, "/start").await;
    chorus.say_privately(ALEX, "/start").await;
    let (card, _) = poll(&chorus, "/poll What shall we bring?\nBread\nSalad").await;
    let command = chorus.practice.reply(ALEX, SOUTHEND, card, "/suggest Fruit").unwrap();
    note(&chorus, SAM, "Fruit").await;
    let is_gone = |p: &Practice| !p.view(ANIA, SOUTHEND).iter().any(|m| m.message_id == command);
    chorus.until("the command to go", is_gone).await;
    chorus.until("thanks", |_| times_told(&chorus, ALEX, "Thank you! The organisers") == 1).await;
}

async fn the_same_is_said_by_the_number(engine: Engine) {
    let chorus = start(engine).await;
    let (card, code) =
        poll(&chorus, "/poll [en] When?\nMonday\nNever\n[pl] Kiedy?\nPoniedziałek\nNigdy").await;
    bulb(&chorus, ANIA, card).await;
    // An option that is there, in whatever language.
    for (same, number) in [("MON\u{200B}DAY", "1"), ("nigdy", "2"), ("پیر", "1")] {
        let known = chorus.say_privately(ANIA, same).await.text;
        assert!(known.contains(&format!("To odpowiedź {number}")), "{same}: {known}");
    }
    chorus.say_privately(ANIA, "W weekend").await;
    let polish = note(&chorus, SAM, "W weekend").await;
    bulb(&chorus, ALEX, card).await;
    assert!(chorus.say_privately(ALEX, "w WEEKEND").await.text.contains("has come in already"));
    // The same in another language is an organiser's to see.
    chorus.say_privately(ALEX, "At the weekend").await;
    let english = note(&chorus, SAM, "At the weekend").await;
    step(&chorus, SAM, &polish, ":a").await;
    step(&chorus, SAM, &english, ":s").await;
    chorus.until("the choice", |_| key(&now_there(&chorus, SAM, &english), ":s:3").is_some()).await;
    step(&chorus, SAM, &now_there(&chorus, SAM, &english), ":s:3").await;
    chorus.until_drawn("the news", |_| times_told(&chorus, ALEX, "says the same as this answer") == 1).await;
    assert!(told(&chorus, ALEX).last().unwrap().contains("3. W weekend"));
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus
        .until_drawn("the result", |_| chorus.card(card).text.contains("Said the same as answer 3: 1."))
        .await;
    assert!(chorus.card(card).text.contains("Ideas from the group: 2."), "{code}");
}

async fn a_reason_is_needed_and_reaches_the_person_and_the_result(engine: Engine) {
    let chorus = start(engine).await;
    let (card, _) = poll(&chorus, "/poll What shall we bring?\nBread\nSalad").await;
    let note = suggest(&chorus, NASRIN, card, "বাদাম").await;
    step(&chorus, SAM, &note, ":d").await;
    chorus.until("the question", |_| now_there(&chorus, SAM, &note).text.contains("Why not?")).await;
    chorus.practice.say_voice(SAM, SAM, 2, b"OggS no").unwrap();
    chorus.until("a kind no", |_| times_told(&chorus, SAM, "Please send me words") == 1).await;
    assert!(chorus.say_privately(SAM, "\u{200B}").await.text.contains("I can’t read a reason here"));
    let long = chorus.say_privately(SAM, &"no ".repeat(100)).await.text;
    assert!(long.contains("This reason is too long") && long.contains("no no no"), "{long}");
    assert!(chorus.say_privately(SAM, "Some children get ill\nfrom nuts.").await.text.contains("Saved."));
    chorus
        .until_drawn("the news", |_| times_told(&chorus, NASRIN, "Some children get ill from nuts.") == 1)
        .await;
    assert!(told(&chorus, NASRIN).last().unwrap().contains("বাদাম"));
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("Not taken up: 1.")).await;
    assert!(chorus.card(card).text.contains("Some children get ill from nuts."));
    assert!(!chorus.everything_in_group(&[]).contains("বাদাম"), "only an accepted idea is for everyone");
}

async fn silenced_without_a_name(engine: Engine) {
    let chorus = start(engine).await;
    let (card, _) = poll(&chorus, "/poll What shall we bring?\nBread\nSalad").await;
    let first = suggest(&chorus, ANIA, card, "Spam").await;
    let second = suggest(&chorus, ANIA, card, "Spam spam").await;
    let other = suggest(&chorus, ALEX, card, "Fruit").await;
    step(&chorus, SAM, &first, ":q").await;
    chorus.until("the question", |_| key(&now_there(&chorus, SAM, &first), ":q:y").is_some()).await;
    step(&chorus, SAM, &now_there(&chorus, SAM, &first), ":q:y").await;
    chorus.until_drawn("the news", |_| times_told(&chorus, ANIA, "Pomysł został odłożony") == 1).await;
    // Both are settled, in one message; the other person's waits on.
    assert!(step(&chorus, SAM, &second, ":a").await.text.contains("decided on already"));
    step(&chorus, SAM, &other, ":a").await;
    chorus.until_drawn("the answer", |_| chorus.card(card).text.contains("3. Fruit")).await;
    // Refused kindly, whichever way; the answer still counts.
    let refused = chorus.press(ANIA, SOUTHEND, &chorus.seen(ANIA, card), "💡").await;
    assert!(refused.show_alert && refused.text.contains("nadal możesz odpowiadać"), "{refused:?}");
    chorus.practice.reply(ANIA, SOUTHEND, card, "Spam again").unwrap();
    let alone =
        |p: &Practice| p.view(ANIA, SOUTHEND).iter().any(|m| m.only_you && m.text.contains("nie przyjmują"));
    chorus.until("a kind no, alone", alone).await;
    assert!(chorus.choose(ANIA, card, 3).await.text.contains("Fruit"));
    chorus.courier_done().await;
    assert_eq!(times_told(&chorus, ANIA, "Pomysł został odłożony"), 1);
    assert!(!told(&chorus, SAM).iter().any(|text| text.contains("Ania")));
    // In another poll they are heard.
    let (another, _) = poll(&chorus, "/poll And to drink?\nWater\nTea").await;
    suggest(&chorus, ANIA, another, "Sok").await;
}

async fn the_same_twice_at_once(engine: Engine) {
    let chorus = start(engine).await;
    chorus.practice.set_admin(OLENA, SOUTHEND, true).unwrap();
    for person in [OLENA, ALEX, LINH] {
        chorus.say_privately(person, "/start").await;
    }
    let (card, code) = poll(&chorus, "/poll What shall we bring?\nBread\nSalad").await;
    for person in [ALEX, LINH] {
        chorus.practice.say(person, person, &format!("/suggest {code} Fruit")).unwrap();
    }
    let all = |what: &'static str| {
        let chorus = &chorus;
        move || times_told(chorus, ALEX, what) + times_told(chorus, LINH, what)
    };
    let (thanked, refused) = (all("Thank you! The organisers"), all("has come in already"));
    chorus.until("two answers", |_| (thanked(), refused()) == (1, 1)).await;
    // Two organisers decide at the same moment.
    let notes = [(SAM, note(&chorus, SAM, "Fruit").await), (OLENA, note(&chorus, OLENA, "Fruit").await)];
    let presses = notes.each_ref().map(|(organiser, note)| {
        chorus.practice.press(*organiser, *organiser, note, key(note, ":a").unwrap()).unwrap()
    });
    let mut refused = 0;
    for press in &presses {
        refused += usize::from(chorus.answer(press).await.show_alert);
    }
    assert_eq!(refused, 1, "one of them is told that it is decided");
    chorus.until_drawn("the answer", |_| chorus.card(card).text.contains("3. Fruit")).await;
    chorus.courier_done().await;
    assert!(!chorus.card(card).text.contains("4. "));
    assert_eq!(all("It is an answer now")(), 1);
}

async fn two_organisers_at_once_and_one_who_is_none_any_more(engine: Engine) {
    let chorus = start(engine).await;
    chorus.practice.set_admin(OLENA, SOUTHEND, true).unwrap();
    chorus.say_privately(OLENA, "/start").await;
    let (card, code) = poll(&chorus, "/poll What shall we bring?\nBread\nSalad").await;
    let mine = suggest(&chorus, ALEX, card, "Fruit").await;
    let hers = note(&chorus, OLENA, "Fruit").await;
    step(&chorus, SAM, &mine, ":a").await;
    let second = step(&chorus, OLENA, &hers, ":d").await;
    assert!(second.show_alert && second.text.contains("вже ухвалено"), "{second:?}");
    assert!(step(&chorus, OLENA, &hers, ":a").await.show_alert);
    chorus.courier_done().await;
    assert_eq!(times_told(&chorus, ALEX, "It is an answer now"), 1, "{:?}", told(&chorus, ALEX));
    chorus.until_drawn("the answer", |_| chorus.card(card).text.contains("3. Fruit")).await;
    assert!(!chorus.card(card).text.contains("4. "));
    // Who loses the role half-way is refused, also with the reason that they were asked for.
    bulb(&chorus, ALEX, card).await;
    chorus.say_privately(ALEX, "Tea").await;
    let hers = note(&chorus, OLENA, "Tea").await;
    step(&chorus, OLENA, &hers, ":d").await;
    chorus.until("the question", |_| now_there(&chorus, OLENA, &hers).text.contains("Чому ні?")).await;
    chorus.practice.set_admin(OLENA, SOUTHEND, false).unwrap();
    chorus.settled().await;
    let refused = chorus.say_privately(OLENA, "ні").await.text;
    assert!(refused.contains("лише ті, хто веде цю групу"), "{refused}");
    let forged = key(&hers, ":a").unwrap();
    assert!(chorus.forge(OLENA, OLENA, hers.message_id, forged).await.show_alert);
    // Sam finds what waits behind "More", too.
    let list = chorus.forge(SAM, SOUTHEND, card, &format!("i:{code}:w")).await;
    let first = chorus.follow(SAM, &list).await;
    assert!(first.text.contains("Tea") && key(&first, ":a").is_some(), "{}", first.text);
    let nosy = chorus.forge(ANIA, SOUTHEND, card, &format!("i:{code}:w")).await;
    assert!(nosy.show_alert && nosy.url.is_none());
}

async fn what_can_not_be_taken_comes_back(engine: Engine) {
    let chorus = start(engine).await;
    let (card, code) = poll(&chorus, "/poll What shall we bring?\nBread\nSalad").await;
    bulb(&chorus, ALEX, card).await;
    let text = "long ".repeat(800);
    let long = chorus.say_privately(ALEX, &text).await;
    let back: String = told(&chorus, ALEX).concat();
    assert!(back.contains("too long for an answer") && back.contains("Nothing is lost"), "{}", long.text);
    chorus.until("all of it", |_| told(&chorus, ALEX).concat().matches("long ").count() >= 790).await;
    assert!(chorus.say_privately(ALEX, "\u{200B}\u{FEFF}").await.text.contains("I can’t see any words"));
    chorus.practice.say_voice(ALEX, ALEX, 2, b"OggS an idea").unwrap();
    chorus.until("a kind no", |_| times_told(&chorus, ALEX, "Please send me words") == 1).await;
    // Still awaited: the next try is taken.
    assert!(chorus.say_privately(ALEX, "Fruit").await.text.contains("Thank you!"));
    // Nothing more is awaited then, nor after a "cancel".
    assert!(chorus.say_privately(ALEX, "Tea").await.text.contains("/help"));
    bulb(&chorus, ALEX, card).await;
    assert!(chorus.press_privately(ALEX, "Cancel").await.text.contains("Nothing was sent"));
    assert!(chorus.say_privately(ALEX, "Tea").await.text.contains("/help"));
    // Somebody else's link opens nothing, and who is not in the group is told so.
    let link = chorus.press(ANIA, SOUTHEND, &chorus.seen(ANIA, card), "💡").await;
    assert!(!chorus.follow(IMRAN, &link).await.text.contains("What shall we bring?"));
    bulb(&chorus, IMRAN, card).await;
    chorus.practice.leave(IMRAN, SOUTHEND).unwrap();
    chorus.say_privately(IMRAN, "چائے").await;
    chorus.say_privately(IMRAN, &format!("/suggest {code} چائے")).await;
    chorus.courier_done().await;
    assert_eq!(times_told(&chorus, SAM, "has an idea"), 1);
}

async fn twenty_in_a_minute(engine: Engine) {
    let chorus = start(engine).await;
    let (card, code) = poll(&chorus, "/poll What shall we bring?\nBread\nSalad").await;
    chorus.say_privately(ALEX, "/start").await;
    let before = told(&chorus, ALEX).len();
    for n in 1..=20 {
        chorus.practice.say(ALEX, ALEX, &format!("/suggest {code} idea {n}")).unwrap();
    }
    chorus.until("twenty answers", |_| told(&chorus, ALEX).len() == before + 20).await;
    assert_eq!(times_told(&chorus, ALEX, "Thank you! The organisers"), 3);
    assert_eq!(times_told(&chorus, ALEX, "3 ideas from you to look at"), 17);
    chorus.courier_done().await;
    assert_eq!(times_told(&chorus, SAM, "has an idea"), 3);
    // Delivered twice, one counts once.
    chorus.practice.faults().deliver_twice(1);
    chorus.say_privately(ANIA, &format!("/suggest {code} Sok")).await;
    chorus.settled().await;
    chorus.courier_done().await;
    assert_eq!(times_told(&chorus, SAM, "has an idea"), 4);
    chorus.until_drawn("four", |_| chorus.card(card).text.contains("Ideas from the group: 4.")).await;
}

async fn the_close_settles_what_waits_once(engine: Engine) {
    let chorus = start(engine).await;
    let (card, _) = poll(&chorus, "/poll What shall we bring?\nBread\nSalad").await;
    let note = suggest(&chorus, ALEX, card, "Fruit").await;
    suggest(&chorus, ALEX, card, "Tea").await;
    step(&chorus, SAM, &note, ":d").await;
    chorus.until("the question", |_| now_there(&chorus, SAM, &note).text.contains("Why not?")).await;
    bulb(&chorus, OLENA, card).await;
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus
        .until_drawn("the result", |_| {
            chorus.card(card).text.contains("Not decided before the poll closed: 2.")
        })
        .await;
    chorus.courier_done().await;
    let news: Vec<String> = told(&chorus, ALEX).into_iter().filter(|t| t.contains("closed before")).collect();
    assert!(news.len() == 1 && news[0].contains("Fruit") && news[0].contains("Tea"), "{news:?}");
    // Who was about to write an idea is told so once.
    assert!(chorus.say_privately(OLENA, "Чай").await.text.contains("завершено"));
    assert!(chorus.say_privately(OLENA, "Чай").await.text.contains("/help"));
    // The reason comes too late, and so does every other decision.
    assert!(chorus.say_privately(SAM, "no room").await.text.contains("can’t be decided on any more"));
    chorus.courier_done().await;
    assert_eq!(times_told(&chorus, ALEX, "no room"), 0);
    // The same where the time closes it.
    let (card, _) = poll(&chorus, "/poll And to drink?\nWater\nTea\nuntil 2026-11-22 20:00").await;
    let note = suggest(&chorus, ANIA, card, "Sok").await;
    chorus.clock.advance(9 * 60 * 60 * 1000);
    chorus.until_drawn("the news", |_| times_told(&chorus, ANIA, "zakończyła się, zanim") == 1).await;
    let late = step(&chorus, SAM, &note, ":a").await;
    assert!(late.show_alert && late.text.contains("can’t be decided on any more"), "{late:?}");
    chorus.courier_done().await;
    assert_eq!(times_told(&chorus, ANIA, "zakończyła się, zanim"), 1);
}

async fn twelve_answers_are_the_most(engine: Engine) {
    let chorus = start(engine).await;
    let options: Vec<String> = (1..=11).map(|n| format!("option {n}")).collect();
    let (card, _) = poll(&chorus, &format!("/poll q\n{}", options.join("\n"))).await;
    let twelfth = suggest(&chorus, ALEX, card, "Fruit").await;
    let thirteenth = suggest(&chorus, ANIA, card, "Sok").await;
    step(&chorus, SAM, &twelfth, ":a").await;
    let full = step(&chorus, SAM, &thirteenth, ":a").await;
    assert!(full.show_alert && full.text.contains("12 answers, and that is the most"), "{full:?}");
    step(&chorus, SAM, &thirteenth, ":s").await;
    chorus.until("the choice", |_| key(&now_there(&chorus, SAM, &thirteenth), ":s:12").is_some()).await;
    step(&chorus, SAM, &now_there(&chorus, SAM, &thirteenth), ":s:12").await;
    chorus.until_drawn("the news", |_| times_told(&chorus, ANIA, "12. Fruit") == 1).await;
    chorus.until_drawn("the answer", |_| chorus.card(card).text.contains("12. Fruit")).await;
    assert!(chorus.choose(IMRAN, card, 12).await.text.contains("Fruit"));
}

async fn a_crash_between_the_decision_and_its_news(engine: Engine) {
    let mut chorus = start(engine).await;
    let (card, _) = poll(&chorus, "/poll What shall we bring?\nBread\nSalad").await;
    let note = suggest(&chorus, ALEX, card, "Fruit").await;
    chorus.courier_done().await;
    chorus.practice.faults().drop_connection("sendMessage", 1_000);
    step(&chorus, SAM, &note, ":a").await;
    chorus
        .until("the answer to the decision", |_| now_there(&chorus, SAM, &note).text.contains("Saved."))
        .await;
    chorus.crash_bot().await;
    // What the dead process sent last may be on its way still; it is lost like the rest.
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    assert_eq!(times_told(&chorus, ALEX, "It is an answer now"), 0);
    chorus.practice.faults().clear();
    // What the dead process had leased is free again after a while.
    chorus.clock.advance(10 * 60 * 1000);
    chorus.start_bot().await;
    // A second at a time, so that no lease runs out while its courier is at work.
    let store = chorus.store().await;
    chorus.settled().await;
    chorus.pass(&store, 60).await;
    assert_eq!(times_told(&chorus, ALEX, "It is an answer now"), 1);
    chorus.until_drawn("the answer", |_| chorus.card(card).text.contains("3. Fruit")).await;
}

async fn translations_have_words_for_it(engine: Engine) {
    let chorus = start(engine).await;
    let (card, _) = chorus
        .poll("/poll [en] What shall we bring?\nBread\nSalad\n[pl] Co przyniesiemy?\nChleb\nSałatkę")
        .await;
    let note = suggest(&chorus, IMRAN, card, "میٹھے پکوان").await;
    step(&chorus, SAM, &note, ":a").await;
    chorus.until_drawn("the answer", |_| chorus.card(card).text.contains("3. میٹھے پکوان")).await;
    let polish = chorus.open_ballot(ANIA, card).await.text;
    assert!(polish.contains("2. Sałatkę") && polish.contains("3. میٹھے پکوان"), "{polish}");
    assert!(polish.contains("W tym języku: \u{2068}اردو\u{2069} – odpowiedź 3."), "{polish}");
    // The editor shows all three, and takes all three.
    let editor = chorus.edit_language(SAM, card, "polski").await;
    assert!(editor.text.contains("Bread\nSalad\nمیٹھے پکوان"), "{}", editor.text);
    assert!(
        chorus
            .say_privately(SAM, "Co przyniesiemy?\nChleb\nSałatkę")
            .await
            .text
            .contains("polski\u{2069}: 2. In the poll: 3.")
    );
    chorus.say_privately(SAM, "Co przyniesiemy?\nChleb\nSałatkę\nSłodycze").await;
    // So does the language that it was asked in.
    let list = chorus.last(SAM, SAM);
    chorus.press(SAM, SAM, &list, "English").await;
    chorus.until("English", |_| chorus.last(SAM, SAM).text.contains("Words in")).await;
    chorus.say_privately(SAM, "What shall we bring?\nBread\nSalad\nSweets").await;
    chorus.until_drawn("words for it", |_| chorus.card(card).text.contains("3. Sweets")).await;
    assert!(!chorus.card(card).text.contains("Written in"));
    assert!(chorus.press(ANIA, SOUTHEND, &chorus.ballot(ANIA, card), "3").await.text.contains("Słodycze"));
    let urdu = chorus.open_ballot(IMRAN, card).await.text;
    assert!(urdu.contains("3. میٹھے پکوان"), "their own words stay: {urdu}");
}

async fn who_never_opened_the_private_chat_hears_of_it_there(engine: Engine) {
    let chorus = start(engine).await;
    let (card, _) = poll(&chorus, "/poll What shall we bring?\nBread\nSalad").await;
    chorus.practice.reply(ALEX, SOUTHEND, card, "Fruit").unwrap();
    let note = note(&chorus, SAM, "Fruit").await;
    step(&chorus, SAM, &note, ":a").await;
    chorus.until_drawn("the answer", |_| chorus.card(card).text.contains("3. Fruit")).await;
    chorus.courier_done().await;
    assert!(told(&chorus, ALEX).is_empty());
    // What they ask for there meanwhile is announced as ever.
    let thanks = chorus.practice.view(ALEX, SOUTHEND).into_iter().rfind(|m| m.only_you).unwrap();
    let url = thanks.keyboard[0][0].url.clone().unwrap();
    chorus.practice.open_link(ALEX, &url).unwrap();
    chorus.until_drawn("the news", |_| times_told(&chorus, ALEX, "It is an answer now") == 1).await;
    chorus.courier_done().await;
    assert_eq!(times_told(&chorus, ALEX, "It is an answer now"), 1);
}
