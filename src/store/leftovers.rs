//! What a program that was killed left behind: files that never got their final name, texts of an
//! editor, pages of a journal. One read of the dossier's folder finds it when the dossier is opened.
//!
//! What the note of a program that is gone names is the program's own for certain, and is
//! overwritten and removed at once: it may be a plain copy of an encrypted dossier. What only has
//! such a name may belong to a program that is at work on another dossier, and is left to the user.

use super::Store;
use super::staged::{AT_WORK, COMPANIONS, FOLDER, UNFINISHED, noted, real, wipe};
use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Endings that earlier versions gave to files beside a dossier that were not finished.
const EARLIER: [&str; 2] = [".rewriting", ".restoring"];

/// Most bytes of a note.
const LARGEST: u64 = 1 << 20;

/// What was found when a dossier was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leftovers {
    /// Overwritten and removed.
    pub wiped: Vec<PathBuf>,
    /// Still there: nothing shows that no program is at work on it, or it cannot be removed.
    pub left: Vec<PathBuf>,
}

impl Leftovers {
    /// Looks beside a dossier, and changes nothing.
    pub fn beside(dossier: &Path) -> Leftovers {
        let found = Found::beside(dossier);
        Leftovers {
            wiped: Vec::new(),
            left: found.stale.into_iter().chain(found.unsure).collect(),
        }
    }

    /// Overwrites and removes what is left.
    pub fn wipe(&mut self) {
        for path in std::mem::take(&mut self.left) {
            self.wipe_one(path);
        }
    }

    fn wipe_one(&mut self, path: PathBuf) {
        match wipe(&path) {
            Ok(()) => self.wiped.push(path),
            Err(_) => self.left.push(path),
        }
    }
}

impl Store {
    /// Overwrites and removes what programs that are gone left beside this dossier, and says what
    /// else looks like it.
    pub fn clear_leftovers(&self) -> Leftovers {
        let mut leftovers = Leftovers::default();
        let Some(path) = &self.place.path else {
            return leftovers;
        };
        let mut found = Found::beside(path);
        // The open dossier is whole, and no other program has it for itself alone: a journal
        // beside it is one that a broken-off change of its encryption has left.
        let mode = self
            .connection
            .query_row("PRAGMA journal_mode", [], |row| row.get::<_, String>(0));
        if mode.is_ok_and(|mode| mode == "wal") {
            found.stale.extend(found.journal);
        }
        if self.is_encrypted() {
            found.stale.extend(found.earlier);
        } else {
            found.unsure.extend(found.earlier);
        }
        for path in found.stale {
            leftovers.wipe_one(path);
        }
        for note in found.notes {
            // Kept as long as something that it names is.
            if leftovers.left.is_empty() {
                fs::remove_file(&note.path).ok();
            }
        }
        leftovers.left.extend(found.unsure);
        leftovers
    }
}

/// A note whose program is gone, held so that nobody else takes it up.
struct Held {
    path: PathBuf,
    _file: fs::File,
}

#[derive(Default)]
struct Found {
    /// Notes of programs that are gone.
    notes: Vec<Held>,
    /// What they name and what is still there.
    stale: Vec<PathBuf>,
    /// Files that only look unfinished.
    unsure: Vec<PathBuf>,
    /// Files beside the dossier that an earlier version of the program left unfinished.
    earlier: Vec<PathBuf>,
    /// The journal beside the dossier.
    journal: Option<PathBuf>,
}

impl Found {
    fn beside(dossier: &Path) -> Found {
        let mut found = Found::default();
        let Some(dossier) = real(dossier) else {
            return found;
        };
        let (Some(folder), Some(own)) = (dossier.parent(), dossier.file_name()) else {
            return found;
        };
        let own = own.to_string_lossy();
        let mut in_use = BTreeSet::new();
        let mut unfinished = BTreeSet::new();
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let base = COMPANIONS
                .iter()
                .find_map(|ending| name.strip_suffix(ending))
                .unwrap_or(&name);
            if name.ends_with(AT_WORK) {
                found.note(&entry.path(), &mut in_use);
            } else if base.ends_with(UNFINISHED) {
                unfinished.insert(folder.join(base));
            } else if let Some(ending) = base.strip_prefix(&*own) {
                if EARLIER.contains(&ending) && !found.earlier.contains(&folder.join(base)) {
                    found.earlier.push(folder.join(base));
                } else if base == own && name.ends_with("-journal") {
                    found.journal = Some(entry.path());
                }
            }
        }
        found.unsure = unfinished
            .into_iter()
            .filter(|path| !in_use.contains(path) && !found.stale.contains(path))
            .collect();
        found
    }

    /// Takes a note up where its program is gone; else what it names is in use.
    fn note(&mut self, path: &Path, in_use: &mut BTreeSet<PathBuf>) {
        let Ok(mut file) = fs::File::open(path) else {
            return;
        };
        let gone = file.try_lock().is_ok();
        let mut bytes = Vec::new();
        file.by_ref().take(LARGEST).read_to_end(&mut bytes).ok();
        let named = noted(&bytes);
        if !gone {
            in_use.extend(named);
            return;
        }
        // Whoever can write in this folder could have written the note: only what bears a name of
        // ours is ever touched.
        let stale = named
            .into_iter()
            .filter(|path| is_ours(path) && is_there(path) && !self.stale.contains(path));
        self.stale.extend(stale.collect::<Vec<_>>());
        self.notes.push(Held {
            path: path.to_owned(),
            _file: file,
        });
    }
}

/// Whether a path is one that the program gives to what is not finished.
fn is_ours(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.is_absolute() && (name.ends_with(UNFINISHED) || name.starts_with(FOLDER))
}

/// Whether a file or folder is there, or something that SQLite laid beside it; never through a
/// link.
fn is_there(path: &Path) -> bool {
    let there = |ending: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        fs::symlink_metadata(PathBuf::from(name)).is_ok_and(|found| !found.is_symlink())
    };
    there("") || COMPANIONS.iter().any(|ending| there(ending))
}
