//! `/healthz`: the process answers. `/readyz`: it can do its work. `/metrics`: what it did, for Prometheus.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use crate::bot::Bot;
use crate::bot::intake::Intake;
use crate::store::outbox;

/// The OpenMetrics text format.
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// How long the database may take to answer: who asks how the bot is has little patience.
const PATIENCE: Duration = Duration::from_secs(2);

/// How the bot is.
pub(crate) fn router(bot: Bot, intake: Arc<Intake>) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .with_state((bot, intake))
}

async fn ready(State((bot, intake)): State<(Bot, Arc<Intake>)>) -> Response {
    if depth(&bot).await.is_none() {
        return (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response();
    }
    match intake.is_alive() {
        true => "ready\n".into_response(),
        false => (StatusCode::SERVICE_UNAVAILABLE, "nothing is heard from Telegram\n").into_response(),
    }
}

async fn metrics(State((bot, _)): State<(Bot, Arc<Intake>)>) -> Response {
    if let Some(depth) = depth(&bot).await {
        let age = depth.oldest.map_or(0, |oldest| (bot.clock.now() - oldest) / 1000);
        bot.metrics.outbox(depth.waiting, age, depth.dead);
    }
    ([(header::CONTENT_TYPE, OPEN_METRICS)], bot.metrics.text()).into_response()
}

/// How the outbox stands; none while the database can't be asked.
async fn depth(bot: &Bot) -> Option<outbox::Depth> {
    let asked = async { outbox::depth(&mut bot.store.read().await?, bot.clock.now()).await };
    tokio::time::timeout(PATIENCE, asked).await.ok()?.ok()
}
