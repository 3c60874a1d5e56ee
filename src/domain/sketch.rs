//! A poll or a decision that an organiser writes in private, step by step. No group sees anything of it before it is opened.

mod decide;

use super::{
    Context, ContextField, Kind, LanguageTag, MIN_OPTIONS, OptionText, Origin, Poll, PollCode, PollOption,
    PollState, PollText, Question, QuickPoll, ReadyAnswer, ReadyPoll, Refusal, TranslationId, Wording,
};

/// What a sketch asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SketchQuestion {
    /// What Chorus knows in every language.
    Ready(ReadyPoll),
    /// What its writer wrote.
    Written(Question),
}

/// What its writer looks at. Each step but the first has one that it goes back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The question is to be written or chosen.
    Question,
    /// The answers are to be written or chosen.
    Answers,
    /// The poll as the group will see it.
    Preview,
    /// What few organisers need.
    More,
    /// How people answer.
    Kind,
    /// What it is about is to be written.
    Context,
    /// Of a decision: that line is to be written.
    Tell(ContextField),
    /// Of a decision: when it is looked at again is to be written or chosen.
    Review,
    /// Of a decision: the polls that it names are to be chosen.
    Cites,
    /// Which languages the group reads, and which of them the poll lacks.
    Languages,
    /// Which language the poll is written in.
    Source,
    /// Its words in another language are to be written.
    Words(LanguageTag),
    /// When it closes.
    When,
    /// The time of the close is to be written.
    Time,
    /// The time at which it opens by itself is to be written or chosen.
    Later,
    /// It waits for that time.
    Scheduled,
    /// In which groups it is asked.
    Groups,
    /// It was put away, and can be brought back.
    Away,
}

/// A poll in the making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sketch {
    /// The code that it will have, unless another poll takes it first.
    pub code: PollCode,
    /// What its writer looks at.
    pub step: Step,
    /// The language that it is written in.
    pub language: LanguageTag,
    /// What it asks.
    pub question: Option<SketchQuestion>,
    /// What it asks of a person.
    pub kind: Kind,
    /// Its options; none until they are chosen.
    pub options: Vec<PollOption>,
    /// Their words, as in [`Wording`]: none where all are ready-made.
    pub texts: Vec<OptionText>,
    /// Whether people may suggest further options.
    pub invites_suggestions: bool,
    /// What it is about, in the language that it is written in.
    pub context: Context,
    /// Its words in other languages.
    pub translations: Vec<(LanguageTag, Wording, Origin)>,
    /// The groups that it is asked in.
    pub groups: Vec<i64>,
    /// When it closes by itself, in epoch milliseconds.
    pub closes_at: Option<i64>,
    /// When it is to open by itself, in epoch milliseconds; none: when its writer opens it.
    pub opens_at: Option<i64>,
    /// The open question whose ideas it puts to a vote, if it does.
    pub ideas_of: Option<PollCode>,
    /// Of a decision: the polls that it names.
    pub cites: Vec<PollCode>,
    /// Of a decision: when it is looked at again, in epoch milliseconds.
    pub review_at: Option<i64>,
}

impl Sketch {
    /// An empty one.
    #[must_use]
    pub fn new(code: PollCode, language: LanguageTag, groups: Vec<i64>) -> Self {
        Self {
            code,
            step: Step::Question,
            language,
            question: None,
            kind: Kind::One,
            options: Vec::new(),
            texts: Vec::new(),
            invites_suggestions: true,
            context: Context::default(),
            translations: Vec::new(),
            groups,
            closes_at: None,
            opens_at: None,
            ideas_of: None,
            cites: Vec::new(),
            review_at: None,
        }
    }

    /// Whether what its writer sends next belongs to it.
    #[must_use]
    pub fn awaits_text(&self) -> bool {
        matches!(
            self.step,
            Step::Question
                | Step::Answers
                | Step::Words(_)
                | Step::Context
                | Step::Tell(_)
                | Step::Review
                | Step::Time
                | Step::Later
        )
    }

    /// The step that "back" leads to.
    #[must_use]
    pub fn back(&self) -> Option<Step> {
        if self.is_decision() {
            return self.back_of_decision();
        }
        Some(match self.step {
            Step::Question | Step::Away => return None,
            Step::Answers => Step::Question,
            // Who took a ready-made poll never saw its answers as a step.
            Step::Preview => match self.question {
                Some(SketchQuestion::Written(_)) => Step::Answers,
                _ => Step::Question,
            },
            Step::More | Step::Languages | Step::When | Step::Scheduled => Step::Preview,
            Step::Groups | Step::Kind | Step::Context | Step::Tell(_) | Step::Review | Step::Cites => {
                Step::More
            }
            Step::Source | Step::Words(_) => Step::Languages,
            Step::Time | Step::Later => Step::When,
        })
    }

    /// Whether it is settled what people answer with: options, or their own words.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        !self.kind.has_options() || !self.options.is_empty()
    }

    /// Goes to a step, or to the first before it that something is missing for.
    pub fn go(&mut self, step: Step) {
        let is_of_kind = match step {
            Step::Tell(_) | Step::Review | Step::Cites => self.is_decision(),
            Step::Answers | Step::Kind | Step::Context | Step::When | Step::Time | Step::Later => {
                !self.is_decision()
            }
            _ => true,
        };
        let step = if is_of_kind { step } else { Step::Preview };
        self.step = match step {
            Step::Question | Step::Away => step,
            _ if self.question.is_none() => Step::Question,
            Step::Answers => step,
            _ if !self.has_answers() => Step::Answers,
            _ => step,
        };
    }

    /// Takes a poll that Chorus knows.
    pub fn choose_ready(&mut self, ready: ReadyPoll) {
        self.question = Some(SketchQuestion::Ready(ready));
        self.choose_answers(ready.answers());
        self.kind = ready.kind();
    }

    /// Takes answers that Chorus knows, of which a person chooses one.
    pub fn choose_answers(&mut self, answers: &[ReadyAnswer]) {
        self.kind = Kind::One;
        self.options = answers.iter().copied().map(PollOption::Ready).collect();
        self.texts.clear();
        self.translations.clear();
        self.go(Step::Preview);
    }

    /// Says how people answer. In their own words, there is nothing to choose from: options go, the question's words stay.
    pub fn choose_kind(&mut self, kind: Kind) {
        self.kind = kind;
        if kind == Kind::Open {
            self.options.clear();
            self.texts.clear();
            for (_, wording, _) in &mut self.translations {
                wording.options.clear();
            }
        }
        self.go(Step::Preview);
    }

    /// Takes a whole poll, as it is written after `/poll`.
    ///
    /// # Errors
    /// As `time` has it, where the poll says when it closes.
    pub fn take(
        &mut self,
        quick: QuickPoll,
        time: impl Fn(&str) -> Result<i64, Refusal>,
    ) -> Result<(), Refusal> {
        let closes_at = quick.until.as_deref().map(time).transpose()?;
        self.closes_at = closes_at.or(self.closes_at);
        self.language = quick.language.unwrap_or_else(|| self.language.clone());
        self.question = Some(SketchQuestion::Written(quick.wording.question));
        self.kind = quick.kind;
        self.options = quick.options;
        self.texts = quick.wording.options;
        self.keep_context(quick.wording.context);
        let translations = quick.translations.into_iter();
        self.translations =
            translations.map(|(language, wording)| (language, wording, Origin::Organiser)).collect();
        self.go(Step::Preview);
        Ok(())
    }

    /// Takes a question and its answers as they stand; answers that are too few to choose from are asked for.
    pub fn take_wording(&mut self, wording: Wording) {
        self.question = Some(SketchQuestion::Written(wording.question));
        self.texts = wording.options;
        self.keep_context(wording.context);
        if self.texts.len() < MIN_OPTIONS {
            self.texts.clear();
        }
        self.options = vec![PollOption::Written; self.texts.len()];
        if !self.kind.has_options() {
            self.kind = Kind::One;
        }
        self.translations.clear();
        self.go(Step::Preview);
    }

    /// Takes the question. One that comes with its answers is a whole poll.
    ///
    /// # Errors
    /// The first thing that stands in the way.
    pub fn write_question(
        &mut self,
        text: &str,
        known: impl Fn(&LanguageTag) -> Option<LanguageTag>,
        time: impl Fn(&str) -> Result<i64, Refusal>,
    ) -> Result<(), Refusal> {
        let quick = QuickPoll::parse(text, known)?;
        let has_answers =
            !quick.wording.options.is_empty() || quick.options != ReadyAnswer::DEFAULT.map(PollOption::Ready);
        if has_answers || !quick.translations.is_empty() {
            return self.take(quick, time);
        }
        self.language = quick.language.unwrap_or_else(|| self.language.clone());
        // Words in other languages were of the question before.
        self.translations.clear();
        // Answers that belong to a ready-made poll went with it.
        if let Some(SketchQuestion::Ready(_)) = self.question {
            self.options.clear();
        }
        self.question = Some(SketchQuestion::Written(quick.wording.question));
        self.keep_context(quick.wording.context);
        self.go(if self.has_answers() { Step::Preview } else { Step::Answers });
        Ok(())
    }

    /// Takes the answers, a line each. `question` is what is asked, in the language of the sketch.
    ///
    /// # Errors
    /// The first thing that stands in the way.
    pub fn write_answers(&mut self, question: &str, text: &str) -> Result<(), Refusal> {
        let between = if text.trim().contains('\n') { '\n' } else { '|' };
        let wording = Wording::parse(&format!("{question}{between}{text}"))?;
        match &wording.options[..] {
            [] => Err(Refusal::OptionEmpty { number: 1 }),
            [only] => match ReadyAnswer::set(only.as_str()) {
                Some(set) => {
                    self.choose_answers(set);
                    Ok(())
                }
                None => Err(Refusal::OptionsFew),
            },
            _ => {
                self.take_wording(wording);
                Ok(())
            }
        }
    }

    /// Keeps what the poll is about, where it was said.
    fn keep_context(&mut self, context: Context) {
        if !context.is_empty() {
            self.context = context;
        }
    }

    /// Takes lines that say what the poll is about.
    ///
    /// # Errors
    /// As [`Context::changed_by`] has it.
    pub fn write_context(&mut self, text: &str) -> Result<(), Refusal> {
        self.context = self.context.clone().changed_by(text)?;
        self.go(Step::Preview);
        Ok(())
    }

    /// Takes the words in a language, in place of those before. In the language that it is written in, options that were suggested
    /// stay those suggestions.
    ///
    /// # Errors
    /// As [`Wording::parse`] and [`Poll::require_fit`] have it.
    pub fn write_words(&mut self, language: LanguageTag, text: &str, poll: &Poll) -> Result<(), Refusal> {
        let wording = Wording::parse_for(self.kind, text)?;
        poll.require_fit(&language, &wording)?;
        if language == self.language {
            self.question = Some(SketchQuestion::Written(wording.question));
            self.texts = wording.options;
            self.keep_context(wording.context);
        } else {
            self.put_words(language, wording, Origin::Organiser);
        }
        self.go(Step::Languages);
        Ok(())
    }

    /// Keeps words in another language, in place of those before.
    pub fn put_words(&mut self, language: LanguageTag, wording: Wording, origin: Origin) {
        self.translations.retain(|(before, ..)| *before != language);
        self.translations.push((language, wording, origin));
    }

    /// Says which language the question and the answers are written in.
    pub fn set_language(&mut self, language: LanguageTag) {
        self.translations.retain(|(other, ..)| *other != language);
        self.language = language;
        self.go(Step::Languages);
    }

    /// Adds a group, or takes it away.
    pub fn toggle_group(&mut self, group: i64) {
        match self.groups.iter().position(|chosen| *chosen == group) {
            Some(at) => drop(self.groups.remove(at)),
            None => self.groups.push(group),
        }
    }

    /// Goes on where the poll can be opened at that time, or now.
    ///
    /// # Errors
    /// [`Refusal::SketchGroup`], or [`Refusal::TimePast`] where it would open in the past or close before it opens.
    pub fn require_openable(&self, now: i64) -> Result<(), Refusal> {
        if self.groups.is_empty() {
            return Err(Refusal::SketchGroup);
        }
        let opens_at = self.opens_at.unwrap_or(now);
        let is_past = |end: Option<i64>| end.is_some_and(|end| end <= opens_at);
        match opens_at < now || is_past(self.closes_at) || is_past(self.review_at) {
            true => Err(Refusal::TimePast),
            false => Ok(()),
        }
    }

    /// The poll, as a draft. `ready` gives the words of a question that Chorus knows, in every language, the sketch's own among them.
    /// `None` while something is missing.
    #[must_use]
    pub fn to_poll(&self, ready: impl Fn(ReadyPoll) -> Vec<(LanguageTag, Question)>) -> Option<Poll> {
        if !self.has_answers() {
            return None;
        }
        let of = |question, options: &[OptionText]| {
            let options = options.to_vec();
            Wording { question, options, context: Context::default() }
        };
        let mut texts: Vec<(LanguageTag, Wording, Origin)> = match self.question.clone()? {
            SketchQuestion::Written(question) => {
                let own = (self.language.clone(), of(question, &self.texts), Origin::Organiser);
                std::iter::once(own).chain(self.translations.iter().cloned()).collect()
            }
            SketchQuestion::Ready(poll) => {
                let all = ready(poll).into_iter();
                all.map(|(language, question)| (language, of(question, &[]), Origin::Ready)).collect()
            }
        };
        // The source comes first.
        let own = texts.iter().position(|(language, ..)| *language == self.language)?;
        texts[..=own].rotate_right(1);
        texts[0].1.context = self.context.clone();
        let mut texts = (1..).zip(texts).map(|(id, (language, wording, origin))| PollText {
            id: TranslationId(id),
            language,
            wording,
            origin,
            checked: origin != Origin::Machine,
        });
        Some(Poll {
            code: self.code.clone(),
            kind: self.kind,
            options: self.options.clone(),
            source: texts.next()?,
            translations: texts.collect(),
            voices: Vec::new(),
            invites_suggestions: self.invites_suggestions,
            state: PollState::Draft,
            close_reason: None,
            replaces: None,
            replaced_by: None,
        })
    }
}

#[cfg(test)]
mod tests;
