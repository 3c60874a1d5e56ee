//! A sketch becomes a poll, at a press or at its time: in one transaction it is kept, its cards are ordered, and the sketch is gone. Before
//! that, the machine may put it into other languages.

use super::show::{asked_in, show};
use super::{load, poll_of};
use crate::bot::api::Place;
use crate::bot::gap::{self, MachineWork};
use crate::bot::incoming::{CallbackQuery, User};
use crate::bot::{Answer, Asked, Bot, Handled, Trouble, decision, open_question, settings, views};
use crate::clock::day;
use crate::domain::log::LogEvent;
use crate::domain::{Origin, Poll, PollCode, Refusal, Sketch, StartLink, Step};
use crate::store::{self, Tx, awaited, cards, groups, log, outbox, polls, reminders, sketches, updates};

/// How long a sketch waits that could not be opened at its time, in milliseconds.
const PUT_OFF_MILLIS: i64 = 60_000;

/// "Open it": now, or at the time that was set.
pub(super) async fn open(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
) -> Handled {
    let user = &query.from;
    let mut sketch = load(bot, &mut bot.store.read().await?, user, code).await?;
    let now = bot.clock.now();
    sketch.require_openable(now)?;
    for group in &sketch.groups {
        bot.require_organiser(*group, user).await?;
    }
    let mut tx = bot.store.write().await?;
    let is_new = updates::begin(&mut tx, bot.key(update), now).await?;
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    if sketch.opens_at.is_some() {
        sketch.go(Step::Scheduled);
        if is_new {
            sketches::put(&mut tx, &bot.vault, user.id, &sketch, now).await?;
            tx.commit().await?;
            bot.closing.notify_one();
        }
        return show(bot, user, asked, &sketch).await;
    }
    // Pressed twice, it is opened once.
    let published = if is_new { publish(bot, &mut tx, user.id, &sketch, now).await? } else { None };
    let poll = published.ok_or(Refusal::SketchGone)?;
    let speech = bot.speech(&mut tx, user, None).await?;
    tx.commit().await?;
    bot.courier.notify_one();
    bot.closing.notify_one();
    let view = views::opened(speech, &poll, &bot.vault.ballot_pass(&poll.code, user.id));
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Help }])
}

/// Opens one sketch whose time has come, and tells its writer. `false` where there is none.
///
/// # Errors
/// Of the database.
pub(crate) async fn open_due(bot: &Bot) -> store::Result<bool> {
    let now = bot.clock.now();
    let due = sketches::due(&mut bot.store.read().await?, &bot.vault, now).await?;
    let Some((user, sketch)) = due else { return Ok(false) };
    match open_one(bot, user, &sketch, now).await {
        Ok(()) => Ok(true),
        Err(Trouble::Storage(error)) => Err(error),
        // Telegram does not say now who organises the group.
        Err(trouble) => {
            tracing::warn!(%trouble, "a poll could not be opened at its time; it is tried again");
            let mut tx = bot.store.write().await?;
            sketches::put_off(&mut tx, &bot.vault, user, &sketch.code, now + PUT_OFF_MILLIS).await?;
            tx.commit().await?;
            Ok(true)
        }
    }
}

/// Who is no organiser any more, or whose group the bot has left, gets the sketch back and is told why; and who asks about ideas of which
/// too few are left.
async fn open_one(bot: &Bot, user: i64, sketch: &Sketch, now: i64) -> Result<(), Trouble> {
    // Who chose no language is spoken to in the one that they wrote in.
    let writer = User { id: user, is_bot: false, language_code: Some(sketch.language.to_string()) };
    let mut may_open = true;
    for group in &sketch.groups {
        may_open &= bot.is_organiser(*group, &writer).await?;
    }
    let mut tx = bot.store.write().await?;
    let gone = match open_question::still_there(bot, &mut tx, sketch).await {
        Err(Trouble::Refused(gone)) => Some(gone),
        there => there.map(|_| None)?,
    };
    let speech = bot.speech(&mut tx, &writer, None).await?;
    let view = if may_open && gone.is_none() {
        // Another replica may have been first.
        let Some(poll) = publish(bot, &mut tx, user, sketch, now).await? else { return Ok(()) };
        views::opened(speech, &poll, &bot.vault.ballot_pass(&poll.code, user))
    } else {
        let mut kept = sketch.clone();
        kept.opens_at = None;
        kept.go(Step::Preview);
        sketches::put(&mut tx, &bot.vault, user, &kept, now).await?;
        views::Builder { texts: &bot.texts, speech, sketch: &kept }.not_opened(gone.as_ref())
    };
    outbox::put(&mut tx, &bot.vault, &view.letter(Place::chat(user), false), now, None).await?;
    tx.commit().await?;
    bot.courier.notify_one();
    bot.closing.notify_one();
    Ok(())
}

/// Makes the poll of a sketch, opens it in its groups, and takes the sketch away. `None` where that was done before. The ideas that it
/// asks about, if it does, are put to a vote by it.
async fn publish(
    bot: &Bot,
    tx: &mut Tx,
    user: i64,
    sketch: &Sketch,
    now: i64,
) -> Result<Option<Poll>, Trouble> {
    let Some(poll) = poll_of(bot, &open_question::still_there(bot, tx, sketch).await?) else {
        return Ok(None);
    };
    if !sketches::remove(tx, &bot.vault, user, &sketch.code).await? {
        return Ok(None);
    }
    // A time of the close that passed while the server was off closes nothing.
    let closes_at = sketch.closes_at.filter(|at| *at > now);
    let mut poll = poll.open(closes_at)?;
    while !polls::insert(tx, &bot.vault, &poll, closes_at, now, &day(now)).await? {
        poll.code = PollCode::from_random(rand::random());
    }
    for group in &sketch.groups {
        // A group that was joined before this database began is met here.
        let languages = settings::languages_of(bot, tx, *group).await?;
        groups::welcome(tx, *group, &languages).await?;
        cards::insert(tx, &poll.code, *group, None).await?;
    }
    reminders::plan(tx, &poll.code, closes_at, now).await?;
    if sketch.is_decision() {
        decision::post(tx, sketch, &poll).await?;
    }
    if let Some(open) = &sketch.ideas_of {
        open_question::put_to_vote(bot, tx, open, &poll).await?;
    }
    let event = match sketch.is_decision() {
        true => LogEvent::decided(&sketch.cites),
        false => LogEvent::opened(closes_at, None),
    };
    log::append(tx, &poll.code, event, now).await?;
    Ok(Some(poll))
}

/// "Let a machine translate": it is asked once this press is answered.
pub(super) async fn on_machine(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    let mut tx = bot.store.read().await?;
    load(bot, &mut tx, &query.from, code).await?;
    if bot.machine.is_none() {
        return Err(Refusal::ButtonOutdated.into());
    }
    let speech = bot.speech(&mut tx, &query.from, None).await?;
    let said = Answer::Press { id: query.id.clone(), text: Some(speech.gap_machine_working()), alert: false };
    let work = MachineWork {
        asked: asked.answered(),
        user: query.from.clone(),
        code: code.clone(),
        is_sketch: true,
    };
    Ok(vec![said, Answer::Translate(Box::new(work))])
}

/// Has the machine put a sketch into the languages that it lacks. Where it can't, nothing changes.
pub(in crate::bot) async fn translate(bot: &Bot, work: MachineWork) -> Result<Vec<Answer>, Trouble> {
    let MachineWork { asked, user, code, .. } = work;
    let sketch = load(bot, &mut bot.store.read().await?, &user, &code).await?;
    let Some(poll) = poll_of(bot, &sketch) else { return Ok(Vec::new()) };
    let speech = bot.speech(&mut bot.store.read().await?, &user, None).await?;
    let mut lacking = asked_in(bot, speech, &sketch, &poll).await?.lacking;
    // What people suggested stays as they said it, until a person who reads it writes it in another language.
    lacking.retain(|language| poll.text_in(language).is_none());
    let made = gap::machine_words(bot, &poll, &lacking).await;
    let mut tx = bot.store.write().await?;
    // Its writer may have gone on meanwhile.
    let mut sketch = load(bot, &mut tx, &user, &code).await?;
    let is_same =
        poll_of(bot, &sketch).is_some_and(|now| now.source == poll.source && now.options == poll.options);
    for (wording, language) in made.into_iter().filter(|_| is_same) {
        if sketch.translations.iter().all(|(other, ..)| *other != language) {
            sketch.put_words(language, wording, Origin::Machine);
        }
    }
    sketch.go(Step::Languages);
    sketches::put(&mut tx, &bot.vault, user.id, &sketch, bot.clock.now()).await?;
    tx.commit().await?;
    show(bot, &user, asked, &sketch).await
}
