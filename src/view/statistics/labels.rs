//! How what is counted by is called: terms in words, countries, names; and the order of rows.

use crate::model::statistics::{Dimension, Raw};
use crate::model::words::any_language;
use crate::vocabulary::{Sdg, Terms, countries::CountryCode};
use serde::Serialize;

/// A row or a column.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Label {
    /// For machines: a code, a year, the reference of a record; empty where nothing is recorded.
    pub key: String,
    /// For people.
    pub text: String,
    /// Its place in the order, where it has one of its own.
    #[serde(skip)]
    pub place: Place,
}

/// Where a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// At this place of a course: a year, a month.
    At(i64),
    /// The larger first.
    BySize,
    /// After all others.
    Last(u8),
}

impl Label {
    /// A label without a place of its own.
    pub fn new(key: impl Into<String>, text: impl Into<String>) -> Label {
        Label {
            key: key.into(),
            text: text.into(),
            place: Place::BySize,
        }
    }

    /// A label that stands after all others.
    pub fn last(text: &str, rank: u8) -> Label {
        Label {
            key: String::new(),
            text: text.to_owned(),
            place: Place::Last(rank),
        }
    }
}

/// What labels are made of.
pub struct Labels<'l> {
    /// The terms of the dossier.
    pub terms: &'l Terms,
    /// Reference and name of a record by number.
    pub record: &'l dyn Fn(i64) -> (String, String),
}

impl Labels<'_> {
    /// The label of what stands in a column of an observation.
    pub fn of(&self, dimension: Dimension, raw: Raw<'_>) -> Label {
        match raw {
            Raw::Nothing if dimension == Dimension::Perpetrator => {
                Label::last("nobody recorded", 2)
            }
            Raw::Nothing => Label::last("not recorded", 2),
            Raw::Number(0) => Label {
                key: "unnamed".into(),
                ..Label::last("not named", 1)
            },
            Raw::Number(number) => {
                let (key, name) = (self.record)(number);
                Label::new(key, any_language(&name))
            }
            Raw::Text(text) => self.text(dimension, text),
        }
    }

    fn text(&self, dimension: Dimension, text: &str) -> Label {
        let term = |vocabulary: &str| Label::new(text, self.terms.label(vocabulary, text));
        match dimension {
            Dimension::Type => term("incident-types"),
            Dimension::TypeGroup => {
                let group = self.terms.term("incident-types", text);
                match group.and_then(|term| term.group.clone()) {
                    Some(group) => Label::new(group.replace(' ', "-"), group),
                    None => Label {
                        key: "other".into(),
                        ..Label::last("in no group", 1)
                    },
                }
            }
            Dimension::SdgCategory => {
                let category = sdg_category(self.terms, text);
                Label::new(category.word(), category.label())
            }
            Dimension::Gender => term("genders"),
            Dimension::StateResponse => term("state-responses"),
            Dimension::Status => term("knowledge-statuses"),
            Dimension::Outcome => {
                let known = |list: &&&str| self.terms.term(list, text).is_some();
                let lists = ["charge-statuses", "step-kinds", "liberty"];
                match lists.iter().find(known) {
                    Some(list) => term(list),
                    None => Label::new(text, text.replace('-', " ")),
                }
            }
            Dimension::Country => match text.parse::<CountryCode>() {
                Ok(code) => Label::new(text, code.name()),
                Err(_) => Label::new(text, text),
            },
            _ => {
                let text = any_language(text);
                Label::new(text.clone(), text)
            }
        }
    }
}

/// The category of SDG indicator 16.10.1 of a kind of act; a kind that a user added is another
/// harmful act.
pub fn sdg_category(terms: &Terms, code: &str) -> Sdg {
    let meaning = terms.meaning("incident-types", Some(code));
    meaning.sdg.unwrap_or_default()
}
