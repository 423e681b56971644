//! Reading: records as maps of fields, and cases as typed records.

use super::columns::{columns, list_table};
use super::{Fields, Store, StoreError};
use crate::model::shape::{Field, Form};
use crate::model::words::{by_language, has_languages};
use crate::model::{Case, Communication, Confidentiality, Kind, Record, Settings, Stored, Uid};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Which records a case is to hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Scope {
    /// The whole dossier.
    Everything,
    /// All about these actors, by number: what was done to them, their proceedings, and every
    /// record that these refer to.
    About(Vec<i64>),
}

/// Numbers of records by kind.
pub(super) type Chosen = HashMap<Kind, BTreeSet<i64>>;

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
}

/// How much of records is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// All of it.
    Whole,
    /// Without [`LONG`] texts, which are most of a file.
    Outline,
}

/// Fields that an outline leaves out: what a timeline tells in its details only.
const LONG: [&str; 4] = ["narrative", "body", "biography", "analysis"];

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
        let mut records = BTreeMap::new();
        match ids {
            None => self.gather(kind, "", &[], &mut records)?,
            Some(ids) => {
                let ids: Vec<i64> = ids.iter().copied().collect();
                for batch in ids.chunks(BATCH) {
                    if let Some(range) = dense(batch) {
                        let mut found = BTreeMap::new();
                        self.gather(kind, "BETWEEN ? AND ?", &range, &mut found)?;
                        found.retain(|id, _| batch.binary_search(id).is_ok());
                        records.append(&mut found);
                        continue;
                    }
                    let marks = vec!["?"; batch.len()].join(", ");
                    self.gather(kind, &format!("IN ({marks})"), batch, &mut records)?;
                }
            }
        }
        Ok(records.into_values().collect())
    }

    /// One record by number.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn map(&self, kind: Kind, id: i64) -> Result<Option<StoredMap>, StoreError> {
        Ok(self.maps(kind, Some(&BTreeSet::from([id])))?.pop())
    }

    /// Reads rows, lists and parts of the records that `condition` names into `records`.
    fn gather(
        &self,
        kind: Kind,
        condition: &str,
        ids: &[i64],
        records: &mut BTreeMap<i64, StoredMap>,
    ) -> Result<(), StoreError> {
        let shape = kind.shape();
        let whose = |column: &str| match condition {
            "" => String::new(),
            condition => format!("AND {column} {condition}"),
        };
        let sql = format!(
            "SELECT record.id, uid, slug, confidentiality, note{} FROM record JOIN {table} AS own ON own.id = record.id \
             WHERE record.kind = '{table}' {}",
            self.selection(shape.fields),
            whose("record.id"),
            table = kind.table(),
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(ids))?;
        while let Some(row) = rows.next()? {
            let number: i64 = row.get(0)?;
            let mut fields = Fields::new();
            if let Some(slug) = row.get::<_, Option<String>>(2)? {
                fields.insert("slug".into(), slug.into());
            }
            fill(row, shape.fields, 5, &mut fields)?;
            let level: String = row.get(3)?;
            if level != shape.default_confidentiality.code() {
                fields.insert("confidentiality".into(), level.into());
            }
            if let Some(note) = row.get::<_, Option<String>>(4)? {
                fields.insert("note".into(), note.into());
            }
            let uid: [u8; 16] = row.get(1)?;
            fields.insert(
                "uid".into(),
                Uid(uuid::Uuid::from_bytes(uid)).to_string().into(),
            );
            records.insert(
                number,
                StoredMap {
                    kind,
                    number,
                    fields,
                },
            );
        }
        for field in shape.fields {
            if let Some(table) = list_table(kind, field) {
                let value = match field.form {
                    Form::Links(_) => self.key_of("own.target_id"),
                    _ => "value".to_owned(),
                };
                let sql = format!(
                    "SELECT record_id, {value} FROM {table} AS own WHERE true {} ORDER BY record_id, position",
                    whose("record_id")
                );
                self.each(
                    &sql,
                    ids,
                    |row| Ok(text_of(row.get_ref(1)?)),
                    field.name,
                    records,
                )?;
            } else if let Form::Parts(part) = field.form {
                let kinds_own = match condition {
                    "" => format!("AND record_id IN (SELECT id FROM {})", kind.table()),
                    _ => String::new(),
                };
                // `+list`: no index of lists may be taken for that of records.
                let sql = format!(
                    "SELECT record_id{} FROM {} AS own WHERE +list = '{}' {} {kinds_own} ORDER BY record_id, position",
                    self.selection(part.fields),
                    part.table,
                    field.name,
                    whose("record_id"),
                );
                let read = |row: &Row<'_>| {
                    let mut fields = Fields::new();
                    fill(row, part.fields, 1, &mut fields)?;
                    Ok(Value::Object(fields))
                };
                self.each(&sql, ids, read, field.name, records)?;
            }
        }
        for record in records.values_mut() {
            in_declared_order(&mut record.fields, shape.fields);
        }
        Ok(())
    }

    /// Runs a query whose first column is a record's number and puts each row's value into a list
    /// of that record.
    fn each(
        &self,
        sql: &str,
        ids: &[i64],
        read: impl Fn(&Row<'_>) -> Result<Value, StoreError>,
        name: &str,
        records: &mut BTreeMap<i64, StoredMap>,
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params_from_iter(ids))?;
        while let Some(row) = rows.next()? {
            let number: i64 = row.get(0)?;
            let value = read(row)?;
            if let Some(record) = records.get_mut(&number) {
                let list = record
                    .fields
                    .entry(name)
                    .or_insert_with(|| Value::Array(Vec::new()));
                if let Value::Array(items) = list {
                    items.push(value);
                }
            }
        }
        Ok(())
    }

    /// How a link is selected.
    pub(super) fn key_of(&self, column: &str) -> String {
        let key = match self.keys {
            Keys::Spoken => "coalesce(slug, uid)",
            Keys::Uids => "uid",
        };
        format!("(SELECT {key} FROM record WHERE record.id = {column})")
    }

    /// The columns of all single-valued fields, as an expression list that starts with a comma.
    fn selection(&self, shape: &[Field]) -> String {
        let mut list = String::new();
        for field in shape {
            if let Some(column) = columns(field).first() {
                list.push_str(", ");
                match field.form {
                    Form::LongText
                        if self.depth == Depth::Outline && LONG.contains(&field.name) =>
                    {
                        list.push_str("NULL");
                    }
                    Form::Link(_) | Form::AnyLink => {
                        list.push_str(&self.key_of(&format!("own.{column}")));
                    }
                    _ => list.push_str(&format!("own.{column}")),
                }
            }
        }
        list
    }
}

/// The first and the last of many numbers that lie close together, as those of an import do: a
/// range is looked up faster than a list.
fn dense(ids: &[i64]) -> Option<[i64; 2]> {
    let (first, last) = (*ids.first()?, *ids.last()?);
    let count = i64::try_from(ids.len()).ok()?;
    (count > 16 && last - first < 2 * count).then_some([first, last])
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

    /// Typed records up to a level of confidentiality; what is above it is counted in
    /// [`Case::withheld`].
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn case(&self, scope: &Scope, level: Confidentiality) -> Result<Case, StoreError> {
        self.chosen_case(self.chosen(scope)?.as_ref(), level, Depth::Whole)
    }

    /// As [`Self::case`], without narratives and other long texts: what a timeline shows.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn outline(&self, scope: &Scope, level: Confidentiality) -> Result<Case, StoreError> {
        self.chosen_case(self.chosen(scope)?.as_ref(), level, Depth::Outline)
    }

    fn chosen(&self, scope: &Scope) -> Result<Option<Chosen>, StoreError> {
        Ok(match scope {
            Scope::Everything => None,
            Scope::About(actors) => Some(self.closure(actors)?),
        })
    }

    /// Typed records of these numbers up to a level of confidentiality; all where there are none.
    pub(super) fn chosen_case(
        &self,
        chosen: Option<&Chosen>,
        level: Confidentiality,
        depth: Depth,
    ) -> Result<Case, StoreError> {
        let mut case = Case {
            settings: self.settings()?,
            ..Case::default()
        };
        case.by_language = case.settings.pairs().iter().any(|(_, value)| {
            value
                .as_deref()
                .is_some_and(|text| by_language(text).is_some())
        });
        macro_rules! load {
            ($($list:ident),*) => { $( {
                let (records, withheld) = self.typed(chosen, level, depth, &mut case.by_language)?;
                case.$list = records;
                case.withheld += withheld;
            } )* };
        }
        load!(
            terms,
            actors,
            sources,
            provisions,
            affiliations,
            relationships,
            life_events,
            incidents,
            proceedings,
            charges,
            steps,
            measures,
            demands,
            communications
        );
        Ok(case)
    }

    /// What statistics of the law need: actors, affiliations, proceedings, charges and steps, and
    /// nothing of incidents and letters, which are many more.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn case_of_law(&self, level: Confidentiality) -> Result<Case, StoreError> {
        let mut case = Case {
            settings: self.settings()?,
            ..Case::default()
        };
        macro_rules! load {
            ($($list:ident),*) => { $( {
                let (records, withheld) = self.typed(None, level, Depth::Outline, &mut case.by_language)?;
                case.$list = records;
                case.withheld += withheld;
            } )* };
        }
        load!(terms, actors, affiliations, proceedings, charges, steps);
        Ok(case)
    }

    /// Every letter of the dossier: numbers of letters go on over all cases.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn letters(&self) -> Result<Vec<Stored<Communication>>, StoreError> {
        let (letters, _) = self.typed(None, Confidentiality::Secret, Depth::Whole, &mut false)?;
        Ok(letters)
    }

    fn typed<R: Record>(
        &self,
        chosen: Option<&Chosen>,
        level: Confidentiality,
        depth: Depth,
        by_language: &mut bool,
    ) -> Result<(Vec<Stored<R>>, usize), StoreError> {
        let nothing = BTreeSet::new();
        let ids = chosen
            .filter(|_| R::KIND != Kind::Term)
            .map(|chosen| chosen.get(&R::KIND).unwrap_or(&nothing));
        if ids.is_some_and(BTreeSet::is_empty) {
            return Ok((Vec::new(), 0));
        }
        let mut records = Vec::new();
        let mut withheld = 0;
        for map in self.reader(depth).maps(R::KIND, ids)? {
            let number = map.number;
            *by_language = *by_language || map.fields.values().any(has_languages);
            let record: R = typed(map)?;
            if record.confidentiality() <= level {
                records.push(Stored { number, record });
            } else {
                withheld += 1;
            }
        }
        Ok((records, withheld))
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

/// Reads single-valued fields from the columns that start at `column`.
fn fill(
    row: &Row<'_>,
    shape: &[Field],
    mut column: usize,
    fields: &mut Fields,
) -> Result<(), StoreError> {
    for field in shape {
        if columns(field).is_empty() {
            continue;
        }
        let value = match (field.form, row.get_ref(column)?) {
            (_, ValueRef::Null) => Value::Null,
            (Form::Flag, ValueRef::Integer(flag)) => {
                if flag == 0 {
                    Value::Null
                } else {
                    true.into()
                }
            }
            (Form::Integer, ValueRef::Integer(number)) => number.into(),
            (Form::Date, ValueRef::Text(text)) if text.starts_with(b"{\"") => {
                serde_json::from_slice(text)
                    .map_err(|error| StoreError::Damaged(error.to_string()))?
            }
            (_, other) => text_of(other),
        };
        column += 1;
        if !value.is_null() {
            fields.insert(field.name.to_owned(), value);
        }
    }
    Ok(())
}

/// A text, or a uid kept as bytes, as JSON text.
fn text_of(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
        ValueRef::Blob(bytes) => {
            uuid::Uuid::from_slice(bytes).map_or(Value::Null, |uid| Uid(uid).to_string().into())
        }
        _ => Value::Null,
    }
}

/// Puts the fields into the order in which the model declares them.
fn in_declared_order(fields: &mut Fields, shape: &[Field]) {
    let mut ordered = Fields::new();
    let names = ["slug"]
        .into_iter()
        .chain(shape.iter().map(|field| field.name))
        .chain(["confidentiality", "note", "uid"]);
    for name in names {
        if let Some(value) = fields.remove(name) {
            ordered.insert(name.to_owned(), value);
        }
    }
    *fields = ordered;
}
