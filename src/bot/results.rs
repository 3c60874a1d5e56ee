//! `/results CODE`: the result again, in the asker's language, to them alone, if they are in a group that had the poll.

use super::api::Fault;
use super::close::{is_organiser_of_one, named_poll};
use super::incoming::{Message, User};
use super::view::View;
use super::{Answer, Asked, Bot, Handled, Trouble, decision, views};
use crate::domain::{Kind, Poll, PollCode, PollState, Refusal, StartLink, Tally};
use crate::store::{Tx, cards, concerns, decisions, log, polls, responses, suggestions};
use crate::text::{Html, Reading, Speech};

/// Shows a result.
pub(super) async fn on_command(bot: &Bot, message: &Message, user: &User, arguments: &str) -> Handled {
    let mut tx = bot.store.read().await?;
    let code = named_poll(&mut tx, message, arguments).await?;
    drop(tx);
    let group = message.chat.is_group().then_some(message.chat.id);
    show(bot, user, Asked::by_message(message, user), group, &code).await
}

/// Shows a result to a person; one who asks inside a group is a member of it.
pub(super) async fn show(
    bot: &Bot,
    user: &User,
    asked: Asked,
    inside: Option<i64>,
    code: &PollCode,
) -> Handled {
    let mut tx = bot.store.read().await?;
    let groups = cards::groups_of(&mut tx, code).await?;
    let poll = polls::load(&mut tx, code).await?;
    drop(tx);
    let link = match inside {
        // Who asks inside the group is in it; the link keeps that proof.
        Some(group) if groups.contains(&group) => StartLink::Ballot(bot.pass(code, user.id)),
        Some(_) => return Err(Refusal::NoSuchPoll.into()),
        None => {
            require_member_of_one(bot, &groups, user).await?;
            StartLink::Results(code.clone())
        }
    };
    let poll = poll.ok_or(Refusal::NoSuchPoll)?;
    // Of a closed poll everybody sees the same, but for numbers by group and the way to ideas; who can't be shown to be an organiser
    // now sees no more.
    let matters = poll.is_open() || groups.len() > 1 || poll.kind == Kind::Open;
    let is_organiser = matters && is_organiser_of_one(bot, &groups, user).await.unwrap_or(false);
    let by_group = match is_organiser && !poll.is_open() && groups.len() > 1 {
        true => by_group(bot, &groups, code).await?,
        false => Vec::new(),
    };
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, groups.first().copied()).await?;
    let shown = Shown { group: groups.first().copied(), is_organiser, by_group };
    let view = view(bot, &mut tx, user, speech, &poll, shown).await?;
    Ok(vec![Answer::Alone { asked, view, link }])
}

/// To whom a result is shown.
#[derive(Default)]
pub(super) struct Shown {
    /// The group whose clock tells the times.
    pub(super) group: Option<i64>,
    /// Whether they are an organiser.
    pub(super) is_organiser: bool,
    /// How many people answered in each group, for organisers of a poll that was asked in several.
    pub(super) by_group: Vec<(String, Option<u64>)>,
}

/// The result of a closed poll, with times as the group's clocks show them; of an open one, how many people
/// answered so far, and for an organiser how many have which concern. Of an open question an organiser is led to the ideas.
pub(super) async fn view(
    bot: &Bot,
    tx: &mut Tx,
    user: &User,
    speech: &Speech,
    poll: &Poll,
    shown: Shown,
) -> Result<View, Trouble> {
    let Shown { group, is_organiser, by_group } = shown;
    if poll.kind == Kind::Decision && poll.state != PollState::Draft {
        return decision::for_one(bot, tx, user, speech, poll, group).await;
    }
    let tally = Tally::count(poll, polls::counts(tx, &poll.code).await?).told(bot.fewest);
    let concerns = concerns::count(tx, &poll.code).await?.told(bot.fewest);
    let suggestions = suggestions::all(tx, &poll.code).await?;
    let mut view = match poll.state {
        PollState::Draft => return Err(Refusal::NoSuchPoll.into()),
        PollState::Open { .. } => {
            let concerns = is_organiser.then_some(concerns);
            views::still_open(speech, poll, tally.people(), concerns, &suggestions)
        }
        PollState::Closed { .. } => {
            let clock = super::ballot::clock(tx, group).await?;
            let reading = Reading::new(speech, poll);
            let pass = bot.vault.ballot_pass(&poll.code, user.id);
            let mut view =
                views::result_for_one(&bot.texts, reading, &clock.zone, &tally, concerns, &suggestions);
            view.keyboard = views::in_other_languages(speech, poll, &pass);
            view.text = Html::paragraphs([view.text, views::by_group(speech, &by_group)]);
            let mark = match group {
                Some(group) => log::mark(tx, &poll.code, group).await?,
                None => None,
            };
            let view = views::with_mark(view, speech, mark.as_ref());
            let decided = decisions::naming(tx, &poll.code).await?;
            views::with_decisions(view, speech, &decided)
        }
    };
    if poll.kind == Kind::Open && is_organiser {
        view.keyboard = view.keyboard.row([views::waiting_key(speech, poll)]);
    }
    Ok(view)
}

/// How many people answered in each group, as far as it may be told.
async fn by_group(bot: &Bot, groups: &[i64], code: &PollCode) -> Result<Vec<(String, Option<u64>)>, Trouble> {
    let people = responses::circumstances(&mut bot.store.read().await?, code).await?.groups;
    let counts = groups.iter().map(|group| people.get(group).copied().unwrap_or_default());
    // Those of groups that were left are not told, but could be worked out as well.
    let gone: u64 = people.iter().filter(|(group, _)| !groups.contains(group)).map(|(_, count)| count).sum();
    let counts: Vec<u64> = counts.chain(Some(gone).filter(|gone| *gone > 0)).collect();
    Ok(bot.titles(groups).await.into_iter().zip(bot.fewest.tellable(&counts)).collect())
}

/// Goes on for a person who is known to be in one of the groups.
pub(super) async fn require_member_of_one(bot: &Bot, groups: &[i64], user: &User) -> Result<(), Trouble> {
    for group in groups {
        match bot.api.is_member(*group, user.id).await {
            Ok(true) => return Ok(()),
            // A server that refuses to say is taken for a no: results are for the group's people.
            Ok(false) | Err(Fault::Refused(_) | Fault::Closed(_)) => {}
            Err(fault) => return Err(fault.into()),
        }
    }
    Err(if groups.is_empty() { Refusal::NoSuchPoll } else { Refusal::NotMember }.into())
}
