//! Puts the program together, and runs it.

use std::time::Duration;

use anyhow::Context as _;
use secrecy::ExposeSecret as _;
use tokio_util::sync::CancellationToken;

use crate::bot::api::{Api, Fault};
use crate::bot::intake::Intake;
use crate::bot::{Bot, registration};
use crate::clock::Clock;
use crate::config::{Database, Host, Telegram, Translation};
use crate::jobs::{cards, housekeeping};
use crate::store::{Store, polls};

/// How long answers under way may still take after the stop.
const DRAIN: Duration = Duration::from_secs(10);

/// Chorus, ready to run.
pub struct App {
    bot: Bot,
}

impl App {
    /// Opens the database, checks the secret and the token, and learns what the server can do.
    ///
    /// # Errors
    /// One sentence that says what is wrong and what to do.
    pub async fn build(
        telegram: &Telegram,
        database: &Database,
        host: Host,
        translation: Translation,
        clock: Clock,
    ) -> anyhow::Result<Self> {
        let store = Store::open(&database.database).await?;
        let vault = database.vault()?;
        anyhow::ensure!(
            polls::secret_fits(&mut store.read().await?, &vault).await?,
            "The secret does not fit this database. Use the secret that it was made with (CHORUS_SECRET or its file)."
        );
        let api = Api::new(telegram.token.expose_secret(), telegram.server.clone())?;
        let me = match api.me().await {
            Ok(me) => me,
            Err(Fault::NotFound) => anyhow::bail!("Telegram does not know this token. Check TELOXIDE_TOKEN."),
            Err(fault) => {
                anyhow::bail!("Telegram can't be reached ({fault}). Check the network and TELOXIDE_API_URL.")
            }
        };
        api.probe_ephemeral(&me).await;
        Ok(Self {
            bot: Bot::new(api, me, store, vault, clock, host, translation.machine()?)
                .context("the texts could not be loaded")?,
        })
    }

    /// The bot's username.
    #[must_use]
    pub fn username(&self) -> &str {
        &self.bot.me.username
    }

    /// Runs until the stop: takes updates in, draws cards, keeps house.
    ///
    /// # Errors
    /// When waiting would not help: the token was revoked, or another program runs the same bot.
    pub async fn run(self, stop: CancellationToken) -> anyhow::Result<()> {
        let jobs = [
            tokio::spawn(cards::run(self.bot.clone(), stop.clone())),
            tokio::spawn(housekeeping::run(self.bot.clone(), stop.clone())),
        ];
        let registered = tokio::spawn(register(self.bot.clone()));
        let outcome = Intake::new(self.bot.clone()).run(&stop, DRAIN).await;
        stop.cancel();
        registered.abort();
        for job in jobs {
            let _ = tokio::time::timeout(DRAIN, job).await;
        }
        self.bot.store.close().await;
        outcome
    }
}

async fn register(bot: Bot) {
    if let Err(error) = registration::register(&bot).await {
        tracing::warn!(%error, "the commands could not be registered; the next start tries again");
    }
}
