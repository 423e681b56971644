//! Acts against others that belong to somebody's case: what was done to their relatives, colleagues,
//! lawyers, clients and organizations, and to those who are in a proceeding with them.

use super::Course;
use super::events::{Event, What};
use crate::model::{Case, Incident, Link, RecordLink, Stored};
use crate::vocabulary::Is;
use std::collections::{HashMap, HashSet};

/// Why an act against somebody else belongs to a person's case; the strongest reason there is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// A link ties it to a record of the person.
    Link,
    /// The person has a part in it: saw it, was there, is named beside its targets.
    Involvement,
    /// The other is related to the person: a term of the list `relationship-kinds`, if one is recorded.
    Relationship(Option<String>),
    /// The other is the person's organization. Who merely belongs to the same one is no colleague by
    /// that: that is a relationship to record.
    Organization,
    /// The other is in a proceeding with the person, and it happened after that had begun.
    Proceeding,
}

/// An act against somebody else.
#[derive(Clone, Debug)]
pub struct Against {
    /// Its place in [`Course::events`].
    pub place: usize,
    /// The keys of those to whom it was done; nobody where only a wording tells who.
    pub whom: Vec<String>,
    /// Why it belongs to the case.
    pub tie: Tie,
}

/// Whether an event is an act: something that was done to those whom it concerns.
fn is_act(event: &Event<'_>) -> bool {
    let what = event.what;
    matches!(what, What::Incident(_) | What::Step(_) | What::Measure(_))
}

fn links<'c>(what: What<'c>) -> &'c [RecordLink] {
    match what {
        What::Incident(incident) => &incident.record.links,
        What::Step(step) => &step.record.links,
        _ => &[],
    }
}

/// Whether somebody has a part in an incident, without having done it.
fn takes_part(incident: &Stored<Incident>, person: &str) -> bool {
    let parts = incident.witnesses.iter().chain(&incident.involved);
    let mut actors = parts.filter_map(|part| part.actor.as_ref());
    actors.any(|link| link.0 == person)
}

impl<'c> Course<'c> {
    /// What was done to others and belongs to the case of somebody, in order, until today: nothing that
    /// was done to themselves, and nothing that is known not to have happened. `case` is the one that
    /// the course is of.
    pub fn against_others(&self, case: &'c Case, person: &str) -> Vec<Against> {
        let related = related(self, case, person);
        let own: HashSet<usize> = self
            .by_person
            .get(person)
            .map(|places| places.iter().copied().collect())
            .unwrap_or_default();
        // What links lead to: records of the person, by any name; and to what theirs lead.
        let mut mine: HashSet<String> = HashSet::new();
        let mut meant: HashSet<&str> = HashSet::new();
        for at in &own {
            for what in self.events[*at].records() {
                mine.extend(what.names());
                meant.extend(
                    links(what)
                        .iter()
                        .filter_map(|l| Some(l.to.as_ref()?.as_str())),
                );
            }
        }
        let mut found = Vec::new();
        for (place, event) in self.events.iter().enumerate() {
            let past = event
                .date
                .earliest_day()
                .is_none_or(|day| day <= self.today);
            if own.contains(&place) || !past || !is_act(event) {
                continue;
            }
            let refuted = |what| matches!(what, What::Incident(i) if super::events::is_refuted(i, self.terms));
            if event.records().any(refuted) {
                continue;
            }
            let whom: Vec<String> = event.who.iter().map(ToString::to_string).collect();
            let linked = event.records().any(|what| {
                let mut to = links(what).iter().filter_map(|link| link.to.as_ref());
                to.any(|to| mine.contains(to.as_str()))
                    || what
                        .names()
                        .iter()
                        .any(|name| meant.contains(name.as_str()))
            });
            let involved = event
                .records()
                .any(|what| matches!(what, What::Incident(i) if takes_part(i, person)));
            let tie = if linked {
                Some(Tie::Link)
            } else if involved {
                Some(Tie::Involvement)
            } else {
                whom.iter().filter_map(|one| related.tie(one, place)).min()
            };
            if let Some(tie) = tie {
                found.push(Against { place, whom, tie });
            }
        }
        found
    }
}

/// Those who have to do with somebody.
struct Related {
    /// By key, each with the strongest tie.
    people: HashMap<String, Tie>,
    /// Those who are in a proceeding with them, with the place of its first event.
    beside: HashMap<String, usize>,
}

impl Related {
    fn tie(&self, one: &str, place: usize) -> Option<Tie> {
        let own = self.people.get(one).cloned();
        let beside = || self.beside.get(one).filter(|start| place >= **start);
        own.or_else(|| beside().map(|_| Tie::Proceeding))
    }
}

fn related<'c>(course: &Course<'c>, case: &'c Case, person: &str) -> Related {
    let mut people: HashMap<String, Tie> = HashMap::new();
    let mut add = |key: &Link, tie: Tie| {
        let known = people.entry(key.0.clone()).or_insert_with(|| tie.clone());
        if tie < *known {
            *known = tie;
        }
    };
    for relationship in &case.relationships {
        let (one, other) = (&relationship.actor, &relationship.other);
        let (Some(one), Some(other)) = (one, other) else {
            continue;
        };
        let kind = || Tie::Relationship(relationship.kind.clone());
        if one.0 == person {
            add(other, kind());
        } else if other.0 == person {
            add(one, kind());
        }
    }
    let affiliations = case.affiliations.iter();
    let own = affiliations.filter(|own| own.actor.as_ref().is_some_and(|link| link.0 == person));
    for organization in own.filter_map(|own| own.organization.as_ref()) {
        add(organization, Tie::Organization);
    }
    let mut first: HashMap<i64, usize> = HashMap::new();
    for (place, event) in course.events.iter().enumerate() {
        let step = event.step().and_then(|step| step.proceeding.as_ref());
        if let Some(proceeding) = course.proceeding(step) {
            first.entry(proceeding.number).or_insert(place);
        }
    }
    let mut beside: HashMap<String, usize> = HashMap::new();
    for proceeding in &case.proceedings {
        // Whoever judges or prosecutes is no victim of the case.
        let parties = proceeding.parties.iter().filter(|party| {
            let role = course.terms.meaning("party-roles", party.role.as_deref());
            role.is_any(&[Is::Principal, Is::Counsel])
        });
        let all = proceeding.accused.iter().chain(&proceeding.witnesses);
        let all: Vec<&Link> = all
            .chain(parties)
            .filter_map(|party| party.actor.as_ref())
            .collect();
        if !all.iter().any(|link| link.0 == person) {
            continue;
        }
        let start = first.get(&proceeding.number).copied().unwrap_or(0);
        for other in all.into_iter().filter(|link| link.0 != person) {
            let known = beside.entry(other.0.clone()).or_insert(start);
            *known = start.min(*known);
        }
    }
    Related { people, beside }
}
