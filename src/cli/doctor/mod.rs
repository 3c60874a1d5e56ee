//! `chorus doctor`: looks for what is wrong and says what to do. It only asks: nothing is made, migrated or posted.
//!
//! A line a check: `ok`, `warning` or `problem`, what it is about, what was found. No token, no secret, no group's name.

use std::fmt::Display;
use std::io::{self, Write as _};
use std::sync::Arc;

use clap::Args;
use secrecy::ExposeSecret as _;

use crate::bot::api::Api;
use crate::config::{Database, Host, Telegram, WebhookAddress};

mod data;
mod telegram;

/// Look for what is wrong, and say what to do; nothing is changed.
#[derive(Debug, Args)]
pub(super) struct Doctor {
    #[command(flatten)]
    telegram: Telegram,
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    webhook: WebhookAddress,
    #[command(flatten)]
    host: Host,
}

impl Doctor {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let mut findings = Findings::default();
        let api =
            Api::new(self.telegram.token.expose_secret(), self.telegram.server.clone(), Arc::default())?;
        if self.telegram.is_telegrams_own() {
            match self.host.require_named() {
                Ok(()) => findings.ok("host", "families can learn who keeps their data")?,
                Err(error) => findings.problem("host", error)?,
            }
        }
        let account = telegram::account(&api, self.webhook.url.as_ref(), &mut findings).await?;
        let groups = data::database(&self.database, &mut findings).await?;
        data::secret_files(&self.database, &mut findings)?;
        if let (Some(account), Some(groups)) = (account, groups) {
            telegram::groups(&api, &account, &groups, &mut findings).await?;
        }
        match findings.problems {
            0 => Ok(()),
            1 => anyhow::bail!("There is 1 problem: the line above that begins with it says what to do."),
            n => anyhow::bail!("There are {n} problems: the lines above that begin so say what to do."),
        }
    }
}

/// Prints what is found, and counts the problems.
#[derive(Default)]
struct Findings {
    problems: usize,
}

impl Findings {
    fn ok(&mut self, about: &str, text: impl Display) -> io::Result<()> {
        Self::print("ok", about, text)
    }

    fn warning(&mut self, about: &str, text: impl Display) -> io::Result<()> {
        Self::print("warning", about, text)
    }

    fn problem(&mut self, about: &str, text: impl Display) -> io::Result<()> {
        self.problems += 1;
        Self::print("problem", about, text)
    }

    /// One line, whatever the text brought with it from outside.
    fn print(level: &str, about: &str, text: impl Display) -> io::Result<()> {
        let line = format!("{level:<7} {about}: {text}").replace(char::is_control, " ");
        writeln!(io::stdout().lock(), "{line}")
    }
}
