//! Which records tell how somebody's liberty was taken: the arrest that a letter and a form mean, what
//! their custody rests on, and a disappearance of which nobody knows the end.

use super::Course;
use super::events::{Event, What, is_refuted, means};
use crate::date::UncertainDate;
use crate::model::{Incident, Step, Stored};
use crate::vocabulary::Is;

/// The records of one arrest or disappearance.
#[derive(Clone, Copy, Debug)]
pub struct Taking<'c> {
    /// Its place in [`Course::events`].
    pub place: usize,
    /// The step that tells of it.
    pub step: Option<&'c Stored<Step>>,
    /// The incident that tells of it.
    pub incident: Option<&'c Stored<Incident>>,
}

impl<'c> Taking<'c> {
    /// The reference of the record that tells of it.
    pub fn reference(&self) -> Option<String> {
        let step = self.step.map(Stored::reference);
        step.or_else(|| self.incident.map(Stored::reference))
    }

    /// When it was.
    pub fn date(&self) -> Option<&'c UncertainDate> {
        let step = self.step.and_then(|step| step.date.as_ref());
        step.or_else(|| self.incident?.date.as_ref())
    }
}

impl<'c> Course<'c> {
    /// The events of somebody until today of which one of several traits holds, in order.
    fn takings(&self, person: &str, families: &[Is]) -> Vec<Taking<'c>> {
        let taking = |place: usize, event: &Event<'c>| {
            let past = event.date.earliest_day();
            let told = event
                .records()
                .filter(|what| families.iter().any(|family| what.is(self.terms, *family)));
            let mut taking = Taking {
                place,
                step: None,
                incident: None,
            };
            for what in told.filter(|_| past.is_none_or(|day| day <= self.today)) {
                match what {
                    What::Step(step) if self.concerned.bears(step, person) => {
                        taking.step = taking.step.or(Some(step));
                    }
                    What::Incident(incident) if !is_refuted(incident, self.terms) => {
                        taking.incident = taking.incident.or(Some(incident));
                    }
                    _ => {}
                }
            }
            (taking.step.is_some() || taking.incident.is_some()).then_some(taking)
        };
        let places = self.by_person.get(person).into_iter().flatten();
        places
            .filter_map(|at| taking(*at, &self.events[*at]))
            .collect()
    }

    /// The place of a step among the events.
    fn place_of(&self, person: &str, step: &Stored<Step>) -> Option<usize> {
        let mut places = self.by_person.get(person)?.iter().copied();
        places.find(|at| {
            let own = self.events[*at].step();
            own.is_some_and(|own| own.number == step.number)
        })
    }

    /// The arrest or disappearance with which somebody's last time without liberty began, whether it
    /// goes on or not, or one of later that no step tells of. None where that time began in another
    /// way, as with a judgment: the arrest of an earlier time is not its arrest.
    pub fn arrest_of(&self, person: &str) -> Option<Taking<'c>> {
        let mut takings = self.takings(person, &[Is::Arrest, Is::Disappearance]);
        let last = takings.last().copied()?;
        let pieces = self.life(person).pieces;
        let Some((mut at, piece)) = pieces.iter().enumerate().next_back() else {
            return Some(last);
        };
        let place = |step: Option<&'c Stored<Step>>| self.place_of(person, step?);
        let end = place(piece.to);
        if end.is_some_and(|end| last.place > end) {
            return Some(last);
        }
        // Custody that became house arrest and custody again is one time without liberty.
        while at > 0 && pieces[at - 1].to.map(|step| step.number) == Some(pieces[at].from.number) {
            at -= 1;
        }
        let start = place(Some(pieces[at].from))?;
        let before = match at {
            0 => None,
            _ => place(pieces[at - 1].to),
        };
        takings.retain(|taking| before.is_none_or(|end| taking.place > end));
        let began = takings.iter().rfind(|taking| taking.place <= start);
        began.or(takings.first()).copied()
    }

    /// The step on which somebody's custody rests, or last rested: an order, or a judgment.
    pub fn ground_of_custody(&self, person: &str) -> Option<&'c Stored<Step>> {
        let steps = self.steps_of(person).into_iter();
        let mut grounds = steps.filter(|step| means(step, self.terms).is(Is::GroundOfCustody));
        grounds.next_back()
    }

    /// The steps that tell of somebody's detention: arrests, what custody rests on, transfers.
    pub fn detention_of(&self, person: &str) -> Vec<&'c Stored<Step>> {
        use Is::{Arrest, Disappearance, GroundOfCustody, Transfer};
        let mut steps = self.steps_of(person);
        steps.retain(|step| {
            let kind = means(step, self.terms);
            kind.is_any(&[Arrest, Disappearance, GroundOfCustody, Transfer])
        });
        steps
    }

    /// The disappearance of somebody who is missing: the last one, where nothing later tells of their
    /// liberty or their death.
    pub fn missing(&self, person: &str) -> Option<Taking<'c>> {
        let last = self.takings(person, &[Is::Disappearance]).pop()?;
        let life = self.life(person);
        let found = life.changes.last().is_some_and(|change| {
            let later = self
                .place_of(person, change.step)
                .is_some_and(|place| place > last.place);
            later && change.liberty != super::liberty::Liberty::Disappeared
        });
        let seized = self.takings(person, &[Is::Arrest]).pop();
        let seized = seized.is_some_and(|taking| taking.place > last.place);
        (!found && !seized && life.died.is_none()).then_some(last)
    }
}
