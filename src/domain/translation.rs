//! A translation: words or a recording of a poll in one language, who made it, and whether it is the poll's.

use super::LanguageTag;

/// The longest recording of a poll, in seconds.
pub const MAX_VOICE_SECONDS: u32 = 180;
/// The most translations that may wait to be checked in one language of a poll.
pub const MAX_WAITING: usize = 5;

/// A translation's number in its poll, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TranslationId(pub u32);

/// Who made a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// An organiser of a group that has the poll.
    Organiser,
    /// Another member of such a group.
    Member,
    /// The host's translation server.
    Machine,
    /// Chorus itself, for a ready-made poll.
    Ready,
}

impl Origin {
    /// As the database and the export write it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Organiser => "organiser",
            Self::Member => "member",
            Self::Machine => "machine",
            Self::Ready => "ready",
        }
    }

    /// The origin of that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Organiser, Self::Member, Self::Machine, Self::Ready]
            .into_iter()
            .find(|origin| origin.key() == key)
    }
}

/// Who may say that a member's or a machine's translation is right: a group's setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Checkers {
    /// Organisers, and other people who read the language.
    #[default]
    Readers,
    /// Organisers only.
    Organisers,
}

impl Checkers {
    /// As the database writes it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Readers => "readers",
            Self::Organisers => "organisers",
        }
    }

    /// The setting of that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Readers, Self::Organisers].into_iter().find(|checkers| checkers.key() == key)
    }

    /// The other setting.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Readers => Self::Organisers,
            Self::Organisers => Self::Readers,
        }
    }
}

/// Who looks at a translation to check it.
#[derive(Debug, Clone, Copy)]
pub struct Checker<'c> {
    /// Whether they are an organiser.
    pub is_organiser: bool,
    /// The language that Chorus speaks with them.
    pub reads: &'c LanguageTag,
    /// Whether they made the translation.
    pub is_author: bool,
}

impl Checker<'_> {
    /// Whether they may say that a translation into that language is right. An organiser may check their own: what
    /// organisers write needs no check.
    #[must_use]
    pub fn may_check(&self, language: &LanguageTag, rule: Checkers) -> bool {
        self.is_organiser || (rule == Checkers::Readers && self.reads == language && !self.is_author)
    }

    /// As the database and the export name them.
    #[must_use]
    pub fn key(&self) -> &'static str {
        if self.is_organiser { "organiser" } else { "reader" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_reader_checks_where_the_group_lets_them() {
        let tag = |s| LanguageTag::parse(s).unwrap();
        let (ur, pl) = (tag("ur"), tag("pl"));
        let reader = Checker { is_organiser: false, reads: &ur, is_author: false };
        assert!(reader.may_check(&ur, Checkers::Readers));
        assert!(!reader.may_check(&ur, Checkers::Organisers));
        assert!(!reader.may_check(&pl, Checkers::Readers));
        assert!(!Checker { is_author: true, ..reader }.may_check(&ur, Checkers::Readers));
        assert!(Checker { is_organiser: true, ..reader }.may_check(&pl, Checkers::Organisers));
    }
}
