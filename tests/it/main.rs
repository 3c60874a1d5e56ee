//! Integration tests: the real app over HTTP against the practice server, a database each; and that server by raw HTTP.

#![allow(
    missing_docs,
    unreachable_pub,
    clippy::allow_attributes,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a test that goes wrong should stop where it does, and is read, not documented"
)]

mod backup;
mod bad_input;
mod bell;
mod bot_api;
mod builder;
mod cli;
mod closing;
mod concerns;
mod context;
mod corrections;
mod decision;
mod doctor;
mod durable;
mod exports;
mod flood;
mod gone;
mod group;
mod hostile;
mod keys;
mod kill;
mod kinds;
mod lifecycle;
mod locales;
mod log;
mod machine;
mod old_server;
mod open_question;
mod outage;
mod own_texts;
mod personal;
mod picture;
mod principles;
mod privacy;
mod promise;
mod readability;
mod registry;
mod reminders;
mod replicas;
mod report;
mod retention;
mod reword;
mod secrets;
mod several_groups;
mod storage;
mod story;
mod suggestions;
mod support;
mod throttle;
mod tidy;
mod timing;
mod translations;
mod voice;
mod webhook;
