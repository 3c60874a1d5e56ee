//! The texts that were compiled in, as functions: generated from `locales/` by fluent-typed, whose build checks what the
//! accessors unwrap.
#![expect(
    unreachable_pub,
    dead_code,
    clippy::allow_attributes,
    clippy::derivable_impls,
    clippy::unwrap_used,
    reason = "generated"
)]

include!(concat!(env!("OUT_DIR"), "/l10n.rs"));

impl L10n {
    /// A language's files, one after the other.
    pub(super) fn source(self) -> &'static str {
        std::str::from_utf8(&LANG_DATA[self.byte_range()]).unwrap_or_default()
    }
}
