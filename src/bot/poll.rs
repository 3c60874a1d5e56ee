//! `/poll` in a group with a question after it: its card is posted; where the group reads languages that the poll lacks, the organiser
//! is asked first. Without a question, and in private, the poll is written step by step (`builder`).
//!
//! A text that can't be read comes back to its writer alone, with what stands in the way, and the command stays where it is.

use super::incoming::{GROUP_ANONYMOUS_BOT, Message, User};
use super::{Answer, Asked, Bot, Handled, builder, gap, view::View};
use crate::clock::day;
use crate::domain::log::LogEvent;
use crate::domain::{GroupLanguages, Poll, PollCode, QuickPoll, Refusal, StartLink, parse_time};
use crate::store::{self, Tx, cards, groups, log, polls, reminders, updates};
use crate::text::{Html, Speech, know_ready_answers};

/// How much of a person's text is given back in one message, in characters; it may grow when it is escaped.
const GIVEN_BACK_CHARS: usize = 3000;
/// In how many messages: Telegram lets a person type 4,096 characters, and what is longer would only flood them.
const MOST_GIVEN_BACK: usize = 2;

/// Opens a poll.
pub(super) async fn on_command(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    arguments: &str,
) -> Handled {
    if !message.chat.is_group() {
        return builder::on_command(bot, update, message, user, arguments).await;
    }
    let chat = message.chat.id;
    bot.require_organiser(chat, user).await?;
    // Who posts as the group can't be met in private.
    if arguments.trim().is_empty() && user.id != GROUP_ANONYMOUS_BOT {
        return builder::on_command(bot, update, message, user, arguments).await;
    }
    let quick = match read(bot, arguments) {
        Ok(quick) => quick,
        Err(refusal) => return refuse(bot, message, user, &refusal).await,
    };
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    if !updates::begin(&mut tx, bot.key(update), now).await? {
        return Ok(Vec::new());
    }
    let speech = bot.speech(&mut tx, user, Some(chat)).await?;
    let zone = groups::clock(&mut tx, chat).await?.zone;
    let closes_at = match quick.until.as_deref().map(|time| parse_time(time, now, &zone)).transpose() {
        Ok(closes_at) => closes_at,
        Err(refusal) => return refuse(bot, message, user, &refusal).await,
    };
    let mut poll = match draft(bot, quick, speech) {
        Ok(poll) => poll,
        Err(refusal) => return refuse(bot, message, user, &refusal).await,
    };
    // A group that was joined before this database began is met here, and one that was thought to be left.
    if let Some(languages) = GroupLanguages::new([speech.tag().clone(), bot.texts.english().tag().clone()]) {
        groups::welcome(&mut tx, chat, &languages).await?;
    }
    let lacking = match groups::languages(&mut tx, chat).await? {
        // Where an administrator posts as the group there is nobody to ask alone: the poll opens.
        Some(languages) if user.id != GROUP_ANONYMOUS_BOT => poll.lacks(languages.iter()),
        _ => Vec::new(),
    };
    if lacking.is_empty() {
        poll = poll.open(closes_at)?;
    }
    keep(bot, &mut tx, &mut poll, closes_at).await?;
    cards::insert(&mut tx, &poll.code, chat, message.topic()).await?;
    if poll.is_open() {
        reminders::plan(&mut tx, &poll.code, closes_at, now).await?;
        log::append(&mut tx, &poll.code, LogEvent::opened(closes_at, None), now).await?;
    }
    tx.commit().await?;
    bot.courier.notify_one();
    bot.closing.notify_one();
    let ask = (!lacking.is_empty())
        .then(|| gap::ask(bot, speech, Asked::by_message(message, user), user, &poll, &lacking));
    let delete = Answer::Delete { chat, message: message.message_id };
    Ok(ask.into_iter().chain([delete]).collect())
}

/// The draft of what was written; the language of who wrote it is that of words that name none.
pub(super) fn draft(bot: &Bot, quick: QuickPoll, speech: &Speech) -> Result<Poll, Refusal> {
    let mut poll = quick.into_poll(PollCode::from_random(rand::random()), speech.tag().clone())?;
    know_ready_answers(bot.texts.negotiate([Some(&poll.source.language)]), &mut poll);
    Ok(poll)
}

/// Keeps a new poll, under a code that no other has.
pub(super) async fn keep(
    bot: &Bot,
    tx: &mut Tx,
    poll: &mut Poll,
    closes_at: Option<i64>,
) -> store::Result<()> {
    let now = bot.clock.now();
    while !polls::insert(tx, &bot.vault, poll, closes_at, now, &day(now)).await? {
        poll.code = PollCode::from_random(rand::random());
    }
    Ok(())
}

/// Reads the text of a poll.
pub(super) fn read(bot: &Bot, arguments: &str) -> Result<QuickPoll, Refusal> {
    QuickPoll::parse(arguments, |tag| bot.texts.find(tag).map(|speech| speech.tag().clone()))
}

/// Tells a person alone what stands in the way of their poll, with its text to copy.
pub(super) async fn refuse(bot: &Bot, message: &Message, user: &User, refusal: &Refusal) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, Some(message.chat.id)).await?;
    let text = message.text.as_deref().unwrap_or_default();
    let why = [crate::text::refusal(&bot.texts, speech, refusal), speech.refusal_poll_how()];
    let views = give_back(speech, why.map(|line| Html::text(&line)), text);
    let asked = Asked::by_message(message, user);
    Ok(views
        .into_iter()
        .map(|view| Answer::Alone { asked: asked.clone(), view, link: StartLink::Help })
        .collect())
}

/// What stands in the way, and the text as it was typed, in as many messages as it needs.
pub(super) fn give_back(speech: &Speech, why: impl IntoIterator<Item = Html>, text: &str) -> Vec<View> {
    let characters: Vec<char> = text.chars().take(GIVEN_BACK_CHARS * MOST_GIVEN_BACK).collect();
    let mut pieces =
        characters.chunks(GIVEN_BACK_CHARS).map(|piece| Html::typed(&piece.iter().collect::<String>()));
    let yours = [Html::text(&speech.refusal_your_text()), pieces.next().unwrap_or_default()];
    let first = Html::paragraphs(why.into_iter().chain(yours));
    std::iter::once(first).chain(pieces).map(View::text).collect()
}
