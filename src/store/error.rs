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
    /// A dossier that was found, not named, and that may be somebody else's.
    #[error("{} was found here or in a folder above, but {why}: what is written into it could be read or changed by others. Where it is yours, name it: --dossier FILE or the variable DOSSIER_FILE", path.display())]
    NotTrusted {
        /// The file.
        path: PathBuf,
        /// What speaks against it.
        why: String,
    },
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
    /// Another program changed what this one wanted to change, after it was read.
    #[error(
        "another program changed this in the meantime; nothing was written: look at it again (`dossier log`), then repeat the command"
    )]
    ChangedMeanwhile,
    /// The file was moved or replaced while the program had it open.
    #[error("{} was moved or replaced while the program was using it; nothing was written: see where it is, then repeat the command", .0.display())]
    Replaced(PathBuf),
    /// The file may not be written.
    #[error(
        "the dossier may be read but not written: the file, its folder or the disk is read-only; nothing was changed"
    )]
    ReadOnly,
    /// A revision cannot be taken back or brought back.
    #[error("{0}")]
    CannotUndo(String),
    /// The system gave no random bytes.
    #[error("the system gives no random numbers: {0}")]
    Random(String),
    /// Records were purged, but the file still holds traces of them.
    #[error(
        "what was to be purged is purged, but traces of it may be left in the file ({0}): when that is put right, run `dossier purge --sweep`"
    )]
    NotSwept(String),
    /// The bytes of an attachment cannot be kept or given out.
    #[error("{0}")]
    Content(String),
    /// A slug that is taken.
    #[error("the slug “{slug}” is taken by another {kind}; choose another")]
    SlugTaken {
        /// The slug.
        slug: String,
        /// The kind of record.
        kind: &'static str,
    },
    /// A uid that two records bear.
    #[error("two records have the uid {0}: give the new one none, and it gets one")]
    UidTaken(String),
    /// A text that is too large to keep.
    #[error(
        "a text is larger than 32 MB, more than is read or written: keep such a text as a file (`dossier attach`); one that another program put into the dossier is found by `dossier verify` and undone by `dossier repair`"
    )]
    TooLarge,
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
    /// Another program put something into the file that could act on its own.
    #[error(
        "the dossier holds a {0} that dossier did not make: it could change or send what is written; nothing was done. Restore a backup, or copy the records with a trusted SQLite tool"
    )]
    Planted(String),
    /// The dossier is encrypted.
    #[error("{} is encrypted: run this on a terminal, or give the passphrase with DOSSIER_PASSPHRASE_FILE or --passphrase-fd", .0.display())]
    Locked(PathBuf),
    /// A passphrase that does not open the dossier.
    #[error("the passphrase does not open {}: it is wrong, or the file is not a dossier or was damaged", .0.display())]
    WrongPassphrase(PathBuf),
    /// A dossier that is not what its history says.
    #[error("the dossier is not sound: {0}; nothing was changed; `dossier verify` says more")]
    Unsound(String),
    /// Encryption is not built in.
    #[error("this program was built without encryption (the cargo feature “encryption”)")]
    NoEncryption,
    /// The disk is full.
    #[error("the disk is full: nothing was changed; make room, then repeat the command")]
    DiskFull,
    /// Reading or writing the disk failed.
    #[error(
        "the disk could not be read or written ({0}): nothing was changed; check the disk and make a backup"
    )]
    Disk(String),
    /// The file is damaged as a SQLite file.
    #[error(
        "the dossier is damaged ({0}): `dossier verify` says where; restore a backup with `dossier restore`"
    )]
    Corrupt(String),
    /// Not a SQLite file, or one that the passphrase does not open.
    #[error("this is not a SQLite file")]
    NotSqlite,
    /// SQLite says no.
    #[error("the dossier could not be used: {0}")]
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
            Some(ErrorCode::TooBig) => StoreError::TooLarge,
            Some(ErrorCode::DiskFull) => StoreError::DiskFull,
            Some(ErrorCode::SystemIoFailure) => StoreError::Disk(error.to_string()),
            Some(ErrorCode::DatabaseCorrupt) => StoreError::Corrupt(error.to_string()),
            Some(ErrorCode::NotADatabase) => StoreError::NotSqlite,
            Some(ErrorCode::ReadOnly) => StoreError::ReadOnly,
            _ => StoreError::Sqlite(error),
        }
    }
}
