//! Copies of a dossier: consistent while others write, checked after writing; and putting one in
//! the place of a dossier.

use super::file::{Looks, connect, free_name, looks_like, make_private};
use super::history::Session;
use super::history::verify::Report;
use super::passphrase::Passphrase;
use super::{Store, StoreError};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};

impl Store {
    /// Copies the dossier into a new file, encrypted as it is, and proves the copy.
    ///
    /// # Errors
    /// When the file is there already or cannot be written, or when the copy is not sound: then
    /// there is no copy.
    pub fn backup(&self, to: &Path) -> Result<Report, StoreError> {
        let passphrase = self.passphrase.as_ref();
        copy(&self.connection, to, passphrase)?;
        let report = prove(to, passphrase);
        if report.is_err() {
            fs::remove_file(to).ok();
        }
        report
    }

    /// Proves a file that has the passphrase of this one.
    ///
    /// # Errors
    /// When it is no dossier, or not sound.
    pub fn prove_copy(&self, path: &Path) -> Result<Report, StoreError> {
        prove(path, self.passphrase.as_ref())
    }

    /// A free name for a backup beside the dossier: `case.WHY.dossier-backup`.
    ///
    /// # Errors
    /// When the dossier is in memory.
    pub fn backup_name(&self, why: &str) -> Result<PathBuf, StoreError> {
        let path = self.place.path.as_ref().ok_or(StoreError::NoDossier)?;
        free_name(path, why)
    }

    /// Whether the file is encrypted.
    pub fn is_encrypted(&self) -> bool {
        self.passphrase.is_some()
    }

    /// The dossier as the bytes of a plain file, in memory only: for handing it over encrypted to
    /// somebody else.
    ///
    /// # Errors
    /// When it cannot be read.
    #[cfg(feature = "encryption")]
    pub fn plain_bytes(&mut self) -> Result<zeroize::Zeroizing<Vec<u8>>, StoreError> {
        super::encryption::plain_bytes(&mut self.connection)
    }
}

/// Opens a file and proves it.
///
/// # Errors
/// When it is no dossier, or not sound.
pub fn prove(path: &Path, passphrase: Option<&Passphrase>) -> Result<Report, StoreError> {
    let store = Store::open(path, passphrase, &Session::default())?.store;
    let report = store.verify()?;
    match report.findings.first() {
        Some(finding) => Err(StoreError::Unsound(finding.clone())),
        None => Ok(report),
    }
}

/// Whether a file looks encrypted.
///
/// # Errors
/// When it cannot be read.
pub fn looks_encrypted(path: &Path) -> Result<bool, StoreError> {
    Ok(looks_like(path)? == Looks::Encrypted)
}

/// Copies a backup into the place of a dossier; one that is there is kept beside it under another
/// name, which is given back. The copy is proved before it is put there.
///
/// # Errors
/// When the backup is no sound dossier or cannot be copied; what was there stays.
pub fn restore(
    backup: &Path,
    to: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<(Report, Option<PathBuf>), StoreError> {
    let mut fresh = to.as_os_str().to_owned();
    fresh.push(".restoring");
    let fresh = PathBuf::from(fresh);
    fs::remove_file(&fresh).ok();
    let source = Store::open(backup, passphrase, &Session::default())?.store;
    copy(&source.connection, &fresh, passphrase)?;
    drop(source);
    let placed = prove(&fresh, passphrase).and_then(|report| Ok((report, put(&fresh, to)?)));
    if placed.is_err() {
        fs::remove_file(&fresh).ok();
    }
    placed
}

/// Puts a proved file in the place of a dossier; what is there is kept beside it.
///
/// # Errors
/// When files cannot be renamed, or the dossier there is in use.
pub fn put(fresh: &Path, to: &Path) -> Result<Option<PathBuf>, StoreError> {
    let fail = |source| StoreError::File {
        path: to.to_owned(),
        source,
    };
    let kept = if to.exists() {
        // A log beside the old file belongs to it: fold it in before it is renamed. Where it
        // cannot be opened (damaged, other passphrase), the log is renamed with it.
        let name = free_name(to, "before-restore")?;
        for end in ["-wal", "-shm"] {
            let with = |path: &Path| {
                let mut name = path.as_os_str().to_owned();
                name.push(end);
                PathBuf::from(name)
            };
            if with(to).exists() {
                fs::rename(with(to), with(&name)).map_err(fail)?;
            }
        }
        fs::rename(to, &name).map_err(fail)?;
        Some(name)
    } else {
        None
    };
    fs::rename(fresh, to).map_err(fail)?;
    sync_folder(to);
    Ok(kept)
}

/// Copies an open dossier into a new file, encrypted as the dossier is, through SQLite's backup
/// interface: what others write meanwhile is in the copy wholly or not at all. The copy is written
/// through to the disk.
///
/// # Errors
/// When the file is there already or cannot be written; then there is no copy.
pub(super) fn copy(
    connection: &Connection,
    to: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<(), StoreError> {
    drop(make_private(to)?);
    let copied = copy_into(connection, to, passphrase);
    if copied.is_err() {
        fs::remove_file(to).ok();
    }
    copied
}

fn copy_into(
    connection: &Connection,
    to: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<(), StoreError> {
    let mut target = connect(to, passphrase)?;
    rusqlite::backup::Backup::new(connection, &mut target)?.step(-1)?;
    // One file, without a log beside it.
    target.pragma_update(None, "journal_mode", "DELETE")?;
    drop(target);
    let done = fs::File::open(to).and_then(|file| file.sync_all());
    done.map_err(|source| StoreError::File {
        path: to.to_owned(),
        source,
    })?;
    sync_folder(to);
    Ok(())
}

/// Writes the entry of a file in its folder through to the disk, where the system can.
pub(super) fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        fs::File::open(folder).and_then(|f| f.sync_all()).ok();
    }
}
