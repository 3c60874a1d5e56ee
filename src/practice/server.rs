//! The HTTP of it: `/bot<token>/<method>`, GET or POST, beside the practice routes and the page.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request, State as Shared};
use axum::http::{StatusCode, header};
use axum::middleware::map_response_with_state;
use axum::response::{IntoResponse as _, Response};
use serde_json::value::to_raw_value;

use super::error::{ApiError, RawAnswer};
use super::handle::{Call, Inner, Practice};
use super::params::Params;
use super::{control, methods, page, polling, webhook};

impl Practice {
    /// The Bot API, the practice routes and the page. To be served on loopback only.
    pub fn router(&self) -> Router {
        webhook::ensure(&self.inner);
        Router::new()
            .merge(page::routes(self.clone()))
            .merge(control::routes(self.clone()))
            .route("/{bot}/{method}", axum::routing::any(bot_api))
            .fallback(|| async { answered(&Err(ApiError::new(404, "Not Found"))) })
            .layer(axum::extract::DefaultBodyLimit::disable())
            .layer(map_response_with_state(self.inner.clone(), dated))
            .with_state(self.inner.clone())
    }
}

async fn bot_api(
    Shared(inner): Shared<Arc<Inner>>,
    Path((bot, method)): Path<(String, String)>,
    request: Request,
) -> Response {
    let Some(token) = bot.strip_prefix("bot") else {
        return answered(&Err(ApiError::new(404, "Not Found")));
    };
    // No bot names an origin: a page that does is one that a person visits, trying its luck on loopback.
    if request.headers().contains_key(header::ORIGIN) {
        return answered(&Err(ApiError::forbidden("the practice server answers no web pages here")));
    }
    if token != inner.lock().world.bot.token {
        return answered(&Err(ApiError::new(401, "Unauthorized")));
    }
    webhook::ensure(&inner);
    let params = match Params::read(request).await {
        Ok(params) => params,
        Err(refusal) => return answered(&Err(refusal)),
    };
    let name = method.to_ascii_lowercase();
    let fate = inner.lock().faults.fate(&name, params.int("chat_id"));
    if let Some(delay) = fate.delay {
        tokio::time::sleep(delay).await;
    }
    if fate.drop_before {
        return dropped();
    }
    let answer = match fate.refusal {
        Some(refusal) => Err(refusal),
        None if name == "getupdates" => polling::get_updates(&inner, &params).await,
        None => carry_out(&inner, &name, &params),
    };
    if name != "getupdates" || answer.is_err() {
        let error = answer.as_ref().err().map(|refusal| refusal.description.clone());
        inner.lock().log(Call { method, params: params.logged(), ok: answer.is_ok(), error });
    }
    if fate.drop_after { dropped() } else { answered(&answer) }
}

fn carry_out(inner: &Arc<Inner>, name: &str, params: &Params) -> RawAnswer {
    let (answer, revision) = {
        let mut state = inner.lock();
        let answer = methods::call(&mut state, name, params);
        if answer.is_ok() && !name.starts_with("get") {
            state.revision += 1;
        }
        (answer, state.revision)
    };
    inner.settle(revision);
    // A tree with names for keys always makes a text.
    answer.map(|result| to_raw_value(&result).unwrap_or_default())
}

fn answered(answer: &RawAnswer) -> Response {
    let (code, body) = match answer {
        Ok(result) => (200, format!(r#"{{"ok":true,"result":{result}}}"#)),
        Err(refusal) => (refusal.code, refusal.body().to_string()),
    };
    let status = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, [(header::CONTENT_TYPE, "application/json")], body).into_response();
    let parameters = answer.as_ref().err().and_then(|refusal| refusal.parameters.as_ref());
    if let Some(seconds) = parameters.and_then(|parameters| parameters["retry_after"].as_u64()) {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// Tells the time by the practice world's clock, as every HTTP server tells it by its own (RFC 9110, 6.6.1).
async fn dated(Shared(inner): Shared<Arc<Inner>>, mut response: Response) -> Response {
    let now = jiff::Timestamp::from_millisecond(inner.lock().world.now_ms).unwrap_or_default();
    let date = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&now);
    if let Some(date) = date.ok().and_then(|date| date.parse().ok()) {
        response.headers_mut().insert(header::DATE, date);
    }
    response
}

/// A connection that breaks: a body that fails before its first byte takes the connection with it.
fn dropped() -> Response {
    let broken = futures::stream::once(async {
        Err::<axum::body::Bytes, _>(std::io::Error::other("dropped on demand"))
    });
    Response::new(Body::from_stream(broken))
}
