//! `chorus export`: a closed poll's answers, for the host.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::{Args, ValueEnum};

use crate::config::Database;
use crate::domain::PollCode;
use crate::report;
use crate::store::{Store, polls, responses, translations};
use crate::text::Texts;

/// Write a closed poll's answers to a file.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// The poll's code, as its card shows it
    #[arg(long)]
    poll: String,
    /// The form of the file
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,
    /// What to write: the answers, or the poll's words in each language and where they come from
    #[arg(long, value_enum, default_value_t = What::Answers)]
    what: What,
    /// The file to write; standard output if not given
    #[arg(long)]
    out: Option<PathBuf>,
    #[command(flatten)]
    database: Database,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Csv,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    Answers,
    Texts,
}

impl Export {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let Format::Csv = self.format;
        let unknown = || {
            format!(
                "There is no poll with the code {}. The code is at the end of the poll's message.",
                self.poll
            )
        };
        let code = PollCode::parse(&self.poll).with_context(unknown)?;
        let store = Store::open_existing(&self.database.database).await?;
        let mut tx = store.read().await?;
        let poll = polls::load(&mut tx, &code).await?.with_context(unknown)?;
        anyhow::ensure!(
            poll.require_closed().is_ok(),
            "The poll {code} is still open. Close it first: two exports of an open poll would show who answered in between."
        );
        let mut bytes = Vec::new();
        match self.what {
            What::Answers => {
                let rows = responses::log(&mut tx, &code).await?;
                report::responses_csv(&Texts::load()?, &poll, &rows, &mut bytes)?;
            }
            What::Texts => {
                report::texts_csv(&poll, &translations::record(&mut tx, &code).await?, &mut bytes)?;
            }
        }
        match &self.out {
            None => io::stdout().lock().write_all(&bytes)?,
            Some(path) => {
                // Written beside and renamed, so that a file with this name is always whole.
                let part = path.with_added_extension("part");
                let cannot = || {
                    format!(
                        "The file {} can't be written. Check the path and who may write there.",
                        path.display()
                    )
                };
                write(&part, &bytes).with_context(cannot)?;
                fs::rename(&part, path).with_context(cannot)?;
            }
        }
        Ok(())
    }
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut out = File::create(path)?;
    out.write_all(bytes)?;
    out.sync_all()
}
