//! Facts that submissions and complaints need: remedies, articles, arguments, representation.

use super::facts::{Facts, Instrument};
use super::requirements::Fact;
use crate::model::Violation;
use crate::vocabulary::Is;

fn always(_: &Facts<'_>) -> bool {
    true
}

/// Sets a field of the proceeding that a complaint is about.
fn set(facts: &Facts<'_>, assignment: &str) -> (Option<String>, String) {
    let reference = facts
        .main_proceeding()
        .map(|p| p.reference())
        .or(facts.incidents.last().map(|i| i.reference()));
    let shown = reference.clone().unwrap_or_else(|| "PROCEEDING".into());
    (reference, format!("dossier set {shown} {assignment}"))
}

fn categories<'c>(facts: &Facts<'c>) -> Vec<(String, &'c Violation)> {
    facts
        .violations()
        .into_iter()
        .filter(|(_, v)| v.category.is_some())
        .collect()
}

fn unargued(violations: Vec<(String, &Violation)>) -> Option<String> {
    violations
        .into_iter()
        .find(|(_, v)| v.argument.is_none())
        .map(|(reference, _)| reference)
}

fn argue(record: Option<String>) -> (Option<String>, String) {
    let shown = record.clone().unwrap_or_else(|| "PROCEEDING".into());
    (record, format!("dossier edit {shown}"))
}

/// Whether a final domestic decision with a date is recorded.
fn decided(facts: &Facts<'_>) -> bool {
    facts
        .before_bodies(false)
        .into_iter()
        .any(|p| super::admissibility::final_decision(facts, p).is_some())
}

/// Whether what is written of remedies, or a proceeding, speaks of other international procedures.
fn other_procedures(facts: &Facts<'_>) -> bool {
    !facts.before_bodies(true).is_empty()
        || facts.proceedings.iter().any(|p| {
            let told = p.remedies.as_deref().unwrap_or_default().to_lowercase();
            told.contains("international")
        })
}

/// Facts for complaints.
pub const COMPLAINTS: &[Fact] = &[
    Fact {
        code: "state",
        what: "the State against which the complaint is directed",
        applies: always,
        met: |f| f.state().is_some(),
        remedy: |f| set(f, "country=…"),
    },
    Fact {
        code: "domestic-steps",
        what: "the domestic steps taken: appeals, complaints, or why there are none",
        applies: always,
        met: |f| {
            f.proceedings.iter().any(|p| p.remedies.is_some())
                || f.incidents
                    .iter()
                    .any(|i| !i.state_response.is_empty() || i.state_response_note.is_some())
                || f.steps.iter().any(|s| f.means(s).remedy.is_some())
        },
        remedy: |f| {
            if f.main_proceeding().is_some() {
                set(f, "remedies=…")
            } else {
                set(f, "state_response_note=…")
            }
        },
    },
    Fact {
        code: "remedies",
        what: "the domestic remedies in detail: which were used, and why others are not effective",
        applies: always,
        met: |f| f.proceedings.iter().any(|p| p.remedies.is_some()),
        remedy: |f| set(f, "remedies=@remedies.txt"),
    },
    Fact {
        code: "final-decision",
        what: "the final domestic decision with its date",
        applies: always,
        met: decided,
        remedy: |f| {
            let proceeding = f.main_proceeding().map(|p| p.reference());
            let shown = proceeding.clone().unwrap_or_else(|| "PROCEEDING".into());
            (
                proceeding,
                format!("dossier add-step --proceeding {shown} --kind … --date …"),
            )
        },
    },
    Fact {
        code: "other-procedures",
        what: "whether the matter is before another international body (a proceeding of kind international, or the word “international” in the remedies)",
        applies: always,
        met: other_procedures,
        remedy: |f| set(f, "remedies=…"),
    },
    Fact {
        code: "remedy-sought",
        what: "the remedy sought: an open demand",
        applies: always,
        met: |f| !f.demands.is_empty(),
        remedy: |f| {
            let me = f.slug();
            (None, format!("dossier add-demand --about {me} --text …"))
        },
    },
    Fact {
        code: "representative",
        what: "the lawyer or other representative",
        applies: always,
        met: |f| f.counsel().is_some(),
        remedy: |f| {
            let me = f.slug();
            (
                None,
                format!(
                    "dossier add-relationship --actor {me} --kind {} --other ACTOR",
                    f.code("relationship-kinds", Is::Counsel)
                ),
            )
        },
    },
    Fact {
        code: "authority",
        what: "the representative's authority to act (a power of attorney, in the words of the relationship or the party)",
        applies: |f| f.counsel().is_some(),
        met: |f| {
            let lawyer = |kind: Option<&str>| {
                f.terms
                    .meaning("relationship-kinds", kind)
                    .is_any(&[Is::Counsel, Is::Client])
            };
            f.relationships
                .iter()
                .any(|r| lawyer(r.kind.as_deref()) && r.summary.is_some())
                || f.proceedings.iter().any(|p| {
                    p.parties.iter().any(|party| {
                        f.terms
                            .is("party-roles", party.role.as_deref(), Is::Counsel)
                            && party.wording.is_some()
                    })
                })
        },
        remedy: |f| {
            let counsel = f.counsel();
            let shown = counsel.clone().unwrap_or_else(|| "RELATIONSHIP".into());
            (
                counsel,
                format!("dossier set {shown} summary=\"power of attorney of …\""),
            )
        },
    },
    Fact {
        code: "documents",
        what: "decisions of domestic courts among the sources, for the list of documents",
        applies: |f| !f.steps.is_empty(),
        met: |f| {
            f.steps
                .iter()
                .flat_map(|s| &s.sources)
                .filter_map(|c| f.index.source(c.source.as_ref()?))
                .any(|s| s.kind.as_deref() == Some("court-record"))
        },
        remedy: |f| {
            let step = f.steps.last().map(|s| s.reference());
            let shown = step.clone().unwrap_or_else(|| "STEP".into());
            (step, format!("dossier cite {shown} SOURCE"))
        },
    },
    Fact {
        code: "categories",
        what: "the categories of arbitrary detention (I to V)",
        applies: always,
        met: |f| !categories(f).is_empty(),
        remedy: |f| set(f, "violations+=\"[{category: …, argument: …}]\""),
    },
    Fact {
        code: "category-arguments",
        what: "an argument for each category of arbitrary detention",
        applies: |f| !categories(f).is_empty(),
        met: |f| unargued(categories(f)).is_none(),
        remedy: |f| argue(unargued(categories(f))),
    },
    Fact {
        code: "covenant-articles",
        what: "the articles of the Covenant on Civil and Political Rights that are violated",
        applies: always,
        met: |f| !f.violations_of(Instrument::Covenant).is_empty(),
        remedy: |f| set(f, "violations+=\"[{provision: PROVISION, argument: …}]\""),
    },
    Fact {
        code: "covenant-arguments",
        what: "an argument for each article of the Covenant",
        applies: |f| !f.violations_of(Instrument::Covenant).is_empty(),
        met: |f| unargued(f.violations_of(Instrument::Covenant)).is_none(),
        remedy: |f| argue(unargued(f.violations_of(Instrument::Covenant))),
    },
    Fact {
        code: "convention-articles",
        what: "the articles of the European Convention on Human Rights that are violated",
        applies: always,
        met: |f| !f.violations_of(Instrument::Convention).is_empty(),
        remedy: |f| set(f, "violations+=\"[{provision: PROVISION, argument: …}]\""),
    },
    Fact {
        code: "convention-arguments",
        what: "an argument for each article of the Convention",
        applies: |f| !f.violations_of(Instrument::Convention).is_empty(),
        met: |f| unargued(f.violations_of(Instrument::Convention)).is_none(),
        remedy: |f| argue(unargued(f.violations_of(Instrument::Convention))),
    },
];
