//! Overwriting files before they are removed, as far as a disk allows that.

use std::fs;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::Path;

/// What SQLite lays beside a file.
pub(in super::super) const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Overwrites a file, what SQLite laid beside it, or all files of a folder, and removes them. A
/// file that has another name too is not overwritten: it loses this name only.
///
/// # Errors
/// When something cannot be removed.
pub(in super::super) fn wipe(path: &Path) -> io::Result<()> {
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
pub(in super::super) fn names(found: &fs::Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    found.nlink()
}

/// How many names a file has.
#[cfg(not(unix))]
pub(in super::super) fn names(_: &fs::Metadata) -> u64 {
    1
}

/// Overwrites a file with zeros, through to the disk.
pub(in super::super) fn overwrite(file: &mut fs::File) -> io::Result<()> {
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
    use std::fs;

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
}
