//! A decision that an organiser writes step by step: what will be done, what can't, who is responsible, when it is looked at again.

use super::{Sketch, SketchQuestion, Step};
use crate::domain::{
    ContextField, ContextText, Kind, MAX_CITED, MAX_CONTEXT_CHARS, MAX_QUESTION_CHARS, PollCode, Question,
    Refusal,
};

impl Sketch {
    /// An empty decision that names those polls.
    #[must_use]
    pub fn of_decision(mut self, cites: Vec<PollCode>) -> Self {
        self.kind = Kind::Decision;
        self.invites_suggestions = false;
        self.cites = cites;
        self
    }

    /// Whether it is a decision, not a poll.
    #[must_use]
    pub fn is_decision(&self) -> bool {
        self.kind == Kind::Decision
    }

    /// Takes what will be done; lines are joined.
    ///
    /// # Errors
    /// [`Refusal::DecisionEmpty`] or [`Refusal::DecisionLong`].
    pub fn write_decision(&mut self, text: &str) -> Result<(), Refusal> {
        let question = Question::parse(text).map_err(|refusal| match refusal {
            Refusal::QuestionLong { chars } => Refusal::DecisionLong { chars, most: MAX_QUESTION_CHARS },
            _ => Refusal::DecisionEmpty,
        })?;
        // Words in other languages were of the decision before.
        let is_new = self.question.is_none();
        self.translations.clear();
        self.question = Some(SketchQuestion::Written(question));
        self.go(if is_new { Step::Tell(ContextField::Cannot) } else { Step::Preview });
        Ok(())
    }

    /// Takes a line of its context, or leaves it out, and goes on.
    ///
    /// # Errors
    /// [`Refusal::DecisionLong`].
    pub fn tell(&mut self, field: ContextField, text: &str) -> Result<(), Refusal> {
        let text = ContextText::parse(field, text).map_err(|refusal| match refusal {
            Refusal::ContextLong { chars, .. } => Refusal::DecisionLong { chars, most: MAX_CONTEXT_CHARS },
            other => other,
        })?;
        self.context.set(field, text);
        self.go(match field {
            ContextField::Cannot => Step::Tell(ContextField::Responsible),
            _ => Step::Review,
        });
        Ok(())
    }

    /// Sets when it is looked at again.
    pub fn set_review(&mut self, review_at: Option<i64>) {
        self.review_at = review_at;
        self.go(Step::Preview);
    }

    /// Names a poll, or does so no more.
    ///
    /// # Errors
    /// [`Refusal::CitedMany`].
    pub fn toggle_cited(&mut self, poll: PollCode) -> Result<(), Refusal> {
        match self.cites.iter().position(|cited| *cited == poll) {
            Some(at) => drop(self.cites.remove(at)),
            None if self.cites.len() < MAX_CITED => self.cites.push(poll),
            None => return Err(Refusal::CitedMany),
        }
        Ok(())
    }

    /// The step that "back" leads to, of a decision.
    pub(super) fn back_of_decision(&self) -> Option<Step> {
        Some(match self.step {
            Step::Question | Step::Away => return None,
            Step::Tell(ContextField::Responsible) => Step::Tell(ContextField::Cannot),
            Step::Tell(_) => Step::Question,
            Step::Review => Step::Tell(ContextField::Responsible),
            Step::Preview => Step::Review,
            Step::Groups => Step::More,
            Step::Source | Step::Words(_) => Step::Languages,
            _ => Step::Preview,
        })
    }
}
