//! A decision that an organiser writes step by step.

use super::super::decision::Decided;
use super::super::fits;
use super::{AskedIn, Builder};
use crate::bot::view::{Keyboard, View};
use crate::domain::{ContextField, Poll, ReviewChoice, SketchPress, Step};
use crate::text::{DAY_EXAMPLE, Html, Reading, SLOT, isolate};

impl Builder<'_> {
    /// In a group: it is written in the private chat, where `url` leads.
    pub(super) fn decide_in_group(&self, url: String) -> View {
        let write = crate::bot::view::Key::open(format!("✍ {}", self.speech.decide_write_button()), url);
        self.step([Html::text(&self.speech.decide_choose())], Keyboard::default().row([write]))
    }

    /// What will be done is to be written.
    pub(super) fn decide_what(&self) -> View {
        let keep = self.keep_key(Step::Preview, self.sketch.question.is_some());
        let now = self.question().map(|now| Html::text(&self.speech.decide_now(isolate(&now))));
        let ask = Html::text(&self.speech.decide_what());
        self.step([ask].into_iter().chain(now), Keyboard::default().row(keep))
    }

    /// A line is to be written, or left out.
    pub(crate) fn tell_step(&self, field: ContextField) -> View {
        let speech = self.speech;
        let ask = match field {
            ContextField::Cannot => speech.decide_cannot(),
            _ => speech.decide_responsible(),
        };
        let now = self.sketch.context.get(field).map(|text| Html::typed(text.as_str()));
        let nothing = self.key(speech.decide_nothing_button(), SketchPress::Nothing);
        self.step(
            [Html::text(&ask)].into_iter().chain(now),
            Keyboard::default().row([nothing]).row(self.keep_key(Step::Preview, self.is_told(field))),
        )
    }

    fn is_told(&self, field: ContextField) -> bool {
        self.sketch.context.get(field).is_some()
    }

    /// When it is looked at again.
    pub(crate) fn review_step(&self, zone: &crate::domain::TimeZone) -> View {
        let speech = self.speech;
        let now = self
            .sketch
            .review_at
            .map(|at| Html::around(&speech.decided_review(SLOT), &speech.moment_html(at, zone)));
        let label = |choice| match choice {
            ReviewChoice::Month => speech.decide_month_button(),
            ReviewChoice::ThreeMonths => speech.decide_months_button(speech.number(3)),
            ReviewChoice::HalfYear => speech.decide_months_button(speech.number(6)),
            ReviewChoice::Never => speech.decide_never_button(),
        };
        let keys = ReviewChoice::ALL.map(|choice| self.key(label(choice), SketchPress::Review(choice)));
        let ask = Html::text(&speech.decide_review(isolate(DAY_EXAMPLE)));
        self.step([ask].into_iter().chain(now), Keyboard::rows_of(1, keys))
    }

    /// Which polls it names, of those that are closed in its groups.
    pub(crate) fn cites_step(&self, closed: &[Poll]) -> View {
        let speech = self.speech;
        if closed.is_empty() {
            return self.step([Html::text(&speech.decide_no_polls())], Keyboard::default());
        }
        let keys = closed.iter().map(|poll| {
            let mark = if self.sketch.cites.contains(&poll.code) { "✅ " } else { "" };
            let label = format!("{mark}{} {}", poll.code, Reading::new(speech, poll).question());
            self.key(super::super::settings::label(&label), SketchPress::Cite(poll.code.clone()))
        });
        let done = self.key(format!("➡ {}", speech.builder_keep_button()), SketchPress::Go(Step::Preview));
        self.step([Html::text(&speech.decide_cites())], Keyboard::rows_of(1, keys).row([done]))
    }

    /// The decision as the group will see it, and what can be done with it.
    pub(crate) fn decision_preview(&self, decided: &Decided<'_>, asked: &AskedIn) -> View {
        let speech = self.speech;
        let card = decided.card(self.texts, &asked.languages).text;
        let groups = speech.list(asked.titles.iter().map(|title| isolate(title)));
        let lacks = self.texts.names_of(asked.lacking.iter());
        let notes = [
            (!asked.titles.is_empty()).then(|| Html::text(&speech.decide_posted_in(groups))),
            (!asked.lacking.is_empty()).then(|| Html::text(&format!("⚠ {}", speech.builder_lacks(lacks)))),
        ];
        let all = Html::paragraphs(
            [Html::bold(&format!("👀 {}", speech.builder_preview())), card.clone()]
                .into_iter()
                .chain([Html::lines(notes.into_iter().flatten())]),
        );
        let text = if fits(&all) { all } else { card };
        let first = match asked.titles.is_empty() {
            true => self.key(speech.builder_change_groups_button(), SketchPress::Go(Step::Groups)),
            false => self.key(format!("✅ {}", speech.decide_post_button()), SketchPress::Open),
        };
        let keyboard = Keyboard::default()
            .row([first])
            .row([self.key(format!("📊 {}", speech.decide_cites_button()), SketchPress::Go(Step::Cites))])
            .row([
                self.key(
                    format!("🌐 {}", speech.settings_languages_button()),
                    SketchPress::Go(Step::Languages),
                ),
                self.key(format!("⋯ {}", speech.ballot_more_button()), SketchPress::Go(Step::More)),
            ]);
        View { text, keyboard: self.ways_out(keyboard) }
    }

    /// What can be changed.
    pub(super) fn decide_more(&self) -> View {
        let speech = self.speech;
        let keys = [
            (speech.decide_what_button(), Step::Question),
            (speech.decide_cannot_button(), Step::Tell(ContextField::Cannot)),
            (speech.decide_responsible_button(), Step::Tell(ContextField::Responsible)),
            (speech.decide_review_button(), Step::Review),
            (speech.builder_change_groups_button(), Step::Groups),
        ];
        let keys = keys.map(|(label, step)| self.key(label, SketchPress::Go(step)));
        self.step([Html::text(&speech.builder_more())], Keyboard::rows_of(1, keys))
    }
}
