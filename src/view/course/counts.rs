//! What became of each charge, for each of its accused: count by count, for an outcome on one count
//! says nothing of the others, and an outcome of one accused nothing of another.

use super::concerned::Concerned;
use super::events::means;
use crate::model::{Charge, Outcome, Step, Stored};
use crate::vocabulary::{Is, Terms};

/// A charge as it stands for one of its accused.
#[derive(Clone, Debug)]
pub struct Count<'c> {
    /// The charge.
    pub charge: &'c Stored<Charge>,
    /// Its status: a term of the list `charge-statuses`; none where nothing says one.
    pub status: Option<String>,
    /// The step that says so; none where the charge itself does.
    pub by: Option<&'c Stored<Step>>,
}

/// What a step makes of a charge, for one of its accused, or for a charge of which nobody is named.
pub fn status_after(
    step: &Step,
    charge: &Stored<Charge>,
    person: Option<&str>,
    concerned: &Concerned<'_>,
    terms: &Terms,
) -> Option<String> {
    // What a prosecutor asks for decides nothing.
    if means(step, terms).is(Is::Proposal) || !concerned.has_charge(step, charge) {
        return None;
    }
    let told = || {
        step.outcomes
            .iter()
            .filter(|outcome| outcome.result.is_some())
    };
    let applies = |outcome: &&Outcome| concerned.has_outcome(outcome, person, charge);
    // The one that names most is the most exact.
    let exact = |outcome: &&Outcome| {
        usize::from(outcome.charge.is_some()) + usize::from(outcome.accused.is_some())
    };
    if let Some(outcome) = told().filter(applies).max_by_key(exact) {
        return terms
            .outcome(outcome.result.as_deref())
            .charge_status
            .clone();
    }
    // Where a step tells results one by one, it says nothing of the others.
    if told().next().is_some() {
        return None;
    }
    let named = step.accused.is_empty()
        || person.is_none_or(|key| step.accused.iter().any(|link| link.0 == key));
    if !named {
        return None;
    }
    let whole = terms.outcome(step.outcome.as_deref());
    let own = whole.charge_status.clone();
    own.or_else(|| means(step, terms).charge_status.clone())
}

impl<'c> Count<'c> {
    /// A charge after the steps, in order, of its proceeding.
    pub fn after(
        charge: &'c Stored<Charge>,
        steps: impl IntoIterator<Item = &'c Stored<Step>>,
        person: Option<&str>,
        concerned: &Concerned<'_>,
        terms: &Terms,
    ) -> Count<'c> {
        let mut count = Count {
            charge,
            status: charge.status.clone(),
            by: None,
        };
        for step in steps {
            count.take(step, person, concerned, terms);
        }
        count
    }

    /// Takes the next step into account. A status that the charge itself states stands.
    pub fn take(
        &mut self,
        step: &'c Stored<Step>,
        person: Option<&str>,
        concerned: &Concerned<'_>,
        terms: &Terms,
    ) {
        if self.charge.status.is_some() {
            return;
        }
        if let Some(status) = status_after(step, self.charge, person, concerned, terms) {
            self.status = Some(status);
            self.by = Some(step);
        }
    }
}
