//! Copies of a dossier: consistent while others write, checked after writing.

use super::StoreError;
use super::file::{connect, make_private};
use super::passphrase::Passphrase;
use rusqlite::Connection;
use std::fs;
use std::path::Path;

/// Copies an open dossier into a new file, encrypted as the dossier is, through SQLite's backup
/// interface: what others write meanwhile is in the copy wholly or not at all. The copy is written
/// through to the disk and its pages are checked.
///
/// # Errors
/// When the file is there already or cannot be written; then there is no copy.
pub(super) fn copy(
    connection: &Connection,
    to: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<(), StoreError> {
    make_private(to)?;
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
    let result: String = target.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if result != "ok" {
        return Err(StoreError::Corrupt(result));
    }
    drop(target);
    let done = fs::File::open(to).and_then(|file| file.sync_all());
    done.map_err(|source| StoreError::File {
        path: to.to_owned(),
        source,
    })
}
