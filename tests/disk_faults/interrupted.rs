//! Commands that write files, killed or interrupted at each of their steps: after the next opening
//! of the dossier no plain text of an encrypted dossier lies anywhere, no file under its final name
//! is half a file, and the dossier is sound.
//!
//! `DOSSIER_STEP_POINTS` sets at how many steps of each command, evenly spread (9 when it is not
//! set).

use super::common::{Folder, Run};
use super::{copy, failing_disk};
use std::path::Path;

const KILL: i32 = 9;
const SIGNALS: [i32; 3] = [1, 2, 15]; // HUP, INT, TERM

/// What only the records say.
const MARKER: &str = "Qxzwitness";

/// A command that is interrupted.
struct Case {
    /// What it is called in this test.
    command: &'static [&'static str],
    /// Whether the dossier is encrypted before.
    encrypted: bool,
    /// Files that may hold plain text when it is done, and are whole then.
    makes: &'static [&'static str],
}

fn environment(folder: &Path) -> Vec<(&'static str, String)> {
    let tmp = folder.join("tmp").display().to_string();
    vec![
        ("DOSSIER_PASSPHRASE_FILE", "one.pass".into()),
        ("DOSSIER_NEW_PASSPHRASE_FILE", "two.pass".into()),
        ("XDG_RUNTIME_DIR", folder.join("run").display().to_string()),
        ("TMPDIR", tmp.clone()),
        ("SQLITE_TMPDIR", tmp),
        ("EDITOR", "sed -i s/internal/secret/".into()),
    ]
}

fn run(folder: &Folder, arguments: &[&str], more: &[(&'static str, String)]) -> Run {
    let mut set = environment(folder.path());
    set.extend(more.iter().cloned());
    let set: Vec<(&str, &str)> = set.iter().map(|(n, v)| (*n, v.as_str())).collect();
    folder.run_as(arguments, "", &set)
}

/// Files with plain text in them, below a folder.
fn plain(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            plain(&path, found);
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let says = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
        if says(MARKER.as_bytes()) || says(b"CREATE TABLE") || says(b"SQLite format 3") {
            found.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
}

fn prepare(encrypted: bool) -> Folder {
    let folder = Folder::new();
    folder.write("one.pass", "seven small otters walk over cold slate");
    folder.write("two.pass", "nine grey herons sleep beside warm water");
    folder.write("scan.txt", &format!("{MARKER} wrote this. ").repeat(4_000));
    let init: &[&str] = match encrypted {
        true => &["init", "--encrypt"],
        false => &["init"],
    };
    let name = format!("Anna {MARKER}");
    for setup in [
        init,
        &["add-actor", "--name", &name, "--slug", "anna"],
        &["attach", "scan.txt", "--to", "anna"],
        &["backup", "earlier.dossier-backup"],
    ] {
        let done = run(&folder, setup, &[]);
        assert_eq!(done.code, 0, "{setup:?}: {}", done.err);
    }
    std::fs::remove_file(folder.path().join("scan.txt")).unwrap();
    folder
}

fn fresh(template: &Folder) -> Folder {
    let folder = Folder::new();
    copy(template.path(), folder.path());
    for name in ["tmp", "run", "out"] {
        std::fs::create_dir(folder.path().join(name)).unwrap();
    }
    folder
}

fn is_plain(file: &Path) -> bool {
    std::fs::read(file).is_ok_and(|bytes| bytes.starts_with(b"SQLite format 3"))
}

fn interrupted(case: &Case, signal: i32, points: usize) {
    let template = prepare(case.encrypted);
    let Some(library) = failing_disk(template.path()) else {
        return;
    };
    let library = library.display().to_string();
    let at = |call: usize| {
        vec![
            ("LD_PRELOAD", library.clone()),
            ("FAULT_CALL", call.to_string()),
            ("FAULT_SIGNAL", signal.to_string()),
            ("FAULT_COUNT", "count".to_owned()),
        ]
    };
    let folder = fresh(&template);
    let done = run(&folder, case.command, &at(usize::MAX >> 2));
    assert_eq!(done.code, 0, "{:?}: {}", case.command, done.err);
    let count = std::fs::read_to_string(folder.path().join("count")).unwrap();
    let total: usize = count.parse().unwrap();
    assert!(total > 5, "only {total} steps are seen");
    let whole: Vec<Option<Vec<u8>>> = case
        .makes
        .iter()
        .map(|name| std::fs::read(folder.path().join(name)).ok())
        .collect();
    for call in (1..=total).step_by((total / points).max(1)) {
        let folder = fresh(&template);
        let what = format!(
            "{:?}, signal {signal} at step {call} of {total}",
            case.command
        );
        let broken = run(&folder, case.command, &at(call));
        let dossier = folder.path().join("case.dossier");
        if signal != KILL && broken.code == -1 {
            // Nothing is left at once, but for what a purge or an encryption was at work on.
            let mut found = Vec::new();
            plain(folder.path(), &mut found);
            found.retain(|name| name.contains("unfinished") || name.contains("edit"));
            assert_eq!(found, [""; 0], "{what}: left at once");
        }
        // The next opening, with the passphrase it had or the new one.
        let mut next = run(&folder, &["list", "actors"], &[]);
        if next.code != 0 {
            let new = [("DOSSIER_PASSPHRASE_FILE", "two.pass".to_owned())];
            next = run(&folder, &["list", "actors"], &new);
            assert_eq!(case.command[0], "rekey", "{what}: {}", next.err);
        }
        assert_eq!(next.code, 0, "{what}: {}", next.err);
        let mut found = Vec::new();
        plain(folder.path(), &mut found);
        found.retain(|name| !case.makes.iter().any(|made| made.ends_with(name.as_str())));
        let open = is_plain(&dossier);
        if open {
            found.retain(|name| !name.starts_with("case.") && name != "earlier.dossier-backup");
        }
        found.retain(|name| !next.err.contains(name.as_str()));
        assert_eq!(
            found, [""; 0],
            "{what}; the next opening said: {}",
            next.err
        );
        for (name, whole) in case.makes.iter().zip(&whole) {
            let made = std::fs::read(folder.path().join(name)).ok();
            if let (Some(made), Some(whole)) = (made, whole) {
                let sound = match is_plain(&folder.path().join(name)) {
                    true => run(&folder, &["--dossier", name, "verify"], &[]).code == 0,
                    false => made.len() == whole.len(),
                };
                assert!(sound, "{what}: half of {name}");
            }
        }
        let mut left: Vec<String> = Vec::new();
        for place in ["", "tmp", "run", "out"] {
            let entries = std::fs::read_dir(folder.path().join(place)).unwrap();
            let names = entries.map(|entry| entry.unwrap().file_name());
            left.extend(names.map(|name| name.to_string_lossy().into_owned()));
        }
        left.retain(|name| {
            (name.contains("dossier-unfinished")
                || name.contains("dossier-at-work")
                || name.contains("dossier-edit"))
                && !next.err.contains(name)
        });
        assert_eq!(left, [""; 0], "{what}: {}", next.err);
        if case.command[0] != "rekey" {
            let verified = run(&folder, &["verify"], &[]);
            assert_eq!(verified.code, 0, "{what}: {}", verified.err);
        }
    }
    println!("{:?}: signal {signal}, {total} steps", case.command);
}

fn each(case: &Case) {
    let points = std::env::var("DOSSIER_STEP_POINTS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(9);
    interrupted(case, KILL, points);
    for signal in SIGNALS {
        interrupted(case, signal, points / 3 + 1);
    }
}

#[test]
fn exporting_and_extracting() {
    each(&Case {
        command: &["export", "--output", "out/all.yaml"],
        encrypted: true,
        makes: &["out/all.yaml"],
    });
    each(&Case {
        command: &["extract", "x2", "--into", "out"],
        encrypted: true,
        makes: &["out/scan.txt"],
    });
}

#[test]
fn editing() {
    each(&Case {
        command: &["edit", "anna"],
        encrypted: true,
        makes: &[],
    });
}

#[cfg(feature = "encryption")]
#[test]
fn decrypting_and_rekeying() {
    each(&Case {
        command: &["decrypt", "--yes"],
        encrypted: true,
        makes: &[],
    });
    each(&Case {
        command: &["rekey"],
        encrypted: true,
        makes: &[],
    });
}

#[cfg(feature = "encryption")]
#[test]
fn encrypting() {
    each(&Case {
        command: &["encrypt"],
        encrypted: false,
        makes: &["earlier.dossier-backup"],
    });
}

#[test]
fn backing_up_restoring_and_purging() {
    each(&Case {
        command: &["backup", "out/copy"],
        encrypted: true,
        makes: &[],
    });
    each(&Case {
        command: &["backup", "out/copy"],
        encrypted: false,
        makes: &["out/copy", "earlier.dossier-backup"],
    });
    each(&Case {
        command: &["restore", "earlier.dossier-backup", "--replace"],
        encrypted: true,
        makes: &[],
    });
    each(&Case {
        command: &["purge", "anna", "--yes"],
        encrypted: true,
        makes: &[],
    });
}
