//! Controlled vocabularies: lists of terms with stable codes, each with its public source named.
//!
//! A list is a file in `lists/`; users add terms of their own in their dossier ([`Terms`]).

pub mod countries;
mod meaning;
mod terms;

pub use meaning::{By, Complaint, Gravity, Is, Meaning, Remedy, Sdg, SentenceEffect, Stage, Who};
pub use terms::{AddedTerm, Terms, UnknownTerm};

use serde::Deserialize;
use std::collections::HashMap;
use std::sync::OnceLock;

/// A term of a vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Stable code, in lower case with hyphens.
    pub code: String,
    /// English label.
    pub label: String,
    /// The group it stands in.
    pub group: Option<String>,
    /// What people also call it.
    #[serde(default)]
    pub also: Vec<String>,
    /// What it means to the program.
    #[serde(default)]
    pub meaning: Meaning,
    /// The key of the messages that word it in letters, where that is not its code.
    pub word: Option<String>,
}

/// A vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// What it is a list of.
    pub title: String,
    /// Where its terms come from.
    pub source: String,
    /// The terms, in their order.
    pub terms: Vec<Term>,
}

/// The lists: code and file.
const LISTS: &[(&str, &str)] = &[
    ("actor-kinds", include_str!("lists/actor-kinds.yaml")),
    ("channels", include_str!("lists/channels.yaml")),
    (
        "charge-statuses",
        include_str!("lists/charge-statuses.yaml"),
    ),
    (
        "communication-kinds",
        include_str!("lists/communication-kinds.yaml"),
    ),
    (
        "consent-purposes",
        include_str!("lists/consent-purposes.yaml"),
    ),
    (
        "consent-statuses",
        include_str!("lists/consent-statuses.yaml"),
    ),
    ("contact-kinds", include_str!("lists/contact-kinds.yaml")),
    ("demand-kinds", include_str!("lists/demand-kinds.yaml")),
    (
        "demand-statuses",
        include_str!("lists/demand-statuses.yaml"),
    ),
    (
        "detention-categories",
        include_str!("lists/detention-categories.yaml"),
    ),
    ("genders", include_str!("lists/genders.yaml")),
    ("incident-types", include_str!("lists/incident-types.yaml")),
    ("instances", include_str!("lists/instances.yaml")),
    (
        "involvement-degrees",
        include_str!("lists/involvement-degrees.yaml"),
    ),
    (
        "involvement-roles",
        include_str!("lists/involvement-roles.yaml"),
    ),
    (
        "knowledge-statuses",
        include_str!("lists/knowledge-statuses.yaml"),
    ),
    ("liberty", include_str!("lists/liberty.yaml")),
    (
        "life-event-kinds",
        include_str!("lists/life-event-kinds.yaml"),
    ),
    ("measure-kinds", include_str!("lists/measure-kinds.yaml")),
    ("measure-states", include_str!("lists/measure-states.yaml")),
    ("name-kinds", include_str!("lists/name-kinds.yaml")),
    (
        "organization-kinds",
        include_str!("lists/organization-kinds.yaml"),
    ),
    ("party-roles", include_str!("lists/party-roles.yaml")),
    (
        "proceeding-kinds",
        include_str!("lists/proceeding-kinds.yaml"),
    ),
    ("record-links", include_str!("lists/record-links.yaml")),
    (
        "relationship-kinds",
        include_str!("lists/relationship-kinds.yaml"),
    ),
    ("reliability", include_str!("lists/reliability.yaml")),
    ("custody-events", include_str!("lists/custody-events.yaml")),
    ("reply-kinds", include_str!("lists/reply-kinds.yaml")),
    (
        "sentence-actions",
        include_str!("lists/sentence-actions.yaml"),
    ),
    ("sentence-kinds", include_str!("lists/sentence-kinds.yaml")),
    ("source-kinds", include_str!("lists/source-kinds.yaml")),
    (
        "state-responses",
        include_str!("lists/state-responses.yaml"),
    ),
    ("step-kinds", include_str!("lists/step-kinds.yaml")),
    ("step-outcomes", include_str!("lists/step-outcomes.yaml")),
];

/// Codes of all vocabularies.
pub fn vocabularies() -> Vec<&'static str> {
    LISTS.iter().map(|(code, _)| *code).collect()
}

/// A list as it was read, with the place of each code.
#[derive(Debug)]
struct List {
    vocabulary: Vocabulary,
    places: HashMap<String, usize>,
}

impl List {
    fn of(vocabulary: Vocabulary) -> List {
        let codes = vocabulary.terms.iter().enumerate();
        List {
            places: codes.map(|(at, term)| (term.code.clone(), at)).collect(),
            vocabulary,
        }
    }

    fn term(&self, code: &str) -> Option<&Term> {
        self.vocabulary.terms.get(*self.places.get(code)?)
    }
}

/// A list by its code; read when first asked for.
fn list(code: &str) -> Option<&'static List> {
    static READ: [OnceLock<Option<List>>; LISTS.len()] = [const { OnceLock::new() }; LISTS.len()];
    let at = LISTS.iter().position(|(name, _)| *name == code)?;
    READ[at]
        .get_or_init(|| serde_yaml::from_str(LISTS[at].1).ok().map(List::of))
        .as_ref()
}

/// A vocabulary by code.
pub fn vocabulary(code: &str) -> Option<&'static Vocabulary> {
    list(code).map(|list| &list.vocabulary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_read_and_has_unique_codes() {
        for code in vocabularies() {
            let list = vocabulary(code).unwrap_or_else(|| panic!("{code} does not read"));
            assert!(!list.source.is_empty(), "{code} names no source");
            let mut codes: Vec<&str> = list.terms.iter().map(|t| t.code.as_str()).collect();
            codes.sort_unstable();
            let count = codes.len();
            codes.dedup();
            assert_eq!(codes.len(), count, "{code} has a code twice");
        }
    }

    #[test]
    fn what_a_term_means_refers_to_terms_that_there_are() {
        let terms = Terms::builtin();
        for code in vocabularies() {
            for term in terms.all(code) {
                let meaning = &term.meaning;
                for (list, said) in [
                    ("liberty", &meaning.liberty),
                    ("charge-statuses", &meaning.charge_status),
                    ("step-kinds", &meaning.step),
                ] {
                    if let Some(said) = said {
                        assert!(terms.term(list, said).is_some(), "{code}: {}", term.code);
                    }
                }
                assert_eq!(meaning.remedy.is_some(), meaning.stage.is_some());
            }
        }
    }

    #[test]
    fn each_kind_of_step_says_who_acts() {
        let terms = Terms::builtin();
        let silent: Vec<&str> = terms
            .all("step-kinds")
            .filter(|term| term.meaning.by.is_none())
            .map(|term| term.code.as_str())
            .collect();
        // Who releases, transfers, observes, closes, petitions or reports a breach differs from case to
        // case.
        assert_eq!(
            silent,
            [
                "order-breached",
                "transferred",
                "hearing-observed",
                "petition-filed",
                "released",
                "released-on-condition",
                "released-on-expiry",
                "closed",
                "other"
            ]
        );
    }

    #[test]
    fn a_term_of_ones_own_means_what_its_broader_one_means_and_what_it_says() {
        let mut terms = Terms::builtin();
        terms
            .add(AddedTerm {
                vocabulary: "step-kinds".into(),
                code: "taken-to-a-camp".into(),
                label: "taken to a filtration camp".into(),
                broader: Some("detained".into()),
                meaning: Some("liberty: incommunicado".into()),
                ..AddedTerm::default()
            })
            .unwrap();
        let meaning = terms.meaning("step-kinds", Some("taken-to-a-camp"));
        assert!(meaning.is(Is::Arrest));
        assert_eq!(meaning.liberty.as_deref(), Some("incommunicado"));
        for (broader, meaning) in [
            (Some("no-such-step"), None),
            (None, Some("liberty: no-such-state")),
            (None, Some("is: [no-such-trait]")),
            (None, Some("no such: aspect")),
            (None, Some("]")),
        ] {
            let wrong = AddedTerm {
                vocabulary: "step-kinds".into(),
                code: "wrong".into(),
                label: "wrong".into(),
                broader: broader.map(str::to_owned),
                meaning: meaning.map(str::to_owned),
                ..AddedTerm::default()
            };
            assert!(terms.add(wrong).is_err(), "{broader:?} {meaning:?}");
        }
    }

    #[test]
    fn a_label_or_synonym_becomes_the_code_and_a_wrong_term_suggests() {
        let terms = Terms::builtin();
        assert_eq!(
            terms.check("incident-types", "Beating").as_deref(),
            Ok("physical-assault")
        );
        assert_eq!(
            terms.check("step-kinds", "case opened").as_deref(),
            Ok("case-opened")
        );
        let violence = terms.codes("incident-types", "Violence").unwrap();
        assert!(violence.len() > 5 && violence.contains(&"physical-assault".to_owned()));
        assert!(terms.codes("incident-types", "no such thing").is_err());
        let error = terms
            .check("incident-types", "phisical asault")
            .unwrap_err();
        assert_eq!(error.nearest[0].0, "physical-assault");
    }
}
