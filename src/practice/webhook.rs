//! Delivery by webhook: each update POSTed, again after a pause until it is answered with 2xx. Many at once, as many as the bot
//! allowed; in order for each person's presses, and for the rest of each chat.
//!
//! Telegram asks for https on four ports; the practice server posts to http on loopback only, and refuses all else.

use std::collections::{HashMap, HashSet};
use std::net::{IpAddr, ToSocketAddrs as _};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use std::time::Duration;

use anyhow::{Context as _, bail};
use serde_json::Value;
use serde_json::value::RawValue;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use super::handle::Inner;

/// The first pause after a try that failed.
const SHORTEST_PAUSE: Duration = Duration::from_millis(200);
/// The longest pause between two tries.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Starts delivery, once, if there is a runtime to run it.
pub(crate) fn ensure(inner: &Arc<Inner>) {
    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
        return;
    };
    if !inner.webhook_runs.swap(true, Ordering::SeqCst) {
        runtime.spawn(run(Arc::downgrade(inner), inner.changed.subscribe()));
    }
}

async fn run(inner: Weak<Inner>, mut changed: tokio::sync::watch::Receiver<u64>) {
    let mut busy: HashSet<String> = HashSet::new();
    let mut pauses: HashMap<String, Duration> = HashMap::new();
    let mut posts = JoinSet::new();
    loop {
        changed.mark_unchanged();
        let Some(strong) = inner.upgrade() else { return };
        while let Some(delivery) = ready(&strong, &busy) {
            busy.insert(delivery.lane.clone());
            let pause = pauses.get(&delivery.lane).copied().unwrap_or(SHORTEST_PAUSE);
            posts.spawn(deliver(inner.clone(), delivery, pause));
        }
        drop(strong);
        tokio::select! {
            Some(Ok((lane, pause))) = posts.join_next() => {
                busy.remove(&lane);
                match pause {
                    Some(pause) => pauses.insert(lane, (pause * 2).min(LONGEST_PAUSE)),
                    None => pauses.remove(&lane),
                };
            }
            news = changed.changed() => {
                if news.is_err() {
                    return;
                }
            }
        }
    }
}

/// An update on its way, and the queue that it must not leave: a person's presses, or everything else of a chat.
struct Delivery {
    url: String,
    secret: Option<String>,
    id: i64,
    update: Box<RawValue>,
    lane: String,
}

/// Posts an update. Where it is not taken, its lane rests for a while, and the pause is given back.
async fn deliver(inner: Weak<Inner>, delivery: Delivery, pause: Duration) -> (String, Option<Duration>) {
    let Delivery { url, secret, id, update, lane } = delivery;
    let tried = tokio::time::timeout(Duration::from_secs(30), post(&url, secret.as_deref(), &update)).await;
    let outcome = tried.unwrap_or_else(|_| Err(anyhow::anyhow!("Connection timed out")));
    let Some(inner) = inner.upgrade() else { return (lane, None) };
    let (why, wait) = match outcome {
        Ok(Reply { status: 200..=299, .. }) => {
            delivered(&inner, id);
            return (lane, None);
        }
        Ok(reply) => {
            let why = format!("Wrong response from the webhook: {}", reply.status);
            (why, reply.retry_after.unwrap_or(pause))
        }
        Err(why) => (why.to_string(), pause),
    };
    failed(&inner, why);
    drop(inner);
    tokio::time::sleep(wait).await;
    (lane, Some(pause))
}

/// The next update whose lane is free, if there is room for one more.
fn ready(inner: &Inner, busy: &HashSet<String>) -> Option<Delivery> {
    let mut state = inner.lock();
    let now = state.world.now();
    let queue = &mut state.world.queue;
    let room = usize::try_from(queue.webhook.max_connections).unwrap_or(1);
    if queue.webhook.url.is_empty() || busy.len() >= room {
        return None;
    }
    queue.expire(now);
    // What waits behind another of its own lane stays behind it.
    let (next, lane) = queue.again.iter().chain(&queue.waiting).find_map(|queued| {
        let lane = lane(&queued.update);
        (!busy.contains(&lane)).then_some((queued, lane))
    })?;
    let (id, update) = (next.id, next.sent());
    Some(Delivery { url: queue.webhook.url.clone(), secret: queue.webhook.secret.clone(), id, update, lane })
}

/// Presses are queued a person, everything else a chat (public Bot API server, `webhook queue id`).
fn lane(update: &Value) -> String {
    match update.pointer("/callback_query/from/id") {
        Some(person) => format!("press {person}"),
        None => {
            let chat =
                update.as_object().into_iter().flatten().find_map(|(_, body)| body.pointer("/chat/id"));
            format!("chat {}", chat.unwrap_or(&Value::Null))
        }
    }
}

fn delivered(inner: &Inner, id: i64) {
    inner.act(|state| {
        let queue = &mut state.world.queue;
        if let Some(at) = queue.again.iter().position(|again| again.id == id) {
            queue.again.remove(at);
        } else if let Some(at) = queue.waiting.iter().position(|waiting| waiting.id == id) {
            let done = queue.waiting.remove(at);
            if state.faults.deliver_twice > 0 {
                state.faults.deliver_twice -= 1;
                queue.again.extend(done.clone());
            }
            queue.last_confirmed = done;
        }
    });
}

fn failed(inner: &Inner, why: String) {
    let mut state = inner.lock();
    let now = state.world.now();
    state.world.queue.webhook.last_error = Some((now, why));
}

struct Reply {
    status: u16,
    retry_after: Option<Duration>,
}

async fn post(url: &str, secret: Option<&str>, update: &RawValue) -> anyhow::Result<Reply> {
    let url = url::Url::parse(url)?;
    let host = url.host_str().context("no host")?.trim_matches(['[', ']']).to_owned();
    let port = url.port_or_known_default().context("no port")?;
    let address =
        (host.as_str(), port).to_socket_addrs()?.find(|a| a.ip().is_loopback()).context("not on loopback")?;
    let mut stream = TcpStream::connect(address).await.context("Connection refused")?;
    let body = update.get();
    let path = &url[url::Position::BeforePath..];
    let secret = secret.map(|s| format!("X-Telegram-Bot-Api-Secret-Token: {s}\r\n")).unwrap_or_default();
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Type: application/json\r\n{secret}\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.take(1 << 20).read_to_end(&mut answer).await?;
    let answer = String::from_utf8_lossy(&answer);
    let status = answer.split(' ').nth(1).and_then(|code| code.parse().ok());
    let Some(status) = status else { bail!("Read timeout expired") };
    let retry_after = answer
        .lines()
        .take_while(|line| !line.trim().is_empty())
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("retry-after"))
        .and_then(|(_, seconds)| seconds.trim().parse().ok())
        .map(Duration::from_secs);
    Ok(Reply { status, retry_after })
}

/// Whether the practice server would post there.
pub(crate) fn is_loopback(url: &str) -> bool {
    let Ok(url) = url::Url::parse(url) else {
        return false;
    };
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    url.scheme() == "http" && (host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback()))
}
