//! Dates that are none, in a case file and as a flag.

use crate::bench::{Case, read, refused, taken, try_all};

/// A date that a case file and a flag refuse alike.
fn bad(date: &str, says: &str) -> [Case; 2] {
    let name: String = date.chars().take(40).collect();
    [
        refused(&format!("file, {name}"), &["import", "case.yaml"], 4, says).file(
            "case.yaml",
            format!("incidents:\n- {{summary: S, date: '{date}'}}\n"),
        ),
        refused(
            &format!("flag, {name}"),
            &["add-incident", "--summary", "S", "--date", date],
            4,
            says,
        ),
    ]
}

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = [
        bad("2018-02-30", "February"),
        bad("2019-02-29", "February"),
        bad("29 February 2019", "February"),
        bad("31 April 2018", "April"),
        bad("2018-13-01", "2018-13-01"),
        bad("2018-00-10", "2018-00-10"),
        bad("2018-03-05/2018-03-01", "2018-03-0"),
        bad("from May to March 2018", "March"),
        bad("2018-03-01 24:01", "24:01"),
        bad("2018-03-01T25:00:00", "25:00"),
        bad("32 May 2018", "32"),
        bad("next doomsday 2018", "doomsday"),
        bad("99999999999999999999", "9999"),
        bad("1e999", "1e999"),
        bad("the 3rd of", "3rd"),
        bad("2018-02-3٠", "2018-02-3"),
        bad("\u{202e}2018", "date"),
        bad("[2016,2017", "2016"),
        bad("{2016..", "2016"),
        bad("////", "////"),
        bad(&"9".repeat(20_000), "date `999"),
        bad(&"early ".repeat(20_000), "date `early"),
        bad(&"[".repeat(20_000), "date `[["),
        bad(&"2018, ".repeat(20_000), "date `2018"),
    ]
    .into_iter()
    .flatten()
    .collect();
    for date in [
        "0000",
        "0001-01-01",
        "9999",
        "9999-12-31",
        "-0001",
        "-0043-03-15",
        "2018-03-01 24:00",
        "-9999",
        "10000",
        "Y10000",
        "Y170000002",
        "Y-170000002",
        "soon",
        "../..",
        "9999-12-31/..",
        "before 0001",
        "2018-03-01 00:00",
        "2018-XX-XX",
        "XXXX-02-30",
    ] {
        // Taken or refused with a message; never worse, and the timeline still prints.
        cases.push(
            taken(
                &format!("at the edge, {date}"),
                &[
                    "add-incident",
                    "--summary",
                    "Edge",
                    &format!("--date={date}"),
                ],
            )
            .or(4)
            .shows(&["timeline", "--all", "--full"], "Beaten")
            .shows(&["timeline", "--all", "--format", "html"], "Beaten")
            .shows(&["appeal"], "Khamroev")
            .shows(&["export"], "Khamroev"),
        );
        cases.push(
            read(
                &format!("from, {date}"),
                &["timeline", "--all", &format!("--from={date}")],
            )
            .or(4),
        );
    }
    cases
}

#[test]
fn hostile_dates() {
    try_all(cases());
}
