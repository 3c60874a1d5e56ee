//! Integration tests.

mod bot_api;
