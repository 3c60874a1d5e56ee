//! Delivery by webhook: each update POSTed in order, again after a pause until it is answered with 2xx.
//!
//! Telegram asks for https on four ports; the practice server posts to http on loopback only, and refuses all else.

use std::net::{IpAddr, ToSocketAddrs as _};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use std::time::Duration;

use anyhow::{Context as _, bail};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::handle::Inner;

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
    let mut pause = Duration::from_millis(200);
    loop {
        changed.mark_unchanged();
        let Some(strong) = inner.upgrade() else { return };
        let next = next(&strong);
        drop(strong);
        let Some((url, secret, id, update)) = next else {
            if changed.changed().await.is_err() {
                return;
            }
            continue;
        };
        let tried =
            tokio::time::timeout(Duration::from_secs(30), post(&url, secret.as_deref(), &update)).await;
        let outcome = tried.unwrap_or_else(|_| Err(anyhow::anyhow!("Connection timed out")));
        let Some(strong) = inner.upgrade() else { return };
        match outcome {
            Ok(Reply { status: 200..=299, .. }) => {
                pause = Duration::from_millis(200);
                delivered(&strong, id);
            }
            Ok(reply) => {
                failed(&strong, format!("Wrong response from the webhook: {}", reply.status));
                tokio::time::sleep(reply.retry_after.unwrap_or(pause)).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
            Err(why) => {
                failed(&strong, why.to_string());
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        }
    }
}

fn next(inner: &Inner) -> Option<(String, Option<String>, i64, Value)> {
    let mut state = inner.lock();
    let now = state.world.now();
    let queue = &mut state.world.queue;
    if queue.webhook.url.is_empty() {
        return None;
    }
    queue.expire(now);
    let first = queue.again.front().or_else(|| queue.waiting.front())?;
    Some((queue.webhook.url.clone(), queue.webhook.secret.clone(), first.id, first.update.clone()))
}

fn delivered(inner: &Inner, id: i64) {
    inner.act(|state| {
        let queue = &mut state.world.queue;
        if queue.again.front().is_some_and(|again| again.id == id) {
            queue.again.pop_front();
        } else if queue.waiting.front().is_some_and(|first| first.id == id) {
            let done = queue.waiting.pop_front();
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

async fn post(url: &str, secret: Option<&str>, update: &Value) -> anyhow::Result<Reply> {
    let url = url::Url::parse(url)?;
    let host = url.host_str().context("no host")?.trim_matches(['[', ']']).to_owned();
    let port = url.port_or_known_default().context("no port")?;
    let address =
        (host.as_str(), port).to_socket_addrs()?.find(|a| a.ip().is_loopback()).context("not on loopback")?;
    let mut stream = TcpStream::connect(address).await.context("Connection refused")?;
    let body = update.to_string();
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
