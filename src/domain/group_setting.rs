//! What an organiser can look at and change of a group, as buttons write it.

use super::{ConcernShare, LanguageTag, QuietHours, Region, TimeZone};

/// A step in a group's settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupSetting {
    /// Look at the languages.
    Languages,
    /// Add a language or take it away.
    Language(LanguageTag),
    /// Change who may check translations.
    Checkers,
    /// The languages are chosen.
    Done,
    /// Look at the parts of the world.
    Regions,
    /// Look at the time zones of one.
    Zones(Region),
    /// Set the time zone.
    Zone(TimeZone),
    /// Look at the quiet hours.
    Quiet,
    /// Set the quiet hours, or none.
    QuietHours(Option<QuietHours>),
    /// Look at the share from which concerns are told.
    Concerns,
    /// Set that share.
    ConcernShare(ConcernShare),
}

impl GroupSetting {
    /// As it stands in callback data.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Self::Languages => "l".to_owned(),
            Self::Language(tag) => format!("l:{tag}"),
            Self::Checkers => "c".to_owned(),
            Self::Done => "d".to_owned(),
            Self::Regions => "r".to_owned(),
            Self::Zones(region) => format!("r:{}", region.key()),
            Self::Zone(zone) => format!("z:{zone}"),
            Self::Quiet => "q".to_owned(),
            Self::QuietHours(None) => "q:0".to_owned(),
            Self::Concerns => "n".to_owned(),
            Self::ConcernShare(share) => format!("n:{}", share.key()),
            Self::QuietHours(Some(quiet)) => format!("q:{}", quiet.to_text()),
        }
    }

    /// Reads what [`Self::encode`] wrote.
    #[must_use]
    pub fn decode(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["l"] => Self::Languages,
            ["l", tag] => Self::Language(LanguageTag::parse(tag)?),
            ["c"] => Self::Checkers,
            ["d"] => Self::Done,
            ["r"] => Self::Regions,
            ["r", region] => Self::Zones(Region::from_key(region)?),
            ["z", zone] => Self::Zone(TimeZone::parse(zone)?),
            ["q"] => Self::Quiet,
            ["q", "0"] => Self::QuietHours(None),
            ["q", quiet] => Self::QuietHours(Some(QuietHours::from_text(quiet)?)),
            ["n"] => Self::Concerns,
            ["n", share] => Self::ConcernShare(ConcernShare::from_key(share)?),
            _ => return None,
        })
    }
}
