//! A poll written step by step in the private chat, from the first word to the card in the group.

use chorus::practice::{ApiVersion, SAM, SOUTHEND, SeenMessage, World};
use chorus::store::{Store, sketches};

use crate::support::{ANIA, Chorus, Engine, IMRAN, drawn, on_both_engines};

on_both_engines!(
    question_answers_open,
    a_ready_made_poll_in_three_languages_within_six_taps,
    a_changed_ready_made_poll_says_what_it_lacks,
    words_in_another_language_before_it_opens,
    a_restart_and_a_week_lose_nothing,
    cancelled_it_can_be_brought_back,
    what_is_wrong_is_said_and_nothing_lost,
    open_pressed_twice_opens_once,
    who_lost_the_role_opens_nothing,
    who_organises_nothing_is_told_so,
    what_needs_words_is_written_in_private,
    an_older_server_leads_to_the_private_chat,
    a_poll_from_telegrams_own_composer,
    when_it_closes,
    at_a_time_that_was_set,
    at_its_time_an_organiser_must_be_one_still,
    two_at_once,
    no_more_answers_than_its_writer_wants,
    a_sketch_is_sealed_and_nobody_elses,
);

/// Presses a button of the last message in Sam's private chat, and gives what takes its place.
async fn tap(chorus: &Chorus, label: &str) -> SeenMessage {
    chorus.press_privately(SAM, label).await
}

/// `/poll` in private: the first step.
async fn begin(chorus: &Chorus) -> SeenMessage {
    chorus.say_privately(SAM, "/poll").await
}

fn cards(chorus: &Chorus) -> usize {
    chorus.card_count()
}

async fn question_answers_open(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    assert!(begin(&chorus).await.text.contains("What do you want to ask?"));
    let answers = chorus.say_privately(SAM, "When shall we <b>meet</b>?").await;
    assert!(answers.text.contains("When shall we <b>meet</b>?"), "{}", answers.text);
    let preview = chorus.say_privately(SAM, "Tuesday\nSaturday").await;
    assert!(preview.text.contains("1. Tuesday\n2. Saturday"), "{}", preview.text);
    assert!(
        preview.text.contains("Nobody has answered yet")
            && preview.text.contains("Southend Parent Champions")
    );
    assert_eq!(cards(&chorus), 0, "the group sees nothing before it is opened");
    tap(&chorus, "✅").await;
    let (card, _) = chorus.new_card(0).await;
    // What was shown before is what stands in the group, but for its code.
    let shown = chorus.card(card).text;
    let shown = shown.lines().filter(|line| !line.contains("code")).collect::<Vec<_>>().join("\n");
    assert!(preview.text.contains(&shown), "{shown}\n--\n{}", preview.text);
    chorus.choose(ANIA, card, 2).await;
    chorus.until_drawn("one answer", |_| chorus.card(card).text.contains("1 person")).await;
}

async fn a_ready_made_poll_in_three_languages_within_six_taps(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    // The command itself is the first tap: it stands in the menu of the group.
    chorus.practice.say(SAM, SOUTHEND, "/poll").unwrap();
    let mut taps = 1;
    // "Open it" stands under the languages too.
    for label in ["What people need", "🌐", "polski", "اردو", "✅ Open it"] {
        let view = || chorus.practice.view(SAM, SOUTHEND).into_iter().rfind(|m| m.only_you);
        let has = |m: &SeenMessage| m.keyboard.iter().flatten().any(|b| b.text.starts_with(label));
        chorus.until(label, |_| view().is_some_and(|m| has(&m))).await;
        chorus.press(SAM, SOUTHEND, &view().unwrap(), label).await;
        taps += 1;
    }
    assert_eq!(taps, 6);
    let (card, _) = chorus.new_card(0).await;
    let text = chorus.card(card).text;
    for part in ["What would make it possible", "3. An interpreter", "Czego", "آپ کی شرکت"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    // Each reads it in their language; nobody is asked to translate.
    for (person, question) in [(ANIA, "Czego"), (IMRAN, "آپ کی شرکت")] {
        let ballot = chorus.open_ballot(person, card).await;
        assert!(ballot.text.contains(question), "{}", ballot.text);
        assert!(!drawn(&[ballot]).contains('✍'));
    }
}

async fn a_changed_ready_made_poll_says_what_it_lacks(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.set_languages(&["polski"]).await;
    begin(&chorus).await;
    let preview = tap(&chorus, "What people feel").await;
    assert!(!preview.text.contains("Some words are still missing"), "{}", preview.text);
    tap(&chorus, "⋯").await;
    tap(&chorus, "The question").await;
    chorus.say_privately(SAM, "How do you feel about the café?").await;
    let preview = tap(&chorus, "Strongly agree").await;
    assert!(
        preview.text.contains("Some words are still missing in: \u{2068}polski\u{2069}")
            || preview.text.contains("polski")
    );
    assert!(preview.text.contains("Some words are still missing"), "{}", preview.text);
}

async fn words_in_another_language_before_it_opens(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.set_languages(&["polski"]).await;
    chorus.say_privately(SAM, "/poll Shall we have tea?\nYes, tea\nNo, coffee").await;
    tap(&chorus, "🌐").await;
    let words = tap(&chorus, "✍ polski").await;
    assert!(words.text.contains("Shall we have tea?\nYes, tea\nNo, coffee"), "{}", words.text);
    let refused = chorus.say_privately(SAM, "Herbata?\nTak").await;
    assert!(refused.text.contains("polski\u{2069}: 1. In the poll: 2."), "{}", refused.text);
    let listed = chorus.say_privately(SAM, "Czy napijemy się herbaty?\nTak, herbaty\nNie, kawy").await;
    assert!(drawn(&[listed]).contains("✅ polski"));
    let preview = tap(&chorus, "◀").await;
    assert!(preview.text.contains("Czy napijemy się herbaty?"), "{}", preview.text);
    tap(&chorus, "✅").await;
    let (card, _) = chorus.new_card(0).await;
    assert!(chorus.open_ballot(ANIA, card).await.text.contains("2. Nie, kawy"));
}

async fn a_restart_and_a_week_lose_nothing(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    begin(&chorus).await;
    chorus.say_privately(SAM, "When shall we meet?").await;
    // Telegram delivers nothing again after a day.
    chorus.settled().await;
    chorus.crash_bot().await;
    chorus.clock.advance(7 * 24 * 60 * 60 * 1000);
    chorus.start_bot().await;
    let preview = chorus.say_privately(SAM, "Tuesday\nSaturday").await;
    assert!(preview.text.contains("When shall we meet?\n\n1. Tuesday"), "{}", preview.text);
    // What is delivered again changes nothing.
    chorus.crash_bot().await;
    chorus.start_bot().await;
    chorus.settled().await;
    // Who does not find the message any more begins anew, and is led back.
    let unfinished = begin(&chorus).await;
    assert!(unfinished.text.contains("When shall we meet?"), "{}", unfinished.text);
    assert!(tap(&chorus, "Go on").await.text.contains("1. Tuesday"));
    tap(&chorus, "✅").await;
    chorus.new_card(0).await;
}

async fn cancelled_it_can_be_brought_back(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    begin(&chorus).await;
    chorus.say_privately(SAM, "When shall we meet?").await;
    let away = tap(&chorus, "✖").await;
    assert!(away.text.contains("put away"), "{}", away.text);
    // Nothing is awaited then.
    assert!(chorus.say_privately(SAM, "Tuesday\nSaturday").await.text.contains("/help"));
    let away = chorus.practice.view(SAM, SAM).into_iter().rfind(|m| m.text.contains("put away")).unwrap();
    chorus.press(SAM, SAM, &away, "↩").await;
    chorus.until("the question", |p| drawn(&p.view(SAM, SAM)).contains("Your question now")).await;
    // A new poll does not take its place.
    let again = begin(&chorus).await;
    assert!(again.text.contains("not open yet") && again.text.contains("When shall we meet?"));
}

async fn what_is_wrong_is_said_and_nothing_lost(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    begin(&chorus).await;
    for (text, said) in [
        ("x".repeat(301), "301"),
        ("\u{200B}".to_owned(), "no question"),
        (format!("q?\n{}", (1..=13).map(|n| n.to_string()).collect::<Vec<_>>().join("\n")), "13"),
    ] {
        let answer = chorus.say_privately(SAM, &text).await;
        assert!(answer.text.contains(said), "{}", answer.text);
    }
    chorus.say_privately(SAM, "Which? \u{202E}<i>&").await;
    for (text, said) in [
        ("only one".to_owned(), "at least 2"),
        ("a\nA".to_owned(), "the same"),
        (format!("a\n{}", "x".repeat(101)), "too long"),
        ("4000 characters ".repeat(250), "too long"),
    ] {
        let answer = chorus.say_privately(SAM, &text).await;
        assert!(answer.text.contains(said), "{}", answer.text);
    }
    let preview = chorus.say_privately(SAM, "=1+1 | <b>").await;
    assert!(preview.text.contains("Which? <i>&\n\n1. =1+1\n2. <b>"), "{}", preview.text);
    // Words that nothing awaits are answered by what to do.
    assert!(chorus.say_privately(SAM, "and now?").await.text.contains("press a button"));
    assert_eq!(cards(&chorus), 0);
}

async fn open_pressed_twice_opens_once(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let preview = chorus.say_privately(SAM, "/poll Tea?\nGreen\nBlack").await;
    let data = preview.data_of("✅ Open it").unwrap().to_owned();
    let first = chorus.practice.press(SAM, SAM, &preview, &data).unwrap();
    let second = chorus.practice.press(SAM, SAM, &preview, &data).unwrap();
    chorus.answer(&first).await;
    let answer = chorus.answer(&second).await;
    assert!(answer.text.contains("has this already"), "{answer:?}");
    chorus.new_card(0).await;
    chorus.clock.advance(60_000);
    chorus.settled().await;
    assert_eq!(cards(&chorus), 1);
}

async fn who_lost_the_role_opens_nothing(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    chorus.settled().await;
    let preview = chorus.say_privately(ANIA, "/poll Tea?\nGreen\nBlack").await;
    chorus.practice.set_admin(ANIA, SOUTHEND, false).unwrap();
    chorus.settled().await;
    let refused = chorus.press(ANIA, ANIA, &preview, "✅").await;
    assert!(refused.show_alert && !refused.text.is_empty(), "{refused:?}");
    chorus.clock.advance(60_000);
    chorus.settled().await;
    assert_eq!(cards(&chorus), 0);
    // It is there still, should she be one again.
    chorus.practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    chorus.settled().await;
    chorus.press(ANIA, ANIA, &preview, "✅").await;
    chorus.new_card(0).await;
}

async fn who_organises_nothing_is_told_so(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let told = chorus.say_privately(IMRAN, "/poll").await;
    assert!(told.keyboard.iter().flatten().any(|b| b.url.is_some()), "a way to add the bot: {told:?}");
    // In the group only organisers get the way in.
    chorus.practice.say(IMRAN, SOUTHEND, "/poll").unwrap();
    let refused = |m: &SeenMessage| m.only_you && m.text.contains("منتظمین");
    chorus.until("a kind no", |p| p.view(IMRAN, SOUTHEND).iter().any(refused)).await;
    assert!(!drawn(&chorus.practice.view(IMRAN, SOUTHEND)).contains('✍'));
}

async fn what_needs_words_is_written_in_private(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.say(SAM, SOUTHEND, "/poll").unwrap();
    let mine = || chorus.practice.view(SAM, SOUTHEND).into_iter().rfind(|m| m.only_you);
    let has =
        |label: &str| mine().is_some_and(|m| m.keyboard.iter().flatten().any(|b| b.text.starts_with(label)));
    chorus.until("the way in", |_| has("✍")).await;
    assert!(!drawn(&chorus.practice.view(ANIA, SOUTHEND)).contains('✍'), "nobody else sees it");
    let invite = mine().unwrap();
    let url = invite.keyboard.iter().flatten().find_map(|b| b.url.clone()).unwrap();
    chorus.press(SAM, SOUTHEND, &invite, "When to meet").await;
    chorus.until("the preview", |_| has("🕗")).await;
    chorus.press(SAM, SOUTHEND, &mine().unwrap(), "🕗").await;
    chorus.until("the choices", |_| has("Another time")).await;
    let answer = chorus.press(SAM, SOUTHEND, &mine().unwrap(), "Another time").await;
    assert!(chorus.follow(SAM, &answer).await.text.contains("2026-11-27 20:00"));
    assert!(chorus.say_privately(SAM, "2026-11-28 20:00").await.text.contains("28 November 2026"));
    tap(&chorus, "✅").await;
    let (card, _) = chorus.new_card(0).await;
    assert!(chorus.card(card).text.contains("When shall we meet?"));
    // The link of a poll that is open leads nowhere, and of anybody else's too.
    for person in [SAM, IMRAN] {
        let before = chorus.practice.view(person, person).len();
        chorus.practice.open_link(person, &url).unwrap();
        chorus.until("an answer", |p| p.view(person, person).len() > before + 1).await;
        assert!(chorus.last(person, person).text.contains("/poll"));
    }
}

async fn an_older_server_leads_to_the_private_chat(engine: Engine) {
    let chorus = Chorus::start_in(engine, World::southend(), |p| p.set_api_version(ApiVersion::V10_1)).await;
    chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    chorus.say_privately(SAM, "/start").await;
    chorus.practice.say(SAM, SOUTHEND, "/poll").unwrap();
    chorus.until("the first step", |p| drawn(&p.view(SAM, SAM)).contains("What do you want to ask?")).await;
    tap(&chorus, "When to meet").await;
    tap(&chorus, "✅").await;
    chorus.new_card(0).await;
}

async fn a_poll_from_telegrams_own_composer(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    let send = async |question: &str, options: &[&str]| {
        let before = chorus.practice.view(SAM, SAM).len();
        chorus.practice.say_poll(SAM, SAM, question, options).unwrap();
        chorus.until("an answer", |p| p.view(SAM, SAM).len() > before + 1).await;
        chorus.last(SAM, SAM)
    };
    let preview = send("Tea | coffee?", &["Tea\nor so", "Coffee"]).await;
    assert!(preview.text.contains("Tea | coffee?\n\n1. Tea or so\n2. Coffee"), "{}", preview.text);
    let asked = send("Tea?", &["Yes"]).await;
    assert!(asked.text.contains("Which answers can people choose?"), "{}", asked.text);
    assert!(send("Tea?", &["Yes", "yes"]).await.text.contains("the same"));
}

async fn when_it_closes(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/poll Tea?\nGreen\nBlack").await;
    tap(&chorus, "🕗").await;
    tap(&chorus, "Another time").await;
    assert!(chorus.say_privately(SAM, "tomorrow").await.text.contains("I can’t read this time"));
    let preview = chorus.say_privately(SAM, "2026-11-27 20:00").await;
    assert!(preview.text.contains("27 November 2026 at 20:00"), "{}", preview.text);
    tap(&chorus, "🕗").await;
    let preview = tap(&chorus, "In a week").await;
    assert!(preview.text.contains("Closes:") && !preview.text.contains("27 November"), "{}", preview.text);
    // After a long pause that time is over: it is said, and not opened for ever.
    chorus.clock.advance(8 * 24 * 60 * 60 * 1000);
    let late = chorus.press(SAM, SAM, &preview, "✅").await;
    assert!(late.text.contains("This time is over"), "{late:?}");
    tap(&chorus, "🕗").await;
    tap(&chorus, "Tomorrow").await;
    tap(&chorus, "✅").await;
    let (card, _) = chorus.new_card(0).await;
    chorus.clock.advance(2 * 24 * 60 * 60 * 1000);
    chorus.until_drawn("the close", |_| chorus.card(card).text.contains("is closed")).await;
}

async fn at_a_time_that_was_set(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/poll Tea?\nGreen\nBlack\nuntil 2026-11-23 20:00").await;
    tap(&chorus, "🕗").await;
    tap(&chorus, "⏰ Open it later").await;
    assert!(chorus.say_privately(SAM, "soon").await.text.contains("I can’t read this time"));
    let preview = chorus.say_privately(SAM, "2026-11-24 08:00").await;
    assert!(
        preview.text.contains("It opens:") && preview.data_of("✅ Open it").is_none(),
        "{}",
        preview.text
    );
    // It would close before it opens.
    let refused = chorus.press(SAM, SAM, &preview, "⏰").await;
    assert!(refused.text.contains("choose a later one"), "{refused:?}");
    tap(&chorus, "🕗").await;
    tap(&chorus, "⏰ Open it later").await;
    tap(&chorus, "Tomorrow at 9:00").await;
    let waits = tap(&chorus, "⏰ Open it at that time").await;
    assert!(waits.text.contains("will open by itself") && waits.text.contains("23 November 2026 at 09:00"));
    // 21 hours from noon; the bot is away when the time comes.
    chorus.clock.advance(20 * 60 * 60 * 1000);
    chorus.settled().await;
    assert_eq!(cards(&chorus), 0);
    chorus.crash_bot().await;
    chorus.clock.advance(2 * 60 * 60 * 1000);
    chorus.start_bot().await;
    let (card, _) = chorus.new_card(0).await;
    assert!(chorus.card(card).text.contains("23 November 2026 at 20:00"), "it closes when it should");
    chorus
        .until_drawn("a word to its writer", |p| drawn(&p.view(SAM, SAM)).contains("The poll is open"))
        .await;
    chorus.clock.advance(60_000);
    chorus.settled().await;
    assert_eq!(cards(&chorus), 1);
}

async fn at_its_time_an_organiser_must_be_one_still(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    chorus.settled().await;
    chorus.say_privately(ANIA, "/poll Tea?\nGreen\nBlack").await;
    for label in ["🕗", "⏰", "Jutro", "⏰"] {
        chorus.press_privately(ANIA, label).await;
    }
    chorus.practice.set_admin(ANIA, SOUTHEND, false).unwrap();
    chorus.settled().await;
    // Telegram fails at first: it is tried again.
    chorus.practice.faults().drop_answer("getChatAdministrators", 1);
    chorus.clock.advance(22 * 60 * 60 * 1000);
    let told = |m: &SeenMessage| m.text.contains("Nie udało się otworzyć") && m.text.contains("Tea?");
    chorus.until_drawn("a word to its writer", |p| p.view(ANIA, ANIA).iter().any(told)).await;
    assert_eq!(cards(&chorus), 0);
    chorus.practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    chorus.settled().await;
    chorus.press_privately(ANIA, "Dokończ").await;
    chorus.press_privately(ANIA, "✅").await;
    chorus.new_card(0).await;
}

async fn two_at_once(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let first = chorus.say_privately(SAM, "/poll First?\na\nb").await;
    chorus.clock.advance(1_000);
    let second = chorus.say_privately(SAM, "/poll Second?\nc\nd").await;
    assert_ne!(first.at, second.at);
    // Each has buttons of its own, in any order.
    chorus.press(SAM, SAM, &first, "✅").await;
    let (card, _) = chorus.new_card(0).await;
    assert!(chorus.card(card).text.contains("First?"));
    chorus.press(SAM, SAM, &second, "✅").await;
    let (card, _) = chorus.new_card(1).await;
    assert!(chorus.card(card).text.contains("Second?"));
}

async fn a_sketch_is_sealed_and_nobody_elses(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    let preview = chorus.say_privately(SAM, "/poll Wombats in the library?\nOf course\nNever ever").await;
    let data = preview.data_of("✅ Open it").unwrap().to_owned();
    chorus.say_privately(ANIA, "/start").await;
    let at = chorus.last(ANIA, ANIA).message_id;
    let forged = chorus.forge(ANIA, ANIA, at, &data).await;
    assert!(forged.show_alert, "{forged:?}");
    assert_eq!(cards(&chorus), 0);
    let store: Store = chorus.store().await;
    let mut tx = store.read().await.unwrap();
    let sketch = sketches::newest(&mut tx, &chorus.vault(), SAM).await.unwrap().unwrap();
    assert!(data.contains(sketch.code.as_str()));
    drop(tx);
    store.close().await;
}

async fn no_more_answers_than_its_writer_wants(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    begin(&chorus).await;
    chorus.say_privately(SAM, "Where shall we meet?").await;
    assert!(chorus.say_privately(SAM, "The hall\nThe library").await.text.contains('💡'));
    tap(&chorus, "⋯").await;
    assert!(!tap(&chorus, "💡 Take no ideas").await.text.contains('💡'));
    // It can be taken back, and put right again.
    tap(&chorus, "⋯").await;
    assert!(tap(&chorus, "💡 Let people suggest").await.text.contains('💡'));
    tap(&chorus, "⋯").await;
    tap(&chorus, "💡 Take no ideas").await;
    tap(&chorus, "✅").await;
    let (card, code) = chorus.new_card(0).await;
    assert!(!drawn(&[chorus.card(card)]).contains('💡'));
    let front = chorus.open_ballot(ANIA, card).await;
    assert!(!drawn(&[front]).contains('💡'));
    // Who replies to the card talks to the group, and the command says how it is.
    chorus.practice.reply(ANIA, SOUTHEND, card, "The park").unwrap();
    let refused = chorus.say_privately(ANIA, &format!("/suggest {code} The park")).await;
    assert!(refused.text.contains("nie przyjmuje pomysłów"), "{}", refused.text);
    let forged = chorus.forge(ANIA, SOUTHEND, card, &format!("i:{code}")).await;
    assert!(forged.url.is_none(), "{forged:?}");
    chorus.settled().await;
    let store = chorus.store().await;
    let mut tx = store.read().await.unwrap();
    let code = chorus::domain::PollCode::parse(&code).unwrap();
    assert_eq!(chorus::store::suggestions::all(&mut tx, &code).await.unwrap().came(), 0);
}
