//! Many programs at once, signals, and what they may not lose.
#![cfg(unix)]
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::{Folder, skipped};
use rustix::process::{Pid, Signal, kill_process};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn program(folder: &Folder) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("dossier"));
    command
        .current_dir(folder.path())
        .env("HOME", folder.path())
        .env_remove("DOSSIER_FILE")
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    command
}

#[test]
fn eight_programs_add_two_hundred_incidents_each() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.ok(&["add-defender", "--name", "Anna Ivanova"]);
    let busy: usize = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..8)
            .map(|writer| {
                let folder = &folder;
                scope.spawn(move || {
                    let mut busy = 0;
                    for number in 0..200 {
                        let summary = format!("Threat {number} seen by {writer}");
                        loop {
                            let output = program(folder)
                                .args(["add-incident", "--date", "2019", "--summary", &summary])
                                .stderr(Stdio::piped())
                                .output()
                                .unwrap();
                            match output.status.code() {
                                Some(0) => break,
                                Some(5) => {
                                    let said = String::from_utf8_lossy(&output.stderr);
                                    assert!(said.contains("busy"), "{said}");
                                    busy += 1;
                                }
                                _ => panic!("{}", String::from_utf8_lossy(&output.stderr)),
                            }
                        }
                    }
                    busy
                })
            })
            .collect();
        writers.into_iter().map(|w| w.join().unwrap()).sum()
    });
    let list = folder.ok(&["list", "incidents", "--format", "csv"]);
    assert_eq!(list.lines().count() - 1, 1600, "{busy} were told to wait");
    for writer in 0..8 {
        let own = list.matches(&format!("seen by {writer}")).count();
        assert_eq!(own, 200);
    }
    let run = folder.run(&["verify"]);
    assert_eq!(
        (run.code, run.err.contains("Sound: 1602 revisions")),
        (0, true),
        "{}",
        run.err
    );
}

#[test]
fn a_reader_goes_on_while_another_writes() {
    let folder = Folder::with_khamroev();
    let path = folder.path().join("case.dossier");
    let other = rusqlite::Connection::open(path).unwrap();
    other
        .execute_batch("BEGIN IMMEDIATE; UPDATE incident SET summary = 'half done'")
        .unwrap();
    for command in [
        &["timeline", "--full"][..],
        &["appeal"],
        &["list"],
        &["verify"],
        &["log"],
        &["backup", "b"],
    ] {
        let start = Instant::now();
        let text = folder.ok(command);
        assert!(!text.contains("half done"), "{command:?}");
        assert!(
            start.elapsed() < Duration::from_secs(8),
            "{command:?} waited"
        );
    }
    other.execute_batch("ROLLBACK").unwrap();
}

#[test]
fn an_interrupted_import_leaves_nothing_half_done() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    let mut text = String::from("defenders:\n- name: Anna Ivanova\n  incidents:\n");
    for number in 0..3000 {
        text.push_str(&format!("  - {{date: 2019, summary: Incident {number}}}\n"));
    }
    folder.write("many.yaml", &text);
    let before = folder.ok(&["export"]);
    for (number, signal) in [
        Signal::INT,
        Signal::TERM,
        Signal::HUP,
        Signal::INT,
        Signal::TERM,
    ]
    .into_iter()
    .enumerate()
    {
        let mut child = program(&folder)
            .args(["import", "many.yaml"])
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(120 * (number as u64 + 1)));
        // It may have ended already.
        let _ = kill_process(Pid::from_child(&child), signal);
        let ended = child.wait().unwrap();
        let after = folder.ok(&["export"]);
        // A signal can come after the last thing was written and before the program ends.
        if ended.success() || after != before {
            assert_eq!(after.matches("Incident ").count(), 3000, "{signal:?}");
            folder.ok(&["undo"]);
        }
        folder.ok(&["verify"]);
    }
}

#[test]
fn a_file_that_was_moved_or_replaced_is_not_written_to() {
    let folder = Folder::with_khamroev();
    folder.ok(&["add-incident", "--summary", "One"]);
    // While the editor is open, another dossier takes the place of this one.
    let other = Folder::with_khamroev();
    let script = folder.path().join("editor.sh");
    std::fs::write(
        &script,
        format!(
            "#!/bin/sh\nmv case.dossier moved; rm -f case.dossier-wal case.dossier-shm\ncp {} case.dossier\nsed -i s/One/Two/ \"$1\"\n",
            other.path().join("case.dossier").display()
        ),
    )
    .unwrap();
    let run = folder.run_as(
        &["edit", "i29"],
        "",
        &[("EDITOR", &format!("sh {}", script.display()))],
    );
    assert_eq!(run.code, 5, "{}", run.err);
    assert!(run.err.contains("was moved or replaced"), "{}", run.err);
    folder.ok(&["verify"]);
    assert!(!folder.ok(&["export"]).contains("Two"));
}

#[test]
fn a_read_only_folder_or_file_says_so() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::with_khamroev();
    let set = |mode: u32, name: &str| {
        let path = folder.path().join(name);
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    set(0o400, "case.dossier");
    set(0o500, "");
    let probe = std::fs::write(folder.path().join("probe"), "x");
    if probe.is_ok() {
        skipped("this user may write anywhere, so read-only files cannot be tried");
        set(0o700, "");
        return;
    }
    let timeline = folder.run(&["timeline"]);
    let write = folder.run(&["add-incident", "--summary", "x"]);
    set(0o700, "");
    set(0o600, "case.dossier");
    assert_eq!(timeline.code, 0, "{}", timeline.err);
    assert_eq!(write.code, 1, "{}", write.err);
    assert!(write.err.contains("read-only"), "{}", write.err);
}
