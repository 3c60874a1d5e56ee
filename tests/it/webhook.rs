//! The webhook: who may post, what 200 means, and what is told of the bot over HTTP.

use std::sync::Arc;
use std::time::Duration;

use chorus::domain::PollCode;
use chorus::practice::{SAM, SOUTHEND, World};
use chorus::store::{polls, responses, updates};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::postgres::Cluster;
use crate::support::web::free_port;
use crate::support::{ANIA, Chorus, Engine, IMRAN, on_both_engines};

on_both_engines!(
    updates_are_posted,
    only_who_knows_the_secret,
    taken_once_it_is_committed,
    what_can_not_be_stored_comes_again,
    what_the_database_refuses_does_not,
    nor_does_what_can_not_be_read,
    the_bot_says_how_it_is,
);

/// The bot with a webhook of its own, in the practice group.
async fn posted_to(engine: Engine) -> Chorus {
    let mut chorus = Chorus::before_start(engine, World::southend(), |_| {}).await;
    let port = free_port();
    chorus.port = Some(port);
    chorus.webhook = Some(format!("http://127.0.0.1:{port}/hook").parse().unwrap());
    chorus.start_bot().await;
    chorus.practice.add_bot(SAM, SOUTHEND, true).unwrap();
    chorus.until("the welcome", |p| p.view(ANIA, SOUTHEND).iter().any(|m| m.by_bot)).await;
    chorus
}

fn secret(chorus: &Chorus) -> String {
    let mut calls = chorus.practice.calls().into_iter();
    let set = calls.rfind(|call| call.method.eq_ignore_ascii_case("setWebhook")).unwrap();
    set.params["secret_token"].as_str().unwrap().to_owned()
}

/// What the server knows of the webhook.
async fn webhook_info(chorus: &Chorus) -> Value {
    let url = format!("{}/bot{}/getWebhookInfo", chorus.address(), chorus.practice.token());
    reqwest::get(url).await.unwrap().json::<Value>().await.unwrap()["result"].take()
}

/// A press by Imran on the first option, as Telegram posts it.
fn press(chorus: &Chorus, card: i64, update: i64) -> String {
    let data = chorus.card(card).keyboard[0][0].data.clone().unwrap();
    let press = json!({"update_id": update, "callback_query": {"id": "9", "data": data, "chat_instance": "x",
        "from": {"id": IMRAN, "is_bot": false, "first_name": "I"},
        "message": {"message_id": card, "date": 0, "chat": {"id": SOUTHEND, "type": "supergroup", "title": "G"}}}});
    press.to_string()
}

/// How many events the log of a poll has.
async fn events(chorus: &Chorus, code: &str) -> usize {
    let code = PollCode::parse(code).unwrap();
    let store = chorus.store().await;
    responses::log(&mut store.read().await.unwrap(), &code).await.unwrap().len()
}

/// The updates that could not be carried out, by number and kind.
async fn failed(chorus: &Chorus) -> Vec<(i64, String)> {
    let store = chorus.store().await;
    let failures = updates::failures(&mut store.read().await.unwrap()).await.unwrap();
    failures.into_iter().map(|failure| (failure.update, failure.kind)).collect()
}

async fn updates_are_posted(engine: Engine) {
    let mut chorus = posted_to(engine).await;
    let info = webhook_info(&chorus).await;
    assert_eq!(info["url"], chorus.webhook.as_ref().unwrap().as_str());
    assert_eq!(
        info["allowed_updates"],
        json!(["message", "callback_query", "my_chat_member", "chat_member"])
    );
    assert!(secret(&chorus).len() >= 32, "a secret was made");
    let (card, _) = chorus.poll("/poll q | a | b").await;
    assert!(chorus.choose(ANIA, card, 1).await.text.contains('1'));
    // Posted again, an update changes nothing and is answered.
    chorus.practice.faults().deliver_twice(1);
    chorus.choose(IMRAN, card, 2).await;
    chorus.settled().await;
    chorus.until_drawn("two answers", |_| chorus.card(card).text.contains("2 people have answered")).await;
    // The webhook stays at the stop: what is pressed meanwhile waits there, and is posted to whoever comes next.
    chorus.stop_bot().await;
    let data = chorus.card(card).keyboard[0][1].data.clone().unwrap();
    let query = chorus.practice.press(ANIA, SOUTHEND, &chorus.seen(ANIA, card), &data).unwrap();
    assert_eq!(webhook_info(&chorus).await["url"], chorus.webhook.as_ref().unwrap().as_str());
    assert_eq!(chorus.practice.pending_updates(), 1);
    chorus.start_bot().await;
    assert!(chorus.answer(&query).await.text.contains('2'));
}

async fn only_who_knows_the_secret(engine: Engine) {
    let chorus = posted_to(engine).await;
    let (card, _) = chorus.poll("/poll q | a | b").await;
    let press = press(&chorus, card, 5);
    let secret = secret(&chorus);
    for wrong in [None, Some(""), Some("wrong"), Some(&secret[..63])] {
        assert_eq!(chorus.bot().post(wrong, press.clone()).await, 401);
    }
    // Who does not know it is sent away before they have said much.
    let mut stranger = TcpStream::connect(("127.0.0.1", chorus.port.unwrap())).await.unwrap();
    let much = "POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 4000000\r\n\r\nnot all of it";
    stranger.write_all(much.as_bytes()).await.unwrap();
    let mut answer = [0; 12];
    let heard = tokio::time::timeout(Duration::from_secs(10), stranger.read_exact(&mut answer)).await;
    assert!(heard.is_ok_and(|read| read.is_ok()) && &answer == b"HTTP/1.1 401");
    assert!(chorus.card(card).text.contains("Nobody has answered"));
    // Whoever knows it is Telegram; the same number again changes nothing.
    for _ in 0..2 {
        assert_eq!(chorus.bot().post(Some(&secret), press.clone()).await, 200);
    }
    chorus.until_drawn("one answer", |_| chorus.card(card).text.contains("1 person has answered")).await;
}

async fn taken_once_it_is_committed(engine: Engine) {
    let chorus = Arc::new(posted_to(engine).await);
    let (card, code) = chorus.poll("/poll q | a | b").await;
    // While somebody else holds the poll, nothing can be committed, and Telegram hears nothing.
    let store = chorus.store().await;
    let mut held = store.write().await.unwrap();
    polls::load_locked(&mut held, &PollCode::parse(&code).unwrap()).await.unwrap();
    let (posting, update, secret) = (Arc::clone(&chorus), press(&chorus, card, 5), secret(&chorus));
    let (known, again) = (secret.clone(), update.clone());
    let posted = tokio::spawn(async move { posting.bot().post(Some(&known), update).await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(!posted.is_finished(), "nothing is taken before it is committed");
    held.commit().await.unwrap();
    assert_eq!(posted.await.unwrap(), 200);
    assert_eq!(events(&chorus, &code).await, 1, "what is taken is there");
    // Imran changes his mind; the first update comes again after that, and takes nothing back.
    assert!(chorus.choose(IMRAN, card, 2).await.text.contains('2'));
    assert_eq!(chorus.bot().post(Some(&secret), again).await, 200);
    assert_eq!(events(&chorus, &code).await, 2);
}

async fn what_can_not_be_stored_comes_again(engine: Engine) {
    let chorus = posted_to(engine).await;
    let (card, code) = chorus.poll("/poll q | a | b").await;
    chorus.settled().await;
    chorus.alter("ALTER TABLE response_log RENAME TO away").await;
    assert_eq!(chorus.bot().post(Some(&secret(&chorus)), press(&chorus, card, 5)).await, 503);
    let data = chorus.card(card).keyboard[0][1].data.clone().unwrap();
    let query = chorus.practice.press(ANIA, SOUTHEND, &chorus.seen(ANIA, card), &data).unwrap();
    while webhook_info(&chorus).await["last_error_message"] != "Wrong response from the webhook: 503" {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(chorus.practice.callback_answer(&query).is_none(), "nobody is told");
    assert_eq!(chorus.practice.pending_updates(), 1);
    chorus.alter("ALTER TABLE away RENAME TO response_log").await;
    assert!(chorus.answer(&query).await.text.contains('2'));
    assert_eq!(events(&chorus, &code).await, 1);
}

async fn what_the_database_refuses_does_not(engine: Engine) {
    let chorus = posted_to(engine).await;
    let (card, code) = chorus.poll("/poll q | a | b").await;
    chorus.settled().await;
    let (refuse, take) = match chorus.engine.url.starts_with("sqlite:") {
        true => (
            "CREATE TRIGGER refuse BEFORE INSERT ON response_log BEGIN SELECT RAISE(ABORT, 'no'); END",
            "DROP TRIGGER refuse",
        ),
        false => (
            "ALTER TABLE response_log ALTER COLUMN language TYPE VARCHAR(1)",
            "ALTER TABLE response_log ALTER COLUMN language TYPE TEXT",
        ),
    };
    chorus.alter(refuse).await;
    let secret = secret(&chorus);
    assert_eq!(chorus.bot().post(Some(&secret), press(&chorus, card, 5)).await, 200);
    assert_eq!(failed(&chorus).await, [(5, "callback_query".to_owned())]);
    chorus.alter(take).await;
    assert_eq!(chorus.bot().post(Some(&secret), press(&chorus, card, 6)).await, 200);
    assert_eq!(events(&chorus, &code).await, 1);
}

async fn nor_does_what_can_not_be_read(engine: Engine) {
    let chorus = posted_to(engine).await;
    let (card, code) = chorus.poll("/poll q | a | b").await;
    let secret = secret(&chorus);
    let post = async |body: Vec<u8>| chorus.bot().post(Some(&secret), body).await;
    for nonsense in [&b"\xff\xfe"[..], b"", b"[]", b"{}", b"null", b"{\"update_id\":true}"] {
        assert_eq!(post(nonsense.to_vec()).await, 200, "{nonsense:?}");
    }
    // A press with a byte in it that is no text.
    let mut spoilt = press(&chorus, card, 5).into_bytes();
    let name = spoilt.windows(3).position(|part| part == b"\"I\"").unwrap();
    spoilt[name + 1] = 0xff;
    assert_eq!(post(spoilt).await, 200);
    // Far more than is kept, and more than fits into the network's memory.
    assert_eq!(post(format!("{}{}", press(&chorus, card, 6), " ".repeat(32 << 20)).into()).await, 200);
    assert_eq!(failed(&chorus).await, [(5, "callback_query".to_owned())]);
    let (_, metrics) = chorus.bot().page("/metrics").await;
    for line in [
        "chorus_update_failures_total{kind=\"unknown\"} 7",
        "chorus_update_failures_total{kind=\"callback_query\"} 1",
    ] {
        assert!(metrics.lines().any(|l| l == line), "{line} in:\n{metrics}");
    }
    assert_eq!(events(&chorus, &code).await, 0);
    assert_eq!(post(press(&chorus, card, 7).into()).await, 200);
    assert_eq!(events(&chorus, &code).await, 1);
}

/// A probe is answered, and soon, though the database is not there.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_its_database() {
    let folder = tempfile::TempDir::new().unwrap();
    let Some(cluster) = Cluster::new(folder.path().to_owned()) else { return };
    let engine = Engine { folder: tempfile::TempDir::new().unwrap(), url: cluster.new_database() };
    let chorus = posted_to(engine).await;
    assert_eq!(chorus.bot().page("/readyz").await.0, 200);
    cluster.stop_at_once();
    let gone = (503, "the database does not answer\n".to_owned());
    assert_eq!(chorus.bot().page("/readyz").await, gone);
    assert_eq!(chorus.bot().page("/metrics").await.0, 200);
    assert_eq!(chorus.bot().page("/healthz").await.0, 200);
    cluster.start();
    while chorus.bot().page("/readyz").await.0 != 200 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn the_bot_says_how_it_is(engine: Engine) {
    let chorus = posted_to(engine).await;
    let (card, code) = chorus.poll("/poll Where shall we meet? | a | b").await;
    chorus.choose(ANIA, card, 1).await;
    chorus.practice.faults().too_many_requests(SOUTHEND, 1, 1);
    chorus.choose(IMRAN, card, 1).await;
    chorus.until_drawn("two answers", |_| chorus.card(card).text.contains("2 people have answered")).await;
    assert_eq!(chorus.bot().page("/healthz").await, (200, "alive\n".to_owned()));
    assert_eq!(chorus.bot().page("/readyz").await, (200, "ready\n".to_owned()));
    let (status, metrics) = chorus.bot().page("/metrics").await;
    assert_eq!(status, 200);
    for line in [
        "chorus_presses_confirmed_total 2",
        "chorus_outbox_depth 0",
        "chorus_outbox_dead 0",
        "chorus_updates_total{kind=\"callback_query\"} 2",
        "chorus_calls_total{method=\"EditMessageText\",outcome=\"retry_after\"} 1",
        "chorus_press_seconds_count 2",
    ] {
        assert!(metrics.lines().any(|l| l == line), "{line} in:\n{metrics}");
    }
    // No label leads to a person, a group or a poll.
    let group = SOUTHEND.to_string()[1..].to_owned();
    for private in [ANIA.to_string(), IMRAN.to_string(), SAM.to_string(), group, code] {
        assert!(!metrics.contains(&private), "{private} in:\n{metrics}");
    }
    assert!(!metrics.contains("meet") && !metrics.contains("Ania"), "{metrics}");
}
