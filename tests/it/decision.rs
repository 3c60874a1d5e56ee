//! Decisions: from a result to what was decided, in every language, and on the day to what came of it.

use chorus::practice::{MessageRef, SAM, SOUTHEND, SeenMessage};

use crate::support::crowd::LEIGH;
use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, LINH, MARIA, NASRIN, drawn, on_both_engines};

on_both_engines!(
    from_a_result_to_did_it_happen,
    without_a_poll_it_says_so,
    polls_that_can_not_be_named,
    words_that_can_not_be_taken_come_back,
    a_decision_is_no_poll,
    in_the_group_and_not_as_the_group,
    who_organises_no_more_posts_nothing_and_tells_nothing,
    asked_again_in_a_week_and_told_once,
    in_two_groups_organisers_are_asked_once,
);

const DAY: i64 = 24 * 60 * 60 * 1000;

/// A poll that four people answered, closed.
async fn closed(chorus: &Chorus, text: &str) -> (i64, String) {
    let (card, code) = chorus.poll(text).await;
    for (person, number) in [(ANIA, 2), (IMRAN, 2), (NASRIN, 1), (MARIA, 2)] {
        chorus.choose(person, card, number).await;
    }
    close(chorus, card).await;
    (card, code)
}

async fn close(chorus: &Chorus, card: i64) {
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("This poll is closed")).await;
}

/// What the bot wrote to everyone in the group with those words, as one person sees it who opened nothing.
fn told(chorus: &Chorus, person: i64, words: &str) -> Vec<SeenMessage> {
    let view = chorus.practice.view(person, SOUTHEND).into_iter();
    view.filter(|m| m.by_bot && !m.only_you && m.text.contains(words)).collect()
}

/// Begins in private with the poll that it names, and writes all of it.
async fn write(chorus: &Chorus, who: i64, command: &str) -> SeenMessage {
    let what = chorus.say_privately(who, command).await;
    assert!(what.text.starts_with("What will you do?"), "{}", what.text);
    let cannot = chorus.say_privately(who, "We meet on <Saturdays>\nin the library").await;
    assert!(cannot.text.starts_with("What can’t you do, and why?"), "{}", cannot.text);
    let next = chorus.say_privately(who, "No bus: there is no money for it").await;
    assert!(next.text.starts_with("Who is responsible?"), "{}", next.text);
    let review = chorus.say_privately(who, "Sam, at school").await;
    assert!(review.text.starts_with("When will you look at it again?"), "{}", review.text);
    chorus.press_privately(who, "In a month").await
}

/// Posts what is previewed, and gives its message in the group and its code.
async fn post(chorus: &Chorus, who: i64) -> (i64, String) {
    let before = told(chorus, ALEX, "This is decided").len();
    let posted = chorus.press_privately(who, "✅ Post it").await;
    assert!(posted.text.starts_with("Posted."), "{}", posted.text);
    chorus.until_drawn("the decision", |_| told(chorus, ALEX, "This is decided").len() > before).await;
    let card = told(chorus, ALEX, "This is decided").pop().unwrap();
    let code = card.text.lines().rfind(|line| line.starts_with("Code: ")).unwrap();
    let code = code.trim_end_matches('\u{2069}');
    chorus.settled().await;
    (card.message_id, code[code.len() - 6..].to_owned())
}

/// The clock is at the day; gives what an organiser is asked in private.
async fn asked(chorus: &Chorus, who: i64, days: i64) -> SeenMessage {
    let before = asked_so_often(chorus, who);
    chorus.clock.advance(days * DAY);
    chorus.until_drawn("the question", |_| asked_so_often(chorus, who) > before).await;
    chorus.last(who, who)
}

fn asked_so_often(chorus: &Chorus, person: i64) -> usize {
    chorus
        .practice
        .view(person, person)
        .iter()
        .filter(|m| m.text.contains("Did it happen? Your group"))
        .count()
}

/// `/decisions` in the group, as one person alone gets it.
async fn listed(chorus: &Chorus, person: i64, words: &str) -> String {
    chorus.practice.say(person, SOUTHEND, "/decisions").unwrap();
    let has = |m: &SeenMessage| m.only_you && m.text.contains(words);
    chorus.until("the list", |p| p.view(person, SOUTHEND).iter().any(has)).await;
    chorus.practice.view(person, SOUTHEND).into_iter().rfind(has).unwrap().text
}

async fn from_a_result_to_did_it_happen(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    let (poll, code) =
        closed(&chorus, "/poll [en] When?\nTuesday\nSaturday\n[pl] Kiedy?\nwe wtorek\nw sobotę").await;
    // In reply to the result: the command goes, and the private chat is a press away.
    chorus.practice.reply(SAM, SOUTHEND, poll, "/decide").unwrap();
    chorus
        .until("the way in", |_| {
            chorus.settings_with("Cancel", SOUTHEND).is_some() || {
                let view = chorus.practice.view(SAM, SOUTHEND);
                view.iter().any(|m| m.only_you && m.text.contains("Tell your group what was decided"))
            }
        })
        .await;
    let way = chorus.practice.view(SAM, SOUTHEND).into_iter().rfind(|m| m.only_you).unwrap();
    let url = way.keyboard.iter().flatten().find_map(|key| key.url.clone()).unwrap();
    assert!(!drawn(&chorus.practice.view(ALEX, SOUTHEND)).contains("Tell your group what was decided"));
    chorus.practice.open_link(SAM, &url).unwrap();
    chorus.until("the first step", |_| chorus.last(SAM, SAM).text.starts_with("What will you do?")).await;
    chorus.say_privately(SAM, "We meet on <Saturdays>\nin the library").await;
    // A restart in the middle loses nothing.
    chorus.settled().await;
    chorus.crash_bot().await;
    chorus.start_bot().await;
    chorus.say_privately(SAM, "No bus: there is no money for it").await;
    chorus.say_privately(SAM, "Sam, at school").await;
    assert!(chorus.say_privately(SAM, "soon").await.text.contains("I can’t read this day"));
    assert!(chorus.say_privately(SAM, "2026-11-21").await.text.contains("This time is over"));
    assert!(chorus.say_privately(SAM, "2028-11-21").await.text.contains("next 12 months"));
    let preview = chorus.say_privately(SAM, "2026-12-24").await;
    for words in [
        "We meet on <Saturdays> in the library",
        &format!("We asked you (poll \u{2068}{code}\u{2069}): \u{2068}When?"),
        "4 people answered.\n2. \u{2068}Saturday\u{2069} – 3 people (75%)\n1. \u{2068}Tuesday\u{2069} – 1 person (25%)",
        "What we can’t do, and why: \u{2068}No bus",
        "Who is responsible: \u{2068}Sam, at school",
        "When we look at it again: Thursday, 24 December 2026",
    ] {
        assert!(preview.text.contains(words), "{words}: {}", preview.text);
    }
    assert!(told(&chorus, ALEX, "This is decided").is_empty(), "nobody sees it before");
    let (card, decision) = post(&chorus, SAM).await;
    let seen = chorus.card(card);
    assert_eq!(seen.reply_to.as_ref().unwrap().at, MessageRef::Message(poll), "it replies to the result");
    assert!(!seen.text.contains("not shaped by families"), "{}", seen.text);
    chorus.until_drawn("the poll to name it", |_| chorus.card(poll).text.contains(&decision)).await;
    // In other languages, alone; and translated as a poll is.
    let ballot = |person: i64| {
        let chorus = &chorus;
        async move {
            chorus.press(person, SOUTHEND, &chorus.seen(person, card), "🌐").await;
            chorus
                .until("the decision alone", |p| {
                    p.view(person, SOUTHEND).iter().any(|m| m.replaces == Some(card))
                })
                .await;
            chorus.ballot(person, card)
        }
    };
    let polish = ballot(ANIA).await;
    for words in
        ["Zapadła decyzja", "Kiedy?", "w sobotę", "Czego nie możemy zrobić", "w tym języku: \u{2068}English"]
    {
        assert!(polish.text.to_lowercase().contains(&words.to_lowercase()), "{words}: {}", polish.text);
    }
    let link = chorus.press(ANIA, SOUTHEND, &polish, "✍").await;
    let editor = chorus.follow(ANIA, &link).await;
    assert!(editor.text.contains("We meet on <Saturdays> in the library\n#cannot No bus"), "{}", editor.text);
    let thanks = chorus
        .say_privately(ANIA, "Spotykamy się w soboty\nw bibliotece\n#cannot Bez autobusu\n#responsible Sam")
        .await;
    assert!(thanks.text.starts_with("Dziękujemy"), "{}", thanks.text);
    let note =
        || chorus.practice.view(SAM, SAM).into_iter().rfind(|m| m.by_bot && m.data_of("Check it").is_some());
    chorus.until_drawn("the note to Sam", |_| note().is_some()).await;
    chorus.press(SAM, SAM, &note().unwrap(), "Check it").await;
    chorus.until("the list", |_| chorus.last(SAM, SAM).text.starts_with("Words in other languages")).await;
    chorus.press_privately(SAM, "polski").await;
    chorus.press_privately(SAM, "✅").await;
    let full = chorus.say_privately(ANIA, &format!("/results {decision}")).await.text;
    assert!(full.contains("Spotykamy się w soboty w bibliotece") && full.contains("Bez autobusu"), "{full}");
    // Any member may list them.
    let list = listed(&chorus, ALEX, "What was decided in this group").await;
    assert!(list.contains(&decision) && list.contains("24 December"), "{list}");
    // On the day.
    let question = asked(&chorus, SAM, 33).await;
    assert!(question.text.contains("We meet on <Saturdays>"), "{}", question.text);
    let more = chorus.press_privately(SAM, "Only a part of it").await;
    assert!(more.text.contains("What else shall your group know"), "{}", more.text);
    assert!(told(&chorus, ALEX, "looked again").is_empty());
    chorus.settled().await;
    chorus.crash_bot().await;
    chorus.start_bot().await;
    assert!(chorus.say_privately(SAM, "The library\nclosed").await.text.contains("Your group is told"));
    chorus.until_drawn("the outcome", |_| !told(&chorus, ALEX, "looked again").is_empty()).await;
    let outcome = told(&chorus, ALEX, "looked again").pop().unwrap();
    assert_eq!(outcome.reply_to.as_ref().unwrap().at, MessageRef::Message(card));
    assert!(outcome.text.contains("Did it happen? Only a part of it."), "{}", outcome.text);
    assert!(outcome.text.contains("💬 \u{2068}The library closed"), "{}", outcome.text);
    let after = told(&chorus, ALEX, "This is decided").pop().unwrap().text;
    assert!(
        after.contains("Did it happen? Only a part of it.") && !after.contains("look at it again"),
        "{after}"
    );
    let list = listed(&chorus, ALEX, "Only a part of it").await;
    assert!(list.contains(&decision), "{list}");
    // It is over: an old button says so.
    let late = chorus.forge(SAM, SOUTHEND, card, &format!("D:{decision}:done")).await;
    assert!(late.show_alert && late.text.contains("told already"), "{late:?}");
}

async fn without_a_poll_it_says_so(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (_, code) = closed(&chorus, "/poll q\na\nb").await;
    chorus.say_privately(SAM, "/decide We paint the hall").await;
    for _ in 0..2 {
        chorus.press_privately(SAM, "Leave this out").await;
    }
    let preview = chorus.press_privately(SAM, "Not again").await;
    assert!(preview.text.contains("not shaped by families"), "{}", preview.text);
    // The organiser may name one still, and take it back.
    chorus.press_privately(SAM, "📊").await;
    chorus.press_privately(SAM, &code).await;
    chorus.press_privately(SAM, &format!("✅ {code}")).await;
    chorus.press_privately(SAM, "➡").await;
    let (card, _) = post(&chorus, SAM).await;
    let text = chorus.card(card).text;
    assert!(text.contains("This is not shaped by families: no poll was asked before it."), "{text}");
    assert!(!text.contains("What we can’t do") && !text.contains("look at it again"), "{text}");
}

async fn polls_that_can_not_be_named(engine: Engine) {
    let chorus = Chorus::start_among(engine, 0, &[SOUTHEND, LEIGH]).await;
    chorus.say_privately(SAM, "/start").await;
    let (card, code) = chorus.poll("/poll q\na\nb").await;
    let open = chorus.say_privately(SAM, &format!("/decide {code}")).await.text;
    assert!(open.contains("is still open. Close it first"), "{open}");
    let unknown = chorus.say_privately(SAM, "/decide A00000").await.text;
    assert!(unknown.contains("There is no poll with this code here"), "{unknown}");
    close(&chorus, card).await;
    // In another group, and by who organises neither.
    chorus.practice.say(SAM, LEIGH, &format!("/decide {code}")).unwrap();
    let refused = |m: &SeenMessage| m.text.contains("There is no poll with this code here");
    chorus.until("the refusal", |p| p.view(SAM, LEIGH).iter().any(refused)).await;
    let no = chorus.say_privately(ALEX, &format!("/decide {code}")).await.text;
    assert!(no.contains("Only organisers"), "{no}");
    // It is to be posted where the poll never was: at the last moment, that is seen too.
    write(&chorus, SAM, &format!("/decide {code}")).await;
    chorus.press_privately(SAM, "⋯").await;
    chorus.press_privately(SAM, "The groups").await;
    chorus.press_privately(SAM, "✅ Southend").await;
    chorus.press_privately(SAM, "Leigh").await;
    chorus.press_privately(SAM, "◀").await;
    let preview = chorus.press_privately(SAM, "◀").await;
    let refused = chorus.press(SAM, SAM, &preview, "✅ Post it").await;
    assert!(refused.show_alert && refused.text.contains("no poll with this code"), "{refused:?}");
    assert!(told(&chorus, ALEX, "This is decided").is_empty());
    // Nothing is lost by that.
    chorus.press_privately(SAM, "📊").await;
    chorus.press_privately(SAM, &format!("✅ {code}")).await;
    chorus.press_privately(SAM, "◀").await;
    let posted = chorus.press_privately(SAM, "✅ Post it").await;
    assert!(posted.text.starts_with("Posted."), "{}", posted.text);
}

async fn words_that_can_not_be_taken_come_back(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/decide").await;
    let long = chorus.say_privately(SAM, &"x".repeat(4_000)).await.text;
    assert!(long.contains("It has 4,000 characters, and 300 is the most"), "{long}");
    let empty = chorus.say_privately(SAM, "\u{202E}\u{200B}").await.text;
    assert!(empty.contains("can’t read any words"), "{empty}");
    let next = chorus.say_privately(SAM, "<b>Tea</b>\n=1+1 | 2\n👩‍👩‍👧‍👦").await.text;
    assert!(next.starts_with("What can’t you do"), "{next}");
    let long = chorus.say_privately(SAM, &"y".repeat(1_000)).await.text;
    assert!(long.contains("It has 1,000 characters, and 200 is the most"), "{long}");
    // Nothing that can be seen is nothing.
    chorus.say_privately(SAM, "\u{200B}").await;
    chorus.say_privately(SAM, "=cmd|' /C calc'!A0").await;
    let preview = chorus.press_privately(SAM, "In 3 months").await.text;
    assert!(preview.contains("<b>Tea</b> =1+1 | 2 👩‍👩‍👧‍👦"), "{preview}");
}

async fn a_decision_is_no_poll(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    let (_, code) = closed(&chorus, "/poll q\na\nb").await;
    write(&chorus, SAM, &format!("/decide {code}")).await;
    let (card, decision) = post(&chorus, SAM).await;
    for command in ["/close", "/export", "/decide"] {
        let said = chorus.say_privately(SAM, &format!("{command} {decision}")).await.text;
        assert!(
            said.contains("This is a decision, not a poll") || said.contains("still open"),
            "{command}: {said}"
        );
    }
    for data in [
        format!("a:{decision}:1"),
        format!("z:{decision}:7"),
        format!("E:{decision}:x"),
        format!("E:{decision}:n"),
        format!("i:{decision}"),
    ] {
        let answer = chorus.forge(SAM, SOUTHEND, card, &data).await;
        assert!(answer.show_alert, "{data}: {answer:?}");
    }
    let link = chorus.forge(SAM, SOUTHEND, card, &format!("R:{decision}")).await;
    assert!(chorus.follow(SAM, &link).await.text.contains("This is a decision, not a poll"));
    // Nor does a poll have an outcome.
    let forged = chorus.forge(SAM, SOUTHEND, card, &format!("E:{code}:done")).await;
    assert!(forged.show_alert, "{forged:?}");
    assert!(chorus.card(card).text.contains("When we look at it again"));
}

async fn in_the_group_and_not_as_the_group(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.say_anonymously(SAM, SOUTHEND, "/decide").unwrap();
    let said = |chorus: &Chorus, words: &str| drawn(&chorus.practice.view(SAM, SOUTHEND)).contains(words);
    chorus.until("the refusal", |_| said(&chorus, "under your own name")).await;
    chorus.practice.say(ALEX, SOUTHEND, "/decide").unwrap();
    let no = |m: &SeenMessage| m.only_you && m.text.contains("Only organisers");
    chorus.until("the refusal", |p| p.view(ALEX, SOUTHEND).iter().any(no)).await;
    let here = chorus.say_privately(ALEX, "/decisions").await.text;
    assert!(here.contains("This works in your group"), "{here}");
}

async fn who_organises_no_more_posts_nothing_and_tells_nothing(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let organises = async |organises| {
        chorus.practice.set_admin(ALEX, SOUTHEND, organises).unwrap();
        chorus.settled().await;
    };
    chorus.say_privately(ALEX, "/start").await;
    let (_, code) = closed(&chorus, "/poll q\na\nb").await;
    organises(true).await;
    write(&chorus, ALEX, &format!("/decide {code}")).await;
    organises(false).await;
    let refused = chorus.press(ALEX, ALEX, &chorus.last(ALEX, ALEX), "✅ Post it").await;
    assert!(refused.show_alert && refused.text.contains("Only organisers"), "{refused:?}");
    organises(true).await;
    let (card, decision) = post(&chorus, ALEX).await;
    let question = asked(&chorus, ALEX, 31).await;
    organises(false).await;
    assert!(chorus.press(ALEX, ALEX, &question, "Yes").await.show_alert);
    let forged = chorus.forge(ALEX, SOUTHEND, card, &format!("E:{decision}:done")).await;
    assert!(forged.show_alert, "{forged:?}");
    assert!(told(&chorus, LINH, "looked again").is_empty());
}

async fn asked_again_in_a_week_and_told_once(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    let (_, code) = closed(&chorus, "/poll q\na\nb").await;
    write(&chorus, SAM, &format!("/decide {code}")).await;
    post(&chorus, SAM).await;
    let question = asked(&chorus, SAM, 31).await;
    let later = chorus.press(SAM, SAM, &question, "Ask me again in a week").await;
    assert!(later.text.contains("ask again in a week"), "{later:?}");
    chorus.clock.advance(6 * DAY);
    chorus.settled().await;
    assert_eq!(asked_so_often(&chorus, SAM), 1);
    asked(&chorus, SAM, 2).await;
    chorus.press_privately(SAM, "Yes").await;
    chorus.practice.faults().deliver_twice(1);
    let done = chorus.press_privately(SAM, "Nothing else").await;
    assert!(done.text.contains("Your group is told"), "{}", done.text);
    chorus.until_drawn("the outcome", |_| !told(&chorus, ALEX, "looked again").is_empty()).await;
    chorus.courier_done().await;
    assert_eq!(told(&chorus, ALEX, "looked again").len(), 1);
    // What was answered stands in the question's place.
    assert_eq!(asked_so_often(&chorus, SAM), 1);
}

async fn in_two_groups_organisers_are_asked_once(engine: Engine) {
    let chorus = Chorus::start_among(engine, 0, &[SOUTHEND, LEIGH]).await;
    chorus.say_privately(SAM, "/start").await;
    let (_, code) = closed(&chorus, "/poll q\na\nb").await;
    write(&chorus, SAM, &format!("/decide {code}")).await;
    chorus.press_privately(SAM, "⋯").await;
    chorus.press_privately(SAM, "The groups").await;
    chorus.press_privately(SAM, "Leigh").await;
    chorus.press_privately(SAM, "◀").await;
    chorus.press_privately(SAM, "◀").await;
    post(&chorus, SAM).await;
    let in_leigh = |p: &chorus::practice::Practice| drawn(&p.view(SAM, LEIGH)).contains("This is decided");
    chorus.until_drawn("the other group's", in_leigh).await;
    asked(&chorus, SAM, 31).await;
    chorus.courier_done().await;
    assert_eq!(asked_so_often(&chorus, SAM), 1);
    chorus.press_privately(SAM, "No").await;
    chorus.press_privately(SAM, "Nothing else").await;
    chorus
        .until_drawn("both to be told", |p| {
            drawn(&p.view(SAM, LEIGH)).contains("looked again")
                && drawn(&p.view(ALEX, SOUTHEND)).contains("Did it happen? No.")
        })
        .await;
}
