//! The folder of texts that a host adds to the built-in ones.

use std::path::PathBuf;

use clap::Args;

use crate::text::Texts;

/// Texts of the host's own.
#[derive(Debug, Clone, Args, Default)]
pub struct OwnTexts {
    /// A folder of further or corrected texts, with a folder a language in it
    #[arg(id = "locales", long = "locales", env = "CHORUS_LOCALES")]
    pub folder: Option<PathBuf>,
}

impl OwnTexts {
    /// All languages. What is wrong in the folder is logged and left out, and so is a folder that can't be read: no text is a
    /// reason not to start.
    pub(crate) fn texts(&self) -> Texts {
        let Some(folder) = &self.folder else { return Texts::built_in() };
        match Texts::with(folder) {
            Ok((texts, findings)) => {
                for finding in findings {
                    match finding.is_wrong {
                        true => tracing::warn!("{}: {finding}", folder.display()),
                        false => tracing::info!("{}: {finding}", folder.display()),
                    }
                }
                texts
            }
            Err(error) => {
                tracing::warn!(
                    "{} can't be read ({error}): the built-in texts are used. Check CHORUS_LOCALES.",
                    folder.display()
                );
                Texts::built_in()
            }
        }
    }
}
