//! `/close`, as a reply to the card or with the poll's code, by an organiser; what follows is the reason.

use super::incoming::{GROUP_ANONYMOUS_BOT, Message, User};
use super::view::View;
use super::{Answer, Asked, Bot, Handled, Trouble, ending};
use crate::domain::{EndChange, PollCode, Reason, Refusal, StartLink};
use crate::store::{Tx, cards, polls};
use crate::text::Html;

/// Closes a poll. Its card becomes the result, and the group is told once; both by the job that draws cards. Before its time, the
/// organiser is asked why first, unless they wrote it after the command.
pub(super) async fn on_command(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    arguments: &str,
) -> Handled {
    let mut tx = bot.store.read().await?;
    let (code, words) = poll_and_words(&mut tx, message, arguments).await?;
    let groups = groups_here(&mut tx, message, &code).await?;
    drop(tx);
    require_organiser_of_one(bot, &groups, user).await?;
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, Some(message.chat.id)).await?;
    let is_early = polls::load(&mut tx, &code).await?.is_some_and(|poll| poll.ends_after(bot.clock.now()));
    drop(tx);
    let reason = match words {
        "" => None,
        words => Some(Reason::parse(words, speech.tag().clone())?),
    };
    let asked = Asked::by_message(message, user);
    let delete = Answer::Delete { chat: message.chat.id, message: message.message_id };
    let in_group = message.chat.is_group();
    // Where an administrator posts as the group there is nobody to ask alone.
    if is_early && reason.is_none() && user.id != GROUP_ANONYMOUS_BOT {
        let ask = ending::ask(bot, user, asked, &code, EndChange::Now).await?;
        return Ok(std::iter::once(ask).chain(in_group.then_some(delete)).collect());
    }
    ending::end(bot, update, user, &code, EndChange::Now, reason.as_ref()).await?;
    let done = View::text(Html::text(&speech.close_done()));
    Ok(vec![match in_group {
        true => delete,
        false => Answer::Alone { asked, view: done, link: StartLink::Help },
    }])
}

/// The poll that a command means: by code, or by the card that it replies to.
pub(super) async fn named_poll(tx: &mut Tx, message: &Message, arguments: &str) -> Result<PollCode, Trouble> {
    match poll_and_words(tx, message, arguments).await? {
        (code, "") => Ok(code),
        _ => Err(Refusal::NoSuchPoll.into()),
    }
}

/// The same, and the words that follow. What could be a code is one where a poll has it: "closed" is a word.
async fn poll_and_words<'a>(
    tx: &mut Tx,
    message: &Message,
    arguments: &'a str,
) -> Result<(PollCode, &'a str), Trouble> {
    let arguments = arguments.trim();
    let (first, rest) = arguments.split_once(char::is_whitespace).unwrap_or((arguments, ""));
    for (code, words) in [(arguments, ""), (first, rest.trim())] {
        if let Some(code) = PollCode::parse(code)
            && !cards::groups_of(tx, &code).await?.is_empty()
        {
            return Ok((code, words));
        }
    }
    let replied = match &message.reply_to_message {
        Some(reply) => cards::poll_of_message(tx, message.chat.id, reply.message_id).await?,
        None => None,
    };
    match replied {
        Some(code) => Ok((code, arguments)),
        None if arguments.is_empty() => Err(Refusal::WhichPoll.into()),
        None => Err(Refusal::NoSuchPoll.into()),
    }
}

/// The groups that had the poll, as far as this chat may know: in a group, that group alone.
pub(super) async fn groups_here(
    tx: &mut Tx,
    message: &Message,
    code: &PollCode,
) -> Result<Vec<i64>, Trouble> {
    let mut groups = cards::groups_of(tx, code).await?;
    if message.chat.is_group() {
        groups.retain(|group| *group == message.chat.id);
    }
    if groups.is_empty() { Err(Refusal::NoSuchPoll.into()) } else { Ok(groups) }
}

/// Goes on for an organiser of at least one of the groups.
pub(super) async fn require_organiser_of_one(bot: &Bot, groups: &[i64], user: &User) -> Result<(), Trouble> {
    match is_organiser_of_one(bot, groups, user).await? {
        true => Ok(()),
        false => Err(Refusal::NotOrganiser.into()),
    }
}

/// Goes on for a member of at least one of the groups: who has left them since has no say in their polls. For a person whose right
/// was proved before: where Telegram does not tell, that is proof enough.
pub(super) async fn require_still_member(bot: &Bot, groups: &[i64], user: &User) -> Result<(), Trouble> {
    for group in groups {
        if bot.api.is_member(*group, user.id).await.unwrap_or(true) {
            return Ok(());
        }
    }
    Err(Refusal::NotMember.into())
}

/// Whether somebody is an organiser of at least one of the groups.
pub(super) async fn is_organiser_of_one(bot: &Bot, groups: &[i64], user: &User) -> Result<bool, Trouble> {
    for group in groups {
        if bot.is_organiser(*group, user).await? {
            return Ok(true);
        }
    }
    Ok(false)
}
