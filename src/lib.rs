//! Chorus.

pub mod practice;
