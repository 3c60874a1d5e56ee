//! Every "no" a person can get. `text::refusal` says each in their language, in one exhaustive `match`.

use super::{ContextField, LanguageTag, OptionNumber, PollCode};

/// Why something asked for was not done. Never an error of the machine: those are `anyhow` at the edge.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("refused: {self:?}")]
pub enum Refusal {
    /// Only the group's administrators may.
    NotOrganiser,
    /// The command works in a group.
    GroupOnly,
    /// No poll has this code, or not here.
    NoSuchPoll,
    /// The command names no poll and replies to none.
    WhichPoll,
    /// An answer came after the close.
    PollClosed,
    /// More options than a person may choose.
    MostChosen {
        /// How many they may.
        most: u8,
    },
    /// A concern came after the close.
    ConcernClosed,
    /// A suggestion came after the close.
    SuggestionClosed,
    /// A suggestion for a poll that takes none.
    SuggestionsOff,
    /// An organiser wants no more suggestions of this person in the poll.
    SuggestionsSilenced,
    /// The person made as many suggestions as one may in a poll.
    SuggestionsMany {
        /// How many that is.
        most: usize,
    },
    /// As many of the person's suggestions wait as may.
    SuggestionsWaiting,
    /// A suggestion in which nothing can be seen.
    SuggestionEmpty,
    /// A suggestion over [`super::MAX_OPTION_CHARS`].
    SuggestionLong {
        /// Its length in characters.
        chars: usize,
    },
    /// A suggestion that says what an option says.
    SuggestionKnown {
        /// The option.
        number: OptionNumber,
    },
    /// Somebody suggested the same, and it waits.
    SuggestionTwice,
    /// A picture, a sticker or a recording where words are awaited.
    WordsOnly,
    /// A decision on a suggestion that was decided before.
    SuggestionDecided,
    /// A decision on a suggestion after the close.
    SuggestionLate,
    /// A suggestion can't become an option: the poll has [`super::MAX_OPTIONS`].
    OptionsFull,
    /// Options for a poll that people answer in their own words.
    OpenWithOptions,
    /// Fewer ideas than [`super::MIN_OPTIONS`] are marked for a vote.
    IdeasFew,
    /// As many ideas are marked for a vote as a poll has options.
    IdeasMany,
    /// Of the ideas that a vote was to be about, too few are there still.
    IdeasGone,
    /// A file of answers is asked for where there are ideas.
    ExportOpen,
    /// It was opened before.
    AlreadyOpen,
    /// It was closed before.
    AlreadyClosed,
    /// Its question was asked again in other words before.
    AlreadyReplaced {
        /// The poll that took its place.
        by: PollCode,
    },
    /// An export was asked for while answers can still change.
    PollOpen,
    /// The person is not in a group that had the poll.
    NotMember,
    /// A deep link whose time has run out, or that was made for another person, or that was tampered with.
    LinkExpired,
    /// A button that is forged, or older than the code that reads it.
    ButtonOutdated,
    /// A command that Chorus does not have, in private.
    UnknownCommand,
    /// The last language of a group can't be taken away.
    LastLanguage,
    /// A language tag in a poll that Chorus does not know.
    UnknownLanguage {
        /// What stood between the brackets, cleaned and cut to 20 characters.
        tag: String,
    },
    /// A poll with two texts in one language.
    LanguageTwice {
        /// The language.
        language: LanguageTag,
    },
    /// Words in another language with more or fewer options than the poll has.
    OptionsDiffer {
        /// The language.
        language: LanguageTag,
        /// How many options the poll has.
        expected: usize,
        /// How many were written.
        found: usize,
    },
    /// Options in another language for a poll whose answers Chorus knows in every language.
    OptionsReady {
        /// The language.
        language: LanguageTag,
    },
    /// Words of a closed poll can't change: they are what was answered.
    WordsFixed,
    /// A recording over [`super::MAX_VOICE_SECONDS`].
    VoiceLong,
    /// A recording that belongs to no poll.
    VoiceNowhere,
    /// A person checks their own translation.
    OwnWords,
    /// A person checks a translation that they may not check.
    NotChecker,
    /// As many translations wait to be checked as one language of a poll may have.
    EnoughWaiting,
    /// Words for a sketch that is ready: nothing awaits them.
    SketchReady,
    /// A sketch is opened that is to be asked in no group.
    SketchGroup,
    /// A sketch that was opened, or forgotten.
    SketchGone,
    /// A poll without a question.
    QuestionEmpty,
    /// A question over [`super::MAX_QUESTION_CHARS`].
    QuestionLong {
        /// Its length in characters.
        chars: usize,
    },
    /// An option in which nothing can be seen.
    OptionEmpty {
        /// Its number, from 1.
        number: usize,
    },
    /// An option over [`super::MAX_OPTION_CHARS`].
    OptionLong {
        /// Its number, from 1.
        number: usize,
        /// Its length in characters.
        chars: usize,
    },
    /// Two options that look alike.
    OptionTwice {
        /// The number of one, from 1.
        first: usize,
        /// The number of the other.
        second: usize,
    },
    /// A quick poll that does not say in digits how many options a person may choose.
    MostUnreadable,
    /// One option only.
    OptionsFew,
    /// A time that is not written as a day and a time.
    TimeUnreadable,
    /// What a poll is about, without its marks.
    ContextUnreadable,
    /// A line of what a poll is about over [`super::MAX_CONTEXT_CHARS`].
    ContextLong {
        /// Which one.
        field: ContextField,
        /// Its length in characters.
        chars: usize,
    },
    /// A reason in which nothing can be seen.
    ReasonEmpty,
    /// A reason over [`super::MAX_REASON_CHARS`].
    ReasonLong {
        /// Its length in characters.
        chars: usize,
    },
    /// A correction over [`super::MAX_CORRECTION_CHARS`].
    CorrectionLong {
        /// Its length in characters.
        chars: usize,
    },
    /// [`super::MAX_CORRECTIONS`] of that language wait already.
    CorrectionsMany,
    /// No news of a poll is to come: it gets no more options, and it is too late for a reminder or it has no end.
    NoNews,
    /// A day that is not written as one.
    DayUnreadable,
    /// A day over a year away.
    DayFar,
    /// What is asked of a poll, of a decision.
    IsDecision,
    /// What came of a decision was told before.
    ReviewDone,
    /// A decision names a poll whose answers can still change.
    CitedOpen {
        /// The poll.
        poll: PollCode,
    },
    /// A decision names more polls than [`super::MAX_CITED`].
    CitedMany,
    /// An administrator who posts as the group writes a decision: there is nobody to meet in private.
    DecideAnonymous,
    /// A decision in which nothing can be seen.
    DecisionEmpty,
    /// A text of a decision that is too long.
    DecisionLong {
        /// Its length in characters.
        chars: usize,
        /// The most.
        most: usize,
    },
    /// `/promise` without the number of a principle.
    WhichPrinciple,
    /// A promise in which nothing can be seen, in one of its languages.
    PromiseEmpty,
    /// A promise over [`super::MAX_PROMISE_CHARS`].
    PromiseLong {
        /// Its length in characters.
        chars: usize,
    },
    /// A promise is taken away that is not there.
    PromiseGone,
    /// A closing time that is over.
    TimePast,
    /// A closing time over a year away.
    TimeFar,
    /// More than [`super::MAX_OPTIONS`].
    OptionsMany {
        /// How many there were.
        count: usize,
    },
}

impl Refusal {
    /// Whether other words for a suggestion, or for the reason why not, may do.
    #[must_use]
    pub fn is_about_words(&self) -> bool {
        matches!(
            self,
            Self::SuggestionEmpty
                | Self::SuggestionLong { .. }
                | Self::SuggestionKnown { .. }
                | Self::SuggestionTwice
                | Self::ReasonEmpty
                | Self::ReasonLong { .. }
        )
    }
}
