//! Who answers for the data, on what basis, and how long it is kept.

use clap::{Args, ValueEnum};

use super::Disclosure;

/// Who hosts the bot, as `/privacy` tells, and how long they keep data.
#[derive(Debug, Clone, Args, Default)]
pub struct Host {
    /// Who hosts this bot, as /privacy tells
    #[arg(long = "host", env = "CHORUS_HOST")]
    pub name: Option<String>,
    /// How to reach them about data, as /privacy tells
    #[arg(long = "contact", env = "CHORUS_CONTACT")]
    pub contact: Option<String>,
    /// What in data protection law lets them keep data, as /privacy tells
    #[arg(long = "lawful-basis", env = "CHORUS_LAWFUL_BASIS", value_enum)]
    pub lawful_basis: Option<LawfulBasis>,
    /// How long.
    #[command(flatten)]
    pub keeping: Keeping,
    /// What is told of few people.
    #[command(flatten)]
    pub disclosure: Disclosure,
}

/// The bases of UK and EU data protection law (article 6 of the GDPR) that fit a parent group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LawfulBasis {
    /// The person agrees
    Consent,
    /// A public body's task in the public interest
    PublicTask,
    /// A fair reason of the host's that harms nobody
    LegitimateInterests,
}

impl LawfulBasis {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Consent, Self::PublicTask, Self::LegitimateInterests];
}

/// How long what leads to people is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Args)]
pub struct Keeping {
    /// How many days after a poll's closing its key is destroyed, which alone ties people to their answers
    #[arg(id = "keep_days", long = "keep-days", env = "CHORUS_KEEP_DAYS", default_value_t = Self::default().days, value_parser = clap::value_parser!(u16).range(1..=3650))]
    pub days: u16,
    /// How many days after the bot left a group the group's data is deleted
    #[arg(id = "keep_left_group_days", long = "keep-left-group-days", env = "CHORUS_KEEP_LEFT_GROUP_DAYS", default_value_t = Self::default().left_group_days, value_parser = clap::value_parser!(u16).range(1..=3650))]
    pub left_group_days: u16,
}

impl Default for Keeping {
    fn default() -> Self {
        Self { days: 90, left_group_days: 30 }
    }
}

impl Host {
    /// Refuses where families could not learn who keeps their data.
    ///
    /// # Errors
    /// One sentence that names the settings that are missing.
    pub fn require_named(&self) -> anyhow::Result<()> {
        let is_blank = |text: &Option<String>| text.as_ref().is_none_or(|text| text.trim().is_empty());
        let settings = [
            (is_blank(&self.name), "CHORUS_HOST (who hosts this bot)"),
            (is_blank(&self.contact), "CHORUS_CONTACT (how to reach them about data)"),
            (
                self.lawful_basis.is_none(),
                "CHORUS_LAWFUL_BASIS (consent, public-task or legitimate-interests)",
            ),
        ];
        let missing: Vec<&str> =
            settings.into_iter().filter_map(|(is_missing, name)| is_missing.then_some(name)).collect();
        anyhow::ensure!(
            missing.is_empty(),
            "Families must be able to learn who keeps their data: /privacy tells them. Please set {}.",
            missing.join(", ")
        );
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named() {
        let mut host =
            Host { name: Some("A school".to_owned()), contact: Some(" ".to_owned()), ..Host::default() };
        let said = host.require_named().unwrap_err().to_string();
        assert!(!said.contains("CHORUS_HOST"), "{said}");
        assert!(said.contains("CHORUS_CONTACT") && said.contains("CHORUS_LAWFUL_BASIS"), "{said}");
        host.contact = Some("office@example.org".to_owned());
        host.lawful_basis = Some(LawfulBasis::PublicTask);
        assert!(host.require_named().is_ok());
    }
}
