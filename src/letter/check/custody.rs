//! Facts about arrest and detention, as the questionnaire of the Working Group on Arbitrary Detention
//! asks for them.

use super::events::{add, always, charged, disappeared, somebody};
use super::facts::{Facts, text};
use super::requirements::Fact;
use crate::model::{Incident, Link, Step, Stored};
use crate::vocabulary::Is;

/// Whether a step or an incident of the arrest says something.
fn told(
    facts: &Facts<'_>,
    step: impl Fn(&Step) -> bool,
    incident: impl Fn(&Incident) -> bool,
) -> bool {
    let Some(arrest) = facts.arrest() else {
        return false;
    };
    arrest.step.is_some_and(|own| step(&own.record))
        || arrest.incident.is_some_and(|own| incident(&own.record))
}

/// Whether the words of the records of the arrest speak of something.
fn speaks_of(facts: &Facts<'_>, words: &[&str]) -> bool {
    let Some(arrest) = facts.arrest() else {
        return false;
    };
    let step = arrest.step.map(|s| {
        let quoted: String = s.quotations.iter().map(|q| text(q.text.as_ref())).collect();
        format!(
            "{} {} {quoted}",
            all(s.summary.as_ref()),
            all(s.narrative.as_ref())
        )
    });
    let incident = arrest.incident.map(|i| {
        format!(
            "{} {} {}",
            all(i.summary.as_ref()),
            all(i.narrative.as_ref()),
            all(i.stated_reason.as_ref())
        )
    });
    let told = format!(
        "{} {}",
        step.unwrap_or_default(),
        incident.unwrap_or_default()
    )
    .to_lowercase();
    words.iter().any(|word| told.contains(word))
}

/// A field as it is, all its languages together.
fn all(field: Option<&String>) -> &str {
    field.map_or("", String::as_str)
}

fn arrested(facts: &Facts<'_>) -> bool {
    facts.arrest().is_some()
}

fn mend_arrest(facts: &Facts<'_>, step: &str, incident: &str) -> (Option<String>, String) {
    let found = facts.arrest();
    let reference = found.and_then(|arrest| arrest.reference());
    let shown = reference.clone().unwrap_or_else(|| "STEP".into());
    let is_step = found.is_some_and(|arrest| arrest.step.is_some());
    let field = if is_step { step } else { incident };
    (reference, format!("dossier set {shown} {field}"))
}

/// The step on which the defender is now, or was last, held.
fn order<'c>(facts: &Facts<'c>) -> Option<&'c Stored<Step>> {
    facts.course.ground_of_custody(&facts.me.key())
}

fn ordered(facts: &Facts<'_>) -> bool {
    order(facts).is_some()
}

fn mend_order(facts: &Facts<'_>, field: &str) -> (Option<String>, String) {
    let reference = order(facts).map(|s| s.reference());
    let shown = reference.clone().unwrap_or_else(|| "STEP".into());
    (reference, format!("dossier set {shown} {field}"))
}

/// Whether any step of the chain of detention says something.
fn any_order(facts: &Facts<'_>, says: impl Fn(&Step) -> bool) -> bool {
    let steps = facts.course.detention_of(&facts.me.key());
    steps.iter().any(|step| says(&step.record))
}

/// Facts about arrest and detention.
pub const CUSTODY: &[Fact] = &[
    Fact {
        code: "arrest",
        what: "the arrest",
        applies: always,
        met: |f| arrested(f) || disappeared(f),
        remedy: |f| {
            let kind = f.code("step-kinds", Is::Arrest);
            let rest = format!("--kind {kind} --date … --place … --authority ACTOR");
            add(f, "add-step", &rest)
        },
    },
    Fact {
        code: "arrest-date",
        what: "the date of the arrest",
        applies: arrested,
        met: |f| told(f, |s| s.date.is_some(), |i| i.date.is_some()),
        remedy: |f| mend_arrest(f, "date=…", "date=…"),
    },
    Fact {
        code: "arrest-place",
        what: "the place of the arrest",
        applies: arrested,
        met: |f| told(f, |s| s.place.is_some(), |i| i.place.is_some()),
        remedy: |f| mend_arrest(f, "place=…", "place=…"),
    },
    Fact {
        code: "arrest-forces",
        what: "the forces that carried out the arrest",
        applies: arrested,
        met: |f| {
            told(
                f,
                |s| s.authority.is_some() || somebody(&s.involved),
                |i| somebody(&i.by),
            )
        },
        remedy: |f| {
            let role = f.code("involvement-roles", Is::Usual);
            let step = format!("involved+=\"[{{wording: …, role: {role}}}]\"");
            mend_arrest(f, &step, "by+=\"[{wording: …}]\"")
        },
    },
    Fact {
        code: "arrest-warrant",
        what: "which warrant or decision was shown at the arrest, or that none was",
        applies: arrested,
        met: |f| {
            told(f, |s| s.warrant.is_some(), |i| i.warrant.is_some())
                || speaks_of(f, &["warrant", "ордер", "mandat", "ბრძანება"])
        },
        remedy: |f| mend_arrest(f, "warrant=…", "warrant=…"),
    },
    Fact {
        code: "arrest-authority",
        what: "the authority that issued the warrant or ordered the arrest",
        applies: arrested,
        met: |f| told(f, |s| s.authority.is_some(), |_| false),
        remedy: |f| {
            let degree = f.code("involvement-degrees", Is::Ordered);
            let incident = format!("by+=\"[{{actor: ACTOR, degree: {degree}}}]\"");
            mend_arrest(f, "authority=ACTOR", &incident)
        },
    },
    Fact {
        code: "arrest-reasons",
        what: "the reasons given for the arrest",
        applies: arrested,
        met: |f| {
            told(
                f,
                |s| s.stated_reason.is_some() || !s.quotations.is_empty(),
                |i| i.stated_reason.is_some(),
            ) || speaks_of(
                f,
                &[
                    "reason",
                    "suspicion",
                    "suspected",
                    "accused of",
                    "on the ground",
                ],
            )
        },
        remedy: |f| mend_arrest(f, "stated_reason=…", "stated_reason=…"),
    },
    Fact {
        code: "arrest-law",
        what: "the law applied at the arrest",
        applies: arrested,
        met: |f| told(f, |s| s.legal_basis.is_some(), |i| i.legal_basis.is_some()),
        remedy: |f| mend_arrest(f, "legal_basis=PROVISION", "legal_basis=PROVISION"),
    },
    Fact {
        code: "detention",
        what: "the detention: a remand order or a sentence",
        applies: |f| !disappeared(f),
        met: ordered,
        remedy: |f| {
            let kind = f.code("step-kinds", Is::CustodyOrder);
            let rest = format!("--kind {kind} --date … --authority COURT --ends …");
            add(f, "add-step", &rest)
        },
    },
    Fact {
        code: "detention-date",
        what: "since when the defender is detained",
        applies: ordered,
        met: |f| any_order(f, |s| s.date.is_some()),
        remedy: |f| mend_order(f, "date=…"),
    },
    Fact {
        code: "detention-place",
        what: "the place of detention",
        applies: ordered,
        met: |f| f.me.whereabouts.is_some() || any_order(f, |s| s.place.is_some()),
        remedy: |f| mend_order(f, "place=…"),
    },
    Fact {
        code: "detention-forces",
        what: "the forces that hold the defender",
        applies: ordered,
        met: |f| any_order(f, |s| somebody(&s.involved)),
        remedy: |f| {
            let role = f.code("involvement-roles", Is::Usual);
            mend_order(
                f,
                &format!("involved+=\"[{{actor: ACTOR, role: {role}}}]\""),
            )
        },
    },
    Fact {
        code: "detention-authority",
        what: "the authority that ordered the detention",
        applies: ordered,
        met: |f| order(f).is_some_and(|s| s.authority.is_some()),
        remedy: |f| mend_order(f, "authority=COURT"),
    },
    Fact {
        code: "detention-reasons",
        what: "the reasons given for the detention",
        applies: ordered,
        met: |f| any_order(f, |s| s.narrative.is_some() || !s.quotations.is_empty()) || charged(f),
        remedy: |f| mend_order(f, "narrative=…"),
    },
    Fact {
        code: "detention-law",
        what: "the law applied to the detention",
        applies: ordered,
        met: |f| {
            any_order(f, |s: &Step| {
                s.legal_basis
                    .as_ref()
                    .is_some_and(|l: &Link| !l.0.is_empty())
            })
        },
        remedy: |f| mend_order(f, "legal_basis=PROVISION"),
    },
];
