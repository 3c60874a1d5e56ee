//! A decision: what will be done, the polls behind it, when it is looked at again, and what came of it.
//!
//! Its words are those of a poll of [`Kind::Decision`]: in place of the question stands what will be done, and its context tells what
//! can't be done and who is responsible. So it has a code, cards, translations and an editor as every poll has. It is open while it
//! waits for its outcome, and closed once the group was told that.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};

use super::closing::{ascii_digit, checked};
use super::{Kind, Poll, PollCode, PollState, Refusal, TimeZone, clean_line};

/// How many polls a decision may name: more would not fit on its card.
pub const MAX_CITED: usize = 6;
/// The hour of the day at which organisers are asked whether it happened.
const HOUR: i8 = 10;

/// What a decision has besides its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decision {
    /// The polls that it names, in the order in which they were chosen; with none it was not shaped by families.
    pub cites: Vec<PollCode>,
    /// When organisers are asked whether it happened, in epoch milliseconds.
    pub review_at: Option<i64>,
    /// What they answered.
    pub outcome: Option<Outcome>,
}

/// Whether it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It did.
    Done,
    /// Some of it did.
    Partly,
    /// It did not.
    NotDone,
}

impl Outcome {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Done, Self::Partly, Self::NotDone];

    /// As buttons and the database write it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Partly => "partly",
            Self::NotDone => "not",
        }
    }

    /// The outcome of that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.key() == key)
    }
}

/// When a decision is looked at again, as buttons offer it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewChoice {
    /// In a month.
    Month,
    /// In three months.
    ThreeMonths,
    /// In six months.
    HalfYear,
    /// Not at all.
    Never,
}

impl ReviewChoice {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Month, Self::ThreeMonths, Self::HalfYear, Self::Never];

    /// As a button writes it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Month => "1",
            Self::ThreeMonths => "3",
            Self::HalfYear => "6",
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
    /// [`Refusal::DayUnreadable`] where the calendar ends.
    pub fn time(self, now: i64, zone: &TimeZone) -> Result<Option<i64>, Refusal> {
        let months = match self {
            Self::Never => return Ok(None),
            Self::Month => 1,
            Self::ThreeMonths => 3,
            Self::HalfYear => 6,
        };
        morning_of(zone.local(now).date().saturating_add(months.months()), zone).map(Some)
    }
}

/// Reads a day as organisers write it, such as `2027-03-01`: ten in the morning of it, in epoch milliseconds.
///
/// # Errors
/// [`Refusal::DayUnreadable`], [`Refusal::TimePast`] or [`Refusal::DayFar`].
pub fn parse_review(text: &str, now: i64, zone: &TimeZone) -> Result<i64, Refusal> {
    let text: String = clean_line(text).chars().map(ascii_digit).collect();
    let day = Date::strptime("%Y-%m-%d", text.trim()).map_err(|_| Refusal::DayUnreadable)?;
    checked(morning_of(day, zone)?, now).map_err(|refusal| match refusal {
        Refusal::TimeFar => Refusal::DayFar,
        other => other,
    })
}

fn morning_of(day: Date, zone: &TimeZone) -> Result<i64, Refusal> {
    zone.millis(day.to_datetime(Time::constant(HOUR, 0, 0, 0))).ok_or(Refusal::DayUnreadable)
}

/// Goes on for a poll that a decision may name: its answers are final, and it asked something.
///
/// # Errors
/// [`Refusal::NoSuchPoll`], [`Refusal::CitedOpen`] or [`Refusal::IsDecision`].
pub fn require_citable(poll: &Poll) -> Result<(), Refusal> {
    match (poll.kind, poll.state) {
        (Kind::Decision, _) => Err(Refusal::IsDecision),
        (_, PollState::Draft) => Err(Refusal::NoSuchPoll),
        (_, PollState::Open { .. }) => Err(Refusal::CitedOpen { poll: poll.code.clone() }),
        (_, PollState::Closed { .. }) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-27 12:00 UTC.
    const NOON: i64 = 1_795_780_800_000;

    #[test]
    fn days_are_mornings_of_the_group() {
        let london = TimeZone::default();
        let shown = |millis| london.local(millis).to_string();
        let month = ReviewChoice::Month.time(NOON, &london).unwrap().unwrap();
        assert_eq!(shown(month), "2026-12-27T10:00:00");
        let summer = ReviewChoice::HalfYear.time(NOON, &london).unwrap().unwrap();
        assert_eq!(shown(summer), "2027-05-27T10:00:00");
        assert_eq!(ReviewChoice::Never.time(NOON, &london), Ok(None));
        assert_eq!(shown(parse_review(" ২০২৭-০৩-০১ ", NOON, &london).unwrap()), "2027-03-01T10:00:00");
        for unreadable in ["", "soon", "2027-02-30", "1 March", "2027-03-01 10:00", "2027-3", "10:00"] {
            assert_eq!(parse_review(unreadable, NOON, &london), Err(Refusal::DayUnreadable), "{unreadable}");
        }
        assert_eq!(parse_review("2026-11-27", NOON, &london), Err(Refusal::TimePast));
        assert_eq!(parse_review("2026-11-01", NOON, &london), Err(Refusal::TimePast));
        assert_eq!(parse_review("2028-01-01", NOON, &london), Err(Refusal::DayFar));
    }

    #[test]
    fn keys_are_read_back() {
        for choice in ReviewChoice::ALL {
            assert_eq!(ReviewChoice::from_key(choice.key()), Some(choice));
        }
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::from_key(outcome.key()), Some(outcome));
        }
        assert_eq!(Outcome::from_key("maybe"), None);
    }
}
