//! People found by their names in any script and spelling; relatives and people of similar names
//! are never taken for each other.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;

use common::{Folder, Run};
use serde_json::Value;

fn found(folder: &Folder, name: &str) -> Vec<Value> {
    let out = folder.ok(&["find", name, "--json"]);
    let rows: Value = serde_json::from_str(&out).expect("JSON");
    rows.as_array().expect("a list").clone()
}

fn score(row: &Value) -> f64 {
    row["score"].as_str().unwrap().parse().unwrap()
}

fn first(folder: &Folder, name: &str) -> (String, f64) {
    let rows = found(folder, name);
    let reference = rows[0]["ref"].as_str().unwrap().to_owned();
    (reference, score(&rows[0]))
}

/// A dossier with these people, named by their slugs a, b, c …
fn people(names: &[&str]) -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    for (number, name) in names.iter().enumerate() {
        let slug = char::from(b'a' + u8::try_from(number).unwrap()).to_string();
        folder.ok(&[
            "add-actor",
            "--name",
            name,
            "--kind",
            "person",
            "--slug",
            &slug,
        ]);
    }
    folder
}

#[test]
fn the_first_case_is_found_by_every_spelling() {
    let folder = Folder::with_khamroev();
    for name in [
        "Хамроев",
        "Hamroyev",
        "Chamroev",
        "Xamroyev",
        "Khamroyeff",
        "Bahrom Hamroyev",
        "Bachrom Chamrojew",
        "Khamroev B.",
        "B. Khamroev",
        "KHAMROEV, Bakhrom",
        "Mr Khamroev",
        "Хамроев Бахром",
    ] {
        let (reference, score) = first(&folder, name);
        assert_eq!(reference, "khamroev", "{name}");
        assert!(score >= 0.9, "{name}: {score}");
        let shown = folder.run(&["timeline", name]);
        assert_eq!(shown.code, 0, "{name}: {}", shown.err);
    }
}

#[test]
fn what_was_understood_is_said_unless_it_is_the_very_name() {
    let folder = Folder::with_khamroev();
    let said = |name: &str| folder.run(&["timeline", name]).err;
    assert!(said("Hamroyev").contains("“Hamroyev” is understood as khamroev (Bakhrom Khamroev)"));
    assert!(!said("Bakhrom Khamroev").contains("understood"));
    assert!(!said("khamroev").contains("understood"));
    assert_eq!(folder.run(&["timeline", "Hamroyev", "--quiet"]).err, "");
}

#[test]
fn arabic_names_are_found_by_their_consonants() {
    let folder = people(&[
        "محمد حسين",
        "Abdulhadi al-Khawaja",
        "نبيل رجب",
        "Saifuddin Ahmad",
    ]);
    for (name, reference) in [
        ("Mohammed Hussein", "a"),
        ("Muhamad Husain", "a"),
        ("عبد الهادي الخواجة", "b"),
        ("Abd al-Hadi Alkhawaja", "b"),
        ("Nabeel Rajab", "c"),
        ("سيف الدين أحمد", "d"),
        ("Saif al-Din Ahmad", "d"),
    ] {
        let (who, score) = first(&folder, name);
        assert_eq!(who, reference, "{name}");
        assert!(score >= 0.85, "{name}: {score}");
    }
}

fn is_refused(run: &Run, message: &str) {
    assert_eq!(run.code, 3, "{}{}", run.out, run.err);
    assert!(run.err.contains(message), "{}", run.err);
}

#[test]
fn relatives_and_near_names_are_nobody_else() {
    let folder = people(&[
        "Ivan Petrovich Sidorov",
        "Bahrom Khamroev",
        "Mohammed bin Salman",
    ]);
    for other in [
        "Ivan Pavlovich Sidorov",
        "Anna Petrovna Sidorova",
        "Sidorova",
        "Pavel Petrovich Sidorov",
        "Botir Khamroev",
        "Bahrom Khamdoev",
        "Bahroma Khamroeva",
        "Salman bin Mohammed",
        "Ahmed bin Salman",
        "I. V. Sidorov",
        "Ivan Petrovich Sidorenko",
    ] {
        let run = folder.run(&["find", other, "--json"]);
        if run.code == 0 {
            let rows: Value = serde_json::from_str(&run.out).unwrap();
            for row in rows.as_array().unwrap() {
                assert!(score(row) < 0.9, "{other}: {row}");
            }
        }
        is_refused(&folder.run(&["show", other]), "there is no");
        let written = folder.run(&["add-incident", "--summary", "Beaten", "--target", other]);
        is_refused(&written, "there is no");
    }
}

#[test]
fn several_who_may_be_meant_are_listed_and_nobody_is_picked() {
    let folder = people(&["Bahrom Khamroev", "Botir Hamroyev", "Pyotr Ivanov"]);
    for name in ["Khamroev", "B. Khamroev", "Хамроев"] {
        let run = folder.run(&["show", name]);
        is_refused(&run, "could be several records");
        assert!(run.err.contains("a (Bahrom Khamroev) 0.9"), "{}", run.err);
        assert!(run.err.contains("b (Botir Hamroyev) 0.9"), "{}", run.err);
    }
    // The very name is enough, whoever else is near.
    folder.ok(&["show", "Bahrom Khamroev"]);
    folder.ok(&["show", "Бахром Хамроев"]);
    let nobody = folder.run(&["find", "Zzyzx Qwrtp"]);
    is_refused(&nobody, "nobody called");
}

#[test]
fn commands_that_write_take_less_for_granted() {
    let folder = people(&["Bahrom Khamroev", "Botir Khamraev"]);
    folder.ok(&["show", "Hamroyev"]);
    let run = folder.run(&[
        "add-incident",
        "--summary",
        "Beaten",
        "--target",
        "Hamroyev",
    ]);
    is_refused(&run, "could be several records");
    let run = folder.run(&[
        "add-incident",
        "--summary",
        "Beaten",
        "--target",
        "Bahrom Hamroyev",
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("is understood as a (Bahrom Khamroev)"));
}

#[test]
fn every_recorded_name_counts_and_is_named_with_its_kind() {
    let folder = people(&["Anna Petrova"]);
    folder.ok(&[
        "set",
        "a",
        "names=[{text: Чайка, kind: pseudonym}, {text: Анна Кузнецова, kind: birth-name}]",
    ]);
    let rows = found(&folder, "Kuznetsova");
    assert_eq!(rows[0]["matched"], "Анна Кузнецова");
    assert_eq!(rows[0]["kind of name"], "birth-name");
    let rows = found(&folder, "Chaika");
    assert_eq!(rows[0]["kind of name"], "pseudonym");
}

#[test]
fn the_index_follows_every_change_and_is_checked() {
    let folder = people(&["Bahrom Khamroev"]);
    folder.ok(&["set", "a", "name=Pyotr Ivanov"]);
    assert_eq!(folder.run(&["find", "Hamroyev"]).code, 3);
    folder.ok(&["undo"]);
    assert_eq!(first(&folder, "Hamroyev").0, "a");
    folder.ok(&["verify"]);
    let file = folder.path().join("case.dossier");
    let connection = rusqlite::Connection::open(&file).unwrap();
    connection.execute_batch("DELETE FROM name_key").unwrap();
    drop(connection);
    let run = folder.run(&["verify"]);
    assert_eq!(run.code, 6);
    assert!(run.err.contains("the keys by which actor"), "{}", run.err);
    folder.ok(&["repair", "--to", "sound.dossier"]);
    folder.ok(&["--dossier", "sound.dossier", "verify"]);
}

#[test]
fn older_files_get_their_keys() {
    let folder = Folder::with_khamroev();
    common::as_of_the_first_version(&folder.path().join("case.dossier"));
    assert_eq!(first(&folder, "Hamroyev").0, "khamroev");
    folder.ok(&["verify"]);
}

#[test]
fn a_purge_takes_the_keys_along() {
    let folder = people(&["Bahrom Khamroev"]);
    folder.ok(&["purge", "a", "--yes"]);
    let file = folder.path().join("case.dossier");
    let connection = rusqlite::Connection::open(&file).unwrap();
    let left: i64 = connection
        .query_row("SELECT count(*) FROM name_key", [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 0);
}

#[test]
fn double_entries_are_shown_with_what_speaks_against_them() {
    let folder = people(&[
        "Bahrom Khamroev",
        "Бахром Хамроев",
        "Botir Khamroev",
        "Bakhrom Khamroeva",
        "Sergei Lavrov",
        "Serei Lavrov",
        "Anna Petrova",
    ]);
    folder.ok(&["set", "a", "gender=male"]);
    folder.ok(&["set", "b", "gender=female"]);
    let pairs = |arguments: &[&str]| -> Vec<(String, String)> {
        let out = folder.ok(arguments);
        let rows: Value = serde_json::from_str(&out).unwrap();
        let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
        let rows = rows.as_array().unwrap();
        rows.iter()
            .map(|row| (text(row, "ref"), text(row, "other")))
            .collect()
    };
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(
        pairs(&["duplicates", "--json"]),
        [pair("a", "b"), pair("e", "f")]
    );
    assert_eq!(
        pairs(&["duplicates", "--json", "--least", "0.9"]),
        [pair("a", "b")]
    );
    assert!(
        folder
            .ok(&["duplicates", "--width", "200"])
            .contains("gender male / female")
    );
    // Who is recorded as somebody's relative is not the same person.
    folder.ok(&[
        "add-relationship",
        "--actor",
        "e",
        "--kind",
        "brother",
        "--other",
        "f",
    ]);
    assert_eq!(pairs(&["duplicates", "--json"]), [pair("a", "b")]);
    let run = folder.run(&["merge-actors", "e", "f", "--yes"]);
    assert_eq!(run.code, 4, "{}", run.err);
    assert!(run.err.contains("are two by the record"), "{}", run.err);
}

#[test]
fn joined_entries_keep_everything_and_come_apart_again() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "case.yaml",
        "actors:
- {name: Bahrom Khamroev, slug: keep, kind: person, place: Moscow, note: First note,
   contacts: [a@example.org], names: [Bakhrom]}
- {name: Бахром Хамроев, slug: twin, kind: person, defender: true, place: Tula, country: RU, note: Second note,
   contacts: [a@example.org, b@example.org], confidentiality: internal, risks: Followed,
   identifiers: [{scheme: passport, value: X1}]}
- {name: Someone Else, slug: else, kind: person}
incidents:
- {slug: beaten, date: 2016, summary: Beaten, targets: [twin, keep], by: [{actor: else}], types: beating}
- {slug: warned, date: 2017, summary: Warned, targets: [else], by: [{actor: twin}]}
proceedings:
- {slug: trial, kind: criminal, title: The trial, accused: [twin],
   charges: [{offence: Extremism, accused: [twin]}]}
",
    );
    folder.ok(&["import", "case.yaml"]);
    folder.ok(&["use", "twin"]);
    folder.ok(&["set", "dossier", "sender=twin"]);
    let before = folder.ok(&["export"]);
    let revisions = folder.ok(&["log", "--json"]);

    let dry = folder.run(&["merge-actors", "keep", "twin", "--dry-run"]);
    assert_eq!(dry.code, 0, "{}", dry.err);
    assert!(
        dry.err
            .contains("place: “Moscow” stands, “Tula” becomes an account")
    );
    assert!(dry.err.contains("becomes internal"), "{}", dry.err);
    assert_eq!(folder.ok(&["export"]), before);
    assert_eq!(folder.run(&["merge-actors", "keep", "twin"]).code, 2);

    folder.ok(&["merge-actors", "keep", "twin", "--yes"]);
    folder.ok(&["verify"]);
    let after = folder.ok(&["export"]);
    assert!(!after.contains("slug: twin"), "{after}");
    for kept in [
        "Бахром Хамроев",
        "Bakhrom",
        "a@example.org",
        "b@example.org",
        "X1",
        "Moscow",
        "Tula",
        "First note",
        "Second note",
        "Followed",
        "(twin, a",
        "defenders:\n- slug: keep",
        "country: RU",
        "confidentiality: internal",
    ] {
        assert!(after.contains(kept), "{kept} is gone: {after}");
    }
    assert_eq!(after.matches("a@example.org").count(), 1);
    let shown = folder.ok(&["show", "beaten", "--json"]);
    let incident: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(incident["targets"].as_array().unwrap().len(), 1, "{shown}");
    assert!(after.contains("sender: keep"), "{after}");
    assert_eq!(first(&folder, "Хамроев").0, "keep");

    folder.ok(&["undo"]);
    assert_eq!(folder.ok(&["export"]), before);
    folder.ok(&["verify"]);
    folder.ok(&["redo"]);
    assert_eq!(folder.ok(&["export"]), after);
    folder.ok(&["undo"]);
    assert_ne!(folder.ok(&["log", "--json"]), revisions);
    folder.fails(&["merge-actors", "keep", "keep", "--yes"], 2, "same record");
}
