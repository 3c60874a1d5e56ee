//! Any text as a button's data, as a deep link's payload and as a message: what is read was written so, and in no other way.
#![no_main]

use chorus::domain::{Button, Command, StartLink};

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Some(button) = Button::decode(text) {
        assert_eq!(button.encode(), text);
    }
    if let Some(link) = StartLink::decode(text) {
        assert_eq!(link.encode(), text);
    }
    if let Some((command, arguments)) = Command::parse(text, "chorus_bot") {
        assert!(text.starts_with('/') && text.ends_with(arguments));
        let word = &text[1..text.len() - arguments.len()];
        assert!(!word.contains(char::is_whitespace));
        assert!(arguments.is_empty() || arguments.starts_with(char::is_whitespace));
        let name = word.split('@').next().unwrap_or_default();
        assert_eq!(command.is_some(), Command::ALL.iter().any(|c| c.name().eq_ignore_ascii_case(name)));
    }
});
