//! One matter before several international bodies.

use super::facts::{Facts, when};
use super::{Finding, Severity};
use crate::date::UncertainDate;
use crate::model::{Communication, Proceeding, Step, Stored};
use crate::view::course::decisions;

/// Kinds of communication that put a case before an international body.
pub const SUBMISSIONS: [&str; 4] = ["un-communication", "wgad", "ccpr", "echr"];

/// The step that ended an international procedure.
pub fn ended<'c>(facts: &Facts<'c>, proceeding: &Stored<Proceeding>) -> Option<&'c Stored<Step>> {
    decisions::ended(facts.steps_of(proceeding), facts.terms)
}

/// Article 5 § 2 (a) of the Optional Protocol; Article 35 § 2 (b) of the Convention, which also bars
/// a matter that was examined elsewhere before; paragraph 33 (d) of the Working Group's methods.
pub fn others(facts: &Facts<'_>, kind: &str, found: &mut Vec<Finding>) {
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
        } else if kind == "echr" {
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
pub fn duplicates(facts: &Facts<'_>, kind: &str, found: &mut Vec<Finding>) {
    let submitted = |c: &&&Stored<Communication>| {
        c.kind
            .as_deref()
            .is_some_and(|sent| SUBMISSIONS.contains(&sent) && clash(kind, sent))
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

/// Whether two submissions stand in each other's way. A communication to the Special Procedures is
/// no procedure of international investigation or settlement, so it bars no complaint.
fn clash(kind: &str, sent: &str) -> bool {
    match kind {
        "un-communication" => true,
        // One's own application that was lodged in time is the one that is checked.
        "echr" | "ccpr" => sent != "un-communication" && sent != kind,
        _ => sent != "un-communication",
    }
}
