//! Who is concerned by what is recorded: the one place that decides it.
//!
//! A step, a charge and a measure name their people. Where an older record names nobody, all are
//! meant who were accused in its proceeding at that moment; in a case in which nobody is accused (a
//! petition, a civil claim), those who brought it and those against whom it is.

use crate::date::UncertainDate;
use crate::model::{Case, Charge, Incident, Link, Measure, Outcome, Proceeding};
use crate::model::{Record, Sentence, Step, Stored};
use crate::vocabulary::{Is, Terms};
use std::collections::HashMap;

/// A person in a proceeding.
#[derive(Debug)]
struct Member<'c> {
    link: &'c Link,
    /// From when to when.
    date: Option<&'c UncertainDate>,
    /// Whether they are one of those whom it is about, and not its victim or a witness.
    principal: bool,
}

/// A proceeding with those whom it is about.
#[derive(Debug)]
struct Circle<'c> {
    proceeding: &'c Stored<Proceeding>,
    members: Vec<Member<'c>>,
}

/// Who is concerned by what.
#[derive(Debug)]
pub struct Concerned<'c> {
    circles: HashMap<String, Circle<'c>>,
}

/// The keys by which links may name a record: the slug, and the uid.
fn keys<R: Record>(stored: &Stored<R>) -> Vec<String> {
    let mut keys = vec![stored.key()];
    keys.extend(stored.record.uid().map(|uid| uid.to_string()));
    keys.dedup();
    keys
}

/// Whether a link leads to a record.
pub(super) fn leads_to<R: Record>(link: &Link, stored: &Stored<R>) -> bool {
    stored
        .record
        .slug()
        .is_some_and(|slug| slug.to_string() == link.0)
        || stored
            .record
            .uid()
            .is_some_and(|uid| uid.to_string() == link.0)
        || stored.reference() == link.0
}

impl<'c> Concerned<'c> {
    /// Of the proceedings of a case.
    pub fn of(case: &'c Case, terms: &Terms) -> Concerned<'c> {
        let mut circles = HashMap::new();
        for proceeding in &case.proceedings {
            let principal = |role: Option<&str>| terms.is("party-roles", role, Is::Principal);
            let accused = proceeding.accused.iter();
            let others = proceeding.parties.iter();
            let parties: Vec<_> = if proceeding.accused.is_empty() {
                let own: Vec<_> = others
                    .clone()
                    .filter(|party| principal(party.role.as_deref()))
                    .collect();
                if own.is_empty() {
                    others.collect()
                } else {
                    own
                }
            } else {
                accused.collect()
            };
            for key in keys(proceeding) {
                let members = parties.iter().filter_map(|party| {
                    let role = party.role.as_deref();
                    let accused = !proceeding.accused.is_empty();
                    Some(Member {
                        link: party.actor.as_ref()?,
                        date: party.date.as_ref(),
                        principal: accused || role.is_none() || principal(role),
                    })
                });
                let members = members.collect();
                circles.insert(
                    key,
                    Circle {
                        proceeding,
                        members,
                    },
                );
            }
        }
        Concerned { circles }
    }

    fn circle(&self, proceeding: Option<&Link>) -> Option<&Circle<'c>> {
        self.circles.get(proceeding?.as_str())
    }

    /// The proceeding of a step, a charge or a measure.
    pub fn proceeding(&self, link: Option<&Link>) -> Option<&'c Stored<Proceeding>> {
        Some(self.circle(link)?.proceeding)
    }

    /// All whom a proceeding is about, whenever.
    pub fn by_proceeding(&self, proceeding: Option<&Link>) -> Vec<&'c Link> {
        let members = self.circle(proceeding).map(|circle| &circle.members);
        let members = members.into_iter().flatten();
        members.map(|member| member.link).collect()
    }

    /// Those whom a proceeding was about on a day: not those who became accused certainly later, or
    /// ceased to be certainly earlier.
    fn at(&self, proceeding: Option<&Link>, date: Option<&UncertainDate>) -> Vec<&'c Link> {
        let then = |member: &&Member<'c>| {
            let (Some(own), Some(date)) = (member.date, date) else {
                return true;
            };
            let later = own
                .earliest_day()
                .zip(date.latest_day())
                .is_some_and(|(from, day)| from > day);
            let over = own
                .latest_day()
                .zip(date.earliest_day())
                .is_some_and(|(until, day)| until < day && own.latest_day() != own.earliest_day());
            !later && !over
        };
        let members = self.circle(proceeding).map(|circle| &circle.members);
        let members = members.into_iter().flatten();
        members.filter(then).map(|member| member.link).collect()
    }

    /// Whom a step concerns.
    pub fn by_step(&self, step: &'c Step) -> Vec<&'c Link> {
        if step.accused.is_empty() {
            self.at(step.proceeding.as_ref(), step.date.as_ref())
        } else {
            step.accused.iter().collect()
        }
    }

    /// Whether what a step orders or decides is so for somebody: it names them, or they are accused or
    /// a party whom its proceeding is about. Of an arrest in the case of a killing the victim is told
    /// too, and was not arrested.
    pub fn bears(&self, step: &Step, person: &str) -> bool {
        if !step.accused.is_empty() {
            return step.accused.iter().any(|link| link.0 == person);
        }
        let members = self.circle(step.proceeding.as_ref());
        let mut members = members.into_iter().flat_map(|circle| &circle.members);
        members.any(|member| member.principal && member.link.0 == person)
    }

    /// Who is charged.
    pub fn by_charge(&self, charge: &'c Charge) -> Vec<&'c Link> {
        if charge.accused.is_empty() {
            self.at(charge.proceeding.as_ref(), charge.date.as_ref())
        } else {
            charge.accused.iter().collect()
        }
    }

    /// Whom a measure restricts: those it names and nobody else, for a measure may restrict somebody
    /// who is accused of nothing.
    pub fn by_measure(&self, measure: &'c Measure) -> Vec<&'c Link> {
        measure.targets.iter().collect()
    }

    /// To whom an incident was done.
    pub fn by_incident(&self, incident: &'c Incident) -> Vec<&'c Link> {
        let targets = incident.targets.iter();
        targets.filter_map(|part| part.actor.as_ref()).collect()
    }

    /// Whether an outcome of a step is one of a person, or of anybody, on a charge.
    pub fn has_outcome(
        &self,
        outcome: &Outcome,
        person: Option<&str>,
        charge: &Stored<Charge>,
    ) -> bool {
        let theirs = |link: &Link| person.is_none_or(|key| link.0 == key);
        outcome.accused.as_ref().is_none_or(theirs)
            && outcome.charge.as_ref().is_none_or(|l| leads_to(l, charge))
    }

    /// Whether a sentence that a step names is one of a person whom the step concerns.
    pub fn has_sentence(&self, sentence: &Sentence, person: &str) -> bool {
        sentence.accused.as_ref().is_none_or(|l| l.0 == person)
    }

    /// Whether a step is about a charge: it names it, or names none of the charges of its
    /// proceeding.
    pub fn has_charge(&self, step: &Step, charge: &Stored<Charge>) -> bool {
        step.proceeding == charge.proceeding
            && (step.charges.is_empty() || step.charges.iter().any(|l| leads_to(l, charge)))
    }
}
