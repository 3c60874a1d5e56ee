//! Suggestions, as everyone sees them on the card and the result, as their author does, and as organisers do.

use super::ending::reason_in;
use super::{code_line, option_key};
use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{
    BallotPass, Button, Kind, MAX_OPTION_CHARS, MAX_REASON_CHARS, OptionNumber, OptionText, Poll, PollCode,
    Reason, SuggestionFate, SuggestionId, SuggestionStep, Suggestions,
};
use crate::store::suggestions::Waiting;
use crate::text::{Html, Reading, Speech, Texts, isolate};

/// The most reasons that a result tells.
const MOST_REASONS: usize = 10;

/// The most languages of options that a note names.
const MOST_FOREIGN: usize = 3;

/// 💡 on a card.
pub(super) fn card_key(poll: &Poll) -> Option<Key> {
    poll.takes_suggestions().then(|| Key::press("💡", Button::SuggestOnCard(poll.code.clone())))
}

/// The same on a ballot.
pub(super) fn ballot_key(speech: &Speech, poll: &Poll, pass: &BallotPass) -> Option<Key> {
    if !poll.takes_suggestions() {
        return None;
    }
    let button = Button::SuggestOnBallot(poll.code.clone(), pass.clone());
    let label = if poll.kind == Kind::Open { speech.ideas_button() } else { speech.suggestion_button() };
    Some(Key::press(format!("💡 {label}"), button))
}

/// For an organiser: to the suggestions that wait; of an open question, to all ideas.
pub(crate) fn waiting_key(speech: &Speech, poll: &Poll) -> Key {
    let label = match poll.kind {
        Kind::Open => speech.ideas_list_button(),
        Kind::One | Kind::Several { .. } | Kind::Order | Kind::Decision => speech.suggestion_waiting_button(),
    };
    Key::press(format!("💡 {label}"), Button::Suggestions(poll.code.clone()))
}

/// On the card of an open poll: which options are new, how many suggestions came, and how many of them are options.
pub(super) fn card_lines(speech: &Speech, poll: &Poll, suggestions: &Suggestions) -> Vec<Html> {
    if poll.kind == Kind::Open {
        return Vec::new();
    }
    let new = suggestions.accepted();
    let became = match new.len() as u64 {
        0 => String::new(),
        accepted => speech.suggestion_became(speech.number(accepted)),
    };
    let new = (!new.is_empty()).then(|| Html::text(&format!("✨ {}", speech.suggestion_new(numbers(new)))));
    let came = (suggestions.came() > 0).then(|| {
        let came = speech.suggestion_came(speech.number(suggestions.came()));
        Html::text(format!("💡 {came} {became}").trim_end())
    });
    new.into_iter().chain(came).collect()
}

/// Which options stand in another language than the reader's, since their words are those of who suggested them. So that the longest
/// poll fits into a message, a few such languages are named.
pub(super) fn foreign_note(texts: &Texts, reading: Reading<'_>) -> Html {
    Html::lines(reading.foreign().into_iter().take(MOST_FOREIGN).map(|(language, options)| {
        Html::text(&reading.speech.suggestion_foreign(isolate(&texts.name_of(language)), numbers(options)))
    }))
}

/// On the result: what became of all suggestions; with the organisers' reasons where there is room for them.
pub(super) fn result_lines(
    texts: &Texts,
    speech: &Speech,
    suggestions: &Suggestions,
    has_room: bool,
) -> Html {
    if suggestions.came() == 0 {
        return Html::default();
    }
    let same = suggestions.same();
    let line = |count: u64, say: &dyn Fn(String) -> String| {
        (count > 0).then(|| Html::text(&say(speech.number(count))))
    };
    let reasons: Vec<&Reason> =
        suggestions.reasons().into_iter().take(if has_room { MOST_REASONS } else { 0 }).collect();
    let title = (!reasons.is_empty()).then(|| Html::text(&speech.suggestion_reasons()));
    Html::lines(
        [Html::text(&format!("💡 {}", speech.suggestion_came(speech.number(suggestions.came()))))]
            .into_iter()
            .chain(line(suggestions.accepted().len() as u64, &|shown| speech.suggestion_became(shown)))
            .chain(line(same.values().sum(), &|shown| {
                speech.suggestion_same(numbers(same.keys().copied()), shown)
            }))
            .chain(line(suggestions.undecided(), &|shown| speech.suggestion_undecided(shown)))
            .chain(line(suggestions.declined(), &|shown| speech.suggestion_declined(shown)))
            .chain(title)
            .chain(reasons.iter().map(|reason| reason_in(texts, [speech.tag()], reason))),
    )
}

/// To a person in private: they may write now.
pub(crate) fn suggestion_write(reading: Reading<'_>) -> View {
    let speech = reading.speech;
    let most = speech.number(MAX_OPTION_CHARS as u64);
    let write = match reading.poll.kind {
        Kind::Open => speech.ideas_write(most),
        Kind::One | Kind::Several { .. } | Kind::Order | Kind::Decision => speech.suggestion_write(most),
    };
    let text = Html::paragraphs(
        super::words(reading)
            .into_iter()
            .chain([Html::text(&write), Html::text(&speech.suggestion_secret())]),
    );
    View { text, keyboard: Keyboard::default().row([nothing_key(speech)]) }
}

/// To a person in the group: it is written in private, behind that address.
pub(crate) fn suggestion_in_private(speech: &Speech, url: String) -> View {
    let open = Key::open(speech.private_open_button(), url);
    View { text: Html::text(&speech.suggestion_in_private()), keyboard: Keyboard::default().row([open]) }
}

/// To who suggested something in private.
pub(crate) fn suggestion_thanks(speech: &Speech, kind: Kind) -> View {
    View::text(Html::lines([thanks(speech, kind), Html::text(&speech.suggestion_secret())]))
}

/// To who suggested something before everyone; behind that address they hear what becomes of it.
pub(crate) fn suggestion_thanks_in_group(speech: &Speech, kind: Kind, url: String) -> View {
    let open = Key::open(speech.private_open_button(), url);
    View { text: thanks(speech, kind), keyboard: Keyboard::default().row([open]) }
}

fn thanks(speech: &Speech, kind: Kind) -> Html {
    Html::text(&match kind {
        Kind::Open => speech.ideas_thanks(),
        Kind::One | Kind::Several { .. } | Kind::Order | Kind::Decision => speech.suggestion_thanks(),
    })
}

/// To who suggested something: what became of it. Where there is something to answer, a button leads to the ballot; `pass` proves for a
/// poll that it is theirs.
pub(crate) fn suggestion_heard(
    speech: &Speech,
    poll: &Poll,
    suggested: &[&OptionText],
    fate: &SuggestionFate,
    pass: impl Fn(&PollCode) -> BallotPass,
) -> View {
    let reading = Reading::new(speech, poll);
    let heard = match fate {
        SuggestionFate::Waiting => Html::default(),
        SuggestionFate::Accepted(number) => Html::text(&speech.heard_accepted(number.to_string())),
        SuggestionFate::SameAs(number) => {
            Html::text(&speech.heard_same(isolate(&format!("{number}. {}", reading.option(*number)))))
        }
        SuggestionFate::Declined(reason) => {
            Html::lines([Html::text(&speech.heard_declined()), Html::text(reason.text())])
        }
        SuggestionFate::SetAside => Html::text(&speech.heard_silenced()),
        SuggestionFate::Late => Html::text(&speech.heard_late()),
        SuggestionFate::PutToVote(vote) => Html::text(&speech.ideas_heard(isolate(vote.poll.as_str()))),
    };
    let ideas = suggested.iter().map(|text| Html::text(&speech.heard_idea(isolate(text.as_str()))));
    let (code, to_answer) = match fate {
        SuggestionFate::PutToVote(vote) => (Html::default(), Some(&vote.poll)),
        SuggestionFate::Accepted(_) | SuggestionFate::SameAs(_) => {
            (code_line(speech, &poll.code), Some(&poll.code))
        }
        SuggestionFate::Waiting
        | SuggestionFate::Declined(_)
        | SuggestionFate::SetAside
        | SuggestionFate::Late => (code_line(speech, &poll.code), None),
    };
    let open = to_answer
        .map(|code| Key::press(speech.bell_open_button(), Button::TurnToBallot(code.clone(), pass(code))));
    View {
        text: Html::paragraphs([
            Html::bold(&reading.lined(reading.question())),
            Html::lines(ideas),
            heard,
            Html::text(&speech.heard_thanks()),
            code,
        ]),
        keyboard: Keyboard::default().row(open),
    }
}

/// To an organiser: a suggestion, to be decided on. `group`: the name of the group that it comes from.
pub(crate) fn suggestion_to_decide(
    texts: &Texts,
    speech: &Speech,
    poll: &Poll,
    waiting: &Waiting,
    group: &str,
) -> View {
    let key = |mark: &str, label: String, step| {
        Key::press(format!("{mark} {label}"), Button::Suggestion(poll.code.clone(), waiting.id, step))
    };
    let keyboard = Keyboard::default()
        .row([key("✅", speech.suggestion_accept_button(), SuggestionStep::Accept)])
        .row([key("🔁", speech.suggestion_same_button(), SuggestionStep::ChooseSame)])
        .row([key("✖", speech.suggestion_decline_button(), SuggestionStep::Decline)])
        .row([key("🔇", speech.suggestion_silence_button(), SuggestionStep::AskSilence)]);
    let language = isolate(&texts.name_of(&waiting.suggestion.language));
    let text = Html::paragraphs(
        [Html::text(&speech.notice_suggestion(isolate(group)))]
            .into_iter()
            .chain(super::words(Reading::new(speech, poll)))
            .chain([Html::lines([
                Html::text(&speech.suggestion_language(language)),
                Html::typed(waiting.suggestion.text.as_str()),
            ])]),
    );
    View { text, keyboard }
}

/// To an organiser: which option says the same?
pub(crate) fn suggestion_same_which(reading: Reading<'_>, suggested: &OptionText, id: SuggestionId) -> View {
    let button = |step| Button::Suggestion(reading.poll.code.clone(), id, step);
    let keys = reading
        .numbers()
        .map(|number| option_key(reading, number, None, button(SuggestionStep::SameAs(number))));
    let [question, options] = super::words(reading);
    let ask = Html::text(&reading.speech.suggestion_same_which());
    View {
        text: Html::paragraphs([question, options, Html::typed(suggested.as_str()), ask]),
        keyboard: Keyboard::rows_of(super::options_a_row(reading), keys)
            .row([back_key(reading.speech, button(SuggestionStep::Show))]),
    }
}

/// To an organiser: is the author of a suggestion to be silenced?
pub(crate) fn suggestion_silence_ask(
    speech: &Speech,
    poll: &Poll,
    suggested: &OptionText,
    id: SuggestionId,
) -> View {
    let button = |step| Button::Suggestion(poll.code.clone(), id, step);
    let sure = Key::press(speech.suggestion_silence_sure_button(), button(SuggestionStep::Silence));
    View {
        text: Html::paragraphs([
            Html::typed(suggested.as_str()),
            Html::text(&speech.suggestion_silence_ask()),
        ]),
        keyboard: Keyboard::default().row([sure]).row([back_key(speech, button(SuggestionStep::Show))]),
    }
}

/// To an organiser: the reason is to be written.
pub(crate) fn suggestion_reason_write(speech: &Speech, suggested: &OptionText) -> View {
    let most = speech.number(MAX_REASON_CHARS as u64);
    let text = Html::paragraphs([
        Html::typed(suggested.as_str()),
        Html::text(&speech.suggestion_reason_write(most)),
    ]);
    View { text, keyboard: Keyboard::default().row([nothing_key(speech)]) }
}

/// To an organiser who decided; there is a way on where more waits.
pub(crate) fn suggestion_decided(speech: &Speech, poll: &Poll, more_waits: bool) -> View {
    let more = more_waits.then(|| waiting_key(speech, poll));
    View { text: Html::text(&speech.suggestion_decided()), keyboard: Keyboard::default().row(more) }
}

pub(super) fn nothing_key(speech: &Speech) -> Key {
    Key::press(speech.suggestion_nothing_button(), Button::SuggestNothing)
}

fn back_key(speech: &Speech, button: Button) -> Key {
    let arrow = if speech.is_right_to_left() { "▶" } else { "◀" };
    Key::press(format!("{arrow} {}", speech.ballot_back_button()), button)
}

/// "4, 7": options' numbers, which are the same digits in every language.
fn numbers(options: impl IntoIterator<Item = OptionNumber>) -> String {
    options.into_iter().map(|number| number.to_string()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
