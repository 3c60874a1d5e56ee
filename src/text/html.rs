//! Safe HTML: text becomes [`Html`] by escaping only, so nothing that a person wrote is ever read as markup.

use std::fmt::Write as _;

/// Stands in a message where something else than text goes; no person's text stands beside it.
pub(crate) const SLOT: &str = "\u{FFFC}";

/// A text in Telegram's HTML, built from escaped parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Html(String);

impl Html {
    /// Plain text.
    pub(crate) fn text(text: &str) -> Self {
        Self::escaped(&directed(text))
    }

    fn escaped(text: &str) -> Self {
        let mut html = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '<' => html.push_str("&lt;"),
                '>' => html.push_str("&gt;"),
                '&' => html.push_str("&amp;"),
                c => html.push(c),
            }
        }
        Self(html)
    }

    /// Bold text.
    pub(crate) fn bold(text: &str) -> Self {
        Self(format!("<b>{}</b>", Self::text(text).0))
    }

    /// Text that a tap copies, drawn as typed.
    pub(crate) fn typed(text: &str) -> Self {
        Self(format!("<pre>{}</pre>", Self::escaped(text).0))
    }

    /// A time, in seconds since 1970, that Telegram draws for each reader's own clock; older apps show the text.
    pub(crate) fn time(unix: i64, format: &str, text: &str) -> Self {
        Self(format!("<tg-time unix=\"{unix}\" format=\"{format}\">{}</tg-time>", Self::text(text).0))
    }

    /// A message with another part where [`SLOT`] stands in it.
    pub(crate) fn around(message: &str, part: &Self) -> Self {
        let (before, after) = message.split_once(SLOT).unwrap_or((message, ""));
        Self(format!("{}{}{}", Self::text(before).0, part.0, Self::text(after).0))
    }

    /// Parts one after the other, a line each; empty ones make an empty line.
    pub(crate) fn lines(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::join(parts, "\n")
    }

    /// Parts one after the other with an empty line between them; empty ones are left out.
    pub(crate) fn paragraphs(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::join(parts.into_iter().filter(|part| !part.0.is_empty()), "\n\n")
    }

    fn join(parts: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut all = String::new();
        for (i, part) in parts.into_iter().enumerate() {
            let _ = write!(all, "{}{}", if i == 0 { "" } else { between }, part.0);
        }
        Self(all)
    }

    /// The markup.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Its length in UTF-16 units, markup and all: never less than what Telegram counts.
    pub(crate) fn units(&self) -> usize {
        self.0.encode_utf16().count()
    }
}

/// Whether a letter is written from right to left: Hebrew, Arabic and their neighbours.
pub(super) fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{200F}' | '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Keeps the slash of `/help` on its left side where it stands in a text that runs from right to left; a line that begins
/// with a command still runs from the right.
pub(crate) fn directed(text: &str) -> String {
    if !text.chars().any(is_right_to_left) {
        return text.to_owned();
    }
    let mut directed = String::with_capacity(text.len() + 16);
    let mut before = '\n';
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c == '/' && before.is_whitespace() && rest.peek().is_some_and(char::is_ascii_lowercase) {
            directed.push_str(if before == '\n' { "\u{200F}\u{200E}" } else { "\u{200E}" });
        }
        directed.push(c);
        before = c;
    }
    directed
}

/// A line that runs from the right, or from the left, whatever letter comes first in it: phones take the direction of a line
/// from its first letter.
pub(super) fn lined(line: &str, from_right: bool) -> String {
    match line.chars().find(|c| c.is_alphabetic()).map(is_right_to_left) {
        Some(false) if from_right => format!("\u{200F}{line}"),
        Some(true) if !from_right => format!("\u{200E}{line}"),
        _ => line.to_owned(),
    }
}

/// Isolates a name or a person's text, so that its direction does not disturb the sentence that it stands in.
pub(crate) fn isolate(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// A message with a text in it, that text shortened so that the whole stays within the limit.
///
/// The limit counts UTF-16 units, the largest of the units that Telegram may mean by "characters".
pub(crate) fn fit(limit: usize, text: &str, message: impl Fn(&str) -> String) -> String {
    let length = |s: &str| s.encode_utf16().count();
    let whole = message(&isolate(text));
    if length(&whole) <= limit {
        return whole;
    }
    let room = limit.saturating_sub(length(&message(&isolate("…"))));
    let mut used = 0;
    let short: String = text
        .chars()
        .take_while(|c| {
            used += c.len_utf16();
            used <= room
        })
        .collect();
    message(&isolate(&format!("{}…", short.trim_end())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_text_stays_text() {
        assert_eq!(Html::bold("<b>&amp;").as_str(), "<b>&lt;b&gt;&amp;amp;</b>");
    }

    #[test]
    fn a_command_keeps_its_slash_in_a_right_to_left_text() {
        assert_eq!(directed("/help – مدد"), "\u{200F}\u{200E}/help – مدد");
        assert_eq!(directed("یہاں /settings لکھیں"), "یہاں \u{200E}/settings لکھیں");
        assert_eq!(directed("Write /help."), "Write /help.");
        assert_eq!(
            Html::typed("/poll کب؟").as_str(),
            "<pre>/poll کب؟</pre>",
            "what is copied stays as it is"
        );
    }

    #[test]
    fn a_line_runs_the_way_its_language_does() {
        assert_eq!(lined("1. Chalkwell Park میں", true), "\u{200F}1. Chalkwell Park میں");
        assert_eq!(lined("1. عيد party", false), "\u{200E}1. عيد party");
        for plain in ["1. منگل", "👍", "12"] {
            assert_eq!(lined(plain, true), plain);
        }
    }

    #[test]
    fn a_long_text_is_shortened_inside_its_message() {
        let message = |t: &str| format!("Saved: {t}!");
        assert_eq!(fit(50, "Tuesday", message), "Saved: \u{2068}Tuesday\u{2069}!");
        let short = fit(20, &"👍".repeat(30), message);
        assert_eq!(short.encode_utf16().count(), 19);
        assert!(short.contains("👍…"));
    }
}
