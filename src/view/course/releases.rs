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
    let passed = |ends: &UncertainDate| ends.latest_day().is_some_and(|day| day < today);
    let mut expected = life.ledger.expected_releases();
    expected.retain(|(_, ends)| life.held().is_some() || !passed(ends));
    expected
}
