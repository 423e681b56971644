//! SQLite files that somebody else made or spoilt.

use super::watched;
use crate::common::Folder;
use rusqlite::Connection;

/// Runs commands on a spoilt dossier: they may fail, with a message.
fn survives(folder: &Folder, what: &str) -> Vec<i32> {
    let commands: [&[&str]; 6] = [
        &["timeline", "--full"],
        &["verify"],
        &["list"],
        &["log"],
        &["add-incident", "--summary", "x"],
        &["undo"],
    ];
    commands
        .iter()
        .map(|command| {
            let arguments: Vec<String> = command.iter().map(|a| (*a).to_owned()).collect();
            let outcome = watched(folder, &arguments);
            assert!(
                !outcome.err.contains("panicked"),
                "{what}: {command:?}: {}",
                outcome.err
            );
            assert!(
                (0..=6).contains(&outcome.code),
                "{what}: {command:?}: {}",
                outcome.code
            );
            assert!(
                outcome.memory < super::MEMORY,
                "{what}: {command:?}: {} KB",
                outcome.memory
            );
            assert!(
                outcome.code == 0 || outcome.err.contains("error: "),
                "{what}: {command:?} says nothing"
            );
            outcome.code
        })
        .collect()
}

#[test]
fn truncated_dossiers() {
    let folder = Folder::with_khamroev();
    let path = folder.path().join("case.dossier");
    let whole = std::fs::read(&path).unwrap();
    for length in [
        1,
        15,
        16,
        99,
        100,
        511,
        512,
        8191,
        8192,
        8193,
        whole.len() / 2,
        whole.len() - 8192,
        whole.len() - 1,
    ] {
        std::fs::write(&path, &whole[..length]).unwrap();
        let codes = survives(&folder, &format!("cut to {length}"));
        // A last byte that was zero is read as zero: then nothing is lost.
        assert!(
            codes.iter().any(|code| *code != 0) || length == whole.len() - 1,
            "cut to {length}: nobody noticed"
        );
        for end in ["-wal", "-shm"] {
            std::fs::remove_file(folder.path().join(format!("case.dossier{end}"))).ok();
        }
    }
}

#[test]
fn overwritten_pages() {
    let folder = Folder::with_khamroev();
    let path = folder.path().join("case.dossier");
    let whole = std::fs::read(&path).unwrap();
    let mut seed = 20_180_221_u64;
    let mut below = |end: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % end as u64).unwrap()
    };
    for round in 0..30 {
        let mut bytes = whole.clone();
        let at = below(bytes.len() - 600);
        for byte in &mut bytes[at..at + 512] {
            *byte = below(256) as u8;
        }
        std::fs::write(&path, &bytes).unwrap();
        for end in ["-wal", "-shm"] {
            std::fs::remove_file(folder.path().join(format!("case.dossier{end}"))).ok();
        }
        survives(&folder, &format!("round {round}, overwritten at {at}"));
    }
}

#[test]
fn files_of_others() {
    let folder = Folder::with_khamroev();
    let path = folder.path().join("case.dossier");
    let sql = |text: &str| {
        Connection::open(&path)
            .unwrap()
            .execute_batch(text)
            .unwrap()
    };
    let whole = std::fs::read(&path).unwrap();
    for (what, text, code, says) in [
        (
            "another program's",
            "PRAGMA application_id = 1196444487",
            1,
            "was not made by dossier",
        ),
        (
            "a newer one",
            "PRAGMA user_version = 4000",
            1,
            "newer version",
        ),
        ("a negative version", "PRAGMA user_version = -1", 1, ""),
        (
            "a trigger",
            "CREATE TRIGGER t AFTER INSERT ON record BEGIN SELECT 1; END",
            6,
            "trigger “t”",
        ),
        (
            "a view for a table",
            "ALTER TABLE setting RENAME TO kept; CREATE VIEW setting AS SELECT * FROM kept",
            6,
            "view “setting”",
        ),
        ("no table", "DROP TABLE step", 1, ""),
        (
            "no column",
            "ALTER TABLE incident DROP COLUMN narrative",
            1,
            "",
        ),
        (
            "no history",
            "DELETE FROM payload; DELETE FROM change; DELETE FROM revision",
            6,
            "",
        ),
        (
            "a link to nowhere",
            "PRAGMA foreign_keys = OFF; DELETE FROM record WHERE kind = 'source'",
            6,
            "",
        ),
        (
            "text for bytes",
            "UPDATE payload SET content = zeroblob(900000000)",
            6,
            "",
        ),
    ] {
        std::fs::write(&path, &whole).unwrap();
        sql(text);
        let arguments = ["verify"].map(str::to_owned);
        let outcome = watched(&folder, &arguments);
        assert!(
            outcome.code == code || (code == 1 && outcome.code == 6),
            "{what}: {} {}",
            outcome.code,
            outcome.err
        );
        assert!(outcome.err.contains(says), "{what}: {}", outcome.err);
        survives(&folder, what);
        for end in ["-wal", "-shm"] {
            std::fs::remove_file(folder.path().join(format!("case.dossier{end}"))).ok();
        }
    }
}
