//! The languages of a poll that is being written: which the group reads, which it lacks, and its words in one of them.

use super::super::editor::how_to_write;
use super::super::settings::language_keys;
use super::super::{fits, lines};
use super::{AskedIn, Builder};
use crate::bot::view::{Keyboard, View};
use crate::domain::{Button, GroupLanguages, LanguageTag, Poll, SketchPress, SketchQuestion, Step};
use crate::text::{Html, Reading, isolate};

impl Builder<'_> {
    /// Which languages the group reads, and those that the poll lacks. `is_one` group's can be changed here.
    pub(crate) fn languages_step(
        &self,
        poll: &Poll,
        asked: &AskedIn,
        is_one: bool,
        has_machine: bool,
    ) -> View {
        let speech = self.speech;
        let mut text = vec![
            Html::bold(&speech.languages_title()),
            Html::text(&speech.languages_now(self.texts.names_of(asked.languages.iter()))),
        ];
        let mut keyboard = Keyboard::default();
        if is_one {
            text.insert(1, Html::text(&speech.languages_how()));
            let press = |tag: &LanguageTag| {
                Button::Sketch(self.sketch.code.clone(), SketchPress::Language(tag.clone()))
            };
            keyboard = Keyboard::rows_of(2, language_keys(self.texts, &asked.languages, press));
        }
        let written = matches!(self.sketch.question, Some(SketchQuestion::Written(_)));
        let others = asked.languages.iter().chain(&asked.lacking);
        let mut listed: Vec<&LanguageTag> = Vec::new();
        for tag in others.filter(|_| written) {
            // What it is written in was written already, but for what people suggested in other languages.
            let is_written = *tag == poll.source.language && poll.is_whole_in(tag);
            if !is_written && !listed.contains(&tag) {
                listed.push(tag);
            }
        }
        for tag in &listed {
            let mark = if poll.is_whole_in(tag) { "✅" } else { "✍" };
            let label = format!("{mark} {}", self.texts.name_of(tag));
            keyboard = keyboard.row([self.key(label, SketchPress::Go(Step::Words((*tag).clone())))]);
        }
        if !asked.lacking.is_empty() {
            text.push(Html::text(&speech.builder_write_sign()));
        }
        let machine = (has_machine && asked.lacking.iter().any(|tag| poll.text_in(tag).is_none()))
            .then(|| self.key(format!("🤖 {}", speech.gap_machine_button()), SketchPress::Machine));
        let source = written.then(|| {
            let name = isolate(&self.texts.name_of(&self.sketch.language));
            self.key(speech.builder_source_button(name), SketchPress::Go(Step::Source))
        });
        let open = match self.sketch.is_decision() {
            true => speech.decide_post_button(),
            false => speech.builder_open_button(),
        };
        let open = self.key(format!("✅ {open}"), SketchPress::Open);
        let open = (!asked.titles.is_empty()).then_some(open);
        self.step(text, keyboard.row(machine).row(source).row(open))
    }

    /// Which language the poll is written in.
    pub(crate) fn source_step(&self) -> View {
        let own = GroupLanguages::new([self.sketch.language.clone()]);
        let keys = self.texts.all().map(|one| {
            let mark =
                if own.as_ref().is_some_and(|own| own.place(one.tag()).is_some()) { " ✅" } else { "" };
            self.key(format!("{}{mark}", one.name()), SketchPress::Source(one.tag().clone()))
        });
        let ask = match self.sketch.is_decision() {
            true => self.speech.decide_source(),
            false => self.speech.builder_source(),
        };
        self.step([Html::text(&ask)], Keyboard::rows_of(2, keys))
    }

    /// Its words in another language are to be written.
    pub(crate) fn words_step(&self, poll: &Poll, language: &LanguageTag) -> View {
        let speech = self.speech;
        let name = |tag| isolate(&self.texts.name_of(tag));
        let source = Reading::new(self.texts.negotiate([Some(&poll.source.language)]), poll);
        let how = Html::text(&how_to_write(speech, poll));
        let title = Html::bold(&speech.editor_language(name(language)));
        let is_source = *language == poll.source.language;
        let says = Html::text(&match is_source {
            true => speech.editor_now(),
            false => speech.editor_source(name(&poll.source.language)),
        });
        let source = Html::lines([says, lines(source)]);
        let now = poll.text_in(language).filter(|_| !is_source).map(|_| {
            let reading = Reading::new(self.texts.negotiate([Some(language)]), poll);
            Html::lines([Html::text(&speech.editor_now()), lines(reading)])
        });
        // Where both are too long for a message, what the writer wrote last stands above it.
        let room = |now: &Html| fits(&Html::paragraphs([&title, &source, now, &how].map(Html::clone)));
        let now = now.filter(room);
        self.step([title, source].into_iter().chain(now).chain([how]), Keyboard::default())
    }
}
