//! What is recorded, may leave, and is not in a letter: found by comparing the records with the
//! claims of its sentences, so that nothing is dropped without a word.

use super::compose::Composer;
use crate::model::shape::{Field, Form};
use crate::model::{Record, Stored};
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

/// What a letter does not tell of the events, charges and measures of those whom it is about.
pub(super) fn left_out(everyone: &[Composer<'_, '_>], document: &Document) -> Vec<LeftOut> {
    let text = document.texts().join(" ");
    let told = Told::of(document);
    let mut found = Vec::new();
    for composer in everyone {
        let view = composer.view;
        for event in view.course.events_of(&view.key) {
            let first = event.date.earliest_day();
            let later = first.is_some_and(|day| day > view.today);
            for what in event.records() {
                found.extend(match what {
                    What::Incident(own) => told.lacks(composer, &text, own, later),
                    What::Step(own) => told.lacks(composer, &text, own, later),
                    What::Measure(own) => told.lacks(composer, &text, own, later),
                    What::Charge(own) => told.lacks(composer, &text, own, later),
                    _ => None,
                });
                if let (Some(last), What::Incident(own)) = (found.last_mut(), what)
                    && last.reference == own.reference()
                    && is_refuted(own, view.terms)
                {
                    last.why = Why::Refuted;
                }
            }
        }
    }
    found.sort_by(|one, other| one.reference.cmp(&other.reference));
    found.dedup();
    found
}

/// What the claims of a document rest on.
#[derive(Default)]
struct Told<'d> {
    /// The fields of records, by reference.
    fields: BTreeMap<&'d str, BTreeSet<&'d str>>,
    /// What is said of records, by reference.
    predicates: BTreeMap<&'d str, BTreeSet<&'d str>>,
    /// Records that sentences rest on, whatever they say of them.
    named: HashSet<&'d str>,
}

impl<'d> Told<'d> {
    fn of(document: &'d Document) -> Told<'d> {
        let mut told = Told::default();
        for span in document.blocks.iter().flat_map(Block::spans) {
            told.named.extend(span.rests_on.iter().map(String::as_str));
            for claim in &span.claims {
                for field in &claim.fields {
                    let Some((reference, field)) = field.rsplit_once('.') else {
                        continue;
                    };
                    told.fields.entry(reference).or_default().insert(field);
                    let said = told.predicates.entry(reference).or_default();
                    said.insert(&claim.predicate);
                }
            }
        }
        told
    }

    /// What is not told of a record.
    fn lacks<R: Record>(
        &self,
        composer: &Composer<'_, '_>,
        text: &str,
        stored: &Stored<R>,
        later: bool,
    ) -> Option<LeftOut> {
        let reference = stored.reference();
        let known = self.fields.get(reference.as_str());
        let said = self.predicates.get(reference.as_str());
        let record = serde_json::to_value(&stored.record).unwrap_or_default();
        let is_fact = |field: &&Field| {
            let links = matches!(field.form, Form::Confidentiality | Form::Link(_));
            let told_by_name = ["authority", "legal_basis"].contains(&field.name);
            (!links || told_by_name) && !NO_FACTS.contains(&field.name)
        };
        let is_told = |field: &&Field, value: &Value| match (field.form, value) {
            // Each term is told by a claim of its own.
            (Form::Terms(list), Value::Array(codes)) if list == "incident-types" => {
                codes.iter().filter_map(Value::as_str).all(|code| {
                    let claim = format!("{list}/{code}");
                    said.is_some_and(|said| said.contains(claim.as_str()))
                })
            }
            (_, value) => {
                let in_words = || value.as_str().is_some_and(|own| composer.says(text, own));
                known.is_some_and(|known| known.contains(field.name)) || in_words()
            }
        };
        let mut fields: Vec<&'static str> = R::KIND
            .shape()
            .fields
            .iter()
            .filter(is_fact)
            .filter(|field| {
                record
                    .get(field.name)
                    .is_some_and(|own| !is_told(field, own))
            })
            .map(|field| field.name)
            .collect();
        let whole = known.is_none() && !self.named.contains(reference.as_str());
        if whole {
            fields.clear();
        } else if fields.is_empty() {
            return None;
        }
        let why = match later {
            true => Why::Later,
            false if composer.leaves_out(stored.accounts()) => Why::Disputed,
            false => Why::NoPlace,
        };
        Some(LeftOut {
            reference,
            fields,
            why,
        })
    }
}
