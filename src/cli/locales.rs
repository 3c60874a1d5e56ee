//! `chorus locales`: the languages that Chorus speaks, and help for those who add or mend one.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::{Args, Subcommand};

use crate::config::{self, Database};
use crate::store::{Store, corrections};
use crate::text::{Pseudo, Texts};

/// Show the languages, or check texts of your own.
#[derive(Debug, Args)]
pub(super) struct Locales {
    #[command(subcommand)]
    command: Option<LocalesCommand>,
    #[command(flatten)]
    own_texts: config::OwnTexts,
}

#[derive(Debug, Subcommand)]
enum LocalesCommand {
    /// Say what is wrong in a folder of texts, by file and line
    Check {
        /// The folder, with a folder a language in it
        folder: PathBuf,
    },
    /// Show what speakers of a language said sounds wrong in it
    Suggestions {
        /// Delete them once they are shown
        #[arg(long)]
        delete: bool,
        #[command(flatten)]
        database: Database,
    },
    /// Show every message stretched, and mirrored: what a translation may do to it
    Pseudo {
        /// A folder to write both to, for --locales of practice or serve; standard output if not given
        #[arg(long)]
        out: Option<PathBuf>,
    },
}

impl Locales {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            None => table(&self.own_texts.texts()),
            Some(LocalesCommand::Check { folder }) => check(&folder),
            Some(LocalesCommand::Suggestions { delete, database }) => suggestions(&database, delete).await,
            Some(LocalesCommand::Pseudo { out }) => pseudo(out.as_deref()),
        }
    }
}

fn table(texts: &Texts) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{:<12}{:<11}{:<13}{:<28}own name", "tag", "direction", "messages", "review")?;
    for speech in texts.all() {
        let direction = if speech.is_right_to_left() { "rtl" } else { "ltr" };
        let there = speech.written();
        let messages = format!("{} of {}", there.written, there.all);
        let from_host =
            if there.from_host > 0 { format!(" ({} of them yours)", there.from_host) } else { String::new() };
        let review = speech.review();
        writeln!(
            out,
            "{:<12}{direction:<11}{messages:<13}{review:<28}{}{from_host}",
            speech.tag().as_str(),
            speech.name()
        )?;
    }
    Ok(())
}

fn check(folder: &Path) -> anyhow::Result<()> {
    let (_, findings) = Texts::with(folder)
        .with_context(|| format!("The folder {} can't be read. Check the path.", folder.display()))?;
    let mut out = io::stdout().lock();
    for finding in &findings {
        writeln!(out, "{finding}")?;
    }
    let wrong = findings.iter().filter(|finding| finding.is_wrong).count();
    anyhow::ensure!(
        wrong == 0,
        "Wrong: {wrong}. These words are not used: the built-in ones, or English, stand in their place."
    );
    writeln!(out, "Nothing is wrong. To look at: {}.", findings.len())?;
    Ok(())
}

fn pseudo(folder: Option<&Path>) -> anyhow::Result<()> {
    for pseudo in Pseudo::ALL {
        match folder {
            None => io::stdout().lock().write_all(pseudo.file().as_bytes())?,
            Some(folder) => {
                let folder = folder.join(pseudo.tag());
                let write = || {
                    fs::create_dir_all(&folder)?;
                    fs::write(folder.join("pseudo.ftl"), pseudo.file())
                };
                write().with_context(|| format!("{} can't be written. Check the path.", folder.display()))?;
            }
        }
    }
    Ok(())
}

async fn suggestions(database: &Database, delete: bool) -> anyhow::Result<()> {
    let store = Store::open_existing(&database.database).await?;
    let vault = database.existing_vault()?;
    let mut tx = if delete { store.write().await? } else { store.read().await? };
    let received = corrections::all(&mut tx, &vault).await.context(
        "What was sent can't be opened. Use the secret that the bot has (CHORUS_SECRET or its file).",
    )?;
    let mut out = io::stdout().lock();
    for one in &received {
        writeln!(out, "{}  {}  {}", one.language, one.day, one.text)?;
    }
    out.flush()?;
    // One by one: what comes in meanwhile was not shown.
    for one in received.iter().filter(|_| delete) {
        corrections::remove(&mut tx, &one.id).await?;
    }
    tx.commit().await?;
    Ok(())
}
