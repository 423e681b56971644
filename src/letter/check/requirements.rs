//! What each kind of letter needs, as data: facts by code, and which kinds need which.
//!
//! Sources: the usual structure of each kind of letter in the field; the submission guidance of the
//! UN Special Procedures; the model questionnaire of the Working Group on Arbitrary Detention
//! (methods of work, A/HRC/36/38, annex); the complaint form of the human rights treaty bodies and
//! the rules of procedure of the Human Rights Committee (CCPR/C/3/Rev.12, rules 96 to 99); Rule 47 of
//! the Rules of Court of the European Court of Human Rights (what an application must contain).

use super::complaints::COMPLAINTS;
use super::custody::CUSTODY;
use super::events::EVENTS;
use super::facts::Facts;
use super::identity::IDENTITY;
use super::{Finding, Severity};
use crate::model::Confidentiality;

/// A fact that letters need.
pub struct Fact {
    /// Its code: of the finding `missing-CODE`, or `withheld-CODE`.
    pub code: &'static str,
    /// What it is, as a noun phrase.
    pub what: &'static str,
    /// Whether it is asked for at all in this case.
    pub applies: fn(&Facts<'_>) -> bool,
    /// Whether it is recorded.
    pub met: fn(&Facts<'_>) -> bool,
    /// The record that it belongs to, and the command that records it.
    pub remedy: fn(&Facts<'_>) -> (Option<String>, String),
}

/// A kind of letter with codes of facts: those it needs, and those it is better with.
pub struct Needs {
    kind: &'static str,
    required: &'static [&'static str],
    recommended: &'static [&'static str],
}

/// What each kind needs.
pub const NEEDS: &[Needs] = &[
    Needs {
        kind: "statement",
        required: &[
            "description",
            "sender",
            "event",
            "charge-article",
            "charge-wording",
            "demands",
        ],
        recommended: &[
            "place",
            "affiliation",
            "country",
            "gender",
            "event-place",
            "demand-addressees",
            "general-demand",
        ],
    },
    Needs {
        kind: "letter",
        required: &[
            "description",
            "sender",
            "event",
            "charge-article",
            "demands",
            "addressee",
            "addressee-address",
            "addressee-salutation",
        ],
        recommended: &["addressee-office", "signatory", "sender-contact", "gender"],
    },
    Needs {
        kind: "urgent-action",
        required: &[
            "description",
            "sender",
            "event",
            "demands",
            "addressee",
            "addressee-contact",
        ],
        recommended: &[
            "addressee-salutation",
            "act-before",
            "preferred-language",
            "gender",
            "pronouns",
            "country",
            "work",
        ],
    },
    Needs {
        kind: "observatory",
        required: &[
            "description",
            "sender",
            "event",
            "country",
            "demands",
            "addressee",
            "addressee-address",
        ],
        recommended: &[
            "case-code",
            "permanent-mission",
            "background",
            "violation-types",
            "sender-contact",
        ],
    },
    Needs {
        kind: "un-communication",
        required: &[
            "event",
            "perpetrators",
            "event-date",
            "event-place",
            "circumstances",
            "domestic-steps",
            "sender",
            "sender-contact",
            "disappearance-date",
            "disappearance-place",
            "disappearance-forces",
            "disappearance-steps",
        ],
        recommended: &[
            "country",
            "gender",
            "birth-date",
            "nationality",
            "description",
            "signatory",
        ],
    },
    Needs {
        kind: "wgad",
        required: &[
            "gender",
            "birth-date",
            "nationality",
            "arrest",
            "arrest-date",
            "arrest-place",
            "arrest-forces",
            "arrest-warrant",
            "arrest-reasons",
            "arrest-law",
            "detention",
            "detention-date",
            "detention-place",
            "detention-authority",
            "detention-reasons",
            "detention-law",
            "categories",
            "category-arguments",
            "circumstances",
            "domestic-steps",
            "sender",
            "sender-contact",
        ],
        recommended: &[
            "identity-document",
            "profession",
            "address",
            "arrest-authority",
            "detention-forces",
            "signatory",
        ],
    },
    Needs {
        kind: "ccpr",
        required: &[
            "nationality",
            "birth-date",
            "address",
            "state",
            "circumstances",
            "covenant-articles",
            "covenant-arguments",
            "remedies",
            "remedy-sought",
        ],
        recommended: &[
            "representative",
            "authority",
            "final-decision",
            "other-procedures",
            "profession",
        ],
    },
    Needs {
        kind: "echr",
        required: &[
            "nationality",
            "birth-date",
            "address",
            "gender",
            "state",
            "circumstances",
            "convention-articles",
            "convention-arguments",
            "remedies",
            "final-decision",
        ],
        recommended: &[
            "representative",
            "authority",
            "other-procedures",
            "profession",
            "documents",
        ],
    },
    Needs {
        kind: "press",
        required: &["description", "sender", "event", "event-date"],
        recommended: &[
            "press-contact",
            "event-place",
            "demands",
            "affiliation",
            "gender",
            "country",
        ],
    },
    Needs {
        kind: "briefing",
        required: &["description", "sender", "event", "three-demands"],
        recommended: &["background", "country", "work", "addressee", "gender"],
    },
    Needs {
        kind: "brief-bio",
        required: &["description", "work", "country"],
        recommended: &[
            "biography",
            "affiliation",
            "birth-date",
            "background",
            "gender",
        ],
    },
];

/// A fact by its code.
fn fact(code: &str) -> Option<&'static Fact> {
    [IDENTITY, EVENTS, CUSTODY, COMPLAINTS]
        .into_iter()
        .flatten()
        .find(|fact| fact.code == code)
}

/// What a letter of a kind lacks: facts that are not recorded, and those that are above its level.
pub fn check(full: &Facts<'_>, limited: Option<&Facts<'_>>, kind: &str) -> Vec<Finding> {
    let Some(needs) = NEEDS.iter().find(|needs| needs.kind == kind) else {
        return Vec::new();
    };
    let of = |codes: &'static [&'static str], severity| {
        codes
            .iter()
            .filter_map(|code| fact(code))
            .filter_map(move |fact| lacking(fact, full, limited, severity, kind))
    };
    of(needs.required, Severity::Required)
        .chain(of(needs.recommended, Severity::Recommended))
        .collect()
}

fn lacking(
    fact: &Fact,
    full: &Facts<'_>,
    limited: Option<&Facts<'_>>,
    severity: Severity,
    kind: &str,
) -> Option<Finding> {
    if !(fact.applies)(full) {
        return None;
    }
    if !(fact.met)(full) {
        let (reference, remedy) = (fact.remedy)(full);
        return Some(Finding::new(
            severity,
            format!("missing-{}", fact.code),
            format!("Not recorded: {}.", fact.what),
            vec![reference.unwrap_or_else(|| full.slug())],
            remedy,
        ));
    }
    let limited = limited?;
    if !(fact.applies)(limited) || (fact.met)(limited) {
        return None;
    }
    let next = match full.letter {
        Confidentiality::Public => Confidentiality::Internal,
        _ => Confidentiality::Secret,
    };
    Some(Finding::new(
        severity,
        format!("withheld-{}", fact.code),
        format!(
            "Recorded, but above {}, the level of this letter: {}.",
            full.letter, fact.what
        ),
        vec![full.slug()],
        format!(
            "dossier appeal {} --kind {kind} --include {next}",
            full.slug()
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_needs_and_every_need_is_a_fact() {
        for kind in crate::letter::kind::codes() {
            assert!(NEEDS.iter().any(|needs| needs.kind == kind), "{kind}");
        }
        let mut used = Vec::new();
        for needs in NEEDS {
            for code in needs.required.iter().chain(needs.recommended) {
                assert!(fact(code).is_some(), "{}: {code}", needs.kind);
                used.push(*code);
            }
        }
        for known in [IDENTITY, EVENTS, CUSTODY, COMPLAINTS]
            .into_iter()
            .flatten()
        {
            assert!(used.contains(&known.code), "nobody needs {}", known.code);
        }
    }
}
