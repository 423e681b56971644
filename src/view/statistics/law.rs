//! What is counted of proceedings: charges with what became of them, and times in custody. All of it
//! is read from the course of the case.

use crate::date::UncertainDate;
use crate::model::case::Index;
use crate::model::{Actor, Case, Charge, Link, Proceeding, Step, Stored};
use crate::view::course::charges::Brought;
use crate::view::course::counts::Count;
use crate::view::course::{Course, Life};
use crate::vocabulary::Terms;
use chrono::NaiveDate;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

/// The records of proceedings, found by what they belong to.
pub struct Law<'c> {
    /// The case.
    pub case: &'c Case,
    terms: &'c Terms,
    index: Index<'c>,
    course: Course<'c>,
    /// Those that were asked for, by key.
    lives: RefCell<HashMap<String, Rc<Life<'c>>>>,
    /// Steps of each proceeding in their order, by its number.
    steps: BTreeMap<i64, Vec<&'c Stored<Step>>>,
    /// The first step that tells of each charge, by the charge's number.
    brought: HashMap<i64, Brought<'c>>,
    organizations: HashMap<String, Vec<String>>,
}

impl<'c> Law<'c> {
    /// Takes a case as it may be told.
    pub fn of(case: &'c Case, terms: &'c Terms, today: NaiveDate) -> Law<'c> {
        let course = Course::of(case, terms, today);
        let mut organizations: HashMap<String, Vec<String>> = HashMap::new();
        for affiliation in &case.affiliations {
            if let (Some(actor), Some(organization)) =
                (&affiliation.actor, &affiliation.organization)
            {
                let own = organizations.entry(actor.0.clone()).or_default();
                own.push(organization.0.clone());
            }
        }
        Law {
            case,
            terms,
            index: case.index(),
            steps: course.by_proceeding(),
            brought: course.brought(),
            course,
            lives: RefCell::default(),
            organizations,
        }
    }

    /// An actor by key.
    pub fn actor(&self, key: &str) -> Option<&'c Stored<Actor>> {
        self.index.actors.get(key).copied()
    }

    /// The organizations of an actor, by affiliation.
    pub fn organizations(&self, key: &str) -> &[String] {
        self.organizations.get(key).map_or(&[], Vec::as_slice)
    }

    /// The proceeding of a charge or a step.
    pub fn proceeding(&self, link: Option<&Link>) -> Option<&'c Stored<Proceeding>> {
        self.course.proceeding(link)
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
        let steps = proceeding.and_then(|proceeding| self.steps.get(&proceeding.number));
        let steps = steps.into_iter().flatten().copied();
        Count::after(charge, steps, person, &self.course.concerned, self.terms).status
    }

    /// When a charge is first told of: its own date, else that of the first step that tells of it.
    pub fn first_told(&self, charge: &'c Stored<Charge>) -> Option<&'c UncertainDate> {
        let step = || self.brought.get(&charge.number)?.step.date.as_ref();
        charge.date.as_ref().or_else(step)
    }

    /// When a charge was brought; not known where only what came of it is recorded.
    pub fn brought(&self, charge: &'c Stored<Charge>) -> Option<&'c UncertainDate> {
        let by = self.brought.get(&charge.number).filter(|by| by.is_charge);
        let step = || by?.step.date.as_ref();
        charge.date.as_ref().or_else(step)
    }

    /// All whom a step of any proceeding concerns.
    pub fn everybody(&self) -> Vec<&str> {
        self.course.accused().collect()
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

    /// The charges against somebody.
    pub fn charges_of(&self, person: &str) -> &[&'c Stored<Charge>] {
        self.course.charges_of(person)
    }

    /// The terms.
    pub fn terms(&self) -> &'c Terms {
        self.terms
    }
}
