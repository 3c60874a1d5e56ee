//! The page's words for people, languages and what happened in a group; English, for it is a tool for trying.

use serde_json::{Value, json};

use super::model::{ChatKind, Person};
use super::view::SeenMessage;
use super::world::World;

/// Languages by their own names.
const LANGUAGES: [(&str, &str); 10] = [
    ("en", "English"),
    ("pl", "polski"),
    ("ur", "اردو"),
    ("bn", "বাংলা"),
    ("uk", "українська"),
    ("ar", "العربية"),
    ("ro", "română"),
    ("cs", "čeština"),
    ("vi", "Tiếng Việt"),
    ("fa", "فارسی"),
];

/// A message for the page: as it is seen, with words for what is no text.
pub(crate) fn shown(world: &World, message: &SeenMessage) -> Value {
    let mut out = json!(message);
    if let Some(service) = &message.service {
        out["note"] = json!(note(world, message, service));
    }
    out
}

fn note(world: &World, message: &SeenMessage, service: &Value) -> String {
    let by = &message.from;
    let named = |user: &Value| user["first_name"].as_str().unwrap_or_default().to_owned();
    if let Some(added) = service["new_chat_members"].as_array() {
        let names: Vec<String> = added.iter().map(named).collect();
        return match &added[..] {
            [one] if one["id"] == message.from_id => format!("{by} joined the group"),
            _ => format!("{by} added {}", names.join(", ")),
        };
    }
    if service["left_chat_member"].is_object() {
        let left = &service["left_chat_member"];
        return if left["id"] == world.bot.id {
            format!("{by} removed {}", named(left))
        } else {
            format!("{by} left")
        };
    }
    if service["migrate_from_chat_id"].is_i64() || service["migrate_to_chat_id"].is_i64() {
        return "This group became a supergroup".to_owned();
    }
    String::new()
}

/// A person's whole name.
pub(crate) fn name(person: &Person) -> String {
    match &person.last_name {
        Some(last) => format!("{} {last}", person.first_name),
        None => person.first_name.clone(),
    }
}

pub(crate) fn initial(person: &Person) -> char {
    person.first_name.chars().next().unwrap_or('?')
}

pub(crate) fn language(person: &Person) -> &str {
    let Some(code) = person.language_code.as_deref() else {
        return "no language set";
    };
    LANGUAGES.iter().find(|(known, _)| *known == code).map_or(code, |(_, own)| own)
}

pub(crate) fn known_language(person: &Person) -> Option<&str> {
    person.language_code.as_deref()
}

/// The group that a person's page shows: the first that they are in.
pub(crate) fn group_of(world: &World, who: i64) -> Option<i64> {
    let mut groups = world.chats.values().filter(|chat| {
        matches!(chat.kind, ChatKind::Group | ChatKind::Supergroup)
            && chat.upgraded_to.is_none()
            && chat.member(who).is_in()
    });
    groups.next().map(|chat| chat.id)
}
