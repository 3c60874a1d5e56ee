//! Any text as an update: reading it, strictly and leniently, ends well, and both agree on its number.
#![no_main]

libfuzzer_sys::fuzz_target!(|raw: &str| chorus::fuzzing::update(raw));
