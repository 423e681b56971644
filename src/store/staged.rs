//! Files that are not yet what they are to be. Whatever the program writes is made beside its
//! target, readable by its owner only, under a name that anybody recognises
//! (`report.pdf.4f2a91c07b3d5e68.dossier-unfinished`), and gets its final name when it is whole and
//! on the disk: a file under its final name is never half a file. What goes wrong before that, an
//! error, a panic or a signal (INT, TERM, HUP, QUIT), overwrites and removes it.
//!
//! Nothing can be done when the program is killed. So while it has files on the way, it keeps a note
//! beside the dossier that says where they are, and a lock on that note. A note without a lock is
//! one of a program that is gone: [`super::leftovers`] finds it when the dossier is opened next.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Ending of a file that is not finished.
pub(super) const UNFINISHED: &str = ".dossier-unfinished";
/// Ending of the note that says where a program has files on the way.
pub(super) const AT_WORK: &str = ".dossier-at-work";
/// Start of the name of a folder in which an editor is given its text.
pub(super) const FOLDER: &str = "dossier-edit-";
/// What SQLite lays beside a file.
pub(super) const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

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

/// Says which dossier the program works on: notes of files on the way are kept beside it.
pub fn work_on(dossier: &Path) {
    lock().home = real(dossier);
}

/// Where a dossier lies, or is to lie, without links.
pub(super) fn real(dossier: &Path) -> Option<PathBuf> {
    fs::canonicalize(dossier).ok().or_else(|| {
        let absolute = std::path::absolute(dossier).ok()?;
        let folder = fs::canonicalize(absolute.parent()?).ok()?;
        Some(folder.join(absolute.file_name()?))
    })
}

/// While it lives, Ctrl-C is for another program on the same terminal (an editor, a pager), which
/// must put the terminal in order before it ends.
#[derive(Debug)]
pub struct InterruptsLeft(Option<signal_hook::SigId>);

/// Leaves interrupts to another program on the same terminal.
pub fn leave_interrupts() -> InterruptsLeft {
    lock().interrupts_left += 1;
    let nothing = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    InterruptsLeft(signal_hook::flag::register(signal_hook::consts::SIGINT, nothing).ok())
}

impl Drop for InterruptsLeft {
    fn drop(&mut self) {
        if let Some(handler) = self.0.take() {
            signal_hook::low_level::unregister(handler);
        }
        lock().interrupts_left -= 1;
    }
}

/// All that the program has on the way.
struct Work {
    /// The dossier that it works on.
    home: Option<PathBuf>,
    /// What is to go when the program is interrupted.
    paths: Vec<PathBuf>,
    note: Option<Note>,
    /// Whether signals are waited for.
    watching: bool,
    /// How many others interrupts are left to.
    interrupts_left: usize,
}

static WORK: Mutex<Work> = Mutex::new(Work {
    home: None,
    paths: Vec::new(),
    note: None,
    watching: false,
    interrupts_left: 0,
});

fn lock() -> MutexGuard<'static, Work> {
    WORK.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Work {
    /// Notes a file before it is made.
    fn starts(&mut self, path: &Path) {
        if !self.watching {
            self.watching = watch();
        }
        if self.note.is_none() {
            // Beside a dossier that may only be read there is no place for a note.
            self.note = self.home.as_deref().and_then(|home| Note::new(home).ok());
        }
        if let Some(note) = &mut self.note {
            note.add(path);
        }
        self.paths.push(path.to_owned());
    }

    /// Forgets a file that has its final name or is gone.
    fn ends(&mut self, path: &Path) {
        self.paths.retain(|one| one != path);
        if self.paths.is_empty() {
            self.note = None;
        }
    }
}

/// Overwrites and removes something that is on the way.
fn remove(path: &Path) {
    let mut work = lock();
    wipe(path).ok();
    work.ends(path);
}

/// Waits for signals in a thread of its own: what is on the way goes, and the program ends as the
/// signal would have ended it.
#[cfg(unix)]
fn watch() -> bool {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM])
    else {
        return false;
    };
    let watching = std::thread::Builder::new().spawn(move || {
        for signal in signals.forever() {
            // Never given back: nothing may get its final name any more.
            let mut work = lock();
            if signal == SIGINT && work.interrupts_left > 0 {
                continue;
            }
            for path in std::mem::take(&mut work.paths) {
                wipe(&path).ok();
            }
            work.note = None;
            signal_hook::low_level::emulate_default_handler(signal).ok();
            std::process::exit(128 + signal);
        }
    });
    watching.is_ok()
}

#[cfg(not(unix))]
fn watch() -> bool {
    false
}

/// The note beside the dossier that says what is on the way and where.
struct Note {
    path: PathBuf,
    file: fs::File,
}

impl Note {
    fn new(home: &Path) -> io::Result<Note> {
        loop {
            let path = beside(home, AT_WORK)?;
            let file = private(&path)?;
            // Where the system has no locks, a note is never taken for one of a program that is
            // gone.
            file.lock().ok();
            // Somebody may have found it before it had its lock, and taken it for an old one.
            if path.exists() {
                return Ok(Note { path, file });
            }
        }
    }

    fn add(&mut self, path: &Path) {
        let mut line = path.as_os_str().as_encoded_bytes().to_vec();
        line.push(0);
        self.file.write_all(&line).ok();
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        fs::remove_file(&self.path).ok();
    }
}

/// The paths in a note.
pub(super) fn noted(bytes: &[u8]) -> Vec<PathBuf> {
    bytes
        .split_inclusive(|byte| *byte == 0)
        .filter_map(|line| path_of(line.strip_suffix(&[0])?))
        .collect()
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStrExt;
    Some(PathBuf::from(OsStr::from_bytes(bytes)))
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    std::str::from_utf8(bytes).ok().map(PathBuf::from)
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

/// Overwrites a file, what SQLite laid beside it, or all files of a folder, and removes them. A
/// file that has another name too is not overwritten: it loses this name only.
///
/// # Errors
/// When something cannot be removed.
pub(super) fn wipe(path: &Path) -> io::Result<()> {
    let mut done = wipe_one(path);
    for ending in COMPANIONS {
        let mut companion = path.as_os_str().to_owned();
        companion.push(ending);
        done = done.and(wipe_one(Path::new(&companion)));
    }
    done
}

fn wipe_one(path: &Path) -> io::Result<()> {
    let found = match fs::symlink_metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    if found.is_dir() {
        for entry in fs::read_dir(path)?.flatten() {
            wipe_one(&entry.path())?;
        }
        return fs::remove_dir(path);
    }
    if found.is_file() && names(&found) == 1 {
        fs::OpenOptions::new()
            .write(true)
            .open(path)
            .and_then(|mut file| overwrite(&mut file))
            .ok();
    }
    fs::remove_file(path)
}

/// How many names a file has.
#[cfg(unix)]
pub(super) fn names(found: &fs::Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    found.nlink()
}

/// How many names a file has.
#[cfg(not(unix))]
pub(super) fn names(_: &fs::Metadata) -> u64 {
    1
}

/// Overwrites a file with zeros, through to the disk.
pub(super) fn overwrite(file: &mut fs::File) -> io::Result<()> {
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Staged, StagedFolder, noted};
    use std::fs;
    use std::io::Write;
    use std::path::PathBuf;

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

    #[test]
    fn what_has_another_name_is_not_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = (folder.path().join("one"), folder.path().join("two"));
        fs::write(&one, "kept").unwrap();
        fs::hard_link(&one, &two).unwrap();
        super::wipe(&one).unwrap();
        assert_eq!(fs::read(&two).unwrap(), b"kept");
        assert!(!one.exists());
    }

    #[test]
    fn half_a_line_of_a_note_is_no_path() {
        assert_eq!(noted(b"/a\0/b c\0/ha"), ["/a", "/b c"].map(PathBuf::from));
    }
}
