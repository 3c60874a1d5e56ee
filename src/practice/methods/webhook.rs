//! `setWebhook`, `deleteWebhook`, `getWebhookInfo`.

use serde_json::json;

use super::super::State;
use super::super::error::{Answer, ApiError};
use super::super::params::Params;
use super::super::updates::Webhook;
use super::super::webhook::is_loopback;
use super::super::world::World;

pub(super) fn set(state: &mut State, params: &Params) -> Answer {
    let url = params.text("url");
    if url.is_empty() {
        return delete(state, params);
    }
    if url::Url::parse(&url).is_err() {
        return Err(ApiError::bad("invalid webhook URL specified"));
    }
    if !is_loopback(&url) {
        // Telegram's rule is the opposite: "An HTTPS URL must be provided for webhook".
        return Err(ApiError::bad("bad webhook: the practice server posts to http on loopback only"));
    }
    let secret = params.text("secret_token");
    if secret.len() > 256 {
        return Err(ApiError::bad("secret token is too long"));
    }
    if !secret.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-') {
        return Err(ApiError::bad("secret token contains unallowed characters"));
    }
    let queue = &mut state.world.queue;
    if params.truth("drop_pending_updates") {
        queue.waiting.clear();
    }
    queue.set_allowed(params.json("allowed_updates").as_ref());
    queue.webhook = Webhook {
        url,
        secret: Some(secret).filter(|secret| !secret.is_empty()),
        max_connections: params.int("max_connections").unwrap_or(40).clamp(1, 100),
        last_error: None,
    };
    // Whoever waits in getUpdates is sent away.
    state.poll += 1;
    state.poll_ended_by_webhook = true;
    Ok(json!(true))
}

pub(super) fn delete(state: &mut State, params: &Params) -> Answer {
    let queue = &mut state.world.queue;
    if params.truth("drop_pending_updates") {
        queue.waiting.clear();
    }
    queue.webhook = Webhook::default();
    Ok(json!(true))
}

pub(super) fn info(world: &World) -> Answer {
    let queue = &world.queue;
    let mut info = json!({
        "url": queue.webhook.url,
        "has_custom_certificate": false,
        "pending_update_count": queue.waiting.len(),
    });
    if !queue.webhook.url.is_empty() {
        info["max_connections"] = json!(queue.webhook.max_connections);
    }
    if let Some((date, why)) = &queue.webhook.last_error {
        info["last_error_date"] = json!(date);
        info["last_error_message"] = json!(why);
    }
    if let Some(allowed) = &queue.allowed {
        info["allowed_updates"] = json!(allowed);
    }
    Ok(info)
}
