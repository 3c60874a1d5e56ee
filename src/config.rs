//! What a host can set, a struct a concern: from flags and the environment.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context as _;
use clap::Args;
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

use crate::domain::Fewest;
use crate::machine::Machine;
use crate::store::Vault;

mod host;
mod own_texts;

pub use host::{Host, Keeping, LawfulBasis};
pub use own_texts::OwnTexts;

/// The bot's account, and the server that it talks to.
#[derive(Debug, Clone, Args)]
pub struct Telegram {
    /// The bot's token, from @BotFather
    #[arg(long, env = "TELOXIDE_TOKEN", hide_env_values = true)]
    pub token: SecretString,
    /// The Bot API server, if not Telegram's own
    #[arg(long, env = "TELOXIDE_API_URL")]
    pub server: Option<Url>,
}

/// Where the data is.
#[derive(Debug, Clone, Args)]
pub struct Database {
    /// The database: sqlite://FILE or postgres://…
    #[arg(long, env = "DATABASE_URL", default_value = "sqlite://chorus.db", hide_env_values = true)]
    pub database: String,
    #[command(flatten)]
    secret: Secret,
}

/// The host's secret, which seals what is personal.
#[derive(Debug, Clone, Args, Default)]
struct Secret {
    /// The secret that seals personal data
    #[arg(long = "secret", env = "CHORUS_SECRET", hide_env_values = true)]
    value: Option<SecretString>,
    /// A file with the secret
    #[arg(long = "secret-file", env = "CHORUS_SECRET_FILE")]
    file: Option<PathBuf>,
}

/// Where the host's secret comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecretSource {
    /// It was given itself, by a flag or in the environment.
    Given,
    /// A file that was named.
    File(PathBuf),
    /// The file beside the database, which is made at the first start.
    Beside(PathBuf),
}

/// What is told of few people.
#[derive(Debug, Clone, Args, Default)]
pub struct Disclosure {
    /// The fewest people of whom a number is told, beside the totals of a poll: 5 if not given, never below 3
    #[arg(long = "fewest-shown", env = "CHORUS_FEWEST_SHOWN", value_parser = clap::value_parser!(u64).range(Fewest::LOWEST..=Fewest::HIGHEST))]
    fewest_shown: Option<u64>,
}

impl Disclosure {
    /// The fewest people of whom a number is told.
    #[must_use]
    pub fn fewest(&self) -> Fewest {
        self.fewest_shown.and_then(Fewest::new).unwrap_or_default()
    }
}

impl Telegram {
    /// Whether the server is Telegram's own.
    #[must_use]
    pub fn is_telegrams_own(&self) -> bool {
        self.server.as_ref().is_none_or(|server| server.host_str() == Some("api.telegram.org"))
    }
}

/// A translation server, which a host may set up for the texts of polls.
#[derive(Debug, Clone, Args)]
pub struct Translation {
    /// A translation server of the LibreTranslate kind, for the texts of polls
    #[arg(long = "translate-url", env = "CHORUS_TRANSLATE_URL")]
    pub url: Option<Url>,
    /// The translation server's API key, if it wants one
    #[arg(long = "translate-key", env = "CHORUS_TRANSLATE_KEY", hide_env_values = true)]
    pub key: Option<SecretString>,
    /// How long the translation server may take for one language, in seconds, 25 at the most
    #[arg(long = "translate-seconds", env = "CHORUS_TRANSLATE_SECONDS", default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=25))]
    pub seconds: u64,
}

/// Updates posted to an address of the host's, in place of being asked for.
#[derive(Debug, Clone, Args, Default)]
pub struct WebhookAddress {
    /// The address that Telegram posts updates to; without it, Chorus asks for them
    #[arg(id = "webhook_url", long = "webhook-url", env = "CHORUS_WEBHOOK_URL")]
    pub url: Option<Url>,
    /// What Telegram proves itself by: 1 to 256 letters, digits, _ and -; made from the secret if not given
    #[arg(
        id = "webhook_secret",
        long = "webhook-secret",
        env = "CHORUS_WEBHOOK_SECRET",
        hide_env_values = true
    )]
    pub secret: Option<SecretString>,
}

/// A webhook with its secret.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// Where Telegram posts updates.
    pub url: Url,
    /// What it proves itself by.
    pub secret: SecretString,
}

/// All that the bot is started with.
#[derive(Debug, Clone, Args)]
pub struct Settings {
    /// The bot's account.
    #[command(flatten)]
    pub telegram: Telegram,
    /// The data.
    #[command(flatten)]
    pub database: Database,
    /// The host.
    #[command(flatten)]
    pub host: Host,
    /// The translation server.
    #[command(flatten)]
    pub translation: Translation,
    /// The webhook.
    #[command(flatten)]
    pub webhook: WebhookAddress,
    /// The host's own texts.
    #[command(flatten)]
    pub own_texts: OwnTexts,
}

impl WebhookAddress {
    /// The webhook, if there is one.
    ///
    /// # Errors
    /// When Telegram would not take the secret.
    pub fn webhook(&self, vault: &Vault) -> anyhow::Result<Option<Webhook>> {
        let Some(url) = self.url.clone() else { return Ok(None) };
        let secret = self.secret.clone().unwrap_or_else(|| vault.webhook_secret());
        let is_allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        let text = secret.expose_secret();
        anyhow::ensure!(
            (1..=256).contains(&text.len()) && text.chars().all(is_allowed),
            "CHORUS_WEBHOOK_SECRET must be 1 to 256 letters, digits, _ and -. Leave it out, and one is made."
        );
        Ok(Some(Webhook { url, secret }))
    }
}

impl Translation {
    /// The server, if there is one.
    ///
    /// # Errors
    /// When no HTTP client can be made.
    pub fn machine(self) -> anyhow::Result<Option<Machine>> {
        self.url.map(|url| Machine::new(url, self.key, Duration::from_secs(self.seconds))).transpose()
    }
}

impl Database {
    /// A database with its secret's file beside it.
    #[must_use]
    pub fn at(url: String) -> Self {
        Self { database: url, secret: Secret::default() }
    }

    /// A database with a secret of the caller's.
    #[must_use]
    pub fn with_secret(url: String, secret: SecretString) -> Self {
        Self { database: url, secret: Secret { value: Some(secret), file: None } }
    }

    /// The keys: from the secret given, else from a file beside the database, which is made at the first start.
    ///
    /// # Errors
    /// When the secret can't be read, can't be kept, or is too short.
    pub fn vault(&self) -> anyhow::Result<Vault> {
        match self.secret_source() {
            SecretSource::Beside(path) => new_vault(&path),
            SecretSource::Given | SecretSource::File(_) => self.existing_vault(),
        }
    }

    /// The keys, from a secret that must be there already: none is made.
    ///
    /// # Errors
    /// When the secret can't be read or is too short.
    pub fn existing_vault(&self) -> anyhow::Result<Vault> {
        if let Some(secret) = &self.secret.value {
            return Vault::new(secret);
        }
        secret_in(&self.secret.file.clone().unwrap_or_else(|| self.secret_beside()))
    }

    /// Where the secret comes from.
    #[must_use]
    pub fn secret_source(&self) -> SecretSource {
        match (&self.secret.value, &self.secret.file) {
            (Some(_), _) => SecretSource::Given,
            (None, Some(file)) => SecretSource::File(file.clone()),
            (None, None) => SecretSource::Beside(self.secret_beside()),
        }
    }

    /// The file in which a secret is kept where none is given: beside a SQLite database, else in the working folder.
    #[must_use]
    pub fn secret_beside(&self) -> PathBuf {
        let file = self.database.strip_prefix("sqlite:").map(|rest| rest.trim_start_matches("//"));
        let file = file.map(|rest| rest.split('?').next().unwrap_or(rest));
        let folder = file.and_then(|file| Path::new(file).parent()).unwrap_or(Path::new(""));
        folder.join("chorus.secret")
    }

    /// Whether the database is a SQLite file.
    #[must_use]
    pub fn is_sqlite(&self) -> bool {
        self.database.starts_with("sqlite:")
    }
}

/// The keys of a file's secret; the file is made, with a random secret, where it is not there.
///
/// # Errors
/// When the secret can't be read, can't be kept, or is too short.
pub fn new_vault(file: &Path) -> anyhow::Result<Vault> {
    if file.try_exists().is_ok_and(|exists| !exists) {
        make_secret(file)?;
    }
    secret_in(file)
}

fn secret_in(file: &Path) -> anyhow::Result<Vault> {
    let secret = fs::read_to_string(file).map_err(|error| {
        anyhow::anyhow!(
            "The secret in {} can't be read ({error}). Check the path and who may read it; if it is lost, put your \
             copy of it there.",
            file.display()
        )
    })?;
    Vault::new(&SecretString::from(secret))
        .with_context(|| format!("The secret in {} can't be used", file.display()))
}

/// Makes a secret that only this user can read. Never in place of one that is there.
fn make_secret(path: &Path) -> anyhow::Result<()> {
    let secret = Vault::random_secret();
    let made = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    made.and_then(|mut file| {
        file.write_all(secret.expose_secret().as_bytes())?;
        file.sync_all()
    })
    .with_context(|| {
        format!(
            "The secret can't be kept in {}. Check who may write there, or set CHORUS_SECRET.",
            path.display()
        )
    })
}
