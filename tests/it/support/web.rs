//! The bot as a server: its pages and its webhook on a port of its own, and one address for several of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use chorus::app::App;
use chorus::clock::Clock;
use chorus::config::Settings;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// The header by which Telegram proves itself.
pub const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

/// One bot at work, and its pages where a port was given.
pub struct Replica {
    port: Option<u16>,
    stop: CancellationToken,
    task: JoinHandle<anyhow::Result<()>>,
    pages: Option<JoinHandle<()>>,
}

impl Replica {
    pub async fn start(settings: &Settings, clock: &Clock, port: Option<u16>) -> Self {
        let app = App::build(settings, clock.clone()).await.unwrap();
        let pages = match port {
            Some(port) => {
                let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
                let router = app.router();
                Some(tokio::spawn(async move { axum::serve(listener, router).await.unwrap() }))
            }
            None => None,
        };
        let stop = CancellationToken::new();
        Self { port, task: tokio::spawn(app.run(stop.clone())), stop, pages }
    }

    /// Whether it is at work still.
    pub fn runs(&self) -> bool {
        !self.task.is_finished()
    }

    /// Stops it in order.
    pub async fn stop(mut self) {
        self.stop.cancel();
        (&mut self.task).await.unwrap().unwrap();
    }

    /// Ends it where it stands.
    pub async fn crash(mut self) {
        self.task.abort();
        let _ = (&mut self.task).await;
    }

    /// A page of it: status and text. No probe waits for longer.
    pub async fn page(&self, path: &str) -> (u16, String) {
        let got = reqwest::Client::new().get(self.url(path)).timeout(Duration::from_secs(5));
        let got = got.send().await.unwrap();
        (got.status().as_u16(), got.text().await.unwrap())
    }

    /// One of its metrics.
    pub async fn count(&self, metric: &str) -> usize {
        let (_, text) = self.page("/metrics").await;
        let line = text.lines().find(|line| line.split(' ').next() == Some(metric)).unwrap();
        line[metric.len() + 1..].parse().unwrap()
    }

    /// Posts to it as Telegram would, or somebody else; gives the status.
    pub async fn post(&self, secret: Option<&str>, body: impl Into<reqwest::Body>) -> u16 {
        let mut request = reqwest::Client::new().post(self.url("/hook")).body(body);
        if let Some(secret) = secret {
            request = request.header(SECRET_HEADER, secret);
        }
        request.send().await.unwrap().status().as_u16()
    }

    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port.expect("a port was given"))
    }
}

impl Drop for Replica {
    fn drop(&mut self) {
        self.task.abort();
        if let Some(pages) = &self.pages {
            pages.abort();
        }
    }
}

/// A port that nobody listens at.
pub fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// One address that spreads what comes over those ports, the next one where one does not answer.
pub async fn balancer(ports: Vec<u16>) -> String {
    let turn = Arc::new(AtomicUsize::new(0));
    let client = reqwest::Client::new();
    let forward = move |headers: HeaderMap, body: Bytes| {
        let (client, ports, turn) = (client.clone(), ports.clone(), Arc::clone(&turn));
        async move {
            let first = turn.fetch_add(1, Ordering::Relaxed);
            for n in 0..ports.len() {
                let port = ports[(first + n) % ports.len()];
                let mut request = client.post(format!("http://127.0.0.1:{port}/hook")).body(body.clone());
                if let Some(secret) = headers.get(SECRET_HEADER) {
                    request = request.header(SECRET_HEADER, secret);
                }
                if let Ok(answer) = request.send().await {
                    return StatusCode::from_u16(answer.status().as_u16()).unwrap();
                }
            }
            StatusCode::BAD_GATEWAY
        }
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let router = axum::Router::new().route("/hook", axum::routing::post(forward));
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    address
}
