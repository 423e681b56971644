//! Whose a file is. What is found by searching, not named, may have been laid there by somebody else
//! to read what is written into it, or to speak in a letter: it is used only where it and its folder
//! belong to the user and not everybody can write to them. The rules are those of git's
//! `safe.directory`.

use std::path::Path;

/// What is to be said of a file or folder that was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    /// Why it must not be used unless it is named.
    pub refused: Option<String>,
    /// What its user should know all the same.
    pub warning: Option<String>,
}

/// Judges a file or folder that was found, with the folder that it lies in.
#[cfg(unix)]
pub fn judge(path: &Path) -> Trust {
    use std::os::unix::fs::MetadataExt;
    let mut trust = Trust::default();
    for place in [path, folder_of(path)] {
        let shown = place.display();
        let found = match std::fs::metadata(place) {
            Ok(found) => found,
            Err(error) => {
                trust.refused = Some(format!("{shown} cannot be looked at ({error})"));
                return trust;
            }
        };
        if !is_ours(found.uid()) {
            trust.refused = Some(format!("{shown} belongs to another user"));
        } else if found.mode() & 0o002 != 0 {
            trust.refused = Some(format!("every user of this machine can write to {shown}"));
        } else if found.mode() & 0o020 != 0 {
            trust.warning = Some(format!("other users of its group can write to {shown}"));
        }
        if trust.refused.is_some() {
            return trust;
        }
    }
    trust
}

/// Other systems keep the folders of their users apart by themselves.
#[cfg(not(unix))]
pub fn judge(_: &Path) -> Trust {
    Trust::default()
}

/// Whether a file belongs to the user who runs the program; for root, also to the user who became
/// root by `sudo`.
#[cfg(unix)]
fn is_ours(owner: u32) -> bool {
    let me = rustix::process::geteuid();
    let before = || {
        let named = std::env::var("SUDO_UID").ok()?;
        named.parse::<u32>().ok()
    };
    owner == me.as_raw() || (me.is_root() && before() == Some(owner))
}

#[cfg(unix)]
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) => Path::new("."),
        None => path,
    }
}

/// Whether users other than its owner can read or change a file.
#[cfg(unix)]
pub fn is_open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path)
        .is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o066 != 0)
}

/// Other systems tell it in other ways.
#[cfg(not(unix))]
pub fn is_open_to_others(_: &Path) -> bool {
    false
}

/// Closes a file to all users but its owner.
///
/// # Errors
/// When it belongs to somebody else or cannot be changed.
#[cfg(unix)]
pub fn close(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
}

/// Nothing is known to be open where [`is_open_to_others`] does not tell it.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub fn close(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Keeps what the program holds in memory, passphrases and plain pages, from being written to the
/// disk when it crashes: no core dump of it or of the editor that it starts, and no look into its
/// memory by other programs of the user, where the system has that. Where it cannot be had the
/// program goes on without.
pub fn keep_memory_private() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        setrlimit(Resource::Core, none).ok();
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        set_dumpable_behavior(DumpableBehavior::NotDumpable).ok();
    }
}
