//! The ways in which records come in, and what is there afterwards.

use crate::random::Fields;
use dossier::exchange::casefile::plan::{PlanError, plan};
use dossier::exchange::casefile::read::{CaseFile, read, read_tree};
use dossier::exchange::casefile::write::{Export, export, to_json, to_yaml};
use dossier::exchange::incoming::Rules;
use dossier::exchange::incoming::report::Report;
use dossier::exchange::lines::{Arriving, Bulk, BulkError, Items, Lines, TableRows, pour};
use dossier::exchange::problem::Problem;
use dossier::exchange::spreadsheet::table;
use dossier::gate::Gate;
use dossier::model::{Confidentiality, Kind};
use dossier::store::history::Action;
use dossier::store::{Store, StoreError};
use dossier::vocabulary::{AddedTerm, Terms};
use serde_json::{Value, json};

/// A way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Yaml,
    Json,
    Table,
    Lines,
    LargeTable,
    LargeYaml,
    LargeJson,
}

pub const WAYS: [Way; 7] = [
    Way::Yaml,
    Way::Json,
    Way::Table,
    Way::Lines,
    Way::LargeTable,
    Way::LargeYaml,
    Way::LargeJson,
];

impl Way {
    /// Whether it holds plain values only.
    pub fn is_table(self) -> bool {
        matches!(self, Way::Table | Way::LargeTable)
    }
}

/// The terms of a dossier.
fn terms(store: &Store) -> Terms {
    let mut terms = Terms::builtin();
    for term in store.maps(Kind::Term, None).unwrap() {
        let text = |name: &str| {
            term.fields
                .get(name)
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        terms.add(AddedTerm::of(text)).unwrap();
    }
    terms
}

fn in_words(problems: &[Problem]) -> String {
    let all: Vec<String> = problems
        .iter()
        .map(|p| format!("{:?} {}", p.mark, p.message))
        .collect();
    all.join("\n")
}

fn at_once(
    store: &mut Store,
    file: Result<CaseFile, Vec<Problem>>,
    rules: &Rules,
) -> Result<Report, String> {
    let file = file.map_err(|found| in_words(&found))?;
    let mut terms = terms(store);
    for draft in file.drafts.iter().filter(|d| d.kind == Kind::Term) {
        let text = |name: &str| {
            draft
                .fields
                .get(name)
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        terms.add(AddedTerm::of(text)).unwrap();
    }
    let planned = plan(file, store, &terms, rules).map_err(|error| match error {
        PlanError::File(found) => in_words(&found),
        PlanError::Store(error) => error.to_string(),
    })?;
    store
        .write(|writer| planned.apply(writer))
        .map_err(|error: StoreError| error.to_string())?;
    Ok(planned.report)
}

fn one_by_one(
    store: &mut Store,
    source: impl Arriving + Send,
    rules: &Rules,
) -> Result<Report, String> {
    let writer = store.begin().unwrap();
    let result = Bulk::new(store, &writer, rules.clone())
        .map_err(BulkError::from)
        .and_then(|mut bulk| {
            pour(source, &mut bulk, |_, _| {})?;
            bulk.finish()
        })
        .map_err(|error| match error {
            BulkError::File(found) => in_words(&found),
            other => format!("{other:?}"),
        })?;
    store.end(writer, Action::Change, None).unwrap();
    Ok(result)
}

/// A file with records of a kind, as text.
pub fn written(way: Way, kind: Kind, records: &[Fields]) -> String {
    let list: Vec<Value> = records.iter().cloned().map(Value::Object).collect();
    let tree = json!({ kind.plural(): list });
    match way {
        Way::Yaml | Way::LargeYaml => to_yaml(&tree).unwrap(),
        Way::Json | Way::LargeJson => to_json(&tree).unwrap(),
        Way::Lines => records
            .iter()
            .map(|own| json!({ kind.table(): own }).to_string() + "\n")
            .collect(),
        Way::Table | Way::LargeTable => {
            let mut names: Vec<&String> = records.iter().flat_map(|own| own.keys()).collect();
            names.sort();
            names.dedup();
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(&names).unwrap();
            for own in records {
                let cells = names.iter().map(|name| match own.get(*name) {
                    None => String::new(),
                    Some(Value::String(text)) => text.clone(),
                    Some(other) => other.to_string(),
                });
                writer.write_record(cells).unwrap();
            }
            String::from_utf8(writer.into_inner().unwrap()).unwrap()
        }
    }
}

/// Brings a text in.
pub fn bring(
    store: &mut Store,
    way: Way,
    kind: Kind,
    text: &str,
    rules: &Rules,
) -> Result<Report, String> {
    let bytes = text.as_bytes();
    let own = terms(store);
    match way {
        Way::Yaml | Way::Json => at_once(store, read(text), rules),
        Way::Table => {
            let file = table(text, kind, kind.plural()).and_then(|tree| read_tree(&tree));
            at_once(store, file, rules)
        }
        Way::Lines => one_by_one(store, Lines::new(bytes, own, None), rules),
        Way::LargeTable => {
            let rows =
                TableRows::open(bytes, own, kind, false).map_err(|found| in_words(&found))?;
            one_by_one(store, rows, rules)
        }
        Way::LargeYaml | Way::LargeJson => {
            one_by_one(store, Items::new(bytes, own).unwrap(), rules)
        }
    }
}

/// All that the dossier holds, record by record, by uid.
pub fn state(store: &Store, kind: Kind) -> Vec<(String, String)> {
    let records = store.maps(kind, None).unwrap().into_iter();
    records
        .map(|record| {
            let fields = Value::Object(record.fields);
            (
                fields["uid"].as_str().unwrap().to_owned(),
                fields.to_string(),
            )
        })
        .collect()
}

/// The dossier at a level, as it leaves; a gate finds what may not, and that is not asked here.
pub fn export_at(store: &Store, level: Confidentiality) -> Export {
    let gate = Gate::new(store.people(level).unwrap(), level).unwrap();
    export(store, level, &gate).unwrap()
}

/// The whole dossier as a case file at a level.
pub fn exported(store: &Store, level: Confidentiality) -> String {
    to_yaml(&export_at(store, level).tree).unwrap()
}
