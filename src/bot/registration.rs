//! Tells Telegram the commands, in each language, for private chats, groups and administrators apart, and what the bot says
//! of itself. More than a hundred calls, so done only when something changed since the last time.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::Bot;
use super::methods::{BotCommand, CommandScope, SetMyCommands, SetMyDescription, SetMyShortDescription};
use crate::domain::{Command, LanguageTag};
use crate::store::facts;
use crate::text::Speech;

const PRIVATE: [Command; 13] = [
    Command::Help,
    Command::Suggest,
    Command::Language,
    Command::Principles,
    Command::Results,
    Command::Export,
    Command::Decide,
    Command::Promise,
    Command::Report,
    Command::Settings,
    Command::Privacy,
    Command::MyData,
    Command::ForgetMe,
];
const GROUP: [Command; 8] = [
    Command::Help,
    Command::Suggest,
    Command::Language,
    Command::Principles,
    Command::Results,
    Command::Decisions,
    Command::Log,
    Command::Privacy,
];
const ADMINISTRATORS: [Command; 15] = [
    Command::Poll,
    Command::Close,
    Command::Decide,
    Command::Promise,
    Command::Report,
    Command::Settings,
    Command::Export,
    Command::Principles,
    Command::Results,
    Command::Decisions,
    Command::Log,
    Command::Suggest,
    Command::Language,
    Command::Help,
    Command::Privacy,
];

/// What Telegram is told for the readers of one language, or, without a code, for everyone else.
#[derive(Serialize)]
struct Told {
    commands: Vec<SetMyCommands>,
    description: SetMyDescription,
    short_description: SetMyShortDescription,
}

/// Registers everything, unless the same was registered before.
pub(crate) async fn register(bot: &Bot) -> anyhow::Result<()> {
    let told = everything(bot);
    let name = format!("registered:{}", bot.me.id);
    let hash = format!("{:x?}", Sha256::digest(serde_json::to_vec(&told)?));
    if facts::get(&mut bot.store.read().await?, &name).await?.as_ref() == Some(&hash) {
        return Ok(());
    }
    for Told { commands, description, short_description } in told {
        for list in commands {
            bot.api.call_patiently(list).await?;
        }
        bot.api.call_patiently(description).await?;
        bot.api.call_patiently(short_description).await?;
    }
    let mut tx = bot.store.write().await?;
    facts::set(&mut tx, &name, &hash).await?;
    tx.commit().await?;
    Ok(())
}

/// In English for everyone else, and in each language with a two-letter code, which is what Telegram can register.
fn everything(bot: &Bot) -> Vec<Told> {
    let ephemeral = bot.api.knows_ephemeral();
    let mut told = vec![in_language(bot.texts.english(), None, ephemeral)];
    told.extend(bot.texts.each_once().filter_map(|speech| {
        let code = LanguageTag::parse(speech.tag().language()).filter(|code| code.as_str().len() == 2)?;
        // `zh` is for zh-Hans, but `pt` is not for pt-BR where there is a pt.
        let is_it = bot.texts.find(&code).is_some_and(|found| found.tag() == speech.tag());
        is_it.then(|| in_language(&speech, Some(code.to_string()), ephemeral))
    }));
    told
}

fn in_language(speech: &Speech, language_code: Option<String>, ephemeral: bool) -> Told {
    let scopes: [(CommandScope, &[Command]); 3] = [
        // First, so that no administrator meets the list for everyone, where more is between the sender and the bot alone.
        (CommandScope::Administrators, &ADMINISTRATORS),
        (CommandScope::Private, &PRIVATE),
        (CommandScope::Groups, &GROUP),
    ];
    let list = |(scope, commands): (CommandScope, &[Command])| {
        let command = |command: &Command| BotCommand {
            command: command.name(),
            description: description(speech, *command),
            is_ephemeral: ephemeral && is_personal(scope, *command),
        };
        let commands = commands.iter().map(command).collect();
        SetMyCommands { commands, scope, language_code: language_code.clone() }
    };
    Told {
        commands: scopes.map(list).into(),
        description: SetMyDescription {
            description: speech.bot_description(),
            language_code: language_code.clone(),
        },
        short_description: SetMyShortDescription {
            short_description: speech.bot_short_description(),
            language_code: language_code.clone(),
        },
    }
}

/// Whether a command in a group is between its sender and the bot alone. An organiser's `/principles` is for everyone.
fn is_personal(scope: CommandScope, command: Command) -> bool {
    match scope {
        CommandScope::Private => false,
        CommandScope::Groups => true,
        CommandScope::Administrators => {
            matches!(
                command,
                Command::Results
                    | Command::Decisions
                    | Command::Suggest
                    | Command::Language
                    | Command::Help
                    | Command::Privacy
            )
        }
    }
}

fn description(speech: &Speech, command: Command) -> String {
    match command {
        Command::Start | Command::Help => speech.command_help(),
        Command::Language => speech.command_language(),
        Command::Principles => speech.command_principles(),
        Command::Poll => speech.command_poll(),
        Command::Close => speech.command_close(),
        Command::Results => speech.command_results(),
        Command::Export => speech.command_export(),
        Command::Suggest => speech.command_suggest(),
        Command::Decide => speech.command_decide(),
        Command::Decisions => speech.command_decisions(),
        Command::Promise => speech.command_promise(),
        Command::Log => speech.command_log(),
        Command::Report => speech.command_report(),
        Command::Settings => speech.command_settings(),
        Command::Privacy => speech.command_privacy(),
        Command::MyData => speech.command_mydata(),
        Command::ForgetMe => speech.command_forgetme(),
    }
}
