//! The dossier as a SQLite file: the only place with SQL.
//!
//! - [`mod@file`]: creating, finding and opening dossiers; the schema and its versions;
//! - `columns`: how the shape of records maps to tables;
//! - [`write`]: every change goes through a [`Writer`], one transaction a command;
//! - `read`: records and cases out of the file;
//! - [`find`]: records by what people type; [`names`]: folding of names;
//! - `mentions`: which records refer to a record.

mod columns;
mod error;
pub mod file;
pub mod find;
mod mentions;
pub mod names;
mod read;
mod write;

pub use error::StoreError;
pub use find::Match;
pub use mentions::Mention;
pub use read::{Scope, StoredMap};
pub use write::Writer;

use rusqlite::Connection;

/// A record as a map of its fields, links as keys: what is stored, checked and shown for every
/// kind alike.
pub type Fields = serde_json::Map<String, serde_json::Value>;

/// An open dossier.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
}
