//! How answers go out: after the commit, each with a limit, and private text never where others could read it.

use super::api::{Called, Fault, LONGEST_PATIENCE, Place};
use super::ephemeral::MAX_EPHEMERAL_CHARS;
use super::listen::{self, Playing};
use super::methods::{AnswerCallbackQuery, EphemeralMessageParameters};
use super::view::View;
use super::{Answer, Asked, Bot, gap, private};
use crate::domain::StartLink;
use crate::text::{Html, directed};

/// How a person was shown something.
enum Shown {
    /// They see it.
    Yes,
    /// It can't be shown to them alone here.
    No,
}

/// Sends answers, one after the other. A failure is logged: what was committed stays. A command whose answer did not arrive
/// is not taken out of the group.
pub(super) async fn send_all(bot: Bot, answers: Vec<Answer>) {
    let mut all_sent = true;
    for answer in answers {
        if matches!(answer, Answer::Delete { .. }) && !all_sent {
            continue;
        }
        if let Err(fault) = send_patiently(&bot, answer).await {
            all_sent = false;
            tracing::info!(%fault, "an answer did not reach its person");
        }
    }
}

/// Sends an answer, and once more after the pause that the server asks for, if that is short.
async fn send_patiently(bot: &Bot, answer: Answer) -> Called<()> {
    match send(bot, answer.clone()).await {
        Err(Fault::RetryAfter(pause)) if pause <= LONGEST_PATIENCE => {
            tokio::time::sleep(pause).await;
            send(bot, answer).await
        }
        outcome => outcome,
    }
}

async fn send(bot: &Bot, answer: Answer) -> Called<()> {
    match answer {
        Answer::Press { id, text, alert } => {
            let text = text.as_deref().map(directed);
            bot.api
                .answer(AnswerCallbackQuery { callback_query_id: id, text, show_alert: alert, url: None })
                .await
        }
        Answer::Alone { asked, view, link } => send_alone(bot, &asked, &view, &link).await,
        Answer::OpenPrivate { query, link } => open_private(bot, &query, &link).await,
        Answer::Send { place, view } => bot.api.send(place, &view).await.map(drop),
        Answer::Delete { chat, message } => bot.api.delete(chat, message).await,
        Answer::File { chat, name, bytes, caption } => {
            bot.api.send_file(chat, &name, bytes, &Html::text(&caption)).await
        }
        Answer::Voice(playing) => play(bot, &playing).await,
        Answer::Translate(work) => {
            let answers = gap::carry_out(bot, *work).await.map_err(|e| Fault::Unreachable(e.to_string()))?;
            // Boxed: this is the one answer that leads to others.
            for answer in answers {
                Box::pin(send(bot, answer)).await?;
            }
            Ok(())
        }
    }
}

async fn send_alone(bot: &Bot, asked: &Asked, view: &View, link: &StartLink) -> Called<()> {
    match asked {
        Asked::Privately { user } => bot.api.send(Place::chat(*user), view).await.map(drop),
        Asked::ByPrivateButton { user, message, query } => {
            stop_spinner(bot, query.as_deref()).await;
            match bot.api.edit(*user, *message, view).await {
                Err(Fault::MessageGone) => bot.api.send(Place::chat(*user), view).await.map(drop),
                outcome => outcome,
            }
        }
        Asked::ByEphemeralButton { user, chat, ephemeral, query, .. } => {
            let edited = match fits(view) {
                true => bot.api.edit_ephemeral(*chat, *user, *ephemeral, view).await,
                false => Err(Fault::Refused("too long for an ephemeral message".to_owned())),
            };
            match (edited, query) {
                (Ok(()), query) => {
                    stop_spinner(bot, query.as_deref()).await;
                    Ok(())
                }
                (Err(_), Some(query)) => open_private(bot, query, link).await,
                (Err(fault), None) => Err(fault),
            }
        }
        Asked::ByGroupButton { user, chat, thread, query } => {
            let receiver = EphemeralMessageParameters {
                receiver_user_id: *user,
                callback_query_id: Some(query.clone()),
                replace_callback_query_message: Some(true),
            };
            match show_in_group(bot, *chat, *thread, receiver, None, view).await {
                Shown::Yes => stop_spinner(bot, Some(query)).await,
                Shown::No => open_private(bot, query, link).await?,
            }
            Ok(())
        }
        Asked::InGroup { user, chat, thread, message, ephemeral } => {
            let receiver = EphemeralMessageParameters {
                receiver_user_id: *user,
                callback_query_id: None,
                replace_callback_query_message: None,
            };
            match show_in_group(bot, *chat, *thread, receiver, *ephemeral, view).await {
                Shown::Yes => Ok(()),
                Shown::No => {
                    private::show(
                        bot,
                        *user,
                        Place { chat: *chat, thread: *thread, reply_to: (*message != 0).then_some(*message) },
                        view,
                        link,
                    )
                    .await
                }
            }
        }
        // Nothing personal is ever asked for by an account that stands in for a group.
        Asked::Anonymously { chat, thread, message } => {
            let place = Place { chat: *chat, thread: *thread, reply_to: Some(*message) };
            bot.api.send(place, view).await.map(drop)
        }
    }
}

/// Plays a recording to the person who pressed; where Telegram does not have it any more, they are told, and it is not offered
/// again.
async fn play(bot: &Bot, playing: &Playing) -> Called<()> {
    let Playing { asked, file, caption, gone, link, .. } = playing;
    let (sent, query) = match asked {
        Asked::ByGroupButton { user, chat, thread, query }
        | Asked::ByEphemeralButton { user, chat, thread, query: Some(query), .. } => {
            (play_in_group(bot, *chat, *thread, *user, query, playing).await, Some(query))
        }
        Asked::ByPrivateButton { user, query, .. } => {
            (bot.api.send_voice(*user, &file.0, caption).await.map(|()| true), query.as_ref())
        }
        _ => return Ok(()),
    };
    match (sent, query) {
        (Ok(true), query) => {
            stop_spinner(bot, query.map(String::as_str)).await;
            Ok(())
        }
        (Err(Fault::FileGone), query) => {
            if let Err(error) = listen::forget(bot, playing).await {
                tracing::error!(%error, "a recording that is gone could not be taken away");
            }
            let Some(query) = query else { return Ok(()) };
            let told = AnswerCallbackQuery {
                callback_query_id: query.clone(),
                text: Some(directed(gone)),
                show_alert: true,
                url: None,
            };
            bot.api.answer(told).await
        }
        (Err(fault), Some(query)) if asked.group().is_none() => {
            stop_spinner(bot, Some(query)).await;
            Err(fault)
        }
        // In the private chat the ballot has the same button.
        (_, Some(query)) => open_private(bot, query, link).await,
        (outcome, None) => outcome.map(drop),
    }
}

async fn play_in_group(
    bot: &Bot,
    chat: i64,
    thread: Option<i64>,
    user: i64,
    query: &str,
    playing: &Playing,
) -> Called<bool> {
    let receiver = EphemeralMessageParameters {
        receiver_user_id: user,
        callback_query_id: Some(query.to_owned()),
        replace_callback_query_message: None,
    };
    bot.api.send_ephemeral_voice(chat, thread, receiver, &playing.file.0, &playing.caption).await
}

fn fits(view: &View) -> bool {
    view.text.units() <= MAX_EPHEMERAL_CHARS
}

/// Shows an ephemeral message, if the server has proved that it knows them.
async fn show_in_group(
    bot: &Bot,
    chat: i64,
    thread: Option<i64>,
    receiver: EphemeralMessageParameters,
    reply_to: Option<i64>,
    view: &View,
) -> Shown {
    if !fits(view) {
        return Shown::No;
    }
    match bot.api.send_ephemeral(chat, thread, receiver, reply_to, view).await {
        Ok(true) => Shown::Yes,
        Ok(false) => Shown::No,
        Err(fault) => {
            tracing::info!(%fault, "an ephemeral message was refused; the private chat takes its place");
            Shown::No
        }
    }
}

async fn open_private(bot: &Bot, query: &str, link: &StartLink) -> Called<()> {
    let url = Some(bot.start_url(link));
    bot.api
        .answer(AnswerCallbackQuery { callback_query_id: query.to_owned(), url, ..Default::default() })
        .await
}

/// Every press must be answered, or the button keeps turning.
async fn stop_spinner(bot: &Bot, query: Option<&str>) {
    let Some(query) = query else { return };
    let nothing = AnswerCallbackQuery { callback_query_id: query.to_owned(), ..Default::default() };
    if let Err(fault) = bot.api.answer(nothing).await {
        tracing::debug!(%fault, "a press was answered too late");
    }
}
