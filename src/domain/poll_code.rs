//! A poll's code, as people read it aloud and as the database names it.

use std::fmt;

/// A poll's code: six characters of an alphabet without look-alikes. It names the poll for people and for the database.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PollCode(String);

impl PollCode {
    const ALPHABET: &'static [u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const LENGTH: usize = 6;

    /// The code that a random number stands for. It begins with a letter, so that no spreadsheet takes it for a number.
    #[must_use]
    pub fn from_random(random: u32) -> Self {
        let letters = &Self::ALPHABET[10..];
        let first = letters[(random >> 25) as usize % letters.len()];
        let rest = (0..Self::LENGTH - 1).map(|i| Self::ALPHABET[(random >> (5 * i)) as usize & 31]);
        Self(std::iter::once(first).chain(rest).map(char::from).collect())
    }

    /// Reads a code as people type it: any case, `O` for `0`, `I` and `L` for `1`, blanks and hyphens ignored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut code = String::with_capacity(Self::LENGTH);
        for c in text.trim().chars().filter(|c| !matches!(c, ' ' | '-')) {
            let c = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            if !c.is_ascii() || !Self::ALPHABET.contains(&(c as u8)) || code.len() == Self::LENGTH {
                return None;
            }
            code.push(c);
        }
        (code.len() == Self::LENGTH).then_some(Self(code))
    }

    /// The code itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PollCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_survives_being_read_aloud() {
        let code = PollCode::from_random(0x1234_5678);
        assert_eq!(PollCode::parse(&format!(" {} ", code.as_str().to_lowercase())), Some(code));
        assert_eq!(PollCode::parse("o1l-abc").unwrap().as_str(), "011ABC");
        for bad in ["", "ABC", "ABCDEFG", "ABCDE!", "ABCDÉF", "АBCDEF"] {
            assert_eq!(PollCode::parse(bad), None, "{bad:?}");
        }
    }
}
