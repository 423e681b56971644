//! Where somebody stands in a proceeding: suspect, accused, before a court, convicted …

use super::counts::Count;
use super::decisions::is_final;
use super::events::means;
use crate::model::{Step, Stored};
use crate::vocabulary::{Is, Terms};
use serde::Serialize;

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

/// Where somebody stands after a step, by what became of their counts with it.
pub fn standing_after(
    before: Option<Standing>,
    step: &Stored<Step>,
    counts: &[Count<'_>],
    terms: &Terms,
) -> Option<Standing> {
    let kind = means(step, terms);
    let own = counts
        .iter()
        .filter(|count| count.charge.proceeding == step.proceeding);
    let statuses: Vec<_> = own
        .filter_map(|count| count.status.as_deref())
        .map(|status| terms.meaning("charge-statuses", Some(status)))
        .collect();
    // A case whose charges are not recorded has a standing all the same.
    let statuses = if statuses.is_empty() {
        let outcome = terms.outcome(step.outcome.as_deref()).charge_status.clone();
        let status = outcome.or_else(|| kind.charge_status.clone());
        let status = status.as_deref();
        let status = status.map(|code| terms.meaning("charge-statuses", Some(code)));
        status.into_iter().collect()
    } else {
        statuses
    };
    let any = |is: Is| statuses.iter().any(|status| status.is(is));
    let decided = is_final(step, terms);
    if statuses.is_empty() {
        return match before {
            Some(Standing::Convicted) if decided => Some(Standing::FinallyConvicted),
            _ if kind.is(Is::EndsCase) => Some(Standing::CaseClosed),
            before => before,
        };
    }
    let all_over = statuses.iter().all(|status| status.is(Is::Over));
    Some(if any(Is::Convicts) {
        match before {
            Some(Standing::Convicted | Standing::FinallyConvicted) if decided => {
                Standing::FinallyConvicted
            }
            Some(Standing::FinallyConvicted) if !kind.is(Is::Verdict) => Standing::FinallyConvicted,
            _ => Standing::Convicted,
        }
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
    })
}
