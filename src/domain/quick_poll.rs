//! The quick poll: `/poll Question? | Option | Option`, or the question on the first line and an option on each line
//! after it. `[pl]` before the question names the language that it is written in, and each further line that begins with
//! `[tag]` begins the same poll in another language. `#agree`, `#days` or `#times` in place of options stands for answers
//! that Chorus knows in every language. Lines that begin with `#deciding`, `#who`, `#when` or `#fixed` say what it is about. A line (or
//! a last part) such as `until 2026-11-27 20:00` says when the poll closes; `#several`, `#several 3`, `#order` or `#ideas`, what it asks
//! of a person.

use super::kind::kind_line;
use super::poll::require_fit;
use super::{
    Kind, LanguageTag, MIN_OPTIONS, Origin, Poll, PollCode, PollOption, PollState, PollText, ReadyAnswer,
    Refusal, TranslationId, Wording, clean_line, until_line,
};

/// What an organiser wrote after `/poll`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickPoll {
    /// The language named, if one was.
    pub language: Option<LanguageTag>,
    /// The words of the first language.
    pub wording: Wording,
    /// What it asks of a person.
    pub kind: Kind,
    /// 2 to 12 options, the ready-made ones if none were written; of an open question none.
    pub options: Vec<PollOption>,
    /// When it is to close, as it was written.
    pub until: Option<String>,
    /// The same in other languages, each once.
    pub translations: Vec<(LanguageTag, Wording)>,
}

impl QuickPoll {
    /// Reads the text after the command. `known` gives the language that a tag stands for, if Chorus speaks it.
    ///
    /// # Errors
    /// The first thing that stands in the way, as a [`Refusal`].
    pub fn parse(text: &str, known: impl Fn(&LanguageTag) -> Option<LanguageTag>) -> Result<Self, Refusal> {
        let (text, kind) = split_kind(text)?;
        let (text, until) = split_until(&text);
        let mut blocks = blocks(&text, &known)?.into_iter();
        let (language, first) = blocks.next().ok_or(Refusal::QuestionEmpty)?;
        let mut wording = Wording::parse(&first)?;
        let options = match &wording.options[..] {
            [] if kind == Kind::Open => Vec::new(),
            _ if kind == Kind::Open => return Err(Refusal::OpenWithOptions),
            [] => ReadyAnswer::DEFAULT.map(PollOption::Ready).to_vec(),
            [only] => match ReadyAnswer::set(only.as_str()) {
                Some(set) => set.iter().copied().map(PollOption::Ready).collect(),
                None => return Err(Refusal::OptionsFew),
            },
            written => vec![PollOption::Written; written.len()],
        };
        if wording.options.len() < MIN_OPTIONS {
            wording.options.clear();
        }
        let mut translations: Vec<(LanguageTag, Wording)> = Vec::new();
        for (tag, text) in blocks {
            let Some(tag) = tag else { continue };
            if language.as_ref() == Some(&tag) || translations.iter().any(|(earlier, _)| *earlier == tag) {
                return Err(Refusal::LanguageTwice { language: tag });
            }
            let mut translation = Wording::parse(&text)?;
            // "#days" again, as in the first language.
            if matches!(&translation.options[..], [only] if ReadyAnswer::set(only.as_str()).is_some()) {
                translation.options.clear();
            }
            require_fit(&options, &wording, &tag, &translation)?;
            translations.push((tag, translation));
        }
        Ok(Self { language, wording, kind, options, until, translations })
    }

    /// The draft of a poll. `source` is the language of the first words, where they name none.
    ///
    /// # Errors
    /// [`Refusal::LanguageTwice`] when that language comes again.
    pub fn into_poll(self, code: PollCode, source: LanguageTag) -> Result<Poll, Refusal> {
        let source = self.language.unwrap_or(source);
        if self.translations.iter().any(|(language, _)| *language == source) {
            return Err(Refusal::LanguageTwice { language: source });
        }
        let all = std::iter::once((source, self.wording)).chain(self.translations);
        let mut texts = (1..).zip(all).map(|(id, (language, wording))| PollText {
            id: TranslationId(id),
            language,
            wording,
            origin: Origin::Organiser,
            checked: true,
        });
        let source = texts.next().ok_or(Refusal::QuestionEmpty)?;
        let translations = texts.collect();
        Ok(Poll {
            code,
            kind: self.kind,
            options: self.options,
            source,
            translations,
            voices: Vec::new(),
            state: PollState::Draft,
            close_reason: None,
            replaces: None,
            replaced_by: None,
        })
    }
}

/// Takes the kind out of the text: lines that name one, or parts between bars. The last of them counts; each language may have
/// it again.
fn split_kind(text: &str) -> Result<(String, Kind), Refusal> {
    let mut kind = Kind::default();
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut parts = Vec::new();
        for part in line.split('|') {
            match kind_line(part)? {
                Some(named) => kind = named,
                None => parts.push(part),
            }
        }
        if !parts.is_empty() {
            lines.push(parts.join("|"));
        }
    }
    Ok((lines.join("\n"), kind))
}

/// Takes the time of the close out of the text: the last line that is one, or the last part between bars.
fn split_until(text: &str) -> (String, Option<String>) {
    let mut lines: Vec<&str> = text.trim().lines().collect();
    if let Some(at) = lines.iter().rposition(|line| until_line(line).is_some()) {
        let time = until_line(lines.remove(at)).map(str::to_owned);
        return (lines.join("\n"), time);
    }
    match text.rsplit_once('|') {
        Some((rest, last)) if until_line(last).is_some() => {
            (rest.to_owned(), until_line(last).map(str::to_owned))
        }
        _ => (text.to_owned(), None),
    }
}

/// The parts of the text, each with the language that it names. The first may name none.
fn blocks(
    text: &str,
    known: &impl Fn(&LanguageTag) -> Option<LanguageTag>,
) -> Result<Vec<(Option<LanguageTag>, String)>, Refusal> {
    let mut blocks: Vec<(Option<LanguageTag>, String)> = Vec::new();
    for line in text.trim().lines() {
        match (language_line(line, known)?, blocks.last_mut()) {
            (Some((tag, rest)), _) => blocks.push((Some(tag), rest.to_owned())),
            (None, Some((_, text))) => {
                text.push('\n');
                text.push_str(line);
            }
            (None, None) => blocks.push((None, line.to_owned())),
        }
    }
    Ok(blocks)
}

/// Splits `[tag]` off the front of a line; `None` for a line without it.
fn language_line<'l>(
    line: &'l str,
    known: &impl Fn(&LanguageTag) -> Option<LanguageTag>,
) -> Result<Option<(LanguageTag, &'l str)>, Refusal> {
    let Some((tag, rest)) = line.trim_start().strip_prefix('[').and_then(|l| l.split_once(']')) else {
        return Ok(None);
    };
    // A line may begin with a bracket: "[Draft] Where shall we meet?" No language's short name is that long.
    match LanguageTag::parse(tag) {
        Some(parsed) => match known(&parsed) {
            Some(language) => Ok(Some((language, rest))),
            None => Err(Refusal::UnknownLanguage { tag: parsed.to_string() }),
        },
        None if tag.chars().count() <= 3 => Err(Refusal::UnknownLanguage { tag: clean_line(tag) }),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn known(tag: &LanguageTag) -> Option<LanguageTag> {
        LanguageTag::parse(tag.language()).filter(|tag| ["en", "pl", "ur"].contains(&tag.as_str()))
    }

    fn parse(text: &str) -> Result<QuickPoll, Refusal> {
        QuickPoll::parse(text, known)
    }

    fn tag(text: &str) -> LanguageTag {
        LanguageTag::parse(text).unwrap()
    }

    fn options(text: &str) -> Vec<String> {
        parse(text).unwrap().wording.options.iter().map(|text| text.as_str().to_owned()).collect()
    }

    #[test]
    fn one_line_or_many() {
        assert_eq!(options("When? | Tue | Sat"), ["Tue", "Sat"]);
        assert_eq!(options("When?\nTue | early\n\n  Sat  \n"), ["Tue | early", "Sat"]);
        assert_eq!(options("\n  When?\r\nTue\r\nSat"), ["Tue", "Sat"]);
        for bare in ["Is that fine?", "Is that fine? |", "[en] Is that fine?"] {
            let poll = parse(bare).unwrap();
            assert_eq!(poll.options, ReadyAnswer::DEFAULT.map(PollOption::Ready));
            assert!(poll.wording.options.is_empty());
        }
    }

    #[test]
    fn ready_made_answers_have_a_word() {
        assert_eq!(parse("When?\n#days").unwrap().options, ReadyAnswer::DAYS.map(PollOption::Ready));
        assert_eq!(parse("Fine? | #AGREE").unwrap().options, ReadyAnswer::AGREE.map(PollOption::Ready));
        assert_eq!(parse("When? | #never"), Err(Refusal::OptionsFew));
        assert_eq!(options("Which tag?\n#days\n#times"), ["#days", "#times"]);
    }

    #[test]
    fn what_it_is_about_may_be_written_in_each_language() {
        let poll =
            parse("When? | Tue | Sat\n#who the head\n[pl] Kiedy?\n#who dyrekcja\nWt\nSb\n#when maj").unwrap();
        let lines = |wording: &Wording| wording.context.lines().collect::<Vec<_>>();
        assert_eq!(lines(&poll.wording), ["#who the head"]);
        assert_eq!(lines(&poll.translations[0].1), ["#who dyrekcja", "#when maj"]);
        assert_eq!(poll.options.len(), 2);
        assert_eq!(parse("When?\n#fixed the day\n#days").unwrap().options.len(), 7);
        assert_eq!(lines(&parse("When? | Tue | #who the head | Sat").unwrap().wording), ["#who the head"]);
        assert_eq!(parse("#who the head"), Err(Refusal::QuestionEmpty));
    }

    #[test]
    fn the_close_may_be_written() {
        let poll = parse("When?\nTue\nSat\nuntil 2026-11-27 20:00").unwrap();
        assert_eq!((poll.until.as_deref(), poll.options.len()), (Some("2026-11-27 20:00"), 2));
        let poll = parse("When? | Tue | Sat | until 27.11. 8pm").unwrap();
        assert_eq!((poll.until.as_deref(), poll.options.len()), (Some("27.11. 8pm"), 2));
        let poll = parse("[en] Fine?\n[pl] Dobrze?\nUntil 2026-11-27 20:00").unwrap();
        assert_eq!((poll.until.as_deref(), poll.translations.len()), (Some("2026-11-27 20:00"), 1));
        assert_eq!(parse("How long?\nuntil we meet\nuntil noon").unwrap().until, None);
    }

    #[test]
    fn the_kind_may_be_written() {
        let kind = |text: &str| parse(text).map(|poll| (poll.kind, poll.options.len()));
        let (any, two) = (Kind::Several { most: 12 }, Kind::Several { most: 2 });
        assert_eq!(kind("When?\nTue\nSat"), Ok((Kind::One, 2)));
        assert_eq!(kind("When?\nTue\n#several 2\nSat\nSun"), Ok((two, 3)));
        assert_eq!(kind("#order\nWhen?\nTue\nSat\nuntil 2026-11-27 20:00"), Ok((Kind::Order, 2)));
        assert_eq!(kind("When? | Tue | Sat | #order | until 2026-11-27 20:00"), Ok((Kind::Order, 2)));
        assert_eq!(kind("When? | Tue | Sat | until 2026-11-27 20:00 | #order"), Ok((Kind::Order, 2)));
        assert_eq!(kind("When?\n#days\n#several"), Ok((any, 7)));
        assert_eq!(kind("Fine?\n#several"), Ok((any, 3)));
        assert_eq!(
            kind("[en] When?\nTue\nSat\n#order\n[pl] Kiedy? | Wt | Sb | #order"),
            Ok((Kind::Order, 2))
        );
        assert_eq!(kind("When?\nTue\nSat\n#several\n#order"), Ok((Kind::Order, 2)), "the last one counts");
        assert_eq!(kind("When?\nTue\nSat\n#several lots"), Err(Refusal::MostUnreadable));
        assert_eq!(kind("#order"), Err(Refusal::QuestionEmpty));
        assert_eq!(kind("What do you need?\n#ideas"), Ok((Kind::Open, 0)));
        assert_eq!(kind("What do you need? | #ideas | until 2026-11-27 20:00"), Ok((Kind::Open, 0)));
        assert_eq!(kind("[en] What?\n[pl] Co?\n#ideas"), Ok((Kind::Open, 0)));
        for with_options in
            ["What?\nTea\nCake\n#ideas", "What?\n#days\n#ideas", "[en] What?\n[pl] Co?\nHerbata\nSok\n#ideas"]
        {
            assert_eq!(kind(with_options), Err(Refusal::OpenWithOptions), "{with_options}");
        }
        // Twelve options and a kind are twelve options; more than there are may be chosen, too.
        let twelve = (1..=12).map(|i| i.to_string()).collect::<Vec<_>>().join("\n");
        assert_eq!(kind(&format!("q\n{twelve}\n#several 9")), Ok((Kind::Several { most: 9 }, 12)));
        let poll = parse("q\na\nb\nc\n#several 9").unwrap().into_poll(PollCode::from_random(1), tag("en"));
        assert_eq!(poll.unwrap().most(), None);
    }

    #[test]
    fn the_language_may_be_named() {
        let poll = parse("[pl] Kiedy? | Wtorek | Sobota").unwrap();
        assert_eq!(poll.language, Some(tag("pl")));
        assert_eq!(poll.wording.question.as_str(), "Kiedy?");
        assert_eq!(parse("[draft 2] When?").unwrap().wording.question.as_str(), "[draft 2] When?");
        assert_eq!(parse("[!!] When?"), Err(Refusal::UnknownLanguage { tag: "!!".to_owned() }));
        assert_eq!(parse("[xx] When?"), Err(Refusal::UnknownLanguage { tag: "xx".to_owned() }));
    }

    #[test]
    fn one_poll_in_many_languages() {
        let poll = parse("[en] When?\nTue\nSat\n\n[pl-PL] Kiedy? | Wt | Sb\n[ur] کب؟\nمنگل\nہفتہ").unwrap();
        assert_eq!(poll.options, [PollOption::Written, PollOption::Written]);
        let languages: Vec<&str> = poll.translations.iter().map(|(tag, _)| tag.as_str()).collect();
        assert_eq!(languages, ["pl", "ur"]);
        assert_eq!(poll.translations[0].1.options[1].as_str(), "Sb");
        assert!(parse("When?\n#days\n[pl] Kiedy?\n#days").unwrap().translations[0].1.options.is_empty());
        assert!(parse("Fine?\n[pl] Dobrze?").is_ok());
    }

    #[test]
    fn languages_must_fit_together() {
        let differ = |expected, found| Refusal::OptionsDiffer { language: tag("pl"), expected, found };
        assert_eq!(parse("[en] When?\nTue\nSat\n[pl] Kiedy?\nWt"), Err(differ(2, 1)));
        assert_eq!(parse("When?\nTue\nSat\n[pl] Kiedy?"), Err(differ(2, 0)));
        assert_eq!(
            parse("Fine?\n[pl] Dobrze?\nTak\nNie"),
            Err(Refusal::OptionsReady { language: tag("pl") })
        );
        assert_eq!(parse("[en] a?\n[en] b?"), Err(Refusal::LanguageTwice { language: tag("en") }));
        assert_eq!(
            parse("[en] a?\n[pl] b?\n[pl-pl] c?"),
            Err(Refusal::LanguageTwice { language: tag("pl") })
        );
        assert_eq!(parse("[en] a?\n[xx] b?"), Err(Refusal::UnknownLanguage { tag: "xx".to_owned() }));
        assert_eq!(parse("[en] a?\n[pl]"), Err(Refusal::QuestionEmpty));
    }

    #[test]
    fn what_stands_in_the_way_is_named() {
        assert_eq!(parse("  \n "), Err(Refusal::QuestionEmpty));
        assert_eq!(parse(" | a | b"), Err(Refusal::QuestionEmpty));
        assert_eq!(parse("q | a"), Err(Refusal::OptionsFew));
        assert_eq!(parse("q | a | | b"), Err(Refusal::OptionEmpty { number: 2 }));
        assert_eq!(parse("q | a | b | A"), Err(Refusal::OptionTwice { first: 1, second: 3 }));
        let many = (1..=13).map(|i| i.to_string()).collect::<Vec<_>>().join("\n");
        assert_eq!(parse(&format!("q\n{many}")), Err(Refusal::OptionsMany { count: 13 }));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,400}|(?s).{0,200}|((\\[(en|pl|xx)\\]|#several|#order|#ideas)? ?[0-9a-z]{0,3}[\n|]){0,9}") {
            if let Ok(poll) = parse(&text) {
                let is_open = poll.kind == Kind::Open;
                prop_assert_eq!(is_open, poll.options.is_empty());
                prop_assert!(is_open || (MIN_OPTIONS..=super::super::MAX_OPTIONS).contains(&poll.options.len()));
                for wording in std::iter::once(&poll.wording).chain(poll.translations.iter().map(|(_, w)| w)) {
                    prop_assert!(wording.question.as_str().chars().count() <= super::super::MAX_QUESTION_CHARS);
                    prop_assert!(wording.options.is_empty() || wording.options.len() == poll.options.len());
                }
            }
        }

        #[test]
        fn what_is_written_plainly_is_read_as_written(
            question in "[a-zż]{1,20}\\?", options in proptest::collection::hash_set("[a-ząć]{1,30}", 2..=12)
        ) {
            let options: Vec<String> = options.into_iter().collect();
            let lines = parse(&format!("{question}\n{}", options.join("\n"))).unwrap();
            let bars = parse(&format!("{question} | {}", options.join(" | "))).unwrap();
            prop_assert_eq!(&lines, &bars);
            prop_assert_eq!(lines.options.len(), options.len());
        }
    }
}
