//! Time limits of complaints to international bodies, from the decisions that they run from.

use super::months::Limit;
use super::states;
use crate::date::UncertainDate;
use crate::model::Step;
use chrono::NaiveDate;

/// Months after another international procedure until a complaint to the Human Rights Committee
/// may be an abuse of the right of submission (rule 99 (c), CCPR/C/3/Rev.12).
pub const THREE_YEARS: u32 = 36;
/// The same after the exhaustion of domestic remedies.
pub const FIVE_YEARS: u32 = 60;

/// A time limit with where it comes from.
#[derive(Clone, Debug)]
pub struct TimeLimit {
    /// Its end.
    pub limit: Limit,
    /// How long it is: "four months".
    pub length: &'static str,
    /// From when it runs.
    pub from: UncertainDate,
}

/// The limit of an application to the European Court of Human Rights after a final decision: four
/// months, six where it was taken before Protocol No. 15 changed it (Article 35 § 1 of the
/// Convention). It runs from the day after the applicant had sufficient knowledge of the decision.
pub fn convention(decision: &Step) -> Option<TimeLimit> {
    let taken = decision.date.as_ref()?;
    let from = decision
        .notified
        .as_ref()
        .filter(|date| date.latest_day().is_some())
        .unwrap_or(taken);
    let change = states::four_months_from();
    let months = |day: Option<NaiveDate>| day.map(|day| if day < change { 6 } else { 4 });
    let first = months(taken.earliest_day()).unwrap_or(6);
    let last = months(taken.latest_day()).unwrap_or(4);
    let (one, other) = (Limit::of(from, first)?, Limit::of(from, last)?);
    Some(TimeLimit {
        limit: Limit {
            earliest: one.earliest.min(other.earliest),
            latest: one.latest.max(other.latest),
        },
        length: match (first, last) {
            (6, 6) => "six months",
            (4, 4) => "four months",
            _ => "six or four months",
        },
        from: from.clone(),
    })
}
