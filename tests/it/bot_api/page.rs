//! The practice routes and the page: who sees what, who may do what, and from where.

use chorus::practice::{SAM, SOUTHEND};
use serde_json::{Value, json};

use super::support::*;

async fn get(api: &Api, path: &str) -> (u16, String) {
    let got = api.http.get(format!("{}{path}", api.base)).send().await.unwrap();
    (got.status().as_u16(), got.text().await.unwrap())
}

async fn view(api: &Api, person: i64) -> Value {
    let (status, text) = get(api, &format!("/practice/view?as={person}")).await;
    assert_eq!(status, 200, "{text}");
    serde_json::from_str(&text).unwrap()
}

async fn post(api: &Api, path: &str, body: Value) -> (u16, Value) {
    let got = api.http.post(format!("{}/practice/{path}", api.base)).json(&body).send().await.unwrap();
    (got.status().as_u16(), got.json().await.unwrap())
}

#[tokio::test]
async fn the_page_lists_everybody_and_shows_one_of_them_as_themselves() {
    let api = Api::southend().await;
    let (status, page) = get(&api, "/practice").await;
    assert_eq!(status, 200);
    for text in ["Southend Parent Champions", "Ania", "polski", "اردو", "no language set"] {
        assert!(page.contains(text), "{text}");
    }
    let (_, page) = get(&api, &format!("/practice?as={ANIA}")).await;
    assert!(page.contains("<option value=\"623118045\" selected>"), "{page}");
    assert_eq!(get(&api, "/practice?as=1").await.0, 404);
    for script in ["page.js", "api.js", "text.js", "messages.js", "voice.js"] {
        let (status, text) = get(&api, &format!("/practice/{script}")).await;
        assert!(status == 200 && text.starts_with("// "), "{script}");
    }
    assert!(!page.contains("http://") && !page.contains("https://"), "nothing from another host");
}

#[tokio::test]
async fn a_view_is_one_persons() {
    let api = Api::southend().await;
    api.ephemeral(ANIA, json!({ "text": "For Ania" })).await;
    let texts = |view: &Value| view["group"]["messages"].to_string();
    assert!(texts(&view(&api, ANIA).await).contains("For Ania"));
    assert!(!texts(&view(&api, IMRAN).await).contains("For Ania"));
    assert_eq!(view(&api, ANIA).await["group"]["messages"][0]["note"], "Sam Carter added Chorus");
    assert_eq!(get(&api, "/practice/view?as=1").await.0, 400);
}

#[tokio::test]
async fn what_is_said_and_opened_reaches_the_bot() {
    let api = Api::southend().await;
    let said = json!({ "as": ANIA, "chat": SOUTHEND, "text": "Hello" });
    let (status, first) = post(&api, "say", said).await;
    assert_eq!(status, 200);
    let reply = json!({ "as": SAM, "chat": SOUTHEND, "text": "Hi", "reply_to": first["message"] });
    assert_eq!(post(&api, "say", reply).await.0, 200);
    let opened = json!({ "as": ANIA, "url": "https://t.me/chorus_practice_bot?start=abc" });
    assert_eq!(post(&api, "open", opened).await.0, 200);
    let updates = api.drain().await;
    assert_eq!(updates[1]["message"]["reply_to_message"]["text"], "Hello");
    assert_eq!(updates[2]["message"]["text"], "/start abc");
    let empty = json!({ "as": ANIA, "chat": SOUTHEND, "text": " " });
    let (status, refused) = post(&api, "say", empty).await;
    assert_eq!((status, &refused["error"]), (400, &json!("a message has 1 to 4096 characters")));
}

#[tokio::test]
async fn a_press_waits_for_the_answer() {
    let api = Api::southend().await;
    let id = api.send(json!({ "reply_markup": keyboard("Go", "go") })).await.ok()["message_id"].clone();
    let pressed = json!({ "as": ANIA, "chat": SOUTHEND, "message": { "message": id }, "data": "go" });
    let press = post(&api, "press", pressed);
    let answer = async {
        let query =
            api.call("getUpdates", json!({ "timeout": 5 })).await.ok()[0]["callback_query"]["id"].clone();
        api.call("answerCallbackQuery", json!({ "callback_query_id": query, "text": "Saved" })).await.ok()
    };
    let ((status, shown), _) = within(5, async { tokio::join!(press, answer) }).await;
    assert_eq!((status, &shown["answer"]["text"]), (200, &json!("Saved")));
    let wrong = json!({ "as": ANIA, "chat": SOUTHEND, "message": { "message": id }, "data": "stop" });
    assert_eq!(post(&api, "press", wrong).await.0, 400);
}

#[tokio::test]
async fn news_arrive_as_they_happen() {
    let api = Api::southend().await;
    let since = view(&api, ANIA).await["revision"].as_u64().unwrap();
    let path = format!("/practice/events?as={ANIA}&since={since}");
    let news = get(&api, &path);
    let speak = async {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        api.send(json!({ "text": "News" })).await.ok()
    };
    let ((_, news), _) = within(5, async { tokio::join!(news, speak) }).await;
    let news: Value = serde_json::from_str(&news).unwrap();
    assert!(news["revision"].as_u64().unwrap() > since);
    assert!(news["group"]["messages"].to_string().contains("News"));
}

#[tokio::test]
async fn switches_are_those_of_the_server() {
    let api = Api::southend().await;
    assert_eq!(
        post(&api, "switches", json!({ "api_version": "10.1", "server_error": ["getMe", 1] })).await.0,
        200
    );
    api.call("deleteEphemeralMessage", json!({})).await.refused(404, "Not Found: method not found");
    api.call("getMe", json!({})).await.refused(500, "Internal Server Error");
    assert_eq!(post(&api, "switches", json!({ "api_version": "9" })).await.0, 400);
}

#[tokio::test]
async fn other_pages_can_do_nothing_here() {
    let api = Api::southend().await;
    let url = format!("{}/practice/say", api.base);
    let said = json!({ "as": ANIA, "chat": SOUTHEND, "text": "Hello" });
    let foreign = api.http.post(&url).header("Origin", "https://evil.example").json(&said);
    assert_eq!(foreign.send().await.unwrap().status(), 403);
    let own = api.http.post(&url).header("Origin", api.base.clone()).json(&said);
    assert_eq!(own.send().await.unwrap().status(), 200);
    // What a page can send unasked is no JSON; a name that was bent to loopback is not loopback's own.
    let form = api.http.post(&url).header("Content-Type", "text/plain").body(said.to_string());
    assert_eq!(form.send().await.unwrap().status(), 415);
    let method = api.http.post(api.url("getMe")).header("Origin", "https://evil.example");
    got(method.send().await.unwrap())
        .await
        .refused(403, "Forbidden: the practice server answers no web pages here");
    for path in ["/practice", "/practice/people"] {
        for host in ["evil.example", "127.0.0.1.evil.example:80"] {
            let bent = api.http.get(format!("{}{path}", api.base)).header("Host", host);
            assert_eq!(bent.send().await.unwrap().status(), 403, "{path} {host}");
        }
    }
}

#[tokio::test]
async fn files_are_for_keeping_not_for_running() {
    let api = Api::southend().await;
    let part = reqwest::multipart::Part::bytes(b"<script>".to_vec())
        .file_name("a.html")
        .mime_str("text/html")
        .unwrap();
    let form = reqwest::multipart::Form::new().text("chat_id", SOUTHEND.to_string()).part("document", part);
    let sent = got(api.http.post(api.url("sendDocument")).multipart(form).send().await.unwrap()).await.ok();
    let id = sent["document"]["file_id"].as_str().unwrap();
    let file = api.http.get(format!("{}/practice/file?id={id}", api.base)).send().await.unwrap();
    assert_eq!(file.headers()["content-type"], "application/octet-stream");
    assert_eq!(file.headers()["content-disposition"], "attachment");
    assert_eq!(file.bytes().await.unwrap().as_ref(), b"<script>");
    assert_eq!(get(&api, "/practice/file?id=none").await.0, 404);
}

#[tokio::test]
async fn a_chosen_recording_is_sent_and_can_be_played() {
    let api = Api::southend().await;
    let hello = api.send(json!({ "text": "Hello" })).await.ok()["message_id"].clone();
    let url = format!("{}/practice/voice?as={ANIA}&chat={SOUTHEND}&seconds=3", api.base);
    let reply = json!({ "message": hello }).to_string();
    let sent = api.http.post(&url).query(&[("reply_to", reply)]).header("Content-Type", "audio/ogg");
    let sent = sent.body("OggS sound").send().await.unwrap();
    assert_eq!(sent.status(), 200);
    let at = sent.json::<Value>().await.unwrap()["message"].clone();
    let shown = view(&api, IMRAN).await["group"]["messages"].clone();
    let shown = shown.as_array().unwrap().iter().find(|message| message["at"] == at).unwrap().clone();
    assert_eq!((&shown["voice"]["seconds"], &shown["reply_to"]["text"]), (&json!(3), &json!("Hello")));
    let id = shown["voice"]["file_id"].as_str().unwrap();
    let file = api.http.get(format!("{}/practice/file?id={id}", api.base)).send().await.unwrap();
    assert_eq!(file.headers()["content-type"], "audio/ogg");
    assert_eq!(file.bytes().await.unwrap().as_ref(), b"OggS sound");
    assert_eq!(api.drain().await[0]["message"]["voice"]["duration"], 3);

    let (_, page) = get(&api, &format!("/practice?as={ANIA}")).await;
    assert!(
        page.contains("🎤") && page.contains("<input type=\"file\" accept=\"audio/*\" hidden>"),
        "{page}"
    );
    let (_, script) = get(&api, "/practice/messages.js").await;
    assert!(script.contains("make(\"audio\", { src: at(message.voice), controls: true"), "a player");
}

#[tokio::test]
async fn a_recording_that_is_none_is_refused() {
    let api = Api::southend().await;
    let post = async |query: &str, kind: &str, body: &'static str| {
        let url = format!("{}/practice/voice?as={ANIA}&chat={SOUTHEND}{query}", api.base);
        api.http.post(url).header("Content-Type", kind).body(body).send().await.unwrap().status().as_u16()
    };
    assert_eq!(post("&seconds=1", "audio/ogg", "").await, 400, "empty");
    assert_eq!(post("", "audio/ogg", "x").await, 400, "no seconds");
    assert_eq!(post("&seconds=1&reply_to=x", "audio/ogg", "x").await, 400, "no message");
    // What another origin could send unasked is no sound.
    assert_eq!(post("&seconds=1", "text/plain", "x").await, 415);
    let foreign = api.http.post(format!("{}/practice/voice?as={ANIA}&chat={SOUTHEND}&seconds=1", api.base));
    let foreign = foreign.header("Origin", "https://evil.example").header("Content-Type", "audio/ogg");
    assert_eq!(foreign.body("x").send().await.unwrap().status(), 403);
    assert!(api.drain().await.is_empty());
}
