//! Contradictions between records of any kind: accounts, links, demands that are met, replies.

use super::facts::{Facts, deprived, is_before, when};
use super::lives::as_date;
use super::{Finding, Severity, sources};
use crate::date::{OrderHint, UncertainDate};
use crate::model::{Account, Record, Stored};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Contradictions that are not about one life or one proceeding.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    sources::each_list!(facts, accounts, facts, &mut found);
    links(facts, &mut found);
    demands(facts, &mut found);
    for communication in &facts.communications {
        for reply in &communication.replies {
            if is_before(reply.date.as_ref(), communication.date.as_ref()) {
                found.push(contradiction(
                    "reply-before-sending",
                    format!(
                        "A reply ({}) is dated before the letter ({}).",
                        when(reply.date.as_ref()),
                        when(communication.date.as_ref())
                    ),
                    vec![communication.reference()],
                    format!("dossier edit {}", communication.reference()),
                ));
            }
        }
    }
    found
}

fn contradiction(
    code: &str,
    what: impl AsRef<str>,
    references: Vec<String>,
    remedy: String,
) -> Finding {
    Finding::new(Severity::Contradiction, code, what, references, remedy)
}

/// Two accounts relied on for one field, and one relied on that the field does not follow.
fn accounts<R: Record>(records: &[&Stored<R>], facts: &Facts<'_>, found: &mut Vec<Finding>) {
    for stored in records {
        let relied: Vec<&Account> = stored
            .record
            .accounts()
            .iter()
            .filter(|a| a.relied_on && a.field.is_some())
            .collect();
        let reference = stored.reference();
        let remedy = format!("dossier edit {reference}");
        let mut seen = HashSet::new();
        for account in &relied {
            let field = account.field.as_deref().unwrap_or_default();
            if !seen.insert(field) {
                found.push(contradiction(
                    "two-accounts-relied-on",
                    format!("Two accounts of “{field}” are relied on."),
                    vec![reference.clone()],
                    remedy.clone(),
                ));
            }
        }
        if relied.is_empty() {
            continue;
        }
        let Ok(Value::Object(fields)) = serde_json::to_value(&stored.record) else {
            continue;
        };
        for account in relied {
            let field = account.field.as_deref().unwrap_or_default();
            if !follows(facts, fields.get(field), account) {
                found.push(contradiction(
                    "relied-on-differs",
                    format!("The account relied on for “{field}” is not what the field says."),
                    vec![reference.clone()],
                    remedy.clone(),
                ));
            }
        }
    }
}

/// Whether a field says what an account says; lists and parts are not compared.
fn follows(facts: &Facts<'_>, field: Option<&Value>, account: &Account) -> bool {
    let Some(told) = account.value.as_deref() else {
        return true;
    };
    let same = |one: &str| one.trim().to_lowercase() == told.trim().to_lowercase();
    match field {
        None => false,
        Some(Value::String(own)) if same(own) => true,
        Some(Value::Number(own)) => same(&own.to_string()),
        Some(Value::String(_) | Value::Object(_)) => {
            let own: Option<UncertainDate> =
                field.and_then(|value| serde_json::from_value(value.clone()).ok());
            match (own, as_date(account, facts.today)) {
                (Some(own), Some(told)) => own.edtf == told.edtf,
                _ => false,
            }
        }
        Some(_) => true,
    }
}

/// Links of a record to itself, and links of order that run in a circle.
fn links(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let mut next: HashMap<String, Vec<String>> = HashMap::new();
    let mut names: HashMap<String, String> = HashMap::new();
    let ordered = |kind: Option<&str>| matches!(kind, Some("follows" | "part-of" | "separated-from" | "retrial-of" | "appeal-of" | "retaliation-for"));
    let mut all: Vec<(String, String, Vec<(bool, String)>, Option<&UncertainDate>)> = Vec::new();
    for i in &facts.incidents {
        let to = i.links.iter().filter_map(|l| Some((ordered(l.kind.as_deref()), l.to.as_ref()?.0.clone())));
        all.push((i.key(), i.reference(), to.collect(), i.date.as_ref()));
    }
    for s in &facts.steps {
        let to = s.links.iter().filter_map(|l| Some((ordered(l.kind.as_deref()), l.to.as_ref()?.0.clone())));
        all.push((s.key(), s.reference(), to.collect(), s.date.as_ref()));
    }
    for p in &facts.proceedings {
        let to = p.links.iter().filter_map(|l| Some((ordered(l.kind.as_deref()), l.to.as_ref()?.0.clone())));
        all.push((p.key(), p.reference(), to.collect(), None));
    }
    for c in &facts.communications {
        let to = c.follows.iter().map(|l| (true, l.0.clone()));
        all.push((c.key(), c.reference(), to.collect(), c.date.as_ref()));
    }
    for a in &facts.case.actors {
        let to = a.part_of.iter().map(|l| (true, l.0.clone()));
        all.push((a.key(), a.reference(), to.collect(), None));
    }
    for (key, reference, to, date) in all {
        for (_, target) in to.iter().filter(|(_, target)| *target == key) {
            found.push(contradiction(
                "link-to-itself",
                format!("A link leads from {target} to itself."),
                vec![reference.clone()],
                format!("dossier edit {reference}"),
            ));
        }
        if let Some(OrderHint::After(name) | OrderHint::Before(name)) = date.and_then(|d| d.order.as_ref()) {
            if name.to_lowercase() == reference || *name == key {
                found.push(contradiction(
                    "link-to-itself",
                    "Its date is ordered after or before itself.",
                    vec![reference.clone()],
                    format!("dossier set {reference} date=…"),
                ));
            }
        }
        let onward = to.into_iter().filter(|(order, target)| *order && *target != key);
        next.insert(key.clone(), onward.map(|(_, target)| target).collect());
        names.insert(key, reference);
    }
    let mut keys: Vec<&String> = next.keys().collect();
    keys.sort();
    let mut reported: HashSet<&str> = HashSet::new();
    for key in keys {
        if reported.contains(key.as_str()) {
            continue;
        }
        if let Some(circle) = circle(key, &next) {
            let references = circle.iter().filter_map(|k| names.get(*k).cloned()).collect();
            reported.extend(&circle);
            let first = names.get(key).cloned().unwrap_or_default();
            found.push(contradiction(
                "links-in-circle",
                "Links of order run in a circle.",
                references,
                format!("dossier edit {first}"),
            ));
        }
    }
}

/// The records of a circle of links through one, if there is one.
fn circle<'k>(start: &'k str, next: &'k HashMap<String, Vec<String>>) -> Option<Vec<&'k str>> {
    let mut stack: Vec<Vec<&'k str>> = vec![vec![start]];
    let mut seen = HashSet::new();
    while let Some(path) = stack.pop() {
        let at = path.last().copied()?;
        for target in next.get(at).into_iter().flatten() {
            if target == start {
                return Some(path);
            }
            if seen.insert(target.as_str()) {
                let mut longer = path.clone();
                longer.push(target);
                stack.push(longer);
            }
        }
    }
    None
}

/// Demands that stand open though they are met.
fn demands(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let free = facts.liberty().filter(|(_, liberty)| {
        !deprived(liberty)
            && facts
                .steps
                .iter()
                .filter_map(|s| facts.liberty_after(s))
                .any(|l| deprived(&l))
    });
    const GONE: [&str; 5] = ["dropped", "dismissed", "acquitted", "abated", "expired"];
    let gone = |number: i64| {
        let charge = facts.charges.iter().find(|c| c.number == number);
        charge.is_some_and(|c| {
            let stated = c.status.clone();
            let followed = facts
                .steps
                .iter()
                .filter(|s| s.proceeding == c.proceeding)
                .filter(|s| s.charges.is_empty() || s.charges.iter().any(|l| l.0 == c.key()))
                .filter_map(|s| {
                    facts.terms.term("step-kinds", Facts::kind(s))?.charge_status.clone()
                })
                .next_back();
            stated.or(followed).is_some_and(|status| GONE.contains(&status.as_str()))
        })
    };
    for demand in &facts.demands {
        let reference = demand.reference();
        let met = format!("dossier set {reference} status=met");
        match demand.kind.as_deref() {
            Some("release") => {
                if let Some((step, _)) = &free {
                    found.push(contradiction(
                        "demand-met-release",
                        "It demands release, and the defender is no longer held.",
                        vec![reference, step.reference()],
                        met,
                    ));
                }
            }
            Some("drop-charges") => {
                let concerned: Vec<i64> = facts
                    .charges
                    .iter()
                    .filter(|c| demand.concerning.is_none() || demand.concerning == c.proceeding || demand.concerning.as_ref().is_some_and(|l| l.0 == c.key()))
                    .map(|c| c.number)
                    .collect();
                if !concerned.is_empty() && concerned.iter().all(|n| gone(*n)) {
                    found.push(contradiction(
                        "demand-met-drop-charges",
                        "It demands that charges be dropped, and they no longer stand.",
                        vec![reference],
                        met,
                    ));
                }
            }
            Some("lift-measure") => {
                let ended = |link: &crate::model::Link| {
                    facts.measures.iter().find(|m| m.key() == link.0).is_some_and(|m| {
                        !m.continues
                            && m.ended
                                .as_ref()
                                .and_then(UncertainDate::latest_day)
                                .is_some_and(|day| day < facts.today)
                    })
                };
                if demand.concerning.as_ref().is_some_and(ended) {
                    found.push(contradiction(
                        "demand-met-lift-measure",
                        "It demands that a measure be lifted, and the measure has ended.",
                        vec![reference],
                        met,
                    ));
                }
            }
            _ => {}
        }
    }
}
