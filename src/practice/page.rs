//! The page: choose who you are, and see the group and your private chat with the bot as that person does.
//!
//! Plain HTML, one style sheet and one small script, all from here. Its words are English: it is a tool for trying.

use std::sync::Arc;

use axum::Router;
use axum::extract::Query;
use axum::http::{StatusCode, header};
use axum::middleware;
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::get;
use maud::{DOCTYPE, Markup, html};
use serde::Deserialize;
use serde_json::json;

use super::control::own_origin_only;
use super::handle::{Inner, Practice};
use super::model::Person;
use super::words::{group_of, initial, known_language, language, name};
use super::world::World;

const STYLE: &str = include_str!("page/style.css");
const SCRIPTS: [(&str, &str); 5] = [
    ("/practice/page.js", include_str!("page/page.js")),
    ("/practice/api.js", include_str!("page/api.js")),
    ("/practice/text.js", include_str!("page/text.js")),
    ("/practice/messages.js", include_str!("page/messages.js")),
    ("/practice/voice.js", include_str!("page/voice.js")),
];
/// Nothing from other hosts, no script or style but these; sound also from a file that was just chosen (`blob:`).
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self' blob:; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

#[derive(Deserialize)]
struct Asked {
    #[serde(rename = "as")]
    who: Option<i64>,
}

pub(crate) fn routes(practice: Practice) -> Router<Arc<Inner>> {
    let file = |kind: &'static str, text: &'static str| {
        get(
            move || async move { ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache")], text) },
        )
    };
    let mut pages = Router::new()
        .route("/", get(|| async { axum::response::Redirect::to("/practice") }))
        .route("/practice", get(async move |Query(asked): Query<Asked>| page(&practice, asked.who)))
        .route("/practice/style.css", file("text/css; charset=utf-8", STYLE));
    for (path, script) in SCRIPTS {
        pages = pages.route(path, file("text/javascript; charset=utf-8", script));
    }
    pages.layer(middleware::from_fn(own_origin_only))
}

fn page(practice: &Practice, who: Option<i64>) -> Response {
    let state = practice.inner.lock();
    let world = &state.world;
    let (status, markup) = match who.map(|who| world.people.get(&who)) {
        None => (StatusCode::OK, choose(world)),
        Some(None) => (StatusCode::NOT_FOUND, choose(world)),
        Some(Some(person)) => (StatusCode::OK, chats(world, person)),
    };
    let headers = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (status, headers, Html(markup.into_string())).into_response()
}

fn frame(title: &str, class: &str, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="icon" href="data:,";
                link rel="stylesheet" href="/practice/style.css";
            }
            body class=(class) { (content) }
        }
    }
}

/// Everybody, with their language, as links that can be kept.
fn choose(world: &World) -> Markup {
    let title =
        world.chats.values().find(|chat| chat.is_group()).map_or("Practice", |chat| chat.title.as_str());
    frame(
        "Practice group",
        "choosing",
        &html! {
            main {
                h1 { (title) }
                p { "A practice group. Nothing here reaches Telegram. Choose who you are:" }
                ul.people {
                    @for person in world.people.values() {
                        li {
                            a href={ "/practice?as=" (person.id) } {
                                span.face aria-hidden="true" { (initial(person)) }
                                span.name { (name(person)) }
                                span.language lang=[known_language(person)] { (language(person)) }
                            }
                        }
                    }
                }
            }
        },
    )
}

fn chats(world: &World, person: &Person) -> Markup {
    let group = group_of(world, person.id).and_then(|id| world.chats.get(&id));
    let bot = world.profile_name("").to_owned();
    let title = group.map_or_else(|| "No group".to_owned(), |chat| chat.title.clone());
    let members =
        group.map_or(0, |chat| chat.members.values().filter(|member| member.status.is_in()).count());
    frame(
        &format!("{} – practice group", name(person)),
        "chatting",
        &html! {
            header.top {
                form action="/practice" {
                    label for="who" { "You are" }
                    " "
                    select #who name="as" {
                        @for other in world.people.values() {
                            option value=(other.id) selected[other.id == person.id] {
                                (name(other)) " · " (language(other))
                            }
                        }
                    }
                    noscript { button { "Choose" } }
                }
                p #connection role="status" {}
            }
            div.tabs role="tablist" aria-label="Chats" {
                button #tab-group type="button" role="tab" aria-controls="group" aria-selected="true" { "Group" }
                button #tab-private type="button" role="tab" aria-controls="private" aria-selected="false" tabindex="-1" {
                    (bot)
                }
            }
            main {
                (panel("group", &title, &format!("{members} members")))
                (panel("private", &bot, "Private chat, seen by you and the bot"))
            }
            div #toast role="status" aria-live="polite" {}
            dialog #alert aria-labelledby="alert-text" {
                p #alert-text dir="auto" {}
                form method="dialog" { button autofocus { "OK" } }
            }
            noscript { p.noscript { "This page needs JavaScript to show the chats." } }
            script #facts type="application/json" { (maud::PreEscaped(facts(world, person))) }
            script type="module" src="/practice/page.js" {}
        },
    )
}

fn panel(id: &str, title: &str, about: &str) -> Markup {
    html! {
        section.chat id=(id) role="tabpanel" aria-labelledby={ (id) "-title" } {
            header {
                span.face aria-hidden="true" { (title.chars().next().unwrap_or('?')) }
                div { h2 id={ (id) "-title" } dir="auto" { (title) } p { (about) } }
            }
            ol.messages tabindex="0" role="log" aria-label={ "Messages: " (title) } {}
            button.newer type="button" hidden { "New messages" }
            form.say autocomplete="off" {
                div.commands hidden {}
                div.replying hidden {
                    span { "Reply to " b dir="auto" {} }
                    button type="button" { "Cancel" }
                }
                label.hidden for={ (id) "-text" } { "Message to " (title) }
                textarea id={ (id) "-text" } rows="1" dir="auto" placeholder="Message" maxlength="4096" {}
                button.voice type="button" aria-label="Send a recording" title="Send a recording" { "🎤" }
                input type="file" accept="audio/*" hidden;
                button.send { "Send" }
            }
        }
    }
}

/// What the script must know, as JSON that no text in it can break out of.
fn facts(world: &World, person: &Person) -> String {
    let facts = json!({
        "as": person.id,
        "bot": world.bot.username,
        "language": known_language(person),
        "words": {
            "only_you": "Only you can see this",
            "edited": "edited",
            "reply": "Reply",
            "empty": "No messages yet.",
            "start": "Start",
            "picture": "Picture",
            "voice": "Voice message",
            "hidden": "Hidden text, press to show",
            "lost": "Not connected. Trying again…",
            "nothing": "The bot has not answered.",
            "failed": "That did not work.",
            "copied": "Copied.",
        },
    });
    facts.to_string().replace('<', "\\u003c")
}
