//! The chain: every entry holds a hash over the entry before it, so that none can be changed, taken out or moved unseen. `docs/log.md` says it
//! byte for byte, for who wants to check it with other tools.
//!
//! What an entry says is in the chain as a salted commitment alone. The text and its salt can be deleted, and then nobody can tell what
//! it was, not even by trying; the chain still holds.

use std::collections::HashMap;
use std::fmt;

use sha2::{Digest as _, Sha256};

use super::LogEvent;

/// The length of a hash, of a commitment and of a salt.
pub const HASH_BYTES: usize = 32;
/// How many bytes of a hash a mark shows: 80 bits. Who wanted another log with the same mark would have to try 2 to the 80 of them.
const MARK_BYTES: usize = 10;

const COMMITMENT: &[u8] = b"chorus-log-commitment/1";
const LINK: &[u8] = b"chorus-log-link/1";

type Hash = [u8; HASH_BYTES];

/// What an entry says, and the salt of its commitment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The event, as [`super::LogEvent::to_text`] writes it.
    pub event: String,
    /// Random bytes, so that nobody can find the event by trying.
    pub salt: Vec<u8>,
}

/// An entry of a group's log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The group, by its Telegram id when the log began.
    pub chain: i64,
    /// 1, 2, … in each group.
    pub number: i64,
    /// When, in epoch milliseconds.
    pub at: i64,
    /// The poll's code, as it is stored.
    pub poll: String,
    /// What it says; none once the poll was deleted, which a later entry tells.
    pub text: Option<Text>,
    /// The commitment to the poll and the event.
    pub commitment: Vec<u8>,
    /// The hash over this and, through the one before it, all that came before.
    pub hash: Vec<u8>,
}

impl Entry {
    /// The entry that follows one, or begins a log.
    #[must_use]
    pub fn after(before: Option<&Link>, chain: i64, at: i64, poll: String, text: Text) -> Self {
        let number = before.map_or(0, |before| before.number) + 1;
        let commitment = commitment(&text);
        let place = Place { chain, number, at, poll: &poll };
        let hash = link(before.map(|before| before.hash.as_slice()), &place, &commitment);
        Self {
            chain,
            number,
            at,
            poll,
            text: Some(text),
            commitment: commitment.to_vec(),
            hash: hash.to_vec(),
        }
    }

    /// Its place in the chain.
    #[must_use]
    pub fn link(&self) -> Link {
        Link { number: self.number, hash: self.hash.clone() }
    }
}

/// Where a chain ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The entry's number.
    pub number: i64,
    /// Its hash.
    pub hash: Vec<u8>,
}

/// What of an entry is in its hash in the clear.
struct Place<'p> {
    chain: i64,
    number: i64,
    at: i64,
    poll: &'p str,
}

fn commitment(text: &Text) -> Hash {
    // All but the last are of one length, so that no two entries are the same bytes.
    let salt: Hash = Sha256::digest(&text.salt).into();
    let parts = [COMMITMENT, &salt, text.event.as_bytes()];
    parts.into_iter().fold(Sha256::new(), Sha256::chain_update).finalize().into()
}

fn link(before: Option<&[u8]>, place: &Place<'_>, commitment: &[u8]) -> Hash {
    let before: Hash = before.map_or([0; HASH_BYTES], |before| Sha256::digest(before).into());
    let commitment: Hash = Sha256::digest(commitment).into();
    let numbers = [place.chain, place.number, place.at].map(i64::to_be_bytes);
    let parts = [LINK, &before, &numbers[0], &numbers[1], &numbers[2], &commitment, place.poll.as_bytes()];
    parts.into_iter().fold(Sha256::new(), Sha256::chain_update).finalize().into()
}

/// What is printed with a result: an entry's number and the beginning of its hash, `12-3f9a-01bc-77de-4410-a2b3`. Whoever kept it can prove
/// that the log up to there is still the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    number: i64,
    digits: String,
}

impl Mark {
    /// The mark of an entry.
    #[must_use]
    pub fn of(link: &Link) -> Self {
        let digits = link.hash.iter().take(MARK_BYTES).map(|byte| format!("{byte:02x}")).collect();
        Self { number: link.number, digits }
    }

    /// Reads a mark as people copy it: blanks and hyphens between the groups, capitals or not.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_lowercase().replace(char::is_whitespace, "-");
        let (number, digits) = text.split_once('-')?;
        let digits: String = digits.chars().filter(|c| *c != '-').collect();
        let is_hash = digits.len() == MARK_BYTES * 2 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = number.parse().ok().filter(|number| *number > 0)?;
        is_hash.then_some(Self { number, digits })
    }

    /// The number of its entry.
    #[must_use]
    pub fn number(&self) -> i64 {
        self.number
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)?;
        let mut rest = self.digits.as_str();
        while let Some((group, more)) = rest.split_at_checked(4) {
            write!(f, "-{group}")?;
            rest = more;
            if rest.is_empty() {
                break;
            }
        }
        Ok(())
    }
}

/// What is wrong with a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The entry with this number is missing, or another stands in its place.
    Missing,
    /// The entry was changed, or one before it was.
    Changed,
    /// What the entry says is not what it said.
    TextChanged,
    /// What the entry said is gone, and no later entry tells that its poll was deleted.
    TextGone,
    /// The log is not that of the group that it is kept for.
    OtherGroup,
    /// The log ends before the place that it is known to have reached.
    Cut,
    /// The entry is not the one whose mark was printed.
    Mark,
}

/// Where a log is not what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken {
    /// The entry's number.
    pub number: i64,
    /// What is wrong.
    pub fault: Fault,
}

/// A log as it is stored.
#[derive(Debug, Clone, Copy)]
pub struct Stored<'s> {
    /// Its name.
    pub chain: i64,
    /// The group that it is kept for; none where that is not kept any more.
    pub group: Option<i64>,
    /// Its entries, in order of number.
    pub entries: &'s [Entry],
    /// Where it is stored to end.
    pub head: Option<&'s Link>,
}

/// Goes through a log. `marks`: what was printed of it.
///
/// # Errors
/// The first place that is not what it was.
pub fn verify(log: Stored<'_>, marks: &[Mark]) -> Result<(), Broken> {
    let Stored { chain, group, entries, head } = log;
    let events: Vec<Option<LogEvent>> = entries.iter().map(event).collect();
    let told = events.iter().enumerate().filter(|(_, event)| **event == Some(LogEvent::Deleted {}));
    let deleted: HashMap<&str, usize> = told.map(|(at, _)| (entries[at].poll.as_str(), at)).collect();
    let mut before: Option<Link> = None;
    for (at, entry) in entries.iter().enumerate() {
        let number = before.as_ref().map_or(0, |before| before.number) + 1;
        let broken = |fault| Err(Broken { number, fault });
        if entry.number != number {
            return broken(Fault::Missing);
        }
        let hash = before.as_ref().map(|before| before.hash.as_slice());
        let place = Place { chain, number, at: entry.at, poll: &entry.poll };
        if entry.chain != chain || entry.hash != link(hash, &place, &entry.commitment) {
            return broken(Fault::Changed);
        }
        let is_told_deleted = || deleted.get(entry.poll.as_str()).is_some_and(|told| *told > at);
        match &entry.text {
            Some(text) if text.salt.len() != HASH_BYTES || commitment(text)[..] != entry.commitment[..] => {
                return broken(Fault::TextChanged);
            }
            None if !is_told_deleted() => return broken(Fault::TextGone),
            Some(_) | None => {}
        }
        if marks.iter().any(|mark| mark.number == number && *mark != Mark::of(&entry.link())) {
            return broken(Fault::Mark);
        }
        before = Some(entry.link());
    }
    let reached = before.as_ref().map_or(0, |before| before.number);
    let known = marks.iter().map(|mark| mark.number).chain(head.map(|head| head.number)).max().unwrap_or(0);
    if known > reached {
        return Err(Broken { number: reached + 1, fault: Fault::Cut });
    }
    if head != before.as_ref() {
        return Err(Broken { number: reached, fault: Fault::Changed });
    }
    let moved = events.iter().rev().find_map(|event| match event {
        Some(LogEvent::Moved { group }) => Some(*group),
        _ => None,
    });
    match group.is_none_or(|group| group == moved.unwrap_or(chain)) {
        true => Ok(()),
        false => Err(Broken { number: reached, fault: Fault::OtherGroup }),
    }
}

fn event(entry: &Entry) -> Option<LogEvent> {
    entry.text.as_ref().and_then(|text| LogEvent::from_text(&text.event))
}

#[cfg(test)]
mod tests;
