//! Time zones to choose from, by parts of the world: a short list of cities that people know.

use super::TimeZone;

/// A part of the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    /// Africa.
    Africa,
    /// North and South America.
    America,
    /// Asia.
    Asia,
    /// Australia and the Pacific.
    Australia,
    /// Europe.
    Europe,
}

const AFRICA: &[&str] = &[
    "Africa/Accra",
    "Africa/Addis_Ababa",
    "Africa/Algiers",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Johannesburg",
    "Africa/Khartoum",
    "Africa/Kinshasa",
    "Africa/Lagos",
    "Africa/Mogadishu",
    "Africa/Nairobi",
    "Africa/Tunis",
];
const AMERICA: &[&str] = &[
    "America/Argentina/Buenos_Aires",
    "America/Bogota",
    "America/Caracas",
    "America/Chicago",
    "America/Denver",
    "America/Halifax",
    "America/Jamaica",
    "America/Lima",
    "America/Los_Angeles",
    "America/Mexico_City",
    "America/New_York",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/Toronto",
];
const ASIA: &[&str] = &[
    "Asia/Baghdad",
    "Asia/Bangkok",
    "Asia/Beirut",
    "Asia/Colombo",
    "Asia/Dhaka",
    "Asia/Dubai",
    "Asia/Ho_Chi_Minh",
    "Asia/Hong_Kong",
    "Asia/Jerusalem",
    "Asia/Kabul",
    "Asia/Karachi",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Manila",
    "Asia/Riyadh",
    "Asia/Shanghai",
    "Asia/Tashkent",
    "Asia/Tehran",
    "Asia/Tokyo",
];
const AUSTRALIA: &[&str] = &[
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Darwin",
    "Australia/Perth",
    "Australia/Sydney",
    "Pacific/Auckland",
    "Pacific/Fiji",
    "Pacific/Honolulu",
];
const EUROPE: &[&str] = &[
    "Europe/Athens",
    "Europe/Berlin",
    "Europe/Bucharest",
    "Europe/Chisinau",
    "Europe/Dublin",
    "Europe/Helsinki",
    "Europe/Istanbul",
    "Europe/Kyiv",
    "Europe/Lisbon",
    "Europe/London",
    "Europe/Madrid",
    "Europe/Paris",
    "Europe/Prague",
    "Europe/Rome",
    "Europe/Stockholm",
    "Europe/Warsaw",
];

impl Region {
    /// All of them, by their English names.
    pub const ALL: [Self; 5] = [Self::Africa, Self::America, Self::Asia, Self::Australia, Self::Europe];

    /// As a button writes it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Africa => "af",
            Self::America => "am",
            Self::Asia => "as",
            Self::Australia => "au",
            Self::Europe => "eu",
        }
    }

    /// The region of that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|region| region.key() == key)
    }

    /// Its zones.
    pub fn zones(self) -> impl Iterator<Item = TimeZone> {
        let names = match self {
            Self::Africa => AFRICA,
            Self::America => AMERICA,
            Self::Asia => ASIA,
            Self::Australia => AUSTRALIA,
            Self::Europe => EUROPE,
        };
        names.iter().filter_map(|name| TimeZone::parse(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_is_one_of_the_database() {
        let zones: Vec<TimeZone> = Region::ALL.into_iter().flat_map(Region::zones).collect();
        let names = [AFRICA, AMERICA, ASIA, AUSTRALIA, EUROPE].concat();
        assert_eq!(zones.iter().map(TimeZone::name).collect::<Vec<_>>(), names);
        assert!(zones.contains(&TimeZone::default()));
    }
}
