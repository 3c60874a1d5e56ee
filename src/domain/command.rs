//! Commands, as people type them: `/name`, `/name@bot`, with or without words after.

/// A command that Chorus has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    /// `/start`
    Start,
    /// `/help`
    Help,
    /// `/language`
    Language,
    /// `/principles`
    Principles,
    /// `/poll`
    Poll,
    /// `/close`
    Close,
    /// `/results`
    Results,
    /// `/export`
    Export,
    /// `/suggest`
    Suggest,
    /// `/decide`
    Decide,
    /// `/decisions`
    Decisions,
    /// `/promise`
    Promise,
    /// `/log`
    Log,
    /// `/report`
    Report,
    /// `/settings`
    Settings,
    /// `/privacy`
    Privacy,
    /// `/mydata`
    MyData,
    /// `/forgetme`
    ForgetMe,
}

impl Command {
    /// All of them.
    pub const ALL: [Self; 18] = [
        Self::Start,
        Self::Help,
        Self::Language,
        Self::Principles,
        Self::Poll,
        Self::Close,
        Self::Results,
        Self::Export,
        Self::Suggest,
        Self::Decide,
        Self::Decisions,
        Self::Promise,
        Self::Log,
        Self::Report,
        Self::Settings,
        Self::Privacy,
        Self::MyData,
        Self::ForgetMe,
    ];

    /// Its name, without the slash.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Help => "help",
            Self::Language => "language",
            Self::Principles => "principles",
            Self::Poll => "poll",
            Self::Close => "close",
            Self::Results => "results",
            Self::Export => "export",
            Self::Suggest => "suggest",
            Self::Decide => "decide",
            Self::Decisions => "decisions",
            Self::Promise => "promise",
            Self::Log => "log",
            Self::Report => "report",
            Self::Settings => "settings",
            Self::Privacy => "privacy",
            Self::MyData => "mydata",
            Self::ForgetMe => "forgetme",
        }
    }

    /// Reads the start of a message: `None` if it is no command, or one for another bot; `Some((None, …))` for a
    /// command that Chorus does not have. The rest of the text follows it.
    #[must_use]
    pub fn parse<'t>(text: &'t str, bot_username: &str) -> Option<(Option<Self>, &'t str)> {
        let rest = text.strip_prefix('/')?;
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (word, arguments) = rest.split_at(end);
        let (name, addressee) = word.split_once('@').map_or((word, None), |(name, to)| (name, Some(to)));
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            return None;
        }
        if addressee.is_some_and(|to| !to.eq_ignore_ascii_case(bot_username)) {
            return None;
        }
        let command = Self::ALL.into_iter().find(|command| command.name().eq_ignore_ascii_case(name));
        Some((command, arguments))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_as_typed() {
        let parse = |text| Command::parse(text, "chorus_bot");
        assert_eq!(parse("/poll a | b"), Some((Some(Command::Poll), " a | b")));
        assert_eq!(parse("/POLL@Chorus_Bot\nq"), Some((Some(Command::Poll), "\nq")));
        assert_eq!(parse("/poll@other_bot q"), None);
        assert_eq!(parse("/dance"), Some((None, "")));
        assert_eq!(parse("poll"), None);
        assert_eq!(parse("/"), None);
        assert_eq!(parse("/ poll"), None);
    }
}
