//! Hostile inputs: each ends in a message and a code, within bounds of memory and time, and
//! writes nothing; or it is taken as it is written.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod bench;
#[path = "../common/mod.rs"]
mod common;

mod arguments;
mod csv;
#[cfg(unix)]
mod databases;
mod dates;
#[cfg(target_os = "linux")]
mod files;
mod json;
mod terminal;
mod values;
mod yaml;
