//! Cases that are consistent have no contradiction, however they went: who was held on what and until
//! when, which count ended how, what a sentence comes to, what is in force and what is demanded all fit.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use chrono::{Days, Months, NaiveDate};
use dossier::exchange::casefile::plan::plan;
use dossier::exchange::casefile::read::read;
use dossier::exchange::incoming::Rules;
use dossier::letter::check::{Severity, check};
use dossier::model::{Case, Confidentiality};
use dossier::store::{Scope, Store};
use dossier::vocabulary::Terms;
use proptest::prelude::*;
use std::fmt::Write;

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

#[derive(Clone, Debug)]
struct Story {
    start: u64,
    arrest_is_incident_too: bool,
    counts: Vec<bool>,
    other_is_convicted: bool,
    orders: Vec<(u32, u8)>,
    years: u32,
    less: Option<u32>,
    served: bool,
    dies: bool,
    banned: u8,
}

fn stories() -> impl Strategy<Value = Story> {
    (
        (
            0u64..1500,
            any::<bool>(),
            prop::collection::vec(any::<bool>(), 1..4),
            any::<bool>(),
            prop::collection::vec((1u32..3, 0u8..3), 1..4),
        ),
        (
            2u32..7,
            prop::option::of(1u32..12),
            any::<bool>(),
            any::<bool>(),
            0u8..4,
        ),
    )
        .prop_map(
            |(
                (start, arrest_is_incident_too, counts, other_is_convicted, orders),
                (years, less, served, dies, banned),
            )| Story {
                start,
                arrest_is_incident_too,
                counts,
                other_is_convicted,
                orders,
                years,
                less,
                served,
                dies,
                banned,
            },
        )
}

/// The case file of a story, and the day of the letter.
fn told(story: &Story) -> (String, NaiveDate) {
    let day = |date: NaiveDate, days: u64| date.checked_add_days(Days::new(days)).unwrap();
    let months = |date: NaiveDate, count: u32| date.checked_add_months(Months::new(count)).unwrap();
    let arrest = day("2012-01-05".parse().unwrap(), story.start);
    let mut steps = String::new();
    let mut step = |text: String| writeln!(steps, "    - {{{text}}}").unwrap();
    step(format!("slug: taken, kind: arrested, date: {arrest}"));
    step(format!("kind: charged, date: {}", day(arrest, 1)));
    let mut end = arrest;
    let mut in_all = 0;
    for (at, (length, way)) in story.orders.iter().enumerate() {
        let date = if at == 0 { day(arrest, 2) } else { day(end, 0) };
        end = months(end, *length);
        in_all += length;
        let kind = if at == 0 {
            "remanded"
        } else {
            "remand-extended"
        };
        let long = match way {
            0 => format!("ends: {end}, duration: {length} months"),
            1 => format!("duration: {length} months"),
            _ => format!("total: {in_all} months, ends: {end}"),
        };
        // The first order runs from its own day where no end is recorded.
        if at == 0 && *way == 1 {
            end = months(date, *length);
        }
        step(format!("kind: {kind}, date: {date}, {long}"));
    }
    let verdict = end.checked_sub_days(Days::new(3)).unwrap();
    step(format!(
        "kind: trial-opened, date: {}",
        end.checked_sub_days(Days::new(9)).unwrap()
    ));
    let outcomes: Vec<String> = story
        .counts
        .iter()
        .enumerate()
        .map(|(at, guilty)| {
            let result = if *guilty { "convicted" } else { "acquitted" };
            format!("{{accused: mari, charge: count-{at}, result: {result}}}")
        })
        .chain([format!(
            "{{accused: juss, charge: count-0, result: {}}}",
            if story.other_is_convicted {
                "convicted"
            } else {
                "acquitted"
            }
        )])
        .collect();
    let guilty = story.counts.iter().any(|guilty| *guilty);
    let mut sentences = Vec::new();
    if guilty {
        sentences.push(format!("{{accused: mari, length: {} years}}", story.years));
    }
    if story.other_is_convicted {
        sentences.push("{accused: juss, kind: fine, amount: \"900\", currency: EUR}".to_owned());
    }
    step(format!(
        "kind: verdict-announced, date: {verdict}, outcomes: [{}], sentences: [{}]",
        outcomes.join(", "),
        sentences.join(", ")
    ));
    let mut last = day(verdict, 1);
    let mut held = guilty;
    if guilty {
        let mut whole = story.years * 12;
        if let Some(less) = story.less {
            last = day(verdict, 60);
            whole -= less;
            step(format!(
                "kind: appeal-decided, date: {last}, accused: [mari], outcome: reduced, sentences: [{{accused: mari, action: reduced, by: {less} months, to: {whole} months}}]"
            ));
        }
        if story.served {
            last = months(arrest, whole);
            held = false;
            step(format!(
                "kind: released-on-expiry, date: {last}, accused: [mari]"
            ));
        }
    } else {
        step(format!("kind: released, date: {last}, accused: [mari]"));
    }
    let mut more = String::new();
    let today = day(last, 20);
    if story.dies {
        writeln!(more, "  died: {}", day(last, 5)).unwrap();
    } else if held {
        more.push_str("  demands: [{text: Release Mari Teder, kind: release}]\n");
    }
    let ban = match story.banned {
        0 => None,
        1 => Some(format!(
            "date: {verdict}, length: 20 years, state: in-force"
        )),
        2 => Some(format!("date: {arrest}, length: 3 days, state: expired")),
        _ => Some(format!("date: {arrest}, length: 3 days")),
    };
    if let Some(ban) = ban {
        writeln!(more, "  measures: [{{kind: travel-ban, {ban}}}]").unwrap();
    }
    if story.arrest_is_incident_too {
        writeln!(
            more,
            "  incidents: [{{summary: Taken at home, types: arbitrary-arrest, date: {arrest}, links: [{{kind: same-event, to: taken}}]}}]"
        )
        .unwrap();
    }
    let charges: String = (0..story.counts.len())
        .map(|at| {
            let accused = if at == 0 { "mari, juss" } else { "mari" };
            format!("    - {{slug: count-{at}, offence: count {at}, accused: [{accused}]}}\n")
        })
        .collect();
    let text = format!(
        "actors:\n- {{slug: juss, name: Juss Org, kind: person}}\ndefenders:\n- slug: mari\n  name: Mari Teder\n{more}  proceedings:\n  - slug: kiln\n    kind: criminal\n    accused: [mari, juss]\n    charges:\n{charges}    steps:\n{steps}"
    );
    (text, today)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn a_consistent_case_has_no_contradiction(story in stories()) {
        let (text, today) = told(&story);
        let case = case_of(&text);
        let terms = Terms::builtin();
        for person in ["mari", "juss"] {
            let found = check(&case, &terms, person, today);
            let wrong: Vec<_> = found
                .iter()
                .filter(|finding| finding.severity == Severity::Contradiction)
                .collect();
            prop_assert!(wrong.is_empty(), "{person} on {today}: {wrong:#?}\n{text}");
        }
    }
}
