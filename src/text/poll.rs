//! Words for what the domain names by number or key: options, ready-made answers, principles.

use std::collections::BTreeMap;

use super::html::{isolate, lined};
use super::{Speech, Texts};
use crate::domain::{
    Choice, ContextField, ContextText, LanguageTag, OptionNumber, Poll, PollOption, PollText, Principle,
    ReadyAnswer, ReadyPoll, same_text,
};

/// A poll as readers of one language read it.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'r> {
    /// Their language.
    pub(crate) speech: &'r Speech,
    /// The poll.
    pub(crate) poll: &'r Poll,
    /// Its words in their language; where it has none, those that it was asked in.
    pub(crate) text: &'r PollText,
}

impl<'r> Reading<'r> {
    /// The poll in a language.
    pub(crate) fn new(speech: &'r Speech, poll: &'r Poll) -> Self {
        Self { speech, poll, text: poll.text_in(speech.tag()).unwrap_or(&poll.source) }
    }

    /// Whether the poll has words in the language.
    pub(crate) fn is_own(&self) -> bool {
        self.text.language == *self.speech.tag()
    }

    /// The question.
    pub(crate) fn question(&self) -> &'r str {
        self.text.wording.question.as_str()
    }

    /// What the poll says of what it is about, and in which language: the source's, where theirs does not say it.
    pub(crate) fn context(&self, field: ContextField) -> Option<(&'r ContextText, &'r LanguageTag)> {
        let source = &self.poll.source;
        let said = source.wording.context.get(field)?;
        Some(match self.text.wording.context.get(field) {
            Some(own) => (own, &self.text.language),
            None => (said, &source.language),
        })
    }

    /// An option: in the words of the text, else ready-made or suggested ones of the reader's language, else those that there are.
    pub(crate) fn option(&self, number: OptionNumber) -> String {
        match (self.poll.option_text(self.text, number), self.poll.option(number)) {
            (Some(written), _) if self.is_own() => written.as_str().to_owned(),
            (_, Some(PollOption::Ready(answer))) => ready_answer(self.speech, *answer),
            (_, Some(PollOption::Suggested(suggested))) if suggested.language == *self.speech.tag() => {
                suggested.text.as_str().to_owned()
            }
            (Some(written), _) => written.as_str().to_owned(),
            (None, Some(PollOption::Suggested(suggested))) => suggested.text.as_str().to_owned(),
            (None, _) => String::new(),
        }
    }

    /// The options in the words of people who suggested them in another language than the reader's, by that language.
    pub(crate) fn foreign(&self) -> BTreeMap<&'r LanguageTag, Vec<OptionNumber>> {
        let mut foreign: BTreeMap<&LanguageTag, Vec<OptionNumber>> = BTreeMap::new();
        for (number, suggested) in self.poll.suggested() {
            let language = &suggested.language;
            let is_read = language == self.speech.tag() || *language == self.text.language;
            if !is_read && self.poll.option_text(self.text, number).is_none() {
                foreign.entry(language).or_default().push(number);
            }
        }
        foreign
    }

    /// "2. Tuesday": an option as people speak of it, as a line of its own. The number is the same in every language.
    pub(crate) fn numbered(&self, number: OptionNumber) -> String {
        self.lined(&format!("{number}. {}", self.option(number)))
    }

    /// All that a person chose, as a sentence names it: "2. Tuesday", or "1. Monday and 3. Wednesday".
    pub(crate) fn chosen(&self, choice: Choice) -> String {
        self.speech.list(choice.options().map(|number| isolate(&self.numbered(number))))
    }

    /// The same by number alone, where there is no room for words.
    pub(crate) fn chosen_numbers(&self, choice: Choice) -> String {
        self.speech.list(choice.options().map(|number| number.to_string()))
    }

    /// A line of the poll, so that it runs the way its language is read even where it begins with a name in other letters.
    pub(crate) fn lined(&self, line: &str) -> String {
        match self.is_own() {
            true => lined(line, self.speech.is_right_to_left()),
            false => line.to_owned(),
        }
    }

    /// All options by number.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = OptionNumber> + use<'r> {
        self.poll.numbered().map(|(number, _)| number)
    }
}

/// What every option says, in every language.
pub(crate) fn every_option(texts: &Texts, poll: &Poll) -> Vec<(OptionNumber, String)> {
    let mut options = Vec::new();
    for speech in texts.each_once() {
        let reading = Reading::new(&speech, poll);
        options.extend(reading.numbers().map(|number| (number, reading.option(number))));
    }
    // Other wordings may say it in the readers' own languages; the words as suggested are still that option.
    options.extend(poll.suggested().map(|(number, one)| (number, one.text.as_str().to_owned())));
    options
}

/// A ready-made answer in a language.
pub(crate) fn ready_answer(speech: &Speech, answer: ReadyAnswer) -> String {
    match answer {
        ReadyAnswer::Yes => speech.answer_yes(),
        ReadyAnswer::No => speech.answer_no(),
        ReadyAnswer::NotSure => speech.answer_not_sure(),
        ReadyAnswer::StronglyAgree => speech.answer_strongly_agree(),
        ReadyAnswer::Agree => speech.answer_agree(),
        ReadyAnswer::InTheMiddle => speech.answer_in_the_middle(),
        ReadyAnswer::Disagree => speech.answer_disagree(),
        ReadyAnswer::StronglyDisagree => speech.answer_strongly_disagree(),
        ReadyAnswer::Monday => speech.answer_monday(),
        ReadyAnswer::Tuesday => speech.answer_tuesday(),
        ReadyAnswer::Wednesday => speech.answer_wednesday(),
        ReadyAnswer::Thursday => speech.answer_thursday(),
        ReadyAnswer::Friday => speech.answer_friday(),
        ReadyAnswer::Saturday => speech.answer_saturday(),
        ReadyAnswer::Sunday => speech.answer_sunday(),
        ReadyAnswer::Morning => speech.answer_morning(),
        ReadyAnswer::Afternoon => speech.answer_afternoon(),
        ReadyAnswer::Evening => speech.answer_evening(),
        ReadyAnswer::WeekdayMorning => speech.answer_weekday_morning(),
        ReadyAnswer::WeekdayAfternoon => speech.answer_weekday_afternoon(),
        ReadyAnswer::WeekdayEvening => speech.answer_weekday_evening(),
        ReadyAnswer::SaturdayDaytime => speech.answer_saturday_daytime(),
        ReadyAnswer::SundayDaytime => speech.answer_sunday_daytime(),
        ReadyAnswer::InPerson => speech.answer_in_person(),
        ReadyAnswer::Online => speech.answer_online(),
        ReadyAnswer::BothWays => speech.answer_both_ways(),
        ReadyAnswer::Childcare => speech.answer_childcare(),
        ReadyAnswer::Travel => speech.answer_travel(),
        ReadyAnswer::Interpreter => speech.answer_interpreter(),
        ReadyAnswer::TimeOfDay => speech.answer_time_of_day(),
        ReadyAnswer::Food => speech.answer_food(),
        ReadyAnswer::QuietSpace => speech.answer_quiet_space(),
        ReadyAnswer::NothingNeeded => speech.answer_nothing_needed(),
        ReadyAnswer::LikeVeryMuch => speech.answer_like_very_much(),
        ReadyAnswer::Like => speech.answer_like(),
        ReadyAnswer::Dislike => speech.answer_dislike(),
        ReadyAnswer::Worried => speech.answer_worried(),
        ReadyAnswer::Partly => speech.answer_partly(),
        ReadyAnswer::WasNotThere => speech.answer_was_not_there(),
    }
}

/// The question of a poll that Chorus knows, in a language.
pub(crate) fn ready_question(speech: &Speech, ready: ReadyPoll) -> String {
    match ready {
        ReadyPoll::When => speech.ready_when(),
        ReadyPoll::Where => speech.ready_where(),
        ReadyPoll::TakePart => speech.ready_take_part(),
        ReadyPoll::First => speech.ready_first(),
        ReadyPoll::Feel => speech.ready_feel(),
        ReadyPoll::Meeting => speech.ready_meeting(),
    }
}

/// Marks the options of a poll that say what a ready-made answer says in their language: "Monday" is known in every other.
pub(crate) fn know_ready_answers(speech: &Speech, poll: &mut Poll) {
    let written = poll.source.wording.options.iter();
    for (option, text) in poll.options.iter_mut().zip(written) {
        if *option != PollOption::Written {
            continue;
        }
        let same = |answer: &ReadyAnswer| same_text(&ready_answer(speech, *answer), text.as_str());
        if let Some(answer) = ReadyAnswer::ALL.into_iter().find(same) {
            *option = PollOption::Ready(answer);
        }
    }
}

/// A principle's name.
pub(crate) fn principle_title(speech: &Speech, principle: Principle) -> String {
    match principle.number() {
        1 => speech.principle_1_title(),
        2 => speech.principle_2_title(),
        3 => speech.principle_3_title(),
        4 => speech.principle_4_title(),
        5 => speech.principle_5_title(),
        6 => speech.principle_6_title(),
        7 => speech.principle_7_title(),
        _ => speech.principle_8_title(),
    }
}

/// What a principle says, in our words.
pub(crate) fn principle_text(speech: &Speech, principle: Principle) -> String {
    match principle.number() {
        1 => speech.principle_1_text(),
        2 => speech.principle_2_text(),
        3 => speech.principle_3_text(),
        4 => speech.principle_4_text(),
        5 => speech.principle_5_text(),
        6 => speech.principle_6_text(),
        7 => speech.principle_7_text(),
        _ => speech.principle_8_text(),
    }
}
