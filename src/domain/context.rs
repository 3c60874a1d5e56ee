//! What a poll is about: what is being decided, who decides, by when, and what can't change. Of a decision: what can't be done and why,
//! and who is responsible. Each may be left out.
//!
//! Wherever it is written (after `/poll`, in the editor, in private), a line begins with a mark that is the same in every language:
//! `#deciding`, `#who`, `#when` or `#fixed`; `#cannot` or `#responsible`.

use super::{Refusal, clean_line};

/// The greatest length of a line, in characters, its mark left out.
pub const MAX_CONTEXT_CHARS: usize = 200;

/// What a line tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContextField {
    /// What is being decided.
    Deciding,
    /// Who decides.
    Who,
    /// By when.
    When,
    /// What can't change.
    Fixed,
    /// Of a decision: what can't be done, and why.
    Cannot,
    /// Of a decision: who is responsible.
    Responsible,
}

impl ContextField {
    /// All of them, in the order in which they are shown and kept.
    pub const ALL: [Self; 6] =
        [Self::Deciding, Self::Who, Self::When, Self::Fixed, Self::Cannot, Self::Responsible];
    /// Those of a poll.
    pub const OF_POLL: [Self; 4] = [Self::Deciding, Self::Who, Self::When, Self::Fixed];

    /// The word that a line of it begins with.
    #[must_use]
    pub fn mark(self) -> &'static str {
        match self {
            Self::Deciding => "#deciding",
            Self::Who => "#who",
            Self::When => "#when",
            Self::Fixed => "#fixed",
            Self::Cannot => "#cannot",
            Self::Responsible => "#responsible",
        }
    }

    /// The field of a line that begins with a mark, and what follows.
    #[must_use]
    pub fn of_line(line: &str) -> Option<(Self, &str)> {
        let line = line.trim_start();
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let field = Self::ALL.into_iter().find(|field| field.mark().eq_ignore_ascii_case(word.trim_end()))?;
        Some((field, rest))
    }
}

/// A line of 1 to 200 characters, at least one of which can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContextText(String);

impl ContextText {
    /// Reads what stands after the mark; none where nothing can be seen.
    ///
    /// # Errors
    /// [`Refusal::ContextLong`].
    pub fn parse(field: ContextField, text: &str) -> Result<Option<Self>, Refusal> {
        let clean = clean_line(text);
        match clean.chars().count() {
            0 => Ok(None),
            1..=MAX_CONTEXT_CHARS => Ok(Some(Self(clean))),
            chars => Err(Refusal::ContextLong { field, chars }),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a poll is about, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// What is being decided.
    pub deciding: Option<ContextText>,
    /// Who decides.
    pub who: Option<ContextText>,
    /// By when.
    pub when: Option<ContextText>,
    /// What can't change.
    pub fixed: Option<ContextText>,
    /// What can't be done, and why.
    pub cannot: Option<ContextText>,
    /// Who is responsible.
    pub responsible: Option<ContextText>,
}

impl Context {
    /// Takes in the lines that begin with a mark, and gives the others. Of two with the same mark the last one counts.
    ///
    /// # Errors
    /// [`Refusal::ContextLong`].
    pub fn take_from<'l>(
        &mut self,
        lines: impl IntoIterator<Item = &'l str>,
    ) -> Result<Vec<&'l str>, Refusal> {
        let mut others = Vec::new();
        for line in lines {
            match ContextField::of_line(line) {
                Some((field, text)) => self.set(field, ContextText::parse(field, text)?),
                None => others.push(line),
            }
        }
        Ok(others)
    }

    /// The same context with the lines of a message in place of its own; a mark with nothing after it takes a line away.
    ///
    /// # Errors
    /// [`Refusal::ContextUnreadable`] for a message with other lines, or none; [`Refusal::ContextLong`].
    pub fn changed_by(mut self, message: &str) -> Result<Self, Refusal> {
        let lines = || message.lines().filter(|line| !clean_line(line).is_empty());
        if lines().next().is_none() {
            return Err(Refusal::ContextUnreadable);
        }
        match self.take_from(lines())?.is_empty() {
            true => Ok(self),
            false => Err(Refusal::ContextUnreadable),
        }
    }

    /// What it tells of a field.
    #[must_use]
    pub fn get(&self, field: ContextField) -> Option<&ContextText> {
        match field {
            ContextField::Deciding => self.deciding.as_ref(),
            ContextField::Who => self.who.as_ref(),
            ContextField::When => self.when.as_ref(),
            ContextField::Fixed => self.fixed.as_ref(),
            ContextField::Cannot => self.cannot.as_ref(),
            ContextField::Responsible => self.responsible.as_ref(),
        }
    }

    /// Keeps what it tells of a field.
    pub fn set(&mut self, field: ContextField, text: Option<ContextText>) {
        match field {
            ContextField::Deciding => self.deciding = text,
            ContextField::Who => self.who = text,
            ContextField::When => self.when = text,
            ContextField::Fixed => self.fixed = text,
            ContextField::Cannot => self.cannot = text,
            ContextField::Responsible => self.responsible = text,
        }
    }

    /// Whether it tells nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// A line each, with its mark.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        let text = |field| self.get(field).map(|text| format!("{} {}", field.mark(), text.as_str()));
        ContextField::ALL.into_iter().filter_map(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(field: ContextField, text: &str) -> Option<ContextText> {
        ContextText::parse(field, text).unwrap()
    }

    #[test]
    fn lines_with_a_mark_are_taken_out() {
        let lines =
            ["When?", " #WHO  the head\u{202E} ", "Tue", "#days", "#when", "#fixed a", "#fixed b", "#whose"];
        let mut context = Context::default();
        let others = context.take_from(lines).unwrap();
        assert_eq!(others, ["When?", "Tue", "#days", "#whose"]);
        assert_eq!(context.who, text(ContextField::Who, "the head"));
        assert_eq!(context.lines().collect::<Vec<_>>(), ["#who the head", "#fixed b"]);
        assert_eq!(context.deciding.or(context.when), None);
    }

    #[test]
    fn a_line_is_short() {
        assert!(ContextText::parse(ContextField::Who, &"ж".repeat(200)).is_ok());
        let long = Refusal::ContextLong { field: ContextField::Who, chars: 10_000 };
        let line = format!("#who {}", "x".repeat(10_000));
        assert_eq!(Context::default().take_from([line.as_str()]), Err(long));
    }

    #[test]
    fn a_message_changes_the_lines_that_it_names() {
        let before = Context::default().changed_by("#who the head\n#when May").unwrap();
        let after = before.clone().changed_by("#who\n\n#fixed the budget").unwrap();
        assert_eq!(after.lines().collect::<Vec<_>>(), ["#when May", "#fixed the budget"]);
        for wrong in ["", " \n\u{200B}", "the head", "#who the head\nin May"] {
            assert_eq!(before.clone().changed_by(wrong), Err(Refusal::ContextUnreadable), "{wrong:?}");
        }
    }
}
