//! The charges of proceedings: which of them a step is about, and which step brought each.

use super::Course;
use super::concerned::Concerned;
use super::events::means;
use crate::model::{Case, Charge, Step, Stored};
use crate::vocabulary::Is;
use std::collections::HashMap;

/// The charges of each proceeding, by the proceeding's number, in the order in which they were
/// recorded.
#[derive(Debug)]
pub(super) struct Charges<'c>(HashMap<i64, Vec<&'c Stored<Charge>>>);

impl<'c> Charges<'c> {
    pub(super) fn of(case: &'c Case, concerned: &Concerned<'c>) -> Charges<'c> {
        let mut found: HashMap<i64, Vec<&'c Stored<Charge>>> = HashMap::new();
        for charge in &case.charges {
            if let Some(proceeding) = concerned.proceeding(charge.proceeding.as_ref()) {
                found.entry(proceeding.number).or_default().push(charge);
            }
        }
        Charges(found)
    }
}

/// The first step that tells of a charge.
#[derive(Clone, Copy, Debug)]
pub struct Brought<'c> {
    /// The step.
    pub step: &'c Stored<Step>,
    /// Whether it brought the charge; else the charge was brought at some time before.
    pub is_charge: bool,
}

impl<'c> Course<'c> {
    /// The charges that a step is about.
    pub fn charges_of_step<'a>(
        &'a self,
        step: &'a Stored<Step>,
    ) -> impl Iterator<Item = &'c Stored<Charge>> + use<'a, 'c> {
        let proceeding = self.concerned.proceeding(step.proceeding.as_ref());
        let own = proceeding.and_then(|proceeding| self.in_proceeding.0.get(&proceeding.number));
        let own = own.into_iter().flatten().copied();
        own.filter(|charge| self.concerned.has_charge(step, charge))
    }

    /// The first step that tells of each charge, by the charge's number: the first that brings it by
    /// its kind, else the first from which any status of it follows.
    pub fn brought(&self) -> HashMap<i64, Brought<'c>> {
        let (mut brought, mut other) = (HashMap::new(), HashMap::new());
        for step in self.events.iter().filter_map(super::events::Event::step) {
            let Some(status) = means(step, self.terms).charge_status.as_deref() else {
                continue;
            };
            let brings = self.terms.is("charge-statuses", Some(status), Is::Usual);
            for charge in self.charges_of_step(step) {
                let list = if brings { &mut brought } else { &mut other };
                let is_charge = brings;
                list.entry(charge.number)
                    .or_insert(Brought { step, is_charge });
            }
        }
        for (charge, step) in other {
            brought.entry(charge).or_insert(step);
        }
        brought
    }
}
