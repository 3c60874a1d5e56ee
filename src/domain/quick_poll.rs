//! The quick poll: `/poll Question? | Option | Option`, or the question on the first line and an option on each line
//! after it. `[pl]` before the question names the language that it is written in.

use super::{
    LanguageTag, MAX_OPTIONS, MIN_OPTIONS, OptionText, PollOption, Question, ReadyAnswer, Refusal,
    clean_line, same_text,
};

/// What an organiser wrote after `/poll`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickPoll {
    /// The language named, if one was.
    pub language: Option<LanguageTag>,
    /// The question.
    pub question: Question,
    /// 2 to 12 options; the ready-made ones if none were written.
    pub options: Vec<PollOption>,
}

impl QuickPoll {
    /// Reads the text after the command.
    ///
    /// # Errors
    /// The first thing that stands in the way, as a [`Refusal`].
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let (language, text) = split_language(text)?;
        let mut parts: Vec<&str> = match text.trim().contains('\n') {
            true => text.lines().filter(|line| !clean_line(line).is_empty()).collect(),
            false => text.split('|').collect(),
        };
        if parts.is_empty() {
            return Err(Refusal::QuestionEmpty);
        }
        let question = Question::parse(parts.remove(0))?;
        // "Question? |" with nothing after it is a question without options.
        if parts.iter().all(|part| clean_line(part).is_empty()) {
            let options = ReadyAnswer::DEFAULT.into_iter().map(PollOption::Ready).collect();
            return Ok(Self { language, question, options });
        }
        Ok(Self { language, question, options: parse_options(&parts)? })
    }
}

/// Splits `[tag]` off the front.
fn split_language(text: &str) -> Result<(Option<LanguageTag>, &str), Refusal> {
    let text = text.trim_start();
    let Some((tag, rest)) = text.strip_prefix('[').and_then(|t| t.split_once(']')) else {
        return Ok((None, text));
    };
    // A question may begin with a bracket: "[Draft] Where shall we meet?" A language's name has no blanks or line ends.
    match LanguageTag::parse(tag) {
        Some(language) => Ok((Some(language), rest)),
        None if tag.chars().count() <= 3 => Err(Refusal::UnknownLanguage { tag: clean_line(tag) }),
        None => Ok((None, text)),
    }
}

fn parse_options(parts: &[&str]) -> Result<Vec<PollOption>, Refusal> {
    if parts.iter().any(|part| is_language_line(part)) {
        return Err(Refusal::OneLanguage);
    }
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
    if texts.len() < MIN_OPTIONS {
        return Err(Refusal::OptionsFew);
    }
    Ok(texts.into_iter().map(PollOption::Written).collect())
}

/// Whether a line opens the same poll in another language: `[ur] …`.
fn is_language_line(line: &str) -> bool {
    line.trim_start()
        .strip_prefix('[')
        .and_then(|t| t.split_once(']'))
        .is_some_and(|(tag, _)| LanguageTag::parse(tag).is_some())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn options(text: &str) -> Vec<String> {
        let poll = QuickPoll::parse(text).unwrap();
        poll.options
            .iter()
            .map(|o| match o {
                PollOption::Ready(ready) => ready.key().to_owned(),
                PollOption::Written(text) => text.as_str().to_owned(),
            })
            .collect()
    }

    #[test]
    fn one_line_or_many() {
        assert_eq!(options("When? | Tue | Sat"), ["Tue", "Sat"]);
        assert_eq!(options("When?\nTue | early\n\n  Sat  \n"), ["Tue | early", "Sat"]);
        assert_eq!(options("Is that fine?"), ["yes", "no", "not-sure"]);
        assert_eq!(options("Is that fine? |"), ["yes", "no", "not-sure"]);
        assert_eq!(options("\n  When?\r\nTue\r\nSat"), ["Tue", "Sat"]);
    }

    #[test]
    fn the_language_may_be_named() {
        let poll = QuickPoll::parse("[pl] Kiedy? | Wtorek | Sobota").unwrap();
        assert_eq!(poll.language.unwrap().as_str(), "pl");
        assert_eq!(poll.question.as_str(), "Kiedy?");
        assert_eq!(QuickPoll::parse("[draft 2] When?").unwrap().question.as_str(), "[draft 2] When?");
        assert_eq!(QuickPoll::parse("[!!] When?"), Err(Refusal::UnknownLanguage { tag: "!!".to_owned() }));
        assert_eq!(QuickPoll::parse("[en] When?\nTue\nSat\n[pl] Kiedy?\nWt\nSb"), Err(Refusal::OneLanguage));
    }

    #[test]
    fn what_stands_in_the_way_is_named() {
        assert_eq!(QuickPoll::parse("  \n "), Err(Refusal::QuestionEmpty));
        assert_eq!(QuickPoll::parse(" | a | b"), Err(Refusal::QuestionEmpty));
        assert_eq!(QuickPoll::parse("q | a"), Err(Refusal::OptionsFew));
        assert_eq!(QuickPoll::parse("q | a | | b"), Err(Refusal::OptionEmpty { number: 2 }));
        assert_eq!(QuickPoll::parse("q | a | b | A"), Err(Refusal::OptionTwice { first: 1, second: 3 }));
        let many = (1..=13).map(|i| i.to_string()).collect::<Vec<_>>().join("\n");
        assert_eq!(QuickPoll::parse(&format!("q\n{many}")), Err(Refusal::OptionsMany { count: 13 }));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,400}|(?s).{0,200}") {
            if let Ok(poll) = QuickPoll::parse(&text) {
                prop_assert!((MIN_OPTIONS..=MAX_OPTIONS).contains(&poll.options.len()));
                prop_assert!(poll.question.as_str().chars().count() <= super::super::MAX_QUESTION_CHARS);
            }
        }

        #[test]
        fn what_is_written_plainly_is_read_as_written(
            question in "[a-zż]{1,20}\\?", options in proptest::collection::hash_set("[a-ząć]{1,30}", 2..=12)
        ) {
            let options: Vec<String> = options.into_iter().collect();
            let lines = QuickPoll::parse(&format!("{question}\n{}", options.join("\n"))).unwrap();
            let bars = QuickPoll::parse(&format!("{question} | {}", options.join(" | "))).unwrap();
            prop_assert_eq!(&lines, &bars);
            prop_assert_eq!(lines.options.len(), options.len());
        }
    }
}
