//! The meaning of terms stands in their lists and nowhere in code: no code of a list is compared
//! with, and where every code is another, all views tell the same.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use dossier::exchange::casefile::plan::plan;
use dossier::exchange::casefile::read::read;
use dossier::exchange::incoming::Rules;
use dossier::letter::{LetterRequest, kind::codes, write};
use dossier::model::shape::{Field, Form};
use dossier::model::{Case, Confidentiality, Kind, Record, Stored};
use dossier::render::json;
use dossier::store::{Scope, Store};
use dossier::view::agenda::{AgendaQuestion, agenda, custody_counts};
use dossier::view::statistics::figures::{Chosen, of_law};
use dossier::view::statistics::law::Law;
use dossier::view::timeline::{TimelineQuestion, timeline};
use dossier::vocabulary::{Terms, Vocabulary, vocabularies, vocabulary};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Lists whose codes are words that code needs for other things: the genders of grammar, records,
/// letters, people. That nothing hangs on them is seen where every code is another.
const EVERYDAY_WORDS: [&str; 4] = ["actor-kinds", "consent-purposes", "genders", "source-kinds"];

/// What is put before every code.
const MARK: &str = "zz-";

fn marked(code: &str) -> String {
    format!("{MARK}{code}")
}

/// The built-in lists with other codes, each term worded as before.
fn other_lists() -> Vec<(String, Vocabulary)> {
    let lists = vocabularies().into_iter();
    lists
        .map(|name| {
            let mut list = vocabulary(name).unwrap().clone();
            for term in &mut list.terms {
                let meaning = &mut term.meaning;
                for code in [
                    &mut meaning.liberty,
                    &mut meaning.charge_status,
                    &mut meaning.step,
                ] {
                    *code = code.as_deref().map(marked);
                }
                term.word = Some(term.code.clone());
                term.code = marked(&term.code);
            }
            (name.to_owned(), list)
        })
        .collect()
}

fn mark_fields(shape: &[Field], fields: &mut Map<String, Value>) {
    for field in shape {
        let Some(value) = fields.get_mut(field.name) else {
            continue;
        };
        let mark = |value: &mut Value| {
            if let Some(code) = value.as_str() {
                *value = Value::String(marked(code));
            }
        };
        match (field.form, value) {
            (Form::Term(_), value) => mark(value),
            (Form::Terms(_), Value::Array(items)) => {
                items.iter_mut().for_each(mark);
            }
            (Form::Parts(part), Value::Array(items)) => {
                for item in items.iter_mut().filter_map(Value::as_object_mut) {
                    mark_fields(part.fields, item);
                }
            }
            _ => {}
        }
    }
}

/// The same records with the other codes.
fn with_other_codes(mut case: Case) -> Case {
    fn mark<R: Record>(records: &mut [Stored<R>]) {
        for stored in records {
            let mut value = serde_json::to_value(&stored.record).unwrap();
            mark_fields(R::KIND.shape().fields, value.as_object_mut().unwrap());
            stored.record = serde_json::from_value(value).unwrap();
        }
    }
    mark(&mut case.actors);
    mark(&mut case.sources);
    mark(&mut case.affiliations);
    mark(&mut case.relationships);
    mark(&mut case.life_events);
    mark(&mut case.incidents);
    mark(&mut case.proceedings);
    mark(&mut case.charges);
    mark(&mut case.steps);
    mark(&mut case.measures);
    mark(&mut case.demands);
    mark(&mut case.communications);
    case
}

fn case_of(file: &Path) -> Case {
    let terms = Terms::builtin();
    let mut store = Store::in_memory().unwrap();
    let file = read(&fs::read_to_string(file).unwrap()).unwrap();
    let planned = plan(file, &store, &terms, &Rules::default()).ok().unwrap();
    store.write(|writer| planned.apply(writer)).unwrap();
    let everything = Scope::Everything;
    let mut case = store.case(&everything, Confidentiality::Secret).unwrap();
    // Added terms are of no interest here: they have no code that could be built in.
    case.terms.clear();
    case
}

/// All that the views tell of a case.
fn told(case: &Case, terms: &Terms) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    let defenders: Vec<String> = case
        .actors
        .iter()
        .filter(|actor| actor.defender)
        .map(Stored::key)
        .collect();
    for today in ["2016-03-01", "2018-03-01", "2026-11-25"] {
        let today = today.parse().unwrap();
        let ask = TimelineQuestion {
            level: Confidentiality::Secret,
            ..TimelineQuestion::default()
        };
        let line = timeline(case.clone(), terms, &ask, today);
        out.insert(format!("timeline {today}"), json(&line).unwrap());
        let ask = AgendaQuestion {
            defenders: Vec::new(),
            today,
            days: 3_000,
        };
        let coming = json(&agenda(case, terms, &ask)).unwrap();
        out.insert(format!("agenda {today}"), coming);
        let held = json(&custody_counts(case, terms, &[], today)).unwrap();
        out.insert(format!("custody {today}"), held);
        let law = Law::of(case, terms, today);
        let chosen = Chosen {
            period: None,
            proceeding: &|_| true,
            person: &|_| true,
            today,
        };
        let figures = of_law(&law, &chosen);
        out.insert(format!("figures {today}"), json(&figures).unwrap());
        for charge in &case.charges {
            for person in law.accused(charge) {
                let status = law.status(charge, Some(&person)).unwrap_or_default();
                out.insert(format!("status {} {person}", charge.number), status);
            }
        }
        for defender in &defenders {
            for kind in codes() {
                for language in ["en", "ru", "es"] {
                    let request = LetterRequest {
                        kind: kind.to_owned(),
                        language: language.to_owned(),
                        date: today,
                        addressees: case.actors.iter().take(1).map(Stored::key).collect(),
                        ..LetterRequest::default()
                    };
                    let level = Confidentiality::Secret;
                    let letter = write(case, terms, defender, level, &request).unwrap();
                    let name = format!("{kind} {language} {defender} {today}");
                    out.insert(name, json(&letter.document).unwrap());
                }
            }
        }
    }
    out
}

#[test]
fn where_every_code_is_another_all_views_tell_the_same() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let others = Terms::with_lists(other_lists());
    for file in [
        "examples/khamroev.yaml",
        "examples/joint-trial.yaml",
        "examples/disappearance.yaml",
        "examples/complete.yaml",
    ] {
        let case = case_of(&root.join(file));
        let one = told(&case, &Terms::builtin());
        let other = told(&with_other_codes(case), &others);
        assert!(one.len() > 30);
        for (name, text) in &one {
            let other = other[name].replace(MARK, "");
            let differ = text.lines().zip(other.lines()).find(|(a, b)| a != b);
            assert_eq!(differ, None, "{file}: {name}");
            assert_eq!(text.len(), other.len(), "{file}: {name}");
        }
    }
}

/// Words that are codes of a list and something else as well: names of fields, of kinds of record,
/// of arguments of a message, of options.
fn other_words() -> BTreeSet<String> {
    let mut words: BTreeSet<String> = BTreeSet::new();
    fn names(fields: &[Field], words: &mut BTreeSet<String>) {
        for field in fields {
            words.insert(field.name.to_owned());
            if let Form::Parts(part) = field.form {
                words.insert(part.table.to_owned());
                names(part.fields, words);
            }
        }
    }
    for kind in Kind::ALL {
        words.insert(kind.singular().to_owned());
        names(kind.shape().fields, &mut words);
    }
    words
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found
}

/// Where a word that happens to be a code stands for something else, by file and word.
const ALLOWED: &[(&str, &[&str])] = &[
    // Words of the schemes of identifiers.
    ("exchange/incoming/identity.rs", &["appeal"]),
    // Words of dates and names.
    ("date/english/phrase.rs", &["present"]),
    ("date/english/vocabulary.rs", &["first"]),
    ("date/words/patterned.rs", &["first", "I", "IV", "V"]),
    ("names/name.rs", &["judge"]),
    (
        "letter/language/english.rs",
        &[
            "sentenced",
            "escaped",
            "disappeared",
            "resigned",
            "prosecutor",
            "supreme",
            "unknown",
            "police",
            "prison",
            "ministry",
            "government",
            "embassy",
            "refused",
            "withdrawn",
            "submitted",
            "met",
            "phone",
            "appeal",
            "hearing",
            "lawyer",
            "meeting",
            "publication",
            "open",
            "parliament",
            "given",
            "website",
            "received",
            "complaint",
            "military",
            "denied",
            "fined",
        ],
    ),
    // Names of options, tables, arguments, columns and codes of findings.
    ("cli/add_incident.rs", &["target", "witness"]),
    ("cli/add_proceeding.rs", &["target", "witness"]),
    ("cli/agenda.rs", &["detained"]),
    ("cli/attach.rs", &["added", "extracted"]),
    // Kinds of letter, which are files, and words of messages.
    ("cli/appeal.rs", &["statement", "letter"]),
    ("cli/correspondence.rs", &["letter"]),
    ("cli/demo.rs", &["statement"]),
    // The identity of an entry of calendars.
    ("view/agenda/limits.rs", &["echr", "ccpr"]),
    // Names by which laws are known.
    ("letter/check/facts.rs", &["echr", "ccpr"]),
    ("cli/log.rs", &["target", "added"]),
    ("cli/verify.rs", &["verified"]),
    ("letter/compose/authorities.rs", &["co-accused"]),
    ("letter/compose/acts.rs", &["first"]),
    // Forms of messages, and what a decision stood on.
    ("letter/compose/ledger.rs", &["first", "fine"]),
    ("letter/compose/results.rs", &["detention"]),
    ("letter/compose/pieces.rs", &["international"]),
    ("letter/language/mod.rs", &["first"]),
    // Nobody knows who, or when.
    ("date/english/undated.rs", &["unknown"]),
    ("cli/context.rs", &["unknown"]),
    ("store/history/mod.rs", &["unknown"]),
    ("letter/template/markup.rs", &["unknown"]),
    ("model/statistics.rs", &["victim", "detention"]),
    ("store/statistics.rs", &["victim"]),
    ("view/agenda/counts.rs", &["disappeared"]),
    ("view/statistics/report.rs", &["victim"]),
    // A heading of the table; words by which professions are known.
    ("view/statistics/sdg.rs", &["verified", "reporter", "media"]),
    // What is welcomed, as a message names it.
    ("letter/compose/demands.rs", &["release"]),
    // Names of messages and of what JSON says.
    (
        "letter/compose/claims.rs",
        &[
            "charged",
            "imposed",
            "added",
            "increased",
            "reduced",
            "replaced",
            "activated",
            "cancelled",
            "amnestied",
            "merged",
        ],
    ),
    ("view/claim.rs", &["alleged"]),
    // Codes of findings.
    ("letter/check/consent.rs", &["refused", "withdrawn"]),
];

#[test]
fn no_code_of_a_list_stands_in_code() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let terms = Terms::builtin();
    let codes: BTreeSet<String> = vocabularies()
        .into_iter()
        .filter(|list| !EVERYDAY_WORDS.contains(list))
        .flat_map(|list| terms.all(list).map(|term| term.code.clone()))
        .collect();
    let others = other_words();
    let mut found = Vec::new();
    let mut unused: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (file, words) in ALLOWED {
        unused.extend(words.iter().map(|word| (*file, *word)));
    }
    for path in sources(&source) {
        let name = path.strip_prefix(&source).unwrap().display().to_string();
        if name.starts_with("vocabulary") || name.ends_with("tests.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        for (at, line) in text.lines().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            for word in line.split('"').skip(1).step_by(2) {
                unused.retain(|own| *own != (name.as_str(), word));
                let allowed = ALLOWED
                    .iter()
                    .any(|(file, words)| *file == name && words.contains(&word));
                if codes.contains(word) && !others.contains(word) && !allowed {
                    found.push(format!("{name}:{}: {word}", at + 1));
                }
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
    assert!(unused.is_empty(), "allowed and not there: {unused:?}");
}
