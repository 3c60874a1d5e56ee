//! The ballot box: answers that come at once are committed at once, and each person is told after that commit.
//!
//! Whoever finds the box free takes everything that waits in it and writes it in one transaction; the others wait for their
//! own outcome meanwhile. A commit costs a write to the disk however much is in it: in groups of a hundred, about eight times as
//! many answers fit into a second. If a group fails, its papers are tried one by one, so that one bad paper costs no other.

use std::collections::{BTreeSet, HashMap};
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};

use futures::FutureExt as _;
use tokio::sync::oneshot;

use super::incoming::User;
use super::{Bot, Trouble};
use crate::clock::day;
use crate::domain::{
    LanguageTag, OptionNumber, Poll, PollCode, Press, PressOutcome, Refusal, Via, decide_press,
};
use crate::store::responses::{Record, Standing, record, standing};
use crate::store::vault::VoterKey;
use crate::store::{Tx, cards, groups, polls, translations, updates};

/// The most answers in one transaction: a longer one would let the first of them wait for too long.
const MOST_AT_ONCE: usize = 256;

/// An answer on its way into the box.
#[derive(Debug, Clone)]
pub(super) struct Paper {
    /// Telegram's number of the update that brought it.
    pub(super) update: i64,
    /// Who answers.
    pub(super) user: User,
    /// The poll.
    pub(super) code: PollCode,
    /// What was pressed.
    pub(super) press: Press,
    /// Where.
    pub(super) via: Via,
    /// The group that it was pressed in; none in the private chat.
    pub(super) group: Option<i64>,
}

/// What came of an answer. It is committed.
#[derive(Debug)]
pub(super) struct Counted {
    /// The poll as it was then.
    pub(super) poll: Arc<Poll>,
    /// What the press did.
    pub(super) outcome: PressOutcome,
    /// The person's answer from now on.
    pub(super) chosen: Option<OptionNumber>,
    /// The language that Chorus speaks with the person.
    pub(super) language: LanguageTag,
    /// The group that the answer counts for.
    pub(super) group: i64,
    /// Whether a translation into the person's language waits to be checked.
    pub(super) is_waiting: bool,
    /// Whether this was the answer that showed that the group's list lacks the person's language.
    pub(super) is_language_learned: bool,
}

type Outcome = Result<Counted, Trouble>;

/// The box of one process.
#[derive(Default)]
pub(super) struct BallotBox {
    papers: Mutex<Vec<(Paper, oneshot::Sender<Outcome>)>>,
    turn: tokio::sync::Mutex<()>,
}

impl Bot {
    /// Puts an answer into the box and waits until it is committed.
    ///
    /// # Errors
    /// A refusal, or the fault that kept it from being committed.
    pub(super) async fn cast(&self, paper: Paper) -> Outcome {
        let (told, mut outcome) = oneshot::channel();
        self.ballots.put(paper, told);
        let _turn = self.ballots.turn.lock().await;
        loop {
            match outcome.try_recv() {
                Ok(outcome) => return outcome,
                Err(oneshot::error::TryRecvError::Empty) => self.empty_box().await,
                // Whoever had it was stopped in the middle: nothing of it is committed, or all of it, and the update comes again.
                Err(oneshot::error::TryRecvError::Closed) => {
                    return Err(Trouble::Storage(sqlx::Error::WorkerCrashed));
                }
            }
        }
    }

    /// Writes what waits, the oldest first.
    async fn empty_box(&self) {
        let (papers, told): (Vec<Paper>, Vec<_>) = self.ballots.take().into_iter().unzip();
        let outcomes = match self.count_guarded(&papers).await {
            Ok(outcomes) => outcomes,
            Err(trouble) if papers.len() == 1 => vec![Err(trouble)],
            // The database can't be used now: trying each would take as long as each has patience.
            Err(Trouble::Storage(error)) => {
                let same = || Trouble::Storage(sqlx::Error::Protocol(error.to_string()));
                papers.iter().map(|_| Err(same())).collect()
            }
            Err(trouble) => {
                tracing::warn!(%trouble, answers = papers.len(), "answers are tried one by one");
                let mut outcomes = Vec::with_capacity(papers.len());
                for paper in &papers {
                    let one = self.count_guarded(std::slice::from_ref(paper)).await;
                    outcomes.push(one.and_then(|mut one| one.pop().unwrap_or(Err(lost()))));
                }
                outcomes
            }
        };
        self.metrics.confirmed(outcomes.iter().filter(|outcome| outcome.is_ok()).count());
        if outcomes.iter().any(|outcome| matches!(outcome, Ok(counted) if counted.outcome.event().is_some()))
        {
            self.courier.notify_one();
        }
        for (told, outcome) in told.into_iter().zip(outcomes) {
            // Who does not listen any more gets the update again.
            let _ = told.send(outcome);
        }
    }

    async fn count_guarded(&self, papers: &[Paper]) -> Result<Vec<Outcome>, Trouble> {
        let counting = AssertUnwindSafe(self.count(papers)).catch_unwind();
        counting.await.unwrap_or_else(|_| Err(Trouble::Failed("counting an answer panicked".to_owned())))
    }

    /// Decides and stores answers in one transaction.
    async fn count(&self, papers: &[Paper]) -> Result<Vec<Outcome>, Trouble> {
        let now = self.clock.now();
        let today = day(now);
        let mut tx = self.store.write().await?;
        let mut tables = self.tables(&mut tx, papers).await?;
        let mut outcomes = Vec::with_capacity(papers.len());
        for paper in papers {
            let outcome = match tables.get_mut(&paper.code) {
                Some(table) => self.count_one(&mut tx, table, paper, now, &today).await,
                None => Err(Refusal::ButtonOutdated.into()),
            };
            match outcome {
                Ok(_) | Err(Trouble::Refused(_)) => outcomes.push(outcome),
                Err(trouble) => return Err(trouble),
            }
        }
        for (code, _) in tables.iter().filter(|(_, table)| table.has_changed) {
            cards::bump(&mut tx, code).await?;
        }
        tx.commit().await?;
        Ok(outcomes)
    }

    /// The polls that the papers are for, each read once and held until the end, in the order of their codes: who else holds
    /// several does so in the same order.
    async fn tables(&self, tx: &mut Tx, papers: &[Paper]) -> Result<HashMap<PollCode, Table>, Trouble> {
        let codes: BTreeSet<&PollCode> = papers.iter().map(|paper| &paper.code).collect();
        let mut tables = HashMap::with_capacity(codes.len());
        for code in codes {
            let Some(poll) = polls::load_locked(tx, code).await? else { continue };
            let mut groups = Vec::new();
            for group in cards::groups_of(tx, code).await? {
                let first = groups::languages(tx, group).await?.map(|all| all.first().clone());
                groups.push((group, first));
            }
            let table = Table {
                key: polls::voter_key(tx, &self.vault, code).await?,
                waiting: translations::waiting_languages(tx, code).await?,
                poll: Arc::new(poll),
                groups,
                has_changed: false,
            };
            tables.insert(code.clone(), table);
        }
        Ok(tables)
    }

    /// Decides and stores one answer. One that was stored before changes nothing and is still answered.
    async fn count_one(
        &self,
        tx: &mut Tx,
        table: &mut Table,
        paper: &Paper,
        now: i64,
        today: &str,
    ) -> Outcome {
        let (group, first) = table.group_of(paper.group).ok_or(Refusal::ButtonOutdated)?;
        let language = match self.own_speech(tx, &paper.user).await? {
            Some(speech) => speech.tag().clone(),
            None => self.texts.negotiate([first.as_ref()]).tag().clone(),
        };
        let voter = table.key.voter(paper.user.id);
        let Standing { chosen, answered_before } = standing(tx, &paper.code, &voter).await?;
        let key = self.key(paper.update);
        let decided = decide_press(&table.poll, chosen, answered_before, paper.press);
        let is_new = match &decided {
            Ok(_) => updates::begin(tx, key, now).await?,
            Err(_) => !updates::is_done(tx, key).await?,
        };
        // Delivered again: nothing changes, whatever was pressed since, and the person is told how it stands.
        let outcome = match is_new {
            true => decided?,
            false => chosen.map_or(PressOutcome::Withdrawn, PressOutcome::Again),
        };
        let chosen = match paper.press {
            _ if !is_new => chosen,
            Press::Choose(number) => Some(number),
            Press::Withdraw => None,
        };
        let event = outcome.event().filter(|_| is_new);
        if let Some(event) = event {
            let row = Record {
                poll: &paper.code,
                voter: &voter,
                event,
                option: chosen,
                day: today,
                language: &language,
                group,
                via: paper.via,
            };
            record(tx, &row).await?;
            table.has_changed = true;
        }
        let is_first = is_new && matches!(outcome, PressOutcome::First(_));
        Ok(Counted {
            is_language_learned: is_first
                && groups::learn_language(tx, group, &paper.code, &language).await?,
            is_waiting: table.waiting.contains(&language),
            poll: Arc::clone(&table.poll),
            outcome,
            chosen,
            language,
            group,
        })
    }
}

impl BallotBox {
    fn put(&self, paper: Paper, told: oneshot::Sender<Outcome>) {
        self.papers.lock().unwrap_or_else(PoisonError::into_inner).push((paper, told));
    }

    fn take(&self) -> Vec<(Paper, oneshot::Sender<Outcome>)> {
        let mut papers = self.papers.lock().unwrap_or_else(PoisonError::into_inner);
        let most = papers.len().min(MOST_AT_ONCE);
        papers.drain(..most).collect()
    }
}

/// What is known of a poll while its papers are counted.
struct Table {
    poll: Arc<Poll>,
    key: VoterKey,
    /// The groups that have it, each with its first language.
    groups: Vec<(i64, Option<LanguageTag>)>,
    /// The languages in which a translation waits to be checked.
    waiting: Vec<LanguageTag>,
    has_changed: bool,
}

impl Table {
    /// The group that an answer counts for: the one it was pressed in, which must have the poll; else the poll's first.
    fn group_of(&self, pressed_in: Option<i64>) -> Option<(i64, Option<LanguageTag>)> {
        match pressed_in {
            Some(group) => self.groups.iter().find(|(id, _)| *id == group).cloned(),
            None => self.groups.first().cloned(),
        }
    }
}

fn lost() -> Trouble {
    Trouble::Failed("an answer had no outcome".to_owned())
}
