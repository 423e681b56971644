//! The course of a case: events in one order, whom they concern, and what is so after each.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use dossier::exchange::casefile::plan::plan;
use dossier::exchange::casefile::read::read;
use dossier::exchange::incoming::Rules;
use dossier::model::{Case, Confidentiality};
use dossier::store::{Scope, Store};
use dossier::view::course::events::Placed;
use dossier::view::course::ledger::{Doubt, Total};
use dossier::view::course::length::Length;
use dossier::view::course::liberty::{Liberty, days_in_custody};
use dossier::view::course::measures::MeasureState;
use dossier::view::course::reach::HOLDS_FOR;
use dossier::view::course::standing::Standing;
use dossier::view::course::{Course, Life};
use dossier::vocabulary::Terms;

fn case_of(file: &str) -> Case {
    let mut store = Store::in_memory().unwrap();
    let planned = plan(
        read(file).unwrap(),
        &store,
        &Terms::builtin(),
        &Rules::default(),
    )
    .ok()
    .unwrap();
    store.write(|writer| planned.apply(writer)).unwrap();
    let everything = Scope::Everything;
    store.case(&everything, Confidentiality::Secret).unwrap()
}

fn course<'c>(case: &'c Case, terms: &'c Terms, today: &str) -> Course<'c> {
    Course::of(case, terms, today.parse().unwrap())
}

/// The life of `a`, with its case leaked for the length of a test.
fn life_of_a(file: &str, today: &str) -> Life<'static> {
    let case: &'static Case = Box::leak(Box::new(case_of(file)));
    let terms: &'static Terms = Box::leak(Box::new(Terms::builtin()));
    course(case, terms, today).life("a")
}

fn years(text: &str) -> Total {
    Total::Term(Length::read(text).unwrap())
}

/// A trial of two with counts that end differently, undated orders in a chain, an allegation after
/// the verdict, a reduction by an amount, and an act against somebody else.
const TRIAL: &str = "
actors:
- {slug: hevo, name: Tomas Hevo, kind: person}
- {slug: brother, name: Marek Varga, kind: person}
- {slug: city-police, name: City police, kind: public-body}
sources:
- {slug: last, title: A report, date: 2024-03-14}
defenders:
- slug: varga
  name: Lena Varga
  incidents:
  - {slug: dawn, date: 2023-05-03, types: search, summary: Searched at dawn, by: city-police}
  - {slug: beating, date: {after: verdict}, types: physical-assault, summary: Beaten in prison, status: alleged}
  measures:
  - {slug: ban, kind: travel-ban, state: requested, date: 2023-05-10}
  proceedings:
  - slug: trial
    kind: criminal
    accused: [varga, hevo]
    charges:
    - {slug: count-one, offence: incitement, accused: varga}
    - {slug: count-two, offence: fraud, accused: [varga, hevo]}
    steps:
    - {slug: ruling, kind: appeal-decided, date: 2024-03-08, accused: varga,
       outcomes: [{charge: count-two, accused: varga, result: upheld}],
       sentences: [{accused: varga, action: reduced, by: 1 year}]}
    - {slug: extension, kind: remand-extended, date: {after: remand}, duration: two months, accused: varga}
    - {slug: second-extension, kind: remand-extended, date: {after: extension}, duration: two months, accused: varga}
    - {slug: arrest, kind: arrested, date: 2023-05-03, accused: varga}
    - {slug: remand, kind: remanded, date: 2023-05-05, duration: two months, ends: 2023-07-05, accused: varga}
    - {slug: verdict, kind: verdict-announced, date: 2023-11-09,
       outcomes: [{charge: count-one, accused: varga, result: acquitted},
                  {charge: count-two, accused: varga, result: convicted},
                  {charge: count-two, accused: hevo, result: convicted}],
       sentences: [{accused: varga, length: 5 years}, {accused: hevo, kind: fine, amount: 900, currency: EUR}]}
incidents:
- {slug: office, date: 2024-03-12, types: search, summary: Office searched, targets: brother,
   links: [{kind: retaliation-for, to: ruling}], sources: last}
";

#[test]
fn a_case_of_two_with_counts_that_end_differently() {
    let (case, terms) = (case_of(TRIAL), Terms::builtin());
    let course = course(&case, &terms, "2024-04-02");
    let told: Vec<(String, Vec<&str>)> = course
        .events
        .iter()
        .map(|event| {
            let who = event.who.iter().map(AsRef::as_ref).collect();
            (event.what.reference(), who)
        })
        .collect();
    let told: Vec<(&str, &[&str])> = told
        .iter()
        .map(|(reference, who)| (reference.as_str(), who.as_slice()))
        .collect();
    let varga: &[&str] = &["varga"];
    assert_eq!(
        told,
        [
            ("dawn", varga),
            ("arrest", varga),
            ("remand", varga),
            ("extension", varga),
            ("second-extension", varga),
            ("ban", varga),
            ("verdict", &["varga", "hevo"]),
            ("beating", varga),
            ("ruling", varga),
            ("office", &["brother"]),
        ]
    );
    let hinted = course.events.iter().filter(|e| e.placed == Placed::Hinted);
    let hinted: Vec<_> = hinted.map(|e| (e.what.reference(), e.year)).collect();
    assert_eq!(
        hinted,
        [
            ("extension".to_owned(), Some(2023)),
            ("second-extension".to_owned(), Some(2023)),
            ("beating".to_owned(), Some(2023))
        ]
    );

    let varga = course.life("varga");
    let states = course.states("varga");
    let after = |reference: &str| {
        let at = |state: &&dossier::view::course::State<'_>| {
            course.events[state.event].what.reference() == reference
        };
        states.iter().find(at).unwrap()
    };
    assert!(after("dawn").liberty.is_none());
    assert_eq!(after("arrest").liberty.unwrap().liberty, Liberty::Held);
    let statuses = |reference: &str| {
        let counts = after(reference).counts.iter();
        counts.map(|(_, status)| status.clone()).collect::<Vec<_>>()
    };
    let said = |one: &str, other: &str| vec![Some(one.to_owned()), Some(other.to_owned())];
    assert_eq!(statuses("remand"), [None, None]);
    assert_eq!(statuses("verdict"), said("acquitted", "convicted"));
    assert_eq!(statuses("ruling"), said("acquitted", "convicted"));
    assert_eq!(after("verdict").standing, Some(Standing::Convicted));
    assert_eq!(after("ruling").standing, Some(Standing::FinallyConvicted));
    assert_eq!(after("verdict").total, years("5 years"));
    assert_eq!(after("ruling").total, years("4 years"));
    let end = "2027-05-03".parse().unwrap();
    assert_eq!(varga.expected_end("trial"), Some((end, end)));
    assert_eq!(varga.measures[0].1, MeasureState::AskedFor);
    assert_eq!(
        course.reach("varga").day,
        Some("2024-03-08".parse().unwrap())
    );
    assert!(course.reach("varga").is_now(course.today, HOLDS_FOR));

    let hevo = course.life("hevo");
    assert_eq!(hevo.counts.len(), 1, "nobody charged him with the other");
    assert_eq!(hevo.counts[0].status.as_deref(), Some("convicted"));
    assert_eq!(hevo.ledger.total(), Total::Nothing);
    assert!(hevo.pieces.is_empty() && hevo.liberty().is_none());
    assert_eq!(
        course.reach("brother").day,
        Some("2024-03-14".parse().unwrap())
    );
}

fn one(steps: &str) -> String {
    let steps = steps.trim().lines().map(str::trim);
    let steps: Vec<String> = steps.map(|step| format!("    - {step}\n")).collect();
    format!(
        "defenders:\n- slug: a\n  name: A\n  proceedings:\n  - slug: p\n    kind: criminal\n    \
         charges: {{slug: c, offence: theft}}\n    steps:\n{}",
        steps.concat()
    )
}

fn pieces(steps: &str, today: &str) -> (Vec<(Liberty, usize, Option<i64>)>, bool) {
    let life = life_of_a(&one(steps), today);
    let told = life.pieces.iter().map(|piece| {
        let days = piece.days(life.until).exactly();
        (piece.liberty, piece.steps.len(), days)
    });
    (told.collect(), life.held().is_some())
}

#[test]
fn custody_is_counted_over_its_pieces() {
    let steps = "
        {kind: detained, date: 2020-02-28}
        {kind: remanded, date: 2020-03-01}
        {kind: remand-extended, date: 2020-05-01}
        {kind: house-arrest, date: 2020-06-01}
        {kind: released, date: 2020-07-01}
        {kind: detained, date: 2023-03-12}";
    let (told, held) = pieces(steps, "2026-01-27");
    let all = [
        (Liberty::Held, 3, Some(94)),
        (Liberty::HouseArrest, 1, Some(30)),
        (Liberty::Held, 1, Some(1_052)),
    ];
    assert_eq!(told, all);
    assert!(held);
    let life = life_of_a(&one(steps), "2026-01-27");
    let days = days_in_custody(&life.pieces, life.until);
    assert_eq!(days.exactly(), Some(94 + 1_052));
    let (earlier, held) = pieces(steps, "2020-08-01");
    assert_eq!(earlier, all[..2], "what is to come does not count");
    assert!(!held);
}

#[test]
fn uncertain_days_are_bounds() {
    let days = |steps: &str, today: &str| {
        let life = life_of_a(&one(steps), today);
        let days = life.pieces[0].days(life.until);
        (days.least, days.most)
    };
    let steps = "{kind: detained, date: 2024-02}\n{kind: released, date: 2024-03-10}";
    assert_eq!(days(steps, "2025-01-01"), (10, Some(38)));
    let steps = "{kind: detained, date: ../2024-02-29}";
    assert_eq!(days(steps, "2024-03-01"), (1, None));
}

#[test]
fn what_ends_custody_and_what_does_not() {
    let held = |last: &str| {
        let steps = format!("{{kind: detained, date: 2024-02-01}}\n{last}");
        let life = life_of_a(&one(&steps), "2025-01-01");
        let last = life.liberty().map(|change| change.liberty);
        let days = days_in_custody(&life.pieces, life.until).exactly();
        (last, life.held().is_some(), days)
    };
    for (last, liberty) in [
        ("{kind: died, date: 2024-02-11}", None),
        ("{kind: escaped, date: 2024-02-11}", Some(Liberty::Unknown)),
        ("{kind: deported, date: 2024-02-11}", Some(Liberty::Unknown)),
        (
            "{kind: extradited, date: 2024-02-11}",
            Some(Liberty::Unknown),
        ),
        ("{kind: released, date: 2024-02-11}", Some(Liberty::Free)),
        (
            "{kind: habeas-corpus-decided, date: 2024-02-11, outcome: released}",
            Some(Liberty::Free),
        ),
        (
            "{kind: convicted, date: 2024-02-11, sentences: [{length: 2 years, suspended: true}]}",
            Some(Liberty::Unknown),
        ),
        (
            "{kind: fined, date: 2024-02-11, sentences: [{kind: fine, amount: 5}]}",
            Some(Liberty::Unknown),
        ),
        (
            "{kind: convicted, date: 2024-02-11, sentences: [{length: 3 years}]}\n{kind: amnestied, date: 2024-02-11}",
            Some(Liberty::Free),
        ),
    ] {
        assert_eq!(held(last), (liberty, false, Some(10)), "{last}");
    }
    for last in [
        "{kind: convicted, date: 2024-02-11, sentences: [{length: 3 years}]}",
        "{kind: sentence-requested, date: 2024-02-11, sentences: [{kind: fine, amount: 5}]}",
        "{kind: convicted, date: 2024-02-11, sentences: [{length: 3 years}]}\n{kind: amnestied, date: 2024-02-12, sentences: [{action: amnestied, length: 1 year}]}",
        "{kind: appeal-decided, date: 2024-02-11, outcome: upheld}",
        "{kind: remand-extended, date: undated}",
    ] {
        assert_eq!(held(last), (Some(Liberty::Held), true, Some(335)), "{last}");
    }
}

#[test]
fn an_undated_step_claims_the_least() {
    let file = "
defenders:
- slug: a
  name: A
  proceedings:
  - slug: old
    steps: [{kind: remanded, date: undated}, {kind: released-on-expiry, date: 2024-02-27}]
  - slug: gone
    steps: [{kind: parole-granted, date: undated}]
  - slug: last
    steps: [{kind: detained, date: 2023-02-01}, {kind: released, date: undated}]
  - slug: new
    steps: [{kind: arrested, date: 2024-08-29}, {kind: remanded, date: 2024-08-30}]
";
    let life = life_of_a(file, "2025-01-01");
    let kinds: Vec<_> = life
        .pieces
        .iter()
        .map(|piece| (piece.from.kind.clone().unwrap(), piece.to.is_some()))
        .collect();
    let kind = |text: &str| text.to_owned();
    assert_eq!(
        kinds,
        [
            (kind("detained"), true),
            (kind("remanded"), true),
            (kind("arrested"), false)
        ]
    );
    let since = life.held().unwrap().from.date.clone().unwrap();
    assert_eq!(since.canonical(), "2024-08-29");
}

#[test]
fn the_ledger_counts_by_and_to_and_never_guesses() {
    let total = |steps: &str| life_of_a(&one(steps), "2030-01-01").ledger.total();
    let long = "
        {kind: convicted, date: 2001-02-01, sentences: [{length: 23 years}]}
        {kind: term-extended, date: 2002-02-01, sentences: [{length: 2 years}]}
        {kind: term-extended, date: 2003-02-01, sentences: [{action: added, length: 3 years}]}
        {kind: amnestied, date: 2004-02-01, sentences: [{action: amnestied, length: 6 years}]}
        {kind: review-decided, date: 2005-02-01, outcome: reduced, sentences: [{action: reduced, by: 4 years}]}
        {kind: term-extended, date: 2006-02-01, sentences: [{action: increased, length: 10 years}]}";
    assert_eq!(total(long), years("28 years"));
    let after = |last: &str| {
        let first = "{kind: convicted, date: 2001-02-01, sentences: [{length: 9 years}]}";
        total(&format!("{first}\n{last}"))
    };
    for (last, wanted) in [
        (
            "{kind: appeal-decided, date: 2002, sentences: [{action: reduced, to: 7 years}]}",
            years("7 years"),
        ),
        (
            "{kind: appeal-decided, date: 2002, sentences: [{action: reduced, length: by 3 months}]}",
            years("8 years 9 months"),
        ),
        (
            "{kind: appeal-decided, date: 2002, sentences: [{action: reduced, length: 3 years}]}",
            Total::Unknown,
        ),
        (
            "{kind: appeal-decided, date: 2002, sentences: [{length: 6 years}]}",
            years("6 years"),
        ),
        (
            "{kind: appeal-decided, date: 2002, outcome: quashed}",
            Total::Nothing,
        ),
        (
            "{kind: appeal-decided, date: 2002, outcome: upheld}",
            years("9 years"),
        ),
        ("{kind: amnestied, date: 2002}", Total::Nothing),
        ("{kind: term-extended, date: 2002}", Total::Unknown),
        (
            "{kind: sentence-replaced, date: 2002, sentences: [{action: replaced, kind: fine, amount: 5}]}",
            Total::Nothing,
        ),
        (
            "{kind: review-decided, date: 2002, sentences: [{action: increased, kind: life-imprisonment}]}",
            Total::Life,
        ),
        (
            "{kind: retrial-ordered, date: 2002, sentences: [{action: cancelled, length: 9 years}]}",
            Total::Nothing,
        ),
        (
            "{kind: sentence-requested, date: 2002, sentences: [{length: 20 years}]}",
            years("9 years"),
        ),
    ] {
        assert_eq!(after(last), wanted, "{last}");
    }
    for (sentences, wanted) in [
        (
            "{length: 5 years}, {length: 3 years, concurrent: true}",
            years("5 years"),
        ),
        (
            "{length: 5 years, charge: c}, {length: 3 years}",
            years("3 years"),
        ),
        (
            "{length: 5 years, charge: c}, {length: 3 years, charge: c}",
            Total::Unknown,
        ),
        (
            "{length: 5 years, suspended_part: 2 years}",
            years("3 years"),
        ),
        ("{length: 5 years, suspended: true}", Total::Nothing),
        ("{length: ein Jahr}", Total::Unknown),
    ] {
        let step = format!("{{kind: convicted, date: 2001-02-01, sentences: [{sentences}]}}");
        assert_eq!(total(&step), wanted, "{sentences}");
    }
}

#[test]
fn what_does_not_add_up_is_found() {
    let doubts = |last: &str| {
        let first = "{kind: convicted, date: 2001-02-01, sentences: [{length: 14 years}]}";
        let life = life_of_a(&one(&format!("{first}\n{last}")), "2030-01-01");
        let entries = life.ledger.entries.iter();
        entries.filter_map(|entry| entry.doubt).collect::<Vec<_>>()
    };
    for (change, wanted) in [
        ("action: reduced, length: 15 years", vec![Doubt::WrongWay]),
        ("action: reduced, to: 15 years", vec![Doubt::WrongWay]),
        ("action: amnestied, by: 15 years", vec![Doubt::WrongWay]),
        ("action: increased, to: 3 years", vec![Doubt::WrongWay]),
        ("action: reduced, length: 2 years", vec![Doubt::ByOrTo]),
        (
            "action: reduced, by: 2 years, to: 11 years",
            vec![Doubt::ByAndTo],
        ),
        ("action: reduced, by: 2 years, to: 12 years", vec![]),
        ("action: added, length: 2 years", vec![]),
    ] {
        let last = format!("{{kind: review-decided, date: 2002, sentences: [{{{change}}}]}}");
        assert_eq!(doubts(&last), wanted, "{change}");
    }
}

fn order_of(file: &str) -> (Vec<String>, Vec<String>) {
    let (case, terms) = (case_of(file), Terms::builtin());
    let course = course(&case, &terms, "2030-01-01");
    let events = course.events.iter().map(|event| event.what.reference());
    (events.collect(), course.circular.clone())
}

#[test]
fn hints_hold_across_people_proceedings_and_kinds() {
    let file = "
actors: [{slug: b, name: B, kind: person}]
defenders:
- slug: a
  name: A
  incidents:
  - {slug: seen, date: {before: theirs}, types: surveillance, summary: Followed}
  - {slug: found, date: {after: seen}, types: search, summary: Searched}
  proceedings:
  - slug: p
    accused: [a, b]
    steps:
    - {slug: late, kind: trial-opened, date: 2024-06-01}
    - {slug: theirs, kind: arrested, date: 2024-05-01, accused: b}
";
    assert_eq!(order_of(file).0, ["seen", "found", "theirs", "late"]);
}

#[test]
fn a_circle_of_hints_is_named_and_breaks_at_the_last_recorded() {
    let file = "
defenders:
- slug: a
  name: A
  incidents:
  - {slug: day, date: 2024-01-01, types: threat, summary: First}
  - {slug: x, date: {after: z}, types: threat, summary: X}
  - {slug: y, date: {after: x}, types: threat, summary: Y}
  - {slug: z, date: {after: y}, types: threat, summary: Z}
";
    let (order, mut circular) = order_of(file);
    circular.sort();
    assert_eq!(order, ["day", "z", "x", "y"]);
    assert_eq!(circular, ["x", "y", "z"]);
}

#[test]
fn what_follows_an_arrest_by_its_nature_stands_behind_it_within_a_month() {
    let steps = "
        {slug: charge, kind: charged, date: 2024-03}
        {slug: bail, kind: bail-granted, date: 2024-03}
        {slug: look, kind: search, date: 2024-03}
        {slug: taken, kind: arrested, date: 2024-03-07}";
    let order = order_of(&one(steps)).0;
    let at = |name: &str| order.iter().position(|own| own == name).unwrap();
    assert!(at("taken") < at("charge") && at("taken") < at("bail"));
    assert!(at("look") < at("taken") || at("look") > at("taken"));
}

#[test]
fn one_event_is_told_once_and_two_are_two() {
    let file = "
actors: [{slug: police, name: Police, kind: public-body}, {slug: guard, name: Guard, kind: public-body}]
defenders:
- slug: a
  name: A
  died: 2024-05-03
  life_events: [{kind: death, date: 2024-05}]
  incidents:
  - {slug: shot, date: 2024-05-03, types: killing, summary: Shot}
  - {slug: taken, date: 2023-01-02, types: arbitrary-arrest, summary: Taken, by: police}
  - {slug: again, date: 2023-02-02, types: arbitrary-arrest, summary: Taken again, by: guard}
  proceedings:
  - slug: p
    steps:
    - {slug: first, kind: arrested, date: 2023-01-02, authority: police}
    - {slug: second, kind: arrested, date: 2023-02-02, authority: police}
";
    let (case, terms) = (case_of(file), Terms::builtin());
    let course = course(&case, &terms, "2030-01-01");
    let told: Vec<_> = course
        .events
        .iter()
        .map(|event| (event.what.reference(), event.also.len()))
        .collect();
    let told: Vec<_> = told
        .iter()
        .map(|(name, also)| (name.as_str(), *also))
        .collect();
    assert_eq!(
        told,
        [("taken", 1), ("again", 0), ("second", 0), ("shot", 2)]
    );
    assert_eq!(course.alike, [("taken".to_owned(), "first".to_owned())]);
    let life = course.life("a");
    assert_eq!(life.until, "2024-05-03".parse().unwrap());
    assert!(life.held().is_none() && life.liberty().is_none());
}

#[test]
fn nobody_named_means_those_accused_at_that_moment() {
    let file = "
actors:
- {slug: b, name: B, kind: person}
- {slug: c, name: C, kind: person}
- {slug: ministry, name: Ministry, kind: public-body}
defenders:
- slug: a
  name: A
  proceedings:
  - slug: p
    accused: [{actor: a}, {actor: b, date: 2024-06-01/..}, {actor: c, date: ../2024-01-31}]
    steps:
    - {slug: early, kind: hearing, date: 2024-03-01}
    - {slug: late, kind: hearing, date: 2024-07-01}
    - {slug: own, kind: hearing, date: 2024-07-02, accused: b}
- slug: d
  name: D
  proceedings:
  - slug: q
    kind: civil
    accused: []
    parties: [{actor: d, role: petitioner}, {actor: ministry, role: respondent}, {actor: c, role: observer}]
    steps: [{slug: claim, kind: hearing, date: 2024-08-01}]
";
    let (mut case, terms) = (case_of(file), Terms::builtin());
    // As records of earlier versions are: they name nobody.
    for step in &mut case.steps {
        if step.reference() != "own" {
            step.record.accused.clear();
        }
    }
    let course = course(&case, &terms, "2030-01-01");
    let who = |name: &str| {
        let mut events = course.events.iter();
        let event = events.find(|e| e.what.reference() == name).unwrap();
        event
            .who
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(who("early"), ["a"]);
    assert_eq!(who("late"), ["a", "b"]);
    assert_eq!(who("own"), ["b"]);
    assert_eq!(who("claim"), ["d", "ministry"]);
}

#[test]
fn a_measure_is_only_what_is_recorded_of_it() {
    let state = |fields: &str| {
        let file = format!(
            "defenders:\n- slug: a\n  name: A\n  measures:\n  - {{kind: travel-ban, {fields}}}\n"
        );
        life_of_a(&file, "2025-01-01").measures[0].1
    };
    for (fields, wanted) in [
        ("date: 2024-01-01", MeasureState::Unknown),
        ("date: 2024-01-01, state: requested", MeasureState::AskedFor),
        ("date: 2024-01-01, state: refused", MeasureState::Refused),
        ("date: 2024-01-01, state: ordered", MeasureState::Ordered),
        ("date: 2024-01-01, state: in-force", MeasureState::InForce),
        (
            "date: 2024-01-01, length: 6 months, state: ordered",
            MeasureState::Over,
        ),
        ("date: 2024-01-01, length: 2 years", MeasureState::InForce),
        ("date: 2024-01-01/2024-06-30", MeasureState::Over),
        ("date: 2024-01-01, ended: 2024-06-30", MeasureState::Over),
        (
            "date: 2024-01-01, ended: 2024-06-30, continues: true",
            MeasureState::GoesOnInFact,
        ),
        ("date: 2024-01-01, ended: 2026-06-30", MeasureState::InForce),
        ("date: 2024-01-01, state: lifted", MeasureState::Over),
    ] {
        assert_eq!(state(fields), wanted, "{fields}");
    }
}

/// Where `a` stands, the statuses of the charges, and what the sentences come to.
fn case_after(
    charges: &[&str],
    steps: &str,
    today: &str,
) -> (Option<Standing>, Vec<Option<String>>, Total) {
    let charges: Vec<String> = charges
        .iter()
        .map(|slug| format!("{{slug: {slug}, offence: {slug}}}"))
        .collect();
    let file = one(steps).replace(
        "charges: {slug: c, offence: theft}",
        &format!("charges: [{}]", charges.join(", ")),
    );
    let life = life_of_a(&file, today);
    let counts = life.counts.iter().map(|count| count.status.clone());
    let standing = life.standings.first().map(|stand| stand.standing);
    (standing, counts.collect(), life.ledger.total())
}

fn said(statuses: &[&str]) -> Vec<Option<String>> {
    statuses.iter().map(|one| Some((*one).to_owned())).collect()
}

const JUDGED: &str = "
        {kind: trial-opened, date: 2023-01-01}
        {kind: convicted, date: 2023-02-01, sentences: [{length: 5 years}]}";

#[test]
fn an_order_of_custody_that_falls_leaves_the_charge_and_the_sentence() {
    for outcome in ["quashed", "sent-back"] {
        let steps = format!(
            "{JUDGED}\n{{kind: remand-appeal-decided, date: 2023-03-01, outcome: {outcome}}}"
        );
        let after = case_after(&["c"], &steps, "2024-01-01");
        let wanted = (
            Some(Standing::Convicted),
            said(&["convicted"]),
            years("5 years"),
        );
        assert_eq!(after, wanted, "{outcome}");
    }
}

#[test]
fn a_judgment_that_is_sent_back_or_tried_anew_leaves_no_conviction() {
    for last in [
        "{kind: appeal-decided, date: 2023-03-01, outcome: sent-back}",
        "{kind: appeal-decided, date: 2023-03-01, outcomes: [{accused: a, result: sent-back}]}",
        "{kind: retrial-ordered, date: 2023-03-01}",
    ] {
        let after = case_after(&["c"], &format!("{JUDGED}\n{last}"), "2024-01-01");
        let wanted = (
            Some(Standing::Defendant),
            said(&["on-trial"]),
            Total::Nothing,
        );
        assert_eq!(after, wanted, "{last}");
    }
}

#[test]
fn a_charge_that_is_over_is_not_among_all_of_them() {
    let steps = format!(
        "{{kind: charged, date: 2022-01-01}}\n{{kind: charges-dropped, date: 2022-06-01, charges: one}}{JUDGED}"
    );
    let (standing, statuses, _) = case_after(&["one", "two"], &steps, "2024-01-01");
    assert_eq!(standing, Some(Standing::Convicted));
    assert_eq!(statuses, said(&["dropped", "convicted"]));
}

#[test]
fn a_charge_of_another_name_is_where_it_was() {
    let charged = "{kind: charged, date: 2022-01-01}\n{kind: charge-changed, date: 2022-02-01}";
    let (standing, statuses, _) = case_after(&["c"], charged, "2024-01-01");
    assert_eq!(
        (standing, statuses),
        (Some(Standing::Accused), said(&["requalified"]))
    );
    let judged = format!(
        "{JUDGED}\n{{kind: appeal-decided, date: 2023-03-01, outcomes: [{{charge: c, result: requalified}}], sentences: [{{action: reduced, to: 1 year}}]}}"
    );
    let (standing, _, total) = case_after(&["c"], &judged, "2024-01-01");
    assert_eq!(
        (standing, total),
        (Some(Standing::FinallyConvicted), years("1 year"))
    );
}

#[test]
fn an_amnesty_of_a_part_leaves_the_conviction() {
    let steps = format!(
        "{JUDGED}\n{{kind: amnestied, date: 2023-03-01, sentences: [{{action: amnestied, by: 1 year}}]}}"
    );
    for charges in [&["c"][..], &[]] {
        let (standing, statuses, total) = case_after(charges, &steps, "2024-01-01");
        assert_eq!(standing, Some(Standing::Convicted));
        assert!(
            statuses
                .iter()
                .all(|status| status.as_deref() == Some("convicted"))
        );
        assert_eq!(total, years("4 years"));
    }
}

#[test]
fn a_sentence_rests_on_its_convictions() {
    let total =
        |last: &str| case_after(&["one", "two"], &format!("{JUDGED}\n{last}"), "2024-01-01").2;
    let quash = |what: &str| {
        total(&format!(
            "{{kind: appeal-decided, date: 2023-03-01, outcomes: [{what}]}}"
        ))
    };
    assert_eq!(quash("{charge: one, result: quashed}"), Total::Unknown);
    let both = "{charge: one, result: quashed}, {charge: two, result: acquitted}";
    assert_eq!(quash(both), Total::Nothing);
    assert_eq!(
        total("{kind: quashed, date: 2023-03-01, charges: two}"),
        Total::Unknown
    );
    // By how much is not said.
    assert_eq!(
        total("{kind: appeal-decided, date: 2023-03-01, outcome: reduced}"),
        Total::Unknown
    );
}

#[test]
fn merged_sentences_are_one() {
    let file = "
defenders:
- slug: a
  name: A
  proceedings:
  - slug: p
    steps: [{kind: convicted, date: 2023-01-01, sentences: [{length: 4 years}]}]
  - slug: q
    steps: [{kind: convicted, date: 2023-05-01, sentences: [{action: merged, to: 6 years}]}]
";
    assert_eq!(
        life_of_a(file, "2024-01-01").ledger.total(),
        years("6 years")
    );
}

#[test]
fn a_mild_judgment_frees_nobody_who_is_held_in_another_case() {
    let file = "
defenders:
- slug: a
  name: A
  proceedings:
  - slug: p
    steps: [{kind: remanded, date: 2023-01-01}]
  - slug: q
    steps:
    - {kind: remanded, date: 2023-02-01}
    - {kind: convicted, date: 2023-05-01, sentences: [{kind: fine, amount: 5}]}
";
    let life = life_of_a(file, "2024-01-01");
    assert_eq!(life.liberty().unwrap().liberty, Liberty::Held);
    assert!(life.held().is_some());
}

#[test]
fn a_step_that_nobody_placed_takes_nothing_back() {
    let steps = format!(
        "{JUDGED}\n{{kind: charged, date: undated}}\n{{kind: trial-opened, date: undated}}"
    );
    let (standing, statuses, total) = case_after(&["c"], &steps, "2024-01-01");
    assert_eq!(standing, Some(Standing::Convicted));
    assert_eq!((statuses, total), (said(&["convicted"]), years("5 years")));
}

#[test]
fn what_came_after_something_is_not_before_its_day() {
    let steps = "
        {slug: x, kind: arrested, date: 2023-05-01}
        {kind: remand-extended, date: {after: x}}
        {kind: released, date: 2023-09-01}";
    assert!(life_of_a(&one(steps), "2023-04-01").pieces.is_empty());
    assert_eq!(
        life_of_a(&one(steps), "2023-06-01").pieces[0].steps.len(),
        2
    );
}

#[test]
fn hints_within_a_day_hold_in_any_order_of_entry() {
    let steps = [
        "{slug: one, kind: released, date: 2024-05-01}",
        "{slug: two, kind: detained, date: {date: 2024-05-01, after: one}}",
        "{slug: three, kind: trial-opened, date: {date: 2024-05-01, after: two}}",
        "{slug: four, kind: hearing, date: {date: 2024-05-01, after: three}}",
    ];
    for order in [[3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1], [1, 2, 3, 0]] {
        let file: Vec<&str> = order.iter().map(|at: &usize| steps[*at]).collect();
        let (told, circular) = order_of(&one(&file.join("\n")));
        assert_eq!(told, ["one", "two", "three", "four"], "{order:?}");
        assert!(circular.is_empty());
    }
}

#[test]
fn a_measure_is_in_force_until_the_day_on_which_it_was_lifted() {
    let state = |fields: &str, today: &str| {
        let file = format!(
            "defenders:\n- slug: a\n  name: A\n  measures:\n  - {{kind: travel-ban, {fields}}}\n"
        );
        life_of_a(&file, today).measures.first().map(|own| own.1)
    };
    let lifted = "date: 2024-01-01, state: lifted, ended: 2024-06-30";
    let goes_on = "date: 2024-01-01, ended: 2024-06-30, continues: true";
    for (fields, today, wanted) in [
        (lifted, "2023-12-31", None),
        (lifted, "2024-06-29", Some(MeasureState::InForce)),
        (lifted, "2024-06-30", Some(MeasureState::Over)),
        (goes_on, "2024-06-29", Some(MeasureState::InForce)),
        (goes_on, "2024-07-01", Some(MeasureState::GoesOnInFact)),
    ] {
        assert_eq!(state(fields, today), wanted, "{fields} on {today}");
    }
}

#[test]
fn who_became_accused_later_is_not_named_by_a_step_of_before() {
    let file = "
actors: [{slug: b, name: B, kind: person}]
defenders:
- slug: a
  name: A
  proceedings:
  - slug: p
    accused: [{actor: a}, {actor: b, date: 2024-06-01/..}]
    steps:
    - {slug: early, kind: arrested, date: 2024-03-01}
    - {slug: late, kind: hearing, date: 2024-07-01}
";
    let case = case_of(file);
    let named = |slug: &str| {
        let step = case.steps.iter().find(|step| step.reference() == slug);
        step.unwrap().accused.len()
    };
    assert_eq!((named("early"), named("late")), (1, 2));
}

/// The status of each charge of somebody, with the charge.
fn statuses(course: &Course<'_>, person: &str) -> Vec<(String, String)> {
    let counts = course.life(person).counts;
    let told = counts.iter().map(|count| {
        let status = count.status.clone();
        (count.charge.reference(), status.unwrap_or_default())
    });
    told.collect()
}

#[test]
fn what_is_decided_of_a_charge_for_one_reopens_it_for_no_other() {
    let file = "
actors: [{slug: noor, name: Noor, kind: person}, {slug: pim, name: Pim, kind: person}]
proceedings:
- slug: dyke
  kind: criminal
  accused: [noor, pim]
  charges: [{slug: flood, offence: flooding}, {slug: theft, offence: theft}]
  steps:
  - {kind: trial-opened, date: 2021-01-05}
  - kind: verdict-announced
    date: 2021-03-05
    outcomes:
    - {charge: flood, accused: noor, result: convicted}
    - {charge: theft, accused: noor, result: acquitted}
    - {charge: flood, accused: pim, result: acquitted}
    - {charge: theft, accused: pim, result: convicted}
  - kind: appeal-decided
    date: 2021-09-05
    outcomes: [{accused: noor, result: sent-back}, {accused: pim, charge: theft, result: quashed}]
";
    let (case, terms) = (case_of(file), Terms::builtin());
    let course = course(&case, &terms, "2022-01-01");
    let said = |flood: &str, theft: &str| {
        vec![
            ("flood".to_owned(), flood.to_owned()),
            ("theft".to_owned(), theft.to_owned()),
        ]
    };
    assert_eq!(statuses(&course, "noor"), said("on-trial", "acquitted"));
    assert_eq!(statuses(&course, "pim"), said("acquitted", "quashed"));
}

#[test]
fn two_arrests_of_a_day_of_which_one_came_after_the_other_are_two() {
    let file = |told: &str| {
        format!(
            "
defenders:
- slug: a
  name: A
  incidents: [{{slug: yard, date: {{date: 2022-04-04, {told}}}, types: arbitrary-arrest, place: Yard, summary: Taken}}]
  proceedings:
  - slug: p
    steps:
    - {{slug: first, kind: arrested, date: 2022-04-04, place: Gate}}
    - {{slug: out, kind: released, date: {{date: 2022-04-04, after: first}}}}
    - {{slug: again, kind: arrested, date: {{date: 2022-04-04, after: out}}}}
"
        )
    };
    for told in ["before: first", "before: out", "after: first"] {
        let (case, terms) = (case_of(&file(told)), Terms::builtin());
        let course = course(&case, &terms, "2022-05-04");
        assert!(course.alike.is_empty(), "{told}: {:?}", course.alike);
        let life = course.life("a");
        let days = days_in_custody(&life.pieces, life.until).exactly();
        assert_eq!(days, Some(30), "{told}");
    }
    // One that came when the second arrest did is taken for it, and what was said of its order holds.
    for file in [
        file("after: out"),
        file("after: x").replace("{date: 2022-04-04, after: x}", "2022-04-04"),
    ] {
        let (case, terms) = (case_of(&file), Terms::builtin());
        let course = course(&case, &terms, "2022-05-04");
        assert_eq!(course.alike, [("yard".to_owned(), "again".to_owned())]);
        let life = course.life("a");
        let days = days_in_custody(&life.pieces, life.until).exactly();
        assert_eq!(days, Some(30));
    }
}

#[test]
fn a_death_closes_the_cases_in_which_nothing_was_judged() {
    let case = |death: &str, charges: &str| {
        format!(
            "
defenders:
- slug: a
  name: A
{death}
  proceedings:
  - slug: tried
    kind: criminal
{charges}
    steps: [{{kind: trial-opened, date: 2021-02-01}}]
  - slug: judged
    kind: criminal
    steps: [{{kind: convicted, date: 2020-02-01}}]
"
        )
    };
    for death in [
        "  died: 2021-06-01",
        "  life_events: [{slug: end, kind: death, date: 2021-06-01}]",
        "  incidents: [{slug: end, types: killing, date: 2021-06-01, summary: Killed}]",
    ] {
        for charges in ["", "    charges: {slug: leaflet, offence: a leaflet}"] {
            let standings = |today: &str| {
                let life = life_of_a(&case(death, charges), today);
                let standings = life.standings.iter();
                let told = standings.map(|own| (own.proceeding.as_str(), own.standing));
                told.map(|(slug, own)| (slug.to_owned(), own))
                    .collect::<Vec<_>>()
            };
            let judged = ("judged".to_owned(), Standing::Convicted);
            let tried = |standing| ("tried".to_owned(), standing);
            assert_eq!(
                standings("2021-05-31"),
                [judged.clone(), tried(Standing::Defendant)]
            );
            assert_eq!(
                standings("2021-06-01"),
                [judged, tried(Standing::CaseClosed)],
                "{death} {charges}"
            );
        }
    }
}
