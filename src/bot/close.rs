//! `/close`, as a reply to the card or with the poll's code, by an organiser.

use super::incoming::{Message, User};
use super::view::View;
use super::{Answer, Asked, Bot, Handled, Trouble, suggestion};
use crate::domain::{PollCode, Refusal, StartLink};
use crate::store::{Tx, cards, polls, updates};
use crate::text::Html;

/// Closes a poll. Its card becomes the result, and the group is told once; both by the job that draws cards.
pub(super) async fn on_command(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    arguments: &str,
) -> Handled {
    let mut tx = bot.store.read().await?;
    let code = named_poll(&mut tx, message, arguments).await?;
    let groups = groups_here(&mut tx, message, &code).await?;
    drop(tx);
    require_organiser_of_one(bot, &groups, user).await?;
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    let speech = bot.speech(&mut tx, user, Some(message.chat.id)).await?;
    if updates::begin(&mut tx, bot.key(update), now).await? {
        let poll = polls::load_locked(&mut tx, &code).await?.ok_or(Refusal::NoSuchPoll)?.close(now)?;
        polls::set_closed(&mut tx, &poll.code, now).await?;
        suggestion::close(bot, &mut tx, &poll.code).await?;
        cards::bump(&mut tx, &poll.code).await?;
        tx.commit().await?;
        bot.courier.notify_one();
    }
    Ok(match message.chat.is_group() {
        true => vec![Answer::Delete { chat: message.chat.id, message: message.message_id }],
        false => vec![Answer::Alone {
            asked: Asked::Privately { user: user.id },
            view: View::text(Html::text(&speech.close_done())),
            link: StartLink::Help,
        }],
    })
}

/// The poll that a command means: by code, or by the card that it replies to.
pub(super) async fn named_poll(tx: &mut Tx, message: &Message, arguments: &str) -> Result<PollCode, Trouble> {
    match (arguments.trim(), &message.reply_to_message) {
        ("", Some(reply)) => Ok(cards::poll_of_message(tx, message.chat.id, reply.message_id)
            .await?
            .ok_or(Refusal::WhichPoll)?),
        ("", None) => Err(Refusal::WhichPoll.into()),
        (code, _) => Ok(PollCode::parse(code).ok_or(Refusal::NoSuchPoll)?),
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
