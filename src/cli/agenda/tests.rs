//! The agenda of the part of a dossier that the store picks out is that of the whole.

use super::*;
use crate::exchange::casefile::{plan::plan, read::read};
use crate::exchange::incoming::Rules;
use crate::model::Kind;
use crate::store::{Scope, Store};

#[allow(dead_code)]
#[path = "../../../benches/generator/mod.rs"]
mod generator;

/// An invented dossier as a case file.
fn invented(incidents: u64) -> String {
    let mut lines = Vec::new();
    generator::Dossier::new(incidents, 7)
        .write(&mut lines)
        .unwrap();
    let mut file = serde_json::Map::new();
    for line in String::from_utf8(lines).unwrap().lines() {
        let whole: serde_json::Map<String, serde_json::Value> = serde_json::from_str(line).unwrap();
        for (kind, record) in whole {
            let list = file
                .entry(format!("{kind}s"))
                .or_insert_with(|| serde_json::Value::Array(Vec::new()));
            list.as_array_mut().unwrap().push(record);
        }
    }
    serde_json::Value::Object(file).to_string()
}

/// All that an agenda of a case tells.
fn shown(case: &Case, terms: &Terms, ask: &AgendaQuestion) -> String {
    render::json(&Whole {
        today: ask.today,
        days: ask.days,
        entries: &agenda(case, terms, ask),
        custody: &custody_counts(case, terms, &ask.defenders, ask.today),
    })
    .unwrap()
}

/// Some of those of whom an agenda tells something or who are held, by key.
fn concerned(case: &Case, terms: &Terms, ask: &AgendaQuestion) -> Vec<String> {
    let all = shown(case, terms, ask);
    let named = case
        .actors
        .iter()
        .filter(|actor| all.contains(actor.display_name()));
    let actors = named.map(|actor| actor.key());
    let of = |key: &String| AgendaQuestion {
        defenders: vec![key.clone()],
        ..ask.clone()
    };
    let nothing = shown(&Case::default(), terms, ask);
    actors
        .filter(|key| shown(case, terms, &of(key)) != nothing)
        .take(12)
        .collect()
}

#[test]
fn the_part_that_is_read_tells_the_same_as_the_whole() {
    let terms = Terms::builtin();
    let mut store = Store::in_memory().unwrap();
    let file = read(&invented(1_200)).unwrap();
    let planned = plan(file, &store, &terms, &Rules::default()).ok().unwrap();
    store.write(|writer| planned.apply(writer)).unwrap();
    let whole = store
        .case(&Scope::Everything, Confidentiality::Secret)
        .unwrap();
    let mut told = 0;
    for today in [
        "2014-05-05",
        "2024-02-29",
        "2026-10-01",
        "2026-11-25",
        "2031-01-01",
    ] {
        for days in [0, 600] {
            let ask = AgendaQuestion {
                defenders: Vec::new(),
                today: today.parse().unwrap(),
                days,
                all_overdue: days == 600,
            };
            let part = store.agenda(&window(&terms, &ask)).unwrap();
            // Only of those who may be held more is read than of deaths.
            assert!(part.incidents.len() < whole.incidents.len());
            let (one, other) = (shown(&part, &terms, &ask), shown(&whole, &terms, &ask));
            told += one.len();
            assert!(one == other, "on {today}, {days} days ahead");
            for defender in concerned(&whole, &terms, &ask) {
                let number = store.id_of(Kind::Actor, &defender).unwrap().unwrap();
                let part = store.agenda_of(&window(&terms, &ask), &[number]).unwrap();
                let ask = AgendaQuestion {
                    defenders: vec![defender.clone()],
                    ..ask.clone()
                };
                let (one, other) = (shown(&part, &terms, &ask), shown(&whole, &terms, &ask));
                assert!(one == other, "{defender} on {today}, {days} days ahead");
            }
        }
    }
    assert!(told > 1_000, "{told}");
}
