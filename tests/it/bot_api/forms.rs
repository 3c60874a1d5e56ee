//! One call in all the forms that the Bot API takes.

use chorus::practice::SOUTHEND;
use reqwest::multipart::Form;
use serde_json::json;

use super::support::*;

#[tokio::test]
async fn query_form_multipart_and_json_are_one() {
    let api = Api::southend().await;
    let markup = keyboard("Go", "go");
    let fields = [
        ("chat_id", SOUTHEND.to_string()),
        ("text", "<b>Hi</b> & you".replace('&', "&amp;")),
        ("parse_mode", "HTML".to_owned()),
        ("reply_markup", markup.to_string()),
    ];
    let mut url = url::Url::parse(&api.url("sendMessage")).unwrap();
    url.query_pairs_mut().extend_pairs(&fields);
    let form = url.query().unwrap().to_owned();
    let multipart = fields.iter().fold(Form::new(), |form, (name, value)| form.text(*name, value.clone()));
    let plain = api.url("SENDMESSAGE");
    let requests = [
        api.http.get(url.clone()),
        api.http.post(url),
        api.http.post(&plain).header("Content-Type", "application/x-www-form-urlencoded").body(form),
        api.http.post(&plain).multipart(multipart),
        api.http.post(&plain).json(&json!({
            "chat_id": SOUTHEND, "text": "<b>Hi</b> &amp; you", "parse_mode": "HTML", "reply_markup": markup,
        })),
        api.http.post(&plain).json(&json!({
            "chat_id": SOUTHEND.to_string(), "text": "<b>Hi</b> &amp; you", "parse_mode": "HTML",
            "reply_markup": markup.to_string(),
        })),
    ];
    for request in requests {
        let sent = got(request.send().await.unwrap()).await.ok();
        assert_eq!(sent["text"], "Hi & you");
        assert_eq!(sent["entities"], json!([{ "type": "bold", "offset": 0, "length": 2 }]));
        assert_eq!(sent["reply_markup"], markup);
    }
    let broken = api.http.post(&plain).header("Content-Type", "application/json").body("{oops");
    got(broken.send().await.unwrap()).await.refused(400, "Bad Request: can't parse JSON object");
}

#[tokio::test]
async fn every_answer_tells_the_time() {
    let api = Api::southend().await;
    let unknown = format!("{}/bot123:wrong/getMe", api.base);
    for url in [api.url("getMe"), api.url("noSuchMethod"), unknown] {
        let answer = api.http.get(url).send().await.unwrap();
        assert_eq!(answer.headers()["date"], "Mon, 24 Nov 2025 16:00:00 GMT");
    }
}
