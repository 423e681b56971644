//! `show --state`: what is so for a person on a day, through the command line.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;

use common::Folder;
use serde_json::Value;

const CASE: &str = "
sources: [{slug: letter-home, title: A letter home, date: 2024-05-20}]
defenders:
- slug: ottesen
  name: Runa Ottesen
  measures:
  - {slug: ban, kind: travel-ban, date: 2023-02-01, state: lifted, ended: 2024-02-01}
  - {slug: seal, kind: office-sealed, date: 2023-03-01, state: requested, object: the office in Vask}
  proceedings:
  - slug: the-case
    title: the <b>leaflet</b> case
    charges:
    - {slug: libel, offence: libel}
    - {slug: arson, offence: arson}
    steps:
    - {slug: taken, kind: detained, liberty: incommunicado, date: 2023-01-10}
    - {slug: remand, kind: remanded, date: 2023-01-12}
    - {slug: verdict, kind: verdict-announced, date: 2023-11-10,
       outcomes: [{charge: libel, result: acquitted}, {charge: arson, result: convicted}],
       sentences: [{length: 6 years}]}
    - {slug: ruling, kind: appeal-decided, date: 2024-04-02, outcome: upheld,
       sentences: [{action: reduced, by: 18 months}], sources: letter-home}
- slug: free
  name: Nobody Held
";

fn folder() -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("case.yaml", CASE);
    folder.ok(&["import", "case.yaml"]);
    folder
}

fn state(folder: &Folder, on: &str) -> Value {
    let told = folder.ok(&["show", "ottesen", "--state", "--on", on, "--json"]);
    serde_json::from_str(&told).unwrap()
}

#[test]
fn a_state_is_told_with_the_record_that_each_row_rests_on() {
    let folder = folder();
    let told = state(&folder, "2024-06-01");
    assert_eq!(told["liberty"]["state"], "held");
    assert_eq!(told["liberty"]["reference"], "taken");
    assert_eq!(told["liberty"]["last_said_by"], "remand");
    assert_eq!(told["liberty"]["days"]["most"], 508);
    assert_eq!(told["standings"][0]["standing"], "finally-convicted");
    assert_eq!(told["standings"][0]["reference"], "ruling");
    let counts: Vec<(&Value, &Value)> = told["counts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (&row["status"], &row["reference"]))
        .collect();
    assert_eq!(counts[0], (&"acquitted".into(), &"verdict".into()));
    assert_eq!(counts[1], (&"convicted".into(), &"verdict".into()));
    assert_eq!(told["total"]["said"], "4 years 6 months");
    assert_eq!(told["sentences"][1]["said"], "reduced by 1 year 6 months");
    assert_eq!(told["totals"][0]["expected_end"][0], "2027-07-10");
    assert_eq!(told["measures"][0]["state"], "over");
    assert_eq!(told["measures"][1]["state"], "asked-for");
    assert_eq!(told["reach"]["day"], "2024-05-20");
    assert_eq!(told["reach"]["is_now"], true);
}

#[test]
fn a_day_of_before_knows_nothing_of_what_came_later() {
    let folder = folder();
    let told = state(&folder, "2023-01-11");
    assert_eq!(told["liberty"]["code"], "incommunicado");
    assert!(told["standings"].as_array().unwrap().is_empty());
    assert_eq!(told["counts"][0]["status"], Value::Null);
    assert!(told["sentences"].as_array().unwrap().is_empty());
    assert!(told["measures"].as_array().unwrap().is_empty());
    assert_eq!(
        state(&folder, "2022-01-01")["liberty"]["state"],
        "not-recorded"
    );
    assert_eq!(
        state(&folder, "2024-01-01")["measures"][0]["state"],
        "in-force"
    );
}

#[test]
fn an_old_record_says_how_it_was_when_last_reported() {
    let folder = folder();
    let told = state(&folder, "2026-01-01");
    assert_eq!(told["reach"]["is_now"], false);
    // Nobody is said to have been held until today by a record that ends long before.
    assert_eq!(told["counted_until"], "2024-05-20");
    assert_eq!(told["liberty"]["days"]["most"], 496);
    let wide = [
        "show",
        "ottesen",
        "--state",
        "--on",
        "2026-01-01",
        "--width",
        "200",
    ];
    let table = folder.ok(&wide);
    assert!(table.contains("when last reported"), "{table}");
    assert!(table.contains("until 20 May 2024"), "{table}");
}

#[test]
fn every_format_tells_it_and_escapes_what_was_recorded() {
    let folder = folder();
    let shown = |format: &str| {
        folder.ok(&[
            "show",
            "ottesen",
            "--state",
            "--on",
            "2024-06-01",
            "--format",
            format,
        ])
    };
    for format in ["table", "text", "md", "html", "csv"] {
        let shown = shown(format);
        for words in [
            "convicted finally",
            "charge: libel",
            "acquitted",
            "ruling",
            "travel ban",
        ] {
            assert!(shown.contains(words), "{format} lacks {words}: {shown}");
        }
    }
    assert!(shown("html").contains("the &lt;b&gt;leaflet&lt;/b&gt; case"));
    let nobody = folder.ok(&["show", "free", "--state"]);
    assert!(nobody.contains("not recorded"), "{nobody}");
    assert!(!nobody.contains("free  "), "{nobody}");
}

#[test]
fn a_state_is_that_of_a_person_on_one_day() {
    let folder = folder();
    folder.fails(&["show", "taken", "--state"], 3, "taken");
    folder.fails(
        &["show", "ottesen", "--state", "--on", "2024-06"],
        4,
        "one day",
    );
    folder.fails(&["show", "ottesen", "--on", "2024-06-01"], 2, "--state");
    folder.fails(&["show", "ottesen", "--state", "--at", "1"], 2, "--at");
    folder.fails(
        &["show", "ottesen", "--state", "--format", "ics"],
        2,
        "table",
    );
}

#[test]
fn a_death_that_is_no_step_closes_what_was_not_judged() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    let case = "
defenders:
- slug: ottesen
  name: Runa Ottesen
  life_events: [{slug: passed-away, kind: death, date: 2024-03-02}]
  proceedings:
  - {slug: strike, kind: criminal, charges: {slug: picket, offence: picketing}, steps: [{slug: opened, kind: trial-opened, date: 2024-01-01}]}
";
    folder.write("case.yaml", case);
    folder.ok(&["import", "case.yaml"]);
    let stands = |on: &str| {
        let told = state(&folder, on);
        let row = &told["standings"][0];
        let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
        (text("standing"), text("reference"), text("when"))
    };
    let said = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    assert_eq!(
        stands("2024-03-01"),
        said("defendant", "opened", "1 January 2024")
    );
    assert_eq!(
        stands("2024-03-02"),
        said("case-closed", "passed-away", "2 March 2024")
    );
}

#[test]
fn no_release_is_expected_of_the_dead() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    let case = "
defenders:
- slug: ottesen
  name: Runa Ottesen
  died: 2024-03-02
  proceedings:
  - {slug: strike, kind: criminal, steps: [{kind: convicted, date: 2024-01-01, liberty: in-custody, sentences: [{length: 2 years, ends: 2026-01-01}]}]}
";
    folder.write("case.yaml", case);
    folder.ok(&["import", "case.yaml"]);
    let told = |on: &str| folder.ok(&["show", "ottesen", "--state", "--on", on]);
    assert!(
        told("2024-03-01").contains("release expected"),
        "{}",
        told("2024-03-01")
    );
    let dead = told("2024-03-03");
    assert!(
        !dead.contains("release expected") && !dead.contains("; ends"),
        "{dead}"
    );
}
