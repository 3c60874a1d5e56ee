//! What a group promises under a principle: organisers write it, everyone reads it with the principle, in their language.

use chorus::practice::{Practice, SAM, SOUTHEND, SeenMessage};

use crate::support::crowd::LEIGH;
use crate::support::{ALEX, ANIA, Chorus, Engine, IMRAN, LINH, drawn, on_both_engines};

on_both_engines!(
    written_in_the_group_and_read_in_every_language,
    languages_are_added_and_new_words_take_the_place_of_all,
    taken_away_and_brought_back,
    what_can_not_be_read_says_why,
    for_organisers_alone,
    of_several_groups_one_is_chosen,
    who_is_in_no_group_reads_no_promise,
    it_follows_its_group_and_stands_on_paper,
);

/// Under principle 6.
const SIX: &str = "6. Accessibility from the start";

/// What a person alone sees in the group with those words.
fn alone(practice: &Practice, person: i64, words: &str) -> Option<SeenMessage> {
    practice.view(person, SOUTHEND).into_iter().rfind(|m| m.only_you && m.text.contains(words))
}

/// Says something in the group and gives the answer with those words, which its sender alone sees.
async fn ask(chorus: &Chorus, person: i64, text: &str, words: &str) -> SeenMessage {
    chorus.practice.say(person, SOUTHEND, text).unwrap();
    chorus.until(words, |p| alone(p, person, words).is_some()).await;
    chorus.settled().await;
    alone(&chorus.practice, person, words).unwrap()
}

/// `/principles 6` in the private chat.
async fn read_privately(chorus: &Chorus, person: i64) -> String {
    chorus.say_privately(person, "/principles 6").await.text
}

async fn written_in_the_group_and_read_in_every_language(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let text = "/promise 6 We meet <after> school,\nin the library\n[pl] Spotykamy się po szkole";
    let saved = ask(&chorus, SAM, text, "Saved.").await;
    assert!(saved.text.contains("/promise 6 [en] We meet <after> school, in the library\n[pl] Spotyka"));
    // The command goes, and nobody is told unasked.
    chorus.until("it to go", |_| !chorus.everything_in_group(&[SAM]).contains("We meet")).await;
    // In the group, by command and from the card.
    let english = ask(&chorus, LINH, "/principles 6", SIX).await.text;
    assert!(english.contains("do this in our group: \u{2068}We meet <after> school, in the library\u{2069}"));
    assert!(!english.contains("not in your language"), "{english}");
    chorus.practice.say(SAM, SOUTHEND, "/principles").unwrap();
    chorus.until("the card", |p| drawn(&p.view(ANIA, SOUTHEND)).contains("[ 6 ]")).await;
    let card = chorus.last(ANIA, SOUTHEND);
    chorus.press(ANIA, SOUTHEND, &card, "6").await;
    chorus.until("it in Polish", |p| alone(p, ANIA, "Spotykamy się po szkole").is_some()).await;
    chorus.press(IMRAN, SOUTHEND, &card, "6").await;
    chorus.until("it in English", |p| alone(p, IMRAN, "We meet <after> school").is_some()).await;
    let urdu = alone(&chorus.practice, IMRAN, "We meet").unwrap().text;
    assert!(urdu.contains("اس زبان میں لکھی گئی ہے: \u{2068}English\u{2069}"), "{urdu}");
    // Another principle has none; turning there and back keeps the group.
    let urdu = alone(&chorus.practice, IMRAN, "We meet").unwrap();
    chorus.press(IMRAN, SOUTHEND, &urdu, "اگلا").await;
    chorus
        .until("principle 7", |p| alone(p, IMRAN, "7. ").is_some_and(|m| !m.text.contains("We meet")))
        .await;
    let seven = alone(&chorus.practice, IMRAN, "7. ").unwrap();
    chorus.press(IMRAN, SOUTHEND, &seven, "▶").await;
    chorus.until("it again", |p| alone(p, IMRAN, "We meet <after> school").is_some()).await;
    // In private the group is named.
    let read = read_privately(&chorus, ALEX).await;
    assert!(
        read.contains("How “\u{2068}Southend Parent Champions\u{2069}” does this: \u{2068}We meet"),
        "{read}"
    );
}

async fn languages_are_added_and_new_words_take_the_place_of_all(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/promise 6 We meet after school").await;
    // A language that the group does not have is taken as well.
    let added = chorus.say_privately(SAM, "/promise 6\n[cs] Scházíme se po škole\n[ur] ہم ملتے ہیں").await;
    let all = "/promise 6 [en] We meet after school\n[cs] Scházíme se po škole\n[ur] ہم ملتے ہیں";
    assert!(added.text.starts_with("Saved.") && added.text.contains(all), "{}", added.text);
    assert!(drawn(&[added]).contains("🗑"));
    let shown = chorus.say_privately(SAM, "/promise 6").await.text;
    assert!(shown.contains(all) && !shown.contains("Saved."), "{shown}");
    let new = chorus.say_privately(SAM, "/promise 6. We eat together").await.text;
    assert!(new.contains("/promise 6 [en] We eat together") && !new.contains("[cs]"), "{new}");
    chorus.say_privately(SAM, "/promise 1 We ask").await;
    let list = chorus.say_privately(SAM, "/promise").await;
    assert!(
        list.text.contains("there already for:\n1. Nothing done for us without us\n6. Acc"),
        "{}",
        list.text
    );
    assert!(drawn(std::slice::from_ref(&list)).contains("[ 1 ✅ ] [ 2 ] [ 3 ] [ 4 ]"), "{}", drawn(&[list]));
    assert!(chorus.press_privately(SAM, "2").await.text.contains("Your group has not written here yet"));
    chorus.press_privately(SAM, "◀").await;
    assert!(chorus.press_privately(SAM, "6").await.text.contains("We eat together"));
    assert!(read_privately(&chorus, IMRAN).await.contains("We eat together"));
}

async fn taken_away_and_brought_back(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let saved = ask(&chorus, SAM, "/promise 6 We meet\n[pl] Spotkanie", "Saved.").await;
    chorus.press(SAM, SOUTHEND, &saved, "🗑").await;
    chorus.until("it is gone", |p| alone(p, SAM, "It is taken away").is_some()).await;
    let removed = alone(&chorus.practice, SAM, "It is taken away").unwrap().text;
    let command = "/promise 6 [en] We meet\n[pl] Spotkanie";
    assert!(removed.contains(command), "{removed}");
    assert!(!ask(&chorus, LINH, "/principles 6", SIX).await.text.contains("We meet"));
    // Removing one that is gone: a button that is older than that.
    let data = format!("P:{SOUTHEND}:6:n");
    let again = chorus.forge(SAM, SOUTHEND, saved.message_id, &data).await;
    assert!(again.show_alert && again.text.contains("taken away already"), "{again:?}");
    // What was copied brings it back, once, also where it is delivered twice and after a crash.
    chorus.practice.faults().deliver_twice(1);
    ask(&chorus, SAM, command, "Saved.").await;
    chorus.courier_rests(&chorus.store().await).await;
    chorus.crash_bot().await;
    chorus.start_bot().await;
    assert!(read_privately(&chorus, ANIA).await.contains("Spotkanie"));
}

async fn what_can_not_be_read_says_why(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    for (text, why) in [
        ("/promise 0 We meet".to_owned(), "a number from 1 to 8"),
        ("/promise 9".to_owned(), "a number from 1 to 8"),
        ("/promise six We meet".to_owned(), "a number from 1 to 8"),
        ("/promise We meet".to_owned(), "a number from 1 to 8"),
        ("/promise 6\n[pl]\n[en]".to_owned(), "can’t read any words"),
        ("/promise 6 We meet\n[pl] \u{200B}".to_owned(), "can’t read any words"),
        ("/promise 6 [en] a\n[en] b".to_owned(), "words in \u{2068}English\u{2069} twice"),
        ("/promise 6 a\n[en] b".to_owned(), "words in \u{2068}English\u{2069} twice"),
        ("/promise 6 a\n[xx] b".to_owned(), "I don’t know the language"),
        (format!("/promise 6 {}", "y".repeat(301)), "It has 301 characters, and 300 is the most"),
    ] {
        let said = chorus.say_privately(SAM, &text).await.text;
        assert!(said.contains(why), "{text}: {said}");
        chorus.practice.say(SAM, SOUTHEND, &text).unwrap();
        chorus.until(why, |p| alone(p, SAM, why).is_some()).await;
        assert!(drawn(&chorus.practice.view(SAM, SOUTHEND)).contains(&text), "the words stay to be mended");
    }
    let none = chorus.say_privately(SAM, "/promise 6 \u{200B}").await.text;
    assert!(none.contains("Your group has not written here yet"), "{none}");
    let hostile = "<b>Tea</b> \u{202E}&amp; =1+1 | 2 👩‍👩‍👧‍👦 ';DROP TABLE promise;--";
    chorus.say_privately(SAM, &format!("/promise 6 {hostile}")).await;
    let read = read_privately(&chorus, LINH).await;
    assert!(read.contains(&hostile.replace('\u{202E}', "")), "{read}");
}

async fn for_organisers_alone(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    ask(&chorus, ALEX, "/promise 6 Mine", "Only organisers of this group").await;
    let privately = chorus.say_privately(ALEX, "/promise 6 Mine").await.text;
    assert!(privately.contains("I know no group that you organise"), "{privately}");
    chorus.practice.set_admin(ALEX, SOUTHEND, true).unwrap();
    chorus.settled().await;
    let saved = chorus.say_privately(ALEX, "/promise 6 Ours").await;
    assert!(saved.text.starts_with("Saved."), "{}", saved.text);
    // Who organises no more changes nothing, by old buttons neither.
    chorus.practice.set_admin(ALEX, SOUTHEND, false).unwrap();
    chorus.settled().await;
    for data in ["", ":6", ":6:n", ":w"].map(|rest| format!("P:{SOUTHEND}{rest}")) {
        let refused = chorus.forge(ALEX, ALEX, saved.message_id, &data).await;
        assert!(refused.show_alert && refused.text.contains("Only organisers"), "{data}: {refused:?}");
    }
    assert!(chorus.say_privately(ALEX, "/promise").await.text.contains("I know no group"));
    assert!(read_privately(&chorus, ALEX).await.contains("Ours"), "the group's promise stays");
    // Who posts as the group is an organiser.
    chorus.practice.say_anonymously(SAM, SOUTHEND, "/promise 6 As the group").unwrap();
    chorus.until("the answer", |p| drawn(&p.view(SAM, SOUTHEND)).contains("Saved.")).await;
    assert!(read_privately(&chorus, LINH).await.contains("As the group"));
}

async fn of_several_groups_one_is_chosen(engine: Engine) {
    let mut chorus = Chorus::start_among(engine, 0, &[SOUTHEND, LEIGH]).await;
    assert!(chorus.say_privately(SAM, "/promise").await.text.contains("Which group"));
    let list = chorus.press_privately(SAM, "Leigh").await.text;
    assert!(
        list.contains("What “\u{2068}Leigh\u{2069}” promises") && list.contains("not written it for any")
    );
    let which = chorus.say_privately(SAM, "/promise 6 We meet in Leigh\n[pl] W Leigh").await;
    assert!(which.text.contains("Which group"), "{}", which.text);
    chorus.settled().await;
    chorus.courier_rests(&chorus.store().await).await;
    chorus.crash_bot().await;
    chorus.start_bot().await;
    // Other words in between are for nothing that is awaited.
    assert!(chorus.say_privately(SAM, "hello").await.text.contains("I don’t know this one"));
    chorus.press(SAM, SAM, &which, "Leigh").await;
    let saved = |p: &Practice| drawn(&p.view(SAM, SAM)).contains("Saved. From now on");
    chorus.until("it is saved", saved).await;
    let again = chorus.forge(SAM, SAM, which.message_id, &format!("P:{SOUTHEND}:w")).await;
    assert!(again.show_alert, "it is one group's: {again:?}");
    chorus.say_privately(SAM, "/promise 6").await;
    assert!(
        chorus.press_privately(SAM, "Southend").await.text.contains("Your group has not written here yet")
    );
    chorus.say_privately(SAM, "/promise 6 We meet in Southend").await;
    chorus.press_privately(SAM, "Southend").await;
    let read = read_privately(&chorus, ANIA).await;
    assert!(
        read.contains("Leigh\u{2069}”: \u{2068}W Leigh") && read.contains("We meet in Southend"),
        "{read}"
    );
    let there = ask(&chorus, LINH, "/principles 6", SIX).await.text;
    assert!(there.contains("We meet in Southend") && !there.contains("Leigh"), "{there}");
}

async fn who_is_in_no_group_reads_no_promise(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/promise 6 We meet").await;
    assert!(read_privately(&chorus, LINH).await.contains("We meet"));
    chorus.practice.leave(LINH, SOUTHEND).unwrap();
    chorus.settled().await;
    let read = read_privately(&chorus, LINH).await;
    assert!(read.contains(SIX) && !read.contains("We meet"), "{read}");
    // Nor does anybody once the bot is not in the group.
    chorus.practice.remove_bot(SAM, SOUTHEND).unwrap();
    chorus.settled().await;
    assert!(!read_privately(&chorus, ANIA).await.contains("We meet"));
}

async fn it_follows_its_group_and_stands_on_paper(engine: Engine) {
    let chorus = Chorus::start_among(engine, 0, &[crate::support::crowd::SMALL]).await;
    chorus.say_privately(SAM, "/promise 6 We <meet>\n[pl] Spotkanie").await;
    chorus.practice.upgrade_to_supergroup(crate::support::crowd::SMALL).unwrap();
    chorus.settled().await;
    assert!(read_privately(&chorus, ANIA).await.contains("Spotkanie"));
    let paper = async |person: i64| {
        chorus.say_privately(person, "/principles").await;
        let list = chorus.last(person, person);
        chorus.press(person, person, &list, "🖨").await;
        chorus.until("the file", |p| p.view(person, person).iter().any(|m| m.document.is_some())).await;
        let file = chorus.practice.view(person, person).into_iter().rfind(|m| m.document.is_some()).unwrap();
        let (_, bytes) = chorus.practice.document(person, file.message_id).unwrap();
        String::from_utf8(bytes).unwrap()
    };
    let polish = paper(ANIA).await;
    assert!(polish.contains("„\u{2068}Small\u{2069}”: \u{2068}Spotkanie\u{2069}"), "{polish}");
    assert!(!polish.contains("<small>"), "it is in her language");
    let urdu = paper(IMRAN).await;
    assert!(urdu.contains("\u{2068}We &lt;meet&gt;\u{2069}") && urdu.contains("<small>"), "{urdu}");
}
