//! What every kind of record has in common.

use super::shape::Field;
use super::{Account, Citation, Confidentiality, Kind, Slug, Uid};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A record of a dossier.
pub trait Record: Clone + Default + Serialize + DeserializeOwned {
    /// Its kind.
    const KIND: Kind;
    /// Its confidentiality where none is given.
    const DEFAULT_CONFIDENTIALITY: Confidentiality;
    /// Fields that must hold something.
    const REQUIRED: &'static [&'static str];
    /// Its own fields and those that every record has, but for slug, uid, confidentiality, note.
    const FIELDS: &'static [Field];

    /// Its slug, if it has one.
    fn slug(&self) -> Option<&Slug>;
    /// Its uid; every stored record has one.
    fn uid(&self) -> Option<Uid>;
    /// How far it may travel.
    fn confidentiality(&self) -> Confidentiality;
    /// What it rests on.
    fn citations(&self) -> &[Citation];
    /// Accounts of its fields that disagree.
    fn accounts(&self) -> &[Account];
}

/// The shape of a kind of record, for code that handles every kind alike.
#[derive(Clone, Copy, Debug)]
pub struct RecordShape {
    /// The kind.
    pub kind: Kind,
    /// Confidentiality where none is given.
    pub default_confidentiality: Confidentiality,
    /// Fields that must hold something.
    pub required: &'static [&'static str],
    /// Its fields.
    pub fields: &'static [Field],
}

impl RecordShape {
    const fn of<R: Record>() -> RecordShape {
        RecordShape {
            kind: R::KIND,
            default_confidentiality: R::DEFAULT_CONFIDENTIALITY,
            required: R::REQUIRED,
            fields: R::FIELDS,
        }
    }

    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Kind {
    /// The shape of records of this kind.
    pub const fn shape(self) -> RecordShape {
        match self {
            Kind::Term => RecordShape::of::<super::Term>(),
            Kind::Actor => RecordShape::of::<super::Actor>(),
            Kind::Source => RecordShape::of::<super::Source>(),
            Kind::Provision => RecordShape::of::<super::Provision>(),
            Kind::Affiliation => RecordShape::of::<super::Affiliation>(),
            Kind::Relationship => RecordShape::of::<super::Relationship>(),
            Kind::LifeEvent => RecordShape::of::<super::LifeEvent>(),
            Kind::Incident => RecordShape::of::<super::Incident>(),
            Kind::Proceeding => RecordShape::of::<super::Proceeding>(),
            Kind::Charge => RecordShape::of::<super::Charge>(),
            Kind::Step => RecordShape::of::<super::Step>(),
            Kind::Measure => RecordShape::of::<super::Measure>(),
            Kind::Demand => RecordShape::of::<super::Demand>(),
            Kind::Communication => RecordShape::of::<super::Communication>(),
            Kind::Attachment => RecordShape::of::<super::Attachment>(),
        }
    }
}
