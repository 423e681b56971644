//! All that can go wrong with a dossier file, with what to do about it.

use std::path::PathBuf;

/// What went wrong with a dossier file.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is a file where a new dossier should be made.
    #[error("{} is already there: nothing was overwritten; name another file, as in `dossier init other.dossier`", .0.display())]
    AlreadyThere(PathBuf),
    /// No dossier was found.
    #[error(
        "there is no dossier here: make one with `dossier init`, or name one with --dossier FILE"
    )]
    NoDossier,
    /// The file that was named does not exist.
    #[error("{} is not there: make it with `dossier init {}`, or name another file with --dossier", .0.display(), .0.display())]
    NotThere(PathBuf),
    /// Several dossiers in one folder.
    #[error("there are several dossiers in {}: {}; say which with --dossier FILE or the variable DOSSIER_FILE", .0.display(), .1.join(", "))]
    Several(PathBuf, Vec<String>),
    /// Not a dossier.
    #[error("{} is not a dossier: {why}", path.display())]
    NotADossier {
        /// The file.
        path: PathBuf,
        /// What shows it.
        why: &'static str,
    },
    /// Written by a newer program.
    #[error("{} was written by a newer version of dossier (its format is {found}, this program knows up to {known}): update the program", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest format that this program knows.
        known: i64,
    },
    /// Another program is writing.
    #[error(
        "the dossier is busy: another program is writing to it; nothing was changed, try again in a moment"
    )]
    Busy,
    /// A slug that is taken.
    #[error("the slug “{slug}” is taken by another {kind}; choose another")]
    SlugTaken {
        /// The slug.
        slug: String,
        /// The kind of record.
        kind: &'static str,
    },
    /// A link to a record that is not there.
    #[error("there is no {kind} “{key}” in the dossier")]
    BrokenLink {
        /// The kind of record that was looked for.
        kind: &'static str,
        /// What was looked for.
        key: String,
    },
    /// A record does not read back as its kind.
    #[error("the dossier holds a damaged record ({0}); restore a backup")]
    Damaged(String),
    /// The file could not be read or written.
    #[error("cannot use {}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// SQLite says no.
    #[error("the dossier could not be used: {0}")]
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseBusy, DatabaseLocked};
        match error.sqlite_error_code() {
            Some(DatabaseBusy | DatabaseLocked) => StoreError::Busy,
            _ => StoreError::Sqlite(error),
        }
    }
}
