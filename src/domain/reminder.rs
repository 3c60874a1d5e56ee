//! When a group, and who asked for it, is reminded of an open poll that closes by itself: once, never in its quiet hours, and never at the last moment.

use super::GroupClock;

const HOUR: i64 = 60 * 60 * 1000;
/// How long before the end, in milliseconds: a day, or three hours where a day would come too soon after the poll was asked.
const LEADS: [i64; 2] = [24 * HOUR, 3 * HOUR];
/// How long before the end a person is reminded, in milliseconds.
const PERSON_LEAD: i64 = 3 * HOUR;
/// How much time must be left to answer, in milliseconds.
const LEAST: i64 = HOUR;

/// What is to be done about a reminder whose time has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reminding {
    /// The group is reminded.
    Now,
    /// At that time, in epoch milliseconds: the group's quiet hours are over then.
    Later(i64),
    /// Not at all: hardly any time to answer would be left.
    Never,
}

impl Reminding {
    /// What is to be done at `now`, with a poll that closes at `closes_at`, both in epoch milliseconds.
    #[must_use]
    pub fn at(now: i64, closes_at: i64, clock: &GroupClock) -> Self {
        let awake = clock.awake_from(now);
        match awake {
            _ if closes_at - awake < LEAST => Self::Never,
            _ if awake == now => Self::Now,
            _ => Self::Later(awake),
        }
    }
}

/// When a person who asks for it now is to be reminded, in epoch milliseconds, of a poll that closes at `closes_at`: three hours before,
/// or when the quiet hours of its group are over. None where that is too late, or hardly any time to answer would be left.
#[must_use]
pub fn remind_person_at(now: i64, closes_at: i64, clock: &GroupClock) -> Option<i64> {
    let time = closes_at - PERSON_LEAD;
    let at = match Reminding::at(time, closes_at, clock) {
        Reminding::Now => time,
        Reminding::Later(later) => later,
        Reminding::Never => return None,
    };
    Some(at).filter(|at| *at > now)
}

/// When a group is to be reminded, in epoch milliseconds, of a poll that was opened at `asked`, or whose end was set then, and
/// that closes at `closes_at`. At least as much time lies before a reminder as after it.
#[must_use]
pub fn remind_at(asked: i64, closes_at: i64, clock: &GroupClock) -> Option<i64> {
    let times = LEADS.into_iter().map(|lead| (closes_at - lead, lead));
    times.filter(|(time, lead)| time - asked >= *lead).find_map(|(time, _)| {
        match Reminding::at(time, closes_at, clock) {
            Reminding::Now => Some(time),
            Reminding::Later(later) => Some(later),
            Reminding::Never => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::QuietHours;

    /// 2026-11-22 12:00 in London.
    const NOON: i64 = 1_795_348_800_000;

    fn clock() -> GroupClock {
        GroupClock { quiet: QuietHours::from_text("21-8"), ..GroupClock::default() }
    }

    /// When, in hours after noon, of a poll that is asked then and closes so many hours later.
    fn reminded(closes_after: i64) -> Option<i64> {
        remind_at(NOON, NOON + closes_after * HOUR, &clock()).map(|at| (at - NOON) / HOUR)
    }

    #[test]
    fn a_day_before_the_end_or_three_hours() {
        assert_eq!(reminded(3 * 24 + 8), Some(2 * 24 + 8), "the evening before the last");
        assert_eq!(reminded(24 + 8), Some(24 + 5), "a day would come after eight hours");
        assert_eq!(reminded(8), Some(5));
        assert_eq!(reminded(6), Some(3));
        assert_eq!(reminded(5), None, "asked a moment ago");
    }

    #[test]
    fn a_person_is_reminded_three_hours_before_the_end_or_in_the_morning() {
        let at =
            |hours: i64| remind_person_at(NOON, NOON + hours * HOUR, &clock()).map(|at| (at - NOON) / HOUR);
        assert_eq!(at(8), Some(5));
        assert_eq!(at(4), Some(1));
        assert_eq!(at(3), None, "too late");
        assert_eq!(at(3 * 24 + 8), Some(3 * 24 + 5));
        assert_eq!(at(22), Some(20), "three hours before is seven in the morning");
        assert_eq!(at(20), None, "it ends when the night does");
    }

    #[test]
    fn the_night_is_kept_for_sleep() {
        // The end is at two at night: a day before is night, too, and waits for eight.
        assert_eq!(reminded(3 * 24 + 14), Some(2 * 24 + 20));
        // At eight in the morning, a day before is eight already; of an end at seven, too.
        assert_eq!(reminded(3 * 24 + 20), Some(2 * 24 + 20));
        assert_eq!(reminded(3 * 24 + 19), Some(2 * 24 + 20));
        // Asked at noon, closes at half past eight next morning: three hours before is night, and then too little is left.
        assert_eq!(remind_at(NOON, NOON + 20 * HOUR + HOUR / 2, &clock()), None);
        assert_eq!(reminded(22), Some(20), "at ten in the morning, two hours are");
        let never_quiet = GroupClock { quiet: None, ..clock() };
        assert_eq!(remind_at(NOON, NOON + 14 * HOUR, &never_quiet), Some(NOON + 11 * HOUR));
    }

    #[test]
    fn a_reminder_that_comes_late_is_looked_at_again() {
        let closes = NOON + 32 * HOUR;
        assert_eq!(Reminding::at(NOON + HOUR, closes, &clock()), Reminding::Now);
        assert_eq!(Reminding::at(NOON + 10 * HOUR, closes, &clock()), Reminding::Later(NOON + 20 * HOUR));
        assert_eq!(Reminding::at(closes - HOUR / 2, closes, &clock()), Reminding::Never);
    }
}
