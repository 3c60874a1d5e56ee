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
    for wrong in ["", "4", "0-3f9a-01bc-77de-4410-a2b3", "4-3f9a", "4-3f9a-01bc-77de-4410-a2bg", "x-3f9a"] {
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
