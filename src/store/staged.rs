//! Files that are not yet what they are to be. Whatever the program writes is made beside its
//! target, readable by its owner only, under a name that anybody recognises
//! (`report.pdf.4f2a91c07b3d5e68.dossier-unfinished`), and gets its final name when it is whole and
//! on the disk: a file under its final name is never half a file. What goes wrong before that, an
//! error, a panic or a signal (INT, TERM, HUP, QUIT), overwrites and removes it.
//!
//! Nothing can be done when the program is killed. So while it has files on the way, it keeps a note
//! beside the dossier that says where they are, and a lock on that note. A note without a lock is
//! one of a program that is gone: [`super::leftovers`] finds it when the dossier is opened next.

mod wipe;
mod work;

pub(super) use wipe::{COMPANIONS, names, wipe};
pub(super) use work::noted;
pub use work::{InterruptsLeft, leave_interrupts, work_on};

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use work::{lock, remove};

/// Ending of a file that is not finished.
pub(super) const UNFINISHED: &str = ".dossier-unfinished";
/// Ending of the note that says where a program has files on the way.
pub(super) const AT_WORK: &str = ".dossier-at-work";
/// Start of the name of a folder in which an editor is given its text.
pub(super) const FOLDER: &str = "dossier-edit-";

/// Longest part of the target's name that the name of an unfinished file keeps, in bytes: file
/// systems take 255 for all of it.
const LONGEST: usize = 150;

/// A file on its way to its final name. Dropped before that, it is overwritten and removed.
#[derive(Debug)]
pub struct Staged {
    path: PathBuf,
    target: PathBuf,
    file: fs::File,
    placed: bool,
}

impl Staged {
    /// An empty file beside `target`, where no file is yet.
    ///
    /// # Errors
    /// When there is something at the target already ([`io::ErrorKind::AlreadyExists`]), or nothing
    /// can be written beside it.
    pub fn new(target: &Path) -> io::Result<Staged> {
        if fs::symlink_metadata(target).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        Staged::replacing(target)
    }

    /// An empty file beside `target`, whatever is there now.
    ///
    /// # Errors
    /// When nothing can be written beside it.
    pub fn replacing(target: &Path) -> io::Result<Staged> {
        let path = beside(target, UNFINISHED)?;
        lock().starts(&path);
        match private(&path) {
            Ok(file) => Ok(Staged {
                path,
                target: target.to_owned(),
                file,
                placed: false,
            }),
            Err(error) => {
                lock().ends(&path);
                Err(error)
            }
        }
    }

    /// Where it is while it is not finished.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Gives the file its final name, when it is on the disk; never over another file.
    ///
    /// # Errors
    /// When it cannot be written through, or something took its name meanwhile: then it is gone.
    pub fn commit(self) -> io::Result<()> {
        self.place(without_overwriting)
    }

    /// Puts the file in the place of the one that is at its target, in one step, when it is on the
    /// disk.
    ///
    /// # Errors
    /// When it cannot be written through or renamed: then it is gone, and the other one stays.
    pub fn replace(self) -> io::Result<()> {
        self.place(|from, to| fs::rename(from, to))
    }

    fn place(mut self, rename: impl Fn(&Path, &Path) -> io::Result<()>) -> io::Result<()> {
        self.file.sync_all()?;
        {
            // Held from the renaming to the end, so that a signal finds one or the other.
            let mut work = lock();
            rename(&self.path, &self.target)?;
            self.placed = true;
            work.ends(&self.path);
        }
        sync_folder(&self.target);
        Ok(())
    }
}

impl Write for Staged {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if !self.placed {
            remove(&self.path);
        }
    }
}

/// Another name of a file that is to be destroyed once it has lost its own. Dropped, it is
/// overwritten, unless yet another name shows that somebody wants to keep the file.
#[derive(Debug)]
pub struct Doomed(PathBuf);

impl Doomed {
    /// Gives a file that name.
    ///
    /// # Errors
    /// Where the file system has no second names.
    pub fn new(file: &Path) -> io::Result<Doomed> {
        let path = beside(file, UNFINISHED)?;
        lock().starts(&path);
        let linked = fs::hard_link(file, &path);
        if linked.is_err() {
            lock().ends(&path);
        }
        linked.map(|()| Doomed(path))
    }
}

impl Drop for Doomed {
    fn drop(&mut self) {
        remove(&self.0);
    }
}

/// A folder that only the user may enter, overwritten and removed with all that is in it when it is
/// dropped.
#[derive(Debug)]
pub struct StagedFolder(PathBuf);

impl StagedFolder {
    /// Makes one in the folder `place`.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new(place: &Path) -> io::Result<StagedFolder> {
        let path = std::path::absolute(place)?.join(format!("{FOLDER}{}", name()?));
        lock().starts(&path);
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt;
            builder.mode(0o700);
        }
        let made = builder.create(&path);
        if made.is_err() {
            lock().ends(&path);
        }
        made.map(|()| StagedFolder(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for StagedFolder {
    fn drop(&mut self) {
        remove(&self.0);
    }
}

/// Makes an empty file that only its owner may read, never over an existing one.
///
/// # Errors
/// When there is one, or it cannot be made.
pub fn private(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// Where a dossier lies, or is to lie, without links.
pub(super) fn real(dossier: &Path) -> Option<PathBuf> {
    fs::canonicalize(dossier).ok().or_else(|| {
        let absolute = std::path::absolute(dossier).ok()?;
        let folder = fs::canonicalize(absolute.parent()?).ok()?;
        Some(folder.join(absolute.file_name()?))
    })
}

/// A name in the folder of a file that tells what it is and that nothing bears yet.
fn beside(file: &Path, ending: &str) -> io::Result<PathBuf> {
    let own = file.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let own = own.to_string_lossy();
    let mut end = own.len().min(LONGEST);
    while !own.is_char_boundary(end) {
        end -= 1;
    }
    let own = own.get(..end).unwrap_or_default();
    Ok(std::path::absolute(file)?.with_file_name(format!("{own}.{}{ending}", name()?)))
}

/// A name that nothing else has.
fn name() -> io::Result<String> {
    let bytes = super::history::chain::random::<8>().map_err(io::Error::other)?;
    Ok(super::history::chain::hex(&bytes))
}

/// Renames a file to a name that nothing bears.
fn without_overwriting(from: &Path, to: &Path) -> io::Result<()> {
    let refused = match tempfile::TempPath::try_from_path(from)?.persist_noclobber(to) {
        Ok(()) => return Ok(()),
        Err(refused) => refused,
    };
    refused.path.keep().ok();
    // Sticks have file systems that can do no better than look first.
    if refused.error.kind() != io::ErrorKind::AlreadyExists && fs::symlink_metadata(to).is_err() {
        return fs::rename(from, to);
    }
    Err(refused.error)
}

/// Writes the entry of a file in its folder through to the disk, where the system can.
pub(super) fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent() {
        let folder = match folder.as_os_str().is_empty() {
            true => Path::new("."),
            false => folder,
        };
        fs::File::open(folder).and_then(|f| f.sync_all()).ok();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Staged, StagedFolder};
    use std::fs;
    use std::io::Write;

    fn names(folder: &std::path::Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_has_its_final_name_when_it_is_whole_or_never() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("ведомость.csv");
        let mut staged = Staged::new(&target).unwrap();
        staged.write_all(b"half").unwrap();
        assert!(!target.exists());
        assert!(names(folder.path())[0].ends_with(super::UNFINISHED));
        drop(staged);
        assert_eq!(names(folder.path()), [""; 0]);
        let mut staged = Staged::new(&target).unwrap();
        staged.write_all(b"whole").unwrap();
        staged.commit().unwrap();
        assert_eq!(names(folder.path()), ["ведомость.csv"]);
        assert_eq!(fs::read(&target).unwrap(), b"whole");
    }

    #[test]
    fn nothing_is_written_over_another_file() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("out");
        let staged = Staged::new(&target).unwrap();
        fs::write(&target, "first").unwrap();
        assert!(Staged::new(&target).is_err());
        assert!(staged.commit().is_err());
        assert_eq!(names(folder.path()), ["out"]);
        assert_eq!(fs::read(&target).unwrap(), b"first");
        let mut staged = Staged::replacing(&target).unwrap();
        staged.write_all(b"second").unwrap();
        staged.replace().unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"second");
    }

    #[test]
    fn long_names_are_cut_and_folders_go_with_what_is_in_them() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("ж".repeat(120));
        Staged::new(&target).unwrap().commit().unwrap();
        let edit = StagedFolder::new(folder.path()).unwrap();
        fs::create_dir(edit.path().join("in")).unwrap();
        fs::write(edit.path().join("in/record.yaml~"), "text").unwrap();
        drop(edit);
        assert_eq!(names(folder.path()).len(), 1);
    }
}
