//! 💡: a person proposes another option for an open poll. On a card or a ballot it opens the private chat, where they write; in the
//! group they may also reply to the card, with or without `/suggest`; in private there is `/suggest CODE text`.
//!
//! What is typed in private stays sealed until an organiser accepts it. Organisers never learn who it was, and the person hears
//! in private what became of it.

mod decide;
mod hear;
mod take;

use super::close::{groups_here, require_still_member};
use super::incoming::{CallbackQuery, GROUP_ANONYMOUS_BOT, Message, User};
use super::view::View;
use super::{Answer, Asked, Bot, Handled, Trouble, results, views};
use crate::domain::{BallotPass, PollCode, Refusal, StartLink, require_may_suggest};
use crate::store::awaited::{self, Awaited};
use crate::store::{Tx, cards, polls, suggestions};
use crate::text::{Html, Reading};

pub(super) use decide::{list, on_list, on_reason, on_step, require_organiser};
pub(crate) use hear::close;
pub(super) use hear::tell_each;
use take::{Taken, take};

/// 💡 on a card.
pub(super) async fn on_card(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    let group = asked.group().ok_or(Refusal::ButtonOutdated)?;
    if !cards::groups_of(&mut bot.store.read().await?, code).await?.contains(&group) {
        return Err(Refusal::ButtonOutdated.into());
    }
    open(bot, query, code).await
}

/// 💡 on a ballot.
pub(super) async fn on_ballot(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    code: &PollCode,
    pass: &BallotPass,
) -> Handled {
    bot.require_own(pass, code, &query.from)?;
    match asked.group() {
        Some(_) => open(bot, query, code).await,
        None => ask(bot, &query.from, asked, code).await,
    }
}

/// Opens the private chat, where there is room to write, for a person who may.
async fn open(bot: &Bot, query: &CallbackQuery, code: &PollCode) -> Handled {
    let mut tx = bot.store.read().await?;
    may_suggest(bot, &mut tx, &query.from, code).await?;
    let link = StartLink::Suggest(bot.pass(code, query.from.id));
    Ok(vec![Answer::OpenPrivate { query: query.id.clone(), link }])
}

/// Asks a person in private to write, whose right to it is proved.
pub(super) async fn ask(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    let mut tx = bot.store.write().await?;
    may_suggest(bot, &mut tx, user, code).await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let awaited = Awaited::Suggestion { poll: code.clone() };
    awaited::set(&mut tx, &bot.vault, user.id, &awaited, bot.clock.now()).await?;
    let group = cards::groups_of(&mut tx, code).await?.first().copied();
    let speech = bot.speech(&mut tx, user, group).await?;
    tx.commit().await?;
    let view = views::suggestion_write(Reading::new(speech, &poll));
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Suggest(bot.pass(code, user.id)) }])
}

/// "Cancel": nothing is awaited any more.
pub(super) async fn on_nothing(bot: &Bot, query: &CallbackQuery, asked: Asked) -> Handled {
    let mut tx = bot.store.write().await?;
    awaited::clear(&mut tx, &bot.vault, query.from.id).await?;
    let speech = bot.speech(&mut tx, &query.from, asked.group()).await?;
    tx.commit().await?;
    let view = View::text(Html::text(&speech.suggestion_nothing()));
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Help }])
}

/// `/suggest`, as a reply to the card or with the poll's code, with the words or without.
pub(super) async fn on_command(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    arguments: &str,
) -> Handled {
    let mut tx = bot.store.read().await?;
    let (code, text) = named_poll(&mut tx, message, arguments.trim()).await?;
    let groups = groups_here(&mut tx, message, &code).await?;
    drop(tx);
    let asked = Asked::by_message(message, user);
    if !message.chat.is_group() {
        results::require_member_of_one(bot, &groups, user).await?;
    }
    match (text.is_empty(), message.chat.is_group()) {
        (false, _) => {
            let delete = Answer::Delete { chat: message.chat.id, message: message.message_id };
            Ok(match take(bot, update, message, user, &code, text).await? {
                Taken::Kept(thanks) if message.is_public() => vec![thanks, delete],
                taken => taken.answers(),
            })
        }
        (true, false) => ask(bot, user, asked, &code).await,
        (true, true) => {
            let mut tx = bot.store.read().await?;
            may_suggest(bot, &mut tx, user, &code).await?;
            let link = StartLink::Suggest(bot.pass(&code, user.id));
            let speech = bot.speech(&mut tx, user, asked.group()).await?;
            let view = views::suggestion_in_private(speech, bot.start_url(&link));
            Ok(vec![Answer::Alone { asked, view, link }])
        }
    }
}

/// A text in the group that replies to something: a suggestion, if that is the card of an open poll that takes any.
pub(super) async fn on_reply(bot: &Bot, update: i64, message: &Message, user: &User, text: &str) -> Handled {
    let Some(reply) = &message.reply_to_message else { return Ok(Vec::new()) };
    // An administrator who posts as the group talks to the group.
    if text.starts_with('/') || user.id == GROUP_ANONYMOUS_BOT {
        return Ok(Vec::new());
    }
    let mut tx = bot.store.read().await?;
    let Some(code) = cards::poll_of_message(&mut tx, message.chat.id, reply.message_id).await? else {
        return Ok(Vec::new());
    };
    let poll = polls::load(&mut tx, &code).await?;
    drop(tx);
    match poll.is_some_and(|poll| poll.is_open() && poll.takes_suggestions()) {
        true => Ok(take(bot, update, message, user, &code, text).await?.answers()),
        false => Ok(Vec::new()),
    }
}

/// What a person wrote in private, of whom a suggestion is awaited. Where other words may do, they are awaited still.
pub(super) async fn on_text(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    code: &PollCode,
    text: &str,
) -> Handled {
    let groups = cards::groups_of(&mut bot.store.read().await?, code).await?;
    require_still_member(bot, &groups, user).await?;
    let taken = take(bot, update, message, user, code, text).await?;
    if let Taken::GivenBack(_, refusal) = &taken
        && !refusal.is_about_words()
    {
        let mut tx = bot.store.write().await?;
        awaited::clear(&mut tx, &bot.vault, user.id).await?;
        tx.commit().await?;
    }
    Ok(taken.answers())
}

async fn may_suggest(bot: &Bot, tx: &mut Tx, user: &User, code: &PollCode) -> Result<(), Trouble> {
    let poll = polls::load(tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let author = polls::voter_key(tx, &bot.vault, code).await?.suggester(user.id);
    let before = suggestions::before(tx, &bot.vault, code, &author).await?;
    Ok(require_may_suggest(&poll, &before)?)
}

/// The poll that a command means, by the card that it replies to or by the code that it begins with; and the words after that.
async fn named_poll<'t>(
    tx: &mut Tx,
    message: &Message,
    arguments: &'t str,
) -> Result<(PollCode, &'t str), Trouble> {
    if let Some(reply) = &message.reply_to_message
        && let Some(code) = cards::poll_of_message(tx, message.chat.id, reply.message_id).await?
    {
        return Ok((code, arguments));
    }
    let (word, text) = arguments.split_once(char::is_whitespace).unwrap_or((arguments, ""));
    Ok((PollCode::parse(word).ok_or(Refusal::WhichPoll)?, text.trim()))
}
