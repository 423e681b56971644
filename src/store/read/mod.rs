//! Reading: records as maps of fields ([`rows`]), and cases as typed records ([`case`]), with what
//! hints of order name ([`hints`]).

mod case;
mod hints;
mod rows;

pub(super) use case::Chosen;

use super::{Fields, Filter, Store, StoreError};
use crate::model::{Kind, Record, Settings};
use crate::vocabulary::{AddedTerm, Terms};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use std::collections::BTreeSet;

/// Which records a case is to hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Scope {
    /// The whole dossier.
    Everything,
    /// The whole dossier, but of its incidents, which are most of it, only those that fit.
    Incidents(Box<Filter>),
    /// All about these actors, by number: what was done to them, their proceedings, and every
    /// record that these refer to.
    About(Vec<i64>),
}

/// A record as a map of its fields.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredMap {
    /// Its kind.
    pub kind: Kind,
    /// Its local number.
    pub number: i64,
    /// Its fields, with uid, slug and, where it is not the default of the kind, confidentiality.
    pub fields: Fields,
}

impl StoredMap {
    /// The reference that people type: the slug, or kind letter and number.
    pub fn reference(&self) -> String {
        match self.fields.get("slug").and_then(Value::as_str) {
            Some(slug) => slug.to_owned(),
            None => format!("{}{}", self.kind.prefix(), self.number),
        }
    }

    /// The key that links hold: the slug, or the uid.
    pub fn key(&self) -> String {
        ["slug", "uid"]
            .iter()
            .find_map(|name| self.fields.get(*name)?.as_str())
            .unwrap_or_default()
            .to_owned()
    }
}

/// How links are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keys {
    /// By slug, or uid where there is none: what people read and files hold.
    Spoken,
    /// By uid alone: what the history holds, since slugs may change.
    Uids,
    /// By number: for those that are read together with what they refer to.
    Numbers,
}

/// How much of records is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// All of it.
    Whole,
    /// Without what [`BESIDE`] names, which is most of a file.
    Outline,
}

/// Fields that an outline leaves out: long texts, which a timeline tells in its details only, and
/// lists that it never tells. None holds links: an outline is of the same records.
const BESIDE: [&str; 7] = [
    "narrative",
    "body",
    "biography",
    "analysis",
    "names",
    "contacts",
    "identifiers",
];

/// How many ids one statement asks for.
pub(super) const BATCH: usize = 500;

/// Reads records over a connection, within a transaction or not.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'c> {
    /// The connection.
    pub connection: &'c Connection,
    /// How links are read.
    pub keys: Keys,
    /// How much is read.
    pub depth: Depth,
}

impl Reader<'_> {
    /// Records of a kind by number, in the order of their numbers; all of the kind where `ids` is
    /// `None`.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn maps(
        &self,
        kind: Kind,
        ids: Option<&BTreeSet<i64>>,
    ) -> Result<Vec<StoredMap>, StoreError> {
        let rows = self.rows(kind, ids)?;
        Ok(rows
            .into_iter()
            .map(|(number, row)| row.into_map(kind, number))
            .collect())
    }

    /// One record by number.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn map(&self, kind: Kind, id: i64) -> Result<Option<StoredMap>, StoreError> {
        Ok(self.maps(kind, Some(&BTreeSet::from([id])))?.pop())
    }
}

impl Store {
    fn reader(&self, depth: Depth) -> Reader<'_> {
        Reader {
            connection: &self.connection,
            keys: Keys::Spoken,
            depth,
        }
    }

    /// Records of a kind by number, in the order of their numbers; all of the kind where `ids` is
    /// `None`.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn maps(
        &self,
        kind: Kind,
        ids: Option<&BTreeSet<i64>>,
    ) -> Result<Vec<StoredMap>, StoreError> {
        self.reader(Depth::Whole).maps(kind, ids)
    }

    /// One record by number.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn map(&self, kind: Kind, id: i64) -> Result<Option<StoredMap>, StoreError> {
        self.reader(Depth::Whole).map(kind, id)
    }

    /// The terms of all vocabularies with those added in the dossier.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn terms(&self) -> Result<Terms, StoreError> {
        let added = self.maps(Kind::Term, None)?.into_iter();
        let added = added.map(|term| {
            AddedTerm::of(|name| {
                let value = term.fields.get(name).and_then(Value::as_str);
                value.map(str::to_owned)
            })
        });
        Ok(Terms::with_additions(added.collect()))
    }

    /// The settings.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn settings(&self) -> Result<Settings, StoreError> {
        Settings::gathered(|name| self.setting(name))
    }

    /// One setting by name.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("SELECT value FROM setting WHERE name = ?")?
            .query_row([name], |row| row.get(0))
            .optional()?)
    }

    /// How many records of a kind there are.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn count(&self, kind: Kind) -> Result<i64, StoreError> {
        Ok(self
            .connection
            .prepare_cached("SELECT count(*) FROM record WHERE kind = ?")?
            .query_row([kind.table()], |row| row.get(0))?)
    }
}

/// A map of fields as its typed record.
///
/// # Errors
/// When it does not fit: the file was changed by another program.
pub(super) fn typed<R: Record>(map: StoredMap) -> Result<R, StoreError> {
    let reference = map.reference();
    serde_json::from_value(Value::Object(map.fields))
        .map_err(|error| StoreError::Damaged(format!("{reference}: {error}")))
}
