//! Whose a file is: what was found, not named, must be the user's own, and closed to others.
#![cfg(unix)]
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
#[path = "common/terminal.rs"]
mod terminal;
use common::{Folder, Run};
use std::fs::{Permissions, create_dir, set_permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use terminal::answered;

/// Somebody else.
const OTHER: u32 = 54321;

/// A folder with a dossier, and a folder in it to work from.
fn nested() -> (Folder, Folder) {
    let outer = Folder::new();
    outer.ok(&["init"]);
    create_dir(outer.path().join("inner")).unwrap();
    let inner = tempfile::Builder::new()
        .tempdir_in(outer.path().join("inner"))
        .unwrap();
    (outer, Folder(inner))
}

fn mode(path: &Path, mode: u32) {
    set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

fn dossier(folder: &Folder) -> PathBuf {
    folder.path().join("case.dossier")
}

fn refused(run: &Run, why: &str) {
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains(why), "{}", run.err);
    assert!(run.err.contains("--dossier FILE"), "{}", run.err);
}

/// Only root can give a file to somebody else.
fn is_root(folder: &Folder) -> bool {
    let root = std::fs::metadata(folder.path()).unwrap().uid() == 0;
    if !root {
        eprintln!("NOT TRIED: a file of another user can be made by root only");
    }
    root
}

#[test]
fn a_dossier_that_everybody_can_write_to_is_used_only_by_name() {
    let (outer, inner) = nested();
    let path = dossier(&outer);
    inner.ok(&["add-source", "--title", "Тетрадь"]);
    for (place, open, closed) in [
        (path.as_path(), 0o602, 0o600),
        (outer.path(), 0o1777, 0o700),
    ] {
        mode(place, open);
        for command in [
            &["list", "sources"][..],
            &["add-source", "--title", "Zeitung"],
        ] {
            refused(&inner.run(command), "every user of this machine can write");
        }
        // In the folder itself it was found too.
        refused(
            &outer.run(&["undo"]),
            "every user of this machine can write",
        );
        let named = path.display().to_string();
        inner.ok(&["--dossier", &named, "list", "sources"]);
        let run = inner.run_as(&["list", "sources"], "", &[("DOSSIER_FILE", &named)]);
        assert_eq!(run.code, 0, "{}", run.err);
        mode(place, closed);
        inner.ok(&["list", "sources"]);
    }
    // A group that may write is warned of.
    mode(outer.path(), 0o770);
    let run = inner.run(&["list", "sources"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.err.contains("Warning: other users of its group"),
        "{}",
        run.err
    );
}

#[test]
fn a_dossier_of_somebody_else_is_used_only_by_name() {
    let (outer, inner) = nested();
    if !is_root(&outer) {
        return;
    }
    let path = dossier(&outer);
    let named = path.display().to_string();
    for place in [path.as_path(), outer.path()] {
        chown(place, Some(OTHER), None).unwrap();
        for command in [
            &["timeline"][..],
            &["add-actor", "--name", "Ẹniọlá"],
            &["remove", "a1", "--yes"],
        ] {
            refused(&inner.run(command), "belongs to another user");
        }
        inner.ok(&["--dossier", &named, "list", "actors"]);
        // Whoever became root by sudo works on their own files.
        let sudo = |uid: &str| inner.run_as(&["list", "actors"], "", &[("SUDO_UID", uid)]);
        assert_eq!(sudo(&OTHER.to_string()).code, 0);
        refused(&sudo("54322"), "belongs to another user");
        refused(&sudo("nonsense"), "belongs to another user");
        chown(place, Some(0), None).unwrap();
    }
}

#[test]
fn commands_that_write_name_a_file_that_is_not_in_this_folder() {
    let (outer, inner) = nested();
    let path = dossier(&outer);
    let path = path.to_str().unwrap();
    for command in [
        &["add-source", "--title", "Газета", "--slug", "gazeta"][..],
        &["set", "gazeta", "publisher=Дом"],
        &["remove", "gazeta", "--yes"],
        &["undo"],
        &["use", "--none"],
    ] {
        let run = inner.run(command);
        assert_eq!(run.code, 0, "{command:?}: {}", run.err);
        let told = run.err.contains(path);
        // Nobody was in use: that changes nothing.
        assert_eq!(told, command[0] != "use", "{command:?}: {}", run.err);
    }
    for command in [&["list", "sources"][..], &["show", "gazeta"]] {
        assert!(!inner.run(command).err.contains(path), "{command:?}");
    }
    let here = outer.run(&["add-source", "--title", "Here"]);
    assert!(!here.err.contains("case.dossier"), "{}", here.err);
}

#[test]
fn a_dossier_that_is_open_to_others_is_warned_of_and_closed_on_request() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    let path = dossier(&folder);
    assert_eq!(
        folder
            .run(&["list", "actors"])
            .err
            .matches("Warning")
            .count(),
        0
    );
    for open in [0o644, 0o640, 0o660] {
        mode(&path, open);
        let run = folder.run(&["--quiet", "list", "actors"]);
        assert!(run.err.contains("chmod 600"), "{open:o}: {}", run.err);
        assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o777, open);
    }
    if !terminal::is_there() {
        return;
    }
    let run = answered(&folder, &["list", "actors"], &[("Close it", "n")]);
    assert!(run.out.contains("chmod 600"), "{}", run.out);
    let run = answered(&folder, &["list", "actors"], &[("Close it", "y")]);
    assert_eq!(run.code, 0, "{}", run.out);
    assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
}

#[test]
fn templates_that_were_found_are_ones_own_and_no_links_to_other_files() {
    let folder = Folder::with_khamroev();
    let letter = ["appeal", "khamroev", "--format", "text"];
    folder.ok(&["appeal", "--eject", "statement"]);
    let templates = folder.path().join("templates");
    let own = folder.run(&letter);
    assert!(own.err.contains("Written with"), "{}", own.err);
    mode(&templates, 0o757);
    let run = folder.run(&letter);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("--templates"), "{}", run.err);
    folder.ok(&[
        "appeal",
        "khamroev",
        "--format",
        "text",
        "--templates",
        "templates",
    ]);
    mode(&templates, 0o700);
    // A link to a file elsewhere would bring it into the letter.
    folder.write("diary.txt", "Dear diary");
    std::fs::remove_file(templates.join("statement.txt")).unwrap();
    symlink("../diary.txt", templates.join("statement.txt")).unwrap();
    for named in [false, true] {
        let mut command = letter.to_vec();
        if named {
            command.extend(["--templates", "templates"]);
        }
        let run = folder.run(&command);
        assert_eq!(run.code, 4, "{}", run.err);
        assert!(run.err.contains("is a link"), "{}", run.err);
        assert!(!run.out.contains("diary"), "{}", run.out);
    }
    // One that stays in the folder is as good as a file.
    std::fs::remove_file(templates.join("statement.txt")).unwrap();
    folder.ok(&["appeal", "--eject", "letter"]);
    std::fs::rename(templates.join("letter.txt"), templates.join("mine.txt")).unwrap();
    symlink("mine.txt", templates.join("statement.txt")).unwrap();
    assert!(folder.run(&letter).err.contains("Written with"));
}

/// What the program holds in memory stays there.
#[cfg(target_os = "linux")]
#[test]
fn nothing_of_the_memory_is_dumped() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.ok(&["add-source", "--title", "Carnet", "--slug", "carnet"]);
    folder.write(
        "editor",
        "#!/bin/sh\ncat /proc/$PPID/limits > program\ncat /proc/self/limits > own\n",
    );
    mode(&folder.path().join("editor"), 0o700);
    let editor = folder.path().join("editor").display().to_string();
    folder.run_as(&["edit", "carnet"], "", &[("EDITOR", &editor)]);
    for who in ["program", "own"] {
        let limits = std::fs::read_to_string(folder.path().join(who)).unwrap();
        let core = limits
            .lines()
            .find(|line| line.contains("core file"))
            .unwrap();
        let figures: Vec<&str> = core.split_whitespace().skip(4).take(2).collect();
        assert_eq!(figures, ["0", "0"], "{who}: {core}");
    }
    dossier::trust::keep_memory_private();
    assert_eq!(
        rustix::process::dumpable_behavior().unwrap(),
        rustix::process::DumpableBehavior::NotDumpable
    );
}

/// A folder that nothing can be written to, as on a read-only disk.
#[test]
fn a_dossier_where_nothing_can_be_written_is_read() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.ok(&["add-actor", "--name", "Ńgọzi"]);
    mode(&dossier(&folder), 0o400);
    mode(folder.path(), 0o500);
    let run = folder.run(&["list", "actors"]);
    if is_root(&folder) {
        eprintln!("NOT TRIED: root writes wherever the disk lets it");
    } else {
        assert!(run.err.contains("read only"), "{}", run.err);
        let run = folder.run(&["add-actor", "--name", "Other"]);
        assert_eq!(run.code, 1, "{}", run.err);
        assert!(run.err.contains("read-only"), "{}", run.err);
    }
    assert!(run.out.contains("Ńgọzi"), "{}{}", run.out, run.err);
    mode(folder.path(), 0o700);
}
