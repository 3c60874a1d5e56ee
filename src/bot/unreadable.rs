//! What is left of an update that no type of ours can read: enough to keep it on record, to tell its person, and to go on.
//!
//! Each field is read by itself, so that a bad one costs none of the others. Nothing here can fail, whatever comes.

use std::collections::HashMap;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::incoming::{Chat, ChatKind, User};
use super::view::View;
use super::{Answer, Asked, Bot, router};
use crate::domain::StartLink;
use crate::text::Html;

/// The kinds that Chorus asks for, as an update names them.
const KINDS: [&str; 4] = ["message", "callback_query", "my_chat_member", "chat_member"];

/// An update that can't be read as a whole.
#[derive(Debug)]
pub(crate) struct Unreadable {
    /// Telegram's number, where that can be read.
    pub(crate) id: Option<i64>,
    /// Its kind, for the log.
    pub(crate) kind: &'static str,
    waits: Option<Waits>,
}

/// Who waits for an answer.
#[derive(Debug)]
enum Waits {
    /// Who pressed a button.
    Presser { query: String, from: Option<User>, chat: Option<i64> },
    /// Who wrote in the private chat. What is said in a group may be meant for others.
    Writer(User),
}

/// An object's fields by name; of two with one name, the last.
#[derive(Default)]
struct Fields<'r>(HashMap<String, &'r RawValue>);

impl<'r> Fields<'r> {
    fn of(raw: &'r str) -> Self {
        serde_json::from_str(raw).map(Self).unwrap_or_default()
    }

    fn get<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        serde_json::from_str(self.0.get(name)?.get()).ok()
    }

    fn inner(&self, name: &str) -> Self {
        self.0.get(name).map(|raw| Self::of(raw.get())).unwrap_or_default()
    }

    /// A person of whom at least the id can be read.
    fn user(&self, name: &str) -> Option<User> {
        let user = self.inner(name);
        Some(User {
            id: user.get("id")?,
            is_bot: user.get("is_bot").unwrap_or_default(),
            language_code: user.get("language_code"),
        })
    }
}

impl Unreadable {
    /// Reads what can be read.
    pub(crate) fn read(raw: &str) -> Self {
        let update = Fields::of(raw);
        let kind = KINDS.into_iter().find(|kind| update.0.contains_key(*kind));
        let waits = match kind {
            Some("callback_query") => presser(&update.inner("callback_query")),
            Some("message") => writer(&update.inner("message")),
            _ => None,
        };
        Self { id: number(&update), kind: kind.unwrap_or("unknown"), waits }
    }

    /// Whose answers this one's must follow.
    pub(crate) fn lane(&self) -> i64 {
        match &self.waits {
            Some(Waits::Presser { from: Some(user), .. } | Waits::Writer(user)) => user.id,
            _ => self.id.unwrap_or_default(),
        }
    }

    /// What its person is told, alone.
    pub(crate) async fn apology(&self, bot: &Bot) -> Vec<Answer> {
        match &self.waits {
            Some(Waits::Presser { query, from, chat }) => {
                let sorry = router::sorry(bot, from.as_ref(), *chat).await;
                vec![Answer::Press { id: query.clone(), text: Some(sorry), alert: true }]
            }
            Some(Waits::Writer(user)) => vec![Answer::Alone {
                asked: Asked::Privately { user: user.id },
                view: View::text(Html::text(&router::sorry(bot, Some(user), None).await)),
                link: StartLink::Help,
            }],
            None => Vec::new(),
        }
    }
}

/// Why an update can't be read: position and category alone, as the message of a parse error may quote what a person wrote.
pub(super) fn why(error: &serde_json::Error) -> String {
    format!("{:?} at column {}", error.classify(), error.column())
}

fn presser(query: &Fields<'_>) -> Option<Waits> {
    Some(Waits::Presser {
        query: query.get("id")?,
        from: query.user("from"),
        chat: query.inner("message").get::<Chat>("chat").map(|chat| chat.id),
    })
}

fn writer(message: &Fields<'_>) -> Option<Waits> {
    let (chat, user) = (message.get::<Chat>("chat")?, message.user("from")?);
    let alone = chat.kind == ChatKind::Private && chat.id == user.id && !user.is_bot;
    alone.then_some(Waits::Writer(user))
}

/// Telegram's numbers are positive and have 32 bits; one of another kind would lead the next question astray.
fn number(update: &Fields<'_>) -> Option<i64> {
    update.get::<u32>("update_id").map(i64::from)
}

/// What to ask Telegram for next: what comes after the batch. Numbers rise by one, so an update whose own can't be read counts as
/// one more than the update before it; where there is none before it, the next that has a number takes it along.
pub(crate) fn next_offset<'r>(batch: impl IntoIterator<Item = &'r str>, before: Option<i64>) -> Option<i64> {
    batch.into_iter().fold(before, |next, raw| number(&Fields::of(raw)).or(next).map(|id| id + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_field_costs_none_of_the_others() {
        let update = Unreadable::read(
            r#"{"update_id":7,"callback_query":{"id":"9","from":{"id":3,"is_bot":0,"language_code":"pl"},"data":5,
                "message":{"chat":{"id":-5,"type":"group"},"message_id":"x"}}}"#,
        );
        assert_eq!((update.id, update.kind, update.lane()), (Some(7), "callback_query", 3));
        let Some(Waits::Presser { query, from: Some(user), chat: Some(-5) }) = update.waits else {
            panic!("{update:?}")
        };
        assert_eq!((query.as_str(), user.language_code.as_deref()), ("9", Some("pl")));
    }

    #[test]
    fn only_who_wrote_in_private_waits_for_an_answer() {
        let waits = |chat: &str, from: &str| {
            Unreadable::read(&format!(r#"{{"message":{{"chat":{chat},"from":{from}}}}}"#)).waits.is_some()
        };
        assert!(waits(r#"{"id":3,"type":"private"}"#, r#"{"id":3}"#));
        assert!(!waits(r#"{"id":3,"type":"private"}"#, r#"{"id":4}"#));
        assert!(!waits(r#"{"id":3,"type":"private"}"#, r#"{"id":3,"is_bot":true}"#));
        assert!(!waits(r#"{"id":-3,"type":"group"}"#, r#"{"id":-3}"#));
        assert!(!waits("5", "null"));
    }

    #[test]
    fn an_update_without_a_number_does_not_hold_the_next_ones_up() {
        let next = |batch: &[&str], before| next_offset(batch.iter().copied(), before);
        assert_eq!(next(&[r#"{"update_id":5}"#, "[]", r#"{"update_id":"x"}"#], None), Some(8));
        assert_eq!(next(&["null", r#"{"update_id":-1}"#], Some(5)), Some(7));
        assert_eq!(next(&["null", r#"{"update_id":6}"#], None), Some(7));
        assert_eq!(next(&["null"], None), None);
        // Numbers begin anew at random after a week.
        assert_eq!(next(&[r#"{"update_id":3}"#], Some(900)), Some(4));
        assert_eq!(next(&[], Some(5)), Some(5));
    }
}
