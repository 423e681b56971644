//! Claims: what a sentence of a document says, as data, so that a letter can be held against the
//! record that it was made from.

use serde::Serialize;
use std::collections::BTreeMap;

/// One thing that a sentence says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Claim {
    /// What is said: a term in its list (`step-kinds/arrest`, `step-outcomes/acquitted`,
    /// `liberty/held`), an effect on a sentence (`sentence/reduced`), or the field whose words or
    /// value are given (`narrative`).
    pub predicate: String,
    /// Keys of the people and bodies of whom it is said; none where the record does not say.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<String>,
    /// Keys of those who are said to have done it: agents, an authority, a court.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<String>,
    /// Keys of the charges that it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<String>,
    /// The day or time for which it is said, as EDTF.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Amounts as recorded or counted, by what they are: `length`, `by`, `to`, `sum`, `days`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub amounts: BTreeMap<&'static str, String>,
    /// How it is said.
    pub modality: Modality,
    /// Fields that it rests on, each as `REFERENCE.field`.
    pub fields: Vec<String>,
}

/// How a claim is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Modality {
    /// As a fact.
    #[default]
    Stated,
    /// As what is alleged.
    Alleged,
    /// As what one source says where others say otherwise.
    Attributed,
    /// As what was so when it was last reported, on the claim's date.
    LastReported,
    /// As what is announced for a later day.
    Announced,
    /// As what the sender thinks.
    Considered,
    /// As what is asked for.
    Asked,
}

impl Modality {
    /// As JSON names it.
    pub fn code(self) -> &'static str {
        match self {
            Modality::Stated => "stated",
            Modality::Alleged => "alleged",
            Modality::Attributed => "attributed",
            Modality::LastReported => "last-reported",
            Modality::Announced => "announced",
            Modality::Considered => "considered",
            Modality::Asked => "asked",
        }
    }
}

impl Claim {
    /// What a field of a record says, in its own words or by its value.
    pub fn of_field(reference: &str, field: &'static str) -> Claim {
        Claim {
            predicate: field.to_owned(),
            fields: vec![format!("{reference}.{field}")],
            ..Claim::default()
        }
    }
}
