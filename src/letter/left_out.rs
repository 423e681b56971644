//! What is recorded, may leave, and is not in a letter: found by comparing the records with the
//! claims of its sentences, so that nothing is dropped without a word.

use super::compose::Composer;
use crate::model::shape::{Field, Form};
use crate::model::{Kind, Record, Stored};
use crate::view::course::events::{What, is_refuted};
use crate::view::document::{Block, Document};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// A record, or fields of one, that a letter does not tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The reference of the record.
    pub reference: String,
    /// Its fields that are not told; none where nothing of it is.
    pub fields: Vec<&'static str>,
    /// Why.
    pub why: Why,
}

/// Why something is not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// This kind of letter has no place for it, or sums it up.
    NoPlace,
    /// It lies after the letter's day.
    Later,
    /// Accounts disagree about it, and what is disputed was to be left out.
    Disputed,
    /// It is recorded as refuted.
    Refuted,
}

impl Why {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Why::NoPlace => "this kind of letter has no place for it, or sums it up",
            Why::Later => "it is later than the letter",
            Why::Disputed => "it is disputed (--leave-out-disputed)",
            Why::Refuted => "it is recorded as refuted",
        }
    }
}

/// Fields that are no facts of their own for a letter: they place a record, tie it to others, say of
/// whom it is, or say what follows from its kind.
const NO_FACTS: &[&str] = &[
    "accounts",
    "accused",
    "country",
    "currency",
    "instance",
    "liberty",
    "links",
    "notified",
    "published",
    "sources",
    "status",
    "targets",
    "witnesses",
    "consents",
    "continues",
    "count",
    "confirmed",
];

/// What a letter does not tell of the events, charges and measures of its defender.
pub(super) fn left_out(composer: &Composer<'_, '_>, document: &Document) -> Vec<LeftOut> {
    let spans = || document.blocks.iter().flat_map(Block::spans);
    let mut told: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut named: HashSet<&str> = HashSet::new();
    for span in spans() {
        named.extend(span.rests_on.iter().map(String::as_str));
        for field in span.claims.iter().flat_map(|claim| &claim.fields) {
            if let Some((reference, field)) = field.rsplit_once('.') {
                told.entry(reference).or_default().insert(field);
            }
        }
    }
    let text: String = document.texts().join(" ");
    let view = composer.view;
    let mut found = Vec::new();
    let mut look = |reference: String, why: Why, shape: &'static [Field], record: Value| {
        let known = told.get(reference.as_str());
        let own = |field: &Field| {
            let plain = !matches!(field.form, Form::Confidentiality | Form::Link(_));
            (plain || field.name == "authority" || field.name == "legal_basis")
                && !NO_FACTS.contains(&field.name)
        };
        let is_told = |field: &Field| {
            known.is_some_and(|known| known.contains(field.name))
                || record
                    .get(field.name)
                    .and_then(Value::as_str)
                    .is_some_and(|own| composer.says(&text, own))
        };
        let fields: Vec<&'static str> = shape
            .iter()
            .filter(|field| record.get(field.name).is_some() && own(field))
            .filter(|field| !is_told(field))
            .map(|field| field.name)
            .collect();
        let whole = known.is_none() && !named.contains(reference.as_str());
        if whole || !fields.is_empty() {
            found.push(LeftOut {
                fields: if whole { Vec::new() } else { fields },
                reference,
                why,
            });
        }
    };
    for event in view.course.events_of(&view.key) {
        let later = event
            .date
            .earliest_day()
            .is_some_and(|day| day > view.today);
        for what in event.records() {
            let why = |disputed: bool| match (later, disputed) {
                (true, _) => Why::Later,
                (_, true) => Why::Disputed,
                _ => Why::NoPlace,
            };
            match what {
                What::Incident(own) if is_refuted(own, view.terms) => {
                    look(
                        own.reference(),
                        Why::Refuted,
                        Kind::Incident.shape().fields,
                        value(own),
                    );
                }
                What::Incident(own) => {
                    let why = why(composer.leaves_out(own.accounts()));
                    look(
                        own.reference(),
                        why,
                        Kind::Incident.shape().fields,
                        value(own),
                    );
                }
                What::Step(own) => {
                    let why = why(composer.leaves_out(own.accounts()));
                    look(own.reference(), why, Kind::Step.shape().fields, value(own));
                }
                What::Measure(own) => {
                    let why = why(composer.leaves_out(own.accounts()));
                    look(
                        own.reference(),
                        why,
                        Kind::Measure.shape().fields,
                        value(own),
                    );
                }
                What::Charge(own) => {
                    look(
                        own.reference(),
                        why(false),
                        Kind::Charge.shape().fields,
                        value(own),
                    );
                }
                _ => {}
            }
        }
    }
    found.sort_by(|one, other| one.reference.cmp(&other.reference));
    found.dedup();
    found
}

/// The fields of a record that hold something.
fn value<R: Record>(stored: &Stored<R>) -> Value {
    serde_json::to_value(&stored.record).unwrap_or_default()
}
