//! `/report`: what a group asked, heard and decided in a period, as files for an organiser, in the private chat.

use std::io;

use super::incoming::{CallbackQuery, Message, User};
use super::view::{Key, Keyboard, View};
use super::{Answer, Asked, Bot, Handled, Trouble, views};
use crate::domain::{ReportSpan, StartLink};
use crate::report::GroupReport;
use crate::store::{groups, report};
use crate::text::Html;

/// How many groups are looked at for one person.
const MOST_GROUPS: usize = 30;

/// `/report`. In a group the files would be everyone's: a button opens the private chat.
pub(super) async fn on_command(bot: &Bot, message: &Message, user: &User) -> Handled {
    let asked = Asked::by_message(message, user);
    if !message.chat.is_group() {
        return which(bot, user, asked).await;
    }
    bot.require_organiser(message.chat.id, user).await?;
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, Some(message.chat.id)).await?;
    let link = StartLink::Report;
    let open = Key::open(speech.private_open_button(), bot.start_url(&link));
    let view =
        View { text: Html::text(&speech.report_in_private()), keyboard: Keyboard::default().row([open]) };
    Ok(vec![
        Answer::Alone { asked, view, link },
        Answer::Delete { chat: message.chat.id, message: message.message_id },
    ])
}

/// The spans of the one group that a person organises, or the choice of a group.
pub(super) async fn which(bot: &Bot, user: &User, asked: Asked) -> Handled {
    let organised = bot.groups_of_organiser(user, MOST_GROUPS).await?;
    if let [only] = organised[..] {
        return spans(bot, user, asked, only).await;
    }
    let named: Vec<(i64, String)> = organised.iter().copied().zip(bot.titles(&organised).await).collect();
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    Ok(vec![Answer::Alone { asked, view: views::report_which(speech, &named), link: StartLink::Report }])
}

/// A group, chosen among several.
pub(super) async fn on_group(bot: &Bot, query: &CallbackQuery, asked: Asked, group: i64) -> Handled {
    bot.require_organiser(group, &query.from).await?;
    spans(bot, &query.from, asked, group).await
}

async fn spans(bot: &Bot, user: &User, asked: Asked, group: i64) -> Handled {
    let title = bot.titles(&[group]).await.pop().unwrap_or_default();
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    let view = views::report_span(speech, group, &title);
    Ok(vec![Answer::Alone { asked, view, link: StartLink::Report }])
}

/// A span was chosen: both files.
pub(super) async fn on_span(bot: &Bot, query: &CallbackQuery, group: i64, span: ReportSpan) -> Handled {
    bot.require_organiser(group, &query.from).await?;
    let title = bot.titles(&[group]).await.pop().unwrap_or_default();
    let chat = query.from.id;
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, &query.from, None).await?;
    let zone = groups::clock(&mut tx, group).await?.zone;
    let now = bot.clock.now();
    let report = report::load(&mut tx, group, span.begins(now, &zone), now, bot.fewest).await?;
    drop(tx);
    let written = GroupReport { texts: &bot.texts, speech, title: &title, zone: &zone, report: &report };
    let mut book = Vec::new();
    written.xlsx(&mut book).map_err(|error: io::Error| Trouble::Failed(error.to_string()))?;
    let day = crate::clock::day(now);
    let file = |form: &str, bytes, caption| Answer::File {
        chat,
        name: format!("chorus-report-{day}.{form}"),
        bytes,
        caption,
    };
    Ok(vec![
        Answer::Press { id: query.id.clone(), text: None, alert: false },
        file("html", written.html().into_bytes(), speech.report_caption()),
        file("xlsx", book, String::new()),
    ])
}
