//! Copies of a dossier: consistent while others write, proved before they get their name; and
//! putting one in the place of a dossier.

use super::file::{
    Looks, connect, connect_known, free_name, log_of, looks_like, not_written, stage, take_alone,
};
use super::history::verify::Report;
use super::passphrase::Passphrase;
use super::staged::Staged;
use super::{Store, StoreError};
use rusqlite::Connection;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

impl Store {
    /// Copies the dossier into a new file, encrypted as it is, and proves the copy.
    ///
    /// # Errors
    /// When the file is there already or cannot be written, or when the copy is not sound: then
    /// there is no copy.
    pub fn backup(&self, to: &Path) -> Result<Report, StoreError> {
        let staged = stage(to)?;
        let report = self.copy_to(&staged)?;
        staged.commit().map_err(not_written(to))?;
        Ok(report)
    }

    /// Copies the dossier into a file on its way, encrypted as it is, and proves the copy.
    ///
    /// # Errors
    /// When the copy cannot be written or is not sound.
    pub fn copy_to(&self, staged: &Staged) -> Result<Report, StoreError> {
        copy(&self.connection, staged, self.passphrase.as_ref())?;
        prove(staged, self.passphrase.as_ref(), false)
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
    pub fn plain_bytes(&mut self) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        super::encryption::plain_bytes(&mut self.connection)
    }
}

/// Proves a copy before it gets its name; brings one of an older version up to date. One that is
/// to be a dossier again gets a write-ahead log.
///
/// # Errors
/// When it is no dossier, or not sound.
pub(super) fn prove(
    staged: &Staged,
    passphrase: Option<&Passphrase>,
    to_be_used: bool,
) -> Result<Report, StoreError> {
    let store = Store::open_copy(staged.path(), passphrase)?;
    if to_be_used {
        store
            .connection
            .pragma_update(None, "journal_mode", "WAL")?;
    }
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

/// Proves that a passphrase opens a dossier, and changes nothing.
///
/// # Errors
/// When it does not, or the file is no dossier.
pub fn opens(path: &Path, passphrase: &Passphrase) -> Result<(), StoreError> {
    connect_known(path, Some(passphrase)).map(drop)
}

/// What a dossier is restored from.
pub enum Source<'s> {
    /// A backup, with the passphrase that opens it. It is only read.
    File(&'s Path, Option<&'s Passphrase>),
    /// The bytes of a plain one, out of something sealed.
    Sealed(&'s mut dyn Read),
}

/// Copies a backup into the place of a dossier, under a passphrase or plain; one that is there is
/// kept beside it under another name, which is given back. `there` opens the one that is there,
/// where that is known. The copy is proved before it is put there.
///
/// # Errors
/// When the backup is no sound dossier or cannot be copied, or when another program is using the
/// dossier that is there, which stays.
pub fn restore(
    source: Source<'_>,
    to: &Path,
    passphrase: Option<&Passphrase>,
    there: Option<&Passphrase>,
) -> Result<(Report, Option<PathBuf>), StoreError> {
    // The dossier itself gives way, not a link to it.
    let to = &fs::canonicalize(to).unwrap_or_else(|_| to.to_owned());
    let mut staged = Staged::replacing(to).map_err(not_written(to))?;
    match source {
        Source::Sealed(bytes) => unseal(bytes, &mut staged, passphrase)?,
        Source::File(backup, opens) => {
            let known = connect_known(backup, opens)?;
            let opens = opens.filter(|_| known.encrypted);
            if known.read_only && !known.encrypted {
                // SQLite attaches nothing that may be written to what lies where nothing may be.
                let mut memory = Connection::open_in_memory()?;
                rusqlite::backup::Backup::new(&known.connection, &mut memory)?.step(-1)?;
                transfer(&memory, &staged, None, passphrase)?;
            } else {
                transfer(&known.connection, &staged, opens, passphrase)?;
            }
        }
    }
    let report = prove(&staged, passphrase, true)?;
    Ok((report, put(staged, to, there)?))
}

/// Copies a dossier that `from` opens into one that `to` opens.
fn transfer(
    source: &Connection,
    staged: &Staged,
    from: Option<&Passphrase>,
    to: Option<&Passphrase>,
) -> Result<(), StoreError> {
    match to {
        Some(to) if from != Some(to) => {
            if let Some(what) = super::schema::planted(source)? {
                return Err(StoreError::Planted(what));
            }
            transcribe(source, staged, to)
        }
        to => copy(source, staged, to),
    }
}

#[cfg(feature = "encryption")]
fn transcribe(source: &Connection, staged: &Staged, to: &Passphrase) -> Result<(), StoreError> {
    super::encryption::transcribe(source, staged.path(), Some(to))
}

#[cfg(not(feature = "encryption"))]
fn transcribe(_: &Connection, _: &Staged, _: &Passphrase) -> Result<(), StoreError> {
    Err(StoreError::NoEncryption)
}

/// Writes what was sealed. What is to be encrypted is plain in memory only.
fn unseal(
    bytes: &mut dyn Read,
    staged: &mut Staged,
    passphrase: Option<&Passphrase>,
) -> Result<(), StoreError> {
    let fail = |error| StoreError::Content(format!("the sealed backup cannot be opened: {error}"));
    if passphrase.is_none() {
        return std::io::copy(bytes, staged).map(drop).map_err(fail);
    }
    let mut plain = Zeroizing::new(Vec::new());
    bytes.read_to_end(&mut plain).map_err(fail)?;
    transfer(&in_memory(plain)?, staged, None, passphrase)
}

/// Opens the bytes of a plain file in memory.
fn in_memory(mut bytes: Zeroizing<Vec<u8>>) -> Result<Connection, StoreError> {
    // In memory there is no write-ahead log: what says that the file has one is taken out (the file
    // format of SQLite, 1.3.3).
    if let Some(versions) = bytes.get_mut(18..20) {
        versions.fill(1);
    }
    let mut connection = Connection::open_in_memory()?;
    connection.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), true)?;
    Ok(connection)
}

/// Puts a proved file in the place of a dossier; what is there is kept beside it. Where it can, in
/// one step, so that there is a dossier at any moment.
fn put(
    staged: Staged,
    to: &Path,
    there: Option<&Passphrase>,
) -> Result<Option<PathBuf>, StoreError> {
    let fail = not_written(to);
    if !to.exists() {
        staged.commit().map_err(fail)?;
        return Ok(None);
    }
    let alone = match connect_known(to, there) {
        Ok(known) => {
            take_alone(&known.connection)?;
            Some(known.connection)
        }
        // Damaged, or under a passphrase that nobody knows any more: what a backup is for.
        Err(_) => None,
    };
    let name = free_name(to, "before-restore")?;
    // A log beside the old file belongs to it, and would spoil the new one: it must be renamed
    // first where it is not folded in, which takes more than one step.
    if !log_of(to).exists() && fs::hard_link(to, &name).is_ok() {
        staged.replace().map_err(|error| {
            fs::remove_file(&name).ok();
            fail(error)
        })?;
    } else {
        for ending in ["-wal", "-shm"] {
            let with = |path: &Path| {
                let mut name = path.as_os_str().to_owned();
                name.push(ending);
                PathBuf::from(name)
            };
            if with(to).exists() {
                fs::rename(with(to), with(&name)).map_err(&fail)?;
            }
        }
        fs::rename(to, &name).map_err(&fail)?;
        staged.commit().map_err(fail)?;
    }
    drop(alone);
    Ok(Some(name))
}

/// Copies an open dossier into a file on its way, encrypted as the dossier is, through SQLite's
/// backup interface: what others write meanwhile is in the copy wholly or not at all.
///
/// # Errors
/// When it cannot be written.
pub(super) fn copy(
    connection: &Connection,
    staged: &Staged,
    passphrase: Option<&Passphrase>,
) -> Result<(), StoreError> {
    let mut target = connect(staged.path(), passphrase)?;
    rusqlite::backup::Backup::new(connection, &mut target)?.step(-1)?;
    // One file, without a log beside it.
    target.pragma_update(None, "journal_mode", "DELETE")?;
    Ok(())
}
