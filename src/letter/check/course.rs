//! Contradictions in the course of a proceeding: the order of its steps, custody, parties.
//! Dates are compared only where that is certain: the latest day of one before the earliest of the
//! other.

use super::facts::{Facts, is_before, when};
use super::{Finding, Severity};
use crate::date::UncertainDate;
use crate::model::{Proceeding, Step, Stored};
use crate::view::course::liberty::deprived;
use crate::vocabulary::{By, Is, Meaning, Stage};

type Steps<'s, 'c> = &'s [&'c Stored<Step>];

/// Contradictions in the proceedings of the defender.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for proceeding in &facts.proceedings {
        let steps = facts.steps_of(proceeding);
        custody(facts, &steps, &mut found);
        closure(facts, &steps, &mut found);
        order(facts, &steps, &mut found);
        parties(facts, proceeding, &mut found);
    }
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

/// The steps whose kind has a meaning.
fn of<'c>(
    facts: &Facts<'_>,
    steps: Steps<'_, 'c>,
    means: impl Fn(&Meaning) -> bool,
) -> Vec<&'c Stored<Step>> {
    steps
        .iter()
        .copied()
        .filter(|s| means(facts.means(s)))
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
    let takes = |kind: &Meaning| {
        let after = kind.liberty.as_deref();
        after.is_some_and(|code| deprived(code, facts.terms))
    };
    let taken = of(facts, steps, takes);
    // Custody may be told by an incident instead of a step.
    let told_elsewhere = |since: Option<&UncertainDate>, until: Option<&UncertainDate>| {
        facts.incidents.iter().any(|i| {
            let custody = facts
                .terms
                .any_is("incident-types", &i.types, Is::TakesLiberty);
            custody && !is_before(until, i.date.as_ref()) && !is_before(i.date.as_ref(), since)
        })
    };
    for release in of(facts, steps, |kind| kind.is(Is::Release)) {
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
    // Who is released on a condition may be released from it later.
    let full = |kind: &Meaning| {
        let after = kind.liberty.as_deref();
        kind.is(Is::Release) && !facts.terms.is("liberty", after, Is::Conditional)
    };
    let releases = of(facts, steps, full);
    for pair in releases.windows(2) {
        let (one, other) = (pair[0], pair[1]);
        let between = steps.iter().any(|s| {
            (takes(facts.means(s)) || facts.means(s).is(Is::Convicts))
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
    for end in of(facts, steps, |kind| kind.is(Is::EndsCase))
        .into_iter()
        .filter(|s| s.charges.is_empty())
    {
        let reopened = |until: &Stored<Step>| {
            steps.iter().any(|s| {
                (facts.means(s).is(Is::Reopens) || facts.means(s).is_appeal())
                    && s.number != until.number
                    && !is_before(s.date.as_ref(), end.date.as_ref())
                    && !is_before(until.date.as_ref(), s.date.as_ref())
            })
        };
        for step in steps.iter().copied() {
            let kind = facts.means(step);
            let may_follow = kind.is_any(&[Is::MayFollowEnd, Is::EndsCase, Is::Reopens])
                || kind.is_appeal()
                || kind.by == Some(By::Body)
                || facts.is_international(step);
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

fn order(facts: &Facts<'_>, steps: Steps<'_, '_>, found: &mut Vec<Finding>) {
    let charged = of(facts, steps, |kind| kind.is(Is::Charge));
    for verdict in of(facts, steps, |kind| kind.is(Is::Convicts)) {
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
    let opened = of(facts, steps, |kind| kind.is(Is::OpensCase));
    for trial in of(facts, steps, |kind| kind.is(Is::OpensTrial)) {
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
    for decision in of(facts, steps, |kind| kind.stage == Some(Stage::Decided)) {
        if let Some(remedy) = facts.means(decision).remedy {
            let lodged = of(facts, steps, |kind| {
                kind.stage_of(remedy) == Some(Stage::Lodged)
            });
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

fn parties(facts: &Facts<'_>, proceeding: &Stored<Proceeding>, found: &mut Vec<Finding>) {
    let reference = proceeding.reference();
    let kind = proceeding.kind.as_deref();
    if facts.terms.is("proceeding-kinds", kind, Is::OfParties) && !proceeding.accused.is_empty() {
        found.push(Finding::new(
            Severity::Recommended,
            "accused-where-nobody-is",
            "Nobody is accused in a case of this kind: say among its parties who brought it (petitioner) and against whom (respondent).",
            vec![reference.clone()],
            format!("dossier edit {reference}"),
        ));
    }
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
