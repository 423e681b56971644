//! Links that lead nowhere new, of a record to itself and of order in a circle; hints of order in a
//! circle; and records of one event that no link ties.

use super::facts::Facts;
use super::{Finding, Severity};
use crate::date::{OrderHint, UncertainDate};
use crate::model::{Record, RecordLink, Stored};
use crate::vocabulary::{Is, Terms};
use std::collections::{BTreeMap, HashSet};

/// A record with where it leads.
struct Node<'c> {
    reference: String,
    /// Keys that it leads to, each with whether in order.
    to: Vec<(bool, &'c str)>,
    date: Option<&'c UncertainDate>,
}

type Nodes<'c> = BTreeMap<String, Node<'c>>;

fn add<'c, R: Record>(
    nodes: &mut Nodes<'c>,
    stored: &'c Stored<R>,
    to: Vec<(bool, &'c str)>,
    date: Option<&'c UncertainDate>,
) {
    let reference = stored.reference();
    nodes.insert(
        stored.key(),
        Node {
            reference,
            to,
            date,
        },
    );
}

fn linked<'l>(links: &'l [RecordLink], terms: &Terms) -> Vec<(bool, &'l str)> {
    links
        .iter()
        .filter_map(|link| {
            let ordered = terms.is("record-links", link.kind.as_deref(), Is::Later);
            Some((ordered, link.to.as_ref()?.as_str()))
        })
        .collect()
}

/// Links of a record to itself, and links of order that run in a circle.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut nodes = Nodes::new();
    for i in &facts.incidents {
        add(
            &mut nodes,
            i,
            linked(&i.links, facts.terms),
            i.date.as_ref(),
        );
    }
    for s in &facts.steps {
        add(
            &mut nodes,
            s,
            linked(&s.links, facts.terms),
            s.date.as_ref(),
        );
    }
    for p in &facts.proceedings {
        add(&mut nodes, p, linked(&p.links, facts.terms), None);
    }
    for c in &facts.communications {
        let to = c.follows.iter().map(|l| (true, l.as_str())).collect();
        add(&mut nodes, c, to, c.date.as_ref());
    }
    for a in &facts.case.actors {
        let to = a.part_of.iter().map(|l| (true, l.as_str())).collect();
        add(&mut nodes, a, to, None);
    }
    let mut found = Vec::new();
    for (key, node) in &nodes {
        let reference = &node.reference;
        if node.to.iter().any(|(_, target)| target == key) {
            found.push(contradiction(
                "link-to-itself",
                "A link leads from the record to itself.",
                vec![reference.clone()],
                reference,
            ));
        }
        let hint = node.date.and_then(|d| d.order.as_ref());
        if let Some(OrderHint::After(name) | OrderHint::Before(name)) = hint
            && (name.to_lowercase() == *reference || name == key)
        {
            found.push(contradiction(
                "link-to-itself",
                "Its date is ordered after or before itself.",
                vec![reference.clone()],
                reference,
            ));
        }
    }
    let mut reported: HashSet<&str> = HashSet::new();
    for (key, node) in &nodes {
        if reported.contains(key.as_str()) {
            continue;
        }
        if let Some(circle) = circle(key, &nodes) {
            let references = circle
                .iter()
                .filter_map(|k| nodes.get(*k))
                .map(|n| n.reference.clone());
            found.push(contradiction(
                "links-in-circle",
                "Links of order run in a circle.",
                references.collect(),
                &node.reference,
            ));
            reported.extend(circle);
        }
    }
    hints(facts, &mut found);
    alike(facts, &mut found);
    found
}

/// Hints of order that run in a circle: the order of the case breaks at the last of them.
fn hints(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let circular = &facts.course.circular;
    if let Some(first) = circular.first().filter(|_| circular.len() > 1) {
        found.push(contradiction(
            "hints-in-circle",
            "By their hints of order (before, after) each of these would come before itself.",
            circular.clone(),
            first,
        ));
    }
}

/// Records that tell of one event as far as is known, without a link that says so.
fn alike(facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let me = facts.me.key();
    for (one, other) in &facts.course.alike {
        let mine = facts
            .course
            .events_of(&me)
            .any(|event| event.records().any(|what| what.reference() == *one));
        if mine {
            found.push(Finding::new(
                Severity::Recommended,
                "may-be-one-event",
                "They may be records of one event, and are told as one: say so, or what sets them apart (place, time, who did it).",
                vec![one.clone(), other.clone()],
                facts.same_event(one, other),
            ));
        }
    }
}

fn contradiction(code: &str, what: &str, references: Vec<String>, edit: &str) -> Finding {
    Finding::new(
        Severity::Contradiction,
        code,
        what,
        references,
        format!("dossier edit {edit}"),
    )
}

/// The records of a circle of several links of order through one, if there is one.
fn circle<'k>(start: &'k str, nodes: &'k Nodes<'_>) -> Option<Vec<&'k str>> {
    let mut from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut next = vec![start];
    while let Some(at) = next.pop() {
        let onward = nodes.get(at).map_or(&[][..], |node| node.to.as_slice());
        for (ordered, target) in onward {
            if !ordered || *target == at {
                continue;
            }
            if *target == start {
                let mut path = vec![at];
                while let Some(earlier) = path.last().and_then(|last| from.get(last)) {
                    path.push(earlier);
                }
                path.reverse();
                return Some(path);
            }
            if !from.contains_key(target) {
                from.insert(target, at);
                next.push(target);
            }
        }
    }
    None
}
