//! Releases that sentences lead one to expect.

use super::Life;
use crate::date::UncertainDate;
use crate::model::{Step, Stored};
use chrono::NaiveDate;

/// The ends of sentences of which no release is recorded yet, each with the step that says so: those
/// that lie ahead, and one that has passed where the person is still held. None of the dead.
pub fn releases<'c>(
    life: &Life<'c>,
    today: NaiveDate,
) -> Vec<(&'c Stored<Step>, &'c UncertainDate)> {
    if life.died.is_some() {
        return Vec::new();
    }
    // The steps that ended custody, where it does not go on.
    let mut endings: Vec<&Stored<Step>> = Vec::new();
    if life.held().is_none() {
        let last = life.liberty().filter(|last| !last.liberty.is_deprived());
        endings.extend(last.map(|last| last.step));
        endings.extend(life.pieces.last().and_then(|piece| piece.to));
    }
    let freed = |step: &Stored<Step>| {
        let imposed = step.date.as_ref().and_then(UncertainDate::latest_day);
        let day = |end: &Stored<Step>| end.date.as_ref().and_then(UncertainDate::earliest_day);
        endings.iter().any(|end| day(end) >= imposed)
    };
    let passed = |ends: &UncertainDate| ends.latest_day().is_some_and(|day| day < today);
    let mut expected = life.ledger.ends();
    expected.retain(|(step, ends)| !freed(step) && (life.held().is_some() || !passed(ends)));
    expected
}
