//! A poll: its question and options in each language that it has, and its state.

use super::{
    Kind, LanguageTag, OptionNumber, OptionText, Origin, PollCode, PollOption, ReadyAnswer, Reason, Refusal,
    Suggestion, TranslationId, Wording,
};

/// The fewest options of a poll.
pub const MIN_OPTIONS: usize = 2;
/// The most options of a poll.
pub const MAX_OPTIONS: usize = 12;

/// Where a poll stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PollState {
    /// Not shown to the group yet: its organiser may still add languages.
    Draft,
    /// Answers are taken.
    Open {
        /// When it closes by itself, in epoch milliseconds; none: when an organiser closes it.
        closes_at: Option<i64>,
    },
    /// Answers are final.
    Closed {
        /// When, in epoch milliseconds.
        at: i64,
        /// When it was to close by itself.
        planned: Option<i64>,
    },
}

/// The words of a poll in one language, and where they come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PollText {
    /// The translation's number in the poll.
    pub id: TranslationId,
    /// The language.
    pub language: LanguageTag,
    /// The words.
    pub wording: Wording,
    /// Who made them.
    pub origin: Origin,
    /// Whether a person vouches for them.
    pub checked: bool,
}

/// A recording of a poll in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PollVoice {
    /// The translation's number in the poll.
    pub id: TranslationId,
    /// The language spoken.
    pub language: LanguageTag,
    /// Who made it.
    pub origin: Origin,
}

/// A poll. An option is one thing with words in each language; answers count by its number, never by its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poll {
    /// Its code.
    pub code: PollCode,
    /// What it asks of a person.
    pub kind: Kind,
    /// 2 to 12 options, none of an open question; number n stands at n-1.
    pub options: Vec<PollOption>,
    /// The words that the poll was asked in.
    pub source: PollText,
    /// Its words in other languages, each once.
    pub translations: Vec<PollText>,
    /// Its recordings, one a language at the most.
    pub voices: Vec<PollVoice>,
    /// Whether its organiser lets people suggest further options.
    pub invites_suggestions: bool,
    /// Where it stands.
    pub state: PollState,
    /// Why it was closed, where an organiser said so.
    pub close_reason: Option<Reason>,
    /// The poll whose place it takes: the same question in other words.
    pub replaces: Option<Replaced>,
    /// The poll that took its place.
    pub replaced_by: Option<PollCode>,
}

/// A poll whose question was asked again in other words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// The poll.
    pub code: PollCode,
    /// Why, where an organiser said so.
    pub reason: Option<Reason>,
}

impl Poll {
    /// Whether answers are taken.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, PollState::Open { .. })
    }

    /// The options with their numbers, in order.
    pub fn numbered(&self) -> impl Iterator<Item = (OptionNumber, &PollOption)> {
        self.options.iter().enumerate().filter_map(|(i, o)| OptionNumber::new(i + 1).map(|n| (n, o)))
    }

    /// The option of that number, if the poll has it.
    #[must_use]
    pub fn option(&self, number: OptionNumber) -> Option<&PollOption> {
        self.options.get(usize::from(number.get()) - 1)
    }

    /// The poll's words in every language that it has, the source first.
    pub fn texts(&self) -> impl Iterator<Item = &PollText> {
        std::iter::once(&self.source).chain(&self.translations)
    }

    /// The poll's words in a language, if it has them.
    #[must_use]
    pub fn text_in(&self, language: &LanguageTag) -> Option<&PollText> {
        self.texts().find(|text| text.language == *language)
    }

    /// The recording in a language, if there is one.
    #[must_use]
    pub fn voice_in(&self, language: &LanguageTag) -> Option<&PollVoice> {
        self.voices.iter().find(|voice| voice.language == *language)
    }

    /// Whether all of it stands in a language: the question, and each option, written in it, suggested in it, or ready-made.
    #[must_use]
    pub fn is_whole_in(&self, language: &LanguageTag) -> bool {
        self.text_in(language).is_some_and(|text| {
            let mut suggested = self.suggested();
            suggested
                .all(|(number, one)| one.language == *language || self.option_text(text, number).is_some())
        })
    }

    /// The languages of those in which words are missing.
    pub fn lacks<'l>(&self, languages: impl Iterator<Item = &'l LanguageTag>) -> Vec<LanguageTag> {
        languages.filter(|language| !self.is_whole_in(language)).cloned().collect()
    }

    /// The options that people suggested.
    pub fn suggested(&self) -> impl Iterator<Item = (OptionNumber, &Suggestion)> {
        self.numbered().filter_map(|(number, option)| match option {
            PollOption::Suggested(suggestion) => Some((number, suggestion)),
            PollOption::Ready(_) | PollOption::Written => None,
        })
    }

    /// The words of an option in a text of the poll; none where the option is ready-made and the text leaves it so, and where it
    /// was suggested since.
    #[must_use]
    pub fn option_text<'t>(&self, text: &'t PollText, number: OptionNumber) -> Option<&'t OptionText> {
        text.wording.options.get(usize::from(number.get()) - 1)
    }

    /// How many options a person may choose, where that is more than one and not all.
    #[must_use]
    pub fn most(&self) -> Option<u8> {
        match self.kind {
            Kind::Several { most } if usize::from(most) < self.options.len() => Some(most),
            Kind::One | Kind::Several { .. } | Kind::Order | Kind::Open | Kind::Decision => None,
        }
    }

    /// Whether it asks how far somebody agrees, in five steps.
    #[must_use]
    pub fn is_scale(&self) -> bool {
        self.kind == Kind::One && self.options == ReadyAnswer::AGREE.map(PollOption::Ready)
    }

    /// Whether people may suggest something: ideas for an open question always; further options as its organiser wants it, but a scale
    /// has the five steps that it has.
    #[must_use]
    pub fn takes_suggestions(&self) -> bool {
        match self.kind {
            Kind::Open => true,
            Kind::Decision => false,
            Kind::One | Kind::Several { .. } | Kind::Order => self.invites_suggestions && !self.is_scale(),
        }
    }

    /// Whether it may get another option while it is open.
    #[must_use]
    pub fn may_grow(&self) -> bool {
        self.kind.has_options() && self.takes_suggestions() && self.options.len() < MAX_OPTIONS
    }

    /// Whether Chorus has every option in every language, so that a translation needs the question only.
    #[must_use]
    pub fn has_ready_options(&self) -> bool {
        self.options.iter().all(|option| matches!(option, PollOption::Ready(_)))
    }

    /// Takes words in another language for this poll's: as many options, or none where all that were asked with are ready-made.
    ///
    /// # Errors
    /// [`Refusal::OptionsDiffer`], [`Refusal::OptionsReady`] or [`Refusal::OpenWithOptions`].
    pub fn require_fit(&self, language: &LanguageTag, wording: &Wording) -> Result<(), Refusal> {
        require_fit(&self.options, &self.source.wording, language, wording)
    }

    /// Goes on for a closed poll only: while it is open, its answers are nobody's to take away.
    ///
    /// # Errors
    /// [`Refusal::NoSuchPoll`] for a draft, [`Refusal::PollOpen`].
    pub fn require_closed(&self) -> Result<(), Refusal> {
        match self.state {
            PollState::Draft => Err(Refusal::NoSuchPoll),
            PollState::Open { .. } => Err(Refusal::PollOpen),
            PollState::Closed { .. } => Ok(()),
        }
    }

    /// The poll, opened, to close by itself at that time if there is one.
    ///
    /// # Errors
    /// [`Refusal::AlreadyOpen`] or [`Refusal::AlreadyClosed`].
    pub fn open(mut self, closes_at: Option<i64>) -> Result<Self, Refusal> {
        match self.state {
            PollState::Draft => {
                self.state = PollState::Open { closes_at };
                Ok(self)
            }
            PollState::Open { .. } => Err(Refusal::AlreadyOpen),
            PollState::Closed { .. } => Err(Refusal::AlreadyClosed),
        }
    }

    /// When the poll closes by itself, if it does.
    #[must_use]
    pub fn closes_at(&self) -> Option<i64> {
        match self.state {
            PollState::Open { closes_at } => closes_at,
            PollState::Draft | PollState::Closed { .. } => None,
        }
    }

    /// The poll, to close by itself at another time, or not.
    ///
    /// # Errors
    /// [`Refusal::NoSuchPoll`] for a draft, [`Refusal::AlreadyClosed`].
    pub fn close_at(mut self, closes_at: Option<i64>) -> Result<Self, Refusal> {
        match self.state {
            PollState::Draft => Err(Refusal::NoSuchPoll),
            PollState::Open { .. } => {
                self.state = PollState::Open { closes_at };
                Ok(self)
            }
            PollState::Closed { .. } => Err(Refusal::AlreadyClosed),
        }
    }

    /// Whether its end is still to come at that time, so that to close it earlier, or at another time, wants a reason.
    #[must_use]
    pub fn ends_after(&self, now: i64) -> bool {
        self.closes_at().is_some_and(|end| end > now)
    }

    /// Whether it was closed before the time at which it was to close by itself.
    #[must_use]
    pub fn was_closed_early(&self) -> bool {
        matches!(self.state, PollState::Closed { at, planned: Some(planned) } if at < planned)
    }

    /// Goes on for a poll whose question may be asked again in other words.
    ///
    /// # Errors
    /// [`Refusal::AlreadyReplaced`].
    pub fn require_not_replaced(&self) -> Result<(), Refusal> {
        match &self.replaced_by {
            Some(by) => Err(Refusal::AlreadyReplaced { by: by.clone() }),
            None => Ok(()),
        }
    }

    /// The poll, closed.
    ///
    /// # Errors
    /// [`Refusal::NoSuchPoll`] for a draft, [`Refusal::AlreadyClosed`].
    pub fn close(mut self, at: i64) -> Result<Self, Refusal> {
        match self.state {
            PollState::Draft => Err(Refusal::NoSuchPoll),
            PollState::Open { closes_at } => {
                self.state = PollState::Closed { at, planned: closes_at };
                Ok(self)
            }
            PollState::Closed { .. } => Err(Refusal::AlreadyClosed),
        }
    }
}

/// Whether words in another language fit a poll of those options and source words.
pub(super) fn require_fit(
    options: &[PollOption],
    source: &Wording,
    language: &LanguageTag,
    wording: &Wording,
) -> Result<(), Refusal> {
    let (expected, found) = (options.len(), wording.options.len());
    let none_written = options.iter().all(|option| !matches!(option, PollOption::Written));
    let all_ready = options.iter().all(|option| matches!(option, PollOption::Ready(_)));
    match found {
        0 if none_written => Ok(()),
        _ if expected == 0 => Err(Refusal::OpenWithOptions),
        _ if all_ready && source.options.is_empty() => {
            Err(Refusal::OptionsReady { language: language.clone() })
        }
        _ if found == expected => Ok(()),
        _ => Err(Refusal::OptionsDiffer { language: language.clone(), expected, found }),
    }
}
