//! What lies here: the database, the secret, and the file that the secret is in.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use super::Findings;
use crate::config::{Database, SecretSource};
use crate::store::health::{self, Tables};
use crate::store::secret::{self, Fit};
use crate::store::{self, Store, groups};

/// The permissions that let every user of the machine at a file.
const EVERYONE: u32 = 0o007;

/// What a look into the database shows.
enum Inside {
    /// Another program's tables, or none.
    Foreign,
    /// Tables that this version does not know yet.
    Later,
    /// A file that is not whole.
    Damaged,
    /// One that can be read.
    Readable {
        /// Whether the next start migrates it.
        is_earlier: bool,
        /// Whether the secret fits, if there is one that can be used.
        fits: anyhow::Result<Fit>,
        /// The groups that the bot should be in.
        groups: Vec<i64>,
    },
}

/// The database, and whether the secret fits it. Gives the groups that the bot should be in.
pub(super) async fn database(database: &Database, findings: &mut Findings) -> io::Result<Option<Vec<i64>>> {
    let about = "database";
    let store = match Store::open_as_it_is(&database.database).await {
        Ok(store) => store,
        Err(error) => {
            let more = match database.is_sqlite() {
                true => " If there is none yet, `chorus serve` makes it; if it is damaged, restore a backup.",
                false => "",
            };
            return findings.problem(about, format!("{error:#}{more}")).map(|()| None);
        }
    };
    let inside = look(&store, database).await;
    store.close().await;
    let problem = match inside {
        Ok(Inside::Readable { is_earlier, fits, groups }) => {
            if is_earlier {
                let text = "an earlier Chorus made it. Make a backup: the next start brings it up to date.";
                findings.warning(about, text)?;
            } else {
                findings.ok(about, "it opens and can be read")?;
            }
            report_fit(fits, findings)?;
            return Ok(Some(groups));
        }
        Ok(Inside::Foreign) => "it is not one of Chorus. Check DATABASE_URL.".to_owned(),
        Ok(Inside::Later) => "a newer Chorus has used it. Run that version, or a newer one.".to_owned(),
        Ok(Inside::Damaged) => "it is damaged. Stop the bot and restore a backup.".to_owned(),
        Err(error) => format!("it can't be read ({error}). Check DATABASE_URL, or restore a backup."),
    };
    findings.problem(about, problem).map(|()| None)
}

async fn look(store: &Store, database: &Database) -> store::Result<Inside> {
    let mut tx = store.read().await?;
    let tables = health::tables(&mut tx).await?;
    match tables {
        Tables::Foreign => return Ok(Inside::Foreign),
        Tables::Later => return Ok(Inside::Later),
        Tables::Earlier | Tables::Current => {}
    }
    if !health::is_whole(&mut tx).await? {
        return Ok(Inside::Damaged);
    }
    let fits = match database.existing_vault() {
        Ok(vault) => Ok(secret::fit(&mut tx, &vault).await?),
        Err(error) => Err(error),
    };
    let groups = groups::active(&mut tx).await?;
    Ok(Inside::Readable { is_earlier: tables == Tables::Earlier, fits, groups })
}

fn report_fit(fits: anyhow::Result<Fit>, findings: &mut Findings) -> io::Result<()> {
    match fits {
        Ok(Fit::Fits) => findings.ok("secret", "it fits the database"),
        Ok(Fit::InChange) => {
            let text = "a change of it was begun and is not done. Run `chorus keys rotate` again, with the same two secrets.";
            findings.problem("secret", text)
        }
        Ok(Fit::Other) => {
            let text = "it does not fit this database. Use the secret that the database was made with (CHORUS_SECRET \
                or its file).";
            findings.problem("secret", text)
        }
        Err(error) => findings.problem("secret", format!("{error:#}")),
    }
}

/// Who may read the secret's file, and whether it lies with the database.
pub(super) fn secret_files(database: &Database, findings: &mut Findings) -> io::Result<()> {
    let used = match database.secret_source() {
        SecretSource::Given => None,
        SecretSource::File(file) | SecretSource::Beside(file) => Some(file),
    };
    let beside = database.secret_beside();
    let folder = database.is_sqlite().then(|| folder_of(&beside)).flatten();
    let mut files: Vec<PathBuf> = used.into_iter().chain([beside]).filter(|file| file.is_file()).collect();
    files.dedup();
    for file in files {
        let name = file.display();
        if fs::metadata(&file)?.permissions().mode() & EVERYONE != 0 {
            let text = format!("every user of this machine can get at {name}. Run: chmod 600 {name}");
            findings.warning("secret file", text)?;
        } else {
            findings.ok("secret file", format!("other users of this machine can't read {name}"))?;
        }
        if folder.is_some() && folder_of(&file) == folder {
            let text = format!(
                "{name} lies beside the database: a copy of the folder has both. Move it elsewhere, name its new place \
                 in CHORUS_SECRET_FILE, and copy the database with `chorus backup`, which leaves the secret out."
            );
            findings.warning("secret file", text)?;
        }
    }
    Ok(())
}

/// The folder that a file is in, whatever links lead there.
fn folder_of(file: &Path) -> Option<PathBuf> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::canonicalize(folder).ok()
}
