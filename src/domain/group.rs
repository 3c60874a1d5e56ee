//! A group's languages, which ones and in what order; and its clock.

use super::{LanguageTag, QuietHours, Refusal, TimeZone};

/// What a group goes by: its time zone, and when it wants no sound.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupClock {
    /// The time zone.
    pub zone: TimeZone,
    /// The quiet hours, if it has any.
    pub quiet: Option<QuietHours>,
}

impl GroupClock {
    /// Whether a message at that time, in epoch milliseconds, is to make no sound.
    #[must_use]
    pub fn is_quiet(&self, millis: i64) -> bool {
        self.quiet.is_some_and(|quiet| quiet.contain(millis, &self.zone))
    }

    /// That time, or the end of the quiet hours that it lies in; epoch milliseconds both.
    #[must_use]
    pub fn awake_from(&self, millis: i64) -> i64 {
        match self.quiet {
            Some(quiet) if quiet.contain(millis, &self.zone) => quiet.end_after(millis, &self.zone),
            _ => millis,
        }
    }
}

/// The languages of a group, at least one, each once. The first is the one that the group's cards speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupLanguages(Vec<LanguageTag>);

impl GroupLanguages {
    /// The languages in that order, repeats left out; `None` when there are none.
    #[must_use]
    pub fn new(tags: impl IntoIterator<Item = LanguageTag>) -> Option<Self> {
        let mut list: Vec<LanguageTag> = Vec::new();
        for tag in tags {
            if !list.contains(&tag) {
                list.push(tag);
            }
        }
        (!list.is_empty()).then_some(Self(list))
    }

    /// Reads what [`Self::to_text`] wrote.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::new(text.split(',').filter_map(LanguageTag::parse))
    }

    /// Tags joined by commas, in order, as the database keeps them.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.0.iter().map(LanguageTag::as_str).collect::<Vec<_>>().join(",")
    }

    /// The first language.
    #[must_use]
    pub fn first(&self) -> &LanguageTag {
        &self.0[0]
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &LanguageTag> {
        self.0.iter()
    }

    /// Its place in the order, from 1, if it is one of the group's.
    #[must_use]
    pub fn place(&self, tag: &LanguageTag) -> Option<usize> {
        self.0.iter().position(|t| t == tag).map(|i| i + 1)
    }

    /// Adds a language at the end, or takes it away if it is there.
    ///
    /// # Errors
    /// [`Refusal::LastLanguage`] when it is the only one.
    pub fn toggle(mut self, tag: &LanguageTag) -> Result<Self, Refusal> {
        match self.place(tag) {
            Some(_) if self.0.len() == 1 => Err(Refusal::LastLanguage),
            Some(place) => {
                self.0.remove(place - 1);
                Ok(self)
            }
            None => {
                self.0.push(tag.clone());
                Ok(self)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(s: &str) -> LanguageTag {
        LanguageTag::parse(s).unwrap()
    }

    #[test]
    fn the_order_is_the_order_of_choosing() {
        let languages = GroupLanguages::from_text("pl,en,pl").unwrap();
        assert_eq!(languages.to_text(), "pl,en");
        let languages = languages.toggle(&tag("ur")).unwrap().toggle(&tag("pl")).unwrap();
        assert_eq!(languages.to_text(), "en,ur");
        assert_eq!(languages.place(&tag("ur")), Some(2));
    }

    #[test]
    fn the_last_language_stays() {
        let one = GroupLanguages::from_text("en").unwrap();
        assert_eq!(one.toggle(&tag("en")), Err(Refusal::LastLanguage));
        assert_eq!(GroupLanguages::from_text(""), None);
    }
}
