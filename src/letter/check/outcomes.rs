//! Outcomes and sentences that do not fit the charges and the people of their step.

use super::facts::Facts;
use super::{Finding, Severity};
use crate::model::{Charge, Link, Outcome, Proceeding, Step, Stored};
use crate::view::course::counts::status_after;
use crate::vocabulary::{Is, Meaning};
use std::collections::HashSet;

/// Contradictions in what the steps of the defender's proceedings decided.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for proceeding in &facts.proceedings {
        let steps = facts.steps_of(proceeding);
        for step in &steps {
            faced(facts, step, &mut found);
            found.extend(both_at_once(facts, step));
        }
        by_turns(facts, proceeding, &steps, &mut found);
    }
    found
}

fn contradiction(code: &str, what: impl AsRef<str>, references: Vec<String>) -> Finding {
    let edit = references.first().cloned().unwrap_or_default();
    let remedy = format!("dossier edit {edit}");
    Finding::new(Severity::Contradiction, code, what, references, remedy)
}

/// Outcomes and sentences on a charge that the step's accused does not face, or for somebody whom the
/// step does not concern.
fn faced(facts: &Facts<'_>, step: &Stored<Step>, found: &mut Vec<Finding>) {
    let outcomes = step.outcomes.iter();
    let outcomes = outcomes.map(|own| ("outcome", own.accused.as_ref(), own.charge.as_ref()));
    let sentences = step.sentences.iter();
    let sentences = sentences.map(|own| ("sentence", own.accused.as_ref(), own.charge.as_ref()));
    let concerned: HashSet<&str> = facts
        .course
        .concerned
        .by_step(&step.record)
        .into_iter()
        .map(Link::as_str)
        .collect();
    for (part, accused, charge) in outcomes.chain(sentences) {
        if let Some(link) = accused
            && !concerned.is_empty()
            && !concerned.contains(link.as_str())
        {
            let what = format!("It has an {part} of {link}, whom it does not concern.");
            let what = what.replace("an sentence", "a sentence");
            let references = vec![step.reference(), link.0.clone()];
            found.push(contradiction(
                &format!("{part}-of-others"),
                what,
                references,
            ));
        }
        let Some(charge) = charge.and_then(|link| facts.index.charge(link)) else {
            continue;
        };
        let facing = facts.course.concerned.by_charge(&charge.record);
        let faces = |person: &str| facing.iter().any(|link| link.0 == person);
        let faced = match accused {
            Some(link) => faces(link.as_str()),
            None => concerned.iter().any(|person| faces(person)),
        };
        let other = charge.proceeding != step.proceeding;
        if other || (!faced && !facing.is_empty() && !concerned.is_empty()) {
            let reference = charge.reference();
            let what = match (other, accused) {
                (true, _) => format!("It decides on {reference}, a charge of another proceeding."),
                (false, Some(link)) => {
                    format!("It decides on {reference} for {link}, who does not face that charge.")
                }
                (false, None) => format!(
                    "It decides on {reference}, a charge that nobody whom it concerns faces."
                ),
            };
            let references = vec![step.reference(), reference];
            found.push(contradiction("charge-not-faced", what, references));
        }
    }
}

/// What an outcome says of guilt, where it does.
fn guilt(meaning: &Meaning, facts: &Facts<'_>) -> Option<bool> {
    let status = meaning.charge_status.as_deref();
    let status = facts.terms.meaning("charge-statuses", status);
    (status.is_any(&[Is::Convicts, Is::Acquits])).then(|| status.is(Is::Convicts))
}

/// A step that convicts and acquits the same person of the same charge.
fn both_at_once(facts: &Facts<'_>, step: &Stored<Step>) -> Option<Finding> {
    let mine = |outcome: &&Outcome| {
        let accused = outcome.accused.as_ref();
        accused.is_none_or(|link| facts.is_me(link))
    };
    let told: Vec<&Outcome> = step.outcomes.iter().filter(mine).collect();
    let said = |outcome: &Outcome| guilt(facts.terms.outcome(outcome.result.as_deref()), facts);
    let same = |one: &Outcome, other: &Outcome| {
        one.accused == other.accused
            && one.charge == other.charge
            && said(one)
                .zip(said(other))
                .is_some_and(|(one, other)| one != other)
    };
    let parts = told
        .iter()
        .enumerate()
        .find(|(at, one)| told[at + 1..].iter().any(|other| same(one, other)));
    let whole = guilt(facts.means(step), facts)
        .zip(guilt(facts.terms.outcome(step.outcome.as_deref()), facts))
        .filter(|(kind, outcome)| kind != outcome && told.is_empty());
    if parts.is_none() && whole.is_none() {
        return None;
    }
    let charge = parts.and_then(|(_, outcome)| facts.index.charge(outcome.charge.as_ref()?));
    let on = charge.map_or_else(
        || "the same charges".to_owned(),
        |charge| format!("one charge ({})", charge.reference()),
    );
    let what = format!("It convicts and acquits the defender on {on} at once.");
    let references = std::iter::once(step.reference());
    let references = references.chain(charge.map(Stored::reference)).collect();
    Some(contradiction("convicted-and-acquitted", what, references))
}

/// Whether a step found the defender guilty on a charge; none where it gave no judgment on it.
fn is_guilty(facts: &Facts<'_>, step: &Stored<Step>, charge: &Stored<Charge>) -> Option<bool> {
    let me = facts.me.key();
    let concerned = &facts.course.concerned;
    let status = status_after(step, charge, Some(&me), concerned, facts.terms);
    let status = facts.terms.meaning("charge-statuses", status.as_deref());
    (status.is_any(&[Is::Convicts, Is::Acquits])).then(|| status.is(Is::Convicts))
}

/// Two steps of one instance that convict and acquit on one charge, with no appeal between.
fn by_turns(
    facts: &Facts<'_>,
    proceeding: &Stored<Proceeding>,
    steps: &[&Stored<Step>],
    found: &mut Vec<Finding>,
) {
    let appealed = steps.iter().any(|s| {
        let kind = facts.means(s);
        kind.is_appeal() || kind.is(Is::Reopens) && !kind.is(Is::OpensCase)
    });
    let instance = |s: &Stored<Step>| {
        let own = facts.terms.or_usual("instances", s.instance.as_deref());
        own.to_owned()
    };
    for charge in facts.charges_of(proceeding) {
        let decided: Vec<_> = steps
            .iter()
            .filter_map(|s| Some((*s, is_guilty(facts, s, charge)?)))
            .collect();
        for (at, (one, said)) in decided.iter().enumerate() {
            for (other, otherwise) in &decided[at + 1..] {
                if said != otherwise && instance(one) == instance(other) && !appealed {
                    found.push(contradiction(
                        "convicted-and-acquitted",
                        format!("Convicted and acquitted on one charge ({}) in one instance, with no appeal between.", charge.reference()),
                        vec![one.reference(), other.reference()],
                    ));
                }
            }
        }
    }
}
