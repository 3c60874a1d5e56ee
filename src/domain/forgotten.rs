//! What was done when a person asked to be forgotten.

use std::ops::AddAssign;

/// How much of each kind was deleted, or is kept without the person from now on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// Answers that were taken back, in open polls.
    pub withdrawn: u64,
    /// Answers that nobody can tell any more to be the person's, in closed polls.
    pub untied: u64,
    /// Concerns about questions.
    pub concerns: u64,
    /// Suggestions and ideas.
    pub ideas: u64,
    /// Translations and recordings.
    pub translations: u64,
    /// Polls of which the person was to have news.
    pub reminders: u64,
    /// Polls that the person was writing.
    pub sketches: u64,
    /// Messages that waited for the person.
    pub letters: u64,
    /// Rows that say how the person likes to be spoken to, and where.
    pub settings: u64,
}

impl Forgotten {
    /// Whether there was nothing to forget.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

impl AddAssign for Forgotten {
    fn add_assign(&mut self, other: Self) {
        self.withdrawn += other.withdrawn;
        self.untied += other.untied;
        self.concerns += other.concerns;
        self.ideas += other.ideas;
        self.translations += other.translations;
        self.reminders += other.reminders;
        self.sketches += other.sketches;
        self.letters += other.letters;
        self.settings += other.settings;
    }
}
