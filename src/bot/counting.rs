//! Counting: answers decided and stored in one transaction, with the polls that they are for held until its end.
//!
//! What is asked of the database is asked for many at once: whatever the database is, a question costs more than an answer.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::ballot_box::{Counted, Outcome, Paper};
use super::{Bot, Trouble};
use crate::clock::day;
use crate::domain::{LanguageTag, Poll, PollCode, Press, PressOutcome, Refusal, decide_press};
use crate::store::responses::{Record, Standing, record, standings};
use crate::store::updates::{self, UpdateKey};
use crate::store::vault::VoterKey;
use crate::store::{Tx, cards, groups, people, polls, translations};

/// What is known while papers are counted.
struct Counting {
    tables: HashMap<PollCode, Table>,
    /// The languages that those people chose who did.
    languages: HashMap<i64, LanguageTag>,
    /// The updates that were carried out before.
    done: HashSet<i64>,
    now: i64,
    today: String,
}

/// What is known of a poll.
struct Table {
    poll: Arc<Poll>,
    key: VoterKey,
    /// The groups that have it, each with its first language.
    groups: Vec<(i64, Option<LanguageTag>)>,
    /// The languages in which a translation waits to be checked.
    waiting: Vec<LanguageTag>,
    /// Where people stand, by the poll's pseudonyms.
    standings: HashMap<String, Standing>,
    has_changed: bool,
}

impl Bot {
    /// Decides and stores answers in one transaction.
    pub(super) async fn count(&self, papers: &[Paper]) -> Result<Vec<Outcome>, Trouble> {
        let mut tx = self.store.write().await?;
        let mut counting = self.read(&mut tx, papers).await?;
        let mut outcomes = Vec::with_capacity(papers.len());
        for paper in papers {
            let outcome = self.count_one(&mut tx, &mut counting, paper).await;
            match outcome {
                Ok(_) | Err(Trouble::Refused(_)) => outcomes.push(outcome),
                Err(trouble) => return Err(trouble),
            }
        }
        for (code, _) in counting.tables.iter().filter(|(_, table)| table.has_changed) {
            cards::bump(&mut tx, code).await?;
        }
        tx.commit().await?;
        Ok(outcomes)
    }

    /// Reads what the papers need. Polls are held in the order of their codes: who else holds several does so in the same order.
    async fn read(&self, tx: &mut Tx, papers: &[Paper]) -> Result<Counting, Trouble> {
        let codes: BTreeSet<&PollCode> = papers.iter().map(|paper| &paper.code).collect();
        let mut tables = HashMap::with_capacity(codes.len());
        for code in codes {
            let Some(poll) = polls::load_locked(tx, code).await? else { continue };
            let key = polls::voter_key(tx, &self.vault, code).await?;
            let people = papers.iter().filter(|paper| paper.code == *code);
            let voters: Vec<String> = people.map(|paper| key.voter(paper.user.id)).collect();
            let table = Table {
                standings: standings(tx, code, &voters).await?,
                waiting: translations::waiting_languages(tx, code).await?,
                groups: cards::groups_and_languages(tx, code).await?,
                poll: Arc::new(poll),
                key,
                has_changed: false,
            };
            tables.insert(code.clone(), table);
        }
        // After the polls are held: what another replica carries out of them meanwhile is seen then.
        let updates: Vec<i64> = papers.iter().map(|paper| paper.update).collect();
        let users: Vec<i64> = papers.iter().map(|paper| paper.user.id).collect();
        let now = self.clock.now();
        Ok(Counting {
            languages: people::languages(tx, &self.vault, &users).await?,
            done: updates::done_among(tx, self.me.id, &updates).await?,
            tables,
            now,
            today: day(now),
        })
    }

    /// Decides and stores one answer. One that was stored before changes nothing and is still answered.
    async fn count_one(&self, tx: &mut Tx, counting: &mut Counting, paper: &Paper) -> Outcome {
        let Counting { tables, languages, done, now, today } = counting;
        let table = tables.get_mut(&paper.code).ok_or(Refusal::ButtonOutdated)?;
        let (group, first) = table.group_of(paper.group).ok_or(Refusal::ButtonOutdated)?;
        let own = languages.get(&paper.user.id).cloned();
        let telegram = paper.user.language_code.as_deref().and_then(LanguageTag::parse);
        let language = self.texts.negotiate([own.as_ref(), telegram.as_ref(), first.as_ref()]).tag().clone();
        let voter = table.key.voter(paper.user.id);
        let Standing { chosen, events } = table.standings.get(&voter).copied().unwrap_or_default();
        let is_new = !done.contains(&paper.update);
        // Delivered again: nothing changes, whatever was pressed since, and the person is told how it stands.
        let outcome = match is_new {
            true => decide_press(&table.poll, chosen, events > 0, paper.press)?,
            false => chosen.map_or(PressOutcome::Withdrawn, PressOutcome::Again),
        };
        let chosen = match paper.press {
            _ if !is_new => chosen,
            Press::Choose(number) => Some(number),
            Press::Withdraw => None,
        };
        if is_new {
            done.insert(paper.update);
            updates::begin(tx, UpdateKey { bot: self.me.id, update: paper.update }, *now).await?;
        }
        if let Some(event) = outcome.event().filter(|_| is_new) {
            let row = Record {
                poll: &paper.code,
                voter: &voter,
                seq: events + 1,
                event,
                option: chosen,
                day: today,
                language: &language,
                group,
                via: paper.via,
            };
            record(tx, &row).await?;
            table.standings.insert(voter, Standing { chosen, events: events + 1 });
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

impl Table {
    /// The group that an answer counts for: the one it was pressed in, which must have the poll; else the poll's first.
    fn group_of(&self, pressed_in: Option<i64>) -> Option<(i64, Option<LanguageTag>)> {
        match pressed_in {
            Some(group) => self.groups.iter().find(|(id, _)| *id == group).cloned(),
            None => self.groups.first().cloned(),
        }
    }
}
