//! Rewriting a dossier: encrypted, decrypted, or under another passphrase. The new file is written
//! beside the old one, checked, and put in its place in one step, so that at any moment one whole
//! dossier lies there.

use super::backup::prove;
use super::file::{Looks, Place, connect, looks_like, not_written, take_alone};
use super::history::Session;
use super::passphrase::Passphrase;
use super::staged::{COMPANIONS, Doomed, Staged, names, wipe};
use super::{Store, StoreError};
use rusqlite::Connection;
use std::fs;
use std::path::Path;
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

/// What was found while a dossier was rewritten.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rewritten {
    /// How many other names the old file has on its disk: it was left whole for them.
    pub other_names: u64,
}

/// Rewrites a dossier under another passphrase, or under none. Where it was plain and becomes
/// encrypted, the old file is overwritten, as far as the disk allows, unless it has other names.
///
/// # Errors
/// When others are using it, when it is not sound, or when the new file cannot be written; the old
/// one is then as it was.
pub fn rewrite(
    path: &Path,
    old: Option<&Passphrase>,
    new: Option<&Passphrase>,
) -> Result<Rewritten, StoreError> {
    let fail = not_written(path);
    let path = &fs::canonicalize(path).map_err(&fail)?;
    // Opening checks that it is a dossier of this version, that the passphrase fits, and that
    // nothing was planted in it.
    drop(Store::open(path, old, &Session::default())?);
    let closes = looks_like(path)? == Looks::Plain && new.is_some();
    let place = Place::of(path)?;
    let connection = connect(path, old)?;
    // Nobody else may write from here on: what they wrote would be lost.
    take_alone(&connection)?;
    place.unchanged()?;
    let other_names = names(&fs::metadata(path).map_err(&fail)?).saturating_sub(1);
    let mut doomed = None;
    let written = fresh(&connection, path, new).and_then(|staged| {
        if closes {
            // A journal that was never used stays beside the file, with pages of it.
            for ending in COMPANIONS {
                let mut companion = path.as_os_str().to_owned();
                companion.push(ending);
                wipe(Path::new(&companion)).map_err(&fail)?;
            }
            // The old file keeps a name until it is overwritten, so that it can be found where
            // the program is killed.
            doomed = Doomed::new(path).ok();
        }
        staged.replace().map_err(&fail)
    });
    if written.is_err() {
        connection
            .pragma_update(None, "locking_mode", "NORMAL")
            .ok();
        connection.pragma_update(None, "journal_mode", "WAL").ok();
    }
    drop(connection);
    drop(doomed);
    written.map(|()| Rewritten { other_names })
}

/// Writes the new file beside the old one and proves that it is whole and the same.
fn fresh(
    old: &Connection,
    path: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<Staged, StoreError> {
    let staged = Staged::replacing(path).map_err(not_written(path))?;
    transcribe(old, staged.path(), passphrase)?;
    let report = prove(&staged, passphrase, true)?;
    let head = super::history::head(old)?;
    if report.revisions != head.number || report.head.is_some_and(|hash| hash != head.hash) {
        return Err(StoreError::Damaged(
            "the new file differs from the old".into(),
        ));
    }
    Ok(staged)
}
