//! Tells Telegram the commands, in each language, for private chats, groups and administrators apart, and what the bot says
//! of itself. About 120 calls, so done only when something changed since the last time.

use sha2::{Digest as _, Sha256};

use super::Bot;
use super::api::Called;
use super::methods::{BotCommand, CommandScope, SetMyCommands, SetMyDescription, SetMyShortDescription};
use crate::domain::Command;
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

/// Registers everything, unless the same was registered before.
pub(crate) async fn register(bot: &Bot) -> anyhow::Result<()> {
    let lists = lists(bot);
    let name = format!("registered:{}", bot.me.id);
    let described =
        bot.texts.all().map(|s| (s.bot_description(), s.bot_short_description())).collect::<Vec<_>>();
    let hash = format!("{:x?}", Sha256::digest(serde_json::to_vec(&(&lists, described))?));
    if facts::get(&mut bot.store.read().await?, &name).await?.as_ref() == Some(&hash) {
        return Ok(());
    }
    for list in lists {
        bot.api.call_patiently(list).await?;
    }
    describe(bot).await?;
    let mut tx = bot.store.write().await?;
    facts::set(&mut tx, &name, &hash).await?;
    tx.commit().await?;
    Ok(())
}

/// Every list: each scope in each language with a two-letter code, and in English for everyone else.
fn lists(bot: &Bot) -> Vec<SetMyCommands> {
    let ephemeral = bot.api.knows_ephemeral();
    let scopes: [(CommandScope, &[Command]); 3] = [
        // First, so that no administrator meets the list for everyone, where more is between the sender and the bot alone.
        (CommandScope::Administrators, &ADMINISTRATORS),
        (CommandScope::Private, &PRIVATE),
        (CommandScope::Groups, &GROUP),
    ];
    let mut lists = Vec::new();
    for (scope, commands) in scopes {
        for (language_code, speech) in codes(bot) {
            let command = |command: &Command| BotCommand {
                command: command.name(),
                description: description(speech, *command),
                is_ephemeral: ephemeral && is_personal(scope, *command),
            };
            lists.push(SetMyCommands {
                commands: commands.iter().map(command).collect(),
                scope,
                language_code,
            });
        }
    }
    lists
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

/// Every language that Telegram can register, and English for everyone else.
fn codes(bot: &Bot) -> impl Iterator<Item = (Option<String>, &Speech)> {
    let named = bot.texts.all().map(|speech| (Some(speech.tag().to_string()), speech));
    std::iter::once((None, bot.texts.english()))
        .chain(named.filter(|(code, _)| code.as_ref().is_some_and(|code| code.len() == 2)))
}

async fn describe(bot: &Bot) -> Called<()> {
    for (language_code, speech) in codes(bot) {
        let (description, short_description) = (speech.bot_description(), speech.bot_short_description());
        bot.api
            .call_patiently(SetMyDescription { description, language_code: language_code.clone() })
            .await?;
        bot.api.call_patiently(SetMyShortDescription { short_description, language_code }).await?;
    }
    Ok(())
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
