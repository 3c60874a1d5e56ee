//! The bot's queue of updates: what enters it, how long it stays, what confirms it.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};

use super::Practice;
use super::error::ApiError;
use super::world::World;

/// Seconds an update waits for the bot (Bot API: "not longer than 24 hours").
const KEPT: i64 = 86_400;
/// Seconds a press waits for the bot (public Bot API server, `process_new_callback_query_queue`).
const PRESS_KEPT: i64 = 150;

/// What a bot gets that has asked for nothing in particular: all but these (Bot API, `getUpdates`).
const ON_REQUEST: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// Every kind of update in 10.1 and later; others in `allowed_updates` are ignored.
const KINDS: [&str; 26] = [
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
    "managed_bot",
    "guest_message",
    "subscription",
];

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Queued {
    pub(crate) id: i64,
    pub(crate) update: Value,
    /// What is sent in its place, letter by letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) raw: Option<Box<RawValue>>,
    /// Unix seconds.
    pub(crate) expires: i64,
}

impl Queued {
    /// What the bot gets.
    pub(crate) fn sent(&self) -> Box<RawValue> {
        // A tree with names for keys always makes a text.
        self.raw.clone().or_else(|| to_raw_value(&self.update).ok()).unwrap_or_default()
    }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Webhook {
    /// Empty without a webhook.
    pub(crate) url: String,
    pub(crate) secret: Option<String>,
    pub(crate) max_connections: i64,
    pub(crate) last_error: Option<(i64, String)>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Queue {
    pub(crate) waiting: VecDeque<Queued>,
    /// The last update that was confirmed, for faults that deliver again.
    pub(crate) last_confirmed: Option<Queued>,
    /// Delivered once more, whatever the offset.
    pub(crate) again: VecDeque<Queued>,
    pub(crate) next: i64,
    /// As last given; kept until given anew.
    pub(crate) allowed: Option<Vec<String>>,
    pub(crate) webhook: Webhook,
}

impl Default for Queue {
    fn default() -> Queue {
        Queue {
            waiting: VecDeque::new(),
            last_confirmed: None,
            again: VecDeque::new(),
            next: 731_450_001,
            allowed: None,
            webhook: Webhook::default(),
        }
    }
}

impl Queue {
    pub(crate) fn allows(&self, kind: &str) -> bool {
        match &self.allowed {
            Some(list) => list.iter().any(|allowed| allowed == kind),
            None => !ON_REQUEST.contains(&kind),
        }
    }

    /// Takes `allowed_updates` if it was given; an empty list means the default.
    pub(crate) fn set_allowed(&mut self, given: Option<&Value>) {
        let Some(Value::Array(list)) = given else { return };
        let kinds: Vec<String> = list
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_lowercase)
            .filter(|kind| KINDS.contains(&kind.as_str()))
            .collect();
        self.allowed = (!kinds.is_empty()).then_some(kinds);
    }

    /// Confirms all below `offset`; a negative one keeps that many from the end. Returns what was confirmed.
    pub(crate) fn confirm(&mut self, offset: i64) -> Vec<Queued> {
        let mut confirmed = Vec::new();
        let keep = usize::try_from(-offset).unwrap_or(usize::MAX);
        while let Some(first) = self.waiting.front() {
            let done = if offset < 0 { self.waiting.len() > keep } else { first.id < offset };
            // An offset beyond the queue's end is not one of ours: Telegram starts from the head then.
            if !done || offset > self.next {
                break;
            }
            confirmed.extend(self.waiting.pop_front());
        }
        if let Some(last) = confirmed.last() {
            self.last_confirmed = Some(last.clone());
        }
        confirmed
    }

    /// Drops what has waited too long.
    pub(crate) fn expire(&mut self, now: i64) {
        self.waiting.retain(|queued| queued.expires > now);
    }

    /// The next updates, those asked for again first.
    pub(crate) fn batch(&mut self, limit: usize) -> Vec<Box<RawValue>> {
        let mut batch: Vec<_> = self.again.drain(..).map(|queued| queued.sent()).collect();
        batch.extend(self.waiting.iter().take(limit.saturating_sub(batch.len())).map(Queued::sent));
        batch
    }

    /// Refuses `getUpdates` while a webhook is set.
    pub(crate) fn check_no_webhook(&self) -> Result<(), ApiError> {
        if self.webhook.url.is_empty() {
            return Ok(());
        }
        Err(ApiError::conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        ))
    }
}

impl Practice {
    /// Queues what no person's act leads to: any JSON, sent to the bot as it is written here. `write` is given the update's
    /// number, which comes back. Asked for or not, it is delivered.
    ///
    /// # Errors
    /// When it is no JSON: that would spoil all that is delivered with it.
    pub fn inject(&self, write: impl FnOnce(i64) -> String) -> Result<i64, serde_json::Error> {
        self.inner.act(|state| {
            let queue = &mut state.world.queue;
            let id = queue.next;
            let raw = RawValue::from_string(write(id))?;
            queue.next += 1;
            // What is too deep for a tree needs none: it only says in which order a webhook gets it.
            let update = serde_json::from_str(raw.get()).unwrap_or_default();
            let expires = state.world.now() + KEPT;
            state.world.queue.waiting.push_back(Queued { id, update, raw: Some(raw), expires });
            Ok(id)
        })
    }
}

impl World {
    /// Queues an update of a kind, if the bot asked for that kind.
    pub(crate) fn notify(&mut self, kind: &str, payload: Value) {
        if !self.queue.allows(kind) {
            return;
        }
        let id = self.queue.next;
        self.queue.next += 1;
        let kept = if kind == "callback_query" { PRESS_KEPT } else { KEPT };
        let expires = self.now() + kept;
        let mut update = json!({ "update_id": id });
        update[kind] = payload;
        self.queue.waiting.push_back(Queued { id, update, raw: None, expires });
    }
}
