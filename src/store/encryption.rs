//! Rewriting a dossier: encrypted, decrypted, or under another passphrase. The new file is written
//! beside the old one, checked, and put in its place in one step, so that at any moment one whole
//! dossier lies there.

use super::backup::sync_folder;
use super::file::{Looks, Place, connect, looks_like, make_private};
use super::history::Session;
use super::passphrase::Passphrase;
use super::{Store, StoreError};
use rusqlite::Connection;
use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Copies all of an open dossier into an empty file under a passphrase, or under none.
///
/// # Errors
/// When the copy cannot be written.
pub(super) fn transcribe(
    from: &Connection,
    to: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<(), StoreError> {
    let name = to.to_str().ok_or_else(|| StoreError::File {
        path: to.to_owned(),
        source: std::io::Error::other("its name is not UTF-8"),
    })?;
    attach(from, name, passphrase)?;
    let copied = fill(from);
    from.execute_batch("DETACH DATABASE fresh")?;
    copied
}

/// An open dossier as the bytes of a plain file, in memory only.
///
/// # Errors
/// When it cannot be read.
pub(super) fn plain_bytes(from: &mut Connection) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    attach(from, ":memory:", None)?;
    let bytes = fill(from).and_then(|()| {
        let data = from.serialize(c"fresh")?;
        Ok(Zeroizing::new(data.to_vec()))
    });
    from.execute_batch("DETACH DATABASE fresh")?;
    bytes
}

fn attach(
    from: &Connection,
    name: &str,
    passphrase: Option<&Passphrase>,
) -> Result<(), StoreError> {
    let literal = passphrase.map_or_else(|| Zeroizing::new("''".to_owned()), Passphrase::literal);
    let mut sql = Zeroizing::new(String::from("ATTACH DATABASE ? AS fresh KEY "));
    sql.push_str(&literal);
    from.execute(&sql, [name])?;
    if passphrase.is_none() {
        from.pragma_update(Some("fresh"), "page_size", 8192)?;
    }
    Ok(())
}

/// Copies `main` into the attached `fresh`, on one snapshot.
fn fill(from: &Connection) -> Result<(), StoreError> {
    from.execute_batch("BEGIN")?;
    let copied = from
        .query_row("SELECT sqlcipher_export('fresh')", [], |_| Ok(()))
        .and_then(|()| {
            for mark in ["application_id", "user_version"] {
                let value: i64 = from.pragma_query_value(Some("main"), mark, |row| row.get(0))?;
                from.pragma_update(Some("fresh"), mark, value)?;
            }
            Ok(())
        });
    let end = if copied.is_ok() { "COMMIT" } else { "ROLLBACK" };
    from.execute_batch(end)?;
    Ok(copied?)
}

/// Name of the new file while it is written.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".rewriting");
    path.with_file_name(name)
}

/// Rewrites a dossier under another passphrase, or under none. Where it was plain and becomes
/// encrypted, the old file is overwritten before it goes, as far as the disk allows.
///
/// # Errors
/// When others are using it, when it is not sound, or when the new file cannot be written; the old
/// one is then as it was.
pub fn rewrite(
    path: &Path,
    old: Option<&Passphrase>,
    new: Option<&Passphrase>,
) -> Result<(), StoreError> {
    let path = &fs::canonicalize(path).map_err(|source| StoreError::File {
        path: path.to_owned(),
        source,
    })?;
    // Opening checks that it is a dossier of this version, that the passphrase fits, and that
    // nothing was planted in it.
    drop(Store::open(path, old, &Session::default())?);
    let plain = looks_like(path)? == Looks::Plain;
    let fail = |source| StoreError::File {
        path: path.to_owned(),
        source,
    };
    let mut old_file = fs::OpenOptions::new()
        .write(true)
        .open(path)
        .map_err(fail)?;
    let place = Place::of(path)?;
    let connection = connect(path, old)?;
    // Nobody else may write from here on: what they wrote would be lost. Leaving the write-ahead
    // log needs the file for itself alone, and keeps it.
    connection.busy_timeout(super::file::PATIENCE)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    let mode: String =
        connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode != "delete" {
        return Err(StoreError::Busy);
    }
    connection.execute_batch("BEGIN EXCLUSIVE; COMMIT")?;
    place.unchanged()?;
    let fresh = beside(path);
    fs::remove_file(&fresh).ok();
    drop(make_private(&fresh)?);
    let written = transcribe(&connection, &fresh, new)
        .and_then(|()| check(&connection, &fresh, new))
        .and_then(|()| {
            fs::File::open(&fresh)
                .and_then(|file| file.sync_all())
                .and_then(|()| fs::rename(&fresh, path))
                .map_err(fail)
        });
    if let Err(error) = written {
        fs::remove_file(&fresh).ok();
        connection.pragma_update(None, "journal_mode", "WAL").ok();
        return Err(error);
    }
    sync_folder(path);
    if plain && new.is_some() {
        overwrite(&mut old_file).ok();
    }
    drop(connection);
    Ok(())
}

/// Opens the new file and proves that it is whole and the same.
fn check(
    old: &Connection,
    fresh: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<(), StoreError> {
    let opened = Store::open(fresh, passphrase, &Session::default())?.store;
    opened
        .connection
        .pragma_update(None, "journal_mode", "WAL")?;
    if opened.head()? != super::history::head(old)? {
        return Err(StoreError::Damaged(
            "the new file differs from the old".into(),
        ));
    }
    let report = opened.verify()?;
    match report.findings.first() {
        Some(finding) => Err(StoreError::Unsound(finding.clone())),
        None => Ok(()),
    }
}

/// Overwrites a file with zeros.
fn overwrite(file: &mut fs::File) -> std::io::Result<()> {
    let mut left = file.metadata()?.len();
    file.seek(SeekFrom::Start(0))?;
    let zeros = vec![0; 1 << 20];
    while left > 0 {
        let length = usize::try_from(left).map_or(zeros.len(), |left| left.min(zeros.len()));
        file.write_all(zeros.get(..length).unwrap_or(&zeros))?;
        left -= length as u64;
    }
    file.sync_all()
}
