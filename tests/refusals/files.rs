//! Files that are not what they seem.

use super::{case, refuse_all, watched};
use crate::common::Folder;
use std::os::unix::fs::symlink;

#[test]
fn files_that_are_refused() {
    refuse_all(vec![
        case(
            "a folder to import",
            "",
            &["import", "."],
            2,
            "is not a file",
        ),
        case(
            "nothing to import",
            "",
            &["import", "nowhere.yaml"],
            1,
            "cannot read nowhere.yaml",
        ),
        case(
            "an endless device",
            "",
            &["import", "/dev/zero"],
            2,
            "is not a file",
        ),
        case(
            "the null device",
            "",
            &["import", "/dev/null"],
            2,
            "is not a file",
        ),
        case(
            "a folder to attach",
            "",
            &["attach", ".", "--to", "khamroev"],
            2,
            "is not a file",
        ),
        case(
            "an endless device to attach",
            "",
            &["attach", "/dev/zero", "--to", "khamroev"],
            2,
            "is not a file",
        ),
        case(
            "a folder as a dossier",
            "",
            &["--dossier", ".", "timeline"],
            1,
            "is not a file",
        ),
        case(
            "a device as a dossier",
            "",
            &["--dossier", "/dev/null", "timeline"],
            1,
            "is not a file",
        ),
        case(
            "a text as a dossier",
            "a text\n".repeat(3000),
            &["--dossier", "input", "timeline"],
            1,
            "not a SQLite file",
        ),
        case(
            "an empty file as a dossier",
            "",
            &["--dossier", "input", "timeline"],
            1,
            "was not made by dossier",
        ),
        case(
            "an archive as a dossier",
            b"PK\x03\x04rest".to_vec(),
            &["--dossier", "input", "timeline"],
            1,
            "not a SQLite file",
        ),
        case(
            "only the start of a dossier",
            b"SQLite format 3\0".to_vec(),
            &["--dossier", "input", "timeline"],
            1,
            "",
        ),
        case(
            "output over an existing file",
            "",
            &["timeline", "--output", "case.dossier"],
            1,
            "never overwritten",
        ),
        case(
            "output to a folder",
            "",
            &["timeline", "--output", "."],
            1,
            "cannot write",
        ),
        case(
            "output where there is no folder",
            "",
            &["timeline", "--output", "a/b/c"],
            1,
            "cannot write",
        ),
        case(
            "a dossier over an existing file",
            "",
            &["init", "case.dossier"],
            1,
            "already there",
        ),
        case(
            "a backup over an existing file",
            "",
            &["backup", "case.dossier"],
            1,
            "already there",
        ),
        case(
            "a text as a backup",
            "not a backup",
            &["restore", "input", "--replace"],
            1,
            "not a",
        ),
        case(
            "a narrative from nowhere",
            "",
            &["add-incident", "--summary", "x", "--narrative", "@nowhere"],
            1,
            "nowhere",
        ),
        case(
            "a passphrase from nowhere",
            "",
            &["--passphrase-fd", "99", "encrypt"],
            1,
            "cannot read the passphrase",
        ),
    ]);
}

#[test]
fn links_and_pipes() {
    let folder = Folder::with_khamroev();
    let at = |name: &str| folder.path().join(name);
    // A dossier behind a link works, and the link stays.
    symlink(at("case.dossier"), at("linked")).unwrap();
    folder.ok(&["--dossier", "linked", "add-incident", "--summary", "x"]);
    assert!(at("linked").is_symlink());
    symlink(at("gone"), at("dangling")).unwrap();
    symlink(folder.path(), at("folder")).unwrap();
    symlink(at("loop"), at("loop")).unwrap();
    for (file, code) in [("dangling", 3), ("folder", 1), ("loop", 1)] {
        let run = folder.run(&["--dossier", file, "timeline"]);
        assert_eq!(run.code, code, "{file}: {}", run.err);
        assert_ne!(folder.run(&["import", file]).code, 0, "{file}");
    }
    // Nothing is written through a link that somebody put there.
    symlink(at("target"), at("out.md")).unwrap();
    assert_eq!(folder.run(&["appeal", "--output", "out.md"]).code, 1);
    assert!(!at("target").exists());
    // A pipe that nobody writes to must not hang.
    rustix::fs::mkfifoat(rustix::fs::CWD, at("pipe"), rustix::fs::Mode::RWXU).unwrap();
    let import = ["import", "pipe"].map(str::to_owned);
    let outcome = watched(&folder, &import);
    assert_eq!(
        (outcome.code, outcome.err.contains("is not a file")),
        (2, true),
        "{}",
        outcome.err
    );
}

#[test]
fn output_that_cannot_be_written() {
    let folder = Folder::with_khamroev();
    let program = assert_cmd::cargo::cargo_bin("dossier");
    let sh = |script: &str| {
        std::process::Command::new("sh")
            .arg("-c")
            .arg(script.replace("dossier", &program.display().to_string()))
            .current_dir(folder.path())
            .output()
            .unwrap()
    };
    for (script, codes) in [
        ("dossier timeline --full | head -c 1 > /dev/null", &[0][..]),
        ("dossier export >&-", &[0, 1]),
        ("dossier timeline >&- 2>&-", &[0, 1]),
        ("dossier timeline > /dev/full", &[1]),
        ("dossier appeal < /dev/null > /dev/full", &[1]),
    ] {
        let output = sh(script);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!said.contains("panicked"), "{script}: {said}");
        let code = output.status.code().unwrap_or(-1);
        assert!(codes.contains(&code), "{script}: {code}: {said}");
    }
    folder.ok(&["verify"]);
}
