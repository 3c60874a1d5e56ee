//! `chorus log verify`: whether the log of what was done to polls is still what was written, for the host.

use std::io::{self, Write as _};

use clap::{Args, Subcommand};

use crate::config::Database;
use crate::domain::log::{Broken, Fault, Mark, Stored, verify};
use crate::store::{Store, log};

/// Check the log of what was done to polls.
#[derive(Debug, Args)]
pub(super) struct Log {
    #[command(subcommand)]
    command: LogCommand,
}

#[derive(Debug, Subcommand)]
enum LogCommand {
    /// Say whether anything in the log was changed, moved or taken out
    Verify(Verify),
}

#[derive(Debug, Args)]
struct Verify {
    /// The group's Telegram id; all groups if not given
    #[arg(long, allow_negative_numbers = true)]
    group: Option<i64>,
    /// A mark as it stands under a result; with it, entries missing at the end are found, too. Can be given again
    #[arg(long = "mark", requires = "group", value_parser = mark)]
    marks: Vec<Mark>,
    #[command(flatten)]
    database: Database,
}

fn mark(text: &str) -> Result<Mark, String> {
    Mark::parse(text).ok_or_else(|| "a mark looks like 12-3f9a-01bc-77de-4410-a2b3".to_owned())
}

impl Log {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let LogCommand::Verify(verify) = self.command;
        verify.run().await
    }
}

impl Verify {
    async fn run(self) -> anyhow::Result<()> {
        let store = Store::open_existing(&self.database.database).await?;
        // The bot may go on writing.
        let mut tx = store.snapshot().await?;
        let heads = log::heads(&mut tx).await?;
        let mut out = io::stdout().lock();
        let mut faults = 0;
        let mut checked = 0;
        for (chain, group, head) in heads {
            if self.group.is_some_and(|wanted| wanted != chain && Some(wanted) != group) {
                continue;
            }
            let entries = log::chain(&mut tx, chain).await?;
            let stored = Stored { chain, group, entries: &entries, head: head.as_ref() };
            let name = group.unwrap_or(chain);
            checked += 1;
            match verify(stored, &self.marks) {
                Ok(()) => writeln!(out, "ok       group {name}: {} entries", entries.len())?,
                Err(broken) => {
                    faults += 1;
                    writeln!(out, "problem  group {name}: {}", said(broken))?;
                }
            }
        }
        anyhow::ensure!(faults == 0, "The log is not what was written. Compare it with a backup.");
        if let (Some(group), 0) = (self.group, checked) {
            anyhow::bail!(
                "There is no log for the group {group}. Its id is a negative number, as /metrics and chorus doctor show it."
            );
        }
        Ok(())
    }
}

fn said(Broken { number, fault }: Broken) -> String {
    match fault {
        Fault::Missing => format!("entry {number} is missing"),
        Fault::Changed => format!("entry {number} was changed, or one that it follows"),
        Fault::TextChanged => format!("what entry {number} says was changed"),
        Fault::TextGone => {
            format!("what entry {number} said is gone, and no entry tells that its poll was deleted")
        }
        Fault::OtherGroup => "it is not the log of this group".to_owned(),
        Fault::Cut => format!("it ends before entry {number}, which there was"),
        Fault::Mark => format!("entry {number} is not the one whose mark was printed"),
    }
}
