//! Deep links: what follows `t.me/<bot>?start=`. At most 64 of `A-Za-z0-9_-`, read back as untrusted.

use super::{PollCode, Principle};

/// A deep link's payload. All but a ballot may be opened by anyone; what it shows is checked there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StartLink {
    /// Help.
    Help,
    /// The choice of language.
    Language,
    /// What sounds wrong in the person's language, to be written.
    Correct,
    /// What is kept.
    Privacy,
    /// The list of principles.
    Principles,
    /// One principle.
    Principle(Principle),
    /// The page of principles for paper.
    PrintPrinciples,
    /// The result of a poll.
    Results(PollCode),
    /// The file of a poll.
    Export(PollCode),
    /// A person's ballot.
    Ballot(Pass),
    /// A poll's words in other languages, to read and to write.
    Translate(Pass),
    /// When a poll closes by itself, to be written.
    Closing(Pass),
    /// A suggestion for a poll, to be written.
    Suggest(Pass),
    /// To an organiser: the suggestions for a poll that wait.
    Suggestions(Pass),
    /// Why a poll ends early or at another time, to be written.
    Reason(Pass),
    /// A poll's question, to be written in other words.
    Reword(Pass),
    /// What a poll is about, to be written.
    Context(Pass),
    /// Be reminded of a poll before it ends.
    Bell(Pass),
    /// What an organiser's groups promise.
    Promises,
    /// All that is kept about the person.
    MyData,
    /// Be forgotten, once it is confirmed.
    ForgetMe,
    /// The settings of an organiser's groups.
    Settings,
    /// The report of a group that the person organises.
    Report,
    /// A poll that its opener writes.
    Sketch(PollCode),
}

/// Opens something of a poll for the person it was made for, until it expires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pass {
    /// The poll.
    pub code: PollCode,
    /// When it stops working, in epoch seconds.
    pub expires: u64,
    /// The message authentication code over poll, person and time; hex.
    pub mac: String,
}

impl Pass {
    fn encode(&self) -> String {
        format!("{}-{:x}-{}", self.code, self.expires, self.mac)
    }

    fn decode(code: &str, expires: &str, mac: &str) -> Option<Self> {
        let expires = u64::from_str_radix(expires, 16).ok()?;
        Some(Self { code: PollCode::parse(code)?, expires, mac: mac.to_owned() })
    }
}

impl StartLink {
    /// Writes the payload.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Self::Help => "help".to_owned(),
            Self::Language => "language".to_owned(),
            Self::Correct => "correct".to_owned(),
            Self::Privacy => "privacy".to_owned(),
            Self::Principles => "principles".to_owned(),
            Self::Principle(principle) => format!("principles-{}", principle.number()),
            Self::Results(code) => format!("results-{code}"),
            Self::Export(code) => format!("export-{code}"),
            Self::PrintPrinciples => "print".to_owned(),
            Self::Ballot(pass) => format!("ballot-{}", pass.encode()),
            Self::Translate(pass) => format!("translate-{}", pass.encode()),
            Self::Closing(pass) => format!("closing-{}", pass.encode()),
            Self::Suggest(pass) => format!("suggest-{}", pass.encode()),
            Self::Suggestions(pass) => format!("ideas-{}", pass.encode()),
            Self::Reason(pass) => format!("reason-{}", pass.encode()),
            Self::Reword(pass) => format!("reword-{}", pass.encode()),
            Self::Context(pass) => format!("context-{}", pass.encode()),
            Self::Bell(pass) => format!("bell-{}", pass.encode()),
            Self::Promises => "promises".to_owned(),
            Self::MyData => "mydata".to_owned(),
            Self::ForgetMe => "forgetme".to_owned(),
            Self::Settings => "settings".to_owned(),
            Self::Report => "report".to_owned(),
            Self::Sketch(code) => format!("sketch-{code}"),
        }
    }

    /// Reads a payload; `None` for anything that [`Self::encode`] does not write.
    #[must_use]
    pub fn decode(payload: &str) -> Option<Self> {
        let mut parts = payload.splitn(4, '-');
        let link = match (parts.next()?, parts.next(), parts.next(), parts.next()) {
            ("help", None, ..) => Self::Help,
            ("language", None, ..) => Self::Language,
            ("correct", None, ..) => Self::Correct,
            ("privacy", None, ..) => Self::Privacy,
            ("principles", None, ..) => Self::Principles,
            ("principles", Some(number), None, _) => Self::Principle(Principle::new(number.parse().ok()?)?),
            ("results", Some(code), None, _) => Self::Results(PollCode::parse(code)?),
            ("export", Some(code), None, _) => Self::Export(PollCode::parse(code)?),
            ("promises", None, ..) => Self::Promises,
            ("mydata", None, ..) => Self::MyData,
            ("forgetme", None, ..) => Self::ForgetMe,
            ("settings", None, ..) => Self::Settings,
            ("report", None, ..) => Self::Report,
            ("sketch", Some(code), None, _) => Self::Sketch(PollCode::parse(code)?),
            ("closing", Some(code), Some(expires), Some(mac)) => {
                Self::Closing(Pass::decode(code, expires, mac)?)
            }
            ("suggest", Some(code), Some(expires), Some(mac)) => {
                Self::Suggest(Pass::decode(code, expires, mac)?)
            }
            ("ideas", Some(code), Some(expires), Some(mac)) => {
                Self::Suggestions(Pass::decode(code, expires, mac)?)
            }
            ("reason", Some(code), Some(expires), Some(mac)) => {
                Self::Reason(Pass::decode(code, expires, mac)?)
            }
            ("reword", Some(code), Some(expires), Some(mac)) => {
                Self::Reword(Pass::decode(code, expires, mac)?)
            }
            ("context", Some(code), Some(expires), Some(mac)) => {
                Self::Context(Pass::decode(code, expires, mac)?)
            }
            ("bell", Some(code), Some(expires), Some(mac)) => Self::Bell(Pass::decode(code, expires, mac)?),
            ("print", None, ..) => Self::PrintPrinciples,
            ("ballot", Some(code), Some(expires), Some(mac)) => {
                Self::Ballot(Pass::decode(code, expires, mac)?)
            }
            ("translate", Some(code), Some(expires), Some(mac)) => {
                Self::Translate(Pass::decode(code, expires, mac)?)
            }
            _ => return None,
        };
        (link.encode() == payload).then_some(link)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn payloads_read_back_and_fit() {
        let code = PollCode::from_random(77);
        let principle = Principle::new(3).unwrap();
        let mac = "0123456789abcdef0123456789abcdef".to_owned();
        let pass = Pass { code: code.clone(), expires: u64::from(u32::MAX), mac };
        for link in [
            StartLink::Help,
            StartLink::Principle(principle),
            StartLink::Results(code.clone()),
            StartLink::Sketch(code),
            StartLink::Ballot(pass.clone()),
            StartLink::Translate(pass.clone()),
            StartLink::Closing(pass.clone()),
            StartLink::Reason(pass.clone()),
            StartLink::Reword(pass.clone()),
            StartLink::Context(pass.clone()),
            StartLink::Suggest(pass.clone()),
            StartLink::Suggestions(pass.clone()),
            StartLink::Bell(pass),
            StartLink::Correct,
            StartLink::MyData,
            StartLink::ForgetMe,
            StartLink::Settings,
            StartLink::Promises,
            StartLink::Report,
            StartLink::PrintPrinciples,
        ] {
            let payload = link.encode();
            assert!(payload.len() <= 64, "{payload}");
            assert!(payload.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
            assert_eq!(StartLink::decode(&payload), Some(link));
        }
    }

    proptest! {
        #[test]
        fn nothing_forged_panics(payload in "\\PC{0,80}|(ballot|bell|translate|closing|context|reason|reword|suggest|ideas|results|principles|sketch)(-[0-9A-Za-z]{0,40}){0,4}") {
            if let Some(link) = StartLink::decode(&payload) {
                prop_assert_eq!(link.encode(), payload);
            }
        }
    }
}
