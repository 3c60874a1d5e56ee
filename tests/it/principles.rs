//! The principles on paper: a page of its own in each language, in the chat and on the web.

use chorus::config::OwnTexts;
use chorus::practice::{SAM, SOUTHEND};
use reqwest::StatusCode;
use tokio::net::TcpListener;

use crate::support::{Chorus, Engine, IMRAN, on_both_engines};

on_both_engines!(the_page_comes_as_a_file);

const LANGUAGES: [(&str, &str); 24] = [
    ("ar", "rtl"),
    ("bg", "ltr"),
    ("bn", "ltr"),
    ("ckb", "rtl"),
    ("cs", "ltr"),
    ("en", "ltr"),
    ("es", "ltr"),
    ("fa", "rtl"),
    ("fr", "ltr"),
    ("hu", "ltr"),
    ("it", "ltr"),
    ("lt", "ltr"),
    ("pa", "ltr"),
    ("pl", "ltr"),
    ("pt", "ltr"),
    ("ro", "ltr"),
    ("sk", "ltr"),
    ("so", "ltr"),
    ("sq", "ltr"),
    ("tl", "ltr"),
    ("tr", "ltr"),
    ("uk", "ltr"),
    ("ur", "rtl"),
    ("zh-hans", "ltr"),
];

/// What makes a page one that can be printed anywhere: all eight, the right way round, credited, nothing to fetch.
fn assert_page(page: &str, tag: &str, direction: &str) {
    assert!(page.starts_with("<!DOCTYPE html>"), "{tag}");
    assert!(page.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")), "{tag}");
    assert_eq!(page.matches("<h2>").count(), 8, "{tag}");
    assert!(page.contains("A Better Start Southend (ABSS)") && page.contains("size: A4"), "{tag}");
    for fetched in ["src=", "href=", "url(", "@import", "<script", "<link"] {
        assert!(!page.contains(fetched), "{tag} fetches by {fetched}");
    }
}

#[tokio::test]
async fn the_page_stands_on_the_web_in_every_language() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = chorus::web::principles(&OwnTexts::default());
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    let get = async |tag: &str| reqwest::get(format!("http://{address}/principles/{tag}")).await.unwrap();
    for (tag, direction) in LANGUAGES {
        let page = get(tag).await;
        assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
        assert_page(&page.text().await.unwrap(), tag, direction);
    }
    assert_page(&get("ur-PK").await.text().await.unwrap(), "ur", "rtl");
    for unknown in ["xx", "..", "%3Cscript%3E", "english please"] {
        assert_eq!(get(unknown).await.status(), StatusCode::NOT_FOUND, "{unknown}");
    }
}

async fn the_page_comes_as_a_file(engine: Engine) {
    let chorus = Chorus::start(engine).await;
    chorus.practice.say(SAM, SOUTHEND, "/principles").unwrap();
    chorus.until("the principles", |p| p.view(IMRAN, SOUTHEND).iter().any(|m| m.text.contains("8. "))).await;
    let card = chorus.last(IMRAN, SOUTHEND);
    chorus.press(IMRAN, SOUTHEND, &card, "🌐").await;
    let own = |p: &chorus::practice::Practice| {
        p.view(IMRAN, SOUTHEND).into_iter().rfind(|m| m.only_you && m.text.contains("8. "))
    };
    chorus.until("his own list", |p| own(p).is_some()).await;
    // From the group, the private chat opens; there the file is sent.
    let link = chorus.press(IMRAN, SOUTHEND, &own(&chorus.practice).unwrap(), "🖨").await;
    let sent = chorus.follow(IMRAN, &link).await;
    let file = sent.document.as_ref().expect("a file");
    assert_eq!(file.name, "principles-ur.html");
    let (_, bytes) = chorus.practice.document(IMRAN, sent.message_id).unwrap();
    assert_page(std::str::from_utf8(&bytes).unwrap(), "ur", "rtl");
}
