//! Values on the command line.

use super::{case, refuse_all};
use crate::common::Folder;

#[test]
fn values_that_are_refused() {
    let date = |name: &'static str, text: &str, says: &'static str| {
        case(
            name,
            "",
            &["add-incident", "--summary", "x", "--date", text],
            4,
            says,
        )
    };
    let long = "9".repeat(100_000);
    refuse_all(vec![
        date("30 February", "2018-02-30", "2018-02-30"),
        date(
            "29 February of a common year",
            "29 February 2019",
            "February",
        ),
        date("the month 13", "2018-13-01", "2018-13-01"),
        date(
            "an interval that ends before it starts",
            "2019-05/2018-01",
            "2019-05/2018-01",
        ),
        date("a slash date", "03/04/2018", "03/04/2018"),
        date("the hour 25", "2018-02-03 25:00", "25:00"),
        date("a very long number", &long, ""),
        date(
            "words that are no date",
            "the day after the amnesty",
            "the day after",
        ),
        date("a right-to-left override", "2018\u{202e}-02-03", ""),
        case(
            "an empty summary",
            "",
            &["add-incident", "--summary", ""],
            2,
            "",
        ),
        case(
            "an unknown field",
            "",
            &["set", "khamroev", "colour=red"],
            2,
            "colour",
        ),
        case("no equals sign", "", &["set", "khamroev", "place"], 2, ""),
        case(
            "an unknown record",
            "",
            &["show", "i9999999999999999999"],
            3,
            "",
        ),
        case(
            "a number that is too large",
            "",
            &["show", "99999999999999999999999"],
            3,
            "",
        ),
        case("an empty reference", "", &["show", ""], 3, ""),
        case("a pattern as a reference", "", &["show", "%"], 3, ""),
        case(
            "SQL as a reference",
            "",
            &["show", "'; DROP TABLE record; --"],
            3,
            "",
        ),
        case(
            "an unknown level",
            "",
            &["timeline", "--include", "everything"],
            2,
            "everything",
        ),
        case(
            "an unknown format",
            "",
            &["timeline", "--format", "exe"],
            2,
            "exe",
        ),
        case(
            "an unknown kind of letter",
            "",
            &["appeal", "--kind", "novel"],
            2,
            "novel",
        ),
        case(
            "a width of nothing",
            "",
            &["timeline", "--width", "0"],
            2,
            "20",
        ),
        case(
            "a width beyond all screens",
            "",
            &["timeline", "--width", "999999999"],
            2,
            "1000",
        ),
        case("a revision that never was", "", &["undo", "-5"], 2, ""),
        case(
            "a hash that is none",
            "",
            &["verify", "--against", "zzzzzzzzzzzzzzzzzzzz"],
            2,
            "digits",
        ),
        case(
            "an unknown recipient",
            "",
            &["backup", "x", "--encrypt-to", "age1"],
            2,
            "",
        ),
    ]);
}

#[test]
fn years_at_the_ends_are_kept() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.ok(&["add-defender", "--name", "Anna"]);
    for year in ["0000", "0001", "9999", "-0044"] {
        let date = format!("--date={year}");
        let run = folder.run(&["add-incident", "--summary", "x", &date]);
        assert!(matches!(run.code, 0 | 4), "{year}: {}", run.err);
        folder.ok(&["timeline", "--full"]);
        folder.ok(&["appeal"]);
    }
}

#[cfg(unix)]
#[test]
fn bytes_that_are_no_text_are_refused() {
    use std::os::unix::ffi::OsStrExt;
    let folder = Folder::with_khamroev();
    for arguments in [["show", "?"], ["timeline", "?"], ["--dossier", "?"]] {
        let output = std::process::Command::new(assert_cmd::cargo::cargo_bin("dossier"))
            .current_dir(folder.path())
            .arg(arguments[0])
            .arg(std::ffi::OsStr::from_bytes(b"kham\xffroev"))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            matches!(output.status.code(), Some(2 | 3)),
            "{arguments:?}: {said}"
        );
        assert!(!said.contains("panicked"), "{said}");
    }
}

#[test]
fn an_environment_full_of_rubbish_does_no_harm() {
    let folder = Folder::with_khamroev();
    let long = "x".repeat(50_000);
    for (name, value) in [
        ("DOSSIER_TODAY", "soon"),
        ("COLUMNS", "0"),
        ("COLUMNS", "999999999999"),
        ("COLUMNS", "wide"),
        ("TERM", ""),
        ("LANG", "xx_YY.KOI8"),
        ("NO_COLOR", "\u{1b}"),
        ("DOSSIER_AUTHOR", "\u{1b}[31m"),
        ("DOSSIER_AUTHOR", &long),
        ("TZ", "Nowhere/Land"),
        ("HOME", "/nonexistent"),
    ] {
        let run = folder.run_as(&["timeline"], "", &[(name, value)]);
        assert_eq!(run.code, 0, "{name}={value:.20}: {}", run.err);
        let run = folder.run_as(&["add-incident", "--summary", "x"], "", &[(name, value)]);
        assert_eq!(run.code, 0, "{name}={value:.20}: {}", run.err);
        let log = folder.run(&["log"]);
        assert!(!log.out.contains('\u{1b}'), "{name}");
    }
}
