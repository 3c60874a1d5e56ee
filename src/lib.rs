//! Chorus: one poll, every language, one tally. A Telegram bot for parent groups whose families speak many languages.
//!
//! # Bird's eye
//!
//! An update comes from Telegram to `bot`'s intake, which finds the feature that deals with it. The feature parses and
//! loads, lets [`domain`] decide, saves in one transaction of [`store`], and returns what the person is to be told; that
//! goes out after the commit. What a group sees of a poll is drawn by `jobs` from the store, whenever it has changed; what is
//! told unasked waits in the outbox of the store until the courier among the `jobs` has sent it.
//!
//! # The code, in reading order
//!
//! | module | what it is |
//! |---|---|
//! | [`domain`] | pure: polls, presses, languages, buttons, refusals; no async, no database, no Telegram |
//! | [`store`] | the only place with SQL: SQLite or PostgreSQL, and the vault that seals what is personal |
//! | `text` | `locales/` as typed messages, a host's own beside them, the choice of language, safe HTML |
//! | `bot` | Telegram: intake, router, one file a feature, views (pure), answers |
//! | `jobs` | background work, each with one tick: the courier, what falls due (closing, reminders, decisions to look at again), housekeeping, what was kept for long enough |
//! | `report` | rows in, bytes out: the files of a poll, the picture of a result, the page of principles |
//! | `web` | pages that anyone may open, health and metrics, the webhook |
//! | [`machine`] | a translation server, where the host has one |
//! | [`practice`] | a Bot API server on loopback and a page, to try and to test the bot without Telegram |
//! | [`app`], [`config`], [`clock`], [`lifecycle`], [`telemetry`], [`cli`] | how it is put together and run |
//!
//! Arrows run one way: `cli → {app, practice, web}`, `app → {bot, web, jobs} → {store, text, report, machine} → domain`. `practice` knows
//! nothing of `bot`: they meet over HTTP only.
//!
//! # What always holds
//!
//! - `domain`, `bot::views` and `report` never wait, read a clock or draw a random number.
//! - Only `store` mentions SQL. Only `locales/` holds text that people read in a chat.
//! - No update is acknowledged before what it changed is committed.
//! - Nothing is sent to Telegram from inside a write transaction.
//! - A Telegram user id, a name, a text typed privately: stored only sealed or as a keyed hash; never logged, never exported.
//!   Words for a poll are public from the moment they are checked, and sealed until then.
//! - A message to Telegram is built from `text::Html` only: text becomes one by escaping. Locales hold no markup.
//! - Private text is never sent to a group unless the server has proved that it knows ephemeral messages.
//!
//! # Choices that differ from what one might expect
//!
//! - Updates are read into types of our own (`bot::incoming`), and routed by one exhaustive `match` instead of `dptree`:
//!   the compiler then sees that every command and button has a handler, and no unknown field costs a message.
//!   `teloxide-core` makes the calls; the rest of teloxide is not needed.
//! - `getUpdates` is called beside teloxide's request type, which reads the answer into a tree and loses the raw JSON.
//! - The ballot box has no task of its own: whoever finds it free writes for all who wait, so that there is nothing to start, to
//!   stop or to watch over.
//! - What a person asked for is answered at once, from memory; a crash in between loses the answer, never what it was about. What
//!   goes to a group or to organisers unasked (the welcome, the close, notes) is in the outbox.
//! - A process that dies between Telegram's answer and its own commit sends that one message again. Telegram has no way to tell.
//! - ICU4X has no stable formatter for per cent yet: the sign stands in the locale's message, the number comes from ICU4X.
//! - An administrator who posts as the group is not asked about missing languages: there is nobody to ask alone. The poll opens.
//! - Cards are not in the outbox: the card's row says what the group should see and what it sees, and the courier posts or edits
//!   until they agree.
//! - A poll that an organiser writes step by step is a sketch, not a draft: typed privately, it is sealed until it is opened. A draft is what
//!   was written in a group and waits there for its languages.
//! - An accepted suggestion stands in the words and the language of who made it, also among words that were there before, until
//!   somebody sends those again with words for it: it is an option at once, and nobody has to wait for a translation.
//! - A decision is a poll that asks nothing: in place of the question stands what will be done. So it has a code, cards, an editor and
//!   translations as every poll has, and is written in the same builder; what only decisions have is in tables of its own.
//! - A row of a poll's file says what one person chose, and nothing beside it: a day, a language or a pseudonym would tell those who know the
//!   group whose row it is. Languages, days and groups are counted apart, and small numbers are withheld (`domain::Fewest`).
//! - An entry of the log holds a salted commitment to what was done, and a hash over all before it: what was done can be deleted, that something was
//!   can't. The host's own `chorus export` is no entry: the log tells of organisers and the bot.
//! - A poll's key that is destroyed is read as a new random one: everybody is a stranger to the poll then, in every feature alike.
//! - Who is forgotten keeps a random name where totals hang on them, as one who never was: the count and the history stay true.
//! - A language is read when it is first spoken, since most groups speak few. What passes over all of them (commands for Telegram, whether an idea is known
//!   already) reads each for that moment alone.
//! - A host's own texts are put into the built-in ones as text, when the program starts, and each message of theirs is said once with every kind of
//!   value: what can't be said is left out, so that no accessor meets it. English that stands in for a new language keeps its own terms.
//! - What sounds wrong in a language is kept without who said it. So it is nobody's data: `/mydata` and `/forgetme` have nothing to find.
//! - Hours run to 24 in every language, as organisers type them. Time zones are compiled in (`jiff`), so that a bare server tells
//!   the same time.

pub mod app;
mod bot;
pub mod cli;
pub mod clock;
pub mod config;
pub mod domain;
#[cfg(fuzzing)]
pub mod fuzzing;
mod jobs;
pub mod lifecycle;
pub mod machine;
pub mod practice;
mod report;
pub mod store;
pub mod telemetry;
mod text;
pub mod web;
