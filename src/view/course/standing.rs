//! Where somebody stands in a proceeding: suspect, accused, before a court, convicted …

use super::counts::Count;
use super::decisions::is_final;
use super::events::{means, outcome};
use crate::model::{Link, Step, Stored};
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

/// Where somebody stands in a proceeding, and since which step.
#[derive(Clone, Copy, Debug)]
pub struct Stand<'c> {
    /// The proceeding.
    pub proceeding: &'c Link,
    /// Where they stand.
    pub standing: Standing,
    /// The step since which they do.
    pub by: &'c Stored<Step>,
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
