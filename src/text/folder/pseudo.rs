//! Two languages that nobody speaks, made of the English: one as long as texts can get, one that runs from the right. Put into a
//! host's folder, they show in the chat what a translation may do to a message.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::entries::{body, name, parts, pattern};
use super::render::{Sayer, most};
use super::source;
use crate::domain::LanguageTag;
use crate::text::l10n::L10n;

/// What is done to the English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pseudo {
    /// Accents, and vowels twice, as far as there is room.
    Stretched,
    /// Words from right to left.
    Mirrored,
}

impl Pseudo {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Stretched, Self::Mirrored];

    /// Its tag, as other programs have it for the same.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::Stretched => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// All messages, in the form of a file.
    pub(crate) fn file(self) -> String {
        let english = L10n::En.source();
        let sayer = LanguageTag::parse("en").map(|tag| Sayer::new(&tag, english));
        let mut body = body(english);
        body.retain(|entry| name(entry).is_some());
        for entry in &mut body {
            let room = sayer.as_ref().map_or(0, |sayer| self.room(sayer, entry));
            match entry {
                Entry::Message(message) => {
                    message.comment = None;
                    if let Some(value) = &mut message.value {
                        match message.id.name.as_str() {
                            "language-review" => value.elements = text("draft".to_owned()),
                            "language-name" => value.elements = text(self.name()),
                            _ => self.change(value, &mut Room { left: room, starts: true }),
                        }
                    }
                }
                Entry::Term(term) => {
                    term.comment = None;
                    // Where a term stands is not known, so that it keeps its length.
                    self.change(&mut term.value, &mut Room { left: 0, starts: true });
                }
                _ => {}
            }
        }
        source(&body)
    }

    /// How much longer a message may get, within its limit: for letters by two fifths.
    fn room(self, sayer: &Sayer, entry: &Entry<String>) -> usize {
        let (Some(name), Some(pattern)) = (name(entry), pattern(entry)) else { return 0 };
        let variables = parts(pattern).variables;
        let said = sayer.say(&name, &variables).unwrap_or_default();
        let longest = said.iter().map(|text| text.encode_utf16().count()).max().unwrap_or_default();
        let left = most(&name, !variables.is_empty()).saturating_sub(longest);
        match self {
            Self::Stretched => left.min(longest * 2 / 5),
            Self::Mirrored => left,
        }
    }

    fn name(self) -> String {
        let mut room = Room { left: 40, starts: true };
        match self {
            Self::Stretched => self.words("English", &mut room),
            Self::Mirrored => self.words("mirrored English", &mut room),
        }
    }

    fn change(self, pattern: &mut Pattern<String>, room: &mut Room) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = self.words(value, room),
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    for variant in variants {
                        self.change(&mut variant.value, room);
                    }
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => room.starts = value == "[",
                PatternElement::Placeable { .. } => room.starts = false,
            }
        }
    }

    fn words(self, text: &str, room: &mut Room) -> String {
        let mut changed = String::with_capacity(text.len() * 2);
        for word in text.split_inclusive(char::is_whitespace) {
            // What is typed stays as it is.
            let is_typed =
                word.starts_with(['/', '#']) || word.contains(|c: char| c.is_ascii_digit() || c == ']');
            match self {
                Self::Stretched if is_typed => changed.push_str(word),
                Self::Stretched => word.chars().for_each(|c| stretch(c, &mut changed, room)),
                // A mark that is a letter from right to left in all but looks, before each word.
                Self::Mirrored => {
                    if room.left > 0 && (room.starts || word.starts_with(char::is_alphabetic)) {
                        changed.push('\u{200F}');
                        room.left -= 1;
                    }
                    room.starts = word.ends_with('\n');
                    changed.push_str(word);
                }
            }
        }
        changed
    }
}

/// What is left to make a message longer.
struct Room {
    left: usize,
    /// Whether a line begins here.
    starts: bool,
}

fn stretch(c: char, into: &mut String, room: &mut Room) {
    const ACCENTS: [(char, char); 20] = [
        ('a', 'å'),
        ('c', 'ç'),
        ('d', 'ð'),
        ('e', 'é'),
        ('g', 'ĝ'),
        ('h', 'ĥ'),
        ('i', 'ï'),
        ('j', 'ĵ'),
        ('k', 'ķ'),
        ('l', 'ļ'),
        ('n', 'ñ'),
        ('o', 'ö'),
        ('r', 'ŕ'),
        ('s', 'š'),
        ('t', 'ţ'),
        ('u', 'û'),
        ('w', 'ŵ'),
        ('y', 'ý'),
        ('z', 'ž'),
        ('A', 'Å'),
    ];
    let accented = ACCENTS.iter().find(|(plain, _)| *plain == c).map_or(c, |(_, accented)| *accented);
    into.push(accented);
    if room.left > 0 && matches!(c, 'a' | 'e' | 'i' | 'o' | 'u') {
        into.push(accented);
        room.left -= 1;
    }
}

fn text(value: String) -> Vec<PatternElement<String>> {
    vec![PatternElement::TextElement { value }]
}
