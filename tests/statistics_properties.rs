//! Statistics of random incidents against a slow and obvious computation: every world that a record
//! leaves possible is looked at, one by one.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod common;

use chrono::{Datelike, NaiveDate};
use common::Folder;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const TYPES: [&str; 4] = ["threat", "search", "physical-assault", "killing"];
const GENDERS: [&str; 3] = ["female", "male", ""];

/// A date: its months, and how they hang together.
#[derive(Clone, Debug)]
enum When {
    Undated,
    OneOf(Vec<(i32, u32)>),
    AllOf(Vec<(i32, u32)>),
    Throughout((i32, u32), (i32, u32)),
}

#[derive(Clone, Debug)]
struct Incident {
    when: When,
    types: Vec<usize>,
    by: Vec<usize>,
    targets: Vec<usize>,
    internal: bool,
}

fn month() -> impl Strategy<Value = (i32, u32)> {
    (2015..2018_i32, 1..13_u32)
}

fn when() -> impl Strategy<Value = When> {
    prop_oneof![
        1 => Just(When::Undated),
        4 => proptest::collection::vec(month(), 1..3).prop_map(When::OneOf),
        2 => proptest::collection::vec(month(), 1..3).prop_map(When::AllOf),
        2 => (month(), month()).prop_map(|(a, b)| When::Throughout(a.min(b), a.max(b))),
    ]
}

fn incident() -> impl Strategy<Value = Incident> {
    (
        when(),
        proptest::collection::vec(0..TYPES.len(), 0..3),
        proptest::collection::vec(0..3_usize, 0..3),
        proptest::collection::btree_set(0..3_usize, 1..3),
        proptest::bool::weighted(0.2),
    )
        .prop_map(|(when, types, by, targets, internal)| Incident {
            when,
            types,
            by,
            targets: targets.into_iter().collect(),
            internal,
        })
}

impl When {
    fn text(&self) -> Option<String> {
        let month = |(year, month): &(i32, u32)| format!("{year}-{month:02}");
        let list = |months: &[(i32, u32)]| months.iter().map(month).collect::<Vec<_>>().join(",");
        Some(match self {
            When::Undated => return None,
            When::OneOf(months) if months.len() == 1 => month(&months[0]),
            When::OneOf(months) => format!("[{}]", list(months)),
            When::AllOf(months) => format!("{{{}}}", list(months)),
            When::Throughout(from, to) => format!("{}/{}", month(from), month(to)),
        })
    }

    /// Each world that it leaves possible: the years in which it took place.
    fn worlds(&self) -> Vec<BTreeSet<i32>> {
        match self {
            When::Undated => Vec::new(),
            When::OneOf(months) => months
                .iter()
                .map(|(year, _)| BTreeSet::from([*year]))
                .collect(),
            When::AllOf(months) => vec![months.iter().map(|(year, _)| *year).collect()],
            When::Throughout(from, to) => vec![(from.0..=to.0).collect()],
        }
    }

    /// The share of a year, day by day.
    fn share(&self, wanted: i32) -> f64 {
        let days = |(year, month): (i32, u32)| -> Vec<NaiveDate> {
            (1..=31)
                .filter_map(|day| NaiveDate::from_ymd_opt(year, month, day))
                .collect()
        };
        let of = |all: Vec<NaiveDate>| {
            let within = all.iter().filter(|day| day.year() == wanted).count();
            within as f64 / all.len() as f64
        };
        match self {
            When::Undated => 0.0,
            When::OneOf(months) => {
                let all: BTreeSet<NaiveDate> = months.iter().flat_map(|m| days(*m)).collect();
                of(all.into_iter().collect())
            }
            When::AllOf(months) => {
                months.iter().map(|m| of(days(*m))).sum::<f64>() / months.len() as f64
            }
            When::Throughout(from, to) => {
                let first = days(*from)[0];
                let last = *days(*to).last().unwrap();
                of(first.iter_days().take_while(|day| *day <= last).collect())
            }
        }
    }

    /// Surely, possibly, and the share: in a year.
    fn in_year(&self, year: i32) -> (bool, bool, f64) {
        let worlds = self.worlds();
        (
            !worlds.is_empty() && worlds.iter().all(|years| years.contains(&year)),
            worlds.iter().any(|years| years.contains(&year)),
            self.share(year),
        )
    }
}

fn file(incidents: &[Incident]) -> String {
    let mut out = String::from("actors:\n");
    for actor in 0..2 {
        out.push_str(&format!(
            "- {{slug: by{actor}, name: Office {actor}, kind: public-body}}\n"
        ));
    }
    out.push_str("defenders:\n");
    for (number, gender) in GENDERS.iter().enumerate() {
        out.push_str(&format!(
            "- {{slug: person-{number}, name: Defender {number}"
        ));
        if !gender.is_empty() {
            out.push_str(&format!(", gender: {gender}"));
        }
        out.push_str("}\n");
    }
    out.push_str("incidents:\n");
    for (number, own) in incidents.iter().enumerate() {
        let types: Vec<&str> = own.types.iter().map(|at| TYPES[*at]).collect();
        // The third of them is known by a wording only.
        let by: Vec<String> = own
            .by
            .iter()
            .map(|at| match at {
                2 => "{wording: somebody}".to_owned(),
                at => format!("{{actor: by{at}}}"),
            })
            .collect();
        let targets: Vec<String> = own
            .targets
            .iter()
            .map(|at| format!("person-{at}"))
            .collect();
        out.push_str(&format!(
            "- {{slug: i-{number}, summary: s{number}, targets: [{}]",
            targets.join(", ")
        ));
        if let Some(date) = own.when.text() {
            out.push_str(&format!(", date: '{date}'"));
        }
        if !types.is_empty() {
            out.push_str(&format!(", types: [{}]", types.join(", ")));
        }
        if !by.is_empty() {
            out.push_str(&format!(", by: [{}]", by.join(", ")));
        }
        if own.internal {
            out.push_str(", confidentiality: internal");
        }
        out.push_str("}\n");
    }
    out
}

fn ask(folder: &Folder, arguments: &[&str]) -> Value {
    let mut all = vec!["stats"];
    all.extend(arguments);
    all.push("--json");
    serde_json::from_str(&folder.ok(&all)).expect("JSON")
}

/// A count: certain, possible, and the share, which the program gives to three places.
#[derive(Clone, Copy, Debug)]
struct Counted(u64, u64, f64);

impl PartialEq for Counted {
    fn eq(&self, other: &Counted) -> bool {
        (self.0, self.1) == (other.0, other.1) && (self.2 - other.2).abs() < 0.001
    }
}

fn counted(value: &Value) -> Counted {
    Counted(
        value["certain"].as_u64().unwrap(),
        value["possible"].as_u64().unwrap(),
        value["spread"].as_f64().unwrap(),
    )
}

fn cells(found: &Value) -> BTreeMap<(String, String), Counted> {
    found["cells"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|cell| cell["column"] != "")
        .map(|cell| {
            let text = |name: &str| cell[name].as_str().unwrap().to_owned();
            ((text("row"), text("column")), counted(&cell["count"]))
        })
        .collect()
}

fn rows(found: &Value) -> BTreeMap<String, u64> {
    found["axes"][0]["labels"]
        .as_array()
        .unwrap()
        .iter()
        .map(|label| {
            let key = label["key"].as_str().unwrap().to_owned();
            (key, label["count"]["possible"].as_u64().unwrap())
        })
        .collect()
}

/// The occurrences of each item of a cell: whether each is certain, and its share.
type Occurrences = BTreeMap<usize, Vec<(bool, f64)>>;

/// Puts what belongs to a cell together: items by cell, each with the weights of its occurrences.
fn slow(
    belongs: impl Iterator<Item = ((String, String), usize, (bool, bool, f64))>,
) -> BTreeMap<(String, String), Counted> {
    let mut items: BTreeMap<(String, String), Occurrences> = BTreeMap::new();
    for (cell, item, (certain, possible, share)) in belongs {
        if possible {
            let own = items.entry(cell).or_default().entry(item).or_default();
            own.push((certain, share));
        }
    }
    items
        .into_iter()
        .map(|(cell, own)| {
            let certain = own
                .values()
                .filter(|all| all.iter().any(|(c, _)| *c))
                .count();
            let spread: f64 = own
                .values()
                .map(|all| 1.0 - all.iter().map(|(_, share)| 1.0 - share).product::<f64>())
                .sum();
            (cell, Counted(certain as u64, own.len() as u64, spread))
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counts_are_those_of_every_possible_world(incidents in proptest::collection::vec(incident(), 0..14)) {
        let folder = Folder::new();
        folder.write("case.yaml", &file(&incidents));
        folder.ok(&["init"]);
        folder.ok(&["import", "case.yaml"]);
        let public: Vec<(usize, &Incident)> =
            incidents.iter().enumerate().filter(|(_, i)| !i.internal).collect();

        let found = ask(&folder, &["--by", "type,year"]);
        let wanted = slow(public.iter().flat_map(|(item, own)| {
            let mut codes: Vec<String> = own.types.iter().map(|at| TYPES[*at].to_owned()).collect();
            codes.sort();
            codes.dedup();
            if codes.is_empty() {
                codes.push(String::new());
            }
            codes.into_iter().flat_map(move |code| {
                (2015..2018).map(move |year| ((code.clone(), year.to_string()), *item, own.when.in_year(year)))
            })
        }));
        prop_assert_eq!(cells(&found), wanted);
        prop_assert_eq!(found["total"]["certain"].as_u64(), Some(public.len() as u64));
        prop_assert_eq!(found["withheld"].as_u64(), Some((incidents.len() - public.len()) as u64));

        let found = ask(&folder, &["--by", "perpetrator", "--include", "internal"]);
        let mut wanted: BTreeMap<String, u64> = BTreeMap::new();
        for own in &incidents {
            let mut keys: BTreeSet<String> = own.by.iter().map(|at| match at {
                2 => "unnamed".to_owned(),
                at => format!("by{at}"),
            }).collect();
            if keys.is_empty() {
                keys.insert(String::new());
            }
            for key in keys {
                *wanted.entry(key).or_default() += 1;
            }
        }
        prop_assert_eq!(rows(&found), wanted);

        let found = ask(&folder, &["victims", "--by", "gender,year"]);
        let wanted = slow(public.iter().flat_map(|(_, own)| {
            own.targets.iter().flat_map(move |victim| {
                (2015..2018).map(move |year| {
                    ((GENDERS[*victim].to_owned(), year.to_string()), *victim, own.when.in_year(year))
                })
            })
        }));
        prop_assert_eq!(cells(&found), wanted);
        let victims: BTreeSet<usize> = public.iter().flat_map(|(_, own)| own.targets.clone()).collect();
        prop_assert_eq!(found["total"]["certain"].as_u64(), Some(victims.len() as u64));

        let found = ask(&folder, &["--from", "2016", "--to", "2016", "--by", "country"]);
        let years: Vec<_> = public.iter().map(|(_, own)| own.when.in_year(2016)).collect();
        prop_assert_eq!(found["total"]["possible"].as_u64(), Some(years.iter().filter(|y| y.1).count() as u64));
        // What lasted into other years is surely in this one all the same.
        prop_assert_eq!(found["total"]["certain"].as_u64(), Some(years.iter().filter(|y| y.0).count() as u64));
    }
}
