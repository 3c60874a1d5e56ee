//! Which feature deals with an update. One `match` a level, so that the compiler sees that every command and button has one.

use super::incoming::{CallbackQuery, Kind, Message, Update, User};
use super::view::View;
use super::{
    Answer, Asked, Bot, Handled, Trouble, ballot, bell, builder, close, closing, concern, context,
    correction, decision, editor, ending, export, gap, help, language, listen, log, membership,
    open_question, personal, poll, press, principles, promise, report, results, reword, settings, start,
    suggestion, views,
};
use crate::domain::{Button, Command, Refusal, StartLink};
use crate::store::awaited::{self, Awaited};
use crate::store::updates;
use crate::text::Html;

/// Carries out an update and gives what it is answered with.
pub(super) async fn route(bot: &Bot, update: &Update) -> Handled {
    match &update.kind {
        Some(Kind::Message(message)) => on_message(bot, update.id, message).await,
        Some(Kind::CallbackQuery(query)) => on_press(bot, update.id, query).await,
        Some(Kind::MyChatMember(change)) => membership::on_own(bot, update.id, change).await,
        Some(Kind::ChatMember(change)) => {
            bot.forget_organisers(change.chat.id);
            Ok(Vec::new())
        }
        None => Ok(Vec::new()),
    }
}

/// What the person of a failed update is told, alone.
pub(super) async fn apology(bot: &Bot, update: &Update) -> Vec<Answer> {
    let (user, chat) = match &update.kind {
        Some(Kind::CallbackQuery(query)) => (&query.from, query.message.as_ref().map(|m| m.chat.id)),
        Some(Kind::Message(message)) => match message.author() {
            Some(user) => (user, Some(message.chat.id)),
            None => return Vec::new(),
        },
        _ => return Vec::new(),
    };
    let sorry = sorry(bot, Some(user), chat).await;
    vec![match &update.kind {
        Some(Kind::Message(message)) => Answer::Alone {
            asked: Asked::by_message(message, user),
            view: View::text(Html::text(&sorry)),
            link: StartLink::Help,
        },
        _ => Answer::Press {
            id: update.press_id().unwrap_or_default().to_owned(),
            text: Some(sorry),
            alert: true,
        },
    }]
}

/// The apology itself, in the language of a person, or of a group where the person is not known.
pub(super) async fn sorry(bot: &Bot, user: Option<&User>, chat: Option<i64>) -> String {
    let Ok(mut tx) = bot.store.read().await else { return bot.texts.english().sorry_failed() };
    let speech = match (user, chat) {
        (Some(user), _) => bot.speech(&mut tx, user, chat).await,
        (None, Some(chat)) => bot.group_speech(&mut tx, chat).await,
        (None, None) => Ok(bot.texts.english()),
    };
    speech.unwrap_or_else(|_| bot.texts.english()).sorry_failed()
}

async fn on_message(bot: &Bot, update: i64, message: &Message) -> Handled {
    if let Some((old, new)) = message.migration() {
        return membership::migrate(bot, update, old, new).await;
    }
    let Some(user) = message.author() else { return Ok(Vec::new()) };
    let in_group = message.chat.is_group();
    if !in_group && message.chat.kind != super::incoming::ChatKind::Private {
        return Ok(Vec::new());
    }
    if let (Some(poll), false) = (&message.poll, in_group) {
        let handled = builder::on_telegram_poll(bot, update, message, user, poll).await;
        return match handled {
            Err(Trouble::Refused(refusal)) => refuse(bot, message, user, &refusal).await,
            other => other,
        };
    }
    let command = message.text.as_deref().map(|text| (text, Command::parse(text, &bot.me.username)));
    let handled = match (command, &message.voice) {
        (Some((_, Some((Some(command), arguments)))), _) => {
            on_command(bot, update, message, user, command, arguments).await
        }
        (Some((text, None)), _) if in_group => suggestion::on_reply(bot, update, message, user, text).await,
        // In a group, what is not for Chorus is left alone.
        _ if in_group => return Ok(Vec::new()),
        (Some((_, Some((None, _)))), _) => Err(Refusal::UnknownCommand.into()),
        (Some((text, None)), _) => on_private(bot, update, message, user, Some(text)).await,
        (None, _) => on_private(bot, update, message, user, None).await,
    };
    match handled {
        Err(Trouble::Refused(refusal)) => refuse(bot, message, user, &refusal).await,
        other => other,
    }
}

/// A text, a recording or something else in the private chat: what was asked of the person, if anything was.
async fn on_private(bot: &Bot, update: i64, message: &Message, user: &User, text: Option<&str>) -> Handled {
    let mut tx = bot.store.read().await?;
    // A promise awaits its group, not words.
    let awaited = awaited::get(&mut tx, &bot.vault, user.id, bot.clock.now())
        .await?
        .filter(|awaited| !matches!(awaited, Awaited::Promise { .. }));
    if awaited.is_none() && !updates::done_among(&mut tx, bot.me.id, &[update]).await?.is_empty() {
        // Delivered again: it was what was awaited.
        return Ok(Vec::new());
    }
    drop(tx);
    match (awaited, text, &message.voice) {
        (Some(Awaited::Translation { poll, language }), Some(text), _) => {
            editor::on_text(bot, update, message, user, (&poll, &language), text).await
        }
        (Some(Awaited::Translation { poll, language }), None, Some(voice)) => {
            editor::on_voice(bot, update, message, user, (&poll, &language), voice).await
        }
        (Some(Awaited::Closing { poll }), Some(text), _) => {
            closing::on_text(bot, update, message, user, &poll, text).await
        }
        (Some(Awaited::Suggestion { poll }), Some(text), _) => {
            suggestion::on_text(bot, update, message, user, &poll, text).await
        }
        (Some(Awaited::DeclineReason { poll, id }), Some(text), _) => {
            suggestion::on_reason(bot, update, message, user, (&poll, id), text).await
        }
        (Some(Awaited::Closing { .. }), None, _) => Err(Refusal::TimeUnreadable.into()),
        (Some(Awaited::EndReason { poll, change }), Some(text), _) => {
            ending::on_text(bot, update, message, user, (&poll, change), text).await
        }
        (Some(Awaited::Context { poll }), Some(text), _) => {
            context::on_text(bot, update, message, user, &poll, text).await
        }
        (Some(Awaited::Context { .. }), None, _) => Err(Refusal::ContextUnreadable.into()),
        (Some(Awaited::Correction { language }), Some(text), _) => {
            correction::on_text(bot, update, message, user, &language, text).await
        }
        (Some(Awaited::Reword { poll }), Some(text), _) => {
            reword::on_text(bot, update, message, user, &poll, text).await
        }
        (Some(Awaited::RewordReason { poll }), Some(text), _) => {
            reword::on_reason(bot, update, message, user, &poll, text).await
        }
        (Some(Awaited::Reword { .. }), None, _) => Err(Refusal::QuestionEmpty.into()),
        (Some(Awaited::EndReason { .. } | Awaited::RewordReason { .. }), None, _) => {
            Err(Refusal::ReasonEmpty.into())
        }
        (
            Some(Awaited::Suggestion { .. } | Awaited::DeclineReason { .. } | Awaited::Correction { .. }),
            None,
            _,
        ) => Err(Refusal::WordsOnly.into()),
        (None, Some(text), _) => match builder::on_text(bot, update, message, user, text).await {
            Some(handled) => handled,
            None => Err(Refusal::UnknownCommand.into()),
        },
        (None, None, Some(_)) => Err(Refusal::VoiceNowhere.into()),
        (None | Some(Awaited::Translation { .. }), None, None) | (Some(Awaited::Promise { .. }), ..) => {
            Ok(Vec::new())
        }
    }
}

async fn on_command(
    bot: &Bot,
    update: i64,
    message: &Message,
    user: &User,
    command: Command,
    arguments: &str,
) -> Handled {
    match command {
        Command::Start => start::on_command(bot, message, user, arguments).await,
        Command::Help => help::on_help(bot, message, user).await,
        Command::Privacy => help::on_privacy(bot, message, user).await,
        Command::MyData => personal::on_data(bot, message, user).await,
        Command::ForgetMe => personal::on_forget(bot, message, user).await,
        Command::Language => language::on_command(bot, message, user).await,
        Command::Principles => principles::on_command(bot, message, user, arguments).await,
        Command::Poll => poll::on_command(bot, update, message, user, arguments).await,
        Command::Close => close::on_command(bot, update, message, user, arguments).await,
        Command::Results => results::on_command(bot, message, user, arguments).await,
        Command::Export => export::on_command(bot, message, user, arguments).await,
        Command::Suggest => suggestion::on_command(bot, update, message, user, arguments).await,
        Command::Decide => decision::on_command(bot, update, message, user, arguments).await,
        Command::Decisions => decision::on_list(bot, message, user).await,
        Command::Promise => promise::on_command(bot, update, message, user, arguments).await,
        Command::Log => log::on_command(bot, message, user, arguments).await,
        Command::Report => report::on_command(bot, message, user).await,
        Command::Settings => settings::on_command(bot, message, user).await,
    }
}

async fn on_press(bot: &Bot, update: i64, query: &CallbackQuery) -> Handled {
    let button = query.data.as_deref().and_then(Button::decode);
    let handled = match (button, Asked::by_button(query)) {
        (Some(button), Some(asked)) => on_button(bot, update, query, button, asked).await,
        _ => Err(Refusal::ButtonOutdated.into()),
    };
    match handled {
        Err(Trouble::Refused(refusal)) => {
            let group = query.message.as_ref().map(|m| m.chat.id);
            let mut tx = bot.store.read().await?;
            let speech = bot.speech(&mut tx, &query.from, group).await?;
            let text = crate::text::refusal(&bot.texts, speech, &refusal);
            Ok(vec![Answer::Press { id: query.id.clone(), text: Some(text), alert: true }])
        }
        other => other,
    }
}

async fn on_button(bot: &Bot, update: i64, query: &CallbackQuery, button: Button, asked: Asked) -> Handled {
    match button {
        Button::CardPress(code, number) => press::on_card(bot, update, query, &code, number).await,
        Button::OpenBallot(code) => ballot::on_open(bot, query, asked, &code).await,
        Button::BallotPress(code, press, pass) => {
            press::on_ballot(bot, update, query, asked, &code, press, &pass).await
        }
        Button::MoreOnBallot(code, pass) => ballot::on_more(bot, query, asked, &code, &pass).await,
        Button::Concern(code, pass, concern) => {
            concern::on_press(bot, update, query, asked, &code, &pass, concern).await
        }
        Button::TurnToBallot(code, pass) => ballot::on_back(bot, query, asked, &code, &pass).await,
        Button::SuggestOnCard(code) => suggestion::on_card(bot, query, asked, &code).await,
        Button::SuggestOnBallot(code, pass) => suggestion::on_ballot(bot, query, asked, &code, &pass).await,
        Button::Correct => correction::on_press(bot, query, asked).await,
        Button::SuggestNothing => suggestion::on_nothing(bot, query, asked).await,
        Button::Suggestions(code) => suggestion::on_list(bot, query, asked, &code).await,
        Button::Suggestion(code, id, step) => {
            suggestion::on_step(bot, update, query, asked, &code, id, step).await
        }
        Button::TakeBackIdeas(code, pass) => {
            open_question::on_take_back(bot, update, query, asked, &code, &pass).await
        }
        Button::Ideas(code, step) => open_question::on_step(bot, update, query, asked, &code, step).await,
        Button::Listen(code, pass) => listen::on_ballot(bot, query, asked, &code, &pass).await,
        Button::ListenTo(code, pass, id) => listen::on_one(bot, query, asked, &code, &pass, id).await,
        Button::OpenPoll(code) => gap::on_open(bot, query, asked, &code).await,
        Button::MachineTranslate(code) => gap::on_machine(bot, query, asked, &code).await,
        Button::Editor(code, pass) => editor::on_open(bot, query, asked, &code, &pass).await,
        Button::EditLanguage(code, pass, tag) => {
            editor::on_language(bot, query, asked, &code, &pass, &tag).await
        }
        Button::CheckTranslation(code, pass, id) => {
            editor::on_check(bot, update, query, asked, &code, &pass, id).await
        }
        Button::RemoveTranslation(code, pass, id) => {
            editor::on_remove(bot, update, query, asked, &code, &pass, id).await
        }
        Button::EditorDone => editor::on_done(bot, query, asked).await,
        Button::ShowPrinciple(principle) => principles::on_one(bot, query, asked, principle).await,
        Button::TurnToPrinciple(principle) => principles::on_one(bot, query, asked, principle).await,
        Button::ShowPrinciples | Button::TurnToPrinciples => principles::on_list(bot, query, asked).await,
        Button::PrintPrinciples => principles::on_print(bot, query, asked).await,
        Button::ChooseLanguage(back) => language::on_choose(bot, query, asked, &back).await,
        Button::SetLanguage(tag, back) => language::on_set(bot, query, asked, Some(&tag), &back).await,
        Button::FollowTelegram(back) => language::on_set(bot, query, asked, None, &back).await,
        Button::GroupLanguages => settings::on_languages(bot, query, asked).await,
        Button::Log(group, below) => log::on_page(bot, query, asked, group, below).await,
        Button::Report(group) => report::on_group(bot, query, asked, group).await,
        Button::ReportSpan(group, span) => report::on_span(bot, query, group, span).await,
        Button::Settings(group) => settings::on_group(bot, query, asked, group).await,
        Button::GroupSetting(group, setting) => {
            settings::on_setting(bot, update, query, asked, group, &setting).await
        }
        Button::Closing(code) => closing::on_open(bot, query, asked, &code).await,
        Button::CloseAt(code, choice) => closing::on_choose(bot, update, query, asked, &code, choice).await,
        Button::CloseAtOther(code) => closing::on_other(bot, query, asked, &code).await,
        Button::Sketch(code, press) => builder::on_press(bot, update, query, asked, &code, press).await,
        Button::NewSketch => builder::on_new(bot, query, asked).await,
        Button::WriteReason(code, change) => ending::on_write(bot, query, asked, &code, change).await,
        Button::WithoutReason(code, change) => {
            ending::on_without(bot, update, query, asked, &code, change).await
        }
        Button::Context(code) => context::on_press(bot, query, asked, &code).await,
        Button::Bell(code, pass) => bell::on_press(bot, update, query, asked, &code, &pass).await,
        Button::Reword(code) => reword::on_press(bot, query, asked, &code).await,
        Button::RewordWithoutReason(code) => reword::on_without(bot, query, asked, &code).await,
        Button::Outcome(code, outcome) => decision::on_outcome(bot, query, asked, &code, outcome).await,
        Button::ReviewLater(code) => decision::on_later(bot, query, asked, &code).await,
        Button::Promises(group) => promise::on_list(bot, query, asked, group).await,
        Button::Promise(group, principle) => promise::on_one(bot, query, asked, group, principle).await,
        Button::PromiseIn(group) => promise::on_group(bot, update, query, asked, group).await,
        Button::RemovePromise(group, principle) => {
            promise::on_remove(bot, update, query, asked, group, principle).await
        }
        Button::ForgetMe => personal::on_confirmed(bot, query, asked).await,
        Button::KeepMe => personal::on_kept(bot, query, asked).await,
        Button::Help => help::on_button(bot, query, asked).await,
        Button::Export(code, form) => export::on_button(bot, query, &code, form).await,
    }
}

/// Tells a person alone why their command was not carried out.
async fn refuse(bot: &Bot, message: &Message, user: &User, refusal: &Refusal) -> Handled {
    let mut tx = bot.store.read().await?;
    let speech = bot.speech(&mut tx, user, Some(message.chat.id)).await?;
    Ok(vec![Answer::Alone {
        asked: Asked::by_message(message, user),
        view: views::refusal(&bot.texts, speech, refusal),
        link: StartLink::Help,
    }])
}
