//! The history: every change a revision, taken back and brought back, proved against the tables.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::Folder;
use rusqlite::Connection;

fn sql(folder: &Folder, text: &str) {
    Connection::open(folder.path().join("case.dossier"))
        .unwrap()
        .execute_batch(text)
        .unwrap();
}

/// What the log says of the last revision: command, what changed, why.
fn last(folder: &Folder) -> (String, String, String) {
    let log: serde_json::Value =
        serde_json::from_str(&folder.ok(&["log", "--json", "-n", "1"])).unwrap();
    let text = |name: &str| log[0][name].as_str().unwrap_or_default().to_owned();
    let changes = log[0]["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| {
            format!(
                "{} {}",
                c["change"].as_str().unwrap(),
                c["record"].as_str().unwrap()
            )
        })
        .collect::<Vec<_>>()
        .join(", ");
    (text("command"), changes, text("note"))
}

fn unsound(folder: &Folder, message: &str) {
    let run = folder.run(&["verify"]);
    assert_eq!(run.code, 6, "{}", run.err);
    assert!(run.err.contains(message), "{message}: {}", run.err);
}

#[test]
fn each_writing_command_is_one_revision_with_author_and_reason() {
    let folder = Folder::with_khamroev();
    folder.ok(&[
        "add-incident",
        "--summary",
        "Followed",
        "--date",
        "2018-02-20",
        "--change-note",
        "told by phone",
        "--changed-by",
        "Vera",
    ]);
    assert_eq!(
        last(&folder),
        (
            "add-incident".into(),
            "added i29".into(),
            "told by phone".into()
        )
    );
    let log = folder.ok(&["log"]);
    assert!(log.contains("Vera") && log.contains("more"), "{log}");
    folder.ok(&["set", "i29", "summary=Followed home", "place=Moscow"]);
    let log = folder.ok(&["log", "i29", "--width", "200"]);
    let line = log
        .lines()
        .find(|l| l.contains("summary") && l.contains("Followed home"));
    assert!(line.unwrap().contains("set"), "{log}");
    assert!(
        folder
            .ok(&["log", "i29", "--field", "place"])
            .contains("Moscow")
    );
    // What changes nothing is no revision.
    let head = folder.ok(&["log", "--head"]);
    folder.ok(&["set", "i29", "place=Moscow"]);
    assert_eq!(folder.ok(&["log", "--head"]), head);
    let run = folder.run(&["verify"]);
    assert_eq!(
        (run.code, run.err.contains("Sound: 4 revisions")),
        (0, true),
        "{}",
        run.err
    );
}

#[test]
fn undo_and_redo_restore_what_was() {
    let folder = Folder::with_khamroev();
    let first = folder.ok(&["export"]);
    folder.ok(&["add-actor", "--name", "Witness One", "--slug", "witness"]);
    folder.ok(&["add-incident", "--summary", "Threatened", "--by", "witness"]);
    let second = folder.ok(&["export"]);
    folder.ok(&["remove", "khamroev", "--yes"]);
    assert!(!folder.ok(&["export"]).contains("khamroev"));
    let run = folder.run(&["undo"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("Undid revision 5 (remove"), "{}", run.err);
    assert_eq!(folder.ok(&["export"]), second);
    // An earlier revision on which a later one depends stays.
    folder.fails(&["undo", "3"], 1, "i30 refers to a29, which would go");
    folder.ok(&["undo", "--steps", "2"]);
    assert_eq!(folder.ok(&["export"]), first);
    folder.ok(&["redo", "--steps", "2"]);
    assert_eq!(folder.ok(&["export"]), second);
    folder.fails(&["undo", "99"], 1, "there is no revision 99");
    folder.fails(&["undo", "--steps", "9"], 1, "revisions can be undone");
    // The number of a record that went is never given to another.
    folder.ok(&["undo"]);
    folder.ok(&["add-incident", "--summary", "Another"]);
    assert!(folder.ok(&["show", "i31"]).contains("Another"));
    folder.fails(&["redo"], 1, "nothing that can be redone");
    assert!(folder.ok(&["log", "i30"]).contains("Threatened"));
    folder.ok(&["verify"]);
}

#[test]
fn an_earlier_change_is_undone_unless_the_record_changed_again() {
    let folder = Folder::with_khamroev();
    folder.ok(&["add-incident", "--summary", "One"]);
    folder.ok(&["add-incident", "--summary", "Two"]);
    folder.ok(&["set", "i30", "place=Moscow"]);
    folder.fails(
        &["undo", "4"],
        1,
        "i30 was changed again by revision 5 (set)",
    );
    folder.ok(&["undo", "3"]);
    assert_eq!(folder.run(&["show", "i29"]).code, 3);
    assert!(folder.ok(&["show", "i30"]).contains("Moscow"));
    folder.ok(&["redo", "3"]);
    assert!(folder.ok(&["show", "i29"]).contains("One"));
    folder.ok(&["verify"]);
}

#[test]
fn a_record_is_shown_as_it_was() {
    let folder = Folder::with_khamroev();
    folder.ok(&["add-incident", "--summary", "One"]);
    folder.ok(&["set", "i29", "summary=Other"]);
    folder.ok(&["remove", "i29", "--yes"]);
    assert!(folder.ok(&["show", "i29", "--at", "3"]).contains("One"));
    assert!(folder.ok(&["show", "i29", "--at", "4"]).contains("Other"));
    folder.fails(
        &["show", "i29", "--at", "2"],
        3,
        "was not in the dossier at revision 2",
    );
    folder.fails(
        &["show", "i29", "--at", "5"],
        3,
        "was not in the dossier at revision 5",
    );
    folder.fails(
        &["show", "khamroev", "--at", "2001-01-01"],
        3,
        "at revision 0",
    );
    assert!(
        folder
            .ok(&["show", "khamroev", "--at", "2999-01-01"])
            .contains("Бахром")
    );
    folder.fails(&["show", "i29", "--at", "soon"], 2, "--at takes a revision");
    folder.fails(&["show", "i29", "--at", "77"], 3, "there is no revision 77");
}

#[test]
fn what_another_program_changed_is_found_and_named() {
    let edits = [
        (
            "UPDATE incident SET summary = 'Hacked' WHERE id = 13",
            "incident i13 was changed by another program: summary is “Hacked”",
        ),
        (
            "UPDATE record SET confidentiality = 'secret' WHERE id = 13",
            "confidentiality is “secret”",
        ),
        (
            "DELETE FROM incident_types WHERE record_id = 13",
            "types is nothing",
        ),
        (
            "PRAGMA foreign_keys = ON; DELETE FROM record WHERE id = 13",
            "incident i13 is missing from the tables",
        ),
        (
            "INSERT INTO record (uid, kind, confidentiality) VALUES (zeroblob(16), 'incident', 'public')",
            "was added by another program",
        ),
        (
            "UPDATE incident SET date_earliest = 5 WHERE id = 13",
            "the date of record 13 in incident and its bounds do not fit",
        ),
        (
            "DELETE FROM name_word WHERE word = 'khamroev'",
            "the words by which actor",
        ),
        (
            "UPDATE setting SET value = 'x' WHERE name = 'sender'",
            "the setting sender was changed",
        ),
        (
            "UPDATE revision SET author = 'Nobody' WHERE number = 2",
            "revision 2 (import",
        ),
        (
            "UPDATE change SET number = 99 WHERE revision = 2 AND position = 3",
            "its hash does not fit",
        ),
        ("DELETE FROM payload", "is missing"),
        (
            "UPDATE payload SET content = x'00'",
            "a block of the history",
        ),
        ("DROP INDEX record_by_kind", "record_by_kind is missing"),
        (
            "CREATE TABLE extra (x)",
            "extra was not made by the program",
        ),
        (
            "UPDATE record SET kind = 'step' WHERE id = 13",
            "incident holds a row of record 13, which is no incident",
        ),
        (
            "INSERT INTO involvement (record_id, list, position) VALUES (13, 'ghosts', 0)",
            "involvement holds rows of “ghosts”",
        ),
        (
            "DELETE FROM payload WHERE revision = 2; DELETE FROM change WHERE revision = 2; DELETE FROM revision WHERE number = 2",
            "does not know it",
        ),
    ];
    for (edit, message) in edits {
        let folder = Folder::with_khamroev();
        folder.ok(&["verify"]);
        sql(&folder, edit);
        unsound(&folder, message);
    }
}

#[test]
fn a_hash_noted_earlier_shows_that_the_history_was_rewritten() {
    let folder = Folder::with_khamroev();
    let head = folder.ok(&["log", "--head"]);
    let hash = head.split_whitespace().nth(1).unwrap().to_owned();
    folder.ok(&["add-incident", "--summary", "One"]);
    let run = folder.run(&["verify", "--against", &hash[..16]]);
    assert!(
        run.err
            .contains("that of revision 2; 1 revisions came after it"),
        "{}",
        run.err
    );
    let other = Folder::with_khamroev();
    other.fails(&["verify", "--against", &hash], 6, "rewritten or cut off");
    other.fails(
        &["verify", "--against", "3f"],
        2,
        "at least its first 16 digits",
    );
    // A cut chain is sound in itself: only the noted hash shows it.
    let head = folder.ok(&["log", "--head"]);
    let hash = head.split_whitespace().nth(1).unwrap().to_owned();
    sql(
        &folder,
        "PRAGMA foreign_keys = ON; DELETE FROM record WHERE id = 29; DELETE FROM search WHERE rowid = 29; DELETE FROM payload WHERE revision = 3; DELETE FROM change WHERE revision = 3; DELETE FROM revision WHERE number = 3",
    );
    folder.ok(&["verify"]);
    folder.fails(&["verify", "--against", &hash], 6, "rewritten or cut off");
}

#[test]
fn planted_triggers_and_views_are_refused() {
    let folder = Folder::with_khamroev();
    sql(
        &folder,
        "CREATE TRIGGER spy AFTER INSERT ON record BEGIN DELETE FROM source; END",
    );
    for command in [
        &["timeline"][..],
        &["add-incident", "--summary", "x"],
        &["verify"],
    ] {
        let run = folder.run(command);
        assert_eq!(run.code, 6, "{}", run.err);
        assert!(run.err.contains("trigger “spy”"), "{}", run.err);
    }
}

#[test]
fn a_file_of_the_first_version_is_backed_up_and_gets_a_history() {
    let folder = Folder::with_khamroev();
    let before = folder.ok(&["export"]);
    common::as_of_the_first_version(&folder.path().join("case.dossier"));
    let run = folder.run(&["export"]);
    assert_eq!((run.code, &run.out), (0, &before), "{}", run.err);
    assert!(
        run.err.contains("case.before-version-12.dossier-backup"),
        "{}",
        run.err
    );
    assert!(
        folder
            .path()
            .join("case.before-version-12.dossier-backup")
            .is_file()
    );
    folder.ok(&["verify"]);
    assert_eq!(last(&folder).0, "export");
    folder.ok(&["add-incident", "--summary", "Next"]);
    assert!(folder.ok(&["show", "i29"]).contains("Next"));
    folder.fails(&["undo", "1"], 1, "it only brought the file up to date");
}

#[test]
fn what_another_program_wrote_meanwhile_is_not_overwritten() {
    let folder = Folder::with_khamroev();
    folder.ok(&["add-incident", "--summary", "One"]);
    // The editor of the first command is a second command.
    let program = assert_cmd::cargo::cargo_bin("dossier");
    let script = folder.path().join("editor.sh");
    std::fs::write(
        &script,
        format!(
            "#!/bin/sh\n{} set i29 place=Moscow\nsed -i s/One/Two/ \"$1\"\n",
            program.display()
        ),
    )
    .unwrap();
    let output = std::process::Command::new(program)
        .current_dir(folder.path())
        .args(["edit", "i29"])
        .env("EDITOR", format!("sh {}", script.display()))
        .env_remove("VISUAL")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(5), "{said}");
    assert!(
        said.contains("another program changed this in the meantime"),
        "{said}"
    );
    let shown = folder.ok(&["show", "i29"]);
    assert!(shown.contains("One") && shown.contains("Moscow"), "{shown}");
}
