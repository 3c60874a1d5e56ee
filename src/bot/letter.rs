//! A message out of the outbox: text, or a picture of a result with a caption.

use teloxide_core::payloads::SendPhotoSetters as _;
use teloxide_core::prelude::Requester as _;
use teloxide_core::types::{ChatId, InputFile, MessageId, ParseMode, ThreadId};
use tokio::sync::Semaphore;

use super::api::{Api, within};
use super::fault::{Called, Fault};
use super::methods::{ReplyParameters, SendMessage};
use crate::report;
use crate::store::outbox::{Letter, Picture};

impl Api {
    /// Sends a message out of the outbox. Where its picture can't be drawn or is refused (a group may allow none), the text goes
    /// out alone: everyone hears of a result.
    pub(crate) async fn send_letter(&self, letter: &Letter) -> Called<i64> {
        let Some(picture) = &letter.picture else { return self.send_text(letter).await };
        let sent = match draw(picture).await {
            Ok(png) => self.send_picture(letter, picture, png).await,
            Err(error) => Err(Fault::Refused(error.to_string())),
        };
        match sent {
            Err(fault @ (Fault::Refused(_) | Fault::FileGone | Fault::NotFound)) => {
                tracing::warn!(%fault, "a picture could not be sent; its text goes out alone");
                self.send_text(letter).await
            }
            sent => sent,
        }
    }

    /// Sends a message out of the outbox without its picture.
    pub(crate) async fn send_text(&self, letter: &Letter) -> Called<i64> {
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

    async fn send_picture(&self, letter: &Letter, picture: &Picture, png: Vec<u8>) -> Called<i64> {
        let file = InputFile::memory(png).file_name("result.png");
        let mut request = self
            .bot
            .send_photo(ChatId(letter.chat), file)
            .caption(picture.caption.clone())
            .parse_mode(ParseMode::Html)
            .disable_notification(letter.is_silent);
        if let Some(message) = letter.reply_to {
            let to = teloxide_core::types::ReplyParameters::new(message_id(message)?);
            request = request.reply_parameters(to.allow_sending_without_reply());
        }
        if let Some(thread) = letter.thread {
            request = request.message_thread_id(ThreadId(message_id(thread)?));
        }
        let sent = within(async { request.await }).await;
        self.metrics.call("SendPhoto", sent.as_ref().err().map_or("ok", Fault::name));
        Ok(i64::from(sent?.id.0))
    }
}

/// One picture at a time, each of which takes about ten megabytes: many polls may close at the same hour. Not where other people's
/// updates would wait for it.
async fn draw(picture: &Picture) -> anyhow::Result<Vec<u8>> {
    static TURN: Semaphore = Semaphore::const_new(1);
    let _turn = TURN.acquire().await?;
    let counts = picture.counts.clone();
    tokio::task::spawn_blocking(move || report::chart(&counts)).await?
}

fn message_id(id: i64) -> Called<MessageId> {
    i32::try_from(id).map(MessageId).map_err(|_| Fault::Refused("no such message".to_owned()))
}
