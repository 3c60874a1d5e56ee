//! A poll that an organiser writes step by step, in the private chat. Every step has a way back and a way out.

mod decide;
mod languages;

use super::closing::when;
use super::{card, fits};
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{
    AnswerSet, Button, GroupLanguages, Kind, LanguageTag, MAX_OPTIONS, Poll, ReadyAnswer, ReadyPoll, Refusal,
    Sketch, SketchPress, SketchQuestion, Step, Suggestions, TimeZone,
};
use crate::text::{Html, SLOT, Speech, Texts, isolate, ready_answer, ready_question, refusal};

/// What is drawn of a sketch: the sketch, and what its writer reads.
#[derive(Clone, Copy)]
pub(crate) struct Builder<'b> {
    pub(crate) texts: &'b Texts,
    pub(crate) speech: &'b Speech,
    pub(crate) sketch: &'b Sketch,
}

/// Where a sketch will be asked.
pub(crate) struct AskedIn {
    /// The groups' names.
    pub(crate) titles: Vec<String>,
    /// What the first of them reads; with none, the writer's own language.
    pub(crate) languages: GroupLanguages,
    /// The languages of all of them that the poll lacks.
    pub(crate) lacking: Vec<LanguageTag>,
    /// The time zone of the first.
    pub(crate) zone: TimeZone,
}

impl Builder<'_> {
    /// There is a poll that is not open yet.
    pub(crate) fn unfinished(&self) -> View {
        let question = isolate(&self.question().unwrap_or_default());
        let text = match self.sketch.is_decision() {
            true => self.speech.decide_unfinished(question),
            false => self.speech.builder_unfinished(question),
        };
        let go_on = self.key(self.speech.builder_go_on_button(), SketchPress::Go(self.sketch.step.clone()));
        let new = Key::press(self.speech.builder_new_button(), Button::NewSketch);
        View { text: Html::text(&text), keyboard: Keyboard::rows_of(1, [go_on, new]) }
    }

    /// In a group: a ready-made poll is to be chosen, or one's own written in the private chat, where `url` leads.
    pub(crate) fn group_step(&self, url: String) -> View {
        if self.sketch.is_decision() {
            return self.decide_in_group(url);
        }
        let write = Key::open(format!("✍ {}", self.speech.builder_write_button()), url);
        self.step([Html::text(&self.speech.builder_choose())], self.ready_keys().row([write]))
    }

    /// The question is to be written or chosen.
    pub(crate) fn question_step(&self) -> View {
        if self.sketch.is_decision() {
            return self.decide_what();
        }
        let keep = self.keep_key(Step::Answers, self.sketch.question.is_some());
        let ask = Html::text(&self.speech.builder_question());
        self.step([ask, self.question_now()], self.ready_keys().row(keep))
    }

    /// The answers are to be written or chosen.
    pub(crate) fn answers_step(&self) -> View {
        let keys = AnswerSet::ALL
            .map(|set| self.key(set_label(self.speech, set.answers()), SketchPress::Answers(set)));
        self.step(
            [self.question_now(), Html::text(&self.speech.builder_answers())],
            Keyboard::rows_of(1, keys)
                .row([self.key(self.speech.builder_ideas_button(), SketchPress::Kind(Kind::Open))])
                .row(self.keep_key(Step::Preview, self.sketch.has_answers())),
        )
    }

    /// The poll as the group will see it, and what can be done with it.
    pub(crate) fn preview(&self, poll: &Poll, asked: &AskedIn) -> View {
        let (speech, sketch) = (self.speech, self.sketch);
        let card =
            card(self.texts, poll, &asked.languages, &asked.zone, 0, false, &Suggestions::default()).text;
        let groups = speech.list(asked.titles.iter().map(|title| isolate(title)));
        let lacks = self.texts.names_of(asked.lacking.iter());
        let opens = sketch
            .opens_at
            .map(|at| Html::around(&speech.builder_opens(SLOT), &speech.moment_html(at, &asked.zone)));
        let notes = [
            opens,
            (!asked.titles.is_empty()).then(|| Html::text(&speech.builder_asked_in(groups))),
            (!asked.lacking.is_empty()).then(|| Html::text(&format!("⚠ {}", speech.builder_lacks(lacks)))),
        ];
        let all = Html::paragraphs(
            [Html::bold(&format!("👀 {}", speech.builder_preview())), card.clone()]
                .into_iter()
                .chain([Html::lines(notes.into_iter().flatten())]),
        );
        // A card may be as long as a message: then it stands alone.
        let text = if fits(&all) { all } else { card };
        let first = match (asked.titles.is_empty(), sketch.opens_at) {
            (true, _) => self.key(speech.builder_change_groups_button(), SketchPress::Go(Step::Groups)),
            (_, Some(_)) => self.key(format!("⏰ {}", speech.builder_schedule_button()), SketchPress::Open),
            _ => self.key(format!("✅ {}", speech.builder_open_button()), SketchPress::Open),
        };
        let keyboard = Keyboard::default()
            .row([first])
            .row([self
                .key(format!("🌐 {}", speech.settings_languages_button()), SketchPress::Go(Step::Languages))])
            .row([
                self.key(format!("🕗 {}", speech.closing_button()), SketchPress::Go(Step::When)),
                self.key(format!("⋯ {}", speech.ballot_more_button()), SketchPress::Go(Step::More)),
            ]);
        View { text, keyboard: self.ways_out(keyboard) }
    }

    /// What few organisers need.
    pub(crate) fn more(&self, poll: &Poll) -> View {
        if self.sketch.is_decision() {
            return self.decide_more();
        }
        let speech = self.speech;
        let keys = [
            (speech.builder_change_question_button(), Step::Question),
            (speech.builder_change_answers_button(), Step::Answers),
            (speech.builder_change_kind_button(), Step::Kind),
            (speech.context_button(), Step::Context),
            (speech.builder_change_groups_button(), Step::Groups),
        ];
        let keys = keys.map(|(label, step)| self.key(label, SketchPress::Go(step)));
        let suggestions = match self.sketch.invites_suggestions {
            true => (speech.builder_no_suggestions_button(), SketchPress::Suggestions(false)),
            false => (speech.builder_suggestions_button(), SketchPress::Suggestions(true)),
        };
        // An open question lives by ideas, and a scale has its five steps.
        let has_choice = poll.kind != Kind::Open && !poll.is_scale();
        let suggestions = has_choice.then(|| self.key(format!("💡 {}", suggestions.0), suggestions.1));
        self.step([Html::text(&speech.builder_more())], Keyboard::rows_of(1, keys).row(suggestions))
    }

    /// How people answer.
    pub(crate) fn kind_step(&self) -> View {
        let speech = self.speech;
        let up_to = |most: u8| {
            let label = speech.builder_most_button(speech.number(u64::from(most)));
            (label, Kind::Several { most })
        };
        let all = u8::try_from(MAX_OPTIONS).unwrap_or(u8::MAX);
        let kinds = [
            (speech.builder_one_button(), Kind::One),
            (speech.builder_several_button(), Kind::Several { most: all }),
            up_to(2),
            up_to(3),
            (speech.builder_order_button(), Kind::Order),
            (speech.builder_ideas_button(), Kind::Open),
        ];
        // What was written for people to choose from is not lost at one press.
        let offered = |kind| kind != Kind::Open || self.sketch.texts.is_empty();
        let keys = kinds.into_iter().filter(|(_, kind)| offered(*kind)).map(|(label, kind)| {
            let mark = if kind == self.sketch.kind { "✅ " } else { "" };
            self.key(format!("{mark}{label}"), SketchPress::Kind(kind))
        });
        self.step([Html::text(&speech.builder_kind())], Keyboard::rows_of(1, keys))
    }

    /// What it is about is to be written.
    pub(crate) fn context_step(&self, poll: &Poll) -> View {
        let View { text, keyboard } = super::context_write(self.texts, self.speech, poll);
        View { text, keyboard: self.ways_out(keyboard) }
    }

    /// When it closes.
    pub(crate) fn when_step(&self, zone: &TimeZone, now: i64) -> View {
        let press = |choice| {
            let press = match choice {
                Some(choice) => SketchPress::Close(choice),
                None => SketchPress::Go(Step::Time),
            };
            Button::Sketch(self.sketch.code.clone(), press)
        };
        let View { text, keyboard } = when(self.speech, self.sketch.closes_at, zone, now, press);
        let later =
            self.key(format!("⏰ {}", self.speech.builder_later_button()), SketchPress::Go(Step::Later));
        View { text, keyboard: self.ways_out(keyboard.row([later])) }
    }

    /// The time of the close is to be written.
    pub(crate) fn time_step(&self, zone: &TimeZone) -> View {
        let View { text, .. } = super::closing_write(self.speech, zone);
        View { text, keyboard: self.ways_out(Keyboard::default()) }
    }

    /// The time at which it opens by itself is to be written or chosen.
    pub(crate) fn later_step(&self, zone: &TimeZone) -> View {
        let speech = self.speech;
        let View { text: how, .. } = super::closing_write(speech, zone);
        let keys = [
            self.key(speech.builder_tomorrow_button(), SketchPress::OpenTomorrow(true)),
            self.key(speech.builder_at_once_button(), SketchPress::OpenTomorrow(false)),
        ];
        self.step([Html::bold(&speech.builder_later()), how], Keyboard::rows_of(1, keys))
    }

    /// It waits for its time.
    pub(crate) fn scheduled(&self, opens_at: i64, zone: &TimeZone) -> View {
        let opens = self.speech.builder_opens(SLOT);
        let opens = Html::around(&opens, &self.speech.moment_html(opens_at, zone));
        self.step([Html::text(&self.speech.builder_scheduled()), opens], Keyboard::default())
    }

    /// It could not be opened at its time: for that reason, or since the writer is no organiser or the bot not in the group any more.
    pub(crate) fn not_opened(&self, why: Option<&Refusal>) -> View {
        let question = self.question().unwrap_or_default();
        let text = match why {
            Some(why) => {
                let why = Html::text(&refusal(self.texts, self.speech, why));
                Html::paragraphs([Html::bold(&isolate(&question)), why])
            }
            None => Html::text(&self.speech.builder_not_opened(isolate(&question))),
        };
        let go_on = self.key(self.speech.builder_go_on_button(), SketchPress::Go(Step::Preview));
        View { text, keyboard: Keyboard::default().row([go_on]) }
    }

    /// In which groups it is asked.
    pub(crate) fn groups_step(&self, groups: &[(i64, String)]) -> View {
        let keys = groups.iter().map(|(group, title)| {
            let mark = if self.sketch.groups.contains(group) { "✅ " } else { "" };
            self.key(super::settings::label(&format!("{mark}{title}")), SketchPress::Group(*group))
        });
        let ask = match self.sketch.is_decision() {
            true => self.speech.decide_groups(),
            false => self.speech.builder_groups(),
        };
        self.step([Html::text(&ask)], Keyboard::rows_of(1, keys))
    }

    /// It was put away.
    pub(crate) fn away(&self) -> View {
        let step = if self.sketch.has_answers() { Step::Preview } else { Step::Question };
        let again = self.key(format!("↩ {}", self.speech.builder_back_again_button()), SketchPress::Go(step));
        let text = match self.sketch.is_decision() {
            true => self.speech.decide_away(),
            false => self.speech.builder_away(),
        };
        View { text: Html::text(&text), keyboard: Keyboard::default().row([again]) }
    }

    fn step(&self, text: impl IntoIterator<Item = Html>, keyboard: Keyboard) -> View {
        View { text: Html::paragraphs(text), keyboard: self.ways_out(keyboard) }
    }

    fn ready_keys(&self) -> Keyboard {
        let key = |ready| self.key(ready_name(self.speech, ready), SketchPress::Ready(ready));
        Keyboard::rows_of(1, ReadyPoll::ALL.map(key))
    }

    fn ways_out(&self, keyboard: Keyboard) -> Keyboard {
        let arrow = if self.speech.is_right_to_left() { "▶" } else { "◀" };
        let back = self.sketch.back().map(|step| {
            self.key(format!("{arrow} {}", self.speech.ballot_back_button()), SketchPress::Go(step))
        });
        let cancel =
            self.key(format!("✖ {}", self.speech.builder_cancel_button()), SketchPress::Go(Step::Away));
        keyboard.row(back.into_iter().chain([cancel]))
    }

    fn keep_key(&self, next: Step, is_there: bool) -> Option<Key> {
        is_there.then(|| self.key(format!("➡ {}", self.speech.builder_keep_button()), SketchPress::Go(next)))
    }

    fn key(&self, label: impl Into<String>, press: SketchPress) -> Key {
        Key::press(label, Button::Sketch(self.sketch.code.clone(), press))
    }

    fn question_now(&self) -> Html {
        match self.question() {
            Some(question) => Html::text(&self.speech.builder_question_now(isolate(&question))),
            None => Html::default(),
        }
    }

    fn question(&self) -> Option<String> {
        self.sketch.question.as_ref().map(|question| match question {
            SketchQuestion::Ready(ready) => ready_question(self.speech, *ready),
            SketchQuestion::Written(question) => question.as_str().to_owned(),
        })
    }
}

fn ready_name(speech: &Speech, ready: ReadyPoll) -> String {
    match ready {
        ReadyPoll::When => speech.ready_when_button(),
        ReadyPoll::Where => speech.ready_where_button(),
        ReadyPoll::TakePart => speech.ready_take_part_button(),
        ReadyPoll::First => speech.ready_first_button(),
        ReadyPoll::Feel => speech.ready_feel_button(),
        ReadyPoll::Meeting => speech.ready_meeting_button(),
    }
}

/// "Monday … Sunday": all of a set of three answers, the first and the last of a longer one, as far as they fit.
fn set_label(speech: &Speech, answers: &[ReadyAnswer]) -> String {
    let words: Vec<String> = answers.iter().map(|answer| ready_answer(speech, *answer)).collect();
    let [first, .., last] = &words[..] else { return words.concat() };
    let all = (words.len() <= 3).then(|| words.join(" · "));
    let mut labels = all.into_iter().chain([format!("{first} … {last}")]);
    labels.find(|label| label.encode_utf16().count() <= 40).unwrap_or_else(|| format!("{first} …"))
}

#[cfg(test)]
mod tests;
