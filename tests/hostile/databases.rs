//! Dossiers that are none, that are broken, or that somebody changed.

use crate::bench::{Case, dossier, read, refused, try_all};
use rusqlite::Connection;
use std::fs;
use std::path::Path;

const FILE: &str = "case.dossier";

/// A dossier of other bytes.
fn bytes(name: &str, bytes: Vec<u8>, code: i32, says: &str) -> Case {
    refused(name, &["timeline"], code, says)
        .dossier(move |folder| fs::write(folder.join(FILE), &bytes).unwrap())
}

/// A dossier changed by SQL behind the program's back.
fn sql(name: &str, sql: &'static str, arguments: &[&str], code: i32, says: &str) -> Case {
    refused(name, arguments, code, says).dossier(move |folder| {
        let connection = Connection::open(folder.join(FILE)).unwrap();
        connection.execute_batch(sql).unwrap();
    })
}

fn other_program(folder: &Path) {
    let path = folder.join(FILE);
    fs::remove_file(&path).unwrap();
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch("CREATE TABLE bookmark (address TEXT); INSERT INTO bookmark VALUES ('x')")
        .unwrap();
}

/// The next of a fixed row of numbers that look random.
fn next(seed: &mut u64) -> u64 {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed
}

fn garbage(seed: &mut u64, length: usize) -> Vec<u8> {
    (0..length).map(|_| (next(seed) >> 24) as u8).collect()
}

fn cases() -> Vec<Case> {
    let whole = dossier();
    let mut seed = 0x5eed;
    let mut cases = vec![
        bytes("empty", Vec::new(), 1, "is not a dossier"),
        bytes("one byte", vec![b'S'], 1, "is not a dossier"),
        bytes("text", b"hello\n".to_vec(), 1, "it is not a SQLite file"),
        bytes("the name only", b"SQLite format 3\0".to_vec(), 1, "is not a dossier").or(6),
        bytes("NULs", vec![0; 100_000], 1, "it is not a SQLite file"),
        bytes("random bytes", garbage(&mut seed, 65_536), 5, "is encrypted"),
        bytes("random bytes, an odd number", garbage(&mut seed, 65_537), 1, "it is not a SQLite file"),
        bytes("cut to 100 bytes", whole[..100].to_vec(), 6, "damaged").or(1),
        bytes("cut to 4,000 bytes", whole[..4_000].to_vec(), 6, "damaged").or(1),
        bytes("cut to a page", whole[..8_192].to_vec(), 6, "damaged"),
        bytes("cut to a page and a half", whole[..12_288].to_vec(), 6, "damaged"),
        bytes("cut to half", whole[..whole.len() / 2].to_vec(), 6, "damaged"),
        bytes("cut by a byte", whole[..whole.len() - 1].to_vec(), 6, "").or(0),
        refused("another program's file", &["timeline"], 1, "was not made by dossier").dossier(other_program),
        refused("another program's file, checked", &["verify"], 1, "was not made by dossier").dossier(other_program),
        sql("another mark", "PRAGMA application_id = 7", &["timeline"], 1, "was not made by dossier"),
        sql("a version to come", "PRAGMA user_version = 99", &["timeline"], 1, "newer version"),
        sql("a version beyond all", "PRAGMA user_version = 2147483647", &["import", "x"], 1, "newer version"),
        sql("a version below zero", "PRAGMA user_version = -1", &["timeline"], 6, "").or(1).leaves(),
        sql("version zero of a full file", "PRAGMA user_version = 0", &["timeline"], 6, "").or(1).leaves(),
        sql(
            "a trigger",
            "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END",
            &["timeline"],
            6,
            "trigger “t”",
        ),
        sql("a view", "CREATE VIEW v AS SELECT 1", &["timeline"], 6, "view “v”"),
        sql(
            "a view in the place of a table",
            "ALTER TABLE incident RENAME TO other; CREATE VIEW incident AS SELECT * FROM other",
            &["timeline"],
            6,
            "view “incident”",
        ),
        sql(
            "a trigger with an escape in its name",
            "CREATE TRIGGER \"\u{1b}]0;x\u{7}\" AFTER INSERT ON record BEGIN SELECT 1; END",
            &["timeline"],
            6,
            "␛]0;x␇",
        )
        .lacks("\u{1b}"),
        sql("a table that is gone", "PRAGMA foreign_keys = off; DROP TABLE incident", &["timeline"], 6, "").or(1),
        sql("a table that is gone, checked", "PRAGMA foreign_keys = off; DROP TABLE incident", &["verify"], 6, ""),
        sql("a table that was planted", "CREATE TABLE planted (x)", &["verify"], 6, "planted"),
        sql("a number for a text", "UPDATE actor SET name = 12", &["verify"], 6, "").or(6),
        sql(
            "a text that is not UTF-8",
            "UPDATE incident SET summary = CAST(x'41ff42' AS TEXT)",
            &["timeline"],
            6,
            "",
        )
        .or(0),
        sql(
            "a text that is not UTF-8, checked",
            "UPDATE incident SET summary = CAST(x'41ff42' AS TEXT)",
            &["verify"],
            6,
            "",
        ),
        sql("a text of 100 MB, checked", "UPDATE incident SET summary = printf('%.*c', 30000000, 'x') WHERE id = (SELECT min(id) FROM incident)", &["verify"], 6, ""),
        sql("a spoilt date", "UPDATE incident SET date = '{\"edtf\": 7'", &["timeline"], 6, "damaged"),
        sql("dates far away", "UPDATE incident SET date_earliest = 9223372036854775807, date_latest = -9223372036854775808", &["timeline"], 0, "").or(6),
        sql("a reference to nothing", "PRAGMA foreign_keys = off; DELETE FROM record WHERE id = (SELECT min(id) FROM incident)", &["verify"], 6, ""),
    ];
    for number in 0..30 {
        let length = [16, 64, 512, 4_096, 8_192][number % 5];
        let at = 100 + (next(&mut seed) as usize) % (whole.len() - length - 100);
        let mut spoilt = whole.to_vec();
        spoilt[at..at + length].copy_from_slice(&garbage(&mut seed, length));
        let name = format!("{length} random bytes at {at}");
        for arguments in [
            &["verify"][..],
            &["timeline", "--all", "--full"],
            &["export"],
            &["log"],
        ] {
            let spoilt = spoilt.clone();
            let case = read(&format!("{name}, {arguments:?}"), arguments)
                .dossier(move |folder| fs::write(folder.join(FILE), &spoilt).unwrap())
                .or(1)
                .or(6);
            cases.push(if arguments == ["verify"] {
                case.honest()
            } else {
                case
            });
        }
        let spoilt = spoilt.clone();
        cases.push(
            read(
                &format!("{name}, written to"),
                &["add-incident", "--summary", "S", "--target", "khamroev"],
            )
            .dossier(move |folder| fs::write(folder.join(FILE), &spoilt).unwrap())
            .or(1)
            .or(3)
            .or(6),
        );
    }
    cases
}

#[test]
fn hostile_databases() {
    try_all(cases());
}
