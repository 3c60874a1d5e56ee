//! A translation server: a small program that speaks LibreTranslate's contract on loopback, well and badly.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use chorus::practice::{SAM, SOUTHEND};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::support::{ANIA, Chorus, Engine, IMRAN, drawn, on_both_engines};

on_both_engines!(
    the_machine_translates_and_a_person_confirms,
    a_stopped_machine_keeps_no_poll_shut,
    a_machine_that_answers_nonsense_is_not_believed,
    a_poll_that_is_being_written_gets_its_words,
);

/// How the server behaves, and what it was asked.
#[derive(Clone, Default)]
struct Server {
    manner: Arc<Mutex<Manner>>,
    asked: Arc<Mutex<Vec<Value>>>,
}

#[derive(Clone, Copy, Default, Debug)]
enum Manner {
    #[default]
    Well,
    Fewer,
    Markup,
    HtmlPage,
    TooLong,
    Alike,
    Slow,
    Status(u16),
}

impl Server {
    async fn start(&self) -> url::Url {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new()
            .route("/languages", get(languages))
            .route("/translate", post(translate))
            .with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        format!("http://{address}").parse().unwrap()
    }

    fn behave(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }
}

async fn languages() -> Response {
    let language = |code: &str| json!({"code": code, "name": code, "targets": ["en", "pl", "ur"]});
    axum::Json(json!([language("en"), language("pl"), language("ur")])).into_response()
}

async fn translate(State(server): State<Server>, body: String) -> Response {
    let asked: Value = serde_json::from_str(&body).unwrap();
    let target = asked["target"].as_str().unwrap().to_owned();
    let texts: Vec<String> = serde_json::from_value(asked["q"].clone()).unwrap();
    server.asked.lock().unwrap().push(asked);
    let manner = *server.manner.lock().unwrap();
    let mut translated: Vec<String> = texts.iter().map(|text| format!("{target}: {text}")).collect();
    match manner {
        Manner::Well => {}
        Manner::Fewer => drop(translated.pop()),
        Manner::Markup => translated[0] = "<p>Kiedy?</p>".to_owned(),
        Manner::TooLong => translated[1] = "x".repeat(101),
        Manner::Alike => translated[2] = translated[1].clone(),
        Manner::Slow => tokio::time::sleep(Duration::from_secs(60)).await,
        Manner::HtmlPage => return axum::response::Html("<html>busy</html>").into_response(),
        Manner::Status(code) => {
            let error = axum::Json(json!({"error": "no"}));
            return (StatusCode::from_u16(code).unwrap(), error).into_response();
        }
    }
    axum::Json(json!({"translatedText": translated})).into_response()
}

async fn with_machine(engine: Engine) -> (Chorus, Server) {
    let server = Server::default();
    let mut chorus = Chorus::start(engine).await;
    chorus.stop_bot().await;
    chorus.machine = Some(server.start().await);
    chorus.start_bot().await;
    (chorus, server)
}

async fn the_machine_translates_and_a_person_confirms(engine: Engine) {
    let (chorus, server) = with_machine(engine).await;
    chorus.set_languages(&["polski", "اردو", "română"]).await;
    let ask = chorus.ask_in_gap("/poll When shall we meet?\nTue\nSat").await;
    chorus.press(SAM, SOUTHEND, &ask, "🤖").await;
    let shown =
        |p: &chorus::practice::Practice| drawn(&p.view(SAM, SOUTHEND)).contains("pl: When shall we meet?");
    chorus.until("what the machine made", shown).await;
    assert_eq!(chorus.card_count(), 0, "the organiser looks first");
    let asked = server.asked.lock().unwrap().clone();
    assert_eq!(asked.len(), 2, "the server does not know Romanian");
    let polish = json!({"q": ["When shall we meet?", "Tue", "Sat"], "source": "en", "target": "pl", "format": "text",
        "api_key": "a key"});
    assert!(asked.contains(&polish), "{asked:?}");
    let made = chorus.practice.view(SAM, SOUTHEND).into_iter().rfind(|m| m.text.contains("pl: ")).unwrap();
    assert!(!chorus.everything_in_group(&[SAM]).contains("pl: "));
    chorus.press(SAM, SOUTHEND, &made, "Open it now").await;
    let (card, _) = chorus.new_card(0).await;
    let text = chorus.card(card).text;
    assert!(text.contains("pl: When shall we meet?") && text.matches('🤖').count() == 2, "{text}");
    // Ania reads Polish and confirms it; Urdu keeps its label.
    let ballot = chorus.open_ballot(ANIA, card).await;
    assert!(ballot.text.contains('🤖'), "{}", ballot.text);
    chorus.edit_language(ANIA, card, "polski 🤖").await;
    chorus.press_privately(ANIA, "✅").await;
    chorus.until_drawn("one label", |_| chorus.card(card).text.matches('🤖').count() == 1).await;
    assert!(!chorus.open_ballot(ANIA, card).await.text.contains('🤖'));
    assert!(chorus.open_ballot(IMRAN, card).await.text.contains('🤖'));
}

async fn a_stopped_machine_keeps_no_poll_shut(engine: Engine) {
    let mut chorus = Chorus::start(engine).await;
    chorus.stop_bot().await;
    // Nobody listens there: the port was free a moment ago.
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    chorus.machine = Some(format!("http://{free}/").parse().unwrap());
    chorus.start_bot().await;
    chorus.set_languages(&["polski"]).await;
    let ask = chorus.ask_in_gap("/poll When shall we meet?\nTue\nSat").await;
    chorus.press(SAM, SOUTHEND, &ask, "🤖").await;
    let (card, _) = chorus.new_card(0).await;
    assert!(chorus.card(card).text.contains("When shall we meet?"));
    let told = |p: &chorus::practice::Practice| {
        drawn(&p.view(SAM, SOUTHEND)).contains("I opened the poll without it")
    };
    chorus.until("the organiser to be told", told).await;
    assert!(!chorus.everything_in_group(&[SAM]).contains("machine"));
}

async fn a_machine_that_answers_nonsense_is_not_believed(engine: Engine) {
    let (chorus, server) = with_machine(engine).await;
    chorus.set_languages(&["polski"]).await;
    let manners = [
        Manner::Fewer,
        Manner::Markup,
        Manner::HtmlPage,
        Manner::TooLong,
        Manner::Alike,
        Manner::Slow,
        Manner::Status(400),
        Manner::Status(403),
        Manner::Status(429),
        Manner::Status(500),
    ];
    for (before, manner) in manners.into_iter().enumerate() {
        server.behave(manner);
        let ask = chorus.ask_in_gap("/poll When shall we meet?\nTue\nSat").await;
        chorus.press(SAM, SOUTHEND, &ask, "🤖").await;
        let (card, _) = chorus.new_card(before).await;
        let text = chorus.card(card).text;
        assert!(
            !text.contains("pl: ") && !text.contains('🤖') && !text.contains("Kiedy"),
            "{manner:?}: {text}"
        );
        chorus.clock.advance(Duration::from_secs(60).as_millis().try_into().unwrap());
        chorus.settled().await;
    }
}

async fn a_poll_that_is_being_written_gets_its_words(engine: Engine) {
    let (chorus, _server) = with_machine(engine).await;
    chorus.set_languages(&["polski"]).await;
    chorus.say_privately(SAM, "/poll Shall we have tea?\nGreen tea\nBlack tea").await;
    chorus.press_privately(SAM, "🌐").await;
    let languages = chorus.last(SAM, SAM);
    chorus.press(SAM, SAM, &languages, "🤖").await;
    chorus.until("the machine's words", |p| drawn(&p.view(SAM, SAM)).contains("✅ polski")).await;
    let languages = chorus.last(SAM, SAM);
    chorus.press(SAM, SAM, &languages, "✅ Open").await;
    let (card, _) = chorus.new_card(0).await;
    assert!(
        chorus.card(card).text.contains('🤖'),
        "a machine's words are marked: {}",
        chorus.card(card).text
    );
}
