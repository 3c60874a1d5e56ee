//! Days and times as readers of a language write them, by ICU4X.

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::zone::ExemplarCity;
use icu_datetime::fieldsets::{YMD, YMDE, YMDET};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::preferences::HourCycle;
use icu_datetime::{
    DateTimeFormatterLoadError, DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter,
    NoCalendarFormatter,
};
use icu_locale_core::Locale;
use icu_time::zone::IanaParser;
use jiff::civil;

use super::html::Html;
use crate::domain::TimeZone;

/// Weekday, long date and short time, as Telegram draws them where it draws them itself.
const TELEGRAM_FORMAT: &str = "wDt";

/// How one language writes a day and a time, and the names of cities.
pub(super) struct Moments {
    moment: FixedCalendarDateTimeFormatter<Gregorian, YMDET>,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    city: NoCalendarFormatter<ExemplarCity>,
}

impl Moments {
    pub(super) fn load(locale: &Locale) -> Result<Self, DateTimeFormatterLoadError> {
        let mut wishes = DateTimeFormatterPreferences::from(locale);
        // As organisers type it, and with no "PM" in a script whose readers may not know it.
        wishes.hour_cycle = Some(HourCycle::H23);
        Ok(Self {
            moment: FixedCalendarDateTimeFormatter::try_new(wishes, YMDE::long().with_time_hm())?,
            day: FixedCalendarDateTimeFormatter::try_new(wishes, YMD::long())?,
            city: NoCalendarFormatter::try_new(wishes, ExemplarCity)?,
        })
    }

    /// "Friday, 27 November 2026 at 20:00".
    pub(super) fn write(&self, local: civil::DateTime) -> String {
        let part = |n: i8| u8::try_from(n).unwrap_or_default();
        let date = Date::try_new_gregorian(i32::from(local.year()), part(local.month()), part(local.day()));
        let time = Time::try_new(part(local.hour()), part(local.minute()), 0, 0);
        match (date, time) {
            (Ok(date), Ok(time)) => self.moment.format(&DateTime { date, time }).to_string(),
            // A civil time is always a day of the calendar; its digits would still tell it.
            _ => local.to_string(),
        }
    }
}

impl Moments {
    /// "27 November 2026".
    fn write_day(&self, local: civil::Date) -> String {
        let part = |n: i8| u8::try_from(n).unwrap_or_default();
        match Date::try_new_gregorian(i32::from(local.year()), part(local.month()), part(local.day())) {
            Ok(date) => self.day.format(&date).to_string(),
            // As with a time.
            Err(_) => local.to_string(),
        }
    }
}

impl super::Speech {
    /// The day of a time in epoch milliseconds, as a reader in that zone would write it.
    pub(crate) fn day(&self, millis: i64, zone: &TimeZone) -> String {
        self.formats().moments.write_day(zone.local(millis).date())
    }

    /// A time in epoch milliseconds, as a reader in that zone would write it.
    pub(crate) fn moment(&self, millis: i64, zone: &TimeZone) -> String {
        self.formats().moments.write(zone.local(millis))
    }

    /// The same for a message: Telegram draws it for each reader's own clock, older apps show it as [`Self::moment`] does.
    pub(crate) fn moment_html(&self, millis: i64, zone: &TimeZone) -> Html {
        Html::time(millis.div_euclid(1000), TELEGRAM_FORMAT, &self.moment(millis, zone))
    }

    /// The city that a time zone is named after.
    pub(crate) fn city(&self, zone: &TimeZone) -> String {
        let known = IanaParser::new().parse(zone.name());
        self.formats().moments.city.format(&known.without_offset()).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{LanguageTag, Region};
    use crate::text::Texts;

    #[test]
    fn every_city_has_a_name_in_every_language() {
        let texts = Texts::built_in();
        let city = |tag: &str, zone: &str| {
            texts.find(&LanguageTag::parse(tag).unwrap()).unwrap().city(&TimeZone::parse(zone).unwrap())
        };
        assert_eq!(city("pl", "Europe/London"), "Londyn");
        assert_eq!(city("bn", "Asia/Dhaka"), "ঢাকা");
        assert_eq!(city("uk", "Europe/Kyiv"), "Київ");
        assert_eq!(city("en", "America/Argentina/Buenos_Aires"), "Buenos Aires");
        for speech in texts.all() {
            let zones: Vec<TimeZone> = Region::ALL.into_iter().flat_map(Region::zones).collect();
            let mut names: Vec<String> = zones.iter().map(|zone| speech.city(zone)).collect();
            assert!(names.iter().all(|name| (2..=30).contains(&name.chars().count())), "{names:?}");
            names.sort();
            names.dedup();
            assert_eq!(names.len(), zones.len(), "no two cities have one name in {}", speech.tag());
        }
    }

    #[test]
    fn each_language_writes_a_time_its_own_way() {
        let texts = Texts::built_in();
        let write = |tag: &str| {
            let speech = texts.find(&LanguageTag::parse(tag).unwrap()).unwrap();
            speech.moment(1_795_809_600_000, &TimeZone::default())
        };
        assert_eq!(write("en"), "Friday, 27 November 2026 at 20:00");
        assert_eq!(write("pl"), "piątek, 27 listopada 2026 20:00");
        assert_eq!(write("bn"), "শুক্রবার, ২৭ নভেম্বর, ২০২৬ এ ২০:০০");
        assert_eq!(write("ur"), "جمعہ، 27 نومبر، 2026 20:00");
        assert_eq!(write("ar"), "الجمعة، 27 نوفمبر 2026 في 20:00");
    }
}
