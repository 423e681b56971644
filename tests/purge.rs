//! Erasing for good: records, and what records that stay said before.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::Folder;
use rusqlite::Connection;

fn purge(folder: &Folder, arguments: &[&str]) -> String {
    let all = [&["purge"], arguments, &["--yes", "--no-backup"]].concat();
    let run = folder.run(&all);
    assert_eq!(run.code, 0, "{all:?}: {}", run.err);
    run.err
}

/// Whether a text stands in the dossier's file, or in a state of its history.
fn holds(folder: &Folder, text: &str) -> bool {
    let path = folder.path().join("case.dossier");
    let raw = std::fs::read(&path).unwrap();
    let in_file = raw
        .windows(text.len())
        .any(|window| window == text.as_bytes());
    let connection = Connection::open(&path).unwrap();
    let mut blocks = connection.prepare("SELECT content FROM payload").unwrap();
    let blocks = blocks
        .query_map([], |row| row.get::<_, Vec<u8>>(0))
        .unwrap();
    in_file
        || blocks.into_iter().any(|block| {
            let bytes = zstd::stream::decode_all(block.unwrap().as_slice()).unwrap();
            bytes
                .windows(text.len())
                .any(|window| window == text.as_bytes())
        })
}

/// What the history gives of a record, in every way there is.
fn told(folder: &Folder, reference: &str) -> String {
    let mut all = folder.run(&["log", reference]).out + &folder.run(&["log"]).out;
    let last: usize = {
        let head = folder.ok(&["log", "--head"]);
        head.split_whitespace().next().unwrap().parse().unwrap()
    };
    for revision in 1..=last {
        let number = revision.to_string();
        for arguments in [
            ["show", reference, "--at", &number].as_slice(),
            &["show", reference, "--at", &number, "--format", "json"],
            &["log", "--revision", &number, "--json"],
        ] {
            let run = folder.run(arguments);
            all += &run.out;
            all += &run.err;
        }
    }
    all
}

#[test]
fn past_states_go_and_the_present_one_stays() {
    let folder = Folder::with_khamroev();
    folder.ok(&[
        "add-incident",
        "--no-input",
        "--slug",
        "raid",
        "--date",
        "2019-05-01",
        "--summary",
        "Searched; Олена Qxzпершa told it",
    ]);
    folder.ok(&[
        "set",
        "raid",
        "place=Kazan",
        "--change-note",
        "Qxzremark by phone",
    ]);
    folder.ok(&["set", "raid", "summary=Searched; a neighbour told it"]);
    folder.ok(&["set", "raid", "place=Samara"]);
    assert!(told(&folder, "raid").contains("Qxzпершa"));
    let run = folder.run(&["purge", "raid", "--history", "--dry-run"]);
    assert!(run.err.contains("revisions 3, 4, 5"), "{}", run.err);
    assert!(told(&folder, "raid").contains("Qxzпершa"));
    folder.fails(&["purge", "raid", "--history"], 2, "confirm with --yes");
    let err = purge(&folder, &["raid", "--history"]);
    assert!(err.contains("what it says now stays"), "{err}");
    let shown = folder.ok(&["show", "raid"]);
    assert!(
        shown.contains("a neighbour") && shown.contains("Samara"),
        "{shown}"
    );
    let told = told(&folder, "raid");
    for text in ["Qxzпершa", "Qxzremark", "Kazan"] {
        assert!(!told.contains(text), "{text}: {told}");
        assert!(!holds(&folder, text), "{text} is in the file");
    }
    assert!(told.contains("purged past states of i29"), "{told}");
    folder.fails(&["show", "raid", "--at", "4"], 3, "was purged");
    folder.fails(&["undo"], 1, "gone for good");
    folder.ok(&["verify"]);
    // Later changes are undone as ever, and the rest of the dossier too.
    folder.ok(&["set", "raid", "place=Ufa"]);
    folder.ok(&["undo"]);
    assert!(folder.ok(&["show", "raid"]).contains("Samara"));
    folder.ok(&["verify"]);
    folder.ok(&["repair", "--to", "again"]);
    let err = purge(&folder, &["raid", "--history"]);
    assert!(!err.contains("keeps no earlier state"), "{err}");
    folder.ok(&["verify"]);
    // And the whole record, with what is left of its history.
    purge(&folder, &["raid"]);
    assert!(!holds(&folder, "a neighbour told it"));
    folder.ok(&["verify"]);
}

#[test]
fn of_one_field_only_its_past_goes() {
    let folder = Folder::with_khamroev();
    folder.ok(&[
        "add-incident",
        "--no-input",
        "--slug",
        "raid",
        "--summary",
        "Searched",
        "--narrative",
        "As Qxzтуманов saw it.",
    ]);
    folder.ok(&["set", "raid", "place=Kazan"]);
    folder.ok(&["set", "raid", "narrative=As somebody saw it."]);
    folder.ok(&["set", "raid", "place=Samara"]);
    folder.fails(
        &["purge", "raid", "--history", "--field", "colour", "--yes"],
        2,
        "has no field “colour”",
    );
    purge(&folder, &["raid", "--history", "--field", "narrative"]);
    let log = told(&folder, "raid");
    assert!(
        !log.contains("Qxzтуманов") && !holds(&folder, "Qxzтуманов"),
        "{log}"
    );
    let log = folder.ok(&["log", "raid", "--format", "csv"]);
    assert!(log.contains("place,Kazan,Samara"), "{log}");
    assert!(
        log.contains("narrative,purged,As somebody saw it."),
        "{log}"
    );
    let before = folder.ok(&["show", "raid", "--at", "4"]);
    assert!(
        before.contains("Kazan") && before.contains("narrative: (purged)"),
        "{before}"
    );
    folder.ok(&["verify"]);
    // What a record must have can go from its past too, and one field after the other.
    folder.ok(&["set", "raid", "summary=Searched again"]);
    purge(&folder, &["raid", "--history", "--field", "summary"]);
    purge(&folder, &["raid", "--history", "--field", "place"]);
    let before = folder.ok(&["show", "raid", "--at", "4"]);
    for field in ["narrative", "summary", "place"] {
        assert!(before.contains(&format!("{field}: (purged)")), "{before}");
    }
    assert!(!holds(&folder, "Kazan"));
    folder.ok(&["verify"]);
    let err = purge(&folder, &["raid", "--history", "--field", "place"]);
    assert!(err.contains("keeps no earlier state"), "{err}");
}

#[test]
fn parts_names_and_removed_attachments_go_too() {
    let folder = Folder::with_khamroev();
    folder.write("case.yaml", "actors:\n- {name: Beránková Jitka, slug: qxzberankova, contacts: [{kind: phone, value: '+420 Qxz777'}]}\n");
    folder.ok(&["import", "case.yaml"]);
    folder.ok(&["use", "khamroev"]);
    folder.write("note.txt", "Qxznote of a talk");
    folder.ok(&["attach", "note.txt", "--to", "qxzberankova"]);
    folder.ok(&["remove", "x30", "--yes"]);
    folder.ok(&["set", "qxzberankova", "contacts=", "slug=witness-3"]);
    assert!(holds(&folder, "Qxznote") && holds(&folder, "+420 Qxz777"));
    purge(&folder, &["witness-3", "--history"]);
    for text in ["Qxznote", "+420 Qxz777", "qxzberankova"] {
        assert!(!holds(&folder, text), "{text}");
    }
    assert!(folder.ok(&["show", "witness-3"]).contains("Beránková"));
    folder.ok(&["verify"]);
}

#[test]
fn nothing_is_called_gone_that_the_history_shows() {
    let folder = Folder::with_khamroev();
    folder.write("case.yaml", "actors:\n- {name: გიორგი Qxzაბაშიძე, slug: giorgi}\n- {name: Somebody Else, slug: else, note: \"married to Qxzაბაშიძე\"}\nsources:\n- {slug: talk, title: \"Talk with გიორგი Qxzაბაშიძე\", kind: interview}\n");
    folder.ok(&["import", "case.yaml"]);
    folder.ok(&[
        "add-incident",
        "--no-input",
        "--slug",
        "one",
        "--summary",
        "Seen by გიორგი Qxzაბაშიძე",
        "--target",
        "khamroev",
    ]);
    folder.ok(&["set", "one", "summary=Seen by one who asks not to be named"]);
    folder.ok(&[
        "add-incident",
        "--no-input",
        "--summary",
        "გიორგი Qxzაბაშიძე was there",
        "--target",
        "khamroev",
    ]);
    let removed = "i33";
    folder.ok(&["remove", removed, "--yes"]);
    folder.ok(&[
        "set",
        "else",
        "note=",
        "--change-note",
        "as გიორგი Qxzაბაშიძე asked",
    ]);
    folder.write("memo.txt", "გიორგი Qxzაბაშიძე called at noon.");
    folder.ok(&["attach", "memo.txt", "--to", "khamroev"]);
    let err = purge(&folder, &["giorgi"]);
    for line in [
        "one spoke of it in summary before (revision 4): `dossier purge one --history --field summary`",
        "talk speaks of it in title: change that",
        "i33, removed since, spoke of it in summary (revision 6): `dossier purge i33`",
        "The remark of revision 8 speaks of it",
        "The file of x34 speaks of it",
    ] {
        assert!(err.contains(line), "{line}: {err}");
    }
    assert!(!err.contains("No text of a record"), "{err}");
    // Doing as it says leaves nothing.
    purge(&folder, &["one", "--history", "--field", "summary"]);
    folder.ok(&["set", "talk", "title=A talk"]);
    purge(&folder, &["talk", "--history", "--field", "title"]);
    purge(&folder, &[removed]);
    purge(&folder, &["else", "--history"]);
    purge(&folder, &["x34"]);
    assert!(!holds(&folder, "Qxzაბაშიძე"));
    folder.ok(&["verify"]);
    let err = purge(&folder, &["a29"]);
    assert!(err.contains("was purged before"), "{err}");
}

#[test]
fn copies_beside_the_dossier_that_hold_it_are_named() {
    let folder = Folder::with_khamroev();
    folder.ok(&["add-actor", "--name", "Nasrin Qxzمحمدی", "--slug", "nasrin"]);
    folder.ok(&["backup", "with.dossier-backup"]);
    folder.ok(&["purge", "nasrin", "--yes"]);
    folder.ok(&["backup", "without.dossier-backup"]);
    folder.write("sealed.age", "age-encryption.org/v1\n");
    folder.ok(&["add-actor", "--name", "Other", "--slug", "other"]);
    let err = purge(&folder, &["a29"]);
    for name in ["with.dossier-backup", "case.before-purge.dossier-backup"] {
        assert!(
            err.contains(&format!("{name} still holds it")),
            "{name}: {err}"
        );
    }
    assert!(!err.contains("without.dossier-backup"), "{err}");
    assert!(err.contains("sealed.age may still hold it"), "{err}");
}

#[test]
fn what_is_missing_without_a_purge_is_found() {
    let folder = Folder::with_khamroev();
    folder.ok(&[
        "add-incident",
        "--no-input",
        "--slug",
        "raid",
        "--summary",
        "First",
    ]);
    folder.ok(&["set", "raid", "summary=Second"]);
    folder.ok(&["set", "raid", "summary=Third"]);
    folder.ok(&["set", "raid", "place=Kazan"]);
    folder.ok(&["set", "raid", "place=Ufa"]);
    purge(&folder, &["raid", "--history", "--field", "place"]);
    folder.ok(&["verify"]);
    let path = folder.path().join("case.dossier");
    let sound = std::fs::read(&path).unwrap();
    for (edit, message) in [
        // Another state of the same record, though one was purged.
        (
            "DELETE FROM payload WHERE revision = 4",
            "in revision 4 is missing",
        ),
        // What the purge left.
        (
            "DELETE FROM payload WHERE revision = 8",
            "in revision 8 is missing",
        ),
        // The entry of the purge itself.
        (
            "DELETE FROM change WHERE subject = 'past'",
            "revision 8 holds 0 changes instead of 1",
        ),
    ] {
        std::fs::write(&path, &sound).unwrap();
        Connection::open(&path)
            .unwrap()
            .execute_batch(edit)
            .unwrap();
        let run = folder.run(&["verify"]);
        assert_eq!(run.code, 6, "{edit}: {}", run.err);
        assert!(run.err.contains(message), "{edit}: {}", run.err);
    }
}
