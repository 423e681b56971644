//! Controlled vocabularies: lists of terms with stable codes, each with its public source named.
//!
//! A list is a file in `lists/`; users add terms of their own in their dossier ([`Terms`]).

pub mod countries;

use serde::Deserialize;
use std::fmt;
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
    /// Category of SDG indicator 16.10.1.
    pub sdg: Option<String>,
    /// For steps: liberty afterwards.
    pub liberty: Option<String>,
    /// For steps: what the status of the charges becomes.
    pub charge_status: Option<String>,
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

/// A vocabulary by code; read when first asked for.
pub fn vocabulary(code: &str) -> Option<&'static Vocabulary> {
    static READ: [OnceLock<Option<Vocabulary>>; LISTS.len()] =
        [const { OnceLock::new() }; LISTS.len()];
    let at = LISTS.iter().position(|(name, _)| *name == code)?;
    READ[at]
        .get_or_init(|| serde_yaml::from_str(LISTS[at].1).ok())
        .as_ref()
}

/// A term that a user added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddedTerm {
    /// The vocabulary.
    pub vocabulary: String,
    /// Its code.
    pub code: String,
    /// Its label.
    pub label: String,
    /// The group it stands in.
    pub group: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

/// All terms: the built-in ones and those that a user added.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    added: Vec<(String, Term)>,
}

/// A text that is no term of a vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownTerm {
    /// The vocabulary.
    pub vocabulary: String,
    /// The text.
    pub given: String,
    /// Code and label of the nearest terms.
    pub nearest: Vec<(String, String)>,
}

impl fmt::Display for UnknownTerm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not a term of {}", self.given, self.vocabulary)?;
        for (number, (code, label)) in self.nearest.iter().enumerate() {
            f.write_str(if number == 0 { "; nearest: " } else { ", " })?;
            f.write_str(code)?;
            if label.replace(' ', "-") != *code {
                write!(f, " ({label})")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for UnknownTerm {}

impl Terms {
    /// The built-in terms.
    pub fn builtin() -> Terms {
        Terms::default()
    }

    /// The built-in terms and some more.
    pub fn with_additions(added: Vec<AddedTerm>) -> Terms {
        let mut terms = Terms::default();
        added.into_iter().for_each(|term| terms.add(term));
        terms
    }

    /// Adds a term.
    pub fn add(&mut self, term: AddedTerm) {
        let own = Term {
            code: term.code,
            label: term.label,
            group: term.group,
            also: Vec::new(),
            sdg: None,
            liberty: None,
            charge_status: None,
        };
        self.added.push((term.vocabulary, own));
    }

    /// All terms of a vocabulary, those added last.
    pub fn all<'t>(&'t self, code: &str) -> impl Iterator<Item = &'t Term> {
        let code = code.to_owned();
        let own = vocabulary(&code).map_or(&[][..], |v| v.terms.as_slice());
        own.iter().chain(
            self.added
                .iter()
                .filter(move |(vocabulary, _)| *vocabulary == code)
                .map(|(_, term)| term),
        )
    }

    /// A term by its code.
    pub fn term(&self, vocabulary: &str, code: &str) -> Option<&Term> {
        self.all(vocabulary).find(|term| term.code == code)
    }

    /// The label of a code; the code in words where there is none.
    pub fn label(&self, vocabulary: &str, code: &str) -> String {
        self.term(vocabulary, code)
            .map_or_else(|| code.replace('-', " "), |term| term.label.clone())
    }

    /// The codes that a text means where several may be asked for: that of a term, or those of all
    /// terms of a group.
    ///
    /// # Errors
    /// With the nearest terms when nothing fits.
    pub fn codes(&self, vocabulary: &str, text: &str) -> Result<Vec<String>, UnknownTerm> {
        let unknown = match self.check(vocabulary, text) {
            Ok(code) => return Ok(vec![code]),
            Err(unknown) => unknown,
        };
        let wanted = plain(text);
        let group: Vec<String> = self
            .all(vocabulary)
            .filter(|term| term.group.as_deref().is_some_and(|g| plain(g) == wanted))
            .map(|term| term.code.clone())
            .collect();
        if group.is_empty() {
            Err(unknown)
        } else {
            Ok(group)
        }
    }

    /// The code that a text means: a code, a label, or what people also call it.
    ///
    /// # Errors
    /// With the nearest terms when nothing fits.
    pub fn check(&self, vocabulary: &str, text: &str) -> Result<String, UnknownTerm> {
        if self.term(vocabulary, text).is_some() {
            return Ok(text.to_owned());
        }
        let wanted = plain(text);
        let fits = |term: &&Term| plain(&term.code) == wanted || plain(&term.label) == wanted;
        let found = self.all(vocabulary).find(fits).or_else(|| {
            self.all(vocabulary)
                .find(|t| t.also.iter().any(|a| plain(a) == wanted))
        });
        if let Some(term) = found {
            return Ok(term.code.clone());
        }
        // Steps may bear the outcome of a step kind: "convicted".
        let mut near: Vec<(f64, &Term)> = self
            .all(vocabulary)
            .map(|term| {
                let score = [&term.code, &term.label]
                    .into_iter()
                    .chain(&term.also)
                    .map(|name| likeness(&plain(name), &wanted))
                    .fold(0.0, f64::max);
                (score, term)
            })
            .collect();
        near.sort_by(|a, b| b.0.total_cmp(&a.0));
        Err(UnknownTerm {
            vocabulary: vocabulary.to_owned(),
            given: text.to_owned(),
            nearest: near
                .into_iter()
                .take(4)
                .map(|(_, term)| (term.code.clone(), term.label.clone()))
                .collect(),
        })
    }
}

/// How alike two texts are; a shared word counts.
fn likeness(name: &str, wanted: &str) -> f64 {
    let shared = name
        .split(' ')
        .filter(|word| word.len() > 2 && wanted.split(' ').any(|w| w == *word))
        .count();
    strsim::jaro_winkler(name, wanted) + 0.2 * shared as f64
}

/// A text without case, hyphens and doubled spaces.
fn plain(text: &str) -> String {
    text.to_lowercase()
        .replace(['-', '_', '/'], " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
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
