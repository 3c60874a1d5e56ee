//! Polls that people make with Telegram's own composer.

use serde_json::{Value, json};

use super::super::error::ActError;
use super::super::model::{Body, MessageRef};
use super::super::world::World;
use super::Manner;

/// Characters of a question and of an option, and the most options (Bot API, `sendPoll`).
const QUESTION_MOST: usize = 300;
const OPTION_MOST: usize = 100;
const OPTIONS_MOST: usize = 12;

impl World {
    /// A person sends a poll; returns where it stands.
    pub(crate) fn say_poll(
        &mut self,
        person: i64,
        chat: i64,
        question: &str,
        options: &[&str],
    ) -> Result<MessageRef, ActError> {
        let fits = |text: &str, most: usize| (1..=most).contains(&text.trim().chars().count());
        let all_fit = options.iter().all(|option| fits(option, OPTION_MOST));
        if !fits(question, QUESTION_MOST) || !(1..=OPTIONS_MOST).contains(&options.len()) || !all_fit {
            return Err(ActError::BadText);
        }
        let id = self.next_id();
        let options: Vec<Value> = (0..)
            .zip(options)
            .map(|(i, text)| json!({ "persistent_id": format!("{id}-{i}"), "text": text.trim(), "voter_count": 0 }))
            .collect();
        let poll = json!({
            "id": id.to_string(), "question": question.trim(), "options": options, "total_voter_count": 0,
            "is_closed": false, "is_anonymous": true, "type": "regular", "allows_multiple_answers": false,
            "allows_revoting": true, "members_only": false,
        });
        let message = self.compose(person, chat, Body::Poll(poll), Manner::default())?;
        let at = message.at();
        self.put(chat, message);
        Ok(at)
    }
}
