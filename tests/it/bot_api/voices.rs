//! Voice messages: recorded by people, sent on by the bot.

use chorus::practice::{ActError, ApiVersion, MessageRef, SAM, SOUTHEND, SeenMessage};
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use super::ephemeral::{FORBIDDEN, to};
use super::support::*;

const SOUND: &[u8] = b"OggS sound";
const UNKNOWN: &str = "Bad Request: wrong file identifier/HTTP URL specified";

/// The voice of the next update.
async fn heard(api: &Api) -> Value {
    api.drain().await[0]["message"]["voice"].clone()
}

/// The `file_id` of 7 seconds that Ania recorded in private.
async fn recorded(api: &Api) -> Value {
    api.practice.say_voice(ANIA, ANIA, 7, SOUND).unwrap();
    heard(api).await["file_id"].clone()
}

async fn send(api: &Api, voice: &Value, more: Value) -> Got {
    let mut params = json!({ "chat_id": SOUTHEND, "voice": voice });
    params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    api.call("sendVoice", params).await
}

/// `sendVoice`, seen by one person alone.
async fn send_to(api: &Api, voice: &Value, person: i64, more: Value) -> Got {
    send(
        api,
        voice,
        json!({ "ephemeral_message_parameters": to(person, more)["ephemeral_message_parameters"] }),
    )
    .await
}

fn last(api: &Api, person: i64, chat: i64) -> SeenMessage {
    api.practice.view(person, chat).pop().unwrap()
}

#[tokio::test]
async fn a_recording_reaches_the_bot_with_its_length() {
    let api = Api::plain_member().await;
    let id = api.practice.say_voice(ANIA, ANIA, 7, SOUND).unwrap();
    let message = api.drain().await[0]["message"].clone();
    assert_eq!((&message["message_id"], &message["from"]["id"]), (&json!(id), &json!(ANIA)));
    let voice = &message["voice"];
    assert_eq!((&voice["duration"], &voice["mime_type"]), (&json!(7), &json!("audio/ogg")));
    assert_eq!(voice["file_size"], SOUND.len());
    assert!(voice["file_unique_id"].is_string() && message["caption"].is_null() && message["text"].is_null());
    let shown = last(&api, ANIA, ANIA).voice.unwrap();
    assert_eq!((shown.file_id, shown.seconds), (voice["file_id"].as_str().unwrap().to_owned(), Some(7)));
    assert_eq!(api.practice.document(ANIA, id).unwrap().1, SOUND);
    assert_ne!(recorded(&api).await, voice["file_id"], "each has a number of its own");
}

#[tokio::test]
async fn who_may_not_speak_there_records_nothing() {
    let api = Api::southend().await;
    let say = |person, chat, bytes| api.practice.say_voice(person, chat, 1, bytes);
    assert_eq!(say(ANIA, SOUTHEND, b""), Err(ActError::BadVoice));
    assert_eq!(say(1, SOUTHEND, SOUND), Err(ActError::NoPerson(1)));
    api.practice.leave(ANIA, SOUTHEND).unwrap();
    assert_eq!(say(ANIA, SOUTHEND, SOUND), Err(ActError::NotMember(ANIA)));
    let id = say(IMRAN, SOUTHEND, SOUND).unwrap();
    assert_eq!(api.practice.edit(IMRAN, SOUTHEND, id, "text"), Err(ActError::NotAllowed));
}

#[tokio::test]
async fn privacy_mode_hides_recordings_that_do_not_answer_the_bot() {
    let api = Api::plain_member().await;
    let own = api.send(json!({})).await.ok()["message_id"].as_i64().unwrap();
    let theirs = api.practice.say_voice(ANIA, SOUTHEND, 2, SOUND).unwrap();
    api.practice.reply_by_voice(IMRAN, SOUTHEND, theirs, 2, SOUND).unwrap();
    assert!(api.drain().await.is_empty());
    api.practice.reply_by_voice(IMRAN, SOUTHEND, own, 3, SOUND).unwrap();
    let message = api.drain().await[0]["message"].clone();
    assert_eq!(message["voice"]["duration"], 3);
    assert_eq!(message["reply_to_message"]["message_id"], own);
    api.practice.promote_bot(SOUTHEND, &["can_delete_messages"]).unwrap();
    api.drain().await;
    api.practice.say_voice(ANIA, SOUTHEND, 4, SOUND).unwrap();
    assert_eq!(heard(&api).await["duration"], 4, "an administrator hears all");
}

#[tokio::test]
async fn the_bot_sends_it_on_as_it_was() {
    let api = Api::southend().await;
    let voice = recorded(&api).await;
    api.practice.say(IMRAN, IMRAN, "/start").unwrap();
    let caption = json!({
        "chat_id": IMRAN, "caption": "<b>Ania</b>", "parse_mode": "HTML", "duration": 99,
        "reply_markup": keyboard("Go", "go"),
    });
    let sent = send(&api, &voice, caption).await.ok();
    assert_eq!((&sent["voice"]["file_id"], &sent["voice"]["duration"]), (&voice, &json!(7)));
    assert_eq!((&sent["caption"], &sent["caption_entities"][0]["type"]), (&json!("Ania"), &json!("bold")));
    let shown = last(&api, IMRAN, IMRAN);
    assert_eq!((shown.text.as_str(), shown.voice.unwrap().seconds), ("Ania", Some(7)));
    assert_eq!(shown.keyboard[0][0].text, "Go");
    send(&api, &voice, json!({ "caption": "x".repeat(1024) })).await.ok();
    let long = send(&api, &voice, json!({ "caption": "x".repeat(1025) })).await;
    long.refused(400, "Bad Request: message caption is too long");
    let as_document = json!({ "chat_id": SOUTHEND, "document": voice });
    let refused = api.call("sendDocument", as_document).await;
    refused.refused(400, "Bad Request: can't use file of type Voice as Document");
}

#[tokio::test]
async fn it_can_answer_and_stand_in_a_topic() {
    let api = Api::southend().await;
    let voice = recorded(&api).await;
    let said = api.practice.say(SAM, SOUTHEND, "Hello").unwrap();
    let topic = api.practice.change_world(|world| world.add_topic(SOUTHEND, "Ideas"));
    let more = json!({ "reply_parameters": { "message_id": said }, "message_thread_id": topic });
    let sent = send(&api, &voice, more).await.ok();
    assert_eq!(sent["reply_to_message"]["text"], "Hello");
    assert_eq!(sent["message_thread_id"], topic);
    let wrong = send(&api, &voice, json!({ "reply_parameters": { "message_id": 9999 } })).await;
    wrong.refused(400, "Bad Request: message to be replied not found");
    let wrong = send(&api, &voice, json!({ "message_thread_id": topic + 100 })).await;
    wrong.refused(400, "Bad Request: message thread not found");
}

#[tokio::test]
async fn one_person_can_hear_it_alone() {
    let api = Api::plain_member().await;
    let voice = recorded(&api).await;
    send_to(&api, &voice, IMRAN, json!({})).await.refused(400, FORBIDDEN);
    let (card, press) = api.pressed(IMRAN).await;
    let in_place = json!({ "callback_query_id": press, "replace_callback_query_message": true });
    let sent = send_to(&api, &voice, IMRAN, in_place).await.ok();
    assert_eq!((&sent["message_id"], &sent["receiver_user"]["id"]), (&json!(0), &json!(IMRAN)));
    assert_eq!((&sent["voice"]["file_id"], &sent["voice"]["duration"]), (&voice, &json!(7)));
    let shown = last(&api, IMRAN, SOUTHEND);
    assert_eq!((shown.only_you, shown.replaces), (true, Some(card)));
    assert_eq!(shown.voice.unwrap().seconds, Some(7));
    assert!(last(&api, ANIA, SOUTHEND).voice.is_none());
    let edit = json!({
        "chat_id": SOUTHEND, "receiver_user_id": IMRAN, "text": "x",
        "ephemeral_message_id": sent["ephemeral_message_id"],
    });
    let edit = api.call("editEphemeralMessageText", edit).await;
    edit.refused(400, "Bad Request: there is no text in the message to edit");
}

#[tokio::test]
async fn an_answer_by_voice_to_what_one_person_sees_reaches_the_bot_alone() {
    let api = Api::plain_member().await;
    let (_, press) = api.pressed(ANIA).await;
    let shown = api.send(to(ANIA, json!({ "callback_query_id": press }))).await.ok();
    api.drain().await;
    let at = MessageRef::Ephemeral(shown["ephemeral_message_id"].as_i64().unwrap());
    assert_eq!(api.practice.reply_by_voice(ANIA, SOUTHEND, at, 2, SOUND), Ok(0));
    let message = api.drain().await[0]["message"].clone();
    assert!(message["ephemeral_message_id"].is_i64() && message["voice"]["duration"] == 2);
    assert!(last(&api, IMRAN, SOUTHEND).voice.is_none());
}

#[tokio::test]
async fn an_old_server_lets_everybody_hear_it() {
    let api = Api::southend().await;
    let voice = recorded(&api).await;
    api.practice.set_api_version(ApiVersion::V10_1);
    let sent = send_to(&api, &voice, IMRAN, json!({})).await.ok();
    assert!(sent["message_id"].as_i64().unwrap() > 0);
    assert!(last(&api, ANIA, SOUTHEND).voice.is_some());
}

#[tokio::test]
async fn what_telegram_has_forgotten_can_not_be_sent_on() {
    let api = Api::southend().await;
    let voice = recorded(&api).await;
    send(&api, &voice, json!({})).await.ok();
    api.practice.forget_file(voice.as_str().unwrap());
    send(&api, &voice, json!({})).await.refused(400, UNKNOWN);
    send_to(&api, &voice, IMRAN, json!({})).await.refused(400, UNKNOWN);
    let as_document = json!({ "chat_id": SOUTHEND, "document": voice });
    api.call("sendDocument", as_document).await.refused(400, UNKNOWN);
    assert_eq!(last(&api, IMRAN, SOUTHEND).voice.unwrap().file_id, voice.as_str().unwrap());
    let file = format!("{}/practice/file?id={}", api.base, voice.as_str().unwrap());
    assert_eq!(api.http.get(file).send().await.unwrap().bytes().await.unwrap(), SOUND);
    send(&api, &recorded(&api).await, json!({})).await.ok();
}

#[tokio::test]
async fn an_upload_lasts_as_long_as_it_says() {
    let api = Api::southend().await;
    for (given, kept) in [("12", 12), ("-1", 0), ("90000", 86_400), ("", 0)] {
        let part = Part::bytes(SOUND).file_name("a.ogg").mime_str("application/octet-stream").unwrap();
        let form =
            Form::new().text("chat_id", SOUTHEND.to_string()).text("duration", given).part("voice", part);
        let sent = api.http.post(api.url("sendVoice")).multipart(form).send().await.unwrap();
        let voice = got(sent).await.ok()["voice"].clone();
        assert_eq!((&voice["duration"], &voice["mime_type"]), (&json!(kept), &json!("audio/ogg")));
    }
}
