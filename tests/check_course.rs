//! What `check` finds by the course of the case, what only looks like a fault, and that letters name
//! the contradictions of the records that they rest on.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::Folder;
use serde_json::Value;

/// A defender in a case of two, with what is put after it.
fn case(more: &str) -> String {
    format!(
        "actors:\n- {{slug: bo, name: Bo Lind, kind: person}}\ndefenders:\n- slug: aili\n  name: Aili Raud\n  gender: female\n  description: beekeeper\n  country: EE\n  consents: all\n{more}"
    )
}

fn proceeding(steps: &str) -> String {
    format!(
        "  proceedings:\n  - slug: hives\n    kind: criminal\n    accused: [aili, bo]\n    charges:\n    - {{slug: swarm, offence: keeping a swarm, accused: [aili, bo]}}\n    - {{slug: honey, offence: selling honey, accused: [aili]}}\n    - {{slug: wax, offence: hoarding wax, accused: [bo]}}\n    steps:\n{steps}"
    )
}

fn imported(text: &str) -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.write("case.yaml", text);
    folder.ok(&["import", "case.yaml"]);
    folder
}

fn findings(folder: &Folder, date: &str) -> Vec<Value> {
    let run = folder.run(&["check", "aili", "--date", date, "--json"]);
    let report: Value = serde_json::from_str(&run.out).expect(&run.err);
    report["findings"].as_array().unwrap().clone()
}

fn contradictions(text: &str, date: &str) -> Vec<String> {
    let all = findings(&imported(text), date);
    let own = all.iter().filter(|f| f["severity"] == "contradiction");
    own.map(|f| format!("{}: {}", f["code"], f["what"]))
        .collect()
}

/// A fault, by the code of what is found, the references that are named first, and the case.
const DATE: &str = "2024-06-01";

struct Fault {
    code: &'static str,
    /// Part of the command that is proposed.
    remedy: &'static str,
    case: String,
}

fn fault(code: &'static str, remedy: &'static str, case: String) -> Fault {
    Fault { code, remedy, case }
}

fn faults() -> Vec<Fault> {
    let step = |step: &str| case(&proceeding(&format!("    - {step}\n")));
    let steps = |steps: &[&str]| {
        let all: String = steps.iter().map(|step| format!("    - {step}\n")).collect();
        case(&proceeding(&all))
    };
    vec![
        fault(
            "measure-after-death",
            "dossier set gag date=…",
            case(
                "  died: 2023-01-02\n  measures: [{slug: gag, kind: media-gag, date: 2023-05-01}]\n",
            ),
        ),
        fault(
            "step-after-death",
            "dossier set late date=…",
            case(&format!(
                "  life_events: [{{kind: death, date: 2023-01-02}}]\n{}",
                proceeding(
                    "    - {slug: late, kind: arrested, date: 2023-05-01, accused: [aili]}\n"
                )
            )),
        ),
        // A death that a step tells of counts too.
        fault(
            "incident-after-death",
            "dossier set blow date=…",
            case(&format!(
                "  incidents: [{{slug: blow, summary: Beaten, types: physical-assault, date: 2023-06-01}}]\n{}",
                proceeding("    - {kind: died, date: 2023-05-01, accused: [aili]}\n")
            )),
        ),
        fault(
            "demand-for-the-dead",
            "dossier set doctor status=withdrawn",
            case(
                "  died: 2023-01-02\n  demands: [{slug: doctor, text: Give her a doctor, kind: medical-care}]\n",
            ),
        ),
        fault(
            "demand-met-release",
            "dossier set out status=met",
            case(&format!(
                "  demands: [{{slug: out, text: Release her, kind: release}}]\n{}",
                proceeding(
                    "    - {kind: arrested, date: 2023-01-02}\n    - {kind: bail-granted, date: 2023-01-09}\n"
                )
            )),
        ),
        // One demand for two, of whom one is free, stays for the other.
        fault(
            "demand-met-release",
            "dossier set out about=bo",
            case(&format!(
                "  demands: [{{slug: out, text: Release them, kind: release, about: [aili, bo]}}]\n{}",
                proceeding(
                    "    - {kind: arrested, date: 2023-01-02}\n    - {kind: released, date: 2023-01-09, accused: [aili]}\n"
                )
            )),
        ),
        fault(
            "remand-ran-out",
            "dossier add-step --proceeding hives",
            steps(&[
                "{kind: arrested, date: 2023-01-02, accused: [aili]}",
                "{kind: remanded, date: 2023-01-04, duration: two months, accused: [aili]}",
            ]),
        ),
        // The length of an extension runs from the end of the order before it.
        fault(
            "remand-ran-out",
            "dossier add-step --proceeding hives",
            steps(&[
                "{kind: remanded, date: 2024-01-04, ends: 2024-03-04, accused: [aili]}",
                "{kind: remand-extended, date: 2024-03-01, duration: one month, accused: [aili]}",
            ]),
        ),
        fault(
            "remand-does-not-add-up",
            "dossier set longer ends=…",
            steps(&[
                "{kind: detained, date: 2024-05-04, accused: [aili]}",
                "{slug: longer, kind: remand-extended, date: 2024-05-06, duration: to ten days, ends: 2024-06-16, accused: [aili]}",
            ]),
        ),
        fault(
            "sentence-must-be-over",
            "dossier add-step --proceeding hives",
            steps(&[
                "{kind: arrested, date: 2020-01-02, accused: [aili]}",
                "{kind: convicted, date: 2020-05-04, accused: [aili], sentences: [{length: 2 years}]}",
            ]),
        ),
        fault(
            "measure-ran-out",
            "dossier set ban state=expired",
            case(
                "  measures: [{slug: ban, kind: travel-ban, date: 2023-01-02, length: six months, state: in-force}]\n",
            ),
        ),
        fault(
            "measure-ran-out",
            "dossier set ban state=continues",
            case(
                "  measures: [{slug: ban, kind: travel-ban, date: 2023-01-02, length: six months, state: in-force, confirmed: 2023-11-01}]\n",
            ),
        ),
        fault(
            "step-in-future",
            "dossier set later date=…",
            step("{slug: later, kind: charged, date: 2024-08-01}"),
        ),
        fault(
            "life-event-in-future",
            "dossier set prize date=…",
            case("  life_events: [{slug: prize, kind: award, date: 2024-09-10}]\n"),
        ),
        fault(
            "sentence-does-not-add-up",
            "dossier edit milder",
            steps(&[
                "{kind: convicted, date: 2023-05-04, accused: [aili], sentences: [{length: 6 years}]}",
                "{slug: milder, kind: appeal-decided, date: 2023-11-04, outcome: reduced, accused: [aili], sentences: [{action: reduced, by: 1 year, to: 4 years}]}",
            ]),
        ),
        fault(
            "sentence-does-not-add-up",
            "dossier edit long",
            steps(&[
                "{slug: long, kind: convicted, date: 2023-05-04, accused: [aili], sentences: [{length: 3 years, starts: 2023-05-04, ends: 2029-05-04}]}",
            ]),
        ),
        fault(
            "accused-where-nobody-is",
            "dossier edit quarrel",
            case(
                "  proceedings: [{slug: quarrel, kind: civil, steps: [{kind: hearing, date: 2024-05-01}]}]\n",
            ),
        ),
        fault(
            "reduced-by-or-to",
            "dossier edit milder",
            steps(&[
                "{kind: convicted, date: 2023-05-04, accused: [aili], sentences: [{length: 6 years}]}",
                "{slug: milder, kind: appeal-decided, date: 2023-11-04, outcome: reduced, accused: [aili], sentences: [{action: reduced, length: 2 years}]}",
            ]),
        ),
        fault(
            "may-be-one-event",
            "dossier set taken links+=\"[{kind: same-event, to: step}]\"",
            case(&format!(
                "  incidents: [{{slug: taken, summary: Arrested at the hives, types: arbitrary-arrest, date: 2023-01-02}}]\n{}",
                proceeding(
                    "    - {slug: step, kind: arrested, date: 2023-01-02, accused: [aili]}\n"
                )
            )),
        ),
        fault(
            "hints-in-circle",
            "dossier edit",
            case(
                "  incidents:\n  - {slug: one, summary: One, date: {as_written: later, after: two}}\n  - {slug: two, summary: Two, date: {as_written: later, after: one}}\n",
            ),
        ),
        fault(
            "charge-not-faced",
            "dossier edit verdict",
            step(
                "{slug: verdict, kind: convicted, date: 2023-05-04, accused: [aili, bo], outcomes: [{accused: aili, charge: wax, result: convicted}]}",
            ),
        ),
        fault(
            "charge-not-faced",
            "dossier edit verdict",
            step(
                "{slug: verdict, kind: convicted, date: 2023-05-04, accused: [bo, aili], outcomes: [{accused: aili, charge: swarm, result: convicted}], sentences: [{accused: bo, charge: honey, length: 1 year}]}",
            ),
        ),
        fault(
            "outcome-of-others",
            "dossier edit verdict",
            step(
                "{slug: verdict, kind: convicted, date: 2023-05-04, accused: [aili], outcomes: [{accused: bo, charge: swarm, result: acquitted}]}",
            ),
        ),
        fault(
            "convicted-and-acquitted",
            "dossier edit verdict",
            step(
                "{slug: verdict, kind: verdict-announced, date: 2023-05-04, outcomes: [{accused: aili, charge: swarm, result: convicted}, {accused: aili, charge: swarm, result: acquitted}]}",
            ),
        ),
        fault(
            "convicted-and-acquitted",
            "dossier edit verdict",
            step("{slug: verdict, kind: convicted, date: 2023-05-04, outcome: acquitted}"),
        ),
    ]
}

#[test]
fn faults_are_found_each_with_a_command_that_fits_it() {
    let mut missed = Vec::new();
    for (number, fault) in faults().into_iter().enumerate() {
        let all = findings(&imported(&fault.case), DATE);
        let found = all.iter().any(|finding| {
            finding["code"] == fault.code
                && finding["remedy"]
                    .as_str()
                    .unwrap()
                    .starts_with(fault.remedy)
                && !finding["references"].as_array().unwrap().is_empty()
        });
        if !found {
            let told: Vec<String> = all
                .iter()
                .filter(|finding| finding["severity"] != "unsourced")
                .map(|finding| format!("{} ({})", finding["code"], finding["remedy"]))
                .collect();
            missed.push(format!("{number} {}: only {told:?}", fault.code));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn what_only_looks_like_a_fault_is_none() {
    let steps = |steps: &[&str]| {
        let all: String = steps.iter().map(|step| format!("    - {step}\n")).collect();
        proceeding(&all)
    };
    let release = "  demands: [{text: Release her, kind: release}]\n";
    let cases = [
        // A sentence of long ago, and an arrest of now.
        steps(&[
            "{kind: arrested, date: 2010-01-02, accused: [aili]}",
            "{kind: convicted, date: 2010-05-04, accused: [aili], sentences: [{length: 2 years}]}",
            "{kind: released-on-expiry, date: 2012-01-02, accused: [aili]}",
            "{kind: arrested, date: 2024-05-20, accused: [aili]}",
        ]),
        // A sentence that is over, and an order of custody in another case before its end.
        format!(
            "{}  - {{slug: second, kind: criminal, accused: [aili], steps: [{{kind: remanded, date: 2019-12-20}}]}}\n",
            steps(&[
                "{kind: arrested, date: 2018-01-02, accused: [aili]}",
                "{kind: convicted, date: 2018-05-04, accused: [aili], sentences: [{length: 2 years}]}",
            ])
        ),
        // An order of custody that ran out in another case than that of the sentence.
        format!(
            "{}  - {{slug: second, kind: criminal, accused: [aili], steps: [{{kind: remanded, date: 2023-12-20, ends: 2024-02-20}}]}}\n",
            steps(&[
                "{kind: arrested, date: 2023-01-02, accused: [aili]}",
                "{kind: convicted, date: 2023-05-04, accused: [aili], sentences: [{length: 9 years}]}",
            ])
        ),
        // Free by the last step, and taken again as an incident tells.
        format!(
            "{release}  incidents: [{{summary: Taken again, types: arbitrary-arrest, date: 2024-05-20}}]\n{}",
            steps(&[
                "{kind: arrested, date: 2020-01-02, accused: [aili]}",
                "{kind: released, date: 2020-05-04, accused: [aili]}",
            ])
        ),
        // Handed over to another State, which may hold her.
        format!(
            "{release}{}",
            steps(&[
                "{kind: arrested, date: 2024-01-02, accused: [aili]}",
                "{kind: extradited, date: 2024-05-04, accused: [aili]}",
            ])
        ),
        // An extension of which nobody knows when it begins.
        steps(&[
            "{kind: remanded, accused: [aili]}",
            "{kind: remand-extended, date: 2024-01-04, duration: two months, accused: [aili]}",
        ]),
        // Years for several counts of which nobody says whether they add up.
        steps(&[
            "{kind: arrested, date: 2018-01-02, accused: [aili]}",
            "{kind: convicted, date: 2018-05-04, accused: [aili], sentences: [{charge: swarm, length: 2 years}, {charge: honey, length: 3 years}]}",
        ]),
        // One of two died; the case against the other goes on.
        format!(
            "  died: 2023-01-02\n{}",
            steps(&["{kind: convicted, date: 2023-05-04, outcomes: [{accused: bo, charge: swarm, result: convicted}]}"])
        ),
        // A general outcome and an exact one.
        steps(&["{kind: verdict-announced, date: 2023-05-04, accused: [aili], outcomes: [{result: convicted}, {charge: honey, result: acquitted}]}"]),
        // A ban that is to begin.
        "  measures: [{kind: travel-ban, date: 2024-08-01, length: one year, state: ordered}]\n"
            .to_owned(),
        // A ban that is recorded as over, and one that goes on in fact.
        "  measures: [{kind: travel-ban, date: 2020-08-01, length: one year, state: expired}, {kind: entry-ban, date: 2020-08-01, ended: 2021-08-01, continues: true, state: in-force}]\n"
            .to_owned(),
        // Credit for time served.
        steps(&["{kind: convicted, date: 2023-05-04, accused: [aili], sentences: [{length: 3 years, starts: 2023-05-04, ends: 2025-05-04}]}"]),
        // A prosecutor asked for what the court did not give.
        steps(&[
            "{kind: sentence-requested, date: 2023-05-01, accused: [aili], outcomes: [{charge: swarm, result: convicted}]}",
            "{kind: acquitted, date: 2023-05-04, accused: [aili]}",
        ]),
        // A trial of somebody dead, on appeal.
        format!(
            "  died: 2023-01-02\n{}",
            steps(&["{kind: appeal-decided, date: 2023-05-04, accused: [aili], outcome: quashed}"])
        ),
        // An arrest and its incident at different places are two events.
        format!(
            "  incidents: [{{summary: Arrested, types: arbitrary-arrest, date: 2023-01-02, place: Tartu}}]\n{}",
            steps(&["{kind: arrested, date: 2023-01-02, place: Narva, accused: [aili]}"])
        ),
    ];
    for (number, more) in cases.into_iter().enumerate() {
        let found = contradictions(&case(&more), DATE);
        assert!(found.is_empty(), "{number}: {found:?}");
    }
}

#[test]
fn commands_that_are_proposed_invent_nothing() {
    // Nothing that nobody recorded is proposed as a fact.
    for kind in ["statement", "letter", "wgad", "ccpr", "echr", "observatory"] {
        let folder = imported(&case(""));
        let run = folder.run(&["check", "aili", "--for", kind, "--json"]);
        for invented in [
            "migrant",
            "none was shown",
            "Dear Minister",
            "language=en",
            "XYZ",
        ] {
            assert!(
                !run.out.contains(invented),
                "{kind}: {invented}: {}",
                run.out
            );
        }
    }
}

#[test]
fn a_command_that_is_proposed_mends_the_record() {
    let text = case(&format!(
        "  incidents: [{{slug: taken, summary: Arrested at the hives, types: arbitrary-arrest, date: 2023-01-02}}]\n{}",
        proceeding("    - {slug: step, kind: arrested, date: 2023-01-02, accused: [aili]}\n")
    ));
    let folder = imported(&text);
    folder.ok(&["set", "taken", "links+=[{kind: same-event, to: step}]"]);
    let all = findings(&folder, DATE);
    assert!(
        all.iter().all(|f| f["code"] != "may-be-one-event"),
        "{all:?}"
    );
}

#[test]
fn a_letter_names_the_contradictions_that_it_rests_on() {
    let text = case(&format!(
        "  incidents: [{{slug: far, summary: Threatened, types: threat, date: 2024-05-30}}]\n  demands: [{{slug: out, text: Release Aili Raud, kind: release}}]\n{}",
        proceeding(
            "    - {slug: taken, kind: arrested, date: 2024-05-01, accused: [aili]}\n    - {slug: freed, kind: released, date: 2024-05-09, accused: [aili]}\n"
        )
    ));
    let folder = imported(&text);
    let run = folder.run(&[
        "appeal",
        "aili",
        "--kind",
        "statement",
        "--format",
        "text",
        "--date",
        DATE,
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.err
            .lines()
            .any(|line| line.starts_with("Contradiction (out, freed): It demands release")),
        "{}",
        run.err
    );
    // What is above the letter's level is not named.
    let withheld = text.replace("{slug: freed,", "{slug: freed, confidentiality: secret,");
    let folder = imported(&withheld);
    let run = folder.run(&[
        "appeal",
        "aili",
        "--kind",
        "statement",
        "--format",
        "text",
        "--date",
        DATE,
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(!run.err.contains("freed"), "{}", run.err);
    // One of a demand that the letter does not put is not its own.
    let without = text.replace(
        "  demands: [{slug: out, text: Release Aili Raud, kind: release}]\n",
        "",
    );
    let folder = imported(&without);
    let run = folder.run(&[
        "appeal",
        "aili",
        "--kind",
        "statement",
        "--format",
        "text",
        "--date",
        DATE,
    ]);
    assert!(!run.err.contains("Contradiction"), "{}", run.err);
}
