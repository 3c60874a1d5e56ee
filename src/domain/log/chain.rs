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
mod tests {
    use proptest::prelude::*;

    use super::*;

    const GROUP: i64 = -1_001_000_000_001;

    /// A log of five; the poll of the second and the fourth was deleted, which the fourth says.
    fn log() -> Vec<Entry> {
        let mut entries = written(5, |n| match n {
            3 => LogEvent::Deleted {},
            n => LogEvent::Closed { people: n },
        });
        entries[1].text = None;
        entries
    }

    fn written(count: u8, event: impl Fn(u64) -> LogEvent) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        for n in 0..count {
            let text = Text { event: event(u64::from(n)).to_text(), salt: vec![n; HASH_BYTES] };
            let before = entries.last().map(Entry::link);
            let poll = if n % 2 == 1 { "B00000" } else { "A00000" }.to_owned();
            entries.push(Entry::after(before.as_ref(), GROUP, 1_000 + i64::from(n), poll, text));
        }
        entries
    }

    fn check(entries: &[Entry], marks: &[Mark]) -> Result<(), Broken> {
        check_to(entries, log().last().map(Entry::link).as_ref(), marks)
    }

    fn check_to(entries: &[Entry], head: Option<&Link>, marks: &[Mark]) -> Result<(), Broken> {
        verify(Stored { chain: GROUP, group: Some(GROUP), entries, head }, marks)
    }

    #[test]
    fn an_untouched_log_is_whole_and_an_empty_one_too() {
        let marks: Vec<Mark> = log().iter().map(|entry| Mark::of(&entry.link())).collect();
        assert_eq!(check(&log(), &marks), Ok(()));
        assert_eq!(check_to(&[], None, &[]), Ok(()));
    }

    /// Every entry with one bit of one of its bytes turned over, in each of its columns.
    fn each_change(entry: &Entry) -> Vec<Entry> {
        let mut changed = Vec::new();
        let mut bytes = |length: usize, set: &dyn Fn(&mut Entry, usize, u8)| {
            for at in 0..length {
                for bit in 0..8 {
                    let mut other = entry.clone();
                    set(&mut other, at, 1 << bit);
                    changed.push(other);
                }
            }
        };
        bytes(HASH_BYTES, &|entry, at, bit| entry.hash[at] ^= bit);
        bytes(HASH_BYTES, &|entry, at, bit| entry.commitment[at] ^= bit);
        bytes(8, &|entry, at, bit| entry.at ^= i64::from(bit) << (8 * at));
        bytes(8, &|entry, at, bit| entry.number ^= i64::from(bit) << (8 * at));
        bytes(8, &|entry, at, bit| entry.chain ^= i64::from(bit) << (8 * at));
        if let Some(text) = &entry.text {
            bytes(text.salt.len(), &|entry, at, bit| entry.text.as_mut().unwrap().salt[at] ^= bit);
            for at in 0..text.event.len() {
                for other in (b' '..=b'~').filter(|byte| *byte != text.event.as_bytes()[at]) {
                    let mut changed_entry = entry.clone();
                    let event = &mut changed_entry.text.as_mut().unwrap().event;
                    event.replace_range(at..=at, &char::from(other).to_string());
                    changed.push(changed_entry);
                }
            }
        }
        for at in 0..entry.poll.len() {
            for other in (b' '..=b'~').filter(|byte| *byte != entry.poll.as_bytes()[at]) {
                let mut poll = entry.poll.clone();
                poll.replace_range(at..=at, &char::from(other).to_string());
                changed.push(Entry { poll, ..entry.clone() });
            }
        }
        changed
    }

    #[test]
    fn every_change_of_a_byte_is_found_where_it_is() {
        let mut tried = 0;
        for (at, entry) in log().iter().enumerate() {
            for changed in each_change(entry) {
                let mut entries = log();
                entries[at] = changed.clone();
                let broken = check(&entries, &[]).expect_err("a change that nobody sees");
                // Where the fourth does not tell any more that a poll was deleted, the second is the first that is wrong.
                let untold = at == 3 && (changed.text != log()[3].text || changed.poll != log()[3].poll);
                assert!(broken.number == at as i64 + 1 || (untold && broken.number == 2), "{changed:?}");
                tried += 1;
            }
        }
        assert!(tried > 10_000, "{tried}");
    }

    #[test]
    fn a_shorter_or_longer_field_is_found() {
        for at in 0..5 {
            for change in [
                |entry: &mut Entry| entry.hash.truncate(31),
                |entry: &mut Entry| entry.hash.push(0),
                |entry: &mut Entry| entry.commitment.truncate(31),
                |entry: &mut Entry| entry.commitment.clear(),
            ] {
                let mut entries = log();
                change(&mut entries[at]);
                assert!(check(&entries, &[]).is_err());
            }
            let mut entries = log();
            if let Some(text) = &mut entries[at].text {
                text.salt.pop();
                assert!(check(&entries, &[]).is_err());
            }
        }
    }

    #[test]
    fn every_entry_taken_out_put_in_or_moved_is_found() {
        for at in 0..5 {
            let mut without = log();
            without.remove(at);
            assert!(check(&without, &[]).is_err(), "without {at}");
            let mut twice = log();
            twice.insert(at, log()[at].clone());
            assert!(check(&twice, &[]).is_err(), "twice {at}");
            for other in 0..at {
                let mut swapped = log();
                swapped.swap(at, other);
                assert!(check(&swapped, &[]).is_err(), "{at} and {other}");
                // Everything but the numbers.
                let mut swapped = log();
                swapped.swap(at, other);
                (swapped[at].number, swapped[other].number) = (at as i64 + 1, other as i64 + 1);
                assert!(check(&swapped, &[]).is_err(), "{at} and {other}");
                // What they say alone.
                let mut swapped = log();
                let text = swapped[at].text.clone();
                swapped[at].text = swapped[other].text.clone();
                swapped[other].text = text;
                if swapped[at].text.is_some() && swapped[other].text.is_some() {
                    assert!(check(&swapped, &[]).is_err(), "the texts of {at} and {other}");
                }
            }
        }
    }

    #[test]
    fn a_cut_tail_is_found_from_the_head_and_with_that_rewritten_from_a_mark() {
        let mark = Mark::of(&log()[3].link());
        for length in 0..5 {
            let cut = log()[..length].to_vec();
            // Without the fourth, nothing tells why the second is gone.
            let expected = match length {
                2 | 3 => Broken { number: 2, fault: Fault::TextGone },
                _ => Broken { number: length as i64 + 1, fault: Fault::Cut },
            };
            assert_eq!(check(&cut, &[]), Err(expected));
            let head = cut.last().map(Entry::link);
            let found = check_to(&cut, head.as_ref(), std::slice::from_ref(&mark));
            assert_eq!(found.is_err(), length < 4, "{length}");
            // Without the mark, a log that ends earlier is one that never went further.
            let unseen = check_to(&cut, head.as_ref(), &[]);
            assert!(unseen.is_ok() || length == 2 || length == 3, "{length}: {unseen:?}");
        }
    }

    #[test]
    fn a_log_written_anew_is_found_from_a_mark() {
        let mark = Mark::of(&log()[3].link());
        let anew = written(5, |_| LogEvent::ResultPosted {});
        let head = anew.last().map(Entry::link);
        assert_eq!(check_to(&anew, head.as_ref(), &[]), Ok(()));
        let found = check_to(&anew, head.as_ref(), &[mark]);
        assert_eq!(found, Err(Broken { number: 4, fault: Fault::Mark }));
    }

    #[test]
    fn a_text_that_is_gone_is_found_unless_its_poll_is_told_to_be_deleted() {
        for at in 0..5 {
            let mut entries = log();
            entries[at].text = None;
            let fine = at == 1;
            assert_eq!(check(&entries, &[]).is_ok(), fine, "{at}");
        }
    }

    #[test]
    fn a_log_that_is_kept_for_another_group_is_found_and_one_that_moved_is_not() {
        let found = |entries: &[Entry], group| {
            let head = entries.last().map(Entry::link);
            verify(Stored { chain: GROUP, group, entries, head: head.as_ref() }, &[])
        };
        assert_eq!(found(&log(), Some(-7)), Err(Broken { number: 5, fault: Fault::OtherGroup }));
        assert_eq!(found(&log(), None), Ok(()));
        let moved = written(2, |_| LogEvent::Moved { group: -7 });
        assert_eq!(found(&moved, Some(-7)), Ok(()));
        assert_eq!(found(&moved, Some(GROUP)), Err(Broken { number: 2, fault: Fault::OtherGroup }));
    }

    #[test]
    fn a_mark_is_read_as_people_copy_it() {
        let mark = Mark::of(&log()[3].link());
        let written = mark.to_string();
        assert_eq!(written.matches('-').count(), 5, "{written}");
        for copied in [written.clone(), written.to_uppercase(), format!(" {} ", written.replace('-', " "))] {
            assert_eq!(Mark::parse(&copied), Some(mark.clone()), "{copied}");
        }
        for wrong in ["", "4", "0-3f9a-01bc-77de-4410-a2b3", "4-3f9a", "4-3f9a-01bc-77de-4410-a2bg", "x-3f9a"]
        {
            assert_eq!(Mark::parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_no_mark_or_one(text in ".{0,40}") {
            if let Some(mark) = Mark::parse(&text) {
                prop_assert_eq!(Mark::parse(&mark.to_string()), Some(mark));
            }
        }
    }
}
