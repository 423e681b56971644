//! The case file through the command line: lossless, whole or not at all, problems with places.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::{Folder, example};

#[test]
fn export_and_import_are_byte_identical() {
    for name in [
        "khamroev.yaml",
        "joint-trial.yaml",
        "disappearance.yaml",
        "complete.yaml",
        "every-kind.yaml",
    ] {
        let path = if name == "every-kind.yaml" {
            format!("{}/tests/data/every-kind.yaml", env!("CARGO_MANIFEST_DIR"))
        } else {
            example(name)
        };
        for format in ["yaml", "json"] {
            let first = Folder::new();
            first.ok(&["init"]);
            first.ok(&["import", &path]);
            let text = first.ok(&["export", "--format", format]);
            let second = Folder::new();
            second.ok(&["init"]);
            second.write("file", &text);
            second.ok(&["import", "file"]);
            assert_eq!(
                second.ok(&["export", "--format", format]),
                text,
                "{name} as {format}"
            );
            let again = second.run(&["import", "file"]);
            assert!(again.err.contains("nothing changes"), "{}", again.err);
            let again = first.run(&["import", &path]);
            assert!(
                again.err.contains("nothing changes"),
                "{name}: {}",
                again.err
            );
        }
    }
}

#[test]
fn a_file_edited_by_hand_keeps_what_is_equal_and_proposes_the_rest() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    let text = "defenders:\n- name: Anna Ivanova\n  incidents:\n  - {date: 2016, summary: Home searched}\n  - {date: 2017-05, summary: Detained at a rally}\n";
    folder.write("a.yaml", text);
    folder.ok(&["import", "a.yaml"]);
    folder.write(
        "a.yaml",
        &text.replace("Detained at a rally", "Detained at a peaceful rally"),
    );
    let run = folder.run(&["import", "a.yaml", "--dry-run"]);
    assert!(
        run.out.contains("? incident “Detained at a peaceful rally” (a.yaml:5) is added as new; its likely twin is i3 “Detained at a rally”"),
        "{}",
        run.out
    );
    let run = folder.run(&["import", "a.yaml", "--dry-run", "--update-alike"]);
    assert!(
        run.out.contains("~ incident Detained at a peaceful rally: summary “Detained at a rally” → “Detained at a peaceful rally”"),
        "{}",
        run.out
    );
    let run = folder.run(&["import", "a.yaml"]);
    assert!(run.err.contains("likely twin"), "{}", run.err);
    assert!(
        run.err
            .contains("1 record added, 0 changed, 2 as they were"),
        "{}",
        run.err
    );
    folder.ok(&["undo"]);
    let run = folder.run(&["import", "a.yaml", "--update-alike"]);
    assert!(
        run.err
            .contains("0 records added, 1 changed, 2 as they were"),
        "{}",
        run.err
    );
}

#[test]
fn all_problems_are_reported_with_their_places_and_nothing_is_written() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("bad.yaml", "defenders:\n- name: Anna Ivanova\n  incidnts: []\n  incidents:\n  - summary: Beaten\n    date: 2018-02-30\n    typs: beating\n  - summary: Threatened\n    types: threet\n    by: nobody-here\n");
    let run = folder.run(&["import", "bad.yaml"]);
    assert_eq!(run.code, 4);
    for line in [
        "bad.yaml:3:3: unknown key “incidnts”; did you mean “incidents”",
        "bad.yaml:6:11: ",
        "bad.yaml:7:5: unknown key “typs”; did you mean “types”",
    ] {
        assert!(run.err.contains(line), "{line} in\n{}", run.err);
    }
    assert_eq!(folder.ok(&["export"]), "");
    folder.write("bad.yaml", "defenders:\n- name: Anna Ivanova\n  incidents:\n  - summary: Threatened\n    types: threet\n    by: nobody-here\n");
    let run = folder.run(&["import", "bad.yaml"]);
    assert!(
        run.err
            .contains("bad.yaml:5:12: “threet” is not a term of incident-types; nearest: threat"),
        "{}",
        run.err
    );
    assert!(
        run.err
            .contains("bad.yaml:6:9: there is no actor “nobody-here”"),
        "{}",
        run.err
    );
    assert_eq!(folder.ok(&["export"]), "");
}

#[test]
fn articles_and_norway_stay_as_written() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write(
        "a.yaml",
        "provisions:\n- {article: 205.10, law: Penal Code, country: NO}\n",
    );
    folder.ok(&["import", "a.yaml"]);
    let text = folder.ok(&["export"]);
    assert!(
        text.contains("article: '205.10'") && text.contains("country: NO"),
        "{text}"
    );
}

#[test]
fn what_is_confidential_is_not_in_a_public_export() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("a.yaml", "sources:\n- {title: Interview with a neighbour}\nactors:\n- {name: Secret Witness, confidentiality: secret}\ndefenders:\n- name: Anna Ivanova\n  incidents:\n  - {summary: Beaten, witnesses: secret-witness, sources: interview-with-a-neighbour, note: MARKER}\n");
    folder.ok(&["import", "a.yaml"]);
    let run = folder.run(&["export", "--include", "public"]);
    for word in ["Witness", "neighbour", "MARKER"] {
        assert!(!run.out.contains(word), "{word} in\n{}", run.out);
    }
    assert!(run.err.contains("withheld"), "{}", run.err);
    let timeline = folder.run(&["timeline", "--full"]);
    assert!(!timeline.out.contains("Witness") && timeline.err.contains("withheld"));
}

/// What an editor would not show, or would show in another order, is an escape in the file, and
/// is the same text again when it is read.
#[test]
fn characters_that_deceive_an_editor_are_escapes() {
    let narrative = "held\u{202e}desaeler\u{2066}a\u{2069} \u{200b}b\u{feff}c\u{85}d\u{9b}e \u{e0041}\u{e007f} \\u202e می\u{200c}خواهم \u{200f}x";
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.ok(&["add-defender", "--name", "Anna Ivanova"]);
    folder.ok(&[
        "add-incident",
        "--summary",
        "Detained",
        "--narrative",
        narrative,
    ]);
    for format in ["yaml", "json"] {
        let text = folder.ok(&["export", "--format", format]);
        for hidden in
            "\u{202e}\u{2066}\u{2069}\u{200b}\u{feff}\u{85}\u{9b}\u{e0041}\u{e007f}".chars()
        {
            assert!(!text.contains(hidden), "{format}: {hidden:?} in {text}");
        }
        assert!(text.contains("می\u{200c}خواهم \u{200f}x"), "{text}");
        let other = Folder::new();
        other.ok(&["init"]);
        other.write("file", &text);
        other.ok(&["import", "file"]);
        let read = other.ok(&["export", "--format", "json"]);
        let read: serde_json::Value = serde_json::from_str(&read).unwrap();
        assert_eq!(
            read["defenders"][0]["incidents"][0]["narrative"], narrative,
            "{format}"
        );
    }
}
