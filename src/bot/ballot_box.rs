//! The ballot box: answers that come at once are committed at once, and each person is told after that commit.
//!
//! Whoever finds the box free takes everything that waits in it and writes it in one transaction; the others wait for their
//! own outcome meanwhile. A commit costs a write to the disk however much is in it: in groups of a hundred, about eight times as
//! many answers fit into a second. If a group fails, its papers are tried one by one, so that one bad paper costs no other.

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};

use futures::FutureExt as _;
use tokio::sync::oneshot;

use super::incoming::User;
use super::{Bot, Trouble};
use crate::domain::{Choice, LanguageTag, Poll, PollCode, Press, PressOutcome, Via};

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
    pub(super) chosen: Option<Choice>,
    /// The language that Chorus speaks with the person.
    pub(super) language: LanguageTag,
    /// The group that the answer counts for.
    pub(super) group: i64,
    /// Whether a translation into the person's language waits to be checked.
    pub(super) is_waiting: bool,
    /// Whether this was the answer that showed that the group's list lacks the person's language.
    pub(super) is_language_learned: bool,
}

/// The outcome of an answer.
pub(super) type Outcome = Result<Counted, Trouble>;

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

fn lost() -> Trouble {
    Trouble::Failed("an answer had no outcome".to_owned())
}
