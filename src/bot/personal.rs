//! `/mydata`: all that is kept about a person, as a file in their private chat. `/forgetme`: it is deleted, once they confirm it.
//!
//! In a group both lead to the private chat, where nobody looks on. Anybody may ask, as often as they like.

use std::collections::BTreeSet;

use super::incoming::{CallbackQuery, Message, User};
use super::view::{Key, Keyboard, View};
use super::{Answer, Asked, Bot, Handled, views};
use crate::clock::day;
use crate::domain::{Forgotten, PollCode, StartLink};
use crate::report::{self, MyData};
use crate::store::{held, polls};
use crate::text::Html;

/// In how many polls a person is forgotten in one transaction.
const POLLS_AT_ONCE: usize = 16;

/// `/mydata`
pub(super) async fn on_data(bot: &Bot, message: &Message, user: &User) -> Handled {
    match message.chat.is_group() {
        true => lead_to_private(bot, message, user, StartLink::MyData).await,
        false => send(bot, user).await,
    }
}

/// `/forgetme`
pub(super) async fn on_forget(bot: &Bot, message: &Message, user: &User) -> Handled {
    match message.chat.is_group() {
        true => lead_to_private(bot, message, user, StartLink::ForgetMe).await,
        false => ask(bot, user, Asked::by_message(message, user)).await,
    }
}

async fn lead_to_private(bot: &Bot, message: &Message, user: &User, link: StartLink) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, Some(message.chat.id)).await?;
    let open = Key::open(speech.private_open_button(), bot.start_url(&link));
    let view =
        View { text: Html::text(&speech.private_waiting()), keyboard: Keyboard::default().row([open]) };
    Ok(vec![Answer::Alone { asked: Asked::by_message(message, user), view, link }])
}

/// Sends the file.
pub(super) async fn send(bot: &Bot, user: &User) -> Handled {
    let mut tx = bot.store.read().await?;
    let held = held::about(&mut tx, &bot.vault, user.id).await?;
    let codes: Vec<PollCode> = held.polls.keys().cloned().collect();
    let polls = polls::load_all(&mut tx, &codes).await?;
    drop(tx);
    let events = held.polls.values().flat_map(|in_poll| &in_poll.events);
    let groups: BTreeSet<i64> = events.map(|event| event.group).filter(|group| *group < 0).collect();
    let groups: Vec<i64> = groups.into_iter().collect();
    let titles = bot.titles(&groups).await;
    let groups = groups.into_iter().zip(titles).collect();
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    let data = MyData { user: user.id, held: &held, polls: &polls, groups: &groups };
    let page = report::my_data_page(&bot.texts, speech, &data, &day(bot.clock.now()));
    Ok(vec![Answer::File {
        chat: user.id,
        name: "chorus-mydata.html".to_owned(),
        bytes: page.into_bytes(),
        caption: speech.mydata_caption(),
    }])
}

/// Asks whether it is meant.
pub(super) async fn ask(bot: &Bot, user: &User, asked: Asked) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    Ok(vec![Answer::Alone { asked, view: views::forget_ask(speech), link: StartLink::ForgetMe }])
}

/// Forgets the presser, and says what that did. Some polls at a time, so that nobody waits for long; a crash in between leaves the
/// press to be carried out again, and what is done already is found done.
pub(super) async fn on_confirmed(bot: &Bot, query: &CallbackQuery, asked: Asked) -> Handled {
    let user = &query.from;
    let today = day(bot.clock.now());
    let mut tx = bot.store.read().await?;
    // Before their language is forgotten.
    let speech = bot.speech(&mut tx, user, None).await?;
    let in_polls: Vec<PollCode> = held::in_polls(&mut tx, &bot.vault, user.id).await?.into_keys().collect();
    drop(tx);
    let mut done = Forgotten::default();
    for codes in in_polls.chunks(POLLS_AT_ONCE) {
        let mut tx = bot.store.write().await?;
        let polls = polls::load_all_locked(&mut tx, codes).await?;
        let keys = polls::voter_keys(&mut tx, &bot.vault, codes).await?;
        for (code, poll) in &polls {
            if let Some(key) = keys.get(code) {
                done += held::forget_in_poll(&mut tx, poll, key, user.id, &today).await?;
            }
        }
        tx.commit().await?;
    }
    let mut tx = bot.store.write().await?;
    done += held::forget_elsewhere(&mut tx, &bot.vault, user.id).await?;
    tx.commit().await?;
    bot.courier.notify_one();
    Ok(vec![Answer::Alone { asked, view: views::forgotten(speech, &done), link: StartLink::ForgetMe }])
}

/// Forgets nothing.
pub(super) async fn on_kept(bot: &Bot, query: &CallbackQuery, asked: Asked) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, &query.from, None).await?;
    let view = View::text(Html::text(&speech.forgetme_kept()));
    Ok(vec![Answer::Alone { asked, view, link: StartLink::ForgetMe }])
}
