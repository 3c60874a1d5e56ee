//! "Say what it is about": what is being decided, who decides, by when, what can't change. An organiser writes the lines in private, in the
//! language that the poll was asked in; they are translated like the question.

use super::incoming::{CallbackQuery, Message, User};
use super::{Answer, Asked, Bot, Handled, editor, gap, views};
use crate::clock::day;
use crate::domain::log::LogEvent;
use crate::domain::{Origin, PollCode, PollState, Refusal, StartLink, Wording};
use crate::store::awaited::{self, Awaited};
use crate::store::translations::{self, Content, New};
use crate::store::{log, polls, updates};

/// The button; in the group it opens the private chat, where there is room to write.
pub(super) async fn on_press(bot: &Bot, query: &CallbackQuery, asked: Asked, code: &PollCode) -> Handled {
    bot.require_organiser_of_poll(code, &query.from).await?;
    match asked.waiting_in_group() {
        Some(id) => {
            let link = StartLink::Context(bot.pass(code, query.from.id));
            Ok(vec![Answer::OpenPrivate { query: id, link }])
        }
        None => ask(bot, &query.from, asked, code).await,
    }
}

/// Asks for the lines.
pub(super) async fn ask(bot: &Bot, user: &User, asked: Asked, code: &PollCode) -> Handled {
    bot.require_organiser_of_poll(code, user).await?;
    let mut tx = bot.store.write().await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    editor::require_changeable(&poll)?;
    let awaited = Awaited::Context { poll: code.clone() };
    awaited::set(&mut tx, &bot.vault, user.id, &awaited, bot.clock.now()).await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    tx.commit().await?;
    let view = views::context_write(&bot.texts, speech, &poll);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Context(bot.pass(code, user.id)) }])
}

/// The lines, as an organiser wrote them. What can't be read is awaited still. The cards are redrawn.
pub(super) async fn on_text(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    code: &PollCode,
    text: &str,
) -> Handled {
    bot.require_organiser_of_poll(code, user).await?;
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    let poll = polls::load_locked(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    if !updates::begin(&mut tx, bot.key(update), now).await? {
        return Ok(Vec::new());
    }
    editor::require_changeable(&poll)?;
    let source = &poll.source;
    let wording =
        Wording { context: source.wording.context.clone().changed_by(text)?, ..source.wording.clone() };
    if wording != source.wording {
        let author = polls::voter_key(&mut tx, &bot.vault, code).await?.author(user.id);
        let (language, content) = (&source.language, &Content::Words(wording));
        let new = New { language, content, origin: Origin::Organiser, author: Some(&author), day: &day(now) };
        translations::add_live(&mut tx, &bot.vault, code, &new).await?;
        if poll.state != PollState::Draft {
            log::append(&mut tx, code, LogEvent::translated(language), now).await?;
        }
    }
    awaited::clear(&mut tx, &bot.vault, user.id).await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    let lacking = gap::lacking(&mut tx, &poll).await?;
    tx.commit().await?;
    bot.courier.notify_one();
    let asked = Asked::by_message(message, user);
    if poll.state == PollState::Draft {
        // It is still to be opened.
        return Ok(vec![gap::ask(bot, speech, asked, user, &poll, &lacking)]);
    }
    let view = views::context_saved(speech, &poll);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Context(bot.pass(code, user.id)) }])
}
