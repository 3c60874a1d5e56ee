//! What the host's secret does: sealing what is personal, and the keyed hashes that stand in place of a person.
//!
//! - `person` = HMAC-SHA-256 over the user id with a key derived from the secret: finds a person's row, names nobody.
//! - `voter` = HMAC-SHA-256 over the user id with the poll's own random key, 128 bits, hex: answers can't be joined across polls.
//! - sealed = XChaCha20-Poly1305 with a key derived from the secret, bound to the column that it stands in.
//! - a ballot's deep link carries an HMAC over poll, person and time.

use std::fmt;

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac as _};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::Sha256;

use crate::domain::{BallotPass, PollCode};

mod voter_key;

pub use self::voter_key::VoterKey;

const NONCE_BYTES: usize = 24;
/// The shortest secret that is taken, in bytes.
pub const MIN_SECRET_BYTES: usize = 16;

/// Keys derived from the host's secret.
#[derive(Clone)]
pub struct Vault {
    seal: XChaCha20Poly1305,
    person: [u8; 32],
    link: [u8; 32],
}

/// What a sealed value is, so that one can't be put in another's place.
#[derive(Debug, Clone, Copy)]
pub enum Sealed {
    /// `poll.voter_key`.
    VoterKey,
    /// `person.sealed`.
    Person,
    /// `translation.sealed`.
    Translation,
    /// `awaited.sealed`.
    Awaited,
    /// `outbox.sealed`.
    Letter,
    /// `sketch.sealed`.
    Sketch,
    /// `suggestion.sealed`.
    Suggestion,
    /// `follower.sealed`.
    Follower,
    /// `correction.sealed`.
    Correction,
}

impl Sealed {
    fn label(self) -> &'static [u8] {
        match self {
            Self::VoterKey => b"poll.voter_key",
            Self::Person => b"person.sealed",
            Self::Translation => b"translation.sealed",
            Self::Awaited => b"awaited.sealed",
            Self::Letter => b"outbox.sealed",
            Self::Sketch => b"sketch.sealed",
            Self::Suggestion => b"suggestion.sealed",
            Self::Correction => b"correction.sealed",
            // What the table was called first: rows of then are opened still.
            Self::Follower => b"private_reminder.sealed",
        }
    }
}

/// A sealed value could not be opened: it was changed, or sealed with another secret.
#[derive(Debug, thiserror::Error)]
#[error("a sealed value does not open with this secret")]
pub struct CannotOpen;

impl Vault {
    /// Derives the keys.
    ///
    /// # Errors
    /// When the secret is shorter than [`MIN_SECRET_BYTES`].
    pub fn new(secret: &SecretString) -> anyhow::Result<Self> {
        let secret = secret.expose_secret().trim().as_bytes();
        anyhow::ensure!(
            secret.len() >= MIN_SECRET_BYTES,
            "the secret is too short: it needs at least {MIN_SECRET_BYTES} characters"
        );
        let key = |purpose: &str| -> [u8; 32] {
            hmac(secret, &[b"chorus v1 ", purpose.as_bytes()]).finalize().into_bytes().into()
        };
        Ok(Self {
            seal: XChaCha20Poly1305::new(&key("seal").into()),
            person: key("person"),
            link: key("link"),
        })
    }

    /// A new random secret, as it stands in the secret's file: 64 hex digits.
    #[must_use]
    pub fn random_secret() -> SecretString {
        SecretString::from(hex(&rand::random::<[u8; 32]>()))
    }

    /// What Telegram proves itself by where it posts updates: 64 hex digits, the same in every replica.
    #[must_use]
    pub fn webhook_secret(&self) -> SecretString {
        SecretString::from(hex(&hmac(&self.link, &[b"webhook"]).finalize().into_bytes()))
    }

    /// What tells this secret from others and gives nothing of it away: 64 hex digits.
    #[must_use]
    pub fn check(&self) -> String {
        hex(&hmac(&self.link, &[b"check"]).finalize().into_bytes())
    }

    /// What stands in place of a user id where a person's row must be found.
    #[must_use]
    pub fn person(&self, user: i64) -> String {
        hex(&hmac(&self.person, &[&user.to_be_bytes()]).finalize().into_bytes()[..16])
    }

    /// Seals a value under a fresh random nonce.
    #[must_use]
    pub fn seal(&self, kind: Sealed, plain: &[u8]) -> Vec<u8> {
        let nonce: [u8; NONCE_BYTES] = rand::random();
        let payload = Payload { msg: plain, aad: kind.label() };
        let sealed = self.seal.encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.unwrap_or_else(|_| unreachable!("only 256 GiB are too much to seal"));
        [&nonce[..], &sealed].concat()
    }

    /// Opens what [`Self::seal`] made.
    ///
    /// # Errors
    /// [`CannotOpen`].
    pub fn open(&self, kind: Sealed, sealed: &[u8]) -> Result<Vec<u8>, CannotOpen> {
        let (nonce, body) = sealed.split_first_chunk::<NONCE_BYTES>().ok_or(CannotOpen)?;
        let payload = Payload { msg: body, aad: kind.label() };
        self.seal.decrypt(&XNonce::from(*nonce), payload).map_err(|_| CannotOpen)
    }

    /// The code that a ballot's deep link carries; hex, 128 bits.
    #[must_use]
    pub fn link_mac(&self, poll: &PollCode, user: i64, expires: u64) -> String {
        hex(&self.link_hmac(poll, user, expires).finalize().into_bytes()[..16])
    }

    /// The pass that the buttons of a person's ballot carry.
    #[must_use]
    pub fn ballot_pass(&self, poll: &PollCode, user: i64) -> BallotPass {
        // The time of a link is never 0, so no link's code is a pass.
        BallotPass::parse(&self.link_mac(poll, user, 0)[..16]).unwrap_or_else(|| unreachable!("hex digits"))
    }

    /// Whether a pass is the right one; compared in constant time.
    #[must_use]
    pub fn ballot_pass_is(&self, pass: &BallotPass, poll: &PollCode, user: i64) -> bool {
        self.is_link_mac::<8>(pass.as_str(), poll, user, 0)
    }

    /// Whether a deep link's code is the right one; compared in constant time.
    #[must_use]
    pub fn link_mac_is(&self, mac: &str, poll: &PollCode, user: i64, expires: u64) -> bool {
        self.is_link_mac::<16>(mac, poll, user, expires)
    }

    fn link_hmac(&self, poll: &PollCode, user: i64, expires: u64) -> Hmac<Sha256> {
        hmac(&self.link, &[poll.as_str().as_bytes(), &user.to_be_bytes(), &expires.to_be_bytes()])
    }

    fn is_link_mac<const BYTES: usize>(&self, mac: &str, poll: &PollCode, user: i64, expires: u64) -> bool {
        let given = unhex::<BYTES>(mac);
        given.is_some_and(|given| self.link_hmac(poll, user, expires).verify_truncated_left(&given).is_ok())
    }
}

/// A name that is nobody's: 128 random bits, hex, as the pseudonyms of a poll look.
#[must_use]
pub fn random_name() -> String {
    hex(&rand::random::<[u8; 16]>())
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault")
    }
}

fn hmac(key: &[u8], parts: &[&[u8]]) -> Hmac<Sha256> {
    let keyed = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key);
    let mut mac = keyed.unwrap_or_else(|_| unreachable!("HMAC takes a key of any length"));
    for part in parts {
        mac.update(part);
    }
    mac
}

/// Reads exactly that many bytes of lower-case hex digits.
fn unhex<const BYTES: usize>(text: &str) -> Option<[u8; BYTES]> {
    let digit = |b: u8| char::from(b).to_digit(16).filter(|_| !b.is_ascii_uppercase());
    let mut bytes = [0; BYTES];
    if text.len() != 2 * BYTES {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::try_from(digit(pair[0])? << 4 | digit(pair[1])?).ok()?;
    }
    Some(bytes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault(secret: &str) -> Vault {
        Vault::new(&SecretString::from(secret)).unwrap()
    }

    #[test]
    fn sealed_values_open_only_as_what_they_are() {
        let vault = vault("a secret of some length");
        let sealed = vault.seal(Sealed::Person, b"anna");
        assert_eq!(vault.open(Sealed::Person, &sealed).unwrap(), b"anna");
        assert!(vault.open(Sealed::VoterKey, &sealed).is_err());
        let mut changed = sealed.clone();
        changed[30] ^= 1;
        assert!(vault.open(Sealed::Person, &changed).is_err());
        assert!(self::vault("another secret of length").open(Sealed::Person, &sealed).is_err());
        assert!(vault.open(Sealed::Person, b"short").is_err());
        assert!(!sealed.windows(4).any(|w| w == b"anna"));
    }

    #[test]
    fn a_link_is_for_one_person_one_poll_one_time() {
        let vault = vault("a secret of some length");
        let (poll, other) = (PollCode::from_random(1), PollCode::from_random(2));
        let mac = vault.link_mac(&poll, 7, 100);
        assert!(vault.link_mac_is(&mac, &poll, 7, 100));
        assert!(!vault.link_mac_is(&mac, &poll, 8, 100));
        assert!(!vault.link_mac_is(&mac, &poll, 7, 101));
        assert!(!vault.link_mac_is(&mac, &other, 7, 100));
        assert!(!vault.link_mac_is(&mac[..31], &poll, 7, 100));
    }

    #[test]
    fn a_short_secret_is_refused() {
        assert!(Vault::new(&SecretString::from("short")).is_err());
    }
}
