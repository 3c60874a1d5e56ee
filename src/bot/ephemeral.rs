//! Messages of a group that one member alone sees (Bot API 10.2 and 10.3), sent only to a server that has proved that it
//! knows them: an older one passes over the fields it does not know, and posts the message to all.

use std::sync::atomic::Ordering;
use std::time::Duration;

use super::api::{Api, Called, Fault, Me};
use super::methods::{
    DeleteEphemeralMessage, EditEphemeralMessageText, EphemeralMessageParameters, ReplyParameters,
    SendMessage, SendVoice, Sent,
};
use super::view::View;
use crate::text::Html;

/// Telegram fails to edit an ephemeral message beyond this many characters (a known fault of August 2026), so a longer
/// view is not begun in the group.
pub(super) const MAX_EPHEMERAL_CHARS: usize = 1024;

/// How often a private message that was posted to all is tried to be taken back, and the pause between.
const TAKE_BACK_TRIES: u32 = 20;
const TAKE_BACK_PAUSE: Duration = Duration::from_secs(2);

impl Api {
    /// Whether private text may be shown in a group.
    pub(crate) fn knows_ephemeral(&self) -> bool {
        self.ephemeral.load(Ordering::SeqCst)
    }

    /// Asks the server to prove that it knows ephemeral messages, by a method that older ones do not have.
    pub(crate) async fn probe_ephemeral(&self, me: &Me) {
        let nothing =
            DeleteEphemeralMessage { chat_id: me.id, receiver_user_id: me.id, ephemeral_message_id: 1 };
        let known = match self.call(nothing).await {
            Ok(_) | Err(Fault::Refused(_) | Fault::MessageGone | Fault::Closed(_)) => true,
            Err(_) => false,
        };
        self.ephemeral.store(known, Ordering::SeqCst);
    }

    /// Sends a message of a group that one member alone sees. `false`: this server can't; what it
    /// posted to all instead is taken back.
    pub(super) async fn send_ephemeral(
        &self,
        chat: i64,
        thread: Option<i64>,
        receiver: EphemeralMessageParameters,
        reply_to_ephemeral: Option<i64>,
        view: &View,
    ) -> Called<bool> {
        if !self.knows_ephemeral() {
            return Ok(false);
        }
        let message = SendMessage {
            chat_id: chat,
            text: view.text.as_str().to_owned(),
            parse_mode: "HTML",
            message_thread_id: thread,
            reply_parameters: reply_to_ephemeral.map(|id| ReplyParameters {
                message_id: None,
                ephemeral_message_id: Some(id),
                allow_sending_without_reply: true,
            }),
            reply_markup: view.keyboard.to_markup(),
            receiver_user_id: Some(receiver.receiver_user_id),
            callback_query_id: receiver.callback_query_id.clone(),
            ephemeral_message_parameters: Some(receiver),
            ..SendMessage::default()
        };
        let sent = self.call(message).await?;
        Ok(self.is_private(chat, &sent).await)
    }

    /// Sends a recording to one member of a group alone, as [`Self::send_ephemeral`] sends a text.
    pub(super) async fn send_ephemeral_voice(
        &self,
        chat: i64,
        thread: Option<i64>,
        receiver: EphemeralMessageParameters,
        file: &str,
        caption: &Html,
    ) -> Called<bool> {
        if !self.knows_ephemeral() {
            return Ok(false);
        }
        let voice = SendVoice {
            chat_id: chat,
            voice: file.to_owned(),
            caption: caption.as_str().to_owned(),
            parse_mode: "HTML",
            message_thread_id: thread,
            receiver_user_id: Some(receiver.receiver_user_id),
            callback_query_id: receiver.callback_query_id.clone(),
            ephemeral_message_parameters: Some(receiver),
        };
        let sent = self.call(voice).await?;
        Ok(self.is_private(chat, &sent).await)
    }

    /// Whether a message that was sent to one member alone is so. If not, it is taken back.
    async fn is_private(&self, chat: i64, sent: &Sent) -> bool {
        if sent.ephemeral_message_id.is_some() {
            return true;
        }
        // The server took the message for one to the whole group. Take it back and never try again.
        self.ephemeral.store(false, Ordering::SeqCst);
        tracing::error!(
            "the server posted a private message to a group; ephemeral messages are switched off"
        );
        for _ in 0..TAKE_BACK_TRIES {
            match self.delete(chat, sent.message_id).await {
                Ok(()) | Err(Fault::MessageGone) => return false,
                Err(Fault::RetryAfter(pause)) => tokio::time::sleep(pause).await,
                Err(fault) => {
                    tracing::error!(%fault, "a private message could not be taken back yet");
                    tokio::time::sleep(TAKE_BACK_PAUSE).await;
                }
            }
        }
        tracing::error!(
            chat,
            message = sent.message_id,
            "a private message stands in a group: delete it by hand"
        );
        false
    }

    /// Changes an ephemeral message. That it already looks so is success.
    pub(super) async fn edit_ephemeral(
        &self,
        chat: i64,
        user: i64,
        ephemeral: i64,
        view: &View,
    ) -> Called<()> {
        let edit = EditEphemeralMessageText {
            chat_id: chat,
            receiver_user_id: user,
            ephemeral_message_id: ephemeral,
            text: view.text.as_str().to_owned(),
            parse_mode: "HTML",
            reply_markup: view.keyboard.to_edited_markup(),
        };
        match self.call(edit).await {
            Ok(_) | Err(Fault::NotModified) => Ok(()),
            Err(fault) => Err(fault),
        }
    }
}
