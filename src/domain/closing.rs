//! When a poll closes: by itself at a time that is chosen by a button or written as `2026-11-27 20:00`, in the group's time zone, or
//! now.

use jiff::ToSpan as _;
use jiff::civil::{DateTime, Time};

use super::{Kind, Outcome, Refusal, TimeZone};

/// The evening's hour, when polls close.
const EVENING: i8 = 20;
/// The morning's hour, when polls open.
const MORNING: i8 = 9;
/// The longest that a poll can stay open, in days.
const MOST_DAYS: i64 = 366;

/// What the buttons offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClosingChoice {
    /// At eight this evening.
    ThisEvening,
    /// At eight tomorrow evening.
    TomorrowEvening,
    /// At eight in the evening in three days.
    ThreeDays,
    /// At eight in the evening in a week.
    Week,
    /// When an organiser closes it.
    Never,
}

impl ClosingChoice {
    /// All of them, in order.
    pub const ALL: [Self; 5] =
        [Self::ThisEvening, Self::TomorrowEvening, Self::ThreeDays, Self::Week, Self::Never];

    /// As a button writes it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::ThisEvening => "0",
            Self::TomorrowEvening => "1",
            Self::ThreeDays => "3",
            Self::Week => "7",
            Self::Never => "n",
        }
    }

    /// The choice of that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.key() == key)
    }

    /// The time that it means now, in epoch milliseconds; none for [`Self::Never`].
    ///
    /// # Errors
    /// [`Refusal::TimePast`] for this evening when it is later than that.
    pub fn time(self, now: i64, zone: &TimeZone) -> Result<Option<i64>, Refusal> {
        let days = match self {
            Self::Never => return Ok(None),
            Self::ThisEvening => 0,
            Self::TomorrowEvening => 1,
            Self::ThreeDays => 3,
            Self::Week => 7,
        };
        let day = zone.local(now).date().saturating_add(days.days());
        let evening = day.to_datetime(Time::constant(EVENING, 0, 0, 0));
        checked(zone.millis(evening).ok_or(Refusal::TimeUnreadable)?, now).map(Some)
    }
}

/// Nine in the morning tomorrow, in epoch milliseconds: when a poll that is to open later does.
///
/// # Errors
/// [`Refusal::TimeUnreadable`] where the calendar ends.
pub fn tomorrow_morning(now: i64, zone: &TimeZone) -> Result<i64, Refusal> {
    let day = zone.local(now).date().saturating_add(1.day());
    zone.millis(day.to_datetime(Time::constant(MORNING, 0, 0, 0))).ok_or(Refusal::TimeUnreadable)
}

/// What an organiser makes of a poll's end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndChange {
    /// It closes now.
    Now,
    /// It closes by itself at that time, in epoch milliseconds; none: when an organiser closes it.
    At(Option<i64>),
    /// Of a decision: the group is told what came of it.
    Outcome(Outcome),
}

impl EndChange {
    /// As a button writes it: whole seconds.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Now => "x".to_owned(),
            Self::At(None) => "n".to_owned(),
            Self::At(Some(millis)) => (millis / 1000).to_string(),
            Self::Outcome(outcome) => outcome.key().to_owned(),
        }
    }

    /// The change of that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Some(match key {
            "x" => Self::Now,
            "n" => Self::At(None),
            key if Outcome::from_key(key).is_some() => Self::Outcome(Outcome::from_key(key)?),
            seconds => Self::At(Some(i64::from(seconds.parse::<u32>().ok()?) * 1000)),
        })
    }

    /// Goes on for a change that is possible now: while an organiser thought of a reason, its time may have passed.
    ///
    /// # Errors
    /// [`Refusal::TimePast`] or [`Refusal::TimeFar`].
    pub fn require_possible(self, now: i64) -> Result<(), Refusal> {
        match self {
            Self::At(Some(millis)) => checked(millis, now).map(drop),
            Self::Now | Self::At(None) | Self::Outcome(_) => Ok(()),
        }
    }

    /// Goes on for a change that a poll of that kind can have: a decision ends by its outcome, and nothing else does.
    ///
    /// # Errors
    /// [`Refusal::IsDecision`] or [`Refusal::ButtonOutdated`].
    pub fn require_for(self, kind: Kind) -> Result<(), Refusal> {
        match (self, kind) {
            (Self::Now | Self::At(_), Kind::Decision) => Err(Refusal::IsDecision),
            (Self::Outcome(_), Kind::One | Kind::Several { .. } | Kind::Order | Kind::Open) => {
                Err(Refusal::ButtonOutdated)
            }
            _ => Ok(()),
        }
    }
}

/// Reads a time as organisers write it, such as `2026-11-27 20:00`.
///
/// An hour that the clock skips in spring is taken for the one after it; one that it shows twice in autumn for the first.
///
/// # Errors
/// [`Refusal::TimeUnreadable`], [`Refusal::TimePast`] or [`Refusal::TimeFar`].
pub fn parse_time(text: &str, now: i64, zone: &TimeZone) -> Result<i64, Refusal> {
    let text: String = super::clean_line(text).chars().map(ascii_digit).collect();
    let local = DateTime::strptime("%Y-%m-%d %H:%M", text.replace('T', " ").trim())
        .map_err(|_| Refusal::TimeUnreadable)?;
    checked(zone.millis(local).ok_or(Refusal::TimeUnreadable)?, now)
}

/// The time after `until` where a line of a poll says when it closes.
#[must_use]
pub fn until_line(line: &str) -> Option<&str> {
    let line = line.trim();
    let (word, time) = line.split_once(char::is_whitespace)?;
    // "Until when?" is a question: only what looks like a date is a time.
    let is_date = time.trim_start().chars().next().is_some_and(|c| ascii_digit(c).is_ascii_digit());
    (word.eq_ignore_ascii_case("until") && is_date).then(|| time.trim())
}

pub(super) fn checked(millis: i64, now: i64) -> Result<i64, Refusal> {
    match millis - now {
        ..=0 => Err(Refusal::TimePast),
        wait if wait > MOST_DAYS * 24 * 60 * 60 * 1000 => Err(Refusal::TimeFar),
        _ => Ok(millis),
    }
}

/// Digits of other scripts as a computer reads them.
pub(super) fn ascii_digit(c: char) -> char {
    const ZEROS: [char; 3] = ['\u{660}', '\u{6F0}', '\u{9E6}'];
    let digit = ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|d| *d < 10));
    digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-22 12:00 UTC.
    const NOON: i64 = 1_795_348_800_000;
    const HOUR: i64 = 3_600_000;

    fn at(text: &str) -> Result<i64, Refusal> {
        parse_time(text, NOON, &TimeZone::default())
    }

    #[test]
    fn buttons_mean_evenings_of_the_group() {
        let london = TimeZone::default();
        let time = |choice: ClosingChoice| choice.time(NOON, &london);
        assert_eq!(time(ClosingChoice::ThisEvening), Ok(Some(NOON + 8 * HOUR)));
        assert_eq!(time(ClosingChoice::Week), Ok(Some(NOON + (8 + 7 * 24) * HOUR)));
        assert_eq!(time(ClosingChoice::Never), Ok(None));
        let dhaka = TimeZone::parse("Asia/Dhaka").unwrap();
        assert_eq!(ClosingChoice::ThisEvening.time(NOON, &dhaka), Ok(Some(NOON + 2 * HOUR)));
        assert_eq!(ClosingChoice::ThisEvening.time(NOON + 9 * HOUR, &london), Err(Refusal::TimePast));
        // Over the end of summer time, evenings are 25 hours apart: 2026-10-24, 12:00 UTC.
        let saturday = 1_792_843_200_000;
        assert_eq!(ClosingChoice::TomorrowEvening.time(saturday, &london), Ok(Some(saturday + 32 * HOUR)));
        assert_eq!(ClosingChoice::ThisEvening.time(saturday, &london), Ok(Some(saturday + 7 * HOUR)));
    }

    #[test]
    fn times_are_read_as_written() {
        assert_eq!(at("2026-11-22 20:00"), Ok(NOON + 8 * HOUR));
        assert_eq!(at(" ২০২৬-১১-২২  ২০:০০ "), Ok(NOON + 8 * HOUR));
        assert_eq!(at("2026-11-22T20:00"), Ok(NOON + 8 * HOUR));
        assert_eq!(at("2026-11-22 12:00"), Err(Refusal::TimePast));
        assert_eq!(at("2029-01-01 12:00"), Err(Refusal::TimeFar));
        for wrong in
            ["", "tomorrow", "2026-02-30 20:00", "2026-11-27 25:00", "2026-11-27", "27.11.2026 20:00"]
        {
            assert_eq!(at(wrong), Err(Refusal::TimeUnreadable), "{wrong}");
        }
    }

    #[test]
    fn an_hour_that_the_clock_skips_is_the_one_after() {
        let now = 1_774_569_600_000; // 2026-03-27 00:00 UTC
        let london = TimeZone::default();
        let skipped = parse_time("2026-03-29 01:30", now, &london).unwrap();
        assert_eq!(london.local(skipped).to_string(), "2026-03-29T02:30:00");
        let twice = parse_time("2026-10-25 01:30", now, &london).unwrap();
        assert_eq!(twice, parse_time("2026-10-25 00:30", now, &london).unwrap() + HOUR);
    }

    #[test]
    fn a_line_that_begins_with_until_and_a_date_is_no_option() {
        assert_eq!(until_line(" until 2026-11-27 20:00 "), Some("2026-11-27 20:00"));
        assert_eq!(until_line("Until   27 November"), Some("27 November"));
        assert_eq!(until_line("Until we meet again"), None);
        assert_eq!(until_line("until"), None);
    }
}
