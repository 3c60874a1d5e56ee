//! Counting: answers decided and stored in one transaction, with the polls that they are for held until its end.
//!
//! What the answers need is read for all of them at once, they are decided in memory, in order, and what came of them is written
//! for all of them at once: whatever the database is, a question costs more than an answer.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::ballot_box::{Counted, Outcome, Paper};
use super::{Bot, Trouble};
use crate::clock::day;
use crate::domain::{GroupLanguages, LanguageTag, Poll, PollCode, PressOutcome, Refusal, decide_press};
use crate::store::responses::{self, Record, Standing, standings};
use crate::store::vault::VoterKey;
use crate::store::{Tx, cards, groups, people, polls, translations, updates};
use crate::text::Texts;

/// What is known while papers are counted, and what is to be written of it.
struct Counting {
    tables: HashMap<PollCode, Table>,
    /// Where people stand, by the polls' pseudonyms.
    standings: HashMap<String, Standing>,
    /// The languages that those people chose who did.
    languages: HashMap<i64, LanguageTag>,
    /// The updates that were carried out before, or are now.
    done: HashSet<i64>,
    /// Those that are now.
    begun: Vec<i64>,
    /// What changes, in order.
    records: Vec<Record>,
}

/// What is known of a poll.
struct Table {
    poll: Arc<Poll>,
    key: VoterKey,
    /// The groups that have it, with their languages.
    groups: Vec<(i64, Option<GroupLanguages>)>,
    /// The languages in which a translation waits to be checked.
    waiting: Vec<LanguageTag>,
}

impl Bot {
    /// Decides and stores answers in one transaction.
    pub(super) async fn count(&self, papers: &[Paper]) -> Result<Vec<Outcome>, Trouble> {
        let now = self.clock.now();
        let mut tx = self.store.write().await?;
        let mut counting = self.read(&mut tx, papers).await?;
        let mut outcomes: Vec<Outcome> = Vec::with_capacity(papers.len());
        for paper in papers {
            outcomes.push(counting.decide(&self.texts, paper).map_err(Trouble::from));
        }
        let Counting { begun, records, .. } = counting;
        updates::begin_all(&mut tx, self.me.id, &begun, now).await?;
        responses::record(&mut tx, &records, &day(now)).await?;
        cards::bump_all(&mut tx, &each_once(records.iter().map(|record| &record.poll))).await?;
        for counted in outcomes.iter_mut().flatten().filter(|counted| counted.is_language_learned) {
            let Counted { poll, group, language, .. } = counted;
            counted.is_language_learned =
                groups::learn_language(&mut tx, *group, &poll.code, language, self.fewest).await?;
        }
        tx.commit().await?;
        Ok(outcomes)
    }

    /// Holds the polls of the papers and reads what they need.
    async fn read(&self, tx: &mut Tx, papers: &[Paper]) -> Result<Counting, Trouble> {
        let codes = each_once(papers.iter().map(|paper| &paper.code));
        let polls = polls::load_all_locked(tx, &codes).await?;
        let mut keys = polls::voter_keys(tx, &self.vault, &codes).await?;
        let mut waiting = translations::all_waiting_languages(tx, &codes).await?;
        let mut groups = cards::groups_and_languages(tx, &codes).await?;
        let mut tables = HashMap::with_capacity(polls.len());
        for (code, poll) in polls {
            let Some(key) = keys.remove(&code) else { continue };
            let table = Table {
                waiting: waiting.remove(&code).unwrap_or_default(),
                groups: groups.remove(&code).unwrap_or_default(),
                poll: Arc::new(poll),
                key,
            };
            tables.insert(code, table);
        }
        let voters = papers.iter().filter_map(|paper| {
            let table = tables.get(&paper.code)?;
            Some((paper.code.clone(), table.key.voter(paper.user.id)))
        });
        let voters: Vec<_> = voters.collect();
        // After the polls are held: what another replica carries out of them meanwhile is seen then.
        let updates: Vec<i64> = papers.iter().map(|paper| paper.update).collect();
        let users = each_once(papers.iter().map(|paper| &paper.user.id));
        Ok(Counting {
            standings: standings(tx, &voters).await?,
            languages: people::languages(tx, &self.vault, &users).await?,
            done: updates::done_among(tx, self.me.id, &updates).await?,
            tables,
            begun: Vec::with_capacity(papers.len()),
            records: Vec::with_capacity(papers.len()),
        })
    }
}

impl Counting {
    /// Decides one answer. One that was stored before changes nothing and is still answered.
    fn decide(&mut self, texts: &Texts, paper: &Paper) -> Result<Counted, Refusal> {
        let table = self.tables.get_mut(&paper.code).ok_or(Refusal::ButtonOutdated)?;
        let (group, listed) = table.group_of(paper.group).ok_or(Refusal::ButtonOutdated)?;
        let own = self.languages.get(&paper.user.id);
        let telegram = paper.user.language_code.as_deref().and_then(LanguageTag::parse);
        let first = listed.as_ref().map(GroupLanguages::first);
        let language = texts.negotiate([own, telegram.as_ref(), first]).tag().clone();
        let voter = table.key.voter(paper.user.id);
        let Standing { chosen, events } = self.standings.get(&voter).copied().unwrap_or_default();
        let is_new = !self.done.contains(&paper.update);
        // Delivered again: nothing changes, whatever was pressed since, and the person is told how it stands.
        let decided = match is_new {
            true => decide_press(&table.poll, chosen, events > 0, paper.press, paper.via),
            false => Ok(chosen.map_or(PressOutcome::Withdrawn, PressOutcome::Again)),
        };
        // One too many is not to count when it is delivered again and there is room; a closed poll is closed then, too.
        if is_new && matches!(decided, Ok(_) | Err(Refusal::MostChosen { .. })) {
            self.done.insert(paper.update);
            self.begun.push(paper.update);
        }
        let outcome = decided?;
        let chosen = outcome.choice();
        if let Some(event) = outcome.event().filter(|_| is_new) {
            self.standings.insert(voter.clone(), Standing { chosen, events: events + 1 });
            self.records.push(Record {
                poll: paper.code.clone(),
                voter,
                seq: events + 1,
                event,
                chosen,
                language: language.clone(),
                group,
                via: paper.via,
            });
        }
        let is_first = is_new && matches!(outcome, PressOutcome::First(_));
        let is_listed = listed.is_none_or(|listed| listed.place(&language).is_some());
        Ok(Counted {
            is_language_learned: is_first && !is_listed,
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
    fn group_of(&self, pressed_in: Option<i64>) -> Option<(i64, Option<GroupLanguages>)> {
        match pressed_in {
            Some(group) => self.groups.iter().find(|(id, _)| *id == group).cloned(),
            None => self.groups.first().cloned(),
        }
    }
}

fn each_once<'a, T: Clone + Eq + std::hash::Hash + 'a>(values: impl Iterator<Item = &'a T>) -> Vec<T> {
    values.collect::<HashSet<_>>().into_iter().cloned().collect()
}
