//! Cleaning a text that a person typed, before anything else looks at it.

/// Directional overrides, embeddings and isolates, and control characters: they can turn the text around them upside down.
fn is_harmful(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0001}')
        || (c.is_control() && c != '\n' && c != '\t')
}

/// Characters that show nothing by themselves. Two of them (the joiners) carry meaning inside Persian, Urdu, Bengali
/// and emoji, so they are kept in a text but do not make one.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}'
            | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// One line as it is kept and shown: harmful characters taken out, white space folded to single spaces, ends trimmed.
/// Empty when nothing in it can be seen.
#[must_use]
pub fn clean_line(text: &str) -> String {
    let kept: String = text
        .chars()
        .filter(|c| !is_harmful(*c))
        .map(|c| if matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .collect();
    let folded = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    if folded.chars().all(|c| c.is_whitespace() || is_invisible(c)) { String::new() } else { folded }
}

/// Whether two cleaned texts look alike to a reader: letter case and invisible characters do not count.
#[must_use]
pub fn same_text(a: &str, b: &str) -> bool {
    let key = |s: &str| s.to_lowercase().chars().filter(|c| !is_invisible(*c)).collect::<String>();
    key(a) == key(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overrides_and_controls_go_but_joiners_stay() {
        assert_eq!(clean_line("a\u{202E}b\u{0}c\u{2067}"), "abc");
        assert_eq!(clean_line("می\u{200C}خواهم"), "می\u{200C}خواهم");
        assert_eq!(clean_line("👩\u{200D}👧  \t ok"), "👩\u{200D}👧 ok");
    }

    #[test]
    fn a_text_nobody_can_see_is_empty() {
        assert_eq!(clean_line("\u{200B} \u{FEFF}\u{2060}\u{200F}"), "");
        assert_eq!(clean_line("👍"), "👍");
    }

    #[test]
    fn texts_that_look_alike_are_the_same() {
        assert!(same_text("Tuesday", "TUES\u{200B}day"));
        assert!(!same_text("Tuesday", "Thursday"));
    }
}
