//! One poll, every language, one tally; and how a language comes into a poll: by an organiser, by a member, checked by whom.

use std::process::Command;

use chorus::practice::{Practice, SAM, SOUTHEND, SeenMessage};

use crate::support::{
    ALEX, ANIA, Chorus, Engine, IMRAN, LINH, MARIA, NASRIN, OLENA, PETRA, YOUSSEF, drawn, on_both_engines,
};

on_both_engines!(
    eight_languages_one_tally,
    a_poll_lacks_a_language,
    an_organiser_is_asked_once_before_the_card,
    translate_first_and_a_restart_in_between,
    a_member_translates_and_an_organiser_checks,
    a_second_reader_checks_where_the_group_lets_them,
    two_people_translate_at_once,
    a_corrected_text_is_redrawn_and_the_old_one_kept,
    words_that_do_not_fit_are_refused_and_may_be_sent_again,
    a_closed_poll_keeps_its_words,
    a_language_of_five_people_is_told_to_organisers_once,
);

const EIGHT: &str = "/poll [en] When shall we meet?\nTuesday evening\nSaturday morning
[pl] Kiedy się spotkamy?\nWe wtorek wieczorem\nW sobotę rano
[ro] Când ne întâlnim?\nMarți seara\nSâmbătă dimineața
[uk] Коли зустрінемося?\nУ вівторок увечері\nУ суботу вранці
[bn] আমরা কখন দেখা করব?\nমঙ্গলবার সন্ধ্যায়\nশনিবার সকালে
[ur] ہم کب ملیں؟\nمنگل کی شام\nہفتے کی صبح
[ar] متى نلتقي؟\nمساء الثلاثاء\nصباح السبت
[cs] Kdy se sejdeme?\nV úterý večer\nV sobotu ráno";

/// A reader of each language, the question as they read it, and the second option.
const READERS: [(i64, &str, &str); 8] = [
    (SAM, "When shall we meet?", "Saturday morning"),
    (ANIA, "Kiedy się spotkamy?", "W sobotę rano"),
    (MARIA, "Când ne întâlnim?", "Sâmbătă dimineața"),
    (OLENA, "Коли зустрінемося?", "У суботу вранці"),
    (NASRIN, "আমরা কখন দেখা করব?", "শনিবার সকালে"),
    (IMRAN, "ہم کب ملیں؟", "ہفتے کی صبح"),
    (YOUSSEF, "متى نلتقي؟", "صباح السبت"),
    (PETRA, "Kdy se sejdeme?", "V sobotu ráno"),
];

async fn eight_languages_one_tally(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(EIGHT).await;
    let card_text = chorus.card(card).text;
    assert!(
        card_text.contains("When shall we meet?") && !card_text.contains("Kiedy"),
        "the group reads English"
    );
    for (person, question, second) in READERS {
        let ballot = chorus.open_ballot(person, card).await;
        for (_, other, option) in READERS {
            assert_eq!(ballot.text.contains(other), other == question, "{}", ballot.text);
            assert_eq!(ballot.text.contains(option), option == second, "{}", ballot.text);
        }
        let saved = chorus.press(person, SOUTHEND, &ballot, "2").await;
        assert!(saved.text.contains(second), "{saved:?}");
    }
    // Linh's language is none of Chorus's: the group's first stands in for it.
    assert!(chorus.open_ballot(LINH, card).await.text.contains("When shall we meet?"));
    let ballot = chorus.ballot(LINH, card);
    assert!(chorus.press(LINH, SOUTHEND, &ballot, "2").await.text.contains("Saturday morning"));
    chorus.until_drawn("nine answers", |_| chorus.card(card).text.contains("9 people")).await;
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("9 people (100%)")).await;
    let polish = chorus.say_privately(ANIA, &format!("/results {code}")).await.text;
    assert!(polish.contains("2. W sobotę rano\n9 "), "{polish}");

    let texts = export_texts(&chorus, &code);
    assert_eq!(texts.lines().count(), 9, "{texts}");
    assert!(
        texts.starts_with(
            "poll,text,language,kind,origin,checked_by,state,since,question,option_1,option_2\n"
        )
    );
    assert!(
        !texts.contains(['\u{2068}', '\u{2069}', '\u{200E}', '\u{200F}']),
        "a file has no marks of direction"
    );
    let urdu = format!("{code},6,ur,words,organiser,,live,2026-11-22,ہم کب ملیں؟,منگل کی شام,ہفتے کی صبح");
    assert!(texts.contains(&urdu), "{texts}");
}

fn export_texts(chorus: &Chorus, code: &str) -> String {
    let out = Command::new(env!("CARGO_BIN_EXE_chorus"))
        .args(["export", "--what", "texts", "--poll", code, "--database", &chorus.engine.url])
        .env("CHORUS_SECRET", "the secret of the tests")
        .output()
        .unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

async fn a_poll_lacks_a_language(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll When shall we meet?\nMonday\nin the library\nTuesday").await;
    let ballot = chorus.open_ballot(ANIA, card).await;
    assert!(
        ballot.text.contains("When shall we meet?") && ballot.text.contains("English"),
        "{}",
        ballot.text
    );
    // What Chorus knows in every language, it says in hers.
    assert!(ballot.text.contains("1. Poniedziałek\n2. in the library\n3. Wtorek"), "{}", ballot.text);
    let help = ballot.keyboard.iter().flatten().find(|b| b.text.starts_with('✍')).expect("a way to help");
    let link = chorus.press(ANIA, SOUTHEND, &ballot, &help.text).await;
    assert!(chorus.follow(ANIA, &link).await.text.contains("When shall we meet?"));
    // Passed on to somebody else, the link opens nothing; nor does one that is a quarter of an hour old.
    let passed_on = chorus.follow(IMRAN, &link).await;
    assert!(!passed_on.text.contains("When shall we meet?"), "{}", passed_on.text);
    chorus.clock.advance(16 * 60 * 1000);
    let late = chorus.follow(ANIA, &link).await;
    assert!(!late.text.contains("When shall we meet?"), "{}", late.text);
    // The way back from "more" leads to the same ballot.
    let more = ballot.keyboard.iter().flatten().find(|b| b.text.starts_with('⋯')).unwrap().text.clone();
    chorus.press(ANIA, SOUTHEND, &ballot, &more).await;
    let is_more = |p: &Practice| {
        let view = p.view(ANIA, SOUTHEND);
        view.iter().any(|m| {
            m.replaces == Some(card) && !m.keyboard.iter().flatten().any(|b| b.text.starts_with("1."))
        })
    };
    chorus.until("the other side of the ballot", is_more).await;
    let other_side = chorus.ballot(ANIA, card);
    let back = other_side.keyboard.last().unwrap()[0].text.clone();
    chorus.press(ANIA, SOUTHEND, &other_side, &back).await;
    chorus.until("the ballot again", |_| chorus.ballot(ANIA, card).keyboard == ballot.keyboard).await;
}

async fn an_organiser_is_asked_once_before_the_card(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.set_languages(&["polski", "اردو"]).await;
    let ask = chorus.ask_in_gap("/poll When shall we meet?\nTue\nSat").await;
    assert!(
        ask.text.contains("polski") && ask.text.contains("اردو") && !ask.text.contains("English"),
        "{}",
        ask.text
    );
    assert!(!ask.keyboard.iter().flatten().any(|b| b.text.contains("machine")), "this host has no machine");
    chorus
        .until("the command to go, and the draft to be Sam's alone", |_| {
            !chorus.everything_in_group(&[SAM]).contains("When shall we meet?")
        })
        .await;
    chorus.clock.advance(60_000);
    assert_eq!(chorus.card_count(), 0);
    // Nobody but an organiser opens it.
    let open = ask.data_of("Open it now").unwrap().to_owned();
    let refused = chorus.practice.press_forged(ANIA, SOUTHEND, &ask, &open).unwrap();
    assert!(chorus.answer(&refused).await.show_alert);
    assert_eq!(
        chorus.press(SAM, SOUTHEND, &ask, "Open it now").await.text,
        "The poll is open. It is in your group now."
    );
    let (card, _) = chorus.new_card(0).await;
    assert!(chorus.card(card).text.contains("1. Tue"));
    let again = chorus.practice.press_forged(SAM, SOUTHEND, &ask, &open).unwrap();
    assert_eq!(chorus.answer(&again).await.text, "This poll is open already.");
    chorus.clock.advance(60_000);
    chorus.settled().await;
    assert_eq!(chorus.card_count(), 1);
    // A poll that has every language of the group is opened without a question.
    chorus.poll("/poll [en] Fine?\n[pl] Dobrze?\n[ur] ٹھیک ہے؟").await;
    let card = chorus.last(ANIA, SOUTHEND).text;
    assert!(card.contains("Fine?") && card.contains("Dobrze?") && card.contains("ٹھیک ہے؟"), "{card}");
}

async fn translate_first_and_a_restart_in_between(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    chorus.set_languages(&["polski"]).await;
    let ask = chorus.ask_in_gap("/poll When shall we meet?\nTue\nSat").await;
    let link = chorus.press(SAM, SOUTHEND, &ask, "✍ Translate it first").await;
    let editor = chorus.follow(SAM, &link).await;
    assert!(editor.keyboard.iter().flatten().any(|b| b.text == "polski ➕"), "{}", drawn(&[editor]));
    let polish = chorus.press_privately(SAM, "polski").await;
    assert!(polish.text.contains("When shall we meet?\nTue\nSat"), "{}", polish.text);
    chorus.stop_bot().await;
    chorus.start_bot().await;
    let saved = chorus.say_privately(SAM, "Kiedy się spotkamy?\nWt\nSb").await;
    assert!(
        saved.text.starts_with("Saved.") && saved.keyboard.iter().flatten().any(|b| b.text == "polski ✅")
    );
    chorus.press(SAM, SAM, &saved, "Open it now").await;
    let (card, _) = chorus.new_card(0).await;
    let text = chorus.card(card).text;
    assert!(
        text.starts_with("When shall we meet?\n\n1. Tue\n2. Sat\n\nKiedy się spotkamy?\n\n1. Wt\n2. Sb\n"),
        "{text}"
    );
}

async fn a_member_translates_and_an_organiser_checks(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/help").await;
    let (card, code) = chorus.poll("/poll When shall we meet?\nTue\nSat").await;
    chorus.edit_language(ANIA, card, "polski").await;
    let thanks = chorus.say_privately(ANIA, "Kiedy się spotkamy?\nWtorek\nSobota").await.text;
    assert!(thanks.starts_with("Dziękuj") || thanks.starts_with("Dzięki"), "{thanks}");
    // It waits: nobody reads it yet, and the ballot says so.
    assert!(!chorus.open_ballot(ANIA, card).await.text.contains("Kiedy"));
    // Sam is told, and checks.
    let told = |p: &Practice| p.view(SAM, SAM).last().is_some_and(|m| m.text.contains("polski"));
    chorus.until("the note to Sam", told).await;
    let note = chorus.last(SAM, SAM);
    assert!(note.text.contains("Southend") && !note.text.contains("Ania"), "{}", note.text);
    chorus.press_privately(SAM, "Check it").await;
    chorus.until("the editor", |p| p.view(SAM, SAM).last().unwrap().text.contains('➕')).await;
    let edited = chorus.press_privately(SAM, "polski 👀").await;
    assert!(edited.text.contains("Kiedy się spotkamy?\nWtorek\nSobota"), "{}", edited.text);
    chorus.press_privately(SAM, "✅").await;
    let ballot = chorus.open_ballot(ANIA, card).await;
    assert!(ballot.text.contains("Kiedy się spotkamy?\n\n1. Wtorek"), "{}", ballot.text);
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("closed")).await;
    let texts = export_texts(&chorus, &code);
    assert!(texts.contains(&format!("{code},2,pl,words,member,organiser,live,")), "{texts}");
}

/// Petra chooses Polish, so that there are two people who read it.
async fn petra_reads_polish(chorus: &Chorus) {
    chorus.say_privately(PETRA, "/language").await;
    chorus.press_privately(PETRA, "polski").await;
}

async fn a_second_reader_checks_where_the_group_lets_them(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    petra_reads_polish(&chorus).await;
    let (card, _) = chorus.poll("/poll When shall we meet?\nTue\nSat").await;
    chorus.edit_language(ANIA, card, "polski").await;
    chorus.say_privately(ANIA, "Kiedy się spotkamy?\nWtorek\nSobota").await;
    // Ania can't vouch for herself: the button is not there, and a forged press of it is refused.
    let own = chorus.press_privately(ANIA, "polski").await;
    assert!(!own.keyboard.iter().flatten().any(|b| b.text.starts_with('✅')), "she is the author");
    let refused = chorus.practice.press_forged(ANIA, ANIA, &own, &check_of(&own)).unwrap();
    assert!(chorus.answer(&refused).await.show_alert);
    // Petra reads Polish, too, but in this group organisers alone check.
    chorus.settings("🌐 Languages").await;
    let settings = || chorus.settings_with("Change who checks", SOUTHEND);
    chorus.until("the settings", |_| settings().is_some()).await;
    chorus.press(SAM, SOUTHEND, &settings().unwrap(), "Change who checks").await;
    let seen = chorus.edit_language(PETRA, card, "polski").await;
    assert!(!seen.keyboard.iter().flatten().any(|b| b.text.starts_with('✅')), "{}", drawn(&[seen]));
    // Who has left the group has no say in it.
    chorus.press(SAM, SOUTHEND, &settings().unwrap(), "Change who checks").await;
    chorus.practice.leave(PETRA, SOUTHEND).unwrap();
    let gone = chorus.practice.press_forged(PETRA, PETRA, &seen, &check_of(&seen)).unwrap();
    assert!(chorus.answer(&gone).await.show_alert);
    chorus.practice.join(PETRA, SOUTHEND).unwrap();
    // Back in it, Petra's word is enough.
    chorus.press(PETRA, PETRA, &seen, seen.keyboard.last().unwrap()[0].text.clone().as_str()).await;
    chorus.until("the list", |p| drawn(&p.view(PETRA, PETRA)).contains("polski 👀")).await;
    chorus.press_privately(PETRA, "polski").await;
    chorus.press_privately(PETRA, "✅").await;
    assert!(chorus.open_ballot(ANIA, card).await.text.contains("Kiedy się spotkamy?"));
}

/// The data of "this is right" for the second translation, forged from another button of the editor.
fn check_of(seen: &SeenMessage) -> String {
    let mut data = seen.keyboard.iter().flatten().filter_map(|b| b.data.as_deref()?.strip_prefix("e:"));
    format!("y:{}:2", data.next().unwrap())
}

async fn two_people_translate_at_once(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    petra_reads_polish(&chorus).await;
    chorus.say_privately(SAM, "/start").await;
    let (card, _) = chorus.poll("/poll When shall we meet?\nTue\nSat").await;
    for person in [ANIA, PETRA] {
        chorus.edit_language(person, card, "polski").await;
    }
    chorus.practice.say(ANIA, ANIA, "Pytanie Ani?\nWt\nSb").unwrap();
    chorus.practice.say(PETRA, PETRA, "Pytanie Petry?\nWtorek\nSobota").unwrap();
    chorus.courier_done().await;
    // Sam sees the one, takes it away, and sees the other.
    let first = chorus.edit_language(SAM, card, "polski").await;
    let shown = |text: &str| ["Pytanie Ani?", "Pytanie Petry?"].map(|question| text.contains(question));
    assert_eq!(shown(&first.text).iter().filter(|s| **s).count(), 1, "{}", first.text);
    let second = chorus.press_privately(SAM, "🗑").await;
    assert_eq!(shown(&second.text), shown(&first.text).map(|s| !s), "{}", second.text);
}

async fn a_corrected_text_is_redrawn_and_the_old_one_kept(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll("/poll Wen shall we meet?\nTue\nSat").await;
    chorus.edit_language(SAM, card, "English").await;
    chorus.say_privately(SAM, "When shall we meet?\nTuesday\nSaturday").await;
    chorus.until_drawn("the correction", |_| chorus.card(card).text.starts_with("When shall we meet?")).await;
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("closed")).await;
    let texts = export_texts(&chorus, &code);
    assert!(
        texts.contains(&format!(
            "{code},1,en,words,organiser,,replaced,2026-11-22,Wen shall we meet?,Tue,Sat"
        ))
    );
    assert!(
        texts.contains(&format!("{code},2,en,words,organiser,,live,2026-11-22,When shall we meet?,Tuesday,"))
    );
}

async fn words_that_do_not_fit_are_refused_and_may_be_sent_again(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    let (card, _) = chorus.poll("/poll When shall we meet?\nTue\nSat").await;
    chorus.edit_language(IMRAN, card, "اردو").await;
    chorus.say_privately(IMRAN, "/language").await;
    chorus.press_privately(IMRAN, "English").await;
    for (wrong, said) in [
        ("Only a question?", ": 0. In the poll: 2."),
        ("q?\na\nb\nc", ": 3. In the poll: 2."),
        ("q?\na\nA", "are the same"),
        (&format!("{}\na\nb", "x".repeat(301)), "301"),
        (&format!("q?\na\n{}", "x".repeat(101)), "101"),
        ("\u{202E}\u{200B}\n\na", ": 0. In the poll: 2."),
    ] {
        let answer = chorus.say_privately(IMRAN, wrong).await.text;
        assert!(answer.contains(said), "{wrong:?}: {answer}");
    }
    // What was asked for is asked for still. Markup stays text; a number and an emoji are fine as options.
    let thanks = chorus.say_privately(IMRAN, "<b>When</b> & where?\n1\n👍").await.text;
    assert!(thanks.starts_with("Thank you!"), "{thanks}");
    chorus.courier_done().await;
    let checked = chorus.edit_language(SAM, card, "اردو").await;
    assert!(checked.text.contains("<b>When</b> & where?\n1\n👍"), "{}", checked.text);
    // Nothing is awaited any more: another text is no translation.
    assert!(chorus.say_privately(IMRAN, "hello").await.text.contains("/help"));
}

async fn a_closed_poll_keeps_its_words(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll When shall we meet?\nTue\nSat").await;
    chorus.edit_language(SAM, card, "English").await;
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("closed")).await;
    let refused = chorus.say_privately(SAM, "Shall we never meet?\nTue\nSat").await.text;
    assert!(refused.contains("its words stay"), "{refused}");
}

async fn a_language_of_five_people_is_told_to_organisers_once(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/help").await;
    let (card, _) = chorus.poll("/poll When shall we meet?\nTue\nSat").await;
    let urdu = [IMRAN, ALEX, LINH, PETRA, MARIA, NASRIN];
    for person in &urdu[1..] {
        chorus.say_privately(*person, "/language").await;
        chorus.press_privately(*person, "اردو").await;
    }
    let notes = |p: &Practice| p.view(SAM, SAM).iter().filter(|m| m.text.contains("اردو")).count();
    for (answered, person) in urdu.iter().enumerate() {
        assert_eq!(notes(&chorus.practice), usize::from(answered >= 5), "after {answered} answers");
        chorus.choose(*person, card, 1).await;
        if answered == 4 {
            chorus.until("the note", |p| notes(p) == 1).await;
        }
    }
    chorus.settled().await;
    assert_eq!(notes(&chorus.practice), 1);
    assert!(
        !chorus.everything_in_group(&[]).contains("people or more have answered"),
        "the group is never told"
    );
}
