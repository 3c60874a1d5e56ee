//! The open question: each person answers in their own words, and organisers put ideas to a vote. An idea is kept as a suggestion is.

use super::{
    LanguageTag, MAX_OPTIONS, MIN_OPTIONS, OptionNumber, OptionText, Origin, Poll, PollCode, PollOption,
    Refusal, Sketch, SketchQuestion, Step, Suggestion, SuggestionId, Wording,
};

/// Where an idea was put to a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// The poll that asks about it.
    pub poll: PollCode,
    /// The option that it is there.
    pub option: OptionNumber,
    /// Its words, which everyone can read there.
    pub text: OptionText,
}

/// An idea of the person who looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnIdea {
    /// Its words.
    pub text: OptionText,
    /// Whether it was put to a vote: then it can't be taken back any more.
    pub is_voted: bool,
}

/// What an organiser does with the list of ideas, as buttons write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdeaStep {
    /// Look at that page, from 0.
    Page(u32),
    /// Mark an idea for the vote.
    Mark(SuggestionId),
    /// Take the mark away.
    Unmark(SuggestionId),
    /// Make a poll of those that are marked.
    Vote,
}

impl IdeaStep {
    /// As a button writes it, after the poll.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Self::Page(page) => format!("p:{page}"),
            Self::Mark(SuggestionId(id)) => format!("m:{id}"),
            Self::Unmark(SuggestionId(id)) => format!("u:{id}"),
            Self::Vote => "v".to_owned(),
        }
    }

    /// Reads what [`Self::encode`] wrote.
    #[must_use]
    pub fn decode(parts: &[&str]) -> Option<Self> {
        match parts {
            ["p", page] => page.parse().ok().map(Self::Page),
            ["m", id] => id.parse().ok().map(SuggestionId).map(Self::Mark),
            ["u", id] => id.parse().ok().map(SuggestionId).map(Self::Unmark),
            ["v"] => Some(Self::Vote),
            _ => None,
        }
    }
}

/// Goes on where one more idea can be marked, beside those that are.
///
/// # Errors
/// [`Refusal::IdeasMany`]: a poll has no more options.
pub fn require_may_mark(marked: usize) -> Result<(), Refusal> {
    if marked < MAX_OPTIONS { Ok(()) } else { Err(Refusal::IdeasMany) }
}

impl Sketch {
    /// A vote on ideas, in the words of those who had them: it asks what the open question asked, in its languages and its groups.
    ///
    /// # Errors
    /// [`Refusal::IdeasFew`] or [`Refusal::IdeasMany`].
    pub fn of_ideas(
        code: PollCode,
        open: &Poll,
        groups: Vec<i64>,
        ideas: Vec<Suggestion>,
    ) -> Result<Self, Refusal> {
        match ideas.len() {
            ..MIN_OPTIONS => return Err(Refusal::IdeasFew),
            MIN_OPTIONS..=MAX_OPTIONS => {}
            _ => return Err(Refusal::IdeasMany),
        }
        let question = |wording: &Wording| Wording { options: Vec::new(), ..wording.clone() };
        let translations: Vec<(LanguageTag, Wording, Origin)> = open
            .translations
            .iter()
            .map(|text| (text.language.clone(), question(&text.wording), text.origin))
            .collect();
        Ok(Self {
            step: Step::Preview,
            question: Some(SketchQuestion::Written(open.source.wording.question.clone())),
            options: ideas.into_iter().map(PollOption::Suggested).collect(),
            translations,
            context: open.source.wording.context.clone(),
            ideas_of: Some(open.code.clone()),
            ..Self::new(code, open.source.language.clone(), groups)
        })
    }

    /// Leaves out ideas that are not there any more, since whoever had them took them back or they are put to a vote elsewhere.
    ///
    /// # Errors
    /// [`Refusal::IdeasGone`] where too few are left.
    pub fn keep_ideas(&mut self, is_there: impl Fn(&Suggestion) -> bool) -> Result<(), Refusal> {
        let keeps: Vec<bool> = self
            .options
            .iter()
            .map(|option| !matches!(option, PollOption::Suggested(idea) if !is_there(idea)))
            .collect();
        let kept = keeps.iter().filter(|keeps| **keeps).count();
        if kept == keeps.len() {
            return Ok(());
        }
        if kept < MIN_OPTIONS {
            return Err(Refusal::IdeasGone);
        }
        let mut at = keeps.iter();
        self.options.retain(|_| at.next() == Some(&true));
        // Words in any language name all of the options or none.
        let texts = self.translations.iter_mut().map(|(_, wording, _)| &mut wording.options);
        for options in texts.chain([&mut self.texts]) {
            let mut at = keeps.iter();
            options.retain(|_| at.next() == Some(&true));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, QuickPoll};
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        LanguageTag::parse(text).unwrap()
    }

    fn idea(n: usize) -> Suggestion {
        Suggestion { language: tag("ur"), text: OptionText::parse(1, &format!("idea {n}")).unwrap() }
    }

    fn vote(ideas: usize) -> Result<Sketch, Refusal> {
        let quick = QuickPoll::parse("[en] What?\n[pl] Co?\n#ideas", |tag| Some(tag.clone())).unwrap();
        let open = quick.into_poll(PollCode::from_random(1), tag("en")).unwrap();
        Sketch::of_ideas(PollCode::from_random(2), &open, vec![-1], (1..=ideas).map(idea).collect())
    }

    #[test]
    fn a_vote_takes_from_two_to_twelve_ideas() {
        for few in 0..MIN_OPTIONS {
            assert_eq!(vote(few), Err(Refusal::IdeasFew));
        }
        assert_eq!(vote(13), Err(Refusal::IdeasMany));
        assert_eq!((require_may_mark(11), require_may_mark(12)), (Ok(()), Err(Refusal::IdeasMany)));
        let sketch = vote(12).unwrap();
        let poll = sketch.to_poll(|_| Vec::new()).unwrap();
        assert_eq!((poll.kind, poll.options.len(), poll.suggested().count()), (Kind::One, 12, 12));
        for text in poll.texts() {
            assert_eq!(poll.require_fit(&text.language, &text.wording), Ok(()));
        }
    }

    #[test]
    fn an_idea_that_is_gone_takes_its_words_with_it() {
        let mut sketch = vote(3).unwrap();
        let poll = sketch.to_poll(|_| Vec::new()).unwrap();
        assert_eq!(
            poll.lacks([tag("en"), tag("pl")].iter()),
            [tag("en"), tag("pl")],
            "the ideas are in Urdu"
        );
        sketch.write_words(tag("pl"), "Co?\njeden\ndwa\ntrzy", &poll).unwrap();
        sketch.write_words(tag("en"), "What?\none\ntwo\nthree", &poll).unwrap();
        assert!(sketch.to_poll(|_| Vec::new()).unwrap().lacks([tag("en"), tag("pl")].iter()).is_empty());
        sketch.keep_ideas(|one| *one != idea(2)).unwrap();
        let poll = sketch.to_poll(|_| Vec::new()).unwrap();
        assert_eq!(poll.options, [1, 3].map(|n| PollOption::Suggested(idea(n))));
        assert_eq!(poll.translations[0].wording.to_lines(), "Co?\njeden\ntrzy");
        assert_eq!(poll.source.wording.to_lines(), "What?\none\nthree");
        assert_eq!(sketch.clone().keep_ideas(|one| *one == idea(1)), Err(Refusal::IdeasGone));
        // What an organiser wrote in their place is theirs.
        sketch.write_answers("What?", "This\nThat").unwrap();
        assert_eq!(sketch.keep_ideas(|_| false), Ok(()));
    }
}
