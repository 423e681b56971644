//! The history: every command that writes is one revision, append-only, chained by SHA-256.
//!
//! - [`chain`]: what a revision's hash covers;
//! - [`block`]: the states of records, compressed;
//! - `record`: how the [`Writer`](super::Writer) makes a revision of what it changed;
//! - [`log`]: revisions and changes out of the file, and states at a time;
//! - [`past`]: past states, and what a purge leaves of them;
//! - [`undo`]: taking revisions back and bringing them back;
//! - [`repair`]: the tables made anew from the history;
//! - [`verify`]: proof that chain, states and tables agree.
//!
//! The state of a record is the JSON text of all its fields, with links by uid (slugs may change,
//! uids never do). A change keeps the state after it; the state before it is the one that the
//! record's earlier change kept.

pub mod block;
pub mod chain;
pub mod log;
pub mod past;
mod record;
pub mod repair;
pub mod undo;
pub mod verify;

pub(super) use record::{Making, Touched, head, last_change, state_before};

use super::{Fields, StoreError};
use crate::model::Kind;
use sha2::{Digest, Sha256};
use std::fmt;

/// Who writes, and why: what a revision keeps beside its changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Who.
    pub author: String,
    /// The name of the command, without its arguments: these may hold what a purge must erase.
    pub command: String,
    /// A remark on why.
    pub note: Option<String>,
}

impl Default for Session {
    fn default() -> Self {
        Session {
            author: "unknown".into(),
            command: "program".into(),
            note: None,
        }
    }
}

/// What kind of revision it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// A command changed something.
    Change,
    /// An earlier revision was taken back.
    Undo,
    /// A revision that had been taken back was brought back.
    Redo,
    /// Something done with what the dossier holds: an entry of the custody log of an attachment, a
    /// letter without consent. Not undone.
    Custody,
    /// Records were erased for good. Not undone.
    Purge,
    /// The records of a file from before there was a history. Not undone.
    Migrate,
}

impl Action {
    const ALL: [Action; 6] = [
        Action::Change,
        Action::Undo,
        Action::Redo,
        Action::Custody,
        Action::Purge,
        Action::Migrate,
    ];

    /// Its name in the file.
    pub fn code(self) -> &'static str {
        match self {
            Action::Change => "change",
            Action::Undo => "undo",
            Action::Redo => "redo",
            Action::Custody => "custody",
            Action::Purge => "purge",
            Action::Migrate => "migrate",
        }
    }

    fn of(code: &str) -> Result<Action, StoreError> {
        Action::ALL
            .into_iter()
            .find(|action| action.code() == code)
            .ok_or_else(|| StoreError::Damaged(format!("a revision of unknown action {code}")))
    }
}

/// What a change is about: a record of a kind, or a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A record.
    Record(Kind),
    /// A setting of the dossier.
    Setting,
    /// The bytes of an attachment.
    Content,
    /// A past state that was erased, or what is left of it.
    Past,
}

impl Subject {
    /// Its table.
    pub fn table(self) -> &'static str {
        match self {
            Subject::Record(kind) => kind.table(),
            Subject::Setting => "setting",
            Subject::Content => "content",
            Subject::Past => "past",
        }
    }

    fn of(table: &str) -> Result<Subject, StoreError> {
        match table {
            "setting" => return Ok(Subject::Setting),
            "content" => return Ok(Subject::Content),
            "past" => return Ok(Subject::Past),
            _ => {}
        }
        Kind::find(table)
            .map(Subject::Record)
            .ok_or_else(|| StoreError::Damaged(format!("a change of unknown table {table}")))
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Record(kind) => kind.fmt(f),
            Subject::Setting => f.write_str("setting"),
            Subject::Content => f.write_str("content"),
            Subject::Past => f.write_str("past state"),
        }
    }
}

/// The uid under which changes of a setting are kept: made from its name.
pub(super) fn setting_uid(name: &str) -> [u8; 16] {
    made_uid("dossier setting ", name)
}

/// The uid under which the bytes with a hash are kept. Made from the hash by way of another one,
/// so that after a purge it does not tell which file there was to those who do not have it.
pub(super) fn content_uid(sha256: &str) -> [u8; 16] {
    made_uid("dossier content ", sha256)
}

/// The uid under which it is kept that the state of a record after a revision was erased.
pub(super) fn past_uid(uid: &[u8; 16], revision: i64) -> [u8; 16] {
    made_uid("dossier past ", &format!("{} {revision}", chain::hex(uid)))
}

fn made_uid(domain: &str, name: &str) -> [u8; 16] {
    let mut uid = [0; 16];
    let digest = Sha256::new()
        .chain_update(domain)
        .chain_update(name)
        .finalize();
    for (to, from) in uid.iter_mut().zip(digest) {
        *to = from;
    }
    uid
}

/// A state as it was kept.
///
/// # Errors
/// When it is no JSON object: the file was spoilt.
pub(super) fn state_of(text: &[u8]) -> Result<Fields, StoreError> {
    serde_json::from_slice(text)
        .map_err(|error| StoreError::Damaged(format!("a state in the history: {error}")))
}
