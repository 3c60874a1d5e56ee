//! Lists of commands by scope and language, and which one a person sees.

use serde::{Deserialize, Serialize};

use super::model::ChatKind;
use super::world::World;

/// One `setMyCommands`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct CommandList {
    pub(crate) scope: Scope,
    /// Two letters, or empty.
    pub(crate) language: String,
    pub(crate) commands: Vec<BotCommand>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct BotCommand {
    pub(crate) command: String,
    pub(crate) description: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_ephemeral: bool,
}

/// `BotCommandScope`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Scope {
    Default,
    AllPrivateChats,
    AllGroupChats,
    AllChatAdministrators,
    Chat(i64),
    ChatAdministrators(i64),
    ChatMember(i64, i64),
}

impl World {
    /// The list that applies to a person in a chat ("Determining list of commands", `BotCommandScope`).
    pub(crate) fn commands_for(&self, person: i64, chat: i64) -> &[BotCommand] {
        let Some(known) = self.chats.get(&chat) else {
            return &[];
        };
        let admin = known.is_admin(person);
        let scopes: Vec<Scope> = if known.kind == ChatKind::Private {
            vec![Scope::Chat(chat), Scope::AllPrivateChats, Scope::Default]
        } else {
            [
                Some(Scope::ChatMember(chat, person)),
                admin.then_some(Scope::ChatAdministrators(chat)),
                Some(Scope::Chat(chat)),
                admin.then_some(Scope::AllChatAdministrators),
                Some(Scope::AllGroupChats),
                Some(Scope::Default),
            ]
            .into_iter()
            .flatten()
            .collect()
        };
        let code = self.people.get(&person).and_then(|p| p.language_code.as_deref()).unwrap_or_default();
        let language = code.split(['-', '_']).next().unwrap_or_default().to_lowercase();
        for scope in &scopes {
            for wanted in [language.as_str(), ""] {
                let list = self.commands.iter().find(|list| list.scope == *scope && list.language == wanted);
                if let Some(list) = list {
                    return &list.commands;
                }
            }
        }
        &[]
    }

    /// Whether what a person types in a group is a command that the bot keeps between the two of them.
    pub(crate) fn is_ephemeral_command(&self, person: i64, chat: i64, text: &str) -> bool {
        if !self.knows_ephemeral() || !self.chats.get(&chat).is_some_and(super::model::Chat::is_group) {
            return false;
        }
        let Some((name, to)) = command_of(text) else {
            return false;
        };
        to.is_none_or(|to| to.eq_ignore_ascii_case(&self.bot.username))
            && self.commands_for(person, chat).iter().any(|c| c.command == name && c.is_ephemeral)
    }
}

/// Name and addressee of a text that begins with a command.
pub(crate) fn command_of(text: &str) -> Option<(String, Option<String>)> {
    let word = text.trim_start().strip_prefix('/')?.split_whitespace().next()?;
    let (name, to) = word.split_once('@').map_or((word, None), |(name, to)| (name, Some(to.to_owned())));
    let good = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    good.then(|| (name.to_owned(), to))
}
