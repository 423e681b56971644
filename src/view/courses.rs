//! The charges and steps of each proceeding, found without looking through those of all.

use crate::model::{Case, Charge, Link, Stored};
use std::collections::HashMap;

/// What belongs to the proceedings of a case.
#[derive(Debug)]
pub(super) struct Courses<'c> {
    charges: HashMap<&'c Link, Vec<&'c Stored<Charge>>>,
    /// The number of the step of each that was recorded first.
    first_steps: HashMap<&'c Link, i64>,
}

impl<'c> Courses<'c> {
    /// Of a case.
    pub(super) fn of(case: &'c Case) -> Courses<'c> {
        let mut courses = Courses {
            charges: HashMap::new(),
            first_steps: HashMap::new(),
        };
        for charge in &case.charges {
            if let Some(proceeding) = &charge.proceeding {
                courses.charges.entry(proceeding).or_default().push(charge);
            }
        }
        for step in &case.steps {
            if let Some(proceeding) = &step.proceeding {
                let first = courses.first_steps.entry(proceeding).or_insert(step.number);
                *first = step.number.min(*first);
            }
        }
        courses
    }

    /// The charges of a proceeding, in the order in which they were recorded.
    pub(super) fn charges(&self, proceeding: Option<&Link>) -> &[&'c Stored<Charge>] {
        proceeding
            .and_then(|proceeding| self.charges.get(proceeding))
            .map_or(&[], Vec::as_slice)
    }

    /// The number of the step of a proceeding that was recorded first.
    pub(super) fn first_step(&self, proceeding: Option<&Link>) -> Option<i64> {
        self.first_steps.get(proceeding?).copied()
    }
}
