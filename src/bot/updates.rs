//! Calls by which updates reach the bot: it asks for them, or has them posted to its webhook.

use std::time::Duration;

use secrecy::ExposeSecret as _;
use serde::Deserialize;
use serde_json::value::RawValue;
use teloxide_core::payloads::GetUpdatesSetters as _;
use teloxide_core::prelude::Requester as _;
use teloxide_core::requests::HasPayload as _;

use super::api::{Api, Called, Fault, within};
use super::intake::allowed_updates;
use super::methods::SetWebhook;
use crate::config::Webhook;

impl Api {
    /// The next updates, as raw JSON: fields newer than any type of ours survive.
    ///
    /// Not through teloxide's request, which reads the answer into a tree first and so loses the raw text.
    pub(super) async fn updates(&self, offset: Option<i64>, wait: Duration) -> Called<Vec<Box<RawValue>>> {
        let mut ask = self.bot.get_updates().timeout(u32::try_from(wait.as_secs()).unwrap_or(50)).limit(100);
        ask = ask.allowed_updates(allowed_updates());
        let mut body =
            serde_json::to_value(ask.payload_ref()).map_err(|e| Fault::Unreachable(e.to_string()))?;
        if let Some(offset) = offset {
            body["offset"] = offset.into();
        }
        let unreachable = |e: reqwest::Error| Fault::Unreachable(e.without_url().to_string());
        let request =
            self.post("GetUpdates").header("content-type", "application/json").body(body.to_string());
        let response = request.send().await.map_err(unreachable)?;
        let bytes = response.bytes().await.map_err(unreachable)?;
        read(&bytes)
    }

    /// Makes sure that updates are asked for, not posted: a token may come with another program's webhook.
    pub(super) async fn delete_webhook(&self) -> Called<()> {
        within(async { self.bot.delete_webhook().await }).await.map(drop)
    }

    /// Has the server post updates to an address, each with the secret, many at a time.
    pub(super) async fn set_webhook(&self, webhook: &Webhook) -> Called<()> {
        self.call(SetWebhook {
            url: webhook.url.to_string(),
            secret_token: webhook.secret.expose_secret().to_owned(),
            max_connections: 100,
            allowed_updates: allowed_updates(),
        })
        .await
        .map(drop)
    }

    /// How many updates wait at the server for the webhook.
    pub(super) async fn webhook_backlog(&self) -> Called<u32> {
        Ok(within(async { self.bot.get_webhook_info().await }).await?.pending_update_count)
    }
}

fn read(bytes: &[u8]) -> Called<Vec<Box<RawValue>>> {
    #[derive(Deserialize)]
    struct Answer {
        result: Option<Vec<Box<RawValue>>>,
        description: Option<String>,
        error_code: Option<u16>,
    }
    // A byte that is no text would cost all the updates, and they would come again for ever.
    let text = String::from_utf8_lossy(bytes);
    let answer: Answer = serde_json::from_str(&text).map_err(|e| Fault::Unreachable(e.to_string()))?;
    match (answer.result, answer.error_code) {
        (Some(updates), _) => Ok(updates),
        (None, Some(409)) => Err(Fault::Conflict),
        (None, Some(401 | 404)) => Err(Fault::NotFound),
        (None, _) => Err(Fault::Unreachable(answer.description.unwrap_or_default())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_that_is_no_text_costs_none_of_the_updates() {
        let updates =
            read(b"{\"ok\":true,\"result\":[{\"update_id\":1,\"x\":\"\xff\"},{\"update_id\":2}]}").unwrap();
        assert_eq!(updates[1].get(), r#"{"update_id":2}"#);
        assert_eq!(updates.len(), 2);
    }
}
