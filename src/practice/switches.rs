//! The server's switches for who has no Rust at hand: `POST /practice/switches`.

use std::time::Duration;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;
use serde_json::json;

use super::handle::Practice;
use super::model::ApiVersion;

/// Each switch is optional; what is absent stays as it is.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Switches {
    /// `10.1` or `10.3`.
    api_version: Option<String>,
    group_rate: Option<bool>,
    /// Chat, seconds to wait, times.
    too_many_requests: Option<(i64, u64, u32)>,
    /// Method, times.
    server_error: Option<(String, u32)>,
    drop_connection: Option<(String, u32)>,
    /// Method, milliseconds.
    delay: Option<(String, u64)>,
    deliver_twice: Option<u32>,
    refuse_ephemeral: Option<u32>,
}

/// Sets what is given.
pub(crate) fn switched(practice: &Practice, set: &Switches) -> Response {
    match set.api_version.as_deref() {
        None => {}
        Some("10.1") => practice.set_api_version(ApiVersion::V10_1),
        Some("10.3") => practice.set_api_version(ApiVersion::V10_3),
        Some(_) => {
            let error = json!({ "error": "api_version is 10.1 or 10.3" });
            return (StatusCode::BAD_REQUEST, Json(error)).into_response();
        }
    }
    if let Some(on) = set.group_rate {
        practice.enforce_group_rate(on);
    }
    let faults = practice.faults();
    if let Some((chat, seconds, times)) = set.too_many_requests {
        faults.too_many_requests(chat, seconds, times);
    }
    if let Some((method, times)) = &set.server_error {
        faults.server_error(method, *times);
    }
    if let Some((method, times)) = &set.drop_connection {
        faults.drop_connection(method, *times);
    }
    if let Some((method, ms)) = &set.delay {
        faults.delay(method, Duration::from_millis(*ms));
    }
    if let Some(updates) = set.deliver_twice {
        faults.deliver_twice(updates);
    }
    if let Some(times) = set.refuse_ephemeral {
        faults.refuse_ephemeral(times);
    }
    Json(json!({ "ok": true })).into_response()
}
