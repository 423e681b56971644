//! One matter before several international bodies.

use super::facts::{Facts, when};
use super::{Finding, Severity};
use crate::date::UncertainDate;
use crate::model::{Communication, Proceeding, Step, Stored};
use crate::view::course::decisions;
use crate::vocabulary::Complaint;

/// The step that ended an international procedure.
pub fn ended<'c>(facts: &Facts<'c>, proceeding: &Stored<Proceeding>) -> Option<&'c Stored<Step>> {
    decisions::ended(facts.steps_of(proceeding), facts.terms)
}

/// Article 5 § 2 (a) of the Optional Protocol; Article 35 § 2 (b) of the Convention, which also bars
/// a matter that was examined elsewhere before; paragraph 33 (d) of the Working Group's methods.
pub fn others(facts: &Facts<'_>, to: Complaint, found: &mut Vec<Finding>) {
    for proceeding in facts.before_bodies(true) {
        let reference = proceeding.reference();
        let show = format!("dossier show {reference}");
        if ended(facts, proceeding).is_none() {
            found.push(Finding::new(
                Severity::Trap,
                "pending-international-procedure",
                "The matter is before another international body, and nothing says that this has ended.",
                vec![reference],
                show,
            ));
        } else if to == Complaint::Convention {
            found.push(Finding::new(
                Severity::Trap,
                "echr-examined-elsewhere",
                "The matter was before another international body: the Court takes it only with relevant new information (Article 35 § 2 (b)).",
                vec![reference],
                show,
            ));
        }
    }
}

/// The same case before two bodies, or before one of them twice.
pub fn duplicates(facts: &Facts<'_>, to: Complaint, found: &mut Vec<Finding>) {
    let submitted = |c: &&&Stored<Communication>| {
        facts.body_of(c).is_some_and(|sent| clash(to, sent))
            && c.date
                .as_ref()
                .and_then(UncertainDate::earliest_day)
                .is_none_or(|day| day <= facts.today)
    };
    for earlier in facts.communications.iter().filter(submitted) {
        let reference = earlier.reference();
        found.push(Finding::new(
            Severity::Trap,
            "duplicate-communication",
            format!(
                "The case was submitted before ({}, {}): say so, and give only what is new.",
                facts.terms.label(
                    "communication-kinds",
                    earlier.kind.as_deref().unwrap_or_default()
                ),
                when(earlier.date.as_ref())
            ),
            vec![reference.clone()],
            format!("dossier show {reference}"),
        ));
    }
}

/// Whether two submissions stand in each other's way.
fn clash(to: Complaint, sent: Complaint) -> bool {
    match to {
        Complaint::Procedures => true,
        // One's own application that was lodged in time is the one that is checked.
        Complaint::Convention | Complaint::Covenant => sent.opens_procedure() && sent != to,
        Complaint::Detention => sent.opens_procedure(),
    }
}
