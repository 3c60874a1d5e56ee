//! What Telegram marks in a text by itself: commands, mentions, hashtags and links.

use super::{Entity, Rich};

/// Adds the entities that stand in the text and are not inside one that was given as code or link.
pub(crate) fn find_entities(rich: &mut Rich) {
    let taken: Vec<(usize, usize)> = rich
        .entities
        .iter()
        .filter(|e| matches!(e.kind.as_str(), "code" | "pre" | "text_link" | "text_mention"))
        .map(|e| (e.offset, e.offset + e.length))
        .collect();
    let mut found = Vec::new();
    let (mut utf16, mut before) = (0, ' ');
    let mut skip_until = 0;
    for (at, c) in rich.text.char_indices() {
        if at >= skip_until
            && let Some((kind, length)) = entity_at(&rich.text[at..], before)
        {
            let units = rich.text[at..at + length].encode_utf16().count();
            if !taken.iter().any(|&(from, to)| utf16 < to && utf16 + units > from) {
                found.push(Entity {
                    kind: kind.to_owned(),
                    offset: utf16,
                    length: units,
                    ..Entity::default()
                });
            }
            skip_until = at + length;
        }
        utf16 += c.len_utf16();
        before = c;
    }
    rich.entities.extend(found);
}

/// The kind and length in bytes of an entity that begins here.
fn entity_at(text: &str, before: char) -> Option<(&'static str, usize)> {
    let word =
        |rest: &str| rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
    if before.is_alphanumeric() || matches!(before, '/' | '_' | '<' | '>') {
        return None;
    }
    match text.chars().next()? {
        '/' => {
            let name = word(&text[1..]);
            if !(1..=64).contains(&name) {
                return None;
            }
            let rest = &text[1 + name..];
            let to = rest.strip_prefix('@').map_or(0, &word);
            (!rest.starts_with('/')).then_some(("bot_command", 1 + name + if to >= 3 { 1 + to } else { 0 }))
        }
        '@' => {
            let name = word(&text[1..]);
            (4..=32).contains(&name).then_some(("mention", 1 + name))
        }
        '#' => {
            let rest = &text[1..];
            let name = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
            let letters = rest[..name].chars().any(|c| !c.is_ascii_digit());
            (name > 0 && letters).then_some(("hashtag", 1 + name))
        }
        'h' | 't' => {
            let known = ["https://", "http://", "t.me/"].iter().find(|start| text.starts_with(**start))?;
            let end =
                text.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"')).unwrap_or(text.len());
            let url = text[..end].trim_end_matches(['.', ',', ')', '!', '?', ':', ';']);
            (url.len() > known.len()).then_some(("url", url.len()))
        }
        _ => None,
    }
}
