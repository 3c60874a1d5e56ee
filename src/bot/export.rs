//! `/export` in the private chat: a closed poll as a file, for an organiser of a group that had it.

use std::io;

use super::api::Place;
use super::close::{named_poll, require_organiser_of_one};
use super::incoming::{CallbackQuery, Message, User};
use super::view::{Key, Keyboard, View};
use super::{Answer, Asked, Bot, Handled, Trouble};
use crate::domain::log::LogEvent;
use crate::domain::{Button, Evidence, FileForm, Kind, PollCode, Refusal, StartLink};
use crate::report::{self, GroupNames};
use crate::store::{cards, evidence, log, polls};
use crate::text::{Html, Reading, Speech, Texts, isolate};

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
    send(bot, user, &code, FileForm::Xlsx).await
}

/// A press on one of the offered polls, or on another form.
pub(super) async fn on_button(bot: &Bot, query: &CallbackQuery, code: &PollCode, form: FileForm) -> Handled {
    let mut answers = send(bot, &query.from, code, form).await?;
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

/// Sends the file to the private chat, and offers the other forms.
pub(super) async fn send(bot: &Bot, user: &User, code: &PollCode, form: FileForm) -> Handled {
    let mut tx = bot.store.read().await?;
    let groups = cards::groups_of(&mut tx, code).await?;
    if groups.is_empty() {
        return Err(Refusal::NoSuchPoll.into());
    }
    drop(tx);
    require_organiser_of_one(bot, &groups, user).await?;
    let names = groups.iter().copied().zip(bot.titles(&groups).await).collect();
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
    let evidence = evidence::load(&mut tx, poll, bot.fewest).await?;
    drop(tx);
    // Before it is sent: an entry without a file is a smaller wrong than a file without an entry.
    let now = bot.clock.now();
    let mut tx = bot.store.write().await?;
    log::append(&mut tx, code, LogEvent::exported(form), now).await?;
    tx.commit().await?;
    let files = written(&bot.texts, speech, &evidence, &names, form)
        .map_err(|error| Trouble::Failed(error.to_string()))?;
    let caption = speech.export_caption(isolate(code.as_str()));
    let files = files.into_iter().zip(std::iter::once(caption).chain(std::iter::repeat(String::new())));
    let mut answers: Vec<Answer> =
        files.map(|((name, bytes), caption)| Answer::File { chat: user.id, name, bytes, caption }).collect();
    if form == FileForm::Xlsx {
        let others = [FileForm::Csv, FileForm::Json];
        let keys =
            others.map(|form| Key::press(form.key().to_uppercase(), Button::Export(code.clone(), form)));
        let view = View { text: Html::text(&speech.export_more()), keyboard: Keyboard::default().row(keys) };
        answers.push(Answer::Send { place: Place { chat: user.id, thread: None, reply_to: None }, view });
    }
    Ok(answers)
}

/// The files of a form, each with its name.
fn written(
    texts: &Texts,
    speech: &Speech,
    evidence: &Evidence,
    names: &GroupNames,
    form: FileForm,
) -> io::Result<Vec<(String, Vec<u8>)>> {
    let code = &evidence.poll.code;
    let reading = Reading::new(speech, &evidence.poll);
    let mut bytes = Vec::new();
    Ok(match form {
        FileForm::Xlsx => {
            report::poll_xlsx(texts, evidence, reading, names, &mut bytes)?;
            vec![(format!("chorus-{code}.xlsx"), bytes)]
        }
        FileForm::Json => {
            report::poll_json(texts, evidence, &mut bytes)?;
            vec![(format!("chorus-{code}.json"), bytes)]
        }
        FileForm::Csv => {
            // As scripts read it, whoever asks: in the words that the poll was asked in.
            let reading =
                Reading::new(texts.negotiate([Some(&evidence.poll.source.language)]), &evidence.poll);
            report::answers_csv(evidence, reading, &mut bytes)?;
            let (mut summary, mut words) = (Vec::new(), Vec::new());
            report::summary_csv(evidence, reading, &mut summary)?;
            report::texts_csv(evidence, &mut words)?;
            vec![
                (format!("chorus-{code}.csv"), bytes),
                (format!("chorus-{code}-summary.csv"), summary),
                (format!("chorus-{code}-texts.csv"), words),
            ]
        }
    })
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
        Key::press(format!("{} · {question}", poll.code), Button::Export(poll.code.clone(), FileForm::Xlsx))
    });
    let view = View { text: Html::text(&text), keyboard: Keyboard::rows_of(1, keys) };
    Ok(vec![Answer::Alone { asked: Asked::Privately { user: user.id }, view, link: StartLink::Help }])
}
