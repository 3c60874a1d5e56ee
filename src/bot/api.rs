//! Calls to the Bot API.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use secrecy::ExposeSecret as _;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use teloxide_core::payloads::{GetUpdatesSetters as _, SendDocumentSetters as _};
use teloxide_core::prelude::Requester as _;
use teloxide_core::requests::{HasPayload as _, JsonRequest, Payload};
use teloxide_core::types::{ChatId, InputFile, MessageId, ReactionType, UserId};
use teloxide_core::{Bot, RequestError};

pub(crate) use super::fault::{Called, Fault};
use super::methods::{
    AnswerCallbackQuery, EditMessageText, GetChat, LinkPreviewOptions, ReplyParameters, SendMessage,
    SendVoice, SetWebhook,
};
use super::view::View;
use crate::config::Webhook;
use crate::store::outbox::Letter;
use crate::telemetry::Metrics;
use crate::text::Html;

/// How long one call may take in all.
pub(super) const CALL_TIMEOUT: Duration = Duration::from_secs(20);
/// How long a question may take that other people's updates wait for.
const QUESTION_TIMEOUT: Duration = Duration::from_secs(4);
/// The longest pause that the server may ask for and be waited for on the spot.
pub(super) const LONGEST_PATIENCE: Duration = Duration::from_secs(30);

/// The Bot API server, as one bot.
#[derive(Clone)]
pub(crate) struct Api {
    bot: Bot,
    /// Whether the server has proved that it knows ephemeral messages.
    pub(super) ephemeral: Arc<AtomicBool>,
    pub(super) metrics: Arc<Metrics>,
}

/// Where a message goes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// The chat.
    pub(crate) chat: i64,
    /// The forum topic.
    pub(crate) thread: Option<i64>,
    /// The message to reply to.
    pub(crate) reply_to: Option<i64>,
}

impl Place {
    /// A chat, no topic, no reply.
    pub(crate) fn chat(chat: i64) -> Self {
        Self { chat, thread: None, reply_to: None }
    }
}

/// Who the bot is.
#[derive(Debug, Clone)]
pub(crate) struct Me {
    /// Its user id.
    pub(crate) id: i64,
    /// Its username.
    pub(crate) username: String,
}

impl Api {
    /// A bot of that token on that server.
    pub(crate) fn new(token: &str, server: Option<url::Url>, metrics: Arc<Metrics>) -> anyhow::Result<Self> {
        // A long poll must outlive its 50 seconds; each other call has its own limit.
        let client =
            teloxide_core::net::default_reqwest_settings().timeout(Duration::from_secs(70)).build()?;
        let bot = Bot::with_client(token, client);
        let bot = match server {
            Some(url) => bot.set_api_url(url),
            None => bot,
        };
        Ok(Self { bot, ephemeral: Arc::new(AtomicBool::new(false)), metrics })
    }

    /// Calls a method of our own.
    pub(super) async fn call<P>(&self, payload: P) -> Called<P::Output>
    where
        P: Payload + serde::Serialize + Send + 'static,
        P::Output: DeserializeOwned + Send,
    {
        let outcome = within(async { JsonRequest::new(self.bot.clone(), payload).await }).await;
        self.metrics.call(P::NAME, outcome.as_ref().err().map_or("ok", Fault::name));
        outcome
    }

    /// The same, and once more after the pause that the server asks for, if that is short.
    pub(super) async fn call_patiently<P>(&self, payload: P) -> Called<P::Output>
    where
        P: Payload + serde::Serialize + Clone + Send + 'static,
        P::Output: DeserializeOwned + Send,
    {
        match self.call(payload.clone()).await {
            Err(Fault::RetryAfter(pause)) if pause <= LONGEST_PATIENCE => {
                tokio::time::sleep(pause).await;
                self.call(payload).await
            }
            outcome => outcome,
        }
    }

    /// Who the bot is.
    pub(crate) async fn me(&self) -> Called<Me> {
        let me = within(async { self.bot.get_me().await }).await?;
        Ok(Me { id: signed(me.id), username: me.username().to_owned() })
    }

    /// The next updates, as raw JSON: fields newer than any type of ours survive.
    ///
    /// Not through teloxide's request, which reads the answer into a tree first and so loses the raw text.
    pub(super) async fn updates(&self, offset: Option<i64>, wait: Duration) -> Called<Vec<Box<RawValue>>> {
        #[derive(Deserialize)]
        struct Answer {
            result: Option<Vec<Box<RawValue>>>,
            description: Option<String>,
            error_code: Option<u16>,
        }
        let mut ask = self.bot.get_updates().timeout(u32::try_from(wait.as_secs()).unwrap_or(50)).limit(100);
        ask = ask.allowed_updates(super::intake::allowed_updates());
        let mut body =
            serde_json::to_value(ask.payload_ref()).map_err(|e| Fault::Unreachable(e.to_string()))?;
        if let Some(offset) = offset {
            body["offset"] = offset.into();
        }
        let unreachable = |e: String| Fault::Unreachable(e);
        let request =
            self.post("GetUpdates").header("content-type", "application/json").body(body.to_string());
        let response = request.send().await.map_err(|e| unreachable(e.without_url().to_string()))?;
        let bytes = response.bytes().await.map_err(|e| unreachable(e.without_url().to_string()))?;
        let answer: Answer = serde_json::from_slice(&bytes).map_err(|e| unreachable(e.to_string()))?;
        match (answer.result, answer.error_code) {
            (Some(updates), _) => Ok(updates),
            (None, Some(409)) => Err(Fault::Conflict),
            (None, Some(401 | 404)) => Err(Fault::NotFound),
            (None, _) => Err(unreachable(answer.description.unwrap_or_default())),
        }
    }

    /// A call beside teloxide, for what its answer does not show.
    pub(super) fn post(&self, method: &str) -> reqwest::RequestBuilder {
        let mut url = self.bot.api_url();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().push(&format!("bot{}", self.bot.token())).push(method);
        }
        self.bot.client().post(url)
    }

    /// Makes sure that updates are asked for, not posted: a token may come with another program's webhook.
    pub(super) async fn delete_webhook(&self) -> Called<()> {
        within(async { self.bot.delete_webhook().await }).await.map(drop)
    }

    /// Has the server post updates to an address, each with the secret, many at a time.
    pub(super) async fn set_webhook(&self, webhook: &Webhook) -> Called<()> {
        self.call(SetWebhook {
            url: webhook.url.to_string(),
            secret_token: webhook.secret.expose_secret().to_owned(),
            max_connections: 100,
            allowed_updates: super::intake::allowed_updates(),
        })
        .await
        .map(drop)
    }

    /// How many updates wait at the server for the webhook.
    pub(super) async fn webhook_backlog(&self) -> Called<u32> {
        Ok(within(async { self.bot.get_webhook_info().await }).await?.pending_update_count)
    }

    /// Sends a message.
    pub(crate) async fn send(&self, place: Place, view: &View) -> Called<i64> {
        self.send_letter(&view.letter(place, false)).await
    }

    /// Sends a message out of the outbox.
    pub(crate) async fn send_letter(&self, letter: &Letter) -> Called<i64> {
        let reply = letter.reply_to.map(|id| ReplyParameters {
            message_id: Some(id),
            ephemeral_message_id: None,
            allow_sending_without_reply: true,
        });
        let message = SendMessage {
            chat_id: letter.chat,
            text: letter.text.clone(),
            parse_mode: "HTML",
            message_thread_id: letter.thread,
            reply_parameters: reply,
            reply_markup: letter.markup.clone(),
            disable_notification: letter.is_silent,
            ..SendMessage::default()
        };
        Ok(self.call(message).await?.message_id)
    }

    /// Changes a message's text and buttons. That it already looks so is success.
    pub(crate) async fn edit(&self, chat: i64, message: i64, view: &View) -> Called<()> {
        let edit = EditMessageText {
            chat_id: chat,
            message_id: message,
            text: view.text.as_str().to_owned(),
            parse_mode: "HTML",
            reply_markup: view.keyboard.to_edited_markup(),
            link_preview_options: LinkPreviewOptions::default(),
        };
        match self.call(edit).await {
            Ok(_) | Err(Fault::NotModified) => Ok(()),
            Err(fault) => Err(fault),
        }
    }

    /// Deletes a message.
    pub(crate) async fn delete(&self, chat: i64, message: i64) -> Called<()> {
        let message = MessageId(i32::try_from(message).map_err(|_| Fault::MessageGone)?);
        within(async { self.bot.delete_message(ChatId(chat), message).await }).await.map(drop)
    }

    /// Answers a press.
    pub(super) async fn answer(&self, answer: AnswerCallbackQuery) -> Called<()> {
        self.call(answer).await.map(drop)
    }

    /// Puts a reaction under a message.
    pub(super) async fn react(&self, chat: i64, message: i64, emoji: &str) -> Called<()> {
        use teloxide_core::payloads::SetMessageReactionSetters as _;
        let message = MessageId(i32::try_from(message).map_err(|_| Fault::MessageGone)?);
        let emoji = ReactionType::Emoji { emoji: emoji.to_owned() };
        let request = self.bot.set_message_reaction(ChatId(chat), message).reaction([emoji]);
        within(async { request.await }).await.map(drop)
    }

    /// Sends a file.
    pub(super) async fn send_file(
        &self,
        chat: i64,
        name: &str,
        bytes: Vec<u8>,
        caption: &Html,
    ) -> Called<()> {
        let file = InputFile::memory(bytes).file_name(name.to_owned());
        within(async { self.bot.send_document(ChatId(chat), file).caption(caption.as_str()).await })
            .await
            .map(drop)
    }

    /// Sends a recording that Telegram has already.
    pub(super) async fn send_voice(&self, chat: i64, file: &str, caption: &Html) -> Called<()> {
        let voice = SendVoice {
            chat_id: chat,
            voice: file.to_owned(),
            caption: caption.as_str().to_owned(),
            parse_mode: "HTML",
            ..SendVoice::default()
        };
        self.call(voice).await.map(drop)
    }

    /// A group's title.
    pub(super) async fn title(&self, group: i64) -> Called<String> {
        let ask = JsonRequest::new(self.bot.clone(), GetChat { chat_id: group });
        Ok(question(async { ask.await }).await?.title.unwrap_or_default())
    }

    /// The user ids of a group's administrators, bots left out.
    pub(super) async fn administrators(&self, group: i64) -> Called<Vec<i64>> {
        let members = question(async { self.bot.get_chat_administrators(ChatId(group)).await }).await?;
        Ok(members.into_iter().filter(|m| !m.user.is_bot).map(|m| signed(m.user.id)).collect())
    }

    /// Whether a person is in a group.
    pub(super) async fn is_member(&self, group: i64, user: i64) -> Called<bool> {
        let user = UserId(u64::try_from(user).map_err(|_| Fault::Refused("no user".to_owned()))?);
        let member = question(async { self.bot.get_chat_member(ChatId(group), user).await }).await?;
        Ok(member.kind.is_present())
    }
}

fn signed(id: UserId) -> i64 {
    i64::try_from(id.0).unwrap_or(i64::MAX)
}

async fn within<T>(call: impl Future<Output = Result<T, RequestError>>) -> Called<T> {
    limited(CALL_TIMEOUT, call).await
}

async fn question<T>(call: impl Future<Output = Result<T, RequestError>>) -> Called<T> {
    limited(QUESTION_TIMEOUT, call).await
}

async fn limited<T>(limit: Duration, call: impl Future<Output = Result<T, RequestError>>) -> Called<T> {
    match tokio::time::timeout(limit, call).await {
        Ok(outcome) => outcome.map_err(Fault::from),
        Err(_) => Err(Fault::Unreachable("no answer in time".to_owned())),
    }
}
