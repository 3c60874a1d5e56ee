//! `getUpdates`: offsets, long polls, and one poller at a time.

use std::sync::Arc;
use std::time::Duration;

use serde_json::value::{RawValue, to_raw_value};

use super::error::{ApiError, RawAnswer};
use super::handle::{Inner, State};
use super::params::Params;

/// Seconds (TELEGRAM.md; `LONG_POLL_MAX_TIMEOUT` of the public server).
const LONGEST: i64 = 50;

/// Answers at once with what there is, or waits for something up to `timeout` seconds.
pub(crate) async fn get_updates(inner: &Arc<Inner>, params: &Params) -> RawAnswer {
    let limit = usize::try_from(params.int("limit").unwrap_or(100).clamp(1, 100)).unwrap_or(100);
    let timeout = params.int("timeout").unwrap_or(0).clamp(0, LONGEST);
    let deadline = tokio::time::Instant::now() + Duration::from_secs(timeout.unsigned_abs());
    let mut watch = inner.changed.subscribe();
    let mut turn = None;
    loop {
        watch.mark_unchanged();
        let (batch, settled) = {
            let mut state = inner.lock();
            if let Some(turn) = turn
                && state.poll != turn
            {
                return Err(ended(&state));
            }
            state.world.queue.check_no_webhook()?;
            if turn.is_none() {
                state.world.queue.set_allowed(params.json("allowed_updates").as_ref());
            }
            let offset = if turn.is_none() { params.int("offset").unwrap_or(0) } else { 0 };
            (take(&mut state, offset, limit), turn.is_none().then_some(state.revision))
        };
        if let Some(revision) = settled {
            inner.settle(revision);
        }
        if !batch.is_empty() || timeout == 0 {
            return Ok(array(&batch));
        }
        // Only a poll that waits takes the place of one that waits (Client.cpp, do_get_updates).
        if turn.is_none() {
            let mut state = inner.lock();
            state.poll += 1;
            state.poll_ended_by_webhook = false;
            turn = Some(state.poll);
            drop(state);
            inner.changed.send_modify(|_| ());
            watch.mark_unchanged();
            continue;
        }
        tokio::select! {
            _ = watch.changed() => {}
            () = tokio::time::sleep_until(deadline) => {
                let state = inner.lock();
                return if Some(state.poll) == turn { Ok(array(&[])) } else { Err(ended(&state)) };
            }
        }
    }
}

fn array(batch: &[Box<RawValue>]) -> Box<RawValue> {
    // Texts in a row always make a text.
    to_raw_value(batch).unwrap_or_default()
}

fn ended(state: &State) -> ApiError {
    if state.poll_ended_by_webhook {
        return ApiError::conflict("terminated by setWebhook request");
    }
    ApiError::conflict(
        "terminated by other getUpdates request; make sure that only one bot instance is running",
    )
}

fn take(state: &mut State, offset: i64, limit: usize) -> Vec<Box<RawValue>> {
    let now = state.world.now();
    let queue = &mut state.world.queue;
    let before = queue.waiting.len();
    queue.expire(now);
    if offset != 0 {
        for confirmed in queue.confirm(offset) {
            if state.faults.deliver_twice > 0 {
                state.faults.deliver_twice -= 1;
                queue.again.push_back(confirmed);
            }
        }
    }
    if queue.waiting.len() != before || !queue.again.is_empty() {
        state.revision += 1;
    }
    queue.batch(limit)
}
