//! What the buttons of a person's ballot carry, so that nobody else's press on them counts.

use std::fmt;

/// Proof that a ballot was made for the person who presses: 64 bits of a message authentication code, hex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BallotPass(String);

impl BallotPass {
    /// Reads 16 lower-case hex digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_hex = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
        (text.len() == 16 && text.bytes().all(is_hex)).then(|| Self(text.to_owned()))
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BallotPass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
