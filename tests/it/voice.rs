//! A voice for those who do not read: recorded by one person, checked like words, played to another alone.

use chorus::practice::{ApiVersion, Practice, SAM, SOUTHEND};

use crate::support::{ANIA, Chorus, Engine, IMRAN, drawn, on_both_engines};

on_both_engines!(
    a_recording_reaches_another_person,
    a_recording_waits_to_be_checked,
    on_an_old_server_a_recording_is_played_in_private,
    a_recording_that_is_gone_is_not_offered_again,
    recordings_too_long_or_out_of_place_are_refused,
);

/// Sam records the poll in Urdu, and gives the card.
async fn recorded(chorus: &Chorus) -> i64 {
    let (card, _) = chorus.poll("/poll When shall we meet?\nTue\nSat").await;
    chorus.say_privately(SAM, "/language").await;
    chorus.press_privately(SAM, "اردو").await;
    let link = chorus.open_editor(SAM, card).await;
    chorus.follow(SAM, &link).await;
    chorus.press_privately(SAM, "اردو").await;
    let before = chorus.practice.view(SAM, SAM).len();
    chorus.practice.say_voice(SAM, SAM, 12, b"OggS a voice").unwrap();
    chorus.until("the recording to be saved", |p| p.view(SAM, SAM).len() > before + 1).await;
    card
}

fn voices(practice: &Practice, person: i64, chat: i64) -> usize {
    practice.view(person, chat).iter().filter(|m| m.by_bot && m.voice.is_some()).count()
}

async fn a_recording_reaches_another_person(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let card = recorded(&chorus).await;
    // Where there is a recording in a person's language, the ballot offers it; to others it does not.
    assert!(!drawn(&[chorus.open_ballot(ANIA, card).await]).contains("🔊"));
    let ballot = chorus.open_ballot(IMRAN, card).await;
    chorus.press(IMRAN, SOUTHEND, &ballot, "🔊").await;
    chorus.until("the voice", |p| voices(p, IMRAN, SOUTHEND) == 1).await;
    let voice = chorus.practice.view(IMRAN, SOUTHEND).into_iter().rfind(|m| m.voice.is_some()).unwrap();
    assert!(voice.only_you && voice.text.contains("اردو"), "{}", voice.text);
    for person in [SAM, ANIA] {
        assert_eq!(voices(&chorus.practice, person, SOUTHEND), 0, "it is for Imran alone");
    }
}

async fn a_recording_waits_to_be_checked(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let (card, _) = chorus.poll("/poll When shall we meet?\nTue\nSat").await;
    chorus.edit_language(IMRAN, card, "اردو").await;
    let before = chorus.practice.view(IMRAN, IMRAN).len();
    chorus.practice.say_voice(IMRAN, IMRAN, 30, b"OggS a voice").unwrap();
    chorus.until("thanks", |p| p.view(IMRAN, IMRAN).len() > before + 1).await;
    assert!(!drawn(&[chorus.open_ballot(IMRAN, card).await]).contains("🔊"), "it waits");
    // Sam listens to it in the editor, and says that it is right.
    let link = chorus.open_editor(SAM, card).await;
    chorus.follow(SAM, &link).await;
    let edited = chorus.press_privately(SAM, "اردو 👀").await;
    chorus.press(SAM, SAM, &edited, "🔊").await;
    chorus.until("the voice", |p| voices(p, SAM, SAM) == 1).await;
    chorus.press(SAM, SAM, &edited, "✅").await;
    assert!(drawn(&[chorus.open_ballot(IMRAN, card).await]).contains("🔊"));
}

async fn on_an_old_server_a_recording_is_played_in_private(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let card = recorded(&chorus).await;
    let ballot = chorus.open_ballot(IMRAN, card).await;
    chorus.practice.set_api_version(ApiVersion::V10_1);
    let link = chorus.press(IMRAN, SOUTHEND, &ballot, "🔊").await;
    let private = chorus.follow(IMRAN, &link).await;
    chorus.press(IMRAN, IMRAN, &private, "🔊").await;
    chorus.until("the voice in private", |p| voices(p, IMRAN, IMRAN) == 1).await;
    for person in [SAM, ANIA, IMRAN] {
        assert_eq!(voices(&chorus.practice, person, SOUTHEND), 0, "nothing stays in the group");
    }
}

async fn a_recording_that_is_gone_is_not_offered_again(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    let card = recorded(&chorus).await;
    let sent = chorus.practice.view(SAM, SAM).into_iter().rfind(|m| m.voice.is_some()).unwrap();
    chorus.practice.forget_file(&sent.voice.unwrap().file_id);
    let ballot = chorus.open_ballot(IMRAN, card).await;
    let told = chorus.press(IMRAN, SOUTHEND, &ballot, "🔊").await;
    assert!(told.show_alert && !told.text.is_empty() && told.url.is_none(), "{told:?}");
    assert!(!drawn(&[chorus.open_ballot(IMRAN, card).await]).contains("🔊"));
}

async fn recordings_too_long_or_out_of_place_are_refused(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.say_privately(SAM, "/help").await;
    let say = async |seconds: u32| {
        let before = chorus.practice.view(SAM, SAM).len();
        chorus.practice.say_voice(SAM, SAM, seconds, b"OggS a voice").unwrap();
        chorus.until("an answer", |p| p.view(SAM, SAM).len() > before + 1).await;
        chorus.last(SAM, SAM).text
    };
    assert!(say(5).await.contains("To add a recording to a poll"));
    let (card, _) = chorus.poll("/poll When shall we meet?\nTue\nSat").await;
    let link = chorus.open_editor(SAM, card).await;
    chorus.follow(SAM, &link).await;
    chorus.press_privately(SAM, "English").await;
    assert!(say(600).await.contains("up to 3 minutes"));
    // It is awaited still.
    assert!(say(180).await.starts_with("Saved."));
}
