//! Random pairs of records that share some fields: bringing one in never changes the other, and
//! adds a record, unless an identifier says that they are one.

use crate::random::{Chance, Fields, Maker, slug};
use crate::ways::{WAYS, Way, bring, state, written};
use dossier::exchange::incoming::Rules;
use dossier::model::Kind;
use dossier::model::shape::Form;
use dossier::store::Store;
use serde_json::{Value, json};

/// What records refer to.
fn setting() -> Store {
    let mut store = Store::in_memory().unwrap();
    let mut file = serde_json::Map::new();
    for kind in [
        Kind::Actor,
        Kind::Source,
        Kind::Provision,
        Kind::Proceeding,
        Kind::Charge,
        Kind::Incident,
        Kind::Communication,
        Kind::Demand,
    ] {
        let list: Vec<Value> = (0..2)
            .map(|number| {
                let mut own = json!({"slug": slug(kind, number)});
                for name in kind.shape().required {
                    own[*name] = match *name {
                        "proceeding" => slug(Kind::Proceeding, 0).into(),
                        name => format!("{name} of {kind} {number}").into(),
                    };
                }
                if kind == Kind::Provision {
                    own["title"] = format!("law {number}").into();
                }
                own
            })
            .collect();
        file.insert(kind.plural().into(), list.into());
    }
    let text = Value::Object(file).to_string();
    bring(&mut store, Way::Json, Kind::Actor, &text, &Rules::default()).unwrap();
    store
}

/// Whether an identifier says that two records are one.
fn identified(kind: Kind, one: &Fields, other: &Fields) -> bool {
    let both = |name: &str| one.get(name).is_some() && one.get(name) == other.get(name);
    let listed = || {
        let given = |own: &Fields| -> Vec<Value> {
            let items = own.get("identifiers").and_then(Value::as_array);
            let items = items.into_iter().flatten();
            items
                .filter(|item| item.get("scheme").is_some() && item.get("value").is_some())
                .map(|item| json!([item["scheme"], item["value"]]))
                .collect()
        };
        let there = given(other);
        given(one).iter().any(|item| there.contains(item))
    };
    match kind {
        Kind::Term => both("vocabulary") && both("code"),
        Kind::Actor | Kind::Source => listed(),
        Kind::Provision => listed() || (both("article") && both("law") && both("country")),
        Kind::Proceeding => listed() || (both("case_number") && (both("court") || both("country"))),
        _ => false,
    }
}

/// Another record: some fields of the first go, change or come.
fn another(make: &mut Maker, kind: Kind, first: &Fields) -> Fields {
    let other = make.record(kind);
    let mut second = first.clone();
    let names: Vec<String> = other.keys().cloned().collect();
    for name in names {
        if make.chance.yes(3) {
            second.insert(name.clone(), other[&name].clone());
        }
    }
    second
}

/// Whether all that the second says stands in the first, so that it is the first.
fn says_no_more(kind: Kind, first: &Fields, second: &Fields) -> bool {
    let default = kind.shape().default_confidentiality.code();
    let level = |own: &Fields| {
        own.get("confidentiality")
            .cloned()
            .unwrap_or(default.into())
    };
    second.iter().all(|(name, value)| match name.as_str() {
        "confidentiality" => level(first) == level(second),
        _ => first.get(name).map(unordered) == Some(unordered(value)),
    })
}

/// A list in an order that does not depend on how it was given.
fn unordered(value: &Value) -> Value {
    let mut value = value.clone();
    if let Value::Array(items) = &mut value {
        items.sort_by_key(Value::to_string);
    }
    value
}

fn tried(way: Way, kind: Kind, seed: u64) -> bool {
    let mut make = Maker {
        chance: Chance::new(seed),
        links: 2,
        plain: way.is_table(),
    };
    let mut first = make.record(kind);
    if way.is_table() {
        // A cell of a flag that is not set, or with a list of parts, would be another matter.
        first.retain(|name, _| {
            let form = kind.shape().field(name).map(|field| field.form);
            !matches!(form, Some(Form::Flag))
        });
    }
    let second = another(&mut make, kind, &first);
    if says_no_more(kind, &first, &second) || identified(kind, &first, &second) {
        return false;
    }
    let mut store = setting();
    let rules = Rules::default();
    let context = format!("{way:?} {kind} {seed}\n{first:?}\n{second:?}");
    let one = written(way, kind, std::slice::from_ref(&first));
    bring(&mut store, way, kind, &one, &rules).unwrap_or_else(|e| panic!("{context}\n{e}"));
    let before = state(&store, kind);
    let other = written(way, kind, std::slice::from_ref(&second));
    bring(&mut store, way, kind, &other, &rules).unwrap_or_else(|e| panic!("{context}\n{e}"));
    let after = state(&store, kind);
    for record in &before {
        assert!(after.contains(record), "{context}\n{record:?}\n{after:?}");
    }
    assert_eq!(after.len(), before.len() + 1, "{context}\n{after:?}");
    // Both again, each as it was: nothing changes.
    for text in [&one, &other] {
        let report = bring(&mut store, way, kind, text, &rules).unwrap();
        assert_eq!(report.counts.same, 1, "{context}\n{report:?}");
    }
    assert_eq!(state(&store, kind), after, "{context}");
    true
}

#[test]
fn one_of_two_records_that_share_fields_never_changes_the_other() {
    let mut count = 0;
    for kind in Kind::ALL {
        for (number, way) in WAYS.into_iter().enumerate() {
            let mut own = 0;
            for seed in 0..10 {
                own += usize::from(tried(way, kind, seed * 97 + number as u64));
            }
            assert!(own >= 1, "only {own} pairs of {kind} in {way:?}");
            count += own;
        }
    }
    assert!(count > 500, "{count}");
}

/// What makes two records one beyond their uid and slug.
#[test]
fn identifiers_say_that_a_row_is_a_record() {
    let cases: &[(Kind, Value, Value, bool)] = &[
        (
            Kind::Proceeding,
            json!({"case_number": "7/99", "country": "IE"}),
            json!({"case_number": "7/99", "country": "IE", "place": "Cork"}),
            true,
        ),
        (
            Kind::Proceeding,
            json!({"case_number": "7/99", "country": "IE"}),
            json!({"case_number": "7/99", "country": "NO"}),
            false,
        ),
        (
            Kind::Proceeding,
            json!({"case_number": "7/99", "court": "actor-0"}),
            json!({"case_number": "7/99", "court": "actor-0", "title": "The mill"}),
            true,
        ),
        (
            Kind::Proceeding,
            json!({"case_number": "7/99", "court": "actor-0", "country": "IE"}),
            json!({"case_number": "7/99", "court": "actor-1", "country": "IE"}),
            false,
        ),
        (
            Kind::Proceeding,
            json!({"case_number": "7/99", "place": "Cork"}),
            json!({"case_number": "7/99", "title": "The mill"}),
            false,
        ),
        (
            Kind::Source,
            json!({"title": "Wire", "address": "https://example.org/a?b"}),
            json!({"title": "Wire, corrected", "address": "https://example.org/a?b"}),
            true,
        ),
        (
            Kind::Source,
            json!({"title": "Wire", "address": "shelf 9"}),
            json!({"title": "Letter", "address": "shelf 9"}),
            false,
        ),
        (
            Kind::Source,
            json!({"title": "Wire"}),
            json!({"title": "Wire", "author": "Somebody"}),
            false,
        ),
        (
            Kind::Provision,
            json!({"article": "12", "law": "Code", "country": "IE"}),
            json!({"article": "12", "law": "Code", "country": "IE", "penalty": "a fine"}),
            true,
        ),
        (
            Kind::Provision,
            json!({"article": "12", "law": "Code", "country": "IE"}),
            json!({"article": "12", "part": "2", "law": "Code", "country": "IE"}),
            false,
        ),
        (
            Kind::Provision,
            json!({"article": "12", "law": "Code", "country": "IE"}),
            json!({"article": "12", "law": "Code", "country": "NO"}),
            false,
        ),
        (
            Kind::Actor,
            json!({"name": "Ines Sá", "identifiers": [{"scheme": "passport", "value": "P 1"}]}),
            json!({"name": "Inês Sá", "identifiers": [{"scheme": "passport", "value": "P 1"}]}),
            true,
        ),
        (
            Kind::Actor,
            json!({"name": "Ines Sá", "identifiers": [{"scheme": "passport", "value": "P 1"}]}),
            json!({"name": "Ines Sá", "identifiers": [{"scheme": "tax number", "value": "P 1"}]}),
            false,
        ),
        (
            Kind::Actor,
            json!({"name": "Ines Sá", "identifiers": [{"scheme": "case code", "value": "IRL 1"}]}),
            json!({"name": "Rui Sá", "identifiers": [{"scheme": "case code", "value": "IRL 1"}]}),
            false,
        ),
        (
            Kind::Actor,
            json!({"name": "Ines Sá", "born": "1970"}),
            json!({"name": "Ines Sá", "born": "1990"}),
            false,
        ),
        (
            Kind::Incident,
            json!({"summary": "Fined", "identifiers": [{"scheme": "log", "value": "1"}]}),
            json!({"summary": "Held", "identifiers": [{"scheme": "log", "value": "1"}]}),
            false,
        ),
        (
            Kind::Term,
            json!({"vocabulary": "channels", "code": "pigeon", "label": "by pigeon"}),
            json!({"vocabulary": "channels", "code": "pigeon", "label": "by a pigeon"}),
            true,
        ),
    ];
    for (kind, first, second, one) in cases {
        for way in WAYS {
            let mut store = setting();
            let rules = Rules::default();
            let text = |own: &Value| written(way, *kind, &[own.as_object().unwrap().clone()]);
            bring(&mut store, way, *kind, &text(first), &rules).unwrap();
            let before = state(&store, *kind).len();
            bring(&mut store, way, *kind, &text(second), &rules).unwrap();
            let after = state(&store, *kind);
            let wanted = before + usize::from(!one);
            assert_eq!(after.len(), wanted, "{way:?} {first} {second}\n{after:?}");
        }
    }
}
