//! `/language`: a person's own choice, which wins over everything else. Chosen from a ballot or a principle, it leads back
//! there.

use super::incoming::{CallbackQuery, Message, User};
use super::{Answer, Asked, Bot, Handled, ballot, principles, views};
use crate::domain::{Back, LanguageTag, Refusal, StartLink};
use crate::store::people;

/// Shows the languages.
pub(super) async fn on_command(bot: &Bot, message: &Message, user: &User) -> Handled {
    choose(bot, user, Some(message.chat.id), Asked::by_message(message, user), &Back::Nowhere).await
}

/// Shows the languages in place of what was there.
pub(super) async fn on_choose(bot: &Bot, query: &CallbackQuery, asked: Asked, back: &Back) -> Handled {
    choose(bot, &query.from, query.message.as_ref().map(|m| m.chat.id), asked, back).await
}

async fn choose(bot: &Bot, user: &User, chat: Option<i64>, asked: Asked, back: &Back) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, chat).await?;
    let view = views::language_choice(&bot.texts, speech, back);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Language }])
}

/// Keeps the choice; `None` follows Telegram again. Doing it twice is harmless.
pub(super) async fn on_set(
    bot: &Bot,
    query: &CallbackQuery,
    asked: Asked,
    tag: Option<&LanguageTag>,
    back: &Back,
) -> Handled {
    if tag.is_some_and(|tag| bot.texts.find(tag).is_none_or(|speech| speech.tag() != tag)) {
        return Err(Refusal::ButtonOutdated.into());
    }
    let user = &query.from;
    let mut tx = bot.store.write().await?;
    match tag {
        Some(tag) => people::set_language(&mut tx, &bot.vault, user.id, tag).await?,
        None => drop(people::forget_language(&mut tx, &bot.vault, user.id).await?),
    }
    let speech = bot.speech(&mut tx, user, query.message.as_ref().map(|m| m.chat.id)).await?;
    tx.commit().await?;
    let saved =
        Answer::Press { id: query.id.clone(), text: Some(views::saved(speech, tag.is_none())), alert: false };
    let back = match back {
        Back::Nowhere => {
            let view = views::language_saved(&bot.texts, speech, tag.is_none());
            return Ok(vec![Answer::Alone { asked, view, link: StartLink::Language }]);
        }
        Back::Ballot(code, pass) => {
            bot.require_own(pass, code, user)?;
            ballot::show(bot, user, asked.answered(), code).await?
        }
        Back::Principles => principles::show_list(bot, user, asked.answered()).await?,
        Back::Principle(principle) => principles::show_one(bot, user, asked.answered(), *principle).await?,
    };
    Ok(std::iter::once(saved).chain(back).collect())
}
