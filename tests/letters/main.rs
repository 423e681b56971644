//! Letters: every kind in every language and format, and what holds of each sentence whatever the
//! dossier.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod commands;
#[path = "../common/mod.rs"]
mod common;
mod formats;
mod golden;
mod properties;
mod random;
