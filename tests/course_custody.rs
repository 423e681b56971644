//! The course of the case on custody and on others: which arrest is meant, until when an order holds,
//! who is missing, and what was done to others because of the case.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use chrono::NaiveDate;
use dossier::exchange::casefile::plan::plan;
use dossier::exchange::casefile::read::read;
use dossier::exchange::incoming::Rules;
use dossier::letter::check::{Severity, check};
use dossier::model::{Case, Confidentiality, Link};
use dossier::store::{Scope, Store};
use dossier::view::course::Course;
use dossier::view::course::orders::{in_all, orders};
use dossier::view::course::others::Tie;
use dossier::view::course::size::Size;
use dossier::vocabulary::Terms;

fn case_of(text: &str) -> Case {
    let terms = Terms::builtin();
    let mut store = Store::in_memory().unwrap();
    let file = read(text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
    let planned = plan(file, &store, &terms, &Rules::default()).ok().unwrap();
    store.write(|writer| planned.apply(writer)).unwrap();
    store
        .case(&Scope::Everything, Confidentiality::Secret)
        .unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A defender with incidents and the steps of a case.
fn told(incidents: &[&str], steps: &[&str]) -> Case {
    let lines = |list: &[&str], indent: &str| -> String {
        list.iter()
            .map(|one| format!("{indent}- {one}\n"))
            .collect()
    };
    let incidents = match incidents {
        [] => String::new(),
        list => format!("  incidents:\n{}", lines(list, "  ")),
    };
    let steps = match steps {
        [] => String::new(),
        list => format!(
            "  proceedings:\n  - slug: mill\n    kind: criminal\n    steps:\n{}",
            lines(list, "    ")
        ),
    };
    case_of(&format!(
        "defenders:\n- slug: reet\n  name: Reet Sild\n{incidents}{steps}"
    ))
}

#[test]
fn the_arrest_that_is_meant_began_the_last_time_without_liberty() {
    let old = "{slug: old, kind: arrested, date: 2015-02-03}";
    let freed = "{slug: freed, kind: released, date: 2015-05-03}";
    let new = "{slug: new, kind: detained, date: 2021-02-03}";
    let remand = "{slug: remand, kind: remanded, date: 2021-02-05}";
    let home = "{slug: home, kind: house-arrest, date: 2021-04-05}";
    let verdict = "{slug: verdict, kind: sentence-began, date: 2021-06-05}";
    let incident = "{slug: seized, summary: Seized, types: arbitrary-arrest, date: 2022-02-03}";
    for (incidents, steps, meant) in [
        (vec![], vec![old, freed, new, remand], Some("new")),
        // House arrest between is the same time without liberty.
        (
            vec![],
            vec![old, freed, new, remand, home, verdict],
            Some("new"),
        ),
        // Taken with the judgment: the arrest of years ago is not its arrest.
        (vec![], vec![old, freed, verdict], None),
        // After it ended too, the last time is meant.
        (vec![], vec![old, freed], Some("old")),
        // A later arrest that no step tells of.
        (vec![incident], vec![old, freed], Some("seized")),
        (vec![incident], vec![], Some("seized")),
        (vec![], vec![remand], None),
    ] {
        let case = told(&incidents, &steps);
        let terms = Terms::builtin();
        let course = Course::of(&case, &terms, day("2024-01-01"));
        let found = course
            .arrest_of("reet")
            .and_then(|arrest| arrest.reference());
        assert_eq!(found.as_deref(), meant, "{steps:?}");
    }
}

#[test]
fn who_has_disappeared_is_missing_until_something_is_told_of_them() {
    let gone = "{slug: gone, summary: Gone, types: enforced-disappearance, date: 2020-02-03}";
    let refuted = "{slug: gone, summary: Gone, types: enforced-disappearance, date: 2020-02-03, status: refuted}";
    let step = "{slug: vanished, kind: disappeared, date: 2020-02-03}";
    for (incidents, steps, missing) in [
        (vec![gone], vec![], Some("gone")),
        (vec![refuted], vec![], None),
        (vec![], vec![step], Some("vanished")),
        (
            vec![],
            vec![step, "{kind: custody-admitted, date: 2020-03-03}"],
            None,
        ),
        (vec![gone], vec!["{kind: released, date: 2020-03-03}"], None),
        // What was before says nothing of it.
        (
            vec![gone],
            vec!["{kind: released, date: 2019-03-03}"],
            Some("gone"),
        ),
        (vec![gone], vec!["{kind: died, date: 2020-03-03}"], None),
    ] {
        let case = told(&incidents, &steps);
        let terms = Terms::builtin();
        let course = Course::of(&case, &terms, day("2024-01-01"));
        let found = course.missing("reet").and_then(|taking| taking.reference());
        assert_eq!(found.as_deref(), missing, "{incidents:?} {steps:?}");
    }
}

#[test]
fn an_order_is_for_so_long_or_to_so_long_in_all() {
    let detained = "{slug: a, kind: detained, date: 2024-05-01}";
    for (steps, end) in [
        (
            vec![
                detained,
                "{slug: z, kind: remanded, date: 2024-05-03, duration: two months}",
            ],
            Some("2024-07-03"),
        ),
        (
            vec![
                detained,
                "{slug: z, kind: remanded, date: 2024-05-03, duration: for two months}",
            ],
            Some("2024-07-03"),
        ),
        // To ten days in all: from the day on which liberty was taken.
        (
            vec![
                detained,
                "{slug: z, kind: remand-extended, date: 2024-05-03, duration: to ten days}",
            ],
            Some("2024-05-11"),
        ),
        (
            vec![
                detained,
                "{slug: z, kind: remand-extended, date: 2024-05-03, total: ten days}",
            ],
            Some("2024-05-11"),
        ),
        // What is recorded comes first.
        (
            vec![
                detained,
                "{slug: z, kind: remanded, date: 2024-05-03, duration: two months, ends: 2024-06-30}",
            ],
            Some("2024-06-30"),
        ),
        // For a month more: from the end of the order before.
        (
            vec![
                "{slug: a, kind: remanded, date: 2024-05-03, ends: 2024-06-30}",
                "{slug: z, kind: remand-extended, date: 2024-06-20, duration: one month}",
            ],
            Some("2024-07-30"),
        ),
        (
            vec![
                "{slug: a, kind: remanded, date: 2024-05-03}",
                "{slug: z, kind: remand-extended, date: 2024-06-20, duration: one month}",
            ],
            Some("2024-07-20"),
        ),
        (
            vec![
                detained,
                "{slug: z, kind: remanded, date: 2024-05-03, duration: a while}",
            ],
            None,
        ),
    ] {
        let case = told(&[], &steps);
        let terms = Terms::builtin();
        let course = Course::of(&case, &terms, day("2024-06-25"));
        let all = orders(course.steps_of("reet"), &terms);
        let order = all.last().unwrap();
        assert_eq!(order.step.reference(), "z");
        let until = order.until.as_ref().and_then(|date| date.latest_day());
        assert_eq!(until, end.map(day), "{steps:?}");
        let said = steps.last().unwrap();
        let whole = said.contains("to ten") || said.contains("total");
        assert_eq!(in_all(order.step).is_some(), whole, "{said}");
    }
}

#[test]
fn what_is_done_in_the_case_of_a_victim_is_not_done_to_them() {
    let case = case_of(
        "defenders:\n- slug: reet\n  name: Reet Sild\n  died: 2020-02-03\nproceedings:\n- slug: killing\n  kind: criminal\n  parties: [{actor: reet, role: victim}]\n  steps:\n  - {slug: taken, kind: arrested, date: 2020-05-03, summary: A man was arrested}\n  - {slug: verdict, kind: convicted, date: 2021-05-03, sentences: [{length: 9 years}]}\n",
    );
    let terms = Terms::builtin();
    let course = Course::of(&case, &terms, day("2024-01-01"));
    // The steps are told with her other events, and say nothing of her liberty or of a sentence.
    let told: Vec<String> = course
        .steps_of("reet")
        .iter()
        .map(|s| s.reference())
        .collect();
    assert_eq!(told, ["taken", "verdict"]);
    let life = course.life("reet");
    assert!(life.changes.is_empty() && life.pieces.is_empty());
    assert!(life.ledger.entries.is_empty());
    assert!(course.arrest_of("reet").is_none());
    let found = check(&case, &terms, "reet", day("2024-01-01"));
    assert!(
        found.iter().all(|f| f.severity != Severity::Contradiction),
        "{found:?}"
    );
}

const OTHERS: &str = "
actors:
- {slug: brother, name: Ott Sild, kind: person}
- {slug: lawyer, name: Ell Kask, kind: person}
- {slug: union, name: Union of Millers, kind: organization}
- {slug: miller, name: Jaan Kivi, kind: person}
- {slug: mate, name: Siim Org, kind: person}
- {slug: stranger, name: Urve Pihl, kind: person}
defenders:
- slug: reet
  name: Reet Sild
  affiliations: [{organization: union}]
  relationships: [{kind: sibling, other: brother}]
  incidents: [{slug: raid, summary: Searched, types: search, date: 2023-02-01}]
  proceedings:
  - slug: mill
    kind: criminal
    accused: [reet, mate]
    parties: [{actor: lawyer, role: counsel}]
    steps:
    - {slug: charged, kind: charged, date: 2023-03-01, accused: [reet]}
    - {slug: mate-bailed, kind: bail-granted, date: 2023-03-09, accused: [mate]}
affiliations: [{actor: miller, organization: union}]
incidents:
- {slug: office, summary: Raided, types: search, targets: [union], date: 2023-01-01}
- {slug: member, summary: Threatened, types: threat, targets: [miller], date: 2023-01-02}
- {slug: kin, summary: Dismissed, types: dismissal, targets: [brother], date: 2023-04-01}
- {slug: counsel, summary: Beaten, types: physical-assault, targets: [lawyer], date: 2023-05-01}
- {slug: counsel-before, summary: Fined, types: fine, targets: [lawyer], date: 2019-05-01}
- {slug: seen, summary: Beaten, types: physical-assault, targets: [stranger], date: 2023-05-02, witnesses: [reet]}
- {slug: in-return, summary: Fined, types: fine, targets: [stranger], date: 2023-05-03, links: [{kind: retaliation-for, to: raid}]}
- {slug: words, summary: Threatened, types: threat, targets: [{wording: her neighbours}], date: 2023-05-04, links: [{kind: retaliation-for, to: charged}]}
- {slug: denied, summary: Beaten, types: physical-assault, targets: [brother], date: 2023-05-05, status: refuted}
- {slug: elsewhere, summary: Beaten, types: physical-assault, targets: [stranger], date: 2023-05-06}
- {slug: ahead, summary: Beaten, types: physical-assault, targets: [brother], date: 2024-05-06}
";

#[test]
fn acts_against_others_belong_to_a_case_by_what_ties_them_to_it() {
    let case = case_of(OTHERS);
    let terms = Terms::builtin();
    let course = Course::of(&case, &terms, day("2024-01-01"));
    let found: Vec<(String, Tie)> = course
        .against_others(&case, "reet")
        .into_iter()
        .map(|act| (course.events[act.place].what.reference(), act.tie))
        .collect();
    let sibling = Tie::Relationship(Some("sibling".to_owned()));
    let wanted = [
        ("office", Tie::Organization),
        ("mate-bailed", Tie::Proceeding),
        ("kin", sibling),
        ("counsel", Tie::Proceeding),
        ("seen", Tie::Involvement),
        ("in-return", Tie::Link),
        ("words", Tie::Link),
    ];
    let wanted = wanted.map(|(reference, tie)| (reference.to_owned(), tie));
    assert_eq!(found, wanted);
}

#[test]
fn parties_are_counted_with_the_sizes_of_groups_and_wordings() {
    let case = case_of(
        "actors:\n- {slug: crew, name: Crew, kind: group, size: 5 to 7}\n- {slug: ann, name: Ann Ots, kind: person}\nproceedings:\n- {slug: few, accused: [ann, crew, {wording: others, size: at least 3}]}\n- {slug: many, accused: [ann, {wording: others}]}\n",
    );
    let index = case.index();
    let count = |slug: &str| {
        let proceeding = index.proceedings[slug];
        let actor = |link: &Link| Some(&index.actor(link)?.record);
        Size::of_parties(&proceeding.accused, actor, &Terms::builtin())
    };
    assert_eq!(
        count("few"),
        Size {
            least: 9,
            most: None
        }
    );
    assert_eq!(
        count("many"),
        Size {
            least: 2,
            most: None
        }
    );
}
