//! What is to come, as it was announced: the next event of a proceeding, ends of orders, releases; and
//! what was announced for a day that passed without anything recorded since.

use super::entry::{Entry, words};
use super::maker::Maker;
use crate::date::UncertainDate;
use crate::model::{Step, Stored};
use crate::view::course::announced::{Announced, announced};
use crate::view::course::events::Event;
use crate::view::course::orders::{in_force, orders};
use crate::view::course::releases::releases;
use crate::view::course::{Course, Life};
use crate::view::phrase;
use crate::vocabulary::Terms;
use std::collections::{BTreeMap, HashMap};

/// What the lives of all who are concerned lead one to expect, by the number of the step.
pub(super) struct Expected<'c> {
    /// Until when an order holds: of each whom it concerns.
    until: HashMap<i64, Vec<UncertainDate>>,
    /// Ends of the orders in force.
    ends: HashMap<i64, Vec<UncertainDate>>,
    releases: HashMap<i64, Vec<&'c UncertainDate>>,
}

fn put<T: PartialEq>(found: &mut HashMap<i64, Vec<T>>, step: i64, one: T) {
    let own = found.entry(step).or_default();
    if !own.contains(&one) {
        own.push(one);
    }
}

impl<'c> Expected<'c> {
    pub(super) fn of(
        course: &Course<'c>,
        lives: &BTreeMap<&str, Life<'c>>,
        terms: &Terms,
    ) -> Expected<'c> {
        let mut expected = Expected {
            until: HashMap::new(),
            ends: HashMap::new(),
            releases: HashMap::new(),
        };
        for (person, life) in lives {
            let steps = course.steps_of(person);
            for order in orders(steps.iter().copied(), terms) {
                if let Some(until) = order.until {
                    put(&mut expected.until, order.step.number, until);
                }
            }
            for order in in_force(life, &steps, terms) {
                if let Some(until) = order.until {
                    put(&mut expected.ends, order.step.number, until);
                }
            }
            for (step, ends) in releases(life, course.today) {
                put(&mut expected.releases, step.number, ends);
            }
        }
        expected
    }

    /// Until when a step holds: what it says itself, or what follows from its length where that is
    /// the same for all.
    pub(super) fn until(&self, step: &Stored<Step>) -> Option<UncertainDate> {
        let by_length = || match self.until.get(&step.number)?.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        };
        step.ends.clone().or_else(by_length)
    }
}

/// An entry for what a step leads one to expect.
fn expected_entry(step: &Entry, what: String, date: Option<&UncertainDate>) -> Entry {
    Entry {
        reference: step.reference.clone(),
        kind: "expected".into(),
        types: step.types.clone(),
        date: date.cloned().unwrap_or_default(),
        what,
        who: step.who.clone(),
        by: step.by.clone(),
        by_keys: step.by_keys.clone(),
        place: step.place.clone(),
        sources: step.sources.clone(),
        confidentiality: step.confidentiality,
        expected: true,
        ..Entry::default()
    }
}

impl<'c> Maker<'c> {
    /// What a step announced to come: to come still, or missed; what came of it is told by what
    /// came.
    pub(super) fn announced(&mut self, record: &'c Stored<Step>, event: (usize, &Event<'c>)) {
        let Some(proceeding) = self.course.proceeding(record.proceeding.as_ref()) else {
            return;
        };
        let Some(who) = self.about_proceeding(proceeding, event) else {
            return;
        };
        let steps = self.steps.get(&proceeding.number);
        let steps = steps.map_or(&[][..], Vec::as_slice);
        let state = announced(record, steps, self.course, |key| self.lives.get(key));
        let mut step = self.entry(record, who);
        step.types = record.kind.iter().cloned().collect();
        let next = record.next.clone().unwrap_or_else(|| "next date".into());
        let mut entry = match state {
            Announced::Over => return,
            Announced::ToCome => {
                let what = format!("{} (announced)", phrase::capitalised(&next));
                expected_entry(&step, what, record.next_date.as_ref())
            }
            Announced::Missed => {
                let next = phrase::capitalised(&next);
                let what = format!("{next}: was announced for this day; nothing recorded since");
                expected_entry(&step, what, record.next_date.as_ref())
            }
        };
        entry.expected = state == Announced::ToCome;
        self.entries.push(entry);
    }

    /// The ends that a step leads one to expect and that have not passed.
    pub(super) fn expected(&mut self, record: &Stored<Step>, step: &Entry) {
        let today = self.course.today;
        let mut found: Vec<(String, UncertainDate)> = Vec::new();
        let label = |maker: &Self| {
            let kind = record.kind.as_deref();
            let kind = maker.terms.or_unspecified("step-kinds", kind);
            maker.terms.label("step-kinds", kind)
        };
        let is_order = self.expected.until.contains_key(&record.number);
        let own = match (&record.ends, is_order) {
            (Some(ends), false) => vec![ends.clone()],
            _ => self
                .expected
                .ends
                .get(&record.number)
                .cloned()
                .unwrap_or_default(),
        };
        found.extend(
            own.into_iter()
                .map(|ends| (format!("Ends: {}", label(self)), ends)),
        );
        let releases = self.expected.releases.get(&record.number);
        for ends in releases.into_iter().flatten() {
            found.push(("Expected release".to_owned(), (*ends).clone()));
        }
        found.retain(|(_, ends)| ends.latest_day().is_none_or(|day| day >= today));
        for (what, ends) in found {
            self.entries.push(expected_entry(step, what, Some(&ends)));
        }
    }

    /// What a step announced, as part of what it says.
    pub(super) fn announcement(record: &Step) -> Option<String> {
        let day = record.next_date.as_ref().map(words);
        match (&record.next, day) {
            (None, None) => None,
            (Some(next), Some(day)) => Some(format!("{next}, {day}")),
            (Some(next), None) => Some(next.clone()),
            (None, Some(day)) => Some(day),
        }
    }
}
