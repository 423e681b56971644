//! A bundle of records as read from a dossier: what views, letters and exports work on.

use super::*;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A record as it lies in a dossier.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored<R> {
    /// Local number, unique in the dossier.
    pub number: i64,
    /// The record, with its uid.
    pub record: R,
}

impl<R: Record> Stored<R> {
    /// The reference that people type: the slug, or kind letter and number (`i12`).
    pub fn reference(&self) -> String {
        match self.record.slug() {
            Some(slug) => slug.to_string(),
            None => format!("{}{}", R::KIND.prefix(), self.number),
        }
    }

    /// The key that links of other records hold: the slug, or the uid where there is none.
    pub fn key(&self) -> String {
        match (self.record.slug(), self.record.uid()) {
            (Some(slug), _) => slug.to_string(),
            (None, Some(uid)) => uid.to_string(),
            (None, None) => self.reference(),
        }
    }
}

impl<R> std::ops::Deref for Stored<R> {
    type Target = R;
    fn deref(&self) -> &R {
        &self.record
    }
}

/// Settings of a dossier.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Title of the dossier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The organization in whose name letters are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<Link>,
    /// Who signs letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signatory: Option<String>,
    /// Office of who signs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signatory_title: Option<String>,
    /// Place in the date line of letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// Records that belong together, links resolved to keys.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// Settings of the dossier.
    pub settings: Settings,
    /// Added terms.
    pub terms: Vec<Stored<Term>>,
    /// Actors, defenders among them.
    pub actors: Vec<Stored<Actor>>,
    /// Sources.
    pub sources: Vec<Stored<Source>>,
    /// Provisions of law.
    pub provisions: Vec<Stored<Provision>>,
    /// Affiliations.
    pub affiliations: Vec<Stored<Affiliation>>,
    /// Relationships.
    pub relationships: Vec<Stored<Relationship>>,
    /// Life events.
    pub life_events: Vec<Stored<LifeEvent>>,
    /// Incidents.
    pub incidents: Vec<Stored<Incident>>,
    /// Proceedings.
    pub proceedings: Vec<Stored<Proceeding>>,
    /// Charges.
    pub charges: Vec<Stored<Charge>>,
    /// Steps.
    pub steps: Vec<Stored<Step>>,
    /// Measures.
    pub measures: Vec<Stored<Measure>>,
    /// Demands.
    pub demands: Vec<Stored<Demand>>,
    /// Communications.
    pub communications: Vec<Stored<Communication>>,
    /// How many records were left out because they are above the level asked for.
    pub withheld: usize,
}

/// Finds records of a [`Case`] by key.
#[derive(Debug)]
pub struct Index<'c> {
    /// Actors by key.
    pub actors: HashMap<String, &'c Stored<Actor>>,
    /// Sources by key.
    pub sources: HashMap<String, &'c Stored<Source>>,
    /// Provisions by key.
    pub provisions: HashMap<String, &'c Stored<Provision>>,
    /// Proceedings by key.
    pub proceedings: HashMap<String, &'c Stored<Proceeding>>,
    /// Charges by key.
    pub charges: HashMap<String, &'c Stored<Charge>>,
}

impl Case {
    /// Records by key.
    pub fn index(&self) -> Index<'_> {
        fn by_key<R: Record>(records: &[Stored<R>]) -> HashMap<String, &Stored<R>> {
            records.iter().map(|r| (r.key(), r)).collect()
        }
        Index {
            actors: by_key(&self.actors),
            sources: by_key(&self.sources),
            provisions: by_key(&self.provisions),
            proceedings: by_key(&self.proceedings),
            charges: by_key(&self.charges),
        }
    }
}

impl<'c> Index<'c> {
    /// The actor behind a link.
    pub fn actor(&self, link: &Link) -> Option<&'c Stored<Actor>> {
        self.actors.get(link.as_str()).copied()
    }
    /// The source behind a link.
    pub fn source(&self, link: &Link) -> Option<&'c Stored<Source>> {
        self.sources.get(link.as_str()).copied()
    }
    /// The provision behind a link.
    pub fn provision(&self, link: &Link) -> Option<&'c Stored<Provision>> {
        self.provisions.get(link.as_str()).copied()
    }
    /// The proceeding behind a link.
    pub fn proceeding(&self, link: &Link) -> Option<&'c Stored<Proceeding>> {
        self.proceedings.get(link.as_str()).copied()
    }
    /// The charge behind a link.
    pub fn charge(&self, link: &Link) -> Option<&'c Stored<Charge>> {
        self.charges.get(link.as_str()).copied()
    }
}
