//! Contradictions in the course of a proceeding: the order of its steps, custody, outcomes, parties.
//! Dates are compared only where that is certain: the latest day of one before the earliest of the
//! other.

use super::facts::{Facts, is_before, when};
use super::{Finding, Severity, remand};
use crate::date::UncertainDate;
use crate::model::{Proceeding, Step, Stored};

type Steps<'s, 'c> = &'s [&'c Stored<Step>];

const RELEASES: [&str; 7] = [
    "released",
    "released-on-condition",
    "released-on-expiry",
    "released-into-exile",
    "provisional-release",
    "parole-granted",
    "bail-granted",
];
const FULL_RELEASES: [&str; 3] = ["released", "released-on-expiry", "released-into-exile"];
const TAKEN: [&str; 11] = [
    "arrested",
    "detained",
    "disappeared",
    "custody-admitted",
    "remanded",
    "remand-extended",
    "bail-refused",
    "house-arrest",
    "extradited",
    "sentence-began",
    "term-extended",
];
const CLOSURES: [&str; 5] = [
    "closed",
    "dismissed",
    "abated",
    "expired",
    "charges-dropped",
];
const AFTER_CLOSURE: [&str; 16] = [
    "rehabilitated",
    "quashed",
    "case-opened",
    "investigation-resumed",
    "retrial-ordered",
    "sent-back",
    "released",
    "died",
    "decision-notified",
    "decision-published",
    "complaint-filed",
    "closed",
    "dismissed",
    "abated",
    "expired",
    "charges-dropped",
];
const REOPENINGS: [&str; 5] = [
    "case-opened",
    "investigation-resumed",
    "retrial-ordered",
    "sent-back",
    "quashed",
];
/// What is lodged, and what decides it.
const DECISIONS: [(&str, &str); 6] = [
    ("appeal-lodged", "appeal-decided"),
    ("cassation-lodged", "cassation-decided"),
    ("constitutional-complaint", "constitutional-decision"),
    ("review-requested", "review-decided"),
    ("remand-appealed", "remand-appeal-decided"),
    ("habeas-corpus-filed", "habeas-corpus-decided"),
];

/// Contradictions in the proceedings of the defender.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for proceeding in &facts.proceedings {
        let steps = facts.steps_of(proceeding);
        custody(facts, &steps, &mut found);
        closure(facts, &steps, &mut found);
        order(&steps, &mut found);
        outcomes(facts, proceeding, &steps, &mut found);
        parties(facts, proceeding, &mut found);
    }
    for step in &facts.steps {
        if step
            .date
            .as_ref()
            .and_then(UncertainDate::earliest_day)
            .is_some_and(|day| day > facts.today)
        {
            found.push(wrong(
                "step-in-future",
                format!("It is dated in the future ({}): an expected event is the “next” of an earlier step.", when(step.date.as_ref())),
                &[step],
            ));
        }
    }
    found.extend(remand::check(facts));
    found
}

fn wrong(code: &str, what: impl AsRef<str>, steps: &[&Stored<Step>]) -> Finding {
    let references: Vec<String> = steps.iter().map(|s| s.reference()).collect();
    let first = references.first().cloned().unwrap_or_default();
    Finding::new(
        Severity::Contradiction,
        code,
        what,
        references,
        format!("dossier set {first} date=…"),
    )
}

fn of<'c>(steps: Steps<'_, 'c>, kinds: &[&str]) -> Vec<&'c Stored<Step>> {
    steps
        .iter()
        .copied()
        .filter(|s| kinds.contains(&Facts::kind(s)))
        .collect()
}

/// Whether something is certainly before all of several, of which there are some.
fn before_all(one: &Stored<Step>, others: &[&Stored<Step>]) -> bool {
    !others.is_empty()
        && others
            .iter()
            .all(|o| is_before(one.date.as_ref(), o.date.as_ref()))
}

fn custody(facts: &Facts<'_>, steps: Steps<'_, '_>, found: &mut Vec<Finding>) {
    let taken = of(steps, &TAKEN);
    // Custody may be told by an incident instead of a step.
    let told_elsewhere = |since: Option<&UncertainDate>, until: Option<&UncertainDate>| {
        facts.incidents.iter().any(|i| {
            let custody = i.types.iter().any(|t| {
                t.contains("detention")
                    || t.contains("arrest")
                    || t == "abduction"
                    || t == "enforced-disappearance"
            });
            custody && !is_before(until, i.date.as_ref()) && !is_before(i.date.as_ref(), since)
        })
    };
    for release in of(steps, &RELEASES) {
        if before_all(release, &taken) && !told_elsewhere(None, release.date.as_ref()) {
            found.push(wrong(
                "released-before-detained",
                format!(
                    "Released ({}) before anything put the defender in custody ({}).",
                    when(release.date.as_ref()),
                    when(taken[0].date.as_ref())
                ),
                &[release, taken[0]],
            ));
        }
    }
    let releases = of(steps, &FULL_RELEASES);
    for pair in releases.windows(2) {
        let (one, other) = (pair[0], pair[1]);
        let between = steps.iter().any(|s| {
            (TAKEN.contains(&Facts::kind(s)) || matches!(Facts::kind(s), "sentenced" | "convicted"))
                && !is_before(s.date.as_ref(), one.date.as_ref())
                && !is_before(other.date.as_ref(), s.date.as_ref())
        });
        if is_before(one.date.as_ref(), other.date.as_ref())
            && !between
            && !told_elsewhere(one.date.as_ref(), other.date.as_ref())
        {
            found.push(wrong(
                "released-twice",
                format!(
                    "Released twice ({} and {}) without a detention between.",
                    when(one.date.as_ref()),
                    when(other.date.as_ref())
                ),
                &[one, other],
            ));
        }
    }
}

fn closure(facts: &Facts<'_>, steps: Steps<'_, '_>, found: &mut Vec<Finding>) {
    for end in of(steps, &CLOSURES)
        .into_iter()
        .filter(|s| s.charges.is_empty())
    {
        let reopened = |until: &Stored<Step>| {
            steps.iter().any(|s| {
                (REOPENINGS.contains(&Facts::kind(s)) || facts.group(s) == Some("appeal"))
                    && s.number != until.number
                    && !is_before(s.date.as_ref(), end.date.as_ref())
                    && !is_before(until.date.as_ref(), s.date.as_ref())
            })
        };
        for step in steps.iter().copied() {
            let may_follow = AFTER_CLOSURE.contains(&Facts::kind(step))
                || matches!(facts.group(step), Some("appeal" | "international"));
            if is_before(end.date.as_ref(), step.date.as_ref()) && !may_follow && !reopened(step) {
                found.push(wrong(
                    "step-after-closure",
                    format!(
                        "It is dated {}, after the case had ended ({}).",
                        when(step.date.as_ref()),
                        when(end.date.as_ref())
                    ),
                    &[step, end],
                ));
            }
        }
    }
}

fn order(steps: Steps<'_, '_>, found: &mut Vec<Finding>) {
    let charged = of(
        steps,
        &[
            "charged",
            "indicted",
            "charge-added",
            "supplementary-indictment",
        ],
    );
    for verdict in of(steps, &["sentenced", "convicted"]) {
        if before_all(verdict, &charged) {
            found.push(wrong(
                "sentenced-before-charged",
                format!(
                    "Convicted or sentenced ({}) before being charged ({}).",
                    when(verdict.date.as_ref()),
                    when(charged[0].date.as_ref())
                ),
                &[verdict, charged[0]],
            ));
        }
    }
    let opened = of(steps, &["case-opened"]);
    for trial in of(steps, &["trial-opened", "preliminary-hearing"]) {
        if before_all(trial, &opened) {
            found.push(wrong(
                "trial-before-case-opened",
                format!(
                    "The trial ({}) is before the opening of the case ({}).",
                    when(trial.date.as_ref()),
                    when(opened[0].date.as_ref())
                ),
                &[trial, opened[0]],
            ));
        }
    }
    for (lodged, decided) in DECISIONS {
        let lodged = of(steps, &[lodged]);
        for decision in of(steps, &[decided]) {
            if before_all(decision, &lodged) {
                found.push(wrong(
                    "decided-before-lodged",
                    format!(
                        "Decided ({}) before it was lodged ({}).",
                        when(decision.date.as_ref()),
                        when(lodged[0].date.as_ref())
                    ),
                    &[decision, lodged[0]],
                ));
            }
        }
    }
}

/// What a step decided for the defender on a charge: the outcome named, else its kind.
fn result(facts: &Facts<'_>, step: &Stored<Step>, charge: &str) -> Option<&'static str> {
    let concerns = |link: &Option<crate::model::Link>, whom: &dyn Fn(&str) -> bool| {
        link.as_ref().is_none_or(|l| whom(&l.0))
    };
    let me = facts.me.key();
    let named = step.outcomes.iter().find(|o| {
        concerns(&o.accused, &|key| key == me) && concerns(&o.charge, &|key| key == charge)
    });
    let kind = match named {
        Some(outcome) => outcome.result.as_deref(),
        None if step.charges.is_empty() || step.charges.iter().any(|c| c.0 == charge) => step
            .outcome
            .as_deref()
            .filter(|o| matches!(*o, "convicted" | "acquitted"))
            .or(step.kind.as_deref()),
        None => None,
    };
    match kind {
        Some("convicted" | "sentenced") => Some("convicted"),
        Some("acquitted") => Some("acquitted"),
        _ => None,
    }
}

fn outcomes(
    facts: &Facts<'_>,
    proceeding: &Stored<Proceeding>,
    steps: Steps<'_, '_>,
    found: &mut Vec<Finding>,
) {
    let appealed = steps.iter().any(|s| {
        facts.group(s) == Some("appeal")
            || matches!(Facts::kind(s), "quashed" | "investigation-resumed")
    });
    let instance = |s: &Stored<Step>| s.instance.clone().unwrap_or_else(|| "first".into());
    for charge in facts.charges_of(proceeding) {
        let key = charge.key();
        let decided: Vec<_> = steps
            .iter()
            .filter_map(|s| Some((*s, result(facts, s, &key)?)))
            .collect();
        for (at, (one, said)) in decided.iter().enumerate() {
            for (other, otherwise) in &decided[at + 1..] {
                if said != otherwise && instance(one) == instance(other) && !appealed {
                    found.push(wrong(
                        "convicted-and-acquitted",
                        format!("Convicted and acquitted on one charge ({}) in one instance, with no appeal between.", charge.reference()),
                        &[one, other],
                    ));
                }
            }
        }
    }
}

fn parties(facts: &Facts<'_>, proceeding: &Stored<Proceeding>, found: &mut Vec<Finding>) {
    let reference = proceeding.reference();
    let mut push = |code: &str, what: String, references: Vec<String>, remedy: String| {
        found.push(Finding::new(
            Severity::Contradiction,
            code,
            what,
            references,
            remedy,
        ));
    };
    for witness in &proceeding.witnesses {
        let both = proceeding.accused.iter().find(|a| {
            a.actor.is_some()
                && a.actor == witness.actor
                && a.date.is_none()
                && witness.date.is_none()
        });
        if let Some(link) = both.and_then(|a| a.actor.as_ref()) {
            push(
                "witness-and-accused",
                "The same person is witness and accused, and neither is dated.".into(),
                vec![reference.clone(), link.0.clone()],
                format!("dossier edit {reference}"),
            );
        }
    }
    let key = proceeding.key();
    let mine = facts
        .case
        .charges
        .iter()
        .filter(|c| c.proceeding.as_ref().is_some_and(|p| p.0 == key));
    for charge in mine {
        if proceeding.accused.is_empty() && charge.accused.is_empty() {
            push(
                "charge-without-accused",
                "A charge in a proceeding in which nobody is accused.".into(),
                vec![charge.reference(), reference.clone()],
                format!("dossier set {reference} accused=\"[ACTOR]\""),
            );
        }
        for accused in &charge.accused {
            let known = proceeding
                .accused
                .iter()
                .any(|a| a.actor.as_ref() == Some(accused));
            if !proceeding.accused.is_empty() && !known {
                push(
                    "charge-of-nobody-accused",
                    format!(
                        "It charges {accused}, who is not among the accused of the proceeding."
                    ),
                    vec![charge.reference(), reference.clone()],
                    format!("dossier set {reference} accused+=\"[{accused}]\""),
                );
            }
        }
    }
    for step in facts
        .case
        .steps
        .iter()
        .filter(|s| s.proceeding.as_ref().is_some_and(|p| p.0 == key))
    {
        for charge in step
            .charges
            .iter()
            .filter_map(|link| facts.index.charge(link))
        {
            if charge.proceeding != step.proceeding {
                push(
                    "step-on-other-proceeding",
                    format!(
                        "It is about {}, a charge of another proceeding.",
                        charge.reference()
                    ),
                    vec![step.reference(), charge.reference()],
                    format!("dossier set {} charges=", step.reference()),
                );
            }
        }
    }
}
