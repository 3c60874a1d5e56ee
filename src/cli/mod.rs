//! The command line: one file a subcommand.

use clap::{Parser, Subcommand};

mod backup;
mod doctor;
mod export;
mod keys;
mod locales;
mod log;
mod practice;
mod serve;

/// Chorus: one poll, every language, one tally.
#[derive(Debug, Parser)]
#[command(name = "chorus", version, about)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the bot
    Serve(Box<serve::Serve>),
    /// Try the bot in a practice group in your browser, without Telegram
    Practice(practice::Practice),
    /// Write a closed poll to a file
    Export(export::Export),
    /// Look for what is wrong, and say what to do; nothing is changed
    Doctor(doctor::Doctor),
    /// Show the languages, or check texts of your own
    Locales(locales::Locales),
    /// Check the log of what was done to polls
    Log(log::Log),
    /// Change the secret that seals personal data
    Keys(keys::Keys),
    /// Copy the database to a file, while the bot runs or not; the secret is left out
    Backup(backup::Backup),
}

impl Cli {
    /// Does what was asked for.
    ///
    /// # Errors
    /// One sentence that says what is wrong and what to do.
    pub async fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Serve(serve) => serve.run().await,
            Command::Practice(practice) => practice.run().await,
            Command::Export(export) => export.run().await,
            Command::Doctor(doctor) => doctor.run().await,
            Command::Locales(locales) => locales.run().await,
            Command::Log(log) => log.run().await,
            Command::Keys(keys) => keys.run().await,
            Command::Backup(backup) => backup.run().await,
        }
    }
}
