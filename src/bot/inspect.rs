//! What a host may want to know of the bot's account. These calls only ask; nothing at Telegram changes.

use serde::{Deserialize, Serialize};
use teloxide_core::requests::Payload;

use super::api::{Api, CALL_TIMEOUT, Called, Fault};

/// The bot's account.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Account {
    /// Its user id.
    pub(crate) id: i64,
    /// Its username.
    pub(crate) username: String,
    /// Whether privacy mode is off: Telegram then hands over every message of its groups.
    #[serde(default, rename = "can_read_all_group_messages")]
    pub(crate) reads_all: bool,
}

/// How updates reach the bot.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Webhook {
    /// Where they are posted; empty where they are asked for.
    pub(crate) url: String,
    /// How many wait.
    #[serde(rename = "pending_update_count")]
    pub(crate) pending: u64,
    /// When one could last not be posted, in Unix seconds.
    pub(crate) last_error_date: Option<i64>,
    /// Why.
    pub(crate) last_error_message: Option<String>,
}

/// What the bot is in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// An administrator who may delete messages.
    Administrator,
    /// An administrator who may not.
    AdministratorWithoutDeleting,
    /// A member.
    Member,
    /// A member who may not write.
    Silenced,
    /// Not in it.
    Outside,
}

/// `ChatMember`, as far as it matters here.
#[derive(Debug, Deserialize)]
struct ChatMember {
    status: String,
    can_delete_messages: Option<bool>,
    is_member: Option<bool>,
    can_send_messages: Option<bool>,
}

#[derive(Debug, Clone, Serialize)]
struct GetMe {}

#[derive(Debug, Clone, Serialize)]
struct GetWebhookInfo {}

#[derive(Debug, Clone, Serialize)]
struct GetChatMember {
    chat_id: i64,
    user_id: i64,
}

impl Payload for GetMe {
    type Output = Account;
    const NAME: &'static str = "GetMe";
}

impl Payload for GetWebhookInfo {
    type Output = Webhook;
    const NAME: &'static str = "GetWebhookInfo";
}

impl Payload for GetChatMember {
    type Output = ChatMember;
    const NAME: &'static str = "GetChatMember";
}

impl Api {
    /// The bot's account.
    pub(crate) async fn account(&self) -> Called<Account> {
        self.call_patiently(GetMe {}).await
    }

    /// How updates reach the bot.
    pub(crate) async fn webhook(&self) -> Called<Webhook> {
        self.call_patiently(GetWebhookInfo {}).await
    }

    /// What the bot itself is in a group.
    pub(crate) async fn standing(&self, group: i64, bot: i64) -> Called<Standing> {
        match self.call_patiently(GetChatMember { chat_id: group, user_id: bot }).await {
            Ok(member) => Ok(member.standing()),
            Err(Fault::Closed(_)) => Ok(Standing::Outside),
            Err(fault) => Err(fault),
        }
    }

    /// The time by the server's clock, in Unix seconds, from the header of an answer, good or bad; none where it has none.
    pub(crate) async fn server_time(&self) -> Called<Option<i64>> {
        let answer = self.post(GetMe::NAME).timeout(CALL_TIMEOUT).send().await;
        let answer = answer.map_err(|e| Fault::Unreachable(e.without_url().to_string()))?;
        let parser = jiff::fmt::rfc2822::DateTimeParser::new();
        let date = answer.headers().get("date").and_then(|date| parser.parse_timestamp(date.as_bytes()).ok());
        Ok(date.map(jiff::Timestamp::as_second))
    }
}

impl ChatMember {
    fn standing(&self) -> Standing {
        match self.status.as_str() {
            "administrator" | "creator" if self.can_delete_messages == Some(false) => {
                Standing::AdministratorWithoutDeleting
            }
            "administrator" | "creator" => Standing::Administrator,
            "member" => Standing::Member,
            "restricted" if self.is_member == Some(false) => Standing::Outside,
            "restricted" if self.can_send_messages == Some(false) => Standing::Silenced,
            "left" | "kicked" => Standing::Outside,
            _ => Standing::Member,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_status_of_a_member_is_understood() {
        let standing = |json: &str| serde_json::from_str::<ChatMember>(json).unwrap().standing();
        let cases = [
            (r#"{"status": "administrator", "can_delete_messages": true}"#, Standing::Administrator),
            (
                r#"{"status": "administrator", "can_delete_messages": false}"#,
                Standing::AdministratorWithoutDeleting,
            ),
            (r#"{"status": "member", "brand_new_field": [1]}"#, Standing::Member),
            (r#"{"status": "restricted", "is_member": true, "can_send_messages": true}"#, Standing::Member),
            (
                r#"{"status": "restricted", "is_member": true, "can_send_messages": false}"#,
                Standing::Silenced,
            ),
            (r#"{"status": "restricted", "is_member": false, "can_send_messages": true}"#, Standing::Outside),
            (r#"{"status": "left"}"#, Standing::Outside),
            (r#"{"status": "kicked", "until_date": 0}"#, Standing::Outside),
        ];
        for (json, expected) in cases {
            assert_eq!(standing(json), expected, "{json}");
        }
    }
}
