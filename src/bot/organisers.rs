//! Who is an organiser: a group's administrators, remembered for five minutes.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use futures::future::join_all;

use super::api::Fault;
use super::close::require_organiser_of_one;
use super::incoming::{GROUP_ANONYMOUS_BOT, User};
use super::{Bot, Trouble};
use crate::domain::{PollCode, Refusal};
use crate::store::{cards, groups};

/// How long a list of administrators is trusted, in milliseconds.
const TRUSTED_MILLIS: i64 = 5 * 60 * 1000;

/// The administrators of each group, and when they were asked for.
#[derive(Default)]
pub(super) struct Organisers(Mutex<HashMap<i64, (i64, Vec<i64>)>>);

impl Organisers {
    /// Forgets a group's list, because somebody's role may have changed.
    pub(super) fn forget(&self, group: i64) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&group);
    }

    fn remembered(&self, group: i64, now: i64) -> Option<Vec<i64>> {
        let lists = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lists.get(&group).filter(|(asked, _)| now - asked < TRUSTED_MILLIS).map(|(_, list)| list.clone())
    }

    fn remember(&self, group: i64, now: i64, list: Vec<i64>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(group, (now, list));
    }
}

impl Bot {
    /// Whether a person is an organiser of a group.
    pub(super) async fn is_organiser(&self, group: i64, user: &User) -> Result<bool, Trouble> {
        // An administrator who posts as the group; a command only, since presses carry the real person.
        if user.id == GROUP_ANONYMOUS_BOT {
            return Ok(true);
        }
        Ok(self.organisers_of(group).await?.contains(&user.id))
    }

    /// The user ids of a group's organisers.
    pub(super) async fn organisers_of(&self, group: i64) -> Result<Vec<i64>, Trouble> {
        let now = self.clock.now();
        if let Some(list) = self.organisers.remembered(group, now) {
            return Ok(list);
        }
        let list = match self.api.administrators(group).await {
            Ok(list) => list,
            // The bot is not in that group any more: nobody there organises anything with it.
            Err(Fault::Closed(_)) => Vec::new(),
            Err(fault) => return Err(fault.into()),
        };
        self.organisers.remember(group, now, list.clone());
        Ok(list)
    }

    /// The groups, of the first so many that the bot is in, that a person organises.
    pub(super) async fn groups_of_organiser(&self, user: &User, most: usize) -> Result<Vec<i64>, Trouble> {
        let groups = groups::active(&mut self.store.read().await?).await?;
        let groups: Vec<i64> = groups.into_iter().take(most).collect();
        // All are asked at once, so that the slowest one sets the time. One that does not answer is passed over.
        let organises = join_all(groups.iter().map(|group| self.is_organiser(*group, user))).await;
        let organised =
            groups.into_iter().zip(organises).filter(|(_, organises)| matches!(organises, Ok(true)));
        Ok(organised.map(|(group, _)| group).collect())
    }

    /// Goes on for an organiser of a group only.
    pub(super) async fn require_organiser(&self, group: i64, user: &User) -> Result<(), Trouble> {
        if self.is_organiser(group, user).await? { Ok(()) } else { Err(Refusal::NotOrganiser.into()) }
    }

    /// Goes on for an organiser of a group that has the poll only.
    pub(super) async fn require_organiser_of_poll(
        &self,
        code: &PollCode,
        user: &User,
    ) -> Result<(), Trouble> {
        let groups = cards::groups_of(&mut self.store.read().await?, code).await?;
        require_organiser_of_one(self, &groups, user).await
    }

    /// Forgets who the organisers of a group are.
    pub(super) fn forget_organisers(&self, group: i64) {
        self.organisers.forget(group);
    }

    /// The groups' names; "…" for one whose name Telegram does not tell now.
    pub(super) async fn titles(&self, groups: &[i64]) -> Vec<String> {
        let titles = join_all(groups.iter().map(|group| self.api.title(*group))).await;
        titles.into_iter().map(|title| title.unwrap_or_else(|_| "…".to_owned())).collect()
    }
}
