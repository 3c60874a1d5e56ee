//! `/export` in the private chat: a closed poll's answers as a file, for an organiser of a group that had it.

use std::io;

use super::close::{named_poll, require_organiser_of_one};
use super::incoming::{CallbackQuery, Message, User};
use super::view::{Key, Keyboard, View};
use super::{Answer, Asked, Bot, Handled, Trouble};
use crate::domain::{Button, Kind, PollCode, Refusal, StartLink};
use crate::report;
use crate::store::{cards, polls, responses, translations};
use crate::text::Html;

/// The most polls that are offered by button.
const MOST_OFFERED: i64 = 8;
/// How much of a question stands on a button.
const QUESTION_CHARS: usize = 30;
/// The most groups that are asked who their organisers are, for one offer.
const MOST_GROUPS: usize = 20;

/// `/export CODE`, or `/export` alone, which offers the newest closed polls.
pub(super) async fn on_command(bot: &Bot, message: &Message, user: &User, arguments: &str) -> Handled {
    let named = !arguments.trim().is_empty() || message.reply_to_message.is_some();
    if message.chat.is_group() {
        return export_from_group(bot, message, user, arguments, named).await;
    }
    if !named {
        return offer(bot, user).await;
    }
    let code = PollCode::parse(arguments).ok_or(Refusal::NoSuchPoll)?;
    send(bot, user, &code).await
}

/// A press on one of the offered polls.
pub(super) async fn on_button(bot: &Bot, query: &CallbackQuery, code: &PollCode) -> Handled {
    let mut answers = send(bot, &query.from, code).await?;
    answers.push(Answer::Press { id: query.id.clone(), text: None, alert: false });
    Ok(answers)
}

/// In a group the file would be everyone's: a button opens the private chat, where it is sent.
async fn export_from_group(
    bot: &Bot,
    message: &Message,
    user: &User,
    arguments: &str,
    named: bool,
) -> Handled {
    bot.require_organiser(message.chat.id, user).await?;
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, Some(message.chat.id)).await?;
    if !named {
        return Err(Refusal::WhichPoll.into());
    }
    let link = StartLink::Export(named_poll(&mut tx, message, arguments).await?);
    let open = Key::open(speech.private_open_button(), bot.start_url(&link));
    let view =
        View { text: Html::text(&speech.private_waiting()), keyboard: Keyboard::default().row([open]) };
    Ok(vec![Answer::Alone { asked: Asked::by_message(message, user), view, link }])
}

/// Sends the file to the private chat.
pub(super) async fn send(bot: &Bot, user: &User, code: &PollCode) -> Handled {
    let mut tx = bot.store.read().await?;
    let groups = cards::groups_of(&mut tx, code).await?;
    if groups.is_empty() {
        return Err(Refusal::NoSuchPoll.into());
    }
    drop(tx);
    require_organiser_of_one(bot, &groups, user).await?;
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    let poll = polls::load(&mut tx, code).await?.ok_or(Refusal::NoSuchPoll)?;
    poll.require_closed()?;
    if poll.kind == Kind::Decision {
        return Err(Refusal::IsDecision.into());
    }
    if poll.kind == Kind::Open {
        return Err(Refusal::ExportOpen.into());
    }
    let failed = |error: io::Error| Trouble::Failed(error.to_string());
    let mut bytes = Vec::new();
    let shown = responses::common_languages(&mut tx, code).await?;
    let mut csv = report::ResponsesCsv::begin(&bot.texts, &poll, shown, &mut bytes).map_err(failed)?;
    responses::each_log_row(&mut tx, code, |row| csv.write_row(&row).map_err(failed)).await?;
    csv.end().map_err(failed)?;
    let mut texts = Vec::new();
    let record = translations::record(&mut tx, code).await?;
    report::texts_csv(&poll, &record, &mut texts).map_err(failed)?;
    let caption = format!("{} {}", speech.export_caption(code.as_str()), speech.few_languages());
    let file = |name, bytes, caption| Answer::File { chat: user.id, name, bytes, caption };
    Ok(vec![
        file(format!("chorus-{code}.csv"), bytes, caption),
        file(format!("chorus-{code}-texts.csv"), texts, speech.export_texts_caption()),
    ])
}

async fn offer(bot: &Bot, user: &User) -> Handled {
    let organised = bot.groups_of_organiser(user, MOST_GROUPS).await?;
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, None).await?;
    let mut offered = Vec::new();
    for group in organised {
        for code in polls::closed_in_group(&mut tx, group, MOST_OFFERED).await? {
            let poll = polls::load(&mut tx, &code).await?;
            offered.extend(poll.filter(|poll| poll.kind.has_options()));
        }
    }
    offered.truncate(usize::try_from(MOST_OFFERED).unwrap_or_default());
    let text = if offered.is_empty() { speech.export_none() } else { speech.export_choose() };
    let keys = offered.iter().map(|poll| {
        let question: String = poll.source.wording.question.as_str().chars().take(QUESTION_CHARS).collect();
        Key::press(format!("{} · {question}", poll.code), Button::Export(poll.code.clone()))
    });
    let view = View { text: Html::text(&text), keyboard: Keyboard::rows_of(1, keys) };
    Ok(vec![Answer::Alone { asked: Asked::Privately { user: user.id }, view, link: StartLink::Help }])
}
