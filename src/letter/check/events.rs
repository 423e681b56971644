//! Facts about what happened: incidents, charges, demands, a disappearance.

use super::facts::Facts;
use super::requirements::Fact;
use crate::model::{Incident, Involved, Step};
use crate::vocabulary::Is;

pub fn always(_: &Facts<'_>) -> bool {
    true
}

pub fn disappeared(facts: &Facts<'_>) -> bool {
    facts.missing().is_some()
}

fn mend_missing(facts: &Facts<'_>, field: &str) -> (Option<String>, String) {
    let reference = facts.missing().and_then(|missing| missing.reference());
    let shown = reference.clone().unwrap_or_else(|| "INCIDENT".into());
    (reference, format!("dossier set {shown} {field}"))
}

/// As [`mend_missing`], where the field of a step is another than that of an incident.
fn mend_either(facts: &Facts<'_>, step: &str, incident: &str) -> (Option<String>, String) {
    let is_step = facts
        .missing()
        .is_some_and(|missing| missing.incident.is_none());
    mend_missing(facts, if is_step { step } else { incident })
}

/// Whether a step or an incident of the disappearance says something.
fn said(
    facts: &Facts<'_>,
    step: impl Fn(&Step) -> bool,
    incident: impl Fn(&Incident) -> bool,
) -> bool {
    let Some(missing) = facts.missing() else {
        return false;
    };
    missing.step.is_some_and(|own| step(&own.record))
        || missing.incident.is_some_and(|own| incident(&own.record))
}

fn told(facts: &Facts<'_>) -> bool {
    !facts.incidents.is_empty() || !facts.steps.is_empty()
}

/// The record of what happened last, for commands.
fn latest(facts: &Facts<'_>, assignment: &str) -> (Option<String>, String) {
    let reference = facts
        .incidents
        .last()
        .map(|i| i.reference())
        .or(facts.steps.last().map(|s| s.reference()));
    let shown = reference.clone().unwrap_or_else(|| "INCIDENT".into());
    (reference, format!("dossier set {shown} {assignment}"))
}

pub fn charged(facts: &Facts<'_>) -> bool {
    !facts.charges.is_empty()
}

pub fn somebody(involved: &[Involved]) -> bool {
    involved
        .iter()
        .any(|i| i.actor.is_some() || i.wording.is_some())
}

pub fn add(facts: &Facts<'_>, command: &str, rest: &str) -> (Option<String>, String) {
    let me = facts.slug();
    let to = match (command, facts.main_proceeding()) {
        ("add-step", Some(proceeding)) => format!("--proceeding {}", proceeding.reference()),
        ("add-step", None) => format!("--defender {me}"),
        ("add-demand", _) => format!("--about {me}"),
        _ => format!("--target {me}"),
    };
    (None, format!("dossier {command} {to} {rest}"))
}

/// Facts about what happened.
pub const EVENTS: &[Fact] = &[
    Fact {
        code: "event",
        what: "something that happened: an incident, or a step of a proceeding",
        applies: always,
        met: told,
        remedy: |f| add(f, "add-incident", "--date … --type … --summary …"),
    },
    Fact {
        code: "event-date",
        what: "a date of what happened",
        applies: told,
        met: |f| {
            f.incidents
                .iter()
                .filter_map(|i| i.date.as_ref())
                .any(|d| !d.is_undated())
                || f.steps
                    .iter()
                    .filter_map(|s| s.date.as_ref())
                    .any(|d| !d.is_undated())
        },
        remedy: |f| latest(f, "date=…"),
    },
    Fact {
        code: "event-place",
        what: "the place where it happened",
        applies: told,
        met: |f| {
            f.incidents.iter().any(|i| i.place.is_some())
                || f.steps.iter().any(|s| s.place.is_some())
                || f.proceedings.iter().any(|p| p.place.is_some())
        },
        remedy: |f| latest(f, "place=…"),
    },
    Fact {
        code: "circumstances",
        what: "the circumstances in detail, in whole sentences",
        applies: told,
        met: |f| {
            f.incidents.iter().any(|i| i.narrative.is_some())
                || f.steps.iter().any(|s| s.narrative.is_some())
                || f.proceedings.iter().any(|p| p.narrative.is_some())
        },
        remedy: |f| latest(f, "narrative=@facts.txt"),
    },
    Fact {
        code: "perpetrators",
        what: "the alleged perpetrators, by name or in words (for a proceeding: the authority)",
        applies: told,
        met: |f| {
            f.incidents.iter().any(|i| somebody(&i.by))
                || f.steps
                    .iter()
                    .any(|s| s.authority.is_some() || somebody(&s.involved))
                || f.proceedings.iter().any(|p| p.authority.is_some())
        },
        remedy: |f| match f.incidents.is_empty() {
            true => latest(f, "authority=ACTOR"),
            false => latest(f, "by+=\"[{wording: …}]\""),
        },
    },
    Fact {
        code: "background",
        what: "something earlier than the present case: another incident or proceeding",
        applies: told,
        met: |f| f.incidents.len() + f.proceedings.len() > 1,
        remedy: |f| add(f, "add-incident", "--date … --summary …"),
    },
    Fact {
        code: "violation-types",
        what: "kinds of acts for the lines of violations",
        applies: |f| !f.incidents.is_empty(),
        met: |f| f.incidents.iter().any(|i| !i.types.is_empty()),
        remedy: |f| latest(f, "types=…"),
    },
    Fact {
        code: "charge-article",
        what: "the article of the charge",
        applies: charged,
        met: |f| {
            f.charges
                .iter()
                .any(|c| c.provisions.iter().any(|p| p.provision.is_some()))
        },
        remedy: |f| {
            let charge = f.charges.first().map(|c| c.reference());
            let shown = charge.clone().unwrap_or_else(|| "CHARGE".into());
            (charge, format!("dossier set {shown} provisions=PROVISION"))
        },
    },
    Fact {
        code: "charge-wording",
        what: "the wording of the charge: the offence, the allegation, or the authorities' own words",
        applies: charged,
        met: |f| {
            f.charges
                .iter()
                .any(|c| c.offence.is_some() || c.allegation.is_some() || !c.quotations.is_empty())
        },
        remedy: |f| {
            let charge = f.charges.first().map(|c| c.reference());
            let shown = charge.clone().unwrap_or_else(|| "CHARGE".into());
            (charge, format!("dossier set {shown} offence=…"))
        },
    },
    Fact {
        code: "demands",
        what: "demands",
        applies: always,
        met: |f| !f.demands.is_empty(),
        remedy: |f| add(f, "add-demand", "--text … --addressee ACTOR"),
    },
    Fact {
        code: "three-demands",
        what: "three demands: a briefing has three asks",
        applies: always,
        met: |f| f.demands.len() >= 3,
        remedy: |f| add(f, "add-demand", "--text … --addressee ACTOR"),
    },
    Fact {
        code: "demand-addressees",
        what: "an addressee of each demand",
        applies: |f| !f.demands.is_empty(),
        met: |f| f.demands.iter().all(|d| !d.addressees.is_empty()),
        remedy: |f| {
            let without = f.demands.iter().find(|d| d.addressees.is_empty());
            let demand = without.map(|d| d.reference());
            let shown = demand.clone().unwrap_or_else(|| "DEMAND".into());
            (demand, format!("dossier set {shown} addressees=ACTOR"))
        },
    },
    Fact {
        code: "general-demand",
        what: "the general demand, that all defenders can work without fear of reprisals",
        applies: |f| !f.demands.is_empty(),
        met: |f| {
            f.demands
                .iter()
                .any(|d| f.terms.is("demand-kinds", d.kind.as_deref(), Is::General))
        },
        remedy: |f| {
            let kind = f.code("demand-kinds", Is::General);
            add(f, "add-demand", &format!("--kind {kind} --text …"))
        },
    },
    Fact {
        code: "disappearance-date",
        what: "the date of the disappearance, at least month and year",
        applies: disappeared,
        met: |f| {
            f.missing().and_then(|m| m.date()).is_some_and(|d| {
                matches!((d.earliest_day(), d.latest_day()), (Some(a), Some(b)) if (b - a).num_days() <= 31)
            })
        },
        remedy: |f| mend_missing(f, "date=…"),
    },
    Fact {
        code: "disappearance-place",
        what: "the place of the disappearance, or where the person was last seen",
        applies: disappeared,
        met: |f| said(f, |s| s.place.is_some(), |i| i.place.is_some()),
        remedy: |f| mend_missing(f, "place=…"),
    },
    Fact {
        code: "disappearance-forces",
        what: "the forces held responsible for the disappearance",
        applies: disappeared,
        met: |f| {
            said(
                f,
                |s| s.authority.is_some() || somebody(&s.involved),
                |i| somebody(&i.by),
            )
        },
        remedy: |f| {
            let role = f.code("involvement-roles", Is::Perpetrator);
            let step = format!("involved+=\"[{{wording: …, role: {role}}}]\"");
            mend_either(f, &step, "by+=\"[{wording: …}]\"")
        },
    },
    Fact {
        code: "disappearance-steps",
        what: "the steps taken to find the person, or why none were taken",
        applies: disappeared,
        met: |f| {
            said(
                f,
                |s| s.narrative.is_some(),
                |i| i.state_response_note.is_some(),
            )
        },
        remedy: |f| mend_either(f, "narrative=…", "state_response_note=…"),
    },
];
