//! `chorus backup`: a copy of the database while the bot runs. The secret is not in it.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use clap::Args;
use url::Url;

use crate::config::{Database, SecretSource};
use crate::store::Store;
use crate::store::health::{self, Tables};

/// What of a PostgreSQL address says how to get there, and libpq knows too.
const LIBPQ: [&str; 9] =
    ["host", "hostaddr", "port", "user", "dbname", "sslmode", "sslrootcert", "sslcert", "sslkey"];

/// Copy the database to a file, while the bot runs or not; the secret is left out.
#[derive(Debug, Args)]
pub(super) struct Backup {
    /// The file to write, which must not be there yet
    #[arg(value_name = "FILE")]
    to: PathBuf,
    #[command(flatten)]
    database: Database,
}

impl Backup {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let url = &self.database.database;
        if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            anyhow::bail!(
                "PostgreSQL is copied with its own tool, which asks for the password: {}",
                pg_dump(url, &self.to)
            );
        }
        anyhow::ensure!(
            fs::symlink_metadata(&self.to).is_err(),
            "{} is there already. Choose another name.",
            self.to.display()
        );
        let store = Store::open_as_it_is(url).await?;
        let copied = self.copy(&store).await;
        store.close().await;
        copied?;
        writeln!(io::stdout().lock(), "The database is copied to {}. {}", self.to.display(), self.secret())?;
        Ok(())
    }

    /// Written beside and renamed, so that a file with this name is always whole.
    async fn copy(&self, store: &Store) -> anyhow::Result<()> {
        let tables = async { health::tables(&mut store.read().await?).await }.await;
        let tables = tables
            .map_err(|error| anyhow::anyhow!("The database can't be read ({error}). Check DATABASE_URL."))?;
        anyhow::ensure!(
            tables != Tables::Foreign,
            "The database in {} is not one of Chorus. Check DATABASE_URL.",
            self.database.database
        );
        // A name that nobody else has, in a folder that others may write to as well.
        let part = self.to.with_added_extension(format!("{:08x}.part", rand::random::<u32>()));
        let written = write(store, &part, &self.to).await;
        if written.is_err() {
            let _ = fs::remove_file(&part);
        }
        written.map_err(|error| {
            anyhow::anyhow!(
                "{} can't be written ({error}). Check the path, who may write there, and the room that is left.",
                self.to.display()
            )
        })
    }

    fn secret(&self) -> String {
        let place = match self.database.secret_source() {
            SecretSource::Given => "is the one that you set".to_owned(),
            SecretSource::File(file) | SecretSource::Beside(file) if file.is_file() => {
                format!("is in {}", file.display())
            }
            SecretSource::File(file) | SecretSource::Beside(file) => {
                format!("was not found in {}, so look where the bot gets it from", file.display())
            }
        };
        format!(
            "The secret is not in the copy, and without the secret the bot does not start on it: it {place}. Keep a \
             copy of the secret in another place."
        )
    }
}

async fn write(store: &Store, part: &Path, file: &Path) -> anyhow::Result<()> {
    // Made here, so that nobody else can read it at any time.
    let made = File::options().write(true).create_new(true).mode(0o600).open(part)?;
    store.copy_to(part).await?;
    made.sync_all()?;
    fs::rename(part, file)?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// The command that copies a PostgreSQL database, without the password.
fn pg_dump(url: &str, file: &Path) -> String {
    let file = quoted(&file.display().to_string());
    let Ok(mut url) = Url::parse(url) else {
        return format!("pg_dump --format=custom --file={file}");
    };
    let way: Vec<(String, String)> =
        url.query_pairs().into_owned().filter(|(name, _)| LIBPQ.contains(&name.as_str())).collect();
    url.set_query(None);
    if !way.is_empty() {
        url.query_pairs_mut().extend_pairs(way);
    }
    // An address without a host has no password to take away.
    let _ = url.set_password(None);
    format!("pg_dump --format=custom --file={file} {}", quoted(url.as_str()))
}

/// A text as one word for a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
