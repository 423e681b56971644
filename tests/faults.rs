//! Dossiers that are busy, newer, strange or damaged: a clear message, a code, nothing lost.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::Folder;
use rusqlite::Connection;

fn file(folder: &Folder) -> Connection {
    Connection::open(folder.path().join("case.dossier")).unwrap()
}

#[test]
fn a_writer_waits_and_then_says_that_the_dossier_is_busy() {
    let folder = Folder::with_khamroev();
    let other = file(&folder);
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(
        folder.ok(&["timeline"]).contains("Beaten"),
        "readers are not blocked"
    );
    folder.fails(&["add-incident", "--summary", "Threatened"], 5, "busy");
    other.execute_batch("ROLLBACK").unwrap();
    folder.ok(&["add-incident", "--summary", "Threatened"]);
}

#[test]
fn a_newer_or_foreign_file_is_refused() {
    let folder = Folder::with_khamroev();
    file(&folder)
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let run = folder.run(&["timeline"]);
    assert_eq!(
        (run.code, run.err.contains("newer version")),
        (1, true),
        "{}",
        run.err
    );
    file(&folder)
        .pragma_update(None, "application_id", 1)
        .unwrap();
    let run = folder.run(&["timeline"]);
    assert_eq!(
        (run.code, run.err.contains("was not made by dossier")),
        (1, true),
        "{}",
        run.err
    );
}

#[test]
fn a_record_that_another_program_spoilt_is_named() {
    let folder = Folder::with_khamroev();
    file(&folder)
        .execute(
            "UPDATE incident SET date = '{\"date\": 7' WHERE summary LIKE '%Beaten%'",
            [],
        )
        .unwrap();
    let run = folder.run(&["timeline"]);
    assert_eq!(
        (run.code, run.err.contains("damaged")),
        (6, true),
        "{}",
        run.err
    );
}

#[test]
fn hostile_files_end_in_a_message() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    let bomb = format!(
        "a: &a [x,x,x,x,x,x,x,x,x,x]\n{}",
        (0..9)
            .map(|n| format!(
                "b{n}: &b{n} [*{p},*{p},*{p},*{p},*{p},*{p},*{p},*{p},*{p},*{p}]\n",
                p = if n == 0 {
                    "a".into()
                } else {
                    format!("b{}", n - 1)
                }
            ))
            .collect::<String>()
    );
    let deep = format!("defenders: {}", "[".repeat(5000));
    for (name, text, message) in [
        ("bomb.yaml", bomb.as_str(), "aliases"),
        ("deep.yaml", deep.as_str(), "recursion limit"),
        (
            "twice.yaml",
            "defenders:\n- name: A\n  name: B\n",
            "twice.yaml:3:3: the key “name” stands twice",
        ),
        (
            "two.yaml",
            "defenders: []\n---\ndefenders: []\n",
            "second document",
        ),
        ("tab.yaml", "defenders:\n\t- name: A\n", "tab.yaml:2"),
        ("list.yaml", "- a\n", "starts with a list such as"),
        ("broken.json", "{\"defenders\": [", "broken.json:"),
    ] {
        folder.write(name, text);
        folder.fails(&["import", name], 4, message);
    }
    std::fs::write(
        folder.path().join("latin.yaml"),
        b"defenders:\n- name: Jos\xe9\n",
    )
    .unwrap();
    folder.fails(
        &["import", "latin.yaml"],
        4,
        "latin.yaml:2:12: this is not UTF-8",
    );
    folder.fails(&["import", "."], 2, "is not a file");
}
