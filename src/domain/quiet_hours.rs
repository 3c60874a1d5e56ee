//! Hours of the night in which a group's messages make no sound.

use jiff::ToSpan as _;

use super::TimeZone;

/// From one full hour to another, over midnight where the first is the later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuietHours {
    from: i8,
    to: i8,
}

impl QuietHours {
    /// The choices that a group has.
    pub const CHOICES: [Self; 3] =
        [Self { from: 20, to: 8 }, Self { from: 21, to: 8 }, Self { from: 22, to: 7 }];

    /// Reads what [`Self::to_text`] wrote.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let (from, to) = text.split_once('-')?;
        let hour = |text: &str| text.parse().ok().filter(|hour| (0..24).contains(hour));
        let (from, to) = (hour(from)?, hour(to)?);
        (from != to).then_some(Self { from, to })
    }

    /// The two hours, as the database and a button keep them: `21-8`.
    #[must_use]
    pub fn to_text(self) -> String {
        format!("{}-{}", self.from, self.to)
    }

    /// Both hours as clocks show them: `21:00` and `08:00`.
    #[must_use]
    pub fn shown(self) -> (String, String) {
        (format!("{:02}:00", self.from), format!("{:02}:00", self.to))
    }

    /// Whether a time, in epoch milliseconds, lies in them in that zone.
    #[must_use]
    pub fn contain(self, millis: i64, zone: &TimeZone) -> bool {
        let hour = zone.local(millis).hour();
        match self.from < self.to {
            true => (self.from..self.to).contains(&hour),
            false => hour >= self.from || hour < self.to,
        }
    }

    /// When they end next, after a time in that zone; epoch milliseconds both.
    #[must_use]
    pub fn end_after(self, millis: i64, zone: &TimeZone) -> i64 {
        let local = zone.local(millis);
        let end = local.date().at(self.to, 0, 0, 0);
        let end = if end > local { end } else { end.saturating_add(1.day()) };
        zone.millis(end).unwrap_or(millis)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_night_goes_over_midnight() {
        let night = QuietHours::from_text("21-8").unwrap();
        let at = |hour: i64| night.contain(1_795_737_600_000 + hour * 3_600_000, &TimeZone::default());
        assert_eq!([20, 21, 23, 0, 7, 8].map(at), [false, true, true, true, true, false]);
        let ends = |hour: i64| {
            let now = 1_795_737_600_000 + hour * 3_600_000;
            (night.end_after(now, &TimeZone::default()) - 1_795_737_600_000) / 3_600_000
        };
        assert_eq!([0, 7, 21, 23].map(ends), [8, 8, 32, 32]);
        // The night in which the clocks go back is an hour longer: 2026-10-24, 22:00 in London.
        let (saturday, london) = (1_792_875_600_000, TimeZone::default());
        assert_eq!(night.end_after(saturday, &london), saturday + 11 * 3_600_000);
        assert_eq!(night.to_text(), "21-8");
        assert_eq!(night.shown(), ("21:00".to_owned(), "08:00".to_owned()));
        for wrong in ["", "21", "21-24", "8-8", "a-b", "-1-3"] {
            assert_eq!(QuietHours::from_text(wrong), None, "{wrong}");
        }
    }
}
