//! `/poll` in a group: an organiser asks a question, and its card is posted.
//!
//! A text that can't be read comes back to its writer alone, with what stands in the way, and the command stays where it is.

use super::incoming::{Message, User};
use super::{Answer, Asked, Bot, Handled, view::View};
use crate::domain::{GroupLanguages, Poll, PollCode, PollState, QuickPoll, Refusal, StartLink};
use crate::store::{cards, groups, polls, updates};
use crate::text::{Html, Speech};

/// How much of a person's text is given back in one message, in characters; it may grow when it is escaped.
const GIVEN_BACK_CHARS: usize = 3000;

/// Opens a poll.
pub(super) async fn on_command(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    arguments: &str,
) -> Handled {
    if !message.chat.is_group() {
        return Err(Refusal::GroupOnly.into());
    }
    let chat = message.chat.id;
    bot.require_organiser(chat, user).await?;
    let quick = match read(bot, arguments) {
        Ok(quick) => quick,
        Err(refusal) => return give_back(bot, message, user, &refusal).await,
    };
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    if !updates::begin(&mut tx, bot.key(update), now).await? {
        return Ok(Vec::new());
    }
    let speech = bot.speech(&mut tx, user, Some(chat)).await?;
    // A group that was joined before this database began is met here, and one that was thought to be left.
    if let Some(languages) = GroupLanguages::new([speech.tag().clone(), bot.texts.english().tag().clone()]) {
        groups::welcome(&mut tx, chat, &languages).await?;
    }
    let mut poll = Poll {
        code: PollCode::from_random(rand::random()),
        source: quick.language.unwrap_or_else(|| speech.tag().clone()),
        question: quick.question,
        options: quick.options,
        state: PollState::Open,
    };
    while !polls::insert(&mut tx, &bot.vault, &poll, now).await? {
        poll.code = PollCode::from_random(rand::random());
    }
    cards::insert(&mut tx, &poll.code, chat, message.topic()).await?;
    tx.commit().await?;
    bot.cards.notify_one();
    Ok(vec![Answer::Delete { chat, message: message.message_id }])
}

fn read(bot: &Bot, arguments: &str) -> Result<QuickPoll, Refusal> {
    let mut quick = QuickPoll::parse(arguments)?;
    if let Some(tag) = &quick.language {
        let speech = bot.texts.find(tag).ok_or_else(|| Refusal::UnknownLanguage { tag: tag.to_string() })?;
        quick.language = Some(speech.tag().clone());
    }
    Ok(quick)
}

async fn give_back(bot: &Bot, message: &Message, user: &User, refusal: &Refusal) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, Some(message.chat.id)).await?;
    let text = message.text.as_deref().unwrap_or_default();
    let views = refused_poll(speech, refusal, text);
    let asked = Asked::by_message(message, user);
    Ok(views
        .into_iter()
        .map(|view| Answer::Alone { asked: asked.clone(), view, link: StartLink::Help })
        .collect())
}

/// What stands in the way, how a poll is written, and the text as it was typed, in as many messages as it needs.
fn refused_poll(speech: &Speech, refusal: &Refusal, text: &str) -> Vec<View> {
    let characters: Vec<char> = text.chars().collect();
    let mut pieces =
        characters.chunks(GIVEN_BACK_CHARS).map(|piece| Html::typed(&piece.iter().collect::<String>()));
    let first = Html::paragraphs([
        Html::text(&crate::text::refusal(speech, refusal)),
        Html::text(&speech.refusal_poll_how()),
        Html::text(&speech.refusal_your_text()),
        pieces.next().unwrap_or_default(),
    ]);
    std::iter::once(first).chain(pieces).map(View::text).collect()
}
