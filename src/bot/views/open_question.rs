//! The open question: how many sent ideas, a person's own ones, the list from which organisers put some to a vote, and which those were.

use crate::bot::view::{Key, Keyboard, View};
use crate::domain::{BallotPass, Button, IdeaStep, MIN_OPTIONS, OwnIdea, Poll, PollCode, Suggestions, Vote};
use crate::store::suggestions::Waiting;
use crate::text::{Html, Reading, Speech, Texts, isolate};

/// How many ideas stand on a page of the list.
const IDEAS_A_PAGE: usize = 8;
/// How many buttons with bare numbers stand in a row.
const NUMBERS_A_ROW: usize = 4;
/// The most ideas whose words a result tells.
const MOST_TOLD: usize = 12;

/// How many people have sent ideas.
pub(super) fn people(speech: &Speech, ideas: &Suggestions) -> String {
    speech.ideas_people(ideas.people(), speech.number(ideas.people()))
}

/// The question is open still, and how many people have sent ideas so far.
pub(super) fn still_open(speech: &Speech, ideas: &Suggestions) -> String {
    format!("{} {}", speech.ideas_still_open(), people(speech, ideas))
}

/// On a ballot: the person's own ideas.
pub(super) fn own_lines(speech: &Speech, own: &[OwnIdea]) -> Html {
    if own.is_empty() {
        return Html::text(&speech.ideas_own_none());
    }
    let lines = own.iter().map(|idea| {
        let text = isolate(idea.text.as_str());
        Html::text(&match idea.is_voted {
            true => format!("– {}", speech.ideas_own_voted(text)),
            false => format!("– {text}"),
        })
    });
    Html::lines([Html::text(&speech.ideas_own())].into_iter().chain(lines))
}

/// On a ballot: takes back what is not put to a vote yet.
pub(super) fn take_back_key(speech: &Speech, poll: &Poll, pass: &BallotPass, own: &[OwnIdea]) -> Option<Key> {
    let button = Button::TakeBackIdeas(poll.code.clone(), pass.clone());
    own.iter().any(|idea| !idea.is_voted).then(|| Key::press(speech.ideas_take_back_button(), button))
}

/// On the result: how many ideas there are, and which were put to a vote, with their words where there is room. The others are for
/// organisers alone.
pub(super) fn result_lines(speech: &Speech, ideas: &Suggestions, has_room: bool) -> Html {
    let came = (ideas.came() > 0).then(|| Html::text(&speech.suggestion_came(speech.number(ideas.came()))));
    Html::paragraphs(came.into_iter().chain(vote_blocks(speech, ideas, has_room)))
}

/// Each vote, and the ideas that it is about.
fn vote_blocks(speech: &Speech, ideas: &Suggestions, has_room: bool) -> Vec<Html> {
    let votes = ideas.votes();
    let mut left = if has_room { MOST_TOLD } else { 0 };
    votes
        .chunk_by(|one, next| one.poll == next.poll)
        .map(|votes: &[&Vote]| {
            let code = isolate(votes[0].poll.as_str());
            let title =
                Html::text(&format!("🗳 {}", speech.ideas_voted(code, speech.number(votes.len() as u64))));
            let told = votes.iter().take(left);
            let lines = told.map(|vote| Html::text(&format!("– {}", isolate(vote.text.as_str()))));
            let block = Html::lines([title].into_iter().chain(lines));
            left = left.saturating_sub(votes.len());
            block
        })
        .collect()
}

/// To an organiser: the page of the list on which an idea stands, or that page of it.
pub(crate) fn ideas(
    texts: &Texts,
    reading: Reading<'_>,
    waiting: &[Waiting],
    ideas: &Suggestions,
    step: IdeaStep,
) -> View {
    let Reading { speech, poll, .. } = reading;
    let pages = waiting.chunks(IDEAS_A_PAGE).collect::<Vec<_>>();
    let page = match step {
        IdeaStep::Page(page) => usize::try_from(page).unwrap_or(usize::MAX),
        IdeaStep::Mark(id) | IdeaStep::Unmark(id) => {
            waiting.iter().position(|one| one.id == id).unwrap_or_default() / IDEAS_A_PAGE
        }
        IdeaStep::Vote => 0,
    };
    let page = page.min(pages.len().saturating_sub(1));
    let shown = pages.get(page).copied().unwrap_or_default();
    let lines = shown.iter().map(|one| {
        let language = isolate(&texts.name_of(&one.suggestion.language));
        let mark = if one.is_marked { "✅ " } else { "" };
        Html::text(&format!("{mark}{}. {} · {language}", one.id.0, isolate(one.suggestion.text.as_str())))
    });
    let how = if waiting.is_empty() { speech.ideas_list_none() } else { speech.ideas_list_how() };
    let text = Html::paragraphs(
        [
            Html::bold(&reading.lined(reading.question())),
            Html::text(&people(speech, ideas)),
            Html::lines(lines),
            Html::text(&how),
        ]
        .into_iter()
        .chain(vote_blocks(speech, ideas, false)),
    );
    let press = |label: String, step| Key::press(label, Button::Ideas(poll.code.clone(), step));
    let numbers = shown.iter().map(|one| match one.is_marked {
        true => press(format!("✅ {}", one.id.0), IdeaStep::Unmark(one.id)),
        false => press(one.id.0.to_string(), IdeaStep::Mark(one.id)),
    });
    let marked = waiting.iter().filter(|one| one.is_marked).count();
    let vote = (marked >= MIN_OPTIONS).then(|| {
        press(format!("🗳 {}", speech.ideas_vote_button(speech.number(marked as u64))), IdeaStep::Vote)
    });
    let keyboard = Keyboard::rows_of(NUMBERS_A_ROW, numbers)
        .row(page_keys(speech, &poll.code, page, pages.len()))
        .row(vote);
    View { text, keyboard }
}

/// To the page before and the one after, with that page's number.
fn page_keys(speech: &Speech, poll: &PollCode, page: usize, pages: usize) -> Vec<Key> {
    let (before, after) = if speech.is_right_to_left() { ("▶", "◀") } else { ("◀", "▶") };
    let key = |arrow: &str, page: usize| {
        let step = IdeaStep::Page(u32::try_from(page).unwrap_or_default());
        let label = format!("{arrow} {}", speech.number(page as u64 + 1));
        Key::press(label, Button::Ideas(poll.clone(), step))
    };
    let back = page.checked_sub(1).map(|page| key(before, page));
    let on = (page + 1 < pages).then(|| key(after, page + 1));
    back.into_iter().chain(on).collect()
}

#[cfg(test)]
mod tests;
