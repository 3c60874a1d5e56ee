//! The ways into the builder: `/poll`, a poll of Telegram's own, and back to what is not finished.

use super::show::show;
use super::{MOST_GROUPS, known};
use crate::bot::incoming::{CallbackQuery, Message, TelegramPoll, User};
use crate::bot::view::{Key, Keyboard};
use crate::bot::{Answer, Asked, Bot, Handled, Trouble, ballot, views};
use crate::domain::{
    Context, Kind, MAX_OPTIONS, PollCode, QuickPoll, Refusal, Sketch, StartLink, Step, TimeZone, Wording,
    parse_time,
};
use crate::store::{awaited, sketches, updates};

/// `/poll` alone, in a group or in private; or in private with a whole poll after it.
pub(in crate::bot) async fn on_command(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    arguments: &str,
) -> Handled {
    let asked = Asked::by_message(message, user);
    if arguments.trim().is_empty() {
        let mut answers = enter(bot, user, asked).await?;
        if message.chat.is_group() {
            answers.push(Answer::Delete { chat: message.chat.id, message: message.message_id });
        }
        return Ok(answers);
    }
    let quick = QuickPoll::parse(arguments, |tag| known(bot, tag))?;
    begin_with(bot, update, user, asked, |sketch, now, zone| {
        sketch.take(quick, |time| parse_time(time, now, zone))
    })
    .await
}

/// A poll that was made with Telegram's own composer, sent or forwarded to the private chat.
pub(in crate::bot) async fn on_telegram_poll(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    poll: &TelegramPoll,
) -> Handled {
    let options = poll.options.iter().map(|option| option.text.as_str());
    let parts: Vec<&str> = std::iter::once(poll.question.as_str()).chain(options).collect();
    let wording = Wording::from_parts(&parts, Context::default())?;
    begin_with(bot, update, user, Asked::by_message(message, user), |sketch, _, _| {
        sketch.take_wording(wording);
        sketch.kind = if poll.allows_multiple_answers { Kind::at_most(MAX_OPTIONS) } else { Kind::One };
        Ok(())
    })
    .await
}

/// The way in: to the sketch that is not finished, if there is one, else to a new one.
async fn enter(bot: &Bot, user: &User, asked: Asked) -> Handled {
    let mut tx = bot.store.read().await?;
    let newest = sketches::newest(&mut tx, &bot.vault, user.id).await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    drop(tx);
    match newest {
        Some(sketch) if sketch.question.is_some() && sketch.step != Step::Away => {
            let view = views::Builder { texts: &bot.texts, speech, sketch: &sketch }.unfinished();
            Ok(vec![Answer::Alone { asked, view, link: StartLink::Sketch(sketch.code) }])
        }
        _ => begin(bot, user, asked).await,
    }
}

/// "Write a new poll": the one before stays.
pub(in crate::bot) async fn on_new(bot: &Bot, query: &CallbackQuery, asked: Asked) -> Handled {
    begin(bot, &query.from, asked).await
}

/// A decision that names those polls, for that group; with the words that were written after the command.
pub(in crate::bot) async fn begin_decision(
    bot: &Bot,
    update: i64,
    user: &User,
    asked: Asked,
    group: Option<i64>,
    cites: Vec<PollCode>,
    words: &str,
) -> Handled {
    let Some(sketch) = fresh(bot, user, group).await? else {
        return nothing_organised(bot, user, asked).await;
    };
    let mut sketch = sketch.of_decision(cites);
    if !words.is_empty() {
        sketch.write_decision(words)?;
    }
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    if !updates::begin(&mut tx, bot.key(update), now).await? {
        return Ok(Vec::new());
    }
    sketches::put(&mut tx, &bot.vault, user.id, &sketch, now).await?;
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    tx.commit().await?;
    show(bot, user, asked, &sketch).await
}

async fn begin(bot: &Bot, user: &User, asked: Asked) -> Handled {
    let Some(sketch) = fresh(bot, user, asked.group()).await? else {
        return nothing_organised(bot, user, asked).await;
    };
    let mut tx = bot.store.write().await?;
    sketches::put(&mut tx, &bot.vault, user.id, &sketch, bot.clock.now()).await?;
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    tx.commit().await?;
    show(bot, user, asked, &sketch).await
}

/// Begins a sketch with what a message brings.
async fn begin_with(
    bot: &Bot,
    update: i64,
    user: &User,
    asked: Asked,
    fill: impl FnOnce(&mut Sketch, i64, &TimeZone) -> Result<(), Refusal>,
) -> Handled {
    let Some(mut sketch) = fresh(bot, user, None).await? else {
        return nothing_organised(bot, user, asked).await;
    };
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    if !updates::begin(&mut tx, bot.key(update), now).await? {
        return Ok(Vec::new());
    }
    let clock = ballot::clock(&mut tx, sketch.groups.first().copied()).await?;
    fill(&mut sketch, now, &clock.zone)?;
    sketches::put(&mut tx, &bot.vault, user.id, &sketch, now).await?;
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    tx.commit().await?;
    show(bot, user, asked, &sketch).await
}

/// A sketch for the group where it was asked for, or for the only one that a person organises; one that is still empty is taken again.
/// `None` for who organises no group.
async fn fresh(bot: &Bot, user: &User, group: Option<i64>) -> Result<Option<Sketch>, Trouble> {
    let groups = match group {
        Some(group) if bot.is_organiser(group, user).await? => vec![group],
        _ => bot.groups_of_organiser(user, MOST_GROUPS).await?,
    };
    if groups.is_empty() {
        return Ok(None);
    }
    let only = if groups.len() == 1 { groups } else { Vec::new() };
    let mut tx = bot.store.read().await?;
    let language = bot.speech(&mut tx, user, None).await?.tag().clone();
    let empty =
        sketches::newest(&mut tx, &bot.vault, user.id).await?.filter(|sketch| sketch.question.is_none());
    let code = empty.map_or_else(|| PollCode::from_random(rand::random()), |sketch| sketch.code);
    Ok(Some(Sketch::new(code, language, only)))
}

async fn nothing_organised(bot: &Bot, user: &User, asked: Asked) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    let mut view = views::settings_which(speech, &[]);
    let add = format!("https://t.me/{}?startgroup=true", bot.me.username);
    view.keyboard = Keyboard::default().row([Key::open(speech.start_add_button(), add)]);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Help }])
}
