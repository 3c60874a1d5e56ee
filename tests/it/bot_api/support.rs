//! A practice server on a port of its own, and a client that knows nothing but HTTP and JSON.

use std::time::Duration;

use chorus::practice::{MessageRef, Practice, SAM, SOUTHEND, World};
use serde_json::{Value, json};

pub(crate) const ANIA: i64 = 623_118_045;
pub(crate) const IMRAN: i64 = 701_552_936;
/// A Monday in November 2025.
pub(crate) const NOON: i64 = 1_764_000_000;

pub(crate) struct Api {
    pub(crate) practice: Practice,
    pub(crate) base: String,
    pub(crate) http: reqwest::Client,
}

/// An answer: HTTP status and body.
#[derive(Debug)]
pub(crate) struct Got {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

impl Got {
    /// The result of a call that must succeed.
    #[track_caller]
    pub(crate) fn ok(self) -> Value {
        assert_eq!((self.status, &self.body["ok"]), (200, &json!(true)), "{}", self.body);
        self.body["result"].clone()
    }

    /// Asserts a refusal, whole.
    #[track_caller]
    pub(crate) fn refused(&self, code: u16, description: &str) {
        assert_eq!(self.status, code, "{}", self.body);
        assert_eq!(self.body["ok"], json!(false));
        assert_eq!(self.body["error_code"], json!(code));
        assert_eq!(self.body["description"], json!(description));
    }
}

impl Api {
    /// Southend with the bot as administrator, its queue empty, the clock at noon.
    pub(crate) async fn southend() -> Api {
        let api = Api::serve(Practice::new(World::southend())).await;
        api.practice.add_bot(SAM, SOUTHEND, true).unwrap();
        api.drain().await;
        api
    }

    /// Southend with the bot as plain member.
    pub(crate) async fn plain_member() -> Api {
        let api = Api::serve(Practice::new(World::southend())).await;
        api.practice.add_bot(SAM, SOUTHEND, false).unwrap();
        api.drain().await;
        api
    }

    pub(crate) async fn serve(practice: Practice) -> Api {
        practice.set_now(NOON);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let router = practice.router();
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Api { practice, base, http: reqwest::Client::new() }
    }

    pub(crate) fn url(&self, method: &str) -> String {
        format!("{}/bot{}/{method}", self.base, self.practice.token())
    }

    /// A call with a JSON body.
    pub(crate) async fn call(&self, method: &str, params: Value) -> Got {
        let sent = self.http.post(self.url(method)).json(&params).send().await.unwrap();
        got(sent).await
    }

    /// `sendMessage` to the group.
    pub(crate) async fn send(&self, more: Value) -> Got {
        let mut params = json!({ "chat_id": SOUTHEND, "text": "Hello" });
        for (name, value) in more.as_object().unwrap() {
            params[name] = value.clone();
        }
        self.call("sendMessage", params).await
    }

    /// All updates that wait, confirmed.
    pub(crate) async fn drain(&self) -> Vec<Value> {
        let batch = self.call("getUpdates", json!({})).await.ok();
        let batch = batch.as_array().unwrap().clone();
        if let Some(last) = batch.last() {
            let next = last["update_id"].as_i64().unwrap() + 1;
            self.call("getUpdates", json!({ "offset": next })).await.ok();
        }
        batch
    }

    /// A message of the bot with one button, and a person's press of it.
    pub(crate) async fn pressed(&self, person: i64) -> (i64, String) {
        let sent = self.send(json!({ "reply_markup": keyboard("Go", "go") })).await.ok();
        let id = sent["message_id"].as_i64().unwrap();
        (id, self.practice.press(person, SOUTHEND, id, "go").unwrap())
    }

    /// An ephemeral message to a person; its number.
    pub(crate) async fn ephemeral(&self, person: i64, more: Value) -> i64 {
        let mut params = json!({ "ephemeral_message_parameters": { "receiver_user_id": person } });
        for (name, value) in more.as_object().unwrap() {
            params[name] = value.clone();
        }
        self.send(params).await.ok()["ephemeral_message_id"].as_i64().unwrap()
    }

    pub(crate) fn seen(&self, person: i64, at: impl Into<MessageRef>) -> Option<String> {
        let at = at.into();
        let view = self.practice.view(person, SOUTHEND);
        view.into_iter().find(|message| message.at == at).map(|message| message.text)
    }
}

pub(crate) async fn got(response: reqwest::Response) -> Got {
    let status = response.status().as_u16();
    Got { status, body: response.json().await.unwrap() }
}

pub(crate) fn keyboard(text: &str, data: &str) -> Value {
    json!({ "inline_keyboard": [[{ "text": text, "callback_data": data }]] })
}

pub(crate) async fn within<T>(seconds: u64, what: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(seconds), what).await.expect("took too long")
}

pub(crate) const NOT_MODIFIED: &str = "Bad Request: message is not modified: specified new message content and reply \
    markup are exactly the same as a current content and reply markup of the message";
