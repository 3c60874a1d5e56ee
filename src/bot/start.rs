//! `/start`, alone or with a deep link's payload, in the private chat.

use super::incoming::{Message, User};
use super::{
    Answer, Asked, Bot, Handled, Trouble, ballot, bell, builder, closing, context, correction, editor,
    ending, export, help, language, personal, principles, promise, report, results, reword, settings,
    suggestion, views,
};
use crate::domain::{FileForm, Refusal, StartLink};
use crate::store::{chats, outbox};

/// Greets, or goes where the link leads.
pub(super) async fn on_command(bot: &Bot, message: &Message, user: &User, arguments: &str) -> Handled {
    let payload = arguments.trim();
    if message.chat.is_group() {
        return help::on_help(bot, message, user).await;
    }
    let asked = Asked::Privately { user: user.id };
    let link = StartLink::decode(payload);
    if open_chat(bot, user, payload).await? {
        return Ok(Vec::new());
    }
    match link {
        None if payload.is_empty() => greet(bot, user).await,
        None => Err(Refusal::LinkExpired.into()),
        Some(StartLink::Help) => help::on_help(bot, message, user).await,
        Some(StartLink::MyData) => personal::send(bot, user).await,
        Some(StartLink::ForgetMe) => personal::ask(bot, user, asked).await,
        Some(StartLink::Privacy) => help::on_privacy(bot, message, user).await,
        Some(StartLink::Correct) => correction::ask(bot, user, asked).await,
        Some(StartLink::Language) => language::on_command(bot, message, user).await,
        Some(StartLink::Principles) => principles::show_list(bot, user, asked).await,
        Some(StartLink::Principle(principle)) => principles::show_one(bot, user, asked, principle).await,
        Some(StartLink::Results(code)) => results::show(bot, user, asked, None, &code).await,
        Some(StartLink::Export(code)) => export::send(bot, user, &code, FileForm::Xlsx).await,
        Some(StartLink::PrintPrinciples) => principles::print(bot, user).await,
        Some(StartLink::Sketch(code)) => builder::look(bot, user, asked, &code).await,
        Some(StartLink::Promises) => promise::enter(bot, user, asked).await,
        Some(StartLink::Settings) => settings::which(bot, user, asked).await,
        Some(StartLink::Report) => report::which(bot, user, asked).await,
        Some(
            StartLink::Ballot(pass)
            | StartLink::Translate(pass)
            | StartLink::Closing(pass)
            | StartLink::Reason(pass)
            | StartLink::Reword(pass)
            | StartLink::Context(pass)
            | StartLink::Bell(pass)
            | StartLink::Suggest(pass)
            | StartLink::Suggestions(pass),
        ) if !bot.pass_is_good(&pass, user.id) => Err(Refusal::LinkExpired.into()),
        Some(StartLink::Ballot(pass)) => ballot::show(bot, user, asked, &pass.code).await,
        Some(StartLink::Closing(pass)) => closing::ask(bot, user, asked, &pass.code).await,
        Some(StartLink::Reason(pass)) => ending::enter(bot, user, asked, &pass.code).await,
        Some(StartLink::Reword(pass)) => reword::ask(bot, user, asked, &pass.code).await,
        Some(StartLink::Context(pass)) => context::ask(bot, user, asked, &pass.code).await,
        Some(StartLink::Bell(pass)) => bell::enter(bot, user, asked, &pass.code).await,
        Some(StartLink::Suggest(pass)) => suggestion::ask(bot, user, asked, &pass.code).await,
        Some(StartLink::Suggestions(pass)) => suggestion::list(bot, user, asked, &pass.code).await,
        Some(StartLink::Translate(pass)) => editor::enter(bot, user, asked, &pass.code).await,
    }
}

/// Notes that the private chat is open, so that what waited for that is sent. `true` if the link was given to come and read it.
async fn open_chat(bot: &Bot, user: &User, payload: &str) -> Result<bool, Trouble> {
    let chat = chats::key(&bot.vault, user.id);
    let mut tx = bot.store.write().await?;
    chats::know(&mut tx, &chat).await?;
    chats::reopen(&mut tx, &chat).await?;
    let waiting = outbox::next(&mut tx, &bot.vault, &chat, bot.clock.now()).await?;
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(waiting.is_some_and(|due| due.letter.link.as_deref() == Some(payload)))
}

async fn greet(bot: &Bot, user: &User) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    let view = views::start(speech, &bot.me.username);
    Ok(vec![Answer::Alone { asked: Asked::Privately { user: user.id }, view, link: StartLink::Help }])
}
