//! The house rules: who may use whom, and where SQL and printing may stand; the schema against the
//! shapes of the model.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found
}

fn room(name: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(name);
    files(&folder)
        .into_iter()
        .map(|p| (p.clone(), fs::read_to_string(p).unwrap()))
        .collect()
}

#[test]
fn imports_go_down_only() {
    let rules: &[(&str, &[&str])] = &[
        (
            "date",
            &[
                "model",
                "vocabulary",
                "store",
                "view",
                "exchange",
                "letter",
                "render",
                "cli",
            ],
        ),
        (
            "vocabulary",
            &[
                "model", "date", "store", "view", "exchange", "letter", "render", "cli",
            ],
        ),
        (
            "model",
            &["store", "view", "exchange", "letter", "render", "cli"],
        ),
        (
            "names",
            &[
                "date",
                "vocabulary",
                "model",
                "store",
                "view",
                "exchange",
                "letter",
                "render",
                "cli",
            ],
        ),
        ("store", &["view", "exchange", "letter", "render", "cli"]),
        (
            "gate",
            &[
                "date", "store", "view", "exchange", "letter", "render", "cli",
            ],
        ),
        (
            "search",
            &["store", "view", "exchange", "letter", "render", "cli"],
        ),
        ("view", &["store", "exchange", "letter", "render", "cli"]),
        ("exchange", &["view", "letter", "render", "cli"]),
        ("letter", &["store", "exchange", "render", "cli"]),
        ("render", &["store", "exchange", "letter", "cli"]),
    ];
    for (name, forbidden) in rules {
        for (path, text) in room(name) {
            for other in *forbidden {
                assert!(
                    !text.contains(&format!("crate::{other}")),
                    "{} uses {other}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn sql_only_in_the_store_and_printing_only_in_cli_and_render() {
    for name in [
        "date",
        "vocabulary",
        "model",
        "names",
        "gate",
        "view",
        "exchange",
        "letter",
        "render",
        "cli",
    ] {
        for (path, text) in room(name) {
            assert!(!text.contains("rusqlite"), "{} uses SQL", path.display());
            if !matches!(name, "cli" | "render") {
                assert!(!text.contains("println!"), "{} prints", path.display());
            }
        }
    }
}

#[test]
fn the_schema_has_a_column_for_every_field() {
    use dossier::model::Kind;
    use dossier::model::shape::Form;
    let schema = concat!(
        include_str!("../src/store/schema/001-first.sql"),
        include_str!("../src/store/schema/003-attachments.sql"),
        include_str!("../src/store/schema/004-letters.sql"),
        include_str!("../src/store/schema/005-names.sql"),
        include_str!("../src/store/schema/011-course.sql"),
        include_str!("../src/store/schema/012-parties.sql")
    );
    let added = |table: &str, column: &str| {
        let start = format!("ALTER TABLE {table} ADD COLUMN ");
        schema
            .lines()
            .filter_map(|line| line.strip_prefix(&start))
            .any(|rest| {
                rest.trim_start_matches('"')
                    .trim_start()
                    .starts_with(column)
            })
    };
    let table = |name: &str| {
        let start = schema
            .find(&format!("CREATE TABLE {name} ("))
            .unwrap_or_else(|| panic!("no table {name}"));
        schema[start..].split(';').next().unwrap().to_owned()
    };
    let has = |table: &str, column: &str| {
        table.lines().any(|l| {
            l.trim()
                .trim_start_matches('"')
                .starts_with(&format!("{column} "))
                || l.trim().starts_with(&format!("\"{column}\" "))
        })
    };
    for kind in Kind::ALL {
        let own = table(kind.table());
        for field in kind.shape().fields {
            match field.form {
                Form::Parts(part) => {
                    let columns = table(part.table);
                    for inner in part.fields {
                        let name = match inner.form {
                            Form::Link(_) | Form::AnyLink => format!("{}_id", inner.name),
                            _ => inner.name.to_owned(),
                        };
                        assert!(
                            has(&columns, &name) || added(part.table, &name),
                            "{}.{name}",
                            part.table
                        );
                    }
                }
                Form::Texts | Form::Terms(_) | Form::Countries | Form::Links(_) => {
                    table(&format!("{}_{}", kind.table(), field.name));
                }
                Form::Link(_) | Form::AnyLink => assert!(
                    has(&own, &format!("{}_id", field.name))
                        || added(kind.table(), &format!("{}_id", field.name)),
                    "{kind}.{}",
                    field.name
                ),
                _ => assert!(
                    has(&own, field.name) || added(kind.table(), field.name),
                    "{kind}.{}",
                    field.name
                ),
            }
        }
    }
}

/// The tables change in one place, and that place makes a revision of it.
#[test]
fn no_write_goes_around_the_history() {
    let may_write = [
        "write/mod.rs",
        "write/rows.rs",
        "history/record.rs",
        "name_index.rs",
        "content.rs",
        "purge.rs",
        "history/repair.rs",
        // Random and no part of the history.
        "store/secret.rs",
        // The index of words, from the writer and when the file is swept.
        "store/search_index.rs",
    ];
    for (path, text) in room("store") {
        let name = path.display().to_string();
        if may_write.iter().any(|end| name.ends_with(end)) {
            continue;
        }
        let upper = text.to_uppercase();
        for verb in [
            "INSERT INTO",
            "INSERT OR",
            "UPDATE ",
            "DELETE FROM",
            "REPLACE INTO",
        ] {
            assert!(
                !upper.contains(&format!("\"{verb}")),
                "{name} writes: {verb}"
            );
        }
    }
}

/// A command takes one of the doors to the dossier: it reads on one moment, or all that it writes is
/// one revision. Only commands that work on the file as a whole open it themselves.
#[test]
fn the_dossier_is_opened_by_its_doors_only() {
    let whole = [
        "context.rs",
        "door.rs",
        // In memory.
        "demo.rs",
        // The file as a whole, or revisions by themselves.
        "backup.rs",
        "encryption.rs",
        "purge.rs",
        "repair.rs",
        "undo.rs",
    ];
    let ways = [
        "context.open(",
        "self.open(",
        "Store::open(",
        ".snapshot(",
        ".begin(",
        ".write(|writer",
        ".unlocked(",
    ];
    for (path, text) in room("cli") {
        let name = path.display().to_string();
        if name.ends_with("tests.rs") || whole.iter().any(|end| name.ends_with(end)) {
            continue;
        }
        for way in ways {
            assert!(!text.contains(way), "{name} goes around the doors: {way}");
        }
    }
}

/// Transactions begin in one place for writing and one for reading; the others are for files that
/// nobody else has yet.
#[test]
fn transactions_begin_in_few_places() {
    let may = [
        "store/mod.rs",
        "store/write/mod.rs",
        "store/schema.rs",
        "store/encryption.rs",
        // Has a file for itself alone before it is rewritten.
        "store/file.rs",
        "history/repair.rs",
    ];
    for (path, text) in room("") {
        let name = path.display().to_string();
        if may.iter().any(|end| name.ends_with(end)) {
            continue;
        }
        for way in [
            "unchecked_transaction(",
            "transaction_with_behavior(",
            "Transaction::new",
            ".transaction(",
            "\"BEGIN EXCL",
            "\"BEGIN IMM",
            "\"BEGIN;",
            "SAVEPOINT",
        ] {
            assert!(!text.contains(way), "{name} begins a transaction: {way}");
        }
    }
}
