//! `chorus export`: a closed poll as a file, for the host.

use std::fs::{self, File};
use std::io;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, ValueEnum};

use crate::config::{Database, Disclosure, OwnTexts};
use crate::domain::{FileForm, Poll, PollCode};
use crate::report::{self, GroupNames};
use crate::store::{Store, Tx, evidence, polls};
use crate::text::Reading;

/// Write a closed poll to a file.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// The poll's code, as its card shows it
    #[arg(long)]
    poll: String,
    /// The form of the file: csv, xlsx or json
    #[arg(long, default_value = "csv", value_parser = form)]
    format: FileForm,
    /// Of CSV, what to write: the answers, the figures, or the poll's words in each language and where they come from
    #[arg(long, value_enum, default_value_t = What::Answers)]
    what: What,
    /// The file to write; standard output if not given
    #[arg(long)]
    out: Option<PathBuf>,
    #[command(flatten)]
    disclosure: Disclosure,
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    own_texts: OwnTexts,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    Answers,
    Summary,
    Texts,
}

fn form(key: &str) -> Result<FileForm, String> {
    FileForm::from_key(key).ok_or_else(|| "csv, xlsx or json".to_owned())
}

impl Export {
    pub(super) async fn run(self) -> anyhow::Result<()> {
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
        let Some(path) = &self.out else { return self.write(&mut tx, poll, io::stdout()).await };
        // Written beside and renamed, so that a file with this name is always whole.
        let part = path.with_added_extension("part");
        let written = async {
            let file = File::create(&part)?;
            self.write(&mut tx, poll, &file).await?;
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

    async fn write(&self, tx: &mut Tx, poll: Poll, mut out: impl io::Write + Send) -> anyhow::Result<()> {
        let evidence = evidence::load(tx, poll, self.disclosure.fewest()).await?;
        let texts = self.own_texts.texts();
        let reading = Reading::new(texts.negotiate([Some(&evidence.poll.source.language)]), &evidence.poll);
        match (self.format, self.what) {
            (FileForm::Xlsx, _) => {
                report::poll_xlsx(&texts, &evidence, reading, &GroupNames::default(), &mut out)?;
            }
            (FileForm::Json, _) => report::poll_json(&texts, &evidence, &mut out)?,
            (FileForm::Csv, What::Answers) => report::answers_csv(&evidence, reading, &mut out)?,
            (FileForm::Csv, What::Summary) => report::summary_csv(&evidence, reading, &mut out)?,
            (FileForm::Csv, What::Texts) => report::texts_csv(&evidence, &mut out)?,
        }
        Ok(out.flush()?)
    }
}
