//! What the page asks of the server: who there is, what one of them sees, and what they do. JSON, under `/practice/`.
//!
//! Any web page that a person visits could send requests to loopback; so the name they go to must be a loopback one,
//! and what changes anything must come from this origin, as JSON or as sound (which another origin can't send unasked).

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{Query, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use super::error::ActError;
use super::handle::{Inner, Practice};
use super::model::{MediaKind, MessageRef};
use super::people::Manner;
use super::switches::{Switches, switched};
use super::words;
use super::world::World;

/// How long a reader waits for news, and a press for its answer.
const NEWS_WITHIN: Duration = Duration::from_secs(25);
const ANSWER_WITHIN: Duration = Duration::from_secs(10);

pub(crate) fn routes(practice: Practice) -> Router<Arc<Inner>> {
    let with = |practice: &Practice| practice.clone();
    let (people, view, events, file) = (with(&practice), with(&practice), with(&practice), with(&practice));
    let (say, voice, press) = (with(&practice), with(&practice), with(&practice));
    let (open, switches) = (with(&practice), practice);
    Router::new()
        .route("/practice/people", get(move || async move { Json(all_people(&people.inner.lock().world)) }))
        .route("/practice/view", get(async move |Query(q): Query<Asked>| seen(&view, q.who)))
        .route("/practice/events", get(async move |Query(q): Query<Asked>| news(&events, q).await))
        .route("/practice/file", get(async move |Query(q): Query<FileAsked>| content(&file, &q.id)))
        .route("/practice/say", post(async move |Json(said): Json<Said>| spoken(&say, said)))
        .route(
            "/practice/voice",
            post(async move |Query(made): Query<Recorded>, headers: HeaderMap, bytes: Bytes| {
                recorded(&voice, &made, &headers, &bytes)
            }),
        )
        .route(
            "/practice/press",
            post(async move |Json(pressed): Json<Pressed>| answered(&press, pressed).await),
        )
        .route("/practice/open", post(async move |Json(opened): Json<Opened>| followed(&open, &opened)))
        .route("/practice/switches", post(async move |Json(set): Json<Switches>| switched(&switches, &set)))
        .layer(middleware::from_fn(own_origin_only))
}

/// Refuses names that are not loopback's, and changes that come from elsewhere.
pub(crate) async fn own_origin_only(request: Request, next: Next) -> Response {
    if is_own(request.headers()) {
        return next.run(request).await;
    }
    (StatusCode::FORBIDDEN, "This page can be used from its own address only.").into_response()
}

fn is_own(headers: &HeaderMap) -> bool {
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let host = text(header::HOST).unwrap_or_default();
    let name =
        host.rsplit_once(':').map_or(host, |(name, port)| if port.contains(']') { host } else { name });
    let address = name.trim_matches(['[', ']']).parse::<IpAddr>();
    let loopback = name == "localhost" || address.is_ok_and(|address| address.is_loopback());
    loopback && text(header::ORIGIN).is_none_or(|origin| origin == format!("http://{host}"))
}

#[derive(Deserialize)]
struct Asked {
    #[serde(rename = "as")]
    who: i64,
    #[serde(default)]
    since: u64,
}

#[derive(Deserialize)]
struct FileAsked {
    id: String,
}

#[derive(Deserialize)]
struct Said {
    #[serde(rename = "as")]
    who: i64,
    chat: i64,
    text: String,
    reply_to: Option<MessageRef>,
}

#[derive(Deserialize)]
struct Recorded {
    #[serde(rename = "as")]
    who: i64,
    chat: i64,
    seconds: u32,
    /// A [`MessageRef`] as JSON.
    reply_to: Option<String>,
}

#[derive(Deserialize)]
struct Pressed {
    #[serde(rename = "as")]
    who: i64,
    chat: i64,
    message: MessageRef,
    data: String,
}

#[derive(Deserialize)]
struct Opened {
    #[serde(rename = "as")]
    who: i64,
    url: String,
}

fn all_people(world: &World) -> Value {
    let people = world.people.values().map(|person| {
        json!({
            "id": person.id,
            "name": words::name(person),
            "language_code": person.language_code,
            "blocked": person.blocked,
        })
    });
    people.collect()
}

fn refused(why: &ActError) -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({ "error": why.to_string() }))).into_response()
}

fn seen(practice: &Practice, who: i64) -> Response {
    let state = practice.inner.lock();
    let world = &state.world;
    if !world.people.contains_key(&who) {
        return refused(&ActError::NoPerson(who));
    }
    let group = words::group_of(world, who).unwrap_or(0);
    let chat = |id: i64| {
        let messages: Vec<Value> =
            world.view(who, id).iter().map(|message| words::shown(world, message)).collect();
        json!({ "id": id, "messages": messages, "commands": world.commands_for(who, id) })
    };
    Json(json!({ "revision": state.revision, "group": chat(group), "private": chat(who) })).into_response()
}

/// The view, as soon as there is one newer than `since`.
async fn news(practice: &Practice, asked: Asked) -> Response {
    let mut watch = practice.watch();
    let newer = watch.wait_for(|revision| *revision > asked.since);
    // With nothing new the same view goes out: the reader asks again.
    let _ = tokio::time::timeout(NEWS_WITHIN, newer).await;
    seen(practice, asked.who)
}

fn content(practice: &Practice, id: &str) -> Response {
    let state = practice.inner.lock();
    let (Some(file), Some(bytes)) = (state.world.files.get(id), state.bytes.get(id)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let photo = file.kind == MediaKind::Photo;
    let mut headers = HeaderMap::new();
    let kind = match file.kind {
        MediaKind::Photo if bytes.starts_with(b"\x89PNG") => "image/png",
        MediaKind::Photo => "image/jpeg",
        MediaKind::Voice => sound(bytes),
        MediaKind::Document => "application/octet-stream",
    };
    let kind = header::HeaderValue::from_static(kind);
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
    let disposition = if photo { "inline" } else { "attachment" };
    headers.insert(header::CONTENT_DISPOSITION, header::HeaderValue::from_static(disposition));
    (headers, bytes.to_vec()).into_response()
}

/// What a player is told of a recording: by its first bytes, for the file that was chosen may be of any kind.
fn sound(bytes: &[u8]) -> &'static str {
    match bytes {
        [b'I', b'D', b'3', ..] | [0xff, 0xe0..=0xff, ..] => "audio/mpeg",
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => "audio/mp4",
        [b'R', b'I', b'F', b'F', ..] => "audio/wav",
        [0x1a, 0x45, 0xdf, 0xa3, ..] => "audio/webm",
        _ => "audio/ogg",
    }
}

fn spoken(practice: &Practice, said: Said) -> Response {
    let manner = Manner { reply_to: said.reply_to, ..Manner::default() };
    placed(practice.inner.act(|state| state.world.say(said.who, said.chat, &said.text, manner)))
}

fn placed(at: Result<MessageRef, ActError>) -> Response {
    match at {
        Ok(at) => Json(json!({ "message": at })).into_response(),
        Err(why) => refused(&why),
    }
}

fn recorded(practice: &Practice, made: &Recorded, headers: &HeaderMap, bytes: &[u8]) -> Response {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("audio/")) {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    let Ok(reply_to) = made.reply_to.as_deref().map(serde_json::from_str).transpose() else {
        return refused(&ActError::NoMessage);
    };
    let manner = Manner { reply_to, ..Manner::default() };
    placed(practice.inner.act(|state| state.say_voice(made.who, made.chat, (made.seconds, bytes), manner)))
}

/// Presses, and waits for what the bot shows.
async fn answered(practice: &Practice, pressed: Pressed) -> Response {
    let mut watch = practice.watch();
    let id = match practice.press(pressed.who, pressed.chat, pressed.message, &pressed.data) {
        Ok(id) => id,
        Err(why) => return refused(&why),
    };
    let answer = watch.wait_for(|_| practice.callback_answer(&id).is_some());
    let _ = tokio::time::timeout(ANSWER_WITHIN, answer).await;
    Json(json!({ "answer": practice.callback_answer(&id) })).into_response()
}

fn followed(practice: &Practice, opened: &Opened) -> Response {
    match practice.open_link(opened.who, &opened.url) {
        Ok(id) => Json(json!({ "message": MessageRef::Message(id) })).into_response(),
        Err(why) => refused(&why),
    }
}
