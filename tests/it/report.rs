//! The report: what a group asked, heard and decided in a period, on a page and in a workbook.

use std::io::Cursor;

use calamine::{Reader as _, Xlsx};
use chorus::practice::{SAM, SOUTHEND};

use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, LINH, MARIA, NASRIN, OLENA, on_both_engines};

on_both_engines!(
    what_a_funder_asks_for,
    in_the_group_only_organisers_are_led_to_it,
    a_group_that_did_nothing,
    hostile_words_are_words,
);

const DAY: i64 = 24 * 60 * 60 * 1000;

/// Asks for the report of the only group, over the span of that button, and gives the page and the workbook.
async fn report(chorus: &Chorus, span: &str) -> (String, Vec<u8>) {
    let spans = chorus.say_privately(SAM, "/report").await;
    assert!(spans.text.contains("Which time do you want?"), "{}", spans.text);
    let files = || {
        let sent = chorus.practice.view(SAM, SAM).into_iter().filter(|m| m.document.is_some());
        sent.filter_map(|m| chorus.practice.document(SAM, m.message_id)).collect::<Vec<_>>()
    };
    let before = files().len();
    chorus.press(SAM, SAM, &spans, span).await;
    chorus.until("both files", |_| files().len() == before + 2).await;
    let mut files = files().split_off(before).into_iter();
    let ((page_name, page), (book_name, book)) = (files.next().unwrap(), files.next().unwrap());
    assert!(page_name.ends_with(".html") && book_name.ends_with(".xlsx"), "{page_name} {book_name}");
    (String::from_utf8(page).unwrap(), book)
}

fn sheet(book: &[u8], name: &str) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(book.to_vec())).unwrap();
    let range = book.worksheet_range(name).unwrap();
    range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
}

async fn close(chorus: &Chorus, card: i64) {
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    chorus.until_drawn("the result", |_| chorus.card(card).text.contains("This poll is closed")).await;
}

async fn what_a_funder_asks_for(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    for person in [ANIA, IMRAN, NASRIN] {
        let choice = chorus.say_privately(person, "/language").await;
        chorus.press(person, person, &choice, "English").await;
    }
    // Long ago: not of the last three months.
    let (old, _) = chorus.poll("/poll Long ago?\nyes\nno").await;
    chorus.choose(ALEX, old, 1).await;
    close(&chorus, old).await;
    chorus.clock.advance(200 * DAY);
    let (needs, code) =
        chorus.poll("/poll What do you need?\nChildcare\nHelp with travel\nA map\n#several").await;
    for (person, number) in [(SAM, 1), (ALEX, 1), (ANIA, 1), (IMRAN, 2), (NASRIN, 3), (LINH, 1)] {
        chorus.choose(person, needs, number).await;
    }
    chorus.say_privately(OLENA, &format!("/suggest {code} A crèche")).await;
    close(&chorus, needs).await;
    chorus.clock.advance(9 * DAY);
    chorus.say_privately(SAM, &format!("/decide {code}")).await;
    chorus.say_privately(SAM, "We pay for childcare").await;
    chorus.say_privately(SAM, "No taxis: there is no money for them").await;
    chorus.say_privately(SAM, "Sam").await;
    chorus.press_privately(SAM, "Not again").await;
    chorus.press_privately(SAM, "✅ Post it").await;
    let posted = || chorus.practice.view(ALEX, SOUTHEND).iter().any(|m| m.text.contains("This is decided"));
    chorus.until_drawn("the decision", |_| posted()).await;
    let (_, _) = chorus.poll("/poll Still open?\na\nb").await;
    chorus.settled().await;

    let (page, book) = report(&chorus, "The last three months").await;
    for said in [
        "<html lang=\"en\" dir=\"ltr\">",
        "What do you need?",
        "We pay for childcare",
        "No taxis: there is no money for them",
        &code,
    ] {
        assert!(page.contains(said), "{said} in {page}");
    }
    assert!(!page.contains("Long ago?") && !page.contains("Still open?"), "{page}");
    assert!(!page.contains("<script") && !page.contains("http"), "nothing to fetch: {page}");
    let numbers = sheet(&book, "Summary");
    let number = |label: &str| numbers.iter().find(|row| row[0] == label).map(|row| row[1].as_str());
    assert_eq!(number("Polls that are closed"), Some("1"));
    assert_eq!(number("Polls that are still open"), Some("1"));
    assert_eq!((number("Answers in all"), number("Decisions shaped by polls")), (Some("6"), Some("1")));
    assert_eq!(number("Days from the first question to the decision"), Some("9"));
    assert_eq!(sheet(&book, "Languages")[1..], [["English", "6"]]);
    assert_eq!(sheet(&book, "What people need")[1..], [["Childcare", "4"], ["Help with travel", "1"]]);
    assert_eq!(sheet(&book, "Suggestions")[1..], [["Suggestions", "1"], ["Not decided", "1"]]);
    let decided = &sheet(&book, "Decisions")[1];
    assert_eq!((decided[2].as_str(), decided[3].as_str()), ("We pay for childcare", code.as_str()));
    assert_eq!((decided[4].as_str(), decided[5].as_str()), ("9", "No taxis: there is no money for them"));
    let polls = sheet(&book, "Polls");
    assert_eq!(polls.len(), 4, "a row an answer: {polls:?}");
    // All of it has the old poll, too.
    let (page, book) = report(&chorus, "All of it").await;
    assert!(page.contains("Long ago?"));
    assert_eq!(sheet(&book, "Summary").iter().find(|row| row[0] == "Answers in all").unwrap()[1], "7");
}

async fn in_the_group_only_organisers_are_led_to_it(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.say(ANIA, SOUTHEND, "/report").unwrap();
    let alone = |person: i64, words: &'static str| {
        chorus.practice.view(person, SOUTHEND).into_iter().rfind(|m| m.only_you && m.text.contains(words))
    };
    chorus.until("a no", |p| p.view(ANIA, SOUTHEND).iter().any(|m| m.only_you)).await;
    assert!(alone(ANIA, "raport").is_none());
    // Nor by a button that an organiser had.
    let spans = chorus.say_privately(SAM, "/report").await;
    let data = spans.keyboard[0][0].data.clone().unwrap();
    let greeted = chorus.say_privately(ANIA, "/start").await;
    let said = chorus.forge(ANIA, ANIA, greeted.message_id, &data).await;
    chorus.settled().await;
    assert!(chorus.practice.view(ANIA, ANIA).iter().all(|m| m.document.is_none()), "{said:?}");
    chorus.practice.say(SAM, SOUTHEND, "/report").unwrap();
    chorus.until("the way", |_| alone(SAM, "private chat").is_some()).await;
    let way = alone(SAM, "private chat").unwrap();
    let url = way.keyboard.iter().flatten().find_map(|key| key.url.clone()).unwrap();
    chorus.practice.open_link(SAM, &url).unwrap();
    chorus.until("the spans", |_| chorus.last(SAM, SAM).text.contains("Which time do you want?")).await;
    // Who organises nothing is told where to go.
    assert!(chorus.say_privately(MARIA, "/report").await.text.contains("/report"));
}

async fn a_group_that_did_nothing(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.poll("/poll Open?\na\nb").await;
    let (page, book) = report(&chorus, "The last twelve months").await;
    for said in
        ["No poll was closed", "Nothing was decided", "Nobody suggested anything", "No language had enough"]
    {
        assert!(page.contains(said), "{said} in {page}");
    }
    assert_eq!(sheet(&book, "Polls").len(), 1);
}

async fn hostile_words_are_words(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll <script>alert(1)</script> & =1+1?\n<img src=x onerror=y>\n=2+2").await;
    chorus.choose(ALEX, card, 2).await;
    close(&chorus, card).await;
    let (page, book) = report(&chorus, "All of it").await;
    assert!(!page.contains("<script>") && !page.contains("<img"), "{page}");
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; =1+1?"), "{page}");
    assert_eq!(sheet(&book, "Polls")[2][6], "=2+2");
}
