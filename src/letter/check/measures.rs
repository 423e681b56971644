//! Measures whose dates do not fit each other, and measures told as in force after their own term.

use super::facts::{Facts, is_before, when};
use super::{Finding, Severity};
use crate::date::UncertainDate;
use crate::model::{Measure, Stored};
use crate::view::course::measures::end;
use crate::vocabulary::Is;

/// Contradictions in the measures of the defender.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for measure in &facts.measures {
        if is_before(measure.ended.as_ref(), measure.date.as_ref()) {
            found.push(Finding::new(
                Severity::Contradiction,
                "measure-ends-before-start",
                format!(
                    "It ends ({}) before it starts ({}).",
                    when(measure.ended.as_ref()),
                    when(measure.date.as_ref())
                ),
                vec![measure.reference()],
                format!("dossier set {} ended=…", measure.reference()),
            ));
        }
        found.extend(ran_out(facts, measure));
    }
    found
}

/// A measure that is recorded as in force, and whose term is over. Whether it went on all the same is
/// known where somebody confirmed it after its end.
fn ran_out(facts: &Facts<'_>, measure: &Stored<Measure>) -> Option<Finding> {
    let state = measure.state.as_deref();
    let said = facts.terms.meaning("measure-states", state);
    if !said.is(Is::InForce) || said.is(Is::BeyondItsTerm) || measure.continues {
        return None;
    }
    let end = end(measure).filter(|end| *end < facts.today)?;
    let confirmed = measure.confirmed.as_ref();
    let later = confirmed
        .and_then(UncertainDate::earliest_day)
        .is_some_and(|day| day > end);
    let (also, trait_) = if later {
        (" and was confirmed after that", Is::BeyondItsTerm)
    } else {
        ("", Is::Over)
    };
    let code = facts.code("measure-states", trait_);
    let reference = measure.reference();
    Some(Finding::new(
        Severity::Contradiction,
        "measure-ran-out",
        format!(
            "It is recorded as in force{also}, and its term ended {}.",
            when(Some(&UncertainDate::day(end)))
        ),
        vec![reference.clone()],
        format!("dossier set {reference} state={code}"),
    ))
}
