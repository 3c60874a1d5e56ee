//! `chorus export`: a closed poll's answers, for the host.

use std::fs::{self, File};
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::{Args, ValueEnum};

use crate::config::Database;
use crate::domain::PollCode;
use crate::report;
use crate::store::{Store, polls, responses};
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
            !poll.is_open(),
            "The poll {code} is still open. Close it first: two exports of an open poll would show who answered in between."
        );
        let rows = responses::log(&mut tx, &code).await?;
        let texts = Texts::load()?;
        match &self.out {
            None => report::responses_csv(&texts, &poll, &rows, io::stdout().lock())?,
            Some(path) => {
                // Written beside and renamed, so that a file with this name is always whole.
                let part = path.with_added_extension("part");
                let cannot = || {
                    format!(
                        "The file {} can't be written. Check the path and who may write there.",
                        path.display()
                    )
                };
                write(&part, |out| report::responses_csv(&texts, &poll, &rows, out)).with_context(cannot)?;
                fs::rename(&part, path).with_context(cannot)?;
            }
        }
        Ok(())
    }
}

fn write(path: &Path, fill: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    fill(&mut out)?;
    out.into_inner()?.sync_all()
}
