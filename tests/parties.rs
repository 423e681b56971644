//! What is recorded of cases that are not criminal, of people known by a number, of joint letters and
//! of bail, at the command line.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;
use common::Folder;

fn folder() -> Folder {
    let folder = Folder::new();
    folder.ok(&["init"]);
    folder.ok(&["add-defender", "--name", "Aino Saar", "--slug", "aino"]);
    folder.ok(&[
        "add-actor",
        "--name",
        "Upland Mining Company",
        "--slug",
        "mine",
    ]);
    folder
}

#[test]
fn a_civil_case_has_parties_and_nobody_is_accused() {
    let folder = folder();
    let refused = folder.run(&["add-proceeding", "--kind", "civil"]);
    assert_eq!(refused.code, 2, "{}", refused.err);
    assert!(
        refused.err.contains("--party petitioner="),
        "{}",
        refused.err
    );
    folder.ok(&[
        "add-proceeding",
        "--slug",
        "claim",
        "--kind",
        "civil",
        "--party",
        "petitioner=mine",
        "--party",
        "respondent=aino",
        "--relief",
        "to dissolve the association",
    ]);
    // A step finds the only case of which somebody is a party.
    folder.ok(&[
        "add-step",
        "--defender",
        "aino",
        "--kind",
        "petition-filed",
        "--date",
        "2024-02-01",
    ]);
    let exported = folder.ok(&["export"]);
    for line in [
        "relief: to dissolve the association",
        "role: petitioner",
        "role: respondent",
        "kind: petition-filed",
    ] {
        assert!(exported.contains(line), "{line}: {exported}");
    }
    assert!(!exported.contains("accused"), "{exported}");
    let timeline = folder.ok(&["timeline", "aino", "--format", "csv"]);
    assert!(
        timeline.to_lowercase().contains("petition or claim filed"),
        "{timeline}"
    );
    let wrong = folder.run(&["add-proceeding", "--party", "aino"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("ROLE=ACTOR"), "{}", wrong.err);
    let wrong = folder.run(&["add-proceeding", "--party", "enemy=aino"]);
    assert_ne!(wrong.code, 0);
    assert!(
        wrong.err.contains("not a term of party-roles"),
        "{}",
        wrong.err
    );
}

#[test]
fn flags_of_steps_measures_actors_and_letters_are_fields() {
    let folder = folder();
    folder.ok(&["add-proceeding", "--slug", "hill", "--accused", "aino"]);
    folder.ok(&[
        "add-step",
        "--proceeding",
        "hill",
        "--kind",
        "bail-granted",
        "--date",
        "2024-02-01",
        "--amount",
        "5000",
        "--currency",
        "EUR",
        "--in-absentia",
        "--total",
        "ten days",
        "--times",
        "more than 3",
        "--became-known",
        "2024-02-03",
    ]);
    folder.ok(&[
        "add-measure",
        "--target",
        "aino",
        "--kind",
        "gag order",
        "--date",
        "2024-02-01",
        "--state",
        "in-force",
        "--confirmed",
        "2024-03-01",
        "--length",
        "six months",
        "--became-known",
        "2024-02-05",
        "--targets-wording",
        "her son",
    ]);
    folder.ok(&[
        "add-actor",
        "--name",
        "Prisoner 118",
        "--slug",
        "n118",
        "--kind",
        "person",
        "--name-unknown",
        "--confirmed",
        "2024-01-01",
    ]);
    folder.ok(&[
        "add-actor",
        "--name",
        "Pickers of the Hill",
        "--kind",
        "group",
        "--plural",
        "--size",
        "5 to 7",
    ]);
    folder.ok(&[
        "add-demand",
        "--about",
        "aino",
        "--text",
        "Lift the ban",
        "--country",
        "FI",
    ]);
    folder.ok(&[
        "add-communication",
        "--about",
        "aino",
        "--from",
        "mine",
        "--co-sender",
        "n118",
        "--from-wording",
        "forty organizations",
        "--date",
        "2024-03-01",
    ]);
    let exported = folder.ok(&["export"]);
    for line in [
        "amount: '5000'",
        "currency: EUR",
        "in_absentia: true",
        "total: ten days",
        "times: more than 3",
        "became_known: 2024-02-03",
        "kind: media-gag",
        "state: in-force",
        "confirmed: 2024-03-01",
        "length: six months",
        "targets_wording: her son",
        "name_unknown: true",
        "confirmed: 2024-01-01",
        "plural: true",
        "size: 5 to 7",
        "country: FI",
        "from_wording: forty organizations",
        "- n118",
    ] {
        assert!(exported.contains(line), "{line}: {exported}");
    }
    // What was exported comes in again as it was.
    let other = Folder::new();
    other.ok(&["init"]);
    other.write("case.yaml", &exported);
    other.ok(&["import", "case.yaml"]);
    assert_eq!(other.ok(&["export"]), exported);
}
