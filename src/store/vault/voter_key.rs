//! A poll's pseudonyms: who answers, opens, translates or suggests has another name in each poll, and for each of these.

use hmac::Mac as _;

use super::{CannotOpen, Sealed, Vault, hex, hmac};

/// A poll's own random key.
#[derive(Clone)]
pub struct VoterKey([u8; 32]);

impl VoterKey {
    /// A new random key.
    #[must_use]
    pub fn random() -> Self {
        Self(rand::random())
    }

    /// Seals the key for its row.
    #[must_use]
    pub fn seal(&self, vault: &Vault) -> Vec<u8> {
        vault.seal(Sealed::VoterKey, &self.0)
    }

    /// Opens a key from its row.
    ///
    /// # Errors
    /// [`CannotOpen`].
    pub fn open(vault: &Vault, sealed: &[u8]) -> Result<Self, CannotOpen> {
        vault.open(Sealed::VoterKey, sealed)?.try_into().map(Self).map_err(|_| CannotOpen)
    }

    /// The poll's pseudonym of a person who answers: 128 bits, hex.
    #[must_use]
    pub fn voter(&self, user: i64) -> String {
        hex(&hmac(&self.0, &[&user.to_be_bytes()]).finalize().into_bytes()[..16])
    }

    /// The poll's pseudonym of a person who opens a ballot: another one, so that no answer is joined to it.
    #[must_use]
    pub fn opener(&self, user: i64) -> String {
        hex(&hmac(&self.0, &[b"opener", &user.to_be_bytes()]).finalize().into_bytes()[..16])
    }

    /// The poll's pseudonym of a person who has a concern: another one, so that no answer is joined to it.
    #[must_use]
    pub fn concerned(&self, user: i64) -> String {
        hex(&hmac(&self.0, &[b"concern", &user.to_be_bytes()]).finalize().into_bytes()[..16])
    }

    /// The poll's pseudonym of a person who is to have news of it: another one, so that no answer is joined to it.
    #[must_use]
    pub fn follower(&self, user: i64) -> String {
        hex(&hmac(&self.0, &[b"reminder", &user.to_be_bytes()]).finalize().into_bytes()[..16])
    }

    /// The poll's pseudonym of a person who translates: another one, so that no answer is joined to it.
    #[must_use]
    pub fn author(&self, user: i64) -> String {
        hex(&hmac(&self.0, &[b"author", &user.to_be_bytes()]).finalize().into_bytes()[..16])
    }

    /// The poll's pseudonym of a person who suggests something: another one, so that no answer is joined to it.
    #[must_use]
    pub fn suggester(&self, user: i64) -> String {
        hex(&hmac(&self.0, &[b"suggestion", &user.to_be_bytes()]).finalize().into_bytes()[..16])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_has_another_name_in_every_poll() {
        let (a, b) = (VoterKey::random(), VoterKey::random());
        assert_eq!(a.voter(7).len(), 32);
        assert_eq!(a.voter(7), a.voter(7));
        assert_ne!(a.voter(7), b.voter(7));
        assert_ne!(a.voter(7), a.voter(8));
        assert_ne!(a.voter(7), a.author(7));
        assert_ne!(a.voter(7), a.concerned(7));
        assert_ne!(a.author(7), a.concerned(7));
        assert_ne!(a.voter(7), a.suggester(7));
        assert_ne!(a.author(7), a.suggester(7));
    }
}
