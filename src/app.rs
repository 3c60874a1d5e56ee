//! Puts the program together, and runs it.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use secrecy::ExposeSecret as _;
use tokio_util::sync::CancellationToken;
use tokio_util::task::AbortOnDropHandle;

use crate::bot::api::{Api, Fault};
use crate::bot::intake::Intake;
use crate::bot::{Bot, registration};
use crate::clock::Clock;
use crate::config::{Settings, Webhook};
use crate::jobs::{courier, due, housekeeping, retention};
use crate::store::secret::{self, Fit};
use crate::store::{Store, Vault, chats};
use crate::telemetry::Metrics;
use crate::web;

/// How long answers under way may still take after the stop.
const DRAIN: Duration = Duration::from_secs(10);

/// Chorus, ready to run.
pub struct App {
    bot: Bot,
    intake: Arc<Intake>,
    webhook: Option<Webhook>,
}

impl App {
    /// Opens the database, checks the secret and the token, and learns what the server can do.
    ///
    /// # Errors
    /// One sentence that says what is wrong and what to do.
    pub async fn build(settings: &Settings, clock: Clock) -> anyhow::Result<Self> {
        let Settings { telegram, database, .. } = settings;
        let store = Store::open(&database.database).await?;
        let vault = match secret::is_used(&mut store.read().await?).await? {
            // A new secret would not open what is there, and hide that the old one is lost.
            true => database.existing_vault()?,
            false => database.vault()?,
        };
        require_fit(&store, &vault).await?;
        if store.is_alone() {
            // What a crash left leased would wait for its time.
            let mut tx = store.write().await?;
            chats::release_all(&mut tx).await?;
            tx.commit().await?;
        }
        let api =
            Api::new(telegram.token.expose_secret(), telegram.server.clone(), Arc::new(Metrics::default()))?;
        let me = match api.me().await {
            Ok(me) => me,
            Err(Fault::NotFound) => anyhow::bail!("Telegram does not know this token. Check TELOXIDE_TOKEN."),
            Err(fault) => {
                anyhow::bail!("Telegram can't be reached ({fault}). Check the network and TELOXIDE_API_URL.")
            }
        };
        api.probe_ephemeral(&me).await;
        let webhook = settings.webhook.webhook(&vault)?;
        let bot = Bot::new(api, me, store, vault, clock, settings)?;
        Ok(Self { intake: Arc::new(Intake::new(bot.clone())), bot, webhook })
    }

    /// The bot's username.
    #[must_use]
    pub fn username(&self) -> &str {
        &self.bot.me.username
    }

    /// What it serves over HTTP.
    pub fn router(&self) -> Router {
        let router = web::principles_in(Arc::clone(&self.bot.texts))
            .merge(web::health(self.bot.clone(), Arc::clone(&self.intake)));
        match &self.webhook {
            Some(webhook) => router.merge(web::webhook(Arc::clone(&self.intake), webhook)),
            None => router,
        }
    }

    /// Runs until the stop: takes updates in, sends what waits, closes polls, keeps house. At the stop the intake ends first; what
    /// it leaves for the courier still goes out, as far as it may within ten seconds.
    ///
    /// # Errors
    /// When waiting would not help: the token was revoked, or another program runs the same bot.
    pub async fn run(self, stop: CancellationToken) -> anyhow::Result<()> {
        let done = CancellationToken::new();
        // Whoever drops this ends all of it.
        let jobs = [
            AbortOnDropHandle::new(tokio::spawn(courier::run(self.bot.clone(), done.clone()))),
            AbortOnDropHandle::new(tokio::spawn(due::run(self.bot.clone(), done.clone()))),
            AbortOnDropHandle::new(tokio::spawn(housekeeping::run(self.bot.clone(), done.clone()))),
            AbortOnDropHandle::new(tokio::spawn(retention::run(self.bot.clone(), done.clone()))),
        ];
        let registered = AbortOnDropHandle::new(tokio::spawn(register(self.bot.clone())));
        let outcome = self.intake.run(self.webhook.as_ref(), &stop, DRAIN).await;
        done.cancel();
        registered.abort();
        for job in jobs {
            let _ = tokio::time::timeout(DRAIN, job).await;
        }
        self.bot.store.close().await;
        outcome
    }
}

/// Goes on with the secret that the database is sealed with, and notes it in a new one.
async fn require_fit(store: &Store, vault: &Vault) -> anyhow::Result<()> {
    let mut tx = store.write().await?;
    match secret::fit(&mut tx, vault).await? {
        Fit::Fits => secret::note(&mut tx, vault).await?,
        Fit::Other => anyhow::bail!(
            "The secret does not fit this database. Use the secret that it was made with (CHORUS_SECRET or its file); \
             after `chorus keys rotate` that is the new one."
        ),
        Fit::InChange => anyhow::bail!(
            "A change of the secret was begun and is not done. Finish it: run `chorus keys rotate` again, with the same \
             two secrets."
        ),
    }
    Ok(tx.commit().await?)
}

async fn register(bot: Bot) {
    if let Err(error) = registration::register(&bot).await {
        tracing::warn!(%error, "the commands could not be registered; the next start tries again");
    }
}
