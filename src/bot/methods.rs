//! Methods of the Bot API with fields newer than teloxide knows (10.2 and 10.3), sent through teloxide as payloads of our own.
//!
//! Source of the fields: the Bot API documentation, "Ephemeral messages" and `setMyCommands`.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use teloxide_core::requests::Payload;
use teloxide_core::types::AllowedUpdate;

/// `sendMessage`.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct SendMessage {
    pub(super) chat_id: i64,
    pub(super) text: String,
    pub(super) parse_mode: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) message_thread_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reply_parameters: Option<ReplyParameters>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reply_markup: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// As 10.2 had it; 10.3 passes it over. Without it, a 10.2 server would post the message to all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) receiver_user_id: Option<i64>,
    /// As 10.2 had it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) callback_query_id: Option<String>,
    pub(super) link_preview_options: LinkPreviewOptions,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) disable_notification: bool,
}

/// `sendVoice`, of a file that Telegram has already.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct SendVoice {
    pub(super) chat_id: i64,
    pub(super) voice: String,
    pub(super) caption: String,
    pub(super) parse_mode: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) message_thread_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// As 10.2 had it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) receiver_user_id: Option<i64>,
    /// As 10.2 had it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) callback_query_id: Option<String>,
}

/// `setWebhook`: teloxide would send it as a form, for a certificate that nobody here has.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SetWebhook {
    pub(super) url: String,
    pub(super) secret_token: String,
    pub(super) max_connections: u8,
    pub(super) allowed_updates: Vec<AllowedUpdate>,
}

/// `getChat`: its title alone is read.
#[derive(Debug, Clone, Serialize)]
pub(super) struct GetChat {
    pub(super) chat_id: i64,
}

/// What is read of a chat.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct NamedChat {
    pub(super) title: Option<String>,
}

/// What a message replies to: a message, or an ephemeral one.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ReplyParameters {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) message_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ephemeral_message_id: Option<i64>,
    pub(super) allow_sending_without_reply: bool,
}

/// Makes a message of a group visible to one member alone (10.3).
#[derive(Debug, Clone, Serialize)]
pub(super) struct EphemeralMessageParameters {
    pub(super) receiver_user_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) callback_query_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) replace_callback_query_message: Option<bool>,
}

/// No previews of links: a message is what it says.
#[derive(Debug, Clone, Serialize)]
pub(super) struct LinkPreviewOptions {
    is_disabled: bool,
}

impl Default for LinkPreviewOptions {
    fn default() -> Self {
        Self { is_disabled: true }
    }
}

/// What came of a sent message.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Sent {
    /// 0 for an ephemeral one.
    pub(super) message_id: i64,
    /// There only if the server knows ephemeral messages.
    pub(super) ephemeral_message_id: Option<i64>,
}

/// `editMessageText`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct EditMessageText {
    pub(super) chat_id: i64,
    pub(super) message_id: i64,
    pub(super) text: String,
    pub(super) parse_mode: &'static str,
    pub(super) reply_markup: Value,
    pub(super) link_preview_options: LinkPreviewOptions,
}

/// `editEphemeralMessageText`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct EditEphemeralMessageText {
    pub(super) chat_id: i64,
    pub(super) receiver_user_id: i64,
    pub(super) ephemeral_message_id: i64,
    pub(super) text: String,
    pub(super) parse_mode: &'static str,
    pub(super) reply_markup: Value,
}

/// `deleteEphemeralMessage`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct DeleteEphemeralMessage {
    pub(super) chat_id: i64,
    pub(super) receiver_user_id: i64,
    pub(super) ephemeral_message_id: i64,
}

/// `answerCallbackQuery`.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct AnswerCallbackQuery {
    pub(super) callback_query_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    pub(super) show_alert: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
}

/// `setMyCommands`, with commands that are private to their sender (10.2).
#[derive(Debug, Clone, Serialize)]
pub(super) struct SetMyCommands {
    pub(super) commands: Vec<BotCommand>,
    pub(super) scope: CommandScope,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) language_code: Option<String>,
}

/// `setMyDescription`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SetMyDescription {
    pub(super) description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) language_code: Option<String>,
}

/// `setMyShortDescription`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SetMyShortDescription {
    pub(super) short_description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) language_code: Option<String>,
}

/// One command of the list.
#[derive(Debug, Clone, Serialize)]
pub(super) struct BotCommand {
    pub(super) command: &'static str,
    pub(super) description: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) is_ephemeral: bool,
}

/// Whom a list of commands is for.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(tag = "type")]
pub(super) enum CommandScope {
    #[serde(rename = "all_private_chats")]
    Private,
    #[serde(rename = "all_group_chats")]
    Groups,
    #[serde(rename = "all_chat_administrators")]
    Administrators,
}

macro_rules! payload {
    ($type:ty, $name:literal, $output:ty) => {
        impl Payload for $type {
            type Output = $output;
            const NAME: &'static str = $name;
        }
    };
}

payload!(SendMessage, "SendMessage", Sent);
payload!(SendVoice, "SendVoice", Sent);
payload!(SetWebhook, "SetWebhook", bool);
payload!(GetChat, "GetChat", NamedChat);
payload!(EditMessageText, "EditMessageText", Value);
payload!(EditEphemeralMessageText, "EditEphemeralMessageText", bool);
payload!(DeleteEphemeralMessage, "DeleteEphemeralMessage", bool);
payload!(AnswerCallbackQuery, "AnswerCallbackQuery", bool);
payload!(SetMyDescription, "SetMyDescription", bool);
payload!(SetMyShortDescription, "SetMyShortDescription", bool);
payload!(SetMyCommands, "SetMyCommands", bool);
