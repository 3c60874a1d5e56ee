//! A copy of a SQLite database while others write to it.

use std::path::Path;

use super::{Db, Store};

impl Store {
    /// Writes a copy of a SQLite database, as it stands at one moment, into a file that is empty or not there yet. Nobody
    /// who reads or writes waits for it. What was deleted is not in it.
    ///
    /// # Errors
    /// When the file can't be written or the database can't be read, and for PostgreSQL, which has tools for this.
    pub async fn copy_to(&self, file: &Path) -> anyhow::Result<()> {
        let Db::Sqlite { reader, .. } = &self.db else {
            anyhow::bail!("PostgreSQL is copied with pg_dump");
        };
        // SQLite reads a name that begins with "file:" as an address; one that begins at the root is a name.
        let file = std::path::absolute(file)?;
        let file = file.to_str().ok_or_else(|| anyhow::anyhow!("its name is not in UTF-8"))?;
        sqlx::query("VACUUM INTO $1").bind(file).execute(reader).await?;
        Ok(())
    }
}
