//! What stands next to a record says when it was: records that hints of order name are read with
//! those that name them, whoever's they are.

use super::rows::Rows;
use super::{Reader, StoredMap};
use crate::model::Kind;
use crate::model::shape::Form;
use crate::store::{Store, StoreError};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Records by kind, as maps.
pub(super) type Maps = BTreeMap<Kind, Vec<StoredMap>>;

/// The record that the hint of a date names.
fn named(date: &Value) -> impl Iterator<Item = &str> {
    let sides = ["after", "before"].into_iter();
    sides.filter_map(|side| date.get(side)?.as_str())
}

impl Rows {
    /// The records that hints of order in its dates name.
    pub(super) fn hints(&self, kind: Kind) -> Vec<String> {
        let fields = kind.shape().fields.iter().zip(self.values());
        let dates = fields.filter(|(field, _)| matches!(field.form, Form::Date));
        let all = dates.flat_map(|(_, date)| named(date));
        all.map(str::to_owned).collect()
    }
}

/// The records that hints of order in the dates of a record name.
fn hints_of(record: &StoredMap) -> impl Iterator<Item = &str> {
    let fields = record.kind.shape().fields.iter();
    let dates = fields.filter(|field| matches!(field.form, Form::Date));
    dates
        .filter_map(|field| record.fields.get(field.name))
        .flat_map(named)
}

impl Store {
    /// Adds to records those that their hints of order name, and those that these name in turn. Of a
    /// proceeding the whole comes: of an arrest without its release it would seem that somebody is
    /// still held.
    pub(super) fn add_named(&self, reader: &Reader<'_>, maps: &mut Maps) -> Result<(), StoreError> {
        let records = || maps.values().flatten();
        let mut edge: BTreeSet<String> = records()
            .flat_map(hints_of)
            .map(str::to_lowercase)
            .collect();
        if edge.is_empty() {
            return Ok(());
        }
        let mut known: BTreeSet<i64> = records().map(|record| record.number).collect();
        while !edge.is_empty() {
            let mut ids = BTreeSet::new();
            for name in std::mem::take(&mut edge) {
                ids.extend(self.dated(&name)?);
            }
            let mut found: BTreeMap<Kind, BTreeSet<i64>> = BTreeMap::new();
            let new = &ids - &known;
            for (id, kind) in self.kinds_of(&new)? {
                found.entry(kind).or_default().insert(id);
            }
            for (id, kind) in self.beside(&new)? {
                found.entry(kind).or_default().insert(id);
            }
            for (kind, ids) in found {
                let ids: BTreeSet<i64> = ids.into_iter().filter(|id| known.insert(*id)).collect();
                if ids.is_empty() {
                    continue;
                }
                let more = reader.maps(kind, Some(&ids))?;
                edge.extend(more.iter().flat_map(hints_of).map(str::to_lowercase));
                let own = maps.entry(kind).or_default();
                own.extend(more);
                own.sort_by_key(|record| record.number);
            }
        }
        Ok(())
    }

    /// The proceedings of steps and charges, with all of their steps and charges.
    fn beside(&self, ids: &BTreeSet<i64>) -> Result<Vec<(i64, Kind)>, StoreError> {
        const PROCEEDINGS: &str = "SELECT proceeding_id FROM step WHERE id IN (SELECT value FROM json_each(?1)) \
             UNION SELECT proceeding_id FROM charge WHERE id IN (SELECT value FROM json_each(?1))";
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let ids = rusqlite::types::Value::Text(json!(ids).to_string());
        let proceedings = self.ids(PROCEEDINGS, &[ids])?;
        let mut all = self.parts_of(&proceedings)?;
        all.retain(|(kind, _)| matches!(kind, Kind::Step | Kind::Charge));
        let parts = all.into_iter().map(|(kind, id)| (id, kind));
        let proceedings = proceedings.iter().map(|id| (*id, Kind::Proceeding));
        Ok(proceedings.chain(parts).collect())
    }

    /// The number of a record with a date, by its slug, uid or reference.
    pub(super) fn dated(&self, name: &str) -> Result<Option<i64>, StoreError> {
        use Kind::{Affiliation, Charge, Communication, Incident, LifeEvent, Measure, Step};
        for kind in [
            Incident,
            Step,
            LifeEvent,
            Measure,
            Charge,
            Communication,
            Affiliation,
        ] {
            if let Some(id) = self.id_of(kind, name)? {
                return Ok(Some(id));
            }
            let number = name.strip_prefix(kind.prefix());
            if let Some(number) = number.and_then(|number| number.parse::<i64>().ok()) {
                let known = self.kinds_of(&BTreeSet::from([number]))?;
                if known == [(number, kind)] {
                    return Ok(Some(number));
                }
            }
        }
        Ok(None)
    }

    /// The kinds of records.
    pub(super) fn kinds_of(&self, ids: &BTreeSet<i64>) -> Result<Vec<(i64, Kind)>, StoreError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = self.connection.prepare_cached(
            "SELECT id, kind FROM record WHERE id IN (SELECT value FROM json_each(?))",
        )?;
        let mut rows = statement.query([json!(ids).to_string()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let kind = Kind::find(&row.get::<_, String>(1)?);
            if let Some(kind) = kind {
                found.push((row.get(0)?, kind));
            }
        }
        Ok(found)
    }
}
