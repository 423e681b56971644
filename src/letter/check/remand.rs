//! Remand as a chain of orders, each with its end.

use super::facts::{Facts, is_before, when};
use super::{Finding, Severity};
use crate::date::UncertainDate;
use crate::vocabulary::Is;

/// A remand order that has run out while the defender is in custody, and days that no order covers.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let orders: Vec<_> = facts
        .steps
        .iter()
        .copied()
        .filter(|s| facts.means(s).is(Is::CustodyOrder))
        .collect();
    for pair in orders.windows(2) {
        let (one, next) = (pair[0], pair[1]);
        if one.proceeding == next.proceeding
            && facts.means(next).is(Is::Extension)
            && is_before(one.ends.as_ref(), next.date.as_ref())
            && one.ends.as_ref().and_then(|d| d.latest_day()?.succ_opt())
                < next.date.as_ref().and_then(|d| d.earliest_day())
        {
            found.push(Finding::new(
                Severity::Recommended,
                "remand-gap",
                format!(
                    "No order covers the custody between {} and {}: say so in the letter, or complete the chain.",
                    when(one.ends.as_ref()),
                    when(next.date.as_ref())
                ),
                vec![one.reference(), next.reference()],
                format!("dossier set {} ends=…", one.reference()),
            ));
        }
    }
    let Some(last) = facts.life.liberty() else {
        return found;
    };
    let (last, liberty) = (last.step, last.liberty);
    let order = facts.means(last).is(Is::CustodyOrder);
    let sentenced = facts.steps.iter().any(|s| {
        facts.means(s).is_any(&[Is::Verdict, Is::Serving])
            && !is_before(s.date.as_ref(), last.date.as_ref())
    });
    let over = last
        .ends
        .as_ref()
        .and_then(UncertainDate::latest_day)
        .is_some_and(|day| day < facts.today);
    if order && over && !sentenced && liberty.is_deprived() {
        found.push(Finding::new(
            Severity::Contradiction,
            "remand-ran-out",
            format!(
                "The order of custody ended {}, and neither an extension nor a release is recorded.",
                when(last.ends.as_ref())
            ),
            vec![last.reference()],
            format!("dossier add-step --defender {} --kind remand-extended --date … --ends …", facts.slug()),
        ));
    }
    found
}
