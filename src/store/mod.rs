//! The dossier as a SQLite file: the only place with SQL.
//!
//! - [`mod@file`]: creating, finding and opening dossiers;
//! - `schema`: the versions of the schema; [`passphrase`]: encryption; [`backup`]: copies, [`copies`]:
//!   those that lie beside a dossier;
//! - [`staged`]: files on their way to their final name; [`leftovers`]: those of a program that was
//!   killed;
//! - [`content`]: the bytes of attachments;
//! - [`purge`]: erasing for good;
//! - `derived`: checking what is kept for searching;
//! - `column`: one field of every record of a kind; `columns`: how the shape of records maps to tables;
//! - [`write`]: every change goes through a [`Writer`], one transaction a command; [`Prepared`]:
//!   what the indexes keep of a record;
//! - `read`: records and cases out of the file;
//! - [`filter`]: which records are asked for, as conditions that indexes answer;
//! - [`list`]: the columns of many records, row by row;
//! - [`find`]: records by what people type; `name_index`: actors by names like the one typed;
//! - [`search`]: full-text search; `search_index`: the words it asks;
//! - [`history`]: every change as a revision in a chain; undo, verify;
//! - [`agenda`]: what is coming, without reading the whole file;
//! - [`statistics`]: observations for counts;
//! - `secret`: under which keys for exports are made;
//! - `people`: actors by all their names, for the gate;
//! - `mentions`: which records refer to a record; [`merge`]: joining two actors.

pub mod agenda;
pub mod backup;
mod column;
mod columns;
pub mod content;
pub mod copies;
mod derived;
#[cfg(feature = "encryption")]
pub mod encryption;
mod error;
pub mod file;
pub mod filter;
pub mod find;
pub mod history;
pub mod leftovers;
pub mod list;
mod mentions;
pub mod merge;
mod name_index;
pub mod passphrase;
mod people;
mod prepared;
pub mod purge;
mod read;
mod schema;
pub mod search;
mod search_index;
mod secret;
pub mod staged;
pub mod statistics;
mod write;

pub use error::StoreError;
pub use filter::Filter;
pub use find::Match;
pub use mentions::Mention;
pub use name_index::{Candidate, Named};
pub use prepared::Prepared;
pub use read::{Scope, StoredMap};
pub use write::Writer;

use history::Session;
use passphrase::Passphrase;
use rusqlite::Connection;
use std::cell::Cell;

/// A record as a map of its fields, links as keys: what is stored, checked and shown for every
/// kind alike.
pub type Fields = serde_json::Map<String, serde_json::Value>;

/// An open dossier.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    /// Where the file is, to see when another one took its place.
    place: file::Place,
    /// What opens the file, where it is encrypted.
    passphrase: Option<Passphrase>,
    /// Who writes, and why.
    session: Session,
    /// The last revision of what the program has read or written.
    seen: Cell<i64>,
}

/// While it lives, a store reads the dossier as it was when this was taken.
#[derive(Debug)]
pub struct Snapshot<'s> {
    _transaction: Option<rusqlite::Transaction<'s>>,
}

impl Store {
    /// Makes all that is read from now on be of one moment, and saves asking for the state of the
    /// file with every question. Within a transaction all is of one moment already.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn snapshot(&self) -> Result<Snapshot<'_>, StoreError> {
        if !self.connection.is_autocommit() {
            return Ok(Snapshot { _transaction: None });
        }
        let transaction = self.connection.unchecked_transaction()?;
        // The first question fixes the moment: what is decided on it was decided on this revision.
        self.seen.set(history::head(&transaction)?.number);
        Ok(Snapshot {
            _transaction: Some(transaction),
        })
    }

    /// Says who writes from now on, and why.
    pub fn set_session(&mut self, session: Session) {
        self.session = session;
    }
}
