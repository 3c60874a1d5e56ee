//! The poll builder: an organiser writes a poll step by step, and opens it when it looks right. In the group, what needs no words can be
//! pressed in a message that they alone see; words are written in the private chat.
//!
//! The question, its answers, "Open": that is the whole way; all else has a default. What was written so far is a sketch, sealed in
//! the database after every step, so that neither a restart nor a week's pause loses it. Only opening it makes it public, and only then
//! must its writer be an organiser of every group that it goes to.

mod begin;
mod open;
mod show;

use super::incoming::{CallbackQuery, Message, User};
use super::{Asked, Bot, Handled, Trouble, ballot};
use crate::domain::{
    LanguageTag, Poll, PollCode, Question, ReadyPoll, Refusal, Sketch, SketchPress, SketchQuestion, Step,
    TimeZone, parse_review, parse_time, tomorrow_morning,
};
use crate::store::{Tx, awaited, groups, sketches, updates};
use crate::text::{Speech, know_ready_answers, ready_question};

pub(super) use begin::{begin_decision, on_command, on_new, on_telegram_poll};
pub(crate) use open::open_due;
pub(super) use open::translate;
use show::show;

/// How many groups are looked at for one person.
const MOST_GROUPS: usize = 20;

/// A step of a sketch.
pub(super) async fn on_press(
    bot: &Bot,
    update: i64,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    press: SketchPress,
) -> Handled {
    let user = &query.from;
    match press {
        SketchPress::Open => return open::open(bot, update, query, asked, code).await,
        SketchPress::Machine => return open::on_machine(bot, query, asked, code).await,
        SketchPress::Language(tag) => {
            toggle_language(bot, update, user, code, &tag).await?;
            return look(bot, user, asked, code).await;
        }
        _ => {}
    }
    let now = bot.clock.now();
    change(bot, update, user, asked, code, |sketch, At { zone, .. }| {
        if !press.is_for(sketch.is_decision()) {
            return Err(Refusal::ButtonOutdated);
        }
        match press {
            SketchPress::Go(step) => sketch.go(step),
            SketchPress::Ready(ready) => sketch.choose_ready(ready),
            SketchPress::Answers(set) => sketch.choose_answers(set.answers()),
            SketchPress::Kind(kind) => sketch.choose_kind(kind),
            SketchPress::Suggestions(invited) => {
                sketch.invites_suggestions = invited;
                sketch.go(Step::Preview);
            }
            SketchPress::Source(tag) => sketch.set_language(tag),
            SketchPress::Close(choice) => {
                sketch.closes_at = choice.time(now, zone)?;
                sketch.go(Step::Preview);
            }
            SketchPress::Group(group) => sketch.toggle_group(group),
            SketchPress::OpenTomorrow(is_later) => {
                sketch.opens_at = is_later.then(|| tomorrow_morning(now, zone)).transpose()?;
                sketch.go(Step::Preview);
            }
            SketchPress::Nothing => match sketch.step {
                Step::Tell(field) => sketch.tell(field, "")?,
                _ => return Err(Refusal::ButtonOutdated),
            },
            SketchPress::Review(choice) => sketch.set_review(choice.time(now, zone)?),
            SketchPress::Cite(poll) => sketch.toggle_cited(poll)?,
            SketchPress::Language(_) | SketchPress::Machine | SketchPress::Open => {}
        }
        Ok(())
    })
    .await
}

/// A text in the private chat where nothing else is awaited: it belongs to the sketch that was looked at last. `None` where there is
/// none that could take it.
pub(super) async fn on_text(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    text: &str,
) -> Option<Handled> {
    match newest_open(bot, user).await {
        Ok(None) => None,
        Ok(Some(sketch)) => Some(write(bot, update, message, user, &sketch.code, text).await),
        Err(trouble) => Some(Err(trouble)),
    }
}

async fn newest_open(bot: &Bot, user: &User) -> Result<Option<Sketch>, Trouble> {
    let mut tx = bot.store.read().await?;
    let newest = sketches::newest(&mut tx, &bot.vault, user.id).await?;
    Ok(newest.filter(|sketch| sketch.step != Step::Away))
}

async fn write(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    code: &PollCode,
    text: &str,
) -> Handled {
    let now = bot.clock.now();
    let asked = Asked::by_message(message, user);
    change(bot, update, user, asked, code, |sketch, At { zone, source }| match sketch.step.clone() {
        Step::Question if sketch.is_decision() => sketch.write_decision(text),
        Step::Tell(field) => sketch.tell(field, text),
        Step::Review => {
            sketch.set_review(Some(parse_review(text, now, zone)?));
            Ok(())
        }
        Step::Question => {
            sketch.write_question(text, |tag| known(bot, tag), |time| parse_time(time, now, zone))
        }
        Step::Answers => {
            let question = match &sketch.question {
                Some(SketchQuestion::Written(question)) => question.as_str().to_owned(),
                Some(SketchQuestion::Ready(ready)) => ready_question(source, *ready),
                None => return Err(Refusal::QuestionEmpty),
            };
            sketch.write_answers(&question, text)
        }
        Step::Words(language) => {
            let poll = poll_of(bot, sketch).ok_or(Refusal::SketchGone)?;
            sketch.write_words(language, text, &poll)
        }
        Step::Context => sketch.write_context(text),
        Step::Time => {
            sketch.closes_at = Some(parse_time(text, now, zone)?);
            sketch.go(Step::Preview);
            Ok(())
        }
        Step::Later => {
            sketch.opens_at = Some(parse_time(text, now, zone)?);
            sketch.go(Step::Preview);
            Ok(())
        }
        _ => Err(Refusal::SketchReady),
    })
    .await
}

/// What a change of a sketch goes by.
struct At<'a> {
    /// The time zone of the first group that it goes to.
    zone: &'a TimeZone,
    /// The language that it is written in.
    source: &'a Speech,
}

/// Changes a sketch, keeps it, and shows where it stands then. What is refused leaves it as it was, and so does what comes again.
async fn change(
    bot: &Bot,
    update: i64,
    user: &User,
    asked: Asked,
    code: &PollCode,
    change: impl FnOnce(&mut Sketch, At<'_>) -> Result<(), Refusal>,
) -> Handled {
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    if !updates::begin(&mut tx, bot.key(update), now).await? {
        drop(tx);
        return look(bot, user, asked, code).await;
    }
    let mut sketch = load(bot, &mut tx, user, code).await?;
    let zone = ballot::clock(&mut tx, sketch.groups.first().copied()).await?.zone;
    let source = bot.texts.negotiate([Some(&sketch.language.clone())]);
    change(&mut sketch, At { zone: &zone, source })?;
    sketches::put(&mut tx, &bot.vault, user.id, &sketch, now).await?;
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    tx.commit().await?;
    show(bot, user, asked, &sketch).await
}

/// Shows where a sketch stands.
pub(super) async fn look(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    let sketch = load(bot, &mut bot.store.read().await?, user, code).await?;
    show(bot, user, asked, &sketch).await
}

async fn load(bot: &Bot, tx: &mut Tx, user: &User, code: &PollCode) -> Result<Sketch, Trouble> {
    Ok(sketches::get(tx, &bot.vault, user.id, code).await?.ok_or(Refusal::SketchGone)?)
}

/// Adds a language to the one group that a sketch goes to, or takes it away.
async fn toggle_language(
    bot: &Bot,
    update: i64,
    user: &User,
    code: &PollCode,
    tag: &LanguageTag,
) -> Result<(), Trouble> {
    let sketch = load(bot, &mut bot.store.read().await?, user, code).await?;
    let [group] = sketch.groups[..] else { return Err(Refusal::SketchGroup.into()) };
    bot.require_organiser(group, user).await?;
    let mut tx = bot.store.write().await?;
    if updates::begin(&mut tx, bot.key(update), bot.clock.now()).await? {
        let languages = super::settings::languages_of(bot, &mut tx, group).await?;
        groups::welcome(&mut tx, group, &languages).await?;
        super::settings::toggle(bot, &mut tx, group, tag).await?;
        tx.commit().await?;
        bot.courier.notify_one();
    }
    Ok(())
}

/// The poll that a sketch is so far; `None` while something is missing.
fn poll_of(bot: &Bot, sketch: &Sketch) -> Option<Poll> {
    let ready = |ready: ReadyPoll| {
        let questions = bot.texts.each_once().filter_map(|speech| {
            Some((speech.tag().clone(), Question::parse(&ready_question(&speech, ready)).ok()?))
        });
        questions.collect()
    };
    let mut poll = sketch.to_poll(ready)?;
    know_ready_answers(bot.texts.negotiate([Some(&poll.source.language)]), &mut poll);
    Some(poll)
}

fn known(bot: &Bot, tag: &LanguageTag) -> Option<LanguageTag> {
    bot.texts.find(tag).map(|speech| speech.tag().clone())
}
