//! A group's time zone: a name of the IANA database, whose rules are compiled in.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz;

/// A time zone, by the name that the IANA database gives it (`Europe/London`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeZone(tz::TimeZone);

impl TimeZone {
    /// The zone of that name; `None` where the database has none.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let zone = tz::TimeZone::get(name).ok()?;
        zone.iana_name().is_some().then_some(Self(zone))
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// What clocks there show at that time, given in epoch milliseconds.
    #[must_use]
    pub fn local(&self, millis: i64) -> DateTime {
        // Times beyond the year 9999 are nobody's.
        let clamped = millis.clamp(Timestamp::MIN.as_millisecond(), Timestamp::MAX.as_millisecond());
        self.0.to_datetime(Timestamp::from_millisecond(clamped).unwrap_or_default())
    }
}

impl TimeZone {
    /// The time at which clocks there show that, in epoch milliseconds. One that they skip is taken for the one after, one that
    /// they show twice for the first.
    #[must_use]
    pub fn millis(&self, local: DateTime) -> Option<i64> {
        self.0.to_ambiguous_timestamp(local).compatible().ok().map(|time| time.as_millisecond())
    }
}

impl Default for TimeZone {
    /// Where Chorus comes from, until a group chooses.
    fn default() -> Self {
        Self::parse("Europe/London").unwrap_or(Self(tz::TimeZone::UTC))
    }
}

impl fmt::Display for TimeZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_follow_the_seasons() {
        let london = TimeZone::default();
        assert_eq!(london.name(), "Europe/London");
        // 2026-11-27 and 2026-07-01, 20:00 UTC.
        assert_eq!(london.local(1_795_809_600_000).to_string(), "2026-11-27T20:00:00");
        assert_eq!(london.local(1_782_936_000_000).to_string(), "2026-07-01T21:00:00");
        assert_eq!(TimeZone::parse("Southend"), None);
        assert_eq!(TimeZone::parse("../etc/passwd"), None);
    }
}
