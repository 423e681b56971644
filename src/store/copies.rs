//! Copies of a dossier that lie beside it: which of them are plain, and which still hold what a
//! purge is to erase.

use super::file::{Looks, connect_known, looks_like};
use super::history::past::{Kept, each_kept};
use super::staged::{AT_WORK, COMPANIONS, real};
use super::{Store, StoreError, schema};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// A file beside a dossier that holds what was looked for, or may hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// The file.
    pub path: PathBuf,
    /// Whether that is certain: a file that cannot be opened may hold it.
    pub certain: bool,
}

/// Where the mark of a program stands in a SQLite file (its file format, 1.3).
const MARK_AT: usize = 68;

/// The first version that has a history.
const WITH_HISTORY: i64 = 2;

/// Plain copies of dossiers that lie beside a dossier.
pub fn plain_beside(dossier: &Path) -> Vec<PathBuf> {
    let plain = |path: &PathBuf| is_plain_dossier(path);
    others_beside(dossier).into_iter().filter(plain).collect()
}

/// The other files in the folder of a dossier.
fn others_beside(dossier: &Path) -> Vec<PathBuf> {
    let Some(dossier) = real(dossier) else {
        return Vec::new();
    };
    let own = fs::metadata(&dossier).ok();
    let is_own = |found: &fs::Metadata| {
        // A second name of the dossier must not even be opened: closing it again would take the
        // locks of the one that is in use.
        own.as_ref().is_some_and(|own| same(own, found))
    };
    let entries = dossier
        .parent()
        .and_then(|folder| fs::read_dir(folder).ok());
    let mut others: Vec<PathBuf> = entries
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let beside = COMPANIONS.iter().any(|ending| name.ends_with(ending));
            !beside && !name.ends_with(AT_WORK)
        })
        .filter(|entry| {
            entry
                .metadata()
                .is_ok_and(|found| found.is_file() && !is_own(&found))
        })
        .map(|entry| entry.path())
        .filter(|path| *path != dossier)
        .collect();
    others.sort();
    others
}

#[cfg(unix)]
fn same(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

#[cfg(not(unix))]
fn same(_: &fs::Metadata, _: &fs::Metadata) -> bool {
    false
}

/// Whether a file is a dossier that is not encrypted, by its first bytes.
fn is_plain_dossier(path: &Path) -> bool {
    let mut start = [0; MARK_AT + 4];
    let read = fs::File::open(path).and_then(|mut file| file.read_exact(&mut start));
    let mark = u32::try_from(schema::APPLICATION_ID).unwrap_or(0);
    read.is_ok()
        && start.starts_with(b"SQLite format 3\0")
        && start.get(MARK_AT..) == Some(&mark.to_be_bytes())
}

impl Store {
    /// The copies beside this dossier with a state, present or past, that `holds` wants found. A
    /// copy under another passphrase, sealed or of a version without a history may hold it.
    ///
    /// # Errors
    /// When this dossier is in memory.
    pub fn copies_that(
        &self,
        holds: &mut dyn FnMut(&Kept) -> bool,
    ) -> Result<Vec<Holding>, StoreError> {
        let own = self.place.path.as_ref().ok_or(StoreError::NoDossier)?;
        let mut found = Vec::new();
        for path in others_beside(own) {
            let ending = path.extension().unwrap_or_default().to_string_lossy();
            let named = ["dossier", "dossier-backup"].contains(&&*ending);
            let certain = if ending == "age" {
                false
            } else if is_plain_dossier(&path)
                || (named && matches!(looks_like(&path), Ok(Looks::Encrypted)))
            {
                match self.holds(&path, holds) {
                    Ok(Some(false)) => continue,
                    Ok(Some(true)) => true,
                    _ => false,
                }
            } else {
                continue;
            };
            found.push(Holding { path, certain });
        }
        Ok(found)
    }

    /// Whether a copy has such a state; nothing where it has no history.
    fn holds(
        &self,
        copy: &Path,
        holds: &mut dyn FnMut(&Kept) -> bool,
    ) -> Result<Option<bool>, StoreError> {
        let known = connect_known(copy, self.passphrase.as_ref())?;
        if known.version < WITH_HISTORY {
            return Ok(None);
        }
        let mut found = false;
        each_kept(&known.connection, &mut |state| {
            found = holds(&state);
            Ok::<bool, StoreError>(!found)
        })?;
        Ok(Some(found))
    }
}
