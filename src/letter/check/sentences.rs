//! Sentences that do not add up.

use super::facts::{Facts, when};
use super::{Finding, Severity};
use crate::view::course::ledger::{Doubt, Entry, Total};

/// What the ledger of the defender's sentences shows.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let entries = facts.life.ledger.entries.iter();
    entries
        .flat_map(|entry| doubt(entry).into_iter().chain(too_late(entry)))
        .collect()
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

/// For how many days the recorded end of a sentence may lie after what its length gives.
const TOLERANCE: i64 = 31;

/// A sentence whose recorded end lies after its recorded start and length. One that ends earlier may
/// have credit for time served.
fn too_late(entry: &Entry<'_>) -> Option<Finding> {
    let sentence = entry.sentence?;
    let (starts, ends) = (sentence.starts.as_ref()?, sentence.ends.as_ref()?);
    let last = entry.to?.from(starts.latest_day()?)?;
    let reference = entry.step.reference();
    ((ends.earliest_day()? - last).num_days() > TOLERANCE).then(|| {
        Finding::new(
            Severity::Contradiction,
            "sentence-does-not-add-up",
            format!(
                "{} from {} does not end {}.",
                words(entry.after),
                when(Some(starts)),
                when(Some(ends))
            ),
            vec![reference.clone()],
            format!("dossier edit {reference}"),
        )
    })
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
