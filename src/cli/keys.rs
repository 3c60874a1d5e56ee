//! `chorus keys rotate`: seals everything in the database anew with another secret, while no bot runs.
//!
//! If it ends half-way, it is run again with the same two secrets; no bot starts on the database before it is done.

use std::io::{self, Write as _};
use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, Subcommand};

use crate::config::{self, Database};
use crate::store::Store;
use crate::store::rotation::{CannotBegin, Rotation};

/// How many rows a transaction changes, about.
const ROWS_AT_ONCE: usize = 256;

/// Change the secret that seals personal data.
#[derive(Debug, Args)]
pub(super) struct Keys {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Seal everything anew with another secret, while no bot runs
    Rotate(Rotate),
}

/// Seal everything anew with another secret, while no bot runs.
#[derive(Debug, Args)]
struct Rotate {
    /// The file with the new secret; made if it is not there
    #[arg(long = "new-secret-file", env = "CHORUS_NEW_SECRET_FILE")]
    new: PathBuf,
    /// The database, and the secret that it has now
    #[command(flatten)]
    database: Database,
}

impl Keys {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let What::Rotate(rotate) = self.what;
        rotate.run().await
    }
}

impl Rotate {
    async fn run(self) -> anyhow::Result<()> {
        let old = self.database.existing_vault()?;
        let store = Store::open_alone(&self.database.database).await?;
        let new = config::new_vault(&self.new)?;
        let done = match Rotation::begin(&store, &old, &new, ROWS_AT_ONCE).await? {
            Ok(rotation) => finish(&store, rotation).await,
            Err(CannotBegin::IsDone) => Ok(0),
            Err(CannotBegin::WrongSecret) => Err(anyhow::anyhow!(
                "The secret does not fit this database. Give the secret that it has now with CHORUS_SECRET or its file."
            )),
            Err(CannotBegin::BegunWithAnother) => Err(anyhow::anyhow!(
                "A change to another new secret was begun and is not done. Finish it with that one first."
            )),
        };
        store.close().await;
        let sealed = done?;
        let file = self.new.display();
        writeln!(
            io::stdout().lock(),
            "Everything is sealed with the secret in {file} now ({sealed} values in this run). Start the bot with it: name \
             it in CHORUS_SECRET_FILE, or put it where the old one was. Keep the old one as long as you keep backups from \
             before."
        )?;
        Ok(())
    }
}

async fn finish(store: &Store, mut rotation: Rotation) -> anyhow::Result<u64> {
    while rotation.step(store).await.context(
        "Not everything is sealed anew yet. Run the same command again; if it fails again, restore a backup",
    )? {}
    Ok(rotation.sealed)
}
