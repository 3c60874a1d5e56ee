//! The webhook: Telegram posts an update here, and hears 200 once what it changed is committed.
//!
//! Telegram posts again, here or to another replica, whatever is answered otherwise. So 503 says that the database can't be used
//! now, and what can't be read is recorded and answered 200: it would never be read. Who does not know the secret gets 401 and
//! is not listened to.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use futures::TryStreamExt as _;
use secrecy::{ExposeSecret as _, SecretString};
use subtle::ConstantTimeEq as _;

use crate::bot::intake::Intake;
use crate::config::Webhook;

/// The greatest update that is kept to be read, in bytes: a message of 4,096 characters, with all that may hang on it, is a small
/// part of it.
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
    let door = Door { intake, secret: webhook.secret.clone() };
    Router::new().route(webhook.url.path(), post(take)).with_state(door)
}

async fn take(State(door): State<Door>, request: Request) -> Response {
    let given =
        request.headers().get("x-telegram-bot-api-secret-token").map_or(&b""[..], |given| given.as_bytes());
    // In constant time: how long it takes says nothing of how much of it is right.
    if !bool::from(given.ct_eq(door.secret.expose_secret().as_bytes())) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    // Only now: nobody else has four megabytes kept for them.
    let taken = match read(request.into_body()).await {
        Ok(Some(body)) => door.intake.take(&body).await,
        Ok(None) => door.intake.record_too_long().await,
        // It broke off, and is to come again.
        Err(_) => return StatusCode::BAD_REQUEST.into_response(),
    };
    match taken {
        Ok(()) => StatusCode::OK.into_response(),
        Err(error) => {
            tracing::error!(%error, "the database failed; the update is to come again");
            (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, AGAIN_SECONDS)]).into_response()
        }
    }
}

/// What was posted; nothing where it is too long. It is heard to its end all the same: who speaks does not hear an answer.
async fn read(body: Body) -> Result<Option<Vec<u8>>, axum::Error> {
    let mut kept = Some(Vec::new());
    let mut parts = body.into_data_stream();
    while let Some(part) = parts.try_next().await? {
        kept = kept.filter(|kept| kept.len() + part.len() <= MOST_BYTES);
        kept.iter_mut().for_each(|kept| kept.extend_from_slice(&part));
    }
    Ok(kept)
}
