//! What waits for a person whose private chat is not open yet: kept in memory only, for a quarter of an hour, and shown when
//! they follow the link that they were given. After a restart the link still leads to the right place.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::view::View;
use crate::domain::StartLink;

const KEPT_MILLIS: i64 = 15 * 60 * 1000;
/// The most that is kept for one person, and for how many.
const MOST_VIEWS: usize = 8;
const MOST_PEOPLE: usize = 1000;

/// By user id.
#[derive(Default)]
pub(super) struct Waiting(Mutex<HashMap<i64, Kept>>);

struct Kept {
    since: i64,
    link: StartLink,
    views: Vec<View>,
}

impl Waiting {
    /// Keeps a view. `true` if it is the first that waits: then the person must be given the link.
    pub(super) fn keep(&self, user: i64, view: &View, link: &StartLink, now: i64) -> bool {
        let mut waiting = self.lock(now);
        if waiting.len() >= MOST_PEOPLE && !waiting.contains_key(&user) {
            return true;
        }
        let kept =
            waiting.entry(user).or_insert_with(|| Kept { since: now, link: link.clone(), views: Vec::new() });
        if kept.views.len() < MOST_VIEWS {
            kept.views.push(view.clone());
        }
        kept.views.len() == 1
    }

    /// Takes what waits for a person behind that link.
    pub(super) fn take(&self, user: i64, link: &StartLink, now: i64) -> Vec<View> {
        let mut waiting = self.lock(now);
        match waiting.get(&user) {
            Some(kept) if kept.link == *link => {
                waiting.remove(&user).map(|kept| kept.views).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    fn lock(&self, now: i64) -> MutexGuard<'_, HashMap<i64, Kept>> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.retain(|_, kept| now - kept.since < KEPT_MILLIS);
        waiting
    }
}
