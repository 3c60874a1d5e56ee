//! The words of a poll in one language: its question, its options and what it is about, as a person wrote them.

use super::{Context, Kind, MAX_OPTIONS, Refusal, clean_line, same_text};

/// A question's greatest length, in characters (Telegram's own limit for polls).
pub const MAX_QUESTION_CHARS: usize = 300;
/// An option's greatest length, in characters (Telegram's own limit for polls).
pub const MAX_OPTION_CHARS: usize = 100;

/// A question: one line of 1 to 300 characters, at least one of which can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question(String);

impl Question {
    /// # Errors
    /// [`Refusal::QuestionEmpty`] or [`Refusal::QuestionLong`].
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let clean = super::clean_line(text);
        match clean.chars().count() {
            0 => Err(Refusal::QuestionEmpty),
            1..=MAX_QUESTION_CHARS => Ok(Self(clean)),
            chars => Err(Refusal::QuestionLong { chars }),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An option's text: one line of 1 to 100 characters, at least one of which can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionText(String);

impl OptionText {
    /// Reads the text of the option of that number (from 1).
    ///
    /// # Errors
    /// [`Refusal::OptionEmpty`] or [`Refusal::OptionLong`].
    pub fn parse(number: usize, text: &str) -> Result<Self, Refusal> {
        let clean = super::clean_line(text);
        match clean.chars().count() {
            0 => Err(Refusal::OptionEmpty { number }),
            1..=MAX_OPTION_CHARS => Ok(Self(clean)),
            chars => Err(Refusal::OptionLong { number, chars }),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A question, its options and what it is about in one language; no options where they are ready-made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What is asked.
    pub question: Question,
    /// Up to 12 options that differ; number n stands at n-1.
    pub options: Vec<OptionText>,
    /// What it is about.
    pub context: Context,
}

impl Wording {
    /// Reads `Question? | Option | Option`, or the question on the first line and an option on each line after it; and lines that
    /// begin with a mark of [`Context`].
    ///
    /// # Errors
    /// The first thing that stands in the way, as a [`Refusal`].
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let mut context = Context::default();
        let lines = context.take_from(text.lines().filter(|line| !clean_line(line).is_empty()))?;
        let parts = match lines[..] {
            [only] => context.take_from(only.split('|'))?,
            _ => lines,
        };
        let (question, options) = parts.split_first().ok_or(Refusal::QuestionEmpty)?;
        let question = Question::parse(question)?;
        // "Question? |" with nothing after it is a question without options.
        let options = match options.iter().all(|part| clean_line(part).is_empty()) {
            true => Vec::new(),
            false => parse_options(options)?,
        };
        Ok(Self { question, options, context })
    }

    /// The same of a poll of that kind: a decision's lines are one text, but for those with a mark.
    ///
    /// # Errors
    /// As [`Self::parse`].
    pub fn parse_for(kind: Kind, text: &str) -> Result<Self, Refusal> {
        if kind != Kind::Decision {
            return Self::parse(text);
        }
        let mut context = Context::default();
        let lines = context.take_from(text.lines())?;
        Ok(Self { question: Question::parse(&lines.join("\n"))?, options: Vec::new(), context })
    }

    /// Reads what [`Self::to_lines`] wrote.
    ///
    /// # Errors
    /// As [`Self::parse`].
    pub fn from_lines(lines: &str) -> Result<Self, Refusal> {
        let mut context = Context::default();
        let parts = context.take_from(lines.split('\n'))?;
        Self::from_parts(&parts, context)
    }

    /// Reads a question and the options after it.
    ///
    /// # Errors
    /// As [`Self::parse`].
    pub fn from_parts<S: AsRef<str>>(parts: &[S], context: Context) -> Result<Self, Refusal> {
        let (question, options) = parts.split_first().ok_or(Refusal::QuestionEmpty)?;
        let options: Vec<&str> = options.iter().map(AsRef::as_ref).collect();
        Ok(Self { question: Question::parse(question.as_ref())?, options: parse_options(&options)?, context })
    }

    /// A line for the question and one for each option, then what it is about.
    #[must_use]
    pub fn to_lines(&self) -> String {
        let options = self.options.iter().map(|option| option.as_str().to_owned());
        let lines =
            std::iter::once(self.question.as_str().to_owned()).chain(options).chain(self.context.lines());
        lines.collect::<Vec<_>>().join("\n")
    }
}

fn parse_options(parts: &[&str]) -> Result<Vec<OptionText>, Refusal> {
    if parts.len() > MAX_OPTIONS {
        return Err(Refusal::OptionsMany { count: parts.len() });
    }
    let mut texts: Vec<OptionText> = Vec::with_capacity(parts.len());
    for (i, part) in parts.iter().enumerate() {
        let text = OptionText::parse(i + 1, part)?;
        if let Some(first) = texts.iter().position(|earlier| same_text(earlier.as_str(), text.as_str())) {
            return Err(Refusal::OptionTwice { first: first + 1, second: i + 1 });
        }
        texts.push(text);
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn limits_stand_at_the_character() {
        assert!(Question::parse(&"ж".repeat(300)).is_ok());
        assert_eq!(Question::parse(&"ж".repeat(301)), Err(Refusal::QuestionLong { chars: 301 }));
        assert!(OptionText::parse(1, &"👍".repeat(100)).is_ok());
        assert_eq!(
            OptionText::parse(2, &"x".repeat(101)),
            Err(Refusal::OptionLong { number: 2, chars: 101 })
        );
        assert_eq!(OptionText::parse(3, "\u{200B}"), Err(Refusal::OptionEmpty { number: 3 }));
    }

    #[test]
    fn options_may_be_numbers_or_emoji_alone() {
        let wording = Wording::parse("How many?\n1\n2\n👍\n👩\u{200D}👧").unwrap();
        assert_eq!(
            wording.options.iter().map(OptionText::as_str).collect::<Vec<_>>(),
            ["1", "2", "👍", "👩\u{200D}👧"]
        );
    }

    proptest! {
        #[test]
        fn what_was_read_reads_back(text in "\\PC{0,200}|(?s).{0,120}|[a-z]{1,9}(\n[a-z]{1,9}){2,12}|[a-z]{1,9}([\n|]#(who|fixed|days) [a-z]{0,9}){1,4}") {
            if let Ok(wording) = Wording::parse(&text) {
                prop_assert_eq!(Wording::from_lines(&wording.to_lines()), Ok(wording));
            }
        }
    }
}
