//! A decision: its message in a group, the same for one person, what organisers are asked on the day when they look at it again, and
//! the list of a group's decisions.

use std::cmp::Reverse;

use super::card::{in_languages, named, speeches};
use super::context::context;
use super::ending::reason_in;
use super::{fits, kind, machine_note};
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{
    BallotPass, Button, Decision, EndChange, GroupLanguages, Kind, MAX_REASON_CHARS, OptionNumber, Outcome,
    Poll, PollCode, PollState, Suggestions, Tally, TimeZone,
};
use crate::text::{Html, Reading, SLOT, Speech, Texts, isolate};

/// How much is told of each poll that is named: its question and so many options, or its code alone; the most for which there is room.
const TOLD: [Option<usize>; 5] = [Some(3), Some(2), Some(1), Some(0), None];

/// A poll that a decision names, with its result.
pub(crate) struct Cited {
    /// The poll.
    pub(crate) poll: Poll,
    /// What people answered.
    pub(crate) tally: Tally,
    /// Of an open question: the ideas.
    pub(crate) suggestions: Suggestions,
}

/// A decision with all that its message says.
pub(crate) struct Decided<'d> {
    /// Its words.
    pub(crate) poll: &'d Poll,
    /// What it has besides.
    pub(crate) decision: &'d Decision,
    /// The polls that it names.
    pub(crate) cited: &'d [Cited],
    /// The clock that the day of the review is told by.
    pub(crate) zone: &'d TimeZone,
}

impl Decided<'_> {
    /// The message in a group, in its languages. Where it is too long, options fall away before a language does.
    pub(crate) fn card(&self, texts: &Texts, languages: &GroupLanguages) -> View {
        let write = |most| {
            in_languages(texts, self.poll, languages, |shown| {
                let blocks = shown.iter().map(|reading| self.block(texts, *reading, most));
                let first = texts.negotiate([Some(languages.first())]);
                let ways = [Html::text(&first.card_languages(named(texts, languages))), self.code(first)];
                Html::paragraphs(blocks.chain([Html::lines(ways)]))
            })
        };
        let (all, least) = write(None);
        let roomy = TOLD.into_iter().map(write).find(|(shown, text)| shown.len() == all.len() && fits(text));
        let text = roomy.map_or(least, |(_, text)| text);
        let open = Key::press("🌐", Button::OpenBallot(self.poll.code.clone()));
        View { text, keyboard: Keyboard::default().row([open]) }
    }

    /// The same for one person.
    pub(crate) fn for_one(&self, texts: &Texts, speech: &Speech, pass: &BallotPass) -> View {
        let reading = Reading::new(speech, self.poll);
        let write = |most| Html::paragraphs([self.block(texts, reading, most), self.code(speech)]);
        let text = TOLD.into_iter().map(write).find(fits).unwrap_or_else(|| write(None));
        let keyboard = super::in_other_languages(speech, self.poll, pass);
        let help = self.needs_help(reading).then(|| {
            let button = Button::Editor(self.poll.code.clone(), pass.clone());
            Key::press(format!("✍ {}", speech.ballot_translate_button()), button)
        });
        View { text, keyboard: keyboard.row(help) }
    }

    fn code(&self, speech: &Speech) -> Html {
        Html::text(&speech.decided_code(isolate(self.poll.code.as_str())))
    }

    fn needs_help(&self, reading: Reading<'_>) -> bool {
        let is_open = matches!(self.poll.state, PollState::Open { .. });
        is_open && !(reading.is_own() && reading.text.checked)
    }

    fn block(&self, texts: &Texts, reading: Reading<'_>, most: Option<usize>) -> Html {
        let speech = reading.speech;
        let what = Html::lines([
            Html::text(&format!("📣 {}", speech.decided_title())),
            Html::bold(&reading.lined(reading.question())),
        ]);
        let asked = self.cited.iter().map(|cited| cited.lines(speech, most));
        let without = self.cited.is_empty().then(|| Html::text(&format!("⚠ {}", speech.decided_without())));
        let foreign = (!reading.is_own())
            .then(|| Html::text(&speech.decided_written_in(isolate(&texts.name_of(&reading.text.language)))));
        Html::paragraphs([what].into_iter().chain(foreign).chain(asked).chain(without).chain([
            context(texts, reading),
            self.then(texts, speech),
            machine_note(reading),
        ]))
    }

    /// When it is looked at again, or what came of it.
    fn then(&self, texts: &Texts, speech: &Speech) -> Html {
        let reason = self.poll.close_reason.as_ref();
        let reason = reason.map(|reason| reason_in(texts, [speech.tag()], reason));
        Html::lines([then(speech, self.decision, self.zone)].into_iter().chain(reason))
    }
}

impl Cited {
    /// What was asked, and what people said: the options that came first, with ties in the order of their numbers.
    fn lines(&self, speech: &Speech, most: Option<usize>) -> Html {
        let reading = Reading::new(speech, &self.poll);
        let code = isolate(self.poll.code.as_str());
        let question = most.map_or_else(|| "…".to_owned(), |_| isolate(reading.question()));
        let asked = Html::text(&speech.decided_asked(code, question));
        // Where nobody answered, no option came first.
        let most = most.filter(|_| self.tally.people() > 0).unwrap_or_default();
        let mut numbers: Vec<OptionNumber> = reading.numbers().collect();
        numbers.sort_by_key(|number| Reverse(self.tally.of(*number)));
        let is_cut = numbers.len() > most;
        let options = numbers.into_iter().take(most).map(|number| {
            let (words, _) = kind::option_result(reading, &self.tally, number);
            Html::text(&reading.lined(&format!("{number}. {} – {words}", isolate(&reading.option(number)))))
        });
        let rest = (is_cut && most > 0).then(|| Html::text("…"));
        let people = Html::text(&match self.poll.kind {
            Kind::Open => super::open_question::people(speech, &self.suggestions),
            _ => speech.result_answered(self.tally.people(), speech.number(self.tally.people())),
        });
        Html::lines([asked, people].into_iter().chain(options).chain(rest))
    }
}

/// The reply to the decision's message that tells the group what came of it.
pub(crate) fn decision_told(
    texts: &Texts,
    poll: &Poll,
    languages: &GroupLanguages,
    outcome: Outcome,
) -> View {
    let told = speeches(texts, languages)
        .map(|speech| Html::text(&format!("{} {}", speech.decided_looked(), outcome_line(speech, outcome))));
    let reason = poll.close_reason.as_ref().map(|reason| reason_in(texts, languages.iter(), reason));
    View::text(Html::paragraphs(told.chain(reason)))
}

/// The result of a poll, with where to read the decisions that name it, unless there is no room for that.
pub(crate) fn with_decisions(result: View, speech: &Speech, decisions: &[PollCode]) -> View {
    let lines = decisions.iter().map(|code| Html::text(&speech.result_decided(isolate(code.as_str()))));
    let text = Html::paragraphs([result.text.clone(), Html::lines(lines)]);
    if fits(&text) { View { text, ..result } } else { result }
}

/// Asks an organiser in private whether it happened.
pub(crate) fn review(speech: &Speech, poll: &Poll, group: &str) -> View {
    let what = isolate(Reading::new(speech, poll).question());
    let key = |outcome| {
        let label = match outcome {
            Outcome::Done => speech.review_done_button(),
            Outcome::Partly => speech.review_partly_button(),
            Outcome::NotDone => speech.review_not_button(),
        };
        Key::press(label, Button::Outcome(poll.code.clone(), outcome))
    };
    let later = Key::press(speech.review_later_button(), Button::ReviewLater(poll.code.clone()));
    View {
        text: Html::paragraphs([
            Html::text(&speech.review_ask(isolate(group), what)),
            Html::bold(&speech.review_how()),
        ]),
        keyboard: Keyboard::rows_of(1, Outcome::ALL.map(key)).row([later]),
    }
}

/// After the answer: what else the group shall know.
pub(crate) fn review_why(speech: &Speech, poll: &Poll, outcome: Outcome) -> View {
    let without = Button::WithoutReason(poll.code.clone(), EndChange::Outcome(outcome));
    View {
        text: Html::paragraphs([
            Html::text(&outcome_line(speech, outcome)),
            Html::bold(&speech.review_more()),
            Html::text(&speech.review_write(speech.number(MAX_REASON_CHARS as u64))),
        ]),
        keyboard: Keyboard::default().row([Key::press(speech.review_nothing_button(), without)]),
    }
}

/// What a group has decided, newest first, as far as it fits.
pub(crate) fn decisions(speech: &Speech, zone: &TimeZone, all: &[(Poll, Decision)]) -> View {
    if all.is_empty() {
        return View::text(Html::text(&speech.decisions_none()));
    }
    let title = || Html::bold(&speech.decisions_title());
    let how = || Html::text(&speech.decisions_how());
    let mut blocks: Vec<Html> = all
        .iter()
        .map(|(poll, decision)| {
            let reading = Reading::new(speech, poll);
            let then = then(speech, decision, zone);
            let without = if decision.cites.is_empty() {
                Html::text(&speech.decided_without())
            } else {
                Html::default()
            };
            let line = format!("📣 {}: {}", poll.code.as_str(), isolate(reading.question()));
            let told = [Html::text(&line), without, then].into_iter();
            Html::lines(told.filter(|line| !line.as_str().is_empty()))
        })
        .collect();
    loop {
        let text = Html::paragraphs([title()].into_iter().chain(blocks.iter().cloned()).chain([how()]));
        if fits(&text) || blocks.pop().is_none() {
            return View::text(text);
        }
    }
}

/// What came of a decision, or when it is looked at again.
fn then(speech: &Speech, decision: &Decision, zone: &TimeZone) -> Html {
    match (decision.outcome, decision.review_at) {
        (Some(outcome), _) => Html::bold(&outcome_line(speech, outcome)),
        (None, Some(at)) => Html::around(&speech.decided_review(SLOT), &speech.moment_html(at, zone)),
        (None, None) => Html::default(),
    }
}

fn outcome_line(speech: &Speech, outcome: Outcome) -> String {
    match outcome {
        Outcome::Done => speech.decided_done(),
        Outcome::Partly => speech.decided_partly(),
        Outcome::NotDone => speech.decided_not(),
    }
}

#[cfg(test)]
mod tests;
