//! What is counted of proceedings: charges with what became of them, and times in custody.

use crate::date::UncertainDate;
use crate::model::{Actor, Case, Charge, Link, Proceeding, Step, Stored};
use crate::view::custody::in_order;
use crate::vocabulary::{Is, Terms};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// The records of proceedings, found by what they belong to.
pub struct Law<'c> {
    /// The case.
    pub case: &'c Case,
    terms: &'c Terms,
    actors: HashMap<String, &'c Stored<Actor>>,
    proceedings: HashMap<String, &'c Stored<Proceeding>>,
    /// Steps of each proceeding in their order.
    steps: HashMap<String, Vec<&'c Stored<Step>>>,
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
    pub fn of(case: &'c Case, terms: &'c Terms) -> Law<'c> {
        let mut steps: HashMap<String, Vec<&Stored<Step>>> = HashMap::new();
        for step in &case.steps {
            if let Some(proceeding) = &step.proceeding {
                steps.entry(proceeding.0.clone()).or_default().push(step);
            }
        }
        for list in steps.values_mut() {
            *list = in_order(std::mem::take(list));
        }
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
            steps,
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
    pub fn steps(&self, proceeding: &Stored<Proceeding>) -> Vec<&'c Stored<Step>> {
        let found = keys(proceeding)
            .into_iter()
            .find_map(|key| self.steps.get(&key));
        found.cloned().unwrap_or_default()
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

    /// Who is charged: those named, else all accused of the proceeding.
    pub fn accused(&self, charge: &Stored<Charge>) -> Vec<String> {
        if charge.accused.is_empty() {
            self.proceeding(charge.proceeding.as_ref())
                .map(|proceeding| self.parties(proceeding))
                .unwrap_or_default()
        } else {
            charge.accused.iter().map(|link| link.0.clone()).collect()
        }
    }

    /// The status of a charge for one of the accused: the one it states, else what followed last from
    /// the steps that concern both.
    pub fn status(&self, charge: &Stored<Charge>, person: Option<&str>) -> Option<String> {
        if let Some(status) = &charge.status {
            return Some(status.clone());
        }
        let proceeding = self.proceeding(charge.proceeding.as_ref())?;
        self.steps(proceeding)
            .into_iter()
            .filter(|step| self.concerns(step, charge))
            .filter_map(|step| self.status_after(step, charge, person))
            .next_back()
    }

    /// Whether a step is about a charge: it names it, or no charge at all.
    fn concerns(&self, step: &Stored<Step>, charge: &Stored<Charge>) -> bool {
        step.charges.is_empty()
            || step
                .charges
                .iter()
                .any(|link| keys(charge).contains(&link.0))
    }

    /// What a step makes of a charge for one of the accused.
    fn status_after(
        &self,
        step: &Stored<Step>,
        charge: &Stored<Charge>,
        person: Option<&str>,
    ) -> Option<String> {
        let of_them = |link: &Option<Link>| {
            link.as_ref()
                .is_none_or(|link| person.is_none_or(|key| link.0 == key))
        };
        let of_it = |link: &Option<Link>| {
            link.as_ref()
                .is_none_or(|link| keys(charge).contains(&link.0))
        };
        let known = |code: &str| self.terms.outcome(Some(code)).charge_status.clone();
        let told: Vec<_> = step
            .outcomes
            .iter()
            .filter(|o| o.result.is_some())
            .collect();
        if let Some(outcome) = told
            .iter()
            .find(|o| of_them(&o.accused) && of_it(&o.charge))
        {
            return known(outcome.result.as_deref()?);
        }
        // Where a step tells results one by one, it says nothing of the others.
        if !told.is_empty() {
            return None;
        }
        let named = step.accused.is_empty()
            || person.is_none_or(|key| step.accused.iter().any(|link| link.0 == key));
        if !named {
            return None;
        }
        let from_kind = self.terms.step(step.kind.as_deref()).charge_status.clone();
        step.outcome.as_deref().and_then(known).or(from_kind)
    }

    /// When a charge was brought: its own date, else that of the first step that brought it.
    pub fn brought(&self, charge: &'c Stored<Charge>) -> Option<&'c UncertainDate> {
        if let Some(date) = &charge.date {
            return Some(date);
        }
        let proceeding = self.proceeding(charge.proceeding.as_ref())?;
        let steps: Vec<_> = self
            .steps(proceeding)
            .into_iter()
            .filter(|step| self.concerns(step, charge))
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

    /// The steps of all proceedings of a person that concern them, in order.
    pub fn steps_of(&self, person: &str) -> Vec<&'c Stored<Step>> {
        in_order(
            self.proceedings_of(person)
                .into_iter()
                .flat_map(|proceeding| self.steps(proceeding))
                .filter(|step| {
                    step.accused.is_empty() || step.accused.iter().any(|link| link.0 == person)
                }),
        )
    }

    /// The last day on which somebody can be held: today, or the day of their death. Second, whether
    /// they died.
    pub fn until(&self, person: &str, today: NaiveDate) -> (NaiveDate, bool) {
        let died = self.actor(person).and_then(|actor| actor.died.as_ref());
        match died.and_then(UncertainDate::latest_day) {
            Some(day) if day <= today => (day, true),
            _ => (today, false),
        }
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
