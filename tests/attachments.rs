//! Files kept in the dossier, and erasing for good.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::Folder;
use rusqlite::Connection;

fn bytes(folder: &Folder, name: &str) -> Vec<u8> {
    std::fs::read(folder.path().join(name)).unwrap()
}

/// Whether a text stands in any file of the dossier.
fn stands_in_the_file(folder: &Folder, text: &[u8]) -> bool {
    ["case.dossier", "case.dossier-wal"].iter().any(|name| {
        std::fs::read(folder.path().join(name))
            .is_ok_and(|all| all.windows(text.len()).any(|window| window == text))
    })
}

#[test]
fn a_file_comes_back_as_it_went_in_with_its_custody_log() {
    let folder = Folder::with_khamroev();
    let mut content = b"%PDF-1.7\n".to_vec();
    content.extend((0..3_000_000_u32).map(|n| (n * 7 % 251) as u8));
    std::fs::write(folder.path().join("decision.pdf"), &content).unwrap();
    let run = folder.run(&[
        "attach",
        "decision.pdf",
        "--to",
        "khamroev-2018",
        "--description",
        "The decision",
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("3000009 bytes, SHA-256 "), "{}", run.err);
    let shown = folder.ok(&["show", "x29"]);
    for part in [
        "name: decision.pdf",
        "application/pdf",
        "belongs_to: khamroev-2018",
        "event: added",
        "by: ann",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert!(
        folder
            .ok(&["show", "khamroev-2018"])
            .contains("attachment x29: decision.pdf")
    );
    folder.fails(
        &["extract", "x29"],
        1,
        "an existing file is never overwritten",
    );
    folder.ok(&["extract", "khamroev-2018", "--into", "out"]);
    assert_eq!(bytes(&folder, "out/decision.pdf"), content);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder.path().join("out/decision.pdf"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    assert!(folder.ok(&["show", "x29"]).contains("event: extracted"));
    // The custody log is not undone; what came before it is, where it can be.
    folder.fails(&["undo", "4"], 1, "never taken back");
    folder.fails(&["undo"], 1, "dossier remove x29");
    // The same bytes under another name are kept once.
    std::fs::copy(
        folder.path().join("decision.pdf"),
        folder.path().join("copy.bin"),
    )
    .unwrap();
    let before = std::fs::metadata(folder.path().join("case.dossier"))
        .unwrap()
        .len();
    let run = folder.run(&["attach", "copy.bin", "--to", "khamroev"]);
    assert!(
        run.err.contains("its bytes were here already"),
        "{}",
        run.err
    );
    let after = std::fs::metadata(folder.path().join("case.dossier"))
        .unwrap()
        .len();
    assert!(after < before + 1_000_000, "{before} {after}");
    folder.ok(&["verify", "--record"]);
    assert!(folder.ok(&["show", "x30"]).contains("event: verified"));
    folder.fails(&["undo"], 1, "dossier remove x30");
    folder.ok(&["remove", "x30", "--yes"]);
    folder.ok(&["undo"]);
    folder.ok(&["extract", "x30", "--into", "again"]);
    folder.ok(&["verify"]);
    folder.fails(
        &["attach", "nothing.pdf", "--to", "khamroev"],
        1,
        "cannot read nothing.pdf",
    );
    folder.fails(&["attach", ".", "--to", "khamroev"], 2, "is not a file");
    folder.fails(&["attach", "copy.bin", "--to", "nobody"], 3, "nobody");
    folder.fails(&["extract", "erdam"], 3, "has no attachments");
}

#[test]
fn bytes_that_were_changed_or_lost_are_found() {
    for edit in [
        "UPDATE content_piece SET bytes = x'00' WHERE position = 0",
        "DELETE FROM content_piece",
        "DELETE FROM content",
        "INSERT INTO content (sha256, size) VALUES (hex(zeroblob(32)), 0)",
    ] {
        let folder = Folder::with_khamroev();
        folder.write("note.txt", "A note of what was said.");
        folder.ok(&["attach", "note.txt", "--to", "khamroev"]);
        folder.ok(&["verify"]);
        Connection::open(folder.path().join("case.dossier"))
            .unwrap()
            .execute_batch(&format!("PRAGMA foreign_keys = ON; {edit}"))
            .unwrap();
        let run = folder.run(&["verify"]);
        assert_eq!(
            (run.code, run.err.contains("bytes")),
            (6, true),
            "{edit}: {}",
            run.err
        );
        if !edit.starts_with("INSERT") {
            let run = folder.run(&["extract", "x29", "--into", "out"]);
            assert_ne!(run.code, 0, "{edit}");
            assert!(!folder.path().join("out/note.txt").exists(), "{edit}");
        }
    }
}

#[test]
fn a_hostile_name_stays_in_its_folder() {
    let folder = Folder::with_khamroev();
    folder.write("plain.txt", "text");
    folder.ok(&["attach", "plain.txt", "--to", "khamroev"]);
    for (name, written) in [
        ("../../up.txt", "up.txt"),
        ("/tmp/abs.txt", "abs.txt"),
        ("..", "x29-"),
    ] {
        folder.ok(&["set", "x29", &format!("name={name}")]);
        folder.ok(&["extract", "x29", "--into", "out"]);
        assert!(folder.path().join("out").join(written).is_file(), "{name}");
    }
}

#[test]
fn a_purge_leaves_nothing_but_that_it_happened() {
    let folder = Folder::with_khamroev();
    folder.write("case.yaml", "sources:\n- {slug: qxzsecret, title: Talk with Zqxwitness Marker, kind: interview, confidentiality: secret, summary: said Zqxsummary}\nactors:\n- {name: Zqxwitness Marker, slug: zqxwitness, contacts: [{kind: phone, value: Zqxphone}]}\n");
    folder.ok(&["import", "case.yaml"]);
    folder.ok(&[
        "set",
        "qxzsecret",
        "summary=Zqxsecond",
        "--change-note",
        "Zqxremark",
    ]);
    folder.write("scan.txt", &"Zqxbytes of the scan\n".repeat(100_000));
    folder.ok(&["attach", "scan.txt", "--to", "qxzsecret"]);
    let sha = {
        let shown = folder.ok(&["show", "x31"]);
        let line = shown.lines().find(|l| l.starts_with("sha256:")).unwrap();
        line.split_whitespace().nth(1).unwrap().to_owned()
    };
    folder.ok(&[
        "add-incident",
        "--summary",
        "Threatened",
        "--target",
        "khamroev",
        "--source",
        "qxzsecret",
    ]);
    let markers = [
        "Zqxsummary",
        "Zqxsecond",
        "Zqxbytes",
        "Talk with",
        "qxzsecret",
        &sha,
    ];
    let before = folder.run(&["purge", "qxzsecret", "--dry-run"]);
    assert!(before.err.contains("attachment x31"), "{}", before.err);
    folder.fails(&["purge", "qxzsecret"], 2, "confirm with --yes");
    for marker in markers {
        assert!(
            stands_in_the_file(&folder, marker.as_bytes()) || marker == "Zqxsummary",
            "{marker}"
        );
    }
    let run = folder.run(&["purge", "qxzsecret", "--yes", "--author", "Vera"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.err.contains("case.before-purge.dossier-backup"),
        "{}",
        run.err
    );
    for marker in markers.iter().chain(&["Zqxremark"]) {
        assert!(!stands_in_the_file(&folder, marker.as_bytes()), "{marker}");
    }
    let run = folder.run(&["verify"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let log = folder.ok(&["log", "--width", "200"]);
    let first = log.lines().nth(1).unwrap();
    assert!(
        first.contains("Vera") && first.contains("purge") && first.contains("purged o30"),
        "{log}"
    );
    assert!(folder.ok(&["log", "o30"]).contains("purged"));
    folder.fails(&["show", "o30", "--at", "4"], 3, "was purged");
    folder.fails(&["undo", "4"], 1, "gone for good");
    folder.fails(&["undo", "3"], 1, "gone for good");
    assert!(folder.ok(&["show", "i32"]).contains("Threatened"));
    // A person, with what the folded names hold.
    let run = folder.run(&["purge", "zqxwitness", "--yes", "--no-backup"]);
    assert_eq!(run.code, 0, "{}", run.err);
    for marker in ["Zqxwitness", "zqxwitness", "Zqxphone"] {
        assert!(!stands_in_the_file(&folder, marker.as_bytes()), "{marker}");
    }
    folder.ok(&["verify"]);
    // The record can come back from a backup that still has it.
    folder.ok(&["import", "case.yaml"]);
    folder.ok(&["set", "zqxwitness", "title=Dr"]);
    folder.ok(&["verify"]);
}

#[test]
fn a_purge_says_where_a_name_still_stands() {
    let folder = Folder::with_khamroev();
    folder.ok(&["add-actor", "--name", "Zoya Petrova"]);
    folder.ok(&["add-incident", "--summary", "Zoya Petrova saw the search"]);
    let run = folder.run(&["purge", "a29", "--yes", "--no-backup"]);
    assert!(
        run.err.contains("i30 speaks of it in summary: change that"),
        "{}",
        run.err
    );
    folder.ok(&["purge", "--sweep"]);
}
