//! The webhook: Telegram posts an update here, and hears 200 once what it changed is committed.
//!
//! Who does not know the secret gets 401 and is not listened to; when the database can't be used the answer is 503, and Telegram
//! posts the update again, here or to another replica.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest as _, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use secrecy::{ExposeSecret as _, SecretString};
use subtle::ConstantTimeEq as _;

use crate::bot::intake::Intake;
use crate::config::Webhook;

/// The greatest update that is read, in bytes: a message of 4,096 characters, with all that may hang on it, is a small part of it.
const MOST_BYTES: usize = 4 * 1024 * 1024;
/// How long Telegram is asked to wait after a fault, in seconds.
const AGAIN_SECONDS: &str = "1";

#[derive(Clone)]
struct Door {
    intake: Arc<Intake>,
    secret: SecretString,
}

/// The route that the webhook's address names.
pub(crate) fn router(intake: Arc<Intake>, webhook: &Webhook) -> Router {
    Router::new()
        .route(webhook.url.path(), post(take))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .with_state(Door { intake, secret: webhook.secret.clone() })
}

async fn take(State(door): State<Door>, request: Request) -> Response {
    let given =
        request.headers().get("x-telegram-bot-api-secret-token").map_or(&b""[..], |given| given.as_bytes());
    // In constant time: how long it takes says nothing of how much of it is right.
    if !bool::from(given.ct_eq(door.secret.expose_secret().as_bytes())) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    // Only now: nobody else has four megabytes kept for them.
    let body = match Bytes::from_request(request, &()).await {
        Ok(body) => body,
        Err(refusal) => return refusal.into_response(),
    };
    let Ok(raw) = std::str::from_utf8(&body) else { return StatusCode::BAD_REQUEST.into_response() };
    match door.intake.take(raw).await {
        Ok(()) => StatusCode::OK.into_response(),
        Err(error) => {
            tracing::error!(%error, "the database failed; the update is to come again");
            (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, AGAIN_SECONDS)]).into_response()
        }
    }
}
