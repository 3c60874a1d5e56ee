//! All that is kept about one person: an HTML page of its own, with nothing to fetch, for a phone.

use std::collections::{BTreeMap, HashMap};

use maud::{Markup, PreEscaped, html};

use super::page::page;
use crate::domain::{Concern, LanguageTag, Poll, PollCode, PollOption, Sketch, SketchQuestion};
use crate::store::awaited::Awaited;
use crate::store::held::{Held, InPoll, Made};
use crate::store::responses::LogRow;
use crate::text::{Reading, Speech, Texts, isolate, ready_answer, ready_question};

const STYLE: &str = "
* { box-sizing: border-box; }
body { font: 1rem/1.5 'Noto Sans', 'Segoe UI', 'Noto Naskh Arabic', 'Noto Sans Bengali', sans-serif; color: #1a1a1a;
  max-width: 44rem; margin: 1.5rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; color: #0b4f6c; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; color: #0b4f6c; border-top: 1px solid #c9d6dc; padding-top: 1rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
p { margin: .4rem 0; }
.words { white-space: pre-line; border-inline-start: 3px solid #c9d6dc; padding-inline-start: .75rem; }
table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto; }
th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #e3eaed; }
[dir=rtl] th, [dir=rtl] td { padding: .25rem 0 .25rem .75rem; }
.day { white-space: nowrap; }
@media (max-width: 40rem) {
  table, tbody, tr, td { display: block; }
  tr:first-child { display: none; }
  tr { padding: .5rem 0; border-bottom: 1px solid #c9d6dc; }
  td { border: 0; padding: 0 !important; }
  td::before { content: attr(data-label) ': '; color: #444; }
}
";

/// What stands in the file.
pub(crate) struct MyData<'d> {
    /// The person's Telegram user id.
    pub(crate) user: i64,
    /// What is held.
    pub(crate) held: &'d Held,
    /// The polls that it is about.
    pub(crate) polls: &'d HashMap<PollCode, Poll>,
    /// The names of the groups that it is about, as Telegram tells them now.
    pub(crate) groups: &'d BTreeMap<i64, String>,
}

/// The page in a person's language. `day` is today, `YYYY-MM-DD`.
pub(crate) fn my_data_page(texts: &Texts, speech: &Speech, data: &MyData<'_>, day: &str) -> String {
    let held = data.held;
    let body = html! {
        p { (speech.mydata_made(isolate(day))) }
        @if is_nothing(held) { p { (speech.mydata_nothing()) } }
        (about(texts, speech, data))
        @if !held.polls.is_empty() {
            h2 { (speech.mydata_polls_title()) }
            @for (code, in_poll) in &held.polls {
                (poll(texts, speech, data, code, in_poll))
            }
        }
        @if !held.sketches.is_empty() {
            h2 { (speech.mydata_sketches_title()) }
            @for one in &held.sketches { (sketch(speech, one)) }
        }
        @if !held.letters.is_empty() {
            h2 { (speech.mydata_letters_title()) }
            // A message's text is safe HTML already.
            @for letter in &held.letters { p.words dir="auto" { (PreEscaped(&letter.text)) } }
        }
        @if held.some_are_destroyed { p { (speech.mydata_destroyed()) } }
    };
    page(speech, &speech.mydata_title(), STYLE, &body)
}

fn is_nothing(held: &Held) -> bool {
    let Held { language, chat_is_open, awaited, polls, sketches, letters, some_are_destroyed: _ } = held;
    language.is_none()
        && chat_is_open.is_none()
        && awaited.is_none()
        && polls.is_empty()
        && sketches.is_empty()
        && letters.is_empty()
}

/// What is kept outside polls.
fn about(texts: &Texts, speech: &Speech, data: &MyData<'_>) -> Markup {
    let held = data.held;
    // Where any of these is kept, the id is sealed with it.
    let has_id = held.language.is_some()
        || !held.sketches.is_empty()
        || !held.letters.is_empty()
        || held.polls.values().any(|p| p.follows || p.ideas.iter().any(|idea| idea.text.is_some()));
    html! {
        @if has_id || held.chat_is_open.is_some() || held.awaited.is_some() {
            h2 { (speech.mydata_you_title()) }
            @if has_id { p { (speech.mydata_account(data.user.to_string())) } }
            @if let Some(language) = &held.language { p { (speech.mydata_language(texts.name_of(language))) } }
            @match held.chat_is_open {
                Some(true) => p { (speech.mydata_chat_open()) },
                Some(false) => p { (speech.mydata_chat_closed()) },
                None => {}
            }
            @if let Some(awaited) = &held.awaited { p { (awaits(texts, speech, awaited)) } }
        }
        @if !data.groups.is_empty() {
            h2 { (speech.mydata_groups_title()) }
            @for (id, title) in data.groups { p { bdi { (title) } " (" bdi { (id) } ")" } }
        }
    }
}

/// What is awaited of them.
fn awaits(texts: &Texts, speech: &Speech, awaited: &Awaited) -> String {
    let poll = match awaited {
        Awaited::Correction { language } => {
            return speech.mydata_awaited_correction(isolate(&texts.name_of(language)));
        }
        Awaited::Promise { text } => return speech.mydata_promise(isolate(text)),
        Awaited::Translation { poll, .. }
        | Awaited::Closing { poll }
        | Awaited::EndReason { poll, .. }
        | Awaited::Reword { poll }
        | Awaited::Context { poll }
        | Awaited::RewordReason { poll }
        | Awaited::Suggestion { poll }
        | Awaited::DeclineReason { poll, .. } => poll,
    };
    speech.mydata_awaited(poll.as_str())
}

fn poll(texts: &Texts, speech: &Speech, data: &MyData<'_>, code: &PollCode, held: &InPoll) -> Markup {
    let reading = data.polls.get(code).map(|poll| Reading::new(speech, poll));
    html! {
        h3 {
            @if let Some(reading) = reading { bdi { (reading.question()) } " " }
            "(" bdi { (code) } ")"
        }
        @if !held.events.is_empty() {
            table {
                tr {
                    th { (speech.mydata_day_heading()) }
                    th { (speech.mydata_event_heading()) }
                    th { (speech.mydata_language_heading()) }
                    th { (speech.mydata_group_heading()) }
                    th { (speech.mydata_place_heading()) }
                }
                @for row in &held.events {
                    tr {
                        td.day data-label=(speech.mydata_day_heading()) { bdi { (row.day) } }
                        td data-label=(speech.mydata_event_heading()) { (event(speech, reading, row)) }
                        td data-label=(speech.mydata_language_heading()) { bdi { (name_of(texts, &row.language)) } }
                        td data-label=(speech.mydata_group_heading()) { bdi { (data.groups.get(&row.group).map_or("", String::as_str)) } }
                        td data-label=(speech.mydata_place_heading()) { (place(speech, row)) }
                    }
                }
            }
        }
        @if let Some(concern) = held.concern {
            p { (speech.mydata_concern(match concern {
                Concern::Unclear => speech.concern_unclear_button(),
                Concern::WrongQuestion => speech.concern_wrong_button(),
            })) }
        }
        @for idea in &held.ideas {
            @match &idea.text {
                Some(text) => p { (speech.mydata_idea(crate::text::isolate(text))) },
                None => p { (speech.mydata_idea_settled(isolate(&idea.day))) },
            }
        }
        @if held.is_silenced { p { (speech.mydata_silenced()) } }
        @if held.follows { p { (speech.mydata_follower()) } }
        @if held.opened { p { (speech.mydata_opened()) } }
        @for made in held.translations.values() { (translation(texts, speech, made)) }
    }
}

fn event(speech: &Speech, reading: Option<Reading<'_>>, row: &LogRow) -> String {
    let chosen = row.chosen.zip(reading).map(|(chosen, reading)| reading.chosen(chosen));
    match (row.event.as_str(), chosen) {
        ("cast", Some(chosen)) => speech.mydata_cast(chosen),
        (_, Some(chosen)) => speech.mydata_changed(chosen),
        (_, None) => speech.mydata_withdrawn(),
    }
}

fn place(speech: &Speech, row: &LogRow) -> String {
    match row.via.as_str() {
        "card" => speech.mydata_on_card(),
        "ballot" => speech.mydata_on_ballot(),
        _ => speech.mydata_in_private(),
    }
}

fn translation(texts: &Texts, speech: &Speech, made: &Made) -> Markup {
    let language = name_of(texts, &made.language);
    html! {
        p { (match made.is_voice {
            true => speech.mydata_recording(language, isolate(&made.day)),
            false => speech.mydata_translation(language, isolate(&made.day)),
        }) }
        @if !made.lines.is_empty() { p.words dir="auto" { (made.lines.join("\n")) } }
    }
}

fn name_of(texts: &Texts, tag: &str) -> String {
    LanguageTag::parse(tag).map_or_else(|| tag.to_owned(), |tag| texts.name_of(&tag))
}

/// Every text of a poll in the making.
fn sketch(speech: &Speech, sketch: &Sketch) -> Markup {
    let question = match &sketch.question {
        Some(SketchQuestion::Ready(ready)) => Some(ready_question(speech, *ready)),
        Some(SketchQuestion::Written(question)) => Some(question.as_str().to_owned()),
        None => None,
    };
    let ready = sketch.options.iter().filter_map(|option| match option {
        PollOption::Ready(answer) => Some(ready_answer(speech, *answer)),
        PollOption::Suggested(suggested) => Some(suggested.text.as_str().to_owned()),
        PollOption::Written => None,
    });
    let written = sketch.texts.iter().map(|text| text.as_str().to_owned());
    let translated = sketch.translations.iter().map(|(_, wording, _)| wording.to_lines());
    let lines =
        question.into_iter().chain(ready).chain(written).chain(sketch.context.lines()).chain(translated);
    html! {
        h3 { bdi { (sketch.code) } }
        p.words dir="auto" { (lines.collect::<Vec<_>>().join("\n")) }
    }
}

#[cfg(test)]
mod tests;
