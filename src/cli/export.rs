//! `chorus export`: a closed poll's answers, for the host.

use std::fs::{self, File};
use std::io;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, ValueEnum};

use crate::config::Database;
use crate::domain::{Poll, PollCode};
use crate::report;
use crate::store::{Store, Tx, polls, responses, translations};
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
        anyhow::ensure!(
            poll.kind.has_options() || !matches!(self.what, What::Answers),
            "People wrote their own ideas for the poll {code}: there are no answers to count. Organisers read them in the private chat."
        );
        let Some(path) = &self.out else { return self.write(&mut tx, &poll, io::stdout()).await };
        // Written beside and renamed, so that a file with this name is always whole.
        let part = path.with_added_extension("part");
        let written = async {
            let file = File::create(&part)?;
            self.write(&mut tx, &poll, &file).await?;
            file.sync_all()?;
            Ok(fs::rename(&part, path)?)
        };
        written.await.map_err(|error: anyhow::Error| {
            let _ = fs::remove_file(&part);
            match error.is::<io::Error>() {
                true => error.context(format!(
                    "The file {} can't be written. Check the path and who may write there.",
                    path.display()
                )),
                false => error,
            }
        })
    }

    /// Writes row by row: a big poll's answers would fill a small server's memory.
    async fn write(&self, tx: &mut Tx, poll: &Poll, mut out: impl io::Write) -> anyhow::Result<()> {
        match self.what {
            What::Answers => {
                let shown = responses::common_languages(tx, &poll.code).await?;
                let mut csv = report::ResponsesCsv::begin(&Texts::load()?, poll, shown, &mut out)?;
                responses::each_log_row(tx, &poll.code, |row| anyhow::Ok(csv.write_row(&row)?)).await?;
                csv.end()?;
            }
            What::Texts => {
                report::texts_csv(poll, &translations::record(tx, &poll.code).await?, &mut out)?;
            }
        }
        Ok(out.flush()?)
    }
}
