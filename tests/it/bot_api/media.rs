//! Photos and documents: uploaded, named again by `file_id`, within the limits.

use chorus::practice::SOUTHEND;
use reqwest::multipart::{Form, Part};
use serde_json::json;

use super::support::*;

/// The head of a PNG picture of that size; enough to know it by.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes
}

async fn upload(api: &Api, method: &str, field: &str, bytes: Vec<u8>, caption: &str) -> Got {
    let part = Part::bytes(bytes).file_name("answers.csv").mime_str("text/csv").unwrap();
    let form = Form::new().text("chat_id", SOUTHEND.to_string()).text("caption", caption.to_owned());
    let sent =
        api.http.post(api.url(method)).multipart(form.part(field.to_owned(), part)).send().await.unwrap();
    got(sent).await
}

#[tokio::test]
async fn a_document_arrives_with_its_name_and_bytes_and_can_be_named_again() {
    let api = Api::southend().await;
    let sent = upload(&api, "sendDocument", "document", b"a,b\n1,2\n".to_vec(), "Answers").await.ok();
    assert_eq!(sent["document"]["file_name"], "answers.csv");
    assert_eq!(sent["document"]["mime_type"], "text/csv");
    assert_eq!(sent["document"]["file_size"], 8);
    assert_eq!(sent["caption"], "Answers");
    let id = sent["message_id"].as_i64().unwrap();
    let (name, bytes) = api.practice.document(SOUTHEND, id).unwrap();
    assert_eq!((name.as_str(), bytes.as_slice()), ("answers.csv", b"a,b\n1,2\n".as_slice()));
    let again = json!({ "chat_id": SOUTHEND, "document": sent["document"]["file_id"] });
    let again = api.call("sendDocument", again).await.ok();
    assert_eq!(again["document"]["file_unique_id"], sent["document"]["file_unique_id"]);
    let as_photo = json!({ "chat_id": SOUTHEND, "photo": sent["document"]["file_id"] });
    let refused = api.call("sendPhoto", as_photo).await;
    refused.refused(400, "Bad Request: can't use file of type Document as Photo");
}

#[tokio::test]
async fn a_photo_must_be_one_and_not_too_large() {
    let api = Api::southend().await;
    let sent = upload(&api, "sendPhoto", "photo", png(800, 600), "").await.ok();
    assert_eq!((&sent["photo"][0]["width"], &sent["photo"][0]["height"]), (&json!(800), &json!(600)));
    let cases = [
        (b"not a picture".to_vec(), "IMAGE_PROCESS_FAILED"),
        (png(9000, 1001), "PHOTO_INVALID_DIMENSIONS"),
        (png(2100, 100), "PHOTO_INVALID_DIMENSIONS"),
        (Vec::new(), "file must be non-empty"),
    ];
    for (bytes, why) in cases {
        let refused = upload(&api, "sendPhoto", "photo", bytes, "").await;
        refused.refused(400, &format!("Bad Request: {why}"));
    }
    let mut big = png(800, 600);
    big.resize((10 << 20) + 1, 0);
    let refused = upload(&api, "sendPhoto", "photo", big, "").await;
    refused.refused(
        400,
        "Bad Request: file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes",
    );
}

#[tokio::test]
async fn a_group_may_allow_photos_from_its_administrators_alone() {
    let api = Api::plain_member().await;
    api.practice.change_world(|world| {
        world.forbid_photos(SOUTHEND);
    });
    let chat = api.call("getChat", json!({ "chat_id": SOUTHEND })).await.ok();
    assert_eq!(chat["permissions"]["can_send_photos"], false);
    let refused = upload(&api, "sendPhoto", "photo", png(800, 600), "").await;
    refused.refused(400, "Bad Request: not enough rights to send photos to the chat");
    upload(&api, "sendDocument", "document", b"a".to_vec(), "").await.ok();
    api.practice.promote_bot(SOUTHEND, &["can_manage_chat"]).unwrap();
    upload(&api, "sendPhoto", "photo", png(800, 600), "").await.ok();
}

#[tokio::test]
async fn a_file_has_50_mb_at_the_most() {
    let api = Api::southend().await;
    let refused = upload(&api, "sendDocument", "document", vec![1; (50 << 20) + 1], "").await;
    refused.refused(413, "Request Entity Too Large");
}

#[tokio::test]
async fn a_caption_has_1024_characters_at_the_most() {
    let api = Api::southend().await;
    upload(&api, "sendPhoto", "photo", png(8, 6), &"x".repeat(1024)).await.ok();
    let refused = upload(&api, "sendPhoto", "photo", png(8, 6), &"x".repeat(1025)).await;
    refused.refused(400, "Bad Request: message caption is too long");
}

#[tokio::test]
async fn there_must_be_a_file() {
    let api = Api::southend().await;
    let cases = [
        ("sendPhoto", json!({}), "there is no photo in the request"),
        ("sendDocument", json!({}), "there is no document in the request"),
        ("sendVoice", json!({}), "there is no voice in the request"),
        ("sendPhoto", json!({ "photo": "attach://none" }), "there is no photo in the request"),
        ("sendPhoto", json!({ "photo": "AgACnobody" }), "wrong file identifier/HTTP URL specified"),
        ("sendPhoto", json!({ "photo": "https://example.org/a.png" }), "failed to get HTTP URL content"),
    ];
    for (method, mut params, why) in cases {
        params["chat_id"] = json!(SOUTHEND);
        api.call(method, params).await.refused(400, &format!("Bad Request: {why}"));
    }
}

#[tokio::test]
async fn a_message_can_become_a_photo_and_another() {
    let api = Api::southend().await;
    let id = api.send(json!({})).await.ok()["message_id"].clone();
    for (size, caption) in [(8, "one"), (9, "two")] {
        let media = json!({ "type": "photo", "media": "attach://card", "caption": caption });
        let form = Form::new()
            .text("chat_id", SOUTHEND.to_string())
            .text("message_id", id.to_string())
            .text("media", media.to_string())
            .text("reply_markup", keyboard("Go", "go").to_string())
            .part("card", Part::bytes(png(size, size)).file_name("card.png"));
        let sent = api.http.post(api.url("editMessageMedia")).multipart(form).send().await.unwrap();
        let edited = got(sent).await.ok();
        assert_eq!((&edited["caption"], &edited["photo"][0]["width"]), (&json!(caption), &json!(size)));
        assert_eq!(edited["reply_markup"], keyboard("Go", "go"));
    }
    let caption = json!({ "chat_id": SOUTHEND, "message_id": id, "caption": "three" });
    let edited = api.call("editMessageCaption", caption).await.ok();
    assert_eq!((&edited["caption"], &edited["reply_markup"]), (&json!("three"), &json!(null)));
    let same = json!({ "chat_id": SOUTHEND, "message_id": id, "caption": "three" });
    api.call("editMessageCaption", same).await.refused(400, NOT_MODIFIED);
    let as_text = json!({ "chat_id": SOUTHEND, "message_id": id, "text": "x" });
    let refused = api.call("editMessageText", as_text).await;
    refused.refused(400, "Bad Request: there is no text in the message to edit");
    let broken = json!({ "chat_id": SOUTHEND, "message_id": id, "media": "x" });
    let refused = api.call("editMessageMedia", broken).await;
    refused.refused(400, "Bad Request: can't parse input media JSON object");
}
