//! Whoever suggested something hears in private what became of it. The address is kept sealed until then, and no longer.

use std::collections::BTreeMap;

use crate::bot::api::Place;
use crate::bot::incoming::User;
use crate::bot::{Bot, views};
use crate::domain::{Kind, OptionText, Poll, PollCode, SuggestionFate};
use crate::store::suggestions::{self, Waiting};
use crate::store::{self, Tx, cards, outbox, polls};

/// How long the message waits for a person who has not opened the private chat, in milliseconds: four weeks.
const WAITS_MILLIS: i64 = 28 * 24 * 60 * 60 * 1000;

/// Settles what waits when a poll is closed, in the transaction that closes it: each person is told once. Ideas for an open question are
/// put to a vote after that as well.
pub(crate) async fn close(bot: &Bot, tx: &mut Tx, code: &PollCode) -> store::Result<()> {
    let Some(poll) = polls::load(tx, code).await? else { return Ok(()) };
    if poll.kind == Kind::Open {
        return Ok(());
    }
    let waiting = suggestions::waiting(tx, &bot.vault, code).await?;
    for one in &waiting {
        suggestions::settle(tx, code, one.id, &SuggestionFate::Late).await?;
    }
    tell_each(bot, tx, &poll, waiting.iter().collect(), &SuggestionFate::Late).await
}

/// Puts into the outbox what became of suggestions of several people, one message each.
pub(in crate::bot) async fn tell_each(
    bot: &Bot,
    tx: &mut Tx,
    poll: &Poll,
    all: Vec<&Waiting>,
    fate: &SuggestionFate,
) -> store::Result<()> {
    let mut by_person: BTreeMap<&str, Vec<&Waiting>> = BTreeMap::new();
    for one in all {
        by_person.entry(&one.author).or_default().push(one);
    }
    for own in by_person.values() {
        tell(bot, tx, poll, own, fate).await?;
    }
    Ok(())
}

/// Puts into the outbox what became of suggestions of one person.
pub(super) async fn tell(
    bot: &Bot,
    tx: &mut Tx,
    poll: &Poll,
    own: &[&Waiting],
    fate: &SuggestionFate,
) -> store::Result<()> {
    let Some((user, language)) = own.iter().find_map(|one| Some((one.user?, &one.suggestion.language)))
    else {
        return Ok(());
    };
    let group = cards::groups_of(tx, &poll.code).await?.first().copied();
    let person = User { id: user, is_bot: false, language_code: Some(language.to_string()) };
    let speech = bot.speech(tx, &person, group).await?;
    let texts: Vec<&OptionText> = own.iter().map(|one| &one.suggestion.text).collect();
    let pass = |code: &PollCode| bot.vault.ballot_pass(code, user);
    let letter = views::suggestion_heard(speech, poll, &texts, fate, pass).letter(Place::chat(user), false);
    let now = bot.clock.now();
    outbox::put(tx, &bot.vault, &letter, now, Some(now + WAITS_MILLIS)).await
}
