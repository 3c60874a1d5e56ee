//! A person's private view of a poll, in their language.

use super::bell::{Bell, bell_key};
use super::closing::closing_key;
use super::context::{context, context_key};
use super::ending::reason_in;
use super::reword::{replaces, reword_key};
use super::suggestion::{ballot_key, foreign_note, waiting_key};
use super::{MESSAGE_UNITS, closes, kind, machine_note, open_question, option_key, options_a_row, words};
use crate::bot::ephemeral::MAX_EPHEMERAL_CHARS;
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{
    Back, BallotPass, Button, Choice, Concern, Fewest, Kind, OptionNumber, Origin, OwnIdea, Press, TimeZone,
};
use crate::text::{Html, Reading, Texts, isolate};

/// The ballot of an open poll.
#[derive(Clone, Copy)]
pub(crate) struct Ballot<'b> {
    /// The poll in the person's language.
    pub(crate) reading: Reading<'b>,
    /// The time zone of its group.
    pub(crate) zone: &'b TimeZone,
    /// Their answer so far.
    pub(crate) chosen: Option<Choice>,
    /// What proves that it is theirs.
    pub(crate) pass: &'b BallotPass,
    /// Whether a translation into their language waits to be checked.
    pub(crate) waiting: bool,
    /// Whether they are an organiser, as far as it matters here.
    pub(crate) is_organiser: bool,
    /// From how many people on more than totals is told.
    pub(crate) fewest: Fewest,
    /// Of an open question: their ideas so far.
    pub(crate) ideas: &'b [OwnIdea],
}

impl Ballot<'_> {
    /// Question, options, how the person's answer stands; buttons to answer.
    pub(crate) fn view(&self, texts: &Texts) -> View {
        let speech = self.reading.speech;
        let keys = self.reading.numbers().map(|number| self.option_key(number));
        let withdraw =
            self.chosen.map(|_| Key::press(speech.ballot_withdraw_button(), self.press(Press::Withdraw)));
        let more = Button::MoreOnBallot(self.reading.poll.code.clone(), self.pass.clone());
        let keyboard = Keyboard::rows_of(options_a_row(self.reading), keys)
            .row(self.undo_key())
            .row(withdraw)
            .row(self.listen_key())
            .row(self.translate_key().filter(|_| self.needs_help()))
            .row(ballot_key(speech, self.reading.poll, self.pass))
            .row(open_question::take_back_key(speech, self.reading.poll, self.pass, self.ideas))
            .row([self.language_key(), Key::press(format!("⋯ {}", speech.ballot_more_button()), more)]);
        // Said before the first answer; who has answered knows it. Ideas are not counted.
        let is_said = self.chosen.is_none() && self.reading.poll.kind != Kind::Open;
        let shown =
            if is_said { Html::text(&speech.ballot_shown(self.fewest_people())) } else { Html::default() };
        View { text: self.text(texts, &shown), keyboard }
    }

    /// The same with buttons for everything but answering: the person's concern is marked, and an organiser has more of them.
    pub(crate) fn more(&self, texts: &Texts, concern: Option<Concern>, bell: Option<Bell>) -> View {
        let back = Button::TurnToBallot(self.reading.poll.code.clone(), self.pass.clone());
        let arrow = if self.reading.speech.is_right_to_left() { "▶" } else { "◀" };
        let keyboard = Keyboard::default()
            .row(self.listen_key())
            .row(self.translate_key())
            .row([self.language_key()])
            .row(bell.map(|bell| bell_key(self.reading, self.pass, bell)))
            .row([self.concern_key(Concern::Unclear, concern)])
            .row([self.concern_key(Concern::WrongQuestion, concern)])
            .row(self.is_organiser.then(|| closing_key(self.reading.speech, self.reading.poll)))
            .row(
                (self.is_organiser && self.reading.poll.takes_suggestions())
                    .then(|| waiting_key(self.reading.speech, self.reading.poll)),
            )
            .row(self.is_organiser.then(|| context_key(self.reading.speech, self.reading.poll)))
            .row(self.is_organiser.then(|| reword_key(self.reading.speech, self.reading.poll)))
            .row([Key::press(format!("{arrow} {}", self.reading.speech.ballot_back_button()), back)]);
        let how = Html::text(&self.reading.speech.concern_how(self.fewest_people()));
        View { text: self.text(texts, &how), keyboard }
    }

    /// What both sides say, and what one of them says last. What is chosen is marked and named, unless the ballot stands in the group
    /// and would outgrow what Telegram edits there: then its buttons have the marks alone, and the numbers are said. What the poll is
    /// about falls away before an option does.
    fn text(&self, texts: &Texts, last: &Html) -> Html {
        let [question, options] = words(self.reading);
        let write = |context: Html, options: Html, named: Option<String>| {
            let standing = match self.reading.poll.kind {
                Kind::Open => open_question::own_lines(self.reading.speech, self.ideas),
                Kind::One | Kind::Several { .. } | Kind::Order | Kind::Decision => {
                    Html::text(&kind::standing(self.reading, named))
                }
            };
            let how = kind::how_on_ballot(self.reading.speech, self.reading.poll);
            Html::paragraphs([
                question.clone(),
                context,
                options,
                self.origin_note(texts),
                foreign_note(texts, self.reading),
                Html::lines([standing, Html::text(&how)]),
                closes(self.reading.poll, self.reading.speech, self.zone),
                self.replaces(texts),
                last.clone(),
            ])
        };
        let with = |context: Html| {
            let named = self.chosen.map(|choice| self.reading.chosen(choice));
            let numbers = self.chosen.map(|choice| self.reading.chosen_numbers(choice));
            let whole = write(context.clone(), self.marked_options(), named);
            let short = write(context, options.clone(), numbers);
            let is_in_group = short.units() <= MAX_EPHEMERAL_CHARS;
            match whole.units() <= if is_in_group { MAX_EPHEMERAL_CHARS } else { MESSAGE_UNITS } {
                true => whole,
                false => short,
            }
        };
        let whole = with(context(texts, self.reading));
        if whole.units() <= MESSAGE_UNITS { whole } else { with(Html::default()) }
    }

    fn fewest_people(&self) -> String {
        self.reading.speech.number(self.fewest.get())
    }

    fn marked_options(&self) -> Html {
        Html::lines(self.reading.numbers().map(|number| {
            let line = self.reading.numbered(number);
            match self.mark(number) {
                Some(mark) => Html::bold(&format!("{line} {mark}")),
                None => Html::text(&line),
            }
        }))
    }

    /// Where the words come from, if not from the asker; or that there are none in the reader's language.
    fn origin_note(&self, texts: &Texts) -> Html {
        let speech = self.reading.speech;
        let text = self.reading.text;
        if !self.reading.is_own() {
            let foreign = speech.ballot_written_in(isolate(&texts.name_of(&text.language)));
            let waiting = self.waiting.then(|| Html::text(&speech.ballot_waiting()));
            return Html::lines([Html::text(&foreign)].into_iter().chain(waiting));
        }
        match text.origin {
            Origin::Organiser if text.id == self.reading.poll.source.id => Html::default(),
            Origin::Organiser => Html::text(&speech.words_by_organiser()),
            Origin::Member => Html::text(&speech.words_by_member()),
            Origin::Machine => machine_note(self.reading),
            Origin::Ready => Html::default(),
        }
    }

    /// The poll whose place this one takes, and why.
    fn replaces(&self, texts: &Texts) -> Html {
        let speech = self.reading.speech;
        let Some(replaced) = &self.reading.poll.replaces else { return Html::default() };
        let reason = replaced.reason.as_ref().map(|reason| reason_in(texts, [speech.tag()], reason));
        Html::lines([replaces(speech, replaced)].into_iter().chain(reason))
    }

    /// Whether the words in the reader's language are missing, or nobody vouches for them.
    fn needs_help(&self) -> bool {
        !self.reading.poll.is_whole_in(self.reading.speech.tag()) || !self.reading.text.checked
    }

    /// An option's button. One of several that is chosen is taken away by it; one of an order stays where it is.
    fn option_key(&self, number: OptionNumber) -> Key {
        let is_chosen = self.chosen.is_some_and(|choice| choice.has(number));
        let press = match self.reading.poll.kind {
            Kind::Several { .. } if is_chosen => Press::Remove(number),
            Kind::One | Kind::Several { .. } | Kind::Order | Kind::Open | Kind::Decision => {
                Press::Choose(number)
            }
        };
        option_key(self.reading, number, self.mark(number), self.press(press))
    }

    /// Takes the last place of an order away.
    fn undo_key(&self) -> Option<Key> {
        let last = self.chosen.filter(|_| self.reading.poll.kind == Kind::Order)?.last()?;
        Some(Key::press(self.reading.speech.ballot_undo_button(), self.press(Press::Remove(last))))
    }

    fn mark(&self, number: OptionNumber) -> Option<char> {
        kind::mark(self.reading.poll, self.chosen, number)
    }

    fn press(&self, press: Press) -> Button {
        Button::BallotPress(self.reading.poll.code.clone(), press, self.pass.clone())
    }

    fn listen_key(&self) -> Option<Key> {
        let button = Button::Listen(self.reading.poll.code.clone(), self.pass.clone());
        let label = format!("🔊 {}", self.reading.speech.ballot_listen_button());
        self.reading.poll.voice_in(self.reading.speech.tag()).map(|_| Key::press(label, button))
    }

    fn translate_key(&self) -> Option<Key> {
        let button = Button::Editor(self.reading.poll.code.clone(), self.pass.clone());
        Some(Key::press(format!("✍ {}", self.reading.speech.ballot_translate_button()), button))
    }

    fn concern_key(&self, concern: Concern, chosen: Option<Concern>) -> Key {
        let label = match concern {
            Concern::Unclear => self.reading.speech.concern_unclear_button(),
            Concern::WrongQuestion => self.reading.speech.concern_wrong_button(),
        };
        let mark = if chosen == Some(concern) { "✅" } else { "❓" };
        let button = Button::Concern(self.reading.poll.code.clone(), self.pass.clone(), concern);
        Key::press(format!("{mark} {label}"), button)
    }

    fn language_key(&self) -> Key {
        let back = Back::Ballot(self.reading.poll.code.clone(), self.pass.clone());
        Key::press(format!("🌐 {}", self.reading.speech.name()), Button::ChooseLanguage(back))
    }
}
