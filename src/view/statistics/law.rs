//! What is counted of proceedings: charges with what became of them, and times in custody.

use crate::date::UncertainDate;
use crate::model::{Actor, Case, Charge, Link, Proceeding, Step, Stored};
use crate::view::course::counts::Count;
use crate::view::course::{Course, Life};
use crate::vocabulary::{Is, Terms};
use chrono::NaiveDate;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

/// The records of proceedings, found by what they belong to.
pub struct Law<'c> {
    /// The case.
    pub case: &'c Case,
    terms: &'c Terms,
    actors: HashMap<String, &'c Stored<Actor>>,
    proceedings: HashMap<String, &'c Stored<Proceeding>>,
    course: Course<'c>,
    /// Those that were asked for, by key.
    lives: RefCell<HashMap<String, Rc<Life<'c>>>>,
    /// Steps of each proceeding in their order, by its number.
    steps: BTreeMap<i64, Vec<&'c Stored<Step>>>,
    charges: HashMap<String, Vec<&'c Stored<Charge>>>,
    organizations: HashMap<String, Vec<String>>,
    proceedings_by_accused: HashMap<String, Vec<&'c Stored<Proceeding>>>,
}

/// A key by slug and one by uid, so that a link is found by either.
fn keys<R: crate::model::Record>(stored: &Stored<R>) -> Vec<String> {
    let mut keys = vec![stored.key()];
    keys.extend(stored.record.uid().map(|uid| uid.to_string()));
    keys.dedup();
    keys
}

fn by_key<R: crate::model::Record>(list: &[Stored<R>]) -> HashMap<String, &Stored<R>> {
    list.iter()
        .flat_map(|stored| keys(stored).into_iter().map(move |key| (key, stored)))
        .collect()
}

impl<'c> Law<'c> {
    /// Takes a case as it may be told.
    pub fn of(case: &'c Case, terms: &'c Terms, today: NaiveDate) -> Law<'c> {
        let course = Course::of(case, terms, today);
        let mut charges: HashMap<String, Vec<&Stored<Charge>>> = HashMap::new();
        for charge in &case.charges {
            if let Some(proceeding) = &charge.proceeding {
                charges
                    .entry(proceeding.0.clone())
                    .or_default()
                    .push(charge);
            }
        }
        let mut organizations: HashMap<String, Vec<String>> = HashMap::new();
        for affiliation in &case.affiliations {
            if let (Some(actor), Some(organization)) =
                (&affiliation.actor, &affiliation.organization)
            {
                let own = organizations.entry(actor.0.clone()).or_default();
                own.push(organization.0.clone());
            }
        }
        let mut proceedings_by_accused: HashMap<String, Vec<&Stored<Proceeding>>> = HashMap::new();
        for proceeding in &case.proceedings {
            for party in proceeding.accused.iter().filter_map(|p| p.actor.as_ref()) {
                let own = proceedings_by_accused.entry(party.0.clone()).or_default();
                own.push(proceeding);
            }
        }
        Law {
            proceedings_by_accused,
            case,
            terms,
            actors: by_key(&case.actors),
            proceedings: by_key(&case.proceedings),
            steps: course.by_proceeding(),
            course,
            lives: RefCell::default(),
            charges,
            organizations,
        }
    }

    /// An actor by key.
    pub fn actor(&self, key: &str) -> Option<&'c Stored<Actor>> {
        self.actors.get(key).copied()
    }

    /// The organizations of an actor, by affiliation.
    pub fn organizations(&self, key: &str) -> &[String] {
        self.organizations.get(key).map_or(&[], Vec::as_slice)
    }

    /// The proceeding of a charge or a step.
    pub fn proceeding(&self, link: Option<&Link>) -> Option<&'c Stored<Proceeding>> {
        self.proceedings.get(&link?.0).copied()
    }

    /// The steps of a proceeding, in order.
    pub fn steps(&self, proceeding: &Stored<Proceeding>) -> &[&'c Stored<Step>] {
        let found = self.steps.get(&proceeding.number);
        found.map_or(&[], Vec::as_slice)
    }

    /// The charges of a proceeding.
    pub fn charges(&self, proceeding: &Stored<Proceeding>) -> Vec<&'c Stored<Charge>> {
        let found = keys(proceeding)
            .into_iter()
            .find_map(|key| self.charges.get(&key));
        found.cloned().unwrap_or_default()
    }

    /// All accused of a proceeding.
    pub fn parties(&self, proceeding: &Stored<Proceeding>) -> Vec<String> {
        let parties = proceeding.accused.iter();
        parties
            .filter_map(|party| Some(party.actor.as_ref()?.0.clone()))
            .collect()
    }

    /// Who is charged.
    pub fn accused(&self, charge: &'c Stored<Charge>) -> Vec<String> {
        let accused = self.course.concerned.by_charge(charge);
        accused.into_iter().map(|link| link.0.clone()).collect()
    }

    /// The status of a charge for one of the accused: the one it states, else what followed last from
    /// the steps that concern both.
    pub fn status(&self, charge: &'c Stored<Charge>, person: Option<&str>) -> Option<String> {
        if let Some(person) = person {
            let life = self.life(person);
            let mut counts = life.counts.iter();
            let own = counts.find(|count| count.charge.number == charge.number);
            return own.map_or_else(|| charge.status.clone(), |count| count.status.clone());
        }
        let proceeding = self.proceeding(charge.proceeding.as_ref());
        let steps = proceeding.map(|proceeding| self.steps(proceeding));
        let steps = steps.unwrap_or_default().iter().copied();
        Count::after(charge, steps, person, &self.course.concerned, self.terms).status
    }

    /// When a charge was brought: its own date, else that of the first step that brought it.
    pub fn brought(&self, charge: &'c Stored<Charge>) -> Option<&'c UncertainDate> {
        if let Some(date) = &charge.date {
            return Some(date);
        }
        let proceeding = self.proceeding(charge.proceeding.as_ref())?;
        let steps: Vec<_> = self
            .steps(proceeding)
            .iter()
            .copied()
            .filter(|step| self.course.concerned.has_charge(step, charge))
            .collect();
        let makes = |step: &Stored<Step>| self.terms.step(step.kind.as_deref());
        let charged = steps.iter().find(|step| {
            let status = makes(step).charge_status.as_deref();
            self.terms.is("charge-statuses", status, Is::Usual)
        });
        let first = charged.or_else(|| {
            let mut steps = steps.iter();
            steps.find(|step| makes(step).charge_status.is_some())
        });
        first?.date.as_ref()
    }

    /// All persons accused in any proceeding, without repetition, in the order of proceedings.
    pub fn everybody(&self) -> Vec<String> {
        let mut seen = HashSet::new();
        self.case
            .proceedings
            .iter()
            .flat_map(|proceeding| self.parties(proceeding))
            .filter(|key| seen.insert(key.clone()))
            .collect()
    }

    /// The course of somebody's case.
    pub fn life(&self, person: &str) -> Rc<Life<'c>> {
        let known = self.lives.borrow().get(person).cloned();
        known.unwrap_or_else(|| {
            let life = Rc::new(self.course.life(person));
            let mut lives = self.lives.borrow_mut();
            lives.insert(person.to_owned(), Rc::clone(&life));
            life
        })
    }

    /// The proceedings in which somebody is accused.
    pub fn proceedings_of(&self, person: &str) -> Vec<&'c Stored<Proceeding>> {
        self.proceedings_by_accused
            .get(person)
            .cloned()
            .unwrap_or_default()
    }

    /// The terms.
    pub fn terms(&self) -> &'c Terms {
        self.terms
    }
}
