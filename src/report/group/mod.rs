//! A group's report in a reader's language: as a page that prints well, and as a workbook with the same numbers.

mod book;
mod page;

use super::workbook::Cell;
use crate::domain::{
    ContextField, Evidence, Kind, LanguageTag, Outcome, Poll, PollCode, Reason, Report, ReportedDecision,
    TimeZone,
};
use crate::text::{Reading, Speech, Texts, ready_answer};

/// What a report is about, and for whom it is written.
#[derive(Clone, Copy)]
pub(crate) struct GroupReport<'r> {
    /// All texts.
    pub(crate) texts: &'r Texts,
    /// The reader's language.
    pub(crate) speech: &'r Speech,
    /// The group's name.
    pub(crate) title: &'r str,
    /// Its time zone.
    pub(crate) zone: &'r TimeZone,
    /// What it did.
    pub(crate) report: &'r Report,
}

impl<'r> GroupReport<'r> {
    fn period(&self) -> String {
        let (from, until) = (self.report.from, self.speech.day(self.report.until, self.zone));
        match from {
            0 => self.speech.report_period_all(until),
            from => self.speech.report_period(self.speech.day(from, self.zone), until),
        }
    }

    /// The figures of the whole period, a label with each.
    fn numbers(&self) -> Vec<(String, Cell)> {
        let Self { speech, report, .. } = *self;
        let days = report.days().map(|(fewest, most)| match fewest == most {
            true => Cell::Number(fewest),
            false => Cell::Text(speech.report_days_between(speech.number(fewest), speech.number(most))),
        });
        let still_open = Some(report.still_open).filter(|open| *open > 0);
        [
            Some((speech.report_polls(), Cell::Number(report.polls.len() as u64))),
            still_open.map(|open| (speech.report_still_open(), Cell::Number(open))),
            Some((speech.report_answers(), Cell::Number(report.answers()))),
            Some((speech.report_most_people(), Cell::Number(report.most_people()))),
            Some((speech.report_decisions(), Cell::Number(report.decisions.len() as u64))),
            Some((speech.report_shaped(), Cell::Number(report.shaped()))),
            days.map(|days| (speech.report_days(), days)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Languages by their own names, with the most people in one poll.
    fn languages(&self) -> Vec<(String, u64)> {
        let languages = self.report.languages().into_iter();
        languages.map(|(tag, people): (&LanguageTag, u64)| (self.texts.name_of(tag), people)).collect()
    }

    /// What became of suggestions; nothing where none came.
    fn suggestions(&self) -> Vec<(String, u64)> {
        let (speech, fates) = (self.speech, self.report.suggestions());
        [
            (speech.summary_suggested(), fates.came),
            (speech.summary_became_options(), fates.became_options),
            (speech.summary_same(), fates.same),
            (speech.report_put_to_vote(), fates.put_to_vote),
            (speech.summary_declined(), fates.declined),
            (speech.summary_undecided(), fates.undecided),
        ]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .collect()
    }

    /// Why suggestions were declined, in the organisers' words, each with its poll.
    fn reasons(&self) -> Vec<(&'r PollCode, &'r str)> {
        let polls = self.report.polls.iter();
        polls
            .flat_map(|one| {
                one.suggestions.reasons().into_iter().map(|reason| (&one.poll.code, reason.text()))
            })
            .collect()
    }

    fn barriers(&self) -> Vec<(String, u64)> {
        let barriers = self.report.barriers().into_iter();
        barriers.map(|(answer, people)| (ready_answer(self.speech, answer), people)).collect()
    }

    fn reading(&self, poll: &'r Poll) -> Reading<'r> {
        Reading::new(self.speech, poll)
    }

    /// How many people answered; of an open question, how many wrote ideas.
    fn answered(&self, evidence: &Evidence) -> u64 {
        match evidence.poll.kind {
            Kind::Open => evidence.suggestions.people(),
            Kind::One | Kind::Several { .. } | Kind::Order | Kind::Decision => evidence.tally.people(),
        }
    }

    /// What can't be done, in the reader's language where the decision has it.
    fn cannot(&self, decided: &'r ReportedDecision) -> Option<&'r str> {
        let context = self.reading(&decided.poll).context(ContextField::Cannot);
        context.map(|(text, _)| text.as_str())
    }

    fn responsible(&self, decided: &'r ReportedDecision) -> Option<&'r str> {
        let context = self.reading(&decided.poll).context(ContextField::Responsible);
        context.map(|(text, _)| text.as_str())
    }

    /// What organisers said of whether it happened, and what more.
    fn outcome(&self, decided: &'r ReportedDecision) -> Option<(String, Option<&'r str>)> {
        let speech = self.speech;
        let outcome = match decided.decision.outcome? {
            Outcome::Done => speech.review_done_button(),
            Outcome::Partly => speech.review_partly_button(),
            Outcome::NotDone => speech.review_not_button(),
        };
        Some((outcome, decided.poll.close_reason.as_ref().map(Reason::text)))
    }

    fn notes(&self) -> [String; 3] {
        let fewest = self.report.polls.first().map(|poll| poll.tally.fewest()).unwrap_or_default();
        let speech = self.speech;
        [
            speech.report_note_people(),
            speech.summary_few(speech.number(fewest.get())),
            speech.report_note_groups(),
        ]
    }
}
