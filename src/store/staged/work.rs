//! What the program has on the way, so that signals can remove it and the next command can find it.

use super::wipe::wipe;
use super::{AT_WORK, beside, private, real};
#[cfg(unix)]
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Says which dossier the program works on: notes of files on the way are kept beside it.
pub fn work_on(dossier: &Path) {
    lock().home = real(dossier);
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
pub(super) struct Work {
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

pub(super) fn lock() -> MutexGuard<'static, Work> {
    WORK.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Work {
    /// Notes a file before it is made.
    pub(super) fn starts(&mut self, path: &Path) {
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
    pub(super) fn ends(&mut self, path: &Path) {
        self.paths.retain(|one| one != path);
        if self.paths.is_empty() {
            self.note = None;
        }
    }
}

/// Overwrites and removes something that is on the way.
pub(super) fn remove(path: &Path) {
    let mut work = lock();
    wipe(path).ok();
    work.ends(path);
}

/// Waits for signals in a thread of its own: what is on the way goes, and the program ends as the
/// signal would have ended it.
#[cfg(unix)]
fn watch() -> bool {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    // A program that `nohup` started is to outlive its terminal.
    let signals = [SIGINT, SIGQUIT, SIGTERM, SIGHUP];
    let signals = &signals[..signals.len() - usize::from(is_ignored(SIGHUP))];
    let Ok(mut signals) = signal_hook::iterator::Signals::new(signals) else {
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

/// Whether a signal does nothing to this program, where the system tells (Linux).
#[cfg(unix)]
fn is_ignored(signal: i32) -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status
        .lines()
        .find_map(|line| u64::from_str_radix(line.strip_prefix("SigIgn:")?.trim(), 16).ok());
    ignored.is_some_and(|ignored| ignored >> (signal - 1) & 1 == 1)
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
pub(in super::super) fn noted(bytes: &[u8]) -> Vec<PathBuf> {
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

#[cfg(test)]
mod tests {
    use super::noted;
    use std::path::PathBuf;

    #[test]
    fn half_a_line_of_a_note_is_no_path() {
        assert_eq!(noted(b"/a\0/b c\0/ha"), ["/a", "/b c"].map(PathBuf::from));
    }
}
