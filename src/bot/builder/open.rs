//! A sketch becomes a poll: in one transaction it is kept, its cards are ordered, and the sketch is gone. Before that, the machine may
//! put it into other languages.

use super::show::{asked_in, show};
use super::{load, poll_of};
use crate::bot::gap::{self, MachineWork};
use crate::bot::incoming::CallbackQuery;
use crate::bot::{Answer, Asked, Bot, Handled, Trouble, settings, views};
use crate::clock::day;
use crate::domain::{Origin, PollCode, Refusal, StartLink, Step};
use crate::store::{awaited, cards, groups, polls, reminders, sketches, updates};

/// "Open it".
pub(super) async fn open(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
) -> Handled {
    let user = &query.from;
    let sketch = load(bot, &mut bot.store.read().await?, user, code).await?;
    if sketch.groups.is_empty() {
        return Err(Refusal::SketchGroup.into());
    }
    for group in &sketch.groups {
        bot.require_organiser(*group, user).await?;
    }
    let now = bot.clock.now();
    if sketch.closes_at.is_some_and(|at| at <= now) {
        return Err(Refusal::TimePast.into());
    }
    let mut tx = bot.store.write().await?;
    // Pressed twice, it is opened once.
    let is_new = updates::begin(&mut tx, bot.key(update), now).await?;
    if !is_new || !sketches::remove(&mut tx, &bot.vault, user.id, code).await? {
        return Err(Refusal::SketchGone.into());
    }
    let poll = poll_of(bot, &sketch).ok_or(Refusal::SketchGone)?;
    let mut poll = poll.open(sketch.closes_at)?;
    while !polls::insert(&mut tx, &bot.vault, &poll, sketch.closes_at, now, &day(now)).await? {
        poll.code = PollCode::from_random(rand::random());
    }
    for group in &sketch.groups {
        // A group that was joined before this database began is met here.
        let languages = settings::languages_of(bot, &mut tx, *group).await?;
        groups::welcome(&mut tx, *group, &languages).await?;
        cards::insert(&mut tx, &poll.code, *group, None).await?;
    }
    reminders::plan(&mut tx, &poll.code, sketch.closes_at, now).await?;
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    tx.commit().await?;
    bot.courier.notify_one();
    bot.closing.notify_one();
    let view = views::opened(speech, &poll, &bot.vault.ballot_pass(&poll.code, user.id));
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Help }])
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
    let lacking = asked_in(bot, speech, &sketch, &poll).await?.lacking;
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
