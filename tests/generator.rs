//! The generator of invented dossiers for benchmarks: what it writes imports, is the same for the
//! same seed, and holds what benchmarks rely on.
#![allow(missing_docs, dead_code, clippy::unwrap_used, clippy::expect_used)]

#[path = "../benches/generator/mod.rs"]
mod generator;

mod common;

use common::Folder;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

fn lines(incidents: u64, seed: u64) -> Vec<(String, Value)> {
    let mut bytes = Vec::new();
    generator::Dossier::new(incidents, seed)
        .write(&mut bytes)
        .unwrap();
    String::from_utf8(bytes)
        .unwrap()
        .lines()
        .map(|line| {
            let Value::Object(whole) = serde_json::from_str(line).unwrap() else {
                panic!("{line} is no object");
            };
            assert_eq!(whole.len(), 1, "{line}");
            whole.into_iter().next().unwrap()
        })
        .collect()
}

#[test]
fn a_generated_dossier_imports_without_a_problem() {
    for seed in [1, 2] {
        let mut file: Map<String, Value> = Map::new();
        let mut count = 0;
        for (kind, record) in lines(1_200, seed) {
            let list = if kind == "life_event" {
                "life_events".to_owned()
            } else {
                format!("{kind}s")
            };
            let list = file.entry(list).or_insert_with(|| Value::Array(Vec::new()));
            list.as_array_mut().unwrap().push(record);
            count += 1;
        }
        for kind in [
            "sources",
            "provisions",
            "actors",
            "affiliations",
            "relationships",
            "life_events",
            "incidents",
            "proceedings",
            "charges",
            "steps",
            "measures",
            "demands",
            "communications",
        ] {
            assert!(file.contains_key(kind), "no {kind}");
        }
        let folder = Folder::new();
        folder.ok(&["init"]);
        folder.write("case.json", &Value::Object(file).to_string());
        let run = folder.run(&["import", "case.json"]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(
            run.err.contains(&count.to_string()),
            "{} of {count}",
            run.err
        );
    }
}

#[test]
fn links_lead_to_earlier_lines() {
    let mut known = HashSet::new();
    for (kind, record) in lines(2_000, 3) {
        let mut named = Vec::new();
        links(&record, &mut named);
        for slug in named {
            assert!(known.contains(&slug), "{kind} names {slug} too early");
        }
        if let Some(slug) = record["slug"].as_str() {
            assert!(known.insert(slug.to_owned()), "{slug} twice");
        }
    }
}

/// Links in the fields that hold some.
fn links(value: &Value, found: &mut Vec<String>) {
    const FIELDS: [&str; 12] = [
        "actor",
        "source",
        "organization",
        "other",
        "part_of",
        "court",
        "authority",
        "proceeding",
        "accused",
        "provisions",
        "about",
        "demands",
    ];
    if let Value::Array(items) = value {
        items.iter().for_each(|item| links(item, found));
    }
    for (name, field) in value.as_object().into_iter().flatten() {
        match field {
            Value::String(slug) if FIELDS.contains(&name.as_str()) => found.push(slug.clone()),
            Value::Array(items) if FIELDS.contains(&name.as_str()) => {
                found.extend(items.iter().filter_map(Value::as_str).map(str::to_owned));
            }
            other => links(other, found),
        }
    }
}

#[test]
fn what_benchmarks_rely_on_is_there() {
    let all = lines(generator::RESERVED_FROM, 1);
    assert_eq!(all, lines(generator::RESERVED_FROM, 1), "the same seed");
    let mut of: HashMap<String, usize> = HashMap::new();
    let mut words: HashMap<&str, usize> = HashMap::new();
    let (mut incidents, mut russian) = (0, 0);
    for (_, record) in all.iter().filter(|(kind, _)| kind == "incident") {
        incidents += 1;
        for target in record["targets"].as_array().unwrap() {
            *of.entry(target["actor"].as_str().unwrap().to_owned())
                .or_default() += 1;
        }
        let narrative = record["narrative"].as_str().unwrap().to_lowercase();
        russian += usize::from(narrative.contains(" и "));
        for word in generator::words::RARE
            .map(|(word, _)| word)
            .into_iter()
            .chain(generator::words::COMMON)
        {
            *words.entry(word).or_default() += usize::from(narrative.contains(word));
        }
    }
    assert_eq!(incidents, generator::RESERVED_FROM);
    assert_eq!(of["d-fifty"], 50);
    assert_eq!(of["d-many"], 1_500);
    for (word, count) in generator::words::RARE {
        assert_eq!(words[word] as u64, count, "{word}");
    }
    assert!(
        words["police"] > 5_000 && words["полиция"] > 2_000,
        "{words:?}"
    );
    assert!((2_500..4_500).contains(&russian), "{russian}");
    let bytes: usize = all.iter().map(|(_, record)| record.to_string().len()).sum();
    println!("{} lines, {} bytes each", all.len(), bytes / all.len());
}

#[test]
fn days_are_days_of_the_calendar() {
    for day in 0..20_000 {
        let real = chrono::NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + chrono::Days::new(day);
        assert_eq!(generator::dates::full(day as i64), real.to_string());
    }
    assert_eq!(
        generator::dates::full(generator::dates::HORIZON),
        "2026-11-25"
    );
}

/// A timeline of everybody that is asked for less reads fewer incidents, and tells the same.
#[test]
fn a_timeline_of_part_of_a_dossier_is_part_of_that_of_the_whole() {
    let folder = Folder::new();
    folder.ok(&["init"]);
    let mut bytes = Vec::new();
    generator::Dossier::new(600, 3).write(&mut bytes).unwrap();
    folder.write("all.jsonl", std::str::from_utf8(&bytes).unwrap());
    folder.ok(&["import", "all.jsonl"]);
    let whole: Vec<Value> = entries(&folder.ok(&["timeline", "--all", "--format", "json"]));
    let of = |entry: &Value, code: &str| {
        let types = entry["types"].as_array().unwrap();
        types.iter().any(|own| own == code)
    };
    // A date without a first or a last day is open on that side.
    let between = |entry: &Value, from: &str, to: &str| {
        let (first, last) = (entry["earliest"].as_str(), entry["latest"].as_str());
        (first.is_some() || last.is_some())
            && last.is_none_or(|day| day >= from)
            && first.is_none_or(|day| day <= to)
    };
    type Fits<'f> = &'f dyn Fn(&Value) -> bool;
    let asked: [(&[&str], Fits<'_>); 4] = [
        (&["--type", "threat"], &|entry| of(entry, "threat")),
        (&["--type", "incident"], &|entry| {
            entry["kind"] == "incident"
        }),
        (&["--from", "2019-03", "--to", "2020-02-10"], &|entry| {
            between(entry, "2019-03-01", "2020-02-10")
        }),
        (
            &[
                "--from",
                "2019-03",
                "--to",
                "2020-02-10",
                "--type",
                "search",
            ],
            &|entry| between(entry, "2019-03-01", "2020-02-10") && of(entry, "search"),
        ),
    ];
    for (flags, fits) in asked {
        let command = [&["timeline", "--all", "--format", "json"], flags].concat();
        let told = entries(&folder.ok(&command));
        let wanted: Vec<&Value> = whole.iter().filter(|entry| fits(entry)).collect();
        assert!(!wanted.is_empty(), "{flags:?}");
        assert_eq!(told.iter().collect::<Vec<_>>(), wanted, "{flags:?}");
    }
}

/// All entries of a timeline in JSON, those of no year last.
fn entries(json: &str) -> Vec<Value> {
    let view: Value = serde_json::from_str(json).unwrap();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let years = list(&view["years"]);
    let mut all: Vec<Value> = years
        .iter()
        .flat_map(|year| list(&year["entries"]))
        .collect();
    all.extend(list(&view["undated"]));
    all.extend(list(&view["to_come"]));
    all
}
