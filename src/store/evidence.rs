//! What a closed poll has to show, read at one moment.

use super::{Result, Tx, cards, concerns, corrupt, groups, log, polls, responses, suggestions, translations};
use crate::domain::{Evidence, Fewest, LanguageTag, Poll, Reach, Tally, TimeZone};

/// All that the files of a poll hold.
pub async fn load(tx: &mut Tx, poll: Poll, fewest: Fewest) -> Result<Evidence> {
    let code = &poll.code;
    let mut answers = polls::counts(tx, code).await?;
    answers.sort_unstable_by_key(|(choice, _)| choice.packed());
    let asked = cards::groups_of(tx, code).await?;
    let (log, zone) = match asked.first().copied() {
        Some(group) => (log::of_poll(tx, group, code).await?, groups::clock(tx, group).await?.zone),
        None => (Vec::new(), TimeZone::default()),
    };
    let tally = Tally::count(&poll, answers.iter().copied()).told(fewest);
    Ok(Evidence {
        opened_at: polls::opened_at(tx, code).await?,
        tally,
        answers,
        concerns: concerns::count(tx, code).await?.told(fewest),
        suggestions: suggestions::all(tx, code).await?,
        reach: reach(tx, &poll, asked, fewest).await?,
        texts: translations::record(tx, code).await?,
        log,
        zone,
        poll,
    })
}

async fn reach(tx: &mut Tx, poll: &Poll, asked: Vec<i64>, fewest: Fewest) -> Result<Reach> {
    let people = responses::circumstances(tx, &poll.code).await?;
    // A group in which nobody answered is one that the poll did not reach: it has a number, too. Of groups that were left nothing is
    // told, but what is known of the others must not give them away.
    let gone: u64 =
        people.groups.iter().filter(|(group, _)| !asked.contains(group)).map(|(_, count)| count).sum();
    let counts = asked.iter().map(|group| people.groups.get(group).copied().unwrap_or_default());
    let counts: Vec<u64> = counts.chain(Some(gone).filter(|gone| *gone > 0)).collect();
    let by_language = told(people.languages, fewest).map(|(tag, people)| {
        LanguageTag::parse(&tag).map(|tag| (tag, people)).ok_or_else(|| corrupt("response_log"))
    });
    Ok(Reach {
        by_language: by_language.collect::<Result<_>>()?,
        by_day: told(people.days, fewest).collect(),
        by_group: asked.into_iter().zip(fewest.tellable(&counts)).collect(),
    })
}

fn told<K>(
    counts: impl IntoIterator<Item = (K, u64)>,
    fewest: Fewest,
) -> impl Iterator<Item = (K, Option<u64>)> {
    let (keys, counts): (Vec<K>, Vec<u64>) = counts.into_iter().unzip();
    keys.into_iter().zip(fewest.tellable(&counts))
}
