//! The open question: from ideas in many languages to a vote on some of them; nobody learns whose they are.

use chorus::practice::{Practice, SAM, SOUTHEND, SeenMessage};

use crate::support::{
    ALEX, ANIA, Chorus, Engine, IMRAN, LINH, MARIA, NASRIN, OLENA, YOUSSEF, drawn, on_both_engines,
};

on_both_engines!(
    ideas_of_eight_people_in_five_languages_and_three_put_to_a_vote,
    question_own_words_open,
    a_vote_says_which_languages_lack_words_and_takes_them,
    no_ideas_at_all,
    three_ideas_a_person_and_the_same_twice,
    an_idea_is_taken_back,
    taken_back_while_the_vote_is_written,
    taken_back_before_the_vote_opens_by_itself,
    twelve_marks_and_a_thirteenth,
    who_lost_the_role_sees_no_ideas,
    a_restart_between_the_mark_and_the_vote,
    in_the_group_by_a_reply,
    what_can_not_be_read_comes_back,
);

const QUESTION: &str = "/poll [en] What would help you to come?\n[pl] Co pomogłoby Ci przyjść?\n#ideas";

/// What was told to a person in private, oldest first.
fn times_told(chorus: &Chorus, person: i64, what: &str) -> usize {
    chorus.practice.view(person, person).iter().filter(|m| m.by_bot && m.text.contains(what)).count()
}

/// 💡 on the card, and an idea in private.
async fn idea(chorus: &Chorus, person: i64, card: i64, text: &str) -> String {
    let link = chorus.press(person, SOUTHEND, &chorus.seen(person, card), "💡").await;
    chorus.follow(person, &link).await;
    chorus.say_privately(person, text).await.text
}

/// The list of ideas, as Sam comes to it by the command.
async fn list(chorus: &Chorus, code: &str) -> SeenMessage {
    chorus.say_privately(SAM, &format!("/results {code}")).await;
    chorus.press_privately(SAM, "💡").await
}

async fn mark(chorus: &Chorus, numbers: &[&str]) -> SeenMessage {
    for number in numbers {
        chorus.press_privately(SAM, number).await;
    }
    chorus.last(SAM, SAM)
}

fn has_key(message: &SeenMessage, label: &str) -> bool {
    message.keyboard.iter().flatten().any(|b| b.text.starts_with(label))
}

async fn people(chorus: &Chorus, card: i64, said: &str) {
    chorus.until_drawn(said, |_| chorus.card(card).text.contains(said)).await;
}

async fn close(chorus: &Chorus, card: i64) -> String {
    chorus.practice.reply(SAM, SOUTHEND, card, "/close").unwrap();
    people(chorus, card, "This poll is closed").await;
    chorus.card(card).text
}

async fn ideas_of_eight_people_in_five_languages_and_three_put_to_a_vote(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    let notes = chorus.practice.view(SAM, SAM).len();
    let (card, code) = chorus.poll(QUESTION).await;
    let text = chorus.card(card).text;
    assert!(text.contains("Nobody has sent an idea yet. Press 💡"), "{text}");
    assert!(!text.contains("#ideas") && !text.contains("another answer"), "{text}");
    let everyone = [ANIA, IMRAN, NASRIN, OLENA, YOUSSEF, ALEX, MARIA, LINH];
    let ideas = [
        "Opieka nad dziećmi",
        "بچوں کے لیے کھانا",
        "একজন দোভাষী",
        "Автобус",
        "موعد مسائي",
        "A lift home",
        "Un loc liniștit",
        "Trà <và> bánh",
    ];
    for (person, text) in everyone.into_iter().zip(ideas) {
        idea(&chorus, person, card, text).await;
    }
    people(&chorus, card, "8 people have sent ideas.").await;
    // No note to organisers for each, and nothing for the group to read.
    assert_eq!(chorus.practice.view(SAM, SAM).len(), notes);
    let group = chorus.everything_in_group(&[]);
    assert!(ideas.iter().all(|idea| !group.contains(idea)), "{group}");
    let ballot = chorus.open_ballot(ANIA, card).await;
    assert!(ballot.text.contains("Co pomogłoby") && ballot.text.contains(ideas[0]), "{}", ballot.text);
    // From "More" on the organiser's ballot to the list in private.
    chorus.open_ballot(SAM, card).await;
    chorus.turn_ballot(SAM, card).await;
    let link = chorus.press(SAM, SOUTHEND, &chorus.ballot(SAM, card), "💡").await;
    let listed = chorus.follow(SAM, &link).await;
    assert!(ideas.iter().all(|idea| listed.text.contains(idea)), "{}", listed.text);
    assert!(!has_key(&listed, "🗳") && !drawn(std::slice::from_ref(&listed)).contains("Ania"));
    let marked = mark(&chorus, &["1", "2", "3", "6", "✅ 3"]).await;
    assert!(marked.text.contains("✅ 1. ") && marked.text.contains("\n3. "), "{}", marked.text);
    let preview = chorus.press_privately(SAM, "🗳").await;
    for part in ["What would help", ideas[0], ideas[1], ideas[5], "Southend Parent Champions"] {
        assert!(preview.text.contains(part), "{part}: {}", preview.text);
    }
    assert_eq!(times_told(&chorus, ANIA, "Grupa może teraz nad tym głosować"), 0);
    let before = chorus.card_count();
    chorus.press_privately(SAM, "✅").await;
    let (vote, vote_code) = chorus.new_card(before).await;
    // Each of the three hears of it once, the others nothing.
    chorus
        .until_drawn("the news", |_| times_told(&chorus, ANIA, "Grupa może teraz nad tym głosować") == 1)
        .await;
    chorus
        .until_drawn("the news", |_| times_told(&chorus, ALEX, "The group can vote on this now.") == 1)
        .await;
    chorus.courier_done().await;
    assert_eq!(times_told(&chorus, IMRAN, &vote_code), 1);
    assert_eq!(times_told(&chorus, OLENA, &vote_code), 0);
    for (person, option) in everyone.into_iter().zip([1, 2, 3, 3, 3, 3, 3, 1]) {
        chorus.choose(person, vote, option).await;
    }
    let counted = close(&chorus, vote).await;
    assert!(counted.contains("3. A lift home\n5 people (63%)"), "{counted}");
    let result = close(&chorus, card).await;
    for part in
        ["8 people have sent ideas.", "Ideas from the group: 8.", ideas[0], ideas[1], ideas[5], &vote_code]
    {
        assert!(result.contains(part), "{part}: {result}");
    }
    assert!(!result.contains(ideas[3]) && !result.contains(ideas[7]), "{result}");
    // Nobody is told that theirs came too late: it can be put to a vote still, and there is no picture.
    chorus.courier_done().await;
    assert_eq!(times_told(&chorus, OLENA, "Автобус"), 0);
    let listed = list(&chorus, &code).await;
    assert!(listed.text.contains(ideas[3]) && !listed.text.contains(ideas[0]), "{}", listed.text);
    let refused = chorus.say_privately(SAM, &format!("/export {code}")).await.text;
    assert!(refused.contains("There is no file for this poll"), "{refused}");
}

async fn question_own_words_open(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/poll").await;
    chorus.say_privately(SAM, "What would help?").await;
    let preview = chorus.press_privately(SAM, "They write their own").await;
    assert!(preview.text.contains("Press 💡 to write your own idea"), "{}", preview.text);
    chorus.press_privately(SAM, "✅").await;
    let (card, code) = chorus.new_card(0).await;
    assert!(idea(&chorus, ALEX, card, "Tea").await.contains("Your idea is in"));
    people(&chorus, card, "1 person has sent ideas.").await;
    // No number answers it.
    let forged = chorus.forge(ALEX, SOUTHEND, card, &format!("a:{code}:1")).await;
    assert!(forged.show_alert && !forged.text.contains("Saved"), "{forged:?}");
    let forged = chorus.forge(SAM, SOUTHEND, card, &format!("i:{code}:1:a")).await;
    assert!(forged.show_alert && !chorus.card(card).text.contains("Tea"), "{forged:?}");
}

async fn no_ideas_at_all(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(QUESTION).await;
    let listed = list(&chorus, &code).await;
    assert!(listed.text.contains("no idea here to choose from"), "{}", listed.text);
    let pressed = chorus.practice.press_forged(SAM, SAM, listed.at, &format!("I:{code}:v")).unwrap();
    assert!(chorus.answer(&pressed).await.text.contains("2 ideas or more"));
    assert!(close(&chorus, card).await.contains("Nobody answered."));
}

async fn three_ideas_a_person_and_the_same_twice(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll(QUESTION).await;
    idea(&chorus, ALEX, card, "Tea").await;
    assert!(idea(&chorus, SAM, card, "t\u{200B}EA").await.contains("has come in already"));
    for text in ["Cake", "Music"] {
        idea(&chorus, ALEX, card, text).await;
    }
    let refused = chorus.press(ALEX, SOUTHEND, &chorus.seen(ALEX, card), "💡").await;
    assert!(refused.show_alert && refused.text.contains("You have sent 3 ideas"), "{refused:?}");
    people(&chorus, card, "1 person has sent ideas.").await;
}

async fn an_idea_is_taken_back(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(QUESTION).await;
    idea(&chorus, ALEX, card, "Tea").await;
    idea(&chorus, MARIA, card, "Cake").await;
    people(&chorus, card, "2 people have sent ideas.").await;
    let listed = list(&chorus, &code).await;
    chorus.open_ballot(ALEX, card).await;
    let said = chorus.press(ALEX, SOUTHEND, &chorus.ballot(ALEX, card), "Take back").await;
    assert!(said.text.contains("taken back"), "{said:?}");
    let is_gone = |_: &Practice| chorus.ballot(ALEX, card).text.contains("You have not sent an idea yet");
    chorus.until("the ballot", is_gone).await;
    people(&chorus, card, "1 person has sent ideas.").await;
    // The list was open meanwhile: what is gone can't be marked.
    chorus.press(SAM, SAM, &listed, "1").await;
    chorus.until("the list", |_| !chorus.last(SAM, SAM).text.contains("Tea")).await;
    assert!(chorus.last(SAM, SAM).text.contains("Cake"));
}

async fn taken_back_while_the_vote_is_written(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(QUESTION).await;
    for (person, text) in [(ALEX, "Tea"), (MARIA, "Cake"), (LINH, "Music")] {
        idea(&chorus, person, card, text).await;
    }
    list(&chorus, &code).await;
    let marked = mark(&chorus, &["1", "2", "3"]).await;
    // Pressed twice, it is one poll.
    let data = marked.data_of("🗳 Make a poll of these: 3").unwrap().to_owned();
    let presses = [0, 1].map(|_| chorus.practice.press(SAM, SAM, &marked, &data).unwrap());
    for press in presses {
        chorus.answer(&press).await;
    }
    chorus.until("the preview", |_| has_key(&chorus.last(SAM, SAM), "✅ Open it")).await;
    chorus.open_ballot(ALEX, card).await;
    chorus.press(ALEX, SOUTHEND, &chorus.ballot(ALEX, card), "Take back").await;
    let before = chorus.card_count();
    chorus.press_privately(SAM, "✅").await;
    let (vote, _) = chorus.new_card(before).await;
    let text = chorus.card(vote).text;
    assert!(text.contains("1. Cake\n2. Music") && !text.contains("Tea"), "{text}");
    let again = chorus.say_privately(SAM, "/poll").await.text;
    assert!(again.contains("What do you want to ask?"), "no second sketch is left: {again}");
}

async fn taken_back_before_the_vote_opens_by_itself(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(QUESTION).await;
    for (person, text) in [(ALEX, "Tea"), (MARIA, "Cake")] {
        idea(&chorus, person, card, text).await;
    }
    list(&chorus, &code).await;
    mark(&chorus, &["1", "2", "🗳", "🕗", "⏰ Open it later", "Tomorrow at 9:00", "⏰ Open it at that time"])
        .await;
    let before = chorus.card_count();
    chorus.open_ballot(ALEX, card).await;
    chorus.press(ALEX, SOUTHEND, &chorus.ballot(ALEX, card), "Take back").await;
    chorus.settled().await;
    chorus.clock.advance(22 * 60 * 60 * 1000);
    chorus
        .until_drawn("what happened", |_| times_told(&chorus, SAM, "Some of these ideas were taken") == 1)
        .await;
    assert_eq!(chorus.card_count(), before);
    assert_eq!(times_told(&chorus, SAM, "I could not open your poll"), 0);
}

async fn twelve_marks_and_a_thirteenth(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(QUESTION).await;
    for (i, person) in [ALEX, MARIA, LINH, ANIA, OLENA].into_iter().enumerate() {
        for n in 1..=if i == 4 { 1 } else { 3 } {
            idea(&chorus, person, card, &format!("Idea {}", 3 * i + n)).await;
        }
    }
    list(&chorus, &code).await;
    mark(&chorus, &["1", "2", "3", "4", "5", "6", "7", "8", "▶", "9", "10", "11", "12"]).await;
    let last = chorus.last(SAM, SAM);
    assert!(has_key(&last, "🗳 Make a poll of these: 12"), "{}", drawn(std::slice::from_ref(&last)));
    let full = chorus.press(SAM, SAM, &last, "13").await;
    assert!(full.show_alert && full.text.contains("You have marked 12 ideas"), "{full:?}");
    let preview = chorus.press_privately(SAM, "🗳").await;
    assert!(preview.text.contains("12. Idea 12") && !preview.text.contains("Idea 13"), "{}", preview.text);
}

async fn who_lost_the_role_sees_no_ideas(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(QUESTION).await;
    for (person, text) in [(ALEX, "Tea"), (MARIA, "Cake")] {
        idea(&chorus, person, card, text).await;
    }
    chorus.practice.set_admin(ANIA, SOUTHEND, true).unwrap();
    chorus.settled().await;
    chorus.say_privately(ANIA, &format!("/results {code}")).await;
    for label in ["💡", "1", "2"] {
        chorus.press_privately(ANIA, label).await;
    }
    let marked = chorus.last(ANIA, ANIA);
    chorus.practice.set_admin(ANIA, SOUTHEND, false).unwrap();
    chorus.settled().await;
    for label in ["✅ 1", "🗳"] {
        let refused = chorus.press(ANIA, ANIA, &marked, label).await;
        assert!(refused.show_alert && !refused.text.is_empty(), "{label}: {refused:?}");
    }
    assert_eq!(chorus.last(ANIA, ANIA).text, marked.text);
    let others = chorus.say_privately(ALEX, &format!("/results {code}")).await;
    assert!(!has_key(&others, "💡"), "{}", drawn(&[others]));
}

async fn a_restart_between_the_mark_and_the_vote(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(QUESTION).await;
    for (person, text) in [(ALEX, "Tea"), (MARIA, "Cake")] {
        idea(&chorus, person, card, text).await;
    }
    list(&chorus, &code).await;
    mark(&chorus, &["1", "2"]).await;
    chorus.settled().await;
    chorus.crash_bot().await;
    chorus.start_bot().await;
    // The question is closed while the list is open: its ideas can be put to a vote all the same.
    close(&chorus, card).await;
    chorus.press_privately(SAM, "🗳").await;
    chorus.settled().await;
    chorus.crash_bot().await;
    chorus.start_bot().await;
    let before = chorus.card_count();
    chorus.press_privately(SAM, "✅").await;
    let (_, vote) = chorus.new_card(before).await;
    people(&chorus, card, &vote).await;
    chorus.until_drawn("the news", |_| times_told(&chorus, MARIA, &vote) == 1).await;
    assert!(chorus.card(card).text.contains("Tea"), "{}", chorus.card(card).text);
}

async fn in_the_group_by_a_reply(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, code) = chorus.poll(QUESTION).await;
    chorus.courier_done().await;
    chorus.practice.reply(ALEX, SOUTHEND, card, "Tea").unwrap();
    people(&chorus, card, "1 person has sent ideas.").await;
    chorus.say_privately(MARIA, &format!("/suggest {code} Ceai")).await;
    people(&chorus, card, "2 people have sent ideas.").await;
    assert!(list(&chorus, &code).await.text.contains("Tea"));
}

async fn what_can_not_be_read_comes_back(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let text = "/poll What?\nTea\nCake\n#ideas";
    chorus.practice.say(SAM, SOUTHEND, text).unwrap();
    let said =
        |m: &SeenMessage| m.only_you && m.text.contains("With #ideas, people answer in their own words");
    chorus.until("a kind no", |p| p.view(SAM, SOUTHEND).iter().any(said)).await;
    assert_eq!(chorus.card_count(), 0);
}

async fn a_vote_says_which_languages_lack_words_and_takes_them(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/start").await;
    let (card, code) = chorus.poll(QUESTION).await;
    idea(&chorus, ANIA, card, "Opieka nad dziećmi").await;
    idea(&chorus, IMRAN, card, "مترجم").await;
    list(&chorus, &code).await;
    mark(&chorus, &["1", "2"]).await;
    let preview = chorus.press_privately(SAM, "🗳").await;
    assert!(preview.text.contains("still missing in: \u{2068}English\u{2069}."), "{}", preview.text);
    assert!(!preview.text.contains("✨"), "nothing is new in a poll that is not open");
    chorus.press_privately(SAM, "🌐").await;
    let write = chorus.press_privately(SAM, "✍ English").await;
    assert!(write.text.contains("Opieka nad dziećmi\n") && write.text.contains("مترجم"), "{}", write.text);
    let few = chorus.say_privately(SAM, "What would help you to come?\nChildcare").await.text;
    assert!(few.contains("English\u{2069}: 1. In the poll: 2."), "{few}");
    chorus.say_privately(SAM, "What would help you to come?\nChildcare\nAn interpreter").await;
    let before = chorus.card_count();
    chorus.press_privately(SAM, "✅ Open it").await;
    let (vote, _) = chorus.new_card(before).await;
    assert!(chorus.card(vote).text.contains("1. Childcare\n2. An interpreter"), "{}", chorus.card(vote).text);
    // Each reads what stands in their language, and is asked to help where something is missing.
    let ania = chorus.open_ballot(ANIA, vote).await;
    assert!(ania.text.contains("Opieka nad dziećmi") && has_key(&ania, "✍"), "{}", ania.text);
    let alex = chorus.open_ballot(ALEX, vote).await;
    assert!(alex.text.contains("2. An interpreter") && !has_key(&alex, "✍"), "{}", alex.text);
    // Whoever had an idea hears of the vote on it, and a button leads there.
    chorus.until_drawn("the news", |_| times_told(&chorus, IMRAN, "ووٹ دے سکتا ہے") == 1).await;
    chorus.press_privately(IMRAN, "رائے شماری کھولیں").await;
    chorus.until("the ballot", |p| drawn(&p.view(IMRAN, IMRAN)).contains("2. مترجم")).await;
}
