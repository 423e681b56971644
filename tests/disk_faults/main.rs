//! A disk that is full or broken: every write and sync of a command fails in turn. Each time there
//! is a clear error, no panic, the dossier is sound, and nothing that was acknowledged is lost.
//!
//! The failing disk is a small C library, built with the C compiler that building SQLite needs
//! anyway, and preloaded (Linux). `DOSSIER_FAULT_POINTS` sets how many calls of each command fail,
//! evenly spread (25 when it is not set).
#![cfg(target_os = "linux")]
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod interrupted;
use common::{Folder, Run, example, skipped};
use std::path::{Path, PathBuf};
use std::process::Command;

const FULL: i32 = 28; // ENOSPC
const BROKEN: i32 = 5; // EIO

fn failing_disk(folder: &Path) -> Option<PathBuf> {
    let library = folder.join("failing_disk.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/disk_faults/failing_disk.c");
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".into());
    let built = Command::new(compiler)
        .args(["-shared", "-fPIC", "-O1", "-o"])
        .arg(&library)
        .arg(source)
        .arg("-ldl")
        .status();
    if built.is_ok_and(|status| status.success()) {
        Some(library)
    } else {
        skipped("no C compiler, so the failing disk cannot be built");
        None
    }
}

/// Copies a folder's files.
fn copy(from: &Path, to: &Path) {
    std::fs::remove_dir_all(to).ok();
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        if entry.path().is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

struct Trial {
    folder: Folder,
    library: String,
    set: Vec<(&'static str, &'static str)>,
}

impl Trial {
    fn run(&self, arguments: &[&str]) -> Run {
        self.folder.run_as(arguments, "", &self.set)
    }

    /// Runs a command on a disk whose `call`-th write or sync fails.
    fn run_failing(&self, arguments: &[&str], call: usize, error: i32, stays: bool) -> Run {
        let (call, error) = (call.to_string(), error.to_string());
        let mut set = self.set.clone();
        let pairs = [
            ("LD_PRELOAD", self.library.as_str()),
            ("FAULT_CALL", &call),
            ("FAULT_ERROR", &error),
            ("FAULT_COUNT", "count"),
        ];
        let mut all: Vec<(&str, &str)> = std::mem::take(&mut set);
        all.extend(pairs);
        if stays {
            all.push(("FAULT_STAYS", "1"));
        }
        self.folder.run_as(arguments, "", &all)
    }
}

/// Lets every call of a command fail in turn. Gives how many calls were tried.
fn every_call_fails(command: &[&str], set: &[(&'static str, &'static str)]) -> usize {
    let template = Folder::new();
    let Some(library) = failing_disk(template.path()) else {
        return 0;
    };
    template.write("one.pass", "the first passphrase");
    template.write("two.pass", "the second passphrase");
    template.write("scan.txt", &"a scan ".repeat(30_000));
    template.write(
        "more.yaml",
        &format!(
            "defenders:\n- name: Anna Ivanova\n  incidents:\n{}",
            (0..60)
                .map(|n| format!("  - {{date: 2019, summary: Incident {n}}}\n"))
                .collect::<String>()
        ),
    );
    let encrypted =
        set.iter().any(|(name, _)| name.contains("PASSPHRASE")) && command[0] != "encrypt";
    let init: &[&str] = if encrypted {
        &["init", "--encrypt"]
    } else {
        &["init"]
    };
    for setup in [
        init,
        &["import", &example("khamroev.yaml")],
        &["add-source", "--title", "Witness", "--slug", "witness"],
        &["add-incident", "--summary", "One"],
    ] {
        assert_eq!(template.run_as(setup, "", set).code, 0, "{setup:?}");
    }
    let trial = Trial {
        folder: Folder::new(),
        library: library.display().to_string(),
        set: set.to_vec(),
    };
    let hash = |run: &Run| {
        run.out
            .split_whitespace()
            .nth(1)
            .unwrap_or_default()
            .to_owned()
    };
    copy(template.path(), trial.folder.path());
    let before = trial.run(&["export"]).out;
    let head = hash(&trial.run(&["log", "--head"]));
    let done = trial.run_failing(command, usize::MAX >> 2, FULL, false);
    assert_eq!(done.code, 0, "{command:?}: {}", done.err);
    let count = std::fs::read_to_string(trial.folder.path().join("count")).unwrap();
    let total: usize = count.parse().unwrap();
    assert!(total > 5, "only {total} calls are seen");
    let points: usize = std::env::var("DOSSIER_FAULT_POINTS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(25);
    let step = (total / points).max(1);
    let after = trial.run(&["export"]).out;
    let mut tried = 0;
    for (error, stays) in [(FULL, true), (BROKEN, false), (BROKEN, true)] {
        for call in (1..=total).step_by(step) {
            copy(template.path(), trial.folder.path());
            let run = trial.run_failing(command, call, error, stays);
            let what = format!(
                "{command:?}, call {call}, error {error}, stays {stays}: {}",
                run.err
            );
            assert!(!run.err.contains("panicked"), "{what}");
            assert!(
                (0..=6).contains(&run.code),
                "exit code {}: {what}",
                run.code
            );
            assert!(
                run.code == 0 || run.err.contains("error: "),
                "no message: {what}"
            );
            let opens = trial.run(&["export"]);
            // A rekey that was done is seen by the new passphrase only.
            let rekeyed = opens.code == 5 && command[0] == "rekey";
            if !rekeyed {
                assert_eq!(opens.code, 0, "{what}: {}", opens.err);
                let now = opens.out;
                assert!(
                    now == before || now == unidentified(&now, &before, &after),
                    "half done: {what}"
                );
                let told = run.err.contains("nothing was changed");
                assert!(
                    run.code == 0 || now == before || !told,
                    "told wrong: {what}"
                );
                if run.code == 0 && before != after {
                    assert_ne!(now, before, "acknowledged and lost: {what}");
                }
                let verified = trial.run(&["verify", "--against", &head]);
                assert_eq!(verified.code, 0, "{what}: {}", verified.err);
            }
            tried += 1;
        }
    }
    println!("{command:?}: {tried} failures tried, of {total} calls");
    tried
}

/// New records get new uids on each run: what was exported counts as the wanted result when it has
/// as many lines as that has.
fn unidentified(now: &str, before: &str, after: &str) -> String {
    if now != before && now.lines().count() == after.lines().count() {
        now.to_owned()
    } else {
        after.to_owned()
    }
}

#[test]
fn recording_on_a_failing_disk() {
    every_call_fails(&["add-incident", "--summary", "Two"], &[]);
    every_call_fails(&["set", "i30", "place=Moscow"], &[]);
    every_call_fails(&["undo"], &[]);
}

#[test]
fn importing_on_a_failing_disk() {
    every_call_fails(&["import", "more.yaml"], &[]);
}

#[test]
fn attaching_and_purging_on_a_failing_disk() {
    every_call_fails(&["attach", "scan.txt", "--to", "khamroev"], &[]);
    every_call_fails(&["purge", "witness", "--yes", "--no-backup"], &[]);
}

#[test]
fn backing_up_on_a_failing_disk() {
    every_call_fails(&["backup", "copy"], &[]);
    every_call_fails(&["repair", "--to", "copy"], &[]);
}

#[cfg(feature = "encryption")]
#[test]
fn encrypting_on_a_failing_disk() {
    every_call_fails(&["encrypt"], &[("DOSSIER_PASSPHRASE_FILE", "one.pass")]);
    every_call_fails(
        &["rekey"],
        &[
            ("DOSSIER_PASSPHRASE_FILE", "one.pass"),
            ("DOSSIER_NEW_PASSPHRASE_FILE", "two.pass"),
        ],
    );
}
