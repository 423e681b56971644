//! Sentences that do not add up.

use super::facts::Facts;
use super::{Finding, Severity};
use crate::view::course::ledger::{Doubt, Entry, Total};

/// What the ledger of the defender's sentences shows.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let entries = facts.life.ledger.entries.iter();
    entries.filter_map(doubt).collect()
}

/// A length or a total in words.
fn words(total: Total) -> String {
    match total {
        Total::Nothing => "nothing".to_owned(),
        Total::Term(length) => length.to_string(),
        Total::Life => "life".to_owned(),
        Total::Unknown => "a length that is not known".to_owned(),
    }
}

fn doubt(entry: &Entry<'_>) -> Option<Finding> {
    let reference = entry.step.reference();
    let before = words(entry.before);
    let recorded = entry
        .sentence
        .and_then(|sentence| sentence.length.as_deref())
        .map(str::to_owned);
    let amount = entry.to.or(entry.by).map(|length| length.to_string());
    let amount = amount.or(recorded).unwrap_or_default();
    let (severity, code, what) = match entry.doubt? {
        Doubt::ByOrTo => (
            Severity::Recommended,
            "reduced-by-or-to",
            format!(
                "A sentence of {before} is reduced, and “{amount}” does not say whether by or to: letters tell only that it was reduced."
            ),
        ),
        Doubt::WrongWay => (
            Severity::Contradiction,
            "sentence-does-not-add-up",
            format!(
                "It changes a sentence of {before} by or to {amount}: a reduction cannot be longer than the sentence, nor an increase end below it."
            ),
        ),
        Doubt::ByAndTo => (
            Severity::Contradiction,
            "sentence-does-not-add-up",
            format!("By how much and to how much it changes a sentence of {before} do not fit."),
        ),
    };
    Some(Finding::new(
        severity,
        code,
        what,
        vec![reference.clone()],
        format!("dossier edit {reference}"),
    ))
}
