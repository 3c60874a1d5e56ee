//! Calls to the Bot API.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use serde::de::DeserializeOwned;
use teloxide_core::payloads::SendDocumentSetters as _;
use teloxide_core::prelude::Requester as _;
use teloxide_core::requests::{JsonRequest, Payload};
use teloxide_core::types::{ChatId, InputFile, MessageId, ReactionType, UserId};
use teloxide_core::{Bot, RequestError};

pub(crate) use super::fault::{Called, Fault};
use super::methods::{AnswerCallbackQuery, EditMessageText, GetChat, LinkPreviewOptions, SendVoice};
use super::view::View;
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
    pub(super) bot: Bot,
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

    /// A call beside teloxide, for what its answer does not show.
    pub(super) fn post(&self, method: &str) -> reqwest::RequestBuilder {
        let mut url = self.bot.api_url();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().push(&format!("bot{}", self.bot.token())).push(method);
        }
        self.bot.client().post(url)
    }

    /// Sends a message.
    pub(crate) async fn send(&self, place: Place, view: &View) -> Called<i64> {
        self.send_letter(&view.letter(place, false)).await
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

pub(super) async fn within<T>(call: impl Future<Output = Result<T, RequestError>>) -> Called<T> {
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
