//! The open question: people send ideas as they suggest options (`suggestion`), and nobody is told of each. An organiser looks at them
//! together in the private chat, marks from 2 to 12, and makes a poll of those, which the builder opens.
//!
//! Ideas may be put to a vote after the close as well. Who had one is never shown; they are told once their idea is in a poll that is
//! open, and can take it back until then.

use super::ballot::show;
use super::incoming::{CallbackQuery, User};
use super::suggestion::{require_organiser, tell_each};
use super::{Answer, Asked, Bot, Handled, Trouble, builder, views};
use crate::domain::{
    BallotPass, IdeaStep, Kind, Poll, PollCode, Refusal, Sketch, StartLink, Step, SuggestionFate,
    SuggestionId, Vote, require_may_mark,
};
use crate::store::suggestions::{self, Waiting};
use crate::store::{Tx, awaited, cards, polls, sketches, updates};
use crate::text::Reading;

/// "Take back my ideas" on a ballot: those that are not put to a vote yet are gone.
pub(super) async fn on_take_back(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    let mut tx = bot.store.write().await?;
    open_question(polls::load_locked(&mut tx, code).await?)?;
    if updates::begin(&mut tx, bot.key(update), bot.clock.now()).await? {
        let author = polls::voter_key(&mut tx, &bot.vault, code).await?.suggester(query.from.id);
        suggestions::take_back(&mut tx, code, &author).await?;
        cards::bump(&mut tx, code).await?;
    }
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    tx.commit().await?;
    bot.courier.notify_one();
    let said = Answer::Press { id: query.id.clone(), text: Some(speech.ideas_taken_back()), alert: false };
    let ballot = show(bot, &query.from, asked.answered(), code).await?;
    Ok(std::iter::once(said).chain(ballot).collect())
}

/// A button under the list.
pub(super) async fn on_step(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    step: IdeaStep,
) -> Handled {
    let group = require_organiser(bot, &query.from, code).await?;
    let mut tx = bot.store.write().await?;
    let poll = open_question(polls::load_locked(&mut tx, code).await?)?;
    match step {
        IdeaStep::Page(_) => {}
        IdeaStep::Mark(id) => mark(bot, &mut tx, update, code, id, true).await?,
        IdeaStep::Unmark(id) => mark(bot, &mut tx, update, code, id, false).await?,
        IdeaStep::Vote => {
            let sketch = vote(bot, &mut tx, update, &query.from, &poll).await?;
            tx.commit().await?;
            return builder::look(bot, &query.from, asked, &sketch).await;
        }
    }
    let answers = list(bot, &mut tx, &query.from, (asked, group), &poll, step).await?;
    tx.commit().await?;
    Ok(answers)
}

fn open_question(poll: Option<Poll>) -> Result<Poll, Refusal> {
    poll.filter(|poll| poll.kind == Kind::Open).ok_or(Refusal::ButtonOutdated)
}

/// The list of ideas, to an organiser in private: the page that a step leads to.
pub(super) async fn list(
    bot: &Bot,
    tx: &mut Tx,
    user: &User,
    (asked, group): (Asked, i64),
    poll: &Poll,
    step: IdeaStep,
) -> Handled {
    let waiting = suggestions::waiting(tx, &bot.vault, &poll.code).await?;
    let all = suggestions::all(tx, &poll.code).await?;
    let speech = bot.speech(tx, user, Some(group)).await?;
    let view = views::ideas(&bot.texts, Reading::new(speech, poll), &waiting, &all, step);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Suggestions(bot.pass(&poll.code, user.id)) }])
}

/// Marks an idea, or takes the mark away. One that is gone meanwhile is not on the list that is shown then.
async fn mark(
    bot: &Bot,
    tx: &mut Tx,
    update: i64,
    code: &PollCode,
    id: SuggestionId,
    is_marked: bool,
) -> Result<(), Trouble> {
    if !updates::begin(tx, bot.key(update), bot.clock.now()).await? {
        return Ok(());
    }
    let waiting = suggestions::waiting(tx, &bot.vault, code).await?;
    if is_marked {
        require_may_mark(waiting.iter().filter(|one| one.is_marked && one.id != id).count())?;
    }
    Ok(suggestions::mark(tx, code, id, is_marked).await?)
}

/// Makes a sketch of the ideas that are marked. Pressed twice, or delivered again, it is the same one.
async fn vote(bot: &Bot, tx: &mut Tx, update: i64, user: &User, poll: &Poll) -> Result<PollCode, Trouble> {
    let now = bot.clock.now();
    let waiting = suggestions::waiting(tx, &bot.vault, &poll.code).await?;
    let marked = waiting.into_iter().filter(|one| one.is_marked).map(|one| one.suggestion).collect();
    let groups = cards::groups_of(tx, &poll.code).await?;
    let sketch = Sketch::of_ideas(PollCode::from_random(rand::random()), poll, groups, marked)?;
    let newest = sketches::newest(tx, &bot.vault, user.id).await?.filter(|newest| {
        newest.ideas_of == sketch.ideas_of && newest.options == sketch.options && newest.step != Step::Away
    });
    if let Some(newest) = newest {
        return Ok(newest.code);
    }
    if updates::begin(tx, bot.key(update), now).await? {
        sketches::put(tx, &bot.vault, user.id, &sketch, now).await?;
        awaited::clear(tx, &bot.vault, user.id).await?;
    }
    Ok(sketch.code)
}

/// A sketch with those of its ideas alone that nobody has taken back meanwhile, and that no other poll asks about.
pub(super) async fn still_there(bot: &Bot, tx: &mut Tx, sketch: &Sketch) -> Result<Sketch, Trouble> {
    let mut sketch = sketch.clone();
    if let Some(open) = &sketch.ideas_of {
        polls::load_locked(tx, open).await?;
        let waiting = suggestions::waiting(tx, &bot.vault, open).await?;
        sketch.keep_ideas(|idea| waiting.iter().any(|one| one.suggestion == *idea))?;
    }
    Ok(sketch)
}

/// Settles the ideas that a poll asks about, in the transaction that opens it: whoever had one is told, and their address is gone.
pub(super) async fn put_to_vote(bot: &Bot, tx: &mut Tx, open: &PollCode, vote: &Poll) -> Result<(), Trouble> {
    let Some(open) = polls::load(tx, open).await? else { return Ok(()) };
    let waiting = suggestions::waiting(tx, &bot.vault, &open.code).await?;
    let mut settled: Vec<&Waiting> = Vec::new();
    let mut fate = None;
    for (option, idea) in vote.suggested() {
        let Some(one) = waiting.iter().find(|one| one.suggestion == *idea) else { continue };
        let put = Vote { poll: vote.code.clone(), option, text: idea.text.clone() };
        let put = fate.insert(SuggestionFate::PutToVote(put));
        suggestions::settle(tx, &open.code, one.id, put).await?;
        settled.push(one);
    }
    // They are told of the poll, which is the same for all.
    let Some(fate) = fate else { return Ok(()) };
    tell_each(bot, tx, &open, settled, &fate).await?;
    Ok(cards::bump(tx, &open.code).await?)
}
