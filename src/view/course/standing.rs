//! Where somebody stands in a proceeding: suspect, accused, before a court, convicted …

use super::counts::Count;
use super::decisions::is_final;
use super::events::{What, means, outcome};
use crate::model::{Link, Step, Stored};
use crate::vocabulary::{Is, Meaning, Terms};
use serde::Serialize;
use std::collections::BTreeMap;

/// Where somebody stands in a proceeding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Under investigation, without a charge.
    Suspect,
    /// Charged.
    Accused,
    /// Before a court.
    Defendant,
    /// Convicted, and an ordinary remedy may be open.
    Convicted,
    /// Convicted, and a decision on a remedy left it so.
    FinallyConvicted,
    /// Acquitted of all that is left.
    Acquitted,
    /// The case is over without a judgment on guilt.
    CaseClosed,
}

/// Where somebody stands in a proceeding, and since which step.
#[derive(Clone, Copy, Debug)]
pub struct Stand<'c> {
    /// The proceeding.
    pub proceeding: &'c Link,
    /// Where they stand.
    pub standing: Standing,
    /// The step since which they do, or the record of their death.
    pub by: What<'c>,
}

impl Standing {
    /// Whether nothing was judged yet.
    pub fn is_pending(self) -> bool {
        matches!(
            self,
            Standing::Suspect | Standing::Accused | Standing::Defendant
        )
    }
}

/// Where somebody stands after a step, by what became of their counts with it.
pub fn standing_after(
    before: Option<Standing>,
    step: &Stored<Step>,
    person: &str,
    counts: &[Count<'_>],
    terms: &Terms,
) -> Option<Standing> {
    let kind = means(step, terms);
    let own = counts
        .iter()
        .filter(|count| count.charge.proceeding == step.proceeding);
    let statuses: Vec<_> = own
        .filter(|count| count.stands.is_some())
        .map(|count| count.meaning(terms))
        .collect();
    // A case whose charges are not recorded has a standing all the same.
    let statuses = if statuses.is_empty() {
        let own = step.outcomes.iter().filter(|told| {
            let accused = told.accused.as_ref();
            accused.is_none_or(|link| link.0 == person)
        });
        let told = own.filter_map(|told| told.result.as_deref());
        let status = told
            .chain(step.outcome.as_deref())
            .find_map(|code| outcome(kind, Some(code), terms).charge_status.as_deref());
        let status = status.or(kind.charge_status.as_deref());
        let status = status.map(|code| terms.meaning("charge-statuses", Some(code)));
        let status = status.filter(|status| !status.is(Is::KeepsStage));
        status.into_iter().collect()
    } else {
        statuses
    };
    let decided = is_final(step, terms);
    if statuses.is_empty() {
        return match before {
            Some(Standing::Convicted) if decided => Some(Standing::FinallyConvicted),
            _ if kind.is(Is::EndsCase) => Some(Standing::CaseClosed),
            before => before,
        };
    }
    Some(match (by_statuses(&statuses), before) {
        (Standing::Convicted, Some(Standing::Convicted | Standing::FinallyConvicted))
            if decided =>
        {
            Standing::FinallyConvicted
        }
        (Standing::Convicted, Some(Standing::FinallyConvicted)) if !kind.is(Is::Verdict) => {
            Standing::FinallyConvicted
        }
        (now, _) => now,
    })
}

/// Where somebody stands of whose charges these are the statuses.
fn by_statuses(statuses: &[&Meaning]) -> Standing {
    let any = |is: Is| statuses.iter().any(|status| status.is(is));
    let all_over = statuses.iter().all(|status| status.is(Is::Over));
    if any(Is::Convicts) {
        Standing::Convicted
    } else if all_over && any(Is::Acquits) {
        Standing::Acquitted
    } else if all_over {
        Standing::CaseClosed
    } else if any(Is::OpensTrial) {
        Standing::Defendant
    } else if any(Is::Standing) {
        Standing::Accused
    } else {
        Standing::Suspect
    }
}

/// Closes, at the death of somebody, the cases in which nothing was judged of them: by what it made of
/// their charges, and where none are recorded by itself.
pub(super) fn end_by_death<'c>(
    standings: &mut BTreeMap<&'c str, Stand<'c>>,
    counts: &[Count<'c>],
    death: What<'c>,
    terms: &Terms,
) {
    let mut pending: BTreeMap<&'c str, &'c Link> = BTreeMap::new();
    let ended = counts.iter().filter(|count| count.ended_by.is_some());
    for link in ended.filter_map(|count| count.charge.proceeding.as_ref()) {
        pending.insert(link.as_str(), link);
    }
    for (key, stand) in standings.iter() {
        match stand.standing.is_pending() {
            true => pending.insert(key, stand.proceeding),
            false => pending.remove(key),
        };
    }
    for (key, proceeding) in pending {
        let own = counts.iter().filter(|count| {
            count.charge.proceeding.as_ref() == Some(proceeding) && count.stands.is_some()
        });
        let statuses: Vec<_> = own.map(|count| count.meaning(terms)).collect();
        let standing = match statuses.is_empty() {
            true => Standing::CaseClosed,
            false => by_statuses(&statuses),
        };
        // One who was charged after the death is tried dead.
        if !standing.is_pending() {
            standings.insert(
                key,
                Stand {
                    proceeding,
                    standing,
                    by: death,
                },
            );
        }
    }
}
