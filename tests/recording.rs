//! Recording through the command line: every add command, set, cite, remove, use, and errors that
//! say what to do and write nothing.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::Folder;

fn anna() -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.ok(&[
        "add-defender",
        "--name",
        "Anna Ivanova",
        "--also",
        "Анна Иванова",
        "--description",
        "journalist",
        "--gender",
        "female",
        "--country",
        "Belarus",
    ]);
    folder
}

#[test]
fn every_add_command_records() {
    let folder = anna();
    folder.ok(&[
        "add-actor",
        "--name",
        "Belarusian Association of Journalists",
        "--slug",
        "baj",
        "--kind",
        "organization",
    ]);
    folder.ok(&[
        "add-affiliation",
        "--role",
        "member",
        "--organization",
        "baj",
        "--date",
        "since 2014",
    ]);
    folder.ok(&[
        "add-source",
        "--title",
        "Court record",
        "--kind",
        "court-record",
    ]);
    folder.ok(&[
        "add-incident",
        "--date",
        "in 2016 and 2017",
        "--summary",
        "Home searched",
        "--type",
        "raid",
        "--by-unnamed",
        "four men in plain clothes",
        "--source",
        "court-record",
    ]);
    folder.ok(&[
        "add-charge",
        "--article",
        "342",
        "--law",
        "Criminal Code of Belarus",
        "--country",
        "BY",
        "--offence",
        "organising actions that breach public order",
    ]);
    folder.ok(&[
        "add-step",
        "--kind",
        "detained",
        "--date",
        "15 November 2020",
        "--place",
        "Minsk",
    ]);
    folder.ok(&[
        "add-step",
        "--kind",
        "convicted",
        "--date",
        "2021-02-18",
        "--sentence",
        "2 years",
    ]);
    folder.ok(&[
        "add-measure",
        "--kind",
        "travel ban",
        "--date",
        "since 2021",
    ]);
    folder.ok(&[
        "add-demand",
        "--text",
        "Release Anna Ivanova",
        "--kind",
        "release",
    ]);
    folder.ok(&[
        "add-communication",
        "--kind",
        "letter",
        "--date",
        "2021-03-01",
        "--subject",
        "Release",
        "--confidentiality",
        "public",
    ]);
    folder.ok(&[
        "add-life-event",
        "--kind",
        "award",
        "--date",
        "2019",
        "--summary",
        "Prize",
    ]);
    folder.ok(&["add-relationship", "--kind", "colleague", "--other", "baj"]);
    folder.ok(&[
        "add-term",
        "--vocabulary",
        "incident-types",
        "--code",
        "drone-surveillance",
        "--label",
        "surveillance by drone",
    ]);
    folder.ok(&[
        "add-incident",
        "--summary",
        "Watched by a drone",
        "--type",
        "drone-surveillance",
    ]);
    let timeline = folder.ok(&["timeline", "--format", "text"]);
    for part in [
        "2016 and 2017: Home searched",
        "four men in plain clothes",
        "15 November 2020: Detained",
        "2 years' imprisonment",
        "Article 342, Criminal Code of Belarus",
        "Undated",
        "since 2021: Travel ban",
        "2019: Prize",
        "1 March 2021: Letter",
    ] {
        assert!(timeline.contains(part), "{part} in\n{timeline}");
    }
    let letter = folder.ok(&["appeal", "--date", "2021-06-01"]);
    assert!(letter.contains("On 18 February 2021"), "{letter}");
    assert!(letter.contains("1. Release Anna Ivanova."), "{letter}");
}

#[test]
fn set_cite_use_and_remove() {
    let folder = anna();
    folder.ok(&[
        "add-source",
        "--title",
        "Interview",
        "--slug",
        "interview",
        "--kind",
        "victim",
    ]);
    folder.ok(&[
        "add-incident",
        "--summary",
        "Threatened",
        "--slug",
        "threat-one",
    ]);
    folder.ok(&[
        "set",
        "threat-one",
        "date=early March 2019",
        "place=Minsk",
        "types=threat, surveillance",
    ]);
    folder.ok(&["set", "threat-one", "types+=stalking"]);
    folder.ok(&[
        "cite",
        "threat-one",
        "Interview",
        "--locator",
        "minute 3",
        "--field",
        "date",
    ]);
    let shown = folder.ok(&["show", "threat-one"]);
    for part in [
        "early March 2019",
        "- stalking",
        "locator: minute 3",
        "field: date",
    ] {
        assert!(
            shown.contains(part) || shown.contains("2019-03-01"),
            "{part} in\n{shown}"
        );
    }
    folder.ok(&["set", "threat-one", "place="]);
    assert!(!folder.ok(&["show", "threat-one"]).contains("place:"));
    folder.ok(&["use", "Иванова"]);
    assert!(folder.ok(&["use"]).starts_with("anna-ivanova"));
    let run = folder.run(&["remove", "anna-ivanova", "--dry-run"]);
    assert!(
        run.err.contains("and with it incident threat-one"),
        "{}",
        run.err
    );
    folder.fails(&["remove", "anna-ivanova"], 2, "--yes");
    folder.ok(&["remove", "interview", "--yes"]);
    assert!(!folder.ok(&["show", "threat-one"]).contains("interview"));
    folder.ok(&["remove", "anna-ivanova", "--yes"]);
    assert_eq!(folder.ok(&["export"]), "");
}

#[test]
fn texts_come_from_files_standard_input_and_the_editor() {
    let folder = anna();
    folder.write("notes.txt", "They came at dawn.\n\nThey left at noon.\n");
    folder.ok(&[
        "add-incident",
        "--summary",
        "One",
        "--slug",
        "one",
        "--narrative",
        "@notes.txt",
    ]);
    assert!(
        folder
            .ok(&["show", "one", "--json"])
            .contains("They came at dawn.\\n\\nThey left at noon.")
    );
    let run = folder.run_with(
        &[
            "add-incident",
            "--summary",
            "Two",
            "--slug",
            "two",
            "--narrative",
            "-",
        ],
        "From a pipe.\n",
    );
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(folder.ok(&["show", "two"]).contains("From a pipe."));
    folder.fails(
        &[
            "add-incident",
            "--summary",
            "x",
            "--narrative",
            "@missing.txt",
        ],
        1,
        "missing.txt",
    );
}

#[test]
fn errors_say_what_where_and_what_to_do() {
    let folder = anna();
    folder.fails(
        &["add-incident", "--summary", "x", "--type", "beeting"],
        4,
        "nearest: physical-assault",
    );
    folder.fails(
        &[
            "add-incident",
            "--summary",
            "x",
            "--date",
            "30 February 2018",
        ],
        4,
        "30",
    );
    folder.fails(
        &["add-incident", "--summary", "x", "--date", "03/04/2019"],
        4,
        "2019",
    );
    folder.fails(
        &["add-incident", "--summary", "x", "--by", "nobody"],
        3,
        "there is no actor “nobody”",
    );
    folder.fails(
        &["add-incident", "--summary", "x", "--field", "plaice=Minsk"],
        2,
        "nearest: place",
    );
    folder.fails(
        &["add-incident", "--target", "Anya Ivanov", "--summary", "x"],
        3,
        "anna-ivanova",
    );
    folder.fails(&["set", "i99", "place=x"], 3, "i99");
    folder.fails(
        &["add-defender", "--name", "Other", "--slug", "Bad Slug"],
        4,
        "is not a slug",
    );
    folder.fails(
        &["add-defender", "--name", "Other", "--slug", "anna-ivanova"],
        4,
        "taken",
    );
    folder.fails(&["add-step"], 2, "--kind");
    folder.fails(&["add-charge"], 2, "--article");
    folder.fails(
        &["timeline", "--format", "yaml"],
        2,
        "table, md, text, html, docx, pdf, json, csv",
    );
    folder.fails(&["nonsense"], 2, "nonsense");
    folder.fails(&["import", "missing.yaml"], 1, "missing.yaml");
}

#[test]
fn dossiers_are_found_made_and_never_overwritten() {
    let folder = Folder::new();
    let run = folder.run(&["timeline"]);
    assert_eq!(
        (run.code, run.err.contains("dossier init")),
        (3, true),
        "{}",
        run.err
    );
    folder.ok(&["init"]);
    let again = folder.run(&["init"]);
    assert_eq!(
        (again.code, again.err.contains("nothing was overwritten")),
        (1, true),
        "{}",
        again.err
    );
    folder.ok(&["init", "second.dossier"]);
    let run = folder.run(&["list"]);
    assert_eq!(
        (run.code, run.err.contains("case.dossier, second.dossier")),
        (3, true),
        "{}",
        run.err
    );
    folder.ok(&["--dossier", "second.dossier", "list"]);
    folder.write(
        "third.txt",
        "not a dossier, but some text that is long enough to be read as a header of a file",
    );
    let run = folder.run(&["--dossier", "third.txt", "list"]);
    assert_eq!(
        (run.code, run.err.contains("is not a dossier")),
        (1, true),
        "{}",
        run.err
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder.path().join("case.dossier"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
#[cfg(unix)]
fn edit_opens_the_editor_and_refuses_what_does_not_fit() {
    let folder = anna();
    folder.ok(&[
        "add-incident",
        "--summary",
        "Threatened",
        "--slug",
        "threat-one",
    ]);
    folder.ok(&["edit", "threat-one"]);
    assert!(folder.ok(&["show", "threat-one"]).contains("Warned"));
    let again = folder.run(&["edit", "threat-one"]);
    assert!(again.err.contains("Nothing was changed"), "{}", again.err);
    folder.ok(&["set", "threat-one", "place=Mistyped x"]);
    folder.fails(&["edit", "threat-one"], 4, "threat-one:");
}

#[test]
fn what_is_to_come_stands_after_today() {
    let folder = anna();
    folder.ok(&[
        "add-step",
        "--kind",
        "hearing",
        "--date",
        "2018-02-20",
        "--next-date",
        "2018-03-20",
        "--next",
        "verdict",
    ]);
    let text = folder.ok(&["timeline"]);
    let (today, verdict) = (
        text.find("today, 1 March 2018").unwrap(),
        text.find("Verdict").unwrap(),
    );
    assert!(
        text.find("Hearing held").unwrap() < today && today < verdict,
        "{text}"
    );
    let reversed = folder.ok(&["timeline", "--reverse"]);
    assert!(reversed.find("Verdict").unwrap() < reversed.find("Hearing held").unwrap());
    for (flag, value, stays) in [
        ("--from", "March 2018", false),
        ("--to", "2018-02", true),
        ("--type", "hearing", true),
        ("--type", "search", false),
        ("--place", "Belarus", true),
        ("--place", "Paris", false),
    ] {
        let text = folder.ok(&["timeline", flag, value]);
        assert_eq!(
            text.contains("Hearing held"),
            stays,
            "{flag} {value}: {text}"
        );
    }
    for width in ["50", "80", "120", "200", "250"] {
        let text = folder.ok(&["timeline", "--full", "--width", width]);
        let limit: usize = width.parse().unwrap();
        assert!(
            text.lines().all(|l| l.chars().count() <= limit),
            "{width}: {text}"
        );
    }
}

#[test]
fn vocabularies_terms_and_fields_are_listed() {
    let folder = anna();
    assert!(folder.ok(&["list", "vocabularies"]).contains("HURIDOCS"));
    assert!(
        folder
            .ok(&["list", "terms", "--vocabulary", "incident-types"])
            .contains("physical-assault")
    );
    let fields = folder.ok(&["list", "fields", "--of", "step", "--format", "csv"]);
    assert!(
        fields.contains("sentences.amount,amount,Amount of a fine."),
        "{fields}"
    );
    assert!(folder.ok(&["list", "defenders"]).contains("anna-ivanova"));
    folder.fails(&["list", "fields"], 2, "--of KIND");
    folder.fails(&["list", "nonsense"], 2, "there is no kind");
}

#[test]
fn several_defenders_ask_which() {
    let folder = anna();
    folder.ok(&["add-defender", "--name", "Boris Ivanov"]);
    folder.fails(
        &["timeline"],
        3,
        "anna-ivanova (Anna Ivanova), boris-ivanov (Boris Ivanov)",
    );
    folder.ok(&["timeline", "--all"]);
}

#[test]
fn every_command_has_help_with_an_example() {
    for command in dossier::cli::definition().get_subcommands() {
        let help = command.clone().render_long_help().to_string();
        assert!(
            help.contains("Example"),
            "{} has no example",
            command.get_name()
        );
    }
}

/// A step that names nobody is of those accused when it was recorded, not of whoever comes later.
#[test]
fn what_named_nobody_stays_with_those_accused_then() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    for (name, slug) in [("Zulfiya", "z"), ("Botir", "b"), ("Dilshod", "d")] {
        folder.ok(&["add-defender", "--name", name, "--slug", slug]);
    }
    folder.ok(&[
        "add-proceeding",
        "--accused",
        "z",
        "--kind",
        "criminal",
        "--slug",
        "ish",
    ]);
    let step = [
        "add-step",
        "--proceeding",
        "ish",
        "--kind",
        "detained",
        "--date",
        "2020-03-04",
    ];
    folder.ok(&step);
    folder.ok(&["add-charge", "--proceeding", "ish", "--offence", "riot"]);
    folder.write(
        "late.yaml",
        "steps: [{slug: late, proceeding: ish, kind: hearing, date: 2020-05-06}]",
    );
    folder.ok(&["import", "late.yaml"]);
    folder.write("lines.jsonl", "{\"step\": {\"slug\": \"line\", \"proceeding\": \"ish\", \"kind\": \"hearing\", \"date\": \"2020-05-07\"}}\n");
    folder.ok(&["import", "lines.jsonl"]);
    let before = folder.ok(&["timeline", "z"]);
    folder.ok(&["set", "ish", "accused+=b"]);
    for word in ["Detained", "riot", "2020"] {
        let other = folder.ok(&["timeline", "b"]);
        assert!(!other.contains(word), "{word}: {other}");
    }
    assert_eq!(folder.ok(&["timeline", "z"]), before);
    // From now on both are meant.
    folder.ok(&[
        "add-step",
        "--proceeding",
        "ish",
        "--kind",
        "hearing",
        "--date",
        "2021-07-08",
    ]);
    assert!(folder.ok(&["timeline", "b"]).contains("2021"));
    folder.write(
        "more.yaml",
        "proceedings: [{slug: ish, accused: [z, b, d]}]",
    );
    folder.ok(&["import", "more.yaml"]);
    assert!(!folder.ok(&["timeline", "d"]).contains("2021"));
    // Removing one takes what was of that one alone, and leaves the rest to the others.
    folder.ok(&[
        "add-step",
        "--proceeding",
        "ish",
        "--accused",
        "d",
        "--kind",
        "fined",
        "--date",
        "2022-01-02",
    ]);
    folder.ok(&["remove", "d", "--yes"]);
    assert!(!folder.ok(&["export"]).contains("fined"));
    assert!(folder.ok(&["timeline", "b"]).contains("2021"));
    folder.ok(&["verify"]);
    folder.ok(&["undo", "--steps", "5"]);
    folder.ok(&["verify"]);
}

/// A step that an earlier version recorded names nobody.
#[test]
fn what_named_nobody_before_there_was_a_list_is_settled_when_somebody_joins() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.ok(&["add-defender", "--name", "Zulfiya", "--slug", "z"]);
    folder.ok(&["add-defender", "--name", "Botir", "--slug", "b"]);
    folder.ok(&[
        "add-proceeding",
        "--accused",
        "z",
        "--kind",
        "criminal",
        "--slug",
        "ish",
    ]);
    folder.ok(&[
        "add-step",
        "--proceeding",
        "ish",
        "--kind",
        "detained",
        "--date",
        "2020-03-04",
    ]);
    rusqlite::Connection::open(folder.path().join("case.dossier"))
        .unwrap()
        .execute_batch("DELETE FROM step_accused")
        .unwrap();
    let before = folder.ok(&["export"]);
    assert!(!before.contains("accused:\n    - z\n    kind"), "{before}");
    folder.ok(&["set", "ish", "accused+=b"]);
    assert!(!folder.ok(&["timeline", "b"]).contains("2020"));
    assert!(folder.ok(&["timeline", "z"]).contains("2020"));
    folder.ok(&["undo"]);
    folder.ok(&["verify"]);
}

/// Who wrote a source and who records it are two.
#[test]
fn the_author_of_a_source_is_not_who_records_it() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    let record = |arguments: &[&str]| {
        let run = folder.run_as(arguments, "", &[("DOSSIER_AUTHOR", "desk")]);
        assert_eq!(run.code, 0, "{}", run.err);
        folder.ok(&["log", "--json", "-n", "1"])
    };
    let log = record(&[
        "add-source",
        "--title",
        "Очерк",
        "--slug",
        "ocherk",
        "--author",
        "В. Ким",
    ]);
    assert!(log.contains("desk") && !log.contains("Ким"), "{log}");
    assert!(folder.ok(&["show", "ocherk"]).contains("author: В. Ким"));
    let log = record(&[
        "add-source",
        "--title",
        "Two",
        "--slug",
        "two",
        "--author",
        "X",
        "--changed-by",
        "Vera",
    ]);
    assert!(log.contains("Vera"), "{log}");
    assert!(folder.ok(&["show", "two"]).contains("author: X"));
    // The old spelling, where it has one meaning.
    let log = record(&["set", "two", "publisher=Z", "--author", "Lena"]);
    assert!(log.contains("Lena"), "{log}");
    let run = folder.run(&["--author", "Lena", "add-source", "--title", "Three"]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(run.err.contains("--changed-by"), "{}", run.err);
}

/// A text that another program made too large is refused, whatever asks for it.
#[test]
fn a_huge_text_that_another_program_put_there_is_refused() {
    let folder = Folder::with_khamroev();
    rusqlite::Connection::open(folder.path().join("case.dossier"))
        .unwrap()
        .execute_batch("UPDATE incident SET narrative = replace(hex(zeroblob(20000000)), '0', 'x')")
        .unwrap();
    for command in [
        &["export"][..],
        &["timeline", "khamroev", "--full"],
        &["appeal"],
        &["verify"],
    ] {
        let run = folder.run(command);
        assert_ne!(run.code, 0, "{command:?}");
        assert!(run.err.contains("32 MB"), "{command:?}: {}", run.err);
        assert!(run.out.len() < 1_000_000 && run.err.len() < 10_000);
    }
}
