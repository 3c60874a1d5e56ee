//! The state file: what was answered is there after the server has gone.

use chorus::practice::{MessageRef, Practice, SAM, SOUTHEND, World};
use reqwest::multipart::{Form, Part};
use serde_json::json;

use super::support::*;

#[tokio::test]
async fn another_server_on_the_same_file_goes_on_where_the_first_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("practice.json");
    let api = Api::serve(Practice::open(&path, World::southend).unwrap()).await;
    api.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    api.drain().await;
    let (card, press) = api.pressed(ANIA).await;
    let ballot = api.ephemeral(ANIA, json!({})).await;
    let part = Part::bytes(b"1,2".to_vec()).file_name("a.csv");
    let form = Form::new().text("chat_id", SOUTHEND.to_string()).part("document", part);
    let sent = api.http.post(api.url("sendDocument")).multipart(form).send().await.unwrap();
    let document = got(sent).await.ok()["message_id"].as_i64().unwrap();

    // Nothing is told to the first server before the second opens: as after SIGKILL.
    let second = Api::serve(Practice::open(&path, || panic!("the file is there")).unwrap()).await;
    assert!(second.seen(ANIA, card).is_some());
    assert!(second.seen(ANIA, MessageRef::Ephemeral(ballot)).is_some());
    assert_eq!(second.practice.document(SOUTHEND, document).unwrap().1, b"1,2");
    let updates = second.drain().await;
    assert_eq!(updates[0]["callback_query"]["id"], json!(press));
    second.call("answerCallbackQuery", json!({ "callback_query_id": press })).await.ok();
    let third = Practice::open(&path, || panic!("the file is there")).unwrap();
    assert_eq!(third.pending_updates(), 0, "what was confirmed stays confirmed");
}

#[test]
fn a_file_that_is_no_state_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("practice.json");
    std::fs::write(&path, "something else").unwrap();
    assert!(Practice::open(&path, World::southend).is_err());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "something else");
}
